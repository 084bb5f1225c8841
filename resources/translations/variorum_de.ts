<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Variorum</name>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source> (mended)</source>
            <translation> (behoben)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source> or </source>
            <comment>between two colours</comment>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source> or </source>
            <comment>between two keys</comment>
            <translation> oder </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/palette.py" />
            <source>%n action(s)</source>
            <translation>
                <numerusform>%Ln Aktion</numerusform>
                <numerusform>%Ln Aktionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>%n action(s) in it are not of this program.</source>
            <translation>
                <numerusform>%Ln Aktion darin gehört nicht zu diesem Programm.</numerusform>
                <numerusform>%Ln Aktionen darin gehören nicht zu diesem Programm.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>%n action(s) set back; all have their usual keys.</source>
            <translation>
                <numerusform>%Ln Aktion zurückgesetzt; alle haben ihre üblichen Tasten.</numerusform>
                <numerusform>%Ln Aktionen zurückgesetzt; alle haben ihre üblichen Tasten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n added</source>
            <translation>
                <numerusform>%Ln hinzugefügt</numerusform>
                <numerusform>%Ln hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%Ln schon vorhanden</numerusform>
                <numerusform>%Ln schon vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n amount(s)</source>
            <translation>
                <numerusform>%Ln Betrag</numerusform>
                <numerusform>%Ln Beträge</numerusform>
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
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) cleaned again; {texts}.</source>
            <translation>
                <numerusform>%Ln Artikel neu bereinigt; {texts}.</numerusform>
                <numerusform>%Ln Artikel neu bereinigt; {texts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) copied as BibTeX.</source>
            <translation>
                <numerusform>%Ln Artikel als BibTeX kopiert.</numerusform>
                <numerusform>%Ln Artikel als BibTeX kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) found</source>
            <translation>
                <numerusform>%Ln Artikel gefunden</numerusform>
                <numerusform>%Ln Artikel gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>%n article(s) have exactly this; the newest {alike} are shown, the likest first.</source>
            <translation>
                <numerusform>%Ln Artikel hat genau diese Zahl; die neuesten {alike} werden gezeigt, die ähnlichsten zuerst.</numerusform>
                <numerusform>%Ln Artikel haben genau diese Zahl; die neuesten {alike} werden gezeigt, die ähnlichsten zuerst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n article(s) in the trash</source>
            <translation>
                <numerusform>%Ln Artikel im Papierkorb</numerusform>
                <numerusform>%Ln Artikel im Papierkorb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) moved to the trash. {keys} brings back.</source>
            <translation>
                <numerusform>%Ln Artikel in den Papierkorb gelegt. {keys} holt ihn zurück.</numerusform>
                <numerusform>%Ln Artikel in den Papierkorb gelegt. {keys} holt sie zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) not in this library</source>
            <translation>
                <numerusform>%Ln Artikel nicht in dieser Bibliothek</numerusform>
                <numerusform>%Ln Artikel nicht in dieser Bibliothek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) of {all} cleaned again; {texts}.</source>
            <translation>
                <numerusform>%Ln von {all} Artikeln neu bereinigt; {texts}.</numerusform>
                <numerusform>%Ln von {all} Artikeln neu bereinigt; {texts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) tagged “{tag}”.</source>
            <translation>
                <numerusform>%Ln Artikel mit dem Schlagwort „{tag}“ versehen.</numerusform>
                <numerusform>%Ln Artikel mit dem Schlagwort „{tag}“ versehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln geändert</numerusform>
                <numerusform>%Ln geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln Zeichen</numerusform>
                <numerusform>%Ln Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n date(s)</source>
            <translation>
                <numerusform>%Ln Datum</numerusform>
                <numerusform>%Ln Daten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%Ln fehlgeschlagen</numerusform>
                <numerusform>%Ln fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%Ln Zahl</numerusform>
                <numerusform>%Ln Zahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>%n figure(s) without a value that could be placed</source>
            <translation>
                <numerusform>%Ln Zahl ohne darstellbaren Wert</numerusform>
                <numerusform>%Ln Zahlen ohne darstellbaren Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n found its/their place</source>
            <translation>
                <numerusform>%Ln fand ihre Stelle</numerusform>
                <numerusform>%Ln fanden ihre Stelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n found none and is/are kept as lost</source>
            <translation>
                <numerusform>%Ln fand keine und bleibt als verloren erhalten</numerusform>
                <numerusform>%Ln fanden keine und bleiben als verloren erhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/preferences/window.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%Ln Treffer</numerusform>
                <numerusform>%Ln Treffer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n imported</source>
            <translation>
                <numerusform>%Ln importiert</numerusform>
                <numerusform>%Ln importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n in all</source>
            <translation>
                <numerusform>%Ln insgesamt</numerusform>
                <numerusform>%Ln insgesamt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/article_rows.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%Ln Erwähnung</numerusform>
                <numerusform>%Ln Erwähnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n name(s)</source>
            <translation>
                <numerusform>%Ln Name</numerusform>
                <numerusform>%Ln Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/services/salvage.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%Ln Notiz</numerusform>
                <numerusform>%Ln Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>%n note(s) found</source>
            <translation>
                <numerusform>%Ln Notiz gefunden</numerusform>
                <numerusform>%Ln Notizen gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>%n note(s) found its/their article.</source>
            <translation>
                <numerusform>%Ln Notiz hat ihren Artikel gefunden.</numerusform>
                <numerusform>%Ln Notizen haben ihren Artikel gefunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n note(s) is/are kept until the article comes</source>
            <translation>
                <numerusform>%Ln Notiz bleibt, bis ihr Artikel kommt</numerusform>
                <numerusform>%Ln Notizen bleiben, bis ihr Artikel kommt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>%n note(s) waits/wait for its/their article</source>
            <translation>
                <numerusform>%Ln Notiz wartet auf ihren Artikel</numerusform>
                <numerusform>%Ln Notizen warten auf ihren Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/salvage.py" />
            <source>%n note(s) without the article: the passage that was quoted stands in its place.</source>
            <translation>
                <numerusform>%Ln Notiz ohne Artikel; erhalten ist die zitierte Stelle.</numerusform>
                <numerusform>%Ln Notizen ohne Artikel; erhalten sind die zitierten Stellen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>%n piece(s) of what was imported is/are not part of the article.</source>
            <translation>
                <numerusform>%Ln Stück des Importierten gehört nicht zum Artikel.</numerusform>
                <numerusform>%Ln Stücke des Importierten gehören nicht zum Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>%n place(s).</source>
            <translation>
                <numerusform>%Ln Stelle.</numerusform>
                <numerusform>%Ln Stellen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n removed</source>
            <translation>
                <numerusform>%Ln entfernt</numerusform>
                <numerusform>%Ln entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/help_deeds.py" />
            <source>%n report(s) in {folder}</source>
            <translation>
                <numerusform>%Ln Bericht in {folder}</numerusform>
                <numerusform>%Ln Berichte in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>%Ln Ergebnis</numerusform>
                <numerusform>%Ln Ergebnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/salvage.py" />
            <source>%n row(s) left out, as what they belong to is lost.</source>
            <translation>
                <numerusform>%Ln Zeile ausgelassen, da verloren ist, wozu sie gehört.</numerusform>
                <numerusform>%Ln Zeilen ausgelassen, da verloren ist, wozu sie gehören.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/rules.py" />
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%Ln Regel</numerusform>
                <numerusform>%Ln Regeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/list_deeds.py" />
            <source>%n selected</source>
            <comment>articles, behind how many there are</comment>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n sentence(s) moved</source>
            <translation>
                <numerusform>%Ln Satz verschoben</numerusform>
                <numerusform>%Ln Sätze verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/row_painter.py" />
            <source>%n sentence(s) without a difference</source>
            <translation>
                <numerusform>%Ln Satz ohne Unterschied</numerusform>
                <numerusform>%Ln Sätze ohne Unterschied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>%n small counting word(s)</source>
            <translation>
                <numerusform>%Ln kleines Zählwort</numerusform>
                <numerusform>%Ln kleine Zählwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n stands/stand on changed words, to be confirmed</source>
            <translation>
                <numerusform>%Ln steht auf geänderten Wörtern und ist zu bestätigen</numerusform>
                <numerusform>%Ln stehen auf geänderten Wörtern und sind zu bestätigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%Ln Schlagwort</numerusform>
                <numerusform>%Ln Schlagwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>%n thing(s) found that should not be:</source>
            <translation>
                <numerusform>%Ln Fehler gefunden:</numerusform>
                <numerusform>%Ln Fehler gefunden:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln Mal</numerusform>
                <numerusform>%Ln Mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/wording.py" />
            <source>%n version(s)</source>
            <translation>
                <numerusform>%Ln Fassung</numerusform>
                <numerusform>%Ln Fassungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/header.py" />
            <source>%n version(s) · compare</source>
            <translation>
                <numerusform>%Ln Fassung · vergleichen</numerusform>
                <numerusform>%Ln Fassungen · vergleichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>%n version(s).</source>
            <translation>
                <numerusform>%Ln Fassung.</numerusform>
                <numerusform>%Ln Fassungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/header.py" />
            <source>%n version(s): compare</source>
            <translation>
                <numerusform>%Ln Fassung: vergleichen</numerusform>
                <numerusform>%Ln Fassungen: vergleichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n was/were here already</source>
            <translation>
                <numerusform>%Ln war schon hier</numerusform>
                <numerusform>%Ln waren schon hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>%n without a date</source>
            <translation>
                <numerusform>%Ln ohne Datum</numerusform>
                <numerusform>%Ln ohne Datum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) added</source>
            <translation>
                <numerusform>%Ln Wort hinzugefügt</numerusform>
                <numerusform>%Ln Wörter hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) changed</source>
            <translation>
                <numerusform>%Ln Wort geändert</numerusform>
                <numerusform>%Ln Wörter geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>%n word(s) removed</source>
            <translation>
                <numerusform>%Ln Wort entfernt</numerusform>
                <numerusform>%Ln Wörter entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Bound</source>
            <translation>&amp;Grenze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Unit</source>
            <translation>&amp;Einheit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>&amp;Value</source>
            <translation>&amp;Wert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/export.py" />
            <source>+ only at the right   − only at the left   ≠ changed   ↕ stands elsewhere</source>
            <translation>+ nur rechts   − nur links   ≠ geändert   ↕ steht anderswo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>12 {number} trillion | 9 {number} billion | 6 {number} million</source>
            <comment>powers of ten with a name of their own, from the largest down, and how they are said</comment>
            <translation>12 {number} Bio. | 9 {number} Mrd. | 6 {number} Mio.</translation>
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
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>A bound is one of: {bounds}.</source>
            <translation>Eine Grenze ist eines von: {bounds}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a date</source>
            <comment>a kind of mark</comment>
            <translation>ein Datum</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a date, such as 2018, March 2018, 2018-03-05 or 2018-01/2018-06</source>
            <translation>ein Datum, etwa 2018, March 2018, 2018-03-05 oder 2018-01/2018-06</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a duration</source>
            <comment>a kind of mark</comment>
            <translation>eine Dauer</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a figure</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>A figure or name that is written like this is not painted, wherever it stands.</source>
            <translation>Eine Zahl oder ein Name in dieser Schreibung wird nirgends hervorgehoben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>A file with {{ title }}, {% for note in notes %} …</source>
            <translation>Eine Datei mit {{ title }}, {% for note in notes %} …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a group</source>
            <comment>a kind of mark</comment>
            <translation>eine Gruppe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a law</source>
            <comment>a kind of mark</comment>
            <translation>ein Gesetz</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a length of time, such as 3 days</source>
            <translation>eine Dauer, etwa 3 days</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>A library cannot be copied onto itself; name another file.</source>
            <translation>Eine Bibliothek kann nicht auf sich selbst kopiert werden; nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>A name or a pair of versions says “{word}” where that means nothing.</source>
            <translation>Ein Name oder ein Paar von Fassungen sagt „{word}“, wo das nichts bedeutet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>A newer version is looked for only when you ask for it in the Help menu; then one page of releases is read, and nothing is told of you or your library.</source>
            <translation>Nach einer neueren Version wird nur gesucht, wenn Sie es im Menü „Hilfe“ verlangen; dann wird eine Seite mit Veröffentlichungen gelesen, und über Sie oder Ihre Bibliothek wird nichts mitgeteilt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>A newer version of the program made this step, so it was left out.</source>
            <translation>Ein neueres Programm hat diesen Schritt gemacht, darum wurde er ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a number</source>
            <comment>a kind of mark</comment>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a number, such as 2,000 or three quarters</source>
            <translation>eine Zahl, etwa 2,000 oder three quarters</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>A part of article {article} says “{word}” where that means nothing.</source>
            <translation>Ein Teil des Artikels {article} sagt „{word}“, wo das nichts bedeutet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a percentage</source>
            <comment>a kind of mark</comment>
            <translation>ein Prozentsatz</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a percentage, such as 12.5% or 3 percentage points</source>
            <translation>ein Prozentsatz, etwa 12.5% oder 3 percentage points</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a person</source>
            <comment>a kind of mark</comment>
            <translation>eine Person</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a place</source>
            <comment>a kind of mark</comment>
            <translation>ein Ort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a product</source>
            <comment>a kind of mark</comment>
            <translation>ein Produkt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a quantity</source>
            <comment>a kind of mark</comment>
            <translation>eine Menge</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>A quantity needs its unit, such as 30 km.</source>
            <translation>Eine Menge braucht ihre Einheit, etwa 30 km.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py" />
            <source>A reader for articles that exist in many copies: it cleans them, marks their figures and names, finds versions of one text and keeps your notes.</source>
            <translation>Ein Leseprogramm für Artikel, die es in vielen Abschriften gibt: Es bereinigt sie, kennzeichnet ihre Zahlen und Namen, findet Fassungen desselben Textes und bewahrt Ihre Notizen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>A report is a file in the folder of logs; you may read, copy or delete it.</source>
            <translation>Ein Bericht ist eine Datei im Ordner der Protokolle; Sie können ihn lesen, kopieren oder löschen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>A report is in {where}.</source>
            <translation>Ein Bericht liegt in {where}.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>A row of {table} belongs to a row of {other} that is not there.</source>
            <translation>Eine Zeile von {table} gehört zu einer Zeile von {other}, die es nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>A scan is under way already.</source>
            <translation>Es wird schon nach Fassungen gesucht.</translation>
        </message>
        <message>
            <location filename="../../reader/services/saved_searches.py" />
            <source>A search needs a name to be kept under.</source>
            <translation>Eine Suche braucht einen Namen, unter dem sie behalten wird.</translation>
        </message>
        <message>
            <location filename="../../reader/services/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Ein Schlagwort braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/readwise.py" />
            <location filename="../../reader/notes/incoming/zotero.py" />
            <source>A tag of {where} has no name.</source>
            <translation>Ein Schlagwort von {where} hat keinen Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a time</source>
            <comment>a kind of mark</comment>
            <translation>eine Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>a time, such as 14:30 or 9 p.m.</source>
            <translation>eine Uhrzeit, etwa 14:30 oder 9 p.m.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>A tour of six cards shows the rooms by ten sample articles, all of them invented. Nothing else is imported, and the samples can go to the trash at any time.</source>
            <translation>Ein Rundgang mit sechs Karten zeigt die Räume an zehn Beispielartikeln, alle erfunden. Sonst wird nichts importiert, und die Beispiele können jederzeit in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>a work</source>
            <comment>a kind of mark</comment>
            <translation>ein Werk</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>about</source>
            <translation>etwa</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>About a mark</source>
            <translation>Über eine Angabe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/help.py" />
            <source>About Variorum</source>
            <translation>Über Variorum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>about {figure}</source>
            <translation>etwa {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>About {name}, {kind}</source>
            <translation>Über {name}, {kind}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>About “{words}”…</source>
            <translation>Über „{words}“ …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>acre</source>
            <comment>a unit of measure</comment>
            <translation>Acre</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>acres</source>
            <comment>a unit of measure</comment>
            <translation>Acres</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Actions on the selection</source>
            <translation>Aktionen für die Auswahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Add another…</source>
            <translation>Weitere hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Add comment (F2)</source>
            <translation>Kommentar hinzufügen (F2)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <location filename="../../reader/gui/notes/card.py" />
            <source>Add tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Add tag (t)</source>
            <translation>Schlagwort hinzufügen (t)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Advertisement</source>
            <comment>why it was taken out of the text</comment>
            <translation>Werbung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>alignment block ragged</source>
            <translation>Ausrichtung Blocksatz Flattersatz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Alike</source>
            <translation>Ähnlich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Alike to</source>
            <translation>Ähnlich zu</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>All as usual</source>
            <translation>Alles wie üblich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/strip.py" />
            <source>All differences, from top to bottom</source>
            <translation>Alle Unterschiede, von oben nach unten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>All names…</source>
            <translation>Alle Namen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>All notes of the library</source>
            <translation>Alle Notizen der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>All rules for names…</source>
            <translation>Alle Regeln für Namen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>All tags…</source>
            <translation>Alle Schlagwörter …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>All that was found is mended.</source>
            <translation>Alles Gefundene ist behoben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>All versions in a table, any against any</source>
            <translation>Alle Fassungen in einer Tabelle, jede gegen jede</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Already here</source>
            <translation>Schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Already here: “{title}”</source>
            <translation>Schon vorhanden: „{title}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/notes/wording.py" />
            <source>also in %n version(s)</source>
            <translation>
                <numerusform>auch in %Ln Fassung</numerusform>
                <numerusform>auch in %Ln Fassungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Alt+Shift+← and →</source>
            <translation>Alt+Umschalt+← und →</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Alt+Shift+↑ and ↓</source>
            <translation>Alt+Umschalt+↑ und ↓</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Amounts on a log scale</source>
            <translation>Beträge auf logarithmischer Skala</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>an amount of money</source>
            <comment>a kind of mark</comment>
            <translation>ein Geldbetrag</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>an amount of money, such as $150 million or 20 euros</source>
            <translation>ein Geldbetrag, etwa $150 million oder 20 euros</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>an amount with its unit, such as 30 km</source>
            <translation>eine Menge mit ihrer Einheit, etwa 30 km</translation>
        </message>
        <message>
            <location filename="../../reader/services/find_versions.py" />
            <source>An article cannot be a version of itself; name two different ones.</source>
            <translation>Ein Artikel kann keine Fassung seiner selbst sein; nennen Sie zwei verschiedene.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>An article was changed in another window meanwhile, so this step was left out.</source>
            <translation>Ein Artikel wurde inzwischen in einem anderen Fenster geändert, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>An article was deleted meanwhile, so this step was left out.</source>
            <translation>Ein Artikel wurde inzwischen gelöscht, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>an event</source>
            <comment>a kind of mark</comment>
            <translation>ein Ereignis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>an organization</source>
            <comment>a kind of mark</comment>
            <translation>eine Organisation</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>und %Ln weiterer</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>and %n more figure(s)</source>
            <translation>
                <numerusform>und %Ln weitere Zahl</numerusform>
                <numerusform>und %Ln weitere Zahlen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Another article…</source>
            <translation>Anderer Artikel …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Another colour…</source>
            <translation>Andere Farbe …</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>Another file has taken the place of the library {path} while it was open, as programs for syncing and for backups do. Open the library again to go on with what is there now.</source>
            <translation>Eine andere Datei hat den Platz der Bibliothek {path} eingenommen, während sie offen war, wie es Programme zum Abgleichen und Sichern tun. Öffnen Sie die Bibliothek neu, um mit dem weiterzumachen, was jetzt dort steht.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Another file…</source>
            <translation>Andere Datei …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Another library</source>
            <translation>Andere Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Another library is the usual one</source>
            <translation>Eine andere Bibliothek ist die übliche</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Another name for “{name}”:</source>
            <translation>Ein anderer Name für „{name}“:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Another name for “{short}”. One that is there already joins both:</source>
            <translation>Anderer Name für „{short}“. Gibt es ihn schon, werden beide vereint:</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>Another program is using the library {path}; wait until it is done or close it, then try again.</source>
            <translation>Ein anderes Programm benutzt die Bibliothek {path}; warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>Another program uses {path}. Close it there, then try again.</source>
            <translation>Ein anderes Programm benutzt {path}. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/services/saved_searches.py" />
            <source>Another search is called “{name}” already; choose another name.</source>
            <translation>Eine andere Suche heißt schon „{name}“; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_kept.py" />
            <source>Another search is called “{name}” meanwhile, so this step was left out.</source>
            <translation>Eine andere Suche heißt inzwischen „{name}“; der Schritt wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>another version</source>
            <translation>eine andere Fassung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Another version at the left</source>
            <translation>Andere Fassung links</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Another version at the right</source>
            <translation>Andere Fassung rechts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Another window could not be opened.</source>
            <translation>Es ließ sich kein weiteres Fenster öffnen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Any colour will do: it is made as dark or light as it takes to stand out, and its fill so quiet that words on it can be read, in every theme.</source>
            <translation>Jede Farbe ist möglich: Sie wird so dunkel oder hell gemacht, dass sie auffällt, und ihre Fläche so ruhig, dass Wörter darauf in jedem Farbschema lesbar sind.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Any state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Any tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Any time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Archives stand more than {limit} deep in each other; unpack them first.</source>
            <translation>Archive stecken mehr als {limit}-fach ineinander; entpacken Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Article {article}</source>
            <translation>Artikel {article}</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Article {article} has no text; reclean it.</source>
            <translation>Der Artikel {article} hat keinen Text; bereinigen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>article {number}</source>
            <translation>Artikel {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>Article {other}</source>
            <translation>Artikel {other}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <location filename="../../reader/gui/library/article_list.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.epub *.docx *.eml *.mbox *.xml *.rss *.atom *.json *.jsonl *.ndjson *.csv *.tsv *.zip *.gz);;All files (*)</source>
            <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.epub *.docx *.eml *.mbox *.xml *.rss *.atom *.json *.jsonl *.ndjson *.csv *.tsv *.zip *.gz);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>Articles are shown as they were written.</source>
            <translation>Artikel werden gezeigt, wie sie geschrieben wurden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/timeline.py" />
            <source>Articles by date</source>
            <translation>Artikel nach Datum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Articles in columns</source>
            <translation>Artikel in Spalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Articles in the list</source>
            <translation>Artikel in der Liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Articles that share rare names and figures with this one</source>
            <translation>Artikel, die seltene Namen und Zahlen mit diesem gemeinsam haben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Articles that wait</source>
            <translation>Wartende Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Articles that you delete wait here.</source>
            <translation>Gelöschte Artikel warten hier.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/article_rows.py" />
            <source>Articles with this name</source>
            <translation>Artikel mit diesem Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Articles, notes and tags, in one file.</source>
            <translation>Artikel, Notizen und Schlagwörter in einer Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>As a table…</source>
            <translation>Als Tabelle …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>As found: {short}</source>
            <translation>Wie gefunden: {short}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>As imported</source>
            <translation>Wie importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>As in the theme</source>
            <translation>Wie im Farbschema</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>As stored</source>
            <translation>Wie gespeichert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>As the system follows its light or dark look, and its wish for high contrast.</source>
            <translation>„Wie das System“ folgt seinem hellen oder dunklen Aussehen und seinem Wunsch nach hohem Kontrast.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>as you put it right</source>
            <translation>wie von Ihnen richtiggestellt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>at least {figure}</source>
            <translation>mindestens {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>at most {figure}</source>
            <translation>höchstens {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>at one place of {article}</source>
            <translation>an einer Stelle von {article}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>At work</source>
            <translation>Bei der Arbeit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Attach again</source>
            <translation>Neu anheften</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Attach note</source>
            <translation>Notiz anheften</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Attachment</source>
            <comment>why it was taken out of the text</comment>
            <translation>Anhang</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Author note</source>
            <comment>why it was taken out of the text</comment>
            <translation>Angaben zum Autor</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>authors</source>
            <comment>what a version lends</comment>
            <translation>Autoren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>automatic people organizations places</source>
            <translation>automatisch Personen Organisationen Orte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/names/name_view.py" />
            <location filename="../../reader/gui/tour.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Back (Alt+Left)</source>
            <translation>Zurück (Alt+Links)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Back (Esc)</source>
            <translation>Zurück (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Back to reading</source>
            <translation>Zurück zum Lesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Back to reading (Esc)</source>
            <translation>Zurück zum Lesen (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up automatically</source>
            <translation>Automatisch sichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up now, or go back to a backup</source>
            <translation>Jetzt sichern oder zu einer Sicherung zurück</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up the library</source>
            <translation>Bibliothek sichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Back up the library…</source>
            <translation>Bibliothek sichern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Back up…</source>
            <translation>Sichern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Backing up</source>
            <translation>Sicherung läuft</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backup automatic daily safety</source>
            <translation>Sicherung automatisch täglich Schutz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backup folder place disk</source>
            <translation>Sicherung Ordner Ort Datenträger</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backup save restore</source>
            <translation>Sicherung speichern zurückspielen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>backups how many kept number</source>
            <translation>Sicherungen wie viele behalten Anzahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Backups kept from before large changes</source>
            <translation>Sicherungen von vor großen Änderungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>barrel</source>
            <comment>a unit of measure</comment>
            <translation>Barrel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>barrels</source>
            <comment>a unit of measure</comment>
            <translation>Barrel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Bars, lists and menus; the text of articles is set below.</source>
            <translation>Leisten, Listen und Menüs; der Text von Artikeln wird unten eingestellt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Basis points</source>
            <translation>Basispunkte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before a change</source>
            <translation>Vor einer Änderung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before a repair</source>
            <translation>Vor einer Reparatur</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before an update of Variorum</source>
            <translation>Vor einer Aktualisierung von Variorum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before many articles were cleaned again</source>
            <translation>Bevor viele Artikel neu bereinigt wurden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before notes were imported</source>
            <translation>Bevor Notizen importiert wurden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Before the trash was emptied</source>
            <translation>Bevor der Papierkorb geleert wurde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Begin a new one</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Beginning a word earlier</source>
            <translation>Anfang ein Wort früher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Beginning a word later</source>
            <translation>Anfang ein Wort später</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Beginning of the note</source>
            <translation>Anfang der Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Beside the library</source>
            <translation>Neben der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/services/places.py" />
            <source>Beside the library lies what another machine wrote at the same time: {names}. Open it by File &gt; Open another library, export its notes as JSON, import them here, and then remove the file.</source>
            <translation>Neben der Bibliothek liegt, was ein anderer Rechner zur gleichen Zeit geschrieben hat: {names}. Öffnen Sie es mit „Datei &gt; Andere Bibliothek öffnen“, exportieren Sie seine Notizen als JSON, importieren Sie sie hier, und entfernen Sie dann die Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <source>Between paragraphs</source>
            <translation>Zwischen Absätzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>between {low} and {high}</source>
            <translation>zwischen {low} und {high}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Blocks of article {article} reach beyond its text; reclean it.</source>
            <translation>Absätze des Artikels {article} reichen über seinen Text hinaus; bereinigen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>blue</source>
            <comment>a colour in a sentence</comment>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Both edges of the text are straight.</source>
            <translation>Beide Ränder des Textes sind gerade.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Both sides have the same notes</source>
            <translation>Beide Seiten haben dieselben Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Brick</source>
            <translation>Ziegelrot</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Bring in web pages, PDFs, mails, books or text: drag them here, paste them, or choose them. Ten sample articles show what the program does.</source>
            <translation>Holen Sie Webseiten, PDFs, E-Mails, Bücher oder Text herein: Ziehen Sie sie hierher, fügen Sie sie ein oder wählen Sie sie aus. Zehn Beispielartikel zeigen, was das Programm kann.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>By a template of your own</source>
            <translation>Nach eigener Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>By a template, a file for each article</source>
            <translation>Nach Vorlage, eine Datei je Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>By colour</source>
            <translation>Nach Farbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>By place</source>
            <translation>Nach Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>By size</source>
            <translation>Nach Größe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>by way of another</source>
            <translation>über eine andere</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>by way of others</source>
            <translation>über andere</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>By {authors}</source>
            <translation>Von {authors}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Byline</source>
            <comment>why it was taken out of the text</comment>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>byte</source>
            <comment>a unit of measure</comment>
            <translation>Byte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>bytes</source>
            <comment>a unit of measure</comment>
            <translation>Byte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Cannot watch {name}</source>
            <translation>{name} kann nicht überwacht werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>capitals</source>
            <translation>Großschreibung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Caption</source>
            <comment>why it was taken out of the text</comment>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Case</source>
            <translation>Schreibung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Case &amp;&amp; punctuation</source>
            <translation>Schreibung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>case and punctuation</source>
            <translation>Groß-/Kleinschreibung und Satzzeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>centimeter</source>
            <comment>a unit of measure</comment>
            <translation>Zentimeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>centimeters</source>
            <comment>a unit of measure</comment>
            <translation>Zentimeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <location filename="../../reader/gui/notes/card_actions.py" />
            <location filename="../../reader/gui/reading/deeds.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Change colour</source>
            <translation>Farbe ändern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Change keys…</source>
            <translation>Tasten ändern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Change the passage</source>
            <translation>Stelle ändern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Changed last</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Changed today</source>
            <translation>Heute geändert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>check repair damaged integrity</source>
            <translation>prüfen reparieren beschädigt unversehrt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Check the library</source>
            <translation>Bibliothek prüfen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Check the library…</source>
            <translation>Bibliothek prüfen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Check…</source>
            <translation>Prüfen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/accessible.py" />
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Choose a folder for copies</source>
            <translation>Ordner für Kopien wählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Choose a folder to watch</source>
            <translation>Zu überwachenden Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Choose a place…</source>
            <translation>Ort wählen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Choose another colour</source>
            <translation>Andere Farbe wählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>Choose one from the list to read it.</source>
            <translation>Wählen Sie einen aus der Liste, um ihn zu lesen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Choose one to compare with</source>
            <translation>Fassung zum Vergleichen wählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Choose the folder of another model</source>
            <translation>Ordner eines anderen Modells wählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Choose where it belongs in this version</source>
            <translation>Wählen, wohin sie in dieser Fassung gehört</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citation of %n article(s) copied.</source>
            <translation>
                <numerusform>Zitat von %Ln Artikel kopiert.</numerusform>
                <numerusform>Zitate von %Ln Artikeln kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citations saved to {path}</source>
            <translation>Zitate gespeichert unter {path}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Clean again</source>
            <translation>Neu bereinigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/rooms.py" />
            <source>Cleaning</source>
            <translation>Bereinigt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/services/reclean.py" />
            <source>Cleaning again</source>
            <translation>Bereinigt neu</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Cleaning again stopped: {problem}</source>
            <translation>Die neue Bereinigung wurde abgebrochen: {problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/accessible.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Clear the search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Click a highlight, or go to its note, to change which words it is on.</source>
            <translation>Klicken Sie auf eine Markierung oder gehen Sie zu ihrer Notiz, um zu ändern, auf welchen Wörtern sie liegt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Click a name in a text and say what it is, or select words and say that they are a name. What you say is kept here.</source>
            <translation>Klicken Sie auf einen Namen im Text und sagen Sie, was er ist, oder wählen Sie Wörter aus und sagen Sie, dass sie ein Name sind. Was Sie sagen, wird hier bewahrt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment.py" />
            <source>Click to edit</source>
            <translation>Zum Bearbeiten klicken</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/names/rules.py" />
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Close the innermost thing</source>
            <translation>Das Innerste schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Close the plot (Esc)</source>
            <translation>Diagramm schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>Close without it</source>
            <translation>Ohne Speichern schließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/dots.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>colour color kind</source>
            <translation>Farbe Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Colour of “{short}”</source>
            <translation>Farbe von „{short}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Colour: {color}</source>
            <translation>Farbe: {color}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Colours of the window</source>
            <translation>Farben des Fensters</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Colour…</source>
            <translation>Farbe …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>column measure margins</source>
            <translation>Spalte Zeilenbreite Ränder</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Column {name}</source>
            <translation>Spalte {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/column_view.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment_editor.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Comment count</source>
            <comment>why it was taken out of the text</comment>
            <translation>Zahl der Kommentare</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Compact rows</source>
            <translation>Kompakte Zeilen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/view.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Compare the two</source>
            <translation>Die beiden vergleichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Compare with a version</source>
            <translation>Mit einer Fassung vergleichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Compare with the other version (Ctrl+D)</source>
            <translation>Mit der anderen Fassung vergleichen (Strg+D)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Compare with {title}</source>
            <translation>Mit {title} vergleichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Compared: {articles}</source>
            <translation>Verglichen: {articles}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Comparing</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../reader/services/likeness.py" />
            <source>Comparing versions</source>
            <translation>Fassungen werden verglichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>Comparing…</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Comparison copied</source>
            <translation>Vergleich kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Comparison saved as {name}</source>
            <translation>Vergleich gespeichert als {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/export.py" />
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Comparison: {title}</source>
            <translation>Vergleich: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>compressed file</source>
            <translation>komprimierte Datei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Contact</source>
            <comment>why it was taken out of the text</comment>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Contained</source>
            <translation>Enthalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Contents of the guide</source>
            <translation>Inhalt der Anleitung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Continue ({number} million more characters)</source>
            <translation>Weiter (noch {number} Millionen Zeichen)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Cookie note</source>
            <comment>why it was taken out of the text</comment>
            <translation>Cookie-Hinweis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copied to “{title}” ({sure}). Ctrl+Z undoes it.</source>
            <translation>Nach „{title}“ kopiert ({sure}). Strg+Z macht es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Copied, with where it is from.</source>
            <translation>Kopiert, mit Quellenangabe.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Copied: {value}</source>
            <translation>Kopiert: {value}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Copies lie in {folder}</source>
            <translation>Kopien liegen in {folder}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Copies of one text are found as they come in. {compare} puts two of them side by side, changed figures first; Esc comes back.</source>
            <translation>Abschriften eines Textes werden beim Hereinkommen gefunden. {compare} stellt zwei nebeneinander, geänderte Zahlen zuerst; Esc kommt zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Copies of the library</source>
            <translation>Kopien der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Copies of this text are found when they are imported. You can also say yourself that another article is a version of it.</source>
            <translation>Abschriften dieses Textes werden beim Import gefunden. Sie können auch selbst sagen, dass ein anderer Artikel eine Fassung davon ist.</translation>
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
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy a note to the other side</source>
            <translation>Eine Notiz auf die andere Seite kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy as BibTeX</source>
            <translation>Als BibTeX kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy both versions</source>
            <translation>Beide Fassungen kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Copy citation</source>
            <translation>Zitat kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copy note across</source>
            <translation>Notiz hinüberkopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Copy note across…</source>
            <translation>Notiz hinüberkopieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Copy note here</source>
            <translation>Notiz hierher kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy note to the left…</source>
            <translation>Notiz nach links kopieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy note to the right…</source>
            <translation>Notiz nach rechts kopieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Copy notes across that one side has alone</source>
            <translation>Notizen hinüberkopieren, die nur eine Seite hat</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy sentence</source>
            <translation>Satz kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Copy the address of its article</source>
            <translation>Adresse ihres Artikels kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Copy the passage</source>
            <translation>Stelle kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Copy the value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Copy the value (Ctrl+C)</source>
            <translation>Wert kopieren (Strg+C)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy title</source>
            <translation>Titel kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Copy to another version…</source>
            <translation>In eine andere Fassung kopieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy to the left:</source>
            <translation>Nach links kopieren:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Copy to the right:</source>
            <translation>Nach rechts kopieren:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Copy value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Copy with citation</source>
            <translation>Mit Quellenangabe kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>corrections rules same as</source>
            <translation>Korrekturen Regeln dasselbe wie</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Credit line</source>
            <comment>why it was taken out of the text</comment>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Crimson</source>
            <translation>Karmesin</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>CSL JSON (*.json)</source>
            <translation>CSL JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Ctrl+U or Esc</source>
            <translation>Strg+U oder Esc</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>cubic meter</source>
            <comment>a unit of measure</comment>
            <translation>Kubikmeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>cubic meters</source>
            <comment>a unit of measure</comment>
            <translation>Kubikmeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>d MMM</source>
            <comment>date</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>d MMMM</source>
            <comment>date</comment>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>d MMMM yyyy</source>
            <comment>date</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Daily backups kept</source>
            <translation>Tägliche Sicherungen, die bleiben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Damaged</source>
            <comment>why it was taken out of the text</comment>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Database, text index, imported files, marks and notes are as they should be.</source>
            <translation>Datenbank, Textverzeichnis, importierte Dateien, Angaben und Notizen sind, wie sie sein sollen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Datasets (*.csv *.tsv *.json *.jsonl *.ndjson *.txt);;All files (*)</source>
            <translation>Datensätze (*.csv *.tsv *.json *.jsonl *.ndjson *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>date</source>
            <comment>a kind of mark</comment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>date</source>
            <comment>what a version lends</comment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Date added</source>
            <translation>Hinzugefügt am</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Date line</source>
            <comment>why it was taken out of the text</comment>
            <translation>Datumszeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Date published</source>
            <translation>Veröffentlicht am</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Dates</source>
            <comment>a kind of mark</comment>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Dates and amounts as a list</source>
            <translation>Daten und Beträge als Liste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Dates, times and durations</source>
            <translation>Daten, Uhrzeiten und Dauern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>dddd d MMMM yyyy</source>
            <comment>date</comment>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>default library</source>
            <translation>übliche Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degree Celsius</source>
            <comment>a unit of measure</comment>
            <translation>Grad Celsius</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degree Fahrenheit</source>
            <comment>a unit of measure</comment>
            <translation>Grad Fahrenheit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degrees Celsius</source>
            <comment>a unit of measure</comment>
            <translation>Grad Celsius</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>degrees Fahrenheit</source>
            <comment>a unit of measure</comment>
            <translation>Grad Fahrenheit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Delete for ever</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <location filename="../../reader/gui/notes/card.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Delete note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Delete note (Del)</source>
            <translation>Notiz löschen (Entf)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Delete tag</source>
            <translation>Schlagwort löschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Delete the articles in the trash and their notes for ever? This cannot be undone.</source>
            <translation>Die Artikel im Papierkorb und ihre Notizen endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Delete the tag “{short}”</source>
            <translation>Schlagwort „{short}“ löschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Descending</source>
            <translation>Absteigend</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>Difference {counter}</source>
            <translation>Unterschied {counter}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Differences in case, punctuation, accents and spacing</source>
            <translation>Unterschiede in Groß-/Kleinschreibung, Satzzeichen, Akzenten und Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Differences in figures</source>
            <translation>Unterschiede in Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Differences in names</source>
            <translation>Unterschiede in Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Distance of lines</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Divide words at the ends of lines</source>
            <translation>Wörter am Zeilenende trennen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>Do not take over</source>
            <translation>Nicht übernehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Done again</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>Drag to change the passage ({keys}); with Alt letter by letter</source>
            <translation>Ziehen, um die Stelle zu ändern ({keys}); mit Alt Buchstabe für Buchstabe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Drop files, folders or links here, or paste with {paste-article}. {next-article} and {previous-article} go through the list; {search} searches all of it.</source>
            <translation>Legen Sie Dateien, Ordner oder Links hier ab, oder fügen Sie sie mit {paste-article} ein. {next-article} und {previous-article} gehen durch die Liste; {search} durchsucht sie ganz.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/drop.py" />
            <source>Drop to import</source>
            <translation>Zum Importieren ablegen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>duration</source>
            <comment>a kind of mark</comment>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Durations</source>
            <comment>a kind of mark</comment>
            <translation>Dauern</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>e-book</source>
            <translation>E-Book</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Each kind has a tint and an underline of its own. Rest the mouse on a mark and it says its value; click it for all its places, and to put it right. {marks} hides them.</source>
            <translation>Jede Art hat ihre eigene Tönung und Unterstreichung. Halten Sie die Maus auf eine Angabe, und sie nennt ihren Wert; klicken Sie darauf, um alle ihre Stellen zu sehen und sie richtigzustellen. {marks} blendet sie aus.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Each row becomes an article. One column must be the text.</source>
            <translation>Jede Zeile wird ein Artikel. Eine Spalte muss der Text sein.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Edit comment</source>
            <translation>Kommentar bearbeiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <source>Edit comment (F2)</source>
            <translation>Kommentar bearbeiten (F2)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Edit details</source>
            <translation>Metadaten bearbeiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Edit details…</source>
            <translation>Metadaten bearbeiten …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Empty in the first rows</source>
            <translation>In den ersten Zeilen leer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/note_ends.py" />
            <source>End of the note</source>
            <translation>Ende der Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>End of the passage a word earlier</source>
            <translation>Ende der Stelle ein Wort früher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>End of the passage a word later</source>
            <translation>Ende der Stelle ein Wort später</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>End the tour</source>
            <translation>Rundgang beenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Esc closes things in every window, so it stays as it is.</source>
            <translation>Esc schließt in jedem Fenster etwas und bleibt darum, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>event</source>
            <comment>a kind of mark</comment>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Events</source>
            <comment>a kind of mark</comment>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Events, laws, works and products</source>
            <translation>Ereignisse, Gesetze, Werke und Produkte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Everything by a few letters</source>
            <translation>Alles mit ein paar Buchstaben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Everything is read</source>
            <translation>Alles ist gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Everything on this page is again as it was before the reset</source>
            <translation>Alles auf dieser Seite ist wieder, wie es vor dem Zurücksetzen war</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help.py" />
            <source>Everything stays on this machine. MIT licence; fonts Inter and Source Serif (OFL), icons Lucide (ISC), Qt (LGPL).</source>
            <translation>Alles bleibt auf diesem Rechner. MIT-Lizenz; Schriften Inter und Source Serif (OFL), Symbole Lucide (ISC), Qt (LGPL).</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Everything that was imported is in the text.</source>
            <translation>Alles, was importiert wurde, steht im Text.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <location filename="../../reader/gui/names/saying.py" />
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Exact value</source>
            <translation>Genauer Wert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>exactly</source>
            <translation>genau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>excerpt</source>
            <comment>how two texts are alike</comment>
            <translation>Auszug</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Exchange left and right</source>
            <translation>Links und rechts tauschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Export comparison</source>
            <translation>Vergleich exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Export keys</source>
            <translation>Tasten exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Export notes</source>
            <translation>Notizen exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Export notes…</source>
            <translation>Notizen exportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Export these notes…</source>
            <translation>Diese Notizen exportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Exporting notes</source>
            <translation>Notizen werden exportiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>feet</source>
            <comment>a unit of measure</comment>
            <translation>Fuß</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>Figure: {text}</source>
            <translation>Zahl: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/compare/figures_line.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Figures and names are found in any case; this says whether they are painted.</source>
            <translation>Zahlen und Namen werden in jedem Fall gefunden; dies sagt, ob sie hervorgehoben werden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Figures and names are marked</source>
            <translation>Zahlen und Namen sind hervorgehoben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Figures and names in this article</source>
            <translation>Zahlen und Namen in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Figures in this article</source>
            <translation>Zahlen in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Figures near it</source>
            <translation>Zahlen in der Nähe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Figures of the library</source>
            <translation>Zahlen der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Figures of the library…</source>
            <translation>Zahlen der Bibliothek …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Figures of this article</source>
            <translation>Zahlen dieses Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Figures put right by you</source>
            <translation>Von Ihnen richtiggestellte Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Figures stand by place; sort them by size</source>
            <translation>Zahlen stehen nach Stelle; nach Größe ordnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Figures stand by size; sort them by place</source>
            <translation>Zahlen stehen nach Größe; nach Stelle ordnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/figures_line.py" />
            <source>Figures that differ</source>
            <translation>Abweichende Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Figures: {figures}</source>
            <translation>Zahlen: {figures}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by article</source>
            <translation>Nach Artikel filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by state</source>
            <translation>Nach Zustand filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by tag</source>
            <translation>Nach Schlagwort filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Filter by time</source>
            <translation>Nach Zeit filtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>Find a name…</source>
            <translation>Namen suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Find a rule</source>
            <translation>Regel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Find a rule…</source>
            <translation>Regel suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Find an action or a key</source>
            <translation>Aktion oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Find an action or a key…</source>
            <translation>Aktion oder Taste suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find an action…</source>
            <translation>Aktion suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>Find an article…</source>
            <translation>Artikel suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <location filename="../../reader/services/mark_again.py" />
            <source>Find figures</source>
            <translation>Zahlen suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Find figures in the library (Ctrl+Shift+K)</source>
            <translation>Zahlen in der Bibliothek suchen (Strg+Umschalt+K)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Find in article…</source>
            <translation>Im Artikel suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find in text</source>
            <translation>Im Text suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Find in this article</source>
            <translation>In diesem Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Find names in the background</source>
            <translation>Namen im Hintergrund finden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Find names now</source>
            <translation>Namen jetzt finden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Find now</source>
            <translation>Jetzt finden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find previous</source>
            <translation>Rückwärts weitersuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <location filename="../../reader/gui/preferences/names_page.py" />
            <location filename="../../reader/services/name_articles.py" />
            <source>Finding names</source>
            <translation>Namen werden gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>First seen</source>
            <translation>Zuerst gesehen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>flattened</source>
            <translation>verflacht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Fold what does not differ</source>
            <translation>Gleiches einklappen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Folder for copies of the library</source>
            <translation>Ordner für Kopien der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Folder for the notes</source>
            <translation>Ordner für die Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Folder of a name model</source>
            <translation>Ordner eines Namensmodells</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>folder place files</source>
            <translation>Ordner Ort Dateien</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>font family letters</source>
            <translation>Schrift Schriftart Buchstaben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>font larger smaller zoom</source>
            <translation>Schrift größer kleiner Zoom</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>foot</source>
            <comment>a unit of measure</comment>
            <translation>Fuß</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Footnote</source>
            <comment>why it was taken out of the text</comment>
            <translation>Fußnote</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Form of the export</source>
            <translation>Form des Exports</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Forward (Alt+Right)</source>
            <translation>Vorwärts (Alt+Rechts)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>from another version of the text</source>
            <translation>aus einer anderen Fassung des Textes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>from the article's date</source>
            <translation>aus dem Datum des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>From the next start on</source>
            <translation>Ab dem nächsten Start</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>from the words around it</source>
            <translation>aus den Wörtern ringsum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>from {first} to {last}</source>
            <translation>von {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>from “{title}”, {alike}</source>
            <translation>aus „{title}“, {alike}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>from “{value}”</source>
            <translation>aus „{value}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Full name, then Enter</source>
            <translation>Voller Name, dann Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gallon</source>
            <comment>a unit of measure</comment>
            <translation>Gallone</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gallons</source>
            <comment>a unit of measure</comment>
            <translation>Gallonen</translation>
        </message>
        <message>
            <location filename="../../reader/services/index_beginnings.py" />
            <source>Get the search ready</source>
            <translation>Suche vorbereiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/search_index.py" />
            <source>Getting the search ready</source>
            <translation>Die Suche wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigabyte</source>
            <comment>a unit of measure</comment>
            <translation>Gigabyte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigabytes</source>
            <comment>a unit of measure</comment>
            <translation>Gigabyte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigahertz</source>
            <comment>a unit of measure</comment>
            <translation>Gigahertz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatt</source>
            <comment>a unit of measure</comment>
            <translation>Gigawatt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatt hour</source>
            <comment>a unit of measure</comment>
            <translation>Gigawattstunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatt hours</source>
            <comment>a unit of measure</comment>
            <translation>Gigawattstunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gigawatts</source>
            <comment>a unit of measure</comment>
            <translation>Gigawatt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Give it to this one</source>
            <translation>Dieser geben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Go back to what was found
{words}</source>
            <translation>Zurück zum Gefundenen
{words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>Go to the passage</source>
            <translation>Zur Stelle gehen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>gram</source>
            <comment>a unit of measure</comment>
            <translation>Gramm</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>grams</source>
            <comment>a unit of measure</comment>
            <translation>Gramm</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Gray</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>gray</source>
            <comment>a colour in a sentence</comment>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>green</source>
            <comment>a colour in a sentence</comment>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>group</source>
            <comment>a kind of mark</comment>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Groups</source>
            <comment>a kind of mark</comment>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/guide/window.py" />
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hectare</source>
            <comment>a unit of measure</comment>
            <translation>Hektar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hectares</source>
            <comment>a unit of measure</comment>
            <translation>Hektar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>hertz</source>
            <comment>a unit of measure</comment>
            <translation>Hertz</translation>
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
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Hide in the text</source>
            <translation>Im Text ausblenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>Highlight</source>
            <translation>Markierung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Highlight</source>
            <comment>the deed</comment>
            <translation>Markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight and tag</source>
            <translation>Markieren und verschlagworten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in blue</source>
            <translation>Blau markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in gray</source>
            <translation>Grau markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in green</source>
            <translation>Grün markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in magenta</source>
            <translation>Magenta markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in orange</source>
            <translation>Orange markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in purple</source>
            <translation>Violett markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in red</source>
            <translation>Rot markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Highlight in yellow</source>
            <translation>Gelb markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight in {color}</source>
            <translation>In {color} markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Highlight in {color} ({key})</source>
            <translation>In {color} markieren ({key})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Highlighted: {colour}</source>
            <translation>Markiert: {colour}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>highlights hide</source>
            <translation>Angaben hervorheben ausblenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>How far the check has come</source>
            <translation>Wie weit die Prüfung ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>hyphenation hyphens soft</source>
            <translation>Silbentrennung Trennstriche</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/file_deeds.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import address</source>
            <translation>Adresse importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import address…</source>
            <translation>Adresse importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import another copy of an article: copies of one text find each other.</source>
            <translation>Importieren Sie eine weitere Abschrift eines Artikels: Abschriften eines Textes finden einander.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import dataset</source>
            <translation>Datensatz importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import dataset…</source>
            <translation>Datensatz importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import files</source>
            <translation>Dateien importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import files…</source>
            <translation>Dateien importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Import folder</source>
            <translation>Ordner importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import folder…</source>
            <translation>Ordner importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Import its article…</source>
            <translation>Ihren Artikel importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Import keys</source>
            <translation>Tasten importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Import notes</source>
            <translation>Notizen importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import notes…</source>
            <translation>Notizen importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Import samples, take the tour</source>
            <translation>Beispiele importieren, Rundgang machen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Import the sample articles</source>
            <translation>Beispielartikel importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import the samples</source>
            <translation>Beispiele importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Import them too</source>
            <translation>Auch diese importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Imported “{title}”</source>
            <translation>„{title}“ importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Importing</source>
            <translation>Import läuft</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_articles.py" />
            <source>Importing {label}</source>
            <translation>{label} wird importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In %n article(s)</source>
            <translation>
                <numerusform>In %Ln Artikel</numerusform>
                <numerusform>In %Ln Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in %Ln Artikel</numerusform>
                <numerusform>in %Ln Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>in %n article(s) with it</source>
            <translation>
                <numerusform>in %Ln Artikel damit zusammen</numerusform>
                <numerusform>in %Ln Artikeln damit zusammen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>In %n other article(s), the likest first.</source>
            <translation>
                <numerusform>In %Ln anderem Artikel, die ähnlichsten zuerst.</numerusform>
                <numerusform>In %Ln anderen Artikeln, die ähnlichsten zuerst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>In both: {reasons}</source>
            <translation>In beiden: {reasons}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>In English, German and French; what you copy, find and quote has no hyphens added.</source>
            <translation>Auf Englisch, Deutsch und Französisch; was Sie kopieren, suchen und zitieren, enthält keine Trennstriche.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In other articles</source>
            <translation>In anderen Artikeln</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In place</source>
            <translation>An ihrer Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last 30 days</source>
            <translation>In den letzten 30 Tagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last 7 days</source>
            <translation>In den letzten 7 Tagen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>In the last year</source>
            <translation>Im letzten Jahr</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>in this article</source>
            <translation>in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>In this article only</source>
            <translation>Nur in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>in {article}</source>
            <translation>in {article}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>in {colors}</source>
            <translation>in {colors}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <source>in “{title}”</source>
            <translation>in „{title}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>In “{title}” this passage reads otherwise. Where does the note belong?</source>
            <translation>In „{title}“ lautet diese Stelle anders. Wohin gehört die Notiz?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>inch</source>
            <comment>a unit of measure</comment>
            <translation>Zoll</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>inches</source>
            <comment>a unit of measure</comment>
            <translation>Zoll</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Indigo</source>
            <translation>Indigo</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <location filename="../../reader/highlights/name_model.py" />
            <source>is damaged</source>
            <translation>ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_model.py" />
            <source>is damaged: its file {name} is not what it was</source>
            <translation>ist beschädigt: Seine Datei {name} ist nicht mehr, was sie war</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <location filename="../../reader/highlights/name_model.py" />
            <source>is of a form that this program does not read</source>
            <translation>hat eine Form, die dieses Programm nicht liest</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>It belongs to the open article</source>
            <translation>Sie gehört zum offenen Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>It could not be read from the library. Try again, or check the library.</source>
            <translation>Er konnte nicht aus der Bibliothek gelesen werden. Versuchen Sie es noch einmal oder prüfen Sie die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It grows far more on unpacking than texts do, so it was left packed; unpack it yourself if you know what it is.</source>
            <translation>Es wächst beim Entpacken weit mehr, als Texte es tun, darum blieb es gepackt; entpacken Sie es selbst, wenn Sie wissen, was es ist.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has neither a text nor an http or https address to fetch it from.</source>
            <translation>Es hat weder Text noch eine http- oder https-Adresse, von der er geholt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has no column {wanted}; its columns are {named}.</source>
            <translation>Es hat keine Spalte {wanted}; seine Spalten sind {named}.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It has {size} MB; articles of up to {limit} MB can be imported.</source>
            <translation>Es hat {size} MB; importiert werden Artikel bis {limit} MB.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>It holds at this place, also after the article is cleaned again.</source>
            <translation>Es gilt an dieser Stelle, auch nachdem der Artikel neu bereinigt wurde.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It holds more than {limit} files or articles; only so many are taken from one file, so split it.</source>
            <translation>Es enthält mehr als {limit} Dateien oder Artikel; aus einer Datei werden nur so viele genommen, teilen Sie sie also.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It holds several articles; import it to have each of them.</source>
            <translation>Es enthält mehrere Artikel; importieren Sie es, um jeden davon zu haben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>It is a long one.</source>
            <translation>Er ist lang.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>It is a…</source>
            <translation>Es ist …</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_words.py" />
            <source>it is cut off; fetch it again</source>
            <translation>sie ist abgeschnitten; holen Sie sie noch einmal</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is locked with a password; unlock or unpack it, then import that.</source>
            <translation>Es ist mit einem Kennwort gesperrt; entsperren oder entpacken Sie es und importieren Sie dann das.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is not text, nor any other kind of file that holds articles.</source>
            <translation>Es ist kein Text, noch sonst eine Datei, die Artikel enthält.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is of another kind</source>
            <translation>Es ist von anderer Art</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one everywhere</source>
            <translation>Es ist überall einer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one in this article</source>
            <translation>Es ist in diesem Artikel einer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>It is one only here</source>
            <translation>Es ist nur hier einer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>It is the same</source>
            <translation>Es ist derselbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is to be called otherwise</source>
            <translation>Es soll anders heißen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It is {kind}</source>
            <translation>Es ist {kind}</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>It is {what}, not text, nor any other kind of file that holds articles.</source>
            <translation>Es ist {what}, kein Text, noch sonst eine Datei, die Artikel enthält.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>It opens in a window of its own.</source>
            <translation>Sie öffnet sich in einem eigenen Fenster.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>It says {figure}.</source>
            <translation>Hier steht {figure}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>It says…</source>
            <translation>Hier steht …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>It stands for another name</source>
            <translation>Es steht für einen anderen Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>It was corrected, or its articles went. Undo brings it back.</source>
            <translation>Er wurde berichtigt, oder seine Artikel sind nicht mehr da. Rückgängig holt ihn zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>its passage is no longer in the text</source>
            <translation>die Stelle steht nicht mehr im Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>its passage was reworded</source>
            <translation>die Stelle wurde umformuliert</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Its text has more than {limit} lines or paragraphs, more than any one article; cut it into parts.</source>
            <translation>Der Text hat mehr als {limit} Zeilen oder Absätze, mehr als jeder einzelne Artikel; teilen Sie ihn in Stücke.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Its text has {length} million characters, more than any one article; cut it into parts of at most {limit} million.</source>
            <translation>Der Text hat {length} Millionen Zeichen, mehr als jeder einzelne Artikel; teilen Sie ihn in Stücke von höchstens {limit} Millionen.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>JSON file</source>
            <translation>JSON-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Justified text</source>
            <translation>Blocksatz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep</source>
            <comment>a search</comment>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Keep copies beside the library</source>
            <translation>Kopien neben der Bibliothek behalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep the search “{name}”</source>
            <translation>Suche „{name}“ behalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep this search</source>
            <translation>Diese Suche behalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Keep this search in the sidebar</source>
            <translation>Diese Suche in der Seitenleiste behalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Keep this search…</source>
            <translation>Diese Suche behalten …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Keep “{query}” in the sidebar under the name:</source>
            <translation>„{query}“ in der Seitenleiste behalten unter dem Namen:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys (*.json *.csv);;All files (*)</source>
            <translation>Tasten (*.json *.csv);;Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Keys of %n action(s) taken from the file.</source>
            <translation>
                <numerusform>Tasten von %Ln Aktion aus der Datei übernommen.</numerusform>
                <numerusform>Tasten von %Ln Aktionen aus der Datei übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilogram</source>
            <comment>a unit of measure</comment>
            <translation>Kilogramm</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilograms</source>
            <comment>a unit of measure</comment>
            <translation>Kilogramm</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilohertz</source>
            <comment>a unit of measure</comment>
            <translation>Kilohertz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometer</source>
            <comment>a unit of measure</comment>
            <translation>Kilometer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometer per hour</source>
            <comment>a unit of measure</comment>
            <translation>Kilometer pro Stunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometers</source>
            <comment>a unit of measure</comment>
            <translation>Kilometer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilometers per hour</source>
            <comment>a unit of measure</comment>
            <translation>Kilometer pro Stunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt</source>
            <comment>a unit of measure</comment>
            <translation>Kilowatt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt hour</source>
            <comment>a unit of measure</comment>
            <translation>Kilowattstunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatt hours</source>
            <comment>a unit of measure</comment>
            <translation>Kilowattstunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>kilowatts</source>
            <comment>a unit of measure</comment>
            <translation>Kilowatt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>kind marks show hide</source>
            <translation>Art Angaben zeigen ausblenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Kind of copy</source>
            <translation>Art der Kopie</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/kinds_menu.py" />
            <source>Kinds of marks</source>
            <translation>Arten von Angaben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>known from other articles</source>
            <translation>aus anderen Artikeln bekannt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Known from others with {others}.</source>
            <translation>Von anderen mit {others} bekannt.</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_model.py" />
            <source>lacks its file {name}</source>
            <translation>hat seine Datei {name} nicht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Larger (Ctrl++)</source>
            <translation>Größer (Strg++)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>law</source>
            <comment>a kind of mark</comment>
            <translation>Gesetz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Laws</source>
            <comment>a kind of mark</comment>
            <translation>Gesetze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>leading line spacing height</source>
            <translation>Durchschuss Zeilenabstand Höhe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave out {details}</source>
            <translation>{details} weglassen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Leave this article without what its version says of it, for good</source>
            <translation>Diesen Artikel auf Dauer ohne das lassen, was seine Fassung von ihm sagt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Left: {a} Right: {b}</source>
            <translation>Links: {a} Rechts: {b}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Libraries (*.db *.sqlite *.sqlite3);;All files (*)</source>
            <translation>Bibliotheken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Libraries (*.db);;All files (*)</source>
            <translation>Bibliotheken (*.db);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar.py" />
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>light dark sepia night contrast appearance</source>
            <translation>hell dunkel Sepia Nacht Kontrast Aussehen</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>line of JSON</source>
            <translation>JSON-Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Line width</source>
            <translation>Zeilenbreite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Link as a version</source>
            <translation>Als Fassung verknüpfen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Link to…</source>
            <translation>Verknüpfen mit …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Link versions</source>
            <translation>Fassungen verknüpfen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Linked as versions of one text, whatever a scan finds. Ctrl+Z undoes it.</source>
            <translation>Als Fassungen eines Textes verknüpft, was immer eine Suche findet. Strg+Z macht es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>linked by you</source>
            <translation>von Ihnen verknüpft</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/backlinks.py" />
            <source>Linked from</source>
            <translation>Verlinkt von</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>list of addresses</source>
            <translation>Adressenliste</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>list of articles</source>
            <translation>Artikelliste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>liter</source>
            <comment>a unit of measure</comment>
            <translation>Liter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>liters</source>
            <comment>a unit of measure</comment>
            <translation>Liter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Logs and reports</source>
            <translation>Protokolle und Berichte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Look for a newer version…</source>
            <translation>Nach neuerer Version suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Look for versions in the whole library</source>
            <translation>In der ganzen Bibliothek nach Fassungen suchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: %n article(s) changed.</source>
            <translation>
                <numerusform>In der ganzen Bibliothek nach Fassungen gesucht: %Ln Artikel geändert.</numerusform>
                <numerusform>In der ganzen Bibliothek nach Fassungen gesucht: %Ln Artikel geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: nothing new. What you linked or unlinked holds.</source>
            <translation>In der ganzen Bibliothek nach Fassungen gesucht: nichts Neues. Was Sie verknüpft oder getrennt haben, gilt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Looking for a newer version</source>
            <translation>Neuere Version wird gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Looking for copies…</source>
            <translation>Kopien werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Looking for names…</source>
            <translation>Namen werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/services/maintain.py" />
            <source>Looking for notes again</source>
            <translation>Notizen werden neu gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <location filename="../../reader/services/find_versions.py" />
            <source>Looking for versions</source>
            <translation>Fassungen werden gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Looking…</source>
            <translation>Wird gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Looks the library over, and repairs what can be made again.</source>
            <translation>Sieht die Bibliothek durch und repariert, was sich neu erstellen lässt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <source>Lost its passage</source>
            <translation>Stelle verloren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Lost their passage</source>
            <translation>Stelle verloren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Made by itself</source>
            <translation>Von selbst gemacht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Made by you</source>
            <translation>Von Ihnen gemacht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Made first</source>
            <translation>Zuerst angelegt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Made last</source>
            <translation>Zuletzt angelegt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>magenta</source>
            <comment>a colour in a sentence</comment>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Make it the usual one</source>
            <translation>Zur üblichen machen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Makes an empty library in this place</source>
            <translation>Legt an diesem Ort eine leere Bibliothek an</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Makes texts, marks and indexes again, and looks for notes by their words</source>
            <translation>Erstellt Texte, Angaben und Verzeichnisse neu und sucht Notizen nach ihren Wörtern</translation>
        </message>
        <message>
            <location filename="../../reader/services/maintain.py" />
            <source>Making texts again</source>
            <translation>Texte werden neu erstellt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/margin_map.py" />
            <source>Map of the article</source>
            <translation>Karte des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Mark as read</source>
            <translation>Als gelesen markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Mark as read or unread</source>
            <translation>Als gelesen oder ungelesen markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Mark as unread</source>
            <translation>Als ungelesen markieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Mark small counting words</source>
            <translation>Kleine Zählwörter hervorheben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Markdown, a file for each article</source>
            <translation>Markdown, eine Datei je Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Marked as read</source>
            <translation>Als gelesen markiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Marked as unread</source>
            <translation>Als ungelesen markiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/rooms.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Marks</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Marks of article {article} do not stand on their words; reclean it.</source>
            <translation>Angaben des Artikels {article} stehen nicht auf ihren Wörtern; bereinigen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Markup</source>
            <comment>why it was taken out of the text</comment>
            <translation>Auszeichnung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Maybe the same</source>
            <translation>Vielleicht derselbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megabyte</source>
            <comment>a unit of measure</comment>
            <translation>Megabyte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megabytes</source>
            <comment>a unit of measure</comment>
            <translation>Megabyte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megahertz</source>
            <comment>a unit of measure</comment>
            <translation>Megahertz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt</source>
            <comment>a unit of measure</comment>
            <translation>Megawatt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt hour</source>
            <comment>a unit of measure</comment>
            <translation>Megawattstunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatt hours</source>
            <comment>a unit of measure</comment>
            <translation>Megawattstunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>megawatts</source>
            <comment>a unit of measure</comment>
            <translation>Megawatt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Merge tags</source>
            <translation>Schlagwörter vereinen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Merge…</source>
            <translation>Vereinen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meter</source>
            <comment>a unit of measure</comment>
            <translation>Meter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meter per second</source>
            <comment>a unit of measure</comment>
            <translation>Meter pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meters</source>
            <comment>a unit of measure</comment>
            <translation>Meter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>meters per second</source>
            <comment>a unit of measure</comment>
            <translation>Meter pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>metric ton</source>
            <comment>a unit of measure</comment>
            <translation>Tonne</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>metric tons</source>
            <comment>a unit of measure</comment>
            <translation>Tonnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>mile</source>
            <comment>a unit of measure</comment>
            <translation>Meile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>mile per hour</source>
            <comment>a unit of measure</comment>
            <translation>Meile pro Stunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>miles</source>
            <comment>a unit of measure</comment>
            <translation>Meilen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>miles per hour</source>
            <comment>a unit of measure</comment>
            <translation>Meilen pro Stunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>millimeter</source>
            <comment>a unit of measure</comment>
            <translation>Millimeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>millimeters</source>
            <comment>a unit of measure</comment>
            <translation>Millimeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>MMM</source>
            <comment>a month within a date</comment>
            <translation>MMM</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>MMM yyyy</source>
            <comment>date</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>MMMM</source>
            <comment>a month within a date</comment>
            <translation>MMMM</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>MMMM yyyy</source>
            <comment>date</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>MMMM yyyy</source>
            <comment>heading of a month; see Qt's date formats</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>money</source>
            <comment>a kind of mark</comment>
            <translation>Geld</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Money</source>
            <comment>a kind of mark</comment>
            <translation>Geld</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>money:&gt;100bn, percent:&gt;25, 150bn, two-fifths…</source>
            <translation>money:&gt;100bn, percent:&gt;25, 150bn, two-fifths …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Monthly backups kept</source>
            <translation>Monatliche Sicherungen, die bleiben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>More in the preferences…</source>
            <translation>Mehr in den Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Moss</source>
            <translation>Moosgrün</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Most relevant first, in searches</source>
            <translation>Passendste zuerst, beim Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Move the library</source>
            <translation>Bibliothek verschieben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Move the library to</source>
            <translation>Bibliothek verschieben nach</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Move to trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Moved, here at the left: {text}</source>
            <translation>Verschoben, hier links: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Moved, here at the right: {text}</source>
            <translation>Verschoben, hier rechts: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>moved: {passage}</source>
            <translation>verschoben: {passage}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Move…</source>
            <translation>Verschieben …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Moving the library</source>
            <translation>Bibliothek wird verschoben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Names are again what they would be without the rule</source>
            <translation>Namen sind wieder, was sie ohne die Regel wären</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Names are found on this machine</source>
            <translation>Namen werden auf diesem Rechner gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Names are found with</source>
            <translation>Namen werden gefunden mit</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_model.py" />
            <source>Names cannot be marked: a part of the program is missing. Installing the program again brings it back.</source>
            <translation>Namen können nicht gefunden werden: Ein Teil des Programms fehlt. Eine neue Installation bringt ihn zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <source>Names cannot be marked: the program's name model {why}. Installing the program again brings it back.</source>
            <translation>Namen können nicht gefunden werden: Das Namensmodell des Programms {why}. Eine neue Installation bringt es zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <source>Names could not be marked for now; the next start tries again.</source>
            <translation>Namen konnten vorerst nicht gefunden werden; der nächste Start versucht es wieder.</translation>
        </message>
        <message>
            <location filename="../../reader/services/name_worker.py" />
            <source>Names could not be marked: the name finder stopped twice while it read this text, perhaps for lack of memory. Try again later.</source>
            <translation>Namen konnten nicht gefunden werden: Der Namenfinder hielt beim Lesen dieses Textes zweimal an, vielleicht aus Mangel an Speicher. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>names model folder own other</source>
            <translation>Namen Modell Ordner eigenes anderes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Navigation</source>
            <comment>why it was taken out of the text</comment>
            <translation>Navigation</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_list.py" />
            <source>nearly the same</source>
            <translation>fast dasselbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>Neither side has lost its capitals to the other.</source>
            <translation>Keine Seite hat ihre Großschreibung an die andere verloren.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>New articles arrive here.</source>
            <translation>Neue Artikel kommen hier an.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>New name, then Enter</source>
            <translation>Neuer Name, dann Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>New tag</source>
            <translation>Neues Schlagwort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Next (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Next page (Page Down)</source>
            <translation>Nächste Seite (Bild ab)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Next place (↓)</source>
            <translation>Nächste Stelle (↓)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>No account, no telemetry</source>
            <translation>Kein Konto, keine Telemetrie</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>No action has these words; try a part of its name, or a key.</source>
            <translation>Keine Aktion hat diese Wörter; versuchen Sie einen Teil ihres Namens oder eine Taste.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>No action is called that; try another word for it.</source>
            <translation>Keine Aktion heißt so; versuchen Sie ein anderes Wort dafür.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>No article</source>
            <translation>Kein Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article has “{typed}”.</source>
            <translation>Kein Artikel enthält „{typed}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>No article has “{way}” any more</source>
            <translation>Kein Artikel hat noch „{way}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article in the trash has “{typed}”.</source>
            <translation>Kein Artikel im Papierkorb enthält „{typed}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <location filename="../../reader/gui/reading/view.py" />
            <source>No article is open</source>
            <translation>Kein Artikel ist geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No article of the library shares rare names and figures with this one.</source>
            <translation>Kein Artikel der Bibliothek hat seltene Namen und Zahlen mit diesem gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No article {filters} has “{typed}”.</source>
            <translation>Kein Artikel {filters} enthält „{typed}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/keeper.py" />
            <source>No copy of the library could be made: {why}</source>
            <translation>Von der Bibliothek konnte keine Kopie gemacht werden: {why}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>No currency</source>
            <translation>Ohne Währung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>No figure is found by that.</source>
            <translation>Damit ist keine Zahl zu finden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>No figures and no names were found in this article.</source>
            <translation>In diesem Artikel wurden weder Zahlen noch Namen gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>No folder is watched.</source>
            <translation>Es wird kein Ordner überwacht.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>No longer in the text. It was on:</source>
            <translation>Nicht mehr im Text. Sie lag auf:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>No name is open</source>
            <translation>Kein Name ist geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>No notes yet</source>
            <translation>Noch keine Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>No other article has this figure.</source>
            <translation>Kein anderer Artikel hat diese Zahl.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No other version</source>
            <translation>Keine andere Fassung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>No other version.</source>
            <translation>Keine andere Fassung.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>no page of it can be read</source>
            <translation>keine Seite davon ist lesbar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>No preference has “{words}”.</source>
            <translation>Keine Einstellung hat „{words}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>No rules for names</source>
            <translation>Keine Regeln für Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No starred articles</source>
            <translation>Keine Artikel mit Stern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>No such note</source>
            <translation>Keine solche Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card.py" />
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>No such passage here. It is on:</source>
            <translation>Hier gibt es keine solche Stelle. Sie liegt auf:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>No tags yet: t tags an article or a note.</source>
            <translation>Noch keine Schlagwörter: t verschlagwortet einen Artikel oder eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>no text is another</source>
            <translation>kein Text ist anders</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>No text of an article was found on the page.</source>
            <translation>Auf der Seite wurde kein Artikeltext gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>No value is told</source>
            <translation>Kein Wert angegeben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>No versions yet</source>
            <translation>Noch keine Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nobody is told what you read, mark or write, nor that you use the program.</source>
            <translation>Niemand erfährt, was Sie lesen, markieren oder schreiben, noch dass Sie das Programm benutzen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>none</source>
            <comment>no details found</comment>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>None</source>
            <comment>no difference</comment>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>None of its columns ({named}) looks like the text of an article; say which one is: in the window by Import dataset, in a terminal by --columns text=NAME.</source>
            <translation>Keine seiner Spalten ({named}) sieht wie der Text eines Artikels aus; sagen Sie, welche es ist: im Fenster mit „Datensatz importieren“, im Terminal mit --columns text=NAME.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Not a figure</source>
            <translation>Keine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>not a figure</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Not a name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Not a name, is a place, same as …: a list, where each can be taken back.</source>
            <translation>Kein Name, ist ein Ort, dasselbe wie …: eine Liste, in der sich jedes zurücknehmen lässt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Not a version</source>
            <translation>Keine Fassung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>not in the other</source>
            <translation>nicht im anderen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>Not released yet</source>
            <translation>Noch nicht veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Not the same</source>
            <translation>Nicht derselbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Not used</source>
            <translation>Nicht benutzt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Note on the selection</source>
            <translation>Notiz zur Auswahl</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Note {note} says that it stands on its passage in article {article}, but other words are there; reclean the article to find it again.</source>
            <translation>Die Notiz {note} steht nach eigener Angabe auf ihrer Stelle im Artikel {article}, dort sind aber andere Wörter; bereinigen Sie den Artikel neu, um sie wiederzufinden.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Note {note} says “{word}” where that means nothing.</source>
            <translation>Die Notiz {note} sagt „{word}“, wo das nichts bedeutet.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>Note {note} stands outside the text of article {article}; reclean the article to find it again.</source>
            <translation>Die Notiz {note} steht außerhalb des Textes von Artikel {article}; bereinigen Sie den Artikel neu, um sie wiederzufinden.</translation>
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
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes (*.json *.jsonld *.csv *.md *.txt *.html *.zip);;All files (*)</source>
            <translation>Notizen (*.json *.jsonld *.csv *.md *.txt *.html *.zip);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/margin_map.py" />
            <source>Notes and finds along the text; click to go there</source>
            <translation>Notizen und Treffer entlang des Textes; Klicken führt dorthin</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Notes cannot be shown. Choose the article again.</source>
            <translation>Notizen können nicht gezeigt werden. Wählen Sie den Artikel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes exported to {path}</source>
            <translation>Notizen exportiert nach {path}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Notes find their article</source>
            <translation>Notizen finden ihren Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Notes of the library</source>
            <translation>Notizen der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Notes of this article</source>
            <translation>Notizen dieses Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Notes stay with their words</source>
            <translation>Notizen bleiben bei ihren Wörtern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/backlinks.py" />
            <source>Notes that link to this article</source>
            <translation>Notizen, die auf diesen Artikel verweisen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_pages.py" />
            <source>Notes that lost their passage</source>
            <translation>Notizen, die ihre Stelle verloren haben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Notes to export</source>
            <translation>Zu exportierende Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/services/tags.py" />
            <source>Nothing bears the tag “{label}”; the list of tags shows those there are.</source>
            <translation>Nichts trägt das Schlagwort „{label}“; die Liste der Schlagwörter zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Nothing could be printed to {target}. Choose another folder.</source>
            <translation>Nach {target} konnte nicht gedruckt werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Nothing could be written to {target}. Choose another folder.</source>
            <translation>Nach {target} konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nothing happens on the network by itself</source>
            <translation>Von selbst geschieht nichts im Netz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Nothing has been written down.</source>
            <translation>Es wurde nichts aufgeschrieben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Nothing here</source>
            <translation>Hier ist nichts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Nothing in the library is called “{shown}”.</source>
            <translation>Nichts in der Bibliothek heißt „{shown}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Nothing in the other version is like this passage: select the words there and mark them instead.</source>
            <translation>Nichts in der anderen Fassung ähnelt dieser Stelle: Wählen Sie dort die Wörter aus und markieren Sie stattdessen diese.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Nothing in the text is like it. Select the passage that it belongs to, then attach it.</source>
            <translation>Nichts im Text ähnelt ihr. Wählen Sie die Stelle aus, zu der sie gehört, und heften Sie sie dann an.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Nothing is called that</source>
            <translation>So heißt nichts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Nothing is given away</source>
            <translation>Nichts wird weitergegeben</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>Nothing is selected there, so the note stays where it was.</source>
            <translation>Dort ist nichts ausgewählt, darum bleibt die Notiz, wo sie war.</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>Nothing is selected there, so there is nothing to mark.</source>
            <translation>Dort ist nichts ausgewählt, darum gibt es nichts zu markieren.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>Nothing is told about this version.</source>
            <translation>Über diese Version wird nichts gesagt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Nothing to import</source>
            <translation>Nichts zu importieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Nothing to mark</source>
            <translation>Nichts hervorzuheben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Nothing to plot</source>
            <translation>Nichts darzustellen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Nothing was copied: {problem}</source>
            <translation>Nichts wurde kopiert: {problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Nothing was taken out</source>
            <translation>Nichts wurde herausgenommen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Nothing {what} was found.</source>
            <translation>Nichts {what} gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Nowhere in the guide; try fewer or other words.</source>
            <translation>Nirgends in der Anleitung; versuchen Sie weniger oder andere Wörter.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>number</source>
            <comment>a kind of mark</comment>
            <translation>Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Numbers</source>
            <comment>a kind of mark</comment>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Numbers and quantities</source>
            <translation>Zahlen und Mengen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>numbers quiet</source>
            <translation>Zahlen still</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the articles in the list ({many})</source>
            <translation>Der Artikel in der Liste ({many})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>of the latest {number}</source>
            <translation>der letzten {number}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the notes from {origin}, {what}.</source>
            <translation>Von den Notizen aus {origin}: {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the notes, {what}.</source>
            <translation>Von den Notizen: {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the open article</source>
            <translation>Des geöffneten Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the selected articles ({many})</source>
            <translation>Der ausgewählten Artikel ({many})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>of the theme</source>
            <translation>des Farbschemas</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the whole library</source>
            <translation>Der ganzen Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>Of “{title}” only its title could be read.</source>
            <translation>Von „{title}“ war nur der Titel lesbar.</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>Of “{title}” only the passages of its notes are left.</source>
            <translation>Von „{title}“ sind nur die Stellen seiner Notizen übrig.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>on</source>
            <comment>an action that is switched on</comment>
            <translation>ein</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/guide/window.py" />
            <source>On %n page(s)</source>
            <translation>
                <numerusform>Auf %Ln Seite</numerusform>
                <numerusform>Auf %Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>on another version: {title}</source>
            <translation>auf einer anderen Fassung: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>On both sides: {text}</source>
            <translation>Auf beiden Seiten: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>On this machine, in a process of its own; no text leaves it.</source>
            <translation>Auf diesem Rechner, in einem eigenen Prozess; kein Text verlässt ihn.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Once a day if something has changed, and before what is large or lasting.</source>
            <translation>Einmal am Tag, wenn sich etwas geändert hat, und vor allem, was groß oder endgültig ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Once in this article</source>
            <translation>Einmal in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>One a line</source>
            <translation>Eines je Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>One file with all articles, notes and tags, whole even while the program runs.</source>
            <translation>Eine Datei mit allen Artikeln, Notizen und Schlagwörtern, ganz auch bei laufendem Programm.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/tags.py" />
            <source>One name for %n tag(s):</source>
            <translation>
                <numerusform>Ein Name für %Ln Schlagwort:</numerusform>
                <numerusform>Ein Name für %Ln Schlagwörter:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>One on each line</source>
            <translation>Einen je Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Only an address that you import is fetched</source>
            <translation>Nur eine Adresse, die Sie importieren, wird abgerufen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the left</source>
            <translation>nur links</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the left: {passage}</source>
            <translation>nur links: {passage}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Only at the left: {text}</source>
            <translation>Nur links: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the right</source>
            <translation>nur rechts</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only at the right: {passage}</source>
            <translation>nur rechts: {passage}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/spoken.py" />
            <source>Only at the right: {text}</source>
            <translation>Nur rechts: {text}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>Only case and punctuation differ</source>
            <translation>Nur Groß-/Kleinschreibung und Satzzeichen weichen ab</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>only here</source>
            <translation>nur hier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Only in other versions</source>
            <translation>Nur in anderen Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>only in the other</source>
            <translation>nur im anderen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Only the text</source>
            <translation>Nur der Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/focus_mode.py" />
            <source>Only the text. Esc brings the rest back.</source>
            <translation>Nur der Text. Esc holt den Rest zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Only what is new</source>
            <translation>Nur das Neue</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>Only whole http and https addresses can be fetched.</source>
            <translation>Nur ganze http- und https-Adressen können abgerufen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Only {color} (Ctrl+click: as well)</source>
            <translation>Nur {color} (Strg+Klick: zusätzlich)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>Open a library</source>
            <translation>Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Open an article, select text and press {keys} to highlight it, or {note} for a note.</source>
            <translation>Öffnen Sie einen Artikel, wählen Sie Text aus und drücken Sie {keys}, um ihn zu markieren, oder {note} für eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Open another library</source>
            <translation>Andere Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Open another library…</source>
            <translation>Andere Bibliothek öffnen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Open in its article</source>
            <translation>Im Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/name_deeds.py" />
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/reading/marks_panel.py" />
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Open note</source>
            <translation>Notiz öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Open one to see its notes.</source>
            <translation>Öffnen Sie einen, um seine Notizen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Open one to see its versions.</source>
            <translation>Öffnen Sie einen, um seine Fassungen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/menu.py" />
            <source>Open the article here</source>
            <translation>Artikel hier öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Open the original page</source>
            <translation>Ursprüngliche Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>Open the page of this name</source>
            <translation>Die Seite dieses Namens öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Open this address in your web browser?</source>
            <translation>Diese Adresse im Webbrowser öffnen?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Open {title}</source>
            <translation>{title} öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_actions.py" />
            <location filename="../../reader/gui/notes/comment.py" />
            <source>Open “{shown}”</source>
            <translation>„{shown}“ öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>orange</source>
            <comment>a colour in a sentence</comment>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>organization</source>
            <comment>a kind of mark</comment>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Organizations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Organizations</source>
            <comment>a kind of mark</comment>
            <translation>Organisationen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Other versions</source>
            <translation>Andere Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ounce</source>
            <comment>a unit of measure</comment>
            <translation>Unze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ounces</source>
            <comment>a unit of measure</comment>
            <translation>Unzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_list.py" />
            <source>overlaps</source>
            <translation>überschneidet sich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>Page of a name</source>
            <translation>Seite eines Namens</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Page of the guide</source>
            <translation>Seite der Anleitung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Page width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Pages as they will be printed</source>
            <translation>Seiten, wie sie gedruckt werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Panel</source>
            <translation>Infobereich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>Panel: {name}</source>
            <translation>Infobereich: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>paragraph spacing gap</source>
            <translation>Absatz Abstand Lücke</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/empty.py" />
            <source>Paste as article</source>
            <translation>Als Artikel einfügen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>path file place folder database size</source>
            <translation>Pfad Datei Ort Ordner Datenbank Größe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>People</source>
            <comment>a kind of mark</comment>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>People, organizations and places are looked for in whatever comes in.</source>
            <translation>In allem, was hereinkommt, wird nach Personen, Organisationen und Orten gesucht.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>percentage</source>
            <comment>a kind of mark</comment>
            <translation>Prozentsatz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Percentage points</source>
            <translation>Prozentpunkte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Percentages</source>
            <translation>Prozentsätze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Percentages</source>
            <comment>a kind of mark</comment>
            <translation>Prozentsätze</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>person</source>
            <comment>a kind of mark</comment>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>place</source>
            <comment>a kind of mark</comment>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>place folder disk</source>
            <translation>Ort Ordner Datenträger</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Places</source>
            <comment>a kind of mark</comment>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>Places for the note, the surest first</source>
            <translation>Stellen für die Notiz, die sicherste zuerst</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>places listed below</source>
            <translation>Stellen unten aufgeführt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Places of figures</source>
            <translation>Stellen mit Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Plot dates and amounts below the text (G)</source>
            <translation>Daten und Beträge unter dem Text darstellen (G)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Plot of dates and amounts</source>
            <translation>Diagramm der Daten und Beträge</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Plot of figures</source>
            <translation>Diagramm der Zahlen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>pound</source>
            <comment>a unit of measure</comment>
            <translation>Pfund</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>pounds</source>
            <comment>a unit of measure</comment>
            <translation>Pfund</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Preferences…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Press s to star the one you are reading.</source>
            <translation>Drücken Sie s, um den gelesenen mit einem Stern zu versehen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>Press the keys</source>
            <translation>Drücken Sie die Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Press the keys for “{action}”. Esc goes back.</source>
            <translation>Drücken Sie die Tasten für „{action}“. Esc geht zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_catcher.py" />
            <source>Press the keys that the action is to have; Esc goes back.</source>
            <translation>Drücken Sie die Tasten, die die Aktion haben soll; Esc geht zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/find_bar.py" />
            <source>Previous (Shift+F3)</source>
            <translation>Vorige Stelle (Umschalt+F3)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous article</source>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Previous difference</source>
            <translation>Voriger Unterschied</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Previous page (Page Up)</source>
            <translation>Vorige Seite (Bild auf)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Previous place (↑)</source>
            <translation>Vorige Stelle (↑)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Print note</source>
            <comment>why it was taken out of the text</comment>
            <translation>Druckhinweis</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Print preview</source>
            <translation>Druckvorschau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Print preview…</source>
            <translation>Druckvorschau …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Printed to {target}</source>
            <translation>Gedruckt nach {target}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Printed: %n page(s)</source>
            <translation>
                <numerusform>Gedruckt: %Ln Seite</numerusform>
                <numerusform>Gedruckt: %Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <location filename="../../reader/gui/print_preview.py" />
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>privacy local</source>
            <translation>Datenschutz lokal</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>privacy network data tracking</source>
            <translation>Datenschutz Netz Daten Verfolgung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>product</source>
            <comment>a kind of mark</comment>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Products</source>
            <comment>a kind of mark</comment>
            <translation>Produkte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Promotion</source>
            <comment>why it was taken out of the text</comment>
            <translation>Eigenwerbung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>punctuation</source>
            <translation>Satzzeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>purple</source>
            <comment>a colour in a sentence</comment>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Put away</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Put back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Put back: {whole}</source>
            <translation>Zurückholen: {whole}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Put its kind, value, unit or bound right, here</source>
            <translation>Art, Wert, Einheit oder Grenze hier richtigstellen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/waiting.py" />
            <source>Put note into its article</source>
            <translation>Notiz in ihren Artikel setzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/points.py" />
            <source>Quantities</source>
            <translation>Mengen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Quantities</source>
            <comment>a kind of mark</comment>
            <translation>Mengen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>quantity</source>
            <comment>a kind of mark</comment>
            <translation>Menge</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>quiet list ignore exclude</source>
            <translation>still Liste ignorieren ausschließen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Quiet words</source>
            <translation>Stille Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Read as it is stored (C)</source>
            <translation>Lesen wie gespeichert (C)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <location filename="../../reader/gui/reading/header.py" />
            <source>Read with capitals</source>
            <translation>Mit Großschreibung lesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Read with the capitals, punctuation and paragraphs of another version</source>
            <translation>Mit Großschreibung, Satzzeichen und Absätzen einer anderen Fassung lesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>Read with the capitals, punctuation and paragraphs of “{other}” (C)</source>
            <translation>Mit Großschreibung, Satzzeichen und Absätzen von „{other}“ lesen (C)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Read with the other's capitals</source>
            <translation>Mit der Großschreibung der anderen lesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <location filename="../../reader/gui/reading/view.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Reading columns</source>
            <translation>Spalten werden gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Reading it failed in an unforeseen way ({kind}); it was left out, and the rest goes on. Please report it.</source>
            <translation>Das Lesen scheiterte unvorhergesehen ({kind}); es wurde ausgelassen, und der Rest geht weiter. Bitte melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../reader/services/reading.py" />
            <source>Reading the PDF took far longer than any PDF should, so it was given up.</source>
            <translation>Das Lesen des PDFs dauerte weit länger, als es bei einem PDF sollte, und wurde aufgegeben.</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_apart.py" />
            <source>Reading this ended the import; what came before it is kept. Import what stood behind it again.</source>
            <translation>Beim Lesen hiervon endete der Import; was davor kam, bleibt erhalten. Importieren Sie noch einmal, was dahinter stand.</translation>
        </message>
        <message>
            <location filename="../../reader/services/salvage.py" />
            <source>Reading what is left</source>
            <translation>Was übrig ist, wird gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>red</source>
            <comment>a colour in a sentence</comment>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related</source>
            <translation>Verwandt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Related</source>
            <comment>why it was taken out of the text</comment>
            <translation>Verwandtes</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related articles</source>
            <translation>Verwandte Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>Related: {title}</source>
            <translation>Verwandt: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/deeds.py" />
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Remove highlight</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>Remove tag</source>
            <translation>Schlagwort entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Remove tag “{shown}”</source>
            <translation>Schlagwort „{shown}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Remove the search “{name}”</source>
            <translation>Suche „{name}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/library/searches.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename or merge…</source>
            <translation>Umbenennen oder vereinen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Rename search</source>
            <translation>Suche umbenennen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename tag</source>
            <translation>Schlagwort umbenennen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Rename the search “{name}”</source>
            <translation>Suche „{name}“ umbenennen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>Rename the tag “{short}”</source>
            <translation>Schlagwort „{short}“ umbenennen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Repeated line</source>
            <comment>why it was taken out of the text</comment>
            <translation>Wiederholte Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Repeated subtitle</source>
            <comment>why it was taken out of the text</comment>
            <translation>Wiederholter Untertitel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Reports of crashes stay here</source>
            <translation>Absturzberichte bleiben hier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Reset this page</source>
            <translation>Diese Seite zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>Restore</source>
            <translation>Zurückspielen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Restore a backup</source>
            <translation>Sicherung zurückspielen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Restore a backup…</source>
            <translation>Sicherung zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Restore from trash</source>
            <translation>Aus dem Papierkorb zurückholen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Restore…</source>
            <translation>Zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Reworded</source>
            <translation>Umformuliert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Reworded: keep it here</source>
            <translation>Umformuliert: hier behalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>right arrow lists its places</source>
            <translation>Pfeil nach rechts führt die Stellen auf</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>RIS (*.ris)</source>
            <translation>RIS (*.ris)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Room between paragraphs</source>
            <translation>Raum zwischen Absätzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>Rules for names</source>
            <translation>Regeln für Namen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Rules for names…</source>
            <translation>Regeln für Namen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Same as…</source>
            <translation>Dasselbe wie …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Same figure elsewhere</source>
            <translation>Dieselbe Zahl anderswo</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>Same figure elsewhere…</source>
            <translation>Dieselbe Zahl anderswo …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>same words</source>
            <translation>dieselben Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/compare/exporting.py" />
            <location filename="../../reader/gui/print_preview.py" />
            <source>Save as PDF…</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Save as web page…</source>
            <translation>Als Webseite speichern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Save citations</source>
            <translation>Zitate speichern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Save citations…</source>
            <translation>Zitate speichern …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Save notes as</source>
            <translation>Notizen speichern als</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Save this comparison as a web page or PDF, or copy it</source>
            <translation>Diesen Vergleich als Webseite oder PDF speichern oder kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Save what is left</source>
            <translation>Retten, was übrig ist</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>saved page</source>
            <translation>gespeicherte Seite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Saved to {path}</source>
            <translation>Gespeichert unter {path}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Saving a PDF</source>
            <translation>PDF wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Saving citations</source>
            <translation>Zitate werden gespeichert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Saving the comparison</source>
            <translation>Vergleich wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Say first which column is the text</source>
            <translation>Sagen Sie zuerst, welche Spalte der Text ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Say that another article is a version of this one</source>
            <translation>Sagen, dass ein anderer Artikel eine Fassung von diesem ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>scale large fonts interface zoom accessibility</source>
            <translation>Größe große Schrift Oberfläche Zoom Barrierefreiheit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Search in all articles</source>
            <translation>In allen Artikeln suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Search notes</source>
            <translation>Notizen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/searches.py" />
            <source>Search or filter first: there is nothing to keep yet.</source>
            <translation>Suchen oder filtern Sie zuerst: Noch gibt es nichts zu behalten.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Search outside the trash</source>
            <translation>Außerhalb des Papierkorbs suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Search passages, comments and tags…</source>
            <translation>Stellen, Kommentare und Schlagwörter durchsuchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Search text, notes, names, money:&gt;10m…</source>
            <translation>Text, Notizen, Namen, money:&gt;10m suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>Search the guide</source>
            <translation>Anleitung durchsuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/search_field.py" />
            <source>Search the library</source>
            <translation>Bibliothek durchsuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Search the library for “{short}”</source>
            <translation>Bibliothek nach „{short}“ durchsuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Searches</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sections by date</source>
            <translation>Abschnitte nach Datum</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Select a passage and press {highlight-yellow} to {highlight-gray} for a colour, or {note} to write. What you write stands here, is saved as you type, and shows in every version that has the passage.</source>
            <translation>Wählen Sie eine Stelle aus und drücken Sie {highlight-yellow} bis {highlight-gray} für eine Farbe oder {note} zum Schreiben. Was Sie schreiben, steht hier, wird beim Tippen gespeichert und zeigt sich in jeder Fassung, die die Stelle hat.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Select a passage while reading, and give it a colour or a note.</source>
            <translation>Wählen Sie beim Lesen eine Stelle aus und geben Sie ihr eine Farbe oder eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/panel.py" />
            <source>Select its passage in the text, or choose:</source>
            <translation>Wählen Sie ihre Stelle im Text aus, oder hier:</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Select no more than the words of the figure.</source>
            <translation>Wählen Sie nicht mehr als die Wörter der Zahl aus.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Select one article to edit its details.</source>
            <translation>Wählen Sie einen Artikel aus, um seine Metadaten zu bearbeiten.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Select some text first, then mark it.</source>
            <translation>Wählen Sie zuerst Text aus und markieren Sie ihn dann.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Select text and press {keys} to highlight it in a colour, or {note} for a note.</source>
            <translation>Wählen Sie Text aus und drücken Sie {keys}, um ihn farbig zu markieren, oder {note} für eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Select text in an article: what can be done with it stands over it.</source>
            <translation>Wählen Sie in einem Artikel Text aus: Darüber steht, was sich damit tun lässt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>Select the passage in the text first</source>
            <translation>Wählen Sie zuerst die Stelle im Text aus</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>Select the words of the figure first.</source>
            <translation>Wählen Sie zuerst die Wörter der Zahl aus.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Select two to compare them, or one to compare it with the one above.</source>
            <translation>Wählen Sie zwei aus, um sie zu vergleichen, oder eine, um sie mit der oben genannten zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Select what is to be taken out of the text first.</source>
            <translation>Wählen Sie zuerst aus, was aus dem Text herausgenommen werden soll.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesendet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Set everything on this page back to what is usual</source>
            <translation>Alles auf dieser Seite auf das Übliche zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Set texts as they are set before anything is chosen</source>
            <translation>Texte setzen, wie sie gesetzt werden, bevor etwas gewählt ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show %n more</source>
            <translation>
                <numerusform>%Ln weiteres zeigen</numerusform>
                <numerusform>%Ln weitere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Show all articles</source>
            <translation>Alle Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Show all notes</source>
            <translation>Alle Notizen zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Show as a list</source>
            <translation>Als Liste zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show as imported</source>
            <translation>Wie importiert zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Show in the list</source>
            <translation>In der Liste zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>Show in the text</source>
            <translation>Im Text zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/name_deeds.py" />
            <source>Show its articles</source>
            <translation>Seine Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>Show less</source>
            <translation>Weniger zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Show marks</source>
            <translation>Angaben zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Show marks in the text</source>
            <translation>Angaben im Text zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Show the articles that have it</source>
            <translation>Die Artikel zeigen, die das haben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Show the folder of copies</source>
            <translation>Ordner der Kopien zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>Show the folder of: {name}</source>
            <translation>Ordner zeigen von: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Show the log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>Show the same figure in other articles</source>
            <translation>Dieselbe Zahl in anderen Artikeln zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>Show the text as it is stored</source>
            <translation>Den Text zeigen, wie er gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Show those that wait</source>
            <translation>Wartende zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>Show: {name}</source>
            <translation>Zeigen: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Show: {topic}</source>
            <translation>Zeigen: {topic}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/marks_model.py" />
            <source>shown</source>
            <translation>sichtbar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Sign-off</source>
            <comment>why it was taken out of the text</comment>
            <translation>Schlussformel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Size of everything in the window</source>
            <translation>Größe von allem im Fenster</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/kinds_menu.py" />
            <source>Small counting words</source>
            <translation>Kleine Zählwörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Smaller (Ctrl+−)</source>
            <translation>Kleiner (Strg+−)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>So there is nothing to switch off here.</source>
            <translation>Darum ist hier nichts abzuschalten.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Social</source>
            <comment>why it was taken out of the text</comment>
            <translation>Soziale Medien</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>Some of it could not be mended. Restore a backup of before, or live with it.</source>
            <translation>Einiges ließ sich nicht beheben. Spielen Sie eine frühere Sicherung zurück, oder leben Sie damit.</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>Some rows of these tables could not be read: {names}.</source>
            <translation>Einige Zeilen dieser Tabellen waren nicht lesbar: {names}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>Something went wrong that should not ({error}). Try again; Details has more, to be copied.</source>
            <translation>Etwas ist schiefgegangen, das nicht sollte ({error}). Versuchen Sie es noch einmal; in den Einzelheiten steht mehr, zum Kopieren.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>Something went wrong that should not; your library is safe. Go on, or start anew.</source>
            <translation>Etwas ist schiefgegangen, das nicht sollte; Ihre Bibliothek ist unversehrt. Machen Sie weiter, oder starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>Sort by: {name}</source>
            <translation>Ordnen nach: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>Sort notes</source>
            <translation>Notizen ordnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Sort the articles</source>
            <translation>Artikel ordnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Source</source>
            <comment>why it was taken out of the text</comment>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square feet</source>
            <comment>a unit of measure</comment>
            <translation>Quadratfuß</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square foot</source>
            <comment>a unit of measure</comment>
            <translation>Quadratfuß</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square kilometer</source>
            <comment>a unit of measure</comment>
            <translation>Quadratkilometer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square kilometers</source>
            <comment>a unit of measure</comment>
            <translation>Quadratkilometer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square meter</source>
            <comment>a unit of measure</comment>
            <translation>Quadratmeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square meters</source>
            <comment>a unit of measure</comment>
            <translation>Quadratmeter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square mile</source>
            <comment>a unit of measure</comment>
            <translation>Quadratmeile</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>square miles</source>
            <comment>a unit of measure</comment>
            <translation>Quadratmeilen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Stands with</source>
            <translation>Steht zusammen mit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Star</source>
            <comment>the deed</comment>
            <translation>Mit Stern versehen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Star taken away</source>
            <translation>Stern entfernt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Star, or take the star away</source>
            <translation>Stern setzen oder wegnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Start again now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Still to come</source>
            <translation>Noch zu tun</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Stop watching</source>
            <translation>Nicht mehr überwachen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <location filename="../../reader/gui/status.py" />
            <source>Stop watching the folder</source>
            <translation>Ordner nicht mehr überwachen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Subtitle</source>
            <comment>why it was taken out of the text</comment>
            <translation>Untertitel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Such as one, two, first.</source>
            <translation>Etwa eins, zwei, erste.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>switch library</source>
            <translation>Bibliothek wechseln</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Table of versions</source>
            <translation>Tabelle der Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Table of versions…</source>
            <translation>Tabelle der Fassungen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag for %n article(s):</source>
            <translation>
                <numerusform>Schlagwort für %Ln Artikel:</numerusform>
                <numerusform>Schlagwort für %Ln Artikel:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Tag {tag}</source>
            <translation>Schlagwort {tag}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Tag “{label}”</source>
            <translation>Schlagwort „{label}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>tagged {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>tagged “{tag}”</source>
            <translation>mit dem Schlagwort „{tag}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>tagged “{value}”</source>
            <translation>mit dem Schlagwort „{value}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <location filename="../../reader/gui/library/tags.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>tags {tags}</source>
            <translation>Schlagwörter {tags}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Tags, sources and the most frequent names stand at the left: a click shows only these, Ctrl+click adds another. Enter on a name opens its page; {names} lists all.</source>
            <translation>Schlagwörter, Quellen und die häufigsten Namen stehen links: Ein Klick zeigt nur diese, Strg+Klick fügt weitere hinzu. Die Eingabetaste auf einem Namen öffnet seine Seite; {names} führt alle auf.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/wording.py" />
            <source>Tags: {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <location filename="../../reader/gui/notes/tags_row.py" />
            <source>Tag…</source>
            <translation>Schlagwort …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/menu.py" />
            <source>Take a tag away</source>
            <translation>Schlagwort wegnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/names/rules.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>Take back what “{words}” says</source>
            <translation>Zurücknehmen, was „{words}“ sagt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>Take back: {rule}</source>
            <translation>Zurücknehmen: {rule}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Take back: {words}</source>
            <translation>Zurücknehmen: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Take link back</source>
            <translation>Verknüpfung zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/deeds.py" />
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Take out of the text</source>
            <translation>Aus dem Text herausnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the selection out of the text</source>
            <translation>Auswahl aus dem Text herausnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <location filename="../../reader/gui/library/menu.py" />
            <source>Take the star away</source>
            <translation>Stern wegnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Take the tag “{label}” away</source>
            <translation>Schlagwort „{label}“ wegnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the tour</source>
            <translation>Rundgang machen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Take this paragraph out</source>
            <translation>Diesen Absatz herausnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Taken out by you</source>
            <comment>why it was taken out of the text</comment>
            <translation>Von Ihnen herausgenommen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/selection.py" />
            <source>Taken out, for good. Ctrl+Z or the Cleaning panel puts it back.</source>
            <translation>Auf Dauer herausgenommen. Strg+Z oder der Bereich „Bereinigt“ holt es zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Teal</source>
            <translation>Blaugrün</translation>
        </message>
        <message>
            <location filename="../../reader/services/name_again.py" />
            <source>Telling who is who</source>
            <translation>Es wird bestimmt, wer wer ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Template file</source>
            <translation>Vorlagendatei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Templates (*.md *.txt *.tmpl);;All files (*)</source>
            <translation>Vorlagen (*.md *.txt *.tmpl);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terabyte</source>
            <comment>a unit of measure</comment>
            <translation>Terabyte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terabytes</source>
            <comment>a unit of measure</comment>
            <translation>Terabyte</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terawatt hour</source>
            <comment>a unit of measure</comment>
            <translation>Terawattstunde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>terawatt hours</source>
            <comment>a unit of measure</comment>
            <translation>Terawattstunden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Text (HTML)</source>
            <translation>Text (HTML)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Text (Markdown)</source>
            <translation>Text (Markdown)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Text and theme</source>
            <translation>Text und Farben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Text and theme…</source>
            <translation>Text und Farben …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>Text as imported</source>
            <translation>Text wie importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/text_page.py" />
            <source>Text of the article</source>
            <translation>Text des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Text size, line width, theme</source>
            <translation>Schriftgröße, Zeilenbreite, Farbschema</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>That could not be remembered.</source>
            <translation>Das konnte nicht gemerkt werden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>That is no key.</source>
            <translation>Das ist keine Taste.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>that is starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>that is unread</source>
            <translation>unter den ungelesenen</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address could not be fetched: {reason}.</source>
            <translation>Die Adresse konnte nicht abgerufen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address did not answer within {seconds} seconds; try again later.</source>
            <translation>Die Adresse antwortete nicht innerhalb von {seconds} Sekunden; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address has no valid certificate, so nothing was fetched from it.</source>
            <translation>Die Adresse hat kein gültiges Zertifikat, darum wurde nichts von ihr geholt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address leads into a private network, so nothing was asked there; only an address that you type yourself may.</source>
            <translation>Die Adresse führt in ein privates Netz, darum wurde dort nichts erfragt; das darf nur eine Adresse, die Sie selbst eingeben.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address leads on without end, or away from the web, so it was not followed.</source>
            <translation>Die Adresse führt endlos weiter oder aus dem Web hinaus, darum wurde ihr nicht gefolgt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address refused the connection; nothing answers there at present.</source>
            <translation>Die Adresse wies die Verbindung ab; dort antwortet zurzeit nichts.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The address was not found; check its spelling and the connection.</source>
            <translation>Die Adresse wurde nicht gefunden; prüfen Sie ihre Schreibung und die Verbindung.</translation>
        </message>
        <message>
            <location filename="../../reader/services/newer_version.py" />
            <source>The answer told no version. Try again later, or look at {page}.</source>
            <translation>Die Antwort nannte keine Version. Versuchen Sie es später noch einmal oder sehen Sie nach unter {page}.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The archive is damaged, or holds no highlights of Omnivore.</source>
            <translation>Das Archiv ist beschädigt oder enthält keine Markierungen von Omnivore.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>The archive is damaged, so it cannot be unpacked.</source>
            <translation>Das Archiv ist beschädigt und lässt sich nicht entpacken.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>The archive is too large to be a file of highlights.</source>
            <translation>Das Archiv ist zu groß für eine Datei mit Markierungen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/view.py" />
            <source>The article cannot be shown</source>
            <translation>Der Artikel kann nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The article of this note was deleted, so the note cannot come back.</source>
            <translation>Der Artikel dieser Notiz wurde gelöscht, darum kann die Notiz nicht zurückkommen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_said.py" />
            <source>The article was deleted meanwhile, so this step was left out.</source>
            <translation>Der Artikel wurde inzwischen gelöscht, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>The change log is written in English.</source>
            <translation>Die Änderungen sind auf Englisch beschrieben.</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The colour</source>
            <translation>Die Farbe</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The colour of “{label}” was changed in another window meanwhile, so this step was left out.</source>
            <translation>Die Farbe von „{label}“ wurde inzwischen in einem anderen Fenster geändert, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The colour or state of {where} is not known.</source>
            <translation>Farbe oder Zustand von {where} ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The comment</source>
            <translation>Der Kommentar</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>The comparison could not be saved as {path}: {problem}</source>
            <translation>Der Vergleich konnte nicht als {path} gespeichert werden: {problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>The copy is being put in place…</source>
            <translation>Die Kopie wird eingesetzt …</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>The copy of the library that is made before this could not be written, so nothing was changed. {problem} Or switch these copies off in the preferences.</source>
            <translation>Die Kopie der Bibliothek, die zuvor gemacht wird, konnte nicht geschrieben werden, darum wurde nichts geändert. {problem} Oder schalten Sie diese Kopien in den Einstellungen ab.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>The copy takes the place of your library. The library as it is now is itself kept as a copy first, so you can go back.</source>
            <translation>Die Kopie tritt an die Stelle Ihrer Bibliothek. Die jetzige Bibliothek wird zuvor selbst als Kopie behalten, sodass Sie zurück können.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check_indexes.py" />
            <source>The counts of %n name(s) did not fit; they were made again.</source>
            <translation>
                <numerusform>Die Zahlen zu %Ln Namen stimmten nicht; sie wurden neu gezählt.</numerusform>
                <numerusform>Die Zahlen zu %Ln Namen stimmten nicht; sie wurden neu gezählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The disk did not read or write {path}. Try again, and look after the disk.</source>
            <translation>Der Datenträger konnte {path} nicht lesen oder schreiben. Versuchen Sie es noch einmal, und sehen Sie nach dem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The disk is full, so {path} could not be written. Make room, then try again.</source>
            <translation>Der Datenträger ist voll, darum konnte {path} nicht geschrieben werden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The disk of {path} is full, so nothing was changed; make room on it and try again.</source>
            <translation>Der Datenträger von {path} ist voll, darum wurde nichts geändert; schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The file</source>
            <comment>instead of a file's name that is not known</comment>
            <translation>Die Datei</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The file cannot be read: {why}. Choose another.</source>
            <translation>Die Datei kann nicht gelesen werden: {why}. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The file does not hold notes exported by Variorum.</source>
            <translation>Die Datei enthält keine von Variorum exportierten Notizen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>The file gives {words} to “{text}” and to “{text_}”; nothing was changed.</source>
            <translation>Die Datei gibt {words} sowohl „{text}“ als auch „{text_}“; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>The file holds a number that cannot be read: {error}.</source>
            <translation>Die Datei enthält eine Zahl, die nicht gelesen werden kann: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The file holds no notes that can be read: these come as JSON or JSON-LD, or as Hypothesis, Readwise, Omnivore and Zotero export them.</source>
            <translation>Die Datei enthält keine lesbaren Notizen: Sie kommen als JSON oder JSON-LD, oder wie Hypothesis, Readwise, Omnivore und Zotero sie exportieren.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>The file is damaged: {line}; restore a backup.</source>
            <translation>Die Datei ist beschädigt: {line}; spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>The file is nested too deeply to be a file of notes.</source>
            <translation>Die Datei ist zu tief verschachtelt für eine Datei mit Notizen.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>The file is not JSON: line {lineno}, column {colno} cannot be read.</source>
            <translation>Die Datei ist kein JSON: Zeile {lineno}, Spalte {colno} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>The file is too large to be a file of notes.</source>
            <translation>Die Datei ist zu groß für eine Datei mit Notizen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>The first {number}</source>
            <translation>Die ersten {number}</translation>
        </message>
        <message>
            <location filename="../../reader/services/maintain.py" />
            <source>The folder {folder} cannot be made ({error}); name a file for the copy.</source>
            <translation>Der Ordner {folder} kann nicht angelegt werden ({error}); nennen Sie eine Datei für die Kopie.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The folder {folder} does not exist; make it or name another.</source>
            <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn an oder nennen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../reader/library/standing.py" />
            <source>The folder {folder} does not exist; make it, or name another for the library.</source>
            <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn an oder nennen Sie einen anderen für die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>The folder {folder} for copies of the library cannot be made ({error}); choose another in the preferences.</source>
            <translation>Der Ordner {folder} für Kopien der Bibliothek kann nicht angelegt werden ({error}); wählen Sie in den Einstellungen einen anderen.</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>The folder {parent} does not exist; make it, or name another for the copy.</source>
            <translation>Den Ordner {parent} gibt es nicht; legen Sie ihn an oder nennen Sie einen anderen für die Kopie.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The guide is not there; install Variorum again to have it.</source>
            <translation>Die Anleitung fehlt; installieren Sie Variorum neu, um sie zu haben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>The import stopped: {problem}</source>
            <translation>Der Import wurde abgebrochen: {problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>The import was stopped before it began.</source>
            <translation>Der Import wurde angehalten, bevor er begann.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>The imported bytes of article {article} are no longer those that came in.</source>
            <translation>Die importierten Bytes des Artikels {article} sind nicht mehr die, die hereinkamen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/salvage.py" />
            <source>The imported file of %n article(s) is lost; the text stands in for it.</source>
            <translation>
                <numerusform>Die importierte Datei von %Ln Artikel ist verloren; der Text steht dafür ein.</numerusform>
                <numerusform>Die importierten Dateien von %Ln Artikeln sind verloren; ihr Text steht dafür ein.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check_indexes.py" />
            <source>The index of names did not fit %n place(s); it was made again.</source>
            <translation>
                <numerusform>Das Verzeichnis der Namen passte an %Ln Stelle nicht; es wurde neu angelegt.</numerusform>
                <numerusform>Das Verzeichnis der Namen passte an %Ln Stellen nicht; es wurde neu angelegt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/check_indexes.py" />
            <source>The index of the beginnings of words did not fit them; it was made again.</source>
            <translation>Das Verzeichnis der Wortanfänge passte nicht zu den Texten; es wurde neu angelegt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>The key of “{name}” cannot be used: {why} Nothing was changed.</source>
            <translation>Die Taste von „{name}“ kann nicht benutzt werden: {why} Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The keys are in {path}.</source>
            <translation>Die Tasten stehen in {path}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>The keys cannot be written: {why}. Choose another folder.</source>
            <translation>Die Tasten können nicht geschrieben werden: {why}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>The library cannot be opened.</source>
            <translation>Die Bibliothek kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library holds a value that this program never writes, “{value}”: it is damaged. Restore a backup of it, or save what is whole into a new one.</source>
            <translation>Die Bibliothek enthält einen Wert, den dieses Programm nie schreibt, „{value}“: Sie ist beschädigt. Spielen Sie eine Sicherung zurück, oder retten Sie, was heil ist, in eine neue.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>The library is being checked…</source>
            <translation>Die Bibliothek wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The library is copied to the place that you choose, and opened there.</source>
            <translation>Die Bibliothek wird an den gewählten Ort kopiert und dort geöffnet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The library is copied to {path}</source>
            <translation>Die Bibliothek ist kopiert nach {path}</translation>
        </message>
        <message>
            <location filename="../../reader/library/check.py" />
            <source>The library is damaged, and could not be looked through to its end ({error}); restore a backup of it, or save what is whole into a new one.</source>
            <translation>Die Bibliothek ist beschädigt und ließ sich nicht bis zum Ende durchsehen ({error}); spielen Sie eine Sicherung zurück, oder retten Sie, was heil ist, in eine neue.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library is no longer at {path}: it was moved, renamed or deleted while it was open. Put it back there and try again, or open it where it is now.</source>
            <translation>Die Bibliothek steht nicht mehr unter {path}: Sie wurde verschoben, umbenannt oder gelöscht, während sie offen war. Legen Sie sie dorthin zurück und versuchen Sie es noch einmal, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>The library is sound</source>
            <translation>Die Bibliothek ist in Ordnung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The library lies at {path} now. Close the window and open it again.</source>
            <translation>Die Bibliothek liegt jetzt unter {path}. Schließen Sie das Fenster und öffnen Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../reader/services/places.py" />
            <source>The library {library} lies on another machine, so it is slower and can be read by one machine at a time; keep it on this machine and its copies over there.</source>
            <translation>Die Bibliothek {library} liegt auf einem anderen Rechner; sie ist daher langsamer und kann nur von einem Rechner zugleich gelesen werden. Behalten Sie sie auf diesem Rechner und ihre Sicherungen dort.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} cannot be used: {error}.</source>
            <translation>Die Bibliothek {path} kann nicht benutzt werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/keeper.py" />
            <source>The library {path} cannot be written to, so it is open for reading only, and nothing that you note, mark or import is kept. Allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation>In die Bibliothek {path} kann nicht geschrieben werden; sie ist daher nur zum Lesen offen, und nichts, was Sie notieren, markieren oder importieren, bleibt erhalten. Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie sie in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} cannot be written to; allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation>In die Bibliothek {path} kann nicht geschrieben werden; erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie sie in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is damaged or is no library; restore a backup of it or name another file.</source>
            <translation>Die Bibliothek {path} ist beschädigt oder ist keine Bibliothek; spielen Sie eine Sicherung zurück oder nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is from an older version and must be converted first, but cannot be written to; allow writing to the file and its folder, or copy it to a folder of your own.</source>
            <translation>Die Bibliothek {path} stammt von einer älteren Version und muss erst umgewandelt werden, aber in sie kann nicht geschrieben werden; erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie sie in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>The library {path} is gone; restore it or name another file.</source>
            <translation>Die Bibliothek {path} ist fort; holen Sie sie zurück oder nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/app.py" />
            <source>The library {path} was here last time and is gone; bring its file or its disk back, restore a backup, or open it where it lies now.</source>
            <translation>Die Bibliothek {path} war das letzte Mal hier und ist fort; holen Sie ihre Datei oder ihren Datenträger zurück, spielen Sie eine Sicherung zurück, oder öffnen Sie sie dort, wo sie jetzt liegt.</translation>
        </message>
        <message>
            <location filename="../../reader/library/database.py" />
            <source>The library {path} was written by a newer version of Variorum (schema {schema}); update Variorum to open it.</source>
            <translation>Die Bibliothek {path} wurde von einer neueren Version von Variorum geschrieben (Schema {schema}); aktualisieren Sie Variorum, um sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>The library {source} is damaged, so no copy of it was kept; check it, or restore an earlier copy.</source>
            <translation>Die Bibliothek {source} ist beschädigt, darum wurde keine Kopie behalten; prüfen Sie sie oder spielen Sie eine frühere Kopie zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The log of the program's work, in {folder}. No text of yours stands in it.</source>
            <translation>Das Protokoll der Arbeit des Programms, in {folder}. Kein Text von Ihnen steht darin.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>The model lies in the program's folder and runs in a process beside it.</source>
            <translation>Das Modell liegt im Ordner des Programms und läuft in einem Prozess daneben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>The name cannot be shown</source>
            <translation>Der Name kann nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>The name it stands for</source>
            <translation>Der Name, für den er steht</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/name_facts.py" />
            <source>The name model in {folder} {why}.</source>
            <translation>Das Namensmodell in {folder} {why}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>The name that it stands for</source>
            <translation>Der Name, für den er steht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>The name {path} is too long. Choose a shorter one.</source>
            <translation>Der Name {path} ist zu lang. Wählen Sie einen kürzeren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>The newest %n place(s).</source>
            <translation>
                <numerusform>Die neueste %Ln Stelle.</numerusform>
                <numerusform>Die neuesten %Ln Stellen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>The notes are copied.</source>
            <translation>Die Notizen sind kopiert.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The notes were exported by a newer version of Variorum; update to read them.</source>
            <translation>Die Notizen wurden von einer neueren Version von Variorum exportiert; aktualisieren Sie, um sie zu lesen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>The open article</source>
            <translation>Der geöffnete Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The order differs</source>
            <translation>Die Reihenfolge weicht ab</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>The other version says {figure}</source>
            <translation>Die andere Fassung sagt {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_layer.py" />
            <source>the other version says {figure}</source>
            <translation>die andere Fassung sagt {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The page at this address is fetched once and kept.</source>
            <translation>Die Seite unter dieser Adresse wird einmal abgerufen und bewahrt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page broke off before its end; try again later.</source>
            <translation>Die Seite brach vor ihrem Ende ab; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/zotero.py" />
            <source>The page is damaged, so it cannot be read.</source>
            <translation>Die Seite ist beschädigt und kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page is larger than {limit} MB.</source>
            <translation>Die Seite ist größer als {limit} MB.</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The page took over a minute to arrive; try again later.</source>
            <translation>Die Seite brauchte über eine Minute; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>The passage</source>
            <translation>Die Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>The passage of {where} ends before it starts.</source>
            <translation>Die Stelle von {where} endet, bevor sie beginnt.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF has {pages} pages; PDFs of up to {most} pages can be imported.</source>
            <translation>Das PDF hat {pages} Seiten; importiert werden PDFs bis {most} Seiten.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF holds no text, its page is a picture: run it through a program that recognises text (OCR) and import the result.</source>
            <translation>Das PDF enthält keinen Text, seine Seite ist ein Bild: Lassen Sie ein Programm zur Texterkennung (OCR) darüber laufen und importieren Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF holds no text, its {pages} pages are pictures: run it through a program that recognises text (OCR) and import the result.</source>
            <translation>Das PDF enthält keinen Text, seine {pages} Seiten sind Bilder: Lassen Sie ein Programm zur Texterkennung (OCR) darüber laufen und importieren Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/formats/pdf_model.py" />
            <source>The PDF is damaged: {why}.</source>
            <translation>Das PDF ist beschädigt: {why}.</translation>
        </message>
        <message>
            <location filename="../../reader/services/reading.py" />
            <source>The PDF is made in such a way that reading it fails; print it to a new PDF and import that.</source>
            <translation>Das PDF ist so gemacht, dass das Lesen scheitert; drucken Sie es in ein neues PDF und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>The program's own model</source>
            <translation>Das Modell des Programms</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>The report is on the clipboard.</source>
            <translation>Der Bericht liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>the same words</source>
            <translation>dieselben Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The same words with capitals and punctuation</source>
            <translation>Dieselben Wörter mit Großschreibung und Satzzeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>The same words without capitals and punctuation</source>
            <translation>Dieselben Wörter ohne Großschreibung und Satzzeichen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>The scan for versions did not end: {problem}</source>
            <translation>Die Suche nach Fassungen kam nicht zu Ende: {problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>The scan was stopped; what it found until then is kept.</source>
            <translation>Die Suche wurde angehalten; was sie bis dahin fand, bleibt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_kept.py" />
            <source>The search “{name}” was changed meanwhile, so this step was left out.</source>
            <translation>Die Suche „{name}“ wurde inzwischen geändert; der Schritt wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>The selection is a figure…</source>
            <translation>Die Auswahl ist eine Zahl …</translation>
        </message>
        <message>
            <location filename="../../reader/services/fetch.py" />
            <source>The server answered {code} ({reason}) for this address.</source>
            <translation>Der Server antwortete für diese Adresse mit {code} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The tags of a note were changed in another window meanwhile, so this step was left out.</source>
            <translation>Die Schlagwörter einer Notiz wurden inzwischen in einem anderen Fenster geändert, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>The tags of an article were changed in another window meanwhile, so this step was left out.</source>
            <translation>Die Schlagwörter eines Artikels wurden inzwischen in einem anderen Fenster geändert, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/imported_view.py" />
            <source>The text as imported could not be read from the library. Try again.</source>
            <translation>Der importierte Text konnte nicht aus der Bibliothek gelesen werden. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>The text as it came, nothing taken out (Ctrl+U)</source>
            <translation>Der Text, wie er kam, nichts herausgenommen (Strg+U)</translation>
        </message>
        <message>
            <location filename="../../reader/library/check_indexes.py" />
            <source>The text index of the articles did not fit them; it was made again.</source>
            <translation>Das Textverzeichnis der Artikel passte nicht zu ihnen; es wurde neu angelegt.</translation>
        </message>
        <message>
            <location filename="../../reader/library/check_indexes.py" />
            <source>The text index of the notes did not fit them; it was made again.</source>
            <translation>Das Textverzeichnis der Notizen passte nicht zu ihnen; es wurde neu angelegt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>the text of %n is another now</source>
            <translation>
                <numerusform>der Text von %Ln ist jetzt ein anderer</numerusform>
                <numerusform>die Texte von %Ln sind jetzt andere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>The text of article {article} is lost, as the library is damaged; check and repair the library to make it again of what was imported.</source>
            <translation>Der Text von Artikel {article} ist verloren, da die Bibliothek beschädigt ist; prüfen und beheben Sie die Bibliothek, um ihn aus dem Importierten neu zu machen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>The watched folder {folder} holds more than {most} files; watch one inside it.</source>
            <translation>Der überwachte Ordner {folder} enthält mehr als {most} Dateien; überwachen Sie einen darin.</translation>
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>The watched folder {folder} is not there at present.</source>
            <translation>Der überwachte Ordner {folder} ist zurzeit nicht da.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>The window has the size that you chose when it is opened again.</source>
            <translation>Das Fenster hat die gewählte Größe, wenn es wieder geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/language_page.py" />
            <source>The window speaks the language that you chose when it is opened again.</source>
            <translation>Das Fenster spricht die gewählte Sprache, wenn es wieder geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>The window starts again. The old file stays where it is; delete it when you like.</source>
            <translation>Das Fenster startet neu. Die alte Datei bleibt, wo sie ist; löschen Sie sie, wann Sie mögen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/card_doubt.py" />
            <source>The words have changed; this is still the passage</source>
            <translation>Die Wörter haben sich geändert; dies ist immer noch die Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Their names are found once, then kept.</source>
            <translation>Ihre Namen werden einmal gefunden und dann bewahrt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/frame.py" />
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/more_entries.py" />
            <location filename="../../reader/gui/preferences/themes.py" />
            <source>Theme: {name}</source>
            <translation>Farbschema: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/place.py" />
            <source>There is a file at {path} already; nothing was moved.</source>
            <translation>Unter {path} liegt schon eine Datei; nichts wurde verschoben.</translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>There is no article {article} in the library; the list shows those there are.</source>
            <translation>Es gibt keinen Artikel {article} in der Bibliothek; die Liste zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>There is no article {filters}.</source>
            <translation>Es gibt keinen Artikel {filters}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is no article {number} in the list.</source>
            <translation>Es gibt keinen Artikel {number} in der Liste.</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>There is no copy at {copy}; `variorum backups` lists those there are.</source>
            <translation>Unter {copy} gibt es keine Kopie; „variorum backups“ führt auf, welche es gibt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/restore_dialog.py" />
            <source>There is no copy of this library yet.</source>
            <translation>Von dieser Bibliothek gibt es noch keine Kopie.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>There is no highlight in this file of Omnivore.</source>
            <translation>In dieser Datei von Omnivore ist keine Markierung.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/readwise.py" />
            <source>There is no highlight in this file of Readwise.</source>
            <translation>In dieser Datei von Readwise ist keine Markierung.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/zotero.py" />
            <source>There is no highlight in this file of Zotero.</source>
            <translation>In dieser Datei von Zotero ist keine Markierung.</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>There is no library at {source} to copy.</source>
            <translation>Unter {source} gibt es keine Bibliothek zum Kopieren.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>There is no library {path} yet, and its folder cannot be written to; allow writing to the folder, or name another.</source>
            <translation>Es gibt noch keine Bibliothek {path}, und in ihren Ordner kann nicht geschrieben werden; erlauben Sie das Schreiben in den Ordner, oder nennen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>There is no note {note} in the library; the list of notes shows those there are.</source>
            <translation>Es gibt keine Notiz {note} in der Bibliothek; die Liste der Notizen zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>There is no permission for {path}. Choose another place, or change the permission.</source>
            <translation>Für {path} fehlt die Berechtigung. Wählen Sie einen anderen Ort, oder ändern Sie die Berechtigung.</translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>There is no permission to read the library {path}; allow reading and writing to the file, or name another.</source>
            <translation>Es fehlt die Berechtigung, die Bibliothek {path} zu lesen; erlauben Sie das Lesen und Schreiben der Datei, oder nennen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>There is no such file; check the name and the folder.</source>
            <translation>Es gibt keine solche Datei; prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>There is no text in it.</source>
            <translation>Es steht kein Text darin.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>There is no text on the clipboard to paste.</source>
            <translation>In der Zwischenablage ist kein Text zum Einfügen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/presenter.py" />
            <source>There is no version to take capitals from: this works for an article without capitals of which another version has them.</source>
            <translation>Es gibt keine Fassung, von der Großschreibung zu nehmen wäre: Das geht bei einem Artikel ohne Großschreibung, von dem eine andere Fassung sie hat.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>There is not enough memory. Close other programs, then try again.</source>
            <translation>Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>There is nothing of a library left in {source}; restore a copy of it.</source>
            <translation>In {source} ist von einer Bibliothek nichts übrig; spielen Sie eine Kopie davon zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>There is nothing to import here.</source>
            <translation>Hier ist nichts zu importieren.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is nothing to import in what was dropped.</source>
            <translation>In dem Abgelegten ist nichts zu importieren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/watcher.py" />
            <source>There is/are %n file(s) in “{name}” already.</source>
            <translation>
                <numerusform>Es liegt schon %Ln Datei in „{name}“.</numerusform>
                <numerusform>Es liegen schon %Ln Dateien in „{name}“.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>These two cannot be compared</source>
            <translation>Diese beiden können nicht verglichen werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/card_part.py" />
            <source>These words are no figure, here</source>
            <translation>Diese Wörter sind hier keine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>These words are no name</source>
            <translation>Diese Wörter sind kein Name</translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>These words do not stand in the article; quote them as they are shown.</source>
            <translation>Diese Wörter stehen nicht im Artikel; zitieren Sie sie, wie sie gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>They are in {path}.</source>
            <translation>Sie liegen in {path}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>This article has no dates, no amounts and no other figures with a value.</source>
            <translation>Dieser Artikel hat keine Daten, keine Beträge und keine anderen Zahlen mit einem Wert.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>This article has no other version.</source>
            <translation>Dieser Artikel hat keine andere Fassung.</translation>
        </message>
        <message>
            <location filename="../../reader/library/errors.py" />
            <source>This article is in the library already, as number {article}.</source>
            <translation>Dieser Artikel ist schon in der Bibliothek, als Nummer {article}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>This article says “{found}” alone.</source>
            <translation>Dieser Artikel sagt nur „{found}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>This copy is damaged, or of a newer version of Variorum.</source>
            <translation>Diese Kopie ist beschädigt oder von einer neueren Version von Variorum.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This file could not be read: {error}.</source>
            <translation>Diese Datei konnte nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This file is larger than {limit} MB; cut it into smaller ones first.</source>
            <translation>Diese Datei ist größer als {limit} MB; teilen Sie sie zuerst in kleinere.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This folder holds no files to import.</source>
            <translation>Dieser Ordner enthält keine Dateien zum Importieren.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>This is a figure</source>
            <translation>Das ist eine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/room.py" />
            <source>This is a figure…</source>
            <translation>Das ist eine Zahl …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/selection_menu.py" />
            <source>This is a name</source>
            <translation>Das ist ein Name</translation>
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>This is no date. Write 2018, 2018-05 or 21 May 2018.</source>
            <translation>Das ist kein Datum. Schreiben Sie 2018, 2018-05 oder 21 May 2018.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys, or one of a newer program.</source>
            <translation>Das ist keine Tastendatei, oder die eines neueren Programms.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: an action's keys are no list of words.</source>
            <translation>Das ist keine Tastendatei: Die Tasten einer Aktion sind keine Liste von Wörtern.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it has no columns “action” and “keys”.</source>
            <translation>Das ist keine Tastendatei: Sie hat keine Spalten „action“ und „keys“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it is not text.</source>
            <translation>Das ist keine Tastendatei: Sie ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: it names no action of this program.</source>
            <translation>Das ist keine Tastendatei: Sie nennt keine Aktion dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: the JSON in it is broken.</source>
            <translation>Das ist keine Tastendatei: Das JSON darin ist fehlerhaft.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>This is no file of keys: the table in it is broken.</source>
            <translation>Das ist keine Tastendatei: Die Tabelle darin ist fehlerhaft.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This is not a file: the name is longer than any can be.</source>
            <translation>Das ist keine Datei: Der Name ist länger, als einer sein kann.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>This is not a regular file, so there is no article to read in it.</source>
            <translation>Das ist keine gewöhnliche Datei, darum ist kein Artikel darin zu lesen.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/__init__.py" />
            <source>This is not UTF-8 text, so it is no export of notes.</source>
            <translation>Das ist kein UTF-8-Text und darum kein Export von Notizen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>This is the latest version: Variorum {version}.</source>
            <translation>Dies ist die neueste Version: Variorum {version}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>This is Variorum {version} now; Help › What's new tells what changed.</source>
            <translation>Dies ist jetzt Variorum {version}; „Hilfe › Neuerungen“ sagt, was sich geändert hat.</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>This kind of figure has no unit “{unit}”.</source>
            <translation>Diese Art von Zahl hat keine Einheit „{unit}“.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>This library</source>
            <translation>Diese Bibliothek</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>This month</source>
            <translation>Diesen Monat</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note is there again already, so it was left as it is.</source>
            <translation>Diese Notiz ist schon wieder da, darum blieb sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_kept.py" />
            <source>This note no longer waits as it did, so this step was left out.</source>
            <translation>Diese Notiz wartet nicht mehr wie zuvor; der Schritt wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>This note was changed in another window in the same place. Both texts are kept in it, the other one first.</source>
            <translation>Diese Notiz wurde in einem anderen Fenster an derselben Stelle geändert. Beide Texte sind in ihr bewahrt, der andere zuerst.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was changed in another window meanwhile, so it was left as it is.</source>
            <translation>Diese Notiz wurde inzwischen in einem anderen Fenster geändert, darum blieb sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was changed in another window meanwhile, so it was not deleted.</source>
            <translation>Diese Notiz wurde inzwischen in einem anderen Fenster geändert, darum wurde sie nicht gelöscht.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/acts.py" />
            <source>This note was deleted in another window. As you are writing on it, it is back.</source>
            <translation>Diese Notiz wurde in einem anderen Fenster gelöscht. Da Sie daran schreiben, ist sie wieder da.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was deleted meanwhile, so the step was left out.</source>
            <translation>Diese Notiz wurde inzwischen gelöscht, darum wurde der Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_steps.py" />
            <source>This note was put on another passage meanwhile, so it was left where it is.</source>
            <translation>Diese Notiz wurde inzwischen an eine andere Stelle gesetzt, darum blieb sie, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>this one</source>
            <translation>diese</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>This {kind} is damaged or not whole.</source>
            <translation>Beschädigt oder unvollständig: {kind}.</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>This {kind} is damaged or not whole: {why}.</source>
            <translation>Beschädigt oder unvollständig ({kind}): {why}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Those that are listed ({many})</source>
            <translation>Der aufgeführten ({many})</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>time</source>
            <comment>a kind of mark</comment>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Timeline of dates</source>
            <translation>Zeitleiste der Daten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Times</source>
            <comment>a kind of mark</comment>
            <translation>Uhrzeiten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/delegate.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>title</source>
            <comment>what a version lends</comment>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/reason_words.py" />
            <source>Title</source>
            <comment>why it was taken out of the text</comment>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/links.py" />
            <source>Titles to link to</source>
            <translation>Titel zum Verlinken</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>To another folder or disk; commands find it there as well.</source>
            <translation>In einen anderen Ordner oder auf einen anderen Datenträger; Befehle finden sie auch dort.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>To take something out, select it and press {key}.</source>
            <translation>Um etwas herauszunehmen, wählen Sie es aus und drücken Sie {key}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>ton</source>
            <comment>a unit of measure</comment>
            <translation>Tonne</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>tons</source>
            <comment>a unit of measure</comment>
            <translation>Tonnen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>Too many files are open at once. Close other programs, then try again.</source>
            <translation>Es sind zu viele Dateien zugleich geöffnet. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_view.py" />
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/page.py" />
            <location filename="../../reader/gui/compare/view.py" />
            <source>Two versions side by side</source>
            <translation>Zwei Fassungen nebeneinander</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>Type a few letters; up and down choose, Enter runs, Escape goes back.</source>
            <translation>Tippen Sie ein paar Buchstaben; auf und ab wählen, die Eingabetaste führt aus, Esc geht zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/preferences/look_controls.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Typeface</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/preferences/window.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Unpacked it is larger than {limit} MB, which is not done; split it.</source>
            <translation>Entpackt ist es größer als {limit} MB, das wird nicht getan; teilen Sie es.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Use the program's</source>
            <translation>Das des Programms benutzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Use the program's own model</source>
            <translation>Das Modell des Programms benutzen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/column_view.py" />
            <source>Usual columns</source>
            <translation>Übliche Spalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>Usual keys</source>
            <translation>Übliche Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Usual text size</source>
            <translation>Übliche Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <source>Usually</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Values: title, authors, source, published, url, cite, notes; of a note: quote, comment, tags, color, created, link. Filters: | block, line, day, tag, join.</source>
            <translation>Werte: title, authors, source, published, url, cite, notes; einer Notiz: quote, comment, tags, color, created, link. Filter: | block, line, day, tag, join.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Variorum notes (JSON, reads back whole)</source>
            <translation>Variorum-Notizen (JSON, lesen sich ganz zurück)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Variorum Serif and Inter come with the program; the others are your system's.</source>
            <translation>Variorum Serif und Inter kommen mit dem Programm; die anderen sind die Ihres Systems.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Variorum stopped unexpectedly last time; your library is as it was then. A report is on this computer, and was sent to nobody.</source>
            <translation>Variorum endete das letzte Mal unerwartet; Ihre Bibliothek ist, wie sie damals war. Ein Bericht liegt auf diesem Rechner und wurde niemandem gesendet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/help_deeds.py" />
            <source>Variorum {newest} is out; this is {version}.</source>
            <translation>Variorum {newest} ist erschienen; dies ist {version}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>version</source>
            <comment>how two texts are alike</comment>
            <translation>Fassung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/member_card.py" />
            <source>Version: {title}</source>
            <translation>Fassung: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/rooms.py" />
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Versions cannot be shown</source>
            <translation>Fassungen können nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Versions side by side</source>
            <translation>Fassungen nebeneinander</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/commands/more_entries.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>Violet</source>
            <translation>Veilchenblau</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>volt</source>
            <comment>a unit of measure</comment>
            <translation>Volt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>volts</source>
            <comment>a unit of measure</comment>
            <translation>Volt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>W3C Web Annotations (JSON-LD)</source>
            <translation>W3C Web Annotations (JSON-LD)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/delegate.py" />
            <source>Waiting for its article</source>
            <translation>Wartet auf ihren Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <location filename="../../reader/gui/notes/notes_view.py" />
            <source>Waiting for their article</source>
            <translation>Warten auf ihren Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/copies_list.py" />
            <source>Was replaced by a copy</source>
            <translation>Wurde durch eine Kopie ersetzt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watch a folder: what is put there is imported</source>
            <translation>Ordner überwachen: Was hineingelegt wird, wird importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Watch a folder…</source>
            <translation>Ordner überwachen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>watch folder automatic</source>
            <translation>überwachen Ordner automatisch</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>Watched folder</source>
            <translation>Überwachter Ordner</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Watching {name}</source>
            <translation>{name} wird überwacht</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>watt</source>
            <comment>a unit of measure</comment>
            <translation>Watt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>watts</source>
            <comment>a unit of measure</comment>
            <translation>Watt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/exporting.py" />
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/export_dialog.py" />
            <source>Web page, to print</source>
            <translation>Webseite zum Drucken</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Weekly backups kept</source>
            <translation>Wöchentliche Sicherungen, die bleiben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What are the columns of {name}?</source>
            <translation>Was sind die Spalten von {name}?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/cleaning_panel.py" />
            <source>What cleaning took out</source>
            <translation>Was die Bereinigung herausnahm</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What is kept where</source>
            <translation>Was wo liegt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>What is left is being read…</source>
            <translation>Was übrig ist, wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/news.py" />
            <source>What is new in Variorum {version}</source>
            <translation>Was in Variorum {version} neu ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>What is put there from now on is imported in any case.</source>
            <translation>Was von jetzt an hineingelegt wird, wird in jedem Fall importiert.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/library_page.py" />
            <source>What is put there is imported</source>
            <translation>Was hineingelegt wird, wird importiert</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>What it is called</source>
            <translation>Wie er heißt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What the column {name} is</source>
            <translation>Was die Spalte {name} ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/correct_dialog.py" />
            <source>What this figure says</source>
            <translation>Was diese Zahl sagt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/library/check.py" />
            <source>What versions are found by did not fit %n article(s); it was made again.</source>
            <translation>
                <numerusform>Woran Fassungen erkannt werden, passte zu %Ln Artikel nicht; es wurde neu angelegt.</numerusform>
                <numerusform>Woran Fassungen erkannt werden, passte zu %Ln Artikeln nicht; es wurde neu angelegt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/check_dialog.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>What was left is saved.</source>
            <translation>Was übrig war, ist gerettet.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What went wrong, if anything did.</source>
            <translation>Was schiefging, falls etwas schiefging.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>What you chose in these preferences.</source>
            <translation>Was Sie in diesen Einstellungen gewählt haben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>What you said of it</source>
            <translation>Was Sie darüber gesagt haben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>What you said of names</source>
            <translation>Was Sie über Namen gesagt haben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds everywhere</source>
            <translation>Was Sie sagen, gilt überall</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds in this article</source>
            <translation>Was Sie sagen, gilt in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>What you say holds only here</source>
            <translation>Was Sie sagen, gilt nur hier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>What you typed is saved now.</source>
            <translation>Was Sie geschrieben haben, ist jetzt gespeichert.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>What you typed on a note is not saved yet. Close without it?</source>
            <translation>Was Sie an einer Notiz geschrieben haben, ist noch nicht gespeichert. Trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_notes.py" />
            <source>What “{quote}” is quoted from</source>
            <translation>Woraus „{quote}“ zitiert ist,</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/guide/news.py" />
            <source>What's new</source>
            <translation>Neuerungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/privacy_page.py" />
            <source>When you import an address, or a list of addresses, these pages are fetched once, without cookies. Their servers see that, as with any browser. Pictures and scripts of a page are not fetched.</source>
            <translation>Wenn Sie eine Adresse oder eine Liste von Adressen importieren, werden diese Seiten einmal abgerufen, ohne Cookies. Ihre Server sehen das, wie bei jedem Browser. Bilder und Skripte einer Seite werden nicht abgerufen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>Where it runs</source>
            <translation>Wo es läuft</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/copies_group.py" />
            <source>Where they are kept</source>
            <translation>Wo sie aufbewahrt werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>Which amounts are shown</source>
            <translation>Welche Beträge gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../reader/services/newer_version.py" />
            <source>Which version is the latest could not be found out: {why} Try again when you are online, or look at {page}.</source>
            <translation>Welche Version die neueste ist, ließ sich nicht herausfinden: {why} Versuchen Sie es mit Netzverbindung noch einmal, oder sehen Sie nach unter {page}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Who is in the news</source>
            <translation>Wer in den Nachrichten ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>Whole page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_table.py" />
            <location filename="../../reader/gui/help.py" />
            <location filename="../../reader/gui/preferences/reading_page.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>With a version's capitals</source>
            <translation>Mit der Großschreibung einer Fassung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/head.py" />
            <source>With capitals</source>
            <translation>Mit Großschreibung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with notes</source>
            <translation>mit Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>With notes</source>
            <translation>Mit Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with versions</source>
            <translation>mit Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sidebar_rows.py" />
            <source>With versions</source>
            <translation>Mit Fassungen</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>with “{value}”</source>
            <translation>mit „{value}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/filters.py" />
            <source>with “{words}”</source>
            <translation>mit „{words}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Without a date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <location filename="../../reader/importing/problems.py" />
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/bar.py" />
            <source>Words added, removed, changed or moved</source>
            <translation>Wörter, die hinzugefügt, entfernt, geändert oder verschoben sind</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/panel_part.py" />
            <source>words are gone</source>
            <translation>die Wörter sind fort</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/places_dialog.py" />
            <source>Words of a figure (two-fifths), a value (150bn), or terms: money:&gt;100bn, money:€1m..2m, percent:&gt;=25, quantity:&gt;30km, number:100..200, date:2018-03, date:&gt;2018.</source>
            <translation>Wörter einer Zahl (two-fifths), ein Wert (150bn) oder Suchwörter: money:&gt;100bn, money:€1m..2m, percent:&gt;=25, quantity:&gt;30km, number:100..200, date:2018-03, date:&gt;2018.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/marks_page.py" />
            <source>Words that are not marked</source>
            <translation>Wörter, die nicht hervorgehoben werden</translation>
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Words, “phrases”, source:, tag:, name:, money:&gt;10m, is:unread …</source>
            <translation>Wörter, „Wendungen“, source:, tag:, name:, money:&gt;10m, is:unread …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>work</source>
            <comment>a kind of mark</comment>
            <translation>Werk</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>Works</source>
            <comment>a kind of mark</comment>
            <translation>Werke</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/comment_editor.py" />
            <source>Write a comment…</source>
            <translation>Kommentar schreiben …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/page_menu.py" />
            <source>Write a note…</source>
            <translation>Notiz schreiben …</translation>
        </message>
        <message>
            <location filename="../../reader/gui/keeping/rescue_dialog.py" />
            <source>Writes all that can be read into a new library; this file stays as it is</source>
            <translation>Schreibt alles, was lesbar ist, in eine neue Bibliothek; diese Datei bleibt, wie sie ist</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/pdf.py" />
            <source>Writing pages</source>
            <translation>Seiten werden geschrieben</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>Written as</source>
            <translation>Geschrieben als</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>yard</source>
            <comment>a unit of measure</comment>
            <translation>Yard</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/unit_names.py" />
            <source>yards</source>
            <comment>a unit of measure</comment>
            <translation>Yards</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>yellow</source>
            <comment>a colour in a sentence</comment>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/sections.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../reader/services/watch_folder.py" />
            <source>You have no permission to look into the watched folder {folder}.</source>
            <translation>Sie dürfen nicht in den überwachten Ordner {folder} sehen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/sources.py" />
            <source>You have no permission to read this file; change its permissions, then try again.</source>
            <translation>Sie dürfen diese Datei nicht lesen; ändern Sie ihre Berechtigungen und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>You said: {sentence}.</source>
            <translation>Sie sagten: {sentence}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>Your articles</source>
            <translation>Ihre Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/empty.py" />
            <source>Your library is empty</source>
            <translation>Ihre Bibliothek ist leer</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>Your link to “{title}” is taken back: what the scan found holds again. Ctrl+Z undoes it.</source>
            <translation>Ihre Verknüpfung mit „{title}“ ist zurückgenommen: Was die Suche fand, gilt wieder. Strg+Z macht es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{amount} (in a currency that is not told)</source>
            <translation>{amount} (in einer nicht genannten Währung)</translation>
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
            <translation>Gerettet: {articles} und {notes}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{a} against {b}</source>
            <translation>{a} gegenüber {b}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{a} became {b}</source>
            <translation>{a} wurde zu {b}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/wording.py" />
            <source>{color} note on “{quote}”</source>
            <translation>Notiz in {color} zu „{quote}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/selection_bar.py" />
            <source>{color}, key {key}</source>
            <translation>{color}, Taste {key}</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>{copy} is no copy of a library that this program can read; try another.</source>
            <translation>{copy} ist keine Kopie einer Bibliothek, die dieses Programm lesen kann; versuchen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../reader/services/backups.py" />
            <source>{copy} is the library itself, not a copy of it.</source>
            <translation>{copy} ist die Bibliothek selbst, keine Kopie von ihr.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/measures.py" />
            <source>{count} letters</source>
            <translation>{count} Zeichen</translation>
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
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{day} {month} {year}</source>
            <comment>date before our era</comment>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>{details} from “{title}”{source}</source>
            <translation>{details} aus „{title}“{source}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>{entity} is the same</source>
            <translation>{entity} ist derselbe</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{first} – {last} {month} {year}</source>
            <comment>two days of one month</comment>
            <translation>{first}.–{last}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{first} – {last} {year}</source>
            <comment>two days of one year</comment>
            <translation>{first} – {last} {year}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/names_page.py" />
            <source>{folder} (chosen when the program started)</source>
            <translation>{folder} (beim Programmstart gewählt)</translation>
        </message>
        <message>
            <location filename="../../reader/services/import_articles.py" />
            <source>{host} did not answer before, so it was not asked again.</source>
            <translation>{host} hatte zuvor nicht geantwortet, darum wurde nicht noch einmal gefragt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>{keys} belongs to “{action}” for good; choose another.</source>
            <translation>{keys} gehört fest zu „{action}“; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>{keys} is “{action}” now. Press others, or give it to this one.</source>
            <translation>{keys} ist jetzt „{action}“. Drücken Sie andere, oder geben Sie sie dieser.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/list_deeds.py" />
            <source>{keys}: next difference</source>
            <translation>{keys}: nächster Unterschied</translation>
        </message>
        <message>
            <location filename="../../reader/gui/preferences/hue_button.py" />
            <source>{kind}: colour {color}</source>
            <translation>{kind}: Farbe {color}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/header.py" />
            <source>{line}, where the words are the same: {percent}</source>
            <translation>{line}, wo die Wörter gleich sind: {percent}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{low} or {high}</source>
            <translation>{low} oder {high}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <source>{month} {year}</source>
            <comment>a month on the axis</comment>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{month} {year}</source>
            <comment>date before our era</comment>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/faces.py" />
            <source>{name} (sans serif)</source>
            <translation>{name} (serifenlos)</translation>
        </message>
        <message>
            <location filename="../../reader/gui/faces.py" />
            <source>{name} (serif)</source>
            <translation>{name} (mit Serifen)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/services/import_notes.py" />
            <source>{name} is not in this library; its %n note(s) are kept until it is.</source>
            <translation>
                <numerusform>{name} ist nicht in dieser Bibliothek; %Ln Notiz dazu bleibt, bis er kommt.</numerusform>
                <numerusform>{name} ist nicht in dieser Bibliothek; %Ln Notizen dazu bleiben, bis er kommt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/services/import_notes.py" />
            <source>{name} is not in this library; its note is kept until it is.</source>
            <translation>{name} ist nicht in dieser Bibliothek; die Notiz dazu bleibt, bis er kommt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/panel.py" />
            <source>{name} panel</source>
            <translation>Bereich „{name}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} basis point(s)</source>
            <translation>
                <numerusform>{number} Basispunkt</numerusform>
                <numerusform>{number} Basispunkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} day(s)</source>
            <translation>
                <numerusform>{number} Tag</numerusform>
                <numerusform>{number} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} hour(s)</source>
            <translation>
                <numerusform>{number} Stunde</numerusform>
                <numerusform>{number} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/columns.py" />
            <location filename="../../reader/gui/library/wording.py" />
            <location filename="../../reader/gui/reading/header.py" />
            <source>{number} min</source>
            <translation>{number} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} minute(s)</source>
            <translation>
                <numerusform>{number} Minute</numerusform>
                <numerusform>{number} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} month(s)</source>
            <translation>
                <numerusform>{number} Monat</numerusform>
                <numerusform>{number} Monate</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <location filename="../../reader/gui/names/name_sections.py" />
            <location filename="../../reader/gui/reading/find_bar.py" />
            <location filename="../../reader/gui/tour.py" />
            <source>{number} of {all}</source>
            <translation>{number} von {all}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>{number} of {all} here</source>
            <translation>{number} von {all} hier</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_card.py" />
            <source>{number} of {all} in this article</source>
            <translation>{number} von {all} in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{number} percent</source>
            <translation>{number} Prozent</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} percentage point(s)</source>
            <translation>
                <numerusform>{number} Prozentpunkt</numerusform>
                <numerusform>{number} Prozentpunkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} second(s)</source>
            <translation>
                <numerusform>{number} Sekunde</numerusform>
                <numerusform>{number} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} week(s)</source>
            <translation>
                <numerusform>{number} Woche</numerusform>
                <numerusform>{number} Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number} year(s)</source>
            <translation>
                <numerusform>{number} Jahr</numerusform>
                <numerusform>{number} Jahre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_pages.py" />
            <source>{number}, continued</source>
            <translation>{number}, Fortsetzung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/mark_words.py" />
            <source>{number}{tail}</source>
            <comment>an ordinal number; {tail} is st, nd, rd or th</comment>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>{others} and {last}</source>
            <comment>a list</comment>
            <translation>{others} und {last}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/print_preview.py" />
            <source>{page} of {pages}</source>
            <translation>{page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/guide/window.py" />
            <source>{page} – Guide</source>
            <translation>{page} – Anleitung</translation>
        </message>
        <message>
            <location filename="../../reader/gui/tour.py" />
            <source>{palette} finds any action; {keys} shows all keys, and they can be changed. {guide} opens the guide, and Help brings this tour back.</source>
            <translation>{palette} findet jede Aktion; {keys} zeigt alle Tasten, und sie lassen sich ändern. {guide} öffnet die Anleitung, und „Hilfe“ bringt diesen Rundgang zurück.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{part} of %n word(s)</source>
            <translation>
                <numerusform>{part} von %Ln Wort</numerusform>
                <numerusform>{part} von %Ln Wörtern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/library/failures.py" />
            <source>{path} cannot be used: {error}.</source>
            <translation>{path} kann nicht benutzt werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} did not answer in time. Try again later.</source>
            <translation>{path} antwortete nicht rechtzeitig. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/library/database.py" />
            <source>{path} is a database of another program; name another file for the library.</source>
            <translation>{path} ist eine Datenbank eines anderen Programms; nennen Sie eine andere Datei für die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is a folder. Choose a file.</source>
            <translation>{path} ist ein Ordner. Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/library/standing.py" />
            <source>{path} is a folder; name a file in it for the library.</source>
            <translation>{path} ist ein Ordner; nennen Sie eine Datei darin für die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is no folder. Choose another place.</source>
            <translation>{path} ist kein Ordner. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is not there. Choose another file or folder.</source>
            <translation>{path} ist nicht da. Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} ist schon da. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path} lies on a disk that cannot be written. Choose another place.</source>
            <translation>{path} liegt auf einem Datenträger, auf den nicht geschrieben werden kann. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/problems.py" />
            <source>{path}: {reason}. Try again, or choose another place.</source>
            <translation>{path}: {reason}. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/presenter.py" />
            <location filename="../../reader/gui/notes/wording.py" />
            <source>{percent} alike</source>
            <translation>{percent} ähnlich</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/across.py" />
            <source>{percent} sure</source>
            <translation>zu {percent} sicher</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/timeline.py" />
            <source>{period}: {articles}</source>
            <translation>{period}: {articles}</translation>
        </message>
        <message>
            <location filename="../../reader/highlights/names_onnx.py" />
            <source>{problem} The program's own model marks the names instead.</source>
            <translation>{problem} Das Modell des Programms findet die Namen stattdessen.</translation>
        </message>
        <message>
            <location filename="../../reader/services/places.py" />
            <source>{program} copies the folder of the library {library} to other machines. Close Variorum on one before you open it on another, and wait until all is copied, or notes made on one of them end up in a second file.</source>
            <translation>{program} kopiert den Ordner der Bibliothek {library} auf andere Rechner. Schließen Sie Variorum auf dem einen, bevor Sie es auf einem anderen öffnen, und warten Sie, bis alles kopiert ist; sonst landen Notizen von einem der Rechner in einer zweiten Datei.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/related_section.py" />
            <source>{reasons} and %n more</source>
            <translation>
                <numerusform>{reasons} und %Ln weiteres</numerusform>
                <numerusform>{reasons} und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>{scale}: {amounts}, {ends}</source>
            <translation>{scale}: {amounts}, {ends}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>{shown} edits text in every field; choose another.</source>
            <translation>{shown} bearbeitet Text in jedem Feld; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keymap.py" />
            <source>{shown} leads through the window itself; choose another, or add Ctrl or Alt.</source>
            <translation>{shown} führt durch das Fenster selbst; wählen Sie eine andere, oder nehmen Sie Strg oder Alt dazu.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{sign}{amount}</source>
            <comment>money: $5</comment>
            <translation>{amount} {sign}</translation>
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
            <translation>{spoken}. In {title}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/model.py" />
            <source>{spoken}. Waiting for {title}</source>
            <translation>{spoken}. Wartet auf {title}</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>{target} exists already; name another file for what is saved.</source>
            <translation>{target} gibt es schon; nennen Sie eine andere Datei für das Gerettete.</translation>
        </message>
        <message>
            <location filename="../../reader/library/backup.py" />
            <source>{target} is a folder; name a file for the copy.</source>
            <translation>{target} ist ein Ordner; nennen Sie eine Datei für die Kopie.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>{text} — here, until undone</source>
            <translation>{text} – hier, bis es rückgängig gemacht wird</translation>
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>{title} failed: {problem}</source>
            <translation>Fehlgeschlagen ({title}): {problem}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>{title} · {min} of {total}</source>
            <translation>{title} · {min} von {total}</translation>
        </message>
        <message>
            <location filename="../../reader/library/salvage.py" />
            <source>{unread} of the file's {pages} pages are empty or missing.</source>
            <translation>{unread} der {pages} Seiten der Datei sind leer oder fehlen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>{verb}: {what}</source>
            <translation>{verb}: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/compare/presenter.py" />
            <source>{what} differs/differ</source>
            <translation>
                <numerusform>{what} weicht ab</numerusform>
                <numerusform>{what} weichen ab</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/services/annotate.py" />
            <source>{what} of this note was changed in another window meanwhile. Nothing was overwritten: look at the note as it is now, and change it again.</source>
            <translation>{what} dieser Notiz wurde inzwischen in einem anderen Fenster geändert. Nichts wurde überschrieben: Sehen Sie die Notiz an, wie sie jetzt ist, und ändern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../reader/services/undo_said.py" />
            <source>{what} was changed again meanwhile, so this step was left out.</source>
            <translation>{what} wurde inzwischen wieder geändert, darum wurde dieser Schritt ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/view.py" />
            <source>{what}: {words}</source>
            <translation>{what}: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>{where} has no “{name}”.</source>
            <translation>{where} hat kein „{name}“.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>{where} is not an object.</source>
            <translation>{where} ist kein Objekt.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/native.py" />
            <source>{where} quotes no passage.</source>
            <translation>{where} zitiert keine Stelle.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/notes/unsaved.py" />
            <source>{why} What you typed stays here, and is saved once that is possible.</source>
            <translation>{why} Was Sie geschrieben haben, bleibt hier stehen und wird gespeichert, sobald das möglich ist.</translation>
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
            <translation>{words} – Strg+Z nimmt es zurück</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/members_dialog.py" />
            <source>{words}, linked by you</source>
            <translation>{words}, von Ihnen verknüpft</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/rules.py" />
            <source>{words}, {chosen} chosen</source>
            <translation>{words}, {chosen} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}.</source>
            <translation>{words}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}. See the details for the reasons.</source>
            <translation>{words}. Die Gründe stehen in den Einzelheiten.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}: {name}. {reason}</source>
            <translation>{words}: {name}. {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; %n has/have versions in the library.</source>
            <translation>
                <numerusform>{words}; %Ln hat Fassungen in der Bibliothek.</numerusform>
                <numerusform>{words}; %Ln haben Fassungen in der Bibliothek.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/card_part.py" />
            <source>{words}; choose where it holds</source>
            <translation>{words}; wählen, wo es gilt</translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; stopped</source>
            <translation>{words}; angehalten</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/axes.py" />
            <location filename="../../reader/gui/reading/figure_words.py" />
            <source>{year} BC</source>
            <translation>{year} v. Chr.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/readwise.py" />
            <source>“tags” of {where} is not a list.</source>
            <translation>„tags“ von {where} ist keine Liste.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” gave its key away.</source>
            <translation>„{action}“ hat ihre Taste abgegeben.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” has its usual keys again.</source>
            <translation>„{action}“ hat wieder ihre üblichen Tasten.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}” has no key now; it stays in the menu.</source>
            <translation>„{action}“ hat jetzt keine Taste; sie bleibt im Menü.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/key_editor.py" />
            <source>“{action}”: {keys}.</source>
            <translation>„{action}“: {keys}.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>“{filename}” in the archive is not UTF-8 text.</source>
            <translation>„{filename}“ im Archiv ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>“{name}” in the archive is damaged.</source>
            <translation>„{name}“ im Archiv ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/incoming/omnivore.py" />
            <source>“{name}” in the archive is not a list of articles.</source>
            <translation>„{name}“ im Archiv ist keine Liste von Artikeln.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is called “{other}”</source>
            <translation>„{name}“ heißt „{other}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is not a name</source>
            <translation>„{name}“ ist kein Name</translation>
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>“{name}” is not watched any more.</source>
            <translation>„{name}“ wird nicht mehr überwacht.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is not “{other}”</source>
            <translation>„{name}“ ist nicht „{other}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is the same as “{other}”</source>
            <translation>„{name}“ ist dasselbe wie „{other}“</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/saying.py" />
            <source>“{name}” is {kind}</source>
            <translation>„{name}“ ist {kind}</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a list of texts.</source>
            <translation>„{name}“ von {where} ist keine Liste von Texten.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a list.</source>
            <translation>„{name}“ von {where} ist keine Liste.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a time in ISO 8601.</source>
            <translation>„{name}“ von {where} ist keine Zeit nach ISO 8601.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not a whole number from 0 up.</source>
            <translation>„{name}“ von {where} ist keine ganze Zahl ab 0.</translation>
        </message>
        <message>
            <location filename="../../reader/notes/formats/problems.py" />
            <source>“{name}” of {where} is not text.</source>
            <translation>„{name}“ von {where} ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/tags.py" />
            <source>“{short}” is gone. Ctrl+Z brings it back.</source>
            <translation>„{short}“ ist fort. Strg+Z holt es zurück.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/names/name_sections.py" />
            <source>“{short}”: read it where it stands</source>
            <translation>„{short}“: dort lesen, wo es steht</translation>
        </message>
        <message>
            <location filename="../../reader/services/edit_metadata.py" />
            <source>“{text}” is no date. Write 2018, 2018-05, 2018-05-21 or 2018-05-21T18:15-04:00.</source>
            <translation>„{text}“ ist kein Datum. Schreiben Sie 2018, 2018-05, 2018-05-21 oder 2018-05-21T18:15-04:00.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/compare/versions_panel.py" />
            <source>“{title}” is no version of this article any more, and no scan will link them again. Ctrl+Z undoes it.</source>
            <translation>„{title}“ ist keine Fassung dieses Artikels mehr, und keine Suche verknüpft sie wieder. Strg+Z macht es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{unit}” is no currency that is known here.</source>
            <translation>Die Währung „{unit}“ ist hier nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{unit}” is no unit that is known here.</source>
            <translation>Die Einheit „{unit}“ ist hier nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>“{words}”</source>
            <comment>quotation marks</comment>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../reader/services/read_figure.py" />
            <source>“{words}” does not read as {wanted}.</source>
            <translation>„{words}“ liest sich nicht als {wanted}.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>“{words}” is not a figure</source>
            <translation>„{words}“ ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/deeds.py" />
            <source>“{words}” is {figure}</source>
            <translation>„{words}“ ist {figure}</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/keyfile.py" />
            <source>“{word}”, given to “{name}”, is no key; nothing was changed.</source>
            <translation>„{word}“, gegeben an „{name}“, ist keine Taste; nichts wurde geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>… and %n more</source>
            <translation>
                <numerusform>… und %Ln weiteres</numerusform>
                <numerusform>… und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/figures/plot/view.py" />
            <source>← → go from point to point, Enter shows it in the text, + and − or Ctrl+wheel zoom.</source>
            <translation>← → gehen von Punkt zu Punkt, die Eingabetaste zeigt ihn im Text, + und − oder Strg+Mausrad vergrößern.</translation>
        </message>
        <message>
            <location filename="../../reader/gui/commands/palette.py" />
            <source>↑ ↓ choose · Enter runs · Esc goes back</source>
            <translation>↑ ↓ wählen · Eingabe führt aus · Esc geht zurück</translation>
        </message>
    </context>
</TS>
