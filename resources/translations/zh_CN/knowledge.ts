<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Read the article</source>
        <translation>看全文</translation>
    </message>
    <message>
        <source>Copy the words to say</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>没用</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles found</source>
        <translation>找到的文章</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>What it changes</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>复制话术(&amp;C)</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>没用</translation>
    </message>
    <message>
        <source>&amp;Edit as a new version</source>
        <translation>编辑为新版本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>审核通过(&amp;A)</translation>
    </message>
    <message>
        <source>Send &amp;back</source>
        <translation>退回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reviewed, still right</source>
        <translation>已复核，仍正确(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>See the version that waits</source>
        <translation>看待审核的版本</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>本行已审核</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>复核到期</translation>
    </message>
    <message>
        <source>A version by {0}, {1}: {2}</source>
        <translation>{0} 于 {1} 编写的版本：{2}</translation>
    </message>
    <message>
        <source>This article was withdrawn; nobody finds it any more.</source>
        <translation>这篇文章已停用，搜索不会再出现。</translation>
    </message>
    <message>
        <source>This article is not valid today.</source>
        <translation>这篇文章今天不在有效期内。</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>Valid from {0} until {1} · review on {2} by {3} · key {4}</source>
        <translation>有效期 {0} 至 {1} · {2} 由{3}复核 · 编号 {4}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>helped {0}, did not help {1}</source>
        <translation>{0} 人认为有用，{1} 人认为没用</translation>
    </message>
    <message>
        <source>Somebody else must approve what you wrote</source>
        <translation>自己写的要由别人审核</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Thank you, that was noted.</source>
        <translation>谢谢，已记下。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已审核通过。</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <source>Send back:</source>
        <translation>退回理由：</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Withdraw:</source>
        <translation>停用理由：</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>已复核。</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>下次复核日</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>编号(&amp;K)</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens; it never changes</source>
        <translation>小写字母、数字和连字符，定了不再改</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>类别(&amp;I)</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Short answer</source>
        <translation>简短回答(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Words to say</source>
        <translation>话术(&amp;W)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>As&amp;ked as</source>
        <translation>常见问法(&amp;Q)</translation>
    </message>
    <message>
        <source>One way of asking to a line</source>
        <translation>一行写一种问法</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>依据(&amp;O)</translation>
    </message>
    <message>
        <source>One to a line: ✔ law | article. ○ where the law itself was not read</source>
        <translation>一行一条：✔ 法规 | 条号；没有读过原文的写 ○</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>复核责任人</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>The chatbot may give this answer</source>
        <translation>机器人可以对外回答</translation>
    </message>
    <message>
        <source>Why &amp;now</source>
        <translation>为什么改(&amp;N)</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存离开</translation>
    </message>
</context>
<context>
    <name>FindPart</name>
    <message>
        <source>Nothing here answers it</source>
        <translation>没有找到答案</translation>
    </message>
    <message>
        <source>Tells those who look after the articles what you looked for</source>
        <translation>把您要找的内容告诉知识库负责人</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>话术已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>没有合适的文章</translation>
    </message>
    <message>
        <source>Say it in other words, or take the filters away. The button below tells what is missing.</source>
        <translation>换个说法，或者去掉筛选。下面的按钮可以报告缺什么。</translation>
    </message>
    <message>
        <source>Take the filters away to see everything.</source>
        <translation>去掉筛选可以看到全部。</translation>
    </message>
    <message>
        <source>Noted: “{0}”. It stands in the list of what is missing.</source>
        <translation>已记下“{0}”，列入知识缺口。</translation>
    </message>
    <message>
        <source>You told us about “{0}” today already.</source>
        <translation>“{0}”今天已经报过了。</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>上次没有保存的内容已恢复。</translation>
    </message>
    <message>
        <source>Saved. It waits for somebody else&apos;s approval.</source>
        <translation>已保存，等待别人审核。</translation>
    </message>
    <message>
        <source>What the customer says, or what you want to know</source>
        <translation>客户怎么说、您想知道什么，直接输入</translation>
    </message>
    <message>
        <source>Search the knowledge base</source>
        <translation>搜索知识库</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>全部事由</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周待办</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>Rules, words to say, questions and product terms, each with its sources: ✔ was read in the law, ○ must be checked. Search in the customer&apos;s own words. Tell us when nothing fits.</source>
        <translation>规则、话术、问答和产品条款，都注明依据：✔ 已核对原文，○ 须核对。可以直接用客户的原话搜索；找不到时请告诉我们。</translation>
    </message>
</context>
<context>
    <name>KnowledgeWeek</name>
    <message>
        <source>Helped / did not</source>
        <translation>有用 / 没用</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0}（您）</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编写人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{0}, due</source>
        <translation>{0} 到期</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>复核责任人</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>offered, did not help</source>
        <translation>有结果但没帮上</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提问日期</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>答案包</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>下次复核日</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>确定(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>What the desk knows about this</source>
        <translation>相关知识</translation>
    </message>
    <message>
        <source>Fitting articles appear here while you type.</source>
        <translation>录入时，这里会给出合适的知识。</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Closed cases like this</source>
        <translation>类似的已结案件</translation>
    </message>
    <message>
        <source>Search the knowledge base</source>
        <translation>搜索知识库</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>话术已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Thank you, that was noted.</source>
        <translation>谢谢，已记下。</translation>
    </message>
</context>
<context>
    <name>WeekPart</name>
    <message>
        <source>The next package gives them all to the chatbot.</source>
        <translation>下一个答案包会把它们全部提供给机器人。</translation>
    </message>
    <message>
        <source>Every public article is approved</source>
        <translation>对外文章都已审核</translation>
    </message>
    <message>
        <source>Not for the chatbot yet</source>
        <translation>对外未审核</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>知识缺口</translation>
    </message>
    <message>
        <source>Chatbot&apos;s questions</source>
        <translation>机器人问题</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>答案包</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误文件</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>没有待审核的版本</translation>
    </message>
    <message>
        <source>What colleagues write appears here by itself.</source>
        <translation>同事写的新版本会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的复核</translation>
    </message>
    <message>
        <source>Articles appear here thirty days before their review.</source>
        <translation>文章在复核日前三十天出现在这里。</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>没有知识缺口</translation>
    </message>
    <message>
        <source>Searches that found nothing appear here, the most wanted first.</source>
        <translation>没有结果的搜索列在这里，次数多的在前。</translation>
    </message>
    <message>
        <source>No open question</source>
        <translation>没有未处理的问题</translation>
    </message>
    <message>
        <source>Take in the file of the chatbot&apos;s unanswered questions below.</source>
        <translation>请在下方导入机器人未答问题的文件。</translation>
    </message>
    <message>
        <source>No package was made yet</source>
        <translation>还没有制作过答案包</translation>
    </message>
    <message>
        <source>Approve public articles, then make the first package below.</source>
        <translation>先审核对外文章，再在下方制作第一个答案包。</translation>
    </message>
    <message>
        <source>Every article could be read</source>
        <translation>所有文章都能读取</translation>
    </message>
    <message>
        <source>Which article answers it?</source>
        <translation>用哪篇文章回答？</translation>
    </message>
    <message>
        <source>&amp;Answered by it</source>
        <translation>用它回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>不需处理(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write an article</source>
        <translation>写一篇文章(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take in questions…</source>
        <translation>导入问题(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Make a package…</source>
        <translation>制作答案包(&amp;M)…</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已处理。</translation>
    </message>
    <message>
        <source>The chatbot&apos;s unanswered questions</source>
        <translation>机器人未答问题</translation>
    </message>
    <message>
        <source>Tables (*.csv *.jsonl *.json *.xlsx *.txt)</source>
        <translation>表格 (*.csv *.jsonl *.json *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Questions of the chatbot</source>
        <translation>机器人问题</translation>
    </message>
    <message>
        <source>{0} new questions, {1} were known, {2} rows were not taken.</source>
        <translation>新问题 {0} 条，已有 {1} 条，未接收 {2} 行。</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Package of answers</source>
        <translation>机器人答案包</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>答案包 (*.zip)</translation>
    </message>
    <message>
        <source>Package {0} with {1} answers was written.</source>
        <translation>答案包第 {0} 号（{1} 条答案）已写入。</translation>
    </message>
</context>
</TS>
