<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ProofPart</name>
    <message>
        <source>The warnings of the last year that were answered. Precision is the share that was real of those that were clearly real or a false alarm. Points and thresholds are rules that the bank may change.</source>
        <translation>统计近一年的预警。准确率＝属实件数 ÷（属实＋误报），无法判断的不计入。各项分值和阈值是规则参数，可由本行调整。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按因素</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Attention</source>
        <translation>风险提示</translation>
    </message>
    <message>
        <source>Nothing about this case stands out.</source>
        <translation>本案没有需要特别关注的情况。</translation>
    </message>
    <message>
        <source>A warning waits: {0}</source>
        <translation>有预警待处理：{0}</translation>
    </message>
    <message>
        <source>Warned {0}: {1}</source>
        <translation>{0} 曾预警：{1}</translation>
    </message>
</context>
<context>
    <name>SurgeChart</name>
    <message>
        <source>Complaints per week</source>
        <translation>每周投诉件数</translation>
    </message>
    <message>
        <source>Week of {0}: {1}</source>
        <translation>{0} 当周：{1} 件</translation>
    </message>
    <message>
        <source>Week of {0}: {1}; about {2} expected, alarm from {3}</source>
        <translation>{0} 当周：{1} 件；通常约 {2} 件，达到 {3} 件报警</translation>
    </message>
    <message>
        <source>— expected   ┄ alarm from here</source>
        <translation>— 通常水平   ┄ 报警线</translation>
    </message>
</context>
<context>
    <name>WarningPanel</name>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Take notice  (Space)</source>
        <translation>签收（空格）</translation>
    </message>
    <message>
        <source>Answer…  (A)</source>
        <translation>答复…（A）</translation>
    </message>
    <message>
        <source>Open the case  (Enter)</source>
        <translation>打开案件（回车）</translation>
    </message>
    <message>
        <source>&amp;Proved to be</source>
        <translation>核实结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>处理情况(&amp;W)</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>提交答复</translation>
    </message>
    <message>
        <source>You took notice; an answer is expected in time.</source>
        <translation>已签收，请按时答复。</translation>
    </message>
    <message>
        <source>raised {0}</source>
        <translation>{0} 发出</translation>
    </message>
    <message>
        <source>answer by {0}</source>
        <translation>答复期限 {0}</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Whose turn</source>
        <translation>轮到谁</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>noticed by {0}</source>
        <translation>{0} 已签收</translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>超时 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>剩 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>under an hour left</source>
        <translation>不足 1 小时</translation>
    </message>
</context>
<context>
    <name>WarningsPage</name>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Nobody needs to be warned</source>
        <translation>没有需要处理的预警</translation>
    </message>
    <message>
        <source>Cases are scored all the time; what stands out comes here by itself.</source>
        <translation>系统持续评估在办案件，需要关注的会自动出现在这里。</translation>
    </message>
    <message>
        <source>No warning was answered yet</source>
        <translation>还没有答复过的预警</translation>
    </message>
    <message>
        <source>Warnings that wait</source>
        <translation>待处理的预警</translation>
    </message>
    <message>
        <source>Answered warnings</source>
        <translation>已答复的预警</translation>
    </message>
    <message>
        <source>Answer the warning</source>
        <translation>答复预警</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Cases with a high score and surges of complaints. Space takes notice, A answers, Enter opens the case. A warning goes to whoever is on duty, after a while to the deputy, then to the lead.</source>
        <translation>高风险个案和投诉数量异常。空格签收，A 答复，回车打开案件。预警先给值班人，逾时转代理人，再转组长。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待处理 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mine</source>
        <translation>
            <numerusform>其中本人 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Scoring cases</source>
        <translation>正在评估案件风险</translation>
    </message>
</context>
</TS>
