<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Alarm</name>
        <message>
            <source>Put this away</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Not as received</source>
            <translation>与收取时不符</translation>
        </message>
    </context>
    <context>
        <name>AskBox</name>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>不了</translation>
        </message>
    </context>
    <context>
        <name>Bringing</name>
        <message>
            <source>Fetching evidence</source>
            <translation>正在取回证据</translation>
        </message>
    </context>
    <context>
        <name>CustodyBox</name>
        <message>
            <source>Custody</source>
            <translation>保管记录</translation>
        </message>
    </context>
    <context>
        <name>DropSheet</name>
        <message numerus="yes">
            <source>Let go to add %n file(s)</source>
            <translation>
                <numerusform>松开即可加入 %n 个文件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Received last, over all cases</source>
            <translation>最近收取，不分案件</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收取时间</translation>
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
            <source>Exhibit</source>
            <translation>证据号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>还没有证据</translation>
        </message>
        <message>
            <source>Open a case and bring its files in on the tab Evidence.</source>
            <translation>请打开案件，在“证据”页添加文件。</translation>
        </message>
        <message>
            <source>Evidence received last</source>
            <translation>最近收取的证据</translation>
        </message>
        <message>
            <source>The newest exhibits of all cases you may see. Enter opens the case at the exhibit.</source>
            <translation>您可查看的各案最新证据。按 Enter 打开案件并定位到该证据。</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTab</name>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Add from the clipboard</source>
            <translation>从剪贴板添加</translation>
        </message>
        <message>
            <source>Withdraw the exhibit</source>
            <translation>撤下这件证据</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Verify the case's evidence</source>
            <translation>核验本案证据</translation>
        </message>
        <message>
            <source>Files are stored encrypted with their fingerprints and are never changed or deleted. Tick disputed lines of a statement with the space key; they are added up at once.</source>
            <translation>文件连同指纹加密保存，不改动、不删除。账单中的争议交易用空格键勾选，金额随即合计。</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>添加证据</translation>
        </message>
        <message>
            <source>What is taken ({0})</source>
            <translation>可收取的文件 ({0})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added</source>
            <translation>
                <numerusform>已收取 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>This case has no statement yet; add one with F6.</source>
            <translation>本案还没有账单，按 F6 添加。</translation>
        </message>
        <message>
            <source>The exhibit was withdrawn</source>
            <translation>证据已撤下</translation>
        </message>
    </context>
    <context>
        <name>Exhibits</name>
        <message numerus="yes">
            <source>%n exhibit(s)</source>
            <translation>
                <numerusform>证据 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In dispute in this case: %n transaction(s)</source>
            <translation>
                <numerusform>本案争议交易 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>Verify all exhibits (V)</source>
            <translation>核验全部证据 (V)</translation>
        </message>
        <message>
            <source>Add F6</source>
            <translation>添加 F6</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Copy fingerprints</source>
            <translation>复制指纹</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>核验</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>完整性</translation>
        </message>
        <message>
            <source>Not verified since received</source>
            <translation>收取后尚未核验</translation>
        </message>
        <message>
            <source>As received, {0}</source>
            <translation>与收取时一致 {0}</translation>
        </message>
        <message>
            <source>Not as received</source>
            <translation>与收取时不符</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Received {0} by {1}</source>
            <translation>{0} 由 {1} 收取</translation>
        </message>
    </context>
    <context>
        <name>FaultTable</name>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Rows not understood</source>
            <translation>没有读懂的行</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n page(s) not read yet</source>
            <translation>
                <numerusform>%n 页尚未识别</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>第 {0} 处，共 {1} 处</translation>
        </message>
        <message>
            <source>Leave the search (Esc)</source>
            <translation>结束查找（Esc）</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>下一处（Enter）</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>上一处（Shift+Enter）</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本件证据中查找</translation>
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>Save a copy of the exhibit</source>
            <translation>另存证据副本</translation>
        </message>
        <message>
            <source>{0} saved</source>
            <translation>已另存 {0}</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>另存副本</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>Exhibits</source>
            <translation>证据列表</translation>
        </message>
    </context>
    <context>
        <name>ItemModel</name>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>证据 {0}：{1}</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s)</source>
            <translation>
                <numerusform>%n 笔交易</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdrawn: {0}</source>
            <translation>已撤下：{0}</translation>
        </message>
        <message>
            <source>{0} from {1}, taken by {2}</source>
            <translation>{0} {1}提供，{2}收取</translation>
        </message>
    </context>
    <context>
        <name>LineModel</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易摘要</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡尾</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>分期</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>争议</translation>
        </message>
        <message>
            <source>in dispute</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>Line {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>Booked {0}</source>
            <translation>{0} 入账</translation>
        </message>
        <message>
            <source>between the customer's own accounts</source>
            <translation>客户自己账户之间，不计收支</translation>
        </message>
    </context>
    <context>
        <name>LineTable</name>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
    </context>
    <context>
        <name>PageModel</name>
        <message>
            <source>Page {0}</source>
            <translation>第 {0} 页</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Text copied; numbers of people are masked in it</source>
            <translation>文字已复制，其中的个人号码已遮盖</translation>
        </message>
        <message>
            <source>There is no text to copy on this page yet.</source>
            <translation>本页还没有可复制的文字。</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>%n transaction(s) read; tick those in dispute</source>
            <translation>
                <numerusform>已读入 %n 笔交易，请勾选有争议的</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading transactions</source>
            <translation>读入交易</translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) ticked</source>
            <translation>
                <numerusform>已勾选 %n 笔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tick(s) taken back</source>
            <translation>
                <numerusform>已取消 %n 笔勾选</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recognising</name>
        <message numerus="yes">
            <source>Reading %n page(s)</source>
            <translation>
                <numerusform>正在识别 %n 页文字</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusedCard</name>
        <message>
            <source>Put this away</source>
            <translation>收起</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not taken</source>
            <translation>
                <numerusform>%n 个文件没有收取</numerusform>
            </translation>
        </message>
        <message>
            <source>Show exhibit {0}</source>
            <translation>看证据 {0}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>提供人</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Hand out…</source>
            <translation>导出副本…</translation>
        </message>
        <message>
            <source>Why is it withdrawn?</source>
            <translation>为什么撤下？</translation>
        </message>
        <message>
            <source>The copy is not encrypted. It stands in the custody.</source>
            <translation>副本不加密，交出情况记入保管记录。</translation>
        </message>
        <message>
            <source>To whom does the copy go, and what for?</source>
            <translation>副本交给谁、作何用途？</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>撤下…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤下</translation>
        </message>
    </context>
    <context>
        <name>Sorry</name>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Copy the chosen text</source>
            <translation>复制所选文字</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本件证据中查找</translation>
        </message>
        <message>
            <source>Choose text with the mouse</source>
            <translation>用鼠标选取文字</translation>
        </message>
        <message>
            <source>It is only at the centre and is being fetched; go on working meanwhile.</source>
            <translation>原件只在中心，正在取回；您可以先办别的。</translation>
        </message>
        <message>
            <source>Text of the exhibit</source>
            <translation>证据文字</translation>
        </message>
        <message>
            <source>Drop files anywhere on this page, paste with Ctrl+V, or choose them with F6.</source>
            <translation>把文件拖到本页任意位置，或按 Ctrl+V 粘贴，或按 F6 选择。</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>还没有证据</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Fit the width, then the page</source>
            <translation>适合宽度，再按适合整页</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>{0} is kept as it came; it cannot be looked at here. Hand out a copy to use it elsewhere.</source>
            <translation>{0} 按原样保存，这里不能查看。需要在别处使用时，请导出副本。</translation>
        </message>
        <message>
            <source>The statement was withdrawn; its transactions no longer count.</source>
            <translation>这份账单已撤下，其中的交易不再计入。</translation>
        </message>
    </context>
    <context>
        <name>StatementPanel</name>
        <message>
            <source>Read into the case</source>
            <translation>读入本案</translation>
        </message>
        <message>
            <source>Filter: words, amount, day</source>
            <translation>筛选：摘要、金额、日期</translation>
        </message>
        <message>
            <source>Filter transactions</source>
            <translation>筛选交易</translation>
        </message>
        <message>
            <source>Only disputed</source>
            <translation>只看争议</translation>
        </message>
        <message numerus="yes">
            <source>Read %n transaction(s) into the case</source>
            <translation>
                <numerusform>把 %n 笔交易读入本案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s)</source>
            <translation>
                <numerusform>%n 笔交易</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read the %n missing transaction(s)</source>
            <translation>
                <numerusform>继续读入其余 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>spent {0}, back {1}</source>
            <translation>支出 {0}，退回 {1}</translation>
        </message>
        <message>
            <source>spent {0}</source>
            <translation>支出 {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n 行没有读懂</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In dispute: %n</source>
            <translation>
                <numerusform>争议 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>Space ticks, Shift+arrows select several</source>
            <translation>空格勾选，Shift+方向键多选</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>Adding %n file(s)</source>
            <translation>
                <numerusform>收取 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>粘贴的图片</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message numerus="yes">
            <source>%n exhibit(s) are not on this desk and were not checked; open one to fetch it</source>
            <translation>
                <numerusform>有 %n 份证据不在本机，未核验；打开即可取回</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying evidence</source>
            <translation>核验证据</translation>
        </message>
        <message numerus="yes">
            <source>%n exhibit(s) verified: all as received</source>
            <translation>
                <numerusform>已核验 %n 件证据，均与收取时一致</numerusform>
            </translation>
        </message>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>证据 {0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Choose text with the mouse (T)</source>
            <translation>用鼠标选取文字（T）</translation>
        </message>
        <message>
            <source>Find in this exhibit (Ctrl+F)</source>
            <translation>在本件证据中查找（Ctrl+F）</translation>
        </message>
        <message>
            <source>Previous page (PgUp)</source>
            <translation>上一页 (PgUp)</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>下一页 (PgDn)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>缩小 (-)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <source>Fit the width, then the page (0)</source>
            <translation>适合宽度，再按适合整页 (0)</translation>
        </message>
        <message>
            <source>Turn (R)</source>
            <translation>旋转 (R)</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>第 {0} 页，共 {1} 页</translation>
        </message>
    </context>
    <context>
        <name>_Exhibit</name>
        <message>
            <source>{0} disputed</source>
            <translation>争议 {0}</translation>
        </message>
    </context>
</TS>
