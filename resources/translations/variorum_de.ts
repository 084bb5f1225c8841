<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Variorum</name>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source> or </source>
            <comment>between two keys</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n already here</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/main_window.py" />
            <source>%n article(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) cleaned again; {texts}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>%n article(s) copied as BibTeX.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/main_window.py" />
            <source>%n article(s) found</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/main_window.py" />
            <source>%n article(s) in the trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/library/acts.py" />
            <source>%n article(s) moved to the trash. {keys} brings back.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>%n article(s) of {all} cleaned again; {texts}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n failed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n imported</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/appearance.py" />
            <source>%n letter(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <source>%n result(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>2018, 2018-05, 21 May 2018, 2018-05-21T18:15-04:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>A report is in {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>A scan is under way already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/deeds.py" />
            <source>About Variorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>All names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>All notes of the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>All tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Already here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Already here: “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.pdf *.epub *.docx *.eml *.mbox *.xml *.rss *.atom *.json *.jsonl *.ndjson *.csv *.tsv *.zip *.gz);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>As found: {short}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/frame.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Back up the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Back up the library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Backing up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Beginning a word earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Beginning a word later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>BibTeX (*.bib)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/status.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Cannot watch {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citation of %n article(s) copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citations saved to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Clean again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>Cleaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Cleaning again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Cleaning again stopped: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Click a highlight, or go to its note, to change which words it is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Close the innermost thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Column {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Compare with a version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy a note to the other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy as BibTeX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Copy citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>CSL JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/frame.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>Datasets (*.csv *.tsv *.json *.jsonl *.ndjson *.txt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Date added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Date published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Delete for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Delete the articles in the trash and their notes for ever? This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Descending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/operations.py" />
            <source>Done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/drop.py" />
            <source>Drop to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Each row becomes an article. One column must be the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Edit details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Edit details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Empty in the first rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Empty the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Empty the trash…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>End of the passage a word earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>End of the passage a word later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Export notes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Exporting notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Figures of the library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>Find a name…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>Find an article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find in text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Find previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <source>Finding names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Folder for the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>Go back to what was found
{words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>HH:mm</source>
            <comment>time of the day</comment>
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
            <location filename="../../reader/gui/actions.py" />
            <source>Import the sample articles</source>
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
            <location filename="../../reader/gui/actions.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/frame.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Line width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/deeds.py" />
            <source>Link as a version</source>
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
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looked for versions in the whole library: nothing new. What you linked or unlinked holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>Looking for versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
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
            <source>Mark as unread</source>
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
            <location filename="../../reader/gui/toolbar.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/naming.py" />
            <source>Names could not be marked for now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>no text is another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>none</source>
            <comment>no details found</comment>
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
            <location filename="../../reader/gui/main_window.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes (*.json *.jsonld *.csv *.md *.txt *.html);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Notes exported to {path}</source>
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
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>Nothing to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Nothing was copied: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Of the articles in the list ({many})</source>
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
            <location filename="../../reader/gui/details_dialog.py" />
            <source>One on each line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>Only what is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/name_deeds.py" />
            <source>Open its page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Paste as article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Plot of dates and amounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Printed to {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/banner.py" />
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Read with the other's capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Reading columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Related articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <location filename="../../reader/gui/library/acts.py" />
            <source>Restore from trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>RIS (*.ris)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Rules for names…</source>
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
            <source>Save as PDF…</source>
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
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Say first which column is the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Search the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/article_deeds.py" />
            <source>Select one article to edit its details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/printing.py" />
            <source>Sent to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/preferences/registry.py" />
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/name_deeds.py" />
            <source>Show its articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/crash.py" />
            <source>Something went wrong that should not; your library is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Sort the articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
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
            <location filename="../../reader/gui/status.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
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
            <location filename="../../reader/gui/appearance.py" />
            <source>System</source>
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
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Tag “{label}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Take the selection out of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Take the star away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/library/acts.py" />
            <source>Take the tag “{label}” away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
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
            <location filename="../../reader/gui/actions.py" />
            <source>Text and theme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>Text as imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Text size, line width, theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/dialogs.py" />
            <source>The first {number}</source>
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
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The library is copied to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>The notes are copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>The page at this address is fetched once and kept.</source>
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
        <message numerus="yes">
            <location filename="../../reader/gui/article_deeds.py" />
            <source>the text of %n is another now</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <location filename="../../reader/gui/frame.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is no article {number} in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/file_deeds.py" />
            <source>There is no text on the clipboard to paste.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>There is nothing to import in what was dropped.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/watcher.py" />
            <source>There is/are %n file(s) in “{name}” already.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/version_deeds.py" />
            <source>This article has no other version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/details_dialog.py" />
            <source>This is no date. Write 2018, 2018-05 or 21 May 2018.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Those that are listed ({many})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <location filename="../../reader/gui/details_dialog.py" />
            <location filename="../../reader/gui/toolbar.py" />
            <source>Title</source>
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
            <location filename="../../reader/gui/actions.py" />
            <source>Usual text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/main_window.py" />
            <source>Versions</source>
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
            <location filename="../../reader/gui/watcher.py" />
            <source>Watching {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What are the columns of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>What is put there from now on is imported in any case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/columns_dialog.py" />
            <source>What the column {name} is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>With a version's capitals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/toolbar.py" />
            <source>Words, “phrases”, source:, tag:, name:, money:&gt;10m, is:unread …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/panel.py" />
            <source>{name} panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>{number}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/language.py" />
            <source>{others} and {last}</source>
            <comment>a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/appearance.py" />
            <source>{size} px</source>
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
        <message>
            <location filename="../../reader/gui/actions.py" />
            <source>{words} ({keys})</source>
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
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../reader/gui/importer.py" />
            <source>{words}; stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../reader/gui/watcher.py" />
            <source>“{name}” is not watched any more.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
