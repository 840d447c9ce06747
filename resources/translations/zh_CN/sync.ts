<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CarryOut</name>
        <message numerus="yes">
            <source>%n evidence file(s) in it.</source>
            <translation>
                <numerusform>含 %n 个证据文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the files belong(s) to cases that are not on this desk.</source>
            <translation>
                <numerusform>其中 %n 个证据文件所属的案件不在本机，未接收。</numerusform>
            </translation>
        </message>
        <message>
            <source>Left behind, too large together or not whole on that desk: {0}.</source>
            <translation>未带上的证据文件（合计过大，或在导出的电脑上不完整）：{0}。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Passphrase, at least {0} characters</source>
            <translation>口令，至少 {0} 个字符</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>文件口令</translation>
        </message>
        <message>
            <source>&amp;Export unsent work…</source>
            <translation>导出未送出的工作(&amp;E)…</translation>
        </message>
        <message>
            <source>Take &amp;in…</source>
            <translation>接收(&amp;I)…</translation>
        </message>
        <message>
            <source>For a desk without a line: an encrypted file for another desk or the lead. Nothing changes here.</source>
            <translation>没有线路时使用：生成加密文件，可带到另一台工作台或交给组长。本机内容不变。</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>The passphrase needs at least {0} characters.</source>
            <translation>口令至少需要 {0} 个字符。</translation>
        </message>
        <message>
            <source>Take in unsent work</source>
            <translation>接收未送出的工作</translation>
        </message>
        <message>
            <source>{0} of {1} taken in.</source>
            <translation>已接收{1}的{0}。</translation>
        </message>
        <message>
            <source>Export unsent work</source>
            <translation>导出未送出的工作</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 项改动</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} written to {1}. Tell the passphrase separately.</source>
            <translation>{0}已写入 {1}。请另行告知口令。</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPart</name>
        <message numerus="yes">
            <source>%n conflict(s) to decide</source>
            <translation>
                <numerusform>%n 项待定冲突</numerusform>
            </translation>
        </message>
        <message>
            <source>Conflicts to decide</source>
            <translation>待决定的冲突</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>没有冲突</translation>
        </message>
        <message>
            <source>When two people change the same amount, name or decision, both values wait here for a person.</source>
            <translation>两个人改动了同一个金额、姓名或决定时，两个值都会留在这里，由人来决定。</translation>
        </message>
        <message>
            <source>Keep what stands at the centre</source>
            <translation>保留中心库现值</translation>
        </message>
        <message>
            <source>Take what came later</source>
            <translation>采用后到的值</translation>
        </message>
        <message>
            <source>Write another value</source>
            <translation>另写一个值</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>what stands at the centre is kept</source>
            <translation>保留中心库现值</translation>
        </message>
        <message>
            <source>what came later is taken</source>
            <translation>采用后到的值</translation>
        </message>
        <message>
            <source>another value is written</source>
            <translation>采用另写的值</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>Held</name>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>Here since</source>
            <translation>调入时间</translation>
        </message>
        <message>
            <source>Unsent work</source>
            <translation>未发送内容</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>有待发送</translation>
        </message>
    </context>
    <context>
        <name>HeldPart</name>
        <message>
            <source>&amp;Hold these branches</source>
            <translation>存放这些网点(&amp;H)</translation>
        </message>
        <message>
            <source>Your own branch is always here. The others are found by searching the centre.</source>
            <translation>本网点始终存放在本机；其余网点可在中心搜索。</translation>
        </message>
        <message>
            <source>Branches at this desk</source>
            <translation>本机存放的网点</translation>
        </message>
        <message>
            <source>No older case was brought here</source>
            <translation>没有调入旧案</translation>
        </message>
        <message>
            <source>Find one by searching the centre; it comes here whole and stays until you give it back.</source>
            <translation>在中心搜索后即可完整调入，退还前一直保留。</translation>
        </message>
        <message>
            <source>Older cases brought to this desk</source>
            <translation>调入本机的旧案</translation>
        </message>
        <message>
            <source>&amp;Give back</source>
            <translation>退还(&amp;G)</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>退还</translation>
        </message>
        <message>
            <source>At this desk</source>
            <translation>本机存放</translation>
        </message>
        <message>
            <source>Older cases brought here</source>
            <translation>调入的旧案</translation>
        </message>
        <message>
            <source>This desk holds no case. Every case is read at the centre, marked as live.</source>
            <translation>本机不存放案件，所有案件直接在中心查看，标有“实时”。</translation>
        </message>
        <message>
            <source>Every case that you may see is here, also without the line.</source>
            <translation>您可看的全部案件都在本机，断网也能查看。</translation>
        </message>
        <message>
            <source>Open cases are here, and those closed since {0}; older ones are read at the centre.</source>
            <translation>本机存放未办结的案件和 {0} 以来办结的案件；更早的在中心查看。</translation>
        </message>
        <message>
            <source>Closed cases</source>
            <translation>已办结案件</translation>
        </message>
        <message>
            <source>Closed since {0}</source>
            <translation>{0} 以来办结</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>未办结案件</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>占用空间</translation>
        </message>
        <message>
            <source>Exhibits kept here</source>
            <translation>本机证据文件</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>Noted. The next sync brings what is wanted and removes the rest.</source>
            <translation>已记下，下次同步时调入所选并移除其余。</translation>
        </message>
        <message>
            <source>{0} was given back; it stays at the centre.</source>
            <translation>{0} 已退还，案件仍在中心。</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>KeptCard</name>
        <message>
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>Set &amp;aside</source>
            <translation>放弃(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Copy everything</source>
            <translation>全部复制(&amp;C)</translation>
        </message>
        <message>
            <source>what was typed</source>
            <translation>录入的内容</translation>
        </message>
        <message>
            <source>What was typed</source>
            <translation>录入的内容</translation>
        </message>
        <message>
            <source>Copy: {0}</source>
            <translation>复制：{0}</translation>
        </message>
    </context>
    <context>
        <name>KeptPart</name>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>%n 项已处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>%n 项未被接收</numerusform>
            </translation>
        </message>
        <message>
            <source>Work that the centre did not take</source>
            <translation>中心库未接收的工作</translation>
        </message>
        <message>
            <source>Show what is &amp;settled</source>
            <translation>显示已处理的(&amp;S)</translation>
        </message>
        <message>
            <source>The centre took everything</source>
            <translation>中心库已全部接收</translation>
        </message>
        <message>
            <source>Work that a rule of the centre refuses is kept here whole, with the reason and what to do.</source>
            <translation>中心库按规则未接收的工作会完整保留在这里，并写明原因和办法。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Copy everything</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>It is sent again.</source>
            <translation>已重新送出。</translation>
        </message>
        <message>
            <source>Set aside. It stays readable under “Show what is settled”.</source>
            <translation>已放弃。勾选“显示已处理的”仍可查看。</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
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
        <name>Members</name>
        <message>
            <source>The difference is masked: give a reason above and hold the eye to see it.</source>
            <translation>差别被遮盖：请在上方写明原因，按住眼睛查看。</translation>
        </message>
        <message>
            <source>changed only at the centre</source>
            <translation>只有中心改了</translation>
        </message>
        <message>
            <source>changed only later</source>
            <translation>只有后到的改了</translation>
        </message>
        <message>
            <source>changed on both sides</source>
            <translation>两边都改了</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>另写一个值</translation>
        </message>
        <message>
            <source>came later</source>
            <translation>后到</translation>
        </message>
        <message>
            <source>stands at the centre</source>
            <translation>中心现有</translation>
        </message>
        <message>
            <source>before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Please choose: {0}</source>
            <translation>请先选择：{0}</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>(not there)</source>
            <translation>（没有这一项）</translation>
        </message>
        <message numerus="yes">
            <source>%n more alike on both sides</source>
            <translation>
                <numerusform>另有 %n 项两边相同</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Use these choices</source>
            <translation>采用这些选择(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>As a whole</source>
            <translation>整体选择</translation>
        </message>
        <message>
            <source>Member by member</source>
            <translation>逐项选择</translation>
        </message>
        <message>
            <source>How to choose</source>
            <translation>选择方式</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>both values</source>
            <translation>两个值</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>改动之前</translation>
        </message>
        <message>
            <source>Stands at the centre</source>
            <translation>中心库现值</translation>
        </message>
        <message>
            <source>&amp;Keep this (1)</source>
            <translation>保留此值(&amp;K) 1</translation>
        </message>
        <message>
            <source>Came later</source>
            <translation>后到的值</translation>
        </message>
        <message>
            <source>&amp;Take this (2)</source>
            <translation>采用此值(&amp;T) 2</translation>
        </message>
        <message>
            <source>&amp;Write another value (3)</source>
            <translation>另写一个值(&amp;W) 3</translation>
        </message>
        <message>
            <source>&amp;Use this value</source>
            <translation>采用所写的值(&amp;U)</translation>
        </message>
        <message>
            <source>A value of this kind can only be chosen, not written here.</source>
            <translation>这类内容只能二选一，不能在这里另写。</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>what both had before them</source>
            <translation>两人改动前看到的值</translation>
        </message>
        <message>
            <source>{0} (you)</source>
            <translation>{0}（您）</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>另一个值</translation>
        </message>
        <message>
            <source>Please write the value first.</source>
            <translation>请先写下要采用的值。</translation>
        </message>
    </context>
    <context>
        <name>StatusPart</name>
        <message>
            <source>{0} changes</source>
            <translation>{0} 项变更</translation>
        </message>
        <message>
            <source>Came, shown at the next pause</source>
            <translation>已取回，待您停手时显示</translation>
        </message>
        <message>
            <source>Compare with the centre</source>
            <translation>与中心库核对</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>立即同步(&amp;S)</translation>
        </message>
        <message>
            <source>Enrol this desk again</source>
            <translation>重新登记这台工作台</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Compare now</source>
            <translation>立即核对(&amp;C)</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>这台工作台</translation>
        </message>
        <message>
            <source>Compares every row with the centre by digest, without sending any, and mends it.</source>
            <translation>用摘要逐行与中心库核对，不传送内容；发现不同即补正。</translation>
        </message>
        <message>
            <source>Nothing yet since the desk was opened</source>
            <translation>打开工作台以来还没有记录</translation>
        </message>
        <message>
            <source>Press “Sync now” to begin.</source>
            <translation>按“立即同步”开始。</translation>
        </message>
        <message>
            <source>What was done lately</source>
            <translation>最近的同步</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>待送出</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>上次同步</translation>
        </message>
        <message>
            <source>never yet</source>
            <translation>还没有过</translation>
        </message>
        <message>
            <source>Last try</source>
            <translation>上次尝试</translation>
        </message>
        <message>
            <source>Evidence files still to move</source>
            <translation>待传送的证据原件</translation>
        </message>
        <message>
            <source>Next try</source>
            <translation>下次尝试</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>{0}后</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>is still being built; some things are not found yet</source>
            <translation>正在建立索引，有些内容暂时搜不到</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>网点</translation>
        </message>
        <message>
            <source>Here since</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Cases at this desk</source>
            <translation>本机案件数</translation>
        </message>
        <message>
            <source>Case numbers left for offline work</source>
            <translation>离线可用案号</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>At this desk</source>
            <translation>本机存放</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>This desk works on its own</source>
            <translation>这台工作台单机使用</translation>
        </message>
        <message>
            <source>There is no central database yet. Everything is kept on this PC; an administrator sets the address of the centre in the settings.</source>
            <translation>还没有中心库，全部内容保存在本机；由管理员在设置中填写中心库地址。</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>页面分区</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>未被接收</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Syncing goes on by itself. Here you see how far it is, decide conflicts, and settle what the centre did not take. Nothing that was typed is lost.</source>
            <translation>同步自动进行。这里可以查看进度、决定冲突、处理中心库未接收的内容。录入的内容不会丢失。</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送出</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>取回</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>未接收</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} 秒</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Something failed inside the program (number {0}).</source>
            <translation>程序内部出错（编号 {0}）。</translation>
        </message>
        <message>
            <source>What you typed is kept. Please report the number.</source>
            <translation>您录入的内容已保留，请报告该编号。</translation>
        </message>
        <message>
            <source>failed on this PC</source>
            <translation>本机出错</translation>
        </message>
        <message>
            <source>The clock of this PC is {0} behind the centre's.</source>
            <translation>本机时钟比中心库慢 {0}。</translation>
        </message>
        <message>
            <source>The clock of this PC is {0} ahead of the centre's.</source>
            <translation>本机时钟比中心库快 {0}。</translation>
        </message>
        <message>
            <source>Deadlines shown here are uncertain. Have the clock set before you go on.</source>
            <translation>这里显示的期限不确定，请先校准时钟再继续办理。</translation>
        </message>
        <message>
            <source>Order is the centre's, so nothing is lost; times written here may be wrong.</source>
            <translation>先后以中心库为准，内容不会丢失；但这里记下的时间可能不对。</translation>
        </message>
        <message>
            <source>Another program is syncing this desk; try again in a moment.</source>
            <translation>另一程序正在同步，请稍后再试。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) differed and were read again</source>
            <translation>
                <numerusform>%n 行不同，已重新取回</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}：{1}。</translation>
        </message>
        <message>
            <source>{0}: equal with the centre.</source>
            <translation>{0}：与中心库一致。</translation>
        </message>
    </context>
</TS>
