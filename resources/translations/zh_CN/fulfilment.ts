<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>FulfilmentColumns</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>义务</translation>
        </message>
        <message>
            <source>Owed by</source>
            <translation>义务人</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>履行期限</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>FulfilmentTab</name>
        <message>
            <source>No obligations yet</source>
            <translation>还没有履行义务</translation>
        </message>
        <message>
            <source>They are created when the agreement is signed by both sides.</source>
            <translation>双方签署协议后自动生成。</translation>
        </message>
        <message>
            <source>To the agreement</source>
            <translation>查看协议</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>履行义务</translation>
        </message>
        <message>
            <source>Recorded as done</source>
            <translation>记为已履行</translation>
        </message>
        <message>
            <source>Record as done</source>
            <translation>记为已履行</translation>
        </message>
        <message>
            <source>What each side owes by when. Choose a row and record it as done when it was fulfilled.</source>
            <translation>各方应在何时履行什么。履行后选中该行，记为已履行。</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>已履行 {0} / {1} 项</translation>
        </message>
        <message>
            <source>Everything is fulfilled. The case can be closed on its overview.</source>
            <translation>全部履行完毕，可在“概览”办理结案。</translation>
        </message>
        <message>
            <source>paid {0}</source>
            <translation>已付 {0}</translation>
        </message>
        <message>
            <source>still owed {0}</source>
            <translation>未付 {0}</translation>
        </message>
        <message>
            <source>No. {0}, {1}: fulfilled today?</source>
            <translation>第 {0} 项（{1}）今天已履行吗？</translation>
        </message>
        <message>
            <source>It stays recorded; no step leads back.</source>
            <translation>记录后不能撤回。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>No. {0} is recorded as done.</source>
            <translation>第 {0} 项已记为履行。</translation>
        </message>
    </context>
</TS>
