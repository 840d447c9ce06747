<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AffordabilityBar</name>
        <message>
            <source>Fits: {0} left each month after the instalment</source>
            <translation>可承受：每月还款后结余 {0} 元</translation>
        </message>
        <message>
            <source>Does not fit: {0} short each month</source>
            <translation>超出能力：每月缺口 {0} 元</translation>
        </message>
        <message>
            <source>Living</source>
            <translation>基本生活</translation>
        </message>
        <message>
            <source>Other instalments</source>
            <translation>其他分期</translation>
        </message>
        <message>
            <source>This instalment</source>
            <translation>本次每期</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>结余</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
    </context>
    <context>
        <name>CardField</name>
        <message>
            <source>Four digits or the whole card number</source>
            <translation>应为 4 位尾号或完整卡号</translation>
        </message>
        <message>
            <source>The card number does not pass its check, please compare with the card</source>
            <translation>卡号未通过校验，请与卡面核对</translation>
        </message>
    </context>
    <context>
        <name>CustomerDisplay</name>
        <message>
            <source>For the customer</source>
            <translation>客户屏</translation>
        </message>
        <message>
            <source>Customer display</source>
            <translation>客户显示屏</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Once more, please</source>
            <translation>再听一遍</translation>
        </message>
        <message>
            <source>I do not understand</source>
            <translation>不明白</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>There is no such day</source>
            <translation>没有这一天</translation>
        </message>
        <message>
            <source>Write it like 2026-11-24</source>
            <translation>请按 2026-11-24 的样式填写</translation>
        </message>
    </context>
    <context>
        <name>EyeButton</name>
        <message>
            <source>Hold to show: {0}</source>
            <translation>按住查看：{0}</translation>
        </message>
        <message>
            <source>Hold to show. Looking is recorded.</source>
            <translation>按住查看，查看会留下记录。</translation>
        </message>
    </context>
    <context>
        <name>IdField</name>
        <message>
            <source>The check digit does not fit, please compare with the document</source>
            <translation>校验位不符，请与证件核对</translation>
        </message>
    </context>
    <context>
        <name>Miniature</name>
        <message>
            <source>Page back</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>缩小字号</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>放大字号</translation>
        </message>
        <message>
            <source>Read this page aloud</source>
            <translation>朗读本页</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>Write it like 12800.50</source>
            <translation>请按 12800.50 的样式填写</translation>
        </message>
        <message>
            <source>More than two decimals</source>
            <translation>小数超过两位</translation>
        </message>
        <message>
            <source>An amount below zero is not possible here</source>
            <translation>此处金额不能为负</translation>
        </message>
        <message>
            <source>This amount is too large</source>
            <translation>金额过大</translation>
        </message>
        <message>
            <source>This is not an amount</source>
            <translation>这不是金额</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Unusual telephone number, please check</source>
            <translation>电话号码少见，请核对</translation>
        </message>
    </context>
    <context>
        <name>Ribbon</name>
        <message>
            <source>Go to it</source>
            <translation>前往</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>缺 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Signature: {0}</source>
            <translation>签名：{0}</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>missing</source>
            <translation>未填</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>已开始</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>可选</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>State {0} of {1}: {2}</source>
            <translation>第 {0} 步，共 {1} 步：{2}</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo ({0} s)</source>
            <translation>撤销（{0} 秒）</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>What the customer sees</source>
            <translation>客户所见</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>时:分</translation>
        </message>
    </context>
    <context>
        <name>PastField</name>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
    </context>
</TS>
