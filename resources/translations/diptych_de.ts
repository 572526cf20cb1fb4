<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Announcer</name>
        <message>
            <source>same utterance, {0}, quote {1} of {2}, {3}, partner in paragraph {4}</source>
            <translation>dieselbe Äußerung, {0}, Zitat {1} von {2}, {3}, Gegenstück in Absatz {4}</translation>
        </message>
        <message>
            <source>in both, {0}, match {1} of {2}, {3}, partner in paragraph {4}</source>
            <translation>in beiden, {0}, Stelle {1} von {2}, {3}, Gegenstück in Absatz {4}</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>im Widerspruch</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>Not part of the story</source>
            <translation>Gehört nicht zum Bericht</translation>
        </message>
        <message>
            <source>In both, in the same words</source>
            <translation>In beiden, im selben Wortlaut</translation>
        </message>
        <message>
            <source>In both, reworded</source>
            <translation>In beiden, umformuliert</translation>
        </message>
        <message>
            <source>In both, in conflict</source>
            <translation>In beiden, im Widerspruch</translation>
        </message>
        <message>
            <source>Only in the left article</source>
            <translation>Nur im linken Artikel</translation>
        </message>
        <message>
            <source>Only in the right article</source>
            <translation>Nur im rechten Artikel</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Type a part of what you want to do</source>
            <translation>Einen Teil dessen eingeben, was geschehen soll</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>No command is called that.</source>
            <translation>So heißt kein Befehl.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Open two articles…</source>
            <translation>Zwei Artikel öffnen…</translation>
        </message>
        <message>
            <source>Open on the left…</source>
            <translation>Links öffnen…</translation>
        </message>
        <message>
            <source>Open on the right…</source>
            <translation>Rechts öffnen…</translation>
        </message>
        <message>
            <source>Paste an article into this pane</source>
            <translation>Artikel auf dieser Seite einfügen</translation>
        </message>
        <message>
            <source>Open the sample pair</source>
            <translation>Beispielpaar öffnen</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Seiten tauschen</translation>
        </message>
        <message>
            <source>Load both files again</source>
            <translation>Beide Dateien neu laden</translation>
        </message>
        <message>
            <source>Save the comparison…</source>
            <translation>Vergleich speichern…</translation>
        </message>
        <message>
            <source>Stop reading or comparing</source>
            <translation>Lesen oder Vergleichen abbrechen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Copy selected text</source>
            <translation>Ausgewählten Text kopieren</translation>
        </message>
        <message>
            <source>Copy this passage</source>
            <translation>Diese Stelle kopieren</translation>
        </message>
        <message>
            <source>Copy the pair with its sources</source>
            <translation>Paar mit Quellen kopieren</translation>
        </message>
        <message>
            <source>Copy the quote with its speaker</source>
            <translation>Zitat mit Sprecher kopieren</translation>
        </message>
        <message>
            <source>Find in both articles</source>
            <translation>In beiden Artikeln suchen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts weitersuchen</translation>
        </message>
        <message>
            <source>Nearest passage for the selection</source>
            <translation>Nächstliegende Stelle zur Auswahl</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Matched rows</source>
            <translation>Gegenüberstellung</translation>
        </message>
        <message>
            <source>Switch between reading and rows</source>
            <translation>Zwischen Lesen und Gegenüberstellung wechseln</translation>
        </message>
        <message>
            <source>Scroll freely</source>
            <translation>Frei rollen</translation>
        </message>
        <message>
            <source>Scroll linked</source>
            <translation>Verbunden rollen</translation>
        </message>
        <message>
            <source>Scroll locked</source>
            <translation>Gekoppelt rollen</translation>
        </message>
        <message>
            <source>Change how the panes scroll</source>
            <translation>Art des Rollens wechseln</translation>
        </message>
        <message>
            <source>Show weaker matches</source>
            <translation>Schwächere Treffer zeigen</translation>
        </message>
        <message>
            <source>Side list</source>
            <translation>Seitenliste</translation>
        </message>
        <message>
            <source>Detail strip</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>What was cut from the page</source>
            <translation>Was von der Seite wegfiel</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Text at its usual size</source>
            <translation>Text in üblicher Größe</translation>
        </message>
        <message>
            <source>Next colours</source>
            <translation>Nächste Farben</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <source>High contrast, light colours</source>
            <translation>Hoher Kontrast, helle Farben</translation>
        </message>
        <message>
            <source>High contrast, dark colours</source>
            <translation>Hoher Kontrast, dunkle Farben</translation>
        </message>
        <message>
            <source>Colours as the system has them</source>
            <translation>Farben wie im System</translation>
        </message>
        <message>
            <source>Reading preferences…</source>
            <translation>Leseeinstellungen…</translation>
        </message>
        <message>
            <source>To the partner</source>
            <translation>Zum Gegenstück</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Next quote</source>
            <translation>Nächstes Zitat</translation>
        </message>
        <message>
            <source>Previous quote</source>
            <translation>Voriges Zitat</translation>
        </message>
        <message>
            <source>Next conflict</source>
            <translation>Nächster Widerspruch</translation>
        </message>
        <message>
            <source>Previous conflict</source>
            <translation>Voriger Widerspruch</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Other pane</source>
            <translation>Andere Seite</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Befehl suchen…</translation>
        </message>
        <message>
            <source>About Diptych</source>
            <translation>Über Diptych</translation>
        </message>
        <message>
            <source>Recent pairs</source>
            <translation>Letzte Paare</translation>
        </message>
    </context>
    <context>
        <name>Copier</name>
        <message>
            <source>Save the comparison</source>
            <translation>Vergleich speichern</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>No quote is chosen, so nothing was copied. Press ] for the next one.</source>
            <translation>Kein Zitat ist gewählt, darum wurde nichts kopiert. ] führt zum nächsten.</translation>
        </message>
        <message>
            <source>There is nothing to save yet: open two articles first.</source>
            <translation>Es gibt noch nichts zu speichern: erst zwei Artikel öffnen.</translation>
        </message>
        <message>
            <source>No passage is chosen, so nothing was copied. Click one, or press Alt+Down.</source>
            <translation>Keine Stelle ist gewählt, darum wurde nichts kopiert. Eine anklicken oder Alt+Herunter drücken.</translation>
        </message>
        <message>
            <source>Saved as “{0}”.</source>
            <translation>Gespeichert als „{0}“.</translation>
        </message>
        <message>
            <source>“{0}” could not be written: {1}.</source>
            <translation>„{0}“ ließ sich nicht schreiben: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Stopped. What lay open before is still there.</source>
            <translation>Abgebrochen. Was vorher offen war, ist noch da.</translation>
        </message>
        <message>
            <source>The comparison was stopped. F5 starts it again.</source>
            <translation>Der Vergleich wurde abgebrochen. F5 beginnt ihn von neuem.</translation>
        </message>
        <message>
            <source>Comparing these two made Diptych fail. The terminal says where it happened.</source>
            <translation>Beim Vergleichen dieser beiden ist Diptych gescheitert. Im Terminal steht, wo.</translation>
        </message>
        <message>
            <source>This article made Diptych fail. Nothing was lost; the terminal says where it happened.</source>
            <translation>An diesem Artikel ist Diptych gescheitert. Nichts ging verloren; im Terminal steht, wo es geschah.</translation>
        </message>
    </context>
    <context>
        <name>DetailStrip</name>
        <message>
            <source>The current pair, line under line</source>
            <translation>Das gewählte Paar, Zeile unter Zeile</translation>
        </message>
        <message>
            <source>Both wordings</source>
            <translation>Beide Fassungen</translation>
        </message>
        <message>
            <source>How sure the pair is, and why</source>
            <translation>Wie sicher das Paar ist und warum</translation>
        </message>
        <message>
            <source>What comes closest on the right is shown with it.</source>
            <translation>Was rechts am nächsten kommt, steht daneben.</translation>
        </message>
        <message>
            <source>What comes closest on the left is shown with it.</source>
            <translation>Was links am nächsten kommt, steht daneben.</translation>
        </message>
        <message>
            <source>Shared words are marked.</source>
            <translation>Gemeinsame Wörter sind markiert.</translation>
        </message>
        <message>
            <source>Most words differ, so none are marked.</source>
            <translation>Die meisten Wörter sind andere, darum ist keines markiert.</translation>
        </message>
        <message>
            <source>Certainly the same utterance</source>
            <translation>Sicher dieselbe Äußerung</translation>
        </message>
        <message>
            <source>Likely the same utterance</source>
            <translation>Wahrscheinlich dieselbe Äußerung</translation>
        </message>
        <message>
            <source>Possibly the same utterance</source>
            <translation>Möglicherweise dieselbe Äußerung</translation>
        </message>
        <message>
            <source>Certainly told by both</source>
            <translation>Sicher von beiden berichtet</translation>
        </message>
        <message>
            <source>Likely told by both</source>
            <translation>Wahrscheinlich von beiden berichtet</translation>
        </message>
        <message>
            <source>Possibly told by both</source>
            <translation>Möglicherweise von beiden berichtet</translation>
        </message>
        <message>
            <source>They disagree ({}): “{}” and “{}”</source>
            <translation>Sie widersprechen sich ({}): „{}“ und „{}“</translation>
        </message>
        <message>
            <source>One is less exact ({}): “{}” and “{}”</source>
            <translation>Eine ist ungenauer ({}): „{}“ und „{}“</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Two articles about one event, side by side.</source>
            <translation>Zwei Artikel über ein Ereignis, nebeneinander.</translation>
        </message>
        <message>
            <source>Nothing is ever sent or fetched. MIT licence.</source>
            <translation>Nichts wird je gesendet oder abgerufen. MIT-Lizenz.</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <source>Drop to open both, left and right</source>
            <translation>Ablegen, um beide zu öffnen, links und rechts</translation>
        </message>
        <message>
            <source>Drop to open on the left</source>
            <translation>Ablegen, um links zu öffnen</translation>
        </message>
        <message>
            <source>Drop to open on the right</source>
            <translation>Ablegen, um rechts zu öffnen</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>What each of them tells alone is in the list “Only here”.</source>
            <translation>Was nur einer von beiden berichtet, steht in der Liste „Nur hier“.</translation>
        </message>
        <message>
            <source>Click a passage or a quote, or press {0}, to see it beside its partner.</source>
            <translation>Eine Stelle oder ein Zitat anklicken oder {0} drücken, um es neben seinem Gegenstück zu sehen.</translation>
        </message>
        <message>
            <source>The two articles were not compared.</source>
            <translation>Die beiden Artikel wurden nicht verglichen.</translation>
        </message>
        <message>
            <source>They are in different languages; what is compared are words, so that little is found.</source>
            <translation>Sie sind in verschiedenen Sprachen; verglichen werden Wörter, deshalb wird wenig gefunden.</translation>
        </message>
        <message>
            <source>No pair is chosen.</source>
            <translation>Kein Paar ist gewählt.</translation>
        </message>
        <message>
            <source>No article is open.</source>
            <translation>Kein Artikel ist geöffnet.</translation>
        </message>
        <message>
            <source>The left side is empty.</source>
            <translation>Die linke Seite ist leer.</translation>
        </message>
        <message>
            <source>The right side is empty.</source>
            <translation>Die rechte Seite ist leer.</translation>
        </message>
        <message>
            <source>Reading and comparing…</source>
            <translation>Wird gelesen und verglichen …</translation>
        </message>
        <message>
            <source>The two articles share nothing.</source>
            <translation>Die beiden Artikel haben nichts gemeinsam.</translation>
        </message>
        <message>
            <source>This is a sample.</source>
            <translation>Dies ist ein Beispiel.</translation>
        </message>
        <message>
            <source>{0} loads them again.</source>
            <translation>{0} lädt sie neu.</translation>
        </message>
        <message>
            <source>There are weaker matches: {0} shows them.</source>
            <translation>Es gibt schwächere Treffer: {0} zeigt sie.</translation>
        </message>
        <message>
            <source>Drop two articles here, or press {0}.</source>
            <translation>Zwei Artikel hierher ziehen oder {0} drücken.</translation>
        </message>
        <message>
            <source>Drop an article there, or press {0}.</source>
            <translation>Einen Artikel dorthin ziehen oder {0} drücken.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in both articles</source>
            <translation>In beiden Artikeln suchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts weitersuchen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Found in neither</source>
            <translation>In keinem gefunden</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>left {0}, right {1}</source>
            <translation>links {0}, rechts {1}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>The closest passage of the other article is marked.</source>
            <translation>Die nächstliegende Stelle des anderen Artikels ist markiert.</translation>
        </message>
        <message>
            <source>Select some words first; then this shows what the other article has that is closest.</source>
            <translation>Erst einige Wörter auswählen; dann zeigt dies, was im anderen Artikel am nächsten kommt.</translation>
        </message>
        <message>
            <source>The other article has nothing close to the selection.</source>
            <translation>Der andere Artikel hat nichts, was der Auswahl nahekommt.</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>Ribbons between the articles</source>
            <translation>Bänder zwischen den Artikeln</translation>
        </message>
        <message>
            <source>Click a ribbon to go to its match; turn the wheel to step through them.</source>
            <translation>Ein Klick auf ein Band führt zu seiner Stelle, das Mausrad von einer zur nächsten.</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>{count} words</source>
            <translation>{count} Wörter</translation>
        </message>
        <message>
            <source>{percent} % is in both</source>
            <translation>{percent} % in beiden</translation>
        </message>
        <message>
            <source>{percent} % is in both, {more} % with weaker</source>
            <translation>{percent} % in beiden, {more} % mit schwächeren</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
    </context>
    <context>
        <name>KeysHelp</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Was soll geschehen?</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>In a pane: to the partner of this line; again, to its next one</source>
            <translation>Im Artikel: zum Gegenstück der Zeile, dann zum nächsten</translation>
        </message>
        <message>
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <source>On a passage, quote or ribbon: to its partner</source>
            <translation>Auf Stelle, Zitat oder Band: zum Gegenstück</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <source>Over the ribbons: next and previous match</source>
            <translation>Über den Bändern: nächste und vorige Stelle</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Strg+Mausrad</translation>
        </message>
        <message>
            <source>Larger and smaller text</source>
            <translation>Größerer und kleinerer Text</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen …</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>A file that lies open was changed on disk. Press F5 to load it again; your place is kept.</source>
            <translation>Eine geöffnete Datei wurde auf der Platte geändert. F5 lädt sie neu; die Lesestelle bleibt.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>The two articles share no passage.</source>
            <translation>Die beiden Artikel haben keine Stelle gemeinsam.</translation>
        </message>
        <message>
            <source>That was the last match; this is the first.</source>
            <translation>Das war die letzte Stelle; dies ist die erste.</translation>
        </message>
        <message>
            <source>That was the first match; this is the last.</source>
            <translation>Das war die erste Stelle; dies ist die letzte.</translation>
        </message>
        <message>
            <source>No detail was found on which the two articles disagree.</source>
            <translation>Es wurde keine Einzelheit gefunden, in der die beiden Artikel sich widersprechen.</translation>
        </message>
        <message>
            <source>That was the last conflict; this is the first.</source>
            <translation>Das war der letzte Widerspruch; dies ist der erste.</translation>
        </message>
        <message>
            <source>That was the first conflict; this is the last.</source>
            <translation>Das war der erste Widerspruch; dies ist der letzte.</translation>
        </message>
        <message>
            <source>The two articles share no quote.</source>
            <translation>Die beiden Artikel haben kein Zitat gemeinsam.</translation>
        </message>
        <message>
            <source>That was the last quote; this is the first.</source>
            <translation>Das war das letzte Zitat; dies ist das erste.</translation>
        </message>
        <message>
            <source>That was the first quote; this is the last.</source>
            <translation>Das war das erste Zitat; dies ist das letzte.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <source>{0} ms</source>
            <translation>{0} ms</translation>
        </message>
    </context>
    <context>
        <name>Opener</name>
        <message>
            <source>Drop an article here, or two at once. Ctrl+O opens files, Ctrl+V what you copied.</source>
            <translation>Einen Artikel hier ablegen, oder zwei auf einmal. Strg+O öffnet Dateien, Strg+V das Kopierte.</translation>
        </message>
        <message>
            <source>Choose two articles</source>
            <translation>Zwei Artikel wählen</translation>
        </message>
        <message>
            <source>{0} files were dropped; the first two are shown: {1} and {2}.</source>
            <translation>{0} Dateien wurden abgelegt; die ersten beiden werden gezeigt: {1} und {2}.</translation>
        </message>
        <message>
            <source>What was cut from the page</source>
            <translation>Was von der Seite wegfiel</translation>
        </message>
        <message>
            <source>Choose an article</source>
            <translation>Einen Artikel wählen</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>The clipboard holds no text to open.</source>
            <translation>Die Zwischenablage enthält keinen Text zum Öffnen.</translation>
        </message>
        <message>
            <source>These words stood on the page and are not part of the article.</source>
            <translation>Diese Wörter standen auf der Seite und gehören nicht zum Artikel.</translation>
        </message>
        <message>
            <source>Nothing was cut from this article.</source>
            <translation>Von diesem Artikel fiel nichts weg.</translation>
        </message>
        <message>
            <source>A link is no article, and Diptych never fetches one. Save the page or copy its text.</source>
            <translation>Ein Link ist kein Artikel, und Diptych ruft nie etwas ab. Speichern Sie die Seite oder kopieren Sie ihren Text.</translation>
        </message>
        <message>
            <source>What was dropped is neither a file nor text. Links are never fetched: save the page first.</source>
            <translation>Was abgelegt wurde, ist weder Datei noch Text. Verweise werden nie abgerufen: die Seite erst speichern.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of the left article</source>
            <translation>Überblick über den linken Artikel</translation>
        </message>
        <message>
            <source>Overview of the right article</source>
            <translation>Überblick über den rechten Artikel</translation>
        </message>
        <message>
            <source>Drag the rectangle to scroll; click to jump.</source>
            <translation>Das Rechteck ziehen, um zu rollen; klicken, um zu springen.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>gleicher Wortlaut</translation>
        </message>
        <message>
            <source>verbatim</source>
            <translation>wörtlich</translation>
        </message>
        <message>
            <source>shortened</source>
            <translation>gekürzt</translation>
        </message>
        <message>
            <source>overlapping</source>
            <translation>überschneidend</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>möglich</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>denial</source>
            <translation>Verneinung</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>less exact</source>
            <translation>ungenauer</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Reading preferences</source>
            <translation>Leseeinstellungen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Every change shows at once, another language at the next start.</source>
            <translation>Jede Änderung zeigt sich sofort, eine andere Sprache beim nächsten Start.</translation>
        </message>
        <message>
            <source>Usual look</source>
            <translation>Übliches Aussehen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Font</source>
            <translation>&amp;Schrift</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>&amp;Größe</translation>
        </message>
        <message>
            <source>&amp;Line width</source>
            <translation>&amp;Zeilenbreite</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Left article</source>
            <translation>Linker Artikel</translation>
        </message>
        <message>
            <source>Right article</source>
            <translation>Rechter Artikel</translation>
        </message>
        <message>
            <source>Enter on a passage or a quotation brings its partner in the other article.</source>
            <translation>Die Eingabetaste auf einer Stelle oder einem Zitat holt das Gegenstück im anderen Artikel herbei.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Both have: {0}</source>
            <translation>Beide haben: {0}</translation>
        </message>
        <message>
            <source>Near in meaning: {0}</source>
            <translation>Sinnverwandt: {0}</translation>
        </message>
        <message>
            <source>Same speaker: {0}</source>
            <translation>Derselbe Sprecher: {0}</translation>
        </message>
        <message>
            <source>Same numbers: {0}</source>
            <translation>Dieselben Zahlen: {0}</translation>
        </message>
        <message>
            <source>Word for word the same</source>
            <translation>Wort für Wort gleich</translation>
        </message>
        <message>
            <source>The one holds the other</source>
            <translation>Das eine enthält das andere</translation>
        </message>
        <message>
            <source>What stands around it is alike</source>
            <translation>Was darum herum steht, gleicht sich</translation>
        </message>
        <message>
            <source>Alike in wording</source>
            <translation>Ähnlich im Wortlaut</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>“{0}” {1}</source>
            <translation>„{0}“ {1}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Quotes in both</source>
            <translation>Zitate in beiden</translation>
        </message>
        <message>
            <source>Passages in both</source>
            <translation>Stellen in beiden</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Only left</source>
            <translation>Nur links</translation>
        </message>
        <message>
            <source>Only right</source>
            <translation>Nur rechts</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <source>Left:</source>
            <translation>Links:</translation>
        </message>
        <message>
            <source>Right:</source>
            <translation>Rechts:</translation>
        </message>
        <message>
            <source>left:</source>
            <translation>links:</translation>
        </message>
        <message>
            <source>right:</source>
            <translation>rechts:</translation>
        </message>
        <message>
            <source>{0} % is in both</source>
            <translation>{0} % in beiden</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
        <message>
            <source>{0}: “{1}” on the left, “{2}” on the right</source>
            <translation>{0}: „{1}“ links, „{2}“ rechts</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>eingefügter Text</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>not told on the left</source>
            <translation>links nicht berichtet</translation>
        </message>
        <message>
            <source>not told on the right</source>
            <translation>rechts nicht berichtet</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Matched rows</source>
            <translation>Gegenüberstellung</translation>
        </message>
        <message>
            <source>One row a passage, the left article's words before the right's.</source>
            <translation>Eine Zeile je Stelle, die Worte des linken Artikels vor denen des rechten.</translation>
        </message>
    </context>
    <context>
        <name>SideList</name>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} von {total}</translation>
        </message>
        <message>
            <source>Lists of quotes, passages, conflicts and what only one article tells</source>
            <translation>Listen der Zitate, Stellen, Widersprüche und dessen, was nur ein Artikel berichtet</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Welche Liste</translation>
        </message>
        <message>
            <source>Word or speaker</source>
            <translation>Wort oder Sprecher</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Die Liste filtern</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordnung der Liste</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Beste zuerst</translation>
        </message>
        <message>
            <source>As on the left</source>
            <translation>Wie links</translation>
        </message>
        <message>
            <source>As on the right</source>
            <translation>Wie rechts</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Namen</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Nur hier</translation>
        </message>
        <message>
            <source>No quote of the one stands in the other.</source>
            <translation>Kein Zitat des einen steht im anderen.</translation>
        </message>
        <message>
            <source>The two share no passage.</source>
            <translation>Die beiden haben keine Stelle gemeinsam.</translation>
        </message>
        <message>
            <source>No disagreement was found between paired passages.</source>
            <translation>Zwischen den gepaarten Stellen fand sich kein Widerspruch.</translation>
        </message>
        <message>
            <source>Everything is told by both.</source>
            <translation>Alles wird von beiden berichtet.</translation>
        </message>
        <message>
            <source>Nothing here holds these words.</source>
            <translation>Nichts hier enthält diese Wörter.</translation>
        </message>
        <message>
            <source>What two articles share is listed here once both are open.</source>
            <translation>Was zwei Artikel gemeinsam haben, steht hier, sobald beide offen sind.</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>im Widerspruch</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Sprecher nicht genannt</translation>
        </message>
        <message>
            <source>Only right</source>
            <translation>Nur rechts</translation>
        </message>
        <message>
            <source>Only left</source>
            <translation>Nur links</translation>
        </message>
        <message>
            <source>figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>Zitat</translation>
        </message>
    </context>
    <context>
        <name>Spots</name>
        <message>
            <source>Nothing close.</source>
            <translation>Nichts Ähnliches.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht …</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>In both {0} · only left {1} · only right {2} · in conflict {3}</source>
            <translation>In beiden {0} · nur links {1} · nur rechts {2} · im Widerspruch {3}</translation>
        </message>
        <message>
            <source>Reading or comparing</source>
            <translation>Liest oder vergleicht</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Enter partner · Alt+← back · ] next quote · F1 keys</source>
            <translation>Eingabe Gegenstück · Alt+← zurück · ] nächstes Zitat · F1 Tasten</translation>
        </message>
        <message>
            <source>Reading and comparing…</source>
            <translation>Liest und vergleicht …</translation>
        </message>
        <message>
            <source>Matched in {0}</source>
            <translation>Verglichen in {0}</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>{0} {1} of {2}</source>
            <translation>{0} {1} von {2}</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Weaker matches</source>
            <translation>Schwächere</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Open two…</source>
            <translation>Zwei öffnen…</translation>
        </message>
        <message>
            <source>⇄ Swap</source>
            <translation>⇄ Tauschen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gekoppelt</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Weaker</source>
            <translation>Schwächere</translation>
        </message>
    </context>
    <context>
        <name>Unreadable</name>
        <message>
            <source>is not there. Was it moved or renamed? Choose it again.</source>
            <translation>ist nicht da. Wurde die Datei verschoben oder umbenannt? Wählen Sie sie neu aus.</translation>
        </message>
        <message>
            <source>may not be read by you. Ask its owner for permission, or copy it elsewhere.</source>
            <translation>darf von Ihnen nicht gelesen werden. Bitten Sie den Besitzer um Erlaubnis, oder kopieren Sie die Datei an einen anderen Ort.</translation>
        </message>
        <message>
            <source>is a link that leads back to itself. Choose the file that is meant.</source>
            <translation>ist eine Verknüpfung, die zu sich selbst zurückführt. Wählen Sie die Datei, die gemeint ist.</translation>
        </message>
        <message>
            <source>has a name longer than this system allows. Rename it and try again.</source>
            <translation>hat einen längeren Namen, als dieses System erlaubt. Benennen Sie die Datei um und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>has a name that no file can have. Choose the file again.</source>
            <translation>hat einen Namen, den keine Datei haben kann. Wählen Sie die Datei neu aus.</translation>
        </message>
        <message>
            <source>is a folder. Choose one file in it.</source>
            <translation>ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>is not an ordinary file. Save the article as a file and open that.</source>
            <translation>ist keine gewöhnliche Datei. Speichern Sie den Artikel als Datei und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>went away while it was being read. Choose it again.</source>
            <translation>ist beim Lesen verschwunden. Wählen Sie die Datei neu aus.</translation>
        </message>
        <message>
            <source>is being changed while it is read. Wait until it is complete and open it again.</source>
            <translation>wird gerade verändert. Warten Sie, bis die Datei vollständig ist, und öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>cannot be read: {0}. Copy it to another disk and try again.</source>
            <translation>kann nicht gelesen werden: {0}. Kopieren Sie die Datei auf einen anderen Datenträger und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>cannot be read: the system starts no further process. Close something and try again.</source>
            <translation>kann nicht gelesen werden: Das System startet keinen weiteren Prozess. Schließen Sie etwas und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>cannot be understood: this program made a mistake. Please report it, with the file if you may.</source>
            <translation>kann nicht verstanden werden: Dieses Programm hat einen Fehler gemacht. Bitte melden Sie ihn, mit der Datei, wenn Sie dürfen.</translation>
        </message>
        <message>
            <source>is empty. Save the article again, or choose another file.</source>
            <translation>ist leer. Speichern Sie den Artikel noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>holds no text. Save the article again, or choose another file.</source>
            <translation>enthält keinen Text. Speichern Sie den Artikel noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>holds no words. Copy the article again and paste it here.</source>
            <translation>enthält keine Wörter. Kopieren Sie den Artikel noch einmal und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is too large: {0} MB, and the limit is {1} MB. Save the article alone and open that.</source>
            <translation>ist zu groß: {0} MB, und höchstens {1} MB sind möglich. Speichern Sie nur den Artikel und öffnen Sie diese Datei.</translation>
        </message>
        <message>
            <source>holds more than {0} million letters. Save one article alone and open that.</source>
            <translation>enthält mehr als {0} Millionen Buchstaben. Speichern Sie nur den einen Artikel und öffnen Sie diese Datei.</translation>
        </message>
        <message>
            <source>is longer than {0} million letters. Paste one article alone.</source>
            <translation>ist länger als {0} Millionen Buchstaben. Fügen Sie nur den einen Artikel ein.</translation>
        </message>
        <message>
            <source>takes longer than {0} seconds to read. Save it as plain text and open that.</source>
            <translation>braucht länger als {0} Sekunden zum Lesen. Speichern Sie den Artikel als reinen Text und öffnen Sie diesen.</translation>
        </message>
        <message>
            <source>is too much for this computer's memory. Save a part of it and open that.</source>
            <translation>ist zu viel für den Speicher dieses Rechners. Speichern Sie einen Teil davon und öffnen Sie diesen.</translation>
        </message>
        <message>
            <source>nests its parts too deep to be an article. Save it as plain text and open that.</source>
            <translation>ist für einen Artikel zu tief verschachtelt. Speichern Sie ihn als reinen Text und öffnen Sie diesen.</translation>
        </message>
        <message>
            <source>packs mails in mails too deep. Save the one that is meant by itself and open that.</source>
            <translation>enthält zu tief verschachtelte Mails. Speichern Sie die Mail, die gemeint ist, einzeln und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>has {0} pages, and the limit is {1}. Save the article's pages alone.</source>
            <translation>hat {0} Seiten, und höchstens {1} sind möglich. Speichern Sie nur die Seiten des Artikels.</translation>
        </message>
        <message>
            <source>has {0} parts, more than any document. Save it anew and open that.</source>
            <translation>hat {0} Teile, mehr als jedes Dokument. Speichern Sie es neu und öffnen Sie die neue Datei.</translation>
        </message>
        <message>
            <source>unpacks to more than {0} MB or out of all proportion. Save its text alone.</source>
            <translation>ist entpackt größer als {0} MB oder maßlos gepackt. Speichern Sie nur den Text.</translation>
        </message>
        <message>
            <source>is damaged and cannot be read. Save it again, or paste its text here.</source>
            <translation>ist beschädigt und kann nicht gelesen werden. Speichern Sie die Datei noch einmal, oder fügen Sie den Text hier ein.</translation>
        </message>
        <message>
            <source>is damaged: its packed parts cannot be opened. Save it again and open that.</source>
            <translation>ist beschädigt: Die gepackten Teile lassen sich nicht öffnen. Speichern Sie die Datei noch einmal und öffnen Sie sie dann.</translation>
        </message>
        <message>
            <source>is damaged: its pages cannot be opened. Save it again and open that.</source>
            <translation>ist beschädigt: Die Seiten lassen sich nicht öffnen. Speichern Sie die Datei noch einmal und öffnen Sie sie dann.</translation>
        </message>
        <message>
            <source>is damaged: its XML cannot be read to the end. Ask for it again, or paste its text here.</source>
            <translation>ist beschädigt: Das XML lässt sich nicht zu Ende lesen. Fordern Sie die Datei noch einmal an, oder fügen Sie den Text hier ein.</translation>
        </message>
        <message>
            <source>is damaged: its JSON cannot be read. Ask for it again, or paste its text here.</source>
            <translation>ist beschädigt: Das JSON lässt sich nicht lesen. Fordern Sie die Datei noch einmal an, oder fügen Sie den Text hier ein.</translation>
        </message>
        <message>
            <source>is damaged, or made to do harm, and cannot be read. Save it again, or paste its text here.</source>
            <translation>ist beschädigt oder soll Schaden anrichten und kann nicht gelesen werden. Speichern Sie die Datei noch einmal, oder fügen Sie den Text hier ein.</translation>
        </message>
        <message>
            <source>declares entities, as no article does, and could do harm. Paste its text here.</source>
            <translation>erklärt Entitäten, wie es kein Artikel tut, und könnte Schaden anrichten. Fügen Sie den Text hier ein.</translation>
        </message>
        <message>
            <source>is protected by a password. Save it without one and open that.</source>
            <translation>ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und öffnen Sie sie dann.</translation>
        </message>
        <message>
            <source>holds no text that can be read. Is it a picture or a program? Choose the article itself.</source>
            <translation>enthält keinen lesbaren Text. Ist es ein Bild oder ein Programm? Wählen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <source>is a scan: pictures of pages, without text. Run it through text recognition first and open the result.</source>
            <translation>ist ein Scan: Bilder von Seiten, ohne Text. Lassen Sie erst eine Texterkennung darüber laufen und öffnen Sie deren Ergebnis.</translation>
        </message>
        <message>
            <source>is a picture. Choose the article itself.</source>
            <translation>ist ein Bild. Wählen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <source>is a program. Choose the article itself.</source>
            <translation>ist ein Programm. Wählen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <source>is a packed file. Unpack it and open the article in it.</source>
            <translation>ist eine gepackte Datei. Entpacken Sie sie und öffnen Sie den Artikel darin.</translation>
        </message>
        <message>
            <source>is a packed file, or of an unknown Office kind. Unpack it, or save it as .docx.</source>
            <translation>ist gepackt oder von einer unbekannten Office-Art. Entpacken Sie die Datei, oder speichern Sie sie als .docx.</translation>
        </message>
        <message>
            <source>is a document of an old Word (.doc). Save it as .docx and open that.</source>
            <translation>ist ein Dokument eines alten Word (.doc). Speichern Sie es als .docx und öffnen Sie dieses.</translation>
        </message>
        <message>
            <source>is a file of an old Office program. Save it as .docx and open that.</source>
            <translation>ist die Datei eines alten Office-Programms. Speichern Sie sie als .docx und öffnen Sie dieses.</translation>
        </message>
        <message>
            <source>is a mail of Outlook (.msg). Save it as .eml, or copy its text and paste it here.</source>
            <translation>ist eine Mail von Outlook (.msg). Speichern Sie sie als .eml, oder kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is a table of an old Excel (.xls). Copy the article's text and paste it here.</source>
            <translation>ist eine Tabelle eines alten Excel (.xls). Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is a set of slides. Copy the article's text and paste it here.</source>
            <translation>ist ein Foliensatz. Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is an Office file, but no Word document. Copy its text and paste it here.</source>
            <translation>ist eine Office-Datei, aber kein Word-Dokument. Kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is an OpenDocument file, but no text. Copy its text and paste it here.</source>
            <translation>ist eine OpenDocument-Datei, aber kein Text. Kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is a rich text of an unknown kind. Save it as plain text and open that.</source>
            <translation>ist ein RTF-Text unbekannter Art. Speichern Sie ihn als reinen Text und öffnen Sie diesen.</translation>
        </message>
        <message>
            <source>is XML, but of no kind that holds news. Save the article as a page or a text.</source>
            <translation>ist XML, aber von keiner Art, die Nachrichten enthält. Speichern Sie den Artikel als Seite oder als Text.</translation>
        </message>
        <message>
            <source>is JSON, but no news item. Save the article as a page or a text.</source>
            <translation>ist JSON, aber keine Nachricht. Speichern Sie den Artikel als Seite oder als Text.</translation>
        </message>
        <message>
            <source>is a mail without text. Open the article that is attached to it, or save it as plain text.</source>
            <translation>ist eine Mail ohne Text. Öffnen Sie den Artikel, der angehängt ist, oder speichern Sie ihn als reinen Text.</translation>
        </message>
        <message>
            <source>is a news item without text. Is it a picture or an event? Choose the story.</source>
            <translation>ist eine Nachricht ohne Text. Ist es ein Bild oder ein Termin? Wählen Sie den Bericht.</translation>
        </message>
        <message>
            <source>is a web page without content. Save it again and open that.</source>
            <translation>ist eine Webseite ohne Inhalt. Speichern Sie die Seite noch einmal und öffnen Sie sie dann.</translation>
        </message>
        <message>
            <source>is a web page without an article. Copy the text of the article and paste it here.</source>
            <translation>ist eine Webseite ohne Artikel. Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>is a saved page, but the page in it is missing or damaged. Save it again and open that.</source>
            <translation>ist eine gespeicherte Seite, aber die Seite darin fehlt oder ist beschädigt. Speichern Sie die Seite noch einmal und öffnen Sie sie dann.</translation>
        </message>
    </context>
</TS>
