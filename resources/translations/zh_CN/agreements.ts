<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AgreementSheet</name>
        <message>
            <source>Preview of the agreement</source>
            <translation>协议预览</translation>
        </message>
        <message>
            <source>Annualised rate</source>
            <translation>年化利率</translation>
        </message>
        <message>
            <source>free clause</source>
            <translation>自拟</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>第 {0} 版</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Party A (bank)</source>
            <translation>甲方（银行）</translation>
        </message>
        <message>
            <source>Party B (cardholder)</source>
            <translation>乙方（持卡人）</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>减免</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>应还</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>应还</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>减免</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>期数</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>审批层级</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>提交时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Agreements waiting for approval</source>
            <translation>待审批的协议</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>没有待审批的协议</translation>
        </message>
        <message>
            <source>Handed-in agreements appear here by themselves.</source>
            <translation>提交审批的协议会自动出现在这里。</translation>
        </message>
        <message>
            <source>{0} (you)</source>
            <translation>{0}（本人）</translation>
        </message>
        <message>
            <source>What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back.</source>
            <translation>待审批的协议，先提交的在前。按 Enter 打开协议，在协议页批准或退回。</translation>
        </message>
    </context>
    <context>
        <name>DebtGrid</name>
        <message>
            <source>Claimed</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>减免</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>应还</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>More components</source>
            <translation>更多组成</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>欠款</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>减免</translation>
        </message>
        <message>
            <source>Principal is waived in a settlement only</source>
            <translation>只有和解协议书可以减免本金</translation>
        </message>
    </context>
    <context>
        <name>DecisionBar</name>
        <message>
            <source>Note or reason</source>
            <translation>说明或理由</translation>
        </message>
        <message>
            <source>&amp;Save version</source>
            <translation>保存版本(&amp;S)</translation>
        </message>
        <message>
            <source>Hand &amp;in</source>
            <translation>提交审批(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>批准(&amp;A)</translation>
        </message>
        <message>
            <source>Send &amp;back</source>
            <translation>退回(&amp;B)</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>{0} · version {1}</source>
            <translation>{0} · 第 {1} 版</translation>
        </message>
        <message>
            <source>… and {0} more; see the checks</source>
            <translation>……还有 {0} 项，见“检查”</translation>
        </message>
        <message>
            <source>approved by {0}, {1}</source>
            <translation>{0} 已批准，{1}</translation>
        </message>
        <message>
            <source>sent back by {0}, {1}</source>
            <translation>{0} 已退回，{1}</translation>
        </message>
        <message>
            <source>waits for: {0}</source>
            <translation>等待审批：{0}</translation>
        </message>
        <message>
            <source>saved by {0}, {1}</source>
            <translation>{0} 保存，{1}</translation>
        </message>
        <message>
            <source>changed since; not a version yet</source>
            <translation>有修改，尚未存为新版本</translation>
        </message>
    </context>
    <context>
        <name>DraftForm</name>
        <message>
            <source>&amp;Months</source>
            <translation>期数(&amp;M)</translation>
        </message>
        <message>
            <source>Months, by arrow keys</source>
            <translation>期数，可用方向键调整</translation>
        </message>
        <message>
            <source>&amp;First due</source>
            <translation>首期还款日(&amp;F)</translation>
        </message>
        <message>
            <source>M&amp;ethod</source>
            <translation>还款方式(&amp;E)</translation>
        </message>
        <message>
            <source>Annual &amp;rate</source>
            <translation>年利率(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Down payment</source>
            <translation>首付款(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Grace months</source>
            <translation>宽限月数(&amp;G)</translation>
        </message>
        <message>
            <source>Days o&amp;ff</source>
            <translation>遇休息日(&amp;O)</translation>
        </message>
        <message>
            <source>One payment settles all</source>
            <translation>一次性清偿</translation>
        </message>
        <message>
            <source>Payment due</source>
            <translation>清偿日期</translation>
        </message>
        <message>
            <source>&amp;Refund</source>
            <translation>退款金额(&amp;T)</translation>
        </message>
        <message>
            <source>Refund due</source>
            <translation>退款日期</translation>
        </message>
        <message>
            <source>Refund to</source>
            <translation>退款户名</translation>
        </message>
        <message>
            <source>Refund account</source>
            <translation>退款账号</translation>
        </message>
        <message>
            <source>Correct a wrong credit record</source>
            <translation>更正有误的征信信息</translation>
        </message>
        <message>
            <source>Correction due</source>
            <translation>更正日期</translation>
        </message>
        <message>
            <source>Explanation and apology in writing</source>
            <translation>书面说明情况并致歉</translation>
        </message>
        <message>
            <source>Apology due</source>
            <translation>致歉日期</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>争议事实</translation>
        </message>
        <message>
            <source>Pay to (&amp;name)</source>
            <translation>还款户名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>还款账号(&amp;C)</translation>
        </message>
        <message>
            <source>Debt as of</source>
            <translation>欠款截止日</translation>
        </message>
        <message>
            <source>&amp;Court at</source>
            <translation>管辖地(&amp;U)</translation>
        </message>
        <message>
            <source>Days to cure</source>
            <translation>补救日数</translation>
        </message>
        <message>
            <source>as in the rules</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>Co&amp;pies</source>
            <translation>份数(&amp;Y)</translation>
        </message>
        <message>
            <source>The debt exceeds the ability to repay (Article 70)</source>
            <translation>欠款超出还款能力（第七十条）</translation>
        </message>
        <message>
            <source>The customer is willing to repay (Article 70)</source>
            <translation>客户仍有还款意愿（第七十条）</translation>
        </message>
        <message>
            <source>Agreed by word of mouth</source>
            <translation>口头协商一致</translation>
        </message>
        <message>
            <source>The recording is kept until all is paid</source>
            <translation>录音保存至结清</translation>
        </message>
        <message>
            <source>The annual fee goes on</source>
            <translation>年费照常计收</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>欠款组成</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>约定内容</translation>
        </message>
        <message>
            <source>Further clauses</source>
            <translation>其他条款</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What the checks say</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Clear and lawful: nothing to mend.</source>
            <translation>内容明确、合法，没有需要修改的地方。</translation>
        </message>
        <message>
            <source>(and {0} more like it)</source>
            <translation>（另有同类 {0} 项）</translation>
        </message>
    </context>
    <context>
        <name>FreeClauses</name>
        <message>
            <source>Write a clause</source>
            <translation>自拟条款</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Title of free clause {0}</source>
            <translation>自拟条款 {0} 的标题</translation>
        </message>
        <message>
            <source>Who does what, until when, how</source>
            <translation>谁、在何时之前、以什么方式、做什么</translation>
        </message>
        <message>
            <source>Text of free clause {0}</source>
            <translation>自拟条款 {0} 的内容</translation>
        </message>
        <message>
            <source>Take free clause {0} out</source>
            <translation>删去自拟条款 {0}</translation>
        </message>
    </context>
    <context>
        <name>SigningPanel</name>
        <message>
            <source>&amp;Who signs</source>
            <translation>签署人(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>方式(&amp;H)</translation>
        </message>
        <message>
            <source>Save this signature</source>
            <translation>保存签名</translation>
        </message>
        <message>
            <source>Make the agreement final</source>
            <translation>协议成立</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>重签</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Signed so far</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>还没有人签署。</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写。</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>No agreement yet</source>
            <translation>还没有协议</translation>
        </message>
        <message>
            <source>Choose what is to be agreed; the form starts with what the case already says.</source>
            <translation>请选择协议类型；表单会带出案件已有的内容。</translation>
        </message>
        <message>
            <source>Whoever may draft agreements can start one here.</source>
            <translation>有拟定权限的同事可以在这里开始拟定。</translation>
        </message>
        <message>
            <source>On this route the organisation draws up the agreement.</source>
            <translation>第三方调解的协议由调解组织拟定。</translation>
        </message>
    </context>
    <context>
        <name>WorkbenchTab</name>
        <message>
            <source>Income is not known yet: ask for it in the interview.</source>
            <translation>还不知道客户的收入，请在面谈中询问。</translation>
        </message>
        <message>
            <source>Save version</source>
            <translation>保存版本</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it approved by somebody else, then sign. A later change needs a new approval.</source>
            <translation>左侧填写，右侧即为将要打印的文本。保存版本后提交审批，由另一位同事批准，然后签署。之后的任何修改都需要重新审批。</translation>
        </message>
        <message>
            <source>Checks ({0})</source>
            <translation>检查（{0}）</translation>
        </message>
        <message>
            <source>Checks ✓</source>
            <translation>检查 ✓</translation>
        </message>
        <message>
            <source>Version saved.</source>
            <translation>版本已保存。</translation>
        </message>
        <message>
            <source>Handed in for approval.</source>
            <translation>已提交审批。</translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>已批准。</translation>
        </message>
        <message>
            <source>Sent back to drafting.</source>
            <translation>已退回拟定。</translation>
        </message>
        <message>
            <source>The agreement was given up.</source>
            <translation>协议已作废。</translation>
        </message>
        <message>
            <source>Signed and in force; the case is being performed.</source>
            <translation>协议已签署生效，案件进入履行。</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
    </context>
</TS>
