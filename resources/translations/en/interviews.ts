<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AlsoRead</name>
        <message>
            <source>Born {0}</source>
            <translation>Born {0}</translation>
        </message>
        <message>
            <source>Address on the document: {0}</source>
            <translation>Address on the document: {0}</translation>
        </message>
    </context>
    <context>
        <name>CauseHints</name>
        <message>
            <source>Write what happened and a cause is proposed.</source>
            <translation>Write what happened and a cause is proposed.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>Proposed cause {0}</source>
            <translation>Proposed cause {0}</translation>
        </message>
    </context>
    <context>
        <name>Conduct</name>
        <message>
            <source>Struck out.</source>
            <translation>Struck out.</translation>
        </message>
        <message>
            <source>interview with the customer</source>
            <translation>interview with the customer</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Register a new customer with this</source>
            <translation>Register a new customer with this</translation>
        </message>
        <message>
            <source>Nobody so far, type on.</source>
            <translation>Nobody so far, type on.</translation>
        </message>
        <message>
            <source> Go on as a new customer.</source>
            <translation> Go on as a new customer.</translation>
        </message>
        <message numerus="yes">
            <source>%n customers fit; type on for fewer.</source>
            <translation>
                <numerusform>%n customer fits; type on for fewer.</numerusform>
                <numerusform>%n customers fit; type on for fewer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers fit: compare phone and document.</source>
            <translation>
                <numerusform>%n customer fits: compare phone and document.</numerusform>
                <numerusform>%n customers fit: compare phone and document.</numerusform>
            </translation>
        </message>
        <message>
            <source>Found, with an open case: is it the same matter?</source>
            <translation>Found, with an open case: is it the same matter?</translation>
        </message>
        <message>
            <source>Found: compare with the document.</source>
            <translation>Found: compare with the document.</translation>
        </message>
        <message>
            <source>No customer with this phone yet.</source>
            <translation>No customer with this phone yet.</translation>
        </message>
        <message>
            <source>No customer with this card tail yet.</source>
            <translation>No customer with this card tail yet.</translation>
        </message>
        <message>
            <source>No customer with this card yet.</source>
            <translation>No customer with this card yet.</translation>
        </message>
        <message>
            <source>No customer with this document yet.</source>
            <translation>No customer with this document yet.</translation>
        </message>
        <message>
            <source>No customer of this name yet.</source>
            <translation>No customer of this name yet.</translation>
        </message>
        <message>
            <source>Known customers appear here while you type.</source>
            <translation>Known customers appear here while you type.</translation>
        </message>
    </context>
    <context>
        <name>FinishCard</name>
        <message>
            <source>Seal the record</source>
            <translation>Seal the record</translation>
        </message>
        <message>
            <source>Seal the record  Ctrl+Enter</source>
            <translation>Seal the record  Ctrl+Enter</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are missing before the record can be sealed.</source>
            <translation>
                <numerusform>%n thing is missing before the record can be sealed.</numerusform>
                <numerusform>%n things are missing before the record can be sealed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing. Sealed, the record never changes; later changes are supplements.</source>
            <translation>Nothing is missing. Sealed, the record never changes; later changes are supplements.</translation>
        </message>
    </context>
    <context>
        <name>FirstThingLine</name>
        <message>
            <source>Reference: {0}</source>
            <translation>Reference: {0}</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>Done now</translation>
        </message>
        <message>
            <source>Done now: {0}</source>
            <translation>Done now: {0}</translation>
        </message>
    </context>
    <context>
        <name>FirstThingsStrip</name>
        <message>
            <source>Do these now</source>
            <translation>Do these now</translation>
        </message>
        <message>
            <source>First things first</source>
            <translation>First things first</translation>
        </message>
        <message>
            <source>All first things are done</source>
            <translation>All first things are done</translation>
        </message>
        <message>
            <source>Logged: {0}</source>
            <translation>Logged: {0}</translation>
        </message>
    </context>
    <context>
        <name>FormFace</name>
        <message>
            <source>Sections of the interview</source>
            <translation>Sections of the interview</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <source>It is this one</source>
            <translation>It is this one</translation>
        </message>
        <message>
            <source>It is this one: {0}</source>
            <translation>It is this one: {0}</translation>
        </message>
        <message>
            <source>open case {0}</source>
            <translation>open case {0}</translation>
        </message>
        <message>
            <source>last here {0}</source>
            <translation>last here {0}</translation>
        </message>
    </context>
    <context>
        <name>HouseholdPanel</name>
        <message>
            <source>Tell the income and the bar shows what is left each month.</source>
            <translation>Tell the income and the bar shows what is left each month.</translation>
        </message>
        <message numerus="yes">
            <source>Basic living {0} × %n person(s), the customer included</source>
            <translation>
                <numerusform>Basic living {0} × %n person, the customer included</numerusform>
                <numerusform>Basic living {0} × %n people, the customer included</numerusform>
            </translation>
        </message>
        <message>
            <source>parameter not checked yet</source>
            <translation>parameter not checked yet</translation>
        </message>
        <message>
            <source>no monthly amount proposed yet</source>
            <translation>no monthly amount proposed yet</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
    </context>
    <context>
        <name>InterviewTab</name>
        <message>
            <source>Show or hide what the desk knows</source>
            <translation>Show or hide what the desk knows</translation>
        </message>
        <message>
            <source>Start / seal</source>
            <translation>Start / seal</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Next section</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>Section before</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Pause interview</source>
            <translation>Pause interview</translation>
        </message>
        <message>
            <source>Fill in the sections in any order; every keystroke is saved. Read the record back, let everybody sign, then seal it. F9 pauses and hides the customer's screen. A sealed record changes by supplements only.</source>
            <translation>Fill in the sections in any order; every keystroke is saved. Read the record back, let everybody sign, then seal it. F9 pauses and hides the customer's screen. A sealed record changes by supplements only.</translation>
        </message>
        <message>
            <source>The interview has begun. Everything is saved as you type.</source>
            <translation>The interview has begun. Everything is saved as you type.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still missing.</source>
            <translation>
                <numerusform>%n thing is still missing.</numerusform>
                <numerusform>%n things are still missing.</numerusform>
            </translation>
        </message>
        <message>
            <source>The record is sealed. Print it with F8.</source>
            <translation>The record is sealed. Print it with F8.</translation>
        </message>
    </context>
    <context>
        <name>IssueRow</name>
        <message>
            <source>Next issue…</source>
            <translation>Next issue…</translation>
        </message>
        <message>
            <source>Issue {0}</source>
            <translation>Issue {0}</translation>
        </message>
        <message>
            <source>in dispute</source>
            <translation>in dispute</translation>
        </message>
        <message>
            <source>the customer claims</source>
            <translation>the customer claims</translation>
        </message>
        <message>
            <source>the bank says</source>
            <translation>the bank says</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>admitted</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>Remove issue {0}</source>
            <translation>Remove issue {0}</translation>
        </message>
    </context>
    <context>
        <name>IssuesPanel</name>
        <message>
            <source>One line per issue: what the customer claims, what the bank says, who admits what. Only the differences are mediated.</source>
            <translation>One line per issue: what the customer claims, what the bank says, who admits what. Only the differences are mediated.</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>In dispute</translation>
        </message>
        <message>
            <source>The customer claims</source>
            <translation>The customer claims</translation>
        </message>
        <message>
            <source>The bank says</source>
            <translation>The bank says</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Admitted</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Issue removed: {0}</source>
            <translation>Issue removed: {0}</translation>
        </message>
    </context>
    <context>
        <name>JointPanel</name>
        <message>
            <source>Facts are told once for all; each one has claims, consents and an agreement of their own.</source>
            <translation>Facts are told once for all; each one has claims, consents and an agreement of their own.</translation>
        </message>
    </context>
    <context>
        <name>KeptWalkIn</name>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>no name yet</source>
            <translation>no name yet</translation>
        </message>
        <message>
            <source>phone {0}</source>
            <translation>phone {0}</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>card {0}</translation>
        </message>
        <message>
            <source>begun {0}</source>
            <translation>begun {0}</translation>
        </message>
        <message>
            <source>A walk-in was not registered: {0}</source>
            <translation>A walk-in was not registered: {0}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>MaskedField</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Hold to show: {0}</source>
            <translation>Hold to show: {0}</translation>
        </message>
        <message>
            <source>Change: {0}</source>
            <translation>Change: {0}</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>yyyy-mm-dd hh:mm</source>
            <translation>yyyy-mm-dd hh:mm</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>{0}: now</source>
            <translation>{0}: now</translation>
        </message>
    </context>
    <context>
        <name>OpenCaseBanner</name>
        <message>
            <source>Register a new one all the same</source>
            <translation>Register a new one all the same</translation>
        </message>
        <message>
            <source>Open that case</source>
            <translation>Open that case</translation>
        </message>
        <message>
            <source>{0} has an open case: {1}</source>
            <translation>{0} has an open case: {1}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Enter: new line   Ctrl+Enter: next field</source>
            <translation>Enter: new line   Ctrl+Enter: next field</translation>
        </message>
        <message>
            <source>Proposed cause</source>
            <translation>Proposed cause</translation>
        </message>
        <message>
            <source>Add papers to the evidence  F6</source>
            <translation>Add papers to the evidence  F6</translation>
        </message>
    </context>
    <context>
        <name>PauseBar</name>
        <message>
            <source>Pause: why?</source>
            <translation>Pause: why?</translation>
        </message>
        <message>
            <source>Reason for the pause</source>
            <translation>Reason for the pause</translation>
        </message>
        <message>
            <source>Remark, for instance the customer's last words</source>
            <translation>Remark, for instance the customer's last words</translation>
        </message>
        <message>
            <source>Remark about the pause</source>
            <translation>Remark about the pause</translation>
        </message>
        <message>
            <source>Pause now</source>
            <translation>Pause now</translation>
        </message>
        <message>
            <source>Do not pause</source>
            <translation>Do not pause</translation>
        </message>
        <message>
            <source>Go on  F9</source>
            <translation>Go on  F9</translation>
        </message>
        <message>
            <source>Paused since {0}: {1}</source>
            <translation>Paused since {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>PickedTransactions</name>
        <message>
            <source>Disputed</source>
            <translation>Disputed</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Take as amount in dispute</source>
            <translation>Take as amount in dispute</translation>
        </message>
        <message>
            <source>No statement is read yet. Add one and tick its lines here.</source>
            <translation>No statement is read yet. Add one and tick its lines here.</translation>
        </message>
        <message>
            <source>Add a statement  F6</source>
            <translation>Add a statement  F6</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>disputed</translation>
        </message>
        <message>
            <source>not disputed</source>
            <translation>not disputed</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n disputed</source>
            <translation>
                <numerusform>%n disputed</numerusform>
                <numerusform>%n disputed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowersPanel</name>
        <message>
            <source>What the agent may do</source>
            <translation>What the agent may do</translation>
        </message>
        <message>
            <source>be told facts of the account</source>
            <translation>be told facts of the account</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>may {0}</source>
            <translation>may {0}</translation>
        </message>
        <message>
            <source>may not {0}: {1}</source>
            <translation>may not {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Change question {0}</source>
            <translation>Change question {0}</translation>
        </message>
        <message>
            <source>Take back striking {0}</source>
            <translation>Take back striking {0}</translation>
        </message>
        <message>
            <source>Strike question {0} out</source>
            <translation>Strike question {0} out</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Who speaks</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Leave as it was</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPanel</name>
        <message>
            <source>Nothing was asked yet. Write question and answer; Enter writes them down.</source>
            <translation>Nothing was asked yet. Write question and answer; Enter writes them down.</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>Answe&amp;r</source>
            <translation>Answe&amp;r</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Who speaks</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Write down</translation>
        </message>
        <message>
            <source>Questions that fit</source>
            <translation>Questions that fit</translation>
        </message>
        <message>
            <source>Ask: {0}</source>
            <translation>Ask: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReadBackPanel</name>
        <message>
            <source>Show to the customer</source>
            <translation>Show to the customer</translation>
        </message>
        <message>
            <source>Show on this screen</source>
            <translation>Show on this screen</translation>
        </message>
        <message>
            <source>Read on paper and agreed</source>
            <translation>Read on paper and agreed</translation>
        </message>
        <message>
            <source>Stop showing</source>
            <translation>Stop showing</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>The page that is read back</source>
            <translation>The page that is read back</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Page back</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>Page on</translation>
        </message>
        <message>
            <source>The customer agrees</source>
            <translation>The customer agrees</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Not clear</source>
            <translation>Not clear</translation>
        </message>
        <message>
            <source>There is no second screen.</source>
            <translation>There is no second screen.</translation>
        </message>
        <message>
            <source>Show it on this screen, or read it on paper.</source>
            <translation>Show it on this screen, or read it on paper.</translation>
        </message>
        <message>
            <source>Page {0} was not clear: explain it, or say it better in the record.</source>
            <translation>Page {0} was not clear: explain it, or say it better in the record.</translation>
        </message>
        <message>
            <source>Everything is read back and agreed.</source>
            <translation>Everything is read back and agreed.</translation>
        </message>
        <message>
            <source>This PC has no voice.</source>
            <translation>This PC has no voice.</translation>
        </message>
        <message>
            <source>Please read the page out yourself.</source>
            <translation>Please read the page out yourself.</translation>
        </message>
        <message>
            <source>All {0} pages agreed</source>
            <translation>All {0} pages agreed</translation>
        </message>
        <message>
            <source>{0} of {1} pages agreed</source>
            <translation>{0} of {1} pages agreed</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>The sealed record</source>
            <translation>The sealed record</translation>
        </message>
    </context>
    <context>
        <name>RegisteredFace</name>
        <message>
            <source>Promise a call-back…</source>
            <translation>Promise a call-back…</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Print the receipt  F8</source>
            <translation>Print the receipt  F8</translation>
        </message>
        <message>
            <source>On to the interview  Ctrl+Enter</source>
            <translation>On to the interview  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Next walk-in  F2</source>
            <translation>Next walk-in  F2</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source> (holidays not published yet)</source>
            <translation> (holidays not published yet)</translation>
        </message>
        <message>
            <source>To be decided by {0}, {1}</source>
            <translation>To be decided by {0}, {1}</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>not chosen</translation>
        </message>
        <message>
            <source>Cause: {0}</source>
            <translation>Cause: {0}</translation>
        </message>
    </context>
    <context>
        <name>RightsPanel</name>
        <message>
            <source>Print the notice</source>
            <translation>Print the notice</translation>
        </message>
        <message>
            <source>Show to the customer</source>
            <translation>Show to the customer</translation>
        </message>
        <message>
            <source>Page {0} was not clear, please explain.</source>
            <translation>Page {0} was not clear, please explain.</translation>
        </message>
    </context>
    <context>
        <name>SealedFace</name>
        <message>
            <source>personal data in the record</source>
            <translation>personal data in the record</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Sealed {0} by {1}</source>
            <translation>Sealed {0} by {1}</translation>
        </message>
        <message>
            <source>✓ The record is exactly what was sealed.</source>
            <translation>✓ The record is exactly what was sealed.</translation>
        </message>
        <message>
            <source>✗ This differs from what was sealed: </source>
            <translation>✗ This differs from what was sealed: </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>read the sealed interview record</source>
            <translation>read the sealed interview record</translation>
        </message>
    </context>
    <context>
        <name>SignerLine</name>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Draw here</source>
            <translation>Draw here</translation>
        </message>
        <message>
            <source>On the customer's screen</source>
            <translation>On the customer's screen</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerprint</translation>
        </message>
        <message>
            <source>Signed an earlier wording</source>
            <translation>Signed an earlier wording</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Not signed</translation>
        </message>
        <message>
            <source>May sign</source>
            <translation>May sign</translation>
        </message>
    </context>
    <context>
        <name>SignersPanel</name>
        <message>
            <source>Save this signature</source>
            <translation>Save this signature</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Draw again</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>I have read this record or had it read to me, and it says what I said.</source>
            <translation>I have read this record or had it read to me, and it says what I said.</translation>
        </message>
    </context>
    <context>
        <name>SittingBar</name>
        <message>
            <source>Show or hide what the desk knows (Alt+K)</source>
            <translation>Show or hide what the desk knows (Alt+K)</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Sitting</translation>
        </message>
        <message>
            <source>Place of the interview</source>
            <translation>Place of the interview</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>New sitting</source>
            <translation>New sitting</translation>
        </message>
        <message>
            <source>Pause  F9</source>
            <translation>Pause  F9</translation>
        </message>
        <message>
            <source>Print  F8</source>
            <translation>Print  F8</translation>
        </message>
        <message>
            <source>Recorded by {0}</source>
            <translation>Recorded by {0}</translation>
        </message>
        <message>
            <source>Sitting {0}: {1} {2}</source>
            <translation>Sitting {0}: {1} {2}</translation>
        </message>
    </context>
    <context>
        <name>SomebodyField</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Relation to the customer</source>
            <translation>Relation to the customer</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Document number</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>{0}: document</source>
            <translation>{0}: document</translation>
        </message>
    </context>
    <context>
        <name>StartFace</name>
        <message>
            <source>No interview yet</source>
            <translation>No interview yet</translation>
        </message>
        <message>
            <source>Start when the customer sits down; every keystroke is saved from then on.</source>
            <translation>Start when the customer sits down; every keystroke is saved from then on.</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Place</translation>
        </message>
        <message>
            <source>This branch; add the room if you like</source>
            <translation>This branch; add the room if you like</translation>
        </message>
        <message>
            <source>Start the interview  Ctrl+Enter</source>
            <translation>Start the interview  Ctrl+Enter</translation>
        </message>
        <message>
            <source>The case is over; nothing can be taken down any more.</source>
            <translation>The case is over; nothing can be taken down any more.</translation>
        </message>
        <message>
            <source>Counter staff, case officers and leads conduct interviews.</source>
            <translation>Counter staff, case officers and leads conduct interviews.</translation>
        </message>
    </context>
    <context>
        <name>SupplementCard</name>
        <message>
            <source>Seal the supplement</source>
            <translation>Seal the supplement</translation>
        </message>
        <message>
            <source>Supplement {0}</source>
            <translation>Supplement {0}</translation>
        </message>
        <message>
            <source>Reason: {0}</source>
            <translation>Reason: {0}</translation>
        </message>
        <message>
            <source>Sealed {0} by {1}</source>
            <translation>Sealed {0} by {1}</translation>
        </message>
        <message>
            <source>Not sealed</source>
            <translation>Not sealed</translation>
        </message>
        <message>
            <source>The supplement is sealed.</source>
            <translation>The supplement is sealed.</translation>
        </message>
    </context>
    <context>
        <name>SupplementsPanel</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <source>Take down the supplement</source>
            <translation>Take down the supplement</translation>
        </message>
        <message>
            <source>The record is final. What is to be added or corrected is a supplement.</source>
            <translation>The record is final. What is to be added or corrected is a supplement.</translation>
        </message>
        <message>
            <source>New supplement</source>
            <translation>New supplement</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>Something typed was not in the record when it was sealed.</source>
            <translation>Something typed was not in the record when it was sealed.</translation>
        </message>
        <message>
            <source>It is offered as the text of a supplement.</source>
            <translation>It is offered as the text of a supplement.</translation>
        </message>
        <message>
            <source>Supplement {0} is taken down; now it is signed.</source>
            <translation>Supplement {0} is taken down; now it is signed.</translation>
        </message>
    </context>
    <context>
        <name>WalkInForm</name>
        <message>
            <source>Phone, card tail, ID or name</source>
            <translation>Phone, card tail, ID or name</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>Enter: new line   Ctrl+Enter: next field</source>
            <translation>Enter: new line   Ctrl+Enter: next field</translation>
        </message>
        <message>
            <source>May stay open: the bank can look it up.</source>
            <translation>May stay open: the bank can look it up.</translation>
        </message>
        <message>
            <source>It sounds like theft: please ask.</source>
            <translation>It sounds like theft: please ask.</translation>
        </message>
        <message>
            <source>Collection is mentioned: still being called?</source>
            <translation>Collection is mentioned: still being called?</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Not this one</translation>
        </message>
        <message>
            <source>Proposed cause</source>
            <translation>Proposed cause</translation>
        </message>
        <message>
            <source>First things first</source>
            <translation>First things first</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
    </context>
    <context>
        <name>WalkInPage</name>
        <message>
            <source>New walk-in</source>
            <translation>New walk-in</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Register  Ctrl+Enter</source>
            <translation>Register  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Type a phone, card tail, ID or name to find the customer, or fill in the form. Who, phone and what happened register the case; card and amount may follow. Ctrl+Enter registers and then leads on.</source>
            <translation>Type a phone, card tail, ID or name to find the customer, or fill in the form. Who, phone and what happened register the case; card and amount may follow. Ctrl+Enter registers and then leads on.</translation>
        </message>
        <message>
            <source>{0}  number {1}</source>
            <translation>{0}  number {1}</translation>
        </message>
        <message>
            <source>Registered: {0}</source>
            <translation>Registered: {0}</translation>
        </message>
    </context>
</TS>
