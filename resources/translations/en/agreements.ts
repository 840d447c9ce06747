<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgreementSheet</name>
        <message>
            <source>Preview of the agreement</source>
            <translation>Preview of the agreement</translation>
        </message>
        <message>
            <source>Annualised rate</source>
            <translation>Annualised rate</translation>
        </message>
        <message>
            <source>free clause</source>
            <translation>free clause</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>version {0}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>Party A (bank)</source>
            <translation>Party A (bank)</translation>
        </message>
        <message>
            <source>Party B (cardholder)</source>
            <translation>Party B (cardholder)</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Claimed</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Waived</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>Approvals</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Waived</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Months</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Handed in by</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Agreements waiting for approval</source>
            <translation>Agreements waiting for approval</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>Nothing waits for approval</translation>
        </message>
        <message>
            <source>Handed-in agreements appear here by themselves.</source>
            <translation>Handed-in agreements appear here by themselves.</translation>
        </message>
        <message>
            <source>{0} (you)</source>
            <translation>{0} (you)</translation>
        </message>
        <message>
            <source>What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back.</source>
            <translation>What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back.</translation>
        </message>
    </context>
    <context>
        <name>DebtGrid</name>
        <message>
            <source>Claimed</source>
            <translation>Claimed</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Waived</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>More components</source>
            <translation>More components</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>claimed</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>waived</translation>
        </message>
        <message>
            <source>Principal is waived in a settlement only</source>
            <translation>Principal is waived in a settlement only</translation>
        </message>
    </context>
    <context>
        <name>DecisionBar</name>
        <message>
            <source>Note or reason</source>
            <translation>Note or reason</translation>
        </message>
        <message>
            <source>&amp;Save version</source>
            <translation>&amp;Save version</translation>
        </message>
        <message>
            <source>Hand &amp;in</source>
            <translation>Hand &amp;in</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Approve</translation>
        </message>
        <message>
            <source>Send &amp;back</source>
            <translation>Send &amp;back</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <source>{0} · version {1}</source>
            <translation>{0} · version {1}</translation>
        </message>
        <message>
            <source>… and {0} more; see the checks</source>
            <translation>… and {0} more; see the checks</translation>
        </message>
        <message>
            <source>approved by {0}, {1}</source>
            <translation>approved by {0}, {1}</translation>
        </message>
        <message>
            <source>sent back by {0}, {1}</source>
            <translation>sent back by {0}, {1}</translation>
        </message>
        <message>
            <source>waits for: {0}</source>
            <translation>waits for: {0}</translation>
        </message>
        <message>
            <source>saved by {0}, {1}</source>
            <translation>saved by {0}, {1}</translation>
        </message>
        <message>
            <source>changed since; not a version yet</source>
            <translation>changed since; not a version yet</translation>
        </message>
    </context>
    <context>
        <name>DraftForm</name>
        <message>
            <source>&amp;Months</source>
            <translation>&amp;Months</translation>
        </message>
        <message>
            <source>Months, by arrow keys</source>
            <translation>Months, by arrow keys</translation>
        </message>
        <message>
            <source>&amp;First due</source>
            <translation>&amp;First due</translation>
        </message>
        <message>
            <source>M&amp;ethod</source>
            <translation>M&amp;ethod</translation>
        </message>
        <message>
            <source>Annual &amp;rate</source>
            <translation>Annual &amp;rate</translation>
        </message>
        <message>
            <source>&amp;Down payment</source>
            <translation>&amp;Down payment</translation>
        </message>
        <message>
            <source>&amp;Grace months</source>
            <translation>&amp;Grace months</translation>
        </message>
        <message>
            <source>Days o&amp;ff</source>
            <translation>Days o&amp;ff</translation>
        </message>
        <message>
            <source>One payment settles all</source>
            <translation>One payment settles all</translation>
        </message>
        <message>
            <source>Payment due</source>
            <translation>Payment due</translation>
        </message>
        <message>
            <source>&amp;Refund</source>
            <translation>&amp;Refund</translation>
        </message>
        <message>
            <source>Refund due</source>
            <translation>Refund due</translation>
        </message>
        <message>
            <source>Refund to</source>
            <translation>Refund to</translation>
        </message>
        <message>
            <source>Refund account</source>
            <translation>Refund account</translation>
        </message>
        <message>
            <source>Correct a wrong credit record</source>
            <translation>Correct a wrong credit record</translation>
        </message>
        <message>
            <source>Correction due</source>
            <translation>Correction due</translation>
        </message>
        <message>
            <source>Explanation and apology in writing</source>
            <translation>Explanation and apology in writing</translation>
        </message>
        <message>
            <source>Apology due</source>
            <translation>Apology due</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Pay to (&amp;name)</source>
            <translation>Pay to (&amp;name)</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Account</translation>
        </message>
        <message>
            <source>Debt as of</source>
            <translation>Debt as of</translation>
        </message>
        <message>
            <source>&amp;Court at</source>
            <translation>&amp;Court at</translation>
        </message>
        <message>
            <source>Days to cure</source>
            <translation>Days to cure</translation>
        </message>
        <message>
            <source>as in the rules</source>
            <translation>as in the rules</translation>
        </message>
        <message>
            <source>Co&amp;pies</source>
            <translation>Co&amp;pies</translation>
        </message>
        <message>
            <source>The debt exceeds the ability to repay (Article 70)</source>
            <translation>The debt exceeds the ability to repay (Article 70)</translation>
        </message>
        <message>
            <source>The customer is willing to repay (Article 70)</source>
            <translation>The customer is willing to repay (Article 70)</translation>
        </message>
        <message>
            <source>Agreed by word of mouth</source>
            <translation>Agreed by word of mouth</translation>
        </message>
        <message>
            <source>The recording is kept until all is paid</source>
            <translation>The recording is kept until all is paid</translation>
        </message>
        <message>
            <source>The annual fee goes on</source>
            <translation>The annual fee goes on</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>Debt</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>What is agreed</translation>
        </message>
        <message>
            <source>Further clauses</source>
            <translation>Further clauses</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What the checks say</source>
            <translation>What the checks say</translation>
        </message>
        <message>
            <source>Clear and lawful: nothing to mend.</source>
            <translation>Clear and lawful: nothing to mend.</translation>
        </message>
        <message>
            <source>(and {0} more like it)</source>
            <translation>(and {0} more like it)</translation>
        </message>
    </context>
    <context>
        <name>FreeClauses</name>
        <message>
            <source>Write a clause</source>
            <translation>Write a clause</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Title of free clause {0}</source>
            <translation>Title of free clause {0}</translation>
        </message>
        <message>
            <source>Who does what, until when, how</source>
            <translation>Who does what, until when, how</translation>
        </message>
        <message>
            <source>Text of free clause {0}</source>
            <translation>Text of free clause {0}</translation>
        </message>
        <message>
            <source>Take free clause {0} out</source>
            <translation>Take free clause {0} out</translation>
        </message>
    </context>
    <context>
        <name>SigningPanel</name>
        <message>
            <source>&amp;Who signs</source>
            <translation>&amp;Who signs</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;How</translation>
        </message>
        <message>
            <source>Save this signature</source>
            <translation>Save this signature</translation>
        </message>
        <message>
            <source>Make the agreement final</source>
            <translation>Make the agreement final</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Draw again</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Signed so far</source>
            <translation>Signed so far</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Nobody yet.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>No agreement yet</source>
            <translation>No agreement yet</translation>
        </message>
        <message>
            <source>Choose what is to be agreed; the form starts with what the case already says.</source>
            <translation>Choose what is to be agreed; the form starts with what the case already says.</translation>
        </message>
        <message>
            <source>Whoever may draft agreements can start one here.</source>
            <translation>Whoever may draft agreements can start one here.</translation>
        </message>
        <message>
            <source>On this route the organisation draws up the agreement.</source>
            <translation>On this route the organisation draws up the agreement.</translation>
        </message>
    </context>
    <context>
        <name>WorkbenchTab</name>
        <message>
            <source>Income is not known yet: ask for it in the interview.</source>
            <translation>Income is not known yet: ask for it in the interview.</translation>
        </message>
        <message>
            <source>Save version</source>
            <translation>Save version</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it approved by somebody else, then sign. A later change needs a new approval.</source>
            <translation>Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it approved by somebody else, then sign. A later change needs a new approval.</translation>
        </message>
        <message>
            <source>Checks ({0})</source>
            <translation>Checks ({0})</translation>
        </message>
        <message>
            <source>Checks ✓</source>
            <translation>Checks ✓</translation>
        </message>
        <message>
            <source>Version saved.</source>
            <translation>Version saved.</translation>
        </message>
        <message>
            <source>Handed in for approval.</source>
            <translation>Handed in for approval.</translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Approved.</translation>
        </message>
        <message>
            <source>Sent back to drafting.</source>
            <translation>Sent back to drafting.</translation>
        </message>
        <message>
            <source>The agreement was given up.</source>
            <translation>The agreement was given up.</translation>
        </message>
        <message>
            <source>Signed and in force; the case is being performed.</source>
            <translation>Signed and in force; the case is being performed.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
    </context>
</TS>
