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
        <name>Arrivals</name>
        <message numerus="yes">
            <source>%n file(s) were still in hand and are not in the case</source>
            <translation>
                <numerusform>有 %n 个文件还在手上，没有收进本案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n file(s)</source>
            <translation>
                <numerusform>加入 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them now</source>
            <translation>现在加入</translation>
        </message>
        <message>
            <source>Leave the folder</source>
            <translation>不加入</translation>
        </message>
        <message>
            <source>Looking into the folder</source>
            <translation>正在查看文件夹</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n file(s) directly in it</source>
            <translation>
                <numerusform>只加入其中直接的 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Put them away</source>
            <translation>不要了</translation>
        </message>
        <message>
            <source>The folder “{0}”: add its files?</source>
            <translation>文件夹“{0}”：加入其中的文件？</translation>
        </message>
        <message>
            <source>There are more; {0} are added at a time.</source>
            <translation>还有更多；一次最多加入 {0} 个。</translation>
        </message>
        <message>
            <source>There is no file in the folder {0}.</source>
            <translation>文件夹“{0}”里没有文件。</translation>
        </message>
        <message>
            <source>“{0}” holds {1} files, {2} of them in folders of its own. Add them?</source>
            <translation>“{0}”里有 {1} 个文件，其中 {2} 个在下级文件夹。要加入吗？</translation>
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
        <name>Attaching</name>
        <message>
            <source> (attached to exhibit {0})</source>
            <translation>（证据 {0} 的附件）</translation>
        </message>
        <message>
            <source>Taking an attachment</source>
            <translation>正在收取附件</translation>
        </message>
        <message>
            <source>Taken as exhibit {0}: {1}</source>
            <translation>已收为证据 {0}：{1}</translation>
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
        <name>BundlePanel</name>
        <message>
            <source>Index</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>None</source>
            <translation>全不选</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>按编号</translation>
        </message>
        <message>
            <source>Down (Alt+Down)</source>
            <translation>下移（Alt+↓）</translation>
        </message>
        <message>
            <source>Up (Alt+Up)</source>
            <translation>上移（Alt+↑）</translation>
        </message>
        <message>
            <source>Back to the exhibits</source>
            <translation>返回证据</translation>
        </message>
        <message>
            <source>Bundle and sealed lists</source>
            <translation>证据册与封存清单</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Make the bundle…</source>
            <translation>制作证据册(&amp;M)…</translation>
        </message>
        <message>
            <source>Largest part</source>
            <translation>每册最大</translation>
        </message>
        <message>
            <source>Name of the recipient</source>
            <translation>接收方名称</translation>
        </message>
        <message>
            <source>Prepared for</source>
            <translation>接收方</translation>
        </message>
        <message>
            <source>Consent was given: send them as they are</source>
            <translation>已取得单独同意，按原样提供</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
    </context>
    <context>
        <name>Bundling</name>
        <message>
            <source>Printing</source>
            <translation>正在打印</translation>
        </message>
        <message>
            <source>Sent to {0}.</source>
            <translation>已发送到 {0}。</translation>
        </message>
        <message numerus="yes">
            <source>The list of %n exhibit(s) is sealed</source>
            <translation>
                <numerusform>%n 件证据的清单已封存</numerusform>
            </translation>
        </message>
        <message>
            <source>The bundle is made: {0}</source>
            <translation>证据册已制作：{0}</translation>
        </message>
        <message numerus="yes">
            <source>A sheet stands for %n exhibit(s) that could not be bound.</source>
            <translation>
                <numerusform>%n 件证据不能装订，以说明页代替。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}: %n page(s), SHA-256 {1}</source>
            <translation>
                <numerusform>{0}：%n 页，SHA-256 {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Binding the bundle</source>
            <translation>正在装订证据册</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>bundle.pdf</source>
            <translation>证据册.pdf</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>保存证据册</translation>
        </message>
        <message>
            <source>Back to the exhibits</source>
            <translation>返回证据</translation>
        </message>
        <message>
            <source>Bundle, sealed lists</source>
            <translation>证据册与封存</translation>
        </message>
        <message>
            <source>Bundle, sealed lists (U)</source>
            <translation>证据册与封存（U）</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>No camera was found; plug one in, or add photos as files.</source>
            <translation>没有找到摄像头；请接上摄像头，或者把照片作为文件加入。</translation>
        </message>
        <message>
            <source>The extra “media” is not installed on this PC; add photos as files.</source>
            <translation>这台电脑没有安装 media 组件，不能拍摄；请把照片作为文件加入。</translation>
        </message>
    </context>
    <context>
        <name>CameraWindow</name>
        <message>
            <source>Add as one exhibit ({0})</source>
            <translation>作为一份证据加入（{0} 页）</translation>
        </message>
        <message>
            <source>Again (Backspace)</source>
            <translation>重拍（退格）</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Drag the corners onto the paper (1-4 and arrows), then keep the page.</source>
            <translation>把四角拖到纸的四角（或按 1-4 选角、方向键移动），再保留这一页。</translation>
        </message>
        <message>
            <source>Keep the page (Enter)</source>
            <translation>保留这一页（回车）</translation>
        </message>
        <message>
            <source>Lay the paper flat under the camera and press Space.</source>
            <translation>把纸平放在摄像头下，按空格拍摄。</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>已拍的页</translation>
        </message>
        <message>
            <source>Photograph papers</source>
            <translation>拍摄纸面</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>拍摄（空格）</translation>
        </message>
        <message>
            <source>The camera gives no picture: {0}</source>
            <translation>摄像头没有画面：{0}</translation>
        </message>
        <message>
            <source>Turn (R)</source>
            <translation>旋转（R）</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>整幅画面</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>Match the scan to its printed paper</source>
            <translation>核对签后回扫</translation>
        </message>
        <message>
            <source>Photograph papers</source>
            <translation>拍摄纸面</translation>
        </message>
        <message>
            <source>Scans to be assigned</source>
            <translation>待归案的扫描件</translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message>
            <source>a part of it</source>
            <translation>其中一部分</translation>
        </message>
        <message>
            <source>page {0}</source>
            <translation>第 {0} 页</translation>
        </message>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>证据 {0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>only the first messages are shown; the file has more</source>
            <translation>只显示前面的消息，文件里还有</translation>
        </message>
        <message>
            <source>lines before the first message stand in the plain text</source>
            <translation>第一条消息之前的文字见原文</translation>
        </message>
        <message>
            <source>the order of day and month was assumed</source>
            <translation>日和月的先后按习惯认定</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本证据中查找</translation>
        </message>
    </context>
    <context>
        <name>CornersView</name>
        <message>
            <source>Picture of the camera</source>
            <translation>摄像头画面</translation>
        </message>
    </context>
    <context>
        <name>CoverBox</name>
        <message numerus="yes">
            <source>Mark %n place(s)</source>
            <translation>
                <numerusform>标记 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>制作副本</translation>
        </message>
        <message>
            <source>The copy is an exhibit of its own; nothing lies under what is covered. The original stays as it is.</source>
            <translation>副本另编证据号，遮盖之下不留任何内容；原件保持不变。</translation>
        </message>
        <message>
            <source>Make a redacted copy? Places covered: {0}, on pages: {1}.</source>
            <translation>制作遮盖副本？将遮盖 {1} 页上的 {0} 处。</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) were not read yet and were not looked at.</source>
            <translation>
                <numerusform>有 %n 页尚未识别，没有检查。</numerusform>
            </translation>
        </message>
        <message>
            <source>Names and addresses are not found this way: mark them with X.</source>
            <translation>姓名、地址不会自动找出，请按 X 画出。</translation>
        </message>
        <message>
            <source>No number of anybody was found that is not marked already.</source>
            <translation>没有找到尚未标记的个人号码。</translation>
        </message>
        <message>
            <source>Cover these places? Untick what is to stay.</source>
            <translation>遮盖以下位置？不遮盖的请取消勾选。</translation>
        </message>
        <message>
            <source>Page {0}  {1}  {2}</source>
            <translation>第 {0} 页  {1}  {2}</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>不用了</translation>
        </message>
        <message>
            <source>Places that should probably be covered</source>
            <translation>可能需要遮盖的位置</translation>
        </message>
    </context>
    <context>
        <name>Covering</name>
        <message numerus="yes">
            <source>%n place(s) marked; make a redacted copy when all are there</source>
            <translation>
                <numerusform>已标记 %n 处；标齐后可制作遮盖副本</numerusform>
            </translation>
        </message>
        <message>
            <source>Making a redacted copy</source>
            <translation>正在制作遮盖副本</translation>
        </message>
        <message>
            <source>Exhibit {0} is the redacted copy</source>
            <translation>遮盖副本已生成：证据 {0}</translation>
        </message>
        <message>
            <source>Cover it there too, make another copy and withdraw this one.</source>
            <translation>请把那里也遮盖，重新制作，并撤下这一份。</translation>
        </message>
        <message>
            <source>Exhibit {0} is the redacted copy, but a covered number stands uncovered on page {1}.</source>
            <translation>遮盖副本为证据 {0}，但被遮盖的号码在第 {1} 页仍未遮盖。</translation>
        </message>
        <message>
            <source>A redacted copy of this exhibit is being made already.</source>
            <translation>这份证据的遮盖副本正在制作。</translation>
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
        <message>
            <source>Let go to add it</source>
            <translation>松开即可加入</translation>
        </message>
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
            <source>Take away the chosen mark, or withdraw the exhibit</source>
            <translation>移除选中的批注，或撤下证据</translation>
        </message>
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
        <name>FilmPicture</name>
        <message>
            <source>Picture of the video</source>
            <translation>视频画面</translation>
        </message>
    </context>
    <context>
        <name>FilmView</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>This machine has no sound device: the place moves on, but nothing is heard.</source>
            <translation>本机没有声音设备：位置照常前进，但听不到声音。</translation>
        </message>
        <message>
            <source>Its sound cannot be read; the pictures are shown without it.</source>
            <translation>声音读不出来，只显示画面。</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>正在读取声音…</translation>
        </message>
        <message>
            <source>This video has no sound.</source>
            <translation>这段视频没有声音。</translation>
        </message>
        <message>
            <source>Opening the video…</source>
            <translation>正在打开视频…</translation>
        </message>
        <message>
            <source>This video is too large to be shown here. Hand out a copy to see it elsewhere.</source>
            <translation>视频过大，不能在这里播放；可导出副本在别处观看。</translation>
        </message>
        <message>
            <source>Showing videos needs the multimedia add-on, which is not installed. Hand out a copy.</source>
            <translation>播放视频需要多媒体组件，本机没有安装；可导出副本在别处观看。</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
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
        <name>GridModel</name>
        <message>
            <source>The stored result of a formula; it was not computed here</source>
            <translation>文件中存下的公式结果，没有在这里计算</translation>
        </message>
        <message>
            <source>(formula, no value stored)</source>
            <translation>（公式，文件里没有存结果）</translation>
        </message>
    </context>
    <context>
        <name>GridTable</name>
        <message>
            <source>Table of the exhibit</source>
            <translation>证据的表格</translation>
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>Exhibit {0} is the redacted copy; this one shows everything. Hand that out if it will do.</source>
            <translation>证据 {0} 是遮盖副本，这一份没有遮盖；够用时请交遮盖副本。</translation>
        </message>
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
        <name>HowRead</name>
        <message>
            <source>{0} {1} between own accounts, in no sum</source>
            <translation>本人账户间 {0} {1}，不计入合计</translation>
        </message>
        <message>
            <source>{0} out {1}, in {2}, together {3}</source>
            <translation>{0} 支出 {1}，收回 {2}，相抵 {3}</translation>
        </message>
        <message numerus="yes">
            <source>the file announces %n</source>
            <translation>
                <numerusform>文件自称 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>the file announces as many</source>
            <translation>与文件自称的笔数相同</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n 行没有读懂</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>读出 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>the format itself says what its fields mean</source>
            <translation>各栏含义由格式本身规定</translation>
        </message>
        <message>
            <source>header in {0}</source>
            <translation>表头在{0}</translation>
        </message>
        <message>
            <source>{0} row {1}</source>
            <translation>{0} 第 {1} 行</translation>
        </message>
        <message>
            <source>page {0}, row {1}</source>
            <translation>第 {0} 页第 {1} 行</translation>
        </message>
        <message>
            <source>and by the words {0}</source>
            <translation>并有字样：{0}</translation>
        </message>
        <message>
            <source>recognised by the headers {0}</source>
            <translation>依据表头认出：{0}</translation>
        </message>
        <message>
            <source>no described layout fits; common headers found: {0}</source>
            <translation>没有吻合的版式说明，按通用表头读取：{0}</translation>
        </message>
        <message>
            <source>columns mapped by hand, for this file only</source>
            <translation>手工对应列，仅用于这份文件</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>推定</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>笔数</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>正负号</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>各列</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>版式</translation>
        </message>
        <message>
            <source>How the statement was read</source>
            <translation>账单如何读取</translation>
        </message>
    </context>
    <context>
        <name>IndexPreview</name>
        <message>
            <source>Not in it:</source>
            <translation>未编入：</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>set as pages</source>
            <translation>排印成页</translation>
        </message>
        <message>
            <source>a sheet with fingerprints</source>
            <translation>说明页（含指纹）</translation>
        </message>
        <message>
            <source>not on this desk: a sheet stands for it</source>
            <translation>不在本机，以说明页代替</translation>
        </message>
        <message>
            <source>redacted copy (exhibit {0})</source>
            <translation>用遮盖副本（证据 {0}）</translation>
        </message>
        <message>
            <source>Exhibit {0}  {1}</source>
            <translation>证据 {0}  {1}</translation>
        </message>
        <message>
            <source>For: {0}</source>
            <translation>接收方：{0}</translation>
        </message>
        <message>
            <source>Index of the bundle</source>
            <translation>证据册目录</translation>
        </message>
    </context>
    <context>
        <name>ItemBox</name>
        <message>
            <source>Photograph papers</source>
            <translation>拍摄纸面</translation>
        </message>
        <message>
            <source>Match to a printed paper</source>
            <translation>核对签后回扫</translation>
        </message>
        <message>
            <source>Numbers of people on it: {0}</source>
            <translation>含个人号码：{0}</translation>
        </message>
        <message>
            <source>Propose what to cover</source>
            <translation>建议遮盖处</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>卡号 {0} 处</translation>
        </message>
        <message>
            <source>identity document {0}</source>
            <translation>证件号 {0} 处</translation>
        </message>
        <message>
            <source>telephone {0}</source>
            <translation>电话 {0} 处</translation>
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
        <name>LayoutList</name>
        <message>
            <source>Retire {0}</source>
            <translation>停用 {0}</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>not used: {0}</source>
            <translation>未使用：{0}</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Nobody has kept one yet</source>
            <translation>还没有人存过版式</translation>
        </message>
        <message>
            <source>Layouts kept</source>
            <translation>已存版式</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>制作人</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>识别依据</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>版式</translation>
        </message>
    </context>
    <context>
        <name>LetterView</name>
        <message>
            <source>Take {0} as an exhibit</source>
            <translation>把 {0} 收为证据</translation>
        </message>
        <message>
            <source>Take as an exhibit</source>
            <translation>收为证据</translation>
        </message>
        <message>
            <source>Look at {0}</source>
            <translation>查看 {0}</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n 个附件</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Replies to</source>
            <translation>回复至</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>抄送</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发件人</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本证据中查找</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>（没有文字）</translation>
        </message>
        <message>
            <source>Shown as plain words: the mail is a web page.</source>
            <translation>这封邮件是网页格式，这里只显示文字。</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>（无主题）</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>邮件正文</translation>
        </message>
    </context>
    <context>
        <name>LineDetail</name>
        <message>
            <source>Take {0} away</source>
            <translation>取消关联{0}</translation>
        </message>
        <message>
            <source>Show {0}</source>
            <translation>查看{0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>{0} (replaced since)</source>
            <translation>{0}（此后已更换）</translation>
        </message>
        <message>
            <source>{0}, page {1}</source>
            <translation>{0}，第 {1} 页</translation>
        </message>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>证据 {0}：{1}</translation>
        </message>
        <message>
            <source>No (N)</source>
            <translation>不是 (N)</translation>
        </message>
        <message>
            <source>Sums then count it once or take it off</source>
            <translation>确认后合计只计一次，或予以扣减</translation>
        </message>
        <message>
            <source>Belongs together (Y)</source>
            <translation>是同一组 (Y)</translation>
        </message>
        <message>
            <source>ruled out by {0}</source>
            <translation>{0} 已排除</translation>
        </message>
        <message>
            <source>confirmed by {0}</source>
            <translation>{0} 已确认</translation>
        </message>
        <message>
            <source>exhibit {0}, line {1}</source>
            <translation>证据 {0} 第 {1} 笔</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LineModel</name>
        <message>
            <source>may belong to another one</source>
            <translation>可能有对应交易</translation>
        </message>
        <message>
            <source>belongs to another one</source>
            <translation>已确认对应</translation>
        </message>
        <message>
            <source>has exhibits</source>
            <translation>附有证据</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>对应</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计</translation>
        </message>
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
        <name>MappingDeeds</name>
        <message>
            <source>Layout kept; files like this one are now read by it on every desk</source>
            <translation>版式已保存；各工作台以后都用它读取同样的文件</translation>
        </message>
        <message>
            <source>Columns mapped by hand</source>
            <translation>手工对应列</translation>
        </message>
    </context>
    <context>
        <name>MappingGrid</name>
        <message>
            <source>Meaning of column {0}</source>
            <translation>第 {0} 列的含义</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>不用</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>文件的前几行</translation>
        </message>
    </context>
    <context>
        <name>MappingPanel</name>
        <message>
            <source>Still missing: {0}</source>
            <translation>还缺：{0}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n 行没有读懂</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the first rows %n would be read</source>
            <translation>
                <numerusform>前几行可读出 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} out {1}, in {2}</source>
            <translation>{0} 支出 {1}，收回 {2}</translation>
        </message>
        <message>
            <source>Kind of account</source>
            <translation>账户类型</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期写法</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>正负号</translation>
        </message>
        <message>
            <source>Header in row (0: none)</source>
            <translation>表头行（0 为无）</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Click the number of the row that holds the headers; choose a meaning above each column.</source>
            <translation>点行号选定表头所在行，再在各列上方选择含义。</translation>
        </message>
        <message>
            <source>What do the columns mean?</source>
            <translation>各列是什么含义？</translation>
        </message>
        <message>
            <source>Table {0}</source>
            <translation>表 {0}</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Layouts kept…</source>
            <translation>已存版式…</translation>
        </message>
        <message>
            <source>Keep as a layout</source>
            <translation>存为版式</translation>
        </message>
        <message>
            <source>Use for this file only</source>
            <translation>仅用于这份文件</translation>
        </message>
        <message>
            <source>As the first rows would be read</source>
            <translation>前几行读出的样子</translation>
        </message>
        <message>
            <source>Name of the layout</source>
            <translation>版式名称</translation>
        </message>
        <message>
            <source>Name, such as Some Bank card list</source>
            <translation>版式名称，例如某银行信用卡明细</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>支付钱包</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>银行账户</translation>
        </message>
        <message>
            <source>Credit card</source>
            <translation>信用卡</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Month day year</source>
            <translation>月日年</translation>
        </message>
        <message>
            <source>Day month year</source>
            <translation>日月年</translation>
        </message>
        <message>
            <source>Year month day</source>
            <translation>年月日</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>Page {0}  {1}</source>
            <translation>第 {0} 页  {1}</translation>
        </message>
        <message>
            <source>On pages {0}</source>
            <translation>在第 {0} 页</translation>
        </message>
        <message>
            <source>Show the marks of {0}</source>
            <translation>显示 {0} 的批注</translation>
        </message>
        <message>
            <source>{0} (me)</source>
            <translation>{0}（我）</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Marks of the exhibit</source>
            <translation>这份证据的批注</translation>
        </message>
        <message>
            <source>Nothing is drawn over this exhibit yet.</source>
            <translation>这份证据还没有批注。</translation>
        </message>
    </context>
    <context>
        <name>MarkTools</name>
        <message>
            <source>List of marks and of who drew them: {0}</source>
            <translation>批注与批注人一览：{0}</translation>
        </message>
        <message>
            <source>Marks {0}</source>
            <translation>批注 {0}</translation>
        </message>
        <message>
            <source>Make a redacted copy…</source>
            <translation>制作遮盖副本…</translation>
        </message>
        <message>
            <source>Propose places to cover</source>
            <translation>建议遮盖处</translation>
        </message>
        <message>
            <source>Cover places and make a redacted copy</source>
            <translation>遮盖个人信息，制作遮盖副本</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>遮盖</translation>
        </message>
        <message>
            <source>Do it again (Ctrl+Shift+Z)</source>
            <translation>重做（Ctrl+Shift+Z）</translation>
        </message>
        <message>
            <source>Take back my last mark (Ctrl+Z)</source>
            <translation>撤销我的上一步批注（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Hand: drag the page, choose a mark (Esc)</source>
            <translation>手形：拖动页面、选中批注（Esc）</translation>
        </message>
    </context>
    <context>
        <name>MarkWords</name>
        <message>
            <source>Enter keeps it, Shift+Enter is a new line</source>
            <translation>回车保存，Shift+回车换行</translation>
        </message>
        <message>
            <source>Words of the mark</source>
            <translation>批注的文字</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Only its author changes a mark; hide the layer if it is in the way.</source>
            <translation>批注只能由本人修改；不想看到时可隐藏这一图层。</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Take back my last mark</source>
            <translation>撤销我的上一步批注</translation>
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
            <source>Pages of the exhibit</source>
            <translation>证据的页面</translation>
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
    <name>Quoting</name>
    <message>
        <source>Issue</source>
        <translation>争议焦点</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>支持或反对</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Cite for an issue</source>
        <translation>为争议焦点引用</translation>
    </message>
    <message>
        <source>Choose an exhibit first.</source>
        <translation>请先选择证据。</translation>
    </message>
    <message>
        <source>The case has no issue yet; add one in the tab Mediation, under Issues and liability.</source>
        <translation>案件还没有争议焦点，请在“调解”的“争议与责任”中添加。</translation>
    </message>
    <message>
        <source>Cite the transaction under the cursor</source>
        <translation>引用光标所在的交易</translation>
    </message>
    <message>
        <source>Cite the part of page {0} that was chosen</source>
        <translation>引用第 {0} 页选取的局部</translation>
    </message>
    <message>
        <source>Cite page {0}</source>
        <translation>引用第 {0} 页</translation>
    </message>
    <message>
        <source>Cite the exhibit</source>
        <translation>引用整份证据</translation>
    </message>
    <message>
        <source>Choose an issue.</source>
        <translation>请选择争议焦点。</translation>
    </message>
    <message>
        <source>Cited for {0}</source>
        <translation>已引用：{0}</translation>
    </message>
</context>
<context>
        <name>Reading</name>
        <message>
            <source>Left unread</source>
            <translation>未读入</translation>
        </message>
        <message>
            <source>Not read into the case. The file stays as evidence; choose it again to look at its lines.</source>
            <translation>没有读入案件。文件仍作为证据保留；再次选中即可查看各笔交易。</translation>
        </message>
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
        <name>Pane</name>
        <message>
            <source>Close this pane</source>
            <translation>关闭本窗格</translation>
        </message>
        <message>
            <source>Exhibit in this pane</source>
            <translation>本窗格的证据</translation>
        </message>
        <message>
            <source>Choose an exhibit</source>
            <translation>选择证据</translation>
        </message>
    </context>
    <context>
        <name>PaneTools</name>
        <message numerus="yes">
            <source>%n exhibit(s) beside each other</source>
            <translation>
                <numerusform>并排 %n 份证据</numerusform>
            </translation>
        </message>
        <message>
            <source>Exhibits beside each other (1, 2, 4)</source>
            <translation>并排查看（1、2、4）</translation>
        </message>
        <message>
            <source>Whole page for the exhibits, and back (F, Esc)</source>
            <translation>证据占满整页，再按返回（F、Esc）</translation>
        </message>
        <message>
            <source>Scroll together (L)</source>
            <translation>同步滚动（L）</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message numerus="yes">
            <source>%n pane(s)</source>
            <translation>
                <numerusform>%n 个窗格</numerusform>
            </translation>
        </message>
        <message>
            <source>Scroll together, or alone</source>
            <translation>同步或单独滚动</translation>
        </message>
        <message>
            <source>Pane before</source>
            <translation>上一窗格</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一窗格</translation>
        </message>
        <message>
            <source>Whole page for the exhibits, and back</source>
            <translation>证据占满整页，再按返回</translation>
        </message>
    </context>
    <context>
        <name>ReceiptCard</name>
        <message>
            <source>Save</source>
            <translation>保存更正</translation>
        </message>
        <message>
            <source>A receipt? Please check</source>
            <translation>像是小票，请核对</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Link the receipt to {0}</source>
            <translation>把小票关联到 {0}</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>已关联</translation>
        </message>
        <message>
            <source>Merchant</source>
            <translation>商户</translation>
        </message>
        <message>
            <source>No transaction of the statements has this total near this day.</source>
            <translation>账单里没有日期相近、金额相同的交易。</translation>
        </message>
        <message>
            <source>Not a receipt</source>
            <translation>不是小票</translation>
        </message>
        <message>
            <source>Not sure: please compare with the picture.</source>
            <translation>不太确定，请对照图片。</translation>
        </message>
        <message>
            <source>Receipt, confirmed</source>
            <translation>小票，已确认</translation>
        </message>
        <message>
            <source>Show the statement</source>
            <translation>查看账单</translation>
        </message>
        <message>
            <source>Show where it stands: {0}</source>
            <translation>看原文位置：{0}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Transactions with this total, at most three days away</source>
            <translation>金额相同、前后三天内的交易</translation>
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
        <name>RegionLayer</name>
        <message>
            <source>Drag this part to an issue</source>
            <translation>把这一部分拖到争议点</translation>
        </message>
    </context>
    <context>
        <name>ScanBack</name>
        <message>
            <source>All pages are back</source>
            <translation>各页已齐</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Exhibit {0}, page {1} is page {2} of {3}</source>
            <translation>证据 {0} 第 {1} 页就是第 {2} 页（{3}）</translation>
        </message>
        <message>
            <source>Exhibit {0}, page {1}: {2}</source>
            <translation>证据 {0} 第 {1} 页：{2}</translation>
        </message>
        <message>
            <source>Matching signed papers</source>
            <translation>正在核对签后回扫</translation>
        </message>
        <message>
            <source>No page belongs to a paper printed for this case</source>
            <translation>没有一页属于本案打印过的文书</translation>
        </message>
        <message>
            <source>Signed copy is back: {0}</source>
            <translation>签字原件已收回：{0}</translation>
        </message>
        <message>
            <source>Still waiting for paper</source>
            <translation>还没有齐，继续等纸面</translation>
        </message>
        <message>
            <source>The signed copy is back.</source>
            <translation>签字原件已收回。</translation>
        </message>
        <message>
            <source>{0}: all {1} pages</source>
            <translation>{0}：共 {1} 页，齐全</translation>
        </message>
        <message>
            <source>{0}: {1} of {2} pages, page {3} missing</source>
            <translation>{0}：已有 {1}/{2} 页，缺第 {3} 页</translation>
        </message>
    </context>
    <context>
        <name>ScanList</name>
        <message>
            <source>Scans to be assigned</source>
            <translation>待归案的扫描件</translation>
        </message>
    </context>
    <context>
        <name>ScanTray</name>
        <message>
            <source>As one PDF</source>
            <translation>合并为一份</translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) to be assigned</source>
            <translation>
                <numerusform>%n 份扫描件待归案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %n scan(s)</source>
            <translation>
                <numerusform>正在归入 %n 份扫描件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n scan(s)</source>
            <translation>
                <numerusform>删除 %n 份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n scan(s)?</source>
            <translation>
                <numerusform>删除 %n 份扫描件？</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Deleting scans</source>
            <translation>正在删除扫描件</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>不了</translation>
        </message>
        <message>
            <source>Scan folder</source>
            <translation>扫描文件夹</translation>
        </message>
        <message>
            <source>They move to the folder 已删除 in the scan folder.</source>
            <translation>会移到扫描文件夹里的“已删除”。</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>To this case ({0})</source>
            <translation>归入本案（{0}）</translation>
        </message>
    </context>
    <context>
        <name>SealedBox</name>
        <message numerus="yes">
            <source>All %n exhibit(s) with SHA-256 and SM3, withdrawn ones too. Nothing is locked.</source>
            <translation>
                <numerusform>全部 %n 件证据及其 SHA-256、SM3 列入，含已撤下的；封存后仍可继续收取。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed lists</source>
            <translation>封存清单</translation>
        </message>
        <message>
            <source>Seal the list</source>
            <translation>封存清单</translation>
        </message>
        <message>
            <source>Why is the list sealed?</source>
            <translation>为什么封存清单？</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
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
        <name>SoundView</name>
        <message>
            <source>It cannot be played: {0}</source>
            <translation>无法播放：{0}</translation>
        </message>
        <message>
            <source>Go to {0}</source>
            <translation>跳到 {0}</translation>
        </message>
        <message>
            <source>This recording is too large to be played here. Hand out a copy to hear it elsewhere.</source>
            <translation>录音过大，不能在这里播放；可导出副本在别处听。</translation>
        </message>
        <message>
            <source>Playing needs the multimedia add-on, which is not installed. Hand out a copy to hear it elsewhere.</source>
            <translation>播放需要多媒体组件，本机没有安装；可导出副本在别处听。</translation>
        </message>
        <message>
            <source>This machine has no sound device: the place moves on, but nothing is heard.</source>
            <translation>本机没有声音设备：位置照常前进，但听不到声音。</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>正在读取录音…</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Copy the chosen text</source>
            <translation>复制所选文字</translation>
        </message>
        <message>
            <source>It is only at the centre and is being fetched; go on working meanwhile.</source>
            <translation>原件只在中心，正在取回；您可以先办别的。</translation>
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
            <source>The statement was withdrawn; its transactions no longer count.</source>
            <translation>这份账单已撤下，其中的交易不再计入。</translation>
        </message>
    </context>
    <context>
        <name>StatementPanel</name>
        <message numerus="yes">
            <source>%n link(s) of the case to decide</source>
            <translation>
                <numerusform>全案 %n 组对应待确认</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} out {1} − in {2} = {3}</source>
            <translation>{0} 支出 {1} − 收回 {2} = {3}</translation>
        </message>
        <message numerus="yes">
            <source>Shown: %n</source>
            <translation>
                <numerusform>显示 %n 笔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n</source>
            <translation>
                <numerusform>选中 %n 笔</numerusform>
            </translation>
        </message>
        <message>
            <source>In the case: {0} − twice on paper {1} − refunded {2} = {3}</source>
            <translation>全案：{0} − 重复列示 {1} − 已退款 {2} = {3}</translation>
        </message>
        <message>
            <source>Space ticks, Shift+arrows select several, P links an exhibit</source>
            <translation>空格勾选，Shift+方向键多选，P 关联证据</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>如何读取</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不读入</translation>
        </message>
        <message>
            <source>Map columns by hand</source>
            <translation>手工对应列</translation>
        </message>
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
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>slanted: stored results of formulas</source>
            <translation>斜体为公式存下的结果</translation>
        </message>
        <message numerus="yes">
            <source>%n more sheet(s) are not shown</source>
            <translation>
                <numerusform>另有 %n 张工作表没有显示</numerusform>
            </translation>
        </message>
        <message>
            <source>only the first columns are shown; the file has more</source>
            <translation>只显示前面的列，文件里还有</translation>
        </message>
        <message>
            <source>only the first rows are shown; the file has more</source>
            <translation>只显示前面的行，文件里还有</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n 列</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本证据中查找</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>工作表</translation>
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
    </context>
    <context>
        <name>TextView</name>
        <message numerus="yes">
            <source>%n line(s) cut or left out</source>
            <translation>
                <numerusform>%n 行被截短或略去</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>encoding unknown</source>
            <translation>编码不明</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本证据中查找</translation>
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation>长行折行</translation>
        </message>
        <message>
            <source>Line numbers</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Text of the exhibit</source>
            <translation>证据的文字</translation>
        </message>
    </context>
    <context>
        <name>Ticks</name>
        <message>
            <source>not on this desk</source>
            <translation>不在本机</translation>
        </message>
        <message numerus="yes">
            <source>%n private number(s)</source>
            <translation>
                <numerusform>含个人号码 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>redacted copy of {0}</source>
            <translation>证据 {0} 的遮盖副本</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Exhibit</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Exhibits for the bundle</source>
            <translation>可编入证据册的证据</translation>
        </message>
    </context>
    <context>
        <name>Tying</name>
        <message>
            <source>There is no exhibit {0} in this case.</source>
            <translation>本案没有证据 {0}。</translation>
        </message>
        <message>
            <source>Write the number of an exhibit, such as 2 or 2/4.</source>
            <translation>请填写证据号，例如 2 或 2/4。</translation>
        </message>
        <message>
            <source>Link it</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>An exhibit or a page can also be dragged onto the line.</source>
            <translation>也可以把证据或某一页拖到这一笔上。</translation>
        </message>
        <message>
            <source>Which exhibit proves something about line {0}? Number, or number/page</source>
            <translation>哪份证据能证明第 {0} 笔？填证据号，或证据号/页码</translation>
        </message>
        <message>
            <source>Exhibit linked</source>
            <translation>已关联证据</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>Taken as belonging together</source>
            <translation>已确认对应</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>Sealed list {0}: {1}</source>
            <translation>第 {0} 份封存清单：{1}</translation>
        </message>
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
    </context>
    <context>
        <name>ViewerKeys</name>
        <message>
            <source>Find in this exhibit</source>
            <translation>在本证据中查找</translation>
        </message>
        <message>
            <source>Choose a part to drag to an issue</source>
            <translation>框选一部分拖到争议点</translation>
        </message>
        <message>
            <source>Choose text with the mouse</source>
            <translation>用鼠标选择文字</translation>
        </message>
        <message>
            <source>Magnifying glass while held</source>
            <translation>放大镜（按住）</translation>
        </message>
        <message>
            <source>Contrast: as it is, stronger, inverted</source>
            <translation>对比度：原样、增强、反色</translation>
        </message>
        <message>
            <source>One page at a time</source>
            <translation>单页或连续显示</translation>
        </message>
        <message>
            <source>Turn this page only</source>
            <translation>只旋转本页</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Fit the width, then the page</source>
            <translation>适合宽度，再按适合整页</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>转到某页</translation>
        </message>
        <message>
            <source>End of the document</source>
            <translation>文件末尾</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>第一页</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>A window up</source>
            <translation>上翻一屏</translation>
        </message>
        <message>
            <source>A window down</source>
            <translation>下翻一屏</translation>
        </message>
    </context>
    <context>
        <name>ViewerTools</name>
        <message>
            <source>of {0}</source>
            <translation>/ {0}</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>放大（+）</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>缩小（-）</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>更多工具</translation>
        </message>
        <message>
            <source>Fit the width, then the page (0)</source>
            <translation>适合宽度，再按适合整页（0）</translation>
        </message>
        <message>
            <source>Turn (R)</source>
            <translation>旋转（R）</translation>
        </message>
        <message>
            <source>Find in this exhibit (Ctrl+F)</source>
            <translation>在本证据中查找（Ctrl+F）</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Contrast: {0} (C)</source>
            <translation>对比度：{0}（C）</translation>
        </message>
        <message>
            <source>Contrast (C)</source>
            <translation>对比度（C）</translation>
        </message>
        <message>
            <source>One page at a time (M)</source>
            <translation>单页显示（M）</translation>
        </message>
        <message>
            <source>Magnifying glass (hold Z)</source>
            <translation>放大镜（按住 Z）</translation>
        </message>
        <message>
            <source>Choose a part to drag to an issue (P, or Alt and drag)</source>
            <translation>框选一部分拖到争议点（P，或按住 Alt 拖动）</translation>
        </message>
        <message>
            <source>Choose text with the mouse (T)</source>
            <translation>用鼠标选择文字（T）</translation>
        </message>
        <message>
            <source>Page number (G)</source>
            <translation>页码（G）</translation>
        </message>
        <message>
            <source>Next page (])</source>
            <translation>下一页（]）</translation>
        </message>
        <message>
            <source>Previous page ([)</source>
            <translation>上一页（[）</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反色</translation>
        </message>
        <message>
            <source>Stronger contrast</source>
            <translation>增强对比</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>原样</translation>
        </message>
    </context>
    <context>
        <name>WayBar</name>
        <message>
            <source>As pages</source>
            <translation>看作页面</translation>
        </message>
        <message>
            <source>Take as an exhibit</source>
            <translation>收为证据</translation>
        </message>
        <message>
            <source>Back to the mail</source>
            <translation>回到邮件</translation>
        </message>
        <message>
            <source>As plain text</source>
            <translation>看作原文</translation>
        </message>
        <message>
            <source>As a conversation</source>
            <translation>看作对话</translation>
        </message>
        <message>
            <source>As a mail</source>
            <translation>看作邮件</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>看作表格</translation>
        </message>
        <message>
            <source>As a statement</source>
            <translation>看作账单</translation>
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
