<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BillSection</name>
    <message>
        <source>Exhibit {0}</source>
        <translation>证据 {0}</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单日</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Put the terms right first (T).</source>
        <translation>请先更正条款（T）。</translation>
    </message>
    <message>
        <source>Choose a statement above (S); its interest and charges are recomputed.</source>
        <translation>请在上方选择账单（S），利息与费用随即重算。</translation>
    </message>
    <message>
        <source>Read a statement into the case in Evidence; then choose it here.</source>
        <translation>请先在“证据”中读取账单交易，再到这里选择。</translation>
    </message>
    <message>
        <source>Terms that cannot be read: {0}. Put them right at their fields (T).</source>
        <translation>无法识别的条款：{0}。请在条款处更正（T）。</translation>
    </message>
    <message>
        <source>No bill is being checked yet; choose a statement first.</source>
        <translation>还没有复核账单，请先选择一份账单。</translation>
    </message>
    <message>
        <source>The cycle</source>
        <translation>本期情况</translation>
    </message>
    <message>
        <source>What makes up {0}</source>
        <translation>{0} 的计算过程</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>备注：{0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>依据：{0}</translation>
    </message>
    <message>
        <source>{0} · bill of {1}</source>
        <translation>{0}　{1} 账单</translation>
    </message>
    <message>
        <source>Note at the difference</source>
        <translation>为差异写备注</translation>
    </message>
    <message>
        <source>Bill check on paper</source>
        <translation>打印账单复核表</translation>
    </message>
    <message>
        <source>Terms of the contract</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>Choose the statement</source>
        <translation>选择账单</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Figures of the bill</source>
        <translation>账单各项</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Bill check  O</source>
        <translation>复核表  O</translation>
    </message>
    <message>
        <source>To the transaction  Enter</source>
        <translation>查看交易  Enter</translation>
    </message>
    <message>
        <source>Note…  N</source>
        <translation>备注…  N</translation>
    </message>
    <message>
        <source>Contract terms  T</source>
        <translation>合同条款  T</translation>
    </message>
    <message>
        <source>Statement to check</source>
        <translation>要复核的账单</translation>
    </message>
    <message>
        <source>Choose a statement</source>
        <translation>选择账单</translation>
    </message>
</context>
<context>
    <name>CiteForm</name>
    <message>
        <source>E&amp;xhibit</source>
        <translation>证据(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页码(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;or or against</source>
        <translation>支持或反对(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Choose an exhibit.</source>
        <translation>请选择证据。</translation>
    </message>
    <message>
        <source>The case has no exhibit yet; add one.</source>
        <translation>案件还没有证据，请先添加。</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>&amp;Issue</source>
        <translation>争议焦点(&amp;I)</translation>
    </message>
    <message>
        <source>The customer c&amp;laims</source>
        <translation>客户主张(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;bank answers</source>
        <translation>银行答复(&amp;B)</translation>
    </message>
    <message>
        <source>Amo&amp;unt claimed</source>
        <translation>主张金额(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;dmitted</source>
        <translation>认可方(&amp;D)</translation>
    </message>
    <message>
        <source>by nobody</source>
        <translation>均未认可</translation>
    </message>
    <message>
        <source>Amount admi&amp;tted</source>
        <translation>认可金额(&amp;T)</translation>
    </message>
    <message>
        <source>Ele&amp;ment it turns on</source>
        <translation>要件(&amp;M)</translation>
    </message>
    <message>
        <source>of the checklist</source>
        <translation>从要件清单选择</translation>
    </message>
    <message>
        <source>Bu&amp;rden of proof</source>
        <translation>举证责任(&amp;R)</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>依据(&amp;C)</translation>
    </message>
    <message>
        <source>Article or contract</source>
        <translation>条文或合同条款</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>改进建议(&amp;V)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was typed and not saved stands here again.</source>
        <translation>上次输入未保存的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>EvidenceWell</name>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Drag a page, a part of one or a transaction here, or press P.</source>
        <translation>把证据页、局部或交易拖到这里，或按 P。</translation>
    </message>
    <message>
        <source>Take this evidence away: {0}</source>
        <translation>移除该证据：{0}</translation>
    </message>
</context>
<context>
    <name>Exhibits</name>
    <message>
        <location filename="../../../ui/mediation/section.py" line="68"/>
        <source>{0} {1} ({2} p.)</source>
        <translation>{0} {1}（{2} 页）</translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="38"/>
        <source>Finding…  A</source>
        <translation>写明事实…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="39"/>
        <source>Change…  E</source>
        <translation>修改…  E</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="40"/>
        <source>Cite pages…  P</source>
        <translation>引用证据…  P</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="41"/>
        <source>Withdraw…  W</source>
        <translation>撤回…  W</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="47"/>
        <source>Nothing is found out yet</source>
        <translation>尚未写明查明的事实</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="48"/>
        <source>Write a finding with A, then cite the pages that say so with P.</source>
        <translation>按 A 写明事实，再按 P 引用能证明它的证据页。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="51"/>
        <source>Findings</source>
        <translation>查明事实</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="67"/>
        <source>Write a finding</source>
        <translation>写明事实</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="68"/>
        <source>Change the finding</source>
        <translation>修改事实</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="69"/>
        <source>Cite pages</source>
        <translation>引用证据页</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="70"/>
        <source>Withdraw the finding</source>
        <translation>撤回事实</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="84"/>
        <source>Reason: {0}</source>
        <translation>理由：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="85"/>
        <source>Withdrawn: {0}</source>
        <translation>已撤回：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="86"/>
        <source>No page is cited yet; cite one with P.</source>
        <translation>还没有引用证据，请按 P 引用。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="122"/>
        <source>&amp;Statement</source>
        <translation>事实陈述(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="125"/>
        <source>S&amp;tanding</source>
        <translation>查明程度(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="127"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="129"/>
        <source>Write it down</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="131"/>
        <source>E&amp;xhibit</source>
        <translation>证据(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="132"/>
        <source>&amp;Pages</source>
        <translation>页码(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="133"/>
        <source>F&amp;or or against</source>
        <translation>支持或反对(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="135"/>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="137"/>
        <source>Cite it</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="139"/>
        <source>W&amp;hy</source>
        <translation>原因(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="141"/>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="159"/>
        <source>Written down.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="175"/>
        <source>Choose an exhibit.</source>
        <translation>请选择证据。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="175"/>
        <source>The case has no exhibit yet; add one.</source>
        <translation>本案还没有证据，请先在“证据”中添加。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="183"/>
        <source>Cited.</source>
        <translation>已引用。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="200"/>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="215"/>
        <source>Take this citation away: {0}</source>
        <translation>移除这条引用：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="228"/>
        <source>Taken away.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="236"/>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="238"/>
        <source>No evidence cited</source>
        <translation>没有引用证据</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="240"/>
        <source>An exhibit changed</source>
        <translation>证据有变动</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/findings.py" line="241"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>引用 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="248"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="249"/>
        <source>Statement</source>
        <translation>事实陈述</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="252"/>
        <source>Standing</source>
        <translation>查明程度</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="256"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>HandingUp</name>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="46"/>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="47"/>
        <source>Give back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="48"/>
        <source>Take back</source>
        <translation>撤回移送</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="54"/>
        <source>&amp;Investigator</source>
        <translation>调查员(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="54"/>
        <source>Nobody is an investigator</source>
        <translation>没有在岗的调查员</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="56"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="57"/>
        <source>Hand it up</source>
        <translation>移送</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="59"/>
        <source>W&amp;hy</source>
        <translation>原因(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="61"/>
        <source>Give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="111"/>
        <source>Choose an investigator.</source>
        <translation>请选择调查员。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="115"/>
        <source>Handed up; the case is complex and the investigator&apos;s now.</source>
        <translation>已移送：案件转为疑难复杂，由调查员办理。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="123"/>
        <source>Accepted.</source>
        <translation>已接收。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="129"/>
        <source>Given back.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="135"/>
        <source>Taken back; everything is as before.</source>
        <translation>已撤回，一切恢复原状。</translation>
    </message>
</context>
<context>
    <name>Investigation</name>
    <message numerus="yes">
        <location filename="../../../ui/mediation/words.py" line="49"/>
        <source>reminded %n time(s)</source>
        <translation>
            <numerusform>已催办 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="69"/>
        <source>nobody ({0})</source>
        <translation>待定（{0}）</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="77"/>
        <source>Evidence wanted: {0}</source>
        <translation>应取得的证据：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="78"/>
        <source>Result: {0}</source>
        <translation>结果：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="112"/>
        <source>Corrected: {0}</source>
        <translation>更正：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="118"/>
        <source>Exhibit {0} {1}</source>
        <translation>证据 {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="119"/>
        <source>page {0}</source>
        <translation>第 {0} 页</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="126"/>
        <source>Special team: {0}</source>
        <translation>疑难复杂专班：{0}</translation>
    </message>
</context>
<context>
    <name>InvestigationPapers</name>
    <message>
        <source>Bill check</source>
        <translation>账单复核表</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/printing.py" line="21"/>
        <source>Letter of request</source>
        <translation>协查函</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/printing.py" line="27"/>
        <source>Investigation report</source>
        <translation>调查报告</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/printing.py" line="40"/>
        <source>Making the paper</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Opinion on liability</source>
        <translation>责任意见</translation>
    </message>
</context>
<context>
    <name>InvestigationsPage</name>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="67"/>
        <source>Investigations</source>
        <translation>调查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="75"/>
        <location filename="../../../ui/mediation/investigations.py" line="99"/>
        <source>Tasks</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="76"/>
        <source>No task waits for you</source>
        <translation>没有等您办理的事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="77"/>
        <source>Tasks are put on the plan of a case: open it at Mediation and press T.</source>
        <translation>事项来自案件的调查方案：打开案件的“调解”，按 T 选用模板。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="81"/>
        <source>Requests</source>
        <translation>协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="82"/>
        <source>Every request is answered</source>
        <translation>没有待答复的协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="83"/>
        <source>What you ask of departments, merchants and others waits here for its answer.</source>
        <translation>您向部门、商户等发出的协查，在这里等待答复。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="87"/>
        <location filename="../../../ui/mediation/investigations.py" line="101"/>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="88"/>
        <source>Nothing is overdue</source>
        <translation>没有超期的事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="88"/>
        <source>Tasks and requests past their day stand here.</source>
        <translation>超过期限的事项和协查列在这里。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="92"/>
        <source>Handed up</source>
        <translation>移送</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="93"/>
        <source>No case waits for your answer</source>
        <translation>没有等您接收的案件</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="94"/>
        <source>Cases handed up to you stand here until you accept them or give them back.</source>
        <translation>移送给您的案件列在这里，直到接收或退回。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="99"/>
        <source>My tasks</source>
        <translation>我的事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="100"/>
        <source>Without an answer</source>
        <translation>待答复协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="102"/>
        <source>Handed up to me</source>
        <translation>移送给我</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="106"/>
        <source>Parts of the investigations</source>
        <translation>调查的各部分</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="141"/>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="150"/>
        <source>What has to be found out, across cases. Enter opens the case at the row.</source>
        <translation>各案件要查明的事项。按回车打开所在案件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/investigations.py" line="156"/>
        <source>%n template file(s) cannot be read; the command investigation templates says why.</source>
        <translation>
            <numerusform>有 %n 个模板文件无法读取，原因见命令 investigation templates。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="171"/>
        <source>Request</source>
        <translation>协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="171"/>
        <source>Task</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="174"/>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="189"/>
        <location filename="../../../ui/mediation/investigations.py" line="213"/>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="190"/>
        <source>To find out</source>
        <translation>调查事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="192"/>
        <location filename="../../../ui/mediation/investigations.py" line="218"/>
        <source>Whose</source>
        <translation>责任人</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="193"/>
        <location filename="../../../ui/mediation/investigations.py" line="205"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="195"/>
        <location filename="../../../ui/mediation/investigations.py" line="227"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="202"/>
        <source>Answer by</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="203"/>
        <source>Asked</source>
        <translation>协查对象</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="204"/>
        <source>Question</source>
        <translation>协查内容</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="206"/>
        <source>Asked by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="214"/>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="216"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="224"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="225"/>
        <source>Why it is complex</source>
        <translation>移送理由</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="226"/>
        <source>Handed up by</source>
        <translation>移送人</translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message>
        <source>Taken up from the interview.</source>
        <translation>已从面谈要素表提取。</translation>
    </message>
    <message>
        <source>Issue removed: {0}</source>
        <translation>已移除争议焦点：{0}</translation>
    </message>
    <message>
        <source>There is no issue to print yet.</source>
        <translation>还没有可打印的争议焦点。</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Cited.</source>
        <translation>已引用。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已写明。</translation>
    </message>
    <message>
        <source>Shares taken back.</source>
        <translation>已撤回责任比例。</translation>
    </message>
    <message>
        <source>Evidence taken away: {0}</source>
        <translation>已移除证据：{0}</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>For the claim</source>
        <translation>支持主张</translation>
    </message>
    <message>
        <source>Against the claim</source>
        <translation>反对主张</translation>
    </message>
    <message>
        <source>Customer claims</source>
        <translation>客户主张</translation>
    </message>
    <message>
        <source>Bank answers</source>
        <translation>银行答复</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Burden of proof</source>
        <translation>举证责任</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>改进建议</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <translation>尚缺：{0}</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>争议焦点</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>举证</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>责任</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) changed</source>
        <translation>
            <numerusform>%n 份证据有变动</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>concluded, not shared out</source>
        <translation>已认定，未划分</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>未认定</translation>
    </message>
    <message>
        <source>Nobody admits anything</source>
        <translation>双方均未认可</translation>
    </message>
    <message>
        <source>claimed {0} − admitted {1} = in dispute {2}</source>
        <translation>主张 {0} − 认可 {1} = 争议 {2}</translation>
    </message>
    <message>
        <source>Exhibit {0} {1}</source>
        <translation>证据 {0} {1}</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>第 {0} 页</translation>
    </message>
    <message>
        <source>{0} (a part of it)</source>
        <translation>{0}（局部）</translation>
    </message>
    <message>
        <source>Claimed {0}, admitted {1}, in dispute {2}</source>
        <translation>主张 {0}，认可 {1}，争议 {2}</translation>
    </message>
    <message>
        <source>{0} for</source>
        <translation>支持 {0}</translation>
    </message>
    <message>
        <source>{0} against</source>
        <translation>反对 {0}</translation>
    </message>
</context>
<context>
    <name>IssuesSection</name>
    <message>
        <source>Edit…  E</source>
        <translation>编辑…  E</translation>
    </message>
    <message>
        <source>Cite a page…  P</source>
        <translation>引用证据…  P</translation>
    </message>
    <message>
        <source>Judge shares…  M</source>
        <translation>认定责任…  M</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove the issue (Del)</source>
        <translation>移除争议焦点（Del）</translation>
    </message>
    <message>
        <source>Take up  T</source>
        <translation>提取  T</translation>
    </message>
    <message>
        <source>Issue…  +</source>
        <translation>添加…  +</translation>
    </message>
    <message>
        <source>Opinion  O</source>
        <translation>责任意见  O</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>给客户的文本</translation>
    </message>
    <message>
        <source>Take up the issue table of the interview with T, or add an issue with +.</source>
        <translation>按 T 从面谈要素表提取，或按 + 添加争议焦点。</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>还没有争议焦点</translation>
    </message>
    <message>
        <source>Disputed issues</source>
        <translation>争议焦点</translation>
    </message>
    <message>
        <source>Opinion on liability on paper</source>
        <translation>打印责任意见</translation>
    </message>
    <message>
        <source>Edit the issue</source>
        <translation>编辑争议焦点</translation>
    </message>
    <message>
        <source>Cite a page</source>
        <translation>引用证据</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>添加争议焦点</translation>
    </message>
    <message>
        <source>Take up the interview's issue table</source>
        <translation>从面谈要素表提取</translation>
    </message>
    <message>
        <source>Move the issue up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the issue down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove the issue</source>
        <translation>移除争议焦点</translation>
    </message>
    <message>
        <source>Judge shares</source>
        <translation>认定责任</translation>
    </message>
    <message>
        <source>Cited.</source>
        <translation>已引用。</translation>
    </message>
    <message>
        <source>Take up {0}  T</source>
        <translation>提取 {0} 项  T</translation>
    </message>
    <message numerus="yes">
        <source>Take up %n row(s) of the interview's issue table</source>
        <translation>
            <numerusform>从面谈要素表提取 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back: {0}</source>
        <translation>恢复：{0}</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n kind(s)</source>
        <translation>
            <numerusform>尚缺 %n 类</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Con&amp;clusion</source>
        <translation>认定(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>责任比例(&amp;H)</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>撤回责任比例</translation>
    </message>
    <message>
        <source>Write the opinion</source>
        <translation>写明责任意见</translation>
    </message>
    <message>
        <source>What was typed and not saved stands here again.</source>
        <translation>上次输入未保存的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <location filename="../../../ui/mediation/log.py" line="35"/>
        <source>Notice of the holder…  A</source>
        <translation>登记持卡人通知…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="36"/>
        <source>Put right…  C</source>
        <translation>更正…  C</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="38"/>
        <source>What the bank cannot show it bears (Article 5): lines are added and never changed.</source>
        <translation>银行无法证明的由银行承担（第五条）：记录只增不改。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="44"/>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="46"/>
        <source>&amp;Channel</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="47"/>
        <source>&amp;Taken by</source>
        <translation>接收人(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="48"/>
        <source>What was &amp;said</source>
        <translation>通知内容(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="49"/>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="52"/>
        <source>Take over from the receipt</source>
        <translation>取自来访登记</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="56"/>
        <source>What is &amp;right</source>
        <translation>正确的内容(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="59"/>
        <source>Add the correction</source>
        <translation>添加更正</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="62"/>
        <source>No notice is on record</source>
        <translation>没有首次通知的记录</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="63"/>
        <source>Enter with A when the holder first gave notice, through which channel, and who took it.</source>
        <translation>按 A 登记持卡人首次通知的时间、渠道和接收人。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="66"/>
        <source>Log of notice and requests</source>
        <translation>首次通知与协查记录</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="81"/>
        <source>Enter a notice of the holder</source>
        <translation>登记持卡人通知</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="82"/>
        <source>Put the line right</source>
        <translation>更正这一行</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="92"/>
        <source>entered {0} by {1}</source>
        <translation>{1} 于 {0} 录入</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="121"/>
        <source>Say day and minute.</source>
        <translation>请填写日期和时间（到分钟）。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="127"/>
        <source>Entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="148"/>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="157"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="159"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="164"/>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="165"/>
        <source>Taken or done by</source>
        <translation>接收人／办理人</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="166"/>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>MediationTab</name>
    <message>
        <source>Bill check</source>
        <translation>账单复核</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="54"/>
        <source>Plan</source>
        <translation>调查方案</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="55"/>
        <source>Notice and requests</source>
        <translation>通知与协查记录</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="56"/>
        <source>Requests</source>
        <translation>协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="57"/>
        <source>Findings</source>
        <translation>查明事实</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="61"/>
        <source>Sections of the investigation</source>
        <translation>调查的各部分</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="68"/>
        <source>Special team…  U</source>
        <translation>移送专班…  U</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="69"/>
        <source>Report  F8</source>
        <translation>调查报告  F8</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="103"/>
        <source>Investigation report</source>
        <translation>调查报告</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="105"/>
        <source>Hand up to the special team</source>
        <translation>移送疑难复杂专班</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="106"/>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="115"/>
        <source>What has to be found out and who has to show it, what was asked of whom, and what was found with the pages that say so. Letters act on the row under the cursor.</source>
        <translation>要查明什么、由谁举证，向谁协查过什么，查明了哪些事实、依据哪些证据页。字母键作用于光标所在的行。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="142"/>
        <source>Still missing: {0}</source>
        <translation>尚缺：{0}</translation>
    </message>
    <message>
        <source>Issues and liability</source>
        <translation>争议与责任</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <source>No percentage from 0 to 100</source>
        <translation>不是 0 至 100 的百分比</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="38"/>
        <source>In hand  H</source>
        <translation>开始办理  H</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="39"/>
        <source>Done…  D</source>
        <translation>完成…  D</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="40"/>
        <source>Not needed…  N</source>
        <translation>不需要…  N</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="41"/>
        <source>Open again…  O</source>
        <translation>重新打开…  O</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="42"/>
        <source>Give, due…  G</source>
        <translation>交办、期限…  G</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="43"/>
        <source>Ask…  Q</source>
        <translation>协查…  Q</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="44"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="45"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="46"/>
        <source>Take off the plan</source>
        <translation>从方案中移除</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="47"/>
        <source>Template…  T</source>
        <translation>选用模板…  T</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="48"/>
        <source>Add…  A</source>
        <translation>添加…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="57"/>
        <source>There is no plan yet</source>
        <translation>还没有调查方案</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="58"/>
        <source>Take up a template with T: it proposes what has to be found out, and who has to show it.</source>
        <translation>按 T 选用模板：它会列出要查明的事项和举证责任。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="61"/>
        <source>Tasks of the plan</source>
        <translation>方案中的事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="76"/>
        <source>Take up a template</source>
        <translation>选用模板</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="77"/>
        <source>Add a task</source>
        <translation>添加事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="78"/>
        <source>Take the task in hand</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="79"/>
        <source>The task is done</source>
        <translation>完成事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="80"/>
        <source>The task is not needed</source>
        <translation>不需要此事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="81"/>
        <source>Open the task again</source>
        <translation>重新打开事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="82"/>
        <source>Give the task, change its day</source>
        <translation>交办事项、修改期限</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="83"/>
        <source>Send a request for the task</source>
        <translation>为此事项发出协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="112"/>
        <source>In hand.</source>
        <translation>已开始办理。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="122"/>
        <location filename="../../../ui/mediation/plan.py" line="188"/>
        <source>Note the result</source>
        <translation>记下结果</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="123"/>
        <source>It is not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="124"/>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="166"/>
        <source>Taken off the plan</source>
        <translation>已从方案中移除</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="174"/>
        <source>What to find &amp;out</source>
        <translation>要查明什么(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="175"/>
        <source>&amp;Burden</source>
        <translation>举证责任(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="177"/>
        <source>&amp;Evidence wanted</source>
        <translation>应取得的证据(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="178"/>
        <location filename="../../../ui/mediation/plan.py" line="190"/>
        <source>&amp;Whose</source>
        <translation>责任人(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="178"/>
        <location filename="../../../ui/mediation/plan.py" line="190"/>
        <source>Nobody yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="180"/>
        <location filename="../../../ui/mediation/plan.py" line="191"/>
        <source>D&amp;ue</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="180"/>
        <source>Empty: in three working days</source>
        <translation>不填：三个工作日内</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="183"/>
        <source>Put it on the plan</source>
        <translation>列入方案</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="186"/>
        <source>&amp;Result, reason</source>
        <translation>结果或原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="192"/>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="200"/>
        <source>On the plan.</source>
        <translation>已列入方案。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="219"/>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="231"/>
        <source>Say the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="240"/>
        <source>Changed.</source>
        <translation>已修改。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/plan.py" line="243"/>
        <source>%n task(s) put on the plan</source>
        <translation>
            <numerusform>已列入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="252"/>
        <source>To find out</source>
        <translation>调查事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="254"/>
        <source>Burden</source>
        <translation>举证责任</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="255"/>
        <source>Whose</source>
        <translation>责任人</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="257"/>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="264"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="36"/>
        <source>Ask…  A</source>
        <translation>发出协查…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="37"/>
        <source>Answer…  E</source>
        <translation>登记答复…  E</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="38"/>
        <source>Reminded…  M</source>
        <translation>催办…  M</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="39"/>
        <source>No answer…  N</source>
        <translation>未获答复…  N</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="40"/>
        <source>Take back…  B</source>
        <translation>撤回…  B</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="41"/>
        <source>Letter  L</source>
        <translation>协查函  L</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="47"/>
        <source>Nothing was asked yet</source>
        <translation>还没有发出协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="48"/>
        <source>Ask a department, a merchant, the acquirer or the police with A; it goes into the log by itself.</source>
        <translation>按 A 向部门、商户、收单机构或公安机关发出协查，会自动记入记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="51"/>
        <source>Requests</source>
        <translation>协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="62"/>
        <source>Show the letter</source>
        <translation>查看协查函</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="65"/>
        <source>Send a request</source>
        <translation>发出协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="66"/>
        <location filename="../../../ui/mediation/requests.py" line="160"/>
        <source>Enter the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="67"/>
        <source>Note a reminder</source>
        <translation>记录催办</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="68"/>
        <source>There is no answer</source>
        <translation>未获答复</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="69"/>
        <source>Take the request back</source>
        <translation>撤回协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="84"/>
        <source>{0} asked {1}: {2}</source>
        <translation>{0} 向 {1} 协查：{2}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="85"/>
        <source>exhibit {0}</source>
        <translation>证据 {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="86"/>
        <source>Answer: {0}</source>
        <translation>答复：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="123"/>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="123"/>
        <location filename="../../../ui/mediation/requests.py" line="169"/>
        <source>Give up waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="141"/>
        <source>&amp;Kind</source>
        <translation>对象类别(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="143"/>
        <source>&amp;Whom</source>
        <translation>协查对象(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="144"/>
        <source>&amp;Question</source>
        <translation>协查内容(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="145"/>
        <location filename="../../../ui/mediation/requests.py" line="162"/>
        <source>&amp;Channel</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="148"/>
        <source>Answer &amp;by</source>
        <translation>应答复日期(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="149"/>
        <source>Empty: as the rules say for whom is asked</source>
        <translation>不填：按规则中该对象的时限</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="152"/>
        <source>Send it</source>
        <translation>发出</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="154"/>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="156"/>
        <source>E&amp;xhibit</source>
        <translation>证据(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="156"/>
        <source>None came with it</source>
        <translation>没有随附证据</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="158"/>
        <source>They re&amp;fuse</source>
        <translation>是否拒绝(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="158"/>
        <source>will not help</source>
        <translation>对方拒绝协查</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="164"/>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="166"/>
        <source>Note the reminder</source>
        <translation>记录催办</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="168"/>
        <source>W&amp;hy</source>
        <translation>原因(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="190"/>
        <source>Sent; it stands in the log.</source>
        <translation>已发出，并记入记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="211"/>
        <source>Answer entered.</source>
        <translation>答复已登记。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="229"/>
        <source>Reminder noted.</source>
        <translation>催办已记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="242"/>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="254"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="255"/>
        <source>Asked</source>
        <translation>协查对象</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="256"/>
        <source>Question</source>
        <translation>协查内容</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="257"/>
        <source>Sent</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="259"/>
        <source>Answer by</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="266"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>No shares</source>
        <translation>没有责任比例</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>Give the rest to the last</source>
        <translation>余额归最后一方</translation>
    </message>
    <message>
        <source>Another party</source>
        <translation>再加一方</translation>
    </message>
    <message>
        <source>✓ 100.00 %</source>
        <translation>✓ 100.00 %</translation>
    </message>
    <message>
        <source>{0} % given out, {1} % missing</source>
        <translation>已划分 {0}%，还差 {1}%</translation>
    </message>
    <message>
        <source>{0} % given out, {1} % too much</source>
        <translation>已划分 {0}%，多出 {1}%</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take this party away</source>
        <translation>移除该方</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>比例（百分比）</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <location filename="../../../ui/mediation/template.py" line="34"/>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="37"/>
        <source>Steps of the template</source>
        <translation>模板中的事项</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="40"/>
        <source>Put the ticked ones on the plan</source>
        <translation>把勾选的列入方案</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="43"/>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="44"/>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/template.py" line="95"/>
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="102"/>
        <source>{0} (on the plan)</source>
        <translation>{0}（已在方案中）</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="103"/>
        <source>Evidence wanted: {0}</source>
        <translation>应取得的证据：{0}</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>Default by {0}; the contract goes before it.</source>
        <translation>默认依据：{0}。合约另有约定的以合约为准。</translation>
    </message>
</context>
</TS>
