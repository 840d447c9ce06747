<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FulfilmentColumns</name>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="76"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="79"/>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="84"/>
        <source>Owed by</source>
        <translation>义务人</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="90"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="98"/>
        <source>Due</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="108"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FulfilmentTab</name>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="129"/>
        <source>No obligations yet</source>
        <translation>还没有履行义务</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="130"/>
        <source>They are created when the agreement is signed by both sides.</source>
        <translation>双方签署协议后自动生成。</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="132"/>
        <source>To the agreement</source>
        <translation>查看协议</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="136"/>
        <source>Obligations</source>
        <translation>履行义务</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="138"/>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="164"/>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="213"/>
        <source>Record as done</source>
        <translation>记为已履行</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="168"/>
        <source>What each side owes by when. Choose a row and record it as done when it was fulfilled.</source>
        <translation>各方应在何时履行什么。履行后选中该行，记为已履行。</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="191"/>
        <source>{0} of {1} done</source>
        <translation>已履行 {0} / {1} 项</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="196"/>
        <source>Everything is fulfilled. The case can be closed on its overview.</source>
        <translation>全部履行完毕，可在“概览”办理结案。</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="203"/>
        <source>{0} paid {1}</source>
        <translation>{0}已付 {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="204"/>
        <source>{0} still owes {1}</source>
        <translation>{0}未付 {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="215"/>
        <source>No. {0}, {1}: fulfilled today?</source>
        <translation>第 {0} 项（{1}）今天已履行吗？</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="216"/>
        <source>It stays recorded; no step leads back.</source>
        <translation>记录后不能撤回。</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="217"/>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="218"/>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="227"/>
        <source>No. {0} is recorded as done.</source>
        <translation>第 {0} 项已记为履行。</translation>
    </message>
</context>
</TS>
