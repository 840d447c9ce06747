<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AddForm</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Own claim</source>
        <translation>Own claim</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Promised and asked</source>
        <translation>Promised and asked</translation>
    </message>
    <message>
        <source>Nothing was promised</source>
        <translation>Nothing was promised</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <location filename="../../../ui/cases/texts.py" line="86"/>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/texts.py" line="88"/>
        <source>{0} yuan</source>
        <translation>{0} yuan</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message>
        <source>Enter asks again, Delete forgets it.</source>
        <translation>Enter asks again, Delete forgets it.</translation>
    </message>
    <message>
        <source>Clear the recent searches</source>
        <translation>Clear the recent searches</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>Saved and recent searches</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="70"/>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="70"/>
        <source>Name or Pinyin</source>
        <translation>Name or Pinyin</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="71"/>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="71"/>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="77"/>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="78"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="113"/>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="113"/>
        <source>Choose who works on the case.</source>
        <translation>Choose who works on the case.</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <location filename="../../../ui/cases/assigning.py" line="44"/>
        <source>{0} is now with {1}.</source>
        <translation>{0} is now with {1}.</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>{0} is back; B gives the work back too, before the absence ends.</source>
        <translation>{0} is back; B gives the work back too, before the absence ends.</translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation>{0} is back.</translation>
    </message>
    <message>
        <source>Work to the deputy…  T</source>
        <translation>Work to the deputy…  T</translation>
    </message>
    <message>
        <source>Work to the deputy</source>
        <translation>Work to the deputy</translation>
    </message>
    <message>
        <source>Work back  B</source>
        <translation>Work back  B</translation>
    </message>
    <message>
        <source>Work back</source>
        <translation>Work back</translation>
    </message>
    <message>
        <source>With the same or a lower limit</source>
        <translation>With the same or a lower limit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Passed to the deputy: {0} case(s), {1} promise(s).</source>
        <translation>Passed to the deputy: {0} case(s), {1} promise(s).</translation>
    </message>
    <message>
        <source>P enters an absence.</source>
        <translation>P enters an absence.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Nobody is away</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Is back</translation>
    </message>
    <message>
        <source>Given back: {0} case(s), {1} promise(s).</source>
        <translation>Given back: {0} case(s), {1} promise(s).</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Entered.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>Enter an absence…  P</source>
        <translation>Enter an absence…  P</translation>
    </message>
    <message>
        <source>Enter an absence</source>
        <translation>Enter an absence</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Away now</source>
        <translation>Away now</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Deputy</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <location filename="../../../ui/cases/head.py" line="73"/>
        <source>Answered {0}</source>
        <translation>Answered {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/head.py" line="104"/>
        <source>by {0}</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/head.py" line="118"/>
        <source>Major complaint</source>
        <translation>Major complaint</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/head.py" line="128"/>
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
        <source>Note a date…  T</source>
        <translation>Note a date…  T</translation>
    </message>
        <message>
            <source>as on the sheet</source>
            <translation>as on the sheet</translation>
        </message>
        <message>
            <source>as on the sheet {0}</source>
            <translation>as on the sheet {0}</translation>
        </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="31"/>
        <source>Ask for an extension…</source>
        <translation>Ask for an extension…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="32"/>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="35"/>
        <source>The customer was not told of the standstill yet.</source>
        <translation>The customer was not told of the standstill yet.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="65"/>
        <source>* Holidays of that year are not published yet; the day may still move.</source>
        <translation>* Holidays of that year are not published yet; the day may still move.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="73"/>
        <source>Answered on {0}; the clock has stopped.</source>
        <translation>Answered on {0}; the clock has stopped.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="76"/>
        <source>Stands still; told days are left out of the count. It was due on {0}.</source>
        <translation>Stands still; told days are left out of the count. It was due on {0}.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="81"/>
        <source>The case is over; no clock runs.</source>
        <translation>The case is over; no clock runs.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/clocks.py" line="99"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/clocks.py" line="101"/>
        <source>+ %n day(s) of extension</source>
        <translation>
            <numerusform>+ %n day of extension</numerusform>
            <numerusform>+ %n days of extension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/clocks.py" line="103"/>
        <source>+ %n day(s) of standstill</source>
        <translation>
            <numerusform>+ %n day of standstill</numerusform>
            <numerusform>+ %n days of standstill</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="105"/>
        <source>{0} is a day off</source>
        <translation>{0} is a day off</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="106"/>
        <source>from {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/clocks.py" line="117"/>
        <source>The customer was told of the standstill.</source>
        <translation>The customer was told of the standstill.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="53"/>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="55"/>
        <source>For instance: calling the customer back</source>
        <translation>For instance: calling the customer back</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="56"/>
        <source>Reason to &amp;look</source>
        <translation>Reason to &amp;look</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="72"/>
        <source>Complete…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="75"/>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="75"/>
        <source>Empty keeps what is stored</source>
        <translation>Empty keeps what is stored</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="76"/>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="77"/>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="78"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="123"/>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="129"/>
        <source>born {0}</source>
        <translation>born {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="131"/>
        <source>60 or over: large print</source>
        <translation>60 or over: large print</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/customer.py" line="136"/>
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="147"/>
        <source>Say why first.</source>
        <translation>Say why first.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="147"/>
        <source>Looking at personal data is recorded.</source>
        <translation>Looking at personal data is recorded.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="170"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="171"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="172"/>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="173"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/customer.py" line="174"/>
        <source>Card</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>under way, %n day(s)</source>
        <translation>
            <numerusform>under way, %n day</numerusform>
            <numerusform>under way, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>given back {0}</source>
        <translation>given back {0}</translation>
    </message>
    <message>
        <source>came back {0}</source>
        <translation>came back {0}</translation>
    </message>
    <message>
        <source>arrived {0}</source>
        <translation>arrived {0}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Take an original…  O</source>
        <translation>Take an original…  O</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Slip…</translation>
    </message>
    <message>
        <source>Send a paper…  D</source>
        <translation>Send a paper…  D</translation>
    </message>
    <message>
        <source>Receipt for originals, two copies</source>
        <translation>Receipt for originals, two copies</translation>
    </message>
    <message>
        <source>Promised, sent, kept, asked</source>
        <translation>Promised, sent, kept, asked</translation>
    </message>
    <message>
        <source>Open in the day's work: {0}</source>
        <translation>Open in the day's work: {0}</translation>
    </message>
    <message>
        <source>Nothing was promised, sent, kept or asked.</source>
        <translation>Nothing was promised, sent, kept or asked.</translation>
    </message>
    <message>
        <source>Call-back…  K</source>
        <translation>Call-back…  K</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Seals</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>What was promised, sent, kept and asked beside the cases. Letters act on the row under the cursor; what presses stands in Today as well.</source>
        <translation>What was promised, sent, kept and asked beside the cases. Letters act on the row under the cursor; what presses stands in Today as well.</translation>
    </message>
    <message>
        <source>The day's work</source>
        <translation>The day's work</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Parts of the day's work</source>
        <translation>Parts of the day's work</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originals</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Morning sheet</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Call-backs</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
</context>
<context>
    <name>DayPapers</name>
    <message>
        <source>Seal register</source>
        <translation>Seal register</translation>
    </message>
    <message>
        <source>Seal request</source>
        <translation>Seal request</translation>
    </message>
    <message>
        <source>Receipt for originals</source>
        <translation>Receipt for originals</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Morning sheet</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>Delivery list</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <location filename="../../../ui/cases/texts.py" line="62"/>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/texts.py" line="64"/>
        <source>%n d overdue</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/texts.py" line="65"/>
        <source>%n d left</source>
        <translation>
            <numerusform>%n d left</numerusform>
            <numerusform>%n d left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPart</name>
    <message numerus="yes">
        <source>Under way, %n day(s)</source>
        <translation>
            <numerusform>Under way, %n day</numerusform>
            <numerusform>Under way, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Send papers from the overview of their case.</source>
        <translation>Send papers from the overview of their case.</translation>
    </message>
    <message>
        <source>Send again…  A</source>
        <translation>Send again…  A</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>Say the day.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Proven on…  V</source>
        <translation>Proven on…  V</translation>
    </message>
    <message>
        <source>Proof noted.</source>
        <translation>Proof noted.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Nothing is under way</translation>
    </message>
    <message>
        <source>Noted; it stands in Today until it is sent again.</source>
        <translation>Noted; it stands in Today until it is sent again.</translation>
    </message>
    <message>
        <source>Note the return</source>
        <translation>Note the return</translation>
    </message>
    <message>
        <source>Note the proof</source>
        <translation>Note the proof</translation>
    </message>
    <message>
        <source>Note a return</source>
        <translation>Note a return</translation>
    </message>
    <message>
        <source>Note a proof</source>
        <translation>Note a proof</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>Delivery list</translation>
    </message>
    <message>
        <source>Deliveries under way</source>
        <translation>Deliveries under way</translation>
    </message>
    <message>
        <source>Came back…  B</source>
        <translation>Came back…  B</translation>
    </message>
    <message>
        <source>Came back {0}, send again</source>
        <translation>Came back {0}, send again</translation>
    </message>
    <message>
        <source>&amp;Proven on</source>
        <translation>&amp;Proven on</translation>
    </message>
    <message>
        <source>&amp;Came back on</source>
        <translation>&amp;Came back on</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Press and register the seal: {0}, asked by {1}</source>
        <translation>Press and register the seal: {0}, asked by {1}</translation>
    </message>
    <message>
        <source>Decide on the seal: {0}, asked by {1}</source>
        <translation>Decide on the seal: {0}, asked by {1}</translation>
    </message>
    <message>
        <source>Find out: {0}</source>
        <translation>Find out: {0}</translation>
    </message>
    <message>
        <source>Remind {0}: {1}</source>
        <translation>Remind {0}: {1}</translation>
    </message>
    <message>
        <source>Accept or give back, from {0}: {1}</source>
        <translation>Accept or give back, from {0}: {1}</translation>
    </message>
    <message>
        <source>Follow up {0}</source>
        <translation>Follow up {0}</translation>
    </message>
    <message>
        <source>Answer the warning: {0}</source>
        <translation>Answer the warning: {0}</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s), {0} {1}</source>
        <translation>
            <numerusform>tried %n time, {0} {1}</numerusform>
            <numerusform>tried %n times, {0} {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Take the shift of {0}</source>
        <translation>Take the shift of {0}</translation>
    </message>
    <message>
        <source>Send again to {0}: {1} came back</source>
        <translation>Send again to {0}: {1} came back</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Give back to {0}: {1}</source>
        <translation>Give back to {0}: {1}</translation>
    </message>
    <message>
        <source>Answer {0}: {1}</source>
        <translation>Answer {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ExtensionDesk</name>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="35"/>
        <source>&amp;Days more</source>
        <translation>&amp;Days more</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="36"/>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="37"/>
        <source>Ask for it</source>
        <translation>Ask for it</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="73"/>
        <source>Asked for; a lead decides.</source>
        <translation>Asked for; a lead decides.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/extensions.py" line="78"/>
        <source>%n day(s) more</source>
        <translation>
            <numerusform>%n day more</numerusform>
            <numerusform>%n days more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="95"/>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="97"/>
        <source>Waits for a decision</source>
        <translation>Waits for a decision</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="99"/>
        <source>Approved, not told yet</source>
        <translation>Approved, not told yet</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="101"/>
        <source>told on {0} ({1})</source>
        <translation>told on {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="106"/>
        <source>Your own request: another lead decides.</source>
        <translation>Your own request: another lead decides.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="106"/>
        <source>A lead decides.</source>
        <translation>A lead decides.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="108"/>
        <source>Needed when you refuse</source>
        <translation>Needed when you refuse</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="109"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="110"/>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="111"/>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="116"/>
        <source>Approved; the customer is to be told.</source>
        <translation>Approved; the customer is to be told.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="116"/>
        <source>Refused.</source>
        <translation>Refused.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="128"/>
        <location filename="../../../ui/cases/cards/extensions.py" line="129"/>
        <source>It counts only when the customer was told.</source>
        <translation>It counts only when the customer was told.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/extensions.py" line="134"/>
        <source>Recorded; the deadline is reckoned anew.</source>
        <translation>Recorded; the deadline is reckoned anew.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="25"/>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="26"/>
        <source>The complaint</source>
        <translation>The complaint</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="43"/>
        <source>Cause not chosen yet</source>
        <translation>Cause not chosen yet</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="58"/>
        <source>The words speak for {0}: {1}</source>
        <translation>The words speak for {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="73"/>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="74"/>
        <source>Classified</source>
        <translation>Classified</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="76"/>
        <source>Route, track</source>
        <translation>Route, track</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="82"/>
        <source>Demands</source>
        <translation>Demands</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/facts.py" line="87"/>
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="89"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="90"/>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="90"/>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts.py" line="104"/>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="37"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="40"/>
        <source>&amp;Cause</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="41"/>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="41"/>
        <source>Empty when it cannot be said</source>
        <translation>Empty when it cannot be said</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="43"/>
        <source>Car&amp;d</source>
        <translation>Car&amp;d</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="43"/>
        <source>Whole number or last four; empty keeps what is stored</source>
        <translation>Whole number or last four; empty keeps what is stored</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="45"/>
        <source>&amp;What happened</source>
        <translation>&amp;What happened</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="46"/>
        <source>Wis&amp;h</source>
        <translation>Wis&amp;h</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="47"/>
        <source>Demands</source>
        <translation>Demands</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="48"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="49"/>
        <source>Collectors still call the customer</source>
        <translation>Collectors still call the customer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="52"/>
        <source>&amp;Track</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="53"/>
        <source>&amp;Route</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="77"/>
        <source>Please fill this in</source>
        <translation>Please fill this in</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="109"/>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/facts_form.py" line="111"/>
        <source>The case is on another track now: {0}.</source>
        <translation>The case is on another track now: {0}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../../ui/cases/filters.py" line="91"/>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="92"/>
        <source>Number, name, phone, card tail or words</source>
        <translation>Number, name, phone, card tail or words</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="93"/>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="95"/>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="95"/>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="96"/>
        <source>All causes</source>
        <translation>All causes</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="96"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="97"/>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="97"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="98"/>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/filters.py" line="99"/>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>FirstThingRow</name>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="37"/>
        <source>Reference: {0}</source>
        <translation>Reference: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="39"/>
        <source>Done now</source>
        <translation>Done now</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="40"/>
        <source>Done now: {0}</source>
        <translation>Done now: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="64"/>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="80"/>
        <source>Logged: {0}</source>
        <translation>Logged: {0}</translation>
    </message>
</context>
<context>
    <name>FirstThingsCard</name>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="95"/>
        <source>First things first</source>
        <translation>First things first</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/first_things.py" line="112"/>
        <source>%n to do now</source>
        <translation>
            <numerusform>%n to do now</numerusform>
            <numerusform>%n to do now</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/first_things.py" line="112"/>
        <source>All done</source>
        <translation>All done</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../../ui/cases/found.py" line="109"/>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/found.py" line="157"/>
        <source>card {0}</source>
        <translation>card {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/found.py" line="163"/>
        <source>open: {0}</source>
        <translation>open: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/found.py" line="163"/>
        <source>no open case</source>
        <translation>no open case</translation>
    </message>
</context>
    <context>
        <name>Errands</name>
        <message>
            <source>check by the bank's number: {0}</source>
            <translation>check by the bank's number: {0}</translation>
        </message>
        <message>
            <source>Handed over by the hotline ({0})</source>
            <translation>Handed over by the hotline ({0})</translation>
        </message>
    </context>
    <context>
        <name>GoingBox</name>
        <message>
            <source>&amp;Why there</source>
            <translation>&amp;Why there</translation>
        </message>
        <message>
            <source>The case goes there with notes, recording and marks, and is theirs from then on. Its number stays in your list of calls.</source>
            <translation>The case goes there with notes, recording and marks, and is theirs from then on. Its number stays in your list of calls.</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>Keep it here</translation>
        </message>
        <message>
            <source>Hand to another branch…</source>
            <translation>Hand to another branch…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Branch</translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>Add a representative…</source>
            <translation>Add a representative…</translation>
        </message>
        <message numerus="yes">
            <source>%n representative(s) named no amount</source>
            <translation>
                <numerusform>%n representative named no amount</numerusform>
                <numerusform>%n representatives named no amount</numerusform>
            </translation>
        </message>
        <message>
            <source>No longer here</source>
            <translation>No longer here</translation>
        </message>
        <message>
            <source>of it by who left</source>
            <translation>of it by who left</translation>
        </message>
        <message>
            <source>Claimed here</source>
            <translation>Claimed here</translation>
        </message>
        <message>
            <source>Case of their own…</source>
            <translation>Case of their own…</translation>
        </message>
        <message>
            <source>Leaves…</source>
            <translation>Leaves…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>left {0}</source>
            <translation>left {0}</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>Agreed to</translation>
        </message>
        <message>
            <source>Election paper</source>
            <translation>Election paper</translation>
        </message>
        <message>
            <source>Own claim</source>
            <translation>Own claim</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>Representatives</translation>
        </message>
        <message>
            <source>Own consents still missing: {0}</source>
            <translation>Own consents still missing: {0}</translation>
        </message>
        <message>
            <source>Election paper still missing: {0}</source>
            <translation>Election paper still missing: {0}</translation>
        </message>
        <message>
            <source>No further representative: {0}</source>
            <translation>No further representative: {0}</translation>
        </message>
        <message>
            <source>{0} of at most {1} representatives</source>
            <translation>{0} of at most {1} representatives</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came together</source>
            <translation>
                <numerusform>%n person came together</numerusform>
                <numerusform>%n persons came together</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>IdReaderButton</name>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="37"/>
        <source>Rea&amp;d ID card</source>
        <translation>Rea&amp;d ID card</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="42"/>
        <source>Lay the document down; Esc ends</source>
        <translation>Lay the document down; Esc ends</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="43"/>
        <source>Waiting for the ID reader</source>
        <translation>Waiting for the ID reader</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="64"/>
        <source>Lay the document on the reader…</source>
        <translation>Lay the document on the reader…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="69"/>
        <source>Reading the document</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/id_reader.py" line="110"/>
        <source>{0} read. Please look again: {1}.</source>
        <translation>{0} read. Please look again: {1}.</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <location filename="../../../ui/cases/log.py" line="75"/>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="76"/>
        <source>Clock and milestones</source>
        <translation>Clock and milestones</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="77"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="78"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="81"/>
        <source>Who looked</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="91"/>
        <source>Nothing of this kind</source>
        <translation>Nothing of this kind</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="91"/>
        <source>Switch the filter off to see every line.</source>
        <translation>Switch the filter off to see every line.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="96"/>
        <source>Log of the case</source>
        <translation>Log of the case</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="110"/>
        <source>Everything that was done with this case, newest first, with who and when. Lines never change.</source>
        <translation>Everything that was done with this case, newest first, with who and when. Lines never change.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/log.py" line="134"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/log.py" line="144"/>
        <source>reason: {0}</source>
        <translation>reason: {0}</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="76"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="76"/>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
</context>
<context>
    <name>MajorBanner</name>
    <message>
        <source>Telephone of the branch {0}</source>
        <translation>Telephone of the branch {0}</translation>
    </message>
    <message>
        <source>on duty today {0}</source>
        <translation>on duty today {0}</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="33"/>
        <source>Record…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="34"/>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="39"/>
        <source>&amp;Milestone</source>
        <translation>&amp;Milestone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="40"/>
        <source>&amp;How told</source>
        <translation>&amp;How told</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="41"/>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="42"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="94"/>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="101"/>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/milestones.py" line="118"/>
        <source>Recorded: {0}</source>
        <translation>Recorded: {0}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="76"/>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="77"/>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="79"/>
        <source>The customer was told the other ways: review, arbitration, suit</source>
        <translation>The customer was told the other ways: review, arbitration, suit</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="81"/>
        <source>&amp;How told</source>
        <translation>&amp;How told</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="82"/>
        <source>Make the step</source>
        <translation>Make the step</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="141"/>
        <source>Please fill this in</source>
        <translation>Please fill this in</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="145"/>
        <source>First tell the customer the other ways, and tick it.</source>
        <translation>First tell the customer the other ways, and tick it.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="154"/>
        <source>Withdraw the case</source>
        <translation>Withdraw the case</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="155"/>
        <source>Withdraw case {0}?</source>
        <translation>Withdraw case {0}?</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="156"/>
        <source>No step leads back from here. Everything stays readable; notes can be added.</source>
        <translation>No step leads back from here. Everything stays readable; notes can be added.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="157"/>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/move_form.py" line="158"/>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <location filename="../../../ui/cases/ways.py" line="23"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="24"/>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="25"/>
        <source>Begin to investigate</source>
        <translation>Begin to investigate</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="26"/>
        <source>Begin to mediate</source>
        <translation>Begin to mediate</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="27"/>
        <source>Draft the agreement</source>
        <translation>Draft the agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="28"/>
        <source>Submit for approval</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="29"/>
        <source>Approve the agreement</source>
        <translation>Approve the agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="30"/>
        <source>Sign the agreement</source>
        <translation>Sign the agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="31"/>
        <source>Mediation failed</source>
        <translation>Mediation failed</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="32"/>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="33"/>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="34"/>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="35"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="38"/>
        <source>Return to mediation</source>
        <translation>Return to mediation</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="39"/>
        <source>Mediate again</source>
        <translation>Mediate again</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="40"/>
        <location filename="../../../ui/cases/ways.py" line="41"/>
        <source>Return to drafting</source>
        <translation>Return to drafting</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="42"/>
        <source>Go on performing</source>
        <translation>Go on performing</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="94"/>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/ways.py" line="112"/>
        <source>anyone at the desk</source>
        <translation>anyone at the desk</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="37"/>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="39"/>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="40"/>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="41"/>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="61"/>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="101"/>
        <source>{0}: done by {1}.</source>
        <translation>{0}: done by {1}.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="135"/>
        <source>Still missing:</source>
        <translation>Still missing:</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="146"/>
        <source>Still missing: {0}</source>
        <translation>Still missing: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="152"/>
        <source>The case stands still. Resume it when the reason is gone.</source>
        <translation>The case stands still. Resume it when the reason is gone.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="154"/>
        <source>Mediation failed. Close the case, or choose the other route and mediate again.</source>
        <translation>Mediation failed. Close the case, or choose the other route and mediate again.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="156"/>
        <source>The case is over. Notes can still be added.</source>
        <translation>The case is over. Notes can still be added.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="157"/>
        <source>No further step from here.</source>
        <translation>No further step from here.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/moves.py" line="189"/>
        <location filename="../../../ui/cases/cards/moves.py" line="197"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>NoCases</name>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="130"/>
        <source>Your role sees no cases</source>
        <translation>Your role sees no cases</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/shelf.py" line="131"/>
        <source>People, branches and settings are yours; they stand in the rail.</source>
        <translation>People, branches and settings are yours; they stand in the rail.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="30"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="30"/>
        <source>Never shown to the customer</source>
        <translation>Never shown to the customer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="31"/>
        <source>What a colleague should know</source>
        <translation>What a colleague should know</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="34"/>
        <source>New &amp;note</source>
        <translation>New &amp;note</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="35"/>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/notes.py" line="79"/>
        <source>Note added.</source>
        <translation>Note added.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/cards/notes.py" line="58"/>
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
        <location filename="../../../ui/cases/cards/base.py" line="104"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OriginalForm</name>
    <message>
        <source>Taken in; print the receipt when all are noted.</source>
        <translation>Taken in; print the receipt when all are noted.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Kept at</source>
        <translation>&amp;Kept at</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
</context>
<context>
    <name>OriginalsPart</name>
    <message>
        <source>Take them in from the overview of their case.</source>
        <translation>Take them in from the overview of their case.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Receipt, two copies</source>
        <translation>Receipt, two copies</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Place noted.</source>
        <translation>Place noted.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Originals held</source>
        <translation>Originals held</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Noted that it went back.</source>
        <translation>Noted that it went back.</translation>
    </message>
    <message>
        <source>Note the place</source>
        <translation>Note the place</translation>
    </message>
    <message>
        <source>Note that it went back</source>
        <translation>Note that it went back</translation>
    </message>
    <message>
        <source>No originals lie here</source>
        <translation>No originals lie here</translation>
    </message>
    <message>
        <source>Kept elsewhere…</source>
        <translation>Kept elsewhere…</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Held here</translation>
    </message>
    <message>
        <source>Give back…  B</source>
        <translation>Give back…  B</translation>
    </message>
    <message>
        <source>Give an original back</source>
        <translation>Give an original back</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Case is over, give back</source>
        <translation>Case is over, give back</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;To whom</translation>
    </message>
    <message>
        <source>&amp;Acknowledged</source>
        <translation>&amp;Acknowledged</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Note a date</source>
        <translation>Note a date</translation>
    </message>
    <message>
        <source>Take an original in</source>
        <translation>Take an original in</translation>
    </message>
    <message>
        <source>Send a paper</source>
        <translation>Send a paper</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>Promise a call-back</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="97"/>
        <source>Make the next step</source>
        <translation>Make the next step</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="98"/>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="99"/>
        <source>Assign the case</source>
        <translation>Assign the case</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="100"/>
        <source>Record a milestone</source>
        <translation>Record a milestone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="101"/>
        <source>Ask for an extension</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="102"/>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="103"/>
        <source>Correct the facts</source>
        <translation>Correct the facts</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/overview.py" line="108"/>
        <source>What the case is about and what it waits for. What is missing is a link to where it is mended.</source>
        <translation>What the case is about and what it waits for. What is missing is a link to where it is mended.</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="26"/>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="27"/>
        <source>People around the case</source>
        <translation>People around the case</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="41"/>
        <source>The customer came alone. Add a companion, an agent or a witness here.</source>
        <translation>The customer came alone. Add a companion, an agent or a witness here.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="43"/>
        <source>Nobody beside the customer.</source>
        <translation>Nobody beside the customer.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="58"/>
        <source>left {0}</source>
        <translation>left {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="60"/>
        <source>Note leaving</source>
        <translation>Note leaving</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="61"/>
        <source>Note that {0} leaves</source>
        <translation>Note that {0} leaves</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="65"/>
        <source>own claim {0}</source>
        <translation>own claim {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="74"/>
        <source>Speaks for nobody; each answer says who spoke.</source>
        <translation>Speaks for nobody; each answer says who spoke.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="80"/>
        <source>no authority given</source>
        <translation>no authority given</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="84"/>
        <source>until {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="99"/>
        <source>May not {0}: {1}</source>
        <translation>May not {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="107"/>
        <source>No account facts to this person yet: {0}</source>
        <translation>No account facts to this person yet: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="110"/>
        <source>May hear account facts.</source>
        <translation>May hear account facts.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/people.py" line="117"/>
        <source>Noted that {0} left.</source>
        <translation>Noted that {0} left.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="32"/>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="35"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="36"/>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="37"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="38"/>
        <source>&amp;ID number</source>
        <translation>&amp;ID number</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="39"/>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="40"/>
        <source>&amp;Authority</source>
        <translation>&amp;Authority</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="41"/>
        <source>Named acts</source>
        <translation>Named acts</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="42"/>
        <source>&amp;Scope</source>
        <translation>&amp;Scope</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="44"/>
        <source>&amp;Expires on</source>
        <translation>&amp;Expires on</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="46"/>
        <source>The original authorisation was seen</source>
        <translation>The original authorisation was seen</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="47"/>
        <source>Called back on the number the bank holds</source>
        <translation>Called back on the number the bank holds</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="48"/>
        <source>&amp;Own claim</source>
        <translation>&amp;Own claim</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="49"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/person_form.py" line="115"/>
        <source>Added: {0}</source>
        <translation>Added: {0}</translation>
    </message>
</context>
<context>
    <name>PickWork</name>
    <message>
        <source>Work to pass on</source>
        <translation>Work to pass on</translation>
    </message>
    <message>
        <source>There is no open work to pass on.</source>
        <translation>There is no open work to pass on.</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Passes on</translation>
    </message>
    <message>
        <source>Pass it to the deputy</source>
        <translation>Pass it to the deputy</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../../ui/cases/preview.py" line="53"/>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="56"/>
        <source>No case chosen</source>
        <translation>No case chosen</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="56"/>
        <source>Choose a row with the arrows or J and K.</source>
        <translation>Choose a row with the arrows or J and K.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="65"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="65"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="66"/>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="66"/>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="67"/>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="67"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="94"/>
        <source>card {0}</source>
        <translation>card {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="95"/>
        <source>received {0}</source>
        <translation>received {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="124"/>
        <source>No further step from here.</source>
        <translation>No further step from here.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="128"/>
        <source>Done by: {0}</source>
        <translation>Done by: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="132"/>
        <source>Still missing: {0}</source>
        <translation>Still missing: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="150"/>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/preview.py" line="155"/>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message>
        <source>Show the number</source>
        <translation>Show the number</translation>
    </message>
    <message>
        <source>Say the day and the time of the call.</source>
        <translation>Say the day and the time of the call.</translation>
    </message>
    <message>
        <source>Put the promise off</source>
        <translation>Put the promise off</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Put off…</translation>
    </message>
    <message>
        <source>Put off until {0}</source>
        <translation>Put off until {0}</translation>
    </message>
    <message>
        <source>Put a call-back off</source>
        <translation>Put a call-back off</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Pass the promise on</source>
        <translation>Pass the promise on</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Pass on…</translation>
    </message>
    <message>
        <source>Pass a call-back on</source>
        <translation>Pass a call-back on</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>Noted: {0}</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Give up…</translation>
    </message>
    <message>
        <source>Give the promise up</source>
        <translation>Give the promise up</translation>
    </message>
    <message>
        <source>Give a call-back up</source>
        <translation>Give a call-back up</translation>
    </message>
    <message>
        <source>Choose who keeps it.</source>
        <translation>Choose who keeps it.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>&amp;New time</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Wa&amp;y</source>
        <translation>Wa&amp;y</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>The customer of the case</source>
        <translation>The customer of the case</translation>
    </message>
    <message>
        <source>Say the day and the time of the call.</source>
        <translation>Say the day and the time of the call.</translation>
    </message>
    <message>
        <source>Promised; it stands in Today.</source>
        <translation>Promised; it stands in Today.</translation>
    </message>
    <message>
        <source>Promise the call-back</source>
        <translation>Promise the call-back</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>As kept for the customer</source>
        <translation>As kept for the customer</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>A&amp;bout</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>&amp;Kept by</translation>
    </message>
</context>
<context>
    <name>PromisesPart</name>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Promised call-backs</source>
        <translation>Promised call-backs</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Promise a call-back…  P</source>
        <translation>Promise a call-back…  P</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>Promise a call-back</translation>
    </message>
    <message>
        <source>P promises a call-back.</source>
        <translation>P promises a call-back.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>Nobody waits for a call</translation>
    </message>
    <message>
        <source>Late ones first; number keys note an attempt</source>
        <translation>Late ones first; number keys note an attempt</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <location filename="../../../ui/cases/columns.py" line="40"/>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="42"/>
        <source>watch</source>
        <translation>watch</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="42"/>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="76"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="77"/>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="78"/>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="81"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="87"/>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="95"/>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="105"/>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="112"/>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="113"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/columns.py" line="117"/>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../../ui/cases/queue.py" line="51"/>
        <source>New walk-in  F2</source>
        <translation>New walk-in  F2</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="57"/>
        <source>No cases here</source>
        <translation>No cases here</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="57"/>
        <source>Choose another view, or clear the filters.</source>
        <translation>Choose another view, or clear the filters.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="59"/>
        <location filename="../../../ui/cases/queue.py" line="80"/>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="80"/>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="108"/>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="109"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="110"/>
        <source>Choose a view</source>
        <translation>Choose a view</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="113"/>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="115"/>
        <source>Take the case</source>
        <translation>Take the case</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="144"/>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="173"/>
        <source>{0}+ cases</source>
        <translation>{0}+ cases</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/queue.py" line="176"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="176"/>
        <source>{0} cases</source>
        <translation>{0} cases</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="182"/>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="182"/>
        <source>Clear the filters, or look in another view.</source>
        <translation>Clear the filters, or look in another view.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="184"/>
        <source>No open case is yours</source>
        <translation>No open case is yours</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="185"/>
        <source>Switch off “Only mine” to see everybody&apos;s, or begin with F2 New walk-in.</source>
        <translation>Switch off “Only mine” to see everybody&apos;s, or begin with F2 New walk-in.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="187"/>
        <source>No cases in this view</source>
        <translation>No cases in this view</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/queue.py" line="188"/>
        <source>Cases come by F2 New walk-in or by importing a feed.</source>
        <translation>Cases come by F2 New walk-in or by importing a feed.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="54"/>
        <source>Making the list</source>
        <translation>Making the list</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="70"/>
        <source>Queue and deadlines</source>
        <translation>Queue and deadlines</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="77"/>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="78"/>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="79"/>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="81"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="83"/>
        <location filename="../../../ui/cases/list_print.py" line="119"/>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/list_print.py" line="84"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="107"/>
        <source>Saved: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/list_print.py" line="116"/>
        <source>Sent to {0}.</source>
        <translation>Sent to {0}.</translation>
    </message>
</context>
<context>
    <name>RosterPart</name>
    <message>
        <source>{0}, today</source>
        <translation>{0}, today</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>Week before  [</source>
        <translation>Week before  [</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Week after  ]</source>
        <translation>Week after  ]</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>On duty {0}</source>
        <translation>On duty {0}</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Choose first who is on duty on {0}.</source>
        <translation>Choose first who is on duty on {0}.</translation>
    </message>
    <message>
        <source>Asked next {0}</source>
        <translation>Asked next {0}</translation>
    </message>
    <message>
        <source>Asked next</source>
        <translation>Asked next</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Numbers of cards, people and telephones are not kept.</source>
        <translation>Numbers of cards, people and telephones are not kept.</translation>
    </message>
    <message>
        <source>“{0}” is kept and offered with Ctrl+K.</source>
        <translation>“{0}” is kept and offered with Ctrl+K.</translation>
    </message>
    <message>
        <source>{0}, {1} nearly the same</source>
        <translation>{0}, {1} nearly the same</translation>
    </message>
    <message>
        <source>It is offered whenever the search box is entered empty</source>
        <translation>It is offered whenever the search box is entered empty</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Keep this search</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="83"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="86"/>
        <source>Number, name, phone, card tail, document number or any words</source>
        <translation>Number, name, phone, card tail, document number or any words</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="88"/>
        <location filename="../../../ui/cases/search.py" line="119"/>
        <source>Search for</source>
        <translation>Search for</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="96"/>
        <location filename="../../../ui/cases/search.py" line="98"/>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="124"/>
        <source>Everything that holds the words: cases at the left with the place marked, customers at the right.</source>
        <translation>Everything that holds the words: cases at the left with the place marked, customers at the right.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="151"/>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="153"/>
        <source>One Chinese character or two letters are enough: a name, a card&apos;s last four, a word.</source>
        <translation>One Chinese character or two letters are enough: a name, a card&apos;s last four, a word.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="157"/>
        <source>the first {0}</source>
        <translation>the first {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/search.py" line="157"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="158"/>
        <source>Nothing found for “{0}”</source>
        <translation>Nothing found for “{0}”</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="159"/>
        <source>Check the number, or try the phone or the last four of the card.</source>
        <translation>Check the number, or try the phone or the last four of the card.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/search.py" line="171"/>
        <source>{0} has no open case; the closed ones stand at the left.</source>
        <translation>{0} has no open case; the closed ones stand at the left.</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>The customer of the case</source>
        <translation>The customer of the case</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>Note the delivery</translation>
    </message>
    <message>
        <source>Delivery noted.</source>
        <translation>Delivery noted.</translation>
    </message>
    <message>
        <source>Choose the paper.</source>
        <translation>Choose the paper.</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>&amp;Letter number</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
</context>
<context>
    <name>ShiftPart</name>
    <message>
        <source>not taken yet</source>
        <translation>not taken yet</translation>
    </message>
    <message>
        <source>The shift is yours.</source>
        <translation>The shift is yours.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Taken at</translation>
    </message>
    <message>
        <source>Take this shift  T</source>
        <translation>Take this shift  T</translation>
    </message>
    <message>
        <source>Take the shift</source>
        <translation>Take the shift</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Open things</source>
        <translation>Open things</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No shift was handed over yet</source>
        <translation>No shift was handed over yet</translation>
    </message>
    <message>
        <source>Lies open with me:</source>
        <translation>Lies open with me:</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Handed over; the promises passed on with it.</source>
        <translation>Handed over; the promises passed on with it.</translation>
    </message>
    <message>
        <source>Hand the shift over…  G</source>
        <translation>Hand the shift over…  G</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>Hand the shift over</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>Hand over and print</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Given at</translation>
    </message>
    <message>
        <source>G hands yours over.</source>
        <translation>G hands yours over.</translation>
    </message>
    <message>
        <source>Choose who takes the shift.</source>
        <translation>Choose who takes the shift.</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;Who takes it</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>SlipForm</name>
    <message>
        <source>The slip was given.</source>
        <translation>The slip was given.</translation>
    </message>
    <message>
        <source>Say until when an answer is expected.</source>
        <translation>Say until when an answer is expected.</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>Owner of the case</translation>
    </message>
    <message>
        <source>Give the slip</source>
        <translation>Give the slip</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>Answer &amp;by</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
</context>
<context>
    <name>SlipsPart</name>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Supervision slips</source>
        <translation>Supervision slips</translation>
    </message>
    <message>
        <source>Slips of the lead stand here and in Today.</source>
        <translation>Slips of the lead stand here and in Today.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>Question: {0}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Nothing is asked</translation>
    </message>
    <message>
        <source>Give a slip…  P</source>
        <translation>Give a slip…  P</translation>
    </message>
    <message>
        <source>Give a slip</source>
        <translation>Give a slip</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Asks</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answer…  A</source>
        <translation>Answer…  A</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Answered.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answer the slip</source>
        <translation>Answer the slip</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Answer ({0}): {1}</source>
        <translation>Answer ({0}): {1}</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A clock ends: {0}</source>
        <translation>A clock ends: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/task_columns.py" line="28"/>
        <source>Decide: %n more day(s)</source>
        <translation>
            <numerusform>Decide: %n more day</numerusform>
            <numerusform>Decide: %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/task_columns.py" line="31"/>
        <source>Tell the customer: %n more day(s)</source>
        <translation>
            <numerusform>Tell the customer: %n more day</numerusform>
            <numerusform>Tell the customer: %n more days</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="33"/>
        <source>Approve the agreement</source>
        <translation>Approve the agreement</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="34"/>
        <source>Have it signed</source>
        <translation>Have it signed</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="35"/>
        <source>Accept or decline</source>
        <translation>Accept or decline</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="36"/>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="37"/>
        <source>Answer the complaint</source>
        <translation>Answer the complaint</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="50"/>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="58"/>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="59"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="60"/>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="63"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/task_columns.py" line="67"/>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>TellRow</name>
    <message>
        <location filename="../../../ui/cases/cards/telling.py" line="26"/>
        <location filename="../../../ui/cases/cards/telling.py" line="27"/>
        <source>How told</source>
        <translation>How told</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/telling.py" line="29"/>
        <source>Customer told</source>
        <translation>Customer told</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/cards/telling.py" line="47"/>
        <source>Choose how the customer was told.</source>
        <translation>Choose how the customer was told.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../../ui/cases/timeline.py" line="46"/>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/timeline.py" line="79"/>
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
        <source>The day's work</source>
        <translation>The day's work</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Morning sheet</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Call the next one</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="51"/>
        <location filename="../../../ui/cases/today.py" line="127"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="61"/>
        <location filename="../../../ui/cases/today.py" line="65"/>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="91"/>
        <source>Take a number</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="95"/>
        <source>What to do by time, then who is waiting. Enter opens the case where the work is.</source>
        <translation>What to do by time, then who is waiting. Enter opens the case where the work is.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="110"/>
        <source>New walk-in  F2</source>
        <translation>New walk-in  F2</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="132"/>
        <source>The most pressing; all of them stand under Cases</source>
        <translation>The most pressing; all of them stand under Cases</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="145"/>
        <source>Nothing is asked of you here</source>
        <translation>Nothing is asked of you here</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="145"/>
        <source>You read; look into cases by the counts above.</source>
        <translation>You read; look into cases by the counts above.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="147"/>
        <location filename="../../../ui/cases/today.py" line="148"/>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="147"/>
        <source>Somebody at the window? F2 begins a new walk-in.</source>
        <translation>Somebody at the window? F2 begins a new walk-in.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="148"/>
        <source>Look into cases by the counts above.</source>
        <translation>Look into cases by the counts above.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="152"/>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="153"/>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="154"/>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="155"/>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="156"/>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="157"/>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/today.py" line="158"/>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>{0} at {1} after {2} min</source>
        <translation>{0} at {1} after {2} min</translation>
    </message>
    <message>
        <source>Left without being served: {0}</source>
        <translation>Left without being served: {0}</translation>
    </message>
    <message>
        <source>Call the next one  N</source>
        <translation>Call the next one  N</translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>%n served today</numerusform>
            <numerusform>%n served today</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="34"/>
        <location filename="../../../ui/cases/waiting.py" line="55"/>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="37"/>
        <source>Take a number…</source>
        <translation>Take a number…</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="40"/>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="41"/>
        <source>Ca&amp;ll as</source>
        <translation>Ca&amp;ll as</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="41"/>
        <source>Mr Li</source>
        <translation>Mr Li</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="42"/>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="43"/>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="46"/>
        <source>Take the number</source>
        <translation>Take the number</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="49"/>
        <source>Nobody is waiting. Take a number for whoever comes in.</source>
        <translation>Nobody is waiting. Take a number for whoever comes in.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/waiting.py" line="61"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/cases/waiting.py" line="75"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="78"/>
        <source>Goes first</source>
        <translation>Goes first</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="85"/>
        <source>Call to the window</source>
        <translation>Call to the window</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="86"/>
        <source>Call {0} to the window</source>
        <translation>Call {0} to the window</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="87"/>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="88"/>
        <source>{0} is gone</source>
        <translation>{0} is gone</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="110"/>
        <source>{0} is waiting.</source>
        <translation>{0} is waiting.</translation>
    </message>
    <message>
        <location filename="../../../ui/cases/waiting.py" line="126"/>
        <source>Noted that {0} left.</source>
        <translation>Noted that {0} left.</translation>
    </message>
</context>
    <context>
        <name>BalanceWindow</name>
        <message>
            <source>Work before and after: {0}</source>
            <translation>Work before and after: {0}</translation>
        </message>
        <message>
            <source>{0} goes to</source>
            <translation>{0} goes to</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>Who gets which case</source>
            <translation>Who gets which case</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Away, given nothing: {0}.</source>
            <translation>Away, given nothing: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) without owner, the heaviest first, each to whoever has least work.</source>
            <translation>
                <numerusform>%n case without owner, to whoever has least work.</numerusform>
                <numerusform>%n cases without owner, the heaviest first, each to whoever has least work.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is there who could be given a case. Check the absences.</source>
            <translation>Nobody is there who could be given a case. Check the absences.</translation>
        </message>
        <message>
            <source>Nothing to spread: every chosen case has an owner.</source>
            <translation>Nothing to spread: every chosen case has an owner.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Assign as shown</source>
            <translation>Assign as shown</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>away until {0}</source>
            <translation>away until {0}</translation>
        </message>
        <message>
            <source>{0} due soon</source>
            <translation>{0} due soon</translation>
        </message>
        <message>
            <source>{0} open (weight {1})</source>
            <translation>{0} open (weight {1})</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Shift or Ctrl and arrows choose more, Ctrl+A the loaded rows</source>
            <translation>Shift or Ctrl and arrows choose more, Ctrl+A the loaded rows</translation>
        </message>
        <message>
            <source>Balance…</source>
            <translation>Balance…</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Assign the chosen cases to</source>
            <translation>Assign the chosen cases to</translation>
        </message>
        <message>
            <source>Assign to: name or Pinyin</source>
            <translation>Assign to: name or Pinyin</translation>
        </message>
    </context>
    <context>
        <name>CallBackForm</name>
        <message>
            <source>Promised for two hours from now; it stands in Today.</source>
            <translation>Promised for two hours from now; it stands in Today.</translation>
        </message>
        <message>
            <source>The call was noted.</source>
            <translation>The call was noted.</translation>
        </message>
        <message>
            <source>Customer: {0}</source>
            <translation>Customer: {0}</translation>
        </message>
        <message>
            <source>Call-back about the agent {0}</source>
            <translation>Call-back about the agent {0}</translation>
        </message>
        <message>
            <source>{0} about {1}</source>
            <translation>{0} about {1}</translation>
        </message>
        <message>
            <source>Promise to call</source>
            <translation>Promise to call</translation>
        </message>
        <message>
            <source>Call the known number…</source>
            <translation>Call the known number…</translation>
        </message>
        <message>
            <source>Note the call</source>
            <translation>Note the call</translation>
        </message>
        <message>
            <source>&amp;Remark</source>
            <translation>&amp;Remark</translation>
        </message>
        <message>
            <source>What ca&amp;me of it</source>
            <translation>What ca&amp;me of it</translation>
        </message>
    </context>
    <context>
        <name>ChipBar</name>
        <message>
            <source>What narrows the list</source>
            <translation>What narrows the list</translation>
        </message>
    </context>
    <context>
        <name>ClockStrip</name>
        <message>
            <source>provisional: holidays not published yet</source>
            <translation>provisional: holidays not published yet</translation>
        </message>
        <message>
            <source>from {0}, {1} days</source>
            <translation>from {0}, {1} days</translation>
        </message>
        <message>
            <source>Answer to the warning</source>
            <translation>Answer to the warning</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promised</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Order: {0}</source>
            <translation>Order: {0}</translation>
        </message>
        <message>
            <source>Words: {0}</source>
            <translation>Words: {0}</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>Assigning cases</source>
            <translation>Assigning cases</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) passed over</source>
            <translation>
                <numerusform>%n case passed over: it changed meanwhile</numerusform>
                <numerusform>%n cases passed over: they changed meanwhile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) assigned</source>
            <translation>
                <numerusform>%n case assigned</numerusform>
                <numerusform>%n cases assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) given back</source>
            <translation>
                <numerusform>%n case given back</numerusform>
                <numerusform>%n cases given back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JointCard</name>
        <message>
            <source>Joint visit</source>
            <translation>Joint visit</translation>
        </message>
        <message>
            <source>Add a representative…</source>
            <translation>Add a representative…</translation>
        </message>
    </context>
    <context>
        <name>LeaveForm</name>
        <message>
            <source>Leaving was noted.</source>
            <translation>Leaving was noted.</translation>
        </message>
        <message>
            <source>Case {0} was made.</source>
            <translation>Case {0} was made.</translation>
        </message>
        <message>
            <source>Note leaving</source>
            <translation>Note leaving</translation>
        </message>
        <message>
            <source>The claim</source>
            <translation>The claim</translation>
        </message>
    </context>
    <context>
        <name>MergeForm</name>
        <message>
            <source>Merged. It can be taken back here at any time.</source>
            <translation>Merged. It can be taken back here at any time.</translation>
        </message>
        <message>
            <source>With case {0}: the one received first goes on, with its clock. Everything of the other stays and is shown there; it can be taken back at any time.</source>
            <translation>With case {0}: the one received first goes on, with its clock. Everything of the other stays and is shown there; it can be taken back at any time.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>I made sure that it is the &amp;same customer</source>
            <translation>I made sure that it is the &amp;same customer</translation>
        </message>
        <message>
            <source>&amp;Why they are one</source>
            <translation>&amp;Why they are one</translation>
        </message>
    </context>
    <context>
        <name>NameLine</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name of the view</translation>
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>at once</source>
            <translation>at once</translation>
        </message>
    </context>
    <context>
        <name>OwnForm</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Own consents</source>
            <translation>Own consents</translation>
        </message>
        <message>
            <source>Election paper (number of the exhibit)</source>
            <translation>Election paper (number of the exhibit)</translation>
        </message>
        <message>
            <source>Own claim</source>
            <translation>Own claim</translation>
        </message>
    </context>
    <context>
        <name>QueueColumns</name>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>newest first</source>
            <translation>newest first</translation>
        </message>
        <message>
            <source>last closed first</source>
            <translation>last closed first</translation>
        </message>
        <message>
            <source>nearest deadline first</source>
            <translation>nearest deadline first</translation>
        </message>
        <message>
            <source>Cases by view, nearest deadline first; a click on a column's title orders by it. Arrows or J and K move, Enter opens; Shift, Ctrl and Ctrl+A choose many. The preview says what each case waits for.</source>
            <translation>Cases by view, nearest deadline first; a click on a column's title orders by it. Arrows or J and K move, Enter opens; Shift, Ctrl and Ctrl+A choose many. The preview says what each case waits for.</translation>
        </message>
        <message>
            <source>Assign the case, or all that are chosen</source>
            <translation>Assign the case, or all that are chosen</translation>
        </message>
        <message>
            <source>Order and columns</source>
            <translation>Order and columns</translation>
        </message>
        <message>
            <source>Keep as a view of my own</source>
            <translation>Keep as a view of my own</translation>
        </message>
        <message>
            <source>Deadline list</source>
            <translation>Deadline list</translation>
        </message>
        <message>
            <source>Write to a spreadsheet</source>
            <translation>Write to a spreadsheet</translation>
        </message>
    </context>
    <context>
        <name>QueueTools</name>
        <message>
            <source>{0}, ascending</source>
            <translation>{0}, ascending</translation>
        </message>
        <message>
            <source>{0}, descending</source>
            <translation>{0}, descending</translation>
        </message>
        <message>
            <source>Writing the spreadsheet</source>
            <translation>Writing the spreadsheet</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) written</source>
            <translation>
                <numerusform>%n case written</numerusform>
                <numerusform>%n cases written</numerusform>
            </translation>
        </message>
        <message>
            <source>View “{0}” kept</source>
            <translation>View “{0}” kept</translation>
        </message>
        <message>
            <source>View “{0}” deleted</source>
            <translation>View “{0}” deleted</translation>
        </message>
        <message>
            <source>Write to a spreadsheet…</source>
            <translation>Write to a spreadsheet…</translation>
        </message>
        <message>
            <source>Deadline list, by day…</source>
            <translation>Deadline list, by day…</translation>
        </message>
        <message>
            <source>Print this list…</source>
            <translation>Print this list…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>Order by</translation>
        </message>
        <message>
            <source>Delete “{0}”</source>
            <translation>Delete “{0}”</translation>
        </message>
        <message>
            <source>Rename “{0}”…</source>
            <translation>Rename “{0}”…</translation>
        </message>
        <message>
            <source>Keep as a view of my own…</source>
            <translation>Keep as a view of my own…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>View and columns</source>
            <translation>View and columns</translation>
        </message>
    </context>
    <context>
        <name>RepeatLines</name>
        <message>
            <source>merged</source>
            <translation>merged</translation>
        </message>
    </context>
    <context>
        <name>RepeatsCard</name>
        <message numerus="yes">
            <source>%n sitting(s)</source>
            <translation>
                <numerusform>%n sitting</numerusform>
                <numerusform>%n sittings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disputed transaction(s)</source>
            <translation>
                <numerusform>%n disputed transaction</numerusform>
                <numerusform>%n disputed transactions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exhibit(s)</source>
            <translation>
                <numerusform>%n exhibit</numerusform>
                <numerusform>%n exhibits</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged because</source>
            <translation>Merged because</translation>
        </message>
        <message>
            <source>Material there</source>
            <translation>Material there</translation>
        </message>
        <message>
            <source>Came with</source>
            <translation>Came with</translation>
        </message>
        <message>
            <source>Card there</source>
            <translation>Card there</translation>
        </message>
        <message>
            <source>Amount there</source>
            <translation>Amount there</translation>
        </message>
        <message>
            <source>Also demanded</source>
            <translation>Also demanded</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Wish</translation>
        </message>
        <message>
            <source>What was said then</source>
            <translation>What was said then</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>This complaint was merged into case {0} (received {1}) and goes on there.</source>
            <translation>This complaint was merged into case {0} (received {1}) and goes on there.</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Merge…</translation>
        </message>
        <message>
            <source>Split off: case {0}</source>
            <translation>Split off: case {0}</translation>
        </message>
        <message>
            <source>Split off from case {0}</source>
            <translation>Split off from case {0}</translation>
        </message>
        <message>
            <source>Followed by case {0}</source>
            <translation>Followed by case {0}</translation>
        </message>
        <message>
            <source>Follows case {0}</source>
            <translation>Follows case {0}</translation>
        </message>
        <message>
            <source>Repeated complaints</source>
            <translation>Repeated complaints</translation>
        </message>
    </context>
    <context>
        <name>RepeatsPage</name>
        <message>
            <source>earlier</source>
            <translation>earlier</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of open complaints that look like one</source>
            <translation>
                <numerusform>%n pair of open complaints that look like one</numerusform>
                <numerusform>%n pairs of open complaints that look like one</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the later complaint of a pair to read both and merge them, or to link it as a follow-up.</source>
            <translation>Open the later complaint of a pair to read both and merge them, or to link it as a follow-up.</translation>
        </message>
        <message>
            <source>Complaints of the same person or the same card and amount stand here when their matter is alike.</source>
            <translation>Complaints of the same person or the same card and amount stand here when their matter is alike.</translation>
        </message>
        <message>
            <source>No open complaints look alike</source>
            <translation>No open complaints look alike</translation>
        </message>
        <message>
            <source>Repeated complaints</source>
            <translation>Repeated complaints</translation>
        </message>
    </context>
    <context>
        <name>RepeatsStrip</name>
        <message numerus="yes">
            <source>%n more in the overview of the case</source>
            <translation>
                <numerusform>%n more in the overview of the case</numerusform>
                <numerusform>%n more in the overview of the case</numerusform>
            </translation>
        </message>
        <message>
            <source>Looks like a complaint that is there already</source>
            <translation>Looks like a complaint that is there already</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Read live from the centre · {0}</source>
            <translation>Read live from the centre · {0}</translation>
        </message>
        <message>
            <source>Older cases and those of other desks, as far as you may see them</source>
            <translation>Older cases and those of other desks, as far as you may see them</translation>
        </message>
        <message>
            <source>Search at the centre</source>
            <translation>Search at the centre</translation>
        </message>
    </context>
    <context>
        <name>CallFace</name>
        <message>
            <source>at the number the bank holds</source>
            <translation>at the number the bank holds</translation>
        </message>
        <message>
            <source>Handed over by the hotline</source>
            <translation>Handed over by the hotline</translation>
        </message>
        <message>
            <source>Called back</source>
            <translation>Called back</translation>
        </message>
        <message>
            <source>Call back by</source>
            <translation>Call back by</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translation>Answer given</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Done at once</source>
            <translation>Done at once</translation>
        </message>
        <message>
            <source>Handed to branch</source>
            <translation>Handed to branch</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Written down</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Next call</translation>
        </message>
    </context>
    <context>
        <name>CallList</name>
        <message>
            <source>handed over</source>
            <translation>handed over</translation>
        </message>
        <message>
            <source>called back {0}</source>
            <translation>called back {0}</translation>
        </message>
        <message>
            <source>at branch {0}</source>
            <translation>at branch {0}</translation>
        </message>
        <message>
            <source>Call: {0}</source>
            <translation>Call: {0}</translation>
        </message>
        <message>
            <source>Recent calls</source>
            <translation>Recent calls</translation>
        </message>
        <message>
            <source>Calls stand here once they are written down.</source>
            <translation>Calls stand here once they are written down.</translation>
        </message>
    </context>
    <context>
        <name>HotlineForm</name>
        <message>
            <source>&amp;Why there</source>
            <translation>&amp;Why there</translation>
        </message>
        <message>
            <source>Tomorrow 10:00</source>
            <translation>Tomorrow 10:00</translation>
        </message>
        <message>
            <source>In 30 min</source>
            <translation>In 30 min</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Card or tail</source>
            <translation>Card or tail</translation>
        </message>
        <message>
            <source>Cas&amp;e</source>
            <translation>Cas&amp;e</translation>
        </message>
        <message>
            <source>15:30, tomorrow 10:00, +30</source>
            <translation>15:30, tomorrow 10:00, +30</translation>
        </message>
        <message>
            <source>Call back b&amp;y</source>
            <translation>Call back b&amp;y</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>As a case of the branch</source>
            <translation>As a case of the branch</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>To call back</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Branch</translation>
        </message>
        <message>
            <source>Ans&amp;wer given</source>
            <translation>Ans&amp;wer given</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Bloc&amp;k number</source>
            <translation>Bloc&amp;k number</translation>
        </message>
        <message>
            <source>Done at once</source>
            <translation>Done at once</translation>
        </message>
        <message>
            <source>Note&amp;s</source>
            <translation>Note&amp;s</translation>
        </message>
        <message>
            <source>Abou&amp;t</source>
            <translation>Abou&amp;t</translation>
        </message>
        <message>
            <source>A new case</source>
            <translation>A new case</translation>
        </message>
    </context>
    <context>
        <name>HotlinePage</name>
        <message>
            <source>Take a call down while it lasts. The number finds the customer; Alt and a digit choose what comes of the call; Ctrl+Enter writes it down. A case is made only when the outcome needs one. To send a recording along with a call, register it, attach the recording, then hand it over from the call. On the time line Space plays and pauses, the arrow keys go five seconds, M marks.</source>
            <translation>Take a call down while it lasts. The number finds the customer; Alt and a digit choose what comes of the call; Ctrl+Enter writes it down. A case is made only when the outcome needs one. To send a recording along with a call, register it, attach the recording, then hand it over from the call. On the time line Space plays and pauses, the arrow keys go five seconds, M marks.</translation>
        </message>
        <message>
            <source>Handed over: {0}. It is the other branch's now.</source>
            <translation>Handed over: {0}. It is the other branch's now.</translation>
        </message>
        <message>
            <source>Next call  Ctrl+Enter</source>
            <translation>Next call  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Written down: {0}</source>
            <translation>Written down: {0}</translation>
        </message>
        <message>
            <source>Attach a recording</source>
            <translation>Attach a recording</translation>
        </message>
        <message>
            <source>Mark here</source>
            <translation>Mark here</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Write down</translation>
        </message>
        <message>
            <source>Write down  Ctrl+Enter</source>
            <translation>Write down  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Hotline</source>
            <translation>Hotline</translation>
        </message>
    </context>
    <context>
        <name>KeptCall</name>
        <message>
            <source>A call was not finished: {0}</source>
            <translation>A call was not finished: {0}</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>This machine has no sound device: the place moves on, but nothing is heard.</source>
            <translation>This machine has no sound device: the place moves on, but nothing is heard.</translation>
        </message>
        <message>
            <source>Recordings ({0})</source>
            <translation>Recordings ({0})</translation>
        </message>
        <message>
            <source>Reading “{0}”…</source>
            <translation>Reading “{0}”…</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>Reading the recording…</translation>
        </message>
        <message>
            <source>Fetching the recording</source>
            <translation>Fetching the recording</translation>
        </message>
        <message>
            <source>Remove the mark</source>
            <translation>Remove the mark</translation>
        </message>
        <message>
            <source>Note at {0}</source>
            <translation>Note at {0}</translation>
        </message>
        <message>
            <source>What is said here</source>
            <translation>What is said here</translation>
        </message>
        <message>
            <source>Go to {0}</source>
            <translation>Go to {0}</translation>
        </message>
        <message>
            <source>It cannot be played: {0}</source>
            <translation>It cannot be played: {0}</translation>
        </message>
        <message>
            <source>This recording is too large to be played here; save a copy under Evidence.</source>
            <translation>This recording is too large to be played here; save a copy under Evidence.</translation>
        </message>
        <message>
            <source>Playing needs the multimedia add-on, which is not installed; marks can be set all the same.</source>
            <translation>Playing needs the multimedia add-on, which is not installed; marks can be set all the same.</translation>
        </message>
        <message>
            <source>Marked at {0}</source>
            <translation>Marked at {0}</translation>
        </message>
        <message>
            <source>Attaching a recording</source>
            <translation>Attaching a recording</translation>
        </message>
        <message>
            <source>Recording attached.</source>
            <translation>Recording attached.</translation>
        </message>
        <message>
            <source>Attach a recording</source>
            <translation>Attach a recording</translation>
        </message>
        <message>
            <source>No recording yet.</source>
            <translation>No recording yet.</translation>
        </message>
        <message>
            <source>This call has no case; a recording is kept with a case.</source>
            <translation>This call has no case; a recording is kept with a case.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Mark here (M)</source>
            <translation>Mark here (M)</translation>
        </message>
        <message>
            <source>Attach a recording…</source>
            <translation>Attach a recording…</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>Time line of the recording</source>
            <translation>Time line of the recording</translation>
        </message>
    </context>
<context>
    <name>When</name>
    <message>
        <source>Tomorrow 10:00</source>
        <translation>Tomorrow 10:00</translation>
    </message>
    <message>
        <source>Today 17:00</source>
        <translation>Today 17:00</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>In one hour</translation>
    </message>
</context>
    <context>
        <name>Transport</name>
        <message>
            <source>− 5 s</source>
            <translation>− 5 s</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>{0} left</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Speed: {0}</source>
            <translation>Speed: {0}</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Key →</source>
            <translation>Key →</translation>
        </message>
        <message>
            <source>Key ←</source>
            <translation>Key ←</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>Five seconds on</translation>
        </message>
        <message>
            <source>Five seconds back</source>
            <translation>Five seconds back</translation>
        </message>
        <message>
            <source>+ 5 s</source>
            <translation>+ 5 s</translation>
        </message>
    </context>
    <context>
        <name>UndoForm</name>
        <message>
            <source>Taken back: both complaints stand as before.</source>
            <translation>Taken back: both complaints stand as before.</translation>
        </message>
        <message>
            <source>Take the merge back</source>
            <translation>Take the merge back</translation>
        </message>
        <message>
            <source>Why they are &amp;two</source>
            <translation>Why they are &amp;two</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>Whom to call &amp;there</source>
            <translation>Whom to call &amp;there</translation>
        </message>
        <message>
            <source>Asks of the ban&amp;k</source>
            <translation>Asks of the ban&amp;k</translation>
        </message>
        <message>
            <source>Pa&amp;pers with it</source>
            <translation>Pa&amp;pers with it</translation>
        </message>
        <message>
            <source>Several apart by commas</source>
            <translation>Several apart by commas</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Did not agree</source>
            <translation>Did not agree</translation>
        </message>
        <message>
            <source>Customer's consent</source>
            <translation>Customer's consent</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>That their data may go back to whoever passed it on</source>
            <translation>That their data may go back to whoever passed it on</translation>
        </message>
        <message>
            <source>The sender asks for a reply</source>
            <translation>The sender asks for a reply</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
        <message>
            <source>&amp;Due as on the sheet</source>
            <translation>&amp;Due as on the sheet</translation>
        </message>
        <message>
            <source>Left empty, the post stamp counts</source>
            <translation>Left empty, the post stamp counts</translation>
        </message>
        <message>
            <source>Rece&amp;ived on</source>
            <translation>Rece&amp;ived on</translation>
        </message>
        <message>
            <source>Post st&amp;amp</source>
            <translation>Post st&amp;amp</translation>
        </message>
        <message>
            <source>Their c&amp;ode or class</source>
            <translation>Their c&amp;ode or class</translation>
        </message>
        <message>
            <source>Sheet num&amp;ber</source>
            <translation>Sheet num&amp;ber</translation>
        </message>
        <message>
            <source>From &amp;whom</source>
            <translation>From &amp;whom</translation>
        </message>
    </context>
    <context>
        <name>SheetsCard</name>
        <message>
            <source>How they are told</source>
            <translation>How they are told</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Number of the letter</translation>
        </message>
        <message>
            <source>Note that they were told</source>
            <translation>Note that they were told</translation>
        </message>
        <message>
            <source>told of the acceptance {0}</source>
            <translation>told of the acceptance {0}</translation>
        </message>
        <message>
            <source>call {0}</source>
            <translation>call {0}</translation>
        </message>
        <message>
            <source>with {0}</source>
            <translation>with {0}</translation>
        </message>
        <message>
            <source>the customer agreed to data passed back</source>
            <translation>the customer agreed to data passed back</translation>
        </message>
        <message>
            <source>the customer did not agree to data passed back</source>
            <translation>the customer did not agree to data passed back</translation>
        </message>
        <message>
            <source>Asks: {0}</source>
            <translation>Asks: {0}</translation>
        </message>
        <message>
            <source>Tell them…</source>
            <translation>Tell them…</translation>
        </message>
        <message>
            <source>Noted; the delivery stands in the day's work.</source>
            <translation>Noted; the delivery stands in the day's work.</translation>
        </message>
        <message>
            <source>The answer is noted; the clock of the sheet stops.</source>
            <translation>The answer is noted; the clock of the sheet stops.</translation>
        </message>
        <message>
            <source>Sheet noted.</source>
            <translation>Sheet noted.</translation>
        </message>
        <message>
            <source>Correct {0}</source>
            <translation>Correct {0}</translation>
        </message>
        <message>
            <source>Answered…</source>
            <translation>Answered…</translation>
        </message>
        <message>
            <source>a reply is asked for</source>
            <translation>a reply is asked for</translation>
        </message>
        <message>
            <source>answered {0} {1}</source>
            <translation>answered {0} {1}</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>due {0}</translation>
        </message>
        <message>
            <source>class {0}</source>
            <translation>class {0}</translation>
        </message>
        <message>
            <source>post stamp {0}</source>
            <translation>post stamp {0}</translation>
        </message>
        <message>
            <source>received {0}</source>
            <translation>received {0}</translation>
        </message>
        <message>
            <source>No sheet is noted: its own day would win over the rule.</source>
            <translation>No sheet is noted: its own day would win over the rule.</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Note the answer</translation>
        </message>
        <message>
            <source>About it</source>
            <translation>About it</translation>
        </message>
        <message>
            <source>Number of the answer</source>
            <translation>Number of the answer</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Sheets and letters</source>
            <translation>Sheets and letters</translation>
        </message>
        <message>
            <source>Note a sheet…</source>
            <translation>Note a sheet…</translation>
        </message>
    </context>
    <context>
        <name>SheetsPage</name>
        <message>
            <source>Adding the scanned paper</source>
            <translation>Adding the scanned paper</translation>
        </message>
        <message>
            <source>Registered: {0}</source>
            <translation>Registered: {0}</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Please choose</translation>
        </message>
        <message>
            <source>The complaint</source>
            <translation>The complaint</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Card or tail</source>
            <translation>Card or tail</translation>
        </message>
        <message>
            <source>Add&amp;ress</source>
            <translation>Add&amp;ress</translation>
        </message>
        <message>
            <source>ID nu&amp;mber</source>
            <translation>ID nu&amp;mber</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Not this one</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Register a complaint that came on paper. The day on the sheet wins over the rule; a letter's receipt is its post stamp unless you say otherwise.</source>
            <translation>Register a complaint that came on paper. The day on the sheet wins over the rule; a letter's receipt is its post stamp unless you say otherwise.</translation>
        </message>
        <message>
            <source>Scanned paper</source>
            <translation>Scanned paper</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>The paper</translation>
        </message>
        <message>
            <source>Scanned paper… (F6)</source>
            <translation>Scanned paper… (F6)</translation>
        </message>
        <message>
            <source>No scan chosen</source>
            <translation>No scan chosen</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Channel</translation>
        </message>
        <message>
            <source>Register  Ctrl+Enter</source>
            <translation>Register  Ctrl+Enter</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Sheet or letter</source>
            <translation>Sheet or letter</translation>
        </message>
    </context>
    <context>
        <name>WhoRings</name>
        <message>
            <source>since {0}</source>
            <translation>since {0}</translation>
        </message>
        <message>
            <source>Who r&amp;ings</source>
            <translation>Who r&amp;ings</translation>
        </message>
        <message>
            <source>Take the complaint, then call back the number the bank holds, never one that the caller gives.</source>
            <translation>Take the complaint, then call back the number the bank holds, never one that the caller gives.</translation>
        </message>
        <message>
            <source>Number the bank hol&amp;ds</source>
            <translation>Number the bank hol&amp;ds</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Not this one</translation>
        </message>
        <message>
            <source>Not the holder: say nothing of card, balance or transactions, not even that there is an account.</source>
            <translation>Not the holder: say nothing of card, balance or transactions, not even that there is an account.</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>Length of the call</translation>
        </message>
        <message>
            <source>Holder: {0}   To be called back at {1}</source>
            <translation>Holder: {0}   To be called back at {1}</translation>
        </message>
        <message>
            <source>Di&amp;rection</source>
            <translation>Di&amp;rection</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>A death is taken down as reported; it is proved at a branch by certificate and proof of kinship.</source>
            <translation>A death is taken down as reported; it is proved at a branch by certificate and proof of kinship.</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Number</translation>
        </message>
        <message>
            <source>&amp;Holder</source>
            <translation>&amp;Holder</translation>
        </message>
        <message>
            <source>&amp;Caller</source>
            <translation>&amp;Caller</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Take away: {0}</source>
            <translation>Take away: {0}</translation>
        </message>
    </context>
    <context>
        <name>DropWatch</name>
        <message>
            <source>Feed files: {0} cases taken in, {1} rows rejected</source>
            <translation>Feed files: {0} cases taken in, {1} rows rejected</translation>
        </message>
        <message>
            <source>{0} was not taken in: {1}</source>
            <translation>{0} was not taken in: {1}</translation>
        </message>
        <message>
            <source>Taking feed files in</source>
            <translation>Taking feed files in</translation>
        </message>
    </context>
    <context>
        <name>FeedLine</name>
        <message>
            <source>{0} was refused: {1}</source>
            <translation>{0} was refused: {1}</translation>
        </message>
        <message>
            <source>, {0} cases taken in, {1} rows rejected</source>
            <translation>, {0} cases taken in, {1} rows rejected</translation>
        </message>
        <message numerus="yes">
            <source>Drop folder today: %n file(s)</source>
            <translation>
                <numerusform>Drop folder today: %n file</numerusform>
                <numerusform>Drop folder today: %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>To accept</translation>
        </message>
    </context>
<context>
    <name>SealsPart</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sealed {0}: {1}, {2} copies, by {3}, present: {4}</source>
        <translation>Sealed {0}: {1}, {2} copies, by {3}, present: {4}</translation>
    </message>
    <message>
        <source>Refused by {0}, {1}</source>
        <translation>Refused by {0}, {1}</translation>
    </message>
    <message>
        <source>Granted by {0}, {1}</source>
        <translation>Granted by {0}, {1}</translation>
    </message>
    <message>
        <source>What for: {0}</source>
        <translation>What for: {0}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>The seal is in the register.</source>
        <translation>The seal is in the register.</translation>
    </message>
    <message>
        <source>The seal is refused; who asked sees why.</source>
        <translation>The seal is refused; who asked sees why.</translation>
    </message>
    <message>
        <source>The seal is granted.</source>
        <translation>The seal is granted.</translation>
    </message>
    <message>
        <source>Print the request form</source>
        <translation>Print the request form</translation>
    </message>
    <message>
        <source>Register the seal</source>
        <translation>Register the seal</translation>
    </message>
    <message>
        <source>Refuse the seal</source>
        <translation>Refuse the seal</translation>
    </message>
    <message>
        <source>Grant the seal</source>
        <translation>Grant the seal</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>A seal is asked for where the paper is printed (F8), or on the agreement.</source>
        <translation>A seal is asked for where the paper is printed (F8), or on the agreement.</translation>
    </message>
    <message>
        <source>No seal was asked for</source>
        <translation>No seal was asked for</translation>
    </message>
    <message>
        <source>It was sealed</source>
        <translation>It was sealed</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Present</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>Which &amp;seal</source>
        <translation>Which &amp;seal</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Register, 30 days</source>
        <translation>Register, 30 days</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Request form</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Register the seal…  S</source>
        <translation>Register the seal…  S</translation>
    </message>
    <message>
        <source>Refuse…  R</source>
        <translation>Refuse…  R</translation>
    </message>
    <message>
        <source>Grant  G</source>
        <translation>Grant  G</translation>
    </message>
</context>
<context>
    <name>SealForm</name>
    <message>
        <source>The seal was asked for; somebody else decides.</source>
        <translation>The seal was asked for; somebody else decides.</translation>
    </message>
    <message>
        <source>The organisation's seal is in the register.</source>
        <translation>The organisation's seal is in the register.</translation>
    </message>
    <message>
        <source>Choose the paper.</source>
        <translation>Choose the paper.</translation>
    </message>
    <message>
        <source>Ask for the seal</source>
        <translation>Ask for the seal</translation>
    </message>
    <message>
        <source>Note the organisation's seal</source>
        <translation>Note the organisation's seal</translation>
    </message>
    <message>
        <source>No paper of this case was printed yet; print it first.</source>
        <translation>No paper of this case was printed yet; print it first.</translation>
    </message>
    <message>
        <source>Sealed a&amp;t</source>
        <translation>Sealed a&amp;t</translation>
    </message>
    <message>
        <source>Pressed &amp;by</source>
        <translation>Pressed &amp;by</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;What for</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Seal</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;aper</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation>Correct: {0}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Corrected dates</source>
        <translation>Corrected dates</translation>
    </message>
    <message>
        <source>Corrected: {0}</source>
        <translation>Corrected: {0}</translation>
    </message>
    <message>
        <source>Noted dates</source>
        <translation>Noted dates</translation>
    </message>
    <message>
        <source>Noted; the clocks are reckoned anew.</source>
        <translation>Noted; the clocks are reckoned anew.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Say what happened.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Say on which day.</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Correct the date</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Note the date</source>
        <translation>Note the date</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Number of the paper</source>
        <translation>&amp;Number of the paper</translation>
    </message>
    <message>
        <source>&amp;Who (court, organisation)</source>
        <translation>&amp;Who (court, organisation)</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>On the &amp;day</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>What &amp;happened</translation>
    </message>
</context>
</TS>
