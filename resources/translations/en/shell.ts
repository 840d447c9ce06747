<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CaseHeadBar</name>
        <message>
            <source>Promise a call-back…</source>
            <translation>Promise a call-back…</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>Next: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n conflict</numerusform>
                <numerusform>%n conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to sync</source>
            <translation>
                <numerusform>%n waiting to sync</numerusform>
                <numerusform>%n waiting to sync</numerusform>
            </translation>
        </message>
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
        <name>CaseTabs</name>
        <message>
            <source>Close the case (Ctrl+W)</source>
            <translation>Close the case (Ctrl+W)</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>Open cases</translation>
        </message>
    </context>
    <context>
        <name>ClockStrip</name>
        <message>
            <source>Note a date…</source>
            <translation>Note a date…</translation>
        </message>
        <message>
            <source>Clocks that run</source>
            <translation>Clocks that run</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Screen off; press any key</source>
            <translation>Screen off; press any key</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Mediation Desk</source>
            <translation>Mediation Desk</translation>
        </message>
        <message>
            <source>After the first time, signing in works without the network.</source>
            <translation>After the first time, signing in works without the network.</translation>
        </message>
        <message>
            <source>This profile is already open in another window. Use that window, or close it first.</source>
            <translation>This profile is already open in another window. Use that window, or close it first.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
    </context>
    <context>
        <name>FrameKeys</name>
        <message>
            <source>Everything is saved as you type.</source>
            <translation>Everything is saved as you type.</translation>
        </message>
        <message>
            <source>New walk-in</source>
            <translation>New walk-in</translation>
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
            <source>Screen off</source>
            <translation>Screen off</translation>
        </message>
        <message>
            <source>?  all keys</source>
            <translation>?  all keys</translation>
        </message>
        <message>
            <source>Screen off (both screens)</source>
            <translation>Screen off (both screens)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Close the case</translation>
        </message>
        <message>
            <source>Next open case</source>
            <translation>Next open case</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Next field</translation>
        </message>
        <message>
            <source>Leave a long text</source>
            <translation>Leave a long text</translation>
        </message>
        <message>
            <source>Open a list</source>
            <translation>Open a list</translation>
        </message>
        <message>
            <source>Fields on this page</source>
            <translation>Fields on this page</translation>
        </message>
        <message>
            <source>Down and up in lists</source>
            <translation>Down and up in lists</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>Forms and lists</source>
            <translation>Forms and lists</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>On this page</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <source>Open case before</source>
            <translation>Open case before</translation>
        </message>
        <message>
            <source>Not needed: saved as you type</source>
            <translation>Not needed: saved as you type</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>This list</translation>
        </message>
        <message>
            <source>In a list: open</source>
            <translation>In a list: open</translation>
        </message>
        <message>
            <source>Tick; hold on an eye to look</source>
            <translation>Tick; hold on an eye to look</translation>
        </message>
        <message>
            <source>Close what has opened</source>
            <translation>Close what has opened</translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message>
            <source>Still running: {0}.</source>
            <translation>Still running: {0}.</translation>
        </message>
        <message>
            <source>Press “Another person” once more to stop it and hand the desk over.</source>
            <translation>Press “Another person” once more to stop it and hand the desk over.</translation>
        </message>
        <message>
            <source>The disk does not take what was typed, so nobody was signed out.</source>
            <translation>The disk does not take what was typed, so nobody was signed out.</translation>
        </message>
        <message>
            <source>Make room on the disk and try again.</source>
            <translation>Make room on the disk and try again.</translation>
        </message>
        <message>
            <source>{0} is signed out. Drafts and open cases are kept for the next time.</source>
            <translation>{0} is signed out. Drafts and open cases are kept for the next time.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Any key closes this</source>
            <translation>Any key closes this</translation>
        </message>
    </context>
    <context>
        <name>LiveMark</name>
        <message>
            <source>What is shown is read from the centre itself at this moment. Press to read it again.</source>
            <translation>What is shown is read from the centre itself at this moment. Press to read it again.</translation>
        </message>
        <message>
            <source>Read live from the centre · read-only</source>
            <translation>Read live from the centre · read-only</translation>
        </message>
        <message>
            <source>Centre not reached · read again</source>
            <translation>Centre not reached · read again</translation>
        </message>
    </context>
    <context>
        <name>LiveStrip</name>
        <message>
            <source>The case is on this desk now.</source>
            <translation>The case is on this desk now.</translation>
        </message>
        <message>
            <source>Bringing the case</source>
            <translation>Bringing the case</translation>
        </message>
        <message>
            <source>Bring to this desk</source>
            <translation>Bring to this desk</translation>
        </message>
        <message>
            <source>This case is not on this desk.</source>
            <translation>This case is not on this desk.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>The computer refused: {0}.</source>
            <translation>The computer refused: {0}.</translation>
        </message>
        <message>
            <source>What you typed is kept. Try again, or call whoever looks after this PC.</source>
            <translation>What you typed is kept. Try again, or call whoever looks after this PC.</translation>
        </message>
        <message>
            <source>Something failed inside the program (number {0}).</source>
            <translation>Something failed inside the program (number {0}).</translation>
        </message>
        <message>
            <source>What you typed is kept. Please report the number.</source>
            <translation>What you typed is kept. Please report the number.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Drive</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 File</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Folder</source>
            <comment>All other platforms</comment>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <comment>All other platforms</comment>
            <translation>Shortcut</translation>
        </message>
        <message>
            <source>File Folder</source>
            <comment>Match Windows Explorer</comment>
            <translation>File Folder</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Look in:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Files of &amp;type:</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Investigations</source>
            <translation>Investigations</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Mediation</translation>
        </message>
        <message>
            <source>Live events</source>
            <translation>Live events</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>Sheet or letter</source>
            <translation>Sheet or letter</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repeats</translation>
        </message>
        <message>
            <source>Day's work</source>
            <translation>Day's work</translation>
        </message>
        <message>
            <source>Hotline</source>
            <translation>Hotline</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Knowledge</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>New walk-in</source>
            <translation>New walk-in</translation>
        </message>
        <message>
            <source>My cases</source>
            <translation>My cases</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approvals</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Fulfilment</source>
            <translation>Fulfilment</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the recent searches</source>
            <translation>Clear the recent searches</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Recent searches</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Saved searches</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Ctrl+K  Search cases, customers, card tails, full text</source>
            <translation>Ctrl+K  Search cases, customers, card tails, full text</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>In force as soon as they are changed</source>
            <translation>In force as soon as they are changed</translation>
        </message>
        <message>
            <source>Settings belong to this desk. Language and theme change at once; the rest with the next use.</source>
            <translation>Settings belong to this desk. Language and theme change at once; the rest with the next use.</translation>
        </message>
        <message>
            <source>Only an administrator can change this.</source>
            <translation>Only an administrator can change this.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Saving and signing out…</source>
            <translation>Saving and signing out…</translation>
        </message>
        <message>
            <source>Please enter your login and password.</source>
            <translation>Please enter your login and password.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>&amp;Another person</source>
            <translation>&amp;Another person</translation>
        </message>
        <message>
            <source>Signs {0} out. Everything typed is kept.</source>
            <translation>Signs {0} out. Everything typed is kept.</translation>
        </message>
        <message>
            <source>How far the first sync is</source>
            <translation>How far the first sync is</translation>
        </message>
        <message>
            <source>This desk fetches what you work on. Later it opens at once, without the network too.</source>
            <translation>This desk fetches what you work on. Later it opens at once, without the network too.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>Mediation Desk</source>
            <translation>Mediation Desk</translation>
        </message>
        <message>
            <source>Locked: {0}</source>
            <translation>Locked: {0}</translation>
        </message>
        <message>
            <source>Credit card disputes</source>
            <translation>Credit card disputes</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Put this message away</source>
            <translation>Put this message away</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>{0} per second</source>
            <translation>{0} per second</translation>
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
        <name>SyncBadge</name>
        <message>
            <source>Sync: {0}</source>
            <translation>Sync: {0}</translation>
        </message>
        <message>
            <source>Works on this PC only; there is no central database yet.</source>
            <translation>Works on this PC only; there is no central database yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n conflict</numerusform>
                <numerusform>%n conflicts</numerusform>
            </translation>
        </message>
        <message>
            <source>Deadlines uncertain</source>
            <translation>Deadlines uncertain</translation>
        </message>
        <message>
            <source>Sync needs attention</source>
            <translation>Sync needs attention</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>This PC</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Syncing…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>The centre was reached.</source>
            <translation>The centre was reached.</translation>
        </message>
        <message>
            <source>The centre cannot be reached. Work goes on; changes are sent later by themselves.</source>
            <translation>The centre cannot be reached. Work goes on; changes are sent later by themselves.</translation>
        </message>
        <message>
            <source>Changes are being exchanged with the centre.</source>
            <translation>Changes are being exchanged with the centre.</translation>
        </message>
        <message>
            <source>Syncing has stopped until somebody looks at it. Work here goes on.</source>
            <translation>Syncing has stopped until somebody looks at it. Work here goes on.</translation>
        </message>
        <message>
            <source>The clock of this PC is more than a day off: deadlines shown here are uncertain.</source>
            <translation>The clock of this PC is more than a day off: deadlines shown here are uncertain.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) were refused by the centre</source>
            <translation>
                <numerusform>%n change was refused by the centre</numerusform>
                <numerusform>%n changes were refused by the centre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide</source>
            <translation>
                <numerusform>%n conflict to decide</numerusform>
                <numerusform>%n conflicts to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n change waiting to be sent</numerusform>
                <numerusform>%n changes waiting to be sent</numerusform>
            </translation>
        </message>
        <message>
            <source>Last sync {0}</source>
            <translation>Last sync {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>Synced {0}</source>
            <translation>Synced {0}</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
    </context>
    <context>
        <name>Syncer</name>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
    </context>
    <context>
        <name>Syncing</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>{0} per second</source>
            <translation>{0} per second</translation>
        </message>
        <message>
            <source>about {0} left</source>
            <translation>about {0} left</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Mediation Desk</source>
            <translation>Mediation Desk</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>Lock (Ctrl+L)</translation>
        </message>
        <message>
            <source>Keys (?)</source>
            <translation>Keys (?)</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Parts of the case</source>
            <translation>Parts of the case</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Saved {0}</translation>
        </message>
    </context>
</TS>
