<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>专家(&amp;X)</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>解答(&amp;N)</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Agreed to</source>
        <translation>同意事项(&amp;A)</translation>
    </message>
    <message>
        <source>A public answer</source>
        <translation>公开解答</translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation>保留问题</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>转为案件</translation>
    </message>
    <message>
        <source>Kept as: {0}</source>
        <translation>将保存为：{0}</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Card or tail</source>
        <translation>卡号或尾号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>事情经过(&amp;H)</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words; this is kept on the case</source>
        <translation>按客户原话填写，只保存在案件中</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>同意(&amp;O)</translation>
    </message>
    <message>
        <source>The customer agrees that a case is made</source>
        <translation>客户同意转为案件</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结案件</translation>
    </message>
    <message>
        <source>Another matter than the open case</source>
        <translation>与未结案件不是同一件事</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Words taken for a name may come back; numbers are taken out again</source>
        <translation>被误认为姓名的词可以改回；号码会再次去除</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>主题(&amp;P)</translation>
    </message>
    <message>
        <source>Causes of complaints or words of your own, apart by commas</source>
        <translation>投诉事由或自己的词，用顿号或逗号分开</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>平台(&amp;L)</translation>
    </message>
    <message>
        <source>Add&amp;ress or room</source>
        <translation>地址或房间(&amp;R)</translation>
    </message>
    <message>
        <source>Place&amp;s</source>
        <translation>名额(&amp;S)</translation>
    </message>
    <message>
        <source>Left empty: no limit</source>
        <translation>不填表示不限</translation>
    </message>
    <message>
        <source>&amp;Moderator</source>
        <translation>主持人(&amp;M)</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Ab&amp;out</source>
        <translation>说明(&amp;O)</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>策划活动</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存修改</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Plan an event…  N</source>
        <translation>策划活动…  N</translation>
    </message>
    <message>
        <source>Change…  E</source>
        <translation>修改…  E</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消活动…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Summary  F8</source>
        <translation>活动总结  F8</translation>
    </message>
    <message>
        <source>No event is planned</source>
        <translation>还没有策划活动</translation>
    </message>
    <message>
        <source>N plans one: title, topics, time; experts and sign-ups follow.</source>
        <translation>按 N 策划一场：标题、主题、时间；专家和报名随后登记。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Why it is cancelled</source>
        <translation>取消原因(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>策划活动</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>活动总结</translation>
    </message>
    <message>
        <source>The event is closed; what stayed open stands under Follow-ups.</source>
        <translation>活动已结束；未办结的问题列在“跟进”。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Calendar file written: {0}</source>
        <translation>已写出日历文件：{0}</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>Open sign-up</source>
        <translation>开始报名</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开始直播</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Saved; put experts on it at the right.</source>
        <translation>已保存；请在右侧列入专家。</translation>
    </message>
    <message>
        <source>Cancelled; send the calendar file again.</source>
        <translation>已取消；请重新发送日历文件。</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Put an expert on it…</source>
        <translation>列入专家…</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>专家(&amp;X)</translation>
    </message>
    <message>
        <source>Answers &amp;what</source>
        <translation>解答范围(&amp;W)</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>没有选择活动</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Enter experts under Experts first.</source>
        <translation>还没有邀请专家。请先在“专家”中登记。</translation>
    </message>
    <message>
        <source>⚠ {0} is asked elsewhere at that time: {1} {2}</source>
        <translation>⚠ {0}同一时间另有活动：{1} {2}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>移除{0}</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>For the asker only</source>
        <translation>仅答复本人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>To moderate</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Not moderated yet</source>
        <translation>尚未审核</translation>
    </message>
    <message>
        <source>Draft article</source>
        <translation>知识草稿</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>得知渠道</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>同意联系</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The same number signed up twice</source>
        <translation>同一号码报名两次</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>擅长</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>资质说明</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>活动总结</translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation>正在生成活动总结</translation>
    </message>
    <message>
        <source>{0} taken in, {1} were known, {2} rows were not taken.</source>
        <translation>新增 {0} 条，已有 {1} 条，{2} 行未采用。</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>The rows are in {0}</source>
        <translation>未采用的行在 {0}</translation>
    </message>
    <message>
        <source>Taking a file in</source>
        <translation>正在导入文件</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Live events</source>
        <translation>直播活动</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>哪场活动？</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Parts of live events</source>
        <translation>直播活动的各部分</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Plan events with experts, take sign-ups and questions in. Questions are kept without personal data; what was taken out is marked 【】. A moderator shows them, somebody else approves the answers, and a question becomes a case when the customer agrees.</source>
        <translation>策划有专家参加的直播活动，登记报名和提问。提问保存时去除个人信息，去除处以【】标示。主持人审核展示，解答由另一人审核；客户同意的，提问可转为案件。</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Enter an expert…  N</source>
        <translation>登记专家…  N</translation>
    </message>
    <message>
        <source>Correct…  E</source>
        <translation>修改…  E</translation>
    </message>
    <message>
        <source>Number in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>No expert is entered</source>
        <translation>还没有登记专家</translation>
    </message>
    <message>
        <source>N enters one: a lawyer, a psychologist, somebody of the card business.</source>
        <translation>按 N 登记一位：律师、心理专家或银行卡业务人员。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>领域(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Knows</source>
        <translation>擅长(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accreditation</source>
        <translation>资质说明(&amp;A)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter an expert</source>
        <translation>登记专家</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>修改登记</translation>
    </message>
    <message>
        <source>To reach the expert about an event</source>
        <translation>为活动联系专家</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>FollowForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>事项(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Done…  D</source>
        <translation>办结…  D</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>没有待跟进事项</translation>
    </message>
    <message>
        <source>What stays open when an event is closed, and what is promised, comes here by itself.</source>
        <translation>活动结束时未办结的问题和答应的事项会自动列在这里。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>Note the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已登记。</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>From a live event</source>
        <translation>来自直播活动</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>查看提问</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Tell the answer to the asker only: it stands in no summary and is not read out.</source>
        <translation>解答只告知提问人本人：不公开宣读，不列入活动总结。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose a question at the left.</source>
        <translation>请在左侧选择一个问题。</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>案件 {0}</translation>
    </message>
    <message>
        <source>entered by {0}</source>
        <translation>{0}录入</translation>
    </message>
    <message>
        <source>public answer</source>
        <translation>公开解答</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>转为案件</translation>
    </message>
    <message>
        <source>Agreed to: {0}</source>
        <translation>同意：{0}</translation>
    </message>
    <message>
        <source>Agreed to nothing</source>
        <translation>未同意任何事项</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Asker only</source>
        <translation>仅答复本人</translation>
    </message>
    <message>
        <source>The answer is for the asker only.</source>
        <translation>解答仅告知提问人本人。</translation>
    </message>
    <message>
        <source>Asker only  T</source>
        <translation>仅答复本人  T</translation>
    </message>
    <message>
        <source>New question…  N</source>
        <translation>登记提问…  N</translation>
    </message>
    <message>
        <source>Questions of a file…</source>
        <translation>导入提问文件…</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>还没有提问</translation>
    </message>
    <message>
        <source>N takes a question in; a platform&apos;s file comes in with the button above.</source>
        <translation>按 N 登记提问；平台的文件用上面的按钮导入。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>登记提问</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Put the words right</source>
        <translation>订正文字</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>录入解答</translation>
    </message>
    <message>
        <source>Approve the answer</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Make a case of it</source>
        <translation>转为案件</translation>
    </message>
    <message>
        <source>Follow it up</source>
        <translation>列入跟进</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>已展示。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已审核通过。</translation>
    </message>
    <message>
        <source>A draft article was made; a lead approves it under Knowledge.</source>
        <translation>已转为知识草稿，由组长在“知识”中审核。</translation>
    </message>
    <message>
        <source>Show  S</source>
        <translation>展示  S</translation>
    </message>
    <message>
        <source>Leave out…  R</source>
        <translation>不采用…  R</translation>
    </message>
    <message>
        <source>Put right…  C</source>
        <translation>订正…  C</translation>
    </message>
    <message>
        <source>Answer…  A</source>
        <translation>解答…  A</translation>
    </message>
    <message>
        <source>Approve  P</source>
        <translation>审核通过  P</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回修改…</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>转为知识草稿</translation>
    </message>
    <message>
        <source>Make a case…  O</source>
        <translation>转为案件…  O</translation>
    </message>
    <message>
        <source>Follow up…  F</source>
        <translation>列入跟进…  F</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Register the case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Taken in; it waits for the moderator.</source>
        <translation>已登记，等待审核。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已标为不采用。</translation>
    </message>
    <message>
        <source>The words are put right.</source>
        <translation>文字已订正。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Entered; somebody else approves it.</source>
        <translation>已录入，由另一人审核。</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <source>Registered: {0}; its clock began when the question came.</source>
        <translation>已登记案件 {0}；期限自提问之日起算。</translation>
    </message>
    <message>
        <source>Noted; it stands in the owner&apos;s Today.</source>
        <translation>已登记，列在负责人的“今日”。</translation>
    </message>
    <message>
        <source>Questions of a platform</source>
        <translation>平台的提问文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</source>
        <translation>表格 (*.csv *.jsonl *.json *.xlsx *.txt)</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message>
        <source>Sign somebody up…  N</source>
        <translation>登记报名…  N</translation>
    </message>
    <message>
        <source>List of a platform…</source>
        <translation>导入平台报名表…</translation>
    </message>
    <message>
        <source>Attended  V</source>
        <translation>到场  V</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>取消报名</translation>
    </message>
    <message>
        <source>List for the platform…</source>
        <translation>导出给平台…</translation>
    </message>
    <message>
        <source>Nobody signed up yet</source>
        <translation>还没有人报名</translation>
    </message>
    <message>
        <source>N signs somebody up; a platform&apos;s list comes in with the button above.</source>
        <translation>按 N 登记报名；平台的报名表用上面的按钮导入。</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Told &amp;by</source>
        <translation>得知渠道(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>同意(&amp;C)</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>同意联系</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>登记报名</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>登记报名</translation>
    </message>
    <message>
        <source>Note that somebody came</source>
        <translation>标记到场</translation>
    </message>
    <message>
        <source>Did not attend  V</source>
        <translation>未到场  V</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>List written: {0}</source>
        <translation>已写出报名表：{0}</translation>
    </message>
    <message>
        <source>Signed up.</source>
        <translation>已登记报名。</translation>
    </message>
    <message>
        <source>List of a platform</source>
        <translation>平台报名表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</source>
        <translation>表格 (*.csv *.jsonl *.json *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>List for the platform</source>
        <translation>给平台的报名表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
</TS>
