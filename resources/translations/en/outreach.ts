<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnswerForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xpert</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>A&amp;nswer</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Topic</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Agreed to</source>
        <translation>&amp;Agreed to</translation>
    </message>
    <message>
        <source>A public answer</source>
        <translation>A public answer</translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation>Keeping it</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>Kept as: {0}</source>
        <translation>Kept as: {0}</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Card or tail</source>
        <translation>Card or tail</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>What &amp;happened</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words; this is kept on the case</source>
        <translation>In the customer's own words; this is kept on the case</translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation>C&amp;onsent</translation>
    </message>
    <message>
        <source>The customer agrees that a case is made</source>
        <translation>The customer agrees that a case is made</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Another matter than the open case</source>
        <translation>Another matter than the open case</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Words taken for a name may come back; numbers are taken out again</source>
        <translation>Words taken for a name may come back; numbers are taken out again</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Topic</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>To&amp;pics</translation>
    </message>
    <message>
        <source>Causes of complaints or words of your own, apart by commas</source>
        <translation>Causes of complaints or words of your own, apart by commas</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Begins</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Ends</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>P&amp;latform</translation>
    </message>
    <message>
        <source>Add&amp;ress or room</source>
        <translation>Add&amp;ress or room</translation>
    </message>
    <message>
        <source>Place&amp;s</source>
        <translation>Place&amp;s</translation>
    </message>
    <message>
        <source>Left empty: no limit</source>
        <translation>Left empty: no limit</translation>
    </message>
    <message>
        <source>&amp;Moderator</source>
        <translation>&amp;Moderator</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Ab&amp;out</source>
        <translation>Ab&amp;out</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>Plan the event</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Save the changes</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Plan an event…  N</source>
        <translation>Plan an event…  N</translation>
    </message>
    <message>
        <source>Change…  E</source>
        <translation>Change…  E</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancel it…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Calendar file…</translation>
    </message>
    <message>
        <source>Summary  F8</source>
        <translation>Summary  F8</translation>
    </message>
    <message>
        <source>No event is planned</source>
        <translation>No event is planned</translation>
    </message>
    <message>
        <source>N plans one: title, topics, time; experts and sign-ups follow.</source>
        <translation>N plans one: title, topics, time; experts and sign-ups follow.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>&amp;Why it is cancelled</source>
        <translation>&amp;Why it is cancelled</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Plan an event</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Change the event</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>The event is closed; what stayed open stands under Follow-ups.</source>
        <translation>The event is closed; what stayed open stands under Follow-ups.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Calendar file written: {0}</source>
        <translation>Calendar file written: {0}</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Open sign-up</source>
        <translation>Open sign-up</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Close the event</translation>
    </message>
    <message>
        <source>Saved; put experts on it at the right.</source>
        <translation>Saved; put experts on it at the right.</translation>
    </message>
    <message>
        <source>Cancelled; send the calendar file again.</source>
        <translation>Cancelled; send the calendar file again.</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Put an expert on it…</source>
        <translation>Put an expert on it…</translation>
    </message>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xpert</translation>
    </message>
    <message>
        <source>Answers &amp;what</source>
        <translation>Answers &amp;what</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Put on</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>No event is chosen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelled because</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Enter experts under Experts first.</source>
        <translation>Nobody is asked yet. Enter experts under Experts first.</translation>
    </message>
    <message>
        <source>⚠ {0} is asked elsewhere at that time: {1} {2}</source>
        <translation>⚠ {0} is asked elsewhere at that time: {1} {2}</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>Take {0} off</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>For the asker only</source>
        <translation>For the asker only</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
    <message>
        <source>To moderate</source>
        <translation>To moderate</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Not moderated yet</source>
        <translation>Not moderated yet</translation>
    </message>
    <message>
        <source>Draft article</source>
        <translation>Draft article</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>May be contacted</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>withdrew</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The same number signed up twice</source>
        <translation>The same number signed up twice</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Knows</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>On the register</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>Event summary</translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation>Making the summary</translation>
    </message>
    <message>
        <source>{0} taken in, {1} were known, {2} rows were not taken.</source>
        <translation>{0} taken in, {1} were known, {2} rows were not taken.</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>line {0}: {1}</translation>
    </message>
    <message>
        <source>The rows are in {0}</source>
        <translation>The rows are in {0}</translation>
    </message>
    <message>
        <source>Taking a file in</source>
        <translation>Taking a file in</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Live events</source>
        <translation>Live events</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Which event?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Parts of live events</source>
        <translation>Parts of live events</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Plan events with experts, take sign-ups and questions in. Questions are kept without personal data; what was taken out is marked 【】. A moderator shows them, somebody else approves the answers, and a question becomes a case when the customer agrees.</source>
        <translation>Plan events with experts, take sign-ups and questions in. Questions are kept without personal data; what was taken out is marked 【】. A moderator shows them, somebody else approves the answers, and a question becomes a case when the customer agrees.</translation>
    </message>
</context>
<context>
    <name>Experts</name>
    <message>
        <source>Enter an expert…  N</source>
        <translation>Enter an expert…  N</translation>
    </message>
    <message>
        <source>Correct…  E</source>
        <translation>Correct…  E</translation>
    </message>
    <message>
        <source>Number in full</source>
        <translation>Number in full</translation>
    </message>
    <message>
        <source>No expert is entered</source>
        <translation>No expert is entered</translation>
    </message>
    <message>
        <source>N enters one: a lawyer, a psychologist, somebody of the card business.</source>
        <translation>N enters one: a lawyer, a psychologist, somebody of the card business.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Field</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Knows</source>
        <translation>&amp;Knows</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Accreditation</source>
        <translation>&amp;Accreditation</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>On the register</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enter an expert</source>
        <translation>Enter an expert</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Correct the entry</translation>
    </message>
    <message>
        <source>To reach the expert about an event</source>
        <translation>To reach the expert about an event</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>FollowForm</name>
    <message>
        <source>A&amp;bout</source>
        <translation>A&amp;bout</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>O&amp;wner</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Done…  D</source>
        <translation>Done…  D</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nothing is left to do</translation>
    </message>
    <message>
        <source>What stays open when an event is closed, and what is promised, comes here by itself.</source>
        <translation>What stays open when an event is closed, and what is promised, comes here by itself.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>Note the result</source>
        <translation>Note the result</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>From a live event</source>
        <translation>From a live event</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Open the question</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Tell the answer to the asker only: it stands in no summary and is not read out.</source>
        <translation>Tell the answer to the asker only: it stands in no summary and is not read out.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Choose a question at the left.</source>
        <translation>Choose a question at the left.</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>case {0}</translation>
    </message>
    <message>
        <source>entered by {0}</source>
        <translation>entered by {0}</translation>
    </message>
    <message>
        <source>public answer</source>
        <translation>public answer</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>keeping</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>a case</translation>
    </message>
    <message>
        <source>Agreed to: {0}</source>
        <translation>Agreed to: {0}</translation>
    </message>
    <message>
        <source>Agreed to nothing</source>
        <translation>Agreed to nothing</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Asker only</source>
        <translation>Asker only</translation>
    </message>
    <message>
        <source>The answer is for the asker only.</source>
        <translation>The answer is for the asker only.</translation>
    </message>
    <message>
        <source>Asker only  T</source>
        <translation>Asker only  T</translation>
    </message>
    <message>
        <source>New question…  N</source>
        <translation>New question…  N</translation>
    </message>
    <message>
        <source>Questions of a file…</source>
        <translation>Questions of a file…</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Nothing was asked yet</translation>
    </message>
    <message>
        <source>N takes a question in; a platform&apos;s file comes in with the button above.</source>
        <translation>N takes a question in; a platform's file comes in with the button above.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Put the words right</source>
        <translation>Put the words right</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Enter the answer</translation>
    </message>
    <message>
        <source>Approve the answer</source>
        <translation>Approve the answer</translation>
    </message>
    <message>
        <source>Make a case of it</source>
        <translation>Make a case of it</translation>
    </message>
    <message>
        <source>Follow it up</source>
        <translation>Follow it up</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>Shown.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approved.</translation>
    </message>
    <message>
        <source>A draft article was made; a lead approves it under Knowledge.</source>
        <translation>A draft article was made; a lead approves it under Knowledge.</translation>
    </message>
    <message>
        <source>Show  S</source>
        <translation>Show  S</translation>
    </message>
    <message>
        <source>Leave out…  R</source>
        <translation>Leave out…  R</translation>
    </message>
    <message>
        <source>Put right…  C</source>
        <translation>Put right…  C</translation>
    </message>
    <message>
        <source>Answer…  A</source>
        <translation>Answer…  A</translation>
    </message>
    <message>
        <source>Approve  P</source>
        <translation>Approve  P</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>Make an article of it</translation>
    </message>
    <message>
        <source>Make a case…  O</source>
        <translation>Make a case…  O</translation>
    </message>
    <message>
        <source>Follow up…  F</source>
        <translation>Follow up…  F</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Save the words</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Send it back</translation>
    </message>
    <message>
        <source>Register the case</source>
        <translation>Register the case</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Taken in; it waits for the moderator.</source>
        <translation>Taken in; it waits for the moderator.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Left out.</translation>
    </message>
    <message>
        <source>The words are put right.</source>
        <translation>The words are put right.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Entered; somebody else approves it.</source>
        <translation>Entered; somebody else approves it.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Sent back.</translation>
    </message>
    <message>
        <source>Registered: {0}; its clock began when the question came.</source>
        <translation>Registered: {0}; its clock began when the question came.</translation>
    </message>
    <message>
        <source>Noted; it stands in the owner&apos;s Today.</source>
        <translation>Noted; it stands in the owner's Today.</translation>
    </message>
    <message>
        <source>Questions of a platform</source>
        <translation>Questions of a platform</translation>
    </message>
    <message>
        <source>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</source>
        <translation>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
</context>
<context>
    <name>SignUps</name>
    <message>
        <source>Sign somebody up…  N</source>
        <translation>Sign somebody up…  N</translation>
    </message>
    <message>
        <source>List of a platform…</source>
        <translation>List of a platform…</translation>
    </message>
    <message>
        <source>Attended  V</source>
        <translation>Attended  V</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Withdrew</translation>
    </message>
    <message>
        <source>List for the platform…</source>
        <translation>List for the platform…</translation>
    </message>
    <message>
        <source>Nobody signed up yet</source>
        <translation>Nobody signed up yet</translation>
    </message>
    <message>
        <source>N signs somebody up; a platform&apos;s list comes in with the button above.</source>
        <translation>N signs somebody up; a platform's list comes in with the button above.</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Told &amp;by</source>
        <translation>Told &amp;by</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Consent</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>May be contacted</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>Sign somebody up</translation>
    </message>
    <message>
        <source>Note that somebody came</source>
        <translation>Note that somebody came</translation>
    </message>
    <message>
        <source>Did not attend  V</source>
        <translation>Did not attend  V</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>List written: {0}</source>
        <translation>List written: {0}</translation>
    </message>
    <message>
        <source>Signed up.</source>
        <translation>Signed up.</translation>
    </message>
    <message>
        <source>List of a platform</source>
        <translation>List of a platform</translation>
    </message>
    <message>
        <source>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</source>
        <translation>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>List for the platform</source>
        <translation>List for the platform</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
</context>
</TS>
