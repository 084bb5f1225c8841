<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Variorum</name>
        <message numerus="yes">
            <location filename="../../reader/gui/importer.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%Ln already here</numerusform>
                <numerusform>%Ln already here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/dialogs.py" />
            <location filename="../../reader/gui/main_window.py" />
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
            <location filename="../../reader/gui/main_window.py" />
            <source>%n article(s) found</source>
            <translation>
                <numerusform>%Ln article found</numerusform>
                <numerusform>%Ln articles found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/gui/main_window.py" />
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
                <numerusform>%Ln article moved to the trash. {keys} brings back.</numerusform>
                <numerusform>%Ln articles moved to the trash. {keys} brings back.</numerusform>
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
            <location filename="../../reader/gui/importer.py" />
            <source>%n failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
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
            <location filename="../../reader/gui/appearance.py" />
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%Ln letter</numerusform>
                <numerusform>%Ln letters</numerusform>
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
            <location filename="../../reader/gui/note_deeds.py" />
            <source>Citation of %n article(s) copied.</source>
            <translation>
                <numerusform>Citation of %Ln article copied.</numerusform>
                <numerusform>Citation of %Ln articles copied.</numerusform>
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
            <location filename="../../reader/gui/deeds.py" />
            <source>Tag for %n article(s):</source>
            <translation>
                <numerusform>Tag for %Ln article:</numerusform>
                <numerusform>Tag for %Ln articles:</numerusform>
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
