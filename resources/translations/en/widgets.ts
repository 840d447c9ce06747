<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AffordabilityBar</name>
        <message>
            <source>Fits: {0} left each month after the instalment</source>
            <translation>Fits: {0} left each month after the instalment</translation>
        </message>
        <message>
            <source>Does not fit: {0} short each month</source>
            <translation>Does not fit: {0} short each month</translation>
        </message>
        <message>
            <source>Living</source>
            <translation>Living</translation>
        </message>
        <message>
            <source>Other instalments</source>
            <translation>Other instalments</translation>
        </message>
        <message>
            <source>This instalment</source>
            <translation>This instalment</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Income</translation>
        </message>
    </context>
    <context>
        <name>CardField</name>
        <message>
            <source>Four digits or the whole card number</source>
            <translation>Four digits or the whole card number</translation>
        </message>
        <message>
            <source>The card number does not pass its check, please compare with the card</source>
            <translation>The card number does not pass its check, please compare with the card</translation>
        </message>
    </context>
    <context>
        <name>CustomerDisplay</name>
        <message>
            <source>For the customer</source>
            <translation>For the customer</translation>
        </message>
        <message>
            <source>Customer display</source>
            <translation>Customer display</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>I agree</translation>
        </message>
        <message>
            <source>Once more, please</source>
            <translation>Once more, please</translation>
        </message>
        <message>
            <source>I do not understand</source>
            <translation>I do not understand</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>yyyy-mm-dd</translation>
        </message>
        <message>
            <source>There is no such day</source>
            <translation>There is no such day</translation>
        </message>
        <message>
            <source>Write it like 2026-11-24</source>
            <translation>Write it like 2026-11-24</translation>
        </message>
    </context>
    <context>
        <name>EyeButton</name>
        <message>
            <source>Hold to show: {0}</source>
            <translation>Hold to show: {0}</translation>
        </message>
        <message>
            <source>Hold to show. Looking is recorded.</source>
            <translation>Hold to show. Looking is recorded.</translation>
        </message>
    </context>
    <context>
        <name>IdField</name>
        <message>
            <source>The check digit does not fit, please compare with the document</source>
            <translation>The check digit does not fit, please compare with the document</translation>
        </message>
    </context>
    <context>
        <name>Miniature</name>
        <message>
            <source>Page back</source>
            <translation>Page back</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>Page on</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Smaller type</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Larger type</translation>
        </message>
        <message>
            <source>Read this page aloud</source>
            <translation>Read this page aloud</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>Write it like 12800.50</source>
            <translation>Write it like 12800.50</translation>
        </message>
        <message>
            <source>More than two decimals</source>
            <translation>More than two decimals</translation>
        </message>
        <message>
            <source>An amount below zero is not possible here</source>
            <translation>An amount below zero is not possible here</translation>
        </message>
        <message>
            <source>This amount is too large</source>
            <translation>This amount is too large</translation>
        </message>
        <message>
            <source>This is not an amount</source>
            <translation>This is not an amount</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Unusual telephone number, please check</source>
            <translation>Unusual telephone number, please check</translation>
        </message>
    </context>
    <context>
        <name>Ribbon</name>
        <message>
            <source>Go to it</source>
            <translation>Go to it</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Signature: {0}</source>
            <translation>Signature: {0}</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begun</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>State {0} of {1}: {2}</source>
            <translation>State {0} of {1}: {2}</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undo ({0} s)</source>
            <translation>Undo ({0} s)</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>What the customer sees</source>
            <translation>What the customer sees</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>hh:mm</translation>
        </message>
    </context>
    <context>
        <name>PastField</name>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
    </context>
</TS>
