<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Amount</name>
        <message>
            <source>not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>{0} yuan</source>
            <translation>{0} 元</translation>
        </message>
    </context>
    <context>
        <name>AssignPanel</name>
        <message>
            <source>&amp;Owner</source>
            <translation>经办人(&amp;O)</translation>
        </message>
        <message>
            <source>Name or Pinyin</source>
            <translation>姓名或拼音首字母</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>可不填</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分派</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>还没有选人</translation>
        </message>
        <message>
            <source>Choose who works on the case.</source>
            <translation>请选择由谁经办。</translation>
        </message>
    </context>
    <context>
        <name>Assigning</name>
        <message>
            <source>{0} is now with {1}.</source>
            <translation>{0} 现由 {1} 经办。</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>Answered {0}</source>
            <translation>已于 {0} 答复</translation>
        </message>
        <message>
            <source>by {0}</source>
            <translation>{0} 前</translation>
        </message>
        <message>
            <source>Major complaint</source>
            <translation>重大投诉</translation>
        </message>
        <message numerus="yes">
            <source>%n other open case(s)</source>
            <translation>
                <numerusform>另有 %n 件在办</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClocksCard</name>
        <message>
            <source>Ask for an extension…</source>
            <translation>申请延长…</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>The customer was not told of the standstill yet.</source>
            <translation>尚未告知客户案件中止。</translation>
        </message>
        <message>
            <source>* Holidays of that year are not published yet; the day may still move.</source>
            <translation>* 该年节假日尚未公布，日期可能调整。</translation>
        </message>
        <message>
            <source>Answered on {0}; the clock has stopped.</source>
            <translation>已于 {0} 答复并告知，不再计时。</translation>
        </message>
        <message>
            <source>Stands still; told days are left out of the count. It was due on {0}.</source>
            <translation>案件中止；告知客户后，中止的天数不计入期限。原定 {0} 到期。</translation>
        </message>
        <message>
            <source>The case is over; no clock runs.</source>
            <translation>案件已终结，不再计时。</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>共 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n day(s) of extension</source>
            <translation>
                <numerusform>＋延长 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n day(s) of standstill</source>
            <translation>
                <numerusform>＋中止 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} is a day off</source>
            <translation>{0} 为休息日，顺延</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>自 {0} 起</translation>
        </message>
        <message>
            <source>The customer was told of the standstill.</source>
            <translation>已记录告知客户中止。</translation>
        </message>
    </context>
    <context>
        <name>CustomerCard</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>for instance: calling the customer back</source>
            <translation>例如：给客户回电</translation>
        </message>
        <message>
            <source>Reason to &amp;look</source>
            <translation>查看理由(&amp;L)</translation>
        </message>
        <message>
            <source>Complete…</source>
            <translation>补充…</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>电话(&amp;P)</translation>
        </message>
        <message>
            <source>Empty keeps what is stored</source>
            <translation>留空则不改动</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>照顾需要</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>{0} 年出生</translation>
        </message>
        <message>
            <source>60 or over: large print</source>
            <translation>年满 60：用大字版</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %n more</source>
            <translation>
                <numerusform>{0} 等，另有 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why first.</source>
            <translation>请先写明查看理由。</translation>
        </message>
        <message>
            <source>Looking at personal data is recorded.</source>
            <translation>查看完整信息会留下记录。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡号</translation>
        </message>
    </context>
    <context>
        <name>Deadline</name>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message numerus="yes">
            <source>%n d overdue</source>
            <translation>
                <numerusform>超期 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d left</source>
            <translation>
                <numerusform>剩 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtensionDesk</name>
        <message>
            <source>&amp;Days more</source>
            <translation>延长天数(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>提交申请</translation>
        </message>
        <message>
            <source>Asked for; a lead decides.</source>
            <translation>已提交，由组长审批。</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) more</source>
            <translation>
                <numerusform>延长 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>waits for a decision</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>approved, not told yet</source>
            <translation>已批准，待告知客户</translation>
        </message>
        <message>
            <source>told on {0} ({1})</source>
            <translation>已于 {0} 告知（{1}）</translation>
        </message>
        <message>
            <source>Your own request: another lead decides.</source>
            <translation>这是您本人的申请，须由另一位组长审批。</translation>
        </message>
        <message>
            <source>A lead decides.</source>
            <translation>由组长审批。</translation>
        </message>
        <message>
            <source>needed when you refuse</source>
            <translation>不同意时必填</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Approved; the customer is to be told.</source>
            <translation>已同意，请告知客户。</translation>
        </message>
        <message>
            <source>Refused.</source>
            <translation>已记录不同意。</translation>
        </message>
        <message>
            <source>It counts only when the customer was told.</source>
            <translation>告知客户后延长才生效。</translation>
        </message>
        <message>
            <source>Recorded; the deadline is reckoned anew.</source>
            <translation>已记录，期限已重新计算。</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>The complaint</source>
            <translation>投诉事项</translation>
        </message>
        <message>
            <source>Cause not chosen yet</source>
            <translation>尚未选择事由</translation>
        </message>
        <message>
            <source>The words speak for {0}: {1}</source>
            <translation>从陈述看可能是“{0}”：{1}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收到</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Route, track</source>
            <translation>途径与流程</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>诉求</translation>
        </message>
        <message numerus="yes">
            <source>%n people came</source>
            <translation>
                <numerusform>共 %n 人来访</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>敏感标签</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>客户陈述</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>希望怎样解决</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>终结</translation>
        </message>
    </context>
    <context>
        <name>FactsForm</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>&amp;Cause</source>
            <translation>事由(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>金额(&amp;M)</translation>
        </message>
        <message>
            <source>Empty when it cannot be said</source>
            <translation>说不清时可留空</translation>
        </message>
        <message>
            <source>Car&amp;d</source>
            <translation>卡号(&amp;D)</translation>
        </message>
        <message>
            <source>Whole number or last four; empty keeps what is stored</source>
            <translation>完整卡号或末四位；留空则不改动</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>客户陈述(&amp;W)</translation>
        </message>
        <message>
            <source>Wis&amp;h</source>
            <translation>希望怎样解决(&amp;H)</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>敏感标签</translation>
        </message>
        <message>
            <source>Collectors still call the customer</source>
            <translation>客户仍在被催收</translation>
        </message>
        <message>
            <source>&amp;Track</source>
            <translation>流程(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Route</source>
            <translation>途径(&amp;R)</translation>
        </message>
        <message>
            <source>Please fill this in</source>
            <translation>请填写此项</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>The case is on another track now: {0}.</source>
            <translation>案件已转为“{0}”流程。</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Number, name, phone, card tail or words</source>
            <translation>案号、姓名、电话、卡尾号或文字</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>按文字筛选</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>全部渠道</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>All causes</source>
            <translation>全部事由</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>只看我的</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
    </context>
    <context>
        <name>FirstThingRow</name>
        <message>
            <source>Reference</source>
            <translation>核心系统流水号</translation>
        </message>
        <message>
            <source>Reference: {0}</source>
            <translation>流水号：{0}</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>已办</translation>
        </message>
        <message>
            <source>Done now: {0}</source>
            <translation>已办：{0}</translation>
        </message>
        <message>
            <source>not done yet</source>
            <translation>尚未办理</translation>
        </message>
        <message>
            <source>Logged: {0}</source>
            <translation>已记录：{0}</translation>
        </message>
    </context>
    <context>
        <name>FirstThingsCard</name>
        <message>
            <source>First things first</source>
            <translation>先行处置</translation>
        </message>
        <message numerus="yes">
            <source>%n to do now</source>
            <translation>
                <numerusform>%n 项须立即办理</numerusform>
            </translation>
        </message>
        <message>
            <source>all done</source>
            <translation>已全部办妥</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>卡尾号 {0}</translation>
        </message>
        <message>
            <source>open: {0}</source>
            <translation>在办：{0}</translation>
        </message>
        <message>
            <source>no open case</source>
            <translation>没有在办案件</translation>
        </message>
    </context>
    <context>
        <name>LogTab</name>
        <message>
            <source>Moves</source>
            <translation>状态与分派</translation>
        </message>
        <message>
            <source>Clock and milestones</source>
            <translation>期限与里程碑</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>查看记录</translation>
        </message>
        <message>
            <source>Nothing of this kind</source>
            <translation>没有这类记录</translation>
        </message>
        <message>
            <source>Switch the filter off to see every line.</source>
            <translation>取消筛选可看到全部记录。</translation>
        </message>
        <message>
            <source>Log of the case</source>
            <translation>案件日志</translation>
        </message>
        <message>
            <source>Everything that was done with this case, newest first, with who and when. Lines never change.</source>
            <translation>本案的全部经过，新的在前，写明何人何时；记录不可更改。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>理由：{0}</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Show all</source>
            <translation>展开全文</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>MilestonesCard</name>
        <message>
            <source>Record…</source>
            <translation>记录…</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>里程碑</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>里程碑(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;How told</source>
            <translation>告知方式(&amp;H)</translation>
        </message>
        <message>
            <source>De&amp;tails</source>
            <translation>说明(&amp;T)</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Recorded: {0}</source>
            <translation>已记录：{0}</translation>
        </message>
    </context>
    <context>
        <name>MoveForm</name>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>De&amp;tails</source>
            <translation>说明(&amp;T)</translation>
        </message>
        <message>
            <source>The customer was told the other ways: review, arbitration, suit</source>
            <translation>已告知客户其他途径：核查、仲裁、诉讼</translation>
        </message>
        <message>
            <source>&amp;How told</source>
            <translation>告知方式(&amp;H)</translation>
        </message>
        <message>
            <source>Make the step</source>
            <translation>办理</translation>
        </message>
        <message>
            <source>Please fill this in</source>
            <translation>请填写此项</translation>
        </message>
        <message>
            <source>First tell the customer the other ways, and tick it.</source>
            <translation>请先告知客户其他途径并勾选。</translation>
        </message>
        <message>
            <source>Withdraw the case</source>
            <translation>撤回案件</translation>
        </message>
        <message>
            <source>Withdraw case {0}?</source>
            <translation>确定撤回案件 {0} 吗？</translation>
        </message>
        <message>
            <source>No step leads back from here. Everything stays readable; notes can be added.</source>
            <translation>撤回后不能恢复。全部内容仍可查看，也可添加备注。</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Begin to investigate</source>
            <translation>开始调查核实</translation>
        </message>
        <message>
            <source>Begin to mediate</source>
            <translation>开始调解</translation>
        </message>
        <message>
            <source>Draft the agreement</source>
            <translation>拟定协议</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>提交审批</translation>
        </message>
        <message>
            <source>Approve the agreement</source>
            <translation>审批协议</translation>
        </message>
        <message>
            <source>Sign the agreement</source>
            <translation>签署协议</translation>
        </message>
        <message>
            <source>Mediation failed</source>
            <translation>调解不成</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Return to mediation</source>
            <translation>退回调解</translation>
        </message>
        <message>
            <source>Mediate again</source>
            <translation>重新调解</translation>
        </message>
        <message>
            <source>Return to drafting</source>
            <translation>退回拟定</translation>
        </message>
        <message>
            <source>Go on performing</source>
            <translation>继续履行</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复办理</translation>
        </message>
        <message>
            <source>anyone at the desk</source>
            <translation>任一经办人员</translation>
        </message>
    </context>
    <context>
        <name>MovesCard</name>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>领取</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>分派…</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>尚无人经办</translation>
        </message>
        <message>
            <source>{0}: done by {1}.</source>
            <translation>“{0}”由{1}办理。</translation>
        </message>
        <message>
            <source>Still missing:</source>
            <translation>还缺：</translation>
        </message>
        <message>
            <source>Still missing: {0}</source>
            <translation>还缺：{0}</translation>
        </message>
        <message>
            <source>The case stands still. Resume it when the reason is gone.</source>
            <translation>案件已中止，原因消除后请恢复办理。</translation>
        </message>
        <message>
            <source>Mediation failed. Close the case, or choose the other route and mediate again.</source>
            <translation>调解不成。请结案，或改选另一途径后重新调解。</translation>
        </message>
        <message>
            <source>The case is over. Notes can still be added.</source>
            <translation>案件已终结，仍可添加备注。</translation>
        </message>
        <message>
            <source>No further step from here.</source>
            <translation>没有后续步骤。</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>NoCases</name>
        <message>
            <source>Your role sees no cases</source>
            <translation>您的岗位不查看案件</translation>
        </message>
        <message>
            <source>People, branches and settings are yours; they stand in the rail.</source>
            <translation>您负责人员、网点与设置，请从左侧进入。</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>never shown to the customer</source>
            <translation>不会给客户看到</translation>
        </message>
        <message>
            <source>What a colleague should know</source>
            <translation>同事需要知道的情况</translation>
        </message>
        <message>
            <source>New &amp;note</source>
            <translation>新备注(&amp;N)</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>Note added.</source>
            <translation>备注已添加。</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier note(s) in the log</source>
            <translation>
                <numerusform>更早的 %n 条见日志</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>Make the next step</source>
            <translation>办理下一步</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>Assign the case</source>
            <translation>分派案件</translation>
        </message>
        <message>
            <source>Record a milestone</source>
            <translation>记录里程碑</translation>
        </message>
        <message>
            <source>Ask for an extension</source>
            <translation>申请延长</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Correct the facts</source>
            <translation>更正投诉事项</translation>
        </message>
        <message>
            <source>What the case is about and what it waits for. What is missing is a link to where it is mended.</source>
            <translation>案件内容与当前所等事项；所缺事项可点击前往补齐。</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>People around the case</source>
            <translation>相关人员</translation>
        </message>
        <message>
            <source>The customer came alone. Add a companion, an agent or a witness here.</source>
            <translation>客户独自来访。陪同人、代理人、见证人可在这里添加。</translation>
        </message>
        <message>
            <source>Nobody beside the customer.</source>
            <translation>客户独自来访。</translation>
        </message>
        <message>
            <source>left {0}</source>
            <translation>{0} 离开</translation>
        </message>
        <message>
            <source>Note leaving</source>
            <translation>登记离开</translation>
        </message>
        <message>
            <source>Note that {0} leaves</source>
            <translation>登记 {0} 离开</translation>
        </message>
        <message>
            <source>own claim {0}</source>
            <translation>本人主张 {0}</translation>
        </message>
        <message>
            <source>Speaks for nobody; each answer says who spoke.</source>
            <translation>不代表客户；每句回答注明由谁作答。</translation>
        </message>
        <message>
            <source>no authority given</source>
            <translation>没有授权</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>有效期至 {0}</translation>
        </message>
        <message>
            <source>May not {0}: {1}</source>
            <translation>不能{0}：{1}</translation>
        </message>
        <message>
            <source>No account facts to this person yet: {0}</source>
            <translation>暂不能向此人透露账户信息：{0}</translation>
        </message>
        <message>
            <source>May hear account facts.</source>
            <translation>可以向此人说明账户信息。</translation>
        </message>
        <message>
            <source>Noted that {0} left.</source>
            <translation>已记录 {0} 离开。</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>&amp;Who</source>
            <translation>身份(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Relation</source>
            <translation>与客户关系(&amp;R)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>&amp;ID number</source>
            <translation>证件号码(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>电话(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Authority</source>
            <translation>授权来源(&amp;A)</translation>
        </message>
        <message>
            <source>Named acts</source>
            <translation>载明权限</translation>
        </message>
        <message>
            <source>&amp;Scope</source>
            <translation>授权范围(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Expires on</source>
            <translation>到期日(&amp;E)</translation>
        </message>
        <message>
            <source>The original authorisation was seen</source>
            <translation>已核验授权书原件</translation>
        </message>
        <message>
            <source>Called back on the number the bank holds</source>
            <translation>已按银行预留电话回拨核实</translation>
        </message>
        <message>
            <source>&amp;Own claim</source>
            <translation>本人主张(&amp;O)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Added: {0}</source>
            <translation>已添加：{0}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>未选择案件</translation>
        </message>
        <message>
            <source>Choose a row with the arrows or J and K.</source>
            <translation>用方向键或 J、K 选择一行。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>领取</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>分派…</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>卡尾号 {0}</translation>
        </message>
        <message>
            <source>received {0}</source>
            <translation>{0} 收到</translation>
        </message>
        <message>
            <source>No further step from here.</source>
            <translation>没有后续步骤。</translation>
        </message>
        <message>
            <source>Done by: {0}</source>
            <translation>由{0}办理</translation>
        </message>
        <message>
            <source>Still missing: {0}</source>
            <translation>还缺：{0}</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
    </context>
    <context>
        <name>QueueColumns</name>
        <message>
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>mid</source>
            <translation>中</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>经办</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>New walk-in  F2</source>
            <translation>新来访  F2</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translation>这里没有案件</translation>
        </message>
        <message>
            <source>Choose another view, or clear the filters.</source>
            <translation>请换一个视图，或清除筛选。</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>My cases</source>
            <translation>我的案件</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>选择视图</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>打印清单</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>领取案件</translation>
        </message>
        <message>
            <source>Assign the case</source>
            <translation>分派案件</translation>
        </message>
        <message>
            <source>Cases by view, nearest deadline first. Arrows or J and K move, Enter opens; the preview says what each case waits for.</source>
            <translation>按视图列出案件，期限最近的在前。方向键或 J、K 移动，Enter 打开；右侧预览说明每件案件在等什么。</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} cases</source>
            <translation>{0} 件</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>没有符合的案件</translation>
        </message>
        <message>
            <source>Clear the filters, or look in another view.</source>
            <translation>请清除筛选，或换一个视图。</translation>
        </message>
        <message>
            <source>No open case is yours</source>
            <translation>您名下没有在办案件</translation>
        </message>
        <message>
            <source>Switch off “Only mine” to see everybody's, or begin with F2 New walk-in.</source>
            <translation>关闭“只看我的”可看到全部案件；有客户来访请按 F2。</translation>
        </message>
        <message>
            <source>No cases in this view</source>
            <translation>此视图中没有案件</translation>
        </message>
        <message>
            <source>Cases come by F2 New walk-in or by importing a feed.</source>
            <translation>案件由 F2 新来访登记，或由导入文件产生。</translation>
        </message>
    </context>
    <context>
        <name>QueueWindow</name>
        <message>
            <source>Making the list</source>
            <translation>正在生成清单</translation>
        </message>
        <message>
            <source>Queue and deadlines</source>
            <translation>案件队列与期限清单</translation>
        </message>
        <message>
            <source>The list</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>no printer</source>
            <translation>没有打印机</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>已保存：{0}</translation>
        </message>
        <message>
            <source>Sent to {0}.</source>
            <translation>已送往 {0}。</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Number, name, phone, card tail, document number or any words</source>
            <translation>案号、姓名、电话、卡尾号、证件号码或任意文字</translation>
        </message>
        <message>
            <source>Search for</source>
            <translation>搜索内容</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Everything that holds the words: cases at the left with the place marked, customers at the right.</source>
            <translation>包含所输文字的全部内容：左侧为案件并标出所在之处，右侧为客户。</translation>
        </message>
        <message>
            <source>What are you looking for?</source>
            <translation>要找什么？</translation>
        </message>
        <message>
            <source>One Chinese character or two letters are enough: a name, a card's last four, a word.</source>
            <translation>一个汉字或两个字母、数字就够：姓名的一部分、卡尾号后四位，或陈述中的一个词。</translation>
        </message>
        <message>
            <source>the first {0}</source>
            <translation>前 {0} 件</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{0}”</source>
            <translation>没有找到“{0}”</translation>
        </message>
        <message>
            <source>Check the number, or try the phone or the last four of the card.</source>
            <translation>请核对案号，或改用电话、卡尾号后四位搜索。</translation>
        </message>
        <message>
            <source>{0} has no open case; the closed ones stand at the left.</source>
            <translation>{0} 没有在办案件；已办结的列在左侧。</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message numerus="yes">
            <source>Decide: %n more day(s)</source>
            <translation>
                <numerusform>审批延长 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tell the customer: %n more day(s)</source>
            <translation>
                <numerusform>告知客户延长 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve the agreement</source>
            <translation>审批协议</translation>
        </message>
        <message>
            <source>Have it signed</source>
            <translation>请双方签署</translation>
        </message>
        <message>
            <source>Accept or decline</source>
            <translation>受理或不予受理</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分派</translation>
        </message>
        <message>
            <source>Answer the complaint</source>
            <translation>答复客户</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>经办</translation>
        </message>
    </context>
    <context>
        <name>TellRow</name>
        <message>
            <source>How told</source>
            <translation>告知方式</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>已告知客户</translation>
        </message>
        <message>
            <source>Choose how the customer was told.</source>
            <translation>请选择告知方式。</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier line(s)</source>
            <translation>
                <numerusform>更早的 %n 条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>取号</translation>
        </message>
        <message>
            <source>What to do by time, then who is waiting. Enter opens the case where the work is.</source>
            <translation>按时间列出待办，右侧是等候的客户。按 Enter 打开案件的相应页面。</translation>
        </message>
        <message>
            <source>New walk-in  F2</source>
            <translation>新来访  F2</translation>
        </message>
        <message>
            <source>the most pressing; all of them stand under Cases</source>
            <translation>只列最紧迫的，全部见“案件”</translation>
        </message>
        <message>
            <source>Nothing is asked of you here</source>
            <translation>这里没有需要您办理的事</translation>
        </message>
        <message>
            <source>You read; look into cases by the counts above.</source>
            <translation>您可查阅案件，请点上方的数字进入。</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>今天没有待办</translation>
        </message>
        <message>
            <source>Somebody at the window? F2 begins a new walk-in.</source>
            <translation>有客户来到窗口？按 F2 登记新来访。</translation>
        </message>
        <message>
            <source>Look into cases by the counts above.</source>
            <translation>请点上方的数字查看案件。</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanel</name>
        <message>
            <source>Waiting</source>
            <translation>等候</translation>
        </message>
        <message>
            <source>Take a number…</source>
            <translation>取号…</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>号码(&amp;N)</translation>
        </message>
        <message>
            <source>Ca&amp;ll as</source>
            <translation>称呼(&amp;L)</translation>
        </message>
        <message>
            <source>Mr Li</source>
            <translation>如：李先生</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>照顾需要</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>事由(&amp;A)</translation>
        </message>
        <message>
            <source>Take the number</source>
            <translation>取号</translation>
        </message>
        <message>
            <source>Nobody is waiting. Take a number for whoever comes in.</source>
            <translation>没有人在等候。有人进来时请为其取号。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>已等 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>goes first</source>
            <translation>优先</translation>
        </message>
        <message>
            <source>Call to the window</source>
            <translation>请到窗口</translation>
        </message>
        <message>
            <source>Call {0} to the window</source>
            <translation>请 {0} 到窗口</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已离开</translation>
        </message>
        <message>
            <source>{0} is gone</source>
            <translation>{0} 已离开</translation>
        </message>
        <message>
            <source>{0} is waiting.</source>
            <translation>{0} 已取号等候。</translation>
        </message>
        <message>
            <source>Noted that {0} left.</source>
            <translation>已记录 {0} 离开。</translation>
        </message>
    </context>
</TS>
