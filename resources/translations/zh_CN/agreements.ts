<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgreementSheet</name>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="33"/>
        <source>Preview of the agreement</source>
        <translation>协议预览</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="59"/>
        <source>Annualised rate</source>
        <translation>年化利率</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="61"/>
        <source>free clause</source>
        <translation>自拟</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="75"/>
        <source>version {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="76"/>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="90"/>
        <source>Party A (bank)</source>
        <translation>甲方（银行）</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="96"/>
        <source>Party B (cardholder)</source>
        <translation>乙方（持卡人）</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="104"/>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="116"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="123"/>
        <source>Claimed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="124"/>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="125"/>
        <source>Agreed</source>
        <translation>应还</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="91"/>
        <location filename="../../../ui/agreements/approvals.py" line="134"/>
        <source>Approvals</source>
        <translation>待审批</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="55"/>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="48"/>
        <source>{0}, {1} months</source>
        <translation>{0}·{1} 期</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="56"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="57"/>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="58"/>
        <source>Agreed</source>
        <translation>应还</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="59"/>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="60"/>
        <source>Paid out</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="51"/>
        <source>{0} more</source>
        <translation>另 {0} 份</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="53"/>
        <source>Other agreements with the same customer that the limits of authority add</source>
        <translation>与同一客户的其他协议，计入授权额度</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="64"/>
        <source>Needs</source>
        <translation>审批层级</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="68"/>
        <source>Handed in by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="71"/>
        <source>Since</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="76"/>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="101"/>
        <source>Agreements waiting for approval</source>
        <translation>待审批的协议</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="96"/>
        <source>Nothing waits for approval</source>
        <translation>没有待审批的协议</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="61"/>
        <source>Together</source>
        <translation>合并计算</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="97"/>
        <source>Handed-in agreements appear here by themselves.</source>
        <translation>提交审批的协议会自动出现在这里。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="41"/>
        <source>{0} (you)</source>
        <translation>{0}（本人）</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="120"/>
        <source>What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back.</source>
        <translation>待审批的协议，先提交的在前。按 Enter 打开协议，在协议页批准或退回。</translation>
    </message>
</context>
<context>
    <name>AroundStrip</name>
    <message>
        <source>Agreement of {0}…</source>
        <translation>为 {0} 拟协议…</translation>
    </message>
    <message>
        <source>{0}: no case of their own yet</source>
        <translation>{0}：尚未另案</translation>
    </message>
    <message>
        <source>no agreement yet</source>
        <translation>尚无协议</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>未说明金额</translation>
    </message>
    <message>
        <source>Joint visit: each representative has an agreement of their own, in a case of their own.</source>
        <translation>共同来访：每名代表人各有本人的协议，另案办理。</translation>
    </message>
    <message>
        <source>Split off from a joint visit; the shared facts are there:</source>
        <translation>由共同来访拆出办理，共同事实见：</translation>
    </message>
</context>
<context>
    <name>DebtGrid</name>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="34"/>
        <source>Claimed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="34"/>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="34"/>
        <source>Agreed</source>
        <translation>应还</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="42"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="46"/>
        <source>More components</source>
        <translation>更多组成</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="80"/>
        <source>claimed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="80"/>
        <source>waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="89"/>
        <source>Principal is waived in a settlement only</source>
        <translation>只有和解协议书可以减免本金</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="36"/>
        <location filename="../../../ui/agreements/decision.py" line="37"/>
        <source>Note or reason</source>
        <translation>说明或理由</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="39"/>
        <source>&amp;Save version</source>
        <translation>保存版本(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="40"/>
        <source>Hand &amp;in</source>
        <translation>提交审批(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="41"/>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="42"/>
        <source>Send &amp;back</source>
        <translation>退回(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="43"/>
        <source>Give up</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="44"/>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="62"/>
        <source>{0} · version {1}</source>
        <translation>{0} · 第 {1} 版</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="109"/>
        <source>… and {0} more; see the checks</source>
        <translation>……还有 {0} 项，见“检查”</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="115"/>
        <source>in force since {0}</source>
        <translation>自 {0} 起生效</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="117"/>
        <source>approved by {0}, {1}</source>
        <translation>{0} 已批准，{1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="117"/>
        <source>sent back by {0}, {1}</source>
        <translation>{0} 已退回，{1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="121"/>
        <source>waits for: {0}</source>
        <translation>等待审批：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="124"/>
        <source>saved by {0}, {1}</source>
        <translation>{0} 保存，{1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="128"/>
        <source>{0}. Note: {1}</source>
        <translation>{0}。说明：{1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="97"/>
        <source>changed since; not a version yet</source>
        <translation>有修改，尚未存为新版本</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <location filename="../../../ui/agreements/form.py" line="133"/>
        <source>&amp;Months</source>
        <translation>期数(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="135"/>
        <source>Months, by arrow keys</source>
        <translation>期数，可用方向键调整</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="138"/>
        <source>&amp;First due</source>
        <translation>首期还款日(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="140"/>
        <source>M&amp;ethod</source>
        <translation>还款方式(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="142"/>
        <source>Annual &amp;rate</source>
        <translation>年利率(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="143"/>
        <source>&amp;Down payment</source>
        <translation>首付款(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="144"/>
        <source>&amp;Grace months</source>
        <translation>宽限月数(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="146"/>
        <source>Days o&amp;ff</source>
        <translation>遇休息日(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="148"/>
        <source>One payment settles all</source>
        <translation>一次性清偿</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="149"/>
        <source>Payment due</source>
        <translation>清偿日期</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="150"/>
        <source>&amp;Refund</source>
        <translation>退款金额(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="151"/>
        <source>Refund due</source>
        <translation>退款日期</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="152"/>
        <source>Refund to</source>
        <translation>退款户名</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="153"/>
        <source>Refund account</source>
        <translation>退款账号</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="154"/>
        <source>Correct a wrong credit record</source>
        <translation>更正有误的征信信息</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="155"/>
        <source>Correction due</source>
        <translation>更正日期</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="156"/>
        <source>Explanation and apology in writing</source>
        <translation>书面说明情况并致歉</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="157"/>
        <source>Apology due</source>
        <translation>致歉日期</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="158"/>
        <source>Facts</source>
        <translation>争议事实</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="159"/>
        <source>Pay to (&amp;name)</source>
        <translation>还款户名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="160"/>
        <source>&amp;Account</source>
        <translation>还款账号(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="161"/>
        <source>Debt as of</source>
        <translation>欠款截止日</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="162"/>
        <source>&amp;Court at</source>
        <translation>管辖地(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="163"/>
        <source>Days to cure</source>
        <translation>补救日数</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="163"/>
        <source>As in the rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="164"/>
        <source>Co&amp;pies</source>
        <translation>份数(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="165"/>
        <source>The debt exceeds the ability to repay (Article 70)</source>
        <translation>欠款超出还款能力（第七十条）</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="166"/>
        <source>The customer is willing to repay (Article 70)</source>
        <translation>客户仍有还款意愿（第七十条）</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="167"/>
        <source>Agreed by word of mouth</source>
        <translation>口头协商一致</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="168"/>
        <source>The recording is kept until all is paid</source>
        <translation>录音保存至结清</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="169"/>
        <source>The annual fee goes on</source>
        <translation>年费照常计收</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="173"/>
        <source>Debt</source>
        <translation>欠款组成</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="175"/>
        <source>What is agreed</source>
        <translation>约定内容</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="176"/>
        <source>Further clauses</source>
        <translation>其他条款</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../../ui/agreements/findings.py" line="27"/>
        <source>What the checks say</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/findings.py" line="53"/>
        <source>Clear and lawful: nothing to mend.</source>
        <translation>内容明确、合法，没有需要修改的地方。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/findings.py" line="59"/>
        <source>(and {0} more like it)</source>
        <translation>（另有同类 {0} 项）</translation>
    </message>
</context>
<context>
    <name>FreeClauses</name>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="23"/>
        <source>Write a clause</source>
        <translation>自拟条款</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="54"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="55"/>
        <source>Title of free clause {0}</source>
        <translation>自拟条款 {0} 的标题</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="56"/>
        <source>Who does what, until when, how</source>
        <translation>谁、在何时之前、以什么方式、做什么</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="57"/>
        <source>Text of free clause {0}</source>
        <translation>自拟条款 {0} 的内容</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="60"/>
        <source>Take free clause {0} out</source>
        <translation>删去自拟条款 {0}</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="21"/>
        <source>This agreement: {0}.</source>
        <translation>本协议{0}。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="23"/>
        <source>{0} no. {1} ({2})</source>
        <translation>{0} 第 {1} 份·{2}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="33"/>
        <source>{0} and {1} more</source>
        <translation>{0}等，另 {1} 份</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="35"/>
        <source>Counted together with what the same customer was given within {0} months, {1}: {2}.</source>
        <translation>与同一客户近 {0} 个月的其他协议（{1}）合并计算：{2}。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="41"/>
        <source>No other agreement with this customer within {0} months.</source>
        <translation>该客户近 {0} 个月没有其他协议。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="45"/>
        <source>To be decided by: {0}.</source>
        <translation>审批层级：{0}。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="48"/>
        <source>No level may grant this.</source>
        <translation>没有可以批准的层级。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="55"/>
        <source>You worked on this agreement: a colleague decides on it.</source>
        <translation>您参与过本协议的拟定或者提交，须由其他同事审批。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="58"/>
        <source>Beyond your limit: {0}.</source>
        <translation>超出您的授权额度：{0}。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="66"/>
        <source>{0}, a date in it, has passed: give it up or send it back, and agree on new dates.</source>
        <translation>协议中的日期 {0} 已经过去，不能批准或者签署：请退回或者作废，重新约定日期。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="71"/>
        <source>waived {0}, paid out {1} yuan</source>
        <translation>减免 {0} 元、退款 {1} 元</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Signed: nothing in it changes any more. A change is another agreement; the seal is asked for apart.</source>
        <translation>已签署，内容不再更改；变更须另立协议。用印另行申请。</translation>
    </message>
    <message>
        <source>Signed by both sides; in force once the organisation has sealed it</source>
        <translation>双方已签署，待调解组织盖章后生效</translation>
    </message>
    <message>
        <source>Note the organisation's seal…</source>
        <translation>登记调解组织盖章…</translation>
    </message>
    <message>
        <source>Ask for a seal…</source>
        <translation>申请用印…</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="32"/>
        <source>Who signed</source>
        <translation>签署人</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="34"/>
        <source>Hash of the sealed version</source>
        <translation>封存版本的校验值</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="35"/>
        <source>To the obligations</source>
        <translation>查看履行</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="41"/>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="42"/>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="48"/>
        <source>In force since {0}</source>
        <translation>自 {0} 起生效</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="51"/>
        <source>Version {0}, SHA-256 {1} … {2}</source>
        <translation>第 {0} 版，SHA-256 {1} … {2}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="58"/>
        <source>✓ {0} {1} · {2} · {3}</source>
        <translation>✓ {0} {1}·{2}·{3}</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>The agent may not sign: {0}</source>
        <translation>代理人不能签署：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="34"/>
        <source>&amp;Who signs</source>
        <translation>签署人(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="35"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="37"/>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="40"/>
        <source>Save this signature</source>
        <translation>保存签名</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="44"/>
        <source>Make the agreement final</source>
        <translation>协议成立</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="46"/>
        <source>Draw again</source>
        <translation>重签</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="51"/>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="53"/>
        <source>Signed so far</source>
        <translation>已签署</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="76"/>
        <source>Nobody yet.</source>
        <translation>还没有人签署。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="86"/>
        <source>Still to sign: {0}</source>
        <translation>还差：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="106"/>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <location filename="../../../ui/agreements/start.py" line="43"/>
        <source>No agreement in force; {0} given up</source>
        <translation>没有有效的协议，已作废 {0} 份</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="44"/>
        <source>No agreement yet</source>
        <translation>还没有协议</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="60"/>
        <source>Choose what is to be agreed; the form starts with what the case already says.</source>
        <translation>请选择协议类型；表单会带出案件已有的内容。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="62"/>
        <source>Whoever may draft agreements can start one here.</source>
        <translation>有拟定权限的同事可以在这里开始拟定。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="64"/>
        <source>On this route the organisation draws up the agreement.</source>
        <translation>第三方调解的协议由调解组织拟定。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="66"/>
        <source>{0} Why the earlier one was given up stands in the log of the case.</source>
        <translation>{0}先前协议作废的理由见案件日志。</translation>
    </message>
</context>
<context>
    <name>WorkbenchTab</name>
    <message>
        <source>Case {0} was made for the agreement of its own.</source>
        <translation>已另立案件 {0}，在该案中拟本人的协议。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="71"/>
        <source>Income is not known yet: ask for it in the interview.</source>
        <translation>还不知道客户的收入，请在面谈中询问。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="77"/>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="78"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="84"/>
        <source>Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it approved by somebody else, then sign. A later change needs a new approval.</source>
        <translation>左侧填写，右侧即为将要打印的文本。保存版本后提交审批，由另一位同事批准，然后签署。之后的任何修改都需要重新审批。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="191"/>
        <source>Checks ({0})</source>
        <translation>检查（{0}）</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="191"/>
        <source>Checks ✓</source>
        <translation>检查 ✓</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="216"/>
        <source>Version saved.</source>
        <translation>版本已保存。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="235"/>
        <source>Handed in for approval.</source>
        <translation>已提交审批。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="268"/>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="269"/>
        <source>Sent back to drafting.</source>
        <translation>已退回拟定。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="270"/>
        <source>The agreement was given up.</source>
        <translation>协议已作废。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="254"/>
        <source>Signed and in force; the case is being performed.</source>
        <translation>协议已签署生效，案件进入履行。</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="283"/>
        <source>Preview and checks</source>
        <translation>预览和检查</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="284"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="285"/>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
</TS>
