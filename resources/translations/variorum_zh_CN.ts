<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Variorum</name>
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
            <translation>或</translation>
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
            <location filename="../../reader/gui/main_window.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/timeline.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
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
            <location filename="../../reader/gui/main_window.py" />
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
            <location filename="../../reader/gui/main_window.py" />
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
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) of {all} cleaned again; {texts}.</source>
            <translation>
                <numerusform>{all} 篇文章中已重新清理 %Ln 篇；{texts}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) tagged “{tag}”.</source>
            <translation type="unfinished">
                <numerusform />
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
            <location filename="../../reader/gui/names/rules.py" />
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%Ln 条规则</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/main_window.py" />
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
                <numerusform>%Ln 个小数词</numerusform>
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
            <translation>12 {number} 万亿 | 8 {number} 亿 | 4 {number} 万</translation>
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
            <location filename="../../reader/services/read_figure.py" />
            <source>A bound is one of: {bounds}.</source>
            <translation>界限只能是：{bounds}。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>A copy of everything, now</source>
            <translation>立即复制全部内容</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a date</source>
            <comment>a kind of mark</comment>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a duration</source>
            <comment>a kind of mark</comment>
            <translation>时长</translation>
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
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a percentage</source>
            <comment>a kind of mark</comment>
            <translation>百分比</translation>
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
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a time</source>
            <comment>a kind of mark</comment>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>A tour of six cards shows the rooms by ten sample articles, all of them invented. Nothing else is imported, and the samples can go to the trash at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a work</source>
            <comment>a kind of mark</comment>
            <translation>作品</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>A {kind} has no unit “{unit}”.</source>
            <translation>{kind} 没有单位“{unit}”。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>about</source>
            <translation>约</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/help_deeds.py" />
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
            <translation type="unfinished" />
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
            <location filename="../../reader/services/saved_searches.py" />
            <source>Another search is called “{name}” already; choose another name.</source>
            <translation>已有名为“{name}”的搜索；请换一个名称。</translation>
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
            <location filename="../../reader/gui/notes/card.py" />
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
            <location filename="../../reader/gui/file_deeds.py" />
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Back up the library</source>
            <translation>备份文库</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Back up the library…</source>
            <translation>备份文库…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>backup save safety</source>
            <translation>备份 保存 安全</translation>
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
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Basis points</source>
            <translation>基点</translation>
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
            <location filename="../../reader/gui/appearance.py" />
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
            <location filename="../../reader/gui/reading/deeds.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Change colour</source>
            <translation>更改颜色</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Change colour (1–8)</source>
            <translation>更改颜色 (1–8)</translation>
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
            <location filename="../../reader/gui/notes/export_dialog.py" />
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
            <location filename="../../reader/gui/main_window.py" />
            <source>Cleaning</source>
            <translation>清理</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Cleaning again</source>
            <translation>正在重新清理</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Cleaning again stopped: {problem}</source>
            <translation>重新清理已停止：{problem}</translation>
        </message>
        <message>
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
            <source>Compare with the other version</source>
            <translation>与另一版本比较</translation>
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
            <translation>继续（还有 {number} 百万字符）</translation>
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
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Copies</source>
            <translation>副本</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Copies of one text are found as they come in. {compare} puts two of them side by side, changed figures first; Esc comes back.</source>
            <translation type="unfinished" />
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
            <source>Copy citation</source>
            <translation>复制引文</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copy note across</source>
            <translation>复制笔记到另一侧</translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Everything is read</source>
            <translation>全部已读</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py" />
            <source>Everything stays on this machine. MIT licence; fonts Inter and Source Serif (OFL), icons Lucide (ISC), Qt (LGPL).</source>
            <translation>一切都留在本机。MIT 许可证；字体 Inter 和 Source Serif (OFL)，图标 Lucide (ISC)，Qt (LGPL)。</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Everything that was imported is in the text. To take something out, select it and press X.</source>
            <translation>导入的内容都在正文中。要移出某部分，请选中它并按 X。</translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Go to the passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gram</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>grams</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Gray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>gray</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>green</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>group</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Groups</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/guide/window.py" />
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hectare</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hectares</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hertz</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>HH:mm</source>
            <comment>time of the day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Hide in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>High contrast, dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>High contrast, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>Highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Highlight</source>
            <comment>the deed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight and tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in gray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight in {color} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>highlights hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>hyphenation hyphens soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/file_deeds.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import address…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import another copy of an article: copies of one text find each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Import articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import dataset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import dataset…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Import keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Import notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import notes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Import samples, take the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import the sample articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import the samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Import them too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Imported “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In %n article(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>in %n article(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>in %n article(s) with it</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>In %n other article(s), the likest first.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>In both: {reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>In English and German; what you copy, find and quote has no hyphens added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In other articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>In the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In this article only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>in {article}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>in {colors}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>In “{title}” this passage reads otherwise. Where does the note belong?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>inch</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>inches</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Indigo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>It could not be read from the library. Try again, or check the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It grows far more on unpacking than texts do, so it was left packed; unpack it yourself if you know what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has neither a text nor an http or https address to fetch it from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has no column {wanted}; its columns are {named}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has {size} MB; articles of up to {limit} MB can be imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>It holds at this place, also after the article is cleaned again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It holds more than {limit} files or articles; only so many are taken from one file, so split it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It holds several articles; import it to have each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>It is a long one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>It is a…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is locked with a password; unlock or unpack it, then import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is not text, nor any other kind of file that holds articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is of another kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one only here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>It is the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is to be called otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is {what}, not text, nor any other kind of file that holds articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>It opens in a window of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>It says {figure}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>It says…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It stands for another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>It was corrected, or its articles went. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Its page: articles, company, dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>its passage is no longer in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>its passage was reworded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Its text has {length} million characters, more than any one article; cut it into parts of at most {limit} million.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>JSON file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Justified text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep</source>
            <comment>a search</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Keep this search in the sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Keep this search…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep “{query}” in the sidebar under the name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys (*.json *.csv);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys of %n action(s) taken from the file.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilogram</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilograms</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilohertz</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometer</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometer per hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometers</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometers per hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt hours</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatts</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>kind marks show hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/kinds_menu.py" />
            <source>Kinds of marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>known from other articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Known from others with {others}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>law</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Laws</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>leading line spacing height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave out {details}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave this article without what its version says of it, for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Libraries (*.db *.sqlite *.sqlite3);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar.py" />
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>light dark sepia night contrast appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>line of JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Line width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Link as a version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Link to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Link versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Linked as versions of one text, whatever a scan finds. Ctrl+Z undoes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>linked by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Linked from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>list of addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>list of articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>liter</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>liters</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Logs and reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Look for a newer version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Look for versions in the whole library</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: %n article(s) changed.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: nothing new. What you linked or unlinked holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Looking for a newer version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Looking for names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looking for versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <source>Lost its passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Lost their passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Made first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Made last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>magenta</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>mailbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Make it the usual one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/margin_map.py" />
            <source>Map of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Mark as read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Mark as read or unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Mark as unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Mark small counting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Markdown, a file for each article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/main_window.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Markup</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Maybe the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megabyte</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megabytes</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megahertz</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt hours</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatts</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Merge tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meter</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meter per second</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meters</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meters per second</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>metric ton</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>metric tons</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>mile</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>mile per hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>miles</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>miles per hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>millimeter</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>millimeters</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>MMM</source>
            <comment>a month within a date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>MMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>MMMM</source>
            <comment>a month within a date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>MMMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>MMMM yyyy</source>
            <comment>heading of a month; see Qt's date formats</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>money</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Money</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>money:&gt;100bn, percent:&gt;25, 150bn, two-fifths…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>More in the preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Moss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Move the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Move the library to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>moved: {passage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Move…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Moving the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Names are again what they would be without the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Names are found on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Names are found with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <source>Names could not be marked for now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/name_worker.py" />
            <source>Names could not be marked: the name finder stopped twice while it read this text, perhaps for lack of memory. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>names model folder own other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Navigation</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_list.py" />
            <source>nearly the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>Neither side has lost its capitals to the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>New articles arrive here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>New here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>New keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>New name, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>New tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Next (F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Next difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Next place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Next place (↓)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>No account, no telemetry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>No action has these words; try a part of its name, or a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>No action is called that; try another word for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>No article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article has “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>No article has “{way}” any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article in the trash has “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <location filename="../../reader/gui/reading/view.py" />
            <source>No article is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article is {filters}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No article of the library shares rare names and figures with this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article that is {filters} has “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>No colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>No currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>No difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>No figure is found by that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>No figures and no names were found in this article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>No folder is watched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>No longer in the text. It was on:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>No look for updates, no advertisements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>No name is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>No notes yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>No other article has this figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No other version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No other version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>No preference has “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>No rules for names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No starred articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>No such note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>No tags yet: t tags an article or a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>no text is another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>No text of an article was found on the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>No value is told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No versions yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nobody is told what you read, mark or write, nor that you use the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>none</source>
            <comment>no details found</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>None</source>
            <comment>no difference</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>None of its columns ({named}) looks like the text of an article; say which one is: in the window by Import dataset, in a terminal by --columns text=NAME.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Not a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>not a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Not a name, is a place, same as …: a list, where each can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Not a version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>not in the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>Not released yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Note on the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/export.py" />
            <location filename="../../reader/gui/compare/pdf.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/main_window.py" />
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes (*.json *.jsonld *.csv *.md *.txt *.html);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/margin_map.py" />
            <source>Notes and finds along the text; click to go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Notes cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes exported to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Notes of the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Notes of this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Notes stay with their words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Notes that link to this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/print_pages.py" />
            <source>Notes that lost their passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Notes to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/tags.py" />
            <source>Nothing bears the tag “{label}”; the list of tags shows those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Nothing could be printed to {target}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Nothing could be written to {target}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Nothing has been written down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Nothing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Nothing in the library is called “{shown}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Nothing in the other version is like this passage: select the words there and mark them instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Nothing in the text is like it. Select the passage that it belongs to, then attach it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Nothing is called that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nothing is given away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>Nothing is selected there, so the note stays where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>Nothing is selected there, so there is nothing to mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>Nothing is told about this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Nothing to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Nothing to mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Nothing to plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Nothing was copied: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Nothing was taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Nothing {what} was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Nowhere in the guide; try fewer or other words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>number</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Numbers</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Numbers and quantities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>numbers quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the articles in the list ({many})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>of the latest {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the open article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the selected articles ({many})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>of the theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the whole library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>on</source>
            <comment>an action that is switched on</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/guide/window.py" />
            <source>On %n page(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>on another version: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>On this machine, in a process of its own; no text leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Once in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>One a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>One file with all articles, notes and tags, whole even while the program runs.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>One name for %n tag(s):</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>One on each line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Only an address that you import is fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the left: {passage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the right: {passage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>Only case and punctuation differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>only here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only in the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Only what is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>Only whole http and https addresses can be fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Only {color} (Ctrl+click: as well)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Open a library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Open an article, select text and press 1–8 to highlight it, or n to write a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Open another library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Open in its article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Open in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/name_deeds.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Open its page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Open note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Open one to see its notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Open one to see its versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Open the article here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Open the original page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Open the page of this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Open this address in your web browser?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Open {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <location filename="../../reader/gui/notes/comment.py" />
            <source>Open “{shown}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>orange</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>organization</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Organizations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Organizations</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ounce</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ounces</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_list.py" />
            <source>overlaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>Page of a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Page of the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>paragraph spacing gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Paragraphs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>paragraphs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Paste as article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>path file place folder database size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>People</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>People, organizations and places are looked for in whatever comes in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>percentage</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Percentages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Percentages</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>person</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>place</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>place folder disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Places</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Places for the note, the surest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>places listed below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Places of figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Plot dates and amounts below the text (G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Plot of dates and amounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Plot of figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Plum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>pound</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>pounds</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Press s to star the one you are reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>Press the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Press the keys for “{action}”. Esc goes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>Press the keys that the action is to have; Esc goes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Previous (Shift+F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Previous difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Previous place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Previous place (↑)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Print note</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Printed to {target}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Printed: %n page(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>privacy local</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>privacy network data tracking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>product</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Products</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Promotion</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>punctuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>purple</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Put back: {whole}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Put its kind, value, unit or bound right, here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Quantities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Quantities</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>quantity</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>quiet list ignore exclude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Quiet words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Read as it is stored (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <location filename="../../reader/gui/reading/header.py" />
            <source>Read with capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Read with the capitals, punctuation and paragraphs of another version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Read with the capitals, punctuation and paragraphs of “{other}” (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Read with the other's capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/reading/view.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Reading columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Reading it failed in an unforeseen way ({kind}); it was left out, and the rest goes on. Please report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>red</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Related</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/deeds.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Remove highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Remove tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Remove tag “{shown}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Remove the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/searches.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename or merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Rename search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Rename the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename the tag “{short}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Repeated line</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Repeated subtitle</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Reports of crashes stay here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Reset this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Restore from trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Reworded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Reworded: keep it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>right arrow lists its places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>RIS (*.ris)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Room between paragraphs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Rules for names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Rules for names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Same as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Same figure elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Same figure elsewhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Save as web page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Save citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Save citations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Save notes as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Save this comparison as a web page or PDF, or copy it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>saved page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Saved to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Saving a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Saving citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Saving the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Say first which column is the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>Say so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Say that another article is a version of this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Search in all articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Search notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Search or filter first: there is nothing to keep yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Search outside the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Search passages, comments and tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Search text, notes, names, money:&gt;10m…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Search the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Search the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Search the library for “{short}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sections by date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Select a passage and press {highlight-yellow} to {highlight-gray} for a colour, or {note} to write. What you write stands here, is saved as you type, and shows in every version that has the passage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Select a passage while reading, and give it a colour or a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Select its passage in the text, or choose:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Select no more than the words of the figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Select one article to edit its details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Select some text first, then mark it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Select text and press 1–8 to highlight it in a colour, or n to write a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Select the passage in the text first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Select the words of the figure first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Select two to compare them, or one to compare it with the one above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Select what is to be taken out of the text first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Sent to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Sepia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Set everything on this page back to what is usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Set texts as they are set before anything is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show %n more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Show all articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Show all notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Show as a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show as imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Show in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Show in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/name_deeds.py" />
            <source>Show its articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Show marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Show marks in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Show the articles that have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Show the folder of: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Show the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Show the same figure in other articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Show the text as it is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Show: {topic}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Sign-off</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Slate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/kinds_menu.py" />
            <source>Small counting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Social</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>Something went wrong that should not; your library is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Sort notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Sort the articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Source</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square feet</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square foot</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square kilometer</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square kilometers</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square meter</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square meters</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square mile</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square miles</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Stands with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Star</source>
            <comment>the deed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Star, or take the star away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>Start again now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Stop watching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/status.py" />
            <source>Stop watching the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Subtitle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Subtitle</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Such as one, two, first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Swap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>switch library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag for %n article(s):</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Tag {tag}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Tag “{label}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>tagged {tags}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>tagged “{tag}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>tagged “{value}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>tags {tags}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Tags, sources and the most frequent names stand at the left: a click shows only these, Ctrl+click adds another. Enter on a name opens its page; {names} lists all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>Tags: {tags}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Take a tag away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/rules.py" />
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>Take back what “{words}” says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>Take back: {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Take back: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Take link back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/deeds.py" />
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Take out of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the selection out of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Take the star away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Take the tag “{label}” away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Take this paragraph out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Taken out by you</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Taken out, for good. Ctrl+Z or the Cleaning panel puts it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Template file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Templates (*.md *.txt *.tmpl);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terabyte</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terabytes</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terawatt hour</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terawatt hours</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Text (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Text (Markdown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Text and theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Text and theme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Text as imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Text size, line width, theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>That could not be remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>That is no key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address could not be fetched: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address did not answer within {seconds} seconds; try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address has no valid certificate, so nothing was fetched from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address leads into a private network, so nothing was asked there; only an address that you type yourself may.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address leads on without end, or away from the web, so it was not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address refused the connection; nothing answers there at present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address was not found; check its spelling and the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/newer_version.py" />
            <source>The answer told no version. Try again later, or look at {page}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>The article cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The article of this note was deleted, so the note cannot come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_said.py" />
            <source>The article was deleted meanwhile, so this step was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The colour of “{label}” was changed in another window meanwhile, so this step was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>The comparison could not be saved as {path}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The disk of {path} is full, so nothing was changed; make room on it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The file cannot be read: {why}. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>The file gives {words} to “{text}” and to “{text_}”; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>The first {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The folder {folder} does not exist; make it or name another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The guide is not there; install Variorum again to have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>The import stopped: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>The import was stopped before it began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>The key of “{name}” cannot be used: {why} Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The keys are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The keys cannot be written: {why}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The library is copied to the place that you choose, and opened there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The library is copied to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The library lies at {path} now. Close the window and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} cannot be used: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} cannot be written to; allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is damaged or is no library; restore a backup of it or name another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is gone; restore it or name another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The log of the program's work, in {folder}. No text of yours stands in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>The model lies in the program's folder and runs in a process beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>The name cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>The name it stands for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>The name that it stands for</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>The newest %n place(s).</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>The notes are copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>The open article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The order differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>The other version says {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>the other version says {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The page at this address is fetched once and kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page broke off before its end; try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page is larger than {limit} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page took over a minute to arrive; try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>The program does not go to the network by itself, at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>The program's own model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The report is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The same words with capitals and punctuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The same words without capitals and punctuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>The scan for versions did not end: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>The scan was stopped; what it found until then is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>The selection is a figure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The server answered {code} ({reason}) for this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The tags of a note were changed in another window meanwhile, so this step was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The tags of an article were changed in another window meanwhile, so this step was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>The text as imported could not be read from the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>The text as it came, nothing taken out (Ctrl+U)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>the text of %n is another now</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>The trash is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>The watched folder {folder} holds more than {most} files; watch one inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>The watched folder {folder} is not there at present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>The window speaks the language that you chose when it is opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The window starts again. The old file stays where it is; delete it when you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>The words have changed; this is still the passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Their names are found once, then kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/frame.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>There is a file at {path} already; nothing was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>There is no article {article} in the library; the list shows those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is no article {number} in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>There is no note {note} in the library; the list of notes shows those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>There is no such file; check the name and the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>There is no text in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>There is no text on the clipboard to paste.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>There is no version to take capitals from: this works for an article without capitals of which another version has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>There is nothing to import here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is nothing to import in what was dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>There is nothing to switch off here: none of this is in the program.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/watcher.py" />
            <source>There is/are %n file(s) in “{name}” already.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>These two cannot be compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>These words are no figure, here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>These words are no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>These words do not stand in the article; quote them as they are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>This article has no dates, no amounts and no other figures with a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>This article has no other version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>This article is in the library already, as number {article}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>This article says “{found}” alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This file could not be read: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This file is larger than {limit} MB; cut it into smaller ones first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This folder holds no files to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>This is a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>This is a figure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>This is a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>This is no date. Write 2018, 2018-05 or 21 May 2018.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys, or one of a newer program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: an action's keys are no list of words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it has no columns “action” and “keys”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it is not text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it names no action of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: the JSON in it is broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: the table in it is broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This is not a file: the name is longer than any can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This is not a regular file, so there is no article to read in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>This is the latest version: Variorum {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>This is Variorum {version} now; Help › What's new tells what changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>This library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note is there again already, so it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>This note was changed in another window in the same place. Both texts are kept in it, the other one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was changed in another window meanwhile, so it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was changed in another window meanwhile, so it was not deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>This note was deleted in another window. As you are writing on it, it is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was deleted meanwhile, so the step was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was put on another passage meanwhile, so it was left where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>This {kind} is damaged or not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>This {kind} is damaged or not whole: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Those that are listed ({many})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>time</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Timeline of dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Times</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/delegate.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>title</source>
            <comment>what a version lends</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Title</source>
            <comment>why it was taken out of the text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Titles to link to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>To another folder or disk; commands find it there as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ton</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>tons</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/page.py" />
            <source>Two versions side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Type a few letters; up and down choose, Enter runs, Escape goes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Typeface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>Unknown source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Unpacked it is larger than {limit} MB, which is not done; split it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Use the program's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Use the program's own model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/column_view.py" />
            <source>Usual columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Usual keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Usual text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <source>Usually</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Values: title, authors, source, published, url, cite, notes; of a note: quote, comment, tags, color, created, link. Filters: | block, line, day, tag, join.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Variorum notes (JSON, reads back whole)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Variorum Serif and Inter come with the program; the others are your system's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Variorum stopped unexpectedly last time; your library is as it was then. A report is on this computer, and was sent to nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Variorum {newest} is out; this is {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>version</source>
            <comment>how two texts are alike</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Version: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/main_window.py" />
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Versions cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Versions side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Versions: who is how alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Versions: who is how alike…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>volt</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>volts</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>W3C Web Annotations (JSON-LD)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watch a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watch a folder: what is put there is imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Watch a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>watch folder automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Watched folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watching {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>watt</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>watts</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Web page (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Web page, to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What are the columns of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>What cleaning took out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What is kept where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>What is new in Variorum {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>What is put there from now on is imported in any case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>What is put there is imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>What it is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What the column {name} is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>What this figure says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What went wrong, if anything did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What you chose in these preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>What you said of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>What you said of names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds only here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/guide/news.py" />
            <source>What's new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>When you import an address, or a list of addresses, these pages are fetched once, without cookies. Their servers see that, as with any browser. Pictures and scripts of a page are not fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Where it runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Which amounts are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/newer_version.py" />
            <source>Which version is the latest could not be found out: {why} Try again when you are online, or look at {page}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Who is how alike…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Who is in the news</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>With a version's capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>With capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>With notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>With versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with “{value}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>with “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Without a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Word document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Words added, removed, changed or moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>words are gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Words of a figure (two-fifths), a value (150bn), or terms: money:&gt;100bn, money:€1m..2m, percent:&gt;=25, quantity:&gt;30km, number:100..200, date:2018-03, date:&gt;2018.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Words that are not marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Words, “phrases”, source:, tag:, name:, money:&gt;10m, is:unread …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>work</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Works</source>
            <comment>a kind of mark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment_editor.py" />
            <source>Write a comment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Write a note (n)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Write a note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Writing pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Written as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>yard</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>yards</source>
            <comment>a unit of measure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>yellow</source>
            <comment>a colour in a sentence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>You have no permission to look into the watched folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>You have no permission to read this file; change its permissions, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>You said: {sentence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Your articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Your library is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Your link to “{title}” is taken back: what the scan found holds again. Ctrl+Z undoes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{amount} (in a currency that is not told)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{amount} {currency}</source>
            <comment>money: 5 CHF</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{a} against {b}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{a} became {b}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>{color} note on “{quote}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>{color}, key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{count} letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{count}×</source>
            <comment>times the text size</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>{day} {month} {year}</source>
            <comment>a day on the axis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{day} {month} {year}</source>
            <comment>date before our era</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>{details} from “{title}”{source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>{entity} is the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{first} – {last} {month} {year}</source>
            <comment>two days of one month</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{first} – {last} {year}</source>
            <comment>two days of one year</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>{folder} (chosen when the program started)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/import_articles.py" />
            <source>{host} did not answer before, so it was not asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>{keys} belongs to “{action}” for good; choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>{keys} is “{action}” now. Press others, or give it to this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>{kind}: colour {color}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>{line}, where the words are the same: {percent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{low} or {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>{month} {year}</source>
            <comment>a month on the axis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{month} {year}</source>
            <comment>date before our era</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/faces.py" />
            <source>{name} (sans serif)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/faces.py" />
            <source>{name} (serif)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/panel.py" />
            <source>{name} panel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} basis point(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} hour(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <location filename="../../reader/gui/reading/header.py" />
            <source>{number} min</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} minute(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} month(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/reading/find_bar.py" />
            <location filename="../../reader/gui/tour.py" />
            <source>{number} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>{number} of {all} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>{number} of {all} in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{number} percent</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} percentage point(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} second(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} week(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} year(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/print_pages.py" />
            <source>{number}, continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number}{tail}</source>
            <comment>an ordinal number; {tail} is st, nd, rd or th</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>{others} and {last}</source>
            <comment>a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>{page} – Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>{palette} finds any action; {keys} shows all keys, and they can be changed. {guide} opens the guide, and Help brings this tour back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{part} of %n word(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>{path} cannot be used: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <location filename="../../reader/gui/notes/wording.py" />
            <source>{percent} alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>{percent} sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/timeline.py" />
            <source>{period}: {articles}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>{reasons} and %n more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>{scale}: {amounts}, {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>{shown} edits text in every field; choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>{shown} leads through the window itself; choose another, or add Ctrl or Alt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{sign}{amount}</source>
            <comment>money: $5</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>{size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{size} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/notes/model.py" />
            <source>{spoken}. In {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>{text} — here, until undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>{title} failed: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>{title} · {min} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>{verb}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{what} differs/differ</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>{what} of this note was changed in another window meanwhile. Nothing was overwritten: look at the note as it is now, and change it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/undo_said.py" />
            <source>{what} was changed again meanwhile, so this step was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>{words} ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>{words} — Ctrl+Z takes it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>{words}, linked by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>{words}, {chosen} chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}. See the details for the reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}: {name}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; %n has/have versions in the library.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>{words}; choose where it holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{year} BC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” gave its key away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” has its usual keys again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” has no key now; it stays in the menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}”: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is called “{other}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>“{name}” is not watched any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is not “{other}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is the same as “{other}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>“{short}” is gone. Ctrl+Z brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>“{short}”: read it where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/edit_metadata.py" />
            <source>“{text}” is no date. Write 2018, 2018-05, 2018-05-21 or 2018-05-21T18:15-04:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>“{title}” is no version of this article any more, and no scan will link them again. Ctrl+Z undoes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{unit}” is no {what} that is known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{words}” does not read as {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>“{words}” is not a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>“{words}” is {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>“{word}”, given to “{name}”, is no key; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>← → go from point to point, Enter shows it in the text, + and − or Ctrl+wheel zoom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>↑ ↓ choose · Enter runs · Esc goes back</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
