<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ProofPart</name>
    <message>
        <source>The warnings of the last year that were answered. Precision is the share that was real of those that were clearly real or a false alarm. Points and thresholds are rules that the bank may change.</source>
        <translation>The warnings of the last year that were answered. Precision is the share that was real of those that were clearly real or a false alarm. Points and thresholds are rules that the bank may change.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>By reason</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>False alarms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Nothing about this case stands out.</source>
        <translation>Nothing about this case stands out.</translation>
    </message>
    <message>
        <source>A warning waits: {0}</source>
        <translation>A warning waits: {0}</translation>
    </message>
    <message>
        <source>Warned {0}: {1}</source>
        <translation>Warned {0}: {1}</translation>
    </message>
</context>
<context>
    <name>SurgeChart</name>
    <message>
        <source>Complaints per week</source>
        <translation>Complaints per week</translation>
    </message>
    <message>
        <source>Week of {0}: {1}</source>
        <translation>Week of {0}: {1}</translation>
    </message>
    <message>
        <source>Week of {0}: {1}; about {2} expected, alarm from {3}</source>
        <translation>Week of {0}: {1}; about {2} expected, alarm from {3}</translation>
    </message>
    <message>
        <source>— expected   ┄ alarm from here</source>
        <translation>— expected   ┄ alarm from here</translation>
    </message>
</context>
<context>
    <name>WarningPanel</name>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Take notice  (Space)</source>
        <translation>Take notice  (Space)</translation>
    </message>
    <message>
        <source>Answer…  (A)</source>
        <translation>Answer…  (A)</translation>
    </message>
    <message>
        <source>Open the case  (Enter)</source>
        <translation>Open the case  (Enter)</translation>
    </message>
    <message>
        <source>&amp;Proved to be</source>
        <translation>&amp;Proved to be</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;What was done</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>You took notice; an answer is expected in time.</source>
        <translation>You took notice; an answer is expected in time.</translation>
    </message>
    <message>
        <source>raised {0}</source>
        <translation>raised {0}</translation>
    </message>
    <message>
        <source>answer by {0}</source>
        <translation>answer by {0}</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Whose turn</source>
        <translation>Whose turn</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>noticed by {0}</source>
        <translation>noticed by {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message>
        <source>under an hour left</source>
        <translation>under an hour left</translation>
    </message>
</context>
<context>
    <name>WarningsPage</name>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>How often right</translation>
    </message>
    <message>
        <source>Nobody needs to be warned</source>
        <translation>Nobody needs to be warned</translation>
    </message>
    <message>
        <source>Cases are scored all the time; what stands out comes here by itself.</source>
        <translation>Cases are scored all the time; what stands out comes here by itself.</translation>
    </message>
    <message>
        <source>No warning was answered yet</source>
        <translation>No warning was answered yet</translation>
    </message>
    <message>
        <source>Warnings that wait</source>
        <translation>Warnings that wait</translation>
    </message>
    <message>
        <source>Answered warnings</source>
        <translation>Answered warnings</translation>
    </message>
    <message>
        <source>Answer the warning</source>
        <translation>Answer the warning</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
    <message>
        <source>Cases with a high score and surges of complaints. Space takes notice, A answers, Enter opens the case. A warning goes to whoever is on duty, after a while to the deputy, then to the lead.</source>
        <translation>Cases with a high score and surges of complaints. Space takes notice, A answers, Enter opens the case. A warning goes to whoever is on duty, after a while to the deputy, then to the lead.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mine</source>
        <translation>
            <numerusform>%n mine</numerusform>
            <numerusform>%n mine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Scoring cases</source>
        <translation>Scoring cases</translation>
    </message>
</context>
</TS>
