<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CaseHeadBar</name>
        <message>
            <source>Promise a call-back…</source>
            <translation>承诺回访…</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>下一步：{0}</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n 项冲突</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to sync</source>
            <translation>
                <numerusform>%n 项待同步</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason to look, for instance: calling back</source>
            <translation>查看原因，例如：给客户回电</translation>
        </message>
        <message>
            <source>Reason to look</source>
            <translation>查看原因</translation>
        </message>
    </context>
    <context>
        <name>CaseTabs</name>
        <message>
            <source>Close the case (Ctrl+W)</source>
            <translation>关闭案件（Ctrl+W）</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>已打开的案件</translation>
        </message>
    </context>
    <context>
        <name>ClockStrip</name>
        <message>
            <source>Note a date…</source>
            <translation>登记日期…</translation>
        </message>
        <message>
            <source>Clocks that run</source>
            <translation>正在走的期限</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Screen off; press any key</source>
            <translation>已熄屏，按任意键恢复</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Mediation Desk</source>
            <translation>调解工作台</translation>
        </message>
        <message>
            <source>After the first time, signing in works without the network.</source>
            <translation>首次登录之后，没有网络也能登录。</translation>
        </message>
        <message>
            <source>This profile is already open in another window. Use that window, or close it first.</source>
            <translation>该工作台已在另一个窗口中打开。请使用那个窗口，或先将其关闭。</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
    </context>
    <context>
        <name>FrameKeys</name>
        <message>
            <source>Everything is saved as you type.</source>
            <translation>输入的内容随时自动保存，无需手动保存。</translation>
        </message>
        <message>
            <source>New walk-in</source>
            <translation>新来访</translation>
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
            <source>Screen off</source>
            <translation>熄屏</translation>
        </message>
        <message>
            <source>?  all keys</source>
            <translation>?  全部快捷键</translation>
        </message>
        <message>
            <source>Screen off (both screens)</source>
            <translation>熄屏（双屏）</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索全部</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>关闭案件</translation>
        </message>
        <message>
            <source>Next open case</source>
            <translation>下一个打开的案件</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>下一栏</translation>
        </message>
        <message>
            <source>Leave a long text</source>
            <translation>离开长文本</translation>
        </message>
        <message>
            <source>Open a list</source>
            <translation>展开列表</translation>
        </message>
        <message>
            <source>Fields on this page</source>
            <translation>本页各栏</translation>
        </message>
        <message>
            <source>Down and up in lists</source>
            <translation>列表中下移、上移</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>功能</translation>
        </message>
        <message>
            <source>Forms and lists</source>
            <translation>表单和列表</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>本页</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>已保存 {0}</translation>
        </message>
        <message>
            <source>Open case before</source>
            <translation>上一个打开的案件</translation>
        </message>
        <message>
            <source>Not needed: saved as you type</source>
            <translation>无需保存，随写随存</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>本表</translation>
        </message>
        <message>
            <source>In a list: open</source>
            <translation>列表中：打开</translation>
        </message>
        <message>
            <source>Tick; hold on an eye to look</source>
            <translation>勾选；按住眼睛图标可查看</translation>
        </message>
        <message>
            <source>Close what has opened</source>
            <translation>关闭展开的内容</translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message>
            <source>Still running: {0}.</source>
            <translation>仍在进行：{0}。</translation>
        </message>
        <message>
            <source>Press “Another person” once more to stop it and hand the desk over.</source>
            <translation>再按一次“换人登录”，将停止它并交出工位。</translation>
        </message>
        <message>
            <source>The disk does not take what was typed, so nobody was signed out.</source>
            <translation>磁盘写不进已输入的内容，因此没有退出登录。</translation>
        </message>
        <message>
            <source>Make room on the disk and try again.</source>
            <translation>请腾出磁盘空间后再试。</translation>
        </message>
        <message>
            <source>{0} is signed out. Drafts and open cases are kept for the next time.</source>
            <translation>{0}已退出登录。草稿和打开的案件都已保留，下次登录时恢复。</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Any key closes this</source>
            <translation>按任意键关闭</translation>
        </message>
    </context>
    <context>
        <name>LiveMark</name>
        <message>
            <source>What is shown is read from the centre itself at this moment. Press to read it again.</source>
            <translation>当前内容直接读自中心库。点按可重新读取。</translation>
        </message>
        <message>
            <source>Read live from the centre · read-only</source>
            <translation>实时读取中心库 · 只读</translation>
        </message>
        <message>
            <source>Centre not reached · read again</source>
            <translation>连不上中心库 · 重新读取</translation>
        </message>
    </context>
    <context>
        <name>LiveStrip</name>
        <message>
            <source>The case is on this desk now.</source>
            <translation>案件已在本机。</translation>
        </message>
        <message>
            <source>Bringing the case</source>
            <translation>正在把案件带到本机</translation>
        </message>
        <message>
            <source>Bring to this desk</source>
            <translation>带到本机</translation>
        </message>
        <message>
            <source>This case is not on this desk.</source>
            <translation>此案不在本机。</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>The computer refused: {0}.</source>
            <translation>电脑无法完成：{0}。</translation>
        </message>
        <message>
            <source>What you typed is kept. Try again, or call whoever looks after this PC.</source>
            <translation>已输入的内容已保留。请重试，或联系本机管理员。</translation>
        </message>
        <message>
            <source>Something failed inside the program (number {0}).</source>
            <translation>程序内部出错（编号 {0}）。</translation>
        </message>
        <message>
            <source>What you typed is kept. Please report the number.</source>
            <translation>您录入的内容已保留，请报告该编号。</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>驱动器</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 文件</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Folder</source>
            <comment>All other platforms</comment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <comment>All other platforms</comment>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>File Folder</source>
            <comment>Match Windows Explorer</comment>
            <translation>文件夹</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>查找范围(&amp;L)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Rooms</source>
            <translation>功能</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Investigations</source>
            <translation>调查</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Live events</source>
            <translation>直播活动</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>预警</translation>
        </message>
        <message>
            <source>Sheet or letter</source>
            <translation>转办与来信</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复投诉</translation>
        </message>
        <message>
            <source>Day's work</source>
            <translation>当日工作</translation>
        </message>
        <message>
            <source>Hotline</source>
            <translation>热线来电</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>知识</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>New walk-in</source>
            <translation>新来访</translation>
        </message>
        <message>
            <source>My cases</source>
            <translation>我的案件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>面谈</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Fulfilment</source>
            <translation>履行</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the recent searches</source>
            <translation>清除最近搜索</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>最近搜索</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>常用搜索</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>找到的结果</translation>
        </message>
        <message>
            <source>Ctrl+K  Search cases, customers, card tails, full text</source>
            <translation>Ctrl+K  搜索案件、客户、卡尾号、全文</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索全部</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>In force as soon as they are changed</source>
            <translation>修改后立即生效</translation>
        </message>
        <message>
            <source>Settings belong to this desk. Language and theme change at once; the rest with the next use.</source>
            <translation>设置属于本工作台。语言和主题立即切换，其余在下次使用时生效。</translation>
        </message>
        <message>
            <source>Only an administrator can change this.</source>
            <translation>仅管理员可以修改。</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Checking…</source>
            <translation>正在验证…</translation>
        </message>
        <message>
            <source>Saving and signing out…</source>
            <translation>正在保存并退出…</translation>
        </message>
        <message>
            <source>Please enter your login and password.</source>
            <translation>请输入登录名和密码。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>&amp;Another person</source>
            <translation>换人登录(&amp;A)</translation>
        </message>
        <message>
            <source>Signs {0} out. Everything typed is kept.</source>
            <translation>将退出{0}的登录，已输入的内容全部保留。</translation>
        </message>
        <message>
            <source>How far the first sync is</source>
            <translation>首次取回的进度</translation>
        </message>
        <message>
            <source>This desk fetches what you work on. Later it opens at once, without the network too.</source>
            <translation>正在取回您办理的内容。以后会立即打开，没有网络也可以。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>Mediation Desk</source>
            <translation>调解工作台</translation>
        </message>
        <message>
            <source>Locked: {0}</source>
            <translation>已锁定：{0}</translation>
        </message>
        <message>
            <source>Credit card disputes</source>
            <translation>信用卡争议调解</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>登录名(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} 秒</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Put this message away</source>
            <translation>收起此消息</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>{0} per second</source>
            <translation>{0}/秒</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncBadge</name>
        <message>
            <source>Sync: {0}</source>
            <translation>同步：{0}</translation>
        </message>
        <message>
            <source>Works on this PC only; there is no central database yet.</source>
            <translation>仅在本机工作，尚未连接中心库。</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 项被退回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n 项冲突</numerusform>
            </translation>
        </message>
        <message>
            <source>Deadlines uncertain</source>
            <translation>期限不确定</translation>
        </message>
        <message>
            <source>Sync needs attention</source>
            <translation>同步需要处理</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>正在同步…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>已联机</translation>
        </message>
        <message>
            <source>The centre was reached.</source>
            <translation>已连上中心库。</translation>
        </message>
        <message>
            <source>The centre cannot be reached. Work goes on; changes are sent later by themselves.</source>
            <translation>连不上中心库。工作照常进行，改动稍后会自动送出。</translation>
        </message>
        <message>
            <source>Changes are being exchanged with the centre.</source>
            <translation>正在与中心库交换改动。</translation>
        </message>
        <message>
            <source>Syncing has stopped until somebody looks at it. Work here goes on.</source>
            <translation>同步已停下，等人处理；本机工作照常进行。</translation>
        </message>
        <message>
            <source>The clock of this PC is more than a day off: deadlines shown here are uncertain.</source>
            <translation>本机时钟偏差超过一天，这里显示的期限不确定。</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were refused by the centre</source>
            <translation>
                <numerusform>中心库退回 %n 项改动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide</source>
            <translation>
                <numerusform>%n 项冲突待决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n 项改动待送出</numerusform>
            </translation>
        </message>
        <message>
            <source>Last sync {0}</source>
            <translation>上次同步 {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 项待同步</numerusform>
            </translation>
        </message>
        <message>
            <source>Synced {0}</source>
            <translation>已同步 {0}</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
    </context>
    <context>
        <name>Syncer</name>
        <message>
            <source>Sync</source>
            <translation>同步</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0} per second</source>
            <translation>每秒 {0}</translation>
        </message>
        <message>
            <source>about {0} left</source>
            <translation>约剩 {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Mediation Desk</source>
            <translation>调解工作台</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>锁定（Ctrl+L）</translation>
        </message>
        <message>
            <source>Keys (?)</source>
            <translation>快捷键（?）</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Parts of the case</source>
            <translation>案件各部分</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>已自动保存 {0}</translation>
        </message>
    </context>
</TS>
