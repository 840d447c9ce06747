<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CopyRows</name>
    <message>
        <source>{0} × {1}  {2}</source>
        <translation>{0} {1} 份　{2}</translation>
    </message>
    <message>
        <source>Signed copy is back</source>
        <translation>登记签回</translation>
    </message>
    <message>
        <source>Signed copy is back: {0}, {1}</source>
        <translation>登记签回：{0}，{1}</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>{0} in large print</source>
        <translation>{0}大字版</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>预览{0}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Printer of {0}</source>
        <translation>{0}的打印机</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>{0}:</source>
        <translation>{0}份数</translation>
    </message>
    <message>
        <source>Copies of {0}: {1}</source>
        <translation>{0}的份数：{1}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ask for a seal…</source>
        <translation>申请用印…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>回到案件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>The papers that are due now are ticked. Look at them at the right, change copies or large print, and print. Copies that must be signed wait here until the signed ones are back.</source>
        <translation>现在应当出具的文书已经勾选。右侧可以预览，左侧可以调整份数和大字版，然后打印。需要签字的每一份在签回之前一直列在这里。</translation>
    </message>
    <message>
        <source>&amp;Print {0}</source>
        <translation>打印 {0} 种(&amp;P)</translation>
    </message>
    <message>
        <source>No printer is set up on this PC; save as PDF instead</source>
        <translation>本机没有安装打印机，请保存为 PDF</translation>
    </message>
    <message>
        <source>No font has these characters: {0}</source>
        <translation>字库中没有以下字符：{0}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>正在保存文书</translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation>已发送到 {0}。</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>文书保存到</translation>
    </message>
    <message>
        <source>{0} file(s) written to {1}</source>
        <translation>已在 {1} 写入 {0} 个文件</translation>
    </message>
    <message>
        <source>The signed copy is back.</source>
        <translation>已登记签回。</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>还没有选择案件</translation>
    </message>
    <message>
        <source>Open a case and press F8, or find one with Ctrl+K.</source>
        <translation>打开案件后按 F8，或者用 Ctrl+K 查找。</translation>
    </message>
    <message>
        <source>To my cases</source>
        <translation>去我的案件</translation>
    </message>
</context>
    <context>
        <name>ScanBacks</name>
        <message>
            <source>Scan came back…</source>
            <translation>签后回扫…</translation>
        </message>
        <message>
            <source>Scans and photos ({0})</source>
            <translation>扫描件和照片（{0}）</translation>
        </message>
        <message>
            <source>Scans of signed papers, in any order</source>
            <translation>选择签字后的扫描件，顺序不限</translation>
        </message>
        <message>
            <source>{0}: all {1} pages came as scans (exhibit {2})</source>
            <translation>{0}：{1} 页全部有回扫（证据 {2}）</translation>
        </message>
        <message>
            <source>{0}: {1} of {2} pages came as scans (exhibit {3}), page {4} missing</source>
            <translation>{0}：已有 {1}/{2} 页回扫（证据 {3}），缺第 {4} 页</translation>
        </message>
    </context>
</TS>
