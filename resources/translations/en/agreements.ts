<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementSheet</name>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="33"/>
        <source>Preview of the agreement</source>
        <translation>Preview of the agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="59"/>
        <source>Annualised rate</source>
        <translation>Annualised rate</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="61"/>
        <source>free clause</source>
        <translation>free clause</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="75"/>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="76"/>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="90"/>
        <source>Party A (bank)</source>
        <translation>Party A (bank)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="96"/>
        <source>Party B (cardholder)</source>
        <translation>Party B (cardholder)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="104"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="116"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="123"/>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="124"/>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sheet.py" line="125"/>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="91"/>
        <location filename="../../../ui/agreements/approvals.py" line="134"/>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="55"/>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="48"/>
        <source>{0}, {1} months</source>
        <translation>{0}, {1} months</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="56"/>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="57"/>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="58"/>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="59"/>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="60"/>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="51"/>
        <source>{0} more</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="53"/>
        <source>Other agreements with the same customer that the limits of authority add</source>
        <translation>Other agreements with the same customer that the limits of authority add</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="64"/>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="68"/>
        <source>Handed in by</source>
        <translation>Handed in by</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="71"/>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="76"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="101"/>
        <source>Agreements waiting for approval</source>
        <translation>Agreements waiting for approval</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="96"/>
        <source>Nothing waits for approval</source>
        <translation>Nothing waits for approval</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="61"/>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="97"/>
        <source>Handed-in agreements appear here by themselves.</source>
        <translation>Handed-in agreements appear here by themselves.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="41"/>
        <source>{0} (you)</source>
        <translation>{0} (you)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/approvals.py" line="120"/>
        <source>What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back.</source>
        <translation>What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back.</translation>
    </message>
</context>
<context>
    <name>AroundStrip</name>
    <message>
        <source>Agreement of {0}…</source>
        <translation>Agreement of {0}…</translation>
    </message>
    <message>
        <source>{0}: no case of their own yet</source>
        <translation>{0}: no case of their own yet</translation>
    </message>
    <message>
        <source>no agreement yet</source>
        <translation>no agreement yet</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>no amount</translation>
    </message>
    <message>
        <source>Joint visit: each representative has an agreement of their own, in a case of their own.</source>
        <translation>Joint visit: each representative has an agreement of their own, in a case of their own.</translation>
    </message>
    <message>
        <source>Split off from a joint visit; the shared facts are there:</source>
        <translation>Split off from a joint visit; the shared facts are there:</translation>
    </message>
</context>
<context>
    <name>DebtGrid</name>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="34"/>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="34"/>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="34"/>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="42"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="46"/>
        <source>More components</source>
        <translation>More components</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="80"/>
        <source>claimed</source>
        <translation>claimed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="80"/>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/debt_grid.py" line="89"/>
        <source>Principal is waived in a settlement only</source>
        <translation>Principal is waived in a settlement only</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="36"/>
        <location filename="../../../ui/agreements/decision.py" line="37"/>
        <source>Note or reason</source>
        <translation>Note or reason</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="39"/>
        <source>&amp;Save version</source>
        <translation>&amp;Save version</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="40"/>
        <source>Hand &amp;in</source>
        <translation>Hand &amp;in</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="41"/>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="42"/>
        <source>Send &amp;back</source>
        <translation>Send &amp;back</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="43"/>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="44"/>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="62"/>
        <source>{0} · version {1}</source>
        <translation>{0} · version {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="109"/>
        <source>… and {0} more; see the checks</source>
        <translation>… and {0} more; see the checks</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="115"/>
        <source>in force since {0}</source>
        <translation>in force since {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="117"/>
        <source>approved by {0}, {1}</source>
        <translation>approved by {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="117"/>
        <source>sent back by {0}, {1}</source>
        <translation>sent back by {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="121"/>
        <source>waits for: {0}</source>
        <translation>waits for: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="124"/>
        <source>saved by {0}, {1}</source>
        <translation>saved by {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="128"/>
        <source>{0}. Note: {1}</source>
        <translation>{0}. Note: {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/decision.py" line="97"/>
        <source>changed since; not a version yet</source>
        <translation>changed since; not a version yet</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <location filename="../../../ui/agreements/form.py" line="133"/>
        <source>&amp;Months</source>
        <translation>&amp;Months</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="135"/>
        <source>Months, by arrow keys</source>
        <translation>Months, by arrow keys</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="138"/>
        <source>&amp;First due</source>
        <translation>&amp;First due</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="140"/>
        <source>M&amp;ethod</source>
        <translation>M&amp;ethod</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="142"/>
        <source>Annual &amp;rate</source>
        <translation>Annual &amp;rate</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="143"/>
        <source>&amp;Down payment</source>
        <translation>&amp;Down payment</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="144"/>
        <source>&amp;Grace months</source>
        <translation>&amp;Grace months</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="146"/>
        <source>Days o&amp;ff</source>
        <translation>Days o&amp;ff</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="148"/>
        <source>One payment settles all</source>
        <translation>One payment settles all</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="149"/>
        <source>Payment due</source>
        <translation>Payment due</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="150"/>
        <source>&amp;Refund</source>
        <translation>&amp;Refund</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="151"/>
        <source>Refund due</source>
        <translation>Refund due</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="152"/>
        <source>Refund to</source>
        <translation>Refund to</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="153"/>
        <source>Refund account</source>
        <translation>Refund account</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="154"/>
        <source>Correct a wrong credit record</source>
        <translation>Correct a wrong credit record</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="155"/>
        <source>Correction due</source>
        <translation>Correction due</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="156"/>
        <source>Explanation and apology in writing</source>
        <translation>Explanation and apology in writing</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="157"/>
        <source>Apology due</source>
        <translation>Apology due</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="158"/>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="159"/>
        <source>Pay to (&amp;name)</source>
        <translation>Pay to (&amp;name)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="160"/>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="161"/>
        <source>Debt as of</source>
        <translation>Debt as of</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="162"/>
        <source>&amp;Court at</source>
        <translation>&amp;Court at</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="163"/>
        <source>Days to cure</source>
        <translation>Days to cure</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="163"/>
        <source>As in the rules</source>
        <translation>As in the rules</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="164"/>
        <source>Co&amp;pies</source>
        <translation>Co&amp;pies</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="165"/>
        <source>The debt exceeds the ability to repay (Article 70)</source>
        <translation>The debt exceeds the ability to repay (Article 70)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="166"/>
        <source>The customer is willing to repay (Article 70)</source>
        <translation>The customer is willing to repay (Article 70)</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="167"/>
        <source>Agreed by word of mouth</source>
        <translation>Agreed by word of mouth</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="168"/>
        <source>The recording is kept until all is paid</source>
        <translation>The recording is kept until all is paid</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="169"/>
        <source>The annual fee goes on</source>
        <translation>The annual fee goes on</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="173"/>
        <source>Debt</source>
        <translation>Debt</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="175"/>
        <source>What is agreed</source>
        <translation>What is agreed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/form.py" line="176"/>
        <source>Further clauses</source>
        <translation>Further clauses</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../../ui/agreements/findings.py" line="27"/>
        <source>What the checks say</source>
        <translation>What the checks say</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/findings.py" line="53"/>
        <source>Clear and lawful: nothing to mend.</source>
        <translation>Clear and lawful: nothing to mend.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/findings.py" line="59"/>
        <source>(and {0} more like it)</source>
        <translation>(and {0} more like it)</translation>
    </message>
</context>
<context>
    <name>FreeClauses</name>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="23"/>
        <source>Write a clause</source>
        <translation>Write a clause</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="54"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="55"/>
        <source>Title of free clause {0}</source>
        <translation>Title of free clause {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="56"/>
        <source>Who does what, until when, how</source>
        <translation>Who does what, until when, how</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="57"/>
        <source>Text of free clause {0}</source>
        <translation>Text of free clause {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/free_clauses.py" line="60"/>
        <source>Take free clause {0} out</source>
        <translation>Take free clause {0} out</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="21"/>
        <source>This agreement: {0}.</source>
        <translation>This agreement: {0}.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="23"/>
        <source>{0} no. {1} ({2})</source>
        <translation>{0} no. {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="33"/>
        <source>{0} and {1} more</source>
        <translation>{0} and {1} more</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="35"/>
        <source>Counted together with what the same customer was given within {0} months, {1}: {2}.</source>
        <translation>Counted together with what the same customer was given within {0} months, {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="41"/>
        <source>No other agreement with this customer within {0} months.</source>
        <translation>No other agreement with this customer within {0} months.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="45"/>
        <source>To be decided by: {0}.</source>
        <translation>To be decided by: {0}.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="48"/>
        <source>No level may grant this.</source>
        <translation>No level may grant this.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="55"/>
        <source>You worked on this agreement: a colleague decides on it.</source>
        <translation>You worked on this agreement: a colleague decides on it.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="58"/>
        <source>Beyond your limit: {0}.</source>
        <translation>Beyond your limit: {0}.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="66"/>
        <source>{0}, a date in it, has passed: give it up or send it back, and agree on new dates.</source>
        <translation>{0}, a date in it, has passed: give it up or send it back, and agree on new dates.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/limits.py" line="71"/>
        <source>waived {0}, paid out {1} yuan</source>
        <translation>waived {0}, paid out {1} yuan</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Signed: nothing in it changes any more. A change is another agreement; the seal is asked for apart.</source>
        <translation>Signed: nothing in it changes any more. A change is another agreement; the seal is asked for apart.</translation>
    </message>
    <message>
        <source>Signed by both sides; in force once the organisation has sealed it</source>
        <translation>Signed by both sides; in force once the organisation has sealed it</translation>
    </message>
    <message>
        <source>Note the organisation's seal…</source>
        <translation>Note the organisation's seal…</translation>
    </message>
    <message>
        <source>Ask for a seal…</source>
        <translation>Ask for a seal…</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="32"/>
        <source>Who signed</source>
        <translation>Who signed</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="34"/>
        <source>Hash of the sealed version</source>
        <translation>Hash of the sealed version</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="35"/>
        <source>To the obligations</source>
        <translation>To the obligations</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="41"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="42"/>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="48"/>
        <source>In force since {0}</source>
        <translation>In force since {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="51"/>
        <source>Version {0}, SHA-256 {1} … {2}</source>
        <translation>Version {0}, SHA-256 {1} … {2}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/sealed.py" line="58"/>
        <source>✓ {0} {1} · {2} · {3}</source>
        <translation>✓ {0} {1} · {2} · {3}</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>The agent may not sign: {0}</source>
        <translation>The agent may not sign: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="34"/>
        <source>&amp;Who signs</source>
        <translation>&amp;Who signs</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="35"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="37"/>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="40"/>
        <source>Save this signature</source>
        <translation>Save this signature</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="44"/>
        <source>Make the agreement final</source>
        <translation>Make the agreement final</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="46"/>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="51"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="53"/>
        <source>Signed so far</source>
        <translation>Signed so far</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="76"/>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="86"/>
        <source>Still to sign: {0}</source>
        <translation>Still to sign: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/signing.py" line="106"/>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <location filename="../../../ui/agreements/start.py" line="43"/>
        <source>No agreement in force; {0} given up</source>
        <translation>No agreement in force; {0} given up</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="44"/>
        <source>No agreement yet</source>
        <translation>No agreement yet</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="60"/>
        <source>Choose what is to be agreed; the form starts with what the case already says.</source>
        <translation>Choose what is to be agreed; the form starts with what the case already says.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="62"/>
        <source>Whoever may draft agreements can start one here.</source>
        <translation>Whoever may draft agreements can start one here.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="64"/>
        <source>On this route the organisation draws up the agreement.</source>
        <translation>On this route the organisation draws up the agreement.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/start.py" line="66"/>
        <source>{0} Why the earlier one was given up stands in the log of the case.</source>
        <translation>{0} Why the earlier one was given up stands in the log of the case.</translation>
    </message>
</context>
<context>
    <name>WorkbenchTab</name>
    <message>
        <source>Case {0} was made for the agreement of its own.</source>
        <translation>Case {0} was made for the agreement of its own.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="71"/>
        <source>Income is not known yet: ask for it in the interview.</source>
        <translation>Income is not known yet: ask for it in the interview.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="77"/>
        <source>Save version</source>
        <translation>Save version</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="78"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="84"/>
        <source>Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it approved by somebody else, then sign. A later change needs a new approval.</source>
        <translation>Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it approved by somebody else, then sign. A later change needs a new approval.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="191"/>
        <source>Checks ({0})</source>
        <translation>Checks ({0})</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="191"/>
        <source>Checks ✓</source>
        <translation>Checks ✓</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="216"/>
        <source>Version saved.</source>
        <translation>Version saved.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="235"/>
        <source>Handed in for approval.</source>
        <translation>Handed in for approval.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="268"/>
        <source>Approved.</source>
        <translation>Approved.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="269"/>
        <source>Sent back to drafting.</source>
        <translation>Sent back to drafting.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="270"/>
        <source>The agreement was given up.</source>
        <translation>The agreement was given up.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="254"/>
        <source>Signed and in force; the case is being performed.</source>
        <translation>Signed and in force; the case is being performed.</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="283"/>
        <source>Preview and checks</source>
        <translation>Preview and checks</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="284"/>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../../ui/agreements/workbench.py" line="285"/>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
</context>
</TS>
