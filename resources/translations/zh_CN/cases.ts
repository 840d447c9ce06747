<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Own claim</source>
        <translation>本人请求金额</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Promised and asked</source>
        <translation>承诺与待办</translation>
    </message>
    <message>
        <source>Nothing was promised</source>
        <translation>没有承诺</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <location filename="../../../ui/cases/texts.py" line="86"/>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/texts.py" line="88"/>
        <source>{0} yuan</source>
        <translation>{0} 元</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message>
        <source>Enter asks again, Delete forgets it.</source>
        <translation>回车再次搜索，Delete 删除这一条。</translation>
    </message>
    <message>
        <source>Clear the recent searches</source>
        <translation>清除最近搜索</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>常用与最近搜索</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="70"/>
        <source>&amp;Owner</source>
        <translation>经办人(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="70"/>
        <source>Name or Pinyin</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="71"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="71"/>
        <source>Optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="77"/>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="78"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="113"/>
        <source>Nobody is chosen</source>
        <translation>还没有选人</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="113"/>
        <source>Choose who works on the case.</source>
        <translation>请选择由谁经办。</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="44"/>
        <source>{0} is now with {1}.</source>
        <translation>{0} 现由 {1} 经办。</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>{0} is back; B gives the work back too, before the absence ends.</source>
        <translation>{0}已回岗；工作要先按 B 交还，再结束缺勤。</translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation>{0}已回岗。</translation>
    </message>
    <message>
        <source>Work to the deputy…  T</source>
        <translation>工作转给代理人…  T</translation>
    </message>
    <message>
        <source>Work to the deputy</source>
        <translation>工作转给代理人</translation>
    </message>
    <message>
        <source>Work back  B</source>
        <translation>工作交还  B</translation>
    </message>
    <message>
        <source>Work back</source>
        <translation>工作交还</translation>
    </message>
    <message>
        <source>With the same or a lower limit</source>
        <translation>授权额度相同或更低</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Passed to the deputy: {0} case(s), {1} promise(s).</source>
        <translation>已转给代理人：案件 {0} 件，承诺 {1} 项。</translation>
    </message>
    <message>
        <source>P enters an absence.</source>
        <translation>按 P 登记缺勤。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>没有人缺勤</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>已回岗</translation>
    </message>
    <message>
        <source>Given back: {0} case(s), {1} promise(s).</source>
        <translation>已交还：案件 {0} 件，承诺 {1} 项。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Enter an absence…  P</source>
        <translation>登记缺勤…  P</translation>
    </message>
    <message>
        <source>Enter an absence</source>
        <translation>登记缺勤</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Away now</source>
        <translation>今天缺勤</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺勤与代理</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>谁(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>代理人(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <location filename="../../../ui/cases/head.py" line="73"/>
        <source>Answered {0}</source>
        <translation>已于 {0} 答复</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/head.py" line="104"/>
        <source>by {0}</source>
        <translation>{0} 前</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/head.py" line="118"/>
        <source>Major complaint</source>
        <translation>重大投诉</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/head.py" line="128"/>
        <source>%n other open case(s)</source>
        <translation>
            <numerusform>另有 %n 件在办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksCard</name>
    <message>
        <source>Note a date…  T</source>
        <translation>登记日期…  T</translation>
    </message>
        <message>
            <source>as on the sheet</source>
            <translation>按转办单</translation>
        </message>
        <message>
            <source>as on the sheet {0}</source>
            <translation>按转办单 {0}</translation>
        </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="31"/>
        <source>Ask for an extension…</source>
        <translation>申请延长…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="32"/>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="35"/>
        <source>The customer was not told of the standstill yet.</source>
        <translation>尚未告知客户案件中止。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="65"/>
        <source>* Holidays of that year are not published yet; the day may still move.</source>
        <translation>* 该年节假日尚未公布，日期可能调整。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="73"/>
        <source>Answered on {0}; the clock has stopped.</source>
        <translation>已于 {0} 答复并告知，不再计时。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="76"/>
        <source>Stands still; told days are left out of the count. It was due on {0}.</source>
        <translation>案件中止；告知客户后，中止的天数不计入期限。原定 {0} 到期。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="81"/>
        <source>The case is over; no clock runs.</source>
        <translation>案件已终结，不再计时。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/clocks.py" line="99"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>共 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/clocks.py" line="101"/>
        <source>+ %n day(s) of extension</source>
        <translation>
            <numerusform>＋延长 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/clocks.py" line="103"/>
        <source>+ %n day(s) of standstill</source>
        <translation>
            <numerusform>＋中止 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="105"/>
        <source>{0} is a day off</source>
        <translation>{0} 为休息日，顺延</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="106"/>
        <source>from {0}</source>
        <translation>自 {0} 起</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="117"/>
        <source>The customer was told of the standstill.</source>
        <translation>已记录告知客户中止。</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="53"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="55"/>
        <source>For instance: calling the customer back</source>
        <translation>例如：给客户回电</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="56"/>
        <source>Reason to &amp;look</source>
        <translation>查看理由(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="72"/>
        <source>Complete…</source>
        <translation>补充…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="75"/>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="75"/>
        <source>Empty keeps what is stored</source>
        <translation>留空则不改动</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="76"/>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="77"/>
        <source>Needs</source>
        <translation>照顾需要</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="78"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="123"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="129"/>
        <source>born {0}</source>
        <translation>{0} 年出生</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="131"/>
        <source>60 or over: large print</source>
        <translation>年满 60：用大字版</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/customer.py" line="136"/>
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} 等，另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="147"/>
        <source>Say why first.</source>
        <translation>请先写明查看理由。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="147"/>
        <source>Looking at personal data is recorded.</source>
        <translation>查看完整信息会留下记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="170"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="171"/>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="172"/>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="173"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="174"/>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>under way, %n day(s)</source>
        <translation>
            <numerusform>在途 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>given back {0}</source>
        <translation>{0} 已退还</translation>
    </message>
    <message>
        <source>came back {0}</source>
        <translation>{0} 退回</translation>
    </message>
    <message>
        <source>arrived {0}</source>
        <translation>{0} 送达</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Take an original…  O</source>
        <translation>收取原件…  O</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>督办单…</translation>
    </message>
    <message>
        <source>Send a paper…  D</source>
        <translation>送达文书…  D</translation>
    </message>
    <message>
        <source>Receipt for originals, two copies</source>
        <translation>材料收取清单（一式两份）</translation>
    </message>
    <message>
        <source>Promised, sent, kept, asked</source>
        <translation>承诺、送达、原件、督办</translation>
    </message>
    <message>
        <source>Open in the day's work: {0}</source>
        <translation>在当日工作中打开：{0}</translation>
    </message>
    <message>
        <source>Nothing was promised, sent, kept or asked.</source>
        <translation>没有承诺、送达、代管原件或督办。</translation>
    </message>
    <message>
        <source>Call-back…  K</source>
        <translation>承诺回访…  K</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Seals</source>
        <translation>用印</translation>
    </message>
    <message>
        <source>What was promised, sent, kept and asked beside the cases. Letters act on the row under the cursor; what presses stands in Today as well.</source>
        <translation>案件之外的承诺、送达、原件和督办。字母键作用于光标所在行；紧急的也列在“今日”里。</translation>
    </message>
    <message>
        <source>The day's work</source>
        <translation>当日工作</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Parts of the day's work</source>
        <translation>当日工作的各部分</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>晨会单</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺勤与代理</translation>
    </message>
</context>
<context>
    <name>DayPapers</name>
    <message>
        <source>Seal register</source>
        <translation>用印登记簿</translation>
    </message>
    <message>
        <source>Seal request</source>
        <translation>用印申请</translation>
    </message>
    <message>
        <source>Receipt for originals</source>
        <translation>材料收取清单</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>晨会单</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文书</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>送达清单</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <location filename="../../../ui/cases/texts.py" line="62"/>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/texts.py" line="64"/>
        <source>%n d overdue</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/texts.py" line="65"/>
        <source>%n d left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPart</name>
    <message numerus="yes">
        <source>Under way, %n day(s)</source>
        <translation>
            <numerusform>在途 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Send papers from the overview of their case.</source>
        <translation>在案件概览里登记送达。</translation>
    </message>
    <message>
        <source>Send again…  A</source>
        <translation>重新送达…  A</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新送达</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>请写明日期。</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>Proven on…  V</source>
        <translation>已送达…  V</translation>
    </message>
    <message>
        <source>Proof noted.</source>
        <translation>已登记送达。</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>没有在途文书</translation>
    </message>
    <message>
        <source>Noted; it stands in Today until it is sent again.</source>
        <translation>已登记；重新送达前一直列在“今日”里。</translation>
    </message>
    <message>
        <source>Note the return</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Note the proof</source>
        <translation>登记送达</translation>
    </message>
    <message>
        <source>Note a return</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Note a proof</source>
        <translation>登记送达证明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>送达清单</translation>
    </message>
    <message>
        <source>Deliveries under way</source>
        <translation>在途送达</translation>
    </message>
    <message>
        <source>Came back…  B</source>
        <translation>退回…  B</translation>
    </message>
    <message>
        <source>Came back {0}, send again</source>
        <translation>{0} 退回，需重新送达</translation>
    </message>
    <message>
        <source>&amp;Proven on</source>
        <translation>送达日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Came back on</source>
        <translation>退回日期(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Press and register the seal: {0}, asked by {1}</source>
        <translation>用印并登记：{0}，{1} 申请</translation>
    </message>
    <message>
        <source>Decide on the seal: {0}, asked by {1}</source>
        <translation>审批用印：{0}，{1} 申请</translation>
    </message>
    <message>
        <source>Find out: {0}</source>
        <translation>调查：{0}</translation>
    </message>
    <message>
        <source>Remind {0}: {1}</source>
        <translation>催办 {0}：{1}</translation>
    </message>
    <message>
        <source>Accept or give back, from {0}: {1}</source>
        <translation>接收或退回 {0} 移送的案件：{1}</translation>
    </message>
    <message>
        <source>Follow up {0}</source>
        <translation>跟进{0}</translation>
    </message>
    <message>
        <source>Answer the warning: {0}</source>
        <translation>答复预警：{0}</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s), {0} {1}</source>
        <translation>
            <numerusform>已试 %n 次，{0} {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁办</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Take the shift of {0}</source>
        <translation>接{0}的班</translation>
    </message>
    <message>
        <source>Send again to {0}: {1} came back</source>
        <translation>重新送达{0}：{1}被退回</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Give back to {0}: {1}</source>
        <translation>退还给{0}：{1}</translation>
    </message>
    <message>
        <source>Answer {0}: {1}</source>
        <translation>答复{0}：{1}</translation>
    </message>
</context>
<context>
    <name>ExtensionDesk</name>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="35"/>
        <source>&amp;Days more</source>
        <translation>延长天数(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="36"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="37"/>
        <source>Ask for it</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="73"/>
        <source>Asked for; a lead decides.</source>
        <translation>已提交，由组长审批。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/extensions.py" line="78"/>
        <source>%n day(s) more</source>
        <translation>
            <numerusform>延长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="95"/>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="97"/>
        <source>Waits for a decision</source>
        <translation>待审批</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="99"/>
        <source>Approved, not told yet</source>
        <translation>已批准，待告知客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="101"/>
        <source>told on {0} ({1})</source>
        <translation>已于 {0} 告知（{1}）</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="106"/>
        <source>Your own request: another lead decides.</source>
        <translation>这是您本人的申请，须由另一位组长审批。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="106"/>
        <source>A lead decides.</source>
        <translation>由组长审批。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="108"/>
        <source>Needed when you refuse</source>
        <translation>不同意时必填</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="109"/>
        <source>Note</source>
        <translation>意见</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="110"/>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="111"/>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="116"/>
        <source>Approved; the customer is to be told.</source>
        <translation>已同意，请告知客户。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="116"/>
        <source>Refused.</source>
        <translation>已记录不同意。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="128"/>
        <location filename="../../../ui/cases/cards/extensions.py" line="129"/>
        <source>It counts only when the customer was told.</source>
        <translation>告知客户后延长才生效。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="134"/>
        <source>Recorded; the deadline is reckoned anew.</source>
        <translation>已记录，期限已重新计算。</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="25"/>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="26"/>
        <source>The complaint</source>
        <translation>投诉事项</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="43"/>
        <source>Cause not chosen yet</source>
        <translation>尚未选择事由</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="58"/>
        <source>The words speak for {0}: {1}</source>
        <translation>从陈述看可能是“{0}”：{1}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="73"/>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="74"/>
        <source>Classified</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="76"/>
        <source>Route, track</source>
        <translation>途径与流程</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="82"/>
        <source>Demands</source>
        <translation>诉求</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/facts.py" line="87"/>
        <source>%n people came</source>
        <translation>
            <numerusform>共 %n 人来访</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="89"/>
        <source>Tags</source>
        <translation>敏感标签</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="90"/>
        <source>In their words</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="90"/>
        <source>Wish</source>
        <translation>希望怎样解决</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="104"/>
        <source>Ended</source>
        <translation>终结</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="37"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="40"/>
        <source>&amp;Cause</source>
        <translation>事由(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="41"/>
        <source>&amp;Amount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="41"/>
        <source>Empty when it cannot be said</source>
        <translation>说不清时可留空</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="43"/>
        <source>Car&amp;d</source>
        <translation>卡号(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="43"/>
        <source>Whole number or last four; empty keeps what is stored</source>
        <translation>完整卡号或末四位；留空则不改动</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="45"/>
        <source>&amp;What happened</source>
        <translation>客户陈述(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="46"/>
        <source>Wis&amp;h</source>
        <translation>希望怎样解决(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="47"/>
        <source>Demands</source>
        <translation>诉求</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="48"/>
        <source>Tags</source>
        <translation>敏感标签</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="49"/>
        <source>Collectors still call the customer</source>
        <translation>客户仍在被催收</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="52"/>
        <source>&amp;Track</source>
        <translation>流程(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="53"/>
        <source>&amp;Route</source>
        <translation>途径(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="77"/>
        <source>Please fill this in</source>
        <translation>请填写此项</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="109"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="111"/>
        <source>The case is on another track now: {0}.</source>
        <translation>案件已转为“{0}”流程。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../../ui/cases/filters.py" line="91"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="92"/>
        <source>Number, name, phone, card tail or words</source>
        <translation>案号、姓名、电话、卡尾号或文字</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="93"/>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="95"/>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="95"/>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="96"/>
        <source>All causes</source>
        <translation>全部事由</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="96"/>
        <source>Cause</source>
        <translation>事由</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="97"/>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="97"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="98"/>
        <source>Only mine</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="99"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>FirstThingRow</name>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="37"/>
        <source>Reference: {0}</source>
        <translation>流水号：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="39"/>
        <source>Done now</source>
        <translation>已办</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="40"/>
        <source>Done now: {0}</source>
        <translation>已办：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="64"/>
        <source>Not done yet</source>
        <translation>尚未办理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="80"/>
        <source>Logged: {0}</source>
        <translation>已记录：{0}</translation>
    </message>
</context>
<context>
    <name>FirstThingsCard</name>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="95"/>
        <source>First things first</source>
        <translation>先行处置</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/first_things.py" line="112"/>
        <source>%n to do now</source>
        <translation>
            <numerusform>%n 项须立即办理</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="112"/>
        <source>All done</source>
        <translation>已全部办妥</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../../ui/cases/found.py" line="109"/>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/found.py" line="157"/>
        <source>card {0}</source>
        <translation>卡尾号 {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/found.py" line="163"/>
        <source>open: {0}</source>
        <translation>在办：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/found.py" line="163"/>
        <source>no open case</source>
        <translation>没有在办案件</translation>
    </message>
</context>
    <context>
        <name>Errands</name>
        <message>
            <source>check by the bank's number: {0}</source>
            <translation>按留存号码核实：{0}</translation>
        </message>
        <message>
            <source>Handed over by the hotline ({0})</source>
            <translation>受理热线转来（{0}）</translation>
        </message>
    </context>
    <context>
        <name>GoingBox</name>
        <message>
            <source>&amp;Why there</source>
            <translation>转交原因(&amp;W)</translation>
        </message>
        <message>
            <source>The case goes there with notes, recording and marks, and is theirs from then on. Its number stays in your list of calls.</source>
            <translation>案件连同通话记录、录音和标记一并转去，此后由对方办理；您的来电列表中只保留案号。</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>留在本网点</translation>
        </message>
        <message>
            <source>Hand to another branch…</source>
            <translation>转其他网点…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>接收网点(&amp;B)</translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>Add a representative…</source>
            <translation>添加代表人…</translation>
        </message>
        <message numerus="yes">
            <source>%n representative(s) named no amount</source>
            <translation>
                <numerusform>%n 名代表人未说明金额</numerusform>
            </translation>
        </message>
        <message>
            <source>No longer here</source>
            <translation>已不在本案</translation>
        </message>
        <message>
            <source>of it by who left</source>
            <translation>其中已离开者</translation>
        </message>
        <message>
            <source>Claimed here</source>
            <translation>本案金额</translation>
        </message>
        <message>
            <source>Case of their own…</source>
            <translation>拆出单独办理…</translation>
        </message>
        <message>
            <source>Leaves…</source>
            <translation>离开…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>left {0}</source>
            <translation>{0} 离开</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Election paper</source>
            <translation>推选书</translation>
        </message>
        <message>
            <source>Own claim</source>
            <translation>本人金额</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>代表人</translation>
        </message>
        <message>
            <source>Own consents still missing: {0}</source>
            <translation>缺本人同意：{0}</translation>
        </message>
        <message>
            <source>Election paper still missing: {0}</source>
            <translation>缺推选书：{0}</translation>
        </message>
        <message>
            <source>No further representative: {0}</source>
            <translation>不能再增加代表人：{0}</translation>
        </message>
        <message>
            <source>{0} of at most {1} representatives</source>
            <translation>代表人 {0} 名，最多 {1} 名</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came together</source>
            <translation>
                <numerusform>共 %n 人同来</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>IdReaderButton</name>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="37"/>
        <source>Rea&amp;d ID card</source>
        <translation>读证件(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="42"/>
        <source>Lay the document down; Esc ends</source>
        <translation>请把证件放到阅读器上；按 Esc 结束</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="43"/>
        <source>Waiting for the ID reader</source>
        <translation>等待证件阅读器</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="64"/>
        <source>Lay the document on the reader…</source>
        <translation>请把证件放到阅读器上……</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="69"/>
        <source>Reading the document</source>
        <translation>正在读取证件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="110"/>
        <source>{0} read. Please look again: {1}.</source>
        <translation>已读取{0}。请再核对：{1}。</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <location filename="../../../ui/cases/log.py" line="75"/>
        <source>Moves</source>
        <translation>状态与分派</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="76"/>
        <source>Clock and milestones</source>
        <translation>期限与里程碑</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="77"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="78"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="81"/>
        <source>Who looked</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="91"/>
        <source>Nothing of this kind</source>
        <translation>没有这类记录</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="91"/>
        <source>Switch the filter off to see every line.</source>
        <translation>取消筛选可看到全部记录。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="96"/>
        <source>Log of the case</source>
        <translation>案件日志</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="110"/>
        <source>Everything that was done with this case, newest first, with who and when. Lines never change.</source>
        <translation>本案的全部经过，新的在前，写明何人何时；记录不可更改。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/log.py" line="134"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="144"/>
        <source>reason: {0}</source>
        <translation>理由：{0}</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="76"/>
        <source>Show all</source>
        <translation>展开全文</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="76"/>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>MajorBanner</name>
    <message>
        <source>Telephone of the branch {0}</source>
        <translation>网点电话 {0}</translation>
    </message>
    <message>
        <source>on duty today {0}</source>
        <translation>今日值班 {0}</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="33"/>
        <source>Record…</source>
        <translation>记录…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="34"/>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="39"/>
        <source>&amp;Milestone</source>
        <translation>里程碑(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="40"/>
        <source>&amp;How told</source>
        <translation>告知方式(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="41"/>
        <source>De&amp;tails</source>
        <translation>说明(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="42"/>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="94"/>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="101"/>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="118"/>
        <source>Recorded: {0}</source>
        <translation>已记录：{0}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="76"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="77"/>
        <source>De&amp;tails</source>
        <translation>说明(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="79"/>
        <source>The customer was told the other ways: review, arbitration, suit</source>
        <translation>已告知客户其他途径：核查、仲裁、诉讼</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="81"/>
        <source>&amp;How told</source>
        <translation>告知方式(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="82"/>
        <source>Make the step</source>
        <translation>办理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="141"/>
        <source>Please fill this in</source>
        <translation>请填写此项</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="145"/>
        <source>First tell the customer the other ways, and tick it.</source>
        <translation>请先告知客户其他途径并勾选。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="154"/>
        <source>Withdraw the case</source>
        <translation>撤回案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="155"/>
        <source>Withdraw case {0}?</source>
        <translation>确定撤回案件 {0} 吗？</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="156"/>
        <source>No step leads back from here. Everything stays readable; notes can be added.</source>
        <translation>撤回后不能恢复。全部内容仍可查看，也可添加备注。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="157"/>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="158"/>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <location filename="../../../ui/cases/ways.py" line="23"/>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="24"/>
        <source>Decline</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="25"/>
        <source>Begin to investigate</source>
        <translation>开始调查核实</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="26"/>
        <source>Begin to mediate</source>
        <translation>开始调解</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="27"/>
        <source>Draft the agreement</source>
        <translation>拟定协议</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="28"/>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="29"/>
        <source>Approve the agreement</source>
        <translation>审批协议</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="30"/>
        <source>Sign the agreement</source>
        <translation>签署协议</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="31"/>
        <source>Mediation failed</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="32"/>
        <source>Suspend</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="33"/>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="34"/>
        <source>Reopen</source>
        <translation>重启</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="35"/>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="38"/>
        <source>Return to mediation</source>
        <translation>退回调解</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="39"/>
        <source>Mediate again</source>
        <translation>重新调解</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="40"/>
        <location filename="../../../ui/cases/ways.py" line="41"/>
        <source>Return to drafting</source>
        <translation>退回拟定</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="42"/>
        <source>Go on performing</source>
        <translation>继续履行</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="94"/>
        <source>Resume</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="112"/>
        <source>anyone at the desk</source>
        <translation>任一经办人员</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="37"/>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="39"/>
        <source>Take</source>
        <translation>领取</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="40"/>
        <source>Assign…</source>
        <translation>分派…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="41"/>
        <source>Owner</source>
        <translation>经办人</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="61"/>
        <source>Nobody yet</source>
        <translation>尚无人经办</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="101"/>
        <source>{0}: done by {1}.</source>
        <translation>“{0}”由{1}办理。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="135"/>
        <source>Still missing:</source>
        <translation>还缺：</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="146"/>
        <source>Still missing: {0}</source>
        <translation>还缺：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="152"/>
        <source>The case stands still. Resume it when the reason is gone.</source>
        <translation>案件已中止，原因消除后请恢复办理。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="154"/>
        <source>Mediation failed. Close the case, or choose the other route and mediate again.</source>
        <translation>调解不成。请结案，或改选另一途径后重新调解。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="156"/>
        <source>The case is over. Notes can still be added.</source>
        <translation>案件已终结，仍可添加备注。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="157"/>
        <source>No further step from here.</source>
        <translation>没有后续步骤。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="189"/>
        <location filename="../../../ui/cases/cards/moves.py" line="197"/>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>NoCases</name>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="130"/>
        <source>Your role sees no cases</source>
        <translation>您的岗位不查看案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="131"/>
        <source>People, branches and settings are yours; they stand in the rail.</source>
        <translation>您负责人员、网点与设置，请从左侧进入。</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="30"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="30"/>
        <source>Never shown to the customer</source>
        <translation>不会给客户看到</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="31"/>
        <source>What a colleague should know</source>
        <translation>同事需要知道的情况</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="34"/>
        <source>New &amp;note</source>
        <translation>新备注(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="35"/>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="79"/>
        <source>Note added.</source>
        <translation>备注已添加。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/notes.py" line="58"/>
        <source>%n earlier note(s) in the log</source>
        <translation>
            <numerusform>更早的 %n 条见日志</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../../ui/cases/cards/base.py" line="104"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OriginalForm</name>
    <message>
        <source>Taken in; print the receipt when all are noted.</source>
        <translation>已收取；全部登记后请打印清单。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收取清单</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>材料名称(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kept at</source>
        <translation>存放处(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>交件人(&amp;F)</translation>
    </message>
</context>
<context>
    <name>OriginalsPart</name>
    <message>
        <source>Take them in from the overview of their case.</source>
        <translation>在案件概览里收取原件。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收取时间</translation>
    </message>
    <message>
        <source>Receipt, two copies</source>
        <translation>收取清单（两份）</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打印收取清单</translation>
    </message>
    <message>
        <source>Place noted.</source>
        <translation>已登记存放处。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Originals held</source>
        <translation>代管原件</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Noted that it went back.</source>
        <translation>已登记退还。</translation>
    </message>
    <message>
        <source>Note the place</source>
        <translation>登记存放处</translation>
    </message>
    <message>
        <source>Note that it went back</source>
        <translation>登记退还</translation>
    </message>
    <message>
        <source>No originals lie here</source>
        <translation>没有代管原件</translation>
    </message>
    <message>
        <source>Kept elsewhere…</source>
        <translation>改存放处…</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>代管中</translation>
    </message>
    <message>
        <source>Give back…  B</source>
        <translation>退还…  B</translation>
    </message>
    <message>
        <source>Give an original back</source>
        <translation>退还原件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>交件人</translation>
    </message>
    <message>
        <source>Case is over, give back</source>
        <translation>案件已结，应退还</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>存放处(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>退还给(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Acknowledged</source>
        <translation>签收方式(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Note a date</source>
        <translation>登记时限日期</translation>
    </message>
    <message>
        <source>Take an original in</source>
        <translation>收取原件</translation>
    </message>
    <message>
        <source>Send a paper</source>
        <translation>送达文书</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>承诺回访</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="97"/>
        <source>Make the next step</source>
        <translation>办理下一步</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="98"/>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="99"/>
        <source>Assign the case</source>
        <translation>分派案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="100"/>
        <source>Record a milestone</source>
        <translation>记录里程碑</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="101"/>
        <source>Ask for an extension</source>
        <translation>申请延长</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="102"/>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="103"/>
        <source>Correct the facts</source>
        <translation>更正投诉事项</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="108"/>
        <source>What the case is about and what it waits for. What is missing is a link to where it is mended.</source>
        <translation>案件内容与当前所等事项；所缺事项可点击前往补齐。</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="26"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="27"/>
        <source>People around the case</source>
        <translation>相关人员</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="41"/>
        <source>The customer came alone. Add a companion, an agent or a witness here.</source>
        <translation>客户独自来访。陪同人、代理人、见证人可在这里添加。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="43"/>
        <source>Nobody beside the customer.</source>
        <translation>客户独自来访。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="58"/>
        <source>left {0}</source>
        <translation>{0} 离开</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="60"/>
        <source>Note leaving</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="61"/>
        <source>Note that {0} leaves</source>
        <translation>登记 {0} 离开</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="65"/>
        <source>own claim {0}</source>
        <translation>本人主张 {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="74"/>
        <source>Speaks for nobody; each answer says who spoke.</source>
        <translation>不代表客户；每句回答注明由谁作答。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="80"/>
        <source>no authority given</source>
        <translation>没有授权</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="84"/>
        <source>until {0}</source>
        <translation>有效期至 {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="99"/>
        <source>May not {0}: {1}</source>
        <translation>不能{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="107"/>
        <source>No account facts to this person yet: {0}</source>
        <translation>暂不能向此人透露账户信息：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="110"/>
        <source>May hear account facts.</source>
        <translation>可以向此人说明账户信息。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="117"/>
        <source>Noted that {0} left.</source>
        <translation>已记录 {0} 离开。</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="32"/>
        <source>&amp;Who</source>
        <translation>身份(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="35"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="36"/>
        <source>&amp;Relation</source>
        <translation>与客户关系(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="37"/>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="38"/>
        <source>&amp;ID number</source>
        <translation>证件号码(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="39"/>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="40"/>
        <source>&amp;Authority</source>
        <translation>授权来源(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="41"/>
        <source>Named acts</source>
        <translation>载明权限</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="42"/>
        <source>&amp;Scope</source>
        <translation>授权范围(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="44"/>
        <source>&amp;Expires on</source>
        <translation>到期日(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="46"/>
        <source>The original authorisation was seen</source>
        <translation>已核验授权书原件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="47"/>
        <source>Called back on the number the bank holds</source>
        <translation>已按银行预留电话回拨核实</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="48"/>
        <source>&amp;Own claim</source>
        <translation>本人主张(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="49"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="115"/>
        <source>Added: {0}</source>
        <translation>已添加：{0}</translation>
    </message>
</context>
<context>
    <name>PickWork</name>
    <message>
        <source>Work to pass on</source>
        <translation>转出的工作</translation>
    </message>
    <message>
        <source>There is no open work to pass on.</source>
        <translation>没有可转出的工作。</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>转出的工作</translation>
    </message>
    <message>
        <source>Pass it to the deputy</source>
        <translation>转给代理人</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../../ui/cases/preview.py" line="53"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="56"/>
        <source>No case chosen</source>
        <translation>未选择案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="56"/>
        <source>Choose a row with the arrows or J and K.</source>
        <translation>用方向键或 J、K 选择一行。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="65"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="65"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="66"/>
        <source>Take</source>
        <translation>领取</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="66"/>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="67"/>
        <source>Assign…</source>
        <translation>分派…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="67"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="94"/>
        <source>card {0}</source>
        <translation>卡尾号 {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="95"/>
        <source>received {0}</source>
        <translation>{0} 收到</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="124"/>
        <source>No further step from here.</source>
        <translation>没有后续步骤。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="128"/>
        <source>Done by: {0}</source>
        <translation>由{0}办理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="132"/>
        <source>Still missing: {0}</source>
        <translation>还缺：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="150"/>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="155"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Say the day and the time of the call.</source>
        <translation>请写明回访的日期和时间。</translation>
    </message>
    <message>
        <source>Put the promise off</source>
        <translation>推迟承诺</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Put off until {0}</source>
        <translation>已推迟到 {0}</translation>
    </message>
    <message>
        <source>Put a call-back off</source>
        <translation>推迟回访</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Pass the promise on</source>
        <translation>转交承诺</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Pass a call-back on</source>
        <translation>转交回访</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Give the promise up</source>
        <translation>放弃承诺</translation>
    </message>
    <message>
        <source>Give a call-back up</source>
        <translation>放弃回访</translation>
    </message>
    <message>
        <source>Choose who keeps it.</source>
        <translation>请选择由谁办理。</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>给谁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>改到(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Wa&amp;y</source>
        <translation>方式(&amp;Y)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The customer of the case</source>
        <translation>本案客户</translation>
    </message>
    <message>
        <source>Say the day and the time of the call.</source>
        <translation>请写明回访的日期和时间。</translation>
    </message>
    <message>
        <source>Promised; it stands in Today.</source>
        <translation>已承诺，到时列在“今日”里。</translation>
    </message>
    <message>
        <source>Promise the call-back</source>
        <translation>承诺回访</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>As kept for the customer</source>
        <translation>客户登记的号码</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>事由(&amp;B)</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>回访谁</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>由谁办(&amp;K)</translation>
    </message>
</context>
<context>
    <name>PromisesPart</name>
    <message>
        <source>Whom</source>
        <translation>回访谁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Promised call-backs</source>
        <translation>承诺回访</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>Promise a call-back…  P</source>
        <translation>承诺回访…  P</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>承诺回访</translation>
    </message>
    <message>
        <source>P promises a call-back.</source>
        <translation>按 P 承诺回访。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>没有人等候回访</translation>
    </message>
    <message>
        <source>Late ones first; number keys note an attempt</source>
        <translation>过时的在前；按数字键登记一次尝试</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>由谁办</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <location filename="../../../ui/cases/columns.py" line="40"/>
        <source>calm</source>
        <translation>平稳</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="42"/>
        <source>watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="42"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="76"/>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="77"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="78"/>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="81"/>
        <source>Cause</source>
        <translation>事由</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="87"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="95"/>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="105"/>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="112"/>
        <source>Owner</source>
        <translation>经办</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="113"/>
        <source>none</source>
        <translation>无人</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="117"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../../ui/cases/queue.py" line="51"/>
        <source>New walk-in  F2</source>
        <translation>新来访  F2</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="57"/>
        <source>No cases here</source>
        <translation>这里没有案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="57"/>
        <source>Choose another view, or clear the filters.</source>
        <translation>请换一个视图，或清除筛选。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="59"/>
        <location filename="../../../ui/cases/queue.py" line="80"/>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="80"/>
        <source>My cases</source>
        <translation>我的案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="108"/>
        <source>Load again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="109"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="110"/>
        <source>Choose a view</source>
        <translation>选择视图</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="113"/>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="115"/>
        <source>Take the case</source>
        <translation>领取案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="144"/>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="173"/>
        <source>{0}+ cases</source>
        <translation>{0}+ 件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/queue.py" line="176"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="176"/>
        <source>{0} cases</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="182"/>
        <source>Nothing fits</source>
        <translation>没有符合的案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="182"/>
        <source>Clear the filters, or look in another view.</source>
        <translation>请清除筛选，或换一个视图。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="184"/>
        <source>No open case is yours</source>
        <translation>您名下没有在办案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="185"/>
        <source>Switch off “Only mine” to see everybody&apos;s, or begin with F2 New walk-in.</source>
        <translation>关闭“只看我的”可看到全部案件；有客户来访请按 F2。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="187"/>
        <source>No cases in this view</source>
        <translation>此视图中没有案件</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="188"/>
        <source>Cases come by F2 New walk-in or by importing a feed.</source>
        <translation>案件由 F2 新来访登记，或由导入文件产生。</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="54"/>
        <source>Making the list</source>
        <translation>正在生成清单</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="70"/>
        <source>Queue and deadlines</source>
        <translation>案件队列与期限清单</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="77"/>
        <source>The list</source>
        <translation>清单</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="78"/>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="79"/>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="81"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="83"/>
        <location filename="../../../ui/cases/list_print.py" line="119"/>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/list_print.py" line="84"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="107"/>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="116"/>
        <source>Sent to {0}.</source>
        <translation>已送往 {0}。</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>{0}, today</source>
        <translation>{0}，今天</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>Week before  [</source>
        <translation>前一周  [</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>Week after  ]</source>
        <translation>后一周  ]</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>On duty {0}</source>
        <translation>{0} 值班</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choose first who is on duty on {0}.</source>
        <translation>请先选择 {0} 由谁值班。</translation>
    </message>
    <message>
        <source>Asked next {0}</source>
        <translation>{0} 其次</translation>
    </message>
    <message>
        <source>Asked next</source>
        <translation>其次</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Numbers of cards, people and telephones are not kept.</source>
        <translation>卡号、证件号和电话号码不予保存。</translation>
    </message>
    <message>
        <source>“{0}” is kept and offered with Ctrl+K.</source>
        <translation>已保存“{0}”，按 Ctrl+K 即可选用。</translation>
    </message>
    <message>
        <source>{0}, {1} nearly the same</source>
        <translation>{0}，另有 {1} 件相近</translation>
    </message>
    <message>
        <source>It is offered whenever the search box is entered empty</source>
        <translation>以后按 Ctrl+K、搜索框还空着时就会列出</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>设为常用</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="83"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="86"/>
        <source>Number, name, phone, card tail, document number or any words</source>
        <translation>案号、姓名、电话、卡尾号、证件号码或任意文字</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="88"/>
        <location filename="../../../ui/cases/search.py" line="119"/>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="96"/>
        <location filename="../../../ui/cases/search.py" line="98"/>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="124"/>
        <source>Everything that holds the words: cases at the left with the place marked, customers at the right.</source>
        <translation>包含所输文字的全部内容：左侧为案件并标出所在之处，右侧为客户。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="151"/>
        <source>What are you looking for?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="153"/>
        <source>One Chinese character or two letters are enough: a name, a card&apos;s last four, a word.</source>
        <translation>一个汉字或两个字母、数字就够：姓名的一部分、卡尾号后四位，或陈述中的一个词。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="157"/>
        <source>the first {0}</source>
        <translation>前 {0} 件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/search.py" line="157"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="158"/>
        <source>Nothing found for “{0}”</source>
        <translation>没有找到“{0}”</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="159"/>
        <source>Check the number, or try the phone or the last four of the card.</source>
        <translation>请核对案号，或改用电话、卡尾号后四位搜索。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="171"/>
        <source>{0} has no open case; the closed ones stand at the left.</source>
        <translation>{0} 没有在办案件；已办结的列在左侧。</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>The customer of the case</source>
        <translation>本案客户</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>登记发出</translation>
    </message>
    <message>
        <source>Delivery noted.</source>
        <translation>已登记送达。</translation>
    </message>
    <message>
        <source>Choose the paper.</source>
        <translation>请选择文书。</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>受送达人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>文书(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>邮件编号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ShiftPart</name>
    <message>
        <source>not taken yet</source>
        <translation>尚未接班</translation>
    </message>
    <message>
        <source>The shift is yours.</source>
        <translation>已接班。</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>接班时间</translation>
    </message>
    <message>
        <source>Take this shift  T</source>
        <translation>接班  T</translation>
    </message>
    <message>
        <source>Take the shift</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印交接班单</translation>
    </message>
    <message>
        <source>Open things</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No shift was handed over yet</source>
        <translation>还没有交接班</translation>
    </message>
    <message>
        <source>Lies open with me:</source>
        <translation>我手上未了：</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Handed over; the promises passed on with it.</source>
        <translation>已交班，承诺一并转交。</translation>
    </message>
    <message>
        <source>Hand the shift over…  G</source>
        <translation>交班…  G</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>交班并打印</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>G hands yours over.</source>
        <translation>按 G 交班。</translation>
    </message>
    <message>
        <source>Choose who takes the shift.</source>
        <translation>请选择接班人。</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>接班人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SlipForm</name>
    <message>
        <source>The slip was given.</source>
        <translation>督办单已发出。</translation>
    </message>
    <message>
        <source>Say until when an answer is expected.</source>
        <translation>请写明答复时限。</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>本案经办人</translation>
    </message>
    <message>
        <source>Give the slip</source>
        <translation>发出督办单</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>答复时限(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>发给(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>SlipsPart</name>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Supervision slips</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Slips of the lead stand here and in Today.</source>
        <translation>组长发出的督办单列在这里和“今日”里。</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>提交答复</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>问题：{0}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>没有督办</translation>
    </message>
    <message>
        <source>Give a slip…  P</source>
        <translation>发出督办单…  P</translation>
    </message>
    <message>
        <source>Give a slip</source>
        <translation>发出督办单</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Answer…  A</source>
        <translation>答复…  A</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已答复。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answer the slip</source>
        <translation>答复督办单</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Answer ({0}): {1}</source>
        <translation>答复（{0}）：{1}</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A clock ends: {0}</source>
        <translation>期限届满：{0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/task_columns.py" line="28"/>
        <source>Decide: %n more day(s)</source>
        <translation>
            <numerusform>审批延长 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/task_columns.py" line="31"/>
        <source>Tell the customer: %n more day(s)</source>
        <translation>
            <numerusform>告知客户延长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="33"/>
        <source>Approve the agreement</source>
        <translation>审批协议</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="34"/>
        <source>Have it signed</source>
        <translation>请双方签署</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="35"/>
        <source>Accept or decline</source>
        <translation>受理或不予受理</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="36"/>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="37"/>
        <source>Answer the complaint</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="50"/>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="58"/>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="59"/>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="60"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="63"/>
        <source>Cause</source>
        <translation>事由</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="67"/>
        <source>Owner</source>
        <translation>经办</translation>
    </message>
</context>
<context>
    <name>TellRow</name>
    <message>
        <location filename="../../../ui/cases/cards/telling.py" line="26"/>
        <location filename="../../../ui/cases/cards/telling.py" line="27"/>
        <source>How told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/telling.py" line="29"/>
        <source>Customer told</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/telling.py" line="47"/>
        <source>Choose how the customer was told.</source>
        <translation>请选择告知方式。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../../ui/cases/timeline.py" line="46"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/timeline.py" line="79"/>
        <source>%n earlier line(s)</source>
        <translation>
            <numerusform>更早的 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The day's work</source>
        <translation>当日工作</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>晨会单</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="51"/>
        <location filename="../../../ui/cases/today.py" line="127"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="61"/>
        <location filename="../../../ui/cases/today.py" line="65"/>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="91"/>
        <source>Take a number</source>
        <translation>取号</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="95"/>
        <source>What to do by time, then who is waiting. Enter opens the case where the work is.</source>
        <translation>按时间列出待办，右侧是等候的客户。按 Enter 打开案件的相应页面。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="110"/>
        <source>New walk-in  F2</source>
        <translation>新来访  F2</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="132"/>
        <source>The most pressing; all of them stand under Cases</source>
        <translation>只列最紧迫的，全部见“案件”</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="145"/>
        <source>Nothing is asked of you here</source>
        <translation>这里没有需要您办理的事</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="145"/>
        <source>You read; look into cases by the counts above.</source>
        <translation>您可查阅案件，请点上方的数字进入。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="147"/>
        <location filename="../../../ui/cases/today.py" line="148"/>
        <source>Nothing is due</source>
        <translation>今天没有待办</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="147"/>
        <source>Somebody at the window? F2 begins a new walk-in.</source>
        <translation>有客户来到窗口？按 F2 登记新来访。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="148"/>
        <source>Look into cases by the counts above.</source>
        <translation>请点上方的数字查看案件。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="152"/>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="153"/>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="154"/>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="155"/>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="156"/>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="157"/>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="158"/>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>{0} at {1} after {2} min</source>
        <translation>{0} {1} 离开，等了 {2} 分钟</translation>
    </message>
    <message>
        <source>Left without being served: {0}</source>
        <translation>未接待离开：{0}</translation>
    </message>
    <message>
        <source>Call the next one  N</source>
        <translation>叫下一位  N</translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>今天已接待 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="34"/>
        <location filename="../../../ui/cases/waiting.py" line="55"/>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="37"/>
        <source>Take a number…</source>
        <translation>取号…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="40"/>
        <source>&amp;Number</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="41"/>
        <source>Ca&amp;ll as</source>
        <translation>称呼(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="41"/>
        <source>Mr Li</source>
        <translation>如：李先生</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="42"/>
        <source>Needs</source>
        <translation>照顾需要</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="43"/>
        <source>&amp;About</source>
        <translation>事由(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="46"/>
        <source>Take the number</source>
        <translation>取号</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="49"/>
        <source>Nobody is waiting. Take a number for whoever comes in.</source>
        <translation>没有人在等候。有人进来时请为其取号。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/waiting.py" line="61"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/waiting.py" line="75"/>
        <source>%n min</source>
        <translation>
            <numerusform>已等 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="78"/>
        <source>Goes first</source>
        <translation>优先</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="85"/>
        <source>Call to the window</source>
        <translation>请到窗口</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="86"/>
        <source>Call {0} to the window</source>
        <translation>请 {0} 到窗口</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="87"/>
        <source>Gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="88"/>
        <source>{0} is gone</source>
        <translation>{0} 已离开</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="110"/>
        <source>{0} is waiting.</source>
        <translation>{0} 已取号等候。</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="126"/>
        <source>Noted that {0} left.</source>
        <translation>已记录 {0} 离开。</translation>
    </message>
</context>
    <context>
        <name>BalanceWindow</name>
        <message>
            <source>Work before and after: {0}</source>
            <translation>工作量前后：{0}</translation>
        </message>
        <message>
            <source>{0} goes to</source>
            <translation>{0} 分给</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>暂不分派</translation>
        </message>
        <message>
            <source>Who gets which case</source>
            <translation>分派方案</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>分给</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Away, given nothing: {0}.</source>
            <translation>缺勤不分派：{0}。</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) without owner, the heaviest first, each to whoever has least work.</source>
            <translation>
                <numerusform>%n 件未分派，按工作量从大到小，依次分给手头最少的人。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is there who could be given a case. Check the absences.</source>
            <translation>没有可以接案的人员，请核对缺勤登记。</translation>
        </message>
        <message>
            <source>Nothing to spread: every chosen case has an owner.</source>
            <translation>所选案件都有经办人，没有可分派的。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Assign as shown</source>
            <translation>按此分派</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>均衡分派</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>away until {0}</source>
            <translation>缺勤至 {0}</translation>
        </message>
        <message>
            <source>{0} due soon</source>
            <translation>临期 {0}</translation>
        </message>
        <message>
            <source>{0} open (weight {1})</source>
            <translation>在办 {0} 件（量 {1}）</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift or Ctrl and arrows choose more, Ctrl+A the loaded rows</source>
            <translation>Shift、Ctrl 加方向键多选，Ctrl+A 选已载入的行</translation>
        </message>
        <message>
            <source>Balance…</source>
            <translation>均衡分派…</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分派</translation>
        </message>
        <message>
            <source>Assign the chosen cases to</source>
            <translation>把所选案件分派给</translation>
        </message>
        <message>
            <source>Assign to: name or Pinyin</source>
            <translation>分派给：姓名或拼音</translation>
        </message>
    </context>
    <context>
        <name>CallBackForm</name>
        <message>
            <source>Promised for two hours from now; it stands in Today.</source>
            <translation>已约定两小时后回拨，列入今日。</translation>
        </message>
        <message>
            <source>The call was noted.</source>
            <translation>已记录通话。</translation>
        </message>
        <message>
            <source>Customer: {0}</source>
            <translation>客户：{0}</translation>
        </message>
        <message>
            <source>Call-back about the agent {0}</source>
            <translation>就代理人 {0} 回拨核实</translation>
        </message>
        <message>
            <source>{0} about {1}</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <source>Promise to call</source>
            <translation>约定回拨</translation>
        </message>
        <message>
            <source>Call the known number…</source>
            <translation>拨打预留电话…</translation>
        </message>
        <message>
            <source>Note the call</source>
            <translation>记录通话</translation>
        </message>
        <message>
            <source>&amp;Remark</source>
            <translation>备注(&amp;R)</translation>
        </message>
        <message>
            <source>What ca&amp;me of it</source>
            <translation>结果(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>ChipBar</name>
        <message>
            <source>What narrows the list</source>
            <translation>已用筛选</translation>
        </message>
    </context>
    <context>
        <name>ClockStrip</name>
        <message>
            <source>provisional: holidays not published yet</source>
            <translation>暂定：节假日尚未公布</translation>
        </message>
        <message>
            <source>from {0}, {1} days</source>
            <translation>自 {0} 起 {1} 天</translation>
        </message>
        <message>
            <source>Answer to the warning</source>
            <translation>预警答复</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>承诺回访</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Order: {0}</source>
            <translation>排序：{0}</translation>
        </message>
        <message>
            <source>Words: {0}</source>
            <translation>文字：{0}</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>Assigning cases</source>
            <translation>正在分派</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) passed over</source>
            <translation>
                <numerusform>%n 件未能分派（状态已变），其余已办</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) assigned</source>
            <translation>
                <numerusform>已分派 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) given back</source>
            <translation>
                <numerusform>已撤回 %n 件的分派</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JointCard</name>
        <message>
            <source>Joint visit</source>
            <translation>共同来访</translation>
        </message>
        <message>
            <source>Add a representative…</source>
            <translation>添加代表人…</translation>
        </message>
    </context>
    <context>
        <name>LeaveForm</name>
        <message>
            <source>Leaving was noted.</source>
            <translation>已记录离开。</translation>
        </message>
        <message>
            <source>Case {0} was made.</source>
            <translation>已立案：{0}。</translation>
        </message>
        <message>
            <source>Note leaving</source>
            <translation>记录离开</translation>
        </message>
        <message>
            <source>The claim</source>
            <translation>本人请求</translation>
        </message>
    </context>
    <context>
        <name>MergeForm</name>
        <message>
            <source>Merged. It can be taken back here at any time.</source>
            <translation>已合并，可随时在此撤销。</translation>
        </message>
        <message>
            <source>With case {0}: the one received first goes on, with its clock. Everything of the other stays and is shown there; it can be taken back at any time.</source>
            <translation>与案件 {0} 合并：先收到的一件继续办理，期限不变；另一件的内容全部保留并在该案显示，可随时撤销。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>I made sure that it is the &amp;same customer</source>
            <translation>已确认是同一客户(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Why they are one</source>
            <translation>合并理由(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>NameLine</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>at once</source>
            <translation>立即履行</translation>
        </message>
    </context>
    <context>
        <name>OwnForm</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Own consents</source>
            <translation>本人同意事项</translation>
        </message>
        <message>
            <source>Election paper (number of the exhibit)</source>
            <translation>推选书（证据序号）</translation>
        </message>
        <message>
            <source>Own claim</source>
            <translation>本人金额</translation>
        </message>
    </context>
    <context>
        <name>QueueColumns</name>
        <message>
            <source>Received</source>
            <translation>收到日期</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>last closed first</source>
            <translation>最近办结的在前</translation>
        </message>
        <message>
            <source>nearest deadline first</source>
            <translation>期限近的在前</translation>
        </message>
        <message>
            <source>Cases by view, nearest deadline first; a click on a column's title orders by it. Arrows or J and K move, Enter opens; Shift, Ctrl and Ctrl+A choose many. The preview says what each case waits for.</source>
            <translation>按视图列出案件，期限最近的在前；点列标题按该列排序。方向键或 J、K 移动，回车打开；Shift、Ctrl、Ctrl+A 多选。预览说明每案在等什么。</translation>
        </message>
        <message>
            <source>Assign the case, or all that are chosen</source>
            <translation>分派此案或所选各案</translation>
        </message>
        <message>
            <source>Order and columns</source>
            <translation>排序与列</translation>
        </message>
        <message>
            <source>Keep as a view of my own</source>
            <translation>存为我的视图</translation>
        </message>
        <message>
            <source>Deadline list</source>
            <translation>期限清单</translation>
        </message>
        <message>
            <source>Write to a spreadsheet</source>
            <translation>导出 XLSX</translation>
        </message>
    </context>
    <context>
        <name>QueueTools</name>
        <message>
            <source>{0}, ascending</source>
            <translation>{0}，升序</translation>
        </message>
        <message>
            <source>{0}, descending</source>
            <translation>{0}，降序</translation>
        </message>
        <message>
            <source>Writing the spreadsheet</source>
            <translation>正在导出 XLSX</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) written</source>
            <translation>
                <numerusform>已导出 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>View “{0}” kept</source>
            <translation>已保存视图“{0}”</translation>
        </message>
        <message>
            <source>View “{0}” deleted</source>
            <translation>已删除视图“{0}”</translation>
        </message>
        <message>
            <source>Write to a spreadsheet…</source>
            <translation>导出 XLSX…</translation>
        </message>
        <message>
            <source>Deadline list, by day…</source>
            <translation>期限清单（按日）…</translation>
        </message>
        <message>
            <source>Print this list…</source>
            <translation>打印本列表…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>显示的列</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Delete “{0}”</source>
            <translation>删除“{0}”</translation>
        </message>
        <message>
            <source>Rename “{0}”…</source>
            <translation>重命名“{0}”…</translation>
        </message>
        <message>
            <source>Keep as a view of my own…</source>
            <translation>存为我的视图…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>View and columns</source>
            <translation>视图与列</translation>
        </message>
    </context>
    <context>
        <name>RepeatLines</name>
        <message>
            <source>merged</source>
            <translation>已并入</translation>
        </message>
    </context>
    <context>
        <name>RepeatsCard</name>
        <message numerus="yes">
            <source>%n sitting(s)</source>
            <translation>
                <numerusform>%n 次面谈</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disputed transaction(s)</source>
            <translation>
                <numerusform>%n 笔争议交易</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exhibit(s)</source>
            <translation>
                <numerusform>%n 份证据</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged because</source>
            <translation>合并依据</translation>
        </message>
        <message>
            <source>Material there</source>
            <translation>该件材料</translation>
        </message>
        <message>
            <source>Came with</source>
            <translation>同来人员</translation>
        </message>
        <message>
            <source>Card there</source>
            <translation>该件卡号</translation>
        </message>
        <message>
            <source>Amount there</source>
            <translation>该件金额</translation>
        </message>
        <message>
            <source>Also demanded</source>
            <translation>另要求</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>What was said then</source>
            <translation>该次陈述</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已并入本案</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤销合并…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>This complaint was merged into case {0} (received {1}) and goes on there.</source>
            <translation>本件已并入案件 {0}（{1} 收到），请到该案办理。</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>标为后续</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Split off: case {0}</source>
            <translation>已拆出：案件 {0}</translation>
        </message>
        <message>
            <source>Split off from case {0}</source>
            <translation>由案件 {0} 拆出</translation>
        </message>
        <message>
            <source>Followed by case {0}</source>
            <translation>后续案件 {0}</translation>
        </message>
        <message>
            <source>Follows case {0}</source>
            <translation>前案 {0}</translation>
        </message>
        <message>
            <source>Repeated complaints</source>
            <translation>重复投诉</translation>
        </message>
    </context>
    <context>
        <name>RepeatsPage</name>
        <message>
            <source>earlier</source>
            <translation>较早</translation>
        </message>
        <message>
            <source>later</source>
            <translation>较晚</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of open complaints that look like one</source>
            <translation>
                <numerusform>%n 组在办投诉相似</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the later complaint of a pair to read both and merge them, or to link it as a follow-up.</source>
            <translation>打开较晚的一件，看过两件后合并，或标为后续投诉。</translation>
        </message>
        <message>
            <source>Complaints of the same person or the same card and amount stand here when their matter is alike.</source>
            <translation>同一人或同卡同额、事项相似的在办投诉会列在这里。</translation>
        </message>
        <message>
            <source>No open complaints look alike</source>
            <translation>没有相似的在办投诉</translation>
        </message>
        <message>
            <source>Repeated complaints</source>
            <translation>重复投诉</translation>
        </message>
    </context>
    <context>
        <name>RepeatsStrip</name>
        <message numerus="yes">
            <source>%n more in the overview of the case</source>
            <translation>
                <numerusform>另有 %n 件，见案件概览</numerusform>
            </translation>
        </message>
        <message>
            <source>Looks like a complaint that is there already</source>
            <translation>与已有投诉相似</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Read live from the centre · {0}</source>
            <translation>实时读取中心库 · {0}</translation>
        </message>
        <message>
            <source>Older cases and those of other desks, as far as you may see them</source>
            <translation>更早的案件和其他网点的案件，以您有权查看的为限</translation>
        </message>
        <message>
            <source>Search at the centre</source>
            <translation>在中心查找</translation>
        </message>
    </context>
    <context>
        <name>CallFace</name>
        <message>
            <source>at the number the bank holds</source>
            <translation>只打银行留存号码</translation>
        </message>
        <message>
            <source>Handed over by the hotline</source>
            <translation>热线转来</translation>
        </message>
        <message>
            <source>Called back</source>
            <translation>已回访</translation>
        </message>
        <message>
            <source>Call back by</source>
            <translation>回访时间</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translation>答复内容</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>通话记录</translation>
        </message>
        <message>
            <source>Done at once</source>
            <translation>当场已办</translation>
        </message>
        <message>
            <source>Handed to branch</source>
            <translation>已转网点</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>下一通</translation>
        </message>
    </context>
    <context>
        <name>CallList</name>
        <message>
            <source>handed over</source>
            <translation>已转出</translation>
        </message>
        <message>
            <source>called back {0}</source>
            <translation>{0} 已回访</translation>
        </message>
        <message>
            <source>at branch {0}</source>
            <translation>在网点 {0}</translation>
        </message>
        <message>
            <source>Call: {0}</source>
            <translation>来电：{0}</translation>
        </message>
        <message>
            <source>Recent calls</source>
            <translation>最近来电</translation>
        </message>
        <message>
            <source>Calls stand here once they are written down.</source>
            <translation>记录后的来电会列在这里。</translation>
        </message>
    </context>
    <context>
        <name>HotlineForm</name>
        <message>
            <source>&amp;Why there</source>
            <translation>转交原因(&amp;W)</translation>
        </message>
        <message>
            <source>Tomorrow 10:00</source>
            <translation>明天 10:00</translation>
        </message>
        <message>
            <source>In 30 min</source>
            <translation>30 分钟后</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>来电内容</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>涉及金额</translation>
        </message>
        <message>
            <source>Card or tail</source>
            <translation>卡号或尾号</translation>
        </message>
        <message>
            <source>Cas&amp;e</source>
            <translation>案件(&amp;E)</translation>
        </message>
        <message>
            <source>15:30, tomorrow 10:00, +30</source>
            <translation>15:30、明天 10:00、+30</translation>
        </message>
        <message>
            <source>Call back b&amp;y</source>
            <translation>回访时间(&amp;Y)</translation>
        </message>
        <message>
            <source>How</source>
            <translation>移交方式</translation>
        </message>
        <message>
            <source>As a case of the branch</source>
            <translation>登记为该网点案件</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>由网点回访</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>接收网点(&amp;B)</translation>
        </message>
        <message>
            <source>Ans&amp;wer given</source>
            <translation>答复内容(&amp;W)</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Bloc&amp;k number</source>
            <translation>挂失编号(&amp;K)</translation>
        </message>
        <message>
            <source>Done at once</source>
            <translation>当场已办</translation>
        </message>
        <message>
            <source>Note&amp;s</source>
            <translation>通话记录(&amp;S)</translation>
        </message>
        <message>
            <source>Abou&amp;t</source>
            <translation>来电事由(&amp;T)</translation>
        </message>
        <message>
            <source>A new case</source>
            <translation>新登记案件</translation>
        </message>
    </context>
    <context>
        <name>HotlinePage</name>
        <message>
            <source>Take a call down while it lasts. The number finds the customer; Alt and a digit choose what comes of the call; Ctrl+Enter writes it down. A case is made only when the outcome needs one. To send a recording along with a call, register it, attach the recording, then hand it over from the call. On the time line Space plays and pauses, the arrow keys go five seconds, M marks.</source>
            <translation>边通话边记录。号码可找到客户；Alt 加数字选择处理结果；Ctrl+Enter 写入。只有需要时才登记案件。要连同录音转网点，请先登记、附上录音，再从来电页转交。在时间线上：空格播放或暂停，方向键前后 5 秒，M 标记。</translation>
        </message>
        <message>
            <source>Handed over: {0}. It is the other branch's now.</source>
            <translation>已转交：{0}，此后由对方网点办理。</translation>
        </message>
        <message>
            <source>Next call  Ctrl+Enter</source>
            <translation>下一通  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Written down: {0}</source>
            <translation>已记录：{0}</translation>
        </message>
        <message>
            <source>Attach a recording</source>
            <translation>附上录音</translation>
        </message>
        <message>
            <source>Mark here</source>
            <translation>在此标记</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>记录来电</translation>
        </message>
        <message>
            <source>Write down  Ctrl+Enter</source>
            <translation>记录来电  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Hotline</source>
            <translation>热线来电</translation>
        </message>
    </context>
    <context>
        <name>KeptCall</name>
        <message>
            <source>A call was not finished: {0}</source>
            <translation>有一通来电没有记完：{0}</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>This machine has no sound device: the place moves on, but nothing is heard.</source>
            <translation>本机没有声音设备：进度会走，但听不到声音。</translation>
        </message>
        <message>
            <source>Recordings ({0})</source>
            <translation>录音文件 ({0})</translation>
        </message>
        <message>
            <source>Reading “{0}”…</source>
            <translation>正在读取“{0}”…</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>正在读取录音…</translation>
        </message>
        <message>
            <source>Fetching the recording</source>
            <translation>正在取回录音</translation>
        </message>
        <message>
            <source>Remove the mark</source>
            <translation>删除标记</translation>
        </message>
        <message>
            <source>Note at {0}</source>
            <translation>{0} 处的说明</translation>
        </message>
        <message>
            <source>What is said here</source>
            <translation>此处说了什么</translation>
        </message>
        <message>
            <source>Go to {0}</source>
            <translation>转到 {0}</translation>
        </message>
        <message>
            <source>It cannot be played: {0}</source>
            <translation>无法播放：{0}</translation>
        </message>
        <message>
            <source>This recording is too large to be played here; save a copy under Evidence.</source>
            <translation>录音太大，无法在此播放；请在“证据”中另存后收听。</translation>
        </message>
        <message>
            <source>Playing needs the multimedia add-on, which is not installed; marks can be set all the same.</source>
            <translation>播放需要多媒体组件，本机没有安装；标记仍可使用。</translation>
        </message>
        <message>
            <source>Marked at {0}</source>
            <translation>已在 {0} 处标记</translation>
        </message>
        <message>
            <source>Attaching a recording</source>
            <translation>正在附上录音</translation>
        </message>
        <message>
            <source>Recording attached.</source>
            <translation>录音已附上。</translation>
        </message>
        <message>
            <source>Attach a recording</source>
            <translation>附上录音</translation>
        </message>
        <message>
            <source>No recording yet.</source>
            <translation>还没有录音。</translation>
        </message>
        <message>
            <source>This call has no case; a recording is kept with a case.</source>
            <translation>这通来电没有案件；录音随案件保管。</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>通话录音</translation>
        </message>
        <message>
            <source>Mark here (M)</source>
            <translation>在此标记 (M)</translation>
        </message>
        <message>
            <source>Attach a recording…</source>
            <translation>附上录音…</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Time line of the recording</source>
            <translation>录音时间轴</translation>
        </message>
    </context>
<context>
    <name>When</name>
    <message>
        <source>Tomorrow 10:00</source>
        <translation>明天 10:00</translation>
    </message>
    <message>
        <source>Today 17:00</source>
        <translation>今天 17:00</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>一小时后</translation>
    </message>
</context>
    <context>
        <name>Transport</name>
        <message>
            <source>− 5 s</source>
            <translation>−5 秒</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>剩余 {0}</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Speed: {0}</source>
            <translation>速度：{0}</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Key →</source>
            <translation>按键 →</translation>
        </message>
        <message>
            <source>Key ←</source>
            <translation>按键 ←</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>前进 5 秒</translation>
        </message>
        <message>
            <source>Five seconds back</source>
            <translation>后退 5 秒</translation>
        </message>
        <message>
            <source>+ 5 s</source>
            <translation>+5 秒</translation>
        </message>
    </context>
    <context>
        <name>UndoForm</name>
        <message>
            <source>Taken back: both complaints stand as before.</source>
            <translation>已撤销，两件投诉恢复原状。</translation>
        </message>
        <message>
            <source>Take the merge back</source>
            <translation>撤销合并</translation>
        </message>
        <message>
            <source>Why they are &amp;two</source>
            <translation>撤销理由(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>Whom to call &amp;there</source>
            <translation>机构联系人(&amp;T)</translation>
        </message>
        <message>
            <source>Asks of the ban&amp;k</source>
            <translation>要求银行(&amp;K)</translation>
        </message>
        <message>
            <source>Pa&amp;pers with it</source>
            <translation>随附材料(&amp;P)</translation>
        </message>
        <message>
            <source>Several apart by commas</source>
            <translation>多项用顿号或逗号分开</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Did not agree</source>
            <translation>未同意</translation>
        </message>
        <message>
            <source>Customer's consent</source>
            <translation>客户同意</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>That their data may go back to whoever passed it on</source>
            <translation>同意将其信息反馈给转来机构</translation>
        </message>
        <message>
            <source>The sender asks for a reply</source>
            <translation>转办单位要求反馈</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>反馈</translation>
        </message>
        <message>
            <source>&amp;Due as on the sheet</source>
            <translation>单上期限(&amp;D)</translation>
        </message>
        <message>
            <source>Left empty, the post stamp counts</source>
            <translation>不填时以邮戳日期为准</translation>
        </message>
        <message>
            <source>Rece&amp;ived on</source>
            <translation>收到日期(&amp;I)</translation>
        </message>
        <message>
            <source>Post st&amp;amp</source>
            <translation>邮戳日期(&amp;A)</translation>
        </message>
        <message>
            <source>Their c&amp;ode or class</source>
            <translation>转办分类(&amp;O)</translation>
        </message>
        <message>
            <source>Sheet num&amp;ber</source>
            <translation>转办单号(&amp;B)</translation>
        </message>
        <message>
            <source>From &amp;whom</source>
            <translation>来自(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>SheetsCard</name>
        <message>
            <source>How they are told</source>
            <translation>告知方式</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>函件编号</translation>
        </message>
        <message>
            <source>Note that they were told</source>
            <translation>登记已告知</translation>
        </message>
        <message>
            <source>told of the acceptance {0}</source>
            <translation>{0} 已告知受理</translation>
        </message>
        <message>
            <source>call {0}</source>
            <translation>联系人 {0}</translation>
        </message>
        <message>
            <source>with {0}</source>
            <translation>随附 {0}</translation>
        </message>
        <message>
            <source>the customer agreed to data passed back</source>
            <translation>客户同意反馈信息</translation>
        </message>
        <message>
            <source>the customer did not agree to data passed back</source>
            <translation>客户未同意反馈信息</translation>
        </message>
        <message>
            <source>Asks: {0}</source>
            <translation>要求：{0}</translation>
        </message>
        <message>
            <source>Tell them…</source>
            <translation>告知受理…</translation>
        </message>
        <message>
            <source>Noted; the delivery stands in the day's work.</source>
            <translation>已登记；送达记录列在当日工作中。</translation>
        </message>
        <message>
            <source>The answer is noted; the clock of the sheet stops.</source>
            <translation>反馈已登记，该单期限停止计算。</translation>
        </message>
        <message>
            <source>Sheet noted.</source>
            <translation>转办信息已登记。</translation>
        </message>
        <message>
            <source>Correct {0}</source>
            <translation>更正{0}</translation>
        </message>
        <message>
            <source>Answered…</source>
            <translation>已反馈…</translation>
        </message>
        <message>
            <source>a reply is asked for</source>
            <translation>要求反馈</translation>
        </message>
        <message>
            <source>answered {0} {1}</source>
            <translation>{0} 已反馈 {1}</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>期限 {0}</translation>
        </message>
        <message>
            <source>class {0}</source>
            <translation>分类 {0}</translation>
        </message>
        <message>
            <source>post stamp {0}</source>
            <translation>邮戳 {0}</translation>
        </message>
        <message>
            <source>received {0}</source>
            <translation>{0} 收到</translation>
        </message>
        <message>
            <source>No sheet is noted: its own day would win over the rule.</source>
            <translation>还没有登记转办单；单上写明的期限优先于规则期限。</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>登记反馈</translation>
        </message>
        <message>
            <source>About it</source>
            <translation>反馈说明</translation>
        </message>
        <message>
            <source>Number of the answer</source>
            <translation>反馈文号</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>反馈日期</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Sheets and letters</source>
            <translation>转办单与来信</translation>
        </message>
        <message>
            <source>Note a sheet…</source>
            <translation>登记转办单…</translation>
        </message>
    </context>
    <context>
        <name>SheetsPage</name>
        <message>
            <source>Adding the scanned paper</source>
            <translation>正在添加扫描件</translation>
        </message>
        <message>
            <source>Registered: {0}</source>
            <translation>已登记：{0}</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>The complaint</source>
            <translation>投诉情况</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>投诉内容</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>涉及金额</translation>
        </message>
        <message>
            <source>Card or tail</source>
            <translation>卡号或尾号</translation>
        </message>
        <message>
            <source>Add&amp;ress</source>
            <translation>联系地址(&amp;R)</translation>
        </message>
        <message>
            <source>ID nu&amp;mber</source>
            <translation>证件号码(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>联系电话(&amp;P)</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>不是这位</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>客户姓名(&amp;N)</translation>
        </message>
        <message>
            <source>Register a complaint that came on paper. The day on the sheet wins over the rule; a letter's receipt is its post stamp unless you say otherwise.</source>
            <translation>登记以纸面转来的投诉。单上写明的期限优先于规则期限；来信未另填收到日期时，以邮戳日期为准。</translation>
        </message>
        <message>
            <source>Scanned paper</source>
            <translation>扫描件</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记案件</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>转办单或来信</translation>
        </message>
        <message>
            <source>Scanned paper… (F6)</source>
            <translation>扫描件… (F6)</translation>
        </message>
        <message>
            <source>No scan chosen</source>
            <translation>未选择扫描件</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>渠道(&amp;C)</translation>
        </message>
        <message>
            <source>Register  Ctrl+Enter</source>
            <translation>登记案件  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Sheet or letter</source>
            <translation>转办与来信</translation>
        </message>
    </context>
    <context>
        <name>WhoRings</name>
        <message>
            <source>since {0}</source>
            <translation>{0} 开始</translation>
        </message>
        <message>
            <source>Who r&amp;ings</source>
            <translation>来电人身份(&amp;I)</translation>
        </message>
        <message>
            <source>Take the complaint, then call back the number the bank holds, never one that the caller gives.</source>
            <translation>受理投诉，然后回拨银行留存的号码核实；不打来电人提供的号码。</translation>
        </message>
        <message>
            <source>Number the bank hol&amp;ds</source>
            <translation>银行留存号码(&amp;D)</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>不是这位</translation>
        </message>
        <message>
            <source>Not the holder: say nothing of card, balance or transactions, not even that there is an account.</source>
            <translation>非持卡人本人：不得告知卡、余额、交易，也不得透露是否有账户。</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>通话时长</translation>
        </message>
        <message>
            <source>Holder: {0}   To be called back at {1}</source>
            <translation>持卡人：{0}　回拨 {1}</translation>
        </message>
        <message>
            <source>Di&amp;rection</source>
            <translation>呼叫方向(&amp;R)</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>来电</translation>
        </message>
        <message>
            <source>A death is taken down as reported; it is proved at a branch by certificate and proof of kinship.</source>
            <translation>去世情况按来电人所述记录；死亡证明和亲属关系证明到网点核验。</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>来电号码(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Holder</source>
            <translation>持卡人(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Caller</source>
            <translation>来电人(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Take away: {0}</source>
            <translation>去掉：{0}</translation>
        </message>
    </context>
    <context>
        <name>DropWatch</name>
        <message>
            <source>Feed files: {0} cases taken in, {1} rows rejected</source>
            <translation>投放文件：导入 {0} 件，退回 {1} 行</translation>
        </message>
        <message>
            <source>{0} was not taken in: {1}</source>
            <translation>{0} 未导入：{1}</translation>
        </message>
        <message>
            <source>Taking feed files in</source>
            <translation>正在导入投放的文件</translation>
        </message>
    </context>
    <context>
        <name>FeedLine</name>
        <message>
            <source>{0} was refused: {1}</source>
            <translation>{0} 未导入：{1}</translation>
        </message>
        <message>
            <source>, {0} cases taken in, {1} rows rejected</source>
            <translation>，导入 {0} 件，退回 {1} 行</translation>
        </message>
        <message numerus="yes">
            <source>Drop folder today: %n file(s)</source>
            <translation>
                <numerusform>今日投放文件 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>待受理</translation>
        </message>
    </context>
<context>
    <name>SealsPart</name>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sealed {0}: {1}, {2} copies, by {3}, present: {4}</source>
        <translation>{0} 用印：{1}，{2} 份，用印人 {3}，在场人 {4}</translation>
    </message>
    <message>
        <source>Refused by {0}, {1}</source>
        <translation>{0} 于 {1} 不同意</translation>
    </message>
    <message>
        <source>Granted by {0}, {1}</source>
        <translation>{0} 于 {1} 同意</translation>
    </message>
    <message>
        <source>What for: {0}</source>
        <translation>事由：{0}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>The seal is in the register.</source>
        <translation>已写入用印登记。</translation>
    </message>
    <message>
        <source>The seal is refused; who asked sees why.</source>
        <translation>已答复不同意，申请人可以看到理由。</translation>
    </message>
    <message>
        <source>The seal is granted.</source>
        <translation>已同意用印。</translation>
    </message>
    <message>
        <source>Print the request form</source>
        <translation>打印用印申请表</translation>
    </message>
    <message>
        <source>Register the seal</source>
        <translation>登记用印</translation>
    </message>
    <message>
        <source>Refuse the seal</source>
        <translation>不同意用印</translation>
    </message>
    <message>
        <source>Grant the seal</source>
        <translation>同意用印</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>用印</translation>
    </message>
    <message>
        <source>A seal is asked for where the paper is printed (F8), or on the agreement.</source>
        <translation>在打印页（F8）或者已签协议处申请用印。</translation>
    </message>
    <message>
        <source>No seal was asked for</source>
        <translation>没有用印申请</translation>
    </message>
    <message>
        <source>It was sealed</source>
        <translation>已用印</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>在场人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>Which &amp;seal</source>
        <translation>哪一枚(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Register, 30 days</source>
        <translation>30 日登记簿</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>用印申请表</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Register the seal…  S</source>
        <translation>登记用印…  S</translation>
    </message>
    <message>
        <source>Refuse…  R</source>
        <translation>不同意…  R</translation>
    </message>
    <message>
        <source>Grant  G</source>
        <translation>同意  G</translation>
    </message>
</context>
<context>
    <name>SealForm</name>
    <message>
        <source>The seal was asked for; somebody else decides.</source>
        <translation>已申请用印，由另一人审批。</translation>
    </message>
    <message>
        <source>The organisation's seal is in the register.</source>
        <translation>调解组织盖章已写入用印登记。</translation>
    </message>
    <message>
        <source>Choose the paper.</source>
        <translation>请选择文书。</translation>
    </message>
    <message>
        <source>Ask for the seal</source>
        <translation>申请用印</translation>
    </message>
    <message>
        <source>Note the organisation's seal</source>
        <translation>登记调解组织盖章</translation>
    </message>
    <message>
        <source>No paper of this case was printed yet; print it first.</source>
        <translation>本案还没有打印过文书，请先打印。</translation>
    </message>
    <message>
        <source>Sealed a&amp;t</source>
        <translation>盖章时间(&amp;T)</translation>
    </message>
    <message>
        <source>Pressed &amp;by</source>
        <translation>盖章经办人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>调解组织(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>事由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>印章(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>文书(&amp;A)</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation>更正：{0}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Corrected dates</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Corrected: {0}</source>
        <translation>更正记录：{0}</translation>
    </message>
    <message>
        <source>Noted dates</source>
        <translation>已登记的日期</translation>
    </message>
    <message>
        <source>Noted; the clocks are reckoned anew.</source>
        <translation>已登记，期限已重新计算。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>请选择事项。</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>更正日期</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销这一条</translation>
    </message>
    <message>
        <source>Note the date</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number of the paper</source>
        <translation>文书编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who (court, organisation)</source>
        <translation>法院或机构(&amp;W)</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>事项(&amp;H)</translation>
    </message>
</context>
</TS>
