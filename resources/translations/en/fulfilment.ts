<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>FulfilmentColumns</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <source>Owed by</source>
            <translation>Owed by</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>FulfilmentTab</name>
        <message>
            <source>No obligations yet</source>
            <translation>No obligations yet</translation>
        </message>
        <message>
            <source>They are created when the agreement is signed by both sides.</source>
            <translation>They are created when the agreement is signed by both sides.</translation>
        </message>
        <message>
            <source>To the agreement</source>
            <translation>To the agreement</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>Obligations</translation>
        </message>
        <message>
            <source>Recorded as done</source>
            <translation>Recorded as done</translation>
        </message>
        <message>
            <source>Record as done</source>
            <translation>Record as done</translation>
        </message>
        <message>
            <source>What each side owes by when. Choose a row and record it as done when it was fulfilled.</source>
            <translation>What each side owes by when. Choose a row and record it as done when it was fulfilled.</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>{0} of {1} done</translation>
        </message>
        <message>
            <source>Everything is fulfilled. The case can be closed on its overview.</source>
            <translation>Everything is fulfilled. The case can be closed on its overview.</translation>
        </message>
        <message>
            <source>paid {0}</source>
            <translation>paid {0}</translation>
        </message>
        <message>
            <source>still owed {0}</source>
            <translation>still owed {0}</translation>
        </message>
        <message>
            <source>No. {0}, {1}: fulfilled today?</source>
            <translation>No. {0}, {1}: fulfilled today?</translation>
        </message>
        <message>
            <source>It stays recorded; no step leads back.</source>
            <translation>It stays recorded; no step leads back.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>No. {0} is recorded as done.</source>
            <translation>No. {0} is recorded as done.</translation>
        </message>
    </context>
</TS>
