<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Read the article</source>
        <translation>Read the article</translation>
    </message>
    <message>
        <source>Copy the words to say</source>
        <translation>Copy the words to say</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>It helped</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>It did not help</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles found</source>
        <translation>Articles found</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;Copy the words</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Words to say</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>It helped</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>It did not help</translation>
    </message>
    <message>
        <source>&amp;Edit as a new version</source>
        <translation>&amp;Edit as a new version</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>Send &amp;back</source>
        <translation>Send &amp;back</translation>
    </message>
    <message>
        <source>&amp;Reviewed, still right</source>
        <translation>&amp;Reviewed, still right</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>See the version that waits</source>
        <translation>See the version that waits</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Approved by the bank</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Came with the program</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>Review is due</translation>
    </message>
    <message>
        <source>A version by {0}, {1}: {2}</source>
        <translation>A version by {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>This article was withdrawn; nobody finds it any more.</source>
        <translation>This article was withdrawn; nobody finds it any more.</translation>
    </message>
    <message>
        <source>This article is not valid today.</source>
        <translation>This article is not valid today.</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>further notice</translation>
    </message>
    <message>
        <source>Valid from {0} until {1} · review on {2} by {3} · key {4}</source>
        <translation>Valid from {0} until {1} · review on {2} by {3} · key {4}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>helped {0}, did not help {1}</source>
        <translation>helped {0}, did not help {1}</translation>
    </message>
    <message>
        <source>Somebody else must approve what you wrote</source>
        <translation>Somebody else must approve what you wrote</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Thank you, that was noted.</source>
        <translation>Thank you, that was noted.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approved.</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Sent back.</translation>
    </message>
    <message>
        <source>Send back:</source>
        <translation>Send back:</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Withdraw:</source>
        <translation>Withdraw:</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Reviewed.</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Next review on</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens; it never changes</source>
        <translation>Lower-case letters, digits and hyphens; it never changes</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>K&amp;ind</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Short answer</source>
        <translation>&amp;Short answer</translation>
    </message>
    <message>
        <source>&amp;Words to say</source>
        <translation>&amp;Words to say</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>As&amp;ked as</source>
        <translation>As&amp;ked as</translation>
    </message>
    <message>
        <source>One way of asking to a line</source>
        <translation>One way of asking to a line</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>One to a line: ✔ law | article. ○ where the law itself was not read</source>
        <translation>One to a line: ✔ law | article. ○ where the law itself was not read</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Review owner</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>The chatbot may give this answer</source>
        <translation>The chatbot may give this answer</translation>
    </message>
    <message>
        <source>Why &amp;now</source>
        <translation>Why &amp;now</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Save as a new version</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>FindPart</name>
    <message>
        <source>Nothing here answers it</source>
        <translation>Nothing here answers it</translation>
    </message>
    <message>
        <source>Tells those who look after the articles what you looked for</source>
        <translation>Tells those who look after the articles what you looked for</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>The words are on the clipboard.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>No article fits</translation>
    </message>
    <message>
        <source>Say it in other words, or take the filters away. The button below tells what is missing.</source>
        <translation>Say it in other words, or take the filters away. The button below tells what is missing.</translation>
    </message>
    <message>
        <source>Take the filters away to see everything.</source>
        <translation>Take the filters away to see everything.</translation>
    </message>
    <message>
        <source>Noted: “{0}”. It stands in the list of what is missing.</source>
        <translation>Noted: “{0}”. It stands in the list of what is missing.</translation>
    </message>
    <message>
        <source>You told us about “{0}” today already.</source>
        <translation>You told us about “{0}” today already.</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>What you typed last time and did not save is here again.</translation>
    </message>
    <message>
        <source>Saved. It waits for somebody else&apos;s approval.</source>
        <translation>Saved. It waits for somebody else's approval.</translation>
    </message>
    <message>
        <source>What the customer says, or what you want to know</source>
        <translation>What the customer says, or what you want to know</translation>
    </message>
    <message>
        <source>Search the knowledge base</source>
        <translation>Search the knowledge base</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>All causes</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Rules, words to say, questions and product terms, each with its sources: ✔ was read in the law, ○ must be checked. Search in the customer&apos;s own words. Tell us when nothing fits.</source>
        <translation>Rules, words to say, questions and product terms, each with its sources: ✔ was read in the law, ○ must be checked. Search in the customer's own words. Tell us when nothing fits.</translation>
    </message>
</context>
<context>
    <name>KnowledgeWeek</name>
    <message>
        <source>Helped / did not</source>
        <translation>Helped / did not</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (you)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{0}, due</source>
        <translation>{0}, due</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Review owner</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>offered, did not help</source>
        <translation>offered, did not help</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>What was looked for</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Next review on</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Do it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>There is no such day</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>What the desk knows about this</source>
        <translation>What the desk knows about this</translation>
    </message>
    <message>
        <source>Fitting articles appear here while you type.</source>
        <translation>Fitting articles appear here while you type.</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Words to say</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Closed cases like this</source>
        <translation>Closed cases like this</translation>
    </message>
    <message>
        <source>Search the knowledge base</source>
        <translation>Search the knowledge base</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>The words are on the clipboard.</translation>
    </message>
    <message>
        <source>Thank you, that was noted.</source>
        <translation>Thank you, that was noted.</translation>
    </message>
</context>
<context>
    <name>WeekPart</name>
    <message>
        <source>The next package gives them all to the chatbot.</source>
        <translation>The next package gives them all to the chatbot.</translation>
    </message>
    <message>
        <source>Every public article is approved</source>
        <translation>Every public article is approved</translation>
    </message>
    <message>
        <source>Not for the chatbot yet</source>
        <translation>Not for the chatbot yet</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Chatbot&apos;s questions</source>
        <translation>Chatbot's questions</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Nothing waits for approval</translation>
    </message>
    <message>
        <source>What colleagues write appears here by itself.</source>
        <translation>What colleagues write appears here by itself.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Articles appear here thirty days before their review.</source>
        <translation>Articles appear here thirty days before their review.</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>Nothing was missed</translation>
    </message>
    <message>
        <source>Searches that found nothing appear here, the most wanted first.</source>
        <translation>Searches that found nothing appear here, the most wanted first.</translation>
    </message>
    <message>
        <source>No open question</source>
        <translation>No open question</translation>
    </message>
    <message>
        <source>Take in the file of the chatbot&apos;s unanswered questions below.</source>
        <translation>Take in the file of the chatbot's unanswered questions below.</translation>
    </message>
    <message>
        <source>No package was made yet</source>
        <translation>No package was made yet</translation>
    </message>
    <message>
        <source>Approve public articles, then make the first package below.</source>
        <translation>Approve public articles, then make the first package below.</translation>
    </message>
    <message>
        <source>Every article could be read</source>
        <translation>Every article could be read</translation>
    </message>
    <message>
        <source>Which article answers it?</source>
        <translation>Which article answers it?</translation>
    </message>
    <message>
        <source>&amp;Answered by it</source>
        <translation>&amp;Answered by it</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dismiss</translation>
    </message>
    <message>
        <source>&amp;Write an article</source>
        <translation>&amp;Write an article</translation>
    </message>
    <message>
        <source>&amp;Take in questions…</source>
        <translation>&amp;Take in questions…</translation>
    </message>
    <message>
        <source>&amp;Make a package…</source>
        <translation>&amp;Make a package…</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Settled.</translation>
    </message>
    <message>
        <source>The chatbot&apos;s unanswered questions</source>
        <translation>The chatbot's unanswered questions</translation>
    </message>
    <message>
        <source>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</source>
        <translation>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Questions of the chatbot</source>
        <translation>Questions of the chatbot</translation>
    </message>
    <message>
        <source>{0} new questions, {1} were known, {2} rows were not taken.</source>
        <translation>{0} new questions, {1} were known, {2} rows were not taken.</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>line {0}: {1}</translation>
    </message>
    <message>
        <source>Package of answers</source>
        <translation>Package of answers</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Packages (*.zip)</translation>
    </message>
    <message>
        <source>Package {0} with {1} answers was written.</source>
        <translation>Package {0} with {1} answers was written.</translation>
    </message>
</context>
</TS>
