<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AlsoRead</name>
        <message>
            <source>Born {0}</source>
            <translation>出生日期 {0}</translation>
        </message>
        <message>
            <source>Address on the document: {0}</source>
            <translation>证件住址：{0}</translation>
        </message>
    </context>
    <context>
        <name>CauseHints</name>
        <message>
            <source>Write what happened and a cause is proposed.</source>
            <translation>写下事情经过后，这里提示事由。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>Proposed cause {0}</source>
            <translation>建议事由 {0}</translation>
        </message>
    </context>
    <context>
        <name>Conduct</name>
        <message>
            <source>Struck out.</source>
            <translation>已删去。</translation>
        </message>
        <message>
            <source>interview with the customer</source>
            <translation>与客户面谈</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Register a new customer with this</source>
            <translation>以此登记新客户</translation>
        </message>
        <message>
            <source>Nobody so far, type on.</source>
            <translation>暂时没有匹配，请继续输入。</translation>
        </message>
        <message>
            <source> Go on as a new customer.</source>
            <translation>按新客户登记。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers fit; type on for fewer.</source>
            <translation>
                <numerusform>有 %n 位客户相符，请继续输入以缩小范围。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers fit: compare phone and document.</source>
            <translation>
                <numerusform>有 %n 位客户相符，请核对电话和证件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Found, with an open case: is it the same matter?</source>
            <translation>找到 1 位，有未结案件：请先问是否同一件事。</translation>
        </message>
        <message>
            <source>Found: compare with the document.</source>
            <translation>找到 1 位，请与证件核对。</translation>
        </message>
        <message>
            <source>No customer with this phone yet.</source>
            <translation>没有客户登记过这个电话。</translation>
        </message>
        <message>
            <source>No customer with this card tail yet.</source>
            <translation>没有客户登记过这个卡尾号。</translation>
        </message>
        <message>
            <source>No customer with this card yet.</source>
            <translation>没有客户登记过这张卡。</translation>
        </message>
        <message>
            <source>No customer with this document yet.</source>
            <translation>没有客户登记过这个证件号。</translation>
        </message>
        <message>
            <source>No customer of this name yet.</source>
            <translation>没有登记过这个姓名的客户。</translation>
        </message>
        <message>
            <source>Known customers appear here while you type.</source>
            <translation>输入时，已有的客户显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>FinishCard</name>
        <message>
            <source>Seal the record</source>
            <translation>封存笔录</translation>
        </message>
        <message>
            <source>Seal the record  Ctrl+Enter</source>
            <translation>封存笔录  Ctrl+Enter</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are missing before the record can be sealed.</source>
            <translation>
                <numerusform>封存前还缺 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing. Sealed, the record never changes; later changes are supplements.</source>
            <translation>已经齐全。封存后笔录不再改动，以后的变更作补充笔录。</translation>
        </message>
    </context>
    <context>
        <name>FirstThingLine</name>
        <message>
            <source>Reference: {0}</source>
            <translation>编号：{0}</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>已办理</translation>
        </message>
        <message>
            <source>Done now: {0}</source>
            <translation>已办理：{0}</translation>
        </message>
    </context>
    <context>
        <name>FirstThingsStrip</name>
        <message>
            <source>Do these now</source>
            <translation>请马上办理</translation>
        </message>
        <message>
            <source>First things first</source>
            <translation>先办要事</translation>
        </message>
        <message>
            <source>All first things are done</source>
            <translation>要事均已办理</translation>
        </message>
        <message>
            <source>Logged: {0}</source>
            <translation>已登记：{0}</translation>
        </message>
    </context>
    <context>
        <name>FormFace</name>
        <message>
            <source>Sections of the interview</source>
            <translation>面谈各部分</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <source>It is this one</source>
            <translation>就是此人</translation>
        </message>
        <message>
            <source>It is this one: {0}</source>
            <translation>就是此人：{0}</translation>
        </message>
        <message>
            <source>open case {0}</source>
            <translation>未结案件 {0}</translation>
        </message>
        <message>
            <source>last here {0}</source>
            <translation>上次来访 {0}</translation>
        </message>
    </context>
    <context>
        <name>HouseholdPanel</name>
        <message>
            <source>Tell the income and the bar shows what is left each month.</source>
            <translation>填写收入后，这里显示每月可以用来还款的金额。</translation>
        </message>
        <message numerus="yes">
            <source>Basic living {0} × %n person(s), the customer included</source>
            <translation>
                <numerusform>基本生活费 {0} × %n 人（含客户本人）</numerusform>
            </translation>
        </message>
        <message>
            <source>parameter not checked yet</source>
            <translation>参数尚未核对</translation>
        </message>
        <message>
            <source>no monthly amount proposed yet</source>
            <translation>尚未提出每月还款金额</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
    </context>
    <context>
        <name>InterviewTab</name>
        <message>
            <source>Show or hide what the desk knows</source>
            <translation>显示或隐藏相关知识</translation>
        </message>
        <message>
            <source>Start / seal</source>
            <translation>开始／封存</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>下一部分</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>上一部分</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Pause interview</source>
            <translation>暂停面谈</translation>
        </message>
        <message>
            <source>Fill in the sections in any order; every keystroke is saved. Read the record back, let everybody sign, then seal it. F9 pauses and hides the customer's screen. A sealed record changes by supplements only.</source>
            <translation>各部分可按任意顺序填写，输入随时保存。宣读核对、各方签名之后封存。F9 暂停并隐藏客户屏。封存后的笔录只能作补充笔录。</translation>
        </message>
        <message>
            <source>The interview has begun. Everything is saved as you type.</source>
            <translation>面谈已开始，输入随时保存。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still missing.</source>
            <translation>
                <numerusform>还缺 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>The record is sealed. Print it with F8.</source>
            <translation>笔录已封存，按 F8 打印。</translation>
        </message>
    </context>
    <context>
        <name>IssueRow</name>
        <message>
            <source>Next issue…</source>
            <translation>下一个争议点……</translation>
        </message>
        <message>
            <source>Issue {0}</source>
            <translation>争议点 {0}</translation>
        </message>
        <message>
            <source>in dispute</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>the customer claims</source>
            <translation>客户主张</translation>
        </message>
        <message>
            <source>the bank says</source>
            <translation>银行意见</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>认可情况</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Remove issue {0}</source>
            <translation>移除争议点 {0}</translation>
        </message>
    </context>
    <context>
        <name>IssuesPanel</name>
        <message>
            <source>One line per issue: what the customer claims, what the bank says, who admits what. Only the differences are mediated.</source>
            <translation>一个争议点一行：客户主张什么、银行意见如何、谁认可什么。只调解有分歧的部分。</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>争议点</translation>
        </message>
        <message>
            <source>The customer claims</source>
            <translation>客户主张</translation>
        </message>
        <message>
            <source>The bank says</source>
            <translation>银行意见</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>认可情况</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Issue removed: {0}</source>
            <translation>已移除争议点：{0}</translation>
        </message>
    </context>
    <context>
        <name>JointPanel</name>
        <message>
            <source>Facts are told once for all; each one has claims, consents and an agreement of their own.</source>
            <translation>事实共同陈述一次；请求金额、同意事项和协议由每人各自作出。</translation>
        </message>
    </context>
    <context>
        <name>KeptWalkIn</name>
        <message>
            <source>Discard it</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>no name yet</source>
            <translation>未填姓名</translation>
        </message>
        <message>
            <source>phone {0}</source>
            <translation>电话 {0}</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>卡尾号 {0}</translation>
        </message>
        <message>
            <source>begun {0}</source>
            <translation>{0} 开始</translation>
        </message>
        <message>
            <source>A walk-in was not registered: {0}</source>
            <translation>有一份来访尚未登记：{0}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>MaskedField</name>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Hold to show: {0}</source>
            <translation>按住显示：{0}</translation>
        </message>
        <message>
            <source>Change: {0}</source>
            <translation>修改：{0}</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>yyyy-mm-dd hh:mm</source>
            <translation>年-月-日 时:分</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>{0}: now</source>
            <translation>{0}：现在</translation>
        </message>
    </context>
    <context>
        <name>OpenCaseBanner</name>
        <message>
            <source>Register a new one all the same</source>
            <translation>仍登记新的来访</translation>
        </message>
        <message>
            <source>Open that case</source>
            <translation>打开该案件</translation>
        </message>
        <message>
            <source>{0} has an open case: {1}</source>
            <translation>{0} 有未结案件：{1}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Enter: new line   Ctrl+Enter: next field</source>
            <translation>Enter 换行　Ctrl+Enter 到下一栏</translation>
        </message>
        <message>
            <source>Proposed cause</source>
            <translation>建议事由</translation>
        </message>
        <message>
            <source>Add papers to the evidence  F6</source>
            <translation>添加到证据  F6</translation>
        </message>
    </context>
    <context>
        <name>PauseBar</name>
        <message>
            <source>Pause: why?</source>
            <translation>暂停原因</translation>
        </message>
        <message>
            <source>Reason for the pause</source>
            <translation>暂停原因</translation>
        </message>
        <message>
            <source>Remark, for instance the customer's last words</source>
            <translation>备注，例如客户最后说的话</translation>
        </message>
        <message>
            <source>Remark about the pause</source>
            <translation>暂停备注</translation>
        </message>
        <message>
            <source>Pause now</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Do not pause</source>
            <translation>不暂停</translation>
        </message>
        <message>
            <source>Go on  F9</source>
            <translation>继续面谈  F9</translation>
        </message>
        <message>
            <source>Paused since {0}: {1}</source>
            <translation>已于 {0} 暂停：{1}</translation>
        </message>
    </context>
    <context>
        <name>PickedTransactions</name>
        <message>
            <source>Disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡尾号</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Take as amount in dispute</source>
            <translation>作为争议金额</translation>
        </message>
        <message>
            <source>No statement is read yet. Add one and tick its lines here.</source>
            <translation>还没有读入对账单。添加后在这里勾选争议交易。</translation>
        </message>
        <message>
            <source>Add a statement  F6</source>
            <translation>添加对账单  F6</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>not disputed</source>
            <translation>没有争议</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%n disputed</source>
            <translation>
                <numerusform>有争议 %n 笔</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowersPanel</name>
        <message>
            <source>What the agent may do</source>
            <translation>代理人可以做什么</translation>
        </message>
        <message>
            <source>be told facts of the account</source>
            <translation>了解账户情况</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>may {0}</source>
            <translation>可以{0}</translation>
        </message>
        <message>
            <source>may not {0}: {1}</source>
            <translation>不能{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Change question {0}</source>
            <translation>更正第 {0} 问</translation>
        </message>
        <message>
            <source>Take back striking {0}</source>
            <translation>恢复第 {0} 问</translation>
        </message>
        <message>
            <source>Strike question {0} out</source>
            <translation>删去第 {0} 问</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>发言人</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>保存更正</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>不更正</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPanel</name>
        <message>
            <source>Nothing was asked yet. Write question and answer; Enter writes them down.</source>
            <translation>还没有问答。写下问题和回答，按回车记录。</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>问(&amp;Q)</translation>
        </message>
        <message>
            <source>Answe&amp;r</source>
            <translation>答(&amp;R)</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>发言人</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Questions that fit</source>
            <translation>可以问的问题</translation>
        </message>
        <message>
            <source>Ask: {0}</source>
            <translation>提问：{0}</translation>
        </message>
    </context>
    <context>
        <name>ReadBackPanel</name>
        <message>
            <source>Show to the customer</source>
            <translation>给客户看屏</translation>
        </message>
        <message>
            <source>Show on this screen</source>
            <translation>在本机屏幕显示</translation>
        </message>
        <message>
            <source>Read on paper and agreed</source>
            <translation>纸面阅读并同意</translation>
        </message>
        <message>
            <source>Stop showing</source>
            <translation>停止显示</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>朗读</translation>
        </message>
        <message>
            <source>The page that is read back</source>
            <translation>正在核对的一页</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>The customer agrees</source>
            <translation>客户：同意</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再听一遍</translation>
        </message>
        <message>
            <source>Not clear</source>
            <translation>不明白</translation>
        </message>
        <message>
            <source>There is no second screen.</source>
            <translation>没有第二块屏幕。</translation>
        </message>
        <message>
            <source>Show it on this screen, or read it on paper.</source>
            <translation>可以在本机屏幕显示，或者打印后纸面核对。</translation>
        </message>
        <message>
            <source>Page {0} was not clear: explain it, or say it better in the record.</source>
            <translation>客户不明白第 {0} 页：请解释，或者把笔录写得更清楚。</translation>
        </message>
        <message>
            <source>Everything is read back and agreed.</source>
            <translation>全部核对完毕，客户同意。</translation>
        </message>
        <message>
            <source>This PC has no voice.</source>
            <translation>这台电脑没有语音。</translation>
        </message>
        <message>
            <source>Please read the page out yourself.</source>
            <translation>请由工作人员朗读。</translation>
        </message>
        <message>
            <source>All {0} pages agreed</source>
            <translation>{0} 页全部同意</translation>
        </message>
        <message>
            <source>{0} of {1} pages agreed</source>
            <translation>已同意 {0}／{1} 页</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已同意</translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>The sealed record</source>
            <translation>已封存的笔录</translation>
        </message>
    </context>
    <context>
        <name>RegisteredFace</name>
        <message>
            <source>Promise a call-back…</source>
            <translation>承诺回访…</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Print the receipt  F8</source>
            <translation>打印回执  F8</translation>
        </message>
        <message>
            <source>On to the interview  Ctrl+Enter</source>
            <translation>开始面谈  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Next walk-in  F2</source>
            <translation>下一位来访  F2</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>已登记</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>剩 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source> (holidays not published yet)</source>
            <translation>（节假日安排尚未公布）</translation>
        </message>
        <message>
            <source>To be decided by {0}, {1}</source>
            <translation>办理期限 {0}，{1}</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>Cause: {0}</source>
            <translation>事由：{0}</translation>
        </message>
    </context>
    <context>
        <name>RightsPanel</name>
        <message>
            <source>Print the notice</source>
            <translation>打印告知书</translation>
        </message>
        <message>
            <source>Show to the customer</source>
            <translation>给客户看屏</translation>
        </message>
        <message>
            <source>Page {0} was not clear, please explain.</source>
            <translation>客户不明白第 {0} 页，请解释。</translation>
        </message>
    </context>
    <context>
        <name>SealedFace</name>
        <message>
            <source>personal data in the record</source>
            <translation>笔录中的个人信息</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Sealed {0} by {1}</source>
            <translation>{0} 由{1}封存</translation>
        </message>
        <message>
            <source>✓ The record is exactly what was sealed.</source>
            <translation>✓ 笔录与封存时完全一致。</translation>
        </message>
        <message>
            <source>✗ This differs from what was sealed: </source>
            <translation>✗ 与封存时不一致：</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>read the sealed interview record</source>
            <translation>查阅已封存的面谈笔录</translation>
        </message>
    </context>
    <context>
        <name>SignerLine</name>
        <message>
            <source>On paper</source>
            <translation>纸面签名</translation>
        </message>
        <message>
            <source>Draw here</source>
            <translation>在此手写</translation>
        </message>
        <message>
            <source>On the customer's screen</source>
            <translation>客户屏签名</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指印</translation>
        </message>
        <message>
            <source>Signed an earlier wording</source>
            <translation>改动后须重签</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>未签名</translation>
        </message>
        <message>
            <source>May sign</source>
            <translation>可以签名</translation>
        </message>
    </context>
    <context>
        <name>SignersPanel</name>
        <message>
            <source>Save this signature</source>
            <translation>保存签名</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>重签</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>I have read this record or had it read to me, and it says what I said.</source>
            <translation>以上笔录我已阅读或者已向我宣读，与我所说的相符。</translation>
        </message>
    </context>
    <context>
        <name>SittingBar</name>
        <message>
            <source>Show or hide what the desk knows (Alt+K)</source>
            <translation>显示或隐藏相关知识（Alt+K）</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>面谈场次</translation>
        </message>
        <message>
            <source>Place of the interview</source>
            <translation>面谈地点</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>New sitting</source>
            <translation>另开一次面谈</translation>
        </message>
        <message>
            <source>Pause  F9</source>
            <translation>暂停  F9</translation>
        </message>
        <message>
            <source>Print  F8</source>
            <translation>打印  F8</translation>
        </message>
        <message>
            <source>Recorded by {0}</source>
            <translation>记录人 {0}</translation>
        </message>
        <message>
            <source>Sitting {0}: {1} {2}</source>
            <translation>第 {0} 次：{1} {2}</translation>
        </message>
    </context>
    <context>
        <name>SomebodyField</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Relation to the customer</source>
            <translation>与客户的关系</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>{0}: document</source>
            <translation>{0}：证件类型</translation>
        </message>
    </context>
    <context>
        <name>StartFace</name>
        <message>
            <source>No interview yet</source>
            <translation>还没有面谈</translation>
        </message>
        <message>
            <source>Start when the customer sits down; every keystroke is saved from then on.</source>
            <translation>客户就座后开始，此后每次输入都会保存。</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>地点(&amp;P)</translation>
        </message>
        <message>
            <source>This branch; add the room if you like</source>
            <translation>默认本网点，可以写明房间</translation>
        </message>
        <message>
            <source>Start the interview  Ctrl+Enter</source>
            <translation>开始面谈  Ctrl+Enter</translation>
        </message>
        <message>
            <source>The case is over; nothing can be taken down any more.</source>
            <translation>案件已经结束，不能再作笔录。</translation>
        </message>
        <message>
            <source>Counter staff, case officers and leads conduct interviews.</source>
            <translation>面谈由柜面人员、调处专员和组长进行。</translation>
        </message>
    </context>
    <context>
        <name>SupplementCard</name>
        <message>
            <source>Seal the supplement</source>
            <translation>封存补充笔录</translation>
        </message>
        <message>
            <source>Supplement {0}</source>
            <translation>补充笔录 {0}</translation>
        </message>
        <message>
            <source>Reason: {0}</source>
            <translation>原因：{0}</translation>
        </message>
        <message>
            <source>Sealed {0} by {1}</source>
            <translation>{0} 由{1}封存</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>未封存</translation>
        </message>
        <message>
            <source>The supplement is sealed.</source>
            <translation>补充笔录已封存。</translation>
        </message>
    </context>
    <context>
        <name>SupplementsPanel</name>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>内容(&amp;T)</translation>
        </message>
        <message>
            <source>Take down the supplement</source>
            <translation>记录补充笔录</translation>
        </message>
        <message>
            <source>The record is final. What is to be added or corrected is a supplement.</source>
            <translation>笔录已经封存，需要补充或更正的，作补充笔录。</translation>
        </message>
        <message>
            <source>New supplement</source>
            <translation>新的补充笔录</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>Something typed was not in the record when it was sealed.</source>
            <translation>有输入在封存时尚未写入笔录。</translation>
        </message>
        <message>
            <source>It is offered as the text of a supplement.</source>
            <translation>已放入补充笔录的内容，请核对。</translation>
        </message>
        <message>
            <source>Supplement {0} is taken down; now it is signed.</source>
            <translation>补充笔录 {0} 已记录，请签名。</translation>
        </message>
    </context>
    <context>
        <name>WalkInForm</name>
        <message>
            <source>Phone, card tail, ID or name</source>
            <translation>电话、卡尾号、证件号或姓名</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>Enter: new line   Ctrl+Enter: next field</source>
            <translation>Enter 换行　Ctrl+Enter 到下一栏</translation>
        </message>
        <message>
            <source>May stay open: the bank can look it up.</source>
            <translation>可以暂缺，由银行查补。</translation>
        </message>
        <message>
            <source>It sounds like theft: please ask.</source>
            <translation>像是盗刷，请先问明。</translation>
        </message>
        <message>
            <source>Collection is mentioned: still being called?</source>
            <translation>提到催收，请问是否仍在被催收。</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>不是此人</translation>
        </message>
        <message>
            <source>Proposed cause</source>
            <translation>建议事由</translation>
        </message>
        <message>
            <source>First things first</source>
            <translation>先办要事</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>争议事项</translation>
        </message>
    </context>
    <context>
        <name>WalkInPage</name>
        <message>
            <source>New walk-in</source>
            <translation>新来访</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Register  Ctrl+Enter</source>
            <translation>登记  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Type a phone, card tail, ID or name to find the customer, or fill in the form. Who, phone and what happened register the case; card and amount may follow. Ctrl+Enter registers and then leads on.</source>
            <translation>输入电话、卡尾号、证件号或姓名查找客户，也可以直接填写。有姓名、电话和事情经过即可登记，卡号和金额可以后补。Ctrl+Enter 登记，再按一次进入面谈。</translation>
        </message>
        <message>
            <source>{0}  number {1}</source>
            <translation>{0}  排队号 {1}</translation>
        </message>
        <message>
            <source>Registered: {0}</source>
            <translation>已登记：{0}</translation>
        </message>
    </context>
</TS>
