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
        <name>Arrivals</name>
        <message numerus="yes">
            <source>%n file(s) were still in hand and are not in the case</source>
            <translation>
                <numerusform>%n file was still in hand and is not in the case</numerusform>
                <numerusform>%n files were still in hand and are not in the case</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n file(s)</source>
            <translation>
                <numerusform>Add %n file</numerusform>
                <numerusform>Add %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them now</source>
            <translation>Add them now</translation>
        </message>
        <message>
            <source>Leave the folder</source>
            <translation>Leave the folder</translation>
        </message>
        <message>
            <source>Looking into the folder</source>
            <translation>Looking into the folder</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n file(s) directly in it</source>
            <translation>
                <numerusform>Only the %n file directly in it</numerusform>
                <numerusform>Only the %n files directly in it</numerusform>
            </translation>
        </message>
        <message>
            <source>Put them away</source>
            <translation>Put them away</translation>
        </message>
        <message>
            <source>The folder “{0}”: add its files?</source>
            <translation>The folder “{0}”: add its files?</translation>
        </message>
        <message>
            <source>There are more; {0} are added at a time.</source>
            <translation>There are more; {0} are added at a time.</translation>
        </message>
        <message>
            <source>There is no file in the folder {0}.</source>
            <translation>There is no file in the folder {0}.</translation>
        </message>
        <message>
            <source>“{0}” holds {1} files, {2} of them in folders of its own. Add them?</source>
            <translation>“{0}” holds {1} files, {2} of them in folders of its own. Add them?</translation>
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
        <name>Attaching</name>
        <message>
            <source> (attached to exhibit {0})</source>
            <translation> (attached to exhibit {0})</translation>
        </message>
        <message>
            <source>Taking an attachment</source>
            <translation>Taking an attachment</translation>
        </message>
        <message>
            <source>Taken as exhibit {0}: {1}</source>
            <translation>Taken as exhibit {0}: {1}</translation>
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
        <name>BundlePanel</name>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>By number</translation>
        </message>
        <message>
            <source>Down (Alt+Down)</source>
            <translation>Down (Alt+Down)</translation>
        </message>
        <message>
            <source>Up (Alt+Up)</source>
            <translation>Up (Alt+Up)</translation>
        </message>
        <message>
            <source>Back to the exhibits</source>
            <translation>Back to the exhibits</translation>
        </message>
        <message>
            <source>Bundle and sealed lists</source>
            <translation>Bundle and sealed lists</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Make the bundle…</source>
            <translation>&amp;Make the bundle…</translation>
        </message>
        <message>
            <source>Largest part</source>
            <translation>Largest part</translation>
        </message>
        <message>
            <source>Name of the recipient</source>
            <translation>Name of the recipient</translation>
        </message>
        <message>
            <source>Prepared for</source>
            <translation>Prepared for</translation>
        </message>
        <message>
            <source>Consent was given: send them as they are</source>
            <translation>Consent was given: send them as they are</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
    </context>
    <context>
        <name>Bundling</name>
        <message>
            <source>Printing</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>Sent to {0}.</source>
            <translation>Sent to {0}.</translation>
        </message>
        <message numerus="yes">
            <source>The list of %n exhibit(s) is sealed</source>
            <translation>
                <numerusform>The list of %n exhibit is sealed</numerusform>
                <numerusform>The list of %n exhibits is sealed</numerusform>
            </translation>
        </message>
        <message>
            <source>The bundle is made: {0}</source>
            <translation>The bundle is made: {0}</translation>
        </message>
        <message numerus="yes">
            <source>A sheet stands for %n exhibit(s) that could not be bound.</source>
            <translation>
                <numerusform>A sheet stands for %n exhibit that could not be bound.</numerusform>
                <numerusform>A sheet stands for %n exhibits that could not be bound.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}: %n page(s), SHA-256 {1}</source>
            <translation>
                <numerusform>{0}: %n page, SHA-256 {1}</numerusform>
                <numerusform>{0}: %n pages, SHA-256 {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Binding the bundle</source>
            <translation>Binding the bundle</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>bundle.pdf</source>
            <translation>bundle.pdf</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>Save the bundle</translation>
        </message>
        <message>
            <source>Back to the exhibits</source>
            <translation>Back to the exhibits</translation>
        </message>
        <message>
            <source>Bundle, sealed lists</source>
            <translation>Bundle, sealed lists</translation>
        </message>
        <message>
            <source>Bundle, sealed lists (U)</source>
            <translation>Bundle, sealed lists (U)</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>No camera was found; plug one in, or add photos as files.</source>
            <translation>No camera was found; plug one in, or add photos as files.</translation>
        </message>
        <message>
            <source>The extra “media” is not installed on this PC; add photos as files.</source>
            <translation>The extra “media” is not installed on this PC; add photos as files.</translation>
        </message>
    </context>
    <context>
        <name>CameraWindow</name>
        <message>
            <source>Add as one exhibit ({0})</source>
            <translation>Add as one exhibit ({0})</translation>
        </message>
        <message>
            <source>Again (Backspace)</source>
            <translation>Again (Backspace)</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Drag the corners onto the paper (1-4 and arrows), then keep the page.</source>
            <translation>Drag the corners onto the paper (1-4 and arrows), then keep the page.</translation>
        </message>
        <message>
            <source>Keep the page (Enter)</source>
            <translation>Keep the page (Enter)</translation>
        </message>
        <message>
            <source>Lay the paper flat under the camera and press Space.</source>
            <translation>Lay the paper flat under the camera and press Space.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Photograph papers</source>
            <translation>Photograph papers</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolution</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Take the picture (Space)</translation>
        </message>
        <message>
            <source>The camera gives no picture: {0}</source>
            <translation>The camera gives no picture: {0}</translation>
        </message>
        <message>
            <source>Turn (R)</source>
            <translation>Turn (R)</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Whole picture</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>Match the scan to its printed paper</source>
            <translation>Match the scan to its printed paper</translation>
        </message>
        <message>
            <source>Photograph papers</source>
            <translation>Photograph papers</translation>
        </message>
        <message>
            <source>Scans to be assigned</source>
            <translation>Scans to be assigned</translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message>
            <source>a part of it</source>
            <translation>a part of it</translation>
        </message>
        <message>
            <source>page {0}</source>
            <translation>page {0}</translation>
        </message>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>Exhibit {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>only the first messages are shown; the file has more</source>
            <translation>only the first messages are shown; the file has more</translation>
        </message>
        <message>
            <source>lines before the first message stand in the plain text</source>
            <translation>lines before the first message stand in the plain text</translation>
        </message>
        <message>
            <source>the order of day and month was assumed</source>
            <translation>the order of day and month was assumed</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
    </context>
    <context>
        <name>CornersView</name>
        <message>
            <source>Picture of the camera</source>
            <translation>Picture of the camera</translation>
        </message>
    </context>
    <context>
        <name>CoverBox</name>
        <message numerus="yes">
            <source>Mark %n place(s)</source>
            <translation>
                <numerusform>Mark %n place</numerusform>
                <numerusform>Mark %n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Make the copy</translation>
        </message>
        <message>
            <source>The copy is an exhibit of its own; nothing lies under what is covered. The original stays as it is.</source>
            <translation>The copy is an exhibit of its own; nothing lies under what is covered. The original stays as it is.</translation>
        </message>
        <message>
            <source>Make a redacted copy? Places covered: {0}, on pages: {1}.</source>
            <translation>Make a redacted copy? Places covered: {0}, on pages: {1}.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) were not read yet and were not looked at.</source>
            <translation>
                <numerusform>%n page was not read yet and was not looked at.</numerusform>
                <numerusform>%n pages were not read yet and were not looked at.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names and addresses are not found this way: mark them with X.</source>
            <translation>Names and addresses are not found this way: mark them with X.</translation>
        </message>
        <message>
            <source>No number of anybody was found that is not marked already.</source>
            <translation>No number of anybody was found that is not marked already.</translation>
        </message>
        <message>
            <source>Cover these places? Untick what is to stay.</source>
            <translation>Cover these places? Untick what is to stay.</translation>
        </message>
        <message>
            <source>Page {0}  {1}  {2}</source>
            <translation>Page {0}  {1}  {2}</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Never mind</translation>
        </message>
        <message>
            <source>Places that should probably be covered</source>
            <translation>Places that should probably be covered</translation>
        </message>
    </context>
    <context>
        <name>Covering</name>
        <message numerus="yes">
            <source>%n place(s) marked; make a redacted copy when all are there</source>
            <translation>
                <numerusform>%n place marked; make a redacted copy when all are there</numerusform>
                <numerusform>%n places marked; make a redacted copy when all are there</numerusform>
            </translation>
        </message>
        <message>
            <source>Making a redacted copy</source>
            <translation>Making a redacted copy</translation>
        </message>
        <message>
            <source>Exhibit {0} is the redacted copy</source>
            <translation>Exhibit {0} is the redacted copy</translation>
        </message>
        <message>
            <source>Cover it there too, make another copy and withdraw this one.</source>
            <translation>Cover it there too, make another copy and withdraw this one.</translation>
        </message>
        <message>
            <source>Exhibit {0} is the redacted copy, but a covered number stands uncovered on page {1}.</source>
            <translation>Exhibit {0} is the redacted copy, but a covered number stands uncovered on page {1}.</translation>
        </message>
        <message>
            <source>A redacted copy of this exhibit is being made already.</source>
            <translation>A redacted copy of this exhibit is being made already.</translation>
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
        <message>
            <source>Let go to add it</source>
            <translation>Let go to add it</translation>
        </message>
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
            <source>Take away the chosen mark, or withdraw the exhibit</source>
            <translation>Take away the chosen mark, or withdraw the exhibit</translation>
        </message>
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
        <name>FilmPicture</name>
        <message>
            <source>Picture of the video</source>
            <translation>Picture of the video</translation>
        </message>
    </context>
    <context>
        <name>FilmView</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>This machine has no sound device: the place moves on, but nothing is heard.</source>
            <translation>This machine has no sound device: the place moves on, but nothing is heard.</translation>
        </message>
        <message>
            <source>Its sound cannot be read; the pictures are shown without it.</source>
            <translation>Its sound cannot be read; the pictures are shown without it.</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>Reading the sound…</translation>
        </message>
        <message>
            <source>This video has no sound.</source>
            <translation>This video has no sound.</translation>
        </message>
        <message>
            <source>Opening the video…</source>
            <translation>Opening the video…</translation>
        </message>
        <message>
            <source>This video is too large to be shown here. Hand out a copy to see it elsewhere.</source>
            <translation>This video is too large to be shown here. Hand out a copy to see it elsewhere.</translation>
        </message>
        <message>
            <source>Showing videos needs the multimedia add-on, which is not installed. Hand out a copy.</source>
            <translation>Showing videos needs the multimedia add-on, which is not installed. Hand out a copy.</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
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
        <name>GridModel</name>
        <message>
            <source>The stored result of a formula; it was not computed here</source>
            <translation>The stored result of a formula; it was not computed here</translation>
        </message>
        <message>
            <source>(formula, no value stored)</source>
            <translation>(formula, no value stored)</translation>
        </message>
    </context>
    <context>
        <name>GridTable</name>
        <message>
            <source>Table of the exhibit</source>
            <translation>Table of the exhibit</translation>
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>Exhibit {0} is the redacted copy; this one shows everything. Hand that out if it will do.</source>
            <translation>Exhibit {0} is the redacted copy; this one shows everything. Hand that out if it will do.</translation>
        </message>
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
        <name>HowRead</name>
        <message>
            <source>{0} {1} between own accounts, in no sum</source>
            <translation>{0} {1} between own accounts, in no sum</translation>
        </message>
        <message>
            <source>{0} out {1}, in {2}, together {3}</source>
            <translation>{0} out {1}, in {2}, together {3}</translation>
        </message>
        <message numerus="yes">
            <source>the file announces %n</source>
            <translation>
                <numerusform>the file announces %n</numerusform>
                <numerusform>the file announces %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the file announces as many</source>
            <translation>the file announces as many</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n row not understood</numerusform>
                <numerusform>%n rows not understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n read</numerusform>
                <numerusform>%n read</numerusform>
            </translation>
        </message>
        <message>
            <source>the format itself says what its fields mean</source>
            <translation>the format itself says what its fields mean</translation>
        </message>
        <message>
            <source>header in {0}</source>
            <translation>header in {0}</translation>
        </message>
        <message>
            <source>{0} row {1}</source>
            <translation>{0} row {1}</translation>
        </message>
        <message>
            <source>page {0}, row {1}</source>
            <translation>page {0}, row {1}</translation>
        </message>
        <message>
            <source>and by the words {0}</source>
            <translation>and by the words {0}</translation>
        </message>
        <message>
            <source>recognised by the headers {0}</source>
            <translation>recognised by the headers {0}</translation>
        </message>
        <message>
            <source>no described layout fits; common headers found: {0}</source>
            <translation>no described layout fits; common headers found: {0}</translation>
        </message>
        <message>
            <source>columns mapped by hand, for this file only</source>
            <translation>columns mapped by hand, for this file only</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Assumed</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Sums</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signs</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>How the statement was read</source>
            <translation>How the statement was read</translation>
        </message>
    </context>
    <context>
        <name>IndexPreview</name>
        <message>
            <source>Not in it:</source>
            <translation>Not in it:</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>set as pages</source>
            <translation>set as pages</translation>
        </message>
        <message>
            <source>a sheet with fingerprints</source>
            <translation>a sheet with fingerprints</translation>
        </message>
        <message>
            <source>not on this desk: a sheet stands for it</source>
            <translation>not on this desk: a sheet stands for it</translation>
        </message>
        <message>
            <source>redacted copy (exhibit {0})</source>
            <translation>redacted copy (exhibit {0})</translation>
        </message>
        <message>
            <source>Exhibit {0}  {1}</source>
            <translation>Exhibit {0}  {1}</translation>
        </message>
        <message>
            <source>For: {0}</source>
            <translation>For: {0}</translation>
        </message>
        <message>
            <source>Index of the bundle</source>
            <translation>Index of the bundle</translation>
        </message>
    </context>
    <context>
        <name>ItemBox</name>
        <message>
            <source>Photograph papers</source>
            <translation>Photograph papers</translation>
        </message>
        <message>
            <source>Match to a printed paper</source>
            <translation>Match to a printed paper</translation>
        </message>
        <message>
            <source>Numbers of people on it: {0}</source>
            <translation>Numbers of people on it: {0}</translation>
        </message>
        <message>
            <source>Propose what to cover</source>
            <translation>Propose what to cover</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>card {0}</translation>
        </message>
        <message>
            <source>identity document {0}</source>
            <translation>identity document {0}</translation>
        </message>
        <message>
            <source>telephone {0}</source>
            <translation>telephone {0}</translation>
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
        <name>LayoutList</name>
        <message>
            <source>Retire {0}</source>
            <translation>Retire {0}</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retire</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retired</translation>
        </message>
        <message>
            <source>not used: {0}</source>
            <translation>not used: {0}</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in use</translation>
        </message>
        <message>
            <source>Nobody has kept one yet</source>
            <translation>Nobody has kept one yet</translation>
        </message>
        <message>
            <source>Layouts kept</source>
            <translation>Layouts kept</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Made by</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Recognised by</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
    </context>
    <context>
        <name>LetterView</name>
        <message>
            <source>Take {0} as an exhibit</source>
            <translation>Take {0} as an exhibit</translation>
        </message>
        <message>
            <source>Take as an exhibit</source>
            <translation>Take as an exhibit</translation>
        </message>
        <message>
            <source>Look at {0}</source>
            <translation>Look at {0}</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Replies to</source>
            <translation>Replies to</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Copy to</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(no text)</translation>
        </message>
        <message>
            <source>Shown as plain words: the mail is a web page.</source>
            <translation>Shown as plain words: the mail is a web page.</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(no subject)</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Text of the mail</translation>
        </message>
    </context>
    <context>
        <name>LineDetail</name>
        <message>
            <source>Take {0} away</source>
            <translation>Take {0} away</translation>
        </message>
        <message>
            <source>Show {0}</source>
            <translation>Show {0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>{0} (replaced since)</source>
            <translation>{0} (replaced since)</translation>
        </message>
        <message>
            <source>{0}, page {1}</source>
            <translation>{0}, page {1}</translation>
        </message>
        <message>
            <source>Exhibit {0}: {1}</source>
            <translation>Exhibit {0}: {1}</translation>
        </message>
        <message>
            <source>No (N)</source>
            <translation>No (N)</translation>
        </message>
        <message>
            <source>Sums then count it once or take it off</source>
            <translation>Sums then count it once or take it off</translation>
        </message>
        <message>
            <source>Belongs together (Y)</source>
            <translation>Belongs together (Y)</translation>
        </message>
        <message>
            <source>ruled out by {0}</source>
            <translation>ruled out by {0}</translation>
        </message>
        <message>
            <source>confirmed by {0}</source>
            <translation>confirmed by {0}</translation>
        </message>
        <message>
            <source>exhibit {0}, line {1}</source>
            <translation>exhibit {0}, line {1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LineModel</name>
        <message>
            <source>may belong to another one</source>
            <translation>may belong to another one</translation>
        </message>
        <message>
            <source>belongs to another one</source>
            <translation>belongs to another one</translation>
        </message>
        <message>
            <source>has exhibits</source>
            <translation>has exhibits</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Running total</translation>
        </message>
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
        <name>MappingDeeds</name>
        <message>
            <source>Layout kept; files like this one are now read by it on every desk</source>
            <translation>Layout kept; files like this one are now read by it on every desk</translation>
        </message>
        <message>
            <source>Columns mapped by hand</source>
            <translation>Columns mapped by hand</translation>
        </message>
    </context>
    <context>
        <name>MappingGrid</name>
        <message>
            <source>Meaning of column {0}</source>
            <translation>Meaning of column {0}</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Means</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>First rows of the file</translation>
        </message>
    </context>
    <context>
        <name>MappingPanel</name>
        <message>
            <source>Still missing: {0}</source>
            <translation>Still missing: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not understood</source>
            <translation>
                <numerusform>%n row not understood</numerusform>
                <numerusform>%n rows not understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the first rows %n would be read</source>
            <translation>
                <numerusform>Of the first rows %n would be read</numerusform>
                <numerusform>Of the first rows %n would be read</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} out {1}, in {2}</source>
            <translation>{0} out {1}, in {2}</translation>
        </message>
        <message>
            <source>Kind of account</source>
            <translation>Kind of account</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signs</translation>
        </message>
        <message>
            <source>Header in row (0: none)</source>
            <translation>Header in row (0: none)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Click the number of the row that holds the headers; choose a meaning above each column.</source>
            <translation>Click the number of the row that holds the headers; choose a meaning above each column.</translation>
        </message>
        <message>
            <source>What do the columns mean?</source>
            <translation>What do the columns mean?</translation>
        </message>
        <message>
            <source>Table {0}</source>
            <translation>Table {0}</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Layouts kept…</source>
            <translation>Layouts kept…</translation>
        </message>
        <message>
            <source>Keep as a layout</source>
            <translation>Keep as a layout</translation>
        </message>
        <message>
            <source>Use for this file only</source>
            <translation>Use for this file only</translation>
        </message>
        <message>
            <source>As the first rows would be read</source>
            <translation>As the first rows would be read</translation>
        </message>
        <message>
            <source>Name of the layout</source>
            <translation>Name of the layout</translation>
        </message>
        <message>
            <source>Name, such as Some Bank card list</source>
            <translation>Name, such as Some Bank card list</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Wallet</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bank account</translation>
        </message>
        <message>
            <source>Credit card</source>
            <translation>Credit card</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>by itself</translation>
        </message>
        <message>
            <source>Month day year</source>
            <translation>Month day year</translation>
        </message>
        <message>
            <source>Day month year</source>
            <translation>Day month year</translation>
        </message>
        <message>
            <source>Year month day</source>
            <translation>Year month day</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>Page {0}  {1}</source>
            <translation>Page {0}  {1}</translation>
        </message>
        <message>
            <source>On pages {0}</source>
            <translation>On pages {0}</translation>
        </message>
        <message>
            <source>Show the marks of {0}</source>
            <translation>Show the marks of {0}</translation>
        </message>
        <message>
            <source>{0} (me)</source>
            <translation>{0} (me)</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Marks of the exhibit</source>
            <translation>Marks of the exhibit</translation>
        </message>
        <message>
            <source>Nothing is drawn over this exhibit yet.</source>
            <translation>Nothing is drawn over this exhibit yet.</translation>
        </message>
    </context>
    <context>
        <name>MarkTools</name>
        <message>
            <source>List of marks and of who drew them: {0}</source>
            <translation>List of marks and of who drew them: {0}</translation>
        </message>
        <message>
            <source>Marks {0}</source>
            <translation>Marks {0}</translation>
        </message>
        <message>
            <source>Make a redacted copy…</source>
            <translation>Make a redacted copy…</translation>
        </message>
        <message>
            <source>Propose places to cover</source>
            <translation>Propose places to cover</translation>
        </message>
        <message>
            <source>Cover places and make a redacted copy</source>
            <translation>Cover places and make a redacted copy</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Do it again (Ctrl+Shift+Z)</source>
            <translation>Do it again (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Take back my last mark (Ctrl+Z)</source>
            <translation>Take back my last mark (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Hand: drag the page, choose a mark (Esc)</source>
            <translation>Hand: drag the page, choose a mark (Esc)</translation>
        </message>
    </context>
    <context>
        <name>MarkWords</name>
        <message>
            <source>Enter keeps it, Shift+Enter is a new line</source>
            <translation>Enter keeps it, Shift+Enter is a new line</translation>
        </message>
        <message>
            <source>Words of the mark</source>
            <translation>Words of the mark</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Only its author changes a mark; hide the layer if it is in the way.</source>
            <translation>Only its author changes a mark; hide the layer if it is in the way.</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Do it again</translation>
        </message>
        <message>
            <source>Take back my last mark</source>
            <translation>Take back my last mark</translation>
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
            <source>Pages of the exhibit</source>
            <translation>Pages of the exhibit</translation>
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
    <name>Quoting</name>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>For or against</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>Cite it</translation>
    </message>
    <message>
        <source>Cite for an issue</source>
        <translation>Cite for an issue</translation>
    </message>
    <message>
        <source>Choose an exhibit first.</source>
        <translation>Choose an exhibit first.</translation>
    </message>
    <message>
        <source>The case has no issue yet; add one in the tab Mediation, under Issues and liability.</source>
        <translation>The case has no issue yet; add one in the tab Mediation, under Issues and liability.</translation>
    </message>
    <message>
        <source>Cite the transaction under the cursor</source>
        <translation>Cite the transaction under the cursor</translation>
    </message>
    <message>
        <source>Cite the part of page {0} that was chosen</source>
        <translation>Cite the part of page {0} that was chosen</translation>
    </message>
    <message>
        <source>Cite page {0}</source>
        <translation>Cite page {0}</translation>
    </message>
    <message>
        <source>Cite the exhibit</source>
        <translation>Cite the exhibit</translation>
    </message>
    <message>
        <source>Choose an issue.</source>
        <translation>Choose an issue.</translation>
    </message>
    <message>
        <source>Cited for {0}</source>
        <translation>Cited for {0}</translation>
    </message>
</context>
<context>
        <name>Reading</name>
        <message>
            <source>Left unread</source>
            <translation>Left unread</translation>
        </message>
        <message>
            <source>Not read into the case. The file stays as evidence; choose it again to look at its lines.</source>
            <translation>Not read into the case. The file stays as evidence; choose it again to look at its lines.</translation>
        </message>
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
        <name>Pane</name>
        <message>
            <source>Close this pane</source>
            <translation>Close this pane</translation>
        </message>
        <message>
            <source>Exhibit in this pane</source>
            <translation>Exhibit in this pane</translation>
        </message>
        <message>
            <source>Choose an exhibit</source>
            <translation>Choose an exhibit</translation>
        </message>
    </context>
    <context>
        <name>PaneTools</name>
        <message numerus="yes">
            <source>%n exhibit(s) beside each other</source>
            <translation>
                <numerusform>%n exhibit alone</numerusform>
                <numerusform>%n exhibits beside each other</numerusform>
            </translation>
        </message>
        <message>
            <source>Exhibits beside each other (1, 2, 4)</source>
            <translation>Exhibits beside each other (1, 2, 4)</translation>
        </message>
        <message>
            <source>Whole page for the exhibits, and back (F, Esc)</source>
            <translation>Whole page for the exhibits, and back (F, Esc)</translation>
        </message>
        <message>
            <source>Scroll together (L)</source>
            <translation>Scroll together (L)</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message numerus="yes">
            <source>%n pane(s)</source>
            <translation>
                <numerusform>%n pane</numerusform>
                <numerusform>%n panes</numerusform>
            </translation>
        </message>
        <message>
            <source>Scroll together, or alone</source>
            <translation>Scroll together, or alone</translation>
        </message>
        <message>
            <source>Pane before</source>
            <translation>Pane before</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <source>Whole page for the exhibits, and back</source>
            <translation>Whole page for the exhibits, and back</translation>
        </message>
    </context>
    <context>
        <name>ReceiptCard</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>A receipt? Please check</source>
            <translation>A receipt? Please check</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Link the receipt to {0}</source>
            <translation>Link the receipt to {0}</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Linked</translation>
        </message>
        <message>
            <source>Merchant</source>
            <translation>Merchant</translation>
        </message>
        <message>
            <source>No transaction of the statements has this total near this day.</source>
            <translation>No transaction of the statements has this total near this day.</translation>
        </message>
        <message>
            <source>Not a receipt</source>
            <translation>Not a receipt</translation>
        </message>
        <message>
            <source>Not sure: please compare with the picture.</source>
            <translation>Not sure: please compare with the picture.</translation>
        </message>
        <message>
            <source>Receipt, confirmed</source>
            <translation>Receipt, confirmed</translation>
        </message>
        <message>
            <source>Show the statement</source>
            <translation>Show the statement</translation>
        </message>
        <message>
            <source>Show where it stands: {0}</source>
            <translation>Show where it stands: {0}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Transactions with this total, at most three days away</source>
            <translation>Transactions with this total, at most three days away</translation>
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
        <name>RegionLayer</name>
        <message>
            <source>Drag this part to an issue</source>
            <translation>Drag this part to an issue</translation>
        </message>
    </context>
    <context>
        <name>ScanBack</name>
        <message>
            <source>All pages are back</source>
            <translation>All pages are back</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Exhibit {0}, page {1} is page {2} of {3}</source>
            <translation>Exhibit {0}, page {1} is page {2} of {3}</translation>
        </message>
        <message>
            <source>Exhibit {0}, page {1}: {2}</source>
            <translation>Exhibit {0}, page {1}: {2}</translation>
        </message>
        <message>
            <source>Matching signed papers</source>
            <translation>Matching signed papers</translation>
        </message>
        <message>
            <source>No page belongs to a paper printed for this case</source>
            <translation>No page belongs to a paper printed for this case</translation>
        </message>
        <message>
            <source>Signed copy is back: {0}</source>
            <translation>Signed copy is back: {0}</translation>
        </message>
        <message>
            <source>Still waiting for paper</source>
            <translation>Still waiting for paper</translation>
        </message>
        <message>
            <source>The signed copy is back.</source>
            <translation>The signed copy is back.</translation>
        </message>
        <message>
            <source>{0}: all {1} pages</source>
            <translation>{0}: all {1} pages</translation>
        </message>
        <message>
            <source>{0}: {1} of {2} pages, page {3} missing</source>
            <translation>{0}: {1} of {2} pages, page {3} missing</translation>
        </message>
    </context>
    <context>
        <name>ScanList</name>
        <message>
            <source>Scans to be assigned</source>
            <translation>Scans to be assigned</translation>
        </message>
    </context>
    <context>
        <name>ScanTray</name>
        <message>
            <source>As one PDF</source>
            <translation>As one PDF</translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) to be assigned</source>
            <translation>
                <numerusform>%n scan to be assigned</numerusform>
                <numerusform>%n scans to be assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %n scan(s)</source>
            <translation>
                <numerusform>Assigning %n scan</numerusform>
                <numerusform>Assigning %n scans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n scan(s)</source>
            <translation>
                <numerusform>Delete %n scan</numerusform>
                <numerusform>Delete %n scans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n scan(s)?</source>
            <translation>
                <numerusform>Delete %n scan?</numerusform>
                <numerusform>Delete %n scans?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Deleting scans</source>
            <translation>Deleting scans</translation>
        </message>
        <message>
            <source>Never mind</source>
            <translation>Never mind</translation>
        </message>
        <message>
            <source>Scan folder</source>
            <translation>Scan folder</translation>
        </message>
        <message>
            <source>They move to the folder 已删除 in the scan folder.</source>
            <translation>They move to the folder 已删除 in the scan folder.</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Tick all</translation>
        </message>
        <message>
            <source>To this case ({0})</source>
            <translation>To this case ({0})</translation>
        </message>
    </context>
    <context>
        <name>SealedBox</name>
        <message numerus="yes">
            <source>All %n exhibit(s) with SHA-256 and SM3, withdrawn ones too. Nothing is locked.</source>
            <translation>
                <numerusform>The %n exhibit with SHA-256 and SM3, even if withdrawn. Nothing is locked.</numerusform>
                <numerusform>All %n exhibits with SHA-256 and SM3, withdrawn ones too. Nothing is locked.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed lists</source>
            <translation>Sealed lists</translation>
        </message>
        <message>
            <source>Seal the list</source>
            <translation>Seal the list</translation>
        </message>
        <message>
            <source>Why is the list sealed?</source>
            <translation>Why is the list sealed?</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
        <name>SoundView</name>
        <message>
            <source>It cannot be played: {0}</source>
            <translation>It cannot be played: {0}</translation>
        </message>
        <message>
            <source>Go to {0}</source>
            <translation>Go to {0}</translation>
        </message>
        <message>
            <source>This recording is too large to be played here. Hand out a copy to hear it elsewhere.</source>
            <translation>This recording is too large to be played here. Hand out a copy to hear it elsewhere.</translation>
        </message>
        <message>
            <source>Playing needs the multimedia add-on, which is not installed. Hand out a copy to hear it elsewhere.</source>
            <translation>Playing needs the multimedia add-on, which is not installed. Hand out a copy to hear it elsewhere.</translation>
        </message>
        <message>
            <source>This machine has no sound device: the place moves on, but nothing is heard.</source>
            <translation>This machine has no sound device: the place moves on, but nothing is heard.</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>Reading the recording…</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Copy the chosen text</source>
            <translation>Copy the chosen text</translation>
        </message>
        <message>
            <source>It is only at the centre and is being fetched; go on working meanwhile.</source>
            <translation>It is only at the centre and is being fetched; go on working meanwhile.</translation>
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
            <source>The statement was withdrawn; its transactions no longer count.</source>
            <translation>The statement was withdrawn; its transactions no longer count.</translation>
        </message>
    </context>
    <context>
        <name>StatementPanel</name>
        <message numerus="yes">
            <source>%n link(s) of the case to decide</source>
            <translation>
                <numerusform>%n link of the case to decide</numerusform>
                <numerusform>%n links of the case to decide</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} out {1} − in {2} = {3}</source>
            <translation>{0} out {1} − in {2} = {3}</translation>
        </message>
        <message numerus="yes">
            <source>Shown: %n</source>
            <translation>
                <numerusform>Shown: %n</numerusform>
                <numerusform>Shown: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n</source>
            <translation>
                <numerusform>Chosen: %n</numerusform>
                <numerusform>Chosen: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>In the case: {0} − twice on paper {1} − refunded {2} = {3}</source>
            <translation>In the case: {0} − twice on paper {1} − refunded {2} = {3}</translation>
        </message>
        <message>
            <source>Space ticks, Shift+arrows select several, P links an exhibit</source>
            <translation>Space ticks, Shift+arrows select several, P links an exhibit</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Running total</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>How it was read</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Map columns by hand</source>
            <translation>Map columns by hand</translation>
        </message>
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
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>slanted: stored results of formulas</source>
            <translation>slanted: stored results of formulas</translation>
        </message>
        <message numerus="yes">
            <source>%n more sheet(s) are not shown</source>
            <translation>
                <numerusform>%n more sheet is not shown</numerusform>
                <numerusform>%n more sheets are not shown</numerusform>
            </translation>
        </message>
        <message>
            <source>only the first columns are shown; the file has more</source>
            <translation>only the first columns are shown; the file has more</translation>
        </message>
        <message>
            <source>only the first rows are shown; the file has more</source>
            <translation>only the first rows are shown; the file has more</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
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
    </context>
    <context>
        <name>TextView</name>
        <message numerus="yes">
            <source>%n line(s) cut or left out</source>
            <translation>
                <numerusform>%n line cut or left out</numerusform>
                <numerusform>%n lines cut or left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>encoding unknown</source>
            <translation>encoding unknown</translation>
        </message>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation>Wrap long lines</translation>
        </message>
        <message>
            <source>Line numbers</source>
            <translation>Line numbers</translation>
        </message>
        <message>
            <source>Text of the exhibit</source>
            <translation>Text of the exhibit</translation>
        </message>
    </context>
    <context>
        <name>Ticks</name>
        <message>
            <source>not on this desk</source>
            <translation>not on this desk</translation>
        </message>
        <message numerus="yes">
            <source>%n private number(s)</source>
            <translation>
                <numerusform>%n private number</numerusform>
                <numerusform>%n private numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>redacted copy of {0}</source>
            <translation>redacted copy of {0}</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Exhibit</source>
            <translation>Exhibit</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Exhibits for the bundle</source>
            <translation>Exhibits for the bundle</translation>
        </message>
    </context>
    <context>
        <name>Tying</name>
        <message>
            <source>There is no exhibit {0} in this case.</source>
            <translation>There is no exhibit {0} in this case.</translation>
        </message>
        <message>
            <source>Write the number of an exhibit, such as 2 or 2/4.</source>
            <translation>Write the number of an exhibit, such as 2 or 2/4.</translation>
        </message>
        <message>
            <source>Link it</source>
            <translation>Link it</translation>
        </message>
        <message>
            <source>An exhibit or a page can also be dragged onto the line.</source>
            <translation>An exhibit or a page can also be dragged onto the line.</translation>
        </message>
        <message>
            <source>Which exhibit proves something about line {0}? Number, or number/page</source>
            <translation>Which exhibit proves something about line {0}? Number, or number/page</translation>
        </message>
        <message>
            <source>Exhibit linked</source>
            <translation>Exhibit linked</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Ruled out</translation>
        </message>
        <message>
            <source>Taken as belonging together</source>
            <translation>Taken as belonging together</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>Sealed list {0}: {1}</source>
            <translation>Sealed list {0}: {1}</translation>
        </message>
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
    </context>
    <context>
        <name>ViewerKeys</name>
        <message>
            <source>Find in this exhibit</source>
            <translation>Find in this exhibit</translation>
        </message>
        <message>
            <source>Choose a part to drag to an issue</source>
            <translation>Choose a part to drag to an issue</translation>
        </message>
        <message>
            <source>Choose text with the mouse</source>
            <translation>Choose text with the mouse</translation>
        </message>
        <message>
            <source>Magnifying glass while held</source>
            <translation>Magnifying glass while held</translation>
        </message>
        <message>
            <source>Contrast: as it is, stronger, inverted</source>
            <translation>Contrast: as it is, stronger, inverted</translation>
        </message>
        <message>
            <source>One page at a time</source>
            <translation>One page at a time</translation>
        </message>
        <message>
            <source>Turn this page only</source>
            <translation>Turn this page only</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Turn</translation>
        </message>
        <message>
            <source>Fit the width, then the page</source>
            <translation>Fit the width, then the page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Go to a page</translation>
        </message>
        <message>
            <source>End of the document</source>
            <translation>End of the document</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>First page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>A window up</source>
            <translation>A window up</translation>
        </message>
        <message>
            <source>A window down</source>
            <translation>A window down</translation>
        </message>
    </context>
    <context>
        <name>ViewerTools</name>
        <message>
            <source>of {0}</source>
            <translation>of {0}</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Smaller (-)</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>More tools</translation>
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
            <source>Find in this exhibit (Ctrl+F)</source>
            <translation>Find in this exhibit (Ctrl+F)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Contrast: {0} (C)</source>
            <translation>Contrast: {0} (C)</translation>
        </message>
        <message>
            <source>Contrast (C)</source>
            <translation>Contrast (C)</translation>
        </message>
        <message>
            <source>One page at a time (M)</source>
            <translation>One page at a time (M)</translation>
        </message>
        <message>
            <source>Magnifying glass (hold Z)</source>
            <translation>Magnifying glass (hold Z)</translation>
        </message>
        <message>
            <source>Choose a part to drag to an issue (P, or Alt and drag)</source>
            <translation>Choose a part to drag to an issue (P, or Alt and drag)</translation>
        </message>
        <message>
            <source>Choose text with the mouse (T)</source>
            <translation>Choose text with the mouse (T)</translation>
        </message>
        <message>
            <source>Page number (G)</source>
            <translation>Page number (G)</translation>
        </message>
        <message>
            <source>Next page (])</source>
            <translation>Next page (])</translation>
        </message>
        <message>
            <source>Previous page ([)</source>
            <translation>Previous page ([)</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Inverted</translation>
        </message>
        <message>
            <source>Stronger contrast</source>
            <translation>Stronger contrast</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>As it is</translation>
        </message>
    </context>
    <context>
        <name>WayBar</name>
        <message>
            <source>As pages</source>
            <translation>As pages</translation>
        </message>
        <message>
            <source>Take as an exhibit</source>
            <translation>Take as an exhibit</translation>
        </message>
        <message>
            <source>Back to the mail</source>
            <translation>Back to the mail</translation>
        </message>
        <message>
            <source>As plain text</source>
            <translation>As plain text</translation>
        </message>
        <message>
            <source>As a conversation</source>
            <translation>As a conversation</translation>
        </message>
        <message>
            <source>As a mail</source>
            <translation>As a mail</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>As a statement</source>
            <translation>As a statement</translation>
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
