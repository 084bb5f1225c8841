<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Variorum</name>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source> (mended)</source>
            <translation>（已修复）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source> or </source>
            <comment>between two colours</comment>
            <translation>或</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source> or </source>
            <comment>between two keys</comment>
            <translation> 或 </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/palette.py" />
            <source>%n action(s)</source>
            <translation>
                <numerusform>%Ln 个操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>%n action(s) in it are not of this program.</source>
            <translation>
                <numerusform>其中 %Ln 个操作不属于本程序。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>%n action(s) set back; all have their usual keys.</source>
            <translation>
                <numerusform>已还原 %Ln 个操作；所有操作都恢复了默认按键。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n added</source>
            <translation>
                <numerusform>新增 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%Ln 篇已存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n amount(s)</source>
            <translation>
                <numerusform>%Ln 个数额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/rows_view.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/list_deeds.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/timeline.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <location filename="../../reader/services/salvage.py" />
            <source>%n article(s)</source>
            <translation>
                <numerusform>%Ln 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) cleaned again; {texts}.</source>
            <translation>
                <numerusform>已重新清理 %Ln 篇文章；{texts}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) copied as BibTeX.</source>
            <translation>
                <numerusform>已将 %Ln 篇文章复制为 BibTeX。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) found</source>
            <translation>
                <numerusform>找到 %Ln 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>%n article(s) have exactly this; the newest {alike} are shown, the likest first.</source>
            <translation>
                <numerusform>%Ln 篇文章有完全相同的数字；显示最新的 {alike} 篇，最相近的在前。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) in the trash</source>
            <translation>
                <numerusform>废纸篓中有 %Ln 篇文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) moved to the trash. {keys} brings back.</source>
            <translation>
                <numerusform>已将 %Ln 篇文章移到废纸篓。按 {keys} 可恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) not in this library</source>
            <translation>
                <numerusform>%Ln 篇文章不在此文库中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) of {all} cleaned again; {texts}.</source>
            <translation>
                <numerusform>{all} 篇文章中已重新清理 %Ln 篇；{texts}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) tagged “{tag}”.</source>
            <translation>
                <numerusform>已为 %Ln 篇文章添加标签“{tag}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n changed</source>
            <translation>
                <numerusform>修改 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln 个字符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n date(s)</source>
            <translation>
                <numerusform>%Ln 个日期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%Ln 篇失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%Ln 个数字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n figure(s) without a value that could be placed</source>
            <translation>
                <numerusform>%Ln 个数字没有可绘制的值</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n found its/their place</source>
            <translation>
                <numerusform>%Ln 条已找到选段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n found none and is/are kept as lost</source>
            <translation>
                <numerusform>%Ln 条未找到，按丢失保留</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/preferences/window.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%Ln 处匹配</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n imported</source>
            <translation>
                <numerusform>已导入 %Ln 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n in all</source>
            <translation>
                <numerusform>共 %Ln 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/article_rows.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n mention(s)</source>
            <translation>
                <numerusform>提及 %Ln 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n name(s)</source>
            <translation>
                <numerusform>%Ln 个名称</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/services/salvage.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%Ln 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>%n note(s) found</source>
            <translation>
                <numerusform>找到 %Ln 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>%n note(s) found its/their article.</source>
            <translation>
                <numerusform>%Ln 条笔记找到了所属的文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n note(s) is/are kept until the article comes</source>
            <translation>
                <numerusform>%Ln 条笔记将保留，直到文章出现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>%n note(s) waits/wait for its/their article</source>
            <translation>
                <numerusform>%Ln 条笔记在等待所属的文章</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/salvage.py" />
            <source>%n note(s) without the article: the passage that was quoted stands in its place.</source>
            <translation>
                <numerusform>%Ln 条笔记的文章已丢失：以其引用的选段代替。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>%n piece(s) of what was imported is/are not part of the article.</source>
            <translation>
                <numerusform>导入内容中有 %Ln 处不属于文章。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>%n place(s).</source>
            <translation>
                <numerusform>%Ln 处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n removed</source>
            <translation>
                <numerusform>删除 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/help_deeds.py" />
            <source>%n report(s) in {folder}</source>
            <translation>
                <numerusform>{folder} 中有 %Ln 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>%Ln 个结果</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/salvage.py" />
            <source>%n row(s) left out, as what they belong to is lost.</source>
            <translation>
                <numerusform>已略去 %Ln 行，因为其所属内容已丢失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/rules.py" />
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%Ln 条规则</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n selected</source>
            <comment>articles, behind how many there are</comment>
            <translation>
                <numerusform>已选 %Ln 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n sentence(s) moved</source>
            <translation>
                <numerusform>移动 %Ln 句</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/row_painter.py" />
            <source>%n sentence(s) without a difference</source>
            <translation>
                <numerusform>%Ln 句没有差异</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>%n small counting word(s)</source>
            <translation>
                <numerusform>%Ln 个小计数词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n stands/stand on changed words, to be confirmed</source>
            <translation>
                <numerusform>%Ln 条位于已改动的文字上，有待确认</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%Ln 个标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>%n thing(s) found that should not be:</source>
            <translation>
                <numerusform>发现 %Ln 处问题：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/wording.py" />
            <source>%n version(s)</source>
            <translation>
                <numerusform>%Ln 个版本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/header.py" />
            <source>%n version(s) · compare</source>
            <translation>
                <numerusform>%Ln 个版本 · 比较</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>%n version(s).</source>
            <translation>
                <numerusform>%Ln 个版本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/header.py" />
            <source>%n version(s): compare</source>
            <translation>
                <numerusform>%Ln 个版本：比较</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n was/were here already</source>
            <translation>
                <numerusform>%Ln 条已存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n without a date</source>
            <translation>
                <numerusform>%Ln 篇无日期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln 个词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) added</source>
            <translation>
                <numerusform>新增 %Ln 个词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) changed</source>
            <translation>
                <numerusform>修改 %Ln 个词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) removed</source>
            <translation>
                <numerusform>删除 %Ln 个词</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Bound</source>
            <translation>界限(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Unit</source>
            <translation>单位(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Value</source>
            <translation>数值(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/export.py" />
            <source>+ only at the right   − only at the left   ≠ changed   ↕ stands elsewhere</source>
            <translation>+ 仅右侧   − 仅左侧   ≠ 已修改   ↕ 在别处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>12 {number} trillion | 9 {number} billion | 6 {number} million</source>
            <comment>powers of ten with a name of their own, from the largest down, and how they are said</comment>
            <translation>12 {number}万亿 | 8 {number}亿 | 4 {number}万</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>12.5, 10 to 25</source>
            <translation>12.5, 10 to 25</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>14:30, 9 p.m.</source>
            <translation>14:30, 9 p.m.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>150 billion, 1.2bn..1.5bn</source>
            <translation>150 billion, 1.2bn..1.5bn</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>2,000, three quarters</source>
            <translation>2,000, three quarters</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>2018, 2018-03, 5 March 2018, 2018-01/2018-06</source>
            <translation>2018, 2018-03, 5 March 2018, 2018-01/2018-06</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>2018, 2018-05, 21 May 2018, 2018-05-21T18:15-04:00</source>
            <translation>2018, 2018-05, 21 May 2018, 2018-05-21T18:15-04:00</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>3 days, 2 weeks</source>
            <translation>3 days, 2 weeks</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>30, 2.5 million</source>
            <translation>30, 2.5 million</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>; </source>
            <comment>between the parts of a sum</comment>
            <translation>；</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>A bound is one of: {bounds}.</source>
            <translation>界限只能是：{bounds}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a date</source>
            <comment>a kind of mark</comment>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a date, such as 2018, March 2018, 2018-03-05 or 2018-01/2018-06</source>
            <translation>日期，例如 2018、March 2018、2018-03-05 或 2018-01/2018-06</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a duration</source>
            <comment>a kind of mark</comment>
            <translation>时长</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a figure</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>A figure or name that is written like this is not painted, wherever it stands.</source>
            <translation>这样书写的数字或名称在任何地方都不加标记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>A file with {{ title }}, {% for note in notes %} …</source>
            <translation>含 {{ title }}、{% for note in notes %} … 的文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a group</source>
            <comment>a kind of mark</comment>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a law</source>
            <comment>a kind of mark</comment>
            <translation>法律</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a length of time, such as 3 days</source>
            <translation>时长，例如 3 days</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>A library cannot be copied onto itself; name another file.</source>
            <translation>文库不能复制到自身；请指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>A name or a pair of versions says “{word}” where that means nothing.</source>
            <translation>某个名称或某对版本写着“{word}”，而它在那里没有意义。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>A newer version is looked for only when you ask for it in the Help menu; then one page of releases is read, and nothing is told of you or your library.</source>
            <translation>仅当您在“帮助”菜单中要求时才查找新版本；届时读取一个发布页面，不会透露关于您或您文库的任何信息。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>A newer version of the program made this step, so it was left out.</source>
            <translation>此步骤由更新版本的程序执行，因此已跳过。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a number</source>
            <comment>a kind of mark</comment>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a number, such as 2,000 or three quarters</source>
            <translation>数字，例如 2,000 或 three quarters</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>A part of article {article} says “{word}” where that means nothing.</source>
            <translation>文章 {article} 的一部分写着“{word}”，而在那里它没有意义。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a percentage</source>
            <comment>a kind of mark</comment>
            <translation>百分比</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a percentage, such as 12.5% or 3 percentage points</source>
            <translation>百分比，例如 12.5% 或 3 percentage points</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a person</source>
            <comment>a kind of mark</comment>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a place</source>
            <comment>a kind of mark</comment>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a product</source>
            <comment>a kind of mark</comment>
            <translation>产品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a quantity</source>
            <comment>a kind of mark</comment>
            <translation>数量</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>A quantity needs its unit, such as 30 km.</source>
            <translation>数量需要单位，例如 30 km。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py" />
            <source>A reader for articles that exist in many copies: it cleans them, marks their figures and names, finds versions of one text and keeps your notes.</source>
            <translation>为存在多个副本的文章而设的阅读器：清理文章，标记其中的数字和名称，找出同一文本的不同版本，并保存您的笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>A report is a file in the folder of logs; you may read, copy or delete it.</source>
            <translation>报告是日志文件夹中的一个文件；您可以阅读、复制或删除它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>A report is in {where}.</source>
            <translation>报告位于 {where}。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>A row of {table} belongs to a row of {other} that is not there.</source>
            <translation>{table} 的一行属于 {other} 中不存在的一行。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>A scan is under way already.</source>
            <translation>扫描已在进行中。</translation>
        </message>
        <message>
            <location filename="../../reader/services/saved_searches.py" />
            <source>A search needs a name to be kept under.</source>
            <translation>保存搜索需要一个名称。</translation>
        </message>
        <message>
            <location filename="../../reader/services/tags.py" />
            <source>A tag needs a name.</source>
            <translation>标签需要名称。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/readwise.py" />
            <location filename="../../reader/notes/incoming/zotero.py" />
            <source>A tag of {where} has no name.</source>
            <translation>{where} 的某个标签没有名称。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a time</source>
            <comment>a kind of mark</comment>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a time, such as 14:30 or 9 p.m.</source>
            <translation>时间，例如 14:30 或 9 p.m.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>A tour of six cards shows the rooms by ten sample articles, all of them invented. Nothing else is imported, and the samples can go to the trash at any time.</source>
            <translation>六张卡片的导览借助十篇虚构的示例文章介绍各个部分。不会导入其他内容，示例文章随时可以移到废纸篓。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a work</source>
            <comment>a kind of mark</comment>
            <translation>作品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>about</source>
            <translation>约</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>About a mark</source>
            <translation>关于标记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/help.py" />
            <source>About Variorum</source>
            <translation>关于 Variorum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>about {figure}</source>
            <translation>约 {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>About {name}, {kind}</source>
            <translation>关于 {name}（{kind}）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>About “{words}”…</source>
            <translation>关于“{words}”…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>acre</source>
            <comment>a unit of measure</comment>
            <translation>英亩</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>acres</source>
            <comment>a unit of measure</comment>
            <translation>英亩</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Actions and their keys</source>
            <translation>操作及其按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Actions on the selection</source>
            <translation>对所选内容的操作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Add another…</source>
            <translation>再添加一个…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Add comment (F2)</source>
            <translation>添加评论 (F2)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Add note</source>
            <translation>添加笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <location filename="../../reader/gui/notes/card.py" />
            <source>Add tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Add tag (t)</source>
            <translation>添加标签 (t)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <source>Added</source>
            <translation>添加日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Advertisement</source>
            <comment>why it was taken out of the text</comment>
            <translation>广告</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>alignment block ragged</source>
            <translation>对齐 两端对齐 左对齐</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Alike</source>
            <translation>相似</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Alike to</source>
            <translation>相似对象</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>All articles</source>
            <translation>所有文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>All as usual</source>
            <translation>全部恢复默认</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/strip.py" />
            <source>All differences, from top to bottom</source>
            <translation>从上到下的全部差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>All names…</source>
            <translation>所有名称…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>All notes of the library</source>
            <translation>文库中的所有笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>All rules for names…</source>
            <translation>所有名称规则…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>All tags…</source>
            <translation>所有标签…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>All that was found is mended.</source>
            <translation>发现的问题已全部修复。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>All versions in a table, any against any</source>
            <translation>以表格列出所有版本，两两对照</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Already here</source>
            <translation>已存在</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Already here: “{title}”</source>
            <translation>已存在：“{title}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/wording.py" />
            <source>also in %n version(s)</source>
            <translation>
                <numerusform>另见 %Ln 个版本</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Alt+Shift+← and →</source>
            <translation>Alt+Shift+← 和 →</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Alt+Shift+↑ and ↓</source>
            <translation>Alt+Shift+↑ 和 ↓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Amber</source>
            <translation>琥珀色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Amounts on a log scale</source>
            <translation>对数刻度上的数额</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>an amount of money</source>
            <comment>a kind of mark</comment>
            <translation>金额</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>an amount of money, such as $150 million or 20 euros</source>
            <translation>金额，例如 $150 million 或 20 euros</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>an amount with its unit, such as 30 km</source>
            <translation>带单位的数量，例如 30 km</translation>
        </message>
        <message>
            <location filename="../../reader/services/find_versions.py" />
            <source>An article cannot be a version of itself; name two different ones.</source>
            <translation>文章不能是自己的版本；请指定两篇不同的文章。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>An article was changed in another window meanwhile, so this step was left out.</source>
            <translation>有文章已在另一窗口中更改，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>An article was deleted meanwhile, so this step was left out.</source>
            <translation>有文章已被删除，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>an event</source>
            <comment>a kind of mark</comment>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>an organization</source>
            <comment>a kind of mark</comment>
            <translation>组织</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>and %n more figure(s)</source>
            <translation>
                <numerusform>另有 %Ln 个数字</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Another article…</source>
            <translation>其他文章…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Another colour…</source>
            <translation>其他颜色…</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>Another file has taken the place of the library {path} while it was open, as programs for syncing and for backups do. Open the library again to go on with what is there now.</source>
            <translation>在文库打开期间，另一个文件占用了 {path} 的位置（同步或备份程序会这样做）。请重新打开文库，以使用那里现有的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Another file…</source>
            <translation>其他文件…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Another library</source>
            <translation>其他文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Another library is the usual one</source>
            <translation>默认文库是另一个</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Another name for “{name}”:</source>
            <translation>“{name}”的新名称：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Another name for “{short}”. One that is there already joins both:</source>
            <translation>“{short}”的新名称。若该名称已存在，两者将合并：</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>Another program is using the library {path}; wait until it is done or close it, then try again.</source>
            <translation>另一个程序正在使用文库 {path}；请等待其完成或关闭它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>Another program uses {path}. Close it there, then try again.</source>
            <translation>另一个程序正在使用 {path}。请在那里关闭它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/services/saved_searches.py" />
            <source>Another search is called “{name}” already; choose another name.</source>
            <translation>已有名为“{name}”的搜索；请换一个名称。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_kept.py" />
            <source>Another search is called “{name}” meanwhile, so this step was left out.</source>
            <translation>另一个搜索现已名为“{name}”，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>another version</source>
            <translation>另一版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Another version at the left</source>
            <translation>左侧的其他版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Another version at the right</source>
            <translation>右侧的其他版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Another window could not be opened.</source>
            <translation>无法打开另一个窗口。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Any colour will do: it is made as dark or light as it takes to stand out, and its fill so quiet that words on it can be read, in every theme.</source>
            <translation>任何颜色都可以：程序会调整其明暗使之醒目，并使底色足够柔和，在每个主题中都能看清其上的文字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Any state</source>
            <translation>任何状态</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Any tag</source>
            <translation>任何标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Archives stand more than {limit} deep in each other; unpack them first.</source>
            <translation>压缩包嵌套超过 {limit} 层；请先解压。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Article {article}</source>
            <translation>文章 {article}</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Article {article} has no text; reclean it.</source>
            <translation>文章 {article} 没有正文；请重新清理它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>article {number}</source>
            <translation>文章 {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>Article {other}</source>
            <translation>文章 {other}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <location filename="../../reader/gui/library/article_list.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.epub *.docx *.eml *.mbox *.xml *.rss *.atom *.json *.jsonl *.ndjson *.csv *.tsv *.zip *.gz);;All files (*)</source>
            <translation>文章 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.epub *.docx *.eml *.mbox *.xml *.rss *.atom *.json *.jsonl *.ndjson *.csv *.tsv *.zip *.gz);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>Articles are shown as they were written.</source>
            <translation>文章按原文语言显示。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/timeline.py" />
            <source>Articles by date</source>
            <translation>按日期排列的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Articles in columns</source>
            <translation>分栏显示文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Articles in the list</source>
            <translation>列表中的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Articles that share rare names and figures with this one</source>
            <translation>与本文有相同罕见名称和数字的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Articles that wait</source>
            <translation>等待中的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Articles that you delete wait here.</source>
            <translation>您删除的文章会留在这里。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/article_rows.py" />
            <source>Articles with this name</source>
            <translation>含此名称的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Articles, notes and tags, in one file.</source>
            <translation>文章、笔记和标签都在一个文件中。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>As</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>As a table…</source>
            <translation>以表格显示…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>As found: {short}</source>
            <translation>原先识别：{short}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>As imported</source>
            <translation>导入原貌</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>As in the theme</source>
            <translation>随主题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>As stored</source>
            <translation>按存储原样</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>As the system follows its light or dark look, and its wish for high contrast.</source>
            <translation>“跟随系统”会跟随系统的浅色或深色外观及其高对比度设置。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>As usual</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>as you put it right</source>
            <translation>由您更正</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>at least {figure}</source>
            <translation>至少 {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>at most {figure}</source>
            <translation>至多 {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>at one place of {article}</source>
            <translation>在 {article} 的一处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>At work</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Attach again</source>
            <translation>重新附加</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Attach note</source>
            <translation>附加笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Attachment</source>
            <comment>why it was taken out of the text</comment>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Author note</source>
            <comment>why it was taken out of the text</comment>
            <translation>作者简介</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>authors</source>
            <comment>what a version lends</comment>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>automatic people organizations places</source>
            <translation>自动 人物 组织 地点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/names/name_view.py" />
            <location filename="../../reader/gui/tour.py" />
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Back (Alt+Left)</source>
            <translation>返回 (Alt+←)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Back (Esc)</source>
            <translation>返回 (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Back to reading</source>
            <translation>返回阅读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Back to reading (Esc)</source>
            <translation>返回阅读 (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up automatically</source>
            <translation>自动备份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up now, or go back to a backup</source>
            <translation>立即备份，或恢复到某个备份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up the library</source>
            <translation>备份文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Back up the library…</source>
            <translation>备份文库…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backup automatic daily safety</source>
            <translation>备份 自动 每日 安全</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backup folder place disk</source>
            <translation>备份 文件夹 位置 磁盘</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backup save restore</source>
            <translation>备份 保存 恢复</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backups how many kept number</source>
            <translation>备份 保留 数量</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Backups kept from before large changes</source>
            <translation>重大更改前保留的备份数</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>barrel</source>
            <comment>a unit of measure</comment>
            <translation>桶</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>barrels</source>
            <comment>a unit of measure</comment>
            <translation>桶</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Bars, lists and menus; the text of articles is set below.</source>
            <translation>工具栏、列表和菜单；文章文字在下方设置。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Basis points</source>
            <translation>基点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before a change</source>
            <translation>更改之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before a repair</source>
            <translation>修复之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before an update of Variorum</source>
            <translation>更新 Variorum 之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before many articles were cleaned again</source>
            <translation>重新清理多篇文章之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before notes were imported</source>
            <translation>导入笔记之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before the trash was emptied</source>
            <translation>清空废纸篓之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Begin a new one</source>
            <translation>新建文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Beginning a word earlier</source>
            <translation>开头提前一个词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Beginning a word later</source>
            <translation>开头推后一个词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Beginning of the note</source>
            <translation>笔记开头</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Beside the library</source>
            <translation>与文库放在一起</translation>
        </message>
        <message>
            <location filename="../../reader/services/places.py" />
            <source>Beside the library lies what another machine wrote at the same time: {names}. Open it by File &gt; Open another library, export its notes as JSON, import them here, and then remove the file.</source>
            <translation>文库旁边有另一台计算机同时写入的文件：{names}。请用“文件 &gt; 打开其他文库”打开它，将其笔记导出为 JSON，在此导入，然后删除该文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <source>Between paragraphs</source>
            <translation>段落间距</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>between {low} and {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Blocks of article {article} reach beyond its text; reclean it.</source>
            <translation>文章 {article} 的段落超出了它的正文；请重新清理它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>blue</source>
            <comment>a colour in a sentence</comment>
            <translation>蓝色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Both edges of the text are straight.</source>
            <translation>文本左右两边对齐。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Both sides have the same notes</source>
            <translation>两侧的笔记相同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Brick</source>
            <translation>砖红色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Bring in web pages, PDFs, mails, books or text: drag them here, paste them, or choose them. Ten sample articles show what the program does.</source>
            <translation>导入网页、PDF、邮件、图书或文本：拖放到这里、粘贴或选择文件。十篇示例文章展示本程序的功能。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>By a template of your own</source>
            <translation>使用自己的模板</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>By a template, a file for each article</source>
            <translation>使用模板，每篇文章一个文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>By colour</source>
            <translation>按颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>By place</source>
            <translation>按位置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>By size</source>
            <translation>按大小</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>By title</source>
            <translation>按标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>by way of another</source>
            <translation>经由另一版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>by way of others</source>
            <translation>经由其他版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>By {authors}</source>
            <translation>作者：{authors}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Byline</source>
            <comment>why it was taken out of the text</comment>
            <translation>署名行</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>byte</source>
            <comment>a unit of measure</comment>
            <translation>字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>bytes</source>
            <comment>a unit of measure</comment>
            <translation>字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Cannot watch {name}</source>
            <translation>无法监视 {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>capitals</source>
            <translation>大小写</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Caption</source>
            <comment>why it was taken out of the text</comment>
            <translation>图片说明</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Case</source>
            <translation>大小写</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Case &amp;&amp; punctuation</source>
            <translation>大小写与标点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>case and punctuation</source>
            <translation>大小写与标点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>centimeter</source>
            <comment>a unit of measure</comment>
            <translation>厘米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>centimeters</source>
            <comment>a unit of measure</comment>
            <translation>厘米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>certain</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <location filename="../../reader/gui/notes/card_actions.py" />
            <location filename="../../reader/gui/reading/deeds.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Change colour</source>
            <translation>更改颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Change keys…</source>
            <translation>更改按键…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Change the passage</source>
            <translation>更改选段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Changed last</source>
            <translation>最近更改</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Changed today</source>
            <translation>今天更改</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>check repair damaged integrity</source>
            <translation>检查 修复 损坏 完整</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Check the library</source>
            <translation>检查文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Check the library…</source>
            <translation>检查文库…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Check…</source>
            <translation>检查…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/accessible.py" />
            <source>Choices</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Choose a folder for copies</source>
            <translation>选择副本文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Choose a folder to watch</source>
            <translation>选择要监视的文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Choose a place…</source>
            <translation>选择位置…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Choose another colour</source>
            <translation>选择其他颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>Choose one from the list to read it.</source>
            <translation>从列表中选择一篇来阅读。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Choose one to compare with</source>
            <translation>选择要比较的版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Choose the folder of another model</source>
            <translation>选择其他模型的文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Choose where it belongs in this version</source>
            <translation>选择它在此版本中的位置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citation of %n article(s) copied.</source>
            <translation>
                <numerusform>已复制 %Ln 篇文章的引文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citations saved to {path}</source>
            <translation>引文已保存到 {path}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Clean again</source>
            <translation>重新清理</translation>
        </message>
        <message>
            <location filename="../../reader/gui/rooms.py" />
            <source>Cleaning</source>
            <translation>清理</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/services/reclean.py" />
            <source>Cleaning again</source>
            <translation>正在重新清理</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Cleaning again stopped: {problem}</source>
            <translation>重新清理已停止：{problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/accessible.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Clear the search (Esc)</source>
            <translation>清除搜索 (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Click a highlight, or go to its note, to change which words it is on.</source>
            <translation>点按一处高亮或转到其笔记，以更改它所在的文字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Click a name in a text and say what it is, or select words and say that they are a name. What you say is kept here.</source>
            <translation>点按文中的名称并说明它是什么，或选中文字并说明它是名称。您的说明保存在这里。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment.py" />
            <source>Click to edit</source>
            <translation>点按以编辑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/names/rules.py" />
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Close the innermost thing</source>
            <translation>关闭最内层</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Close the plot (Esc)</source>
            <translation>关闭图表 (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>Close without it</source>
            <translation>不保存并关闭</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/dots.py" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>colour color kind</source>
            <translation>颜色 类型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Colour of “{short}”</source>
            <translation>“{short}”的颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Colour: {color}</source>
            <translation>颜色：{color}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Colours of the window</source>
            <translation>窗口颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Colour…</source>
            <translation>颜色…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>column measure margins</source>
            <translation>栏 行宽 页边</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Column {name}</source>
            <translation>列 {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/column_view.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment_editor.py" />
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Comment count</source>
            <comment>why it was taken out of the text</comment>
            <translation>评论数</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Compact rows</source>
            <translation>紧凑行</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/view.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Compare the two</source>
            <translation>比较这两篇</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Compare with a version</source>
            <translation>与某个版本比较</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Compare with the other version (Ctrl+D)</source>
            <translation>与另一版本比较 (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Compare with {title}</source>
            <translation>与 {title} 比较</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Compared: {articles}</source>
            <translation>正在比较：{articles}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Comparing</source>
            <translation>比较时</translation>
        </message>
        <message>
            <location filename="../../reader/services/likeness.py" />
            <source>Comparing versions</source>
            <translation>正在比较版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Comparison copied</source>
            <translation>已复制比较结果</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Comparison saved as {name}</source>
            <translation>比较结果已保存为 {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/export.py" />
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Comparison: {title}</source>
            <translation>比较：{title}</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>compressed file</source>
            <translation>压缩文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Contact</source>
            <comment>why it was taken out of the text</comment>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Contained</source>
            <translation>包含</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Contents of the guide</source>
            <translation>指南目录</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Continue ({number} million more characters)</source>
            <translation>继续（还有 {number} 百万个字符）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Cookie note</source>
            <comment>why it was taken out of the text</comment>
            <translation>Cookie 提示</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copied to “{title}” ({sure}). Ctrl+Z undoes it.</source>
            <translation>已复制到“{title}”（{sure}）。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Copied, with where it is from.</source>
            <translation>已复制，并附出处。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Copied: {value}</source>
            <translation>已复制：{value}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Copies lie in {folder}</source>
            <translation>副本位于 {folder}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Copies of one text are found as they come in. {compare} puts two of them side by side, changed figures first; Esc comes back.</source>
            <translation>导入时会自动找出同一文本的各个副本。按 {compare} 将其中两个并排，变动的数字在前；按 Esc 返回。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Copies of the library</source>
            <translation>文库的副本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Copies of this text are found when they are imported. You can also say yourself that another article is a version of it.</source>
            <translation>导入时会自动找出本文的其他副本。您也可以自己指定另一篇文章是本文的版本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <location filename="../../reader/gui/compare/menu.py" />
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy a note to the other side</source>
            <translation>将笔记复制到另一侧</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy address</source>
            <translation>复制网址</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy as BibTeX</source>
            <translation>复制为 BibTeX</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy both versions</source>
            <translation>复制两个版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Copy citation</source>
            <translation>复制引文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copy note across</source>
            <translation>复制笔记到另一侧</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Copy note across…</source>
            <translation>复制笔记到另一侧…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copy note here</source>
            <translation>将笔记复制到此处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy note to the left…</source>
            <translation>将笔记复制到左侧…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy note to the right…</source>
            <translation>将笔记复制到右侧…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Copy notes across that one side has alone</source>
            <translation>复制仅一侧有的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy sentence</source>
            <translation>复制句子</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Copy the address of its article</source>
            <translation>复制其文章的网址</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Copy the passage</source>
            <translation>复制选段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Copy the value</source>
            <translation>复制数值</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Copy the value (Ctrl+C)</source>
            <translation>复制数值 (Ctrl+C)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy title</source>
            <translation>复制标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Copy to another version…</source>
            <translation>复制到另一版本…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy to the left:</source>
            <translation>复制到左侧：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy to the right:</source>
            <translation>复制到右侧：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Copy value</source>
            <translation>复制数值</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>corrections rules same as</source>
            <translation>更正 规则 等同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Credit line</source>
            <comment>why it was taken out of the text</comment>
            <translation>供图署名</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Crimson</source>
            <translation>绯红色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>CSL JSON (*.json)</source>
            <translation>CSL JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Ctrl+U or Esc</source>
            <translation>Ctrl+U 或 Esc</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>cubic meter</source>
            <comment>a unit of measure</comment>
            <translation>立方米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>cubic meters</source>
            <comment>a unit of measure</comment>
            <translation>立方米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>d MMM</source>
            <comment>date</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>d MMMM</source>
            <comment>date</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>d MMMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Daily backups kept</source>
            <translation>保留的每日备份数</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Damaged</source>
            <comment>why it was taken out of the text</comment>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Database, text index, imported files, marks and notes are as they should be.</source>
            <translation>数据库、文本索引、导入的文件、标记和笔记均无问题。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Datasets (*.csv *.tsv *.json *.jsonl *.ndjson *.txt);;All files (*)</source>
            <translation>数据集 (*.csv *.tsv *.json *.jsonl *.ndjson *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>date</source>
            <comment>a kind of mark</comment>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>date</source>
            <comment>what a version lends</comment>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Date added</source>
            <translation>添加日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Date line</source>
            <comment>why it was taken out of the text</comment>
            <translation>日期行</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Date published</source>
            <translation>发表日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Dates</source>
            <comment>a kind of mark</comment>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Dates and amounts as a list</source>
            <translation>以列表显示日期和数额</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Dates, times and durations</source>
            <translation>日期、时间和时长</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>dddd d MMMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>default library</source>
            <translation>默认文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degree Celsius</source>
            <comment>a unit of measure</comment>
            <translation>摄氏度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degree Fahrenheit</source>
            <comment>a unit of measure</comment>
            <translation>华氏度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degrees Celsius</source>
            <comment>a unit of measure</comment>
            <translation>摄氏度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degrees Fahrenheit</source>
            <comment>a unit of measure</comment>
            <translation>华氏度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Delete for ever</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <location filename="../../reader/gui/notes/card.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Delete note</source>
            <translation>删除笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Delete note (Del)</source>
            <translation>删除笔记 (Del)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Delete tag</source>
            <translation>删除标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Delete the articles in the trash and their notes for ever? This cannot be undone.</source>
            <translation>要永久删除废纸篓中的文章及其笔记吗？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Delete the tag “{short}”</source>
            <translation>删除标签“{short}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Descending</source>
            <translation>降序</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>Difference {counter}</source>
            <translation>差异 {counter}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Differences in case, punctuation, accents and spacing</source>
            <translation>大小写、标点、重音和空格的差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Differences in figures</source>
            <translation>数字差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Differences in names</source>
            <translation>名称差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Distance of lines</source>
            <translation>行距</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Divide words at the ends of lines</source>
            <translation>行末断词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>Do not take over</source>
            <translation>不采用</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Done again</source>
            <translation>已重做</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Drag to change the passage ({keys}); with Alt letter by letter</source>
            <translation>拖动以更改选段 ({keys})；按住 Alt 可逐字调整</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Drop files, folders or links here, or paste with {paste-article}. {next-article} and {previous-article} go through the list; {search} searches all of it.</source>
            <translation>将文件、文件夹或链接拖放到这里，或按 {paste-article} 粘贴。{next-article} 和 {previous-article} 在列表中移动；{search} 搜索全部内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py" />
            <source>Drop to import</source>
            <translation>松开以导入</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>duration</source>
            <comment>a kind of mark</comment>
            <translation>时长</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Durations</source>
            <comment>a kind of mark</comment>
            <translation>时长</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>e-book</source>
            <translation>电子书</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Each kind has a tint and an underline of its own. Rest the mouse on a mark and it says its value; click it for all its places, and to put it right. {marks} hides them.</source>
            <translation>每种类型都有自己的底色和下划线。将鼠标停在标记上会显示其数值；点按可查看它出现的各处并加以更正。{marks} 可隐藏标记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Each row becomes an article. One column must be the text.</source>
            <translation>每一行成为一篇文章。必须有一列是正文。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Edit comment</source>
            <translation>编辑评论</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Edit comment (F2)</source>
            <translation>编辑评论 (F2)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Edit details</source>
            <translation>编辑文章信息</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Edit details…</source>
            <translation>编辑文章信息…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Edit note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Empty in the first rows</source>
            <translation>前几行为空</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Empty the trash</source>
            <translation>清空废纸篓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Empty the trash…</source>
            <translation>清空废纸篓…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>End of the note</source>
            <translation>笔记结尾</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>End of the passage a word earlier</source>
            <translation>选段结尾提前一个词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>End of the passage a word later</source>
            <translation>选段结尾推后一个词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>End the tour</source>
            <translation>结束导览</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Esc closes things in every window, so it stays as it is.</source>
            <translation>Esc 在每个窗口中都用于关闭，因此保持不变。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>event</source>
            <comment>a kind of mark</comment>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Events</source>
            <comment>a kind of mark</comment>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Events, laws, works and products</source>
            <translation>事件、法律、作品和产品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Everything by a few letters</source>
            <translation>几个字母，找到一切</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Everything is read</source>
            <translation>全部已读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Everything on this page is again as it was before the reset</source>
            <translation>此页的全部设置已恢复到还原之前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py" />
            <source>Everything stays on this machine. MIT licence; fonts Inter and Source Serif (OFL), icons Lucide (ISC), Qt (LGPL).</source>
            <translation>一切都留在本机。MIT 许可证；字体 Inter 和 Source Serif (OFL)，图标 Lucide (ISC)，Qt (LGPL)。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Everything that was imported is in the text.</source>
            <translation>导入的全部内容都在正文中。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <location filename="../../reader/gui/names/saying.py" />
            <source>everywhere</source>
            <translation>各处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Exact value</source>
            <translation>精确值</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>exactly</source>
            <translation>恰好</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>excerpt</source>
            <comment>how two texts are alike</comment>
            <translation>节选</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Exchange left and right</source>
            <translation>左右互换</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Export comparison</source>
            <translation>导出比较结果</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Export keys</source>
            <translation>导出按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Export notes</source>
            <translation>导出笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Export notes…</source>
            <translation>导出笔记…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Export these notes…</source>
            <translation>导出这些笔记…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Exporting notes</source>
            <translation>正在导出笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>feed</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>feet</source>
            <comment>a unit of measure</comment>
            <translation>英尺</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>Figure: {text}</source>
            <translation>数字：{text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/compare/figures_line.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Figures and names are found in any case; this says whether they are painted.</source>
            <translation>数字和名称总会被识别；此项决定是否标记它们。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Figures and names are marked</source>
            <translation>数字和名称都有标记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Figures and names in this article</source>
            <translation>本文中的数字和名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Figures in this article</source>
            <translation>本文中的数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Figures near it</source>
            <translation>附近的数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Figures of the library</source>
            <translation>文库中的数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Figures of the library…</source>
            <translation>文库中的数字…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Figures of this article</source>
            <translation>本文的数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Figures put right by you</source>
            <translation>由您更正的数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Figures stand by place; sort them by size</source>
            <translation>数字按位置排列；改为按大小排列</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Figures stand by size; sort them by place</source>
            <translation>数字按大小排列；改为按位置排列</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>Figures that differ</source>
            <translation>不同的数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Figures: {figures}</source>
            <translation>数字：{figures}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by article</source>
            <translation>按文章筛选</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by state</source>
            <translation>按状态筛选</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by tag</source>
            <translation>按标签筛选</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by time</source>
            <translation>按时间筛选</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>Find a name…</source>
            <translation>查找名称…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Find a rule</source>
            <translation>查找规则</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Find a rule…</source>
            <translation>查找规则…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Find an action or a key</source>
            <translation>查找操作或按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Find an action or a key…</source>
            <translation>查找操作或按键…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find an action…</source>
            <translation>查找操作…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>Find an article…</source>
            <translation>查找文章…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <location filename="../../reader/services/mark_again.py" />
            <source>Find figures</source>
            <translation>查找数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Find figures in the library (Ctrl+Shift+K)</source>
            <translation>在文库中查找数字 (Ctrl+Shift+K)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Find in article…</source>
            <translation>在文章中查找…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find in text</source>
            <translation>在文本中查找</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Find in the article</source>
            <translation>在文章中查找</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Find in this article</source>
            <translation>在本文中查找</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Find names in the background</source>
            <translation>在后台识别名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Find names now</source>
            <translation>立即识别名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find next</source>
            <translation>查找下一处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Find now</source>
            <translation>立即识别</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find previous</source>
            <translation>查找上一处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <location filename="../../reader/gui/preferences/names_page.py" />
            <location filename="../../reader/services/name_articles.py" />
            <source>Finding names</source>
            <translation>正在识别名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>First seen</source>
            <translation>首次出现</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>flattened</source>
            <translation>纯小写</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Fold what does not differ</source>
            <translation>折叠相同部分</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Folder for copies of the library</source>
            <translation>文库副本的文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Folder for the notes</source>
            <translation>笔记文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Folder of a name model</source>
            <translation>名称模型的文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>folder place files</source>
            <translation>文件夹 位置 文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>font family letters</source>
            <translation>字体 字形</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>font larger smaller zoom</source>
            <translation>字号 放大 缩小</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>foot</source>
            <comment>a unit of measure</comment>
            <translation>英尺</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Footnote</source>
            <comment>why it was taken out of the text</comment>
            <translation>脚注</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Form of the export</source>
            <translation>导出格式</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Forward (Alt+Right)</source>
            <translation>前进 (Alt+→)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>from another version of the text</source>
            <translation>来自文本的另一版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>from the article's date</source>
            <translation>由文章日期推得</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>From the next start on</source>
            <translation>下次启动时生效</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>from the words around it</source>
            <translation>由上下文推得</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>from {first} to {last}</source>
            <translation>从 {first} 到 {last}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>from “{title}”, {alike}</source>
            <translation>来自“{title}”，{alike}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>from “{value}”</source>
            <translation>来自“{value}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Full name, then Enter</source>
            <translation>输入全名，然后按回车</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gallon</source>
            <comment>a unit of measure</comment>
            <translation>加仑</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gallons</source>
            <comment>a unit of measure</comment>
            <translation>加仑</translation>
        </message>
        <message>
            <location filename="../../reader/services/index_beginnings.py" />
            <source>Get the search ready</source>
            <translation>准备搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/search_index.py" />
            <source>Getting the search ready</source>
            <translation>正在准备搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigabyte</source>
            <comment>a unit of measure</comment>
            <translation>吉字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigabytes</source>
            <comment>a unit of measure</comment>
            <translation>吉字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigahertz</source>
            <comment>a unit of measure</comment>
            <translation>吉赫</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatt</source>
            <comment>a unit of measure</comment>
            <translation>吉瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatt hour</source>
            <comment>a unit of measure</comment>
            <translation>吉瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatt hours</source>
            <comment>a unit of measure</comment>
            <translation>吉瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatts</source>
            <comment>a unit of measure</comment>
            <translation>吉瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Give it to this one</source>
            <translation>给此操作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Go back to what was found
{words}</source>
            <translation>恢复为原先识别的内容
{words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Go to the passage</source>
            <translation>转到选段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gram</source>
            <comment>a unit of measure</comment>
            <translation>克</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>grams</source>
            <comment>a unit of measure</comment>
            <translation>克</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Gray</source>
            <translation>灰色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>gray</source>
            <comment>a colour in a sentence</comment>
            <translation>灰色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>green</source>
            <comment>a colour in a sentence</comment>
            <translation>绿色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>group</source>
            <comment>a kind of mark</comment>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Groups</source>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Groups</source>
            <comment>a kind of mark</comment>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/guide/window.py" />
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hectare</source>
            <comment>a unit of measure</comment>
            <translation>公顷</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hectares</source>
            <comment>a unit of measure</comment>
            <translation>公顷</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hertz</source>
            <comment>a unit of measure</comment>
            <translation>赫兹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>HH:mm</source>
            <comment>time of the day</comment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Hide in the text</source>
            <translation>在文中隐藏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>High contrast, dark</source>
            <translation>高对比度（深色）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>High contrast, light</source>
            <translation>高对比度（浅色）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Highlight</source>
            <comment>the deed</comment>
            <translation>高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight and tag</source>
            <translation>高亮并加标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in blue</source>
            <translation>用蓝色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in gray</source>
            <translation>用灰色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in green</source>
            <translation>用绿色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in magenta</source>
            <translation>用品红色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in orange</source>
            <translation>用橙色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in purple</source>
            <translation>用紫色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in red</source>
            <translation>用红色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in yellow</source>
            <translation>用黄色高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight in {color}</source>
            <translation>用{color}高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight in {color} ({key})</source>
            <translation>用{color}高亮 ({key})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Highlighted: {colour}</source>
            <translation>已高亮：{colour}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>highlights hide</source>
            <translation>标记 隐藏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>How far the check has come</source>
            <translation>检查进度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>hyphenation hyphens soft</source>
            <translation>断词 连字符</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/file_deeds.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import address</source>
            <translation>导入网址</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import address…</source>
            <translation>导入网址…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import another copy of an article: copies of one text find each other.</source>
            <translation>再导入一篇文章的另一副本：同一文本的副本会自动相互识别。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Import articles</source>
            <translation>导入文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import dataset</source>
            <translation>导入数据集</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import dataset…</source>
            <translation>导入数据集…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import files…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import folder</source>
            <translation>导入文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import folder…</source>
            <translation>导入文件夹…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Import its article…</source>
            <translation>导入其文章…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Import keys</source>
            <translation>导入按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Import notes</source>
            <translation>导入笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import notes…</source>
            <translation>导入笔记…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Import samples, take the tour</source>
            <translation>导入示例并开始导览</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import the sample articles</source>
            <translation>导入示例文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import the samples</source>
            <translation>导入示例</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Import them too</source>
            <translation>一并导入</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Imported “{title}”</source>
            <translation>已导入“{title}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_articles.py" />
            <source>Importing {label}</source>
            <translation>正在导入 {label}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In %n article(s)</source>
            <translation>
                <numerusform>在 %Ln 篇文章中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>in %n article(s)</source>
            <translation>
                <numerusform>在 %Ln 篇文章中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>in %n article(s) with it</source>
            <translation>
                <numerusform>在 %Ln 篇文章中与其同现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>In %n other article(s), the likest first.</source>
            <translation>
                <numerusform>在另外 %Ln 篇文章中，最相近的在前。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>In both: {reasons}</source>
            <translation>两篇都有：{reasons}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>In English, German and French; what you copy, find and quote has no hyphens added.</source>
            <translation>适用于英语、德语和法语；复制、查找和引用的内容不会加入连字符。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In other articles</source>
            <translation>在其他文章中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In place</source>
            <translation>位置正常</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>In the text</source>
            <translation>正文中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>in this article</source>
            <translation>本文中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In this article only</source>
            <translation>仅在本文中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>in {article}</source>
            <translation>在 {article} 中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>in {colors}</source>
            <translation>{colors}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>in “{title}”</source>
            <translation>在“{title}”中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>In “{title}” this passage reads otherwise. Where does the note belong?</source>
            <translation>在“{title}”中，这段文字有所不同。笔记应放在哪里？</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>inch</source>
            <comment>a unit of measure</comment>
            <translation>英寸</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>inches</source>
            <comment>a unit of measure</comment>
            <translation>英寸</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Indigo</source>
            <translation>靛蓝色</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <location filename="../../reader/highlights/name_model.py" />
            <source>is damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_model.py" />
            <source>is damaged: its file {name} is not what it was</source>
            <translation>已损坏：文件 {name} 与原先不符</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <location filename="../../reader/highlights/name_model.py" />
            <source>is of a form that this program does not read</source>
            <translation>的格式无法被本程序读取</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>It belongs to the open article</source>
            <translation>它属于已打开的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>It could not be read from the library. Try again, or check the library.</source>
            <translation>无法从文库读取。请重试，或检查文库。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It grows far more on unpacking than texts do, so it was left packed; unpack it yourself if you know what it is.</source>
            <translation>解压后的大小远超普通文本，因此未解压；如果您知道其内容，请自行解压。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has neither a text nor an http or https address to fetch it from.</source>
            <translation>其中既没有文本，也没有可获取的 http 或 https 网址。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has no column {wanted}; its columns are {named}.</source>
            <translation>没有名为 {wanted} 的列；现有的列为 {named}。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has {size} MB; articles of up to {limit} MB can be imported.</source>
            <translation>大小为 {size} MB；最多可导入 {limit} MB 的文章。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>It holds at this place, also after the article is cleaned again.</source>
            <translation>仅在此处生效，文章重新清理后依然有效。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It holds more than {limit} files or articles; only so many are taken from one file, so split it.</source>
            <translation>其中的文件或文章超过 {limit} 个；单个文件最多导入这么多，请拆分。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It holds several articles; import it to have each of them.</source>
            <translation>其中包含多篇文章；请导入它以获得每一篇。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>It is a long one.</source>
            <translation>文章较长。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>It is a…</source>
            <translation>它是…</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_words.py" />
            <source>it is cut off; fetch it again</source>
            <translation>文件不完整；请重新获取</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is locked with a password; unlock or unpack it, then import that.</source>
            <translation>已用密码锁定；请解锁或解压后再导入。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is not text, nor any other kind of file that holds articles.</source>
            <translation>它不是文本，也不是任何包含文章的文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is of another kind</source>
            <translation>它属于其他类型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one everywhere</source>
            <translation>各处都是名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one in this article</source>
            <translation>在本文中是名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one only here</source>
            <translation>仅此处是名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>It is the same</source>
            <translation>是同一个</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is to be called otherwise</source>
            <translation>应使用其他名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is {kind}</source>
            <translation>它是{kind}</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is {what}, not text, nor any other kind of file that holds articles.</source>
            <translation>它是 {what}，不是文本，也不是任何包含文章的文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>It opens in a window of its own.</source>
            <translation>将在新窗口中打开。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>It says {figure}.</source>
            <translation>含义为 {figure}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>It says…</source>
            <translation>含义为…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It stands for another name</source>
            <translation>它代表另一名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>It was corrected, or its articles went. Undo brings it back.</source>
            <translation>它已被更正，或其文章已移除。撤销可恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>its passage is no longer in the text</source>
            <translation>选段已不在文中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>its passage was reworded</source>
            <translation>选段已被改写</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Its text has more than {limit} lines or paragraphs, more than any one article; cut it into parts.</source>
            <translation>文本超过 {limit} 行或段落，超过任何一篇文章；请拆分后再导入。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Its text has {length} million characters, more than any one article; cut it into parts of at most {limit} million.</source>
            <translation>文本长达 {length} 百万个字符，超过任何一篇文章；请拆分为每份不超过 {limit} 百万个字符。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>JSON file</source>
            <translation>JSON 文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Justified text</source>
            <translation>两端对齐</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep</source>
            <comment>a search</comment>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Keep copies beside the library</source>
            <translation>将副本与文库放在一起</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep the search “{name}”</source>
            <translation>保存搜索“{name}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep this search</source>
            <translation>保存此搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Keep this search in the sidebar</source>
            <translation>将此搜索保存到侧边栏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Keep this search…</source>
            <translation>保存此搜索…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep “{query}” in the sidebar under the name:</source>
            <translation>将“{query}”保存到侧边栏，名称为：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys (*.json *.csv);;All files (*)</source>
            <translation>按键 (*.json *.csv);;所有文件 (*)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys of %n action(s) taken from the file.</source>
            <translation>
                <numerusform>已从文件采用 %Ln 个操作的按键。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilogram</source>
            <comment>a unit of measure</comment>
            <translation>千克</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilograms</source>
            <comment>a unit of measure</comment>
            <translation>千克</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilohertz</source>
            <comment>a unit of measure</comment>
            <translation>千赫</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometer</source>
            <comment>a unit of measure</comment>
            <translation>公里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometer per hour</source>
            <comment>a unit of measure</comment>
            <translation>公里每小时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometers</source>
            <comment>a unit of measure</comment>
            <translation>公里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometers per hour</source>
            <comment>a unit of measure</comment>
            <translation>公里每小时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt</source>
            <comment>a unit of measure</comment>
            <translation>千瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt hour</source>
            <comment>a unit of measure</comment>
            <translation>千瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt hours</source>
            <comment>a unit of measure</comment>
            <translation>千瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatts</source>
            <comment>a unit of measure</comment>
            <translation>千瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>kind marks show hide</source>
            <translation>类型 标记 显示 隐藏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Kind of copy</source>
            <translation>副本类型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/kinds_menu.py" />
            <source>Kinds of marks</source>
            <translation>标记类型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>known from other articles</source>
            <translation>从其他文章得知</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Known from others with {others}.</source>
            <translation>据含有 {others} 的其他文章得知。</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_model.py" />
            <source>lacks its file {name}</source>
            <translation>缺少文件 {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Larger (Ctrl++)</source>
            <translation>放大 (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>law</source>
            <comment>a kind of mark</comment>
            <translation>法律</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Laws</source>
            <comment>a kind of mark</comment>
            <translation>法律</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>leading line spacing height</source>
            <translation>行距 行高</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Leave it</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave out</source>
            <translation>省略</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave out {details}</source>
            <translation>省略{details}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave this article without what its version says of it, for good</source>
            <translation>永久不采用其版本提供的这些信息</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Left: {a} Right: {b}</source>
            <translation>左侧：{a} 右侧：{b}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Libraries (*.db *.sqlite *.sqlite3);;All files (*)</source>
            <translation>文库 (*.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Libraries (*.db);;All files (*)</source>
            <translation>文库 (*.db);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar.py" />
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>light dark sepia night contrast appearance</source>
            <translation>浅色 深色 棕褐 夜间 对比度 外观</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>line of JSON</source>
            <translation>JSON 行</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Line width</source>
            <translation>行宽</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Link as a version</source>
            <translation>链接为版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Link to…</source>
            <translation>链接到…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Link versions</source>
            <translation>链接版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Linked as versions of one text, whatever a scan finds. Ctrl+Z undoes it.</source>
            <translation>已链接为同一文本的版本，不受扫描结果影响。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>linked by you</source>
            <translation>由您链接</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/backlinks.py" />
            <source>Linked from</source>
            <translation>链接来源</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>list of addresses</source>
            <translation>网址列表</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>list of articles</source>
            <translation>文章列表</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>liter</source>
            <comment>a unit of measure</comment>
            <translation>升</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>liters</source>
            <comment>a unit of measure</comment>
            <translation>升</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Logs and reports</source>
            <translation>日志和报告</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Look for a newer version…</source>
            <translation>查找新版本…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Look for versions in the whole library</source>
            <translation>在整个文库中查找版本</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: %n article(s) changed.</source>
            <translation>
                <numerusform>已在整个文库中查找版本：%Ln 篇文章有变化。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: nothing new. What you linked or unlinked holds.</source>
            <translation>已在整个文库中查找版本：没有新发现。您建立或取消的链接保持有效。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Looking for a newer version</source>
            <translation>正在查找新版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Looking for copies…</source>
            <translation>正在查找副本…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Looking for names…</source>
            <translation>正在识别名称…</translation>
        </message>
        <message>
            <location filename="../../reader/services/maintain.py" />
            <source>Looking for notes again</source>
            <translation>正在重新查找笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <location filename="../../reader/services/find_versions.py" />
            <source>Looking for versions</source>
            <translation>正在查找版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Looks the library over, and repairs what can be made again.</source>
            <translation>检查文库，并修复可重新生成的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <source>Lost its passage</source>
            <translation>选段丢失</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Lost their passage</source>
            <translation>选段丢失</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Made</source>
            <translation>制作时间</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Made by itself</source>
            <translation>自动制作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Made by you</source>
            <translation>由您制作</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Made first</source>
            <translation>最早创建</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Made last</source>
            <translation>最近创建</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Magenta</source>
            <translation>品红色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>magenta</source>
            <comment>a colour in a sentence</comment>
            <translation>品红色</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>mailbox</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Make it the usual one</source>
            <translation>设为默认</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Makes an empty library in this place</source>
            <translation>在此位置创建一个空文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Makes texts, marks and indexes again, and looks for notes by their words</source>
            <translation>重新生成文本、标记和索引，并按文字查找笔记</translation>
        </message>
        <message>
            <location filename="../../reader/services/maintain.py" />
            <source>Making texts again</source>
            <translation>正在重新生成文本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/margin_map.py" />
            <source>Map of the article</source>
            <translation>文章导览图</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Mark as read or unread</source>
            <translation>标为已读或未读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Mark as unread</source>
            <translation>标为未读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Mark small counting words</source>
            <translation>标记小计数词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Markdown, a file for each article</source>
            <translation>Markdown，每篇文章一个文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Marked as read</source>
            <translation>已标为已读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Marked as unread</source>
            <translation>已标为未读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/rooms.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Marks of article {article} do not stand on their words; reclean it.</source>
            <translation>文章 {article} 的标记不在它们的词上；请重新清理它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Markup</source>
            <comment>why it was taken out of the text</comment>
            <translation>标记代码</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Maybe the same</source>
            <translation>可能相同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megabyte</source>
            <comment>a unit of measure</comment>
            <translation>兆字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megabytes</source>
            <comment>a unit of measure</comment>
            <translation>兆字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megahertz</source>
            <comment>a unit of measure</comment>
            <translation>兆赫</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt</source>
            <comment>a unit of measure</comment>
            <translation>兆瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt hour</source>
            <comment>a unit of measure</comment>
            <translation>兆瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt hours</source>
            <comment>a unit of measure</comment>
            <translation>兆瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatts</source>
            <comment>a unit of measure</comment>
            <translation>兆瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Merge tags</source>
            <translation>合并标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meter</source>
            <comment>a unit of measure</comment>
            <translation>米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meter per second</source>
            <comment>a unit of measure</comment>
            <translation>米每秒</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meters</source>
            <comment>a unit of measure</comment>
            <translation>米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meters per second</source>
            <comment>a unit of measure</comment>
            <translation>米每秒</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>metric ton</source>
            <comment>a unit of measure</comment>
            <translation>吨</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>metric tons</source>
            <comment>a unit of measure</comment>
            <translation>吨</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>mile</source>
            <comment>a unit of measure</comment>
            <translation>英里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>mile per hour</source>
            <comment>a unit of measure</comment>
            <translation>英里每小时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>miles</source>
            <comment>a unit of measure</comment>
            <translation>英里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>miles per hour</source>
            <comment>a unit of measure</comment>
            <translation>英里每小时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>millimeter</source>
            <comment>a unit of measure</comment>
            <translation>毫米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>millimeters</source>
            <comment>a unit of measure</comment>
            <translation>毫米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>MMM</source>
            <comment>a month within a date</comment>
            <translation>M月</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>MMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>MMMM</source>
            <comment>a month within a date</comment>
            <translation>M月</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>MMMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>MMMM yyyy</source>
            <comment>heading of a month; see Qt's date formats</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Money</source>
            <translation>金额</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>money</source>
            <comment>a kind of mark</comment>
            <translation>金额</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Money</source>
            <comment>a kind of mark</comment>
            <translation>金额</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>money:&gt;100bn, percent:&gt;25, 150bn, two-fifths…</source>
            <translation>money:&gt;100bn, percent:&gt;25, 150bn, two-fifths…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Monthly backups kept</source>
            <translation>保留的每月备份数</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>More in the preferences…</source>
            <translation>更多偏好设置…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Moss</source>
            <translation>苔绿色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Most relevant first, in searches</source>
            <translation>搜索时最相关的在前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Move the library</source>
            <translation>移动文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Move the library to</source>
            <translation>将文库移至</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Move to trash</source>
            <translation>移到废纸篓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Moved, here at the left: {text}</source>
            <translation>已移动，此处在左侧：{text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Moved, here at the right: {text}</source>
            <translation>已移动，此处在右侧：{text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>moved: {passage}</source>
            <translation>移动：{passage}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Move…</source>
            <translation>移动…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Moving the library</source>
            <translation>正在移动文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Names are again what they would be without the rule</source>
            <translation>名称恢复为没有该规则时的样子</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Names are found on this machine</source>
            <translation>名称在本机上识别</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Names are found with</source>
            <translation>识别名称所用</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_model.py" />
            <source>Names cannot be marked: a part of the program is missing. Installing the program again brings it back.</source>
            <translation>无法标记名称：程序的某个部分缺失。重新安装程序即可恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <source>Names cannot be marked: the program's name model {why}. Installing the program again brings it back.</source>
            <translation>无法标记名称：程序的名称模型{why}。重新安装程序即可恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <source>Names could not be marked for now; the next start tries again.</source>
            <translation>暂时无法标记名称；下次启动时会再试。</translation>
        </message>
        <message>
            <location filename="../../reader/services/name_worker.py" />
            <source>Names could not be marked: the name finder stopped twice while it read this text, perhaps for lack of memory. Try again later.</source>
            <translation>无法标记名称：名称识别程序读取此文本时两次停止，可能是内存不足。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>names model folder own other</source>
            <translation>名称 模型 文件夹 自有 其他</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Navigation</source>
            <comment>why it was taken out of the text</comment>
            <translation>导航</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_list.py" />
            <source>nearly the same</source>
            <translation>几乎相同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>Neither side has lost its capitals to the other.</source>
            <translation>两侧都没有可借用的大小写。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>New articles arrive here.</source>
            <translation>新文章会出现在这里。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>New here?</source>
            <translation>初次使用？</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>New keys</source>
            <translation>新按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>New name, then Enter</source>
            <translation>输入新名称，然后按回车</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>New tag</source>
            <translation>新标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Next (F3)</source>
            <translation>下一处 (F3)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next article</source>
            <translation>下一篇文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Next difference</source>
            <translation>下一处差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Next page (Page Down)</source>
            <translation>下一页 (Page Down)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next pane</source>
            <translation>下一窗格</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Next place (↓)</source>
            <translation>下一处 (↓)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>No account, no telemetry</source>
            <translation>无需账户，没有遥测</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>No action has these words; try a part of its name, or a key.</source>
            <translation>没有操作包含这些文字；请尝试名称的一部分或某个按键。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>No action is called that; try another word for it.</source>
            <translation>没有这样的操作；请换一个词。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>No article</source>
            <translation>没有文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article has “{typed}”.</source>
            <translation>没有文章包含“{typed}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>No article has “{way}” any more</source>
            <translation>已没有文章包含“{way}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article in the trash has “{typed}”.</source>
            <translation>废纸篓中没有文章包含“{typed}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <location filename="../../reader/gui/reading/view.py" />
            <source>No article is open</source>
            <translation>未打开文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No article of the library shares rare names and figures with this one.</source>
            <translation>文库中没有文章与本文有相同的罕见名称和数字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article {filters} has “{typed}”.</source>
            <translation>{filters}的文章中没有包含“{typed}”的。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>No colour</source>
            <translation>无颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/keeper.py" />
            <source>No copy of the library could be made: {why}</source>
            <translation>无法制作文库的副本：{why}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>No currency</source>
            <translation>无货币</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>No difference</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>No figure is found by that.</source>
            <translation>没有找到这样的数字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>No figures and no names were found in this article.</source>
            <translation>本文中没有找到数字和名称。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>No folder is watched.</source>
            <translation>没有监视文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>No key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <source>no key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>No longer in the text. It was on:</source>
            <translation>已不在文中。原选段：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>No name is open</source>
            <translation>未打开名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>No notes yet</source>
            <translation>还没有笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>No other article has this figure.</source>
            <translation>没有其他文章含此数字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No other version</source>
            <translation>没有其他版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No other version.</source>
            <translation>没有其他版本。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>no page of it can be read</source>
            <translation>没有可读的页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>No preference has “{words}”.</source>
            <translation>没有偏好设置包含“{words}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>No rules for names</source>
            <translation>没有名称规则</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No starred articles</source>
            <translation>没有加星标的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>No such note</source>
            <translation>没有这样的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>No such passage here. It is on:</source>
            <translation>此处没有这样的选段。它位于：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>No tags yet: t tags an article or a note.</source>
            <translation>还没有标签：按 t 为文章或笔记添加标签。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>no text is another</source>
            <translation>没有文本发生变化</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>No text of an article was found on the page.</source>
            <translation>页面上没有找到文章正文。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>No value is told</source>
            <translation>未给出数值</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No versions yet</source>
            <translation>还没有版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nobody is told what you read, mark or write, nor that you use the program.</source>
            <translation>没有人会知道您阅读、标记或书写了什么，也不会知道您在使用本程序。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>none</source>
            <comment>no details found</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>None</source>
            <comment>no difference</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>None of its columns ({named}) looks like the text of an article; say which one is: in the window by Import dataset, in a terminal by --columns text=NAME.</source>
            <translation>没有哪一列（{named}）看起来像文章正文；请指定：在窗口中用“导入数据集”，在终端中用 --columns text=NAME。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Not a figure</source>
            <translation>不是数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>not a figure</source>
            <translation>不是数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Not a name</source>
            <translation>不是名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Not a name, is a place, same as …: a list, where each can be taken back.</source>
            <translation>“不是名称”“是地点”“等同于…”：列表中的每一条都可撤回。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Not a version</source>
            <translation>不是版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>not in the other</source>
            <translation>另一篇没有</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>Not released yet</source>
            <translation>尚未发布</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Not the same</source>
            <translation>不相同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Not used</source>
            <translation>不使用</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Note on the selection</source>
            <translation>为所选内容写笔记</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Note {note} says that it stands on its passage in article {article}, but other words are there; reclean the article to find it again.</source>
            <translation>笔记 {note} 声称位于文章 {article} 中的原文处，但那里是别的词；请重新清理该文章以找回它。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Note {note} says “{word}” where that means nothing.</source>
            <translation>笔记 {note} 写着“{word}”，而在那里它没有意义。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Note {note} stands outside the text of article {article}; reclean the article to find it again.</source>
            <translation>笔记 {note} 位于文章 {article} 的正文之外；请重新清理该文章以找回它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/export.py" />
            <location filename="../../reader/gui/compare/pdf.py" />
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/rooms.py" />
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes (*.json *.jsonld *.csv *.md *.txt *.html *.zip);;All files (*)</source>
            <translation>笔记 (*.json *.jsonld *.csv *.md *.txt *.html *.zip);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/margin_map.py" />
            <source>Notes and finds along the text; click to go there</source>
            <translation>沿正文排列的笔记和匹配处；点按可跳转</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Notes cannot be shown. Choose the article again.</source>
            <translation>无法显示笔记。请重新选择文章。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes exported to {path}</source>
            <translation>笔记已导出到 {path}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Notes find their article</source>
            <translation>笔记找到所属文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Notes of the library</source>
            <translation>文库的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Notes of this article</source>
            <translation>本文的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Notes stay with their words</source>
            <translation>笔记紧随原文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/backlinks.py" />
            <source>Notes that link to this article</source>
            <translation>链接到本文的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_pages.py" />
            <source>Notes that lost their passage</source>
            <translation>丢失选段的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Notes to export</source>
            <translation>要导出的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/services/tags.py" />
            <source>Nothing bears the tag “{label}”; the list of tags shows those there are.</source>
            <translation>没有内容带有标签“{label}”；标签列表中列出了现有标签。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Nothing could be printed to {target}. Choose another folder.</source>
            <translation>无法打印到 {target}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Nothing could be written to {target}. Choose another folder.</source>
            <translation>无法写入 {target}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Nothing found</source>
            <translation>未找到任何内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nothing happens on the network by itself</source>
            <translation>不会自行访问网络</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Nothing has been written down.</source>
            <translation>没有任何记录。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Nothing here</source>
            <translation>这里没有内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Nothing in the library is called “{shown}”.</source>
            <translation>文库中没有名为“{shown}”的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Nothing in the other version is like this passage: select the words there and mark them instead.</source>
            <translation>另一版本中没有类似的选段：请在那里选中文字并直接标记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Nothing in the text is like it. Select the passage that it belongs to, then attach it.</source>
            <translation>文中没有类似内容。请选中它所属的选段，然后附加。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Nothing is called that</source>
            <translation>没有这样的名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nothing is given away</source>
            <translation>不泄露任何信息</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>Nothing is selected there, so the note stays where it was.</source>
            <translation>未选中任何内容，笔记留在原处。</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>Nothing is selected there, so there is nothing to mark.</source>
            <translation>未选中任何内容，因此没有可标记的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>Nothing is told about this version.</source>
            <translation>没有关于此版本的说明。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Nothing to import</source>
            <translation>没有可导入的内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Nothing to mark</source>
            <translation>没有可标记的内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Nothing to plot</source>
            <translation>没有可绘制的内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Nothing was copied: {problem}</source>
            <translation>未复制任何内容：{problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Nothing was taken out</source>
            <translation>没有移出任何内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Nothing {what} was found.</source>
            <translation>未找到{what}的笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Nowhere in the guide; try fewer or other words.</source>
            <translation>指南中没有；请减少或更换关键词。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>number</source>
            <comment>a kind of mark</comment>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Numbers</source>
            <comment>a kind of mark</comment>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Numbers and quantities</source>
            <translation>数字和数量</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>numbers quiet</source>
            <translation>数字 忽略</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the articles in the list ({many})</source>
            <translation>列表中的文章（{many}）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>of the latest {number}</source>
            <translation>最近 {number} 篇</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the notes from {origin}, {what}.</source>
            <translation>来自 {origin} 的笔记：{what}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the notes, {what}.</source>
            <translation>笔记：{what}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the open article</source>
            <translation>打开的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the selected articles ({many})</source>
            <translation>所选文章（{many}）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>of the theme</source>
            <translation>主题自带</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the whole library</source>
            <translation>整个文库</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>Of “{title}” only its title could be read.</source>
            <translation>“{title}”只有标题可以读取。</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>Of “{title}” only the passages of its notes are left.</source>
            <translation>“{title}”只剩下其笔记的选段。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Olive</source>
            <translation>橄榄色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>on</source>
            <comment>an action that is switched on</comment>
            <translation>开</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/guide/window.py" />
            <source>On %n page(s)</source>
            <translation>
                <numerusform>在 %Ln 页上</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>on another version: {title}</source>
            <translation>在另一版本上：{title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>On both sides: {text}</source>
            <translation>两侧：{text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>On this machine, in a process of its own; no text leaves it.</source>
            <translation>在本机的独立进程中运行；文本不会离开本机。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Once a day if something has changed, and before what is large or lasting.</source>
            <translation>如有变化则每天一次，并在重大或不可逆的操作之前。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Once in this article</source>
            <translation>本文中出现一次</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>One a line</source>
            <translation>每行一个</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>One file with all articles, notes and tags, whole even while the program runs.</source>
            <translation>一个包含所有文章、笔记和标签的文件，即使程序正在运行也保持完整。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>One name for %n tag(s):</source>
            <translation>
                <numerusform>%Ln 个标签的统一名称：</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>One on each line</source>
            <translation>每行一个</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Only an address that you import is fetched</source>
            <translation>仅获取您导入的网址</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the left</source>
            <translation>仅左侧</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the left: {passage}</source>
            <translation>仅左侧：{passage}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Only at the left: {text}</source>
            <translation>仅左侧：{text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the right</source>
            <translation>仅右侧</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the right: {passage}</source>
            <translation>仅右侧：{passage}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Only at the right: {text}</source>
            <translation>仅右侧：{text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>Only case and punctuation differ</source>
            <translation>仅大小写和标点不同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>only here</source>
            <translation>仅此处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Only in other versions</source>
            <translation>仅在其他版本中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only in the other</source>
            <translation>仅另一篇有</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Only the text</source>
            <translation>仅正文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/focus_mode.py" />
            <source>Only the text. Esc brings the rest back.</source>
            <translation>仅显示正文。按 Esc 恢复其余部分。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Only what is new</source>
            <translation>仅导入新内容</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>Only whole http and https addresses can be fetched.</source>
            <translation>只能获取完整的 http 和 https 网址。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Only {color} (Ctrl+click: as well)</source>
            <translation>仅{color}（Ctrl+点按：叠加）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Open a library</source>
            <translation>打开文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Open an article, select text and press {keys} to highlight it, or {note} for a note.</source>
            <translation>打开一篇文章，选中文字，按 {keys} 高亮，或按 {note} 写笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Open another library</source>
            <translation>打开其他文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Open another library…</source>
            <translation>打开其他文库…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Open in its article</source>
            <translation>在文章中打开</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/name_deeds.py" />
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Open its page</source>
            <translation>打开其页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Open note</source>
            <translation>打开笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Open one to see its notes.</source>
            <translation>打开一篇文章以查看其笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Open one to see its versions.</source>
            <translation>打开一篇文章以查看其版本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Open the article here</source>
            <translation>在此处打开文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Open the original page</source>
            <translation>打开原网页</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Open the page of this name</source>
            <translation>打开此名称的页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Open this address in your web browser?</source>
            <translation>在网页浏览器中打开此网址？</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Open {title}</source>
            <translation>打开 {title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <location filename="../../reader/gui/notes/comment.py" />
            <source>Open “{shown}”</source>
            <translation>打开“{shown}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>orange</source>
            <comment>a colour in a sentence</comment>
            <translation>橙色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>organization</source>
            <comment>a kind of mark</comment>
            <translation>组织</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Organizations</source>
            <translation>组织</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Organizations</source>
            <comment>a kind of mark</comment>
            <translation>组织</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Other versions</source>
            <translation>其他版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ounce</source>
            <comment>a unit of measure</comment>
            <translation>盎司</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ounces</source>
            <comment>a unit of measure</comment>
            <translation>盎司</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_list.py" />
            <source>overlaps</source>
            <translation>有重叠</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>Page of a name</source>
            <translation>名称页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Page of the guide</source>
            <translation>指南页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Page width</source>
            <translation>页面宽度</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Pages as they will be printed</source>
            <translation>将要打印的页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation>偏好设置页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Panel</source>
            <translation>面板</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>Panel: {name}</source>
            <translation>面板：{name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>paragraph spacing gap</source>
            <translation>段落 间距</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Paste as article</source>
            <translation>粘贴为文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>path file place folder database size</source>
            <translation>路径 文件 位置 文件夹 数据库 大小</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>People</source>
            <comment>a kind of mark</comment>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>People, organizations and places are looked for in whatever comes in.</source>
            <translation>对所有导入的内容识别人物、组织和地点。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>percentage</source>
            <comment>a kind of mark</comment>
            <translation>百分比</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Percentage points</source>
            <translation>百分点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Percentages</source>
            <translation>百分比</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Percentages</source>
            <comment>a kind of mark</comment>
            <translation>百分比</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>person</source>
            <comment>a kind of mark</comment>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>place</source>
            <comment>a kind of mark</comment>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>place folder disk</source>
            <translation>位置 文件夹 磁盘</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Places</source>
            <comment>a kind of mark</comment>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Places for the note, the surest first</source>
            <translation>笔记的可能位置，最确定的在前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>places listed below</source>
            <translation>各处列于下方</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Places of figures</source>
            <translation>数字所在之处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Plot dates and amounts below the text (G)</source>
            <translation>在正文下方绘制日期和数额 (G)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Plot of dates and amounts</source>
            <translation>日期和数额图表</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Plot of figures</source>
            <translation>数字图表</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Plum</source>
            <translation>梅紫色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>pound</source>
            <comment>a unit of measure</comment>
            <translation>磅</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>pounds</source>
            <comment>a unit of measure</comment>
            <translation>磅</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Preferences</source>
            <translation>偏好设置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Preferences…</source>
            <translation>偏好设置…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Press s to star the one you are reading.</source>
            <translation>按 s 为正在阅读的文章加星标。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>Press the keys</source>
            <translation>请按下按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Press the keys for “{action}”. Esc goes back.</source>
            <translation>请按下“{action}”的按键。按 Esc 返回。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>Press the keys that the action is to have; Esc goes back.</source>
            <translation>请按下要分配给该操作的按键；按 Esc 返回。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Previous (Shift+F3)</source>
            <translation>上一处 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous article</source>
            <translation>上一篇文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Previous difference</source>
            <translation>上一处差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Previous page (Page Up)</source>
            <translation>上一页 (Page Up)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous pane</source>
            <translation>上一窗格</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Previous place (↑)</source>
            <translation>上一处 (↑)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Print note</source>
            <comment>why it was taken out of the text</comment>
            <translation>印刷说明</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Print preview…</source>
            <translation>打印预览…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Printed to {target}</source>
            <translation>已打印到 {target}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Printed: %n page(s)</source>
            <translation>
                <numerusform>已打印：%Ln 页</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <location filename="../../reader/gui/print_preview.py" />
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>privacy local</source>
            <translation>隐私 本地</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>privacy network data tracking</source>
            <translation>隐私 网络 数据 跟踪</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>product</source>
            <comment>a kind of mark</comment>
            <translation>产品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Products</source>
            <comment>a kind of mark</comment>
            <translation>产品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Promotion</source>
            <comment>why it was taken out of the text</comment>
            <translation>推广</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Published</source>
            <translation>发表</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>punctuation</source>
            <translation>标点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Purple</source>
            <translation>紫色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>purple</source>
            <comment>a colour in a sentence</comment>
            <translation>紫色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Put away</source>
            <translation>收起</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Put back: {whole}</source>
            <translation>放回：{whole}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Put its kind, value, unit or bound right, here</source>
            <translation>在此更正其类型、数值、单位或界限</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Put note into its article</source>
            <translation>将笔记放入其文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Quantities</source>
            <translation>数量</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Quantities</source>
            <comment>a kind of mark</comment>
            <translation>数量</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>quantity</source>
            <comment>a kind of mark</comment>
            <translation>数量</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>quiet list ignore exclude</source>
            <translation>忽略 列表 排除</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Quiet words</source>
            <translation>忽略词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Read as it is stored (C)</source>
            <translation>按存储原样阅读 (C)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <location filename="../../reader/gui/reading/header.py" />
            <source>Read with capitals</source>
            <translation>套用大小写阅读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Read with the capitals, punctuation and paragraphs of another version</source>
            <translation>套用另一版本的大小写、标点和分段阅读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Read with the capitals, punctuation and paragraphs of “{other}” (C)</source>
            <translation>套用“{other}”的大小写、标点和分段阅读 (C)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Read with the other's capitals</source>
            <translation>套用另一侧的大小写阅读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/reading/view.py" />
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Reading columns</source>
            <translation>正在读取各列</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Reading it failed in an unforeseen way ({kind}); it was left out, and the rest goes on. Please report it.</source>
            <translation>读取时出现意外错误（{kind}）；已跳过，其余继续。请报告此问题。</translation>
        </message>
        <message>
            <location filename="../../reader/services/reading.py" />
            <source>Reading the PDF took far longer than any PDF should, so it was given up.</source>
            <translation>读取 PDF 的时间远超正常，因此已放弃。</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_apart.py" />
            <source>Reading this ended the import; what came before it is kept. Import what stood behind it again.</source>
            <translation>读取它时导入中断；此前的内容已保留。请重新导入其后的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/services/salvage.py" />
            <source>Reading what is left</source>
            <translation>正在读取剩余内容</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>record</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>red</source>
            <comment>a colour in a sentence</comment>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related</source>
            <translation>相关</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Related</source>
            <comment>why it was taken out of the text</comment>
            <translation>相关链接</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related articles</source>
            <translation>相关文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related: {title}</source>
            <translation>相关：{title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/deeds.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Remove highlight</source>
            <translation>移除高亮</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Remove tag</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Remove tag “{shown}”</source>
            <translation>移除标签“{shown}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Remove the search “{name}”</source>
            <translation>移除搜索“{name}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/library/searches.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename or merge…</source>
            <translation>重命名或合并…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Rename search</source>
            <translation>重命名搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename tag</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Rename the search “{name}”</source>
            <translation>重命名搜索“{name}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename the tag “{short}”</source>
            <translation>重命名标签“{short}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Repeated line</source>
            <comment>why it was taken out of the text</comment>
            <translation>重复行</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Repeated subtitle</source>
            <comment>why it was taken out of the text</comment>
            <translation>重复的副标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Reports of crashes stay here</source>
            <translation>崩溃报告留在本机</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Reset this page</source>
            <translation>还原此页</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Restore from trash</source>
            <translation>从废纸篓恢复</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Reworded</source>
            <translation>已改写</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Reworded: keep it here</source>
            <translation>已改写：保留在此</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>right arrow lists its places</source>
            <translation>按右箭头列出各处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>RIS (*.ris)</source>
            <translation>RIS (*.ris)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Room between paragraphs</source>
            <translation>段落之间的距离</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Rules for names</source>
            <translation>名称规则</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Rules for names…</source>
            <translation>名称规则…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Same as…</source>
            <translation>等同于…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Same figure elsewhere</source>
            <translation>别处的相同数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Same figure elsewhere…</source>
            <translation>别处的相同数字…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>same words</source>
            <translation>文字相同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Save as PDF</source>
            <translation>保存为 PDF</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <location filename="../../reader/gui/print_preview.py" />
            <source>Save as PDF…</source>
            <translation>保存为 PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Save as web page…</source>
            <translation>保存为网页…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Save citations</source>
            <translation>保存引文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Save citations…</source>
            <translation>保存引文…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Save notes as</source>
            <translation>笔记另存为</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Save this comparison as a web page or PDF, or copy it</source>
            <translation>将此比较保存为网页或 PDF，或复制</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Save what is left</source>
            <translation>抢救剩余内容</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>saved page</source>
            <translation>保存的网页</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Saved to {path}</source>
            <translation>已保存到 {path}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Saving a PDF</source>
            <translation>正在保存 PDF</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Saving citations</source>
            <translation>正在保存引文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Saving the comparison</source>
            <translation>正在保存比较结果</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Say first which column is the text</source>
            <translation>请先指定哪一列是正文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Say that another article is a version of this one</source>
            <translation>指定另一篇文章是本文的版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>scale large fonts interface zoom accessibility</source>
            <translation>缩放 大字体 界面 无障碍</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Search in all articles</source>
            <translation>在所有文章中搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Search notes</source>
            <translation>搜索笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Search or filter first: there is nothing to keep yet.</source>
            <translation>请先搜索或筛选：目前没有可保存的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Search outside the trash</source>
            <translation>在废纸篓之外搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Search passages, comments and tags…</source>
            <translation>搜索选段、评论和标签…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Search text, notes, names, money:&gt;10m…</source>
            <translation>搜索正文、笔记、名称、money:&gt;10m…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Search the guide</source>
            <translation>搜索指南</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Search the library</source>
            <translation>搜索文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Search the library for “{short}”</source>
            <translation>在文库中搜索“{short}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation>搜索偏好设置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Searches</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sections by date</source>
            <translation>按日期分段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Select a passage and press {highlight-yellow} to {highlight-gray} for a colour, or {note} to write. What you write stands here, is saved as you type, and shows in every version that has the passage.</source>
            <translation>选中一段文字，按 {highlight-yellow} 至 {highlight-gray} 选择颜色，或按 {note} 书写。您写的内容显示在这里，输入时即保存，并会出现在含有该选段的每个版本中。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Select a passage while reading, and give it a colour or a note.</source>
            <translation>阅读时选中一段文字，为它加上颜色或笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Select its passage in the text, or choose:</source>
            <translation>在文中选中它的选段，或从下列选择：</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Select no more than the words of the figure.</source>
            <translation>请只选中数字本身的文字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Select one article to edit its details.</source>
            <translation>请选中一篇文章以编辑其信息。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Select some text first, then mark it.</source>
            <translation>请先选中文字，再进行标记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Select text and press {keys} to highlight it in a colour, or {note} for a note.</source>
            <translation>选中文字，按 {keys} 用颜色高亮，或按 {note} 写笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Select text in an article: what can be done with it stands over it.</source>
            <translation>在文章中选中文字，上方会显示可进行的操作。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Select the passage in the text first</source>
            <translation>请先在文中选中选段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Select the words of the figure first.</source>
            <translation>请先选中数字的文字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Select two to compare them, or one to compare it with the one above.</source>
            <translation>选中两个进行比较，或选中一个与上方的版本比较。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Select what is to be taken out of the text first.</source>
            <translation>请先选中要从正文移出的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Sent to the printer.</source>
            <translation>已发送到打印机。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Sepia</source>
            <translation>棕褐色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Set everything on this page back to what is usual</source>
            <translation>将此页的全部设置恢复为默认</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Set texts as they are set before anything is chosen</source>
            <translation>按未作选择时的默认排版显示文本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show %n more</source>
            <translation>
                <numerusform>再显示 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Show all articles</source>
            <translation>显示所有文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Show all notes</source>
            <translation>显示所有笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Show as a list</source>
            <translation>以列表显示</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show as imported</source>
            <translation>显示导入原貌</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Show in the list</source>
            <translation>在列表中显示</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Show in the text</source>
            <translation>在文中显示</translation>
        </message>
        <message>
            <location filename="../../reader/gui/name_deeds.py" />
            <source>Show its articles</source>
            <translation>显示其文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show less</source>
            <translation>收起</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Show marks</source>
            <translation>显示标记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Show marks in the text</source>
            <translation>在文中显示标记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Show the articles that have it</source>
            <translation>显示含有它的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Show the folder of copies</source>
            <translation>显示副本文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Show the folder of: {name}</source>
            <translation>显示所在文件夹：{name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Show the log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Show the same figure in other articles</source>
            <translation>显示其他文章中的相同数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Show the text as it is stored</source>
            <translation>按存储原样显示正文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Show them</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Show those that wait</source>
            <translation>显示等待中的笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>Show: {name}</source>
            <translation>显示：{name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Show: {topic}</source>
            <translation>显示：{topic}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>shown</source>
            <translation>已显示</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sidebar</source>
            <translation>侧边栏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Sign-off</source>
            <comment>why it was taken out of the text</comment>
            <translation>结尾语</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Size of everything in the window</source>
            <translation>窗口整体大小</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Slate</source>
            <translation>石板灰</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/kinds_menu.py" />
            <source>Small counting words</source>
            <translation>小计数词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Smaller (Ctrl+−)</source>
            <translation>缩小 (Ctrl+−)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>So there is nothing to switch off here.</source>
            <translation>因此这里无需关闭任何功能。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Social</source>
            <comment>why it was taken out of the text</comment>
            <translation>社交分享</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Some of it could not be mended. Restore a backup of before, or live with it.</source>
            <translation>有些问题无法修复。请恢复之前的备份，或保持现状。</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>Some rows of these tables could not be read: {names}.</source>
            <translation>以下表中的部分行无法读取：{names}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>Something went wrong that should not ({error}). Try again; Details has more, to be copied.</source>
            <translation>发生了意外错误（{error}）。请重试；详细信息中有更多内容，可复制。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>Something went wrong that should not; your library is safe. Go on, or start anew.</source>
            <translation>发生了意外错误；您的文库安全无恙。请继续，或重新启动。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>Sort by: {name}</source>
            <translation>排序方式：{name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Sort notes</source>
            <translation>排列笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Sort the articles</source>
            <translation>排列文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Source</source>
            <comment>why it was taken out of the text</comment>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square feet</source>
            <comment>a unit of measure</comment>
            <translation>平方英尺</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square foot</source>
            <comment>a unit of measure</comment>
            <translation>平方英尺</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square kilometer</source>
            <comment>a unit of measure</comment>
            <translation>平方公里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square kilometers</source>
            <comment>a unit of measure</comment>
            <translation>平方公里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square meter</source>
            <comment>a unit of measure</comment>
            <translation>平方米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square meters</source>
            <comment>a unit of measure</comment>
            <translation>平方米</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square mile</source>
            <comment>a unit of measure</comment>
            <translation>平方英里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square miles</source>
            <comment>a unit of measure</comment>
            <translation>平方英里</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Stands with</source>
            <translation>同时出现</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Star</source>
            <comment>the deed</comment>
            <translation>加星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Star taken away</source>
            <translation>已取消星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Star, or take the star away</source>
            <translation>加上或取消星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Start again now</source>
            <translation>立即重新启动</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Still to come</source>
            <translation>待完成</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Stop watching</source>
            <translation>停止监视</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/status.py" />
            <source>Stop watching the folder</source>
            <translation>停止监视文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Subtitle</source>
            <translation>副标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Subtitle</source>
            <comment>why it was taken out of the text</comment>
            <translation>副标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Such as one, two, first.</source>
            <translation>例如“一”“二”“第一”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Swap</source>
            <translation>互换</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>switch library</source>
            <translation>切换文库</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Table (CSV)</source>
            <translation>表格 (CSV)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Table of versions</source>
            <translation>版本表</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Table of versions…</source>
            <translation>版本表…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag for %n article(s):</source>
            <translation>
                <numerusform>为 %Ln 篇文章添加标签：</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Tag {tag}</source>
            <translation>标签 {tag}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Tag “{label}”</source>
            <translation>标签“{label}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>tagged {tags}</source>
            <translation>标签：{tags}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>tagged “{tag}”</source>
            <translation>带标签“{tag}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>tagged “{value}”</source>
            <translation>带标签“{value}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>tags {tags}</source>
            <translation>标签 {tags}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Tags, sources and the most frequent names stand at the left: a click shows only these, Ctrl+click adds another. Enter on a name opens its page; {names} lists all.</source>
            <translation>标签、来源和最常见的名称位于左侧：点按只显示这些，Ctrl+点按可再添加。在名称上按回车打开其页面；{names} 列出全部。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>Tags: {tags}</source>
            <translation>标签：{tags}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Tag…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Take a tag away</source>
            <translation>去掉标签</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/rules.py" />
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>Take back what “{words}” says</source>
            <translation>撤回对“{words}”的说明</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>Take back: {rule}</source>
            <translation>撤回：{rule}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Take back: {words}</source>
            <translation>撤回：{words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Take link back</source>
            <translation>撤回链接</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/deeds.py" />
            <source>Take out</source>
            <translation>移出</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Take out of the text</source>
            <translation>从正文移出</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the selection out of the text</source>
            <translation>将所选内容移出正文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Take the star away</source>
            <translation>取消星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Take the tag “{label}” away</source>
            <translation>去掉标签“{label}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Take this paragraph out</source>
            <translation>移出此段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Taken out by you</source>
            <comment>why it was taken out of the text</comment>
            <translation>由您移出</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Taken out, for good. Ctrl+Z or the Cleaning panel puts it back.</source>
            <translation>已永久移出。按 Ctrl+Z 或在“清理”面板中可放回。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Teal</source>
            <translation>青色</translation>
        </message>
        <message>
            <location filename="../../reader/services/name_again.py" />
            <source>Telling who is who</source>
            <translation>正在判定人物身份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Template file</source>
            <translation>模板文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Templates (*.md *.txt *.tmpl);;All files (*)</source>
            <translation>模板 (*.md *.txt *.tmpl);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terabyte</source>
            <comment>a unit of measure</comment>
            <translation>太字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terabytes</source>
            <comment>a unit of measure</comment>
            <translation>太字节</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terawatt hour</source>
            <comment>a unit of measure</comment>
            <translation>太瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terawatt hours</source>
            <comment>a unit of measure</comment>
            <translation>太瓦时</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Text (HTML)</source>
            <translation>正文 (HTML)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Text (Markdown)</source>
            <translation>正文 (Markdown)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Text and theme</source>
            <translation>文字与主题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Text and theme…</source>
            <translation>文字与主题…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Text as imported</source>
            <translation>导入时的文本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/text_page.py" />
            <source>Text of the article</source>
            <translation>文章正文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Text size, line width, theme</source>
            <translation>字号、行宽、主题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>That could not be remembered.</source>
            <translation>无法记住此设置。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>That is no key.</source>
            <translation>这不是按键。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>that is starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>that is unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address could not be fetched: {reason}.</source>
            <translation>无法获取该网址：{reason}。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address did not answer within {seconds} seconds; try again later.</source>
            <translation>该网址在 {seconds} 秒内没有响应；请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address has no valid certificate, so nothing was fetched from it.</source>
            <translation>该网址没有有效证书，因此未获取任何内容。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address leads into a private network, so nothing was asked there; only an address that you type yourself may.</source>
            <translation>该网址指向专用网络，因此未访问；只有您亲自输入的网址才可以。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address leads on without end, or away from the web, so it was not followed.</source>
            <translation>该网址无休止地跳转或离开网络，因此未继续。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address refused the connection; nothing answers there at present.</source>
            <translation>该网址拒绝连接；目前没有响应。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address was not found; check its spelling and the connection.</source>
            <translation>找不到该网址；请检查拼写和网络连接。</translation>
        </message>
        <message>
            <location filename="../../reader/services/newer_version.py" />
            <source>The answer told no version. Try again later, or look at {page}.</source>
            <translation>响应中没有版本信息。请稍后重试，或查看 {page}。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The archive is damaged, or holds no highlights of Omnivore.</source>
            <translation>压缩包已损坏，或不含 Omnivore 的高亮。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>The archive is damaged, so it cannot be unpacked.</source>
            <translation>压缩包已损坏，无法解压。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>The archive is too large to be a file of highlights.</source>
            <translation>压缩包过大，不是高亮文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>The article cannot be shown</source>
            <translation>无法显示文章</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The article of this note was deleted, so the note cannot come back.</source>
            <translation>该笔记的文章已被删除，因此笔记无法恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_said.py" />
            <source>The article was deleted meanwhile, so this step was left out.</source>
            <translation>文章已被删除，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>The change log is written in English.</source>
            <translation>更新日志以英文撰写。</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The colour of “{label}” was changed in another window meanwhile, so this step was left out.</source>
            <translation>“{label}”的颜色已在另一窗口中更改，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The colour or state of {where} is not known.</source>
            <translation>{where} 的颜色或状态未知。</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>The comparison could not be saved as {path}: {problem}</source>
            <translation>无法将比较结果保存为 {path}：{problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>The copy is being put in place…</source>
            <translation>正在放入副本…</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>The copy of the library that is made before this could not be written, so nothing was changed. {problem} Or switch these copies off in the preferences.</source>
            <translation>无法写入事先制作的文库副本，因此未作任何更改。{problem} 或在偏好设置中关闭这些副本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>The copy takes the place of your library. The library as it is now is itself kept as a copy first, so you can go back.</source>
            <translation>副本将取代您的文库。现有文库会先作为副本保留，因此您可以还原。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check_indexes.py" />
            <source>The counts of %n name(s) did not fit; they were made again.</source>
            <translation>
                <numerusform>%Ln 个名称的计数不符；已重新统计。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The disk did not read or write {path}. Try again, and look after the disk.</source>
            <translation>磁盘无法读取或写入 {path}。请重试，并检查磁盘。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The disk is full, so {path} could not be written. Make room, then try again.</source>
            <translation>磁盘已满，无法写入 {path}。请腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The disk of {path} is full, so nothing was changed; make room on it and try again.</source>
            <translation>{path} 所在的磁盘已满，未作任何更改；请腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The file</source>
            <comment>instead of a file's name that is not known</comment>
            <translation>该文件</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The file cannot be read: {why}. Choose another.</source>
            <translation>无法读取文件：{why}。请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The file does not hold notes exported by Variorum.</source>
            <translation>文件中没有 Variorum 导出的笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>The file gives {words} to “{text}” and to “{text_}”; nothing was changed.</source>
            <translation>文件将 {words} 同时分配给“{text}”和“{text_}”；未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>The file holds a number that cannot be read: {error}.</source>
            <translation>文件中有无法读取的数字：{error}。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The file holds no notes that can be read: these come as JSON or JSON-LD, or as Hypothesis, Readwise, Omnivore and Zotero export them.</source>
            <translation>文件中没有可读取的笔记：支持 JSON 或 JSON-LD，以及 Hypothesis、Readwise、Omnivore 和 Zotero 导出的格式。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>The file is damaged: {line}; restore a backup.</source>
            <translation>文件已损坏：{line}；请恢复备份。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>The file is nested too deeply to be a file of notes.</source>
            <translation>文件嵌套过深，不是笔记文件。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>The file is not JSON: line {lineno}, column {colno} cannot be read.</source>
            <translation>文件不是 JSON：无法读取第 {lineno} 行第 {colno} 列。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The file is too large to be a file of notes.</source>
            <translation>文件过大，不是笔记文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>The first {number}</source>
            <translation>前 {number} 项</translation>
        </message>
        <message>
            <location filename="../../reader/services/maintain.py" />
            <source>The folder {folder} cannot be made ({error}); name a file for the copy.</source>
            <translation>无法创建文件夹 {folder}（{error}）；请为副本指定文件。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The folder {folder} does not exist; make it or name another.</source>
            <translation>文件夹 {folder} 不存在；请创建它或指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/library/standing.py" />
            <source>The folder {folder} does not exist; make it, or name another for the library.</source>
            <translation>文件夹 {folder} 不存在；请创建它，或为文库指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>The folder {folder} for copies of the library cannot be made ({error}); choose another in the preferences.</source>
            <translation>无法创建文库副本的文件夹 {folder}（{error}）；请在偏好设置中选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>The folder {parent} does not exist; make it, or name another for the copy.</source>
            <translation>文件夹 {parent} 不存在；请创建它，或为副本指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The guide is not there; install Variorum again to have it.</source>
            <translation>找不到指南；请重新安装 Variorum。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>The import stopped: {problem}</source>
            <translation>导入已停止：{problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>The import was stopped before it began.</source>
            <translation>导入在开始前已停止。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>The imported bytes of article {article} are no longer those that came in.</source>
            <translation>文章 {article} 的导入字节已不是当初导入的内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/salvage.py" />
            <source>The imported file of %n article(s) is lost; the text stands in for it.</source>
            <translation>
                <numerusform>%Ln 篇文章的导入文件已丢失；以正文代替。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check_indexes.py" />
            <source>The index of names did not fit %n place(s); it was made again.</source>
            <translation>
                <numerusform>名称索引有 %Ln 处不符；已重新建立。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/check_indexes.py" />
            <source>The index of the beginnings of words did not fit them; it was made again.</source>
            <translation>词首索引与文本不符，已重新建立。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>The key of “{name}” cannot be used: {why} Nothing was changed.</source>
            <translation>“{name}”的按键无法使用：{why} 未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The keys are in {path}.</source>
            <translation>按键已保存到 {path}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The keys cannot be written: {why}. Choose another folder.</source>
            <translation>无法写入按键：{why}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>The library cannot be opened.</source>
            <translation>无法打开文库。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library holds a value that this program never writes, “{value}”: it is damaged. Restore a backup of it, or save what is whole into a new one.</source>
            <translation>文库中有本程序从不写入的值“{value}”：它已损坏。请恢复备份，或将完好的内容抢救到新的文库中。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>The library is being checked…</source>
            <translation>正在检查文库…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The library is copied to the place that you choose, and opened there.</source>
            <translation>文库将复制到您选择的位置并在那里打开。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The library is copied to {path}</source>
            <translation>文库已复制到 {path}</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>The library is damaged, and could not be looked through to its end ({error}); restore a backup of it, or save what is whole into a new one.</source>
            <translation>文库已损坏，无法检查到底（{error}）；请恢复备份，或将完好的内容抢救到新的文库中。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library is no longer at {path}: it was moved, renamed or deleted while it was open. Put it back there and try again, or open it where it is now.</source>
            <translation>文库已不在 {path}：它在打开期间被移动、重命名或删除。请将它放回原处后重试，或在其现在的位置打开它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>The library is sound</source>
            <translation>文库完好</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The library lies at {path} now. Close the window and open it again.</source>
            <translation>文库现位于 {path}。请关闭窗口后重新打开。</translation>
        </message>
        <message>
            <location filename="../../reader/services/places.py" />
            <source>The library {library} lies on another machine, so it is slower and can be read by one machine at a time; keep it on this machine and its copies over there.</source>
            <translation>文库 {library} 位于另一台计算机上，因此较慢，且一次只能由一台计算机读取；请将它放在本机，把备份放在那里。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} cannot be used: {error}.</source>
            <translation>无法使用文库 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/keeper.py" />
            <source>The library {path} cannot be written to, so it is open for reading only, and nothing that you note, mark or import is kept. Allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation>文库 {path} 无法写入，因此仅以只读方式打开，您所做的笔记、标记和导入都不会保留。请允许写入该文件及其文件夹，或将其复制到您自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} cannot be written to; allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation>无法写入文库 {path}；请允许写入该文件及其文件夹，或将其复制到您自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is damaged or is no library; restore a backup of it or name another file.</source>
            <translation>文库 {path} 已损坏或不是文库；请从备份恢复或指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is from an older version and must be converted first, but cannot be written to; allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation>文库 {path} 来自较旧的版本，需要先转换，但无法写入；请允许写入该文件及其文件夹，或将其复制到您自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is gone; restore it or name another file.</source>
            <translation>文库 {path} 已不存在；请恢复它或指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/app.py" />
            <source>The library {path} was here last time and is gone; bring its file or its disk back, restore a backup, or open it where it lies now.</source>
            <translation>文库 {path} 上次还在这里，现在已不存在；请找回其文件或磁盘、恢复备份，或在它现在的位置打开。</translation>
        </message>
        <message>
            <location filename="../../reader/library/database.py" />
            <source>The library {path} was written by a newer version of Variorum (schema {schema}); update Variorum to open it.</source>
            <translation>文库 {path} 由更新版本的 Variorum 写入（架构 {schema}）；请更新 Variorum 后打开。</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>The library {source} is damaged, so no copy of it was kept; check it, or restore an earlier copy.</source>
            <translation>文库 {source} 已损坏，因此未保留副本；请检查它，或恢复较早的副本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The log of the program's work, in {folder}. No text of yours stands in it.</source>
            <translation>程序的运行日志，位于 {folder}。其中没有您的任何文本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>The model lies in the program's folder and runs in a process beside it.</source>
            <translation>模型位于程序文件夹中，在单独的进程中运行。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>The name cannot be shown</source>
            <translation>无法显示该名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>The name it stands for</source>
            <translation>它代表的名称</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <source>The name model in {folder} {why}.</source>
            <translation>{folder} 中的名称模型{why}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>The name that it stands for</source>
            <translation>它代表的名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The name {path} is too long. Choose a shorter one.</source>
            <translation>名称 {path} 过长。请选择更短的名称。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>The newest %n place(s).</source>
            <translation>
                <numerusform>最新的 %Ln 处。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>The notes are copied.</source>
            <translation>笔记已复制。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The notes were exported by a newer version of Variorum; update to read them.</source>
            <translation>笔记由更新版本的 Variorum 导出；请更新后读取。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>The open article</source>
            <translation>打开的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The order differs</source>
            <translation>顺序不同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>The other version says {figure}</source>
            <translation>另一版本为 {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>the other version says {figure}</source>
            <translation>另一版本为 {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The page at this address is fetched once and kept.</source>
            <translation>该网址的页面只获取一次并保存。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page broke off before its end; try again later.</source>
            <translation>页面未传输完整；请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/zotero.py" />
            <source>The page is damaged, so it cannot be read.</source>
            <translation>页面已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page is larger than {limit} MB.</source>
            <translation>页面大于 {limit} MB。</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page took over a minute to arrive; try again later.</source>
            <translation>页面加载超过一分钟；请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The passage</source>
            <translation>选段</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The passage of {where} ends before it starts.</source>
            <translation>{where} 的选段在开始之前就结束了。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF has {pages} pages; PDFs of up to {most} pages can be imported.</source>
            <translation>PDF 有 {pages} 页；最多可导入 {most} 页的 PDF。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF holds no text, its page is a picture: run it through a program that recognises text (OCR) and import the result.</source>
            <translation>PDF 中没有文本，其页面是图片：请先用文字识别 (OCR) 程序处理，再导入结果。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF holds no text, its {pages} pages are pictures: run it through a program that recognises text (OCR) and import the result.</source>
            <translation>PDF 中没有文本，其 {pages} 页都是图片：请先用文字识别 (OCR) 程序处理，再导入结果。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF is damaged: {why}.</source>
            <translation>PDF 已损坏：{why}。</translation>
        </message>
        <message>
            <location filename="../../reader/services/reading.py" />
            <source>The PDF is made in such a way that reading it fails; print it to a new PDF and import that.</source>
            <translation>PDF 的构造导致无法读取；请将其打印为新的 PDF 再导入。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>The program's own model</source>
            <translation>程序自带的模型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The report is on the clipboard.</source>
            <translation>报告已复制到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>the same words</source>
            <translation>文字相同</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The same words with capitals and punctuation</source>
            <translation>文字相同，带大小写和标点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The same words without capitals and punctuation</source>
            <translation>文字相同，不带大小写和标点</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>The scan for versions did not end: {problem}</source>
            <translation>版本扫描未完成：{problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>The scan was stopped; what it found until then is kept.</source>
            <translation>扫描已停止；已有的发现会保留。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_kept.py" />
            <source>The search “{name}” was changed meanwhile, so this step was left out.</source>
            <translation>搜索“{name}”在此期间已更改，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>The selection is a figure…</source>
            <translation>所选内容是数字…</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The server answered {code} ({reason}) for this address.</source>
            <translation>服务器对该网址返回 {code}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The tags of a note were changed in another window meanwhile, so this step was left out.</source>
            <translation>有笔记的标签已在另一窗口中更改，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The tags of an article were changed in another window meanwhile, so this step was left out.</source>
            <translation>有文章的标签已在另一窗口中更改，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>The text as imported could not be read from the library. Try again.</source>
            <translation>无法从文库读取导入时的文本。请重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>The text as it came, nothing taken out (Ctrl+U)</source>
            <translation>导入时的原文，未移出任何内容 (Ctrl+U)</translation>
        </message>
        <message>
            <location filename="../../reader/library/check_indexes.py" />
            <source>The text index of the articles did not fit them; it was made again.</source>
            <translation>文章的全文索引与内容不符；已重新建立。</translation>
        </message>
        <message>
            <location filename="../../reader/library/check_indexes.py" />
            <source>The text index of the notes did not fit them; it was made again.</source>
            <translation>笔记的全文索引与内容不符；已重新建立。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>the text of %n is another now</source>
            <translation>
                <numerusform>%Ln 篇的文本有变化</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>The text of article {article} is lost, as the library is damaged; check and repair the library to make it again of what was imported.</source>
            <translation>由于文库已损坏，第 {article} 篇文章的正文已丢失；请检查并修复文库，以便从导入的内容重新生成。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>The trash is empty</source>
            <translation>废纸篓是空的</translation>
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>The watched folder {folder} holds more than {most} files; watch one inside it.</source>
            <translation>监视的文件夹 {folder} 中的文件超过 {most} 个；请监视其中的某个子文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>The watched folder {folder} is not there at present.</source>
            <translation>监视的文件夹 {folder} 目前不存在。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>The window has the size that you chose when it is opened again.</source>
            <translation>窗口再次打开时将采用您选择的大小。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>The window speaks the language that you chose when it is opened again.</source>
            <translation>窗口再次打开时将使用您选择的语言。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The window starts again. The old file stays where it is; delete it when you like.</source>
            <translation>窗口将重新启动。旧文件留在原处；您可随时删除。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>The words have changed; this is still the passage</source>
            <translation>文字有变化；但仍是这一选段</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Their names are found once, then kept.</source>
            <translation>其中的名称只识别一次，然后保存。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/frame.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Theme: {name}</source>
            <translation>主题：{name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>There is a file at {path} already; nothing was moved.</source>
            <translation>{path} 处已有文件；未移动任何内容。</translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>There is no article {article} in the library; the list shows those there are.</source>
            <translation>文库中没有文章 {article}；列表中列出了现有文章。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>There is no article {filters}.</source>
            <translation>没有{filters}的文章。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is no article {number} in the list.</source>
            <translation>列表中没有文章 {number}。</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>There is no copy at {copy}; `variorum backups` lists those there are.</source>
            <translation>{copy} 处没有副本；`variorum backups` 可列出现有副本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>There is no copy of this library yet.</source>
            <translation>此文库还没有副本。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>There is no highlight in this file of Omnivore.</source>
            <translation>此 Omnivore 文件中没有高亮。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/readwise.py" />
            <source>There is no highlight in this file of Readwise.</source>
            <translation>此 Readwise 文件中没有高亮。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/zotero.py" />
            <source>There is no highlight in this file of Zotero.</source>
            <translation>此 Zotero 文件中没有高亮。</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>There is no library at {source} to copy.</source>
            <translation>{source} 处没有可复制的文库。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>There is no library {path} yet, and its folder cannot be written to; allow writing to the folder, or name another.</source>
            <translation>文库 {path} 尚不存在，且其文件夹无法写入；请允许写入该文件夹，或指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>There is no note {note} in the library; the list of notes shows those there are.</source>
            <translation>文库中没有笔记 {note}；笔记列表中列出了现有笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>There is no permission for {path}. Choose another place, or change the permission.</source>
            <translation>没有访问 {path} 的权限。请选择其他位置，或更改权限。</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>There is no permission to read the library {path}; allow reading and writing to the file, or name another.</source>
            <translation>没有读取文库 {path} 的权限；请允许读写该文件，或指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>There is no such file; check the name and the folder.</source>
            <translation>没有该文件；请检查名称和文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>There is no text in it.</source>
            <translation>其中没有文本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>There is no text on the clipboard to paste.</source>
            <translation>剪贴板中没有可粘贴的文本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>There is no version to take capitals from: this works for an article without capitals of which another version has them.</source>
            <translation>没有可借用大小写的版本：仅适用于没有大小写、而另一版本有大小写的文章。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>There is not enough memory. Close other programs, then try again.</source>
            <translation>内存不足。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>There is nothing of a library left in {source}; restore a copy of it.</source>
            <translation>{source} 中没有剩余的文库内容；请从副本恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>There is nothing to import here.</source>
            <translation>这里没有可导入的内容。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is nothing to import in what was dropped.</source>
            <translation>拖放的内容中没有可导入的内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/watcher.py" />
            <source>There is/are %n file(s) in “{name}” already.</source>
            <translation>
                <numerusform>“{name}”中已有 %Ln 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>These two cannot be compared</source>
            <translation>这两篇无法比较</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>These words are no figure, here</source>
            <translation>这些文字在此处不是数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>These words are no name</source>
            <translation>这些文字不是名称</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>These words do not stand in the article; quote them as they are shown.</source>
            <translation>文章中没有这些文字；请按显示的原样引用。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>They are in {path}.</source>
            <translation>它们位于 {path}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>This article has no dates, no amounts and no other figures with a value.</source>
            <translation>本文没有日期、数额或其他有数值的数字。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>This article has no other version.</source>
            <translation>本文没有其他版本。</translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>This article is in the library already, as number {article}.</source>
            <translation>此文章已在文库中，编号为 {article}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>This article says “{found}” alone.</source>
            <translation>本文只写作“{found}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>This copy is damaged, or of a newer version of Variorum.</source>
            <translation>此副本已损坏，或来自更新版本的 Variorum。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This file could not be read: {error}.</source>
            <translation>无法读取此文件：{error}。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This file is larger than {limit} MB; cut it into smaller ones first.</source>
            <translation>此文件大于 {limit} MB；请先拆分。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This folder holds no files to import.</source>
            <translation>此文件夹中没有可导入的文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>This is a figure</source>
            <translation>这是数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>This is a figure…</source>
            <translation>这是数字…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>This is a name</source>
            <translation>这是名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>This is no date. Write 2018, 2018-05 or 21 May 2018.</source>
            <translation>这不是日期。请写作 2018、2018-05 或 21 May 2018。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys, or one of a newer program.</source>
            <translation>这不是按键文件，或来自更新版本的程序。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: an action's keys are no list of words.</source>
            <translation>这不是按键文件：某个操作的按键不是文字列表。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it has no columns “action” and “keys”.</source>
            <translation>这不是按键文件：缺少“action”和“keys”列。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it is not text.</source>
            <translation>这不是按键文件：它不是文本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it names no action of this program.</source>
            <translation>这不是按键文件：其中没有本程序的操作。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: the JSON in it is broken.</source>
            <translation>这不是按键文件：其中的 JSON 有误。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: the table in it is broken.</source>
            <translation>这不是按键文件：其中的表格有误。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This is not a file: the name is longer than any can be.</source>
            <translation>这不是文件：名称过长。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This is not a regular file, so there is no article to read in it.</source>
            <translation>这不是普通文件，无法从中读取文章。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>This is not UTF-8 text, so it is no export of notes.</source>
            <translation>这不是 UTF-8 文本，因此不是导出的笔记。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>This is the latest version: Variorum {version}.</source>
            <translation>这是最新版本：Variorum {version}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>This is Variorum {version} now; Help › What's new tells what changed.</source>
            <translation>现在是 Variorum {version}；“帮助 › 新功能”中列出了变化。</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>This kind of figure has no unit “{unit}”.</source>
            <translation>此类数字没有单位“{unit}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>This library</source>
            <translation>此文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note is there again already, so it was left as it is.</source>
            <translation>此笔记已经恢复，因此保持不变。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_kept.py" />
            <source>This note no longer waits as it did, so this step was left out.</source>
            <translation>这条笔记的等待状态已改变，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>This note was changed in another window in the same place. Both texts are kept in it, the other one first.</source>
            <translation>此笔记在另一窗口的同一处被更改。两段文字都已保留，另一段在前。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was changed in another window meanwhile, so it was left as it is.</source>
            <translation>此笔记已在另一窗口中更改，因此保持不变。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was changed in another window meanwhile, so it was not deleted.</source>
            <translation>此笔记已在另一窗口中更改，因此未删除。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>This note was deleted in another window. As you are writing on it, it is back.</source>
            <translation>此笔记已在另一窗口中删除。由于您正在书写，它已恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was deleted meanwhile, so the step was left out.</source>
            <translation>此笔记已被删除，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was put on another passage meanwhile, so it was left where it is.</source>
            <translation>此笔记已移到另一选段，因此留在原处。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>this one</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>This {kind} is damaged or not whole.</source>
            <translation>此{kind}已损坏或不完整。</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>This {kind} is damaged or not whole: {why}.</source>
            <translation>此{kind}已损坏或不完整：{why}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Those that are listed ({many})</source>
            <translation>列出的笔记（{many}）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>time</source>
            <comment>a kind of mark</comment>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Timeline of dates</source>
            <translation>日期时间线</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Times</source>
            <comment>a kind of mark</comment>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/delegate.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>title</source>
            <comment>what a version lends</comment>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Title</source>
            <comment>why it was taken out of the text</comment>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Titles to link to</source>
            <translation>可链接的标题</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>To another folder or disk; commands find it there as well.</source>
            <translation>移到其他文件夹或磁盘；命令行同样能找到它。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>To take something out, select it and press {key}.</source>
            <translation>要移出某段内容，请选中它并按 {key}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ton</source>
            <comment>a unit of measure</comment>
            <translation>吨</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>tons</source>
            <comment>a unit of measure</comment>
            <translation>吨</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>Too many files are open at once. Close other programs, then try again.</source>
            <translation>同时打开的文件过多。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Trash</source>
            <translation>废纸篓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>Try again later.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/page.py" />
            <location filename="../../reader/gui/compare/view.py" />
            <source>Two versions side by side</source>
            <translation>两个版本并排</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Type a few letters; up and down choose, Enter runs, Escape goes back.</source>
            <translation>输入几个字母；上下键选择，回车执行，Esc 返回。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Typeface</source>
            <translation>字体</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Unpacked it is larger than {limit} MB, which is not done; split it.</source>
            <translation>解压后大于 {limit} MB，未执行；请拆分。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Use the program's</source>
            <translation>使用程序自带的</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Use the program's own model</source>
            <translation>使用程序自带的模型</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/column_view.py" />
            <source>Usual columns</source>
            <translation>默认列</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Usual keys</source>
            <translation>默认按键</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Usual text size</source>
            <translation>默认字号</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <source>Usually</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Values: title, authors, source, published, url, cite, notes; of a note: quote, comment, tags, color, created, link. Filters: | block, line, day, tag, join.</source>
            <translation>变量：title、authors、source、published、url、cite、notes；笔记的变量：quote、comment、tags、color、created、link。过滤器：| block、line、day、tag、join。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Variorum notes (JSON, reads back whole)</source>
            <translation>Variorum 笔记（JSON，可完整读回）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Variorum Serif and Inter come with the program; the others are your system's.</source>
            <translation>Variorum Serif 和 Inter 随程序提供；其他字体来自您的系统。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Variorum stopped unexpectedly last time; your library is as it was then. A report is on this computer, and was sent to nobody.</source>
            <translation>Variorum 上次意外退出；您的文库保持当时的状态。报告保存在本机，未发送给任何人。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Variorum {newest} is out; this is {version}.</source>
            <translation>Variorum {newest} 已发布；当前为 {version}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>version</source>
            <comment>how two texts are alike</comment>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Version: {title}</source>
            <translation>版本：{title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/rooms.py" />
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Versions cannot be shown</source>
            <translation>无法显示版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Versions side by side</source>
            <translation>版本并排</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Violet</source>
            <translation>紫罗兰色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>volt</source>
            <comment>a unit of measure</comment>
            <translation>伏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>volts</source>
            <comment>a unit of measure</comment>
            <translation>伏</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>W3C Web Annotations (JSON-LD)</source>
            <translation>W3C 网页批注 (JSON-LD)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <source>Waiting for its article</source>
            <translation>等待所属文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Waiting for their article</source>
            <translation>等待所属文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Was replaced by a copy</source>
            <translation>被副本取代</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watch a folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watch a folder: what is put there is imported</source>
            <translation>监视文件夹：放入其中的文件会被导入</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Watch a folder…</source>
            <translation>监视文件夹…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>watch folder automatic</source>
            <translation>监视 文件夹 自动</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Watched folder</source>
            <translation>监视的文件夹</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watching {name}</source>
            <translation>正在监视 {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>watt</source>
            <comment>a unit of measure</comment>
            <translation>瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>watts</source>
            <comment>a unit of measure</comment>
            <translation>瓦</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Web page (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Web page, to print</source>
            <translation>网页（可打印）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Weekly backups kept</source>
            <translation>保留的每周备份数</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What are the columns of {name}?</source>
            <translation>{name} 的各列是什么？</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>What cleaning took out</source>
            <translation>清理时移出的内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What is kept where</source>
            <translation>内容存放位置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>What is left is being read…</source>
            <translation>正在读取剩余内容…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>What is new in Variorum {version}</source>
            <translation>Variorum {version} 的新功能</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>What is put there from now on is imported in any case.</source>
            <translation>从现在起放入其中的文件都会被导入。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>What is put there is imported</source>
            <translation>放入其中的文件会被导入</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>What it is called</source>
            <translation>其名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What the column {name} is</source>
            <translation>列 {name} 的内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>What this figure says</source>
            <translation>此数字的含义</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check.py" />
            <source>What versions are found by did not fit %n article(s); it was made again.</source>
            <translation>
                <numerusform>用于查找版本的数据与 %Ln 篇文章不符；已重新建立。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>What was found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>What was left is saved.</source>
            <translation>剩余内容已抢救。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What went wrong, if anything did.</source>
            <translation>出现过的问题（如果有）。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What you chose in these preferences.</source>
            <translation>您在这些偏好设置中的选择。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>What you said of it</source>
            <translation>您对它的说明</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>What you said of names</source>
            <translation>您对名称的说明</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds everywhere</source>
            <translation>您的说明在各处生效</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds in this article</source>
            <translation>您的说明在本文中生效</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds only here</source>
            <translation>您的说明仅在此处生效</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>What you typed is saved now.</source>
            <translation>您输入的内容现已保存。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>What you typed on a note is not saved yet. Close without it?</source>
            <translation>您在笔记中输入的内容尚未保存。仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_notes.py" />
            <source>What “{quote}” is quoted from</source>
            <translation>引用“{quote}”的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/guide/news.py" />
            <source>What's new</source>
            <translation>新功能</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>When you import an address, or a list of addresses, these pages are fetched once, without cookies. Their servers see that, as with any browser. Pictures and scripts of a page are not fetched.</source>
            <translation>导入网址或网址列表时，这些页面只获取一次，不使用 Cookie。其服务器会看到访问，与任何浏览器一样。页面的图片和脚本不会被获取。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Where it runs</source>
            <translation>运行位置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Where they are kept</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Which amounts are shown</source>
            <translation>显示哪些数额</translation>
        </message>
        <message>
            <location filename="../../reader/services/newer_version.py" />
            <source>Which version is the latest could not be found out: {why} Try again when you are online, or look at {page}.</source>
            <translation>无法得知最新版本：{why} 请联网后重试，或查看 {page}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Who is in the news</source>
            <translation>新闻人物</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Whole page</source>
            <translation>整页</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>With a version's capitals</source>
            <translation>套用某个版本的大小写</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>With capitals</source>
            <translation>已套用大小写</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>With notes</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with versions</source>
            <translation>有版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>With versions</source>
            <translation>有版本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with “{value}”</source>
            <translation>含“{value}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>with “{words}”</source>
            <translation>含“{words}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Without a date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Word document</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Wording</source>
            <translation>措辞</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Words</source>
            <translation>字数</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Words added, removed, changed or moved</source>
            <translation>新增、删除、修改或移动的词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>words are gone</source>
            <translation>原文已不在</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Words of a figure (two-fifths), a value (150bn), or terms: money:&gt;100bn, money:€1m..2m, percent:&gt;=25, quantity:&gt;30km, number:100..200, date:2018-03, date:&gt;2018.</source>
            <translation>数字的文字 (two-fifths)、数值 (150bn) 或搜索词：money:&gt;100bn、money:€1m..2m、percent:&gt;=25、quantity:&gt;30km、number:100..200、date:2018-03、date:&gt;2018。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Words that are not marked</source>
            <translation>不加标记的词</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Words, “phrases”, source:, tag:, name:, money:&gt;10m, is:unread …</source>
            <translation>词语、“短语”、source:、tag:、name:、money:&gt;10m、is:unread…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>work</source>
            <comment>a kind of mark</comment>
            <translation>作品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Works</source>
            <comment>a kind of mark</comment>
            <translation>作品</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment_editor.py" />
            <source>Write a comment…</source>
            <translation>写评论…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Write a note</source>
            <translation>写笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Write a note…</source>
            <translation>写笔记…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Writes all that can be read into a new library; this file stays as it is</source>
            <translation>将所有可读取的内容写入新文库；此文件保持不变</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Writing pages</source>
            <translation>正在写入页面</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Written as</source>
            <translation>写法</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>yard</source>
            <comment>a unit of measure</comment>
            <translation>码</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>yards</source>
            <comment>a unit of measure</comment>
            <translation>码</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>yellow</source>
            <comment>a colour in a sentence</comment>
            <translation>黄色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>You have no permission to look into the watched folder {folder}.</source>
            <translation>您没有查看监视的文件夹 {folder} 的权限。</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>You have no permission to read this file; change its permissions, then try again.</source>
            <translation>您没有读取此文件的权限；请更改权限后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>You said: {sentence}.</source>
            <translation>您的说明：{sentence}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Your articles</source>
            <translation>您的文章</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Your library is empty</source>
            <translation>您的文库是空的</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Your link to “{title}” is taken back: what the scan found holds again. Ctrl+Z undoes it.</source>
            <translation>您与“{title}”的链接已撤回：扫描结果重新生效。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{amount} (in a currency that is not told)</source>
            <translation>{amount}（货币未注明）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{amount} {currency}</source>
            <comment>money: 5 CHF</comment>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <location filename="../../reader/services/salvage.py" />
            <source>{articles} and {notes} were saved.</source>
            <translation>已抢救：{articles}和{notes}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{a} against {b}</source>
            <translation>{a} 对 {b}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{a} became {b}</source>
            <translation>{a} 变为 {b}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>{color} note on “{quote}”</source>
            <translation>“{quote}”的{color}笔记</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>{color}, key {key}</source>
            <translation>{color}，按键 {key}</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>{copy} is no copy of a library that this program can read; try another.</source>
            <translation>{copy} 不是本程序可读取的文库副本；请尝试其他副本。</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>{copy} is the library itself, not a copy of it.</source>
            <translation>{copy} 是文库本身，而不是其副本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{count} letters</source>
            <translation>{count} 个字符</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{count}×</source>
            <comment>times the text size</comment>
            <translation>{count}×</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>{day} {month} {year}</source>
            <comment>a day on the axis</comment>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{day} {month} {year}</source>
            <comment>date before our era</comment>
            <translation>{year}{month}{day}日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>{details} from “{title}”{source}</source>
            <translation>{details}来自“{title}”{source}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>{entity} is the same</source>
            <translation>{entity} 是同一个</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{first} – {last} {month} {year}</source>
            <comment>two days of one month</comment>
            <translation>{year}年{month}{first}日 – {last}日</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{first} – {last} {year}</source>
            <comment>two days of one year</comment>
            <translation>{year}年{first} – {last}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>{folder} (chosen when the program started)</source>
            <translation>{folder}（启动程序时选择）</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_articles.py" />
            <source>{host} did not answer before, so it was not asked again.</source>
            <translation>{host} 先前没有响应，因此未再请求。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>{keys} belongs to “{action}” for good; choose another.</source>
            <translation>{keys} 固定用于“{action}”；请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>{keys} is “{action}” now. Press others, or give it to this one.</source>
            <translation>{keys} 目前用于“{action}”。请按其他按键，或改为分配给此操作。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/list_deeds.py" />
            <source>{keys}: next difference</source>
            <translation>{keys}：下一处差异</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>{kind}: colour {color}</source>
            <translation>{kind}：颜色 {color}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>{line}, where the words are the same: {percent}</source>
            <translation>{line}，在文字相同之处：{percent}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{low} or {high}</source>
            <translation>{low} 或 {high}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>{month} {year}</source>
            <comment>a month on the axis</comment>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{month} {year}</source>
            <comment>date before our era</comment>
            <translation>{year}{month}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/faces.py" />
            <source>{name} (sans serif)</source>
            <translation>{name}（无衬线）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/faces.py" />
            <source>{name} (serif)</source>
            <translation>{name}（衬线）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/import_notes.py" />
            <source>{name} is not in this library; its %n note(s) are kept until it is.</source>
            <translation>
                <numerusform>{name}不在此文库中；其 %Ln 条笔记将保留，直到它出现。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/services/import_notes.py" />
            <source>{name} is not in this library; its note is kept until it is.</source>
            <translation>{name}不在此文库中；其笔记将保留，直到它出现。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/panel.py" />
            <source>{name} panel</source>
            <translation>{name}面板</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} basis point(s)</source>
            <translation>
                <numerusform>{number} 个基点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} day(s)</source>
            <translation>
                <numerusform>{number} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} hour(s)</source>
            <translation>
                <numerusform>{number} 小时</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <location filename="../../reader/gui/reading/header.py" />
            <source>{number} min</source>
            <translation>{number} 分⁠钟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} minute(s)</source>
            <translation>
                <numerusform>{number} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} month(s)</source>
            <translation>
                <numerusform>{number} 个月</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/reading/find_bar.py" />
            <location filename="../../reader/gui/tour.py" />
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>{number} of {all} here</source>
            <translation>此处 {number} / {all}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>{number} of {all} in this article</source>
            <translation>本文中第 {number} / {all} 处</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{number} percent</source>
            <translation>{number}%</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} percentage point(s)</source>
            <translation>
                <numerusform>{number} 个百分点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} second(s)</source>
            <translation>
                <numerusform>{number} 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} week(s)</source>
            <translation>
                <numerusform>{number} 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} year(s)</source>
            <translation>
                <numerusform>{number} 年</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_pages.py" />
            <source>{number}, continued</source>
            <translation>{number}（续）</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number}{tail}</source>
            <comment>an ordinal number; {tail} is st, nd, rd or th</comment>
            <translation>第 {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>{others} and {last}</source>
            <comment>a list</comment>
            <translation>{others}和{last}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>{page} of {pages}</source>
            <translation>{page} / {pages}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>{page} – Guide</source>
            <translation>{page} – 指南</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>{palette} finds any action; {keys} shows all keys, and they can be changed. {guide} opens the guide, and Help brings this tour back.</source>
            <translation>{palette} 可查找任何操作；{keys} 显示所有按键，并可更改。{guide} 打开指南，“帮助”菜单可再次打开此导览。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} / %Ln 个词</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>{path} cannot be used: {error}.</source>
            <translation>无法使用 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} did not answer in time. Try again later.</source>
            <translation>{path} 未及时响应。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../reader/library/database.py" />
            <source>{path} is a database of another program; name another file for the library.</source>
            <translation>{path} 是其他程序的数据库；请为文库指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is a folder. Choose a file.</source>
            <translation>{path} 是文件夹。请选择文件。</translation>
        </message>
        <message>
            <location filename="../../reader/library/standing.py" />
            <source>{path} is a folder; name a file in it for the library.</source>
            <translation>{path} 是文件夹；请在其中为文库指定一个文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is no folder. Choose another place.</source>
            <translation>{path} 不是文件夹。请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is not there. Choose another file or folder.</source>
            <translation>{path} 不存在。请选择其他文件或文件夹。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} 已存在。请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} lies on a disk that cannot be written. Choose another place.</source>
            <translation>{path} 位于不可写入的磁盘上。请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path}: {reason}. Try again, or choose another place.</source>
            <translation>{path}：{reason}。请重试，或选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <location filename="../../reader/gui/notes/wording.py" />
            <source>{percent} alike</source>
            <translation>{percent} 相似</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>{percent} sure</source>
            <translation>{percent} 确定</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/timeline.py" />
            <source>{period}: {articles}</source>
            <translation>{period}：{articles}</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/names_onnx.py" />
            <source>{problem} The program's own model marks the names instead.</source>
            <translation>{problem}改由程序自带的模型标记名称。</translation>
        </message>
        <message>
            <location filename="../../reader/services/places.py" />
            <source>{program} copies the folder of the library {library} to other machines. Close Variorum on one before you open it on another, and wait until all is copied, or notes made on one of them end up in a second file.</source>
            <translation>{program} 会将文库 {library} 所在的文件夹复制到其他计算机。在另一台计算机上打开之前，请先在这一台上关闭 Variorum，并等待全部复制完成，否则其中一台上的笔记会落入另一个文件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>{reasons} and %n more</source>
            <translation>
                <numerusform>{reasons}等，另有 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>{scale}: {amounts}, {ends}</source>
            <translation>{scale}：{amounts}，{ends}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>{shown} edits text in every field; choose another.</source>
            <translation>{shown} 用于在各输入框中编辑文本；请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>{shown} leads through the window itself; choose another, or add Ctrl or Alt.</source>
            <translation>{shown} 用于在窗口中导航；请选择其他按键，或加上 Ctrl 或 Alt。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{sign}{amount}</source>
            <comment>money: $5</comment>
            <translation>{sign}{amount}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/controls.py" />
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/controls.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/model.py" />
            <source>{spoken}. In {title}</source>
            <translation>{spoken}。在 {title} 中</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/model.py" />
            <source>{spoken}. Waiting for {title}</source>
            <translation>{spoken}。等待《{title}》</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>{target} exists already; name another file for what is saved.</source>
            <translation>{target} 已存在；请为抢救的内容指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>{target} is a folder; name a file for the copy.</source>
            <translation>{target} 是文件夹；请为副本指定文件。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>{text} — here, until undone</source>
            <translation>{text}——仅在此处，直到撤销</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>{title} failed: {problem}</source>
            <translation>{title}失败：{problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>{title} · {min} of {total}</source>
            <translation>{title} · {min} / {total}</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>{unread} of the file's {pages} pages are empty or missing.</source>
            <translation>文件共 {pages} 页，其中 {unread} 页为空或缺失。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>{verb}: {what}</source>
            <translation>{verb}：{what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{what} differs/differ</source>
            <translation>
                <numerusform>{what}不同</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>{what} of this note was changed in another window meanwhile. Nothing was overwritten: look at the note as it is now, and change it again.</source>
            <translation>此笔记的{what}已在另一窗口中更改。未覆盖任何内容：请查看笔记的现状，然后重新更改。</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_said.py" />
            <source>{what} was changed again meanwhile, so this step was left out.</source>
            <translation>{what} 已再次更改，因此已跳过此步骤。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>{what}: {words}</source>
            <translation>{what}：{words}</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>{where} has no “{name}”.</source>
            <translation>{where} 没有“{name}”。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>{where} is not an object.</source>
            <translation>{where} 不是对象。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>{where} quotes no passage.</source>
            <translation>{where} 没有引用选段。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>{why} What you typed stays here, and is saved once that is possible.</source>
            <translation>{why}您输入的内容会留在这里，一旦可以保存便会保存。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>{words} ({keys})</source>
            <translation>{words} ({keys})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>{words} — Ctrl+Z takes it back</source>
            <translation>{words}——按 Ctrl+Z 撤回</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>{words}, linked by you</source>
            <translation>{words}，由您链接</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>{words}, {chosen} chosen</source>
            <translation>{words}，已选 {chosen}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}.</source>
            <translation>{words}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}. See the details for the reasons.</source>
            <translation>{words}。原因见详细信息。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}: {name}. {reason}</source>
            <translation>{words}：{name}。{reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; %n has/have versions in the library.</source>
            <translation>
                <numerusform>{words}；其中 %Ln 篇在文库中有其他版本。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>{words}; choose where it holds</source>
            <translation>{words}；选择生效范围</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; stopped</source>
            <translation>{words}；已停止</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{year} BC</source>
            <translation>公元前{year}年</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/readwise.py" />
            <source>“tags” of {where} is not a list.</source>
            <translation>{where} 的“tags”不是列表。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” gave its key away.</source>
            <translation>“{action}”已让出按键。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” has its usual keys again.</source>
            <translation>“{action}”已恢复默认按键。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” has no key now; it stays in the menu.</source>
            <translation>“{action}”现在没有按键；仍可在菜单中使用。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}”: {keys}.</source>
            <translation>“{action}”：{keys}。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>“{filename}” in the archive is not UTF-8 text.</source>
            <translation>压缩包中的“{filename}”不是 UTF-8 文本。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>“{name}” in the archive is damaged.</source>
            <translation>压缩包中的“{name}”已损坏。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>“{name}” in the archive is not a list of articles.</source>
            <translation>压缩包中的“{name}”不是文章列表。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is called “{other}”</source>
            <translation>“{name}”称为“{other}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is not a name</source>
            <translation>“{name}”不是名称</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>“{name}” is not watched any more.</source>
            <translation>不再监视“{name}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is not “{other}”</source>
            <translation>“{name}”不是“{other}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is the same as “{other}”</source>
            <translation>“{name}”等同于“{other}”</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is {kind}</source>
            <translation>“{name}”是{kind}</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a list of texts.</source>
            <translation>{where} 的“{name}”不是文本列表。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a list.</source>
            <translation>{where} 的“{name}”不是列表。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a time in ISO 8601.</source>
            <translation>{where} 的“{name}”不是 ISO 8601 时间。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a whole number from 0 up.</source>
            <translation>{where} 的“{name}”不是非负整数。</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not text.</source>
            <translation>{where} 的“{name}”不是文本。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>“{short}” is gone. Ctrl+Z brings it back.</source>
            <translation>“{short}”已删除。按 Ctrl+Z 恢复。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>“{short}”: read it where it stands</source>
            <translation>“{short}”：在原处阅读</translation>
        </message>
        <message>
            <location filename="../../reader/services/edit_metadata.py" />
            <source>“{text}” is no date. Write 2018, 2018-05, 2018-05-21 or 2018-05-21T18:15-04:00.</source>
            <translation>“{text}”不是日期。请写作 2018、2018-05、2018-05-21 或 2018-05-21T18:15-04:00。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>“{title}” is no version of this article any more, and no scan will link them again. Ctrl+Z undoes it.</source>
            <translation>“{title}”不再是本文的版本，扫描也不会重新链接。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{unit}” is no currency that is known here.</source>
            <translation>“{unit}”不是已知的货币。</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{unit}” is no unit that is known here.</source>
            <translation>“{unit}”不是已知的单位。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>“{words}”</source>
            <comment>quotation marks</comment>
            <translation>“{words}”</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{words}” does not read as {wanted}.</source>
            <translation>“{words}”无法识别为{wanted}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>“{words}” is not a figure</source>
            <translation>“{words}”不是数字</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>“{words}” is {figure}</source>
            <translation>“{words}”是 {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>“{word}”, given to “{name}”, is no key; nothing was changed.</source>
            <translation>分配给“{name}”的“{word}”不是按键；未作任何更改。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… 另有 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>← → go from point to point, Enter shows it in the text, + and − or Ctrl+wheel zoom.</source>
            <translation>← → 在各点之间移动，回车在文中显示，+ 和 − 或 Ctrl+滚轮缩放。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>↑ ↓ choose · Enter runs · Esc goes back</source>
            <translation>↑ ↓ 选择 · 回车执行 · Esc 返回</translation>
        </message>
    </context>
</TS>
