<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Variorum</name>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/palette.py" />
            <source>%n action(s)</source>
            <translation>
                <numerusform>%Ln action</numerusform>
                <numerusform>%Ln actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>%n action(s) in it are not of this program.</source>
            <translation>
                <numerusform>%Ln action in it are not of this program.</numerusform>
                <numerusform>%Ln actions in it are not of this program.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>%n action(s) set back; all have their usual keys.</source>
            <translation>
                <numerusform>%Ln action set back; all have their usual keys.</numerusform>
                <numerusform>%Ln actions set back; all have their usual keys.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n added</source>
            <translation>
                <numerusform>%Ln added</numerusform>
                <numerusform>%Ln added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%Ln already here</numerusform>
                <numerusform>%Ln already here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n amount(s)</source>
            <translation>
                <numerusform>%Ln amount</numerusform>
                <numerusform>%Ln amounts</numerusform>
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
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) cleaned again; {texts}.</source>
            <translation>
                <numerusform>%Ln article cleaned again; {texts}.</numerusform>
                <numerusform>%Ln articles cleaned again; {texts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) copied as BibTeX.</source>
            <translation>
                <numerusform>%Ln article copied as BibTeX.</numerusform>
                <numerusform>%Ln articles copied as BibTeX.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) found</source>
            <translation>
                <numerusform>%Ln article found</numerusform>
                <numerusform>%Ln articles found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>%n article(s) have exactly this; the newest {alike} are shown, the likest first.</source>
            <translation>
                <numerusform>%Ln article has exactly this; the newest {alike} are shown, the likest first.</numerusform>
                <numerusform>%Ln articles have exactly this; the newest {alike} are shown, the likest first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) in the trash</source>
            <translation>
                <numerusform>%Ln article in the trash</numerusform>
                <numerusform>%Ln articles in the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) moved to the trash. {keys} brings back.</source>
            <translation>
                <numerusform>%Ln article moved to the trash. {keys} brings it back.</numerusform>
                <numerusform>%Ln articles moved to the trash. {keys} brings them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) not in this library</source>
            <translation>
                <numerusform>%Ln article not in this library</numerusform>
                <numerusform>%Ln articles not in this library</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) of {all} cleaned again; {texts}.</source>
            <translation>
                <numerusform>%Ln article of {all} cleaned again; {texts}.</numerusform>
                <numerusform>%Ln articles of {all} cleaned again; {texts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) tagged “{tag}”.</source>
            <translation>
                <numerusform>%Ln article tagged “{tag}”.</numerusform>
                <numerusform>%Ln articles tagged “{tag}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n date(s)</source>
            <translation>
                <numerusform>%Ln date</numerusform>
                <numerusform>%Ln dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%Ln figure</numerusform>
                <numerusform>%Ln figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n figure(s) without a value that could be placed</source>
            <translation>
                <numerusform>%Ln figure without a value that could be placed</numerusform>
                <numerusform>%Ln figures without a value that could be placed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n found its/their place</source>
            <translation>
                <numerusform>%Ln found its place</numerusform>
                <numerusform>%Ln found their place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n found none and is/are kept as lost</source>
            <translation>
                <numerusform>%Ln found none and is kept as lost</numerusform>
                <numerusform>%Ln found none and are kept as lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/preferences/window.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%Ln hit</numerusform>
                <numerusform>%Ln hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n imported</source>
            <translation>
                <numerusform>%Ln imported</numerusform>
                <numerusform>%Ln imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n in all</source>
            <translation>
                <numerusform>%Ln in all</numerusform>
                <numerusform>%Ln in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/article_rows.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%Ln mention</numerusform>
                <numerusform>%Ln mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n name(s)</source>
            <translation>
                <numerusform>%Ln name</numerusform>
                <numerusform>%Ln names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/services/salvage.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>%n note(s) found</source>
            <translation>
                <numerusform>%Ln note found</numerusform>
                <numerusform>%Ln notes found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>%n note(s) found its/their article.</source>
            <translation>
                <numerusform>%n note found its article.</numerusform>
                <numerusform>%n notes found their article.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n note(s) is/are kept until the article comes</source>
            <translation>
                <numerusform>%n note is kept until the article comes</numerusform>
                <numerusform>%n notes are kept until their article comes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>%n note(s) waits/wait for its/their article</source>
            <translation>
                <numerusform>%n note waits for its article</numerusform>
                <numerusform>%n notes wait for their article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/salvage.py" />
            <source>%n note(s) without the article: the passage that was quoted stands in its place.</source>
            <translation>
                <numerusform>%Ln note without the article: the passage that was quoted stands in its place.</numerusform>
                <numerusform>%Ln notes without the article: the passage that was quoted stands in its place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>%n piece(s) of what was imported is/are not part of the article.</source>
            <translation>
                <numerusform>%Ln piece of what was imported is not part of the article.</numerusform>
                <numerusform>%Ln pieces of what was imported are not part of the article.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>%n place(s).</source>
            <translation>
                <numerusform>%Ln place.</numerusform>
                <numerusform>%Ln places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n removed</source>
            <translation>
                <numerusform>%Ln removed</numerusform>
                <numerusform>%Ln removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/help_deeds.py" />
            <source>%n report(s) in {folder}</source>
            <translation>
                <numerusform>%Ln report in {folder}</numerusform>
                <numerusform>%Ln reports in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>%Ln result</numerusform>
                <numerusform>%Ln results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/salvage.py" />
            <source>%n row(s) left out, as what they belong to is lost.</source>
            <translation>
                <numerusform>%Ln row left out, as what it belongs to is lost.</numerusform>
                <numerusform>%Ln rows left out, as what they belong to is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/rules.py" />
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%Ln rule</numerusform>
                <numerusform>%Ln rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n selected</source>
            <comment>articles, behind how many there are</comment>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n sentence(s) moved</source>
            <translation>
                <numerusform>%Ln sentence moved</numerusform>
                <numerusform>%Ln sentences moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/row_painter.py" />
            <source>%n sentence(s) without a difference</source>
            <translation>
                <numerusform>%Ln sentence without a difference</numerusform>
                <numerusform>%Ln sentences without a difference</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>%n small counting word(s)</source>
            <translation>
                <numerusform>%Ln small counting word</numerusform>
                <numerusform>%Ln small counting words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n stands/stand on changed words, to be confirmed</source>
            <translation>
                <numerusform>%Ln stands on changed words, to be confirmed</numerusform>
                <numerusform>%Ln stand on changed words, to be confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%Ln tag</numerusform>
                <numerusform>%Ln tags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>%n thing(s) found that should not be:</source>
            <translation>
                <numerusform>%Ln thing found that should not be:</numerusform>
                <numerusform>%Ln things found that should not be:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/wording.py" />
            <source>%n version(s)</source>
            <translation>
                <numerusform>%Ln version</numerusform>
                <numerusform>%Ln versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/header.py" />
            <source>%n version(s) · compare</source>
            <translation>
                <numerusform>%Ln version · compare</numerusform>
                <numerusform>%Ln versions · compare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>%n version(s).</source>
            <translation>
                <numerusform>%Ln version.</numerusform>
                <numerusform>%Ln versions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/header.py" />
            <source>%n version(s): compare</source>
            <translation>
                <numerusform>%Ln version: compare</numerusform>
                <numerusform>%Ln versions: compare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n was/were here already</source>
            <translation>
                <numerusform>%Ln was here already</numerusform>
                <numerusform>%Ln were here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n without a date</source>
            <translation>
                <numerusform>%Ln without a date</numerusform>
                <numerusform>%Ln without a date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) added</source>
            <translation>
                <numerusform>%Ln word added</numerusform>
                <numerusform>%Ln words added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) changed</source>
            <translation>
                <numerusform>%Ln word changed</numerusform>
                <numerusform>%Ln words changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) removed</source>
            <translation>
                <numerusform>%Ln word removed</numerusform>
                <numerusform>%Ln words removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/wording.py" />
            <source>also in %n version(s)</source>
            <translation>
                <numerusform>also in %Ln version</numerusform>
                <numerusform>also in %Ln versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>and %n more figure(s)</source>
            <translation>
                <numerusform>and %Ln more figure</numerusform>
                <numerusform>and %Ln more figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citation of %n article(s) copied.</source>
            <translation>
                <numerusform>Citation of %Ln article copied.</numerusform>
                <numerusform>Citation of %Ln articles copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In %n article(s)</source>
            <translation>
                <numerusform>In %Ln article</numerusform>
                <numerusform>In %Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in %Ln article</numerusform>
                <numerusform>in %Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>in %n article(s) with it</source>
            <translation>
                <numerusform>in %Ln article with it</numerusform>
                <numerusform>in %Ln articles with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>In %n other article(s), the likest first.</source>
            <translation>
                <numerusform>In %Ln other article, the likest first.</numerusform>
                <numerusform>In %Ln other articles, the likest first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys of %n action(s) taken from the file.</source>
            <translation>
                <numerusform>Keys of %Ln action taken from the file.</numerusform>
                <numerusform>Keys of %Ln actions taken from the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: %n article(s) changed.</source>
            <translation>
                <numerusform>Looked for versions in the whole library: %Ln article changed.</numerusform>
                <numerusform>Looked for versions in the whole library: %Ln articles changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/guide/window.py" />
            <source>On %n page(s)</source>
            <translation>
                <numerusform>On %Ln page</numerusform>
                <numerusform>On %Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>One name for %n tag(s):</source>
            <translation>
                <numerusform>One name for %Ln tag:</numerusform>
                <numerusform>One name for %Ln tags:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Printed: %n page(s)</source>
            <translation>
                <numerusform>Printed: %Ln page</numerusform>
                <numerusform>Printed: %Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %Ln more</numerusform>
                <numerusform>Show %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag for %n article(s):</source>
            <translation>
                <numerusform>Tag for %Ln article:</numerusform>
                <numerusform>Tag for %Ln articles:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check_indexes.py" />
            <source>The counts of %n name(s) did not fit; they were made again.</source>
            <translation>
                <numerusform>The counts of %Ln name did not fit; they were made again.</numerusform>
                <numerusform>The counts of %Ln names did not fit; they were made again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/salvage.py" />
            <source>The imported file of %n article(s) is lost; the text stands in for it.</source>
            <translation>
                <numerusform>The imported file of %Ln article is lost; the text stands in for it.</numerusform>
                <numerusform>The imported file of %Ln articles is lost; the text stands in for it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check_indexes.py" />
            <source>The index of names did not fit %n place(s); it was made again.</source>
            <translation>
                <numerusform>The index of names did not fit %Ln place; it was made again.</numerusform>
                <numerusform>The index of names did not fit %Ln places; it was made again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>The newest %n place(s).</source>
            <translation>
                <numerusform>The newest %Ln place.</numerusform>
                <numerusform>The newest %Ln places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>the text of %n is another now</source>
            <translation>
                <numerusform>the text of %Ln is another now</numerusform>
                <numerusform>the text of %Ln is another now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/watcher.py" />
            <source>There is/are %n file(s) in “{name}” already.</source>
            <translation>
                <numerusform>There is %Ln file in “{name}” already.</numerusform>
                <numerusform>There are %Ln files in “{name}” already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check.py" />
            <source>What versions are found by did not fit %n article(s); it was made again.</source>
            <translation>
                <numerusform>What versions are found by did not fit %Ln article; it was made again.</numerusform>
                <numerusform>What versions are found by did not fit %Ln articles; it was made again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/import_notes.py" />
            <source>{name} is not in this library; its %n note(s) are kept until it is.</source>
            <translation>
                <numerusform>{name} is not in this library; its %Ln note are kept until it is.</numerusform>
                <numerusform>{name} is not in this library; its %Ln notes are kept until it is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} basis point(s)</source>
            <translation>
                <numerusform>{number} basis point</numerusform>
                <numerusform>{number} basis points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} day(s)</source>
            <translation>
                <numerusform>{number} day</numerusform>
                <numerusform>{number} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} hour(s)</source>
            <translation>
                <numerusform>{number} hour</numerusform>
                <numerusform>{number} hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} minute(s)</source>
            <translation>
                <numerusform>{number} minute</numerusform>
                <numerusform>{number} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} month(s)</source>
            <translation>
                <numerusform>{number} month</numerusform>
                <numerusform>{number} months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} percentage point(s)</source>
            <translation>
                <numerusform>{number} percentage point</numerusform>
                <numerusform>{number} percentage points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} second(s)</source>
            <translation>
                <numerusform>{number} second</numerusform>
                <numerusform>{number} seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} week(s)</source>
            <translation>
                <numerusform>{number} week</numerusform>
                <numerusform>{number} weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} year(s)</source>
            <translation>
                <numerusform>{number} year</numerusform>
                <numerusform>{number} years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} of %Ln word</numerusform>
                <numerusform>{part} of %Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>{reasons} and %n more</source>
            <translation>
                <numerusform>{reasons} and %Ln more</numerusform>
                <numerusform>{reasons} and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{what} differs/differ</source>
            <translation>
                <numerusform>{what} differs</numerusform>
                <numerusform>{what} differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; %n has/have versions in the library.</source>
            <translation>
                <numerusform>{words}; %Ln has versions in the library.</numerusform>
                <numerusform>{words}; %Ln have versions in the library.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
</TS>
