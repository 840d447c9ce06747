<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Alarm</name>
        <message>
            <source>Put this away</source>
            <translation>Put this away</translation>
        </message>
        <message>
            <source>Not as received</source>
            <translation>Not as received</translation>
        </message>
    </context>
    <context>
        <name>AskBox</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Never mind</translation>
        </message>
    </context>
    <context>
        <name>Bringing</name>
        <message>
            <source>Fetching evidence</source>
            <translation>Fetching evidence</translation>
        </message>
    </context>
    <context>
        <name>CustodyBox</name>
        <message>
            <source>Custody</source>
            <translation>Custody</translation>
        </message>
    </context>
    <context>
        <name>DropSheet</name>
        <message numerus="yes">
            <source>Let go to add %n file(s)</source>
            <translation>
                <numerusform>Let go to add %n file</numerusform>
                <numerusform>Let go to add %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Received last, over all cases</source>
            <translation>Received last, over all cases</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
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
            <source>Exhibit</source>
            <translation>Exhibit</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>No evidence yet</translation>
        </message>
        <message>
            <source>Open a case and bring its files in on the tab Evidence.</source>
            <translation>Open a case and bring its files in on the tab Evidence.</translation>
        </message>
        <message>
            <source>Evidence received last</source>
            <translation>Evidence received last</translation>
        </message>
        <message>
            <source>The newest exhibits of all cases you may see. Enter opens the case at the exhibit.</source>
            <translation>The newest exhibits of all cases you may see. Enter opens the case at the exhibit.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTab</name>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Add files</translation>
        </message>
        <message>
            <source>Add from the clipboard</source>
            <translation>Add from the clipboard</translation>
        </message>
        <message>
            <source>Withdraw the exhibit</source>
            <translation>Withdraw the exhibit</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Verify the case's evidence</source>
            <translation>Verify the case's evidence</translation>
        </message>
        <message>
            <source>Files are stored encrypted with their fingerprints and are never changed or deleted. Tick disputed lines of a statement with the space key; they are added up at once.</source>
            <translation>Files are stored encrypted with their fingerprints and are never changed or deleted. Tick disputed lines of a statement with the space key; they are added up at once.</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Add evidence</translation>
        </message>
        <message>
            <source>What is taken ({0})</source>
            <translation>What is taken ({0})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added</source>
            <translation>
                <numerusform>%n file added</numerusform>
                <numerusform>%n files added</numerusform>
            </translation>
        </message>
        <message>
            <source>This case has no statement yet; add one with F6.</source>
            <translation>This case has no statement yet; add one with F6.</translation>
        </message>
        <message>
            <source>The exhibit was withdrawn</source>
            <translation>The exhibit was withdrawn</translation>
        </message>
    </context>
    <context>
        <name>Exhibits</name>
        <message numerus="yes">
            <source>%n exhibit(s)</source>
            <translation>
                <numerusform>%n exhibit</numerusform>
                <numerusform>%n exhibits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In dispute in this case: %n transaction(s)</source>
            <translation>
                <numerusform>In dispute in this case: %n transaction</numerusform>
                <numerusform>In dispute in this case: %n transactions</numerusform>
            </translation>
        </message>
        <message>
            <source>Verify all exhibits (V)</source>
            <translation>Verify all exhibits (V)</translation>
        </message>
        <message>
            <source>Add F6</source>
            <translation>Add F6</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Copy fingerprints</source>
            <translation>Copy fingerprints</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Integrity</translation>
        </message>
        <message>
            <source>Not verified since received</source>
            <translation>Not verified since received</translation>
        </message>
        <message>
            <source>As received, {0}</source>
            <translation>As received, {0}</translation>
        </message>
        <message>
            <source>Not as received</source>
            <translation>Not as received</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Received {0} by {1}</source>
            <translation>Received {0} by {1}</translation>
        </message>
    </context>
    <context>
        <name>FaultTable</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>What it says</translation>
        </message>
        <message>
            <source>Rows not understood</source>
            <translation>Rows not understood</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n page(s) not read yet</source>
            <translation>
                <numerusform>%n page not read yet</numerusform>
                <numerusform>%n pages not read yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>Leave the search (Esc)</source>
            <translation>Leave the search (Esc)</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Next place (Enter)</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Previous place (Shift+Enter)</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>Save a copy of the exhibit</source>
            <translation>Save a copy of the exhibit</translation>
        </message>
        <message>
            <source>{0} saved</source>
            <translation>{0} saved</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Saving a copy</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>Exhibits</source>
            <translation>Exhibits</translation>
        </message>
    </context>
    <context>
        <name>ItemModel</name>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>Exhibit {0}: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s)</source>
            <translation>
                <numerusform>%n transaction</numerusform>
                <numerusform>%n transactions</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdrawn: {0}</source>
            <translation>Withdrawn: {0}</translation>
        </message>
        <message>
            <source>{0} from {1}, taken by {2}</source>
            <translation>{0} from {1}, taken by {2}</translation>
        </message>
    </context>
    <context>
        <name>LineModel</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Instalment</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>In dispute</translation>
        </message>
        <message>
            <source>in dispute</source>
            <translation>in dispute</translation>
        </message>
        <message>
            <source>Line {0}</source>
            <translation>Line {0}</translation>
        </message>
        <message>
            <source>Booked {0}</source>
            <translation>Booked {0}</translation>
        </message>
        <message>
            <source>between the customer's own accounts</source>
            <translation>between the customer's own accounts</translation>
        </message>
    </context>
    <context>
        <name>LineTable</name>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>PageModel</name>
        <message>
            <source>Page {0}</source>
            <translation>Page {0}</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Text copied; numbers of people are masked in it</source>
            <translation>Text copied; numbers of people are masked in it</translation>
        </message>
        <message>
            <source>There is no text to copy on this page yet.</source>
            <translation>There is no text to copy on this page yet.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>%n transaction(s) read; tick those in dispute</source>
            <translation>
                <numerusform>%n transaction read; tick those in dispute</numerusform>
                <numerusform>%n transactions read; tick those in dispute</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading transactions</source>
            <translation>Reading transactions</translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) ticked</source>
            <translation>
                <numerusform>%n transaction ticked</numerusform>
                <numerusform>%n transactions ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tick(s) taken back</source>
            <translation>
                <numerusform>%n tick taken back</numerusform>
                <numerusform>%n ticks taken back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recognising</name>
        <message numerus="yes">
            <source>Reading %n page(s)</source>
            <translation>
                <numerusform>Reading %n page</numerusform>
                <numerusform>Reading %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusedCard</name>
        <message>
            <source>Put this away</source>
            <translation>Put this away</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not taken</source>
            <translation>
                <numerusform>%n file not taken</numerusform>
                <numerusform>%n files not taken</numerusform>
            </translation>
        </message>
        <message>
            <source>Show exhibit {0}</source>
            <translation>Show exhibit {0}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Brought by</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Hand out…</source>
            <translation>Hand out…</translation>
        </message>
        <message>
            <source>Why is it withdrawn?</source>
            <translation>Why is it withdrawn?</translation>
        </message>
        <message>
            <source>The copy is not encrypted. It stands in the custody.</source>
            <translation>The copy is not encrypted. It stands in the custody.</translation>
        </message>
        <message>
            <source>To whom does the copy go, and what for?</source>
            <translation>To whom does the copy go, and what for?</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Withdraw…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
    </context>
    <context>
        <name>Sorry</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Copy the chosen text</source>
            <translation>Copy the chosen text</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
        <message>
            <source>Choose text with the mouse</source>
            <translation>Choose text with the mouse</translation>
        </message>
        <message>
            <source>It is only at the centre and is being fetched; go on working meanwhile.</source>
            <translation>It is only at the centre and is being fetched; go on working meanwhile.</translation>
        </message>
        <message>
            <source>Text of the exhibit</source>
            <translation>Text of the exhibit</translation>
        </message>
        <message>
            <source>Drop files anywhere on this page, paste with Ctrl+V, or choose them with F6.</source>
            <translation>Drop files anywhere on this page, paste with Ctrl+V, or choose them with F6.</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>No evidence yet</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Add files</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Fit the width, then the page</source>
            <translation>Fit the width, then the page</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Turn</translation>
        </message>
        <message>
            <source>{0} is kept as it came; it cannot be looked at here. Hand out a copy to use it elsewhere.</source>
            <translation>{0} is kept as it came; it cannot be looked at here. Hand out a copy to use it elsewhere.</translation>
        </message>
        <message>
            <source>The statement was withdrawn; its transactions no longer count.</source>
            <translation>The statement was withdrawn; its transactions no longer count.</translation>
        </message>
    </context>
    <context>
        <name>StatementPanel</name>
        <message>
            <source>Read into the case</source>
            <translation>Read into the case</translation>
        </message>
        <message>
            <source>Filter: words, amount, day</source>
            <translation>Filter: words, amount, day</translation>
        </message>
        <message>
            <source>Filter transactions</source>
            <translation>Filter transactions</translation>
        </message>
        <message>
            <source>Only disputed</source>
            <translation>Only disputed</translation>
        </message>
        <message numerus="yes">
            <source>Read %n transaction(s) into the case</source>
            <translation>
                <numerusform>Read %n transaction into the case</numerusform>
                <numerusform>Read %n transactions into the case</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s)</source>
            <translation>
                <numerusform>%n transaction</numerusform>
                <numerusform>%n transactions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read the %n missing transaction(s)</source>
            <translation>
                <numerusform>Read the %n missing transaction</numerusform>
                <numerusform>Read the %n missing transactions</numerusform>
            </translation>
        </message>
        <message>
            <source>spent {0}, back {1}</source>
            <translation>spent {0}, back {1}</translation>
        </message>
        <message>
            <source>spent {0}</source>
            <translation>spent {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n row not understood</numerusform>
                <numerusform>%n rows not understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In dispute: %n</source>
            <translation>
                <numerusform>In dispute: %n</numerusform>
                <numerusform>In dispute: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Space ticks, Shift+arrows select several</source>
            <translation>Space ticks, Shift+arrows select several</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>Adding %n file(s)</source>
            <translation>
                <numerusform>Adding %n file</numerusform>
                <numerusform>Adding %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Pasted picture</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message numerus="yes">
            <source>%n exhibit(s) are not on this desk and were not checked; open one to fetch it</source>
            <translation>
                <numerusform>%n exhibit is not on this desk and was not checked; open it to fetch it</numerusform>
                <numerusform>%n exhibits are not on this desk and were not checked; open one to fetch it</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying evidence</source>
            <translation>Verifying evidence</translation>
        </message>
        <message numerus="yes">
            <source>%n exhibit(s) verified: all as received</source>
            <translation>
                <numerusform>%n exhibit verified: all as received</numerusform>
                <numerusform>%n exhibits verified: all as received</numerusform>
            </translation>
        </message>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>Exhibit {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Choose text with the mouse (T)</source>
            <translation>Choose text with the mouse (T)</translation>
        </message>
        <message>
            <source>Find in this exhibit (Ctrl+F)</source>
            <translation>Find in this exhibit (Ctrl+F)</translation>
        </message>
        <message>
            <source>Previous page (PgUp)</source>
            <translation>Previous page (PgUp)</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>Next page (PgDn)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Smaller (-)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <source>Fit the width, then the page (0)</source>
            <translation>Fit the width, then the page (0)</translation>
        </message>
        <message>
            <source>Turn (R)</source>
            <translation>Turn (R)</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>_Exhibit</name>
        <message>
            <source>{0} disputed</source>
            <translation>{0} disputed</translation>
        </message>
    </context>
</TS>
