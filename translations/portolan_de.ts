<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>template begin create</source>
        <translation>Vorlage beginnen erstellen anlegen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>load file</source>
        <translation>laden Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>copy rename file</source>
        <translation>Kopie umbenennen Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>exit end program</source>
        <translation>Programm verlassen</translation>
    </message>
    <message>
        <source>&amp;Clear list of recent files</source>
        <translation>&amp;Liste zuletzt geöffneter Dateien leeren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter rows</source>
        <translation>Zeilen &amp;filtern</translation>
    </message>
    <message>
        <source>search sheet table</source>
        <translation>suchen Blatt Tabelle</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>herauszoomen kleiner</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>larger bigger</source>
        <translation>hineinzoomen größer</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ei&amp;npassen</translation>
    </message>
    <message>
        <source>all overview whole</source>
        <translation>alles Übersicht ganz Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Blätter</translation>
    </message>
    <message>
        <source>show hide rows table panel</source>
        <translation>einblenden ausblenden Zeilen Tabelle Fenster</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>show hide inspector panel</source>
        <translation>einblenden ausblenden Inspektor Fenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <translation>Farben Modus Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>Ü&amp;ber Portolan</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>P&amp;alette</source>
        <translation>P&amp;alette</translation>
    </message>
    <message>
        <source>show hide roles add draw panel</source>
        <translation>zeigen verbergen Rollen hinzufügen zeichnen Leiste</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle …</translation>
    </message>
    <message>
        <source>command list palette run</source>
        <translation>Befehlsliste Befehlspalette ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help print</source>
        <translation>Tasten Tastatur Hilfe drucken</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Gl&amp;iederung</translation>
    </message>
    <message>
        <source>show hide tree structure list panel</source>
        <translation>zeigen verbergen Baum Struktur Liste Leiste</translation>
    </message>
    <message>
        <source>Move to &amp;zone</source>
        <translation>In &amp;Zone verschieben</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>search anything go to reach ask why</source>
        <translation>finden suchen gehe zu erreichen fragen warum</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Elements, addresses, ports and rows; or who may reach whom, and why.</source>
        <translation>Elemente, Adressen, Ports und Zeilen; oder wer wen erreichen darf und warum.</translation>
    </message>
    <message>
        <source>line up straighten edges</source>
        <translation>ausrichten Kanten bündig gerade</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Linksbündig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Waagerecht &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechtsbündig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Senkrecht z&amp;entrieren</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>spread space equal gaps</source>
        <translation>verteilen Abstand gleichmäßig</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Lay out &amp;selection</source>
        <translation>&amp;Auswahl anordnen</translation>
    </message>
    <message>
        <source>tidy automatic arrange</source>
        <translation>aufräumen automatisch Layout anordnen</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>Alles a&amp;nordnen</translation>
    </message>
    <message>
        <source>Everything stays in its zone; what is pinned stays at its place.</source>
        <translation>Alles bleibt in seiner Zone; Angeheftetes bleibt an seinem Platz.</translation>
    </message>
    <message>
        <source>&amp;Pin to its place</source>
        <translation>An seinem &amp;Platz anheften</translation>
    </message>
    <message>
        <source>fix lock keep</source>
        <translation>fixieren sperren festhalten</translation>
    </message>
    <message>
        <source>It stays there when other elements are aligned or laid out.</source>
        <translation>Es bleibt dort, wenn andere Elemente ausgerichtet oder angeordnet werden.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>copy clone again</source>
        <translation>kopieren klonen noch einmal</translation>
    </message>
    <message>
        <source>Names and addresses are counted up; lines to others are kept.</source>
        <translation>Namen und Adressen werden hochgezählt; Linien zu anderen Elementen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ausschn&amp;eiden</translation>
    </message>
    <message>
        <source>clipboard move</source>
        <translation>Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>clipboard insert</source>
        <translation>Zwischenablage einsetzen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>name title</source>
        <translation>Name Titel Bezeichnung</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>remove erase</source>
        <translation>entfernen löschen weg</translation>
    </message>
    <message>
        <source>&amp;Line from here</source>
        <translation>&amp;Linie von hier</translation>
    </message>
    <message>
        <source>join connect association</source>
        <translation>verbinden Verbindung Beziehung</translation>
    </message>
    <message>
        <source>Tab and arrows choose where it leads, Enter draws it, Escape gives up.</source>
        <translation>Tabulator- und Pfeiltasten wählen das Ziel, die Eingabetaste zeichnet die Linie, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select all of this r&amp;ole</source>
        <translation>Alle dieser R&amp;olle auswählen</translation>
    </message>
    <message>
        <source>Select all of this &amp;site</source>
        <translation>Alle dieses S&amp;tandorts auswählen</translation>
    </message>
    <message>
        <source>Select all in t&amp;his zone</source>
        <translation>Alle i&amp;n dieser Zone auswählen</translation>
    </message>
    <message>
        <source>Go to the neighbour</source>
        <translation>Zum Nachbarn wechseln</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Push what is selected</source>
        <translation>Auswahl verschieben</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys, finely with Shift</source>
        <translation>Strg+Pfeiltasten, fein mit Umschalt</translation>
    </message>
    <message>
        <source>Move off the grid</source>
        <translation>Frei vom Raster verschieben</translation>
    </message>
    <message>
        <source>Drag with Alt</source>
        <translation>Mit Alt ziehen</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Click or draw a frame with Shift or Ctrl</source>
        <translation>Mit Umschalt oder Strg klicken oder einen Rahmen ziehen</translation>
    </message>
    <message>
        <source>Move the paper</source>
        <translation>Blatt verschieben</translation>
    </message>
    <message>
        <source>Drag with Space or the middle button</source>
        <translation>Mit Leertaste oder mittlerer Maustaste ziehen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>empty blank begin create</source>
        <translation>leer anfangen erstellen</translation>
    </message>
    <message>
        <source>New &amp;from scenario…</source>
        <translation>Neu &amp;aus Szenario …</translation>
    </message>
    <message>
        <source>Fill &amp;by pattern…</source>
        <translation>Nach &amp;Muster ausfüllen …</translation>
    </message>
    <message>
        <source>bulk series names addresses next free number</source>
        <translation>Serie Massenbearbeitung Namen Adressen nächste freie Nummer</translation>
    </message>
    <message>
        <source>Names, FQDNs or addresses of everything selected, counted up.</source>
        <translation>Namen, FQDNs oder Adressen aller ausgewählten Elemente, hochgezählt.</translation>
    </message>
    <message>
        <source>rename substitute names FQDN addresses</source>
        <translation>umbenennen austauschen Namen FQDN Adressen</translation>
    </message>
    <message>
        <source>Find and replac&amp;e…</source>
        <translation>Su&amp;chen und ersetzen …</translation>
    </message>
    <message>
        <source>Other programs get a table of names and addresses, or a picture.</source>
        <translation>Andere Programme erhalten eine Tabelle mit Namen und Adressen oder ein Bild.</translation>
    </message>
    <message>
        <source>diagram image SVG PNG PDF drawing</source>
        <translation>Diagramm Grafik SVG PNG PDF Zeichnung</translation>
    </message>
    <message>
        <source>paper printer preview diagram</source>
        <translation>Papier Drucker Vorschau Diagramm</translation>
    </message>
    <message>
        <source>Cop&amp;y as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>clipboard image diagram</source>
        <translation>Zwischenablage Grafik Diagramm</translation>
    </message>
    <message>
        <source>What is selected, or the whole drawing</source>
        <translation>Was ausgewählt ist, sonst die ganze Zeichnung</translation>
    </message>
    <message>
        <source>Zoo&amp;m to selection</source>
        <translation>Aus&amp;wahl einpassen</translation>
    </message>
    <message>
        <source>closer focus selected</source>
        <translation>näher fokussieren ausgewählt</translation>
    </message>
    <message>
        <source>Mi&amp;nimap</source>
        <translation>Übersichtska&amp;rte</translation>
    </message>
    <message>
        <source>show hide overview map</source>
        <translation>einblenden ausblenden überblick karte</translation>
    </message>
    <message>
        <source>The whole drawing in a corner, while part of it is out of sight.</source>
        <translation>Die ganze Zeichnung in einer Ecke, solange ein Teil davon nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Expand a collapsed site</source>
        <translation>Einen eingeklappten Standort ausklappen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>&amp;Collapse and expand</source>
        <translation>Ein- &amp;und ausklappen</translation>
    </message>
    <message>
        <source>fold hide show details group</source>
        <translation>falten verbergen zeigen Einzelheiten Gruppe</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>A pool becomes a single line, a site a band that says what is in it.</source>
        <translation>Ein Pool wird zu einer einzigen Zeile, ein Standort zu einem Streifen, der sagt, was in ihm steht.</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>fold hide show details overview</source>
        <translation>falten verbergen zeigen Einzelheiten Überblick</translation>
    </message>
    <message>
        <source>Collapse all &amp;sites</source>
        <translation>Alle &amp;Standorte einklappen</translation>
    </message>
    <message>
        <source>Collapse all &amp;pools</source>
        <translation>Alle &amp;Pools einklappen</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>A&amp;lles ausklappen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>remark comment text annotation sticky add</source>
        <translation>Bemerkung Kommentar Text Anmerkung Haftnotiz Zettel hinzufügen</translation>
    </message>
    <message>
        <source>For those who read the drawing.</source>
        <translation>Für alle, die die Zeichnung lesen.</translation>
    </message>
    <message>
        <source>Colou&amp;r by</source>
        <translation>&amp;Farben nach</translation>
    </message>
    <message>
        <source>colours hue highlight colour by</source>
        <translation>Farben einfärben Farbton hervorheben</translation>
    </message>
    <message>
        <source>Colours by &amp;zone</source>
        <translation>Farben nach &amp;Zone</translation>
    </message>
    <message>
        <source>Every card has the colour of its zone</source>
        <translation>Jede Karte hat die Farbe ihrer Zone</translation>
    </message>
    <message>
        <source>Colours by &amp;site</source>
        <translation>Farben nach &amp;Standort</translation>
    </message>
    <message>
        <source>Every site has a colour of its own</source>
        <translation>Jeder Standort hat eine eigene Farbe</translation>
    </message>
    <message>
        <source>Colours by &amp;role</source>
        <translation>Farben nach &amp;Rolle</translation>
    </message>
    <message>
        <source>What is of the same role has the same colour</source>
        <translation>Was die gleiche Rolle hat, hat die gleiche Farbe</translation>
    </message>
    <message>
        <source>Colours by &amp;finding</source>
        <translation>Farben nach &amp;Befund</translation>
    </message>
    <message>
        <source>Red where rows are wrong or missing, amber where something is to be looked at</source>
        <translation>Rot, wo Zeilen falsch sind oder fehlen, gelb, wo etwas anzusehen ist</translation>
    </message>
    <message>
        <source>Sho&amp;w flows</source>
        <translation>Da&amp;tenflüsse anzeigen</translation>
    </message>
    <message>
        <source>overlay traffic ports connections through firewall arrows</source>
        <translation>Überlagerung Verkehr Ports Verbindungen durch Firewall Pfeile</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>What passes the selected firewall, or begins or ends at what is selected</source>
        <translation>Was durch die ausgewählte Firewall geht oder beim Ausgewählten beginnt oder endet</translation>
    </message>
    <message>
        <source>Lin&amp;es</source>
        <translation>&amp;Linien</translation>
    </message>
    <message>
        <source>hide show connections associations kinds declutter</source>
        <translation>ausblenden einblenden Verbindungen Zuordnungen Arten aufräumen</translation>
    </message>
    <message>
        <source>&amp;Balancing</source>
        <translation>Last&amp;verteilung</translation>
    </message>
    <message>
        <source>From balancers to the pools they serve</source>
        <translation>Von Lastenausgleichen zu den Pools dahinter</translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation>&amp;Alle Linien anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide lines of this kind</source>
        <translation>Linien dieser Art aus&amp;blenden</translation>
    </message>
    <message>
        <source>All lines are shown.</source>
        <translation>Alle Linien sind zu sehen.</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Wählen Sie zuerst eine Linie aus.</translation>
    </message>
    <message>
        <source>table spreadsheet excel rows CSV XLSX JSON workbook bilingual</source>
        <translation>Tabelle Kalkulation Excel Zeilen CSV XLSX JSON Arbeitsmappe zweisprachig</translation>
    </message>
    <message>
        <source>document request cover signature paper</source>
        <translation>Dokument Antrag Deckblatt Unterschrift Papier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>paper printer preview report sheets</source>
        <translation>Papier Drucker Vorschau Bericht Blätter</translation>
    </message>
    <message>
        <source>overlay walk flows</source>
        <translation>Überlagerung Datenflüsse durchgehen</translation>
    </message>
    <message>
        <source>Enter shows its rows, Escape leaves it.</source>
        <translation>Die Eingabetaste zeigt seine Zeilen, Esc verlässt ihn.</translation>
    </message>
    <message>
        <source>Pre&amp;vious flow</source>
        <translation>&amp;Voriger Datenfluss</translation>
    </message>
    <message>
        <source>Ne&amp;xt flow</source>
        <translation>Näc&amp;hster Datenfluss</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>Diagra&amp;mme</translation>
    </message>
    <message>
        <source>show hide diagram bars statistics attack surface exposed</source>
        <translation>zeigen ausblenden balken statistik angriffsfläche erreichbar auswertung</translation>
    </message>
    <message>
        <source>Rows by boundary and protocol, what the Internet reaches, and changes</source>
        <translation>Zeilen nach Netzübergang und Protokoll, was das Internet erreicht, und Änderungen</translation>
    </message>
    <message>
        <source>&amp;Own flow…</source>
        <translation>&amp;Eigener Datenfluss …</translation>
    </message>
    <message>
        <source>custom connection rule row port backup administration carrier add</source>
        <translation>benutzerdefiniert verbindung regel zeile port datensicherung fernwartung netzbetreiber hinzufügen</translation>
    </message>
    <message>
        <source>A connection the product does not know, between what is selected</source>
        <translation>Eine Verbindung, die das Produkt nicht kennt, zwischen dem Ausgewählten</translation>
    </message>
    <message>
        <source>O&amp;wn flows…</source>
        <translation>Eigene Datenfl&amp;üsse …</translation>
    </message>
    <message>
        <source>custom connection rule list change remove</source>
        <translation>benutzerdefiniert verbindung regel liste ändern entfernen</translation>
    </message>
    <message>
        <source>Read&amp;y to hand over?</source>
        <translation>Übergabeberei&amp;t?</translation>
    </message>
    <message>
        <source>gate check objections draft complete quality</source>
        <translation>prüfen einwände entwurf vollständig qualität übergabe</translation>
    </message>
    <message>
        <source>What a firewall team would send the sheets back for, with its places</source>
        <translation>Weswegen ein Firewall-Team die Blätter zurückschicken würde, mit den Stellen</translation>
    </message>
    <message>
        <source>Flows are not shown now.</source>
        <translation>Datenflüsse werden gerade nicht angezeigt.</translation>
    </message>
    <message>
        <source>Request &amp;details…</source>
        <translation>Antrags&amp;kopf …</translation>
    </message>
    <message>
        <source>header cover project requester owner approver ticket valid until signature</source>
        <translation>Kopf Deckblatt Projekt Antragsteller Verantwortlich Genehmiger Ticket gültig bis Unterschrift</translation>
    </message>
    <message>
        <source>Who asks for what until when: the cover of what is handed over.</source>
        <translation>Wer was bis wann beantragt: das Deckblatt dessen, was übergeben wird.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Übergeben …</translation>
    </message>
    <message>
        <source>baseline freeze deliver firewall team</source>
        <translation>Stand einfrieren Übergabe liefern Firewall-Team</translation>
    </message>
    <message>
        <source>Keeps the sheets as they are now, so that the next ones say what changed.</source>
        <translation>Hält die Blätter fest, wie sie jetzt sind, damit die nächsten sagen können, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Hand-o&amp;vers…</source>
        <translation>&amp;Liste der Übergaben …</translation>
    </message>
    <message>
        <source>baselines list history hash intact</source>
        <translation>Stände Übergaben Liste Verlauf Prüfsumme unversehrt</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>difference delta changes diff files baselines</source>
        <translation>Unterschied Delta Änderungen Dateien Stände</translation>
    </message>
    <message>
        <source>Choose the recommended view first.</source>
        <translation>Wählen Sie zuerst die empfohlene Ansicht.</translation>
    </message>
    <message>
        <source>There are no rows to hand over yet.</source>
        <translation>Es gibt noch keine Zeilen zum Übergeben.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Es wurde noch nichts übergeben.</translation>
    </message>
    <message>
        <source>Mar&amp;k rows</source>
        <translation>Aus&amp;gewählte Zeilen</translation>
    </message>
    <message>
        <source>Write in a cell</source>
        <translation>In eine Zelle schreiben</translation>
    </message>
    <message>
        <source>F2, Return, double click or typing</source>
        <translation>F2, Eingabe, Doppelklick oder Tippen</translation>
    </message>
    <message>
        <source>Write into every selected row</source>
        <translation>In jede ausgewählte Zeile schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Return while writing</source>
        <translation>Strg+Eingabe beim Schreiben</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Ganze Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>status state set mark selected rows sheet</source>
        <translation>Status Zustand setzen kennzeichnen Zeilen Blatt</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>Als &amp;offen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;requested</source>
        <translation>Als &amp;beantragt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;approved</source>
        <translation>Als &amp;genehmigt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;implemented</source>
        <translation>Als &amp;umgesetzt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as re&amp;jected</source>
        <translation>Als &amp;abgelehnt kennzeichnen</translation>
    </message>
    <message>
        <source>Approve a&amp;gain</source>
        <translation>&amp;Erneut genehmigen</translation>
    </message>
    <message>
        <source>As the rows are now; they changed since they were approved.</source>
        <translation>So, wie die Zeilen jetzt sind; seit der Genehmigung haben sie sich geändert.</translation>
    </message>
    <message>
        <source>E&amp;xempt…</source>
        <translation>Aus&amp;nehmen …</translation>
    </message>
    <message>
        <source>exception without leave out not needed reason rows</source>
        <translation>Ausnahme ohne weglassen nicht benötigt Grund Zeilen</translation>
    </message>
    <message>
        <source>Not to be opened although the product asks for it; with a reason.</source>
        <translation>Nicht zu öffnen, obwohl das Produkt es verlangt; mit Begründung.</translation>
    </message>
    <message>
        <source>As&amp;k for again</source>
        <translation>Wieder bean&amp;tragen</translation>
    </message>
    <message>
        <source>write note edit column selected rows</source>
        <translation>schreiben eintragen notieren bearbeiten Spalte Zeilen</translation>
    </message>
    <message>
        <source>Write o&amp;wner</source>
        <translation>&amp;Verantwortlichen eintragen</translation>
    </message>
    <message>
        <source>Write how long &amp;valid</source>
        <translation>Gü&amp;ltigkeit eintragen</translation>
    </message>
    <message>
        <source>Write &amp;ticket</source>
        <translation>Tic&amp;ket eintragen</translation>
    </message>
    <message>
        <source>Write re&amp;mark</source>
        <translation>Be&amp;merkung eintragen</translation>
    </message>
    <message>
        <source>Write j&amp;ustification</source>
        <translation>Begrün&amp;dung eintragen</translation>
    </message>
    <message>
        <source>Va&amp;nished rows…</source>
        <translation>Entfallene &amp;Zeilen …</translation>
    </message>
    <message>
        <source>gone lost notes remarks forget</source>
        <translation>weg verloren Notizen Bemerkungen verwerfen</translation>
    </message>
    <message>
        <source>What was written about rows that are derived no more.</source>
        <translation>Was zu Zeilen eingetragen wurde, die nicht mehr abgeleitet werden.</translation>
    </message>
    <message>
        <source>Select rows of a sheet first.</source>
        <translation>Wählen Sie zuerst Zeilen eines Blatts aus.</translation>
    </message>
    <message>
        <source>No row changed since it was approved.</source>
        <translation>Keine Zeile hat sich seit ihrer Genehmigung geändert.</translation>
    </message>
    <message>
        <source>No selected row is exempt.</source>
        <translation>Keine ausgewählte Zeile ist ausgenommen.</translation>
    </message>
    <message>
        <source>No row that was written about is gone.</source>
        <translation>Keine Zeile, zu der etwas eingetragen wurde, ist entfallen.</translation>
    </message>
    <message>
        <source>Column te&amp;mplates…</source>
        <translation>S&amp;paltenvorlagen …</translation>
    </message>
    <message>
        <source>sheet form columns order rename import export</source>
        <translation>blatt formular spalten reihenfolge umbenennen importieren exportieren</translation>
    </message>
    <message>
        <source>Which columns sheets have, in which order and by which names</source>
        <translation>Welche Spalten Blätter haben, in welcher Reihenfolge und unter welchen Namen</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>Befunde &amp;zeigen</translation>
    </message>
    <message>
        <source>problems errors warnings checks what is wrong</source>
        <translation>Probleme Fehler Warnungen Prüfungen was stimmt nicht</translation>
    </message>
    <message>
        <source>What is wrong or doubtful about the design</source>
        <translation>Was am Entwurf falsch oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>topology builder tbxml xml configuration zip existing deployment</source>
        <translation>Topologie-Generator tbxml xml Konfiguration zip vorhandene Bereitstellung</translation>
    </message>
    <message>
        <source>Begins a new document with a Topology Builder file, a published topology or an exported configuration.</source>
        <translation>Beginnt ein neues Dokument mit einer Datei des Topologie-Generators, einer veröffentlichten Topologie oder einer exportierten Konfiguration.</translation>
    </message>
    <message>
        <source>&amp;Update from Topology Builder file…</source>
        <translation>Aus Topologie-Generator-Datei a&amp;ktualisieren …</translation>
    </message>
    <message>
        <source>import merge refresh compare published topology tbxml</source>
        <translation>importieren abgleichen zusammenführen vergleichen veröffentlichte Topologie tbxml</translation>
    </message>
    <message>
        <source>Shows what is deployed otherwise than it is drawn, and takes over what you choose.</source>
        <translation>Zeigt, was anders bereitgestellt als gezeichnet ist, und übernimmt, was Sie auswählen.</translation>
    </message>
    <message>
        <source>show hide topology builder taken guessed left out by hand</source>
        <translation>ein aus Topologie-Generator übernommen vermutet ausgelassen von Hand</translation>
    </message>
    <message>
        <source>What became of the imported file, and what is missing</source>
        <translation>Was aus der importierten Datei wurde und was noch fehlt</translation>
    </message>
    <message>
        <source>This drawing was not imported just now.</source>
        <translation>Diese Zeichnung wurde nicht gerade importiert.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>All machines with their addresses, to fill in with a spreadsheet.</source>
        <translation>Alle Maschinen mit ihren Adressen, zum Ausfüllen mit einem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Takes addresses over from a spreadsheet, by FQDN or name.</source>
        <translation>Übernimmt Adressen aus einem Tabellenprogramm, nach FQDN oder Name.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Sheets (XLSX, CSV, JSON)…</source>
        <translation>&amp;Blätter (XLSX, CSV, JSON) …</translation>
    </message>
    <message>
        <source>Export sheets</source>
        <translation>Blätter exportieren</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>Be&amp;richt (PDF) …</translation>
    </message>
    <message>
        <source>Export report (PDF)</source>
        <translation>Bericht exportieren (PDF)</translation>
    </message>
    <message>
        <source>&amp;Topology Builder file…</source>
        <translation>&amp;Topologie-Generator-Datei …</translation>
    </message>
    <message>
        <source>Import Topology Builder file</source>
        <translation>Topologie-Generator-Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Address list (CSV)…</source>
        <translation>&amp;Adressliste (CSV) …</translation>
    </message>
    <message>
        <source>inventory save spreadsheet excel FQDN IP table</source>
        <translation>Inventar speichern Tabelle Tabellenkalkulation Excel FQDN IP</translation>
    </message>
    <message>
        <source>Export address list (CSV)</source>
        <translation>Adressliste exportieren (CSV)</translation>
    </message>
    <message>
        <source>inventory fill in addresses spreadsheet excel FQDN IP table</source>
        <translation>Inventar Adressen aus Tabelle übernehmen Tabellenkalkulation Excel FQDN IP</translation>
    </message>
    <message>
        <source>Import address list (CSV)</source>
        <translation>Adressliste importieren (CSV)</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>B&amp;ild …</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Print dra&amp;wing…</source>
        <translation>Zeichnun&amp;g drucken …</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>“%1” is not the number of a baseline.</source>
        <translation>„%1“ ist keine Nummer eines übergebenen Stands.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet: there is no baseline %1.</source>
        <translation>Es wurde noch nichts übergeben: Einen Stand %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no baseline %1, only: %2.</source>
        <translation>Einen Stand %1 gibt es nicht, nur: %2.</translation>
    </message>
    <message>
        <source>That baseline %1 was handed over is known, but no longer what was in it.</source>
        <translation>Dass Stand %1 übergeben wurde, ist bekannt, aber nicht mehr, was er enthielt.</translation>
    </message>
    <message>
        <source>Baseline %1 is not what was handed over: somebody changed it in the file.</source>
        <translation>Stand %1 ist nicht mehr, was übergeben wurde: Jemand hat ihn in der Datei geändert.</translation>
    </message>
</context>
<context>
    <name>CatalogCommand</name>
    <message>
        <source>Print what is known about the product: roles, rules, the documentation&apos;s rows and anomalies</source>
        <translation>Ausgeben, was über das Produkt bekannt ist: Rollen, Regeln, Zeilen der Dokumentation und ihre Widersprüche</translation>
    </message>
    <message>
        <source>A table to print; may be given several times. Without it, all are printed</source>
        <translation>Eine auszugebende Tabelle; mehrfach möglich. Ohne sie werden alle ausgegeben</translation>
    </message>
    <message>
        <source>How tables are printed</source>
        <translation>Form der Ausgabe</translation>
    </message>
</context>
<context>
    <name>CatalogueChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: numbers of rows, &quot;EXT-001, EXT-002&quot;</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was drawn against revision %1 of the catalogue; this program has revision %2.</source>
        <translation>Diese Datei wurde mit Revision %1 des Katalogs gezeichnet, dieses Programm hat Revision %2.</translation>
    </message>
    <message>
        <source>This file was drawn against revision %1 of the catalogue; this program has only revision %2. A newer Portolan knows more.</source>
        <translation>Diese Datei wurde mit Revision %1 des Katalogs gezeichnet, dieses Programm hat erst Revision %2. Ein neueres Portolan weiß mehr.</translation>
    </message>
    <message>
        <source>This file was drawn against another content of this program&apos;s catalogue.</source>
        <translation>Diese Datei wurde mit einem anderen Inhalt des Katalogs dieses Programms gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new</source>
        <translation>
            <numerusform>%n Zeile ist neu</numerusform>
            <numerusform>%n Zeilen sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone: %1</source>
        <extracomment>%1: numbers of rows, &quot;EXT-001, EXT-002&quot;</extracomment>
        <translation>
            <numerusform>%n Zeile entfällt: %1</numerusform>
            <numerusform>%n Zeilen entfallen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are the same.</source>
        <translation>Die Zeilen sind dieselben.</translation>
    </message>
</context>
<context>
    <name>CatalogueListings</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transportprotokoll</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Quellports</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Printed rows</source>
        <translation>Gedruckte Zeilen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Erklärt durch</translation>
    </message>
    <message>
        <source>Anomalies of the documentation</source>
        <translation>Widersprüche der Dokumentation</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
</context>
<context>
    <name>CatalogueReason</name>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The list must name at least one.</source>
        <translation>Die Liste muss mindestens einen Eintrag haben.</translation>
    </message>
    <message>
        <source>Clients and partners need zoneKinds, and have no interfaces or services.</source>
        <translation>Clients und Partner brauchen zoneKinds und haben weder Schnittstellen noch Dienste.</translation>
    </message>
    <message>
        <source>Servers need interfaces, which name their zoneKinds themselves.</source>
        <translation>Server brauchen Schnittstellen, die ihre zoneKinds selbst nennen.</translation>
    </message>
    <message>
        <source>A set names services or roles; the Internet has neither.</source>
        <translation>Eine Menge nennt Dienste oder Rollen; das Internet hat keine von beiden.</translation>
    </message>
    <message>
        <source>The default is not among what is allowed.</source>
        <translation>Die Vorgabe ist nicht unter dem, was erlaubt ist.</translation>
    </message>
    <message>
        <source>Attributes of type choice list their choices, others have none.</source>
        <translation>Attribute der Art choice zählen ihre Möglichkeiten auf, andere haben keine.</translation>
    </message>
    <message>
        <source>A condition that is always true is left out, and &quot;always&quot; says why.</source>
        <translation>Eine Bedingung, die immer gilt, wird weggelassen, und „always“ sagt warum.</translation>
    </message>
    <message>
        <source>Either a condition, or &quot;always&quot; with a reason.</source>
        <translation>Entweder eine Bedingung oder „always“ mit einem Grund.</translation>
    </message>
    <message>
        <source>Predicates of the source pool and of the destination pool are alternatives to each other here.</source>
        <translation>Aussagen über den Quellpool und über den Zielpool stehen hier zur Wahl nebeneinander.</translation>
    </message>
    <message>
        <source>The predicate has another scope than can be asked here.</source>
        <translation>Die Aussage hat einen anderen Geltungsbereich, als hier gefragt werden kann.</translation>
    </message>
    <message>
        <source>The predicate&apos;s source does not have this scope.</source>
        <translation>Die Herkunft der Aussage hat diesen Geltungsbereich nicht.</translation>
    </message>
    <message>
        <source>The attribute never has this value.</source>
        <translation>Das Attribut hat niemals diesen Wert.</translation>
    </message>
    <message>
        <source>An end is either a service or a set.</source>
        <translation>Ein Ende ist entweder ein Dienst oder eine Menge.</translation>
    </message>
    <message>
        <source>One end at least must be more than any.</source>
        <translation>Mindestens ein Ende muss enger als „beliebig“ sein.</translation>
    </message>
    <message>
        <source>This service is never sent through a balancer&apos;s own address.</source>
        <translation>Dieser Dienst geht niemals über die eigene Adresse eines Lastenausgleichs.</translation>
    </message>
    <message>
        <source>The path has no steps.</source>
        <translation>Der Weg hat keine Schritte.</translation>
    </message>
    <message>
        <source>No pool can be joined by this path: a step does not fit what hosts the services, or a set is in the way.</source>
        <translation>Kein Pool kann auf diesem Weg verbunden sein: Ein Schritt passt nicht zu dem, was die Dienste bereitstellt, oder eine Menge steht im Weg.</translation>
    </message>
    <message>
        <source>The last line of the rule&apos;s path has no such attribute.</source>
        <translation>Die letzte Linie auf dem Weg der Regel hat kein solches Attribut.</translation>
    </message>
    <message>
        <source>The attribute is no port or range.</source>
        <translation>Das Attribut ist weder Port noch Portbereich.</translation>
    </message>
    <message>
        <source>A rule is TCP or UDP; two rules make both.</source>
        <translation>Eine Regel ist TCP oder UDP; für beides braucht es zwei Regeln.</translation>
    </message>
    <message>
        <source>Own recommendations, and only they, give a reason.</source>
        <translation>Eigene Empfehlungen, und nur sie, nennen einen Grund.</translation>
    </message>
    <message>
        <source>Every relation but &quot;same&quot; names the anomaly or condition that explains it.</source>
        <translation>Jedes Verhältnis außer „same“ nennt den Widerspruch oder die Bedingung, die es erklärt.</translation>
    </message>
    <message>
        <source>A printed row names its rules, unless it is dropped.</source>
        <translation>Eine gedruckte Zeile nennt ihre Regeln, sofern sie nicht entfällt.</translation>
    </message>
    <message>
        <source>The file must lie in the catalogue&apos;s folder or among the samples.</source>
        <translation>Die Datei muss im Ordner des Katalogs oder bei den Beispielen liegen.</translation>
    </message>
    <message>
        <source>The set does not name this role.</source>
        <translation>Die Menge nennt diese Rolle nicht.</translation>
    </message>
    <message>
        <source>Where every site looks for its own, the destination is a service, not a set.</source>
        <translation>Wo jeder Standort nach dem eigenen Ziel sucht, ist das Ziel ein Dienst und keine Menge.</translation>
    </message>
    <message>
        <source>Services name ports to probe, but no rule of kind monitor speaks for the probes.</source>
        <translation>Dienste nennen Ports für Prüfungen, aber keine Regel der Art „monitor“ steht für diese Prüfungen.</translation>
    </message>
    <message>
        <source>One rule of kind monitor speaks for all health probes; this is another one.</source>
        <translation>Eine einzige Regel der Art „monitor“ steht für alle Zustandsprüfungen; dies ist eine weitere.</translation>
    </message>
    <message>
        <source>Each range needs the one it must stay within.</source>
        <translation>Jeder Bereich braucht den, innerhalb dessen er bleiben muss.</translation>
    </message>
    <message>
        <source>There is a check for this rule.</source>
        <translation>Für diese Regel gibt es eine Prüfung.</translation>
    </message>
    <message>
        <source>A finding about several places together has no fix.</source>
        <translation>Ein Befund über mehrere Stellen zugleich hat keine Behebung.</translation>
    </message>
    <message>
        <source>These are the ports of pools with other services than the rule has at this end.</source>
        <translation>Diese Ports gehören zu Pools mit anderen Diensten, als die Regel an diesem Ende hat.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is wrong with a design, and what to do about it</source>
        <translation>Sagen, was an einem Entwurf falsch ist und was zu tun ist</translation>
    </message>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>How findings are printed</source>
        <translation>Wie Befunde ausgegeben werden</translation>
    </message>
</context>
<context>
    <name>ClipTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Virtual address</source>
        <translation>Virtuelle Adresse</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>Convert between .portolan and .portolan.json, without losing anything</source>
        <translation>Zwischen .portolan und .portolan.json umwandeln, ohne etwas zu verlieren</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>Die zu lesende Datei</translation>
    </message>
    <message>
        <source>The file to write; its suffix .portolan or .portolan.json decides the form</source>
        <translation>Die zu schreibende Datei; ihre Endung .portolan oder .portolan.json bestimmt die Form</translation>
    </message>
</context>
<context>
    <name>DateArgument</name>
    <message>
        <source>“%1” is not a date. Dates are written as 2026-01-31.</source>
        <translation>„%1“ ist kein Datum. Ein Datum schreibt man etwa 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>DeltaView</name>
    <message>
        <source>Nothing changed that a firewall team acts on.</source>
        <translation>Nichts hat sich geändert, wonach ein Firewall-Team handeln müsste.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfällt</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramEditing</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <source>%1 stands in a zone. Drop it into one of those that light up.</source>
        <translation>%1 steht in einer Zone. Legen Sie das Element in einer der hervorgehobenen Zonen ab.</translation>
    </message>
    <message>
        <source>A load balancer stands in a zone. Drop it into one.</source>
        <translation>Ein Lastenausgleich steht in einer Zone. Legen Sie ihn in einer Zone ab.</translation>
    </message>
    <message>
        <source>A firewall stands between two zones. Drop it onto a boundary or into a zone.</source>
        <translation>Eine Firewall steht zwischen zwei Zonen. Legen Sie sie auf einem Netzübergang oder in einer Zone ab.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>N&amp;ote here</source>
        <translation>N&amp;otiz hier</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Be&amp;schriften</translation>
    </message>
</context>
<context>
    <name>DiagramText</name>
    <message>
        <source>DNS + HLB</source>
        <comment>DNS and hardware load balancing</comment>
        <translation>DNS + HLB</translation>
    </message>
    <message>
        <source>DNS</source>
        <comment>DNS load balancing</comment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>HLB</source>
        <comment>hardware load balancing</comment>
        <translation>HLB</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n VIP(s)</source>
        <comment>virtual addresses</comment>
        <translation>
            <numerusform>%n VIP</numerusform>
            <numerusform>%n VIPs</numerusform>
        </translation>
    </message>
    <message>
        <source>SNAT</source>
        <translation>SNAT</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>beliebige Adresse</translation>
    </message>
    <message>
        <source>central site</source>
        <translation>Zentralstandort</translation>
    </message>
    <message>
        <source>branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Ohne Zone</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Verteilt auf</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>nicht gefiltert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a line from one pool to another</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Drag something here from the palette, or double-click it there.</source>
        <translation>Ziehen Sie etwas aus der Palette hierher, oder doppelklicken Sie es dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a zone</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Expand “%1” first to choose what the line leads to.</source>
        <translation>Klappen Sie zuerst „%1“ aus, um zu wählen, wohin die Linie führt.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Return when done</source>
        <translation>Fertig mit Strg+Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>A note has room for %n character(s).</source>
        <translation>
            <numerusform>Eine Notiz fasst %n Zeichen.</numerusform>
            <numerusform>Eine Notiz fasst %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Balancing</source>
        <comment>lines from balancers to the pools they serve</comment>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>No site</source>
        <comment>cards that belong to no site</comment>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Rows are wrong or missing</source>
        <translation>Zeilen sind falsch oder fehlen</translation>
    </message>
    <message>
        <source>Something is to be looked at</source>
        <translation>Etwas ist anzusehen</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>a tool tip: %1 and %2 are elements, %3 is &quot;TCP 1000, 2000&quot;</extracomment>
        <translation>Von %1 nach %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1: &quot;TCP 1000, 2000&quot;, %2 and %3: elements</extracomment>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;TCP 1000, 2000&quot;, %2: an element</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: &quot;TCP 1000, 2000&quot;, %2: an element</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>Flows through %1</source>
        <translation>Datenflüsse durch %1</translation>
    </message>
    <message>
        <source>Flows from and to %1</source>
        <translation>Datenflüsse von und nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Flows from and to %n element(s)</source>
        <translation>
            <numerusform>Datenflüsse von und nach %n Element</numerusform>
            <numerusform>Datenflüsse von und nach %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a firewall, or what flows begin or end at.</source>
        <translation>Wählen Sie eine Firewall aus, oder wo Datenflüsse beginnen oder enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more among themselves</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n weitere untereinander</numerusform>
            <numerusform>%n weitere untereinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn</source>
        <translation>
            <numerusform>%n weitere nicht gezeichnet</numerusform>
            <numerusform>%n weitere nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>click a line to see its rows</source>
        <translation>ein Klick auf eine Linie zeigt ihre Zeilen</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>To the selection</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>From the selection</source>
        <translation>Von der Auswahl</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>UDP only</source>
        <translation>Nur UDP</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two ends of flows</comment>
        <extracomment>flows between two elements</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No flows</source>
        <translation>Keine Datenflüsse</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <extracomment>%1: what the rows are about</extracomment>
        <translation>
            <numerusform>%n Zeile: %1</numerusform>
            <numerusform>%n Zeilen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <extracomment>%1: a kind of lines in the drawing</extracomment>
        <translation>Ausgeblendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of lines hidden</source>
        <translation>
            <numerusform>%n Art von Linien ausgeblendet</numerusform>
            <numerusform>%n Arten von Linien ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – show all</source>
        <extracomment>a button: %1: &quot;3 kinds of lines hidden&quot;</extracomment>
        <translation>%1 – alle anzeigen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Portolan documents (*.portolan *.portolan.json)</source>
        <translation>Portolan-Dokumente (*.portolan *.portolan.json)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>They are lost unless you save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Portolan documents (*.portolan)</source>
        <translation>Portolan-Dokumente (*.portolan)</translation>
    </message>
    <message>
        <source>Plain text for version control (*.portolan.json)</source>
        <translation>Reiner Text für die Versionsverwaltung (*.portolan.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>„%1“ wurde von anderer Seite geändert, seit Sie die Datei geöffnet haben.</translation>
    </message>
    <message>
        <source>If you save now, their changes are lost.</source>
        <translation>Wenn Sie jetzt speichern, gehen diese Änderungen verloren.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>“%1” was changed on disk, and you have changes that are not saved.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert, und Sie haben Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Keep your changes, and the next save replaces theirs; or load their content, and your changes are lost. To compare first, choose Later and save yours under another name.</source>
        <translation>Behalten Sie Ihre Änderungen, ersetzt das nächste Speichern die der anderen; laden Sie deren Inhalt, gehen Ihre verloren. Um erst zu vergleichen, wählen Sie „Später“ und speichern Ihren Stand unter anderem Namen.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meine &amp;behalten</translation>
    </message>
    <message>
        <source>Load &amp;theirs</source>
        <translation>Andere &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>Regel-Nr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderungsart</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation>Zeilenschlüssel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Nothing changed that a firewall team acts on.</source>
        <translation>Nichts hat sich geändert, wonach ein Firewall-Team handeln müsste.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfällt</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what firewall teams have to change between two files or baselines</source>
        <translation>Sagen, was Firewall-Teams zwischen zwei Dateien oder übergebenen Ständen ändern müssen</translation>
    </message>
    <message>
        <source>The deployment as it was</source>
        <translation>Die Bereitstellung, wie sie war</translation>
    </message>
    <message>
        <source>The deployment as it is. Without it, OLD is compared with itself</source>
        <translation>Die Bereitstellung, wie sie ist. Ohne diese Angabe wird OLD mit sich selbst verglichen</translation>
    </message>
    <message>
        <source>Take of OLD what was handed over as baseline N</source>
        <translation>Von OLD nehmen, was als Stand N übergeben wurde</translation>
    </message>
    <message>
        <source>Take of NEW what was handed over as baseline N</source>
        <translation>Von NEW nehmen, was als Stand N übergeben wurde</translation>
    </message>
    <message>
        <source>How the changes are written</source>
        <translation>Wie die Änderungen geschrieben werden</translation>
    </message>
    <message>
        <source>Say what to compare with: a second file, or a baseline with --since.</source>
        <translation>Sagen Sie, womit verglichen werden soll: mit einer zweiten Datei oder mit einem übergebenen Stand (--since).</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Change address of server</source>
        <translation>Adresse eines Servers ändern</translation>
    </message>
    <message>
        <source>Change virtual address</source>
        <translation>Virtuelle Adresse ändern</translation>
    </message>
    <message>
        <source>Change address of load balancer</source>
        <translation>Adresse des Lastenausgleichs ändern</translation>
    </message>
    <message>
        <source>Change subnets of zone</source>
        <translation>Subnetze der Zone ändern</translation>
    </message>
    <message>
        <source>Change networks of clients or partner</source>
        <translation>Netze von Clients oder Partner ändern</translation>
    </message>
    <message>
        <source>Filter at boundary</source>
        <translation>Am Netzübergang filtern</translation>
    </message>
    <message>
        <source>Stop filtering at boundary</source>
        <translation>Am Netzübergang nicht mehr filtern</translation>
    </message>
    <message>
        <source>Change firewall of boundary</source>
        <translation>Firewall des Netzübergangs ändern</translation>
    </message>
    <message>
        <source>Translate addresses at boundary</source>
        <translation>Am Netzübergang Adressen übersetzen</translation>
    </message>
    <message>
        <source>Stop translating addresses at boundary</source>
        <translation>Am Netzübergang keine Adressen mehr übersetzen</translation>
    </message>
    <message>
        <source>Change how destinations are written</source>
        <translation>Schreibweise der Ziele ändern</translation>
    </message>
    <message>
        <source>Change hairpin of boundary</source>
        <translation>Hairpin des Netzübergangs ändern</translation>
    </message>
    <message>
        <source>Change prefix of row numbers</source>
        <translation>Präfix der Regelnummern ändern</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>Standort umbenennen</translation>
    </message>
    <message>
        <source>Rename zone</source>
        <translation>Zone umbenennen</translation>
    </message>
    <message>
        <source>Rename firewall</source>
        <translation>Firewall umbenennen</translation>
    </message>
    <message>
        <source>Rename boundary</source>
        <translation>Netzübergang umbenennen</translation>
    </message>
    <message>
        <source>Rename pool</source>
        <translation>Pool umbenennen</translation>
    </message>
    <message>
        <source>Rename load balancer</source>
        <translation>Lastenausgleich umbenennen</translation>
    </message>
    <message>
        <source>Rename clients or partner</source>
        <translation>Clients oder Partner umbenennen</translation>
    </message>
    <message>
        <source>Rename server</source>
        <translation>Server umbenennen</translation>
    </message>
    <message>
        <source>Rename deployment</source>
        <translation>Bereitstellung umbenennen</translation>
    </message>
    <message>
        <source>Change FQDN of pool</source>
        <translation>FQDN des Pools ändern</translation>
    </message>
    <message>
        <source>Change FQDN of server</source>
        <translation>FQDN des Servers ändern</translation>
    </message>
    <message>
        <source>Change FQDN of virtual address</source>
        <translation>FQDN der virtuellen Adresse ändern</translation>
    </message>
    <message>
        <source>Change SIP domains</source>
        <translation>SIP-Domänen ändern</translation>
    </message>
    <message>
        <source>Change domains of partner</source>
        <translation>Domänen des Partners ändern</translation>
    </message>
    <message>
        <source>Remove public address</source>
        <translation>Öffentliche Adresse entfernen</translation>
    </message>
    <message>
        <source>Change public address</source>
        <translation>Öffentliche Adresse ändern</translation>
    </message>
    <message>
        <source>Add public address</source>
        <translation>Öffentliche Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Inherit feature “%1”</source>
        <translation>Funktion „%1“ erben</translation>
    </message>
    <message>
        <source>Switch on feature “%1”</source>
        <translation>Funktion „%1“ einschalten</translation>
    </message>
    <message>
        <source>Switch off feature “%1”</source>
        <translation>Funktion „%1“ ausschalten</translation>
    </message>
    <message>
        <source>Switch on service “%1”</source>
        <translation>Dienst „%1“ einschalten</translation>
    </message>
    <message>
        <source>Switch off service “%1”</source>
        <translation>Dienst „%1“ ausschalten</translation>
    </message>
    <message>
        <source>Change load balancing</source>
        <translation>Lastenausgleich ändern</translation>
    </message>
    <message>
        <source>Change sender address of load balancer</source>
        <translation>Absenderadresse des Lastenausgleichs ändern</translation>
    </message>
    <message>
        <source>Change property of line</source>
        <translation>Eigenschaft der Linie ändern</translation>
    </message>
    <message>
        <source>Change port range</source>
        <translation>Portbereich ändern</translation>
    </message>
    <message>
        <source>Change kind of site</source>
        <translation>Art des Standorts ändern</translation>
    </message>
    <message>
        <source>Move element</source>
        <translation>Element verschieben</translation>
    </message>
    <message>
        <source>Move elements</source>
        <translation>Elemente verschieben</translation>
    </message>
    <message>
        <source>Move pool to another site</source>
        <translation>Pool an anderen Standort verschieben</translation>
    </message>
    <message>
        <source>Move pool to another zone</source>
        <translation>Pool in andere Zone verschieben</translation>
    </message>
    <message>
        <source>Move clients or partner to another zone</source>
        <translation>Clients oder Partner in andere Zone verschieben</translation>
    </message>
    <message>
        <source>Move load balancer to another zone</source>
        <translation>Lastenausgleich in andere Zone verschieben</translation>
    </message>
    <message>
        <source>The product has no role “%1”.</source>
        <translation>Das Produkt hat keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Servers can be added to pools only.</source>
        <translation>Server können nur zu Pools hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Add server to “%1”</source>
        <translation>Server zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add load balancer</source>
        <translation>Load-Balancer hinzufügen</translation>
    </message>
    <message>
        <source>Add branch site</source>
        <translation>Zweigstelle hinzufügen</translation>
    </message>
    <message>
        <source>Add central site</source>
        <translation>Zentralen Standort hinzufügen</translation>
    </message>
    <message>
        <source>Add zone “%1”</source>
        <translation>Zone „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add firewall</source>
        <translation>Firewall hinzufügen</translation>
    </message>
    <message>
        <source>A boundary joins two zones.</source>
        <translation>Ein Netzübergang verbindet zwei Zonen.</translation>
    </message>
    <message>
        <source>A boundary joins two different zones.</source>
        <translation>Ein Netzübergang verbindet zwei verschiedene Zonen.</translation>
    </message>
    <message>
        <source>There is a boundary between “%1” and “%2” already.</source>
        <translation>Zwischen „%1“ und „%2“ gibt es schon einen Netzübergang.</translation>
    </message>
    <message>
        <source>Add boundary between “%1” and “%2”</source>
        <translation>Netzübergang zwischen „%1“ und „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” cannot stand in “%2”. Its place is here: %3.</source>
        <translation>„%1“ kann nicht in „%2“ stehen. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>Move to another zone</source>
        <translation>In andere Zone verschieben</translation>
    </message>
    <message>
        <source>Balance “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ verteilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Balances %1</source>
        <translation>Verteilt %1</translation>
    </message>
    <message>
        <source>All that can join “%1” and “%2” is drawn already.</source>
        <translation>Alles, was „%1“ und „%2“ verbinden kann, ist schon gezeichnet.</translation>
    </message>
    <message>
        <source>No line leads to or from “%1”.</source>
        <translation>Zu oder von „%1“ führt keine Linie.</translation>
    </message>
    <message>
        <source>No line makes sense between “%1” and “%2”. “%1” can be joined with: %3.</source>
        <translation>Zwischen „%1“ und „%2“ ist keine Linie sinnvoll. „%1“ lässt sich verbinden mit: %3.</translation>
    </message>
    <message>
        <source>The line is not there any more.</source>
        <translation>Die Linie gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Such a line cannot lead from “%1” to “%2”.</source>
        <translation>Eine solche Linie kann nicht von „%1“ zu „%2“ führen.</translation>
    </message>
    <message>
        <source>Draw line “%1”</source>
        <translation>Linie „%1“ zeichnen</translation>
    </message>
    <message>
        <source>A line “%1” cannot lead from “%2” to “%3”, or is there already.</source>
        <translation>Eine Linie „%1“ kann nicht von „%2“ zu „%3“ führen oder ist schon da.</translation>
    </message>
    <message>
        <source>Move end of line “%1”</source>
        <translation>Ende der Linie „%1“ verschieben</translation>
    </message>
    <message>
        <source>Add %1 and join it with “%2”</source>
        <translation>%1 hinzufügen und mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>“%1” cannot stand between “%2” and “%3”.</source>
        <translation>„%1“ kann nicht zwischen „%2“ und „%3“ stehen.</translation>
    </message>
    <message>
        <source>Put %1 between “%2” and “%3”</source>
        <translation>%1 zwischen „%2“ und „%3“ setzen</translation>
    </message>
    <message>
        <source>Nothing a load balancer could serve is at the end of “%1”.</source>
        <translation>Am Ende bei „%1“ steht nichts, was ein Load-Balancer bedienen könnte.</translation>
    </message>
    <message>
        <source>Put load balancer before “%1”</source>
        <translation>Load-Balancer vor „%1“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n elements</source>
        <translation>
            <numerusform>%n Element entfernen</numerusform>
            <numerusform>%n Elemente entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove line “%1”</source>
        <translation>Linie „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Move element to another zone</source>
        <translation>Element in eine andere Zone verschieben</translation>
    </message>
    <message>
        <source>Move elements to another zone</source>
        <translation>Elemente in eine andere Zone verschieben</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mitten waagerecht ausrichten</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Mitten senkrecht ausrichten</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Sideways, elements are aligned within a zone. Select several that stand in the same one.</source>
        <translation>Waagerecht werden Elemente innerhalb einer Zone ausgerichtet. Wählen Sie mehrere aus, die in derselben Zone stehen.</translation>
    </message>
    <message>
        <source>Up and down, elements are aligned within a site. Select several that stand in the same one.</source>
        <translation>Senkrecht werden Elemente innerhalb eines Standorts ausgerichtet. Wählen Sie mehrere aus, die am selben Standort stehen.</translation>
    </message>
    <message>
        <source>Sideways, elements are distributed within a zone. Select three or more that stand in the same one.</source>
        <translation>Waagerecht werden Elemente innerhalb einer Zone verteilt. Wählen Sie mindestens drei aus, die in derselben Zone stehen.</translation>
    </message>
    <message>
        <source>Up and down, elements are distributed within a site. Select three or more that stand in the same one.</source>
        <translation>Senkrecht werden Elemente innerhalb eines Standorts verteilt. Wählen Sie mindestens drei aus, die am selben Standort stehen.</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Pin to its place</source>
        <translation>An seinem Platz anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Vom Platz lösen</translation>
    </message>
    <message>
        <source>Everything that is not pinned is laid out already.</source>
        <translation>Alles, was nicht angeheftet ist, ist bereits automatisch angeordnet.</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>All of these are laid out already, or pinned.</source>
        <translation>Diese Elemente sind bereits automatisch angeordnet oder angeheftet.</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Lines and boundaries go with the elements they join and are not copied alone.</source>
        <translation>Linien und Netzübergänge werden mit den Elementen kopiert, die sie verbinden, nicht für sich allein.</translation>
    </message>
    <message>
        <source>There is no pool here these servers could belong to.</source>
        <translation>Hier gibt es keinen Pool, zu dem diese Server gehören könnten.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n elements</source>
        <translation>
            <numerusform>%n Element einfügen</numerusform>
            <numerusform>%n Elemente einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on the clipboard is damaged. Copy the elements once more.</source>
        <translation>Der Inhalt der Zwischenablage ist beschädigt. Kopieren Sie die Elemente noch einmal.</translation>
    </message>
    <message>
        <source>What is on the clipboard was copied by a newer version of Portolan, which this one cannot read.</source>
        <translation>Der Inhalt der Zwischenablage stammt aus einer neueren Portolan-Version, die diese hier nicht lesen kann.</translation>
    </message>
    <message>
        <source>What is on the clipboard was drawn for another product (%1) than this deployment.</source>
        <translation>Der Inhalt der Zwischenablage wurde für ein anderes Produkt (%1) gezeichnet als diese Bereitstellung.</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>„%1“ ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n elements</source>
        <translation>
            <numerusform>%n Element ausschneiden</numerusform>
            <numerusform>%n Elemente ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no elements of a drawing on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Elemente einer Zeichnung.</translation>
    </message>
    <message>
        <source>Change translated ports</source>
        <translation>Übersetzte Ports ändern</translation>
    </message>
    <message>
        <source>A deployment needs at least one SIP domain.</source>
        <translation>Eine Bereitstellung braucht mindestens eine SIP-Domäne.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) overlap.</source>
        <translation>%1 (%2) und %3 (%4) überschneiden sich.</translation>
    </message>
    <message>
        <source>There is no room for %1 addresses in %2.</source>
        <translation>In %2 ist kein Platz für %1 Adressen.</translation>
    </message>
    <message>
        <source>“%1” is no subnet.</source>
        <translation>„%1“ ist kein Subnetz.</translation>
    </message>
    <message>
        <source>The subnet has no free address left.</source>
        <translation>Im Subnetz ist keine Adresse mehr frei.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n names</source>
        <translation>
            <numerusform>%n Namen ausfüllen</numerusform>
            <numerusform>%n Namen ausfüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill FQDNs of %n servers</source>
        <translation>
            <numerusform>FQDN von %n Server ausfüllen</numerusform>
            <numerusform>FQDNs von %n Servern ausfüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill addresses of %n servers</source>
        <translation>
            <numerusform>Adresse von %n Server ausfüllen</numerusform>
            <numerusform>Adressen von %n Servern ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern has one pair of braces, with the first and the last number: {01..04}.</source>
        <translation>Ein Muster hat ein Klammerpaar mit der ersten und der letzten Zahl: {01..04}.</translation>
    </message>
    <message>
        <source>The last number of a pattern is not below the first.</source>
        <translation>Die letzte Zahl eines Musters ist nicht kleiner als die erste.</translation>
    </message>
    <message>
        <source>Several cannot have the same. Number them: {01..}.</source>
        <translation>Mehrere können nicht dasselbe erhalten. Nummerieren Sie: {01..}.</translation>
    </message>
    <message>
        <source>The pattern is enough for %1, but %2 are to be filled.</source>
        <translation>Das Muster reicht für %1, auszufüllen sind aber %2.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>“%1” is no address of this kind.</source>
        <translation>„%1“ ist hier keine gültige Adresse.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 gehört bereits zu „%2“.</translation>
    </message>
    <message>
        <source>Pools, servers, load balancers, clients and partners can be filled. Select some of them.</source>
        <translation>Ausfüllen lassen sich Pools, Server, Lastenausgleiche, Clients und Partner. Wählen Sie einige davon aus.</translation>
    </message>
    <message>
        <source>No line makes sense between “%1” and “%2”.</source>
        <translation>Zwischen „%1“ und „%2“ ist keine Linie sinnvoll.</translation>
    </message>
    <message>
        <source>Notes stay where somebody put them.</source>
        <translation>Notizen bleiben, wo jemand sie hingelegt hat.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change text of note</source>
        <translation>Text der Notiz ändern</translation>
    </message>
    <message>
        <source>Remove empty note</source>
        <translation>Leere Notiz entfernen</translation>
    </message>
    <message>
        <source>A note has room for %1 characters; this has %2.</source>
        <translation>Eine Notiz fasst %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>Move zone to another site</source>
        <translation>Zone an einen anderen Standort verschieben</translation>
    </message>
    <message>
        <source>Rename own flow</source>
        <translation>Eigene Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Add own flow</source>
        <translation>Eigene Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Change own flow</source>
        <translation>Eigene Verbindung ändern</translation>
    </message>
    <message>
        <source>Change justification of rows</source>
        <translation>Begründung von Zeilen ändern</translation>
    </message>
    <message>
        <source>Change owner of rows</source>
        <translation>Verantwortlichen von Zeilen ändern</translation>
    </message>
    <message>
        <source>Change ticket of rows</source>
        <translation>Ticket von Zeilen ändern</translation>
    </message>
    <message>
        <source>Change remark on rows</source>
        <translation>Bemerkung zu Zeilen ändern</translation>
    </message>
    <message>
        <source>Change header of the request</source>
        <translation>Antragskopf ändern</translation>
    </message>
    <message>
        <source>Change how long rows are valid</source>
        <translation>Gültigkeit von Zeilen ändern</translation>
    </message>
    <message>
        <source>Change status of rows</source>
        <translation>Status von Zeilen ändern</translation>
    </message>
    <message>
        <source>Ask for rows again</source>
        <translation>Zeilen wieder beantragen</translation>
    </message>
    <message>
        <source>Exempt rows</source>
        <translation>Zeilen ausnehmen</translation>
    </message>
    <message>
        <source>Forget what was noted about rows</source>
        <translation>Angaben zu Zeilen verwerfen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Throw away what was handed over</source>
        <translation>Übergebenen Inhalt verwerfen</translation>
    </message>
    <message>
        <source>Add column template “%1”</source>
        <translation>Spaltenvorlage „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change column template “%1”</source>
        <translation>Spaltenvorlage „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove column template “%1”</source>
        <translation>Spaltenvorlage „%1“ entfernen</translation>
    </message>
    <message>
        <source>None of these cells can be written: paste into columns with a pen in their heading.</source>
        <translation>In keine dieser Zellen kann man schreiben: Fügen Sie in Spalten mit einem Stift in der Überschrift ein.</translation>
    </message>
    <message>
        <source>“%1” is not a status. A row is open, requested, approved, implemented or rejected.</source>
        <translation>„%1“ ist kein Status. Eine Zeile ist offen, beantragt, genehmigt, umgesetzt oder abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written as 2026-01-31.</source>
        <translation>„%1“ ist kein Datum. Ein Datum schreibt man etwa 2026-01-31.</translation>
    </message>
    <message>
        <source>Nothing is written about rows of the documentation: choose the recommended view.</source>
        <translation>Zu Zeilen der Dokumentation wird nichts eingetragen: Wählen Sie die empfohlene Ansicht.</translation>
    </message>
    <message>
        <source>Change what is noted about rows</source>
        <translation>Angaben zu Zeilen ändern</translation>
    </message>
    <message>
        <source>This is derived from the drawing: it changes when the drawing does. Columns with a pen in their heading can be written.</source>
        <translation>Das ist aus der Zeichnung abgeleitet und ändert sich mit ihr. Schreiben kann man in Spalten mit einem Stift in der Überschrift.</translation>
    </message>
    <message>
        <source>This row is derived no more; it shows what was handed over.</source>
        <translation>Diese Zeile wird nicht mehr abgeleitet; sie zeigt, was übergeben wurde.</translation>
    </message>
    <message>
        <source>Translate all ports</source>
        <translation>Alle Ports übersetzen</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>Accept finding no more</source>
        <translation>Befund nicht mehr annehmen</translation>
    </message>
    <message>
        <source>Update from “%1”</source>
        <translation>Aus „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Change simple URL</source>
        <translation>Einfache URL ändern</translation>
    </message>
    <message>
        <source>Change name of service</source>
        <translation>Namen des Diensts ändern</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n field(s) from a list</source>
        <translation>
            <numerusform>%n Feld aus einer Liste übernehmen</numerusform>
            <numerusform>%n Felder aus einer Liste übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>Give the services ports of their own</source>
        <translation>Den Diensten eigene Ports geben</translation>
    </message>
</context>
<context>
    <name>ElementFinder</name>
    <message>
        <source>“%1” is neither an address nor the id, name or FQDN of a pool, server, virtual address, load balancer, zone, client network or partner.</source>
        <translation>„%1“ ist weder eine Adresse noch Kennung, Name oder FQDN eines Pools, Servers, einer virtuellen Adresse, eines Lastenausgleichs, einer Zone, eines Clientnetzes oder Partners.</translation>
    </message>
    <message>
        <source>“%1” is the name of several elements. Use an id: %2.</source>
        <translation>„%1“ ist der Name mehrerer Elemente. Nennen Sie eine Kennung: %2.</translation>
    </message>
</context>
<context>
    <name>ElementText</name>
    <message>
        <source>%1 – %2</source>
        <comment>a boundary</comment>
        <extracomment>%1 and %2: the zones a boundary joins</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>A line. %1: its kind (&quot;Uses Edge pool&quot;), %2 and %3: what it joins</extracomment>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>central site</source>
        <translation>Zentralstandort</translation>
    </message>
    <message>
        <source>branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n Zone</numerusform>
            <numerusform>%n Zonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message numerus="yes">
        <source>%n boundaries</source>
        <translation>
            <numerusform>%n Grenze</numerusform>
            <numerusform>%n Grenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>firewall %1</source>
        <translation>Firewall %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>nicht gefiltert</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>translates addresses</source>
        <translation>übersetzt Adressen</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>server of %1</source>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual address(es)</source>
        <translation>
            <numerusform>%n virtuelle Adresse</numerusform>
            <numerusform>%n virtuelle Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>bedient %1</translation>
    </message>
    <message>
        <source>virtual address of %1</source>
        <translation>virtuelle Adresse von %1</translation>
    </message>
    <message>
        <source>virtual address</source>
        <translation>virtuelle Adresse</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>beliebige Adresse</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 nach %2</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the pool at the other end of a line, %2: the kind of the line (&quot;Uses Edge pool&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>joined with %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is not an IP address. IPv4 addresses have four numbers from 0 to 255 without leading zeros; IPv6 addresses have no zone.</source>
        <translation>„%1“ ist keine IP-Adresse. IPv4-Adressen bestehen aus vier Zahlen von 0 bis 255 ohne führende Nullen; IPv6-Adressen haben keine Zone.</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write the first address and the prefix length, such as 192.0.2.0/24.</source>
        <translation>„%1“ ist kein Netz. Schreiben Sie die erste Adresse und die Präfixlänge, etwa 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Ports are whole numbers from 1 to 65535.</source>
        <translation>„%1“ ist kein Port. Ports sind ganze Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is not a range of ports. Write two ports from 1 to 65535, the lower one first, such as 1024-2047.</source>
        <translation>„%1“ ist kein Portbereich. Schreiben Sie zwei Ports von 1 bis 65535, den kleineren zuerst, etwa 1024-2047.</translation>
    </message>
    <message>
        <source>“%1” is not a host name. Host names are made of letters, digits and hyphens, with dots between.</source>
        <translation>„%1“ ist kein Hostname. Hostnamen bestehen aus Buchstaben, Ziffern und Bindestrichen, mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Keys are made of up to 64 lower-case letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1“ ist kein Schlüssel. Schlüssel bestehen aus bis zu 64 Kleinbuchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>“%1” is not an id. Ids are made of up to 64 lower-case letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1“ ist keine Kennung. Kennungen bestehen aus bis zu 64 Kleinbuchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here.</source>
        <translation>„%1“ kann hier nicht gewählt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here. Possible are: %2.</source>
        <translation>„%1“ kann hier nicht gewählt werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened.</source>
        <translation>Die Datei wurde von anderer Seite geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>What was to be saved reads back differently. Nothing was saved.</source>
        <translation>Was gespeichert werden sollte, liest sich anders zurück. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This is not a Portolan file.</source>
        <translation>Dies ist keine Portolan-Datei.</translation>
    </message>
    <message>
        <source>This part of the file is damaged.</source>
        <translation>Dieser Teil der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file has more than %1 entries.</source>
        <translation>Die Datei hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The content is too large.</source>
        <translation>Der Inhalt ist zu groß.</translation>
    </message>
    <message>
        <source>The content is larger than %1 MiB.</source>
        <translation>Der Inhalt ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Unpacked, this would be more than %1 times as large. Portolan does not write such files.</source>
        <translation>Entpackt wäre dies mehr als %1-mal so groß. Portolan schreibt solche Dateien nicht.</translation>
    </message>
    <message>
        <source>An entry has the name “%1”, which could lead out of the file.</source>
        <translation>Ein Eintrag heißt „%1“ und könnte damit aus der Datei hinausführen.</translation>
    </message>
    <message>
        <source>The entry “%1” occurs twice; upper and lower case count as the same.</source>
        <translation>Der Eintrag „%1“ kommt zweimal vor; Groß- und Kleinschreibung gelten als gleich.</translation>
    </message>
    <message>
        <source>The entry “%1” is missing.</source>
        <translation>Der Eintrag „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The entry “%1” does not belong into a Portolan file.</source>
        <translation>Der Eintrag „%1“ gehört nicht in eine Portolan-Datei.</translation>
    </message>
    <message>
        <source>The file was written by a newer Portolan.</source>
        <translation>Die Datei wurde von einem neueren Portolan geschrieben.</translation>
    </message>
    <message>
        <source>The file has format version %1, which this Portolan does not know. It needs a newer one.</source>
        <translation>Die Datei hat die Formatversion %1, die dieses Portolan nicht kennt. Sie braucht ein neueres.</translation>
    </message>
    <message>
        <source>The file has format version %1. It needs Portolan %2 or newer.</source>
        <translation>Die Datei hat die Formatversion %1. Sie braucht Portolan %2 oder neuer.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Dies ist kein gültiges JSON: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation>Das JSON ist mehr als %1 Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>The member “%1” occurs twice.</source>
        <translation>Der Schlüssel „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The member “%1” is unknown.</source>
        <translation>Der Schlüssel „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Here must be %1, but there is %2.</source>
        <extracomment>%1 and %2: &quot;an object&quot;, &quot;a list&quot;, &quot;a text&quot; ...</extracomment>
        <translation>Hier muss %1 stehen, hier steht aber %2.</translation>
    </message>
    <message>
        <source>The number %1 is not possible here.</source>
        <translation>Die Zahl %1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The number %1 is not possible here. It must be from %2 to %3.</source>
        <translation>Die Zahl %1 ist hier nicht möglich. Sie muss von %2 bis %3 reichen.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which does not exist.</source>
        <translation>„%1“ verweist auf „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than is needed here.</source>
        <translation>„%1“ ist von anderer Art, als hier gebraucht wird.</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which is of another kind than is needed here.</source>
        <translation>„%1“ verweist auf „%2“, das von anderer Art ist, als hier gebraucht wird.</translation>
    </message>
    <message>
        <source>This Portolan has no catalogue “%1”.</source>
        <translation>Dieses Portolan hat keinen Katalog „%1“.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Possible are: %2.</source>
        <translation>Es gibt kein Szenario „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>The catalogue contradicts itself.</source>
        <translation>Der Katalog widerspricht sich.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Die Datei ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>This file is damaged: it is cut short or was changed on the way.</source>
        <translation>Die Datei ist beschädigt: Sie ist abgeschnitten oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>true, false, a number or a text</source>
        <translation>true, false, eine Zahl oder ein Text</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The text has %1 characters. At most %2 are possible.</source>
        <translation>Der Text hat %1 Zeichen. Höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day, such as 2026-11-21.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-11-21.</translation>
    </message>
    <message>
        <source>“%1” is not a hash. Hashes are made of 64 hexadecimal digits in lower case.</source>
        <translation>„%1“ ist kein Hash. Ein Hash besteht aus 64 hexadezimalen Ziffern in Kleinschreibung.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Portolan opens one file at a time.</source>
        <translation>Portolan öffnet nur eine Datei auf einmal.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the file here first.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich öffnen. Speichern Sie die Datei zuerst hier.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Portolan document.</source>
        <translation>„%1“ ist ein Ordner, kein Portolan-Dokument.</translation>
    </message>
    <message>
        <source>“%1” is not a Portolan document.</source>
        <translation>„%1“ ist kein Portolan-Dokument.</translation>
    </message>
</context>
<context>
    <name>FindIndex</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual address</source>
        <translation>Virtuelle Adresse</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Netzübergang</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>a drawn line: its kind, where it starts and where it ends</extracomment>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>Not opened, because this does not hold here: %2. It would be for: %1</source>
        <extracomment>%1: what the rule is for, a sentence; %2: names of features</extracomment>
        <translation>Nicht geöffnet, weil dies hier nicht gilt: %2. Es wäre für: %1</translation>
    </message>
    <message>
        <source>Not opened, because no line “%2” joins the two. It would be for: %1</source>
        <translation>Nicht geöffnet, weil keine Linie „%2“ die beiden verbindet. Es wäre für: %1</translation>
    </message>
    <message>
        <source>The product needs no such connection: no rule joins these roles on this port.</source>
        <translation>Das Produkt braucht keine solche Verbindung: Keine Regel verbindet diese Rollen auf diesem Port.</translation>
    </message>
    <message>
        <source>The source address belongs to nothing that is drawn.</source>
        <translation>Die Quelladresse gehört zu nichts, was eingezeichnet ist.</translation>
    </message>
    <message>
        <source>The destination address belongs to nothing that is drawn.</source>
        <translation>Die Zieladresse gehört zu nichts, was eingezeichnet ist.</translation>
    </message>
    <message>
        <source>hardware</source>
        <extracomment>how traffic is balanced</extracomment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list of names</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverCommand</name>
    <message>
        <source>Keep in a file what is handed over now, to say later what changed since</source>
        <translation>In einer Datei festhalten, was jetzt übergeben wird, um später zu sagen, was sich seither geändert hat</translation>
    </message>
    <message>
        <source>The deployment to hand over; it is written</source>
        <translation>Die zu übergebende Bereitstellung; sie wird geschrieben</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>When, as 2026-01-31; without it, today</source>
        <translation>Wann, etwa 2026-01-31; ohne Angabe heute</translation>
    </message>
    <message>
        <source>Say with --recipient to whom the sheets are handed over.</source>
        <translation>Sagen Sie mit --recipient, an wen die Blätter übergeben werden.</translation>
    </message>
    <message>
        <source>There are no rows to hand over.</source>
        <translation>Es gibt keine Zeilen zum Übergeben.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Product: %1.</source>
        <extracomment>%1: names of products</extracomment>
        <translation>Produkt: %1.</translation>
    </message>
    <message>
        <source>SIP domains: %1.</source>
        <translation>SIP-Domänen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n server(s).</source>
        <extracomment>%1: name of a pool, %2: &quot;Front End Server&quot;</extracomment>
        <translation>
            <numerusform>%1: %2, %n Server.</numerusform>
            <numerusform>%1: %2, %n Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) between pools.</source>
        <translation>
            <numerusform>%n Linie zwischen Pools.</numerusform>
            <numerusform>%n Linien zwischen Pools.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of servers.</source>
        <translation>
            <numerusform>%n Adresse eines Servers.</numerusform>
            <numerusform>%n Adressen von Servern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address translation(s) to public addresses.</source>
        <translation>
            <numerusform>%n Adressübersetzung auf eine öffentliche Adresse.</numerusform>
            <numerusform>%n Adressübersetzungen auf öffentliche Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, other than the default.</source>
        <extracomment>%1: &quot;Audio ports of the servers&quot;, %2: &quot;20000-20999&quot;</extracomment>
        <translation>%1: %2, anders als die Vorgabe.</translation>
    </message>
    <message>
        <source>%1 was taken for a %2, by its services and its site. Check that it is one.</source>
        <extracomment>%1: name of a pool, %2: &quot;Survivable Branch Appliance&quot;</extracomment>
        <translation>%1 wurde nach seinen Diensten und seinem Standort als %2 aufgefasst. Prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>%1 was switched %2, as the services and ports in the file suggest.</source>
        <extracomment>%1: name of a feature</extracomment>
        <translation>%1 wurde %2geschaltet, wie die Dienste und Ports in der Datei nahelegen.</translation>
    </message>
    <message>
        <source>%1 is balanced by DNS: its addresses are translated, which excludes hardware balancers.</source>
        <translation>%1 verwendet DNS-Lastenausgleich: Die Adressen werden übersetzt, was Hardwarelastenausgleich ausschließt.</translation>
    </message>
    <message>
        <source>%1 stands in the place of a host name and was taken as the address.</source>
        <translation>%1 steht an der Stelle eines Hostnamens und wurde als Adresse übernommen.</translation>
    </message>
    <message>
        <source>The file holds edits that were not published. They are in the drawing; the published topology is not.</source>
        <translation>Die Datei enthält unveröffentlichte Änderungen. Sie sind in der Zeichnung, die veröffentlichte Topologie ist es nicht.</translation>
    </message>
    <message>
        <source>The service %1 on %2 is unknown.</source>
        <extracomment>%1: &quot;VideoInteropServer&quot;, %2: name of a host</extracomment>
        <translation>Der Dienst %1 auf %2 ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 was not drawn: nothing on it has a role here (%2).</source>
        <extracomment>%1: name of a host, %2: services, may be empty</extracomment>
        <translation>%1 wurde nicht gezeichnet: Nichts darauf hat hier eine Rolle (%2).</translation>
    </message>
    <message>
        <source>%1 also runs %2, for which Portolan would need a pool of its own.</source>
        <translation>Auf %1 läuft auch %2; dafür bräuchte Portolan einen eigenen Pool.</translation>
    </message>
    <message>
        <source>%1 refers to “%2”, which is not in the file.</source>
        <translation>%1 verweist auf „%2“, das nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>“%1” occurs twice in the file. The first one counts.</source>
        <translation>„%1“ kommt in der Datei zweimal vor. Das erste gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies) between pools have no line of their own in the drawing; other lines or the site stand for them.</source>
        <translation>
            <numerusform>%n Abhängigkeit zwischen Pools hat keine eigene Linie in der Zeichnung; andere Linien oder der Standort stehen dafür.</numerusform>
            <numerusform>%n Abhängigkeiten zwischen Pools haben keine eigene Linie in der Zeichnung; andere Linien oder der Standort stehen dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 depends on %2 in a way that is unknown (“%3”). No line was drawn.</source>
        <extracomment>%1, %2: services, %3: a word from the file</extracomment>
        <translation>%1 hängt auf unbekannte Weise von %2 ab („%3“). Es wurde keine Linie gezeichnet.</translation>
    </message>
    <message>
        <source>%1 is an availability group: enter its servers, of which the file names only the listener.</source>
        <translation>%1 ist eine Verfügbarkeitsgruppe: Tragen Sie ihre Server ein, die Datei nennt nur den Listener.</translation>
    </message>
    <message>
        <source>“%1” of %2 is not an IP address.</source>
        <extracomment>%1: &quot;10.1.1&quot;, %2: name of a server</extracomment>
        <translation>„%1“ von %2 ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP domain.</source>
        <translation>„%1“ ist keine SIP-Domäne.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of the file are unknown and were passed over.</source>
        <translation>
            <numerusform>%n Element der Datei ist unbekannt und wurde übergangen.</numerusform>
            <numerusform>%n Elemente der Datei sind unbekannt und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a pool has %2, others have another range. Portolan has one for the whole deployment.</source>
        <extracomment>%1: &quot;Audio ports of the servers&quot;, %2: &quot;20000-20999&quot;</extracomment>
        <translation>%1: Ein Pool hat %2, andere haben einen anderen Bereich. Portolan hat einen für die ganze Bereitstellung.</translation>
    </message>
    <message>
        <source>%1 stands for an older product: its servers have no roles here.</source>
        <translation>%1 steht für ein älteres Produkt: Seine Server haben hier keine Rollen.</translation>
    </message>
    <message>
        <source>“%1” is a variable of a script: enter the host name.</source>
        <translation>„%1“ ist eine Skriptvariable: Tragen Sie den Hostnamen ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a host name: enter the right one.</source>
        <translation>„%1“ kann kein Hostname sein: Tragen Sie den richtigen ein.</translation>
    </message>
    <message>
        <source>Subnets, reverse proxies, firewalls, clients, partners, Exchange, directory and name servers, certificates: no file of the product has them.</source>
        <translation>Subnetze, Reverseproxys, Firewalls, Clients, Partner, Exchange, Verzeichnis- und Namensserver, Zertifikate: Sie stehen in keiner Datei des Produkts.</translation>
    </message>
    <message>
        <source>This is not text in the encoding %1.</source>
        <translation>Das ist kein Text in der Kodierung %1.</translation>
    </message>
    <message>
        <source>This is not XML, or it is cut short: line %1, column %2.</source>
        <translation>Das ist kein XML, oder es ist abgeschnitten: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The XML declares a document type or entities (line %1). Files of the product never do; for safety it is not read.</source>
        <translation>Das XML deklariert einen Dokumenttyp oder Entitäten (Zeile %1). Dateien des Produkts tun das nie; zur Sicherheit wird es nicht gelesen.</translation>
    </message>
    <message>
        <source>This is the input of a migration from Office Communications Server, not a topology. Publish the topology and export that.</source>
        <translation>Das ist die Eingabe einer Migration von Office Communications Server, keine Topologie. Veröffentlichen Sie die Topologie und exportieren Sie diese.</translation>
    </message>
    <message>
        <source>This is XML of another kind (%1 in “%2”). Possible are Topology Builder files, published topologies and exported configurations.</source>
        <extracomment>%1: name of an XML element, %2: its namespace</extracomment>
        <translation>Das ist XML anderer Art (%1 in „%2“). Möglich sind Dateien des Topologie-Generators, veröffentlichte Topologien und exportierte Konfigurationen.</translation>
    </message>
    <message>
        <source>There is no topology in this file.</source>
        <translation>In dieser Datei ist keine Topologie.</translation>
    </message>
    <message>
        <source>The file has more than %1 elements.</source>
        <translation>Die Datei hat mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>There are no servers in this topology.</source>
        <translation>In dieser Topologie sind keine Server.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>To be entered by hand</source>
        <translation>Von Hand einzutragen</translation>
    </message>
    <message>
        <source>Topology Builder file</source>
        <translation>Datei des Topologie-Generators</translation>
    </message>
    <message>
        <source>Published topology</source>
        <translation>Veröffentlichte Topologie</translation>
    </message>
    <message>
        <source>Exported configuration</source>
        <translation>Exportierte Konfiguration</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed service(s)</source>
        <translation>
            <numerusform>%n installierter Dienst</numerusform>
            <numerusform>%n installierte Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>The XML is nested more than %1 levels deep.</source>
        <translation>Das XML ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of services and simple URLs.</source>
        <translation>
            <numerusform>%n Name eines Dienstes oder einer einfachen URL.</numerusform>
            <numerusform>%n Namen von Diensten und einfachen URLs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, under which %2 is known: the drawing has no place for it.</source>
        <extracomment>%1: a host name, %2: &quot;AccessEdge&quot;</extracomment>
        <translation>%1, unter dem %2 bekannt ist: Dafür hat die Zeichnung keinen Platz.</translation>
    </message>
    <message>
        <source>The simple URL %1: there is another for the same, or it names no host.</source>
        <translation>Die einfache URL %1: Es gibt schon eine andere dafür, oder sie nennt keinen Host.</translation>
    </message>
    <message>
        <source>The name %1 of web services: its pool has none here, or it is no host name.</source>
        <translation>Der Name %1 von Webdiensten: Ihr Pool hat hier keinen, oder es ist kein Hostname.</translation>
    </message>
    <message>
        <source>%1: the file names no route. It was drawn to the Edge pools that offer it, from the pools they are joined with. Correct what is otherwise.</source>
        <extracomment>%1: &quot;Federation route&quot;</extracomment>
        <translation>%1: Die Datei nennt keine Route. Gezeichnet wurde sie zu den Edgepools, die sie anbieten, von den Pools, die mit ihnen verbunden sind. Berichtigen Sie, was anders ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) were drawn, with the boundaries and firewalls usual between them. No file of the product knows networks.</source>
        <translation>
            <numerusform>%n Zone wurde mit den üblichen Netzübergängen und Firewalls ringsum gezeichnet. Keine Datei des Produkts kennt Netze.</numerusform>
            <numerusform>%n Zonen wurden mit den üblichen Netzübergängen und Firewalls dazwischen gezeichnet. Keine Datei des Produkts kennt Netze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file share %1: the drawing has the server, and no row needs more.</source>
        <translation>Der Name der Dateifreigabe %1: Die Zeichnung hat den Server, mehr braucht keine Zeile.</translation>
    </message>
    <message>
        <source>%1: %2 listens on port %3, where %4 is usual. The rows have the usual port: draw an own flow for the other one.</source>
        <extracomment>%1: name of a pool, %2: &quot;Access Edge&quot;, %3 and %4: ports</extracomment>
        <translation>%1: %2 lauscht auf Port %3, üblich ist %4. Die Zeilen haben den üblichen Port: Zeichnen Sie für den anderen eine eigene Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%1: addresses of %n server(s). The product leaves them to DNS.</source>
        <extracomment>%1: name of a pool</extracomment>
        <translation>
            <numerusform>%1: Adressen von %n Server. Das Produkt überlässt sie dem DNS.</numerusform>
            <numerusform>%1: Adressen von %n Servern. Das Produkt überlässt sie dem DNS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: public addresses of %n server(s). The file has that of one service only.</source>
        <translation>
            <numerusform>%1: öffentliche Adressen von %n Server. Die Datei hat nur die eines Dienstes.</numerusform>
            <numerusform>%1: öffentliche Adressen von %n Servern. Die Datei hat nur die eines Dienstes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: DNS or hardware load balancing, for the latter with the virtual addresses. The file does not say.</source>
        <translation>%1: DNS- oder Hardwarelastenausgleich, bei letzterem mit den virtuellen Adressen. Die Datei sagt nichts dazu.</translation>
    </message>
    <message>
        <source>%2: the port of the SQL instance “%1”, on the lines to it.</source>
        <extracomment>%1: name of a SQL instance, %2: of a pool</extracomment>
        <translation>%2: der Port der SQL-Instanz „%1“, an den Linien dorthin.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The rows are those of %1.</source>
        <translation>Die Zeilen sind die von %1.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <extracomment>%1: &quot;Client port of the Access Edge&quot;, %2 and %3: ports</extracomment>
        <translation>%1: %2 statt %3.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Make a file of a Topology Builder file, a published topology or an exported configuration</source>
        <translation>Eine Datei des Topologie-Generators, eine veröffentlichte Topologie oder eine exportierte Konfiguration übernehmen</translation>
    </message>
    <message>
        <source>The file to import; its content decides what it is</source>
        <translation>Die zu importierende Datei; ihr Inhalt entscheidet, was sie ist</translation>
    </message>
    <message>
        <source>The file to write; its suffix .portolan or .portolan.json decides the form</source>
        <translation>Die zu schreibende Datei; ihre Endung .portolan oder .portolan.json bestimmt die Form</translation>
    </message>
    <message>
        <source>Where to write what was taken, guessed, left out and is to be entered by hand; standard output without it</source>
        <translation>Wohin geschrieben wird, was übernommen, vermutet und ausgelassen wurde und was von Hand einzutragen ist; sonst Standardausgabe</translation>
    </message>
    <message>
        <source>Name different files to read, to write and for the report.</source>
        <translation>Geben Sie verschiedene Dateien zum Lesen, zum Schreiben und für den Bericht an.</translation>
    </message>
    <message>
        <source>A drawing to bring up to date with IN, written to OUT; prints what is new, changed and gone</source>
        <translation>Eine Zeichnung, die nach IN aktualisiert und in OUT geschrieben wird; gibt aus, was neu, geändert und entfallen ist</translation>
    </message>
    <message>
        <source>With --update: remove what IN does not have any more</source>
        <translation>Mit --update: entfernt, was es in IN nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>%1 (%2, revision %3)</source>
        <extracomment>name of a product release, its key, and how often the data about it has been revised</extracomment>
        <translation>%1 (%2, Stand %3)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Drawn with</source>
        <translation>Gezeichnet mit</translation>
    </message>
    <message>
        <source>no catalogue is named</source>
        <translation>kein Katalog genannt</translation>
    </message>
    <message>
        <source>this very catalogue</source>
        <translation>genau diesem Katalog</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Netzübergänge</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>Firewalls</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Lastenausgleiche</translation>
    </message>
    <message>
        <source>Clients and partners</source>
        <translation>Clients und Partner</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>NAT mappings</source>
        <translation>NAT-Zuordnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>number of rows of a sheet</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete</source>
        <translation>
            <numerusform>davon %n unvollständig</numerusform>
            <numerusform>davon %n unvollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Say what a file holds, and what is wrong with its design</source>
        <translation>Sagen, was eine Datei enthält und was an ihrem Entwurf nicht stimmt</translation>
    </message>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Handed over as baseline %1</source>
        <translation>Übergeben als Stand %1</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the two ends of a line</extracomment>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>There is nothing to set for this kind of line.</source>
        <translation>An dieser Art von Linie gibt es nichts einzustellen.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message>
        <source>SIP domains</source>
        <translation>SIP-Domänen</translation>
    </message>
    <message>
        <source>One domain a line</source>
        <translation>Je Zeile eine Domäne</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Sites and pools can decide otherwise.</source>
        <translation>Standorte und Pools können anders entscheiden.</translation>
    </message>
    <message>
        <source>Port ranges</source>
        <translation>Portbereiche</translation>
    </message>
    <message>
        <source>Default (on)</source>
        <translation>Vorgabe (ein)</translation>
    </message>
    <message>
        <source>Default (off)</source>
        <translation>Vorgabe (aus)</translation>
    </message>
    <message>
        <source>Inherited (on)</source>
        <translation>Geerbt (ein)</translation>
    </message>
    <message>
        <source>Inherited (off)</source>
        <translation>Geerbt (aus)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Name of the firewall</source>
        <translation>Name der Firewall</translation>
    </message>
    <message>
        <source>Row numbers begin with</source>
        <translation>Regelnummern beginnen mit</translation>
    </message>
    <message>
        <source>Translates addresses (NAT)</source>
        <translation>Übersetzt Adressen (NAT)</translation>
    </message>
    <message>
        <source>Destinations of inbound rules</source>
        <translation>Ziele eingehender Regeln</translation>
    </message>
    <message>
        <source>Original: the public address</source>
        <translation>Ursprünglich: die öffentliche Adresse</translation>
    </message>
    <message>
        <source>Real: the private address</source>
        <translation>Tatsächlich: die private Adresse</translation>
    </message>
    <message>
        <source>Check Point, Palo Alto and FortiGate write the original destination; Cisco ASA since 8.3 and nftables the real one.</source>
        <translation>Check Point, Palo Alto und FortiGate schreiben das ursprüngliche Ziel, Cisco ASA seit 8.3 und nftables das tatsächliche.</translation>
    </message>
    <message>
        <source>Sends traffic back to its own side (hairpin)</source>
        <translation>Schickt Verkehr auf dieselbe Seite zurück (Hairpin)</translation>
    </message>
    <message>
        <source>Boundary between %1 and %2</source>
        <extracomment>the two zones on either side of a boundary</extracomment>
        <translation>Netzübergang zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Filters traffic</source>
        <translation>Filtert Verkehr</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>Adressübersetzung</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>One network a line, such as 192.0.2.0/24</source>
        <translation>Je Zeile ein Netz, etwa 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Central site</source>
        <translation>Zentralstandort</translation>
    </message>
    <message>
        <source>Branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Art des Standorts</translation>
    </message>
    <message>
        <source>Features here</source>
        <translation>Funktionen hier</translation>
    </message>
    <message>
        <source>Addresses of the partner</source>
        <translation>Adressen des Partners</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>One network a line; none means the whole zone</source>
        <translation>Je Zeile ein Netz; keines heißt die ganze Zone</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Own %1</source>
        <extracomment>one of the addresses a load balancer sends from; %1: its number</extracomment>
        <translation>Eigene %1</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <source>Sends from its own address (SNAT)</source>
        <translation>Sendet von eigener Adresse (SNAT)</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Eigene Adressen</translation>
    </message>
    <message>
        <source>Virtual addresses</source>
        <translation>Virtuelle Adressen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Zone (%1)</source>
        <translation>Zone (%1)</translation>
    </message>
    <message>
        <source>Load balancing: %1</source>
        <extracomment>%1: a class of traffic, &quot;SIP&quot; or &quot;Web services&quot;</extracomment>
        <translation>Lastenausgleich: %1</translation>
    </message>
    <message>
        <source>Pool name (FQDN)</source>
        <translation>Poolname (FQDN)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Names of virtual addresses</source>
        <translation>Namen virtueller Adressen</translation>
    </message>
    <message>
        <source>Translated ports</source>
        <translation>Übersetzte Ports</translation>
    </message>
    <message>
        <source>Enter a public address first.</source>
        <translation>Tragen Sie zuerst eine öffentliche Adresse ein.</translation>
    </message>
    <message>
        <source>All ports; or one a line, such as TCP 443</source>
        <translation>Alle Ports; oder je Zeile einer, etwa TCP 443</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Elements of different kinds have no properties in common.</source>
        <translation>Elemente verschiedener Art haben keine gemeinsamen Eigenschaften.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What those who read the drawing should know</source>
        <translation>Was alle wissen sollen, die die Zeichnung lesen</translation>
    </message>
    <message>
        <source>Notes are seen in the drawing and in pictures of it. No row follows from them.</source>
        <translation>Notizen erscheinen in der Zeichnung und auf Bildern von ihr. Aus ihnen folgt keine Zeile.</translation>
    </message>
    <message>
        <source>%1, one for all SIP domains</source>
        <translation>%1, eine für alle SIP-Domänen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Names of services</source>
        <translation>Namen der Dienste</translation>
    </message>
    <message>
        <source>Simple URLs</source>
        <translation>Einfache URLs</translation>
    </message>
    <message>
        <source>Host names only. Empty: as suggested.</source>
        <translation>Nur Hostnamen. Leer: wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>%1: %2 Go to the field</source>
        <extracomment>for screen readers; %1: &quot;Error&quot;, &quot;Warning&quot; or &quot;Hint&quot;, %2: what was found</extracomment>
        <translation>%1: %2 Zum Feld gehen</translation>
    </message>
    <message>
        <source>Enter a single port.</source>
        <translation>Geben Sie einen einzelnen Port ein.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>There is a character that no text has (NUL). This is no CSV file, or it is damaged.</source>
        <translation>Hier steht ein Zeichen, das in keinem Text vorkommt (NUL). Das ist keine CSV-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The quotation mark that begins here is never closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Nach dem schließenden Anführungszeichen steht noch Text.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>Die Zelle ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>Die Datei hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>The line has more than %1 columns.</source>
        <translation>Die Zeile hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the headings are %2.</source>
        <translation>Die Zeile hat %1 Zellen, Überschriften gibt es %2.</translation>
    </message>
    <message>
        <source>The line names no machine.</source>
        <translation>Die Zeile nennt keine Maschine.</translation>
    </message>
    <message>
        <source>It could be any of these: %1.</source>
        <translation>Das kann jede von diesen sein: %1.</translation>
    </message>
    <message>
        <source>Line %1 is about the same machine.</source>
        <translation>Zeile %1 handelt von derselben Maschine.</translation>
    </message>
    <message>
        <source>There is no place for “%1”: the machine has no such address.</source>
        <translation>Für „%1“ ist kein Platz: Die Maschine hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>“%1”: the machine has several addresses. Choose a column for each of them.</source>
        <translation>„%1“: Die Maschine hat mehrere Adressen. Wählen Sie für jede eine Spalte.</translation>
    </message>
    <message>
        <source>“%1” is not what the column holds.</source>
        <translation>„%1“ ist nichts, was in diese Spalte gehört.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, too.</source>
        <translation>%1 gehört auch %2.</translation>
    </message>
    <message>
        <source>The role is “%1”, that of the pool is “%2”.</source>
        <translation>Die Rolle ist „%1“, die des Pools „%2“.</translation>
    </message>
    <message>
        <source>The site is “%1”, that of the pool is “%2”.</source>
        <translation>Der Standort ist „%1“, der des Pools „%2“.</translation>
    </message>
    <message>
        <source>No column says which machine a line is about. Choose the one with FQDNs or names.</source>
        <translation>Keine Spalte sagt, von welcher Maschine eine Zeile handelt. Wählen Sie die mit FQDNs oder Namen.</translation>
    </message>
    <message>
        <source>Two columns are “%1”.</source>
        <translation>Zwei Spalten sind „%1“.</translation>
    </message>
    <message>
        <source>%1 is not drawn.</source>
        <translation>%1 ist nicht gezeichnet.</translation>
    </message>
    <message>
        <source>%1 is not drawn, nor is its pool %2.</source>
        <translation>%1 ist nicht gezeichnet, der zugehörige Pool %2 auch nicht.</translation>
    </message>
    <message>
        <source>Nothing drawn has the ID %1.</source>
        <translation>Nichts Gezeichnetes hat die ID %1.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the headings are %2. What is missing stays as it is.</source>
        <translation>Die Zeile hat %1 Zellen, Überschriften gibt es %2. Was fehlt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is outside the subnets of %2.</source>
        <translation>%1 liegt außerhalb der Subnetze von %2.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>(not taken over)</source>
        <translation>(nicht übernehmen)</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>neu in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing is taken over.</source>
        <translation>
            <numerusform>%n Fehler: Nichts wird übernommen.</numerusform>
            <numerusform>%n Fehler: Nichts wird übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n Änderung.</numerusform>
            <numerusform>%n Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryCommand</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Write all addresses as a list for spreadsheets, or fill them in from one</source>
        <translation>Alle Adressen als Liste für Tabellenprogramme schreiben oder aus einer eintragen</translation>
    </message>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>Where the list goes, standard output without it; with --fill the deployment to write, and without it nothing is written</source>
        <translation>Wohin die Liste geht, sonst auf die Standardausgabe; mit --fill die zu schreibende Bereitstellung, ohne wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Who reads the CSV. Excel wants a byte order mark, in German a semicolon</source>
        <translation>Wer die CSV-Datei liest. Excel braucht eine Bytereihenfolgemarke, auf Deutsch ein Semikolon</translation>
    </message>
    <message>
        <source>A list to fill addresses in from. An empty cell leaves things as they are, a dash (-) removes</source>
        <translation>Eine Liste, aus der Adressen eingetragen werden. Eine leere Zelle lässt alles, wie es ist, ein Strich (-) entfernt</translation>
    </message>
    <message>
        <source>What a column is that its heading does not say; COLUMN is its heading or its number, FIELD for instance fqdn, name, pool, address, networks, none</source>
        <translation>Was eine Spalte ist, wenn ihre Überschrift es nicht sagt; COLUMN ist ihre Überschrift oder Nummer, FIELD etwa fqdn, name, pool, address, networks, none</translation>
    </message>
    <message>
        <source>With --fill: machines that are not drawn are added to the pool their line names</source>
        <translation>Mit --fill: Maschinen, die nicht gezeichnet sind, kommen in den Pool, den ihre Zeile nennt</translation>
    </message>
    <message>
        <source>With --fill: lines with errors are left out; without it, one error keeps everything as it is</source>
        <translation>Mit --fill: Zeilen mit Fehlern werden ausgelassen; sonst bleibt bei einem Fehler alles, wie es ist</translation>
    </message>
    <message>
        <source>Name different files to read and to write.</source>
        <translation>Nennen Sie zum Lesen und Schreiben verschiedene Dateien.</translation>
    </message>
    <message>
        <source>--map %1 makes no sense. The columns are: %2. The fields are: %3.</source>
        <translation>--map %1 ergibt keinen Sinn. Die Spalten sind: %2. Die Felder sind: %3.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file, %2: &quot;Hand-over 2 (2026-11-21, Network team)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1, wie gespeichert</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Begin a new file from a scenario</source>
        <translation>Eine neue Datei aus einem Szenario beginnen</translation>
    </message>
    <message>
        <source>What to begin with; see --list</source>
        <translation>Womit begonnen wird; siehe --list</translation>
    </message>
    <message>
        <source>The file to write; its suffix .portolan or .portolan.json decides the form</source>
        <translation>Die zu schreibende Datei; ihre Endung .portolan oder .portolan.json bestimmt die Form</translation>
    </message>
    <message>
        <source>Say which scenario (--scenario ID) and which file to write.</source>
        <translation>Nennen Sie das Szenario (--scenario ID) und die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>List the scenarios there are, and write nothing</source>
        <translation>Die vorhandenen Szenarien auflisten und nichts schreiben</translation>
    </message>
</context>
<context>
    <name>NewElements</name>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Central site</source>
        <translation>Zentraler Standort</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Without a zone</source>
        <translation>Ohne Zone</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>Firewalls</translation>
    </message>
    <message>
        <source>, NAT %1</source>
        <comment>a public address</comment>
        <translation>, NAT %1</translation>
    </message>
    <message>
        <source>What stands in no zone and at no site</source>
        <translation>Was in keiner Zone und an keinem Standort steht</translation>
    </message>
    <message>
        <source>Firewalls and the boundaries between zones</source>
        <translation>Firewalls und die Grenzen zwischen den Zonen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Remarks on the drawing</source>
        <translation>Bemerkungen zur Zeichnung</translation>
    </message>
</context>
<context>
    <name>OutlineMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>OwnFlows</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a server and its pool</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>a zone as the end of a flow</extracomment>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Networks only</source>
        <translation>Nur Netze</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>The innermost</source>
        <translation>Die innerste</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Of a zone, or alone: one network or address a line</source>
        <translation>Einer Zone oder allein: je Zeile ein Netz oder eine Adresse</translation>
    </message>
    <message>
        <source>any, a port or a range</source>
        <translation>beliebig, ein Port oder ein Bereich</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>TCP and UDP</source>
        <translation>TCP und UDP</translation>
    </message>
    <message>
        <source>Stands on the sheet as the justification</source>
        <translation>Steht auf dem Blatt als Begründung</translation>
    </message>
    <message>
        <source>Say where it begins: an element or networks.</source>
        <translation>Geben Sie an, wo er beginnt: ein Element oder Netze.</translation>
    </message>
    <message>
        <source>Say where it ends: an element or networks.</source>
        <translation>Geben Sie an, wo er endet: ein Element oder Netze.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Geben Sie an, wofür er gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 lies in the subnets of no zone; choose the zone it stands in.</source>
        <translation>%1 liegt in den Subnetzen keiner Zone; wählen Sie die Zone, in der es steht.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>where a flow begins, where it ends, &quot;TCP 443&quot;</extracomment>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>Own flow</source>
        <translation>Eigener Datenfluss</translation>
    </message>
    <message>
        <source>On the sheets</source>
        <translation>Auf den Blättern</translation>
    </message>
    <message>
        <source>Complete: its rows say “own flow” as their reference.</source>
        <translation>Vollständig: Seine Zeilen nennen „eigener Datenfluss“ als Fundstelle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Port at the destination</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Port at the source</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Central site</source>
        <translation>Zentralstandort</translation>
    </message>
    <message>
        <source>Branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>Beherbergt: %1</translation>
    </message>
    <message>
        <source>Stands in: %1</source>
        <translation>Steht in: %1</translation>
    </message>
    <message>
        <source>%1 in: %2</source>
        <extracomment>%1: a network side of a server (&quot;External interface&quot;), %2: kinds of zones</extracomment>
        <translation>%1 in: %2</translation>
    </message>
    <message>
        <source>A network in which nothing is filtered except by the hosts themselves</source>
        <translation>Ein Netz, in dem nur die Rechner selbst filtern</translation>
    </message>
    <message>
        <source>A place with networks and pools of its own</source>
        <translation>Ein Ort mit eigenen Netzen und Pools</translation>
    </message>
    <message>
        <source>Publishes virtual addresses for pools; stands in any zone</source>
        <translation>Veröffentlicht virtuelle Adressen für Pools; steht in jeder Zone</translation>
    </message>
    <message>
        <source>Stands between two zones and filters what passes</source>
        <translation>Steht zwischen zwei Zonen und filtert, was hindurchgeht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A remark for those who read the drawing; no row follows from it</source>
        <translation>Eine Bemerkung für alle, die die Zeichnung lesen; aus ihr folgt keine Zeile</translation>
    </message>
</context>
<context>
    <name>ParseComplaint</name>
    <message>
        <source>This was not expected: %1</source>
        <translation>Dies wurde nicht erwartet: %1</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <extracomment>%1: an option, %2: what it takes, &quot;DIR|-&quot; or &quot;csv|json&quot;</extracomment>
        <translation>%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Es fehlt etwas: %1</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The command line cannot be understood.</source>
        <translation>Die Befehlszeile ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>Parsing</name>
    <message>
        <source>“%1” is an IPv6 address; here belongs an IPv4 address.</source>
        <translation>„%1“ ist eine IPv6-Adresse; hierher gehört eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address; here belongs an IPv6 address.</source>
        <translation>„%1“ ist eine IPv4-Adresse; hierher gehört eine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no translated port. Write “TCP 443”, or “TCP 8443 &gt; 443”.</source>
        <translation>„%1“ ist kein übersetzter Port. Schreiben Sie „TCP 443“ oder „TCP 8443 &gt; 443“.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(nötig)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help and stop</source>
        <translation>Diese Hilfe ausgeben und aufhören</translation>
    </message>
    <message>
        <source>Language of sheets and messages</source>
        <translation>Sprache der Blätter und Meldungen</translation>
    </message>
    <message>
        <source>Try: portolan-cli --help</source>
        <translation>Hilfe gibt: portolan-cli --help</translation>
    </message>
    <message>
        <source>Portolan derives firewall and IPsec sheets from a drawn deployment.</source>
        <translation>Portolan leitet aus einer gezeichneten Bereitstellung Firewall- und IPsec-Blätter ab.</translation>
    </message>
    <message>
        <source>Print the version and stop</source>
        <translation>Die Version ausgeben und aufhören</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The catalogue of the product cannot be used.</source>
        <translation>Der Katalog des Produkts ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Draws Lync Server deployments and derives every port they need.</source>
        <translation>Zeichnet Lync-Server-Bereitstellungen und leitet jeden Port ab, den sie brauchen.</translation>
    </message>
    <message>
        <source>The deployment to open</source>
        <translation>Die zu öffnende Bereitstellung</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Sagen Sie, was zu tun ist: %1.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done; for why: the connection is allowed; for diff: nothing changed; for ready: no objection
  1  why: the connection is not allowed; diff: something changed; ready: there are objections
  2  the command line or a file cannot be used, or the result cannot be written</source>
        <translation>Rückgabewerte:
  0  erledigt; bei why: die Verbindung ist erlaubt; bei diff: nichts hat sich geändert; bei ready: kein Einwand
  1  why: die Verbindung ist nicht erlaubt; diff: etwas hat sich geändert; ready: es gibt Einwände
  2  die Befehlszeile oder eine Datei ist nicht brauchbar, oder das Ergebnis lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>ReachAnswer</name>
    <message>
        <source>“%1” is nothing that is drawn here.</source>
        <translation>„%1“ ist hier nicht gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may mean %n different element(s).</source>
        <translation>
            <numerusform>„%1“ kann %n Element meinen.</numerusform>
            <numerusform>„%1“ kann %n verschiedene Elemente meinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Yes: %1 may reach %2 on %3.</source>
        <extracomment>%1 and %2: names of elements, %3: &quot;port 1000&quot; or &quot;TCP 1000&quot;</extracomment>
        <translation>Ja: %1 darf %2 auf %3 erreichen.</translation>
    </message>
    <message>
        <source>No: %1 may not reach %2 on %3.</source>
        <extracomment>%1 and %2: names of elements, %3: &quot;port 1000&quot; or &quot;TCP 1000&quot;</extracomment>
        <translation>Nein: %1 darf %2 auf %3 nicht erreichen.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack an address, a zone or a port.</source>
        <translation>
            <numerusform>%n Zeile fehlt eine Adresse, eine Zone oder ein Port.</numerusform>
            <numerusform>%n Zeilen fehlt eine Adresse, eine Zone oder ein Port.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) allow any address. Draw the networks that are meant.</source>
        <translation>
            <numerusform>%n Zeile erlaubt beliebige Adressen. Zeichnen Sie das gemeinte Netz.</numerusform>
            <numerusform>%n Zeilen erlauben beliebige Adressen. Zeichnen Sie die gemeinten Netze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not say what they are for.</source>
        <translation>
            <numerusform>%n Zeile sagt nicht, wofür sie gebraucht wird.</numerusform>
            <numerusform>%n Zeilen sagen nicht, wofür sie gebraucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not valid any more.</source>
        <translation>
            <numerusform>%n Zeile ist nicht mehr gültig.</numerusform>
            <numerusform>%n Zeilen sind nicht mehr gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were approved with other content.</source>
        <translation>
            <numerusform>%n Zeile wurde mit anderem Inhalt genehmigt.</numerusform>
            <numerusform>%n Zeilen wurden mit anderem Inhalt genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected and are asked for again.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt und wird erneut beantragt.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt und werden erneut beantragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named as they were created, or still to be decided: %1.</source>
        <translation>Noch mit dem Namen beim Anlegen oder noch offen: %1.</translation>
    </message>
    <message>
        <source>Host names in domains kept for examples: %1.</source>
        <translation>Hostnamen in Domänen, die für Beispiele reserviert sind: %1.</translation>
    </message>
    <message>
        <source>Addresses of networks kept for documentation: %1.</source>
        <translation>Adressen aus Netzen, die für Dokumentation reserviert sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not translate, but private addresses would have to cross it to the Internet (%n row(s)).</source>
        <translation>
            <numerusform>%1 übersetzt nicht, obwohl private Adressen darüber ins Internet müssten (%n Zeile).</numerusform>
            <numerusform>%1 übersetzt nicht, obwohl private Adressen darüber ins Internet müssten (%n Zeilen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated although the address is public already: %1.</source>
        <translation>Übersetzt, obwohl die Adresse bereits öffentlich ist: %1.</translation>
    </message>
    <message>
        <source>The header does not say: %1.</source>
        <extracomment>%1: name of a field, &quot;Requester&quot;</extracomment>
        <translation>Im Kopf fehlt: %1.</translation>
    </message>
    <message>
        <source>The date in the header has passed: %1.</source>
        <extracomment>%1: name of a field, &quot;Valid until&quot;</extracomment>
        <translation>Das Datum im Kopf ist verstrichen: %1.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Ready to hand over: nothing a firewall team would ask back for.</source>
        <translation>Übergabebereit: nichts, weswegen ein Firewall-Team nachfragen würde.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n objection(s). What is exported now is a draft.</source>
        <translation>
            <numerusform>Nicht übergabebereit: %n Einwand. Was jetzt exportiert wird, ist ein Entwurf.</numerusform>
            <numerusform>Nicht übergabebereit: %n Einwände. Was jetzt exportiert wird, ist ein Entwurf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyCommand</name>
    <message>
        <source>Say what a firewall team would send the sheets of a file back for</source>
        <translation>Sagen, weswegen ein Firewall-Team die Blätter einer Datei zurückschicken würde</translation>
    </message>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>How the objections are written</source>
        <translation>Wie die Einwände ausgegeben werden</translation>
    </message>
    <message>
        <source>The day on which it is to be handed over, as 2026-01-31; without it, today</source>
        <translation>Tag der Übergabe, etwa 2026-01-31; ohne Angabe heute</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Write the report of a file as a PDF, to be read, signed and filed</source>
        <translation>Den Bericht zu einer Datei als PDF schreiben, zum Lesen, Unterschreiben und Ablegen</translation>
    </message>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die zu schreibende Datei</translation>
    </message>
    <message>
        <source>The size of the pages</source>
        <translation>Das Format der Seiten</translation>
    </message>
    <message>
        <source>What the cover says, as 2026-01-31; without it, today</source>
        <translation>Was auf dem Deckblatt steht, in der Form 2026-01-31; ohne Angabe heute</translation>
    </message>
    <message>
        <source>Which sheets, by the names the command sheets has for them; firewall means those of all firewalls. Without it, all</source>
        <translation>Welche Blätter, mit den Namen des Befehls sheets; firewall meint die aller Firewalls. Ohne Angabe alle</translation>
    </message>
    <message>
        <source>Which columns, by their keys in JSON; all means all. Without it, those that are usual and fit on paper</source>
        <translation>Welche Spalten, mit ihren Schlüsseln in JSON; all meint alle. Ohne Angabe die üblichen, die auf Papier passen</translation>
    </message>
    <message>
        <source>With the column Change: what became of the rows since baseline N was handed over</source>
        <translation>Mit der Spalte Änderungsart: was seit der Übergabe des Stands N aus den Zeilen geworden ist</translation>
    </message>
    <message>
        <source>With --since: only rows that are new, changed or removed</source>
        <translation>Mit --since: nur neue, geänderte und entfallene Zeilen</translation>
    </message>
    <message>
        <source>Say on the cover that ICMP helps to find faults</source>
        <translation>Auf dem Deckblatt sagen, dass ICMP bei der Fehlersuche hilft</translation>
    </message>
    <message>
        <source>Without the drawing</source>
        <translation>Ohne die Zeichnung</translation>
    </message>
    <message>
        <source>There is no sheet “%1” here; portolan-cli info lists them.</source>
        <translation>Ein Blatt „%1“ gibt es hier nicht; portolan-cli info zählt sie auf.</translation>
    </message>
    <message>
        <source>No sheet has a column “%1”.</source>
        <translation>Kein Blatt hat eine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The report is marked as a draft; portolan-cli ready says why.</source>
        <translation>Der Bericht ist als Entwurf gekennzeichnet; portolan-cli ready sagt, warum.</translation>
    </message>
    <message>
        <source>The columns: short, full, communication-matrix, the name of a template kept in the file, or a file with one</source>
        <translation>Die Spalten: short, full, communication-matrix, der Name einer Vorlage in der Datei oder eine Datei mit einer</translation>
    </message>
</context>
<context>
    <name>RowScope</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowSearch</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>do not authenticate</source>
        <translation>nicht authentifizieren</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>(address missing)</source>
        <translation>(Adresse fehlt)</translation>
    </message>
    <message>
        <source>%1 (before NAT)</source>
        <translation>%1 (vor NAT)</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>Host firewall</source>
        <translation>Host-Firewall</translation>
    </message>
    <message>
        <source>allow (optional)</source>
        <translation>erlauben (optional)</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Quell-IP</translation>
    </message>
    <message>
        <source>Destination IP</source>
        <translation>Ziel-IP</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Interne Adresse</translation>
    </message>
    <message>
        <source>Internal port</source>
        <translation>Interner Port</translation>
    </message>
    <message>
        <source>External address</source>
        <translation>Externe Adresse</translation>
    </message>
    <message>
        <source>External port</source>
        <translation>Externer Port</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>Regel-Nr.</translation>
    </message>
    <message>
        <source>Source zone</source>
        <translation>Quellzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>Destination zone</source>
        <translation>Zielzone</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Zieladresse</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transportprotokoll</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>Anwendungsprotokoll</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung (Verbindungsaufbau)</translation>
    </message>
    <message>
        <source>Source after NAT</source>
        <translation>Quelle nach NAT</translation>
    </message>
    <message>
        <source>Destination after NAT</source>
        <translation>Ziel nach NAT</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Netzübergang</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Leerlauf-Timeout</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Fachliche Begründung</translation>
    </message>
    <message>
        <source>Impact if denied</source>
        <translation>Auswirkung bei Ablehnung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Documentation anomalies</source>
        <translation>Widersprüche der Dokumentation</translation>
    </message>
    <message>
        <source>Catalogue rules</source>
        <translation>Regeln des Katalogs</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Rule name</source>
        <translation>Regelname</translation>
    </message>
    <message>
        <source>Authentication requirement</source>
        <translation>Authentifizierungsanforderung</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation>Zeilenschlüssel</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Firewallregeln</translation>
    </message>
    <message>
        <source>Listening ports</source>
        <translation>Listener-Ports</translation>
    </message>
    <message>
        <source>Load balancer ports</source>
        <translation>Ports des Lastenausgleichs</translation>
    </message>
    <message>
        <source>Client ports</source>
        <translation>Clientports</translation>
    </message>
    <message>
        <source>IPsec exceptions</source>
        <translation>IPsec-Ausnahmen</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>Adressübersetzung</translation>
    </message>
    <message>
        <source>Static translation both ways: connections to the external address arrive at the internal one, and connections from inside leave from the external one.</source>
        <translation>Statische Übersetzung in beide Richtungen: Verbindungen zur externen Adresse kommen an der internen an, und Verbindungen von innen gehen von der externen aus.</translation>
    </message>
    <message>
        <source>Static translation of one port: connections to the external address and port arrive at the internal ones.</source>
        <translation>Statische Übersetzung eines Ports: Verbindungen zu externer Adresse und externem Port kommen an den internen an.</translation>
    </message>
    <message>
        <source>Host firewalls</source>
        <translation>Host-Firewalls</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Source object</source>
        <translation>Quellobjekt</translation>
    </message>
    <message>
        <source>Destination object</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Incomplete rows</source>
        <translation>Unvollständige Zeilen</translation>
    </message>
    <message>
        <source>(no zone)</source>
        <translation>(keine Zone)</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>Von / nach</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Verwendet auf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Communication matrix</source>
        <translation>Kommunikationsmatrix</translation>
    </message>
    <message>
        <source>Address objects</source>
        <translation>Adressobjekte</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Dienstobjekte</translation>
    </message>
    <message>
        <source>documented: the rows as the documentation prints them</source>
        <translation>dokumentiert: die Zeilen, wie die Dokumentation sie druckt</translation>
    </message>
    <message>
        <source>recommended: what should be opened, each flow once</source>
        <translation>empfohlen: was geöffnet werden soll, jede Verbindung einmal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue revision</source>
        <translation>Katalogrevision</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>How to read the rules</source>
        <translation>So sind die Regeln zu lesen</translation>
    </message>
    <message>
        <source>Every rule allows; their order does not matter. A stateful firewall is assumed: replies need no rule of their own.</source>
        <translation>Jede Regel erlaubt; die Reihenfolge ist beliebig. Eine zustandsbehaftete Firewall wird vorausgesetzt: Antworten brauchen keine eigene Regel.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>see address object %1</source>
        <extracomment>%1: the name of an address object</extracomment>
        <translation>siehe Adressobjekt %1</translation>
    </message>
    <message>
        <source> … (cut: a cell cannot hold more)</source>
        <translation> … (gekürzt: mehr fasst eine Zelle nicht)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of the page, %2: how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderungsart</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>own flow: %1</source>
        <translation>eigene Verbindung: %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason for exemption</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1 (seither geändert)</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Central site</source>
        <translation>Zentraler Standort</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>DRAFT: not ready to hand over, do not implement</source>
        <translation>ENTWURF: nicht übergabebereit, nicht umsetzen</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Firewall-Freischaltungsantrag</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Netzplan</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>%1: number of a part of the drawing, %2: how many there are</extracomment>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1: the heading of a section that goes on on another page</extracomment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <extracomment>%1: the revision of a request</extracomment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <extracomment>%1: how many rows a sheet has</extracomment>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows: %1, of these incomplete: %2</source>
        <extracomment>%1: how many rows a sheet has, %2: how many of them lack something</extracomment>
        <translation>Zeilen: %1, davon unvollständig: %2</translation>
    </message>
    <message>
        <source>Without rows in this deployment</source>
        <translation>Ohne Zeilen in dieser Bereitstellung</translation>
    </message>
    <message>
        <source>The range %1 is where these connections come from. It is never opened as a destination.</source>
        <extracomment>%1: a range of source ports</extracomment>
        <translation>Aus dem Bereich %1 kommen diese Verbindungen. Als Ziel wird er nie geöffnet.</translation>
    </message>
    <message>
        <source>ICMP is not part of the rules. Echo between the ends of a rule helps to find faults.</source>
        <translation>ICMP gehört nicht zu den Regeln. Echo zwischen den Enden einer Regel hilft bei der Fehlersuche.</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <extracomment>%1: number of what was handed over, %2: the date</extracomment>
        <translation>Nummer %1 vom %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Ort, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Changes by sheet</source>
        <translation>Änderungen nach Blatt</translation>
    </message>
    <message>
        <source>Nothing changed that a firewall team acts on.</source>
        <translation>Nichts hat sich geändert, was ein Firewall-Team umsetzen müsste.</translation>
    </message>
    <message>
        <source>Choose above the sheets since when changes are to be shown.</source>
        <translation>Wählen Sie über den Blättern, seit wann Änderungen gezeigt werden sollen.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Nothing has to be opened on a firewall yet: there is nothing to count.</source>
        <translation>Auf keiner Firewall ist bisher etwas zu öffnen: Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>Rows by boundary</source>
        <translation>Zeilen nach Netzübergang</translation>
    </message>
    <message>
        <source>between equals</source>
        <translation>zwischen Gleichen</translation>
    </message>
    <message>
        <source>Reachable from the Internet</source>
        <translation>Aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Ports and ranges</source>
        <translation>Ports und Bereiche</translation>
    </message>
    <message>
        <source>No public address can be reached from the Internet.</source>
        <translation>Keine öffentliche Adresse ist aus dem Internet erreichbar.</translation>
    </message>
    <message>
        <source>Rows by protocol</source>
        <translation>Zeilen nach Protokoll</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Place of signature</source>
        <translation>Ort der Unterschrift</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>private or public</source>
        <translation>privat oder öffentlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>DNS-Zone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Split DNS</source>
        <translation>Split-DNS</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>Name ist</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>Antragstellername</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Key usage (EKU)</source>
        <translation>Schlüsselverwendung (EKU)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key exportable</source>
        <translation>Schlüssel exportierbar</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Certificate requests</source>
        <translation>Zertifikatanforderungen</translation>
    </message>
    <message>
        <source>Virtual address</source>
        <translation>Virtuelle Adresse</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Only IPv6 address</source>
        <translation>Einzige IPv6-Adresse</translation>
    </message>
    <message>
        <source>Only address</source>
        <translation>Einzige Adresse</translation>
    </message>
    <message>
        <source>IPv6 address: %1</source>
        <extracomment>a heading; %1: what is behind the address (&quot;Access Edge&quot;)</extracomment>
        <translation>IPv6-Adresse: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Public IPv6 address: %1</source>
        <extracomment>a heading; %1: what is behind the address (&quot;Access Edge&quot;)</extracomment>
        <translation>Öffentliche IPv6-Adresse: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Öffentliche Adresse: %1</translation>
    </message>
    <message>
        <source>Networks, own addresses</source>
        <translation>Netze, eigene Adressen</translation>
    </message>
    <message>
        <source>ID in Portolan</source>
        <translation>ID in Portolan</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>SheetColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>SheetsCommand</name>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>How sheets are written</source>
        <translation>Form der Blätter</translation>
    </message>
    <message>
        <source>Who reads the CSV. Excel wants a byte order mark, in German a semicolon</source>
        <translation>Wer die CSV-Datei liest. Excel will eine Bytereihenfolge-Marke, auf Deutsch ein Semikolon</translation>
    </message>
    <message>
        <source>What is recommended, or what the documentation prints</source>
        <translation>Was empfohlen ist, oder was die Dokumentation druckt</translation>
    </message>
    <message>
        <source>A row with lists of addresses, or a line for each pair of addresses</source>
        <translation>Eine Zeile mit Adresslisten, oder eine Zeile je Adresspaar</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A sheet to write; may be given several times. firewall holds the rules of all firewalls, firewall-ID those of one. Without it, all are written, one for each firewall</source>
        <translation>Ein Blatt, das geschrieben wird; darf mehrmals angegeben werden. firewall enthält die Regeln aller Firewalls, firewall-ID die einer einzelnen. Ohne diese Angabe werden alle geschrieben, je Firewall eines</translation>
    </message>
    <message>
        <source>There is no sheet “%1” here; portolan-cli info lists them.</source>
        <translation>Hier gibt es kein Blatt „%1“; portolan-cli info listet sie auf.</translation>
    </message>
    <message>
        <source>Write the sheets of a file as CSV, JSON or XLSX</source>
        <translation>Die Blätter einer Datei als CSV, JSON oder XLSX schreiben</translation>
    </message>
    <message>
        <source>With the names of the firewall&apos;s objects, as on the sheet address-objects</source>
        <translation>Mit den Namen der Firewall-Objekte wie auf dem Blatt address-objects</translation>
    </message>
    <message>
        <source>What the cover of an XLSX says, as 2026-01-31; without it, today</source>
        <translation>Das Datum auf dem Deckblatt einer XLSX-Datei, als 2026-01-31; ohne diese Angabe heute</translation>
    </message>
    <message>
        <source>A folder, which gets one file per sheet; for XLSX the file. Without it, or with -, sheets go to standard output, each of several CSV sheets after a line with # and its name</source>
        <translation>Ein Ordner, der je Blatt eine Datei erhält; für XLSX die Datei. Ohne diese Angabe oder mit - gehen die Blätter auf die Standardausgabe, von mehreren CSV-Blättern jedes nach einer Zeile mit # und seinem Namen</translation>
    </message>
    <message>
        <source>Say with --out which file the workbook is to become.</source>
        <translation>Geben Sie mit --out an, in welche Datei die Arbeitsmappe geschrieben werden soll.</translation>
    </message>
    <message>
        <source>With the column Change: what became of the rows since baseline N was handed over</source>
        <translation>Mit der Spalte Änderungsart: was aus den Zeilen geworden ist, seit Stand N übergeben wurde</translation>
    </message>
    <message>
        <source>With --since: only rows that are new, changed or removed</source>
        <translation>Mit --since: nur Zeilen, die neu sind, geändert sind oder entfallen</translation>
    </message>
    <message>
        <source>Changes since a baseline are of what is recommended: leave out --view documented.</source>
        <translation>Änderungen seit einem übergebenen Stand gibt es nur für die Empfehlung: Lassen Sie --view documented weg.</translation>
    </message>
    <message>
        <source>The workbook is marked as a draft; portolan-cli ready says why.</source>
        <translation>Die Arbeitsmappe ist als Entwurf gekennzeichnet; portolan-cli ready sagt, warum.</translation>
    </message>
    <message>
        <source>The columns: short, full, communication-matrix, the name of a template kept in the file, or a file with one</source>
        <translation>Die Spalten: short, full, communication-matrix, der Name einer Vorlage aus der Datei oder eine Datei mit einer Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the design; portolan-cli check lists them.</source>
        <translation>
            <numerusform>%n Fehler im Entwurf; portolan-cli check nennt ihn.</numerusform>
            <numerusform>%n Fehler im Entwurf; portolan-cli check nennt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the diagram</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>In the sheets</source>
        <translation>In den Blättern</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Other commands</source>
        <translation>Weitere Befehle</translation>
    </message>
</context>
<context>
    <name>TemplateArgument</name>
    <message>
        <source>There is no column template “%1” and no such file. Templates are: %2.</source>
        <extracomment>%1: what was asked for, %2: names</extracomment>
        <translation>Es gibt weder eine Spaltenvorlage „%1“ noch eine solche Datei. Vorlagen sind: %2.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>%1, address translation of %2</source>
        <extracomment>%1: a server, %2: one of its addresses (&quot;A/V Edge&quot;)</extracomment>
        <translation>%1, Adressübersetzung von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Art des Standorts</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP-Domäne</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>branch site</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>central site</source>
        <translation>Zentralstandort</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>server of %1</source>
        <extracomment>%1: name of a pool</extracomment>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <extracomment>%1: what a file says between the lines</extracomment>
        <translation>%1 (vermutet)</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>The drawing says what the file says.</source>
        <translation>Zeichnung und Datei stimmen überein.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 neu, %2 geändert, %3 entfallen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;Meeting URL&quot;, %2: a SIP domain</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>WhyCommand</name>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Say which rows allow a connection and why, or why there is none</source>
        <translation>Sagen, welche Zeilen eine Verbindung erlauben und warum, oder warum es keine gibt</translation>
    </message>
    <message>
        <source>The deployment to read</source>
        <translation>Die zu lesende Bereitstellung</translation>
    </message>
    <message>
        <source>Who opens the connection: an id, a name, an FQDN or an address</source>
        <translation>Wer die Verbindung aufbaut: Kennung, Name, FQDN oder Adresse</translation>
    </message>
    <message>
        <source>Where it is to arrive, likewise</source>
        <translation>Wo sie ankommen soll, ebenso</translation>
    </message>
    <message>
        <source>The port at the destination</source>
        <translation>Der Port am Ziel</translation>
    </message>
    <message>
        <source>Without it, both are asked for</source>
        <translation>Ohne Angabe wird nach beiden gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Allowed by %n row(s):</source>
        <translation>
            <numerusform>Erlaubt durch %n Zeile:</numerusform>
            <numerusform>Erlaubt durch %n Zeilen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allowed:</source>
        <translation>Nicht erlaubt:</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: a list of names; %n: how many there are beside those</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rule(s) %1</source>
        <extracomment>%1: names of rules, %n: how many</extracomment>
        <translation>
            <numerusform>Regel %1</numerusform>
            <numerusform>Regeln %1</numerusform>
        </translation>
    </message>
    <message>
        <source>documented: %1</source>
        <translation>dokumentiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>feature(s) %1</source>
        <translation>
            <numerusform>Funktion %1</numerusform>
            <numerusform>Funktionen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>wegen %1</translation>
    </message>
</context>
<context>
    <name>portolan::ActionMenus</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>portolan::ActionRegistry</name>
    <message>
        <source>Open or begin a deployment first.</source>
        <translation>Öffnen oder beginnen Sie zuerst eine Bereitstellung.</translation>
    </message>
    <message>
        <source>Select several elements first.</source>
        <translation>Wählen Sie zuerst mehrere Elemente aus.</translation>
    </message>
    <message>
        <source>Select an element first.</source>
        <translation>Wählen Sie zuerst ein Element aus.</translation>
    </message>
</context>
<context>
    <name>portolan::Actions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: what would be undone, &quot;Rename pool&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: what would be done again, &quot;Rename pool&quot;</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>portolan::AddressModel</name>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Public (NAT)</source>
        <extracomment>heading: the public address in front of NAT</extracomment>
        <translation>Öffentlich (NAT)</translation>
    </message>
    <message>
        <source>Public IPv6</source>
        <translation>Öffentliche IPv6</translation>
    </message>
</context>
<context>
    <name>portolan::AddressTable</name>
    <message>
        <source>Show IPv6 addresses</source>
        <translation>IPv6-Adressen zeigen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>portolan::BaselinesDialog</name>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Es wurde noch nichts übergeben.</translation>
    </message>
    <message>
        <source>&amp;Show changes since</source>
        <translation>Änderungen &amp;seither zeigen</translation>
    </message>
    <message>
        <source>&amp;Throw content away</source>
        <translation>&amp;Inhalt verwerfen</translation>
    </message>
    <message>
        <source>Keeps the file small. That it was handed over, when and to whom stays on record.</source>
        <translation>Hält die Datei klein. Dass übergeben wurde, wann und an wen, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>content thrown away</source>
        <translation>Inhalt verworfen</translation>
    </message>
    <message>
        <source>as handed over</source>
        <translation>wie übergeben</translation>
    </message>
    <message>
        <source>changed in the file since</source>
        <translation>seither in der Datei geändert</translation>
    </message>
</context>
<context>
    <name>portolan::CatalogueDialog</name>
    <message>
        <source>Another catalogue</source>
        <translation>Anderer Katalog</translation>
    </message>
    <message>
        <source>Rows that change</source>
        <translation>Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>The file changes only when you save it.</source>
        <translation>Die Datei ändert sich erst, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Use this catalogue</source>
        <translation>&amp;Diesen Katalog verwenden</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>As a new document without a file; the file stays as it is</source>
        <translation>Als neues Dokument ohne Datei; die Datei bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>portolan::ChangesModel</name>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>portolan::ChangesPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) would change.</source>
        <translation>
            <numerusform>%n Text würde sich ändern.</numerusform>
            <numerusform>%n Texte würden sich ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ChartsDock</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>portolan::ChartsPanel</name>
    <message>
        <source>Boundaries</source>
        <translation>Netzübergänge</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>Erreichbare Ports</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Deriving…</source>
        <translation>Wird abgeleitet …</translation>
    </message>
    <message>
        <source>Charts cannot be drawn here: %1</source>
        <translation>Diagramme lassen sich hier nicht zeichnen: %1</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnList</name>
    <message>
        <source>Columns of the template</source>
        <translation>Spalten der Vorlage</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Text in every line</source>
        <translation>Text in jeder Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Empty: as the sheet calls it</source>
        <translation>Leer: wie das Blatt sie nennt</translation>
    </message>
</context>
<context>
    <name>portolan::ColumnMapping</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>%1: the heading of a column</extracomment>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>For instance %1</source>
        <extracomment>%1: what stands in the first cell of a column</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>portolan::CommandList</name>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter runs   ·   Esc closes</source>
        <translation>↑ ↓ auswählen   ·   Eingabe führt aus   ·   Esc schließt</translation>
    </message>
</context>
<context>
    <name>portolan::CommandModel</name>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>In keinem Menü</translation>
    </message>
</context>
<context>
    <name>portolan::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>andere Datei …</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>portolan::CrashGuard</name>
    <message>
        <source>Your changes are not secured against a crash: %1 Save soon.</source>
        <translation>Ihre Änderungen sind nicht gegen einen Absturz gesichert: %1 Speichern Sie bald.</translation>
    </message>
    <message>
        <source>Your changes are secured against a crash again.</source>
        <translation>Ihre Änderungen sind wieder gegen einen Absturz gesichert.</translation>
    </message>
</context>
<context>
    <name>portolan::DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>portolan::DeltaView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>portolan::DiagramEditing</name>
    <message>
        <source>No line can lead anywhere from here.</source>
        <translation>Von hier kann keine Linie ausgehen.</translation>
    </message>
</context>
<context>
    <name>portolan::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>portolan::DiskChanges</name>
    <message>
        <source>“%1” was changed on disk and cannot be read any more: %2</source>
        <translation>„%1“ wurde auf dem Datenträger geändert und ist nicht mehr lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” was changed on disk and has been read again.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>“%1” was removed from the disk. What you see is not saved any more.</source>
        <translation>„%1“ wurde vom Datenträger entfernt. Was Sie sehen, ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>portolan::DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved.</source>
        <translation>„%1“ kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered.</source>
        <translation>„%1“ kann nicht wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>portolan::ExemptDialog</name>
    <message>
        <source>Exempt rows</source>
        <translation>Zeilen ausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Why are the %n row(s) not to be opened?</source>
        <translation>
            <numerusform>Warum ist diese Zeile nicht zu öffnen?</numerusform>
            <numerusform>Warum sind diese %n Zeilen nicht zu öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt rows stay on their sheet, struck out and with this reason. Whoever implements the sheet opens nothing for them.</source>
        <translation>Ausgenommene Zeilen bleiben durchgestrichen und mit diesem Grund auf ihrem Blatt. Wer das Blatt umsetzt, öffnet für sie nichts.</translation>
    </message>
    <message>
        <source>Reason for exemption</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>&amp;Exempt</source>
        <translation>Aus&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>portolan::ExportDialog</name>
    <message>
        <source>&amp;All sheets</source>
        <translation>&amp;Alle Blätter</translation>
    </message>
    <message>
        <source>The sheet that is &amp;shown</source>
        <translation>Das &amp;gezeigte Blatt</translation>
    </message>
    <message>
        <source>&amp;These:</source>
        <translation>&amp;Diese:</translation>
    </message>
    <message>
        <source>With the &amp;drawing</source>
        <translation>Mit der &amp;Zeichnung</translation>
    </message>
    <message>
        <source>Say on the cover that &amp;ICMP helps to find faults</source>
        <translation>Auf dem Deckblatt sagen, dass &amp;ICMP bei der Fehlersuche hilft</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>The sheet that is &amp;shown: %1</source>
        <translation>Das &amp;gezeigte Blatt: %1</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Other programs: comma, UTF-8</source>
        <translation>Andere Programme: Komma, UTF-8</translation>
    </message>
    <message>
        <source>Excel in English: comma</source>
        <translation>Excel auf Englisch: Komma</translation>
    </message>
    <message>
        <source>Excel in German: semicolon</source>
        <translation>Excel auf Deutsch: Semikolon</translation>
    </message>
    <message>
        <source>Both, as twins with the same row ids</source>
        <translation>Beide, als Zwillinge mit denselben Zeilenkennungen</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
    <message>
        <source>Grouped: lists of addresses</source>
        <translation>Gruppiert: Listen von Adressen</translation>
    </message>
    <message>
        <source>Expanded: a line for each pair of addresses</source>
        <translation>Aufgelöst: eine Zeile je Adresspaar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything, with changes since number %1 (%2)</source>
        <extracomment>%1: number of what was handed over, %2: the date</extracomment>
        <translation>Alles, mit Änderungen seit Nummer %1 (%2)</translation>
    </message>
    <message>
        <source>Only changes since number %1 (%2)</source>
        <extracomment>%1: number of what was handed over, %2: the date</extracomment>
        <translation>Nur Änderungen seit Nummer %1 (%2)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Ma&amp;de for:</source>
        <translation>&amp;Bestimmt für:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Sheets:</source>
        <translation>Blätter:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>S&amp;palten:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>Zei&amp;len:</translation>
    </message>
    <message>
        <source>Ex&amp;tent:</source>
        <translation>&amp;Umfang:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Papie&amp;r:</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As they are shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>Everything, with changes since the file %1</source>
        <translation>Alles, mit Änderungen seit der Datei %1</translation>
    </message>
    <message>
        <source>Only changes since the file %1</source>
        <translation>Nur Änderungen seit der Datei %1</translation>
    </message>
</context>
<context>
    <name>portolan::FillDialog</name>
    <message>
        <source>Fill by pattern</source>
        <translation>Nach Muster ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>{01..04} counts from 01 to 04, {01..} as far as it is needed. For addresses also a subnet: its next free ones are given.</source>
        <translation>{01..04} zählt von 01 bis 04, {01..} so weit wie nötig. Bei Adressen auch ein Subnetz: Vergeben werden die nächsten freien.</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <translation>&amp;Ausfüllen</translation>
    </message>
    <message>
        <source>What to fill</source>
        <translation>Auszufüllendes Feld</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Names of the elements</source>
        <translation>Namen der Elemente</translation>
    </message>
    <message>
        <source>FQDNs of the servers</source>
        <translation>FQDNs der Server</translation>
    </message>
    <message>
        <source>Addresses of the servers: %1</source>
        <extracomment>%1: a named address of a server, &quot;Access Edge&quot;</extracomment>
        <translation>Adressen der Server: %1</translation>
    </message>
</context>
<context>
    <name>portolan::FindModel</name>
    <message numerus="yes">
        <source>Allowed by %n row(s)</source>
        <translation>
            <numerusform>Erlaubt durch %n Zeile</numerusform>
            <numerusform>Erlaubt durch %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>portolan::Finder</name>
    <message>
        <source>Find names, addresses, ports, rows – or ask: fe01 &gt; edge01 443</source>
        <translation>Namen, Adressen, Ports, Zeilen suchen – oder fragen: fe01 &gt; edge01 443</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter goes there   ·   Esc closes</source>
        <translation>↑ ↓ auswählen   ·   Eingabe springt dorthin   ·   Esc schließt</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Explain the answer</source>
        <translation>Die Antwort erklären</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>portolan::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Angenommen, weil</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
</context>
<context>
    <name>portolan::FindingsPage</name>
    <message>
        <source>Mend…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Keep on record why this can stay as it is</source>
        <translation>Festhalten, warum das so bleiben kann</translation>
    </message>
    <message>
        <source>Accept no more</source>
        <translation>Nicht mehr annehmen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Documentation: %1.</source>
        <translation>Dokumentation: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Accept Finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>Why can this stay as it is?</source>
        <translation>Warum kann das so bleiben?</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>portolan::FixPreview</name>
    <message>
        <source>Mend Finding</source>
        <translation>Befund beheben</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Was sich dadurch ändert</translation>
    </message>
    <message>
        <source>Working out what this changes…</source>
        <translation>Auswirkungen werden ermittelt …</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Stattdessen gefunden</translation>
    </message>
    <message>
        <source>Rows: %1 new, %2 gone.</source>
        <extracomment>%1 and %2: numbers of rows</extracomment>
        <translation>Zeilen: %1 neu, %2 entfallen.</translation>
    </message>
</context>
<context>
    <name>portolan::FoldActions</name>
    <message>
        <source>Nothing selected can be collapsed: only sites and pools can.</source>
        <translation>Nichts Ausgewähltes lässt sich einklappen: Das geht nur mit Standorten und Pools.</translation>
    </message>
    <message>
        <source>Nothing selected is collapsed.</source>
        <translation>Nichts Ausgewähltes ist eingeklappt.</translation>
    </message>
</context>
<context>
    <name>portolan::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Firewall team, network operations …</source>
        <translation>Firewall-Team, Netzbetrieb …</translation>
    </message>
    <message>
        <source>Becomes hand-over %1 of this file: the sheets as they are now, in both languages. What is handed over next says what changed since.</source>
        <translation>Wird Übergabe %1 dieser Datei: die Blätter, wie sie jetzt sind, in beiden Sprachen. Was danach übergeben wird, sagt, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Übe&amp;rgeben</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>%1: &quot;Hand-over 2 (2026-11-21, Network team)&quot;, %2: &quot;3 new, 1 changed, 2 removed&quot;</extracomment>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written as 2026-01-31.</source>
        <translation>„%1“ ist kein Datum. Ein Datum schreibt man etwa 2026-01-31.</translation>
    </message>
    <message>
        <source>Say to whom first</source>
        <translation>Geben Sie zuerst an, an wen</translation>
    </message>
    <message>
        <source>&amp;Show objections</source>
        <translation>Einwände &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>portolan::ImportActions</name>
    <message>
        <source>Topology files (*.tbxml *.xml *.zip)</source>
        <translation>Topologiedateien (*.tbxml *.xml *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>„%1“ kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Update from</source>
        <translation>Aktualisieren aus</translation>
    </message>
    <message>
        <source>Update from Topology Builder file</source>
        <translation>Aus Datei des Topologie-Generators aktualisieren</translation>
    </message>
    <message>
        <source>Save import report</source>
        <translation>Importbericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The report cannot be saved.</source>
        <translation>Der Bericht kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>portolan::ImportReportDock</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Lines of the import report</source>
        <translation>Zeilen des Importberichts</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole report as text</source>
        <translation>Den ganzen Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the whole report as a text file</source>
        <translation>Den ganzen Bericht als Textdatei speichern</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
</context>
<context>
    <name>portolan::InspectorPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>und %n weiterer Befund</numerusform>
            <numerusform>und %n weitere Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::InventoryActions</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel in English (*.csv)</source>
        <translation>CSV für englisches Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel in German (*.csv)</source>
        <translation>CSV für deutsches Excel (*.csv)</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Save address list</source>
        <translation>Adressliste speichern</translation>
    </message>
    <message>
        <source>The address list was not saved.</source>
        <translation>Die Adressliste wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>portolan::InventoryDialog</name>
    <message>
        <source>Add &amp;machines that are not drawn to the pool their line names</source>
        <translation>&amp;Maschinen, die nicht gezeichnet sind, in den Pool aufnehmen, den ihre Zeile nennt</translation>
    </message>
    <message>
        <source>&amp;Leave out lines with errors</source>
        <translation>Zeilen mit Fehlern &amp;auslassen</translation>
    </message>
    <message>
        <source>Fill in addresses from a list</source>
        <translation>Adressen aus einer Liste übernehmen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>CSV with a column of FQDNs or names</source>
        <translation>CSV mit einer Spalte für FQDNs oder Namen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>An empty cell leaves things as they are, a dash (-) removes the address.</source>
        <translation>Eine leere Zelle lässt alles, wie es ist, ein Strich (-) entfernt die Adresse.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>F&amp;ill in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Address lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Adresslisten (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>portolan::InventoryModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
</context>
<context>
    <name>portolan::InventoryPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>portolan::ItemDropping</name>
    <message>
        <source>A firewall stands between two zones. Drag it onto a boundary or into a zone.</source>
        <translation>Eine Firewall steht zwischen zwei Zonen. Ziehen Sie sie auf einen Netzübergang oder in eine Zone.</translation>
    </message>
    <message>
        <source>Put it into %1</source>
        <comment>a zone</comment>
        <translation>In „%1“ ablegen</translation>
    </message>
    <message>
        <source>Add the zone it needs as well</source>
        <translation>Die benötigte Zone ebenfalls hinzufügen</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>Hier nicht möglich: %1</translation>
    </message>
    <message>
        <source>A firewall between here and:</source>
        <translation>Firewall zwischen hier und:</translation>
    </message>
    <message>
        <source>Every other zone has a boundary with this one already.</source>
        <translation>Zu jeder anderen Zone besteht bereits ein Netzübergang.</translation>
    </message>
</context>
<context>
    <name>portolan::LineEditing</name>
    <message>
        <source>%1  (%2 → %3)</source>
        <extracomment>a kind of line, and the elements it leads from and to</extracomment>
        <translation>%1  (%2 → %3)</translation>
    </message>
    <message>
        <source>What does the line mean?</source>
        <translation>Was bedeutet die Linie?</translation>
    </message>
    <message>
        <source>Nothing that “%1” can be joined with may stand in “%2”.</source>
        <translation>In „%2“ kann nichts stehen, womit sich „%1“ verbinden lässt.</translation>
    </message>
    <message>
        <source>Add here and join with “%1”:</source>
        <translation>Hier hinzufügen und mit „%1“ verbinden:</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Über Portolan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Draws Lync Server deployments and derives every port they need.&lt;/p&gt;&lt;p&gt;Copyright 2026 The Portolan developers. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Portolan %1&lt;/h3&gt;&lt;p&gt;Zeichnet Lync-Server-Bereitstellungen und leitet jeden Port ab, den sie brauchen.&lt;/p&gt;&lt;p&gt;Copyright 2026 The Portolan developers. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>portolan::MembersRow</name>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Its name and addresses are counted up from the last one.</source>
        <translation>Name und Adressen werden vom letzten weitergezählt.</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove virtual address</source>
        <translation>Virtuelle Adresse entfernen</translation>
    </message>
</context>
<context>
    <name>portolan::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Click or drag to see another part of the drawing</source>
        <translation>Klicken oder ziehen, um einen anderen Teil der Zeichnung zu sehen</translation>
    </message>
</context>
<context>
    <name>portolan::NoteDelegate</name>
    <message>
        <source>“%1” is not a date. Dates are written as 2026-01-31.</source>
        <translation>„%1“ ist kein Datum. Ein Datum schreibt man etwa 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>portolan::NoteTable</name>
    <message>
        <source>Write in this cell</source>
        <translation>In diese Zelle schreiben</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>In Zellen einfügen</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Zellen leeren</translation>
    </message>
</context>
<context>
    <name>portolan::OutlineDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>portolan::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Everything in the drawing, as a tree</source>
        <translation>Alles in der Zeichnung, als Baum</translation>
    </message>
</context>
<context>
    <name>portolan::OwnFlowsDialog</name>
    <message>
        <source>Own flows</source>
        <translation>Eigene Datenflüsse</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Connections the product does not know and the deployment needs all the same: backup, remote administration, the carrier&apos;s SIP. Add one; its rows follow.</source>
        <translation>Verbindungen, die das Produkt nicht kennt und die Bereitstellung dennoch braucht: Datensicherung, Fernwartung, SIP des Netzbetreibers. Fügen Sie eine hinzu; ihre Zeilen folgen daraus.</translation>
    </message>
    <message>
        <source>Own flow</source>
        <translation>Eigener Datenfluss</translation>
    </message>
</context>
<context>
    <name>portolan::PalettePanel</name>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Finds roles, zones and structure by name, in English and German</source>
        <translation>Findet Rollen, Zonen und Struktur nach dem Namen, auf Deutsch und Englisch</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Enter adds an element, dragging puts it where it is to stand</source>
        <translation>Die Eingabetaste fügt ein Element hinzu, Ziehen setzt es an seinen Platz</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
</context>
<context>
    <name>portolan::PictureActions</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>The picture cannot be exported.</source>
        <translation>Das Bild kann nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Print drawing</source>
        <translation>Zeichnung drucken</translation>
    </message>
</context>
<context>
    <name>portolan::PictureDialog</name>
    <message>
        <source>&amp;Whole drawing</source>
        <translation>&amp;Ganze Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Selection only</source>
        <translation>Nur &amp;Auswahl</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>SVG: sharp at every size, for documents and the web</source>
        <translation>SVG: in jeder Größe scharf, für Dokumente und das Web</translation>
    </message>
    <message>
        <source>PNG: pixels, for everything</source>
        <translation>PNG: Bildpunkte, für alles</translation>
    </message>
    <message>
        <source>PDF: sharp at every size, for paper</source>
        <translation>PDF: in jeder Größe scharf, für Papier</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>So groß wie die Zeichnung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>G&amp;röße:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Bildpunkte</translation>
    </message>
</context>
<context>
    <name>portolan::ReadinessDialog</name>
    <message>
        <source>Ready to hand over?</source>
        <translation>Übergabebereit?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What a firewall team would ask back for</source>
        <translation>Weswegen ein Firewall-Team nachfragen würde</translation>
    </message>
    <message>
        <source>Click an objection to see its place. Sheets can be exported all the same; they are marked as a draft.</source>
        <translation>Klicken Sie auf einen Einwand, um die Stelle zu sehen. Blätter lassen sich trotzdem exportieren; sie werden als Entwurf gekennzeichnet.</translation>
    </message>
    <message>
        <source>Deriving…</source>
        <translation>Wird abgeleitet …</translation>
    </message>
</context>
<context>
    <name>portolan::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Portolan ended before these documents were saved. What is recovered opens as unsaved changes; the files on disk stay as they are.</source>
        <translation>Portolan endete, bevor diese Dokumente gespeichert waren. Was Sie wiederherstellen, öffnet sich als nicht gespeicherte Änderung; die Dateien auf dem Datenträger bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Documents that can be recovered</source>
        <translation>Dokumente, die sich wiederherstellen lassen</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Asks again at the next start</source>
        <translation>Fragt beim nächsten Start wieder</translation>
    </message>
    <message>
        <source>A damaged journal of %1
%2</source>
        <translation>Ein beschädigtes Journal vom %1
%2</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one is incomplete and left out</source>
        <translation>die letzte ist unvollständig und entfällt</translation>
    </message>
    <message>
        <source>Discard these changes for good?</source>
        <translation>Diese Änderungen endgültig verwerfen?</translation>
    </message>
</context>
<context>
    <name>portolan::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>F&amp;QDNs and domains</source>
        <translation>F&amp;QDNs und Domänen</translation>
    </message>
    <message>
        <source>&amp;Addresses and subnets</source>
        <translation>&amp;Adressen und Subnetze</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Alle &amp;ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>portolan::RequestActions</name>
    <message>
        <source>%1 is kept in the file. Export the sheets to send them.</source>
        <translation>%1 ist in der Datei festgehalten. Exportieren Sie die Blätter, um sie zu versenden.</translation>
    </message>
    <message>
        <source>The file cannot be compared.</source>
        <translation>Die Datei kann nicht verglichen werden.</translation>
    </message>
</context>
<context>
    <name>portolan::RequestDialog</name>
    <message>
        <source>Request details</source>
        <translation>Antragskopf</translation>
    </message>
    <message>
        <source>Stands on the cover of what is handed over. What is blank is left out.</source>
        <translation>Steht auf dem Deckblatt dessen, was übergeben wird. Was leer ist, entfällt.</translation>
    </message>
    <message>
        <source>Use as &amp;default</source>
        <translation>Als Vorgab&amp;e verwenden</translation>
    </message>
    <message>
        <source>New requests begin with this environment, these people and this place of signature</source>
        <translation>Neue Anträge beginnen mit dieser Umgebung, diesen Personen und diesem Ort der Unterschrift</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Production, test …</source>
        <translation>Produktion, Test …</translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation>&amp;Antragsteller</translation>
    </message>
    <message>
        <source>Depart&amp;ment</source>
        <translation>A&amp;bteilung</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Genehmigt von</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Wanted by</source>
        <translation>Ge&amp;wünscht bis</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Gü&amp;ltig ab</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Gültig b&amp;is</translation>
    </message>
    <message>
        <source>Place of &amp;signature</source>
        <translation>Ort der Unter&amp;schrift</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written as 2026-01-31.</source>
        <translation>„%1“ ist kein Datum. Ein Datum schreibt man etwa 2026-01-31.</translation>
    </message>
    <message>
        <source>The request would end before it begins: “valid until” lies before “valid from”.</source>
        <translation>Der Antrag würde enden, bevor er beginnt: „Gültig bis“ liegt vor „Gültig ab“.</translation>
    </message>
</context>
<context>
    <name>portolan::RowActions</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>portolan::RowTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
</context>
<context>
    <name>portolan::ScenarioDialog</name>
    <message>
        <source>New from scenario</source>
        <translation>Neu aus Szenario</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>What will be drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
</context>
<context>
    <name>portolan::ScenarioForm</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Outside of the company</source>
        <translation>Außerhalb des Unternehmens</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>SIP domains</source>
        <translation>SIP-Domänen</translation>
    </message>
    <message>
        <source>Domain of the servers</source>
        <translation>Domäne der Server</translation>
    </message>
    <message>
        <source>Servers in %1</source>
        <translation>Server in %1</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>Öffentliche Adressen</translation>
    </message>
</context>
<context>
    <name>portolan::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>portolan::SheetBar</name>
    <message>
        <source>Filter rows…</source>
        <translation>Zeilen filtern …</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Shows the rows that contain every word</source>
        <translation>Zeigt die Zeilen, die jedes Wort enthalten</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Sheet language</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>What should be opened, each flow once</source>
        <translation>Was geöffnet werden soll, jede Verbindung einmal</translation>
    </message>
    <message>
        <source>The rows as the product documentation prints them</source>
        <translation>Die Zeilen, wie die Produktdokumentation sie druckt</translation>
    </message>
    <message>
        <source>One line for all addresses of a row</source>
        <translation>Eine Zeile für alle Adressen einer Regel</translation>
    </message>
    <message>
        <source>One line for each pair of addresses</source>
        <translation>Eine Zeile je Adresspaar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <extracomment>%1: how many are shown</extracomment>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Leaves out rows and sheets that are as they were</source>
        <translation>Lässt Zeilen und Blätter weg, die sind, wie sie waren</translation>
    </message>
    <message>
        <source>Filter findings…</source>
        <translation>Befunde filtern …</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Shows the findings that contain every word</source>
        <translation>Zeigt die Befunde, die jedes Wort enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 von %n Befund</numerusform>
            <numerusform>%1 von %n Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 –</source>
        <extracomment>what is selected, before the number of its rows</extracomment>
        <translation>%1 –</translation>
    </message>
</context>
<context>
    <name>portolan::SheetExport</name>
    <message>
        <source>There is no sheet to export here.</source>
        <translation>Hier gibt es kein Blatt, das exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Show the rows of a sheet first.</source>
        <translation>Zeigen Sie zuerst die Zeilen eines Blatts.</translation>
    </message>
    <message>
        <source>The sheets cannot be exported.</source>
        <translation>Die Blätter können nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>These files are there already. Replace them?</source>
        <translation>Diese Dateien sind schon da. Ersetzen?</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert</numerusform>
            <numerusform>%n Dateien nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports cannot be printed.</source>
        <translation>Berichte können nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Exported as a draft to %1. “Ready to hand over?” says why.</source>
        <translation>Als Entwurf nach %1 exportiert. „Übergabebereit?“ sagt, warum.</translation>
    </message>
</context>
<context>
    <name>portolan::SheetModel</name>
    <message>
        <source>Not asked for: %1</source>
        <translation>Nicht beantragt: %1</translation>
    </message>
    <message>
        <source>What this row opens has changed since it was approved. Approve it again if it is still right.</source>
        <translation>Was diese Zeile öffnet, hat sich seit ihrer Genehmigung geändert. Genehmigen Sie sie erneut, wenn sie noch richtig ist.</translation>
    </message>
    <message>
        <source>Double-click a cell, press F2 or type to write.</source>
        <translation>Zum Schreiben eine Zelle doppelklicken, F2 drücken oder tippen.</translation>
    </message>
</context>
<context>
    <name>portolan::SheetTabs</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a tab: name of the sheet, number of rows</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>portolan::SheetsPanel</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Zeilen des Blatts</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Why there is this row</source>
        <translation>Warum es diese Zeile gibt</translation>
    </message>
    <message>
        <source>Deriving…</source>
        <translation>Wird abgeleitet …</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation>Hier enthält nichts „%1“.</translation>
    </message>
    <message>
        <source>Nothing here has to do with the selection.</source>
        <translation>Hier hat nichts mit der Auswahl zu tun.</translation>
    </message>
    <message>
        <source>No findings: nothing in this design looks wrong.</source>
        <translation>Keine Befunde: An diesem Entwurf sieht nichts falsch aus.</translation>
    </message>
    <message>
        <source>Nothing has to be opened here. Rows appear as soon as servers, clients or partners that need each other are drawn.</source>
        <translation>Hier muss nichts geöffnet werden. Zeilen erscheinen, sobald Server, Clients oder Partner eingezeichnet sind, die einander brauchen.</translation>
    </message>
    <message>
        <source>Pick a finding to see its place in the diagram.</source>
        <translation>Wählen Sie einen Befund, um seine Stelle im Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>Pick a row to see why it is there and which way it takes.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum es sie gibt und welchen Weg sie nimmt.</translation>
    </message>
    <message>
        <source>Object names</source>
        <translation>Objektnamen</translation>
    </message>
    <message>
        <source>The names that the address objects of a firewall get</source>
        <translation>Die Namen, die Adressobjekte auf einer Firewall bekommen</translation>
    </message>
    <message>
        <source>Nothing changed since then that a firewall team acts on.</source>
        <translation>Seither hat sich nichts geändert, wonach ein Firewall-Team handeln müsste.</translation>
    </message>
</context>
<context>
    <name>portolan::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
</context>
<context>
    <name>portolan::SidePanel</name>
    <message>
        <source>Palette and outline</source>
        <translation>Palette und Gliederung</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>portolan::SinceChoice</name>
    <message>
        <source>Hand-over %1 (%2)</source>
        <extracomment>%1: number, %2: date</extracomment>
        <translation>Übergabe %1 (%2)</translation>
    </message>
    <message>
        <source>Hand-over %1 (%2, %3)</source>
        <extracomment>%1: number, %2: date, %3: to whom</extracomment>
        <translation>Übergabe %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Says in a column what is new, changed and removed since then</source>
        <translation>Sagt in einer Spalte, was seither neu, geändert und entfallen ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What was in it was thrown away</source>
        <translation>Der Inhalt wurde verworfen</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>andere Datei …</translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::TemplateChoice</name>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1: name of a column template</extracomment>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>übliche</translation>
    </message>
    <message>
        <source>Which columns sheets have, on the screen and exported</source>
        <translation>Welche Spalten Blätter haben, auf dem Bildschirm und exportiert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen …</translation>
    </message>
</context>
<context>
    <name>portolan::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Column templates</source>
        <translation>Spaltenvorlagen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Use for the sheets</source>
        <translation>Für die Blätter &amp;verwenden</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>Ve&amp;rfügbar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;text</source>
        <translation>&amp;Text hinzufügen</translation>
    </message>
    <message>
        <source>A column that says the same in every line</source>
        <translation>Eine Spalte, die in jeder Zeile dasselbe sagt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns from &amp;left to right</source>
        <translation>Spalten von links nach re&amp;chts</translation>
    </message>
    <message>
        <source>The sheet in these columns</source>
        <translation>Das Blatt in diesen Spalten</translation>
    </message>
    <message>
        <source>with Portolan</source>
        <translation>von Portolan</translation>
    </message>
    <message>
        <source>in my settings</source>
        <translation>in meinen Einstellungen</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>in dieser Datei</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>name of a template, where it is kept</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another template is called “%1”.</source>
        <translation>Eine andere Vorlage heißt „%1“.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Import column template</source>
        <translation>Spaltenvorlage importieren</translation>
    </message>
    <message>
        <source>Export column template</source>
        <translation>Spaltenvorlage exportieren</translation>
    </message>
</context>
<context>
    <name>portolan::UpdateDialog</name>
    <message>
        <source>Update from Topology Builder file</source>
        <translation>Aus Datei des Topologie-Generators aktualisieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In the drawing</source>
        <translation>In der Zeichnung</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What is ticked is taken over in one step that can be undone. What is gone is removed only if you tick it. Places in the drawing, networks, balancing, remarks and addresses the file does not know stay as they are.</source>
        <translation>Was angehakt ist, wird in einem Schritt übernommen, der sich rückgängig machen lässt. Was entfallen ist, wird nur entfernt, wenn Sie es anhaken. Plätze in der Zeichnung, Netze, Lastenausgleich, Bemerkungen und Adressen, die die Datei nicht kennt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over</source>
        <translation>
            <numerusform>%n Unterschied wird übernommen</numerusform>
            <numerusform>%n Unterschiede werden übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::VanishedDialog</name>
    <message>
        <source>Vanished rows</source>
        <translation>Entfallene Zeilen</translation>
    </message>
    <message>
        <source>Somebody wrote about these rows, which are derived no more. What was written comes back with the row.</source>
        <translation>Zu diesen Zeilen wurde etwas eingetragen; sie werden nicht mehr abgeleitet. Kommt eine Zeile wieder, gilt das Eingetragene wieder.</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>Regel-Nr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason for exemption</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Fachliche Begründung</translation>
    </message>
    <message>
        <source>There are none: every row somebody wrote about is still derived.</source>
        <translation>Keine: Jede Zeile, zu der etwas eingetragen wurde, wird noch abgeleitet.</translation>
    </message>
    <message>
        <source>&amp;Forget what was written</source>
        <translation>Eingetragenes &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>portolan::WelcomePage</name>
    <message>
        <source>Portolan</source>
        <extracomment>the name of the program</extracomment>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Draw a Lync Server deployment, and read off every port it needs. Begin with an empty drawing or a documented scenario, or drop a file onto this window.</source>
        <translation>Zeichnen Sie eine Lync-Server-Bereitstellung und lesen Sie jeden Port ab, den sie braucht. Beginnen Sie mit einer leeren Zeichnung oder einem dokumentierten Szenario, oder ziehen Sie eine Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>&amp;Empty drawing</source>
        <translation>&amp;Leere Zeichnung</translation>
    </message>
    <message>
        <source>&amp;New from scenario…</source>
        <translation>&amp;Neu aus Szenario …</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Contoso, an estate of three sites</source>
        <translation>Contoso, eine Umgebung mit drei Standorten</translation>
    </message>
    <message>
        <source>Two central sites and a branch, with everything that can be drawn.</source>
        <translation>Zwei zentrale Standorte und ein Zweigstandort mit allem, was gezeichnet werden kann.</translation>
    </message>
</context>
<context>
    <name>portolan::ZoneMenu</name>
    <message>
        <source>No zone fits all of these</source>
        <translation>Keine Zone passt für alle</translation>
    </message>
</context>
</TS>
