<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BillSection</name>
    <message>
        <source>Exhibit {0}</source>
        <translation>Exhibit {0}</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Put the terms right first (T).</source>
        <translation>Put the terms right first (T).</translation>
    </message>
    <message>
        <source>Choose a statement above (S); its interest and charges are recomputed.</source>
        <translation>Choose a statement above (S); its interest and charges are recomputed.</translation>
    </message>
    <message>
        <source>Read a statement into the case in Evidence; then choose it here.</source>
        <translation>Read a statement into the case in Evidence; then choose it here.</translation>
    </message>
    <message>
        <source>Terms that cannot be read: {0}. Put them right at their fields (T).</source>
        <translation>Terms that cannot be read: {0}. Put them right at their fields (T).</translation>
    </message>
    <message>
        <source>No bill is being checked yet; choose a statement first.</source>
        <translation>No bill is being checked yet; choose a statement first.</translation>
    </message>
    <message>
        <source>The cycle</source>
        <translation>The cycle</translation>
    </message>
    <message>
        <source>What makes up {0}</source>
        <translation>What makes up {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note: {0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>By {0}</translation>
    </message>
    <message>
        <source>{0} · bill of {1}</source>
        <translation>{0} · bill of {1}</translation>
    </message>
    <message>
        <source>Note at the difference</source>
        <translation>Note at the difference</translation>
    </message>
    <message>
        <source>Bill check on paper</source>
        <translation>Bill check on paper</translation>
    </message>
    <message>
        <source>Terms of the contract</source>
        <translation>Terms of the contract</translation>
    </message>
    <message>
        <source>Choose the statement</source>
        <translation>Choose the statement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Figures of the bill</source>
        <translation>Figures of the bill</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Bill check  O</source>
        <translation>Bill check  O</translation>
    </message>
    <message>
        <source>To the transaction  Enter</source>
        <translation>To the transaction  Enter</translation>
    </message>
    <message>
        <source>Note…  N</source>
        <translation>Note…  N</translation>
    </message>
    <message>
        <source>Contract terms  T</source>
        <translation>Contract terms  T</translation>
    </message>
    <message>
        <source>Statement to check</source>
        <translation>Statement to check</translation>
    </message>
    <message>
        <source>Choose a statement</source>
        <translation>Choose a statement</translation>
    </message>
</context>
<context>
    <name>CiteForm</name>
    <message>
        <source>E&amp;xhibit</source>
        <translation>E&amp;xhibit</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>F&amp;or or against</source>
        <translation>F&amp;or or against</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>Cite it</translation>
    </message>
    <message>
        <source>Choose an exhibit.</source>
        <translation>Choose an exhibit.</translation>
    </message>
    <message>
        <source>The case has no exhibit yet; add one.</source>
        <translation>The case has no exhibit yet; add one.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>The customer c&amp;laims</source>
        <translation>The customer c&amp;laims</translation>
    </message>
    <message>
        <source>The &amp;bank answers</source>
        <translation>The &amp;bank answers</translation>
    </message>
    <message>
        <source>Amo&amp;unt claimed</source>
        <translation>Amo&amp;unt claimed</translation>
    </message>
    <message>
        <source>A&amp;dmitted</source>
        <translation>A&amp;dmitted</translation>
    </message>
    <message>
        <source>by nobody</source>
        <translation>by nobody</translation>
    </message>
    <message>
        <source>Amount admi&amp;tted</source>
        <translation>Amount admi&amp;tted</translation>
    </message>
    <message>
        <source>Ele&amp;ment it turns on</source>
        <translation>Ele&amp;ment it turns on</translation>
    </message>
    <message>
        <source>of the checklist</source>
        <translation>of the checklist</translation>
    </message>
    <message>
        <source>Bu&amp;rden of proof</source>
        <translation>Bu&amp;rden of proof</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>Sour&amp;ce</translation>
    </message>
    <message>
        <source>Article or contract</source>
        <translation>Article or contract</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>Ad&amp;vice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What was typed and not saved stands here again.</source>
        <translation>What was typed and not saved stands here again.</translation>
    </message>
</context>
<context>
    <name>EvidenceWell</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Drag a page, a part of one or a transaction here, or press P.</source>
        <translation>Drag a page, a part of one or a transaction here, or press P.</translation>
    </message>
    <message>
        <source>Take this evidence away: {0}</source>
        <translation>Take this evidence away: {0}</translation>
    </message>
</context>
<context>
    <name>Exhibits</name>
    <message>
        <location filename="../../../ui/mediation/section.py" line="68"/>
        <source>{0} {1} ({2} p.)</source>
        <translation>{0} {1} ({2} p.)</translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="38"/>
        <source>Finding…  A</source>
        <translation>Finding…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="39"/>
        <source>Change…  E</source>
        <translation>Change…  E</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="40"/>
        <source>Cite pages…  P</source>
        <translation>Cite pages…  P</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="41"/>
        <source>Withdraw…  W</source>
        <translation>Withdraw…  W</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="47"/>
        <source>Nothing is found out yet</source>
        <translation>Nothing is found out yet</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="48"/>
        <source>Write a finding with A, then cite the pages that say so with P.</source>
        <translation>Write a finding with A, then cite the pages that say so with P.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="51"/>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="67"/>
        <source>Write a finding</source>
        <translation>Write a finding</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="68"/>
        <source>Change the finding</source>
        <translation>Change the finding</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="69"/>
        <source>Cite pages</source>
        <translation>Cite pages</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="70"/>
        <source>Withdraw the finding</source>
        <translation>Withdraw the finding</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="84"/>
        <source>Reason: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="85"/>
        <source>Withdrawn: {0}</source>
        <translation>Withdrawn: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="86"/>
        <source>No page is cited yet; cite one with P.</source>
        <translation>No page is cited yet; cite one with P.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="122"/>
        <source>&amp;Statement</source>
        <translation>&amp;Statement</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="125"/>
        <source>S&amp;tanding</source>
        <translation>S&amp;tanding</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="127"/>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="129"/>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="131"/>
        <source>E&amp;xhibit</source>
        <translation>E&amp;xhibit</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="132"/>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="133"/>
        <source>F&amp;or or against</source>
        <translation>F&amp;or or against</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="135"/>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="137"/>
        <source>Cite it</source>
        <translation>Cite it</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="139"/>
        <source>W&amp;hy</source>
        <translation>W&amp;hy</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="141"/>
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="159"/>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="175"/>
        <source>Choose an exhibit.</source>
        <translation>Choose an exhibit.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="175"/>
        <source>The case has no exhibit yet; add one.</source>
        <translation>The case has no exhibit yet; add one.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="183"/>
        <source>Cited.</source>
        <translation>Cited.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="200"/>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="215"/>
        <source>Take this citation away: {0}</source>
        <translation>Take this citation away: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="228"/>
        <source>Taken away.</source>
        <translation>Taken away.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="236"/>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="238"/>
        <source>No evidence cited</source>
        <translation>No evidence cited</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="240"/>
        <source>An exhibit changed</source>
        <translation>An exhibit changed</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/findings.py" line="241"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="248"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="249"/>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="252"/>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/findings.py" line="256"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>HandingUp</name>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="46"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="47"/>
        <source>Give back…</source>
        <translation>Give back…</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="48"/>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="54"/>
        <source>&amp;Investigator</source>
        <translation>&amp;Investigator</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="54"/>
        <source>Nobody is an investigator</source>
        <translation>Nobody is an investigator</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="56"/>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="57"/>
        <source>Hand it up</source>
        <translation>Hand it up</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="59"/>
        <source>W&amp;hy</source>
        <translation>W&amp;hy</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="61"/>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="111"/>
        <source>Choose an investigator.</source>
        <translation>Choose an investigator.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="115"/>
        <source>Handed up; the case is complex and the investigator&apos;s now.</source>
        <translation>Handed up; the case is complex and the investigator's now.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="123"/>
        <source>Accepted.</source>
        <translation>Accepted.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="129"/>
        <source>Given back.</source>
        <translation>Given back.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/handing.py" line="135"/>
        <source>Taken back; everything is as before.</source>
        <translation>Taken back; everything is as before.</translation>
    </message>
</context>
<context>
    <name>Investigation</name>
    <message numerus="yes">
        <location filename="../../../ui/mediation/words.py" line="49"/>
        <source>reminded %n time(s)</source>
        <translation>
            <numerusform>reminded %n time</numerusform>
            <numerusform>reminded %n times</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="69"/>
        <source>nobody ({0})</source>
        <translation>nobody ({0})</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="77"/>
        <source>Evidence wanted: {0}</source>
        <translation>Evidence wanted: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="78"/>
        <source>Result: {0}</source>
        <translation>Result: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="112"/>
        <source>Corrected: {0}</source>
        <translation>Corrected: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="118"/>
        <source>Exhibit {0} {1}</source>
        <translation>Exhibit {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="119"/>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/words.py" line="126"/>
        <source>Special team: {0}</source>
        <translation>Special team: {0}</translation>
    </message>
</context>
<context>
    <name>InvestigationPapers</name>
    <message>
        <source>Bill check</source>
        <translation>Bill check</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/printing.py" line="21"/>
        <source>Letter of request</source>
        <translation>Letter of request</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/printing.py" line="27"/>
        <source>Investigation report</source>
        <translation>Investigation report</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/printing.py" line="40"/>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Opinion on liability</source>
        <translation>Opinion on liability</translation>
    </message>
</context>
<context>
    <name>InvestigationsPage</name>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="67"/>
        <source>Investigations</source>
        <translation>Investigations</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="75"/>
        <location filename="../../../ui/mediation/investigations.py" line="99"/>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="76"/>
        <source>No task waits for you</source>
        <translation>No task waits for you</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="77"/>
        <source>Tasks are put on the plan of a case: open it at Mediation and press T.</source>
        <translation>Tasks are put on the plan of a case: open it at Mediation and press T.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="81"/>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="82"/>
        <source>Every request is answered</source>
        <translation>Every request is answered</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="83"/>
        <source>What you ask of departments, merchants and others waits here for its answer.</source>
        <translation>What you ask of departments, merchants and others waits here for its answer.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="87"/>
        <location filename="../../../ui/mediation/investigations.py" line="101"/>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="88"/>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="88"/>
        <source>Tasks and requests past their day stand here.</source>
        <translation>Tasks and requests past their day stand here.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="92"/>
        <source>Handed up</source>
        <translation>Handed up</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="93"/>
        <source>No case waits for your answer</source>
        <translation>No case waits for your answer</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="94"/>
        <source>Cases handed up to you stand here until you accept them or give them back.</source>
        <translation>Cases handed up to you stand here until you accept them or give them back.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="99"/>
        <source>My tasks</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="100"/>
        <source>Without an answer</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="102"/>
        <source>Handed up to me</source>
        <translation>Handed up to me</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="106"/>
        <source>Parts of the investigations</source>
        <translation>Parts of the investigations</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="141"/>
        <source>Next part</source>
        <translation>Next part</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="150"/>
        <source>What has to be found out, across cases. Enter opens the case at the row.</source>
        <translation>What has to be found out, across cases. Enter opens the case at the row.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/investigations.py" line="156"/>
        <source>%n template file(s) cannot be read; the command investigation templates says why.</source>
        <translation>
            <numerusform>%n template file cannot be read; the command investigation templates says why.</numerusform>
            <numerusform>%n template files cannot be read; the command investigation templates says why.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="171"/>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="171"/>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="174"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="189"/>
        <location filename="../../../ui/mediation/investigations.py" line="213"/>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="190"/>
        <source>To find out</source>
        <translation>To find out</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="192"/>
        <location filename="../../../ui/mediation/investigations.py" line="218"/>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="193"/>
        <location filename="../../../ui/mediation/investigations.py" line="205"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="195"/>
        <location filename="../../../ui/mediation/investigations.py" line="227"/>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="202"/>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="203"/>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="204"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="206"/>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="214"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="216"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="224"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="225"/>
        <source>Why it is complex</source>
        <translation>Why it is complex</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/investigations.py" line="226"/>
        <source>Handed up by</source>
        <translation>Handed up by</translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message>
        <source>Taken up from the interview.</source>
        <translation>Taken up from the interview.</translation>
    </message>
    <message>
        <source>Issue removed: {0}</source>
        <translation>Issue removed: {0}</translation>
    </message>
    <message>
        <source>There is no issue to print yet.</source>
        <translation>There is no issue to print yet.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Brought back.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Cited.</source>
        <translation>Cited.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <source>Shares taken back.</source>
        <translation>Shares taken back.</translation>
    </message>
    <message>
        <source>Evidence taken away: {0}</source>
        <translation>Evidence taken away: {0}</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>For the claim</source>
        <translation>For the claim</translation>
    </message>
    <message>
        <source>Against the claim</source>
        <translation>Against the claim</translation>
    </message>
    <message>
        <source>Customer claims</source>
        <translation>Customer claims</translation>
    </message>
    <message>
        <source>Bank answers</source>
        <translation>Bank answers</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Burden of proof</source>
        <translation>Burden of proof</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <translation>Still missing: {0}</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>In dispute</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Burden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Who bears it</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) changed</source>
        <translation>
            <numerusform>%n exhibit changed</numerusform>
            <numerusform>%n exhibits changed</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>concluded, not shared out</source>
        <translation>concluded, not shared out</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>not concluded</translation>
    </message>
    <message>
        <source>Nobody admits anything</source>
        <translation>Nobody admits anything</translation>
    </message>
    <message>
        <source>claimed {0} − admitted {1} = in dispute {2}</source>
        <translation>claimed {0} − admitted {1} = in dispute {2}</translation>
    </message>
    <message>
        <source>Exhibit {0} {1}</source>
        <translation>Exhibit {0} {1}</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>{0} (a part of it)</source>
        <translation>{0} (a part of it)</translation>
    </message>
    <message>
        <source>Claimed {0}, admitted {1}, in dispute {2}</source>
        <translation>Claimed {0}, admitted {1}, in dispute {2}</translation>
    </message>
    <message>
        <source>{0} for</source>
        <translation>{0} for</translation>
    </message>
    <message>
        <source>{0} against</source>
        <translation>{0} against</translation>
    </message>
</context>
<context>
    <name>IssuesSection</name>
    <message>
        <source>Edit…  E</source>
        <translation>Edit…  E</translation>
    </message>
    <message>
        <source>Cite a page…  P</source>
        <translation>Cite a page…  P</translation>
    </message>
    <message>
        <source>Judge shares…  M</source>
        <translation>Judge shares…  M</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the issue (Del)</source>
        <translation>Remove the issue (Del)</translation>
    </message>
    <message>
        <source>Take up  T</source>
        <translation>Take up  T</translation>
    </message>
    <message>
        <source>Issue…  +</source>
        <translation>Issue…  +</translation>
    </message>
    <message>
        <source>Opinion  O</source>
        <translation>Opinion  O</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>For the customer</translation>
    </message>
    <message>
        <source>Take up the issue table of the interview with T, or add an issue with +.</source>
        <translation>Take up the issue table of the interview with T, or add an issue with +.</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>No issue yet</translation>
    </message>
    <message>
        <source>Disputed issues</source>
        <translation>Disputed issues</translation>
    </message>
    <message>
        <source>Opinion on liability on paper</source>
        <translation>Opinion on liability on paper</translation>
    </message>
    <message>
        <source>Edit the issue</source>
        <translation>Edit the issue</translation>
    </message>
    <message>
        <source>Cite a page</source>
        <translation>Cite a page</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Add an issue</translation>
    </message>
    <message>
        <source>Take up the interview's issue table</source>
        <translation>Take up the interview's issue table</translation>
    </message>
    <message>
        <source>Move the issue up</source>
        <translation>Move the issue up</translation>
    </message>
    <message>
        <source>Move the issue down</source>
        <translation>Move the issue down</translation>
    </message>
    <message>
        <source>Remove the issue</source>
        <translation>Remove the issue</translation>
    </message>
    <message>
        <source>Judge shares</source>
        <translation>Judge shares</translation>
    </message>
    <message>
        <source>Cited.</source>
        <translation>Cited.</translation>
    </message>
    <message>
        <source>Take up {0}  T</source>
        <translation>Take up {0}  T</translation>
    </message>
    <message numerus="yes">
        <source>Take up %n row(s) of the interview's issue table</source>
        <translation>
            <numerusform>Take up %n row of the interview's issue table</numerusform>
            <numerusform>Take up %n rows of the interview's issue table</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back: {0}</source>
        <translation>Bring back: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n kind(s)</source>
        <translation>
            <numerusform>Still missing: %n kind</numerusform>
            <numerusform>Still missing: %n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Con&amp;clusion</source>
        <translation>Con&amp;clusion</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>S&amp;hares</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>Take the shares back</translation>
    </message>
    <message>
        <source>Write the opinion</source>
        <translation>Write the opinion</translation>
    </message>
    <message>
        <source>What was typed and not saved stands here again.</source>
        <translation>What was typed and not saved stands here again.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <location filename="../../../ui/mediation/log.py" line="35"/>
        <source>Notice of the holder…  A</source>
        <translation>Notice of the holder…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="36"/>
        <source>Put right…  C</source>
        <translation>Put right…  C</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="38"/>
        <source>What the bank cannot show it bears (Article 5): lines are added and never changed.</source>
        <translation>What the bank cannot show it bears (Article 5): lines are added and never changed.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="44"/>
        <source>&amp;When</source>
        <translation>&amp;When</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="46"/>
        <source>&amp;Channel</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="47"/>
        <source>&amp;Taken by</source>
        <translation>&amp;Taken by</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="48"/>
        <source>What was &amp;said</source>
        <translation>What was &amp;said</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="49"/>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="52"/>
        <source>Take over from the receipt</source>
        <translation>Take over from the receipt</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="56"/>
        <source>What is &amp;right</source>
        <translation>What is &amp;right</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="59"/>
        <source>Add the correction</source>
        <translation>Add the correction</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="62"/>
        <source>No notice is on record</source>
        <translation>No notice is on record</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="63"/>
        <source>Enter with A when the holder first gave notice, through which channel, and who took it.</source>
        <translation>Enter with A when the holder first gave notice, through which channel, and who took it.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="66"/>
        <source>Log of notice and requests</source>
        <translation>Log of notice and requests</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="81"/>
        <source>Enter a notice of the holder</source>
        <translation>Enter a notice of the holder</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="82"/>
        <source>Put the line right</source>
        <translation>Put the line right</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="92"/>
        <source>entered {0} by {1}</source>
        <translation>entered {0} by {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="121"/>
        <source>Say day and minute.</source>
        <translation>Say day and minute.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="127"/>
        <source>Entered.</source>
        <translation>Entered.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="148"/>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="157"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="159"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="164"/>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="165"/>
        <source>Taken or done by</source>
        <translation>Taken or done by</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/log.py" line="166"/>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
</context>
<context>
    <name>MediationTab</name>
    <message>
        <source>Bill check</source>
        <translation>Bill check</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="54"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="55"/>
        <source>Notice and requests</source>
        <translation>Notice and requests</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="56"/>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="57"/>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="61"/>
        <source>Sections of the investigation</source>
        <translation>Sections of the investigation</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="68"/>
        <source>Special team…  U</source>
        <translation>Special team…  U</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="69"/>
        <source>Report  F8</source>
        <translation>Report  F8</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="103"/>
        <source>Investigation report</source>
        <translation>Investigation report</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="105"/>
        <source>Hand up to the special team</source>
        <translation>Hand up to the special team</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="106"/>
        <source>Next section</source>
        <translation>Next section</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="115"/>
        <source>What has to be found out and who has to show it, what was asked of whom, and what was found with the pages that say so. Letters act on the row under the cursor.</source>
        <translation>What has to be found out and who has to show it, what was asked of whom, and what was found with the pages that say so. Letters act on the row under the cursor.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/mediation.py" line="142"/>
        <source>Still missing: {0}</source>
        <translation>Still missing: {0}</translation>
    </message>
    <message>
        <source>Issues and liability</source>
        <translation>Issues and liability</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <source>No percentage from 0 to 100</source>
        <translation>No percentage from 0 to 100</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="38"/>
        <source>In hand  H</source>
        <translation>In hand  H</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="39"/>
        <source>Done…  D</source>
        <translation>Done…  D</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="40"/>
        <source>Not needed…  N</source>
        <translation>Not needed…  N</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="41"/>
        <source>Open again…  O</source>
        <translation>Open again…  O</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="42"/>
        <source>Give, due…  G</source>
        <translation>Give, due…  G</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="43"/>
        <source>Ask…  Q</source>
        <translation>Ask…  Q</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="44"/>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="45"/>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="46"/>
        <source>Take off the plan</source>
        <translation>Take off the plan</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="47"/>
        <source>Template…  T</source>
        <translation>Template…  T</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="48"/>
        <source>Add…  A</source>
        <translation>Add…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="57"/>
        <source>There is no plan yet</source>
        <translation>There is no plan yet</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="58"/>
        <source>Take up a template with T: it proposes what has to be found out, and who has to show it.</source>
        <translation>Take up a template with T: it proposes what has to be found out, and who has to show it.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="61"/>
        <source>Tasks of the plan</source>
        <translation>Tasks of the plan</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="76"/>
        <source>Take up a template</source>
        <translation>Take up a template</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="77"/>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="78"/>
        <source>Take the task in hand</source>
        <translation>Take the task in hand</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="79"/>
        <source>The task is done</source>
        <translation>The task is done</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="80"/>
        <source>The task is not needed</source>
        <translation>The task is not needed</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="81"/>
        <source>Open the task again</source>
        <translation>Open the task again</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="82"/>
        <source>Give the task, change its day</source>
        <translation>Give the task, change its day</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="83"/>
        <source>Send a request for the task</source>
        <translation>Send a request for the task</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="112"/>
        <source>In hand.</source>
        <translation>In hand.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="122"/>
        <location filename="../../../ui/mediation/plan.py" line="188"/>
        <source>Note the result</source>
        <translation>Note the result</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="123"/>
        <source>It is not needed</source>
        <translation>It is not needed</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="124"/>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="166"/>
        <source>Taken off the plan</source>
        <translation>Taken off the plan</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="174"/>
        <source>What to find &amp;out</source>
        <translation>What to find &amp;out</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="175"/>
        <source>&amp;Burden</source>
        <translation>&amp;Burden</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="177"/>
        <source>&amp;Evidence wanted</source>
        <translation>&amp;Evidence wanted</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="178"/>
        <location filename="../../../ui/mediation/plan.py" line="190"/>
        <source>&amp;Whose</source>
        <translation>&amp;Whose</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="178"/>
        <location filename="../../../ui/mediation/plan.py" line="190"/>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="180"/>
        <location filename="../../../ui/mediation/plan.py" line="191"/>
        <source>D&amp;ue</source>
        <translation>D&amp;ue</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="180"/>
        <source>Empty: in three working days</source>
        <translation>Empty: in three working days</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="183"/>
        <source>Put it on the plan</source>
        <translation>Put it on the plan</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="186"/>
        <source>&amp;Result, reason</source>
        <translation>&amp;Result, reason</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="192"/>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="200"/>
        <source>On the plan.</source>
        <translation>On the plan.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="219"/>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="231"/>
        <source>Say the day.</source>
        <translation>Say the day.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="240"/>
        <source>Changed.</source>
        <translation>Changed.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/plan.py" line="243"/>
        <source>%n task(s) put on the plan</source>
        <translation>
            <numerusform>%n task put on the plan</numerusform>
            <numerusform>%n tasks put on the plan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="252"/>
        <source>To find out</source>
        <translation>To find out</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="254"/>
        <source>Burden</source>
        <translation>Burden</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="255"/>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="257"/>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/plan.py" line="264"/>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="36"/>
        <source>Ask…  A</source>
        <translation>Ask…  A</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="37"/>
        <source>Answer…  E</source>
        <translation>Answer…  E</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="38"/>
        <source>Reminded…  M</source>
        <translation>Reminded…  M</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="39"/>
        <source>No answer…  N</source>
        <translation>No answer…  N</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="40"/>
        <source>Take back…  B</source>
        <translation>Take back…  B</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="41"/>
        <source>Letter  L</source>
        <translation>Letter  L</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="47"/>
        <source>Nothing was asked yet</source>
        <translation>Nothing was asked yet</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="48"/>
        <source>Ask a department, a merchant, the acquirer or the police with A; it goes into the log by itself.</source>
        <translation>Ask a department, a merchant, the acquirer or the police with A; it goes into the log by itself.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="51"/>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="62"/>
        <source>Show the letter</source>
        <translation>Show the letter</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="65"/>
        <source>Send a request</source>
        <translation>Send a request</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="66"/>
        <location filename="../../../ui/mediation/requests.py" line="160"/>
        <source>Enter the answer</source>
        <translation>Enter the answer</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="67"/>
        <source>Note a reminder</source>
        <translation>Note a reminder</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="68"/>
        <source>There is no answer</source>
        <translation>There is no answer</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="69"/>
        <source>Take the request back</source>
        <translation>Take the request back</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="84"/>
        <source>{0} asked {1}: {2}</source>
        <translation>{0} asked {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="85"/>
        <source>exhibit {0}</source>
        <translation>exhibit {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="86"/>
        <source>Answer: {0}</source>
        <translation>Answer: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="123"/>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="123"/>
        <location filename="../../../ui/mediation/requests.py" line="169"/>
        <source>Give up waiting</source>
        <translation>Give up waiting</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="141"/>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="143"/>
        <source>&amp;Whom</source>
        <translation>&amp;Whom</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="144"/>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="145"/>
        <location filename="../../../ui/mediation/requests.py" line="162"/>
        <source>&amp;Channel</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="148"/>
        <source>Answer &amp;by</source>
        <translation>Answer &amp;by</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="149"/>
        <source>Empty: as the rules say for whom is asked</source>
        <translation>Empty: as the rules say for whom is asked</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="152"/>
        <source>Send it</source>
        <translation>Send it</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="154"/>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="156"/>
        <source>E&amp;xhibit</source>
        <translation>E&amp;xhibit</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="156"/>
        <source>None came with it</source>
        <translation>None came with it</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="158"/>
        <source>They re&amp;fuse</source>
        <translation>They re&amp;fuse</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="158"/>
        <source>will not help</source>
        <translation>will not help</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="164"/>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="166"/>
        <source>Note the reminder</source>
        <translation>Note the reminder</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="168"/>
        <source>W&amp;hy</source>
        <translation>W&amp;hy</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="190"/>
        <source>Sent; it stands in the log.</source>
        <translation>Sent; it stands in the log.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="211"/>
        <source>Answer entered.</source>
        <translation>Answer entered.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="229"/>
        <source>Reminder noted.</source>
        <translation>Reminder noted.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="242"/>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="254"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="255"/>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="256"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="257"/>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="259"/>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/requests.py" line="266"/>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>No shares</source>
        <translation>No shares</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>Give the rest to the last</source>
        <translation>Give the rest to the last</translation>
    </message>
    <message>
        <source>Another party</source>
        <translation>Another party</translation>
    </message>
    <message>
        <source>✓ 100.00 %</source>
        <translation>✓ 100.00 %</translation>
    </message>
    <message>
        <source>{0} % given out, {1} % missing</source>
        <translation>{0} % given out, {1} % missing</translation>
    </message>
    <message>
        <source>{0} % given out, {1} % too much</source>
        <translation>{0} % given out, {1} % too much</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Take this party away</source>
        <translation>Take this party away</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Share in percent</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <location filename="../../../ui/mediation/template.py" line="34"/>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="37"/>
        <source>Steps of the template</source>
        <translation>Steps of the template</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="40"/>
        <source>Put the ticked ones on the plan</source>
        <translation>Put the ticked ones on the plan</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="43"/>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="44"/>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/mediation/template.py" line="95"/>
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="102"/>
        <source>{0} (on the plan)</source>
        <translation>{0} (on the plan)</translation>
    </message>
    <message>
        <location filename="../../../ui/mediation/template.py" line="103"/>
        <source>Evidence wanted: {0}</source>
        <translation>Evidence wanted: {0}</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>Default by {0}; the contract goes before it.</source>
        <translation>Default by {0}; the contract goes before it.</translation>
    </message>
</context>
</TS>
