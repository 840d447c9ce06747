<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FulfilmentColumns</name>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="76"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="79"/>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="84"/>
        <source>Owed by</source>
        <translation>Owed by</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="90"/>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="98"/>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="108"/>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>FulfilmentTab</name>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="129"/>
        <source>No obligations yet</source>
        <translation>No obligations yet</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="130"/>
        <source>They are created when the agreement is signed by both sides.</source>
        <translation>They are created when the agreement is signed by both sides.</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="132"/>
        <source>To the agreement</source>
        <translation>To the agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="136"/>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="138"/>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="164"/>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="213"/>
        <source>Record as done</source>
        <translation>Record as done</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="168"/>
        <source>What each side owes by when. Choose a row and record it as done when it was fulfilled.</source>
        <translation>What each side owes by when. Choose a row and record it as done when it was fulfilled.</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="191"/>
        <source>{0} of {1} done</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="196"/>
        <source>Everything is fulfilled. The case can be closed on its overview.</source>
        <translation>Everything is fulfilled. The case can be closed on its overview.</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="203"/>
        <source>{0} paid {1}</source>
        <translation>{0} paid {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="204"/>
        <source>{0} still owes {1}</source>
        <translation>{0} still owes {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="215"/>
        <source>No. {0}, {1}: fulfilled today?</source>
        <translation>No. {0}, {1}: fulfilled today?</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="216"/>
        <source>It stays recorded; no step leads back.</source>
        <translation>It stays recorded; no step leads back.</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="217"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="218"/>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <location filename="../../../ui/fulfilment/fulfilment.py" line="227"/>
        <source>No. {0} is recorded as done.</source>
        <translation>No. {0} is recorded as done.</translation>
    </message>
</context>
</TS>
