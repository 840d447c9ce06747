<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Amount</name>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>{0} yuan</source>
            <translation>{0} yuan</translation>
        </message>
    </context>
    <context>
        <name>AssignPanel</name>
        <message>
            <source>&amp;Owner</source>
            <translation>&amp;Owner</translation>
        </message>
        <message>
            <source>Name or Pinyin</source>
            <translation>Name or Pinyin</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Nobody is chosen</translation>
        </message>
        <message>
            <source>Choose who works on the case.</source>
            <translation>Choose who works on the case.</translation>
        </message>
    </context>
    <context>
        <name>Assigning</name>
        <message>
            <source>{0} is now with {1}.</source>
            <translation>{0} is now with {1}.</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>Answered {0}</source>
            <translation>Answered {0}</translation>
        </message>
        <message>
            <source>by {0}</source>
            <translation>by {0}</translation>
        </message>
        <message>
            <source>Major complaint</source>
            <translation>Major complaint</translation>
        </message>
        <message numerus="yes">
            <source>%n other open case(s)</source>
            <translation>
                <numerusform>%n other open case</numerusform>
                <numerusform>%n other open cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClocksCard</name>
        <message>
            <source>Ask for an extension…</source>
            <translation>Ask for an extension…</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>The customer was not told of the standstill yet.</source>
            <translation>The customer was not told of the standstill yet.</translation>
        </message>
        <message>
            <source>* Holidays of that year are not published yet; the day may still move.</source>
            <translation>* Holidays of that year are not published yet; the day may still move.</translation>
        </message>
        <message>
            <source>Answered on {0}; the clock has stopped.</source>
            <translation>Answered on {0}; the clock has stopped.</translation>
        </message>
        <message>
            <source>Stands still; told days are left out of the count. It was due on {0}.</source>
            <translation>Stands still; told days are left out of the count. It was due on {0}.</translation>
        </message>
        <message>
            <source>The case is over; no clock runs.</source>
            <translation>The case is over; no clock runs.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n day(s) of extension</source>
            <translation>
                <numerusform>+ %n day of extension</numerusform>
                <numerusform>+ %n days of extension</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n day(s) of standstill</source>
            <translation>
                <numerusform>+ %n day of standstill</numerusform>
                <numerusform>+ %n days of standstill</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} is a day off</source>
            <translation>{0} is a day off</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>from {0}</translation>
        </message>
        <message>
            <source>The customer was told of the standstill.</source>
            <translation>The customer was told of the standstill.</translation>
        </message>
    </context>
    <context>
        <name>CustomerCard</name>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>for instance: calling the customer back</source>
            <translation>for instance: calling the customer back</translation>
        </message>
        <message>
            <source>Reason to &amp;look</source>
            <translation>Reason to &amp;look</translation>
        </message>
        <message>
            <source>Complete…</source>
            <translation>Complete…</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>Empty keeps what is stored</source>
            <translation>Empty keeps what is stored</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Address</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>born {0}</translation>
        </message>
        <message>
            <source>60 or over: large print</source>
            <translation>60 or over: large print</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %n more</source>
            <translation>
                <numerusform>{0} and %n more</numerusform>
                <numerusform>{0} and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why first.</source>
            <translation>Say why first.</translation>
        </message>
        <message>
            <source>Looking at personal data is recorded.</source>
            <translation>Looking at personal data is recorded.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
    </context>
    <context>
        <name>Deadline</name>
        <message>
            <source>due today</source>
            <translation>due today</translation>
        </message>
        <message numerus="yes">
            <source>%n d overdue</source>
            <translation>
                <numerusform>%n d late</numerusform>
                <numerusform>%n d late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d left</source>
            <translation>
                <numerusform>%n d left</numerusform>
                <numerusform>%n d left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtensionDesk</name>
        <message>
            <source>&amp;Days more</source>
            <translation>&amp;Days more</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Ask for it</translation>
        </message>
        <message>
            <source>Asked for; a lead decides.</source>
            <translation>Asked for; a lead decides.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) more</source>
            <translation>
                <numerusform>%n day more</numerusform>
                <numerusform>%n days more</numerusform>
            </translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>waits for a decision</source>
            <translation>waits for a decision</translation>
        </message>
        <message>
            <source>approved, not told yet</source>
            <translation>approved, not told yet</translation>
        </message>
        <message>
            <source>told on {0} ({1})</source>
            <translation>told on {0} ({1})</translation>
        </message>
        <message>
            <source>Your own request: another lead decides.</source>
            <translation>Your own request: another lead decides.</translation>
        </message>
        <message>
            <source>A lead decides.</source>
            <translation>A lead decides.</translation>
        </message>
        <message>
            <source>needed when you refuse</source>
            <translation>needed when you refuse</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>Approved; the customer is to be told.</source>
            <translation>Approved; the customer is to be told.</translation>
        </message>
        <message>
            <source>Refused.</source>
            <translation>Refused.</translation>
        </message>
        <message>
            <source>It counts only when the customer was told.</source>
            <translation>It counts only when the customer was told.</translation>
        </message>
        <message>
            <source>Recorded; the deadline is reckoned anew.</source>
            <translation>Recorded; the deadline is reckoned anew.</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>Correct…</source>
            <translation>Correct…</translation>
        </message>
        <message>
            <source>The complaint</source>
            <translation>The complaint</translation>
        </message>
        <message>
            <source>Cause not chosen yet</source>
            <translation>Cause not chosen yet</translation>
        </message>
        <message>
            <source>The words speak for {0}: {1}</source>
            <translation>The words speak for {0}: {1}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Classified</translation>
        </message>
        <message>
            <source>Route, track</source>
            <translation>Route, track</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message numerus="yes">
            <source>%n people came</source>
            <translation>
                <numerusform>%n person came</numerusform>
                <numerusform>%n people came</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>In their words</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Wish</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
    </context>
    <context>
        <name>FactsForm</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>&amp;Cause</source>
            <translation>&amp;Cause</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Amount</translation>
        </message>
        <message>
            <source>Empty when it cannot be said</source>
            <translation>Empty when it cannot be said</translation>
        </message>
        <message>
            <source>Car&amp;d</source>
            <translation>Car&amp;d</translation>
        </message>
        <message>
            <source>Whole number or last four; empty keeps what is stored</source>
            <translation>Whole number or last four; empty keeps what is stored</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;What happened</translation>
        </message>
        <message>
            <source>Wis&amp;h</source>
            <translation>Wis&amp;h</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Collectors still call the customer</source>
            <translation>Collectors still call the customer</translation>
        </message>
        <message>
            <source>&amp;Track</source>
            <translation>&amp;Track</translation>
        </message>
        <message>
            <source>&amp;Route</source>
            <translation>&amp;Route</translation>
        </message>
        <message>
            <source>Please fill this in</source>
            <translation>Please fill this in</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>The case is on another track now: {0}.</source>
            <translation>The case is on another track now: {0}.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Number, name, phone, card tail or words</source>
            <translation>Number, name, phone, card tail or words</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filter by words</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>All channels</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>All causes</source>
            <translation>All causes</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Only mine</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
    </context>
    <context>
        <name>FirstThingRow</name>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
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
        <message>
            <source>not done yet</source>
            <translation>not done yet</translation>
        </message>
        <message>
            <source>Logged: {0}</source>
            <translation>Logged: {0}</translation>
        </message>
    </context>
    <context>
        <name>FirstThingsCard</name>
        <message>
            <source>First things first</source>
            <translation>First things first</translation>
        </message>
        <message numerus="yes">
            <source>%n to do now</source>
            <translation>
                <numerusform>%n to do now</numerusform>
                <numerusform>%n to do now</numerusform>
            </translation>
        </message>
        <message>
            <source>all done</source>
            <translation>all done</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>card {0}</translation>
        </message>
        <message>
            <source>open: {0}</source>
            <translation>open: {0}</translation>
        </message>
        <message>
            <source>no open case</source>
            <translation>no open case</translation>
        </message>
    </context>
    <context>
        <name>LogTab</name>
        <message>
            <source>Moves</source>
            <translation>Moves</translation>
        </message>
        <message>
            <source>Clock and milestones</source>
            <translation>Clock and milestones</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Who looked</translation>
        </message>
        <message>
            <source>Nothing of this kind</source>
            <translation>Nothing of this kind</translation>
        </message>
        <message>
            <source>Switch the filter off to see every line.</source>
            <translation>Switch the filter off to see every line.</translation>
        </message>
        <message>
            <source>Log of the case</source>
            <translation>Log of the case</translation>
        </message>
        <message>
            <source>Everything that was done with this case, newest first, with who and when. Lines never change.</source>
            <translation>Everything that was done with this case, newest first, with who and when. Lines never change.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>reason: {0}</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Show less</translation>
        </message>
    </context>
    <context>
        <name>MilestonesCard</name>
        <message>
            <source>Record…</source>
            <translation>Record…</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>&amp;Milestone</translation>
        </message>
        <message>
            <source>&amp;How told</source>
            <translation>&amp;How told</translation>
        </message>
        <message>
            <source>De&amp;tails</source>
            <translation>De&amp;tails</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Please choose</translation>
        </message>
        <message>
            <source>Recorded: {0}</source>
            <translation>Recorded: {0}</translation>
        </message>
    </context>
    <context>
        <name>MoveForm</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>De&amp;tails</source>
            <translation>De&amp;tails</translation>
        </message>
        <message>
            <source>The customer was told the other ways: review, arbitration, suit</source>
            <translation>The customer was told the other ways: review, arbitration, suit</translation>
        </message>
        <message>
            <source>&amp;How told</source>
            <translation>&amp;How told</translation>
        </message>
        <message>
            <source>Make the step</source>
            <translation>Make the step</translation>
        </message>
        <message>
            <source>Please fill this in</source>
            <translation>Please fill this in</translation>
        </message>
        <message>
            <source>First tell the customer the other ways, and tick it.</source>
            <translation>First tell the customer the other ways, and tick it.</translation>
        </message>
        <message>
            <source>Withdraw the case</source>
            <translation>Withdraw the case</translation>
        </message>
        <message>
            <source>Withdraw case {0}?</source>
            <translation>Withdraw case {0}?</translation>
        </message>
        <message>
            <source>No step leads back from here. Everything stays readable; notes can be added.</source>
            <translation>No step leads back from here. Everything stays readable; notes can be added.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>Begin to investigate</source>
            <translation>Begin to investigate</translation>
        </message>
        <message>
            <source>Begin to mediate</source>
            <translation>Begin to mediate</translation>
        </message>
        <message>
            <source>Draft the agreement</source>
            <translation>Draft the agreement</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Submit for approval</translation>
        </message>
        <message>
            <source>Approve the agreement</source>
            <translation>Approve the agreement</translation>
        </message>
        <message>
            <source>Sign the agreement</source>
            <translation>Sign the agreement</translation>
        </message>
        <message>
            <source>Mediation failed</source>
            <translation>Mediation failed</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspend</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Return to mediation</source>
            <translation>Return to mediation</translation>
        </message>
        <message>
            <source>Mediate again</source>
            <translation>Mediate again</translation>
        </message>
        <message>
            <source>Return to drafting</source>
            <translation>Return to drafting</translation>
        </message>
        <message>
            <source>Go on performing</source>
            <translation>Go on performing</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>anyone at the desk</source>
            <translation>anyone at the desk</translation>
        </message>
    </context>
    <context>
        <name>MovesCard</name>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Take</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nobody yet</translation>
        </message>
        <message>
            <source>{0}: done by {1}.</source>
            <translation>{0}: done by {1}.</translation>
        </message>
        <message>
            <source>Still missing:</source>
            <translation>Still missing:</translation>
        </message>
        <message>
            <source>Still missing: {0}</source>
            <translation>Still missing: {0}</translation>
        </message>
        <message>
            <source>The case stands still. Resume it when the reason is gone.</source>
            <translation>The case stands still. Resume it when the reason is gone.</translation>
        </message>
        <message>
            <source>Mediation failed. Close the case, or choose the other route and mediate again.</source>
            <translation>Mediation failed. Close the case, or choose the other route and mediate again.</translation>
        </message>
        <message>
            <source>The case is over. Notes can still be added.</source>
            <translation>The case is over. Notes can still be added.</translation>
        </message>
        <message>
            <source>No further step from here.</source>
            <translation>No further step from here.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>NoCases</name>
        <message>
            <source>Your role sees no cases</source>
            <translation>Your role sees no cases</translation>
        </message>
        <message>
            <source>People, branches and settings are yours; they stand in the rail.</source>
            <translation>People, branches and settings are yours; they stand in the rail.</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>never shown to the customer</source>
            <translation>never shown to the customer</translation>
        </message>
        <message>
            <source>What a colleague should know</source>
            <translation>What a colleague should know</translation>
        </message>
        <message>
            <source>New &amp;note</source>
            <translation>New &amp;note</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Add note</translation>
        </message>
        <message>
            <source>Note added.</source>
            <translation>Note added.</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier note(s) in the log</source>
            <translation>
                <numerusform>%n earlier note in the log</numerusform>
                <numerusform>%n earlier notes in the log</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>Make the next step</source>
            <translation>Make the next step</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>Assign the case</source>
            <translation>Assign the case</translation>
        </message>
        <message>
            <source>Record a milestone</source>
            <translation>Record a milestone</translation>
        </message>
        <message>
            <source>Ask for an extension</source>
            <translation>Ask for an extension</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Correct the facts</source>
            <translation>Correct the facts</translation>
        </message>
        <message>
            <source>What the case is about and what it waits for. What is missing is a link to where it is mended.</source>
            <translation>What the case is about and what it waits for. What is missing is a link to where it is mended.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>People around the case</source>
            <translation>People around the case</translation>
        </message>
        <message>
            <source>The customer came alone. Add a companion, an agent or a witness here.</source>
            <translation>The customer came alone. Add a companion, an agent or a witness here.</translation>
        </message>
        <message>
            <source>Nobody beside the customer.</source>
            <translation>Nobody beside the customer.</translation>
        </message>
        <message>
            <source>left {0}</source>
            <translation>left {0}</translation>
        </message>
        <message>
            <source>Note leaving</source>
            <translation>Note leaving</translation>
        </message>
        <message>
            <source>Note that {0} leaves</source>
            <translation>Note that {0} leaves</translation>
        </message>
        <message>
            <source>own claim {0}</source>
            <translation>own claim {0}</translation>
        </message>
        <message>
            <source>Speaks for nobody; each answer says who spoke.</source>
            <translation>Speaks for nobody; each answer says who spoke.</translation>
        </message>
        <message>
            <source>no authority given</source>
            <translation>no authority given</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>until {0}</translation>
        </message>
        <message>
            <source>May not {0}: {1}</source>
            <translation>May not {0}: {1}</translation>
        </message>
        <message>
            <source>No account facts to this person yet: {0}</source>
            <translation>No account facts to this person yet: {0}</translation>
        </message>
        <message>
            <source>May hear account facts.</source>
            <translation>May hear account facts.</translation>
        </message>
        <message>
            <source>Noted that {0} left.</source>
            <translation>Noted that {0} left.</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Who</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Relation</source>
            <translation>&amp;Relation</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>&amp;ID number</source>
            <translation>&amp;ID number</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>&amp;Authority</source>
            <translation>&amp;Authority</translation>
        </message>
        <message>
            <source>Named acts</source>
            <translation>Named acts</translation>
        </message>
        <message>
            <source>&amp;Scope</source>
            <translation>&amp;Scope</translation>
        </message>
        <message>
            <source>&amp;Expires on</source>
            <translation>&amp;Expires on</translation>
        </message>
        <message>
            <source>The original authorisation was seen</source>
            <translation>The original authorisation was seen</translation>
        </message>
        <message>
            <source>Called back on the number the bank holds</source>
            <translation>Called back on the number the bank holds</translation>
        </message>
        <message>
            <source>&amp;Own claim</source>
            <translation>&amp;Own claim</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Added: {0}</source>
            <translation>Added: {0}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>No case chosen</translation>
        </message>
        <message>
            <source>Choose a row with the arrows or J and K.</source>
            <translation>Choose a row with the arrows or J and K.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Take</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>card {0}</source>
            <translation>card {0}</translation>
        </message>
        <message>
            <source>received {0}</source>
            <translation>received {0}</translation>
        </message>
        <message>
            <source>No further step from here.</source>
            <translation>No further step from here.</translation>
        </message>
        <message>
            <source>Done by: {0}</source>
            <translation>Done by: {0}</translation>
        </message>
        <message>
            <source>Still missing: {0}</source>
            <translation>Still missing: {0}</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>QueueColumns</name>
        <message>
            <source>low</source>
            <translation>low</translation>
        </message>
        <message>
            <source>mid</source>
            <translation>mid</translation>
        </message>
        <message>
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>New walk-in  F2</source>
            <translation>New walk-in  F2</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translation>No cases here</translation>
        </message>
        <message>
            <source>Choose another view, or clear the filters.</source>
            <translation>Choose another view, or clear the filters.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>My cases</source>
            <translation>My cases</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Load again</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>Choose a view</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>Take the case</translation>
        </message>
        <message>
            <source>Assign the case</source>
            <translation>Assign the case</translation>
        </message>
        <message>
            <source>Cases by view, nearest deadline first. Arrows or J and K move, Enter opens; the preview says what each case waits for.</source>
            <translation>Cases by view, nearest deadline first. Arrows or J and K move, Enter opens; the preview says what each case waits for.</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>looking…</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} cases</source>
            <translation>{0} cases</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nothing fits</translation>
        </message>
        <message>
            <source>Clear the filters, or look in another view.</source>
            <translation>Clear the filters, or look in another view.</translation>
        </message>
        <message>
            <source>No open case is yours</source>
            <translation>No open case is yours</translation>
        </message>
        <message>
            <source>Switch off “Only mine” to see everybody's, or begin with F2 New walk-in.</source>
            <translation>Switch off “Only mine” to see everybody's, or begin with F2 New walk-in.</translation>
        </message>
        <message>
            <source>No cases in this view</source>
            <translation>No cases in this view</translation>
        </message>
        <message>
            <source>Cases come by F2 New walk-in or by importing a feed.</source>
            <translation>Cases come by F2 New walk-in or by importing a feed.</translation>
        </message>
    </context>
    <context>
        <name>QueueWindow</name>
        <message>
            <source>Making the list</source>
            <translation>Making the list</translation>
        </message>
        <message>
            <source>Queue and deadlines</source>
            <translation>Queue and deadlines</translation>
        </message>
        <message>
            <source>The list</source>
            <translation>The list</translation>
        </message>
        <message>
            <source>no printer</source>
            <translation>no printer</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Saved: {0}</translation>
        </message>
        <message>
            <source>Sent to {0}.</source>
            <translation>Sent to {0}.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Number, name, phone, card tail, document number or any words</source>
            <translation>Number, name, phone, card tail, document number or any words</translation>
        </message>
        <message>
            <source>Search for</source>
            <translation>Search for</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Everything that holds the words: cases at the left with the place marked, customers at the right.</source>
            <translation>Everything that holds the words: cases at the left with the place marked, customers at the right.</translation>
        </message>
        <message>
            <source>What are you looking for?</source>
            <translation>What are you looking for?</translation>
        </message>
        <message>
            <source>One Chinese character or two letters are enough: a name, a card's last four, a word.</source>
            <translation>One Chinese character or two letters are enough: a name, a card's last four, a word.</translation>
        </message>
        <message>
            <source>the first {0}</source>
            <translation>the first {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{0}”</source>
            <translation>Nothing found for “{0}”</translation>
        </message>
        <message>
            <source>Check the number, or try the phone or the last four of the card.</source>
            <translation>Check the number, or try the phone or the last four of the card.</translation>
        </message>
        <message>
            <source>{0} has no open case; the closed ones stand at the left.</source>
            <translation>{0} has no open case; the closed ones stand at the left.</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message numerus="yes">
            <source>Decide: %n more day(s)</source>
            <translation>
                <numerusform>Decide: %n more day</numerusform>
                <numerusform>Decide: %n more days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tell the customer: %n more day(s)</source>
            <translation>
                <numerusform>Tell the customer: %n more day</numerusform>
                <numerusform>Tell the customer: %n more days</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve the agreement</source>
            <translation>Approve the agreement</translation>
        </message>
        <message>
            <source>Have it signed</source>
            <translation>Have it signed</translation>
        </message>
        <message>
            <source>Accept or decline</source>
            <translation>Accept or decline</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Answer the complaint</source>
            <translation>Answer the complaint</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
    </context>
    <context>
        <name>TellRow</name>
        <message>
            <source>How told</source>
            <translation>How told</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>Customer told</translation>
        </message>
        <message>
            <source>Choose how the customer was told.</source>
            <translation>Choose how the customer was told.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier line(s)</source>
            <translation>
                <numerusform>%n earlier line</numerusform>
                <numerusform>%n earlier lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>Take a number</translation>
        </message>
        <message>
            <source>What to do by time, then who is waiting. Enter opens the case where the work is.</source>
            <translation>What to do by time, then who is waiting. Enter opens the case where the work is.</translation>
        </message>
        <message>
            <source>New walk-in  F2</source>
            <translation>New walk-in  F2</translation>
        </message>
        <message>
            <source>the most pressing; all of them stand under Cases</source>
            <translation>the most pressing; all of them stand under Cases</translation>
        </message>
        <message>
            <source>Nothing is asked of you here</source>
            <translation>Nothing is asked of you here</translation>
        </message>
        <message>
            <source>You read; look into cases by the counts above.</source>
            <translation>You read; look into cases by the counts above.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Nothing is due</translation>
        </message>
        <message>
            <source>Somebody at the window? F2 begins a new walk-in.</source>
            <translation>Somebody at the window? F2 begins a new walk-in.</translation>
        </message>
        <message>
            <source>Look into cases by the counts above.</source>
            <translation>Look into cases by the counts above.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanel</name>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Take a number…</source>
            <translation>Take a number…</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Number</translation>
        </message>
        <message>
            <source>Ca&amp;ll as</source>
            <translation>Ca&amp;ll as</translation>
        </message>
        <message>
            <source>Mr Li</source>
            <translation>Mr Li</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;About</translation>
        </message>
        <message>
            <source>Take the number</source>
            <translation>Take the number</translation>
        </message>
        <message>
            <source>Nobody is waiting. Take a number for whoever comes in.</source>
            <translation>Nobody is waiting. Take a number for whoever comes in.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>goes first</source>
            <translation>goes first</translation>
        </message>
        <message>
            <source>Call to the window</source>
            <translation>Call to the window</translation>
        </message>
        <message>
            <source>Call {0} to the window</source>
            <translation>Call {0} to the window</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Gone</translation>
        </message>
        <message>
            <source>{0} is gone</source>
            <translation>{0} is gone</translation>
        </message>
        <message>
            <source>{0} is waiting.</source>
            <translation>{0} is waiting.</translation>
        </message>
        <message>
            <source>Noted that {0} left.</source>
            <translation>Noted that {0} left.</translation>
        </message>
    </context>
</TS>
