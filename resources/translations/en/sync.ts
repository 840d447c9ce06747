<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CarryOut</name>
        <message numerus="yes">
            <source>%n evidence file(s) in it.</source>
            <translation>
                <numerusform>%n evidence file in it.</numerusform>
                <numerusform>%n evidence files in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the files belong(s) to cases that are not on this desk.</source>
            <translation>
                <numerusform>%n of the files belongs to a case that is not on this desk.</numerusform>
                <numerusform>%n of the files belong to cases that are not on this desk.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left behind, too large together or not whole on that desk: {0}.</source>
            <translation>Left behind, too large together or not whole on that desk: {0}.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Passphrase, at least {0} characters</source>
            <translation>Passphrase, at least {0} characters</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Passphrase of the file</translation>
        </message>
        <message>
            <source>&amp;Export unsent work…</source>
            <translation>&amp;Export unsent work…</translation>
        </message>
        <message>
            <source>Take &amp;in…</source>
            <translation>Take &amp;in…</translation>
        </message>
        <message>
            <source>For a desk without a line: an encrypted file for another desk or the lead. Nothing changes here.</source>
            <translation>For a desk without a line: an encrypted file for another desk or the lead. Nothing changes here.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>The passphrase needs at least {0} characters.</source>
            <translation>The passphrase needs at least {0} characters.</translation>
        </message>
        <message>
            <source>Take in unsent work</source>
            <translation>Take in unsent work</translation>
        </message>
        <message>
            <source>{0} of {1} taken in.</source>
            <translation>{0} of {1} taken in.</translation>
        </message>
        <message>
            <source>Export unsent work</source>
            <translation>Export unsent work</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} written to {1}. Tell the passphrase separately.</source>
            <translation>{0} written to {1}. Tell the passphrase separately.</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPart</name>
        <message numerus="yes">
            <source>%n conflict(s) to decide</source>
            <translation>
                <numerusform>%n conflict to decide</numerusform>
                <numerusform>%n conflicts to decide</numerusform>
            </translation>
        </message>
        <message>
            <source>Conflicts to decide</source>
            <translation>Conflicts to decide</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>No conflicts</translation>
        </message>
        <message>
            <source>When two people change the same amount, name or decision, both values wait here for a person.</source>
            <translation>When two people change the same amount, name or decision, both values wait here for a person.</translation>
        </message>
        <message>
            <source>Keep what stands at the centre</source>
            <translation>Keep what stands at the centre</translation>
        </message>
        <message>
            <source>Take what came later</source>
            <translation>Take what came later</translation>
        </message>
        <message>
            <source>Write another value</source>
            <translation>Write another value</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>what stands at the centre is kept</source>
            <translation>what stands at the centre is kept</translation>
        </message>
        <message>
            <source>what came later is taken</source>
            <translation>what came later is taken</translation>
        </message>
        <message>
            <source>another value is written</source>
            <translation>another value is written</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Held</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Here since</source>
            <translation>Here since</translation>
        </message>
        <message>
            <source>Unsent work</source>
            <translation>Unsent work</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>waits to be sent</translation>
        </message>
    </context>
    <context>
        <name>HeldPart</name>
        <message>
            <source>&amp;Hold these branches</source>
            <translation>&amp;Hold these branches</translation>
        </message>
        <message>
            <source>Your own branch is always here. The others are found by searching the centre.</source>
            <translation>Your own branch is always here. The others are found by searching the centre.</translation>
        </message>
        <message>
            <source>Branches at this desk</source>
            <translation>Branches at this desk</translation>
        </message>
        <message>
            <source>No older case was brought here</source>
            <translation>No older case was brought here</translation>
        </message>
        <message>
            <source>Find one by searching the centre; it comes here whole and stays until you give it back.</source>
            <translation>Find one by searching the centre; it comes here whole and stays until you give it back.</translation>
        </message>
        <message>
            <source>Older cases brought to this desk</source>
            <translation>Older cases brought to this desk</translation>
        </message>
        <message>
            <source>&amp;Give back</source>
            <translation>&amp;Give back</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>At this desk</source>
            <translation>At this desk</translation>
        </message>
        <message>
            <source>Older cases brought here</source>
            <translation>Older cases brought here</translation>
        </message>
        <message>
            <source>This desk holds no case. Every case is read at the centre, marked as live.</source>
            <translation>This desk holds no case. Every case is read at the centre, marked as live.</translation>
        </message>
        <message>
            <source>Every case that you may see is here, also without the line.</source>
            <translation>Every case that you may see is here, also without the line.</translation>
        </message>
        <message>
            <source>Open cases are here, and those closed since {0}; older ones are read at the centre.</source>
            <translation>Open cases are here, and those closed since {0}; older ones are read at the centre.</translation>
        </message>
        <message>
            <source>Closed cases</source>
            <translation>Closed cases</translation>
        </message>
        <message>
            <source>Closed since {0}</source>
            <translation>Closed since {0}</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>Open cases</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Size on disk</translation>
        </message>
        <message>
            <source>Exhibits kept here</source>
            <translation>Exhibits kept here</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>Noted. The next sync brings what is wanted and removes the rest.</source>
            <translation>Noted. The next sync brings what is wanted and removes the rest.</translation>
        </message>
        <message>
            <source>{0} was given back; it stays at the centre.</source>
            <translation>{0} was given back; it stays at the centre.</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
    </context>
    <context>
        <name>KeptCard</name>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Try again</translation>
        </message>
        <message>
            <source>Set &amp;aside</source>
            <translation>Set &amp;aside</translation>
        </message>
        <message>
            <source>&amp;Copy everything</source>
            <translation>&amp;Copy everything</translation>
        </message>
        <message>
            <source>what was typed</source>
            <translation>what was typed</translation>
        </message>
        <message>
            <source>What was typed</source>
            <translation>What was typed</translation>
        </message>
        <message>
            <source>Copy: {0}</source>
            <translation>Copy: {0}</translation>
        </message>
    </context>
    <context>
        <name>KeptPart</name>
        <message numerus="yes">
            <source>%n settled</source>
            <translation>
                <numerusform>%n settled</numerusform>
                <numerusform>%n settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>%n not taken</numerusform>
                <numerusform>%n not taken</numerusform>
            </translation>
        </message>
        <message>
            <source>Work that the centre did not take</source>
            <translation>Work that the centre did not take</translation>
        </message>
        <message>
            <source>Show what is &amp;settled</source>
            <translation>Show what is &amp;settled</translation>
        </message>
        <message>
            <source>The centre took everything</source>
            <translation>The centre took everything</translation>
        </message>
        <message>
            <source>Work that a rule of the centre refuses is kept here whole, with the reason and what to do.</source>
            <translation>Work that a rule of the centre refuses is kept here whole, with the reason and what to do.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Copy everything</source>
            <translation>Copy everything</translation>
        </message>
        <message>
            <source>It is sent again.</source>
            <translation>It is sent again.</translation>
        </message>
        <message>
            <source>Set aside. It stays readable under “Show what is settled”.</source>
            <translation>Set aside. It stays readable under “Show what is settled”.</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Reason to look, for instance: calling back</source>
            <translation>Reason to look, for instance: calling back</translation>
        </message>
        <message>
            <source>Reason to look</source>
            <translation>Reason to look</translation>
        </message>
    </context>
    <context>
        <name>Members</name>
        <message>
            <source>The difference is masked: give a reason above and hold the eye to see it.</source>
            <translation>The difference is masked: give a reason above and hold the eye to see it.</translation>
        </message>
        <message>
            <source>changed only at the centre</source>
            <translation>changed only at the centre</translation>
        </message>
        <message>
            <source>changed only later</source>
            <translation>changed only later</translation>
        </message>
        <message>
            <source>changed on both sides</source>
            <translation>changed on both sides</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>another value</translation>
        </message>
        <message>
            <source>came later</source>
            <translation>came later</translation>
        </message>
        <message>
            <source>stands at the centre</source>
            <translation>stands at the centre</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>Please choose: {0}</source>
            <translation>Please choose: {0}</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>(not there)</source>
            <translation>(not there)</translation>
        </message>
        <message numerus="yes">
            <source>%n more alike on both sides</source>
            <translation>
                <numerusform>%n more is alike on both sides</numerusform>
                <numerusform>%n more are alike on both sides</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Use these choices</source>
            <translation>&amp;Use these choices</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>As a whole</source>
            <translation>As a whole</translation>
        </message>
        <message>
            <source>Member by member</source>
            <translation>Member by member</translation>
        </message>
        <message>
            <source>How to choose</source>
            <translation>How to choose</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>both values</source>
            <translation>both values</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Stands at the centre</source>
            <translation>Stands at the centre</translation>
        </message>
        <message>
            <source>&amp;Keep this (1)</source>
            <translation>&amp;Keep this (1)</translation>
        </message>
        <message>
            <source>Came later</source>
            <translation>Came later</translation>
        </message>
        <message>
            <source>&amp;Take this (2)</source>
            <translation>&amp;Take this (2)</translation>
        </message>
        <message>
            <source>&amp;Write another value (3)</source>
            <translation>&amp;Write another value (3)</translation>
        </message>
        <message>
            <source>&amp;Use this value</source>
            <translation>&amp;Use this value</translation>
        </message>
        <message>
            <source>A value of this kind can only be chosen, not written here.</source>
            <translation>A value of this kind can only be chosen, not written here.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>what both had before them</source>
            <translation>what both had before them</translation>
        </message>
        <message>
            <source>{0} (you)</source>
            <translation>{0} (you)</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>somebody else</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Another value</translation>
        </message>
        <message>
            <source>Please write the value first.</source>
            <translation>Please write the value first.</translation>
        </message>
    </context>
    <context>
        <name>StatusPart</name>
        <message>
            <source>{0} changes</source>
            <translation>{0} changes</translation>
        </message>
        <message>
            <source>Came, shown at the next pause</source>
            <translation>Came, shown at the next pause</translation>
        </message>
        <message>
            <source>Compare with the centre</source>
            <translation>Compare with the centre</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Sync now</translation>
        </message>
        <message>
            <source>Enrol this desk again</source>
            <translation>Enrol this desk again</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>How far it is</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Compare now</source>
            <translation>&amp;Compare now</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>This desk</translation>
        </message>
        <message>
            <source>Compares every row with the centre by digest, without sending any, and mends it.</source>
            <translation>Compares every row with the centre by digest, without sending any, and mends it.</translation>
        </message>
        <message>
            <source>Nothing yet since the desk was opened</source>
            <translation>Nothing yet since the desk was opened</translation>
        </message>
        <message>
            <source>Press “Sync now” to begin.</source>
            <translation>Press “Sync now” to begin.</translation>
        </message>
        <message>
            <source>What was done lately</source>
            <translation>What was done lately</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Lately</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Last sync</translation>
        </message>
        <message>
            <source>never yet</source>
            <translation>never yet</translation>
        </message>
        <message>
            <source>Last try</source>
            <translation>Last try</translation>
        </message>
        <message>
            <source>Evidence files still to move</source>
            <translation>Evidence files still to move</translation>
        </message>
        <message>
            <source>Next try</source>
            <translation>Next try</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>in {0}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>is still being built; some things are not found yet</source>
            <translation>is still being built; some things are not found yet</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>Here since</source>
            <translation>Here since</translation>
        </message>
        <message>
            <source>Cases at this desk</source>
            <translation>Cases at this desk</translation>
        </message>
        <message>
            <source>Case numbers left for offline work</source>
            <translation>Case numbers left for offline work</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>At this desk</source>
            <translation>At this desk</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>This desk works on its own</source>
            <translation>This desk works on its own</translation>
        </message>
        <message>
            <source>There is no central database yet. Everything is kept on this PC; an administrator sets the address of the centre in the settings.</source>
            <translation>There is no central database yet. Everything is kept on this PC; an administrator sets the address of the centre in the settings.</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Parts of the page</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>How it stands</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Syncing goes on by itself. Here you see how far it is, decide conflicts, and settle what the centre did not take. Nothing that was typed is lost.</source>
            <translation>Syncing goes on by itself. Here you see how far it is, decide conflicts, and settle what the centre did not take. Nothing that was typed is lost.</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>How it ended</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Fetched</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Took</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Something failed inside the program (number {0}).</source>
            <translation>Something failed inside the program (number {0}).</translation>
        </message>
        <message>
            <source>What you typed is kept. Please report the number.</source>
            <translation>What you typed is kept. Please report the number.</translation>
        </message>
        <message>
            <source>failed on this PC</source>
            <translation>failed on this PC</translation>
        </message>
        <message>
            <source>The clock of this PC is {0} behind the centre's.</source>
            <translation>The clock of this PC is {0} behind the centre's.</translation>
        </message>
        <message>
            <source>The clock of this PC is {0} ahead of the centre's.</source>
            <translation>The clock of this PC is {0} ahead of the centre's.</translation>
        </message>
        <message>
            <source>Deadlines shown here are uncertain. Have the clock set before you go on.</source>
            <translation>Deadlines shown here are uncertain. Have the clock set before you go on.</translation>
        </message>
        <message>
            <source>Order is the centre's, so nothing is lost; times written here may be wrong.</source>
            <translation>Order is the centre's, so nothing is lost; times written here may be wrong.</translation>
        </message>
        <message>
            <source>Another program is syncing this desk; try again in a moment.</source>
            <translation>Another program is syncing this desk; try again in a moment.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) differed and were read again</source>
            <translation>
                <numerusform>%n row differed and was read again</numerusform>
                <numerusform>%n rows differed and were read again</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <source>{0}: equal with the centre.</source>
            <translation>{0}: equal with the centre.</translation>
        </message>
    </context>
</TS>
