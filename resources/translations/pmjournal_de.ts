<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionAdder</name>
    <message>
        <source>New action item</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Due: fri, +3d</source>
        <translation>Fällig: fr, +3t</translation>
    </message>
    <message>
        <source>Due date of the new action item</source>
        <translation>Fälligkeit der neuen Aufgabe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActionItem</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done {date}</source>
        <translation>Erledigt {date}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>Fällig {date}</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>None yet. Add one</source>
        <translation>Noch keine. Eine hinzufügen</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Remove this action item</source>
        <translation>Diese Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Whose this is. Click to change</source>
        <translation>Wessen Aufgabe das ist. Klicken zum Ändern</translation>
    </message>
    <message>
        <source>Click to set the due date</source>
        <translation>Klicken, um die Fälligkeit zu setzen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Erledigt: {words}</translation>
    </message>
</context>
<context>
    <name>ActionsHalf</name>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Nothing open on either side.</source>
        <translation>Auf keiner Seite ist etwas offen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>Von {name}</translation>
    </message>
</context>
<context>
    <name>ActionsPane</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>Von dir ist nichts offen.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Nothing of theirs is open.</source>
        <translation>Von den anderen ist nichts offen.</translation>
    </message>
    <message>
        <source>Show done</source>
        <translation>Erledigte zeigen</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Erledigte ausblenden</translation>
    </message>
    <message>
        <source>Action item added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Ein Name, dann Enter</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ist schon da.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No meeting with this person is planned. Plan one, then report back there.</source>
        <translation>Mit dieser Person ist kein Treffen geplant. Plane eines und melde dich dort zurück.</translation>
    </message>
    <message>
        <source>Report back: {advice}</source>
        <translation>Zurückmelden: {advice}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>+ Add topic</source>
        <translation>+ Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet. Add a topic</source>
        <translation>Noch nichts auf der Tagesordnung. Einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Worüber ihr reden wollt</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>auf {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <source>Agenda point discussed. {share}</source>
        <translation>Punkt besprochen. {share}</translation>
    </message>
    <message>
        <source>Agenda point open again. {share}</source>
        <translation>Punkt wieder offen. {share}</translation>
    </message>
    <message>
        <source>Agenda point dropped</source>
        <translation>Punkt gestrichen</translation>
    </message>
</context>
<context>
    <name>AgendaHalf</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Worüber ihr reden wollt</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet.</source>
        <translation>Noch nichts auf der Tagesordnung.</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeForm</name>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>We agreed on this</source>
        <translation>Wir haben uns geeinigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the day on which you agreed.</source>
        <translation>Gib den Tag ein, an dem ihr euch geeinigt habt.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Mentorship agreement</source>
        <translation>Mentoring-Vereinbarung</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <translation>{name} und {other}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreement with {name}, version {number}</source>
        <translation>Vereinbarung mit {name}, Fassung {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Nothing agreed on.</source>
        <translation>Nichts vereinbart.</translation>
    </message>
    <message>
        <source>{name}, mentor</source>
        <translation>{name}, Mentor</translation>
    </message>
    <message>
        <source>{name}, mentee</source>
        <translation>{name}, Mentee</translation>
    </message>
    <message>
        <source>What we expect of {name}</source>
        <translation>Was wir von {name} erwarten</translation>
    </message>
</context>
<context>
    <name>AgreementDealings</name>
    <message>
        <source>Version {number} begins as a draft. Version {before} stays as you agreed on it.</source>
        <translation>Fassung {number} beginnt als Entwurf. Fassung {before} bleibt, wie ihr sie vereinbart habt.</translation>
    </message>
    <message>
        <source>Agreed on with {name}</source>
        <translation>Mit {name} vereinbart</translation>
    </message>
    <message>
        <source>To be looked at again on {day}</source>
        <translation>Wird am {day} wieder angesehen</translation>
    </message>
    <message>
        <source>No day to look at it again</source>
        <translation>Kein Tag, an dem sie wieder angesehen wird</translation>
    </message>
    <message>
        <source>Agreement as PDF</source>
        <translation>Vereinbarung als PDF</translation>
    </message>
    <message>
        <source>More about this agreement</source>
        <translation>Mehr zu dieser Vereinbarung</translation>
    </message>
    <message>
        <source>Compare the versions…</source>
        <translation>Fassungen vergleichen…</translation>
    </message>
    <message>
        <source>Move this draft to the bin</source>
        <translation>Diesen Entwurf in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Look at it again on…</source>
        <translation>Wieder ansehen am…</translation>
    </message>
    <message>
        <source>Draft moved to the bin</source>
        <translation>Entwurf in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>AgreementGlance</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Nothing agreed on yet.</source>
        <translation>Noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>No agreement after %n meeting(s)</source>
        <translation>
            <numerusform>Nach %n Treffen noch keine Vereinbarung</numerusform>
            <numerusform>Nach %n Treffen noch keine Vereinbarung</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the draft</source>
        <translation>Entwurf lesen</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eine schreiben</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>We expect</source>
        <translation>Wir erwarten</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>Unter uns</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>AgreementHead</name>
    <message>
        <source>Version {number}, draft</source>
        <translation>Fassung {number}, Entwurf</translation>
    </message>
    <message>
        <source>Version {number}, agreed on {day}</source>
        <translation>Fassung {number}, vereinbart am {day}</translation>
    </message>
    <message>
        <source>Write down what you expect of each other, section by section. Leave out what you do not need.</source>
        <translation>Schreibe auf, was ihr voneinander erwartet, Abschnitt für Abschnitt. Was ihr nicht braucht, bleibt weg.</translation>
    </message>
    <message>
        <source>A change begins a new version. This one stays as you agreed on it.</source>
        <translation>Eine Änderung beginnt eine neue Fassung. Diese bleibt, wie ihr sie vereinbart habt.</translation>
    </message>
    <message>
        <source>Version {number}, agreed on {day}, holds until you agree on this one.</source>
        <translation>Fassung {number}, vereinbart am {day}, gilt, bis ihr euch auf diese einigt.</translation>
    </message>
    <message>
        <source>Talk it through, change what does not fit, then agree on it.</source>
        <translation>Sprecht es durch, ändert, was nicht passt, und einigt euch dann darauf.</translation>
    </message>
    <message>
        <source>We agreed on this…</source>
        <translation>Wir haben uns geeinigt…</translation>
    </message>
    <message>
        <source>Agreement as PDF…</source>
        <translation>Vereinbarung als PDF…</translation>
    </message>
    <message>
        <source>More about this agreement</source>
        <translation>Mehr zu dieser Vereinbarung</translation>
    </message>
    <message>
        <source>Nothing is agreed on yet</source>
        <translation>Noch ist nichts vereinbart</translation>
    </message>
    <message>
        <source>The agreement was to be looked at again on {day}.</source>
        <translation>Die Vereinbarung sollte am {day} wieder angesehen werden.</translation>
    </message>
    <message>
        <source>The agreement is to be looked at again today.</source>
        <translation>Die Vereinbarung ist heute wieder anzusehen.</translation>
    </message>
</context>
<context>
    <name>AgreementRail</name>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Opportunities offered</source>
        <translation>Eröffnete Gelegenheiten</translation>
    </message>
    <message>
        <source>None noted yet. Introductions and stretch work go into the log as opportunities.</source>
        <translation>Noch keine notiert. Bekanntmachen und anspruchsvolle Aufgaben kommen als Gelegenheiten ins Logbuch.</translation>
    </message>
</context>
<context>
    <name>AgreementVersions</name>
    <message>
        <source>Versions of the agreement</source>
        <translation>Fassungen der Vereinbarung</translation>
    </message>
    <message>
        <source>Make a draft of this version</source>
        <translation>Aus dieser Fassung einen Entwurf machen</translation>
    </message>
    <message>
        <source>The draft is what version {number} was</source>
        <translation>Der Entwurf ist, was Fassung {number} war</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>Backed up without %n attachment(s): lost or damaged in the journal</source>
        <translation>
            <numerusform>Gesichert ohne %n Anhang: im Journal verloren oder beschädigt</numerusform>
            <numerusform>Gesichert ohne %n Anhänge: im Journal verloren oder beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) could not be encrypted anew; see Settings.</source>
        <translation>
            <numerusform>%n ältere Sicherung ließ sich nicht neu verschlüsseln; siehe Einstellungen.</numerusform>
            <numerusform>%n ältere Sicherungen ließen sich nicht neu verschlüsseln; siehe Einstellungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Open prep</source>
        <translation>Vorbereitung öffnen</translation>
    </message>
    <message>
        <source>Reflect on this</source>
        <translation>Darüber reflektieren</translation>
    </message>
    <message>
        <source>Copy follow-up…</source>
        <translation>Nachlese kopieren…</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Follow-up copied</source>
        <translation>Nachlese kopiert</translation>
    </message>
</context>
<context>
    <name>AskPopup</name>
    <message>
        <source>Who is to be asked</source>
        <translation>Wer gefragt werden soll</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>On the agenda of {day}</source>
        <translation>Auf der Agenda von {day}</translation>
    </message>
    <message>
        <source>It comes up when the next meeting is planned</source>
        <translation>Es kommt wieder, sobald das nächste Treffen geplant ist</translation>
    </message>
    <message>
        <source>Put to {count} people</source>
        <translation>{count} Menschen gefragt</translation>
    </message>
    <message>
        <source>Not asked after all</source>
        <translation>Doch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>This is a program, which is not started from here. Save it first.</source>
        <translation>Das ist ein Programm, das von hier nicht gestartet wird. Speichere es erst.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save it, then open it from there.</source>
        <translation>Kein Programm hier öffnet diese Datei. Speichere sie und öffne sie von dort.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted.</source>
        <translation>Gespeichert. Die Kopie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>One moment, other files are still being read.</source>
        <translation>Einen Moment, es werden noch andere Dateien gelesen.</translation>
    </message>
    <message>
        <source>Picture {day} {time}</source>
        <translation>Bild {day} {time}</translation>
    </message>
    <message>
        <source>{name}, {percent} %</source>
        <translation>{name}, {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n Datei angehängt</numerusform>
            <numerusform>%n Dateien angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>{name} angehängt</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Eine Datei anhängen…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The attachments have changed meanwhile. Look again, then move them.</source>
        <translation>Die Anhänge haben sich inzwischen geändert. Sieh noch einmal nach und verschiebe sie dann.</translation>
    </message>
    <message>
        <source>That attachment is no longer there.</source>
        <translation>Dieser Anhang ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A file needs a name. Type one and try again.</source>
        <translation>Eine Datei braucht einen Namen. Gib einen ein und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Choose another one.</source>
        <translation>Die Datei {path} gibt es nicht mehr. Wähle eine andere.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Check its permissions, and that its disk is there.</source>
        <translation>{name} lässt sich nicht lesen ({reason}). Prüfe die Rechte, und ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>{name} is a folder. Attach the files in it, or pack it first.</source>
        <translation>{name} ist ein Ordner. Hänge die Dateien darin an, oder packe ihn erst.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Attach a copy of what it holds.</source>
        <translation>{name} ist keine gewöhnliche Datei. Hänge eine Kopie ihres Inhalts an.</translation>
    </message>
    <message>
        <source>The journal was closed. Open it again first.</source>
        <translation>Das Journal wurde geschlossen. Öffne es erst wieder.</translation>
    </message>
    <message>
        <source>{folder} is not yours, so nothing can be opened. Remove it first.</source>
        <translation>{folder} gehört dir nicht, deshalb lässt sich nichts öffnen. Entferne es erst.</translation>
    </message>
    <message>
        <source>The file is larger than 25 MB. Attach a smaller one, or a link to it.</source>
        <translation>Die Datei ist größer als 25 MB. Hänge eine kleinere an oder einen Link dorthin.</translation>
    </message>
    <message>
        <source>The file of this attachment is missing. Put it back from a backup.</source>
        <translation>Die Datei dieses Anhangs fehlt. Hole sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file of this attachment is damaged. Put it back from a backup.</source>
        <translation>Die Datei dieses Anhangs ist beschädigt. Hole sie aus einer Sicherung zurück.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) away</source>
        <translation>
            <numerusform>Gesperrt nach %n Minute Abwesenheit</numerusform>
            <numerusform>Gesperrt nach %n Minuten Abwesenheit</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked as the window was minimised</source>
        <translation>Gesperrt, weil das Fenster minimiert wurde</translation>
    </message>
    <message>
        <source>Locked with the screen</source>
        <translation>Mit dem Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Locked as the computer went to sleep</source>
        <translation>Gesperrt, weil der Rechner in den Ruhezustand ging</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup is being made already</source>
        <translation>Eine Sicherung läuft schon</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Gesichert und geprüft</translation>
    </message>
</context>
<context>
    <name>BackupActs</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Where to put the restored journal</source>
        <translation>Wohin mit dem wiederhergestellten Journal</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}?</source>
        <translation>Die Sicherung von {moment} wiederherstellen?</translation>
    </message>
    <message>
        <source>The journal becomes as it was then. What you wrote since is taken out of it, and stays in a backup that is made first, so that you can come back to it.</source>
        <translation>Das Journal wird, wie es damals war. Was du seitdem geschrieben hast, wird herausgenommen und bleibt in einer Sicherung, die vorher gemacht wird, damit du darauf zurückkommen kannst.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the journal as it is</source>
        <translation>Das Journal lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) need(s|) the passphrase of then</source>
        <translation>
            <numerusform>%Ln Sicherung braucht die damalige Passphrase</numerusform>
            <numerusform>%Ln Sicherungen brauchen die damalige Passphrase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) encrypted anew</source>
        <translation>
            <numerusform>%Ln Sicherung neu verschlüsselt</numerusform>
            <numerusform>%Ln Sicherungen neu verschlüsselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the backups under older keys?</source>
        <translation>Die Sicherungen unter älteren Schlüsseln entfernen?</translation>
    </message>
    <message>
        <source>A new backup is made first. What only the old ones hold is gone for good.</source>
        <translation>Vorher wird eine neue Sicherung gemacht. Was nur die alten enthalten, ist endgültig weg.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>BackupFoot</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Open beside…</source>
        <translation>Daneben öffnen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Look at backups…</source>
        <translation>Sicherungen ansehen…</translation>
    </message>
    <message>
        <source>Room for backups made by themselves</source>
        <translation>Platz für Sicherungen, die von selbst entstehen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed, and checked. Two days of them are kept, then one a day, a week, a month.</source>
        <translation>In jeder Stunde, in der sich etwas geändert hat, wird eine gemacht und geprüft. Zwei Tage bleiben alle, dann eine je Tag, Woche und Monat.</translation>
    </message>
    <message>
        <source>A copy of each in a second folder, such as on another disk</source>
        <translation>Von jeder eine Kopie in einem zweiten Ordner, etwa auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup {ago}</source>
        <translation>Letzte Sicherung {ago}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>The next backup is copied there, too</source>
        <translation>Die nächste Sicherung wird auch dorthin kopiert</translation>
    </message>
    <message>
        <source>As much as they need</source>
        <translation>So viel sie brauchen</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>Encrypting anew, {done} of {total}</source>
        <translation>Wird neu verschlüsselt, {done} von {total}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The room for backups is a number of megabytes, or 0 for any.</source>
        <translation>Der Platz für Sicherungen ist eine Zahl von Megabyte oder 0 für beliebig viel.</translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose one that is there.</source>
        <translation>{folder} ist kein Ordner. Wähl einen, den es gibt.</translation>
    </message>
    <message>
        <source>{folder} belongs to this journal. Choose a folder on another disk.</source>
        <translation>{folder} gehört zu diesem Journal. Wähl einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>{file} is damaged or no backup of PM Journal. Nothing was changed. Choose another backup.</source>
        <translation>{file} ist beschädigt oder keine Sicherung von PM Journal. Nichts wurde verändert. Wähl eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a backup.</source>
        <translation>Eine Datei {file} gibt es nicht. Wähl eine Sicherung.</translation>
    </message>
    <message>
        <source>The backup was made, but {folder} has no room for a copy of it.</source>
        <translation>Die Sicherung ist gemacht, aber in {folder} ist kein Platz für eine Kopie.</translation>
    </message>
    <message>
        <source>The backup was made, but {folder} cannot be reached or written to, so no copy is there.</source>
        <translation>Die Sicherung ist gemacht, aber {folder} ist nicht erreichbar oder nicht beschreibbar; dort liegt keine Kopie.</translation>
    </message>
    <message>
        <source>The copy did not pass its check, so no backup was kept. Older ones are as they were. Check the journal: its file may be damaged.</source>
        <translation>Die Kopie hat die Prüfung nicht bestanden, darum wurde keine Sicherung behalten. Ältere sind, wie sie waren. Prüf das Journal: Seine Datei könnte beschädigt sein.</translation>
    </message>
    <message>
        <source>This backup needs the passphrase it was made under. Type that one.</source>
        <translation>Diese Sicherung braucht die Passphrase, unter der sie gemacht wurde. Gib diese ein.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>von selbst gemacht</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before new keys</source>
        <translation>vor neuen Schlüsseln</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <source>It looks changed since it was checked</source>
        <translation>Sie sieht seit der Prüfung verändert aus</translation>
    </message>
    <message>
        <source>Needs no passphrase: whoever has it can read it</source>
        <translation>Braucht keine Passphrase: wer sie hat, kann sie lesen</translation>
    </message>
    <message>
        <source>Opened by an older passphrase</source>
        <translation>Wird mit einer älteren Passphrase geöffnet</translation>
    </message>
    <message>
        <source>Checked when it was made</source>
        <translation>Geprüft, als sie gemacht wurde</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Von {first} bis {last}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Agenda points</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Logbucheinträge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation>Mentoring-Beziehungen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Requests for feedback</source>
        <translation>Bitten um Feedback</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Meetings rated</source>
        <translation>Bewertete Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>attachments</comment>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>is not in it</source>
        <translation>ist nicht darin</translation>
    </message>
    <message>
        <source>is as it was then</source>
        <translation>ist wie damals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s)</source>
        <translation>
            <numerusform>%Ln private Notiz</numerusform>
            <numerusform>%Ln private Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) (is|are) opened by an older passphrase, or by none</source>
        <translation>
            <numerusform>%Ln Sicherung wird mit einer älteren Passphrase geöffnet oder ohne eine</numerusform>
            <numerusform>%Ln Sicherungen werden mit einer älteren Passphrase geöffnet oder ohne eine</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every hour in which you write.</source>
        <translation>Es gibt noch keine Sicherung. In jeder Stunde, in der du schreibst, wird eine gemacht.</translation>
    </message>
</context>
<context>
    <name>BalanceBar</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Strengths and things to work on</source>
        <translation>Stärken und Entwicklungspunkte</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>What became of advice and of things to work on</source>
        <translation>Was aus Rat und Entwicklungspunkten wurde</translation>
    </message>
    <message>
        <source>{words} {result}</source>
        <translation>{words} {result}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
</context>
<context>
    <name>Became</name>
    <message>
        <source>When do you meet instead?</source>
        <translation>Wann trefft ihr euch stattdessen?</translation>
    </message>
    <message>
        <source>Cancel this meeting?</source>
        <translation>Dieses Treffen absagen?</translation>
    </message>
    <message>
        <source>It did not take place?</source>
        <translation>Es fand nicht statt?</translation>
    </message>
    <message>
        <source>Agenda, notes and files go along; the old moment stays in the list.</source>
        <translation>Agenda, Notizen und Dateien kommen mit; der alte Termin bleibt in der Liste.</translation>
    </message>
    <message>
        <source>What is open on its agenda goes to the next meeting.</source>
        <translation>Was auf seiner Agenda offen ist, kommt zum nächsten Treffen.</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Treffen verschieben</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>Set to no-show</source>
        <translation>Als nicht erschienen vermerken</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>BecameCard</name>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>Was war der Grund?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is when it was planned. Choose another day or time.</source>
        <translation>Das ist der bisherige Termin. Wähle einen anderen Tag oder eine andere Zeit.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Nothing written about this one yet</source>
        <translation>Hierzu ist noch nichts geschrieben</translation>
    </message>
    <message>
        <source>No reflections yet</source>
        <translation>Noch keine Reflexionen</translation>
    </message>
    <message>
        <source>Five lines after a conversation are worth more than a page at the end of the year. They stay yours: nothing here is shared unless you add it.</source>
        <translation>Fünf Zeilen nach einem Gespräch sind mehr wert als eine Seite am Jahresende. Sie gehören dir: Nichts davon wird geteilt, außer du fügst es hinzu.</translation>
    </message>
    <message>
        <source>+ Write a reflection</source>
        <translation>+ Reflexion schreiben</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Worth writing down, for example</source>
        <translation>Das wäre ein paar Zeilen wert, zum Beispiel</translation>
    </message>
    <message>
        <source>“I answered before the question was finished.”</source>
        <translation>„Ich habe geantwortet, bevor die Frage zu Ende war.“</translation>
    </message>
    <message>
        <source>After a mentor meeting</source>
        <translation>Nach einem Mentor-Treffen</translation>
    </message>
    <message>
        <source>“Said no twice. Both took longer to say than to write.”</source>
        <translation>„Zweimal Nein gesagt. Das Sagen dauerte länger als das Schreiben.“</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Drei Zeilen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Only for you, not in the brief</source>
        <translation>Nur für dich, nicht in der Vorbereitung</translation>
    </message>
    <message>
        <source>What works for them</source>
        <translation>Was gut funktioniert</translation>
    </message>
    <message>
        <source>Your mood since then</source>
        <translation>Deine Stimmung seitdem</translation>
    </message>
    <message>
        <source>What they told you</source>
        <translation>Was du gehört hast</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {title}</source>
        <translation>{title} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Private notes hidden</source>
        <translation>Private Notizen ausgeblendet</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere anzeigen</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days, then it is gone.</source>
        <translation>Was du löschst, bleibt {days} Tage hier, dann ist es weg.</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words.</source>
        <translation>Nichts im Papierkorb enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Den Papierkorb durchsuchen</translation>
    </message>
    <message>
        <source>Words of a title, or what it is</source>
        <translation>Wörter eines Titels, oder was es ist</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here for {days} days.</source>
        <translation>Der Papierkorb ist leer. Was du löschst, bleibt {days} Tage hier.</translation>
    </message>
    <message>
        <source>deleted {ago}, goes today</source>
        <translation>{ago} gelöscht, heute endgültig</translation>
    </message>
    <message numerus="yes">
        <source>deleted {ago}, %n day(s) left</source>
        <translation>
            <numerusform>{ago} gelöscht, noch %n Tag</numerusform>
            <numerusform>{ago} gelöscht, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorship with all that belongs to it</source>
        <translation>Mentoring-Beziehung mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>The private note is back</source>
        <translation>Die private Notiz ist wieder da</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>„{title}“ ist wieder da</translation>
    </message>
</context>
<context>
    <name>BoardSide</name>
    <message>
        <source>Whose prospects</source>
        <translation>Wessen Aussichten</translation>
    </message>
    <message>
        <source>Alt with an arrow moves somebody on or back. So does the mouse.</source>
        <translation>Alt mit einem Pfeil schiebt jemanden vor oder zurück. Die Maus auch.</translation>
    </message>
    <message>
        <source>Who could you learn from? A name is enough to begin; the courage comes later.</source>
        <translation>Von wem könntest du lernen? Ein Name genügt für den Anfang; der Mut kommt später.</translation>
    </message>
    <message>
        <source>Who could you help along? A name is enough to begin.</source>
        <translation>Wem könntest du weiterhelfen? Ein Name genügt für den Anfang.</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>One line is enough</source>
        <translation>Eine Zeile genügt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Search, or jump to something</source>
        <translation>Suchen oder zu etwas springen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>You: {text}</source>
        <translation>Du: {text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Open on both sides</source>
        <translation>Offen auf beiden Seiten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Auf der Agenda</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Before we meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <source>Prep for {day}</source>
        <translation>Vorbereitung für den {day}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>{what}, done {day}</source>
        <translation>{what}, erledigt am {day}</translation>
    </message>
    <message>
        <source>Slipped: {what}, {late}</source>
        <translation>Verschoben: {what}, {late}</translation>
    </message>
    <message>
        <source>Slipped: {what}, from {day} to {other}</source>
        <translation>Verschoben: {what}, von {day} auf {other}</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>daran arbeiten</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>{name} said: “{words}” ({kind})</source>
        <translation>{name} sagte: „{words}“ ({kind})</translation>
    </message>
    <message>
        <source>You said: “{words}” ({kind})</source>
        <translation>Du sagtest: „{words}“ ({kind})</translation>
    </message>
    <message>
        <source>{what}, {due}</source>
        <translation>{what}, {due}</translation>
    </message>
    <message>
        <source>{area}: in no meeting yet</source>
        <translation>{area}: noch in keinem Treffen</translation>
    </message>
    <message>
        <source>{area}: “{title}”, {day}</source>
        <translation>{area}: „{title}“, {day}</translation>
    </message>
    <message>
        <source>{area}: {day}</source>
        <translation>{area}: {day}</translation>
    </message>
    <message>
        <source>Goals you set yourself: {share}</source>
        <translation>Ziele, die du dir selbst gesetzt hast: {share}</translation>
    </message>
    <message>
        <source>Goals {name} set: {share}</source>
        <translation>Ziele, die {name} gesetzt hat: {share}</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Vierter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message numerus="yes">
        <source>{nth} {weekday} of (the month|every %n months)</source>
        <translation>
            <numerusform>{nth} {weekday} im Monat</numerusform>
            <numerusform>{nth} {weekday} alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every (day|%n days)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every (week|%n weeks)</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every (month|%n months)</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CadenceField</name>
    <message>
        <source>Type a number, such as 2, or leave it empty.</source>
        <translation>Tippe eine Zahl, etwa 2, oder lass es leer.</translation>
    </message>
    <message>
        <source>Meet every</source>
        <translation>Treffen alle</translation>
    </message>
    <message>
        <source>Unit of the cadence</source>
        <translation>Einheit des Rhythmus</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Which weekday of the month</source>
        <translation>Welcher Wochentag des Monats</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>e.g. 2</source>
        <translation>z. B. 2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Meeting with {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Meetings for the calendar</source>
        <translation>Treffen für den Kalender</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{when}: {status}, takes itself out of the calendar</source>
        <translation>{when}: {status}, nimmt sich aus dem Kalender</translation>
    </message>
    <message>
        <source>Calendar file of meetings with {name}</source>
        <translation>Kalenderdatei der Treffen mit {name}</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one first.</source>
        <translation>Es ist kein Treffen geplant. Plane zuerst eines.</translation>
    </message>
    <message>
        <source>Any calendar program can open it; saved again later, it changes what it put there before. The file is not encrypted. It says with whom, when, how long and where, and nothing else.</source>
        <translation>Jedes Kalenderprogramm kann sie öffnen; später noch einmal gespeichert, ändert sie, was sie dort eingetragen hat. Die Datei ist nicht verschlüsselt. Sie sagt, mit wem, wann, wie lange und wo, und sonst nichts.</translation>
    </message>
    <message>
        <source>Meetings with {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
</context>
<context>
    <name>CapsHint</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Quick capture</source>
        <translation>Schnell notieren</translation>
    </message>
    <message>
        <source>Type a few words first. One line is enough.</source>
        <translation>Schreib zuerst ein paar Worte. Eine Zeile genügt.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{name}, {stage}, {fact}</source>
        <translation>{name}, {stage}, {fact}</translation>
    </message>
    <message>
        <source>{name}, {stage}</source>
        <translation>{name}, {stage}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Feedback asked for: {about}</source>
        <translation>Erbetene Rückmeldung: {about}</translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Words, and a link if you have one</source>
        <translation>Worte, und ein Link, wenn du einen hast</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Was ist der nächste Schritt?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>What you typed last could not be saved. Nothing was changed. Try again.</source>
        <translation>Was du zuletzt getippt hast, ließ sich nicht speichern. Nichts wurde geändert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The older backups are encrypted anew</source>
        <translation>Die älteren Sicherungen sind neu verschlüsselt</translation>
    </message>
    <message>
        <source>The older backups are removed</source>
        <translation>Die älteren Sicherungen sind entfernt</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>More for this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Numbers of {title}</source>
        <translation>Zahlen zu {title}</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Erledigt {count}</translation>
    </message>
    <message>
        <source>of {count} planned</source>
        <translation>von {count} geplant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) done against {planned} planned by {day}. {last} planned by {end}.</source>
        <translation>
            <numerusform>%n Meilenstein erledigt, {planned} geplant bis {day}. {last} geplant bis {end}.</numerusform>
            <numerusform>%n Meilensteine erledigt, {planned} geplant bis {day}. {last} geplant bis {end}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Milestones of %n goal(s) by {day}.</source>
        <translation>
            <numerusform>Meilensteine von %n Ziel bis {day}.</numerusform>
            <numerusform>Meilensteine von %n Zielen bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share}: {done} of {whole} milestones done by {day}.</source>
        <translation>{share}: {done} von {whole} Meilensteinen erledigt bis {day}.</translation>
    </message>
    <message>
        <source>There is no plan line.</source>
        <translation>Es gibt keine Planlinie.</translation>
    </message>
    <message>
        <source>The plan runs at {share} that day.</source>
        <translation>Der Plan liegt an diesem Tag bei {share}.</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} erledigt</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>no milestones with a day</source>
        <translation>keine Meilensteine mit Tag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Check this journal</source>
        <translation>Dieses Journal prüfen</translation>
    </message>
    <message>
        <source>Looks whether everything that was written can still be read. Nothing is changed by it.</source>
        <translation>Sieht nach, ob alles Geschriebene noch gelesen werden kann. Dabei wird nichts verändert.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Compare with {file}</source>
        <translation>Mit {file} vergleichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>Der Bericht ist kopiert</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Copying the journal&apos;s file</source>
        <translation>Die Datei des Journals wird kopiert</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Der Suchindex wird geprüft</translation>
    </message>
    <message>
        <source>Checking the attachments</source>
        <translation>Die Anhänge werden geprüft</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>Zuerst wird gesichert</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Es wird repariert</translation>
    </message>
    <message>
        <source>What can still be read of it can be rescued into a new journal.</source>
        <translation>Was davon noch lesbar ist, lässt sich in ein neues Journal retten.</translation>
    </message>
    <message>
        <source>Restore {file} beside the journal to get such a file back.</source>
        <translation>Stellen Sie {file} neben dem Journal wieder her, um eine solche Datei zurückzubekommen.</translation>
    </message>
    <message>
        <source>A repair makes anew what can be. Nothing you wrote is changed by it.</source>
        <translation>Eine Reparatur erstellt neu, was sich neu erstellen lässt. Was Sie geschrieben haben, ändert sie nicht.</translation>
    </message>
    <message>
        <source>There is no backup to go back to in its backups folder.</source>
        <translation>In seinem Sicherungsordner liegt keine Sicherung, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is {file}.</source>
        <translation>Die neueste unversehrte Sicherung ist {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Now everything is in order: {records} and {attachments} were checked.</source>
        <translation>Jetzt ist alles in Ordnung: {records} und {attachments} wurden geprüft.</translation>
    </message>
    <message>
        <source>Everything is in order: {records} and {attachments} were checked.</source>
        <translation>Alles ist in Ordnung: {records} und {attachments} wurden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>The file(s) of %Ln attachment(s) (is|are) missing.</source>
        <translation>
            <numerusform>Die Datei von %Ln Anhang fehlt.</numerusform>
            <numerusform>Die Dateien von %Ln Anhängen fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file(s) of %Ln attachment(s) (is|are) damaged.</source>
        <translation>
            <numerusform>Die Datei von %Ln Anhang ist beschädigt.</numerusform>
            <numerusform>Die Dateien von %Ln Anhängen sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the attachments folder belong(s|) to nothing.</source>
        <translation>
            <numerusform>%Ln Datei im Ordner der Anhänge gehört zu nichts.</numerusform>
            <numerusform>%Ln Dateien im Ordner der Anhänge gehören zu nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of the journal&apos;s file (is|are) damaged.</source>
        <translation>
            <numerusform>%Ln Seite der Journaldatei ist beschädigt.</numerusform>
            <numerusform>%Ln Seiten der Journaldatei sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of the journal (is|are) damaged inside.</source>
        <translation>
            <numerusform>%Ln Tabelle des Journals ist innen beschädigt.</numerusform>
            <numerusform>%Ln Tabellen des Journals sind innen beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of keys was cut short. Opening the journal finishes it.</source>
        <translation>Ein Schlüsselwechsel wurde unterbrochen. Beim Öffnen des Journals wird er beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) in the journal lead(s|) nowhere.</source>
        <translation>
            <numerusform>%Ln Verweis im Journal führt ins Leere.</numerusform>
            <numerusform>%Ln Verweise im Journal führen ins Leere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) or milestone(s) do(es|) not stand as the history says.</source>
        <translation>
            <numerusform>%Ln Ziel oder Meilenstein steht anders, als der Verlauf sagt.</numerusform>
            <numerusform>%Ln Ziele oder Meilensteine stehen anders, als der Verlauf sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The links of %Ln text(s) are not those written in (it|them).</source>
        <translation>
            <numerusform>Die Verknüpfungen von %Ln Text sind nicht die, die darin stehen.</numerusform>
            <numerusform>Die Verknüpfungen von %Ln Texten sind nicht die, die darin stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index is wrong about %Ln record(s).</source>
        <translation>
            <numerusform>Der Suchindex irrt sich bei %Ln Eintrag.</numerusform>
            <numerusform>Der Suchindex irrt sich bei %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %Ln reference(s) that led nowhere.</source>
        <translation>
            <numerusform>Repariert: %Ln Verweis, der ins Leere führte.</numerusform>
            <numerusform>Repariert: %Ln Verweise, die ins Leere führten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %Ln goal(s) or milestone(s) that did not stand as history says.</source>
        <translation>
            <numerusform>Repariert: %Ln Ziel oder Meilenstein, anders als im Verlauf.</numerusform>
            <numerusform>Repariert: %Ln Ziele oder Meilensteine, anders als im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: the links of %Ln text(s).</source>
        <translation>
            <numerusform>Repariert: die Verknüpfungen von %Ln Text.</numerusform>
            <numerusform>Repariert: die Verknüpfungen von %Ln Texten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: the search index, wrong about %Ln record(s).</source>
        <translation>
            <numerusform>Repariert: der Suchindex, falsch bei %Ln Eintrag.</numerusform>
            <numerusform>Repariert: der Suchindex, falsch bei %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %Ln attachment file(s) that belonged to nothing.</source>
        <translation>
            <numerusform>Entfernt: %Ln Anhangsdatei, die zu nichts gehörte.</numerusform>
            <numerusform>Entfernt: %Ln Anhangsdateien, die zu nichts gehörten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired: what a change of keys had left half done.</source>
        <translation>Repariert: was ein Schlüsselwechsel halb fertig hinterlassen hatte.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Kept out of shared exports</source>
        <translation>Bleibt aus geteilten Exporten heraus</translation>
    </message>
    <message>
        <source>Can be shared</source>
        <translation>Teilbar</translation>
    </message>
    <message>
        <source>May be part of shared exports</source>
        <translation>Darf Teil geteilter Exporte sein</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Ein anderer Tag…</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>In einem halben Jahr</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>An einem Tag…</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Treffen öffnen</translation>
    </message>
    <message>
        <source>Another meeting…</source>
        <translation>Ein anderes Treffen…</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Kein Treffen</translation>
    </message>
    <message>
        <source>Type a name or a title</source>
        <translation>Name oder Titel eingeben</translation>
    </message>
    <message>
        <source>No meeting with these words.</source>
        <translation>Kein Treffen mit diesen Worten.</translation>
    </message>
</context>
<context>
    <name>ClosedHead</name>
    <message>
        <source>I was in touch</source>
        <translation>Ich habe mich gemeldet</translation>
    </message>
    <message>
        <source>Closing page as PDF…</source>
        <translation>Abschlussseite als PDF …</translation>
    </message>
    <message>
        <source>Ended early on {day}</source>
        <translation>Vorzeitig beendet am {day}</translation>
    </message>
    <message>
        <source>Completed on {day}</source>
        <translation>Abgeschlossen am {day}</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In touch: {every}, {ahead}</source>
        <translation>In Kontakt: {every}, {ahead}</translation>
    </message>
    <message>
        <source>Nothing planned to keep in touch</source>
        <translation>Kein Kontakt geplant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Keep in touch…</source>
        <translation>In Kontakt bleiben …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The mentorship has ended</source>
        <translation>Die Mentoring-Beziehung ist beendet</translation>
    </message>
    <message>
        <source>The end of a mentorship</source>
        <translation>Abschluss einer Mentoring-Beziehung</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <translation>{name} und {other}</translation>
    </message>
    <message>
        <source>Closing with {name}</source>
        <translation>Abschluss mit {name}</translation>
    </message>
    <message>
        <source>{count} milestones</source>
        <translation>{count} Meilensteinen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden %n. Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Gehaltene Treffen</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What {name} gave</source>
        <translation>Was {name} gegeben hat</translation>
    </message>
    <message>
        <source>What {name} takes along</source>
        <translation>Was {name} mitnimmt</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>partly achieved</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>achieved on {day}</source>
        <translation>erreicht am {day}</translation>
    </message>
</context>
<context>
    <name>ClosingDealings</name>
    <message>
        <source>Noted how the goal stands</source>
        <translation>Notiert, wie das Ziel steht</translation>
    </message>
    <message>
        <source>Thanks copied</source>
        <translation>Dank kopiert</translation>
    </message>
    <message>
        <source>The mentorship with {name} has ended</source>
        <translation>Die Mentoring-Beziehung mit {name} ist beendet</translation>
    </message>
    <message>
        <source>The mentorship with {name} goes on</source>
        <translation>Die Mentoring-Beziehung mit {name} geht weiter</translation>
    </message>
    <message>
        <source>Noted that you were in touch with {name} today</source>
        <translation>Notiert, dass du heute mit {name} in Kontakt warst</translation>
    </message>
</context>
<context>
    <name>ClosingFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Let it go on after all</source>
        <translation>Doch weitermachen</translation>
    </message>
    <message>
        <source>What you write is kept. You can leave and go on another day.</source>
        <translation>Was du schreibst, bleibt. Du kannst gehen und an einem anderen Tag weitermachen.</translation>
    </message>
    <message>
        <source>Close the mentorship</source>
        <translation>Die Mentoring-Beziehung abschließen</translation>
    </message>
    <message>
        <source>On to: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
</context>
<context>
    <name>ClosingTab</name>
    <message>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>A last look</source>
        <translation>Ein letzter Blick</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>First mentorship</source>
        <translation>Erste Mentorschaft</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Vorhandenes Journal öffnen…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Go on without a passphrase</source>
        <translation>Ohne Passphrase weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ComfortBlock</name>
    <message>
        <source>{name}: {word}</source>
        <translation>{name}: {word}</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>Wohlbefinden</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nützlich</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New in this pane</source>
        <translation>Neu in diesem Bereich</translation>
    </message>
    <message>
        <source>Ask for feedback…</source>
        <translation>Um Feedback bitten …</translation>
    </message>
    <message>
        <source>Note something quickly</source>
        <translation>Etwas schnell notieren</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Plan the next meetings…</source>
        <translation>Die nächsten Treffen planen…</translation>
    </message>
    <message>
        <source>Calendar file of meetings…</source>
        <translation>Kalenderdatei von Treffen…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
    <message>
        <source>Re-read a win</source>
        <translation>Einen Erfolg wieder lesen</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Earlier versions of a text…</source>
        <translation>Frühere Fassungen eines Textes…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Export a review</source>
        <translation>Rückblick exportieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export everything as JSON…</source>
        <translation>Alles als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export everything as pages…</source>
        <translation>Alles als Seiten exportieren…</translation>
    </message>
    <message>
        <source>New journal from an export…</source>
        <translation>Neues Journal aus einem Export…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Look at backups, restore one…</source>
        <translation>Sicherungen ansehen, eine wiederherstellen…</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <source>Hide or show private content</source>
        <translation>Privates aus- oder einblenden</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Lock the journal</source>
        <translation>Journal sperren</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Competencies</name>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>CompetencyField</name>
    <message>
        <source>Add a competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Namen tippen, dann Enter</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>ConfidenceScale</name>
    <message>
        <source>{value} of 5</source>
        <translation>{value} von 5</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{kind}: {there} only in the copy, {here} only in the journal, {changed} changed.</source>
        <translation>{kind}: {there} nur in der Kopie, {here} nur im Journal, {changed} geändert.</translation>
    </message>
    <message>
        <source>The copy says the same as the journal. It can be deleted.</source>
        <translation>In der Kopie steht dasselbe wie im Journal. Du kannst sie löschen.</translation>
    </message>
    <message>
        <source>To see it all, open a copy of this folder in which that file is the journal.</source>
        <translation>Um alles zu sehen, öffne eine Kopie dieses Ordners, in der diese Datei das Journal ist.</translation>
    </message>
    <message>
        <source>{file} cannot be compared: it is not whole, or does not fit the keys of this journal.</source>
        <translation>{file} lässt sich nicht vergleichen: Die Datei ist nicht vollständig oder passt nicht zu den Schlüsseln dieses Journals.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reflection(s)</source>
        <translation>
            <numerusform>%Ln Reflexion</numerusform>
            <numerusform>%Ln Reflexionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s)</source>
        <translation>
            <numerusform>%Ln private Notiz</numerusform>
            <numerusform>%Ln private Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(y|ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement(s)</source>
        <translation>
            <numerusform>%Ln Uneinigkeit</numerusform>
            <numerusform>%Ln Uneinigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s)</source>
        <translation>
            <numerusform>%Ln Mentee</numerusform>
            <numerusform>%Ln Mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} von {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Begin the mentorship</source>
        <translation>Die Mentoring-Beziehung beginnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren …</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern …</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Vorzeitig beenden …</translation>
    </message>
    <message>
        <source>Go on closing it</source>
        <translation>Weiter abschließen</translation>
    </message>
    <message>
        <source>Let it go on after all</source>
        <translation>Doch weitermachen</translation>
    </message>
    <message>
        <source>Keep in touch…</source>
        <translation>In Verbindung bleiben …</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>New mentorship with {name}…</source>
        <translation>Neue Mentoring-Beziehung mit {name} …</translation>
    </message>
    <message>
        <source>Pause the mentorship with {name}</source>
        <translation>Die Mentoring-Beziehung mit {name} pausieren</translation>
    </message>
    <message>
        <source>How long the mentorship with {name} is to last</source>
        <translation>Wie lange die Mentoring-Beziehung mit {name} dauern soll</translation>
    </message>
    <message>
        <source>Keep in touch with {name}</source>
        <translation>Mit {name} in Verbindung bleiben</translation>
    </message>
    <message>
        <source>A new mentorship with {name}</source>
        <translation>Eine neue Mentoring-Beziehung mit {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until, where you know it</source>
        <translation>Bis, falls du es weißt</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in ein paar Worten</translation>
    </message>
    <message>
        <source>Keep in touch every so many months</source>
        <translation>In Verbindung bleiben alle so viele Monate</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is before it starts. Choose a later day.</source>
        <translation>Das ist vor dem Beginn. Wähle einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of its file can no longer be read. The newest backup that is whole is of {moment}. When it is restored, the damaged file is kept.</source>
        <translation>Ein Teil seiner Datei lässt sich nicht mehr lesen. Die neueste unversehrte Sicherung ist von {moment}. Wird sie wiederhergestellt, bleibt die beschädigte Datei aufgehoben.</translation>
    </message>
    <message>
        <source>This journal is damaged. Restore a backup?</source>
        <translation>Dieses Journal ist beschädigt. Eine Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <translation>Sicherung zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>This journal is damaged. Check it?</source>
        <translation>Dieses Journal ist beschädigt. Prüfen?</translation>
    </message>
    <message>
        <source>A part of its file can no longer be read, and there is no backup that is whole. A check in the settings says how much is damaged. What can still be read can be rescued into a new journal.</source>
        <translation>Ein Teil seiner Datei lässt sich nicht mehr lesen, und es gibt keine unversehrte Sicherung. Eine Prüfung in den Einstellungen sagt, wie viel beschädigt ist. Was sich noch lesen lässt, kann in ein neues Journal gerettet werden.</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
</context>
<context>
    <name>DamagedFoot</name>
    <message>
        <source>Open the newest backup</source>
        <translation>Neueste Sicherung öffnen</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Lesbares retten…</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Das neue Journal öffnen</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Choose another journal…</source>
        <translation>Anderes Journal wählen…</translation>
    </message>
    <message>
        <source>Restore from another backup…</source>
        <translation>Aus anderer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>This journal cannot be opened</source>
        <translation>Dieses Journal lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Looking for its newest backup…</source>
        <translation>Seine neueste Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>There is no backup of it that is whole.</source>
        <translation>Es gibt keine unversehrte Sicherung davon.</translation>
    </message>
    <message>
        <source>What can be read of it can be saved in a new journal. What is damaged stays as it is.</source>
        <translation>Was sich davon lesen lässt, kann in ein neues Journal gerettet werden. Was beschädigt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Its newest backup that is whole</source>
        <translation>Seine neueste unversehrte Sicherung</translation>
    </message>
    <message>
        <source>It takes the journal&apos;s place, without what was written since. The damaged files are kept among the backups.</source>
        <translation>Sie tritt an die Stelle des Journals, ohne das, was seither geschrieben wurde. Die beschädigten Dateien bleiben bei den Sicherungen erhalten.</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Was lesbar war, ist gerettet</translation>
    </message>
    <message>
        <source>The damaged journal is as it was.</source>
        <translation>Das beschädigte Journal ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>DatedList</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d day days</source>
        <comment>words for this unit, as they are typed</comment>
        <translation>t tag tage tagen</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>words for this unit, as they are typed</comment>
        <translation>w woche wochen</translation>
    </message>
    <message>
        <source>m month months</source>
        <comment>words for this unit, as they are typed</comment>
        <translation>m monat monate monaten</translation>
    </message>
    <message>
        <source>next</source>
        <comment>words before a weekday, as they are typed</comment>
        <translation>nächster nächste nächsten nächstes</translation>
    </message>
    <message>
        <source>this</source>
        <comment>words before a weekday, as they are typed</comment>
        <translation>dieser diese diesen dieses</translation>
    </message>
    <message>
        <source>last</source>
        <comment>words before a weekday, as they are typed</comment>
        <translation>letzter letzte letzten letztes</translation>
    </message>
    <message>
        <source>a an one</source>
        <comment>words for one day, week or month, as they are typed</comment>
        <translation>ein eine einem einen einer</translation>
    </message>
    <message>
        <source>today</source>
        <comment>as it is typed</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>as it is typed</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>as it is typed</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>end of month</source>
        <comment>as it is typed</comment>
        <translation>monatsende</translation>
    </message>
    <message>
        <source>end of the month</source>
        <comment>as it is typed</comment>
        <translation>ende des monats</translation>
    </message>
    <message>
        <source>end of next month</source>
        <comment>as it is typed</comment>
        <translation>ende des nächsten monats</translation>
    </message>
    <message>
        <source>in {count} {unit}</source>
        <comment>as it is typed</comment>
        <translation>in {count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} ago</source>
        <comment>as it is typed</comment>
        <translation>vor {count} {unit}</translation>
    </message>
    <message>
        <source>Type a day, such as “fri”, “+3d”, “12 jun” or 2026-06-12.</source>
        <translation>Tippe einen Tag, etwa „fr“, „+3t“, „12. juni“ oder 2026-06-12.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Try “fri”, “+3d”, “12 jun” or 2026-06-12.</source>
        <translation>„{text}“ ist kein Tag. Versuch es mit „fr“, „+3t“, „12. juni“ oder 2026-06-12.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2026-06-12 or “12 jun 2026”.</source>
        <translation>„{text}“ ist kein Tag. Schreib ihn als 2026-06-12 oder „12. juni 2026“.</translation>
    </message>
    <message>
        <source>The year {year} is outside {first} to {last}.</source>
        <translation>Das Jahr {year} liegt nicht zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>Der {date} ist ein {weekday}.</translation>
    </message>
    <message>
        <source>Write the year with four digits, such as 2026-06-12.</source>
        <translation>Schreib das Jahr mit vier Ziffern, etwa 2026-06-12.</translation>
    </message>
    <message>
        <source>“{said}” could be two days. Write it as {one} or “{date}”, or as {other}.</source>
        <translation>„{said}“ könnte zwei Tage meinen. Schreib {one} oder „{date}“, oder {other}.</translation>
    </message>
    <message>
        <source>The year is missing. Write the day as 2026-06-12 or “12 jun 2026”.</source>
        <translation>Das Jahr fehlt. Schreib den Tag als 2026-06-12 oder „12. juni 2026“.</translation>
    </message>
    <message>
        <source>Days begin with 1.</source>
        <translation>Tage beginnen mit 1.</translation>
    </message>
    <message>
        <source>There is no month {month}, with the day first.</source>
        <translation>Es gibt keinen Monat {month}, wenn der Tag zuerst kommt.</translation>
    </message>
    <message>
        <source>There is no month {month}, with the month first.</source>
        <translation>Es gibt keinen Monat {month}, wenn der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Es gibt keinen Monat {month}.</translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation>Der {month} hat {days} Tage.</translation>
    </message>
    <message>
        <source>{month} has {days} days this year.</source>
        <translation>Der {month} hat dieses Jahr {days} Tage.</translation>
    </message>
    <message>
        <source>{month} has {days} days in {year}.</source>
        <translation>Der {month} hat {year} {days} Tage.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>+%n d</source>
        <comment>days late</comment>
        <translation>
            <numerusform>+%n T</numerusform>
            <numerusform>+%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>by tomorrow</source>
        <translation>bis morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>by {weekday}</source>
        <translation>bis {weekday}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{weekday}</source>
        <comment>due on it</comment>
        <translation>am {weekday}</translation>
    </message>
    <message>
        <source>{date}</source>
        <comment>due on it</comment>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>short</comment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>in full</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>No decisions yet. Add one</source>
        <translation>Noch keine. Eine hinzufügen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Move this decision to the bin</source>
        <translation>Diese Entscheidung in den Papierkorb</translation>
    </message>
    <message>
        <source>Decision moved to the bin</source>
        <translation>Entscheidung in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The preview could not be made. What went wrong is in the log.</source>
        <translation>Die Vorschau konnte nicht erstellt werden. Was schiefging, steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Action item done. {share}</source>
        <translation>Aufgabe erledigt. {share}</translation>
    </message>
    <message>
        <source>Action item open again. {share}</source>
        <translation>Aufgabe wieder offen. {share}</translation>
    </message>
    <message>
        <source>Action item moved to the bin</source>
        <translation>Aufgabe in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is in the backup</source>
        <translation>Was in der Sicherung ist</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Nothing differs from the journal now.</source>
        <translation>Nichts ist anders als im Journal jetzt.</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>Was eine Wiederherstellung ändern würde</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name in that folder.</source>
        <translation>In diesem Ordner gibt es eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier mentorships, {count}</source>
        <translation>Frühere Mentoring-Beziehungen, {count}</translation>
    </message>
    <message>
        <source>Earlier mentorships</source>
        <translation>Frühere Mentoring-Beziehungen</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is more than a line holds. Its beginning is here.</source>
        <translation>Das ist mehr, als in eine Zeile passt. Hier steht der Anfang.</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>How does it end?</source>
        <translation>Wie endet es?</translation>
    </message>
    <message>
        <source>Both are good ends. Nothing changes before the last step; you can stop and go on any day.</source>
        <translation>Beides ist ein gutes Ende. Vor dem letzten Schritt ändert sich nichts; du kannst jederzeit aufhören und weitermachen.</translation>
    </message>
    <message>
        <source>It has done what it was for</source>
        <translation>Es hat erfüllt, wofür es da war</translation>
    </message>
    <message>
        <source>It ends before that</source>
        <translation>Es endet vorher</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>For you alone: it is on no page for the other side.</source>
        <translation>Nur für dich: Es steht auf keiner Seite für die andere Person.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The day you close it</source>
        <translation>Der Tag, an dem du abschließt</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>What you typed last could not be saved, so this journal stays open.</source>
        <translation>Was du zuletzt getippt hast, konnte nicht gespeichert werden, also bleibt dieses Journal offen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>There is no journal in that folder. Choose one made by PM Journal.</source>
        <translation>In diesem Ordner liegt kein Journal. Wähle einen, den PM Journal angelegt hat.</translation>
    </message>
    <message>
        <source>Your journal is made…</source>
        <translation>Dein Journal wird angelegt…</translation>
    </message>
    <message>
        <source>PM Journal sample</source>
        <translation>PM Journal Beispiel</translation>
    </message>
    <message>
        <source>Making the sample journal…</source>
        <translation>Das Beispieljournal wird angelegt…</translation>
    </message>
    <message>
        <source>A program that synchronises folders has left a copy of this journal: see Settings.</source>
        <translation>Ein Programm, das Ordner abgleicht, hat eine Kopie dieses Journals hinterlassen: siehe Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Preparing the search, {percent}</source>
        <translation>Die Suche wird vorbereitet, {percent}</translation>
    </message>
    <message>
        <source>Your journal is being made ready for this version of PM Journal. This happens once.</source>
        <translation>Dein Journal wird für diese Version von PM Journal eingerichtet. Das geschieht nur einmal.</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Die Suche wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>EverythingSection</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export as pages…</source>
        <translation>Als Seiten exportieren…</translation>
    </message>
    <message>
        <source>New journal from an export…</source>
        <translation>Neues Journal aus einem Export…</translation>
    </message>
    <message>
        <source>All of it, to be read without this program: one JSON file that leaves nothing out, or a folder of pages in Markdown. Neither is encrypted.</source>
        <translation>Alles, was im Journal ist, auch ohne dieses Programm lesbar: eine JSON-Datei, in der nichts fehlt, oder ein Ordner mit Seiten in Markdown. Beides ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>A JSON export becomes a journal again, in a folder of its own or, while it is empty, in this one.</source>
        <translation>Aus einem JSON-Export wird wieder ein Journal, in einem eigenen Ordner oder, solange es leer ist, in diesem hier.</translation>
    </message>
    <message>
        <source>A JSON export becomes a journal again, in a folder of its own. This one stays as it is.</source>
        <translation>Aus einem JSON-Export wird wieder ein Journal, in einem eigenen Ordner. Dieses hier bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Export everything?</source>
        <translation>Alles exportieren?</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export everything as JSON</source>
        <translation>Alles als JSON exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where to put the folder of pages</source>
        <translation>Wohin der Ordner mit den Seiten soll</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Export wählen</translation>
    </message>
    <message>
        <source>PM Journal {day}</source>
        <translation>PM Journal {day}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where to put the new journal</source>
        <translation>Wohin das neue Journal soll</translation>
    </message>
    <message>
        <source>Take one into this journal…</source>
        <translation>In dieses Journal übernehmen…</translation>
    </message>
    <message>
        <source>PM Journal</source>
        <translation>PM Journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) (was|were) taken in.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde übernommen.</numerusform>
            <numerusform>%Ln Einträge wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in {folder}, and has no passphrase yet. This journal stays as it is.</source>
        <translation>Es liegt in {folder} und hat noch keine Passphrase. Dieses Journal bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The new journal is made. Open it?</source>
        <translation>Das neue Journal ist da. Öffnen?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Private notes are included and marked.</source>
        <translation>Private Notizen sind enthalten und gekennzeichnet.</translation>
    </message>
    <message>
        <source>What is written is not encrypted: whoever has it can read everything.</source>
        <translation>Was geschrieben wird, ist nicht verschlüsselt: Wer es hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another name.</source>
        <translation>{target} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose a new or an empty folder.</source>
        <translation>{target} gibt es schon. Wähle einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Copying the journal</source>
        <translation>Das Journal wird kopiert</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Der Suchindex wird gemacht</translation>
    </message>
    <message>
        <source>{target} lies in a journal&apos;s folder, where everything is encrypted. Choose another place.</source>
        <translation>{target} liegt im Ordner eines Journals, in dem alles verschlüsselt ist. Wähle einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) or rating(s) (is|are) included and marked.</source>
        <translation>
            <numerusform>%n private Notiz oder Bewertung ist enthalten und gekennzeichnet.</numerusform>
            <numerusform>%n private Notizen oder Bewertungen sind enthalten und gekennzeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>The PDF file is not encrypted.</source>
        <translation>Die PDF-Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Das Journal wird gelesen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}. The PDF shows boxes instead; the rest is whole.</source>
        <translation>Keine Schrift auf diesem Computer hat {signs}. Das PDF zeigt dafür Kästchen; der Rest ist vollständig.</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}. The PDF shows a box instead; the rest is whole.</source>
        <translation>Keine Schrift auf diesem Computer hat {signs}. Das PDF zeigt dafür ein Kästchen; der Rest ist vollständig.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The review could not be exported. What went wrong is in the log.</source>
        <translation>Der Rückblick konnte nicht exportiert werden. Was schiefging, steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>With somebody</source>
        <translation>Mit jemandem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Treffen vom {day}</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>With somebody else…</source>
        <translation>Mit jemand anderem …</translation>
    </message>
    <message>
        <source>With whom…</source>
        <translation>Mit wem …</translation>
    </message>
    <message>
        <source>Type a competency</source>
        <translation>Kompetenz eingeben</translation>
    </message>
    <message>
        <source>Type a goal</source>
        <translation>Ziel eingeben</translation>
    </message>
    <message>
        <source>Type a meeting or a day</source>
        <translation>Treffen oder Tag eingeben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nichts mit diesen Worten.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Settled on…</source>
        <translation>Geklärt am…</translation>
    </message>
    <message>
        <source>Look again on…</source>
        <translation>Wieder ansehen am…</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Settled {day}</source>
        <translation>Geklärt {day}</translation>
    </message>
    <message>
        <source>Look again {day}</source>
        <translation>Wieder ansehen {day}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Can be shared</source>
        <translation>Teilbar</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Klicken zum Ändern</translation>
    </message>
    <message>
        <source>Open this person’s page</source>
        <translation>Seite dieser Person öffnen</translation>
    </message>
    <message>
        <source>Open the other moment</source>
        <translation>Den anderen Termin öffnen</translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund nennen</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Im Versuch</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n Stärke</numerusform>
            <numerusform>%n Stärken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to work on</source>
        <translation>
            <numerusform>%n Entwicklungspunkt</numerusform>
            <numerusform>%n Entwicklungspunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{strengths}, {weaknesses}</source>
        <translation>{strengths}, {weaknesses}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Bitte</numerusform>
            <numerusform>%n Bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Du hast {name} gefragt</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Du hast gefragt</translation>
    </message>
    <message>
        <source>{name} asked you</source>
        <translation>{name} hat dich gefragt</translation>
    </message>
    <message>
        <source>You were asked</source>
        <translation>Du wurdest gefragt</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>beantwortet am {day}</translation>
    </message>
    <message>
        <source>let go, asked {day}</source>
        <translation>ruht, gefragt am {day}</translation>
    </message>
    <message>
        <source>asked {ago}</source>
        <translation>gefragt {ago}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s). A few words are enough.</source>
        <translation>
            <numerusform>Wartet seit %n Tag. Ein paar Worte genügen.</numerusform>
            <numerusform>Wartet seit %n Tagen. Ein paar Worte genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an answer. A short word to {name} may be all it takes.</source>
        <translation>
            <numerusform>%n Tag ohne Antwort. Ein kurzes Wort an {name} genügt vielleicht.</numerusform>
            <numerusform>%n Tage ohne Antwort. Ein kurzes Wort an {name} genügt vielleicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>them</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>Hi {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>Hi,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>on {day} I asked you for feedback on “{about}”. A sentence or two would help me.</source>
        <translation>am {day} habe ich dich um Feedback zu „{about}“ gebeten. Ein, zwei Sätze würden mir helfen.</translation>
    </message>
    <message>
        <source>From your advice of {day}</source>
        <translation>Aus deinem Rat vom {day}</translation>
    </message>
    <message>
        <source>From advice of {day}</source>
        <translation>Aus einem Rat vom {day}</translation>
    </message>
    <message>
        <source>From {name}’s advice of {day}</source>
        <translation>Aus dem Rat von {name} vom {day}</translation>
    </message>
    <message>
        <source>{action}, done {day}</source>
        <translation>{action}, erledigt am {day}</translation>
    </message>
    <message>
        <source>{action}, cancelled</source>
        <translation>{action}, abgesagt</translation>
    </message>
    <message>
        <source>{action}, {due}</source>
        <translation>{action}, {due}</translation>
    </message>
    <message>
        <source>{action}, open</source>
        <translation>{action}, offen</translation>
    </message>
    <message>
        <source>no mentorship</source>
        <translation>kein Mentoring</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Feedback needs a few words. Those that were there are back.</source>
        <translation>Feedback braucht ein paar Worte. Die bisherigen stehen wieder da.</translation>
    </message>
    <message>
        <source>A request needs a few words. Those that were there are back.</source>
        <translation>Eine Bitte braucht ein paar Worte. Die bisherigen stehen wieder da.</translation>
    </message>
</context>
<context>
    <name>FeedbackAdder</name>
    <message>
        <source>What was said, in their words</source>
        <translation>Was gesagt wurde, in ihren Worten</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Neues Feedback</translation>
    </message>
</context>
<context>
    <name>FeedbackBeginning</name>
    <message>
        <source>No feedback with this person yet</source>
        <translation>Noch kein Feedback mit dieser Person</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch kein Feedback</translation>
    </message>
    <message>
        <source>What somebody noticed about your work is easily forgotten by the time you need it. Write it down in their words, then see what becomes of it.</source>
        <translation>Was jemand an deiner Arbeit bemerkt hat, ist leicht vergessen, bis du es brauchst. Schreibe es in ihren Worten auf und sieh, was daraus wird.</translation>
    </message>
    <message>
        <source>+ Write feedback down</source>
        <translation>+ Feedback notieren</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Feedback bitten</translation>
    </message>
    <message>
        <source>Worth writing down, for example</source>
        <translation>Zum Beispiel wert, notiert zu werden</translation>
    </message>
    <message>
        <source>“Your questions got shorter. People told you more because of it.”</source>
        <translation>„Deine Fragen sind kürzer geworden. Darum haben dir die Leute mehr erzählt.“</translation>
    </message>
    <message>
        <source>A strength, received</source>
        <translation>Eine Stärke, erhalten</translation>
    </message>
    <message>
        <source>“You asked who decides before you asked what to build.”</source>
        <translation>„Du hast gefragt, wer entscheidet, bevor du gefragt hast, was zu bauen ist.“</translation>
    </message>
    <message>
        <source>A strength, given to a mentee</source>
        <translation>Eine Stärke, einer Mentee gesagt</translation>
    </message>
</context>
<context>
    <name>FeedbackCaptured</name>
    <message>
        <source>Feedback captured</source>
        <translation>Festgehaltenes Feedback</translation>
    </message>
    <message>
        <source>Add feedback</source>
        <translation>Feedback hinzufügen</translation>
    </message>
    <message>
        <source>No feedback yet. Add some</source>
        <translation>Noch kein Feedback. Hinzufügen</translation>
    </message>
    <message>
        <source>Move this feedback to the bin</source>
        <translation>Dieses Feedback in den Papierkorb</translation>
    </message>
    <message>
        <source>Feedback moved to the bin</source>
        <translation>Feedback in den Papierkorb verschoben</translation>
    </message>
</context>
<context>
    <name>FeedbackDetail</name>
    <message>
        <source>Feedback: {state}</source>
        <translation>Feedback: {state}</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Auf {date} verschoben</translation>
    </message>
    <message>
        <source>Action item added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>On the next agenda, to report back</source>
        <translation>Steht auf der nächsten Agenda, zum Berichten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Link darauf kopieren</translation>
    </message>
    <message>
        <source>Keep out of shared exports</source>
        <translation>Aus geteilten Exporten heraushalten</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>FeedbackLane</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>FeedbackList</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Which feedback</source>
        <translation>Welches Feedback</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Balance and follow-through</source>
        <translation>Gleichgewicht und was daraus wurde</translation>
    </message>
    <message>
        <source>With {name}: {balance}</source>
        <translation>Mit {name}: {balance}</translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message>
        <source>Request moved to the bin</source>
        <translation>Bitte in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Feedback moved to the bin</source>
        <translation>Feedback in den Papierkorb verschoben</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add feedback</source>
        <translation>+ Feedback hinzufügen</translation>
    </message>
    <message>
        <source>What became of it: {counts}</source>
        <translation>Was daraus wurde: {counts}</translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message>
        <source>Did {name} answer? Write it down</source>
        <translation>Hat {name} geantwortet? Schreib es auf</translation>
    </message>
    <message>
        <source>Did you answer {name}? Write it down</source>
        <translation>Hast du {name} geantwortet? Schreib es auf</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Delete removes it, the menu key offers more</source>
        <translation>Entf entfernt sie, die Menütaste bietet mehr</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Its file is missing. Attach it again, or put it back from a backup.</source>
        <translation>Ihre Datei fehlt. Hänge sie noch einmal an, oder hole sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Its file is damaged. Attach it again, or put it back from a backup.</source>
        <translation>Ihre Datei ist beschädigt. Hänge sie noch einmal an, oder hole sie aus einer Sicherung zurück.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full: {path} could not be written. Free some space and try again.</source>
        <translation>Die Festplatte ist voll: {path} konnte nicht geschrieben werden. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Choose another place or change its permissions.</source>
        <translation>In {path} kann nicht geschrieben werden. Wähle einen anderen Ort oder ändere die Rechte.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first or choose another place.</source>
        <translation>Es gibt keinen Ordner {folder}. Leg ihn zuerst an oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>Der Name {name}… ist zu lang. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}). Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target} is a folder. Give the file a name in it.</source>
        <translation>{target} ist ein Ordner. Gib der Datei einen Namen darin.</translation>
    </message>
    <message>
        <source>{target} is not an ordinary file. Choose another name.</source>
        <translation>{target} ist keine gewöhnliche Datei. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} belongs to a journal, which would be lost. Choose another name.</source>
        <translation>{target} gehört zu einem Journal, das verloren ginge. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} ist eine Datei. Wähle einen Ordner.</translation>
    </message>
    <message>
        <source>{folder} may not be looked into. Check its permissions.</source>
        <translation>In {folder} darf nicht hineingesehen werden. Prüf die Rechte.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between a whole number and its tenths</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
</context>
<context>
    <name>FilterPills</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in this note</source>
        <translation>In dieser Notiz suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Goal added</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No milestones yet.</source>
        <translation>Noch keine Meilensteine.</translation>
    </message>
    <message>
        <source>All milestones are done.</source>
        <translation>Alle Meilensteine sind erledigt.</translation>
    </message>
    <message>
        <source>Dropped on {day}.</source>
        <translation>Aufgegeben am {day}.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Starts on {day}.</source>
        <translation>Beginnt am {day}.</translation>
    </message>
    <message>
        <source>No open milestone has a date, so there is no plan to compare with.</source>
        <translation>Kein offener Meilenstein hat einen Tag, also gibt es keinen Plan zum Vergleich.</translation>
    </message>
    <message>
        <source>As many done as planned, but “{title}” is past its day.</source>
        <translation>So viele erledigt wie geplant, aber „{title}“ ist überfällig.</translation>
    </message>
    <message>
        <source>On track again if “{title}” is done {by}.</source>
        <translation>Wieder im Plan, wenn „{title}“ {by} erledigt ist.</translation>
    </message>
    <message>
        <source>On plan. Next is “{title}”, due {due}.</source>
        <translation>Im Plan. Als Nächstes kommt „{title}“, fällig {due}.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} milestone(s) behind plan.</source>
        <translation>
            <numerusform>{count} Meilenstein hinter dem Plan.</numerusform>
            <numerusform>{count} Meilensteine hinter dem Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} milestone(s) ahead of plan.</source>
        <translation>
            <numerusform>{count} Meilenstein vor dem Plan.</numerusform>
            <numerusform>{count} Meilensteine vor dem Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Them</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachlese</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <translation>{name} und {other}</translation>
    </message>
    <message>
        <source>Follow-up of {day}</source>
        <translation>Nachlese vom {day}</translation>
    </message>
    <message>
        <source>We met on</source>
        <translation>Getroffen am</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation>Worüber wir gesprochen haben</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>Für das nächste Mal</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>{name} will</source>
        <translation>{name} übernimmt</translation>
    </message>
    <message>
        <source>Nothing this time.</source>
        <translation>Diesmal nichts.</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>erledigt am {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>Nachlese</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Without your notes, and without anything private or personal.</source>
        <translation>Ohne deine Notizen und ohne alles Private oder Persönliche.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key that this backup was made under</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel, mit denen diese Sicherung gemacht wurde</translation>
    </message>
    <message>
        <source>That did not open it. Check the keyboard layout and Caps Lock.</source>
        <translation>Das hat sie nicht geöffnet. Prüfe die Tastaturbelegung und die Feststelltaste.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Nur Befehle</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Menschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept out of shared exports unless you add it</source>
        <translation>Nicht in geteilten Exporten, außer du fügst es hinzu</translation>
    </message>
    <message>
        <source>May be part of shared exports</source>
        <translation>Kann Teil geteilter Exporte sein</translation>
    </message>
    <message>
        <source>Never in shared exports</source>
        <translation>Nie in geteilten Exporten</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No meetings yet</source>
        <translation>Noch keine Treffen</translation>
    </message>
    <message>
        <source>Meetings are where the thread is kept. Plan the next one, and what was left open last time will be waiting on its agenda.</source>
        <translation>In den Treffen läuft der Faden zusammen. Plane das nächste, und was letztes Mal offen blieb, wartet auf seiner Tagesordnung.</translation>
    </message>
    <message>
        <source>+ New meeting</source>
        <translation>+ Neues Treffen</translation>
    </message>
    <message>
        <source>Add a person first</source>
        <translation>Erst jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Worth noting, for example</source>
        <translation>Das wäre eine Notiz wert, zum Beispiel</translation>
    </message>
    <message>
        <source>“Say what you are asking for first.”</source>
        <translation>„Sag zuerst, worum du bittest.“</translation>
    </message>
    <message>
        <source>What they told you, in their words</source>
        <translation>Was dir gesagt wurde, wörtlich</translation>
    </message>
    <message>
        <source>“Back one thing, and say why not the other.”</source>
        <translation>„Für eine Sache einstehen und sagen, warum nicht für die andere.“</translation>
    </message>
    <message>
        <source>What you decided together</source>
        <translation>Was ihr gemeinsam entschieden habt</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Page of the meeting</source>
        <translation>Seite des Treffens</translation>
    </message>
</context>
<context>
    <name>GivenPage</name>
    <message>
        <source>What went both ways?</source>
        <translation>Was ging in beide Richtungen?</translation>
    </message>
    <message>
        <source>One line each is enough.</source>
        <translation>Je eine Zeile genügt.</translation>
    </message>
    <message>
        <source>What I gave</source>
        <translation>Was ich gegeben habe</translation>
    </message>
    <message>
        <source>Time, an introduction, an honest sentence, an example to look at.</source>
        <translation>Zeit, ein Kontakt, ein ehrlicher Satz, ein Beispiel zum Ansehen.</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>Was ich bekommen habe</translation>
    </message>
    <message>
        <source>A method, a question that stays, courage, somebody to call.</source>
        <translation>Eine Methode, eine Frage, die bleibt, Mut, jemand, den ich anrufen kann.</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>Goal moved to the bin</source>
        <translation>Ziel in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>That day is still to come. Type the day it was done, or leave it open.</source>
        <translation>Dieser Tag kommt erst noch. Tippe den Tag, an dem es erledigt war, oder lass es offen.</translation>
    </message>
    <message>
        <source>Goal achieved. Write a line about how?</source>
        <translation>Ziel erreicht. Eine Zeile dazu, wie?</translation>
    </message>
    <message>
        <source>Milestone open again. {share}</source>
        <translation>Meilenstein wieder offen. {share}</translation>
    </message>
    <message>
        <source>Milestone done. {share}</source>
        <translation>Meilenstein erledigt. {share}</translation>
    </message>
    <message>
        <source>Moved. It was planned for {date}</source>
        <translation>Verschoben. Geplant war {date}</translation>
    </message>
    <message>
        <source>Milestone dropped</source>
        <translation>Meilenstein gestrichen</translation>
    </message>
    <message>
        <source>Milestone taken up again</source>
        <translation>Meilenstein wieder aufgenommen</translation>
    </message>
    <message>
        <source>Milestone moved to the bin</source>
        <translation>Meilenstein in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>GoalDealings</name>
    <message>
        <source>Drop “{title}”?</source>
        <translation>„{title}“ aufgeben?</translation>
    </message>
    <message>
        <source>Drop goal</source>
        <translation>Ziel aufgeben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Link copied. Paste it into a meeting or a reflection</source>
        <translation>Link kopiert. Füg ihn in ein Treffen oder eine Reflexion ein</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Eine Datei anhängen…</translation>
    </message>
    <message>
        <source>Mark achieved</source>
        <translation>Als erreicht markieren</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Drop, with a reason</source>
        <translation>Aufgeben, mit Grund</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message>
        <source>Title of the goal</source>
        <translation>Titel des Ziels</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Was willst du erreichen?</translation>
    </message>
    <message>
        <source>Milestone progress</source>
        <translation>Fortschritt der Meilensteine</translation>
    </message>
    <message>
        <source>Nowhere yet. Copy the link of this goal into a meeting or a reflection.</source>
        <translation>Noch nirgends. Kopiere den Link dieses Ziels in ein Treffen oder eine Reflexion.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Once three milestones have a due day, a chart of them stands here.</source>
        <translation>Sobald drei Meilensteine einen Tag haben, steht hier ein Diagramm.</translation>
    </message>
</context>
<context>
    <name>GoalFacts</name>
    <message>
        <source>Target {date}</source>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>Company objective: {objective}</source>
        <translation>Unternehmensziel: {objective}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dropped, with a reason</source>
        <translation>Aufgegeben, mit Grund</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Lebenszyklus-Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Company objective it serves</source>
        <translation>Unternehmensziel, dem es dient</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>About this goal</source>
        <translation>Über dieses Ziel</translation>
    </message>
    <message>
        <source>Health, in your own word</source>
        <translation>Zustand, in deinem eigenen Wort</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>Für mich allein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>The target is before the start. Choose a later day.</source>
        <translation>Das Zieldatum liegt vor dem Beginn. Wähle einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goal fits the filter.</source>
        <translation>Kein Ziel passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>Alle Ziele anzeigen</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>GoalModel</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>How the goal stands</source>
        <translation>Wie das Ziel steht</translation>
    </message>
    <message>
        <source>What came of it, in a line</source>
        <translation>Was daraus wurde, in einer Zeile</translation>
    </message>
    <message>
        <source>What came of the goal</source>
        <translation>Was aus dem Ziel wurde</translation>
    </message>
    <message>
        <source>How “{title}” stands</source>
        <translation>Wie „{title}“ steht</translation>
    </message>
    <message>
        <source>What came of “{title}”</source>
        <translation>Was aus „{title}“ wurde</translation>
    </message>
</context>
<context>
    <name>GoalTurns</name>
    <message>
        <source>A goal needs a few words. Type them and try again.</source>
        <translation>Ein Ziel braucht ein paar Worte. Schreib sie hinein und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>Für mich allein</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>All milestones done</source>
        <translation>Alle Meilensteine erledigt</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Noch keine Meilensteine</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>Add a person first</source>
        <translation>Erst jemanden hinzufügen</translation>
    </message>
    <message>
        <source>No goals with {name} yet</source>
        <translation>Noch keine Ziele mit {name}</translation>
    </message>
    <message>
        <source>Open {name}’s page</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <source>Write down what you want to reach and why. Split it into milestones, and you will see from week to week how far you are.</source>
        <translation>Schreib auf, was du erreichen willst und warum. Teil es in Meilensteine, und du siehst von Woche zu Woche, wie weit du bist.</translation>
    </message>
    <message>
        <source>+ Add a goal</source>
        <translation>+ Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Worth aiming for, for example</source>
        <translation>Das wäre ein Ziel wert, zum Beispiel</translation>
    </message>
    <message>
        <source>“Run a pricing experiment I can defend.”</source>
        <translation>„Ein Preisexperiment machen, das ich vertreten kann.“</translation>
    </message>
    <message>
        <source>A skill, in four milestones</source>
        <translation>Eine Fähigkeit, in vier Meilensteinen</translation>
    </message>
    <message>
        <source>“Tell the strategy story to executives.”</source>
        <translation>„Die Strategie vor der Geschäftsleitung erzählen.“</translation>
    </message>
    <message>
        <source>Exposure, with a mentor who has done it</source>
        <translation>Sichtbarkeit, mit einem Mentor, der es kennt</translation>
    </message>
    <message>
        <source>Goal is a draft again</source>
        <translation>Das Ziel ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Goal is active</source>
        <translation>Das Ziel ist aktiv</translation>
    </message>
    <message>
        <source>Goal put on hold</source>
        <translation>Das Ziel ist pausiert</translation>
    </message>
    <message>
        <source>Goal achieved. Write a line about how?</source>
        <translation>Ziel erreicht. Eine Zeile dazu, wie?</translation>
    </message>
    <message>
        <source>Goal partly achieved. Write a line about how?</source>
        <translation>Ziel teilweise erreicht. Eine Zeile dazu, wie?</translation>
    </message>
    <message>
        <source>Goal dropped</source>
        <translation>Ziel aufgegeben</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Vom Kurs ab</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die der anderen Seite</translation>
    </message>
    <message>
        <source>A weight is a number, such as 1 or 2.5.</source>
        <translation>Ein Gewicht ist eine Zahl, etwa 1 oder 2,5.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Noch keine Ziele.</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} aktiv</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eines anlegen</translation>
    </message>
    <message>
        <source>No goal is under way.</source>
        <translation>Derzeit läuft kein Ziel.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>What came of it?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>Each goal as it stands today. A number helps.</source>
        <translation>Jedes Ziel, wie es heute steht. Eine Zahl hilft.</translation>
    </message>
    <message>
        <source>No goals were set here. What came of it can be said all the same.</source>
        <translation>Hier wurden keine Ziele gesetzt. Was daraus wurde, lässt sich trotzdem sagen.</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>Alles in allem</translation>
    </message>
    <message>
        <source>What is different now, for whom, and how does one see it?</source>
        <translation>Was ist jetzt anders, für wen, und woran sieht man es?</translation>
    </message>
</context>
<context>
    <name>GoalsPane</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Page of the goal</source>
        <translation>Seite des Ziels</translation>
    </message>
    <message>
        <source>That goal is not here. It may be in the bin, or belong to somebody else.</source>
        <translation>Dieses Ziel ist nicht hier. Vielleicht ist es im Papierkorb oder gehört zu jemand anderem.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Change day or time</source>
        <translation>Tag oder Uhrzeit ändern</translation>
    </message>
    <message>
        <source>Template: {name}</source>
        <translation>Vorlage: {name}</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>Art: {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titel des Treffens</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy a link to this meeting</source>
        <translation>Link zu diesem Treffen kopieren</translation>
    </message>
    <message>
        <source>Change person, time and place</source>
        <translation>Person, Zeit und Ort ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>auf {when}</translation>
    </message>
    <message>
        <source>moved from {when}</source>
        <translation>verschoben von {when}</translation>
    </message>
    <message>
        <source>Move to another time…</source>
        <translation>Auf einen anderen Termin verschieben…</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Abgesagt…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Nicht erschienen…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>Open prep</source>
        <translation>Vorbereitung öffnen</translation>
    </message>
    <message>
        <source>Reflect on this</source>
        <translation>Darüber reflektieren</translation>
    </message>
    <message>
        <source>Copy follow-up…</source>
        <translation>Nachlese kopieren…</translation>
    </message>
    <message>
        <source>Plan the next ones…</source>
        <translation>Die nächsten planen…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Eine Datei anhängen…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Copy details of the last problem</source>
        <translation>Einzelheiten des letzten Problems kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The log says where in the program it went wrong, never what you wrote.</source>
        <translation>Das Protokoll sagt, wo im Programm etwas schiefging, nie, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Nothing has gone wrong in the program so far.</source>
        <translation>Im Programm ist bisher nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The log is {file}</source>
        <translation>Das Protokoll ist {file}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{field}” cannot be right</source>
        <translation>„{field}“ kann nicht stimmen</translation>
    </message>
    <message>
        <source>something it refers to is not there</source>
        <translation>etwas, worauf es verweist, ist nicht da</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of PM Journal. Update the program first.</source>
        <translation>{file} stammt von einer neueren Version von PM Journal. Bring zuerst das Programm auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>it is no table of a journal</source>
        <translation>es ist keine Tabelle eines Journals</translation>
    </message>
    <message>
        <source>{file} is no JSON export of a journal. Choose a file that PM Journal exported as JSON.</source>
        <translation>{file} ist kein JSON-Export eines Journals. Wähle eine Datei, die PM Journal als JSON exportiert hat.</translation>
    </message>
    <message>
        <source>{file} holds something twice. Nothing was imported.</source>
        <translation>{file} enthält etwas doppelt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was imported.</source>
        <translation>{file} kann nicht gelesen werden ({reason}). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} is damaged or not whole. Nothing was imported. Use another copy.</source>
        <translation>{file} ist beschädigt oder unvollständig. Es wurde nichts importiert. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <source>{file} cannot be imported, and nothing was: in “{table}”, {words}.</source>
        <translation>{file} kann nicht importiert werden, und es wurde nichts importiert: in „{table}“, {words}.</translation>
    </message>
    <message>
        <source>The journal in {folder} has records. A whole journal can only be taken into a new or empty one.</source>
        <translation>Das Journal in {folder} enthält schon etwas. Ein ganzes Journal kann nur in ein neues oder leeres übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n file(s) (was|were) refused.</source>
        <translation>
            <numerusform>Nichts wurde importiert: %n Datei wurde abgelehnt.</numerusform>
            <numerusform>Nichts wurde importiert: %n Dateien wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one person is called “{name}”. Give one of them a fuller name first.</source>
        <translation>Mehr als eine Person heißt „{name}“. Gib einer von ihnen zuerst einen volleren Namen.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „{source}“.</translation>
    </message>
    <message>
        <source>“{source}” holds no .md, .markdown or .txt file.</source>
        <translation>In „{source}“ liegt keine .md-, .markdown- oder .txt-Datei.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}.</source>
        <translation>„{file}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Its date could be {day} or {other}.</source>
        <translation>Ihr Datum könnte der {day} oder der {other} sein.</translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>Sie konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>Der {day} kommt erst noch.</translation>
    </message>
    <message>
        <source>It is in the journal already.</source>
        <translation>Sie ist schon im Journal.</translation>
    </message>
    <message>
        <source>It holds the same text as {file}.</source>
        <translation>Sie enthält denselben Text wie {file}.</translation>
    </message>
    <message>
        <source>“{name}” is here in more than one role. Say which one is meant.</source>
        <translation>„{name}“ ist hier in mehr als einer Rolle. Sag, welche gemeint ist.</translation>
    </message>
    <message>
        <source>“{name}” is new here. Say whether they are your mentor, your mentee or a peer.</source>
        <translation>„{name}“ ist neu hier. Sag, ob Mentor, Mentee oder Peer.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) (was|were) left out.</source>
        <translation>
            <numerusform>%n Steuerzeichen wurde weggelassen.</numerusform>
            <numerusform>%n Steuerzeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than 5 MB. Split it into smaller files.</source>
        <translation>Sie ist größer als 5 MB. Teil sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>Sie ist kein UTF-8-Text. Speichere sie als UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>It has no date: put one into its name (2018-04-03.md) or write a line “Date: 2018-04-03”.</source>
        <translation>Sie hat kein Datum: Schreib eines in den Namen (2018-04-03.md) oder in eine Zeile „Date: 2018-04-03“.</translation>
    </message>
    <message>
        <source>{hour}:{minute} {half} is no time of day.</source>
        <translation>{hour}:{minute} {half} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{hour}:{minute} is no time of day.</source>
        <translation>{hour}:{minute} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{field}” is not known</source>
        <translation>„{field}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{field}” is missing</source>
        <translation>„{field}“ fehlt</translation>
    </message>
    <message>
        <source>“{field}” of {id} is not {range}</source>
        <translation>„{field}“ von {id} ist nicht {range}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>A day such as 04/03/2018 could be two. What comes first?</source>
        <translation>Ein Tag wie 04/03/2018 könnte zwei meinen. Was kommt zuerst?</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Dated Markdown and text files become meetings or reflections: all of them, or none.</source>
        <translation>Datierte Markdown- und Textdateien werden zu Treffen oder Reflexionen: alle oder keine.</translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation>Markdown und Text (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>Zuerst wird gesichert</translation>
    </message>
    <message>
        <source>Writing, {done} of {of}</source>
        <translation>Wird geschrieben, {done} von {of}</translation>
    </message>
    <message>
        <source>Reading, {done} of {of}</source>
        <translation>Wird gelesen, {done} von {of}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing was imported.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, and see what would be taken.</source>
        <translation>Wähle eine Datei oder einen Ordner und sieh, was übernommen würde.</translation>
    </message>
    <message>
        <source>Say what comes first in the dates.</source>
        <translation>Sag, was in den Daten zuerst kommt.</translation>
    </message>
    <message>
        <source>Nothing is imported while a file is refused. Mend it, or move it elsewhere.</source>
        <translation>Solange eine Datei abgelehnt ist, wird nichts importiert. Bring sie in Ordnung oder leg sie woandershin.</translation>
    </message>
    <message>
        <source>Nothing new here: all of it is in the journal already.</source>
        <translation>Nichts Neues: Alles ist schon im Journal.</translation>
    </message>
    <message>
        <source>{taken} will be added.</source>
        <translation>Dazu kommt: {taken}.</translation>
    </message>
    <message numerus="yes">
        <source>{taken} will be added; %Ln file(s) (is|are) known already.</source>
        <translation>
            <numerusform>Dazu kommt: {taken}. %Ln Datei ist schon bekannt.</numerusform>
            <numerusform>Dazu kommt: {taken}. %Ln Dateien sind schon bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the journal already</source>
        <translation>Nichts Neues: Alles war schon im Journal</translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation>{what} importiert</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>InTouch</name>
    <message numerus="yes">
        <source>You keep in touch every %n month(s).</source>
        <translation>
            <numerusform>Ihr bleibt jeden %n. Monat in Kontakt.</numerusform>
            <numerusform>Ihr bleibt alle %n Monate in Kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden %n. Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>it is time</source>
        <translation>es ist Zeit</translation>
    </message>
    <message>
        <source>next in {month}</source>
        <translation>das nächste Mal im {month}</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Private notes never appear in shared exports.</source>
        <translation>Private Notizen erscheinen nie in geteilten Exporten.</translation>
    </message>
    <message>
        <source>This computer has no window to show a folder in. The path can be copied.</source>
        <translation>Dieser Computer hat kein Fenster, um einen Ordner zu zeigen. Der Pfad lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Keep your recovery key</source>
        <translation>Bewahre deinen Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again.</source>
        <translation>Er öffnet das Journal, wenn die Passphrase vergessen ist. Bewahre ihn auf Papier auf, nicht bei diesem Computer. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without checking</source>
        <translation>Ohne Prüfung weiter</translation>
    </message>
</context>
<context>
    <name>KeyedEdit</name>
    <message>
        <source>That was very long. Its beginning was pasted.</source>
        <translation>Das war sehr lang. Eingefügt wurde der Anfang.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Erstes, letztes</translation>
    </message>
    <message>
        <source>Go to what begins with the letters typed</source>
        <translation>Zu dem gehen, was mit den getippten Buchstaben beginnt</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Tick a milestone</source>
        <translation>Meilenstein abhaken</translation>
    </message>
    <message>
        <source>Move a milestone</source>
        <translation>Meilenstein verschieben</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading, smaller heading</source>
        <translation>Überschrift, kleinere Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Move a list item in or out</source>
        <translation>Listenpunkt ein- oder ausrücken</translation>
    </message>
    <message>
        <source>Tick an item, open a link</source>
        <translation>Punkt abhaken, Link öffnen</translation>
    </message>
    <message>
        <source>Link to a page</source>
        <translation>Zu einer Seite verlinken</translation>
    </message>
    <message>
        <source>Find, find the next</source>
        <translation>Suchen, nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Nur den Text einfügen</translation>
    </message>
    <message>
        <source>Take typing back</source>
        <translation>Getipptes zurücknehmen</translation>
    </message>
    <message>
        <source>Step back to the page, then to the list</source>
        <translation>Zurück zur Seite, dann zur Liste</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Nur Befehle</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Menschen</translation>
    </message>
    <message>
        <source>Open, or sort by fit</source>
        <translation>Öffnen oder nach Treffern sortieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>KindPills</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LastLook</name>
    <message>
        <source>Keep: {action}</source>
        <translation>Behalten: {action}</translation>
    </message>
    <message>
        <source>A last look</source>
        <translation>Ein letzter Blick</translation>
    </message>
    <message>
        <source>This happens when you close it. One Undo takes all of it back.</source>
        <translation>Das geschieht, wenn du abschließt. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Still open. Untick what nobody will do any more.</source>
        <translation>Noch offen. Nimm das Häkchen weg, wo es niemand mehr tun wird.</translation>
    </message>
    <message>
        <source>Closing page as PDF…</source>
        <translation>Abschlussseite als PDF …</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Du: {text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The mentorship with {name} ends early, on {day}.</source>
        <translation>Die Mentoring-Beziehung mit {name} endet vorzeitig, am {day}.</translation>
    </message>
    <message>
        <source>The mentorship with {name} is completed on {day}.</source>
        <translation>Die Mentoring-Beziehung mit {name} ist am {day} abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned meeting(s) (is|are) called off: {days}.</source>
        <translation>
            <numerusform>%n geplantes Treffen wird abgesagt: {days}.</numerusform>
            <numerusform>%n geplante Treffen werden abgesagt: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <comment>after a list of days</comment>
        <translation>und weitere</translation>
    </message>
</context>
<context>
    <name>LatestNotes</name>
    <message>
        <source>+ Add note</source>
        <translation>+ Notiz hinzufügen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>LeftOutPart</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Private notes are excluded</source>
        <translation>Private Notizen sind ausgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) (is|are) excluded</source>
        <translation>
            <numerusform>%Ln private Notiz ist ausgeschlossen</numerusform>
            <numerusform>%Ln private Notizen sind ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes of %Ln meeting(s)</source>
        <translation>
            <numerusform>Notizen von %Ln Treffen</numerusform>
            <numerusform>Notizen von %Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reflection(s), unless you choose them</source>
        <translation>
            <numerusform>%Ln Reflexion, außer du wählst sie aus</numerusform>
            <numerusform>%Ln Reflexionen, außer du wählst sie aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>a number above {lowest}, up to {highest}</source>
        <translation>eine Zahl über {lowest} und bis {highest}</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>eine Zahl von {lowest} bis {highest}</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Delete removes the link</source>
        <translation>Entf entfernt den Link</translation>
    </message>
</context>
<context>
    <name>LinkChips</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link a goal, a meeting or a person</source>
        <translation>Ein Ziel, ein Treffen oder eine Person verlinken</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>What to link to</source>
        <translation>Wohin der Link führt</translation>
    </message>
</context>
<context>
    <name>LinkedEdit</name>
    <message>
        <source>Open it with Ctrl and a click, or with {keys}</source>
        <translation>Öffnen mit Strg und Klick oder mit {keys}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Type a goal, a meeting or a name</source>
        <translation>Tippe ein Ziel, ein Treffen oder einen Namen</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nichts mit diesen Worten.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
</context>
<context>
    <name>ListFinder</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Words in it</source>
        <translation>Worte darin</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Passphrase and lock</source>
        <translation>Passphrase und Sperre</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Sperren, wenn das Fenster minimiert wird</translation>
    </message>
    <message>
        <source>Take copied text off the clipboard after 30 seconds</source>
        <translation>Kopierten Text nach 30 Sekunden aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or the mouse</source>
        <translation>Sperren nach Minuten ohne Taste oder Maus</translation>
    </message>
    <message>
        <source>{keys} locks it at once. So do a locked screen and sleep, where the system tells of them.</source>
        <translation>{keys} sperrt es sofort. Ebenso ein gesperrter Bildschirm und der Ruhezustand, wo das System davon erzählt.</translation>
    </message>
    <message>
        <source>Encrypted. A passphrase opens it, or the recovery key.</source>
        <translation>Verschlüsselt. Eine Passphrase öffnet es oder der Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>No passphrase: whoever has this folder can read it, private notes and backups too. Keep it where only you can open it.</source>
        <translation>Keine Passphrase: Wer diesen Ordner hat, kann ihn lesen, auch private Notizen und Sicherungen. Leg ihn dorthin, wo nur du ihn öffnen kannst.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Bekanntmachung</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Kontaktaufnahme</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Schwierigkeiten</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Celebrations</source>
        <translation>Anerkennungen</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Bekanntmachungen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>Disagreement kept</source>
        <translation>Uneinigkeit notiert</translation>
    </message>
    <message>
        <source>Question kept</source>
        <translation>Frage notiert</translation>
    </message>
    <message>
        <source>Challenge kept</source>
        <translation>Schwierigkeit notiert</translation>
    </message>
    <message>
        <source>Idea kept</source>
        <translation>Idee notiert</translation>
    </message>
    <message>
        <source>Win kept</source>
        <translation>Erfolg notiert</translation>
    </message>
    <message>
        <source>Story kept</source>
        <translation>Geschichte notiert</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Lehre notiert</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Entscheidung notiert</translation>
    </message>
    <message>
        <source>Recognition kept</source>
        <translation>Anerkennung notiert</translation>
    </message>
    <message>
        <source>Introduction kept</source>
        <translation>Bekanntmachung notiert</translation>
    </message>
    <message>
        <source>Opportunity kept</source>
        <translation>Gelegenheit notiert</translation>
    </message>
    <message>
        <source>What you passed on is kept</source>
        <translation>Weitergegebenes notiert</translation>
    </message>
    <message>
        <source>Outreach kept</source>
        <translation>Kontaktaufnahme notiert</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Bewältigt</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wieder angesehen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ergriffen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>Sie kennen sich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>Look again {day}</source>
        <translation>Wieder ansehen {day}</translation>
    </message>
    <message>
        <source>the other side</source>
        <comment>in a prompt: how {the other side} may see it</comment>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>Your values: {values}</source>
        <translation>Deine Werte: {values}</translation>
    </message>
    <message>
        <source>Can be shared</source>
        <translation>Teilbar</translation>
    </message>
</context>
<context>
    <name>LogBeginning</name>
    <message>
        <source>Nothing about this one yet</source>
        <translation>Noch nichts zu diesem Menschen</translation>
    </message>
    <message>
        <source>An empty log</source>
        <translation>Ein leeres Logbuch</translation>
    </message>
    <message>
        <source>A question for next time, a win, a decision: one line is enough, from anywhere with {keys}. What is open comes back by itself before you meet.</source>
        <translation>Eine Frage fürs nächste Mal, ein Erfolg, eine Entscheidung: Eine Zeile genügt, von überall mit {keys}. Was offen ist, kommt vor dem Treffen von selbst wieder.</translation>
    </message>
    <message>
        <source>+ Note a question</source>
        <translation>+ Eine Frage notieren</translation>
    </message>
    <message>
        <source>Note a win</source>
        <translation>Einen Erfolg notieren</translation>
    </message>
    <message>
        <source>Worth a line, for example</source>
        <translation>Eine Zeile wert, zum Beispiel</translation>
    </message>
    <message>
        <source>“When is a no from sales a real no?”</source>
        <translation>„Wann ist ein Nein vom Vertrieb wirklich eines?“</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>“Support quoted our release note back to me.”</source>
        <translation>„Der Support hat mir unsere Release-Notiz vorgelesen.“</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Erfolg</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>Now kept as: {kind}</source>
        <translation>Jetzt notiert als: {kind}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>{kind}: {state}</source>
        <translation>{kind}: {state}</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Auf {date} verschoben</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>To look at again</source>
        <translation>Wieder anzusehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Settled {day}</source>
        <translation>Geklärt {day}</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>On a slow day, read one of them again.</source>
        <translation>An einem zähen Tag lies einen davon noch einmal.</translation>
    </message>
    <message>
        <source>Re-read a win</source>
        <translation>Einen Erfolg wieder lesen</translation>
    </message>
    <message>
        <source>Story bank</source>
        <translation>Geschichtenschatz</translation>
    </message>
    <message>
        <source>None noted yet. What you saw differently, and what came of it: only you read it.</source>
        <translation>Noch keine notiert. Was du anders gesehen hast, und was daraus wurde: nur du liest es.</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Eine notieren</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Page of the entry</source>
        <translation>Seite des Eintrags</translation>
    </message>
    <message>
        <source>Disagreement moved to the bin</source>
        <translation>Uneinigkeit in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Entry moved to the bin</source>
        <translation>Eintrag in den Papierkorb verschoben</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>System follows your computer, in light and in dark. The text size is for all panes.</source>
        <translation>System folgt deinem Computer, hell und dunkel. Die Schriftgröße gilt für alle Bereiche.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>The words change when you next start PM Journal.</source>
        <translation>Die Sprache wechselt, wenn du PM Journal das nächste Mal startest.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It is still here; copy it before you close.</source>
        <translation>Was du zuletzt getippt hast, konnte nicht gespeichert werden. Es ist noch hier; kopiere es, bevor du schließt.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Goals, {count} active</source>
        <translation>Ziele, {count} aktiv</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n overdue or due today</source>
        <translation>
            <numerusform>Heute, %n überfällig oder heute fällig</numerusform>
            <numerusform>Heute, %n überfällig oder heute fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Added: {words}</source>
        <translation>Hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Entfernt: {words}</translation>
    </message>
</context>
<context>
    <name>MePane</name>
    <message>
        <source>Change name and title</source>
        <translation>Name und Titel ändern</translation>
    </message>
    <message>
        <source>+ Note one</source>
        <translation>+ Eine notieren</translation>
    </message>
    <message>
        <source>Who did something well, why it matters, and how you shared it: one line is enough.</source>
        <translation>Wer etwas gut gemacht hat, warum es zählt, und wie du es geteilt hast: Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Re-read a win</source>
        <translation>Einen Erfolg wieder lesen</translation>
    </message>
    <message>
        <source>No wins noted yet. The small ones count.</source>
        <translation>Noch kein Erfolg notiert. Auch die kleinen zählen.</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Meeting added</source>
        <translation>Treffen hinzugefügt</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>Treffen geändert</translation>
    </message>
    <message>
        <source>Meeting set to “{status}”</source>
        <translation>Treffen auf „{status}“ gesetzt</translation>
    </message>
    <message>
        <source>Meeting moved to {when}</source>
        <translation>Treffen auf {when} verschoben</translation>
    </message>
    <message>
        <source>Meeting moved to the bin</source>
        <translation>Treffen in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>Treffen ohne Titel</translation>
    </message>
    <message>
        <source>Link copied. Paste it into any note.</source>
        <translation>Link kopiert. Füg ihn in eine Notiz ein.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No one, on my own</source>
        <translation>Niemand, für mich allein</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a person, or “No one”.</source>
        <translation>Wähle eine Person oder „Niemand“.</translation>
    </message>
</context>
<context>
    <name>MeetingLine</name>
    <message>
        <source>{count} held</source>
        <translation>{count} gehalten</translation>
    </message>
    <message>
        <source>{held}, none missed</source>
        <translation>{held}, keines versäumt</translation>
    </message>
    <message>
        <source>{held}, {count} missed</source>
        <translation>{held}, {count} versäumt</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
</context>
<context>
    <name>MeetingLineSection</name>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>the next one on {day}</source>
        <translation>das nächste am {day}</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Treffen filtern</translation>
    </message>
    <message>
        <source>Sort meetings</source>
        <translation>Treffen sortieren</translation>
    </message>
    <message>
        <source>No meetings match: {conditions}</source>
        <translation>Keine passenden Treffen: {conditions}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>With open actions</source>
        <translation>Mit offenen Aufgaben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>MeetingModel</name>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
</context>
<context>
    <name>MeetingNotes</name>
    <message>
        <source>What only you should read.</source>
        <translation>Was nur du lesen sollst.</translation>
    </message>
</context>
<context>
    <name>MeetingPlans</name>
    <message numerus="yes">
        <source>%n meeting(s) planned</source>
        <translation>
            <numerusform>%n Treffen geplant</numerusform>
            <numerusform>%n Treffen geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to {folder}. The file is not encrypted.</source>
        <translation>Gespeichert in {folder}. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open a person’s page first, or a meeting with them.</source>
        <translation>Öffne zuerst die Seite einer Person oder ein Treffen mit ihr.</translation>
    </message>
</context>
<context>
    <name>MeetingTimes</name>
    <message>
        <source>Type a time, such as 10:30 or 2pm.</source>
        <translation>Gib eine Uhrzeit ein, etwa 10:30 oder 14.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Try 10:30 or 2pm.</source>
        <translation>„{text}“ ist keine Uhrzeit. Versuch es mit 10:30 oder 14.</translation>
    </message>
    <message>
        <source>With am or pm, hours go from 1 to 12. Try 10:30 or 2pm.</source>
        <translation>Mit am oder pm gehen die Stunden von 1 bis 12. Versuch es mit 10:30 oder 14.</translation>
    </message>
    <message>
        <source>There is no such time. Try 10:30 or 2pm.</source>
        <translation>Diese Uhrzeit gibt es nicht. Versuch es mit 10:30 oder 14.</translation>
    </message>
    <message>
        <source>Type the minutes, such as 45, or 1h 30.</source>
        <translation>Tippe die Minuten, etwa 45, oder 1h 30.</translation>
    </message>
    <message>
        <source>A meeting lasts between 1 minute and a day. Type the minutes, such as 45.</source>
        <translation>Ein Treffen dauert zwischen 1 Minute und einem Tag. Tippe die Minuten, etwa 45.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>fri, +3d, 12 jun</source>
        <translation>fr, +3t, 12. juni</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation>Geplante Min.</translation>
    </message>
    <message>
        <source>Took min</source>
        <translation>Dauer in Min.</translation>
    </message>
    <message>
        <source>Type a day, such as “fri”, “+3d” or “12 jun”.</source>
        <translation>Tippe einen Tag, etwa „fr“, „+3t“ oder „12. juni“.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>Für mich allein</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Noch nicht abgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <comment>agenda points</comment>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n action(s)</source>
        <translation>
            <numerusform>{done} von %n Aufgabe</numerusform>
            <numerusform>{done} von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>your mentor</source>
        <translation>begleitet dich</translation>
    </message>
    <message>
        <source>your mentee</source>
        <translation>von dir begleitet</translation>
    </message>
    <message>
        <source>your peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>{took}, {planned} planned</source>
        <translation>{took}, {planned} geplant</translation>
    </message>
    <message>
        <source>{minutes} planned</source>
        <translation>{minutes} geplant</translation>
    </message>
    <message>
        <source>Add how long it took</source>
        <translation>Eintragen, wie lange es dauerte</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Nothing planned.</source>
        <translation>Nichts geplant.</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>Noch keine Treffen.</translation>
    </message>
    <message>
        <source>+ Plan a meeting</source>
        <translation>+ Treffen planen</translation>
    </message>
    <message>
        <source>Plan the next ones…</source>
        <translation>Die nächsten planen…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Passphrase or recovery key that this backup was made under</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel, mit denen diese Sicherung gemacht wurde</translation>
    </message>
    <message>
        <source>Only the keys were lost, and they are back. The journal is as it was.</source>
        <translation>Nur die Schlüssel fehlten, und sie sind wieder da. Das Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>The backup is restored. The damaged files are kept among the backups.</source>
        <translation>Die Sicherung ist wiederhergestellt. Die beschädigten Dateien liegen bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Where to put what can be read</source>
        <translation>Wohin das Gerettete soll</translation>
    </message>
    <message>
        <source>PM Journal rescued</source>
        <translation>PM Journal gerettet</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of this journal</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel dieses Journals</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentioned in</source>
        <translation>Erwähnt in</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentorshipFields</name>
    <message>
        <source>Usual minutes</source>
        <translation>Übliche Minuten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>The end is before the start. Choose a later day.</source>
        <translation>Das Ende liegt vor dem Beginn. Wähle einen späteren Tag.</translation>
    </message>
    <message>
        <source>e.g. 45</source>
        <translation>z. B. 45</translation>
    </message>
</context>
<context>
    <name>MentorshipStanding</name>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>ein Wunsch</translation>
    </message>
    <message>
        <source>agreed to, not begun</source>
        <translation>zugesagt, nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>im Abschluss</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>in touch</source>
        <translation>in Verbindung</translation>
    </message>
</context>
<context>
    <name>Mentorships</name>
    <message>
        <source>That day is over. Choose a later one, or end the mentorship.</source>
        <translation>Dieser Tag ist vorbei. Wähle einen späteren, oder beende die Mentoring-Beziehung.</translation>
    </message>
    <message>
        <source>Type a number of months, such as 3, or leave it empty.</source>
        <translation>Gib eine Zahl von Monaten ein, etwa 3, oder lass es leer.</translation>
    </message>
    <message>
        <source>That is before the mentorship began. Choose a later day.</source>
        <translation>Das ist, bevor die Mentoring-Beziehung begann. Wähle einen späteren Tag.</translation>
    </message>
    <message>
        <source>That cannot be done with this mentorship as it stands now.</source>
        <translation>Das geht mit dieser Mentoring-Beziehung nicht, so wie sie jetzt steht.</translation>
    </message>
</context>
<context>
    <name>MilestoneDelegate</name>
    <message>
        <source>What is the next step?</source>
        <translation>Was ist der nächste Schritt?</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>was {days}</source>
        <translation>war {days}</translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Why the day moves</source>
        <translation>Warum sich der Tag verschiebt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>Evidence: words, and a link if you have one</source>
        <translation>Beleg: Worte, und ein Link, wenn du einen hast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Planned before for {days}</source>
        <translation>Vorher geplant für {days}</translation>
    </message>
    <message>
        <source>A weight is a number above 0, up to 1000.</source>
        <translation>Ein Gewicht ist eine Zahl über 0, bis 1000.</translation>
    </message>
</context>
<context>
    <name>MilestoneMenu</name>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Zahl</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drop, with a reason</source>
        <translation>Streichen, mit Grund</translation>
    </message>
</context>
<context>
    <name>MilestoneModel</name>
    <message>
        <source>A new milestone</source>
        <translation>Ein neuer Meilenstein</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Done: {words}</source>
        <translation>Erledigt: {words}</translation>
    </message>
</context>
<context>
    <name>MilestoneSection</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>+ Add milestone</source>
        <translation>+ Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>{count} gestrichen</translation>
    </message>
    <message>
        <source>Drop “{title}”?</source>
        <translation>„{title}“ streichen?</translation>
    </message>
    <message>
        <source>Drop milestone</source>
        <translation>Meilenstein streichen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>MilestoneTable</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no day, no evidence</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{title}, dropped</source>
        <translation>{title}, gestrichen</translation>
    </message>
    <message>
        <source>{title}, done on {date}</source>
        <translation>{title}, erledigt am {date}</translation>
    </message>
    <message>
        <source>{title}, to do, no day</source>
        <translation>{title}, offen, ohne Tag</translation>
    </message>
    <message>
        <source>{title}, to do, {due}</source>
        <translation>{title}, offen, {due}</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>In den nächsten zwei Wochen ist nichts fällig.</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>MoodScale</name>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
</context>
<context>
    <name>NewAction</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>No one, on my own</source>
        <translation>Niemand, für mich allein</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>Add meeting</source>
        <translation>Treffen hinzufügen</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>What was left open last time comes along by itself.</source>
        <translation>Was letztes Mal offen blieb, kommt von selbst mit.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>four or more words work well</source>
        <translation>vier oder mehr Wörter sind gut</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Type a passphrase. Four or more words work well.</source>
        <translation>Gib eine Passphrase ein. Vier oder mehr Wörter sind gut.</translation>
    </message>
    <message>
        <source>That is not the same passphrase. Type it again.</source>
        <translation>Das ist nicht dieselbe Passphrase. Gib sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A name and a role are enough.</source>
        <translation>Ein Name und eine Rolle genügen.</translation>
    </message>
    <message>
        <source>{name} is here already. Add again if this is somebody else.</source>
        <translation>{name} ist schon hier. Füg noch einmal hinzu, wenn das jemand anderes ist.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Kein Treffen ist geplant.</translation>
    </message>
    <message>
        <source>Last time you decided: {decision}</source>
        <translation>Letztes Mal entschieden: {decision}</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation>Eine Datei anhängen…</translation>
    </message>
</context>
<context>
    <name>NoteHeading</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Challenges heard</source>
        <translation>Gehörte Schwierigkeiten</translation>
    </message>
    <message>
        <source>Goals heard</source>
        <translation>Gehörte Ziele</translation>
    </message>
    <message>
        <source>Aspirations heard</source>
        <translation>Gehörte Wünsche</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>After mentoring</source>
        <translation>Nach dem Gespräch</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>What was said, what you heard, what to remember.</source>
        <translation>Was gesagt wurde, was du gehört hast, was bleiben soll.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Saved {day}</source>
        <translation>Gespeichert {day}</translation>
    </message>
    <message>
        <source>Type a goal, a meeting or a name</source>
        <translation>Tippe ein Ziel, ein Treffen oder einen Namen</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nichts mit diesen Worten.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Welche Notizen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now: {words}</source>
        <translation>Nicht jetzt: {words}</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>We were in touch</source>
        <translation>Wir hatten Kontakt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Aufschreiben</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <source>none due yet</source>
        <translation>noch nichts fällig</translation>
    </message>
    <message>
        <source>done on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>von anderen</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} von {whole}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Waiting for this meeting</source>
        <translation>Wartet auf dieses Treffen</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Alle aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Their advice</source>
        <translation>Ihr Rat</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Dein Rat</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Du hast {name} gefragt</translation>
    </message>
    <message>
        <source>{name} asked you</source>
        <translation>{name} hat dich gefragt</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Noch nicht besprochen</translation>
    </message>
    <message>
        <source>{name}’s action</source>
        <translation>Aufgabe von {name}</translation>
    </message>
    <message>
        <source>Your action</source>
        <translation>Deine Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) put on the agenda</source>
        <translation>
            <numerusform>%n Punkt auf die Agenda gesetzt</numerusform>
            <numerusform>%n Punkte auf die Agenda gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>{who} for this on {day}</source>
        <translation>{who}, am {day}</translation>
    </message>
    <message>
        <source>Write a few words first. The rest goes with them.</source>
        <translation>Schreib zuerst ein paar Worte. Das andere kommt dann dazu.</translation>
    </message>
</context>
<context>
    <name>OpenRequest</name>
    <message>
        <source>Asked on {day}</source>
        <translation>Gefragt am {day}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>a window on {host}</source>
        <translation>einem Fenster auf {host}</translation>
    </message>
    <message>
        <source>a window (process {process})</source>
        <translation>einem Fenster (Prozess {process})</translation>
    </message>
    <message>
        <source>This journal was written by a newer version of PM Journal. Nothing was changed. Update the program.</source>
        <translation>Dieses Journal wurde von einer neueren Version von PM Journal geschrieben. Nichts wurde verändert. Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>This journal is locked. Its passphrase is needed to open it.</source>
        <translation>Dieses Journal ist verschlossen. Zum Öffnen wird seine Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>There is not enough memory free to work with the passphrase. Close other programs.</source>
        <translation>Für die Passphrase ist nicht genug Speicher frei. Schließe andere Programme.</translation>
    </message>
    <message>
        <source>That recovery key did not open it. Check it with the sheet.</source>
        <translation>Dieser Wiederherstellungsschlüssel hat es nicht geöffnet. Vergleiche ihn mit dem Blatt.</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>einem anderen Fenster</translation>
    </message>
    <message>
        <source>The journal is open in {who}. Close it first.</source>
        <translation>Das Journal ist in {who} offen. Schließe es dort zuerst.</translation>
    </message>
    <message>
        <source>The newest that is whole is {file}.</source>
        <translation>Die neueste unversehrte ist {file}.</translation>
    </message>
    <message>
        <source>That did not open it. Check the keyboard layout and Caps Lock.</source>
        <translation>Das hat es nicht geöffnet. Prüfe Tastaturbelegung und Feststelltaste.</translation>
    </message>
    <message>
        <source>{file} may not be read. Check its permissions, or ask whoever owns it.</source>
        <translation>{file} darf nicht gelesen werden. Prüf die Rechte oder frag, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>The keys of this journal ({file}) cannot be read.</source>
        <translation>Die Schlüssel dieses Journals ({file}) lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Put the file back from a backup.</source>
        <translation>Hol die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is not a journal. Choose a folder made by PM Journal.</source>
        <translation>{file} ist kein Journal. Wähle einen Ordner, den PM Journal angelegt hat.</translation>
    </message>
    <message>
        <source>{file} could not be brought to the present form. Nothing was changed.</source>
        <translation>{file} konnte nicht auf den heutigen Stand gebracht werden. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{folder} already holds a journal. Open it, or choose another folder.</source>
        <translation>In {folder} liegt schon ein Journal. Öffne es oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} is not a file; nothing was changed.</source>
        <translation>{file} ist keine Datei; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{file} is empty; nothing was changed.</source>
        <translation>{file} ist leer; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{file} is missing; nothing was changed.</source>
        <translation>{file} fehlt; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Put {file} back from the {backups} folder.</source>
        <translation>Hol {file} aus dem Ordner {backups} zurück.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}: put a copy back, or remove the folder if nothing was written in it yet.</source>
        <translation>In {folder} liegt keine Sicherung: Leg eine Kopie zurück oder entferne den Ordner, wenn darin noch nichts geschrieben wurde.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty or a new folder.</source>
        <translation>{folder} ist nicht leer. Wähle einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Choose a folder made by PM Journal.</source>
        <translation>In {folder} liegt kein Journal. Wähle einen Ordner, den PM Journal angelegt hat.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}; without it nothing can be read.</source>
        <translation>{file} fehlt in {folder}; ohne sie lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>Put it back from a backup.</source>
        <translation>Hol sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>This journal is open in a window on {host}. Go on there, or close it first.</source>
        <translation>Dieses Journal ist in einem Fenster auf {host} offen. Mach dort weiter oder schließ es zuerst.</translation>
    </message>
    <message>
        <source>This journal is open in another window. Go on there, or close it first.</source>
        <translation>Dieses Journal ist in einem anderen Fenster offen. Mach dort weiter oder schließ es zuerst.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Zur Aufgabe machen</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Darüber berichten</translation>
    </message>
    <message>
        <source>The action</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Was wird getan?</translation>
    </message>
    <message>
        <source>Why not, for now</source>
        <translation>Warum vorerst nicht</translation>
    </message>
    <message>
        <source>What speaks against it?</source>
        <translation>Was spricht dagegen?</translation>
    </message>
    <message>
        <source>What did you try, and what happened?</source>
        <translation>Was hast du versucht, und was geschah?</translation>
    </message>
    <message>
        <source>Became: {action}</source>
        <translation>Wurde zu: {action}</translation>
    </message>
    <message>
        <source>Reported back on {day}</source>
        <translation>Berichtet am {day}</translation>
    </message>
    <message>
        <source>To report back on {day}</source>
        <translation>Zu berichten am {day}</translation>
    </message>
    <message>
        <source>Was on the agenda of {day}</source>
        <translation>Stand auf der Agenda vom {day}</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>What I write to them</source>
        <translation>Was ich schreibe</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>+ Another message</source>
        <translation>+ Noch eine Nachricht</translation>
    </message>
    <message>
        <source>Only what stands under “{heading}” is copied or saved. The rest is for you.</source>
        <translation>Nur was unter „{heading}“ steht, wird kopiert oder gespeichert. Der Rest ist für dich.</translation>
    </message>
    <message>
        <source>Message of {day}</source>
        <translation>Nachricht vom {day}</translation>
    </message>
</context>
<context>
    <name>OverviewRail</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Also with {name}</source>
        <translation>Auch mit {name}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Done by their day</source>
        <translation>Bis zum Termin erledigt</translation>
    </message>
    <message>
        <source>Action item done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
</context>
<context>
    <name>OwedColumn</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Action item done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Action item open again</source>
        <translation>Aufgabe wieder offen</translation>
    </message>
    <message>
        <source>Action item moved to the bin</source>
        <translation>Aufgabe in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>OwedRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OwnTexts</name>
    <message>
        <source>What you aim at</source>
        <translation>Wohin du willst</translation>
    </message>
    <message>
        <source>Where do you want to be in three years, and what for?</source>
        <translation>Wo willst du in drei Jahren sein, und wofür?</translation>
    </message>
    <message>
        <source>What you hold on to</source>
        <translation>Woran du festhältst</translation>
    </message>
    <message>
        <source>One value a line, in your own words.</source>
        <translation>Ein Wert je Zeile, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>You meet them again where you write about a disagreement.</source>
        <translation>Sie begegnen dir wieder, wenn du über eine Uneinigkeit schreibst.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>What I want to say first</source>
        <translation>Was ich vorab sagen will</translation>
    </message>
    <message>
        <source>They stand in the summary, which is not ticked.</source>
        <translation>Sie stehen im Überblick, der nicht angehakt ist.</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>The month your year starts in is a number from 1 to 12.</source>
        <translation>Der Monat, in dem dein Jahr beginnt, ist eine Zahl von 1 bis 12.</translation>
    </message>
</context>
<context>
    <name>OwnerRow</name>
    <message>
        <source>{name}, about you</source>
        <translation>{name}, über dich</translation>
    </message>
</context>
<context>
    <name>OwnerSection</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your year starts in</source>
        <translation>Dein Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Type your name. It stands on what you export.</source>
        <translation>Tippe deinen Namen. Er steht auf dem, was du exportierst.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Nowhere yet. Copy its link into a meeting or a reflection.</source>
        <translation>Noch nirgends. Kopiere den Link in ein Treffen oder eine Reflexion.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Begin anywhere.</source>
        <translation>Fang irgendwo an.</translation>
    </message>
</context>
<context>
    <name>PageFolders</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Agreement, version {number}</source>
        <translation>Vereinbarung, Fassung {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Requests for feedback</source>
        <translation>Bitten um Feedback</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>How meetings were</source>
        <translation>Wie Treffen waren</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Link removed</source>
        <translation>Link entfernt</translation>
    </message>
    <message>
        <source>Link copied. Paste it into any text</source>
        <translation>Link kopiert. Füge ihn in einen beliebigen Text ein</translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Could not save. Your text is safe here</source>
        <translation>Speichern ging nicht. Dein Text ist hier sicher</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>auf Augenhöhe</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>career</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>partly achieved</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>given a new date</source>
        <translation>neuer Termin</translation>
    </message>
    <message>
        <source>given another weight</source>
        <translation>anderes Gewicht</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>report back</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>agreed to, not begun</source>
        <translation>vereinbart, nicht begonnen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>im Abschluss</translation>
    </message>
    <message>
        <source>over, in touch</source>
        <translation>beendet, in Kontakt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>win</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Bekanntmachung</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>daran arbeiten</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>in Erprobung</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles Mögliche</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>Schwierigkeiten</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>aspirations</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Related</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentoring-Beziehung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The journal of {name}</source>
        <translation>Das Journal von {name}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Written by PM Journal {version}. Every page is a text file in Markdown, which any editor shows. Private notes are in a folder of their own. Nothing here is encrypted. Earlier versions of texts, and what else only the program needs, are in the JSON export alone.</source>
        <translation>Geschrieben von PM Journal {version}. Jede Seite ist eine Textdatei in Markdown, die jeder Editor zeigt. Private Notizen liegen in einem eigenen Ordner. Nichts hier ist verschlüsselt. Frühere Fassungen von Texten und was sonst nur das Programm braucht, stehen allein im JSON-Export.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns kennenlernten</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was gut geht</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>Übliche Minuten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum es endete</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>Objective of the organisation</source>
        <translation>Ziel der Organisation</translation>
    </message>
    <message>
        <source>Stage of the product</source>
        <translation>Phase des Produkts</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieltag</translation>
    </message>
    <message>
        <source>Achieved or dropped on</source>
        <translation>Erreicht oder gestrichen am</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es verändert hat</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Dropped on</source>
        <translation>Gestrichen am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Adresse des Belegs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Fortsetzung von</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Mood, 1 to 5</source>
        <translation>Stimmung, 1 bis 5</translation>
    </message>
    <message>
        <source>Confidence, 1 to 5</source>
        <translation>Zuversicht, 1 bis 5</translation>
    </message>
    <message>
        <source>Energy, 1 to 5</source>
        <translation>Energie, 1 bis 5</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Wie es weiterging</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam aus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <source>Made ready for it</source>
        <translation>Dafür vorbereitet</translation>
    </message>
    <message>
        <source>We meet</source>
        <translation>Wir treffen uns</translation>
    </message>
    <message>
        <source>Paired on</source>
        <translation>Zusammengebracht am</translation>
    </message>
    <message>
        <source>Objectives of the programme</source>
        <translation>Ziele des Programms</translation>
    </message>
    <message>
        <source>What I want to learn</source>
        <translation>Was ich lernen möchte</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Bekannt gemacht von</translation>
    </message>
    <message>
        <source>What I know of them</source>
        <translation>Was ich von ihnen weiß</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What I gave</source>
        <translation>Was ich gegeben habe</translation>
    </message>
    <message>
        <source>What I got</source>
        <translation>Was ich bekommen habe</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Keeping in touch every so many months</source>
        <translation>In Kontakt alle so viele Monate</translation>
    </message>
    <message>
        <source>Last in touch</source>
        <translation>Zuletzt in Kontakt</translation>
    </message>
    <message>
        <source>No reminder before</source>
        <translation>Keine Erinnerung vor</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Warum es ruht</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Erbeten von</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>On which piece of work</source>
        <translation>Zu welcher Arbeit</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Erbeten am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Wer wir sind</translation>
    </message>
    <message>
        <source>Purpose and period</source>
        <translation>Zweck und Zeitraum</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Focus areas, and what is out of scope</source>
        <translation>Schwerpunkte, und was nicht dazugehört</translation>
    </message>
    <message>
        <source>What is expected of the mentor</source>
        <translation>Was vom Mentor erwartet wird</translation>
    </message>
    <message>
        <source>What is expected of the mentee</source>
        <translation>Was vom Mentee erwartet wird</translation>
    </message>
    <message>
        <source>How often, how long, and who sets the agenda</source>
        <translation>Wie oft, wie lange, und wer die Agenda macht</translation>
    </message>
    <message>
        <source>Contact between meetings</source>
        <translation>Kontakt zwischen den Treffen</translation>
    </message>
    <message>
        <source>Calling off and moving</source>
        <translation>Absagen und Verschieben</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Boundaries and conflicts of interest</source>
        <translation>Grenzen und Interessenkonflikte</translation>
    </message>
    <message>
        <source>Feedback both ways</source>
        <translation>Feedback in beide Richtungen</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Einbeziehung</translation>
    </message>
    <message>
        <source>How progress is checked</source>
        <translation>Wie der Fortschritt geprüft wird</translation>
    </message>
    <message>
        <source>Difficulties, and how we raise them</source>
        <translation>Schwierigkeiten, und wie wir sie ansprechen</translation>
    </message>
    <message>
        <source>Ending and closing</source>
        <translation>Ende und Abschluss</translation>
    </message>
    <message>
        <source>Usefulness, 1 to 5</source>
        <translation>Nutzen, 1 bis 5</translation>
    </message>
    <message>
        <source>Comfort, 1 to 5</source>
        <translation>Wohlbefinden, 1 bis 5</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Beigelegt am</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Private. Never part of anything shared.</source>
        <translation>Privat. Nie Teil von etwas Geteiltem.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{name} (missing or damaged in the journal)</source>
        <translation>{name} (fehlt im Journal oder ist beschädigt)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Type a name for “{query}”, then press Enter.</source>
        <translation>Tippe einen Namen für „{query}“, dann Enter.</translation>
    </message>
    <message>
        <source>Save “{query}” as “{name}”</source>
        <translation>„{query}“ als „{name}“ speichern</translation>
    </message>
    <message>
        <source>No command for “{text}”.</source>
        <translation>Kein Befehl für „{text}“.</translation>
    </message>
    <message>
        <source>Nobody for “{text}”.</source>
        <translation>Niemand für „{text}“.</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Noch niemand hier.</translation>
    </message>
    <message>
        <source>Narrow with</source>
        <translation>Eingrenzen mit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing here for “{text}”.</source>
        <translation>Hier nichts für „{text}“.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation>Nichts für „{text}“.</translation>
    </message>
    <message>
        <source>New goal “{name}”</source>
        <translation>Neues Ziel „{name}“</translation>
    </message>
    <message>
        <source>Nothing for “{name}”. Create a goal with this name?</source>
        <translation>Nichts für „{name}“. Ein Ziel mit diesem Namen anlegen?</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Could not look. Try again.</source>
        <translation>Die Suche ging nicht. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>{standing}. Next: {milestone}</source>
        <translation>{standing}. Als Nächstes: {milestone}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>fällig {date}</translation>
    </message>
    <message>
        <source>Private note, meeting with {name}</source>
        <translation>Private Notiz, Treffen mit {name}</translation>
    </message>
    <message>
        <source>Private note on {name}</source>
        <translation>Private Notiz zu {name}</translation>
    </message>
    <message>
        <source>Mentors you</source>
        <translation>Begleitet dich</translation>
    </message>
    <message>
        <source>Your mentee</source>
        <translation>Von dir begleitet</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneList</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Neues Feedback</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>New log entry</source>
        <translation>Neuer Eintrag im Logbuch</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you export</source>
        <translation>Nichts verlässt diesen Computer vor dem Export</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Wer was zugesagt hat</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Aussichten</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Neue Aussicht</translation>
    </message>
    <message>
        <source>Who may become a mentor or a mentee</source>
        <translation>Wer Mentor oder Mentee werden könnte</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Keep the thread between conversations.</source>
        <translation>Halte den Faden zwischen den Gesprächen.</translation>
    </message>
    <message>
        <source>Goals, meetings, reflections and what came of them, for every mentor and mentee.</source>
        <translation>Ziele, Treffen, Reflexionen und was daraus wurde, für jeden Mentor und jeden Mentee.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>No account, no cloud, no tracking.</source>
        <translation>Kein Konto, keine Cloud, kein Tracking.</translation>
    </message>
    <message>
        <source>Locked with your passphrase</source>
        <translation>Mit deiner Passphrase gesperrt</translation>
    </message>
    <message>
        <source>Nobody else can read it, or reset it.</source>
        <translation>Niemand sonst kann es lesen oder zurücksetzen.</translation>
    </message>
    <message>
        <source>Private stays private</source>
        <translation>Privates bleibt privat</translation>
    </message>
    <message>
        <source>Private notes never appear in shared exports.</source>
        <translation>Private Notizen erscheinen nie in geteilten Exporten.</translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>One PDF at a time: the one before is not ready yet.</source>
        <translation>Eine PDF-Datei nach der anderen: Die vorige ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Setting the page</source>
        <translation>Die Seite wird gesetzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Saved to {folder}.</source>
        <translation>Gespeichert in {folder}.</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}.</source>
        <translation>Keine Schrift auf diesem Computer hat {signs}.</translation>
    </message>
    <message>
        <source>The PDF file is not encrypted.</source>
        <translation>Die PDF-Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation>Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{sentence} {another}</source>
        <translation>{sentence} {another}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Setting the page</source>
        <translation>Die Seite wird gesetzt</translation>
    </message>
    <message>
        <source>The PDF could not be made. Try again; what went wrong is in the log.</source>
        <translation>Die PDF-Datei ließ sich nicht erzeugen. Versuche es noch einmal; was schiefging, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>where the day is written beside a signature</comment>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>guides me</source>
        <translation>begleitet mich</translation>
    </message>
    <message>
        <source>I guide them</source>
        <translation>begleite ich</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Choose who these meetings were with.</source>
        <translation>Wähle, mit wem diese Treffen waren.</translation>
    </message>
    <message>
        <source>Type the name of the person these meetings were with.</source>
        <translation>Tippe den Namen der Person, mit der diese Treffen waren.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>This journal has a passphrase already. Change it instead.</source>
        <translation>Dieses Journal hat schon eine Passphrase. Ändere sie stattdessen.</translation>
    </message>
    <message>
        <source>With the recovery key, a new passphrase has to be chosen.</source>
        <translation>Mit dem Wiederherstellungsschlüssel muss eine neue Passphrase gewählt werden.</translation>
    </message>
    <message>
        <source>The journal is open here. It has to be closed for this.</source>
        <translation>Das Journal ist hier offen. Dafür muss es geschlossen sein.</translation>
    </message>
    <message>
        <source>This journal has no passphrase yet. Add one.</source>
        <translation>Dieses Journal hat noch keine Passphrase. Setze eine.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose four or more words.</source>
        <translation>Die Passphrase ist leer. Wähle vier oder mehr Wörter.</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Der Suchindex wird gemacht</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>Zuerst wird gesichert</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Die Schlüssel entstehen</translation>
    </message>
    <message>
        <source>Encrypting attachments</source>
        <translation>Anhänge werden verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypting the journal</source>
        <translation>Das Journal wird verschlüsselt</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Das Geschriebene wird geprüft</translation>
    </message>
    <message>
        <source>What was written did not pass its check. Nothing was changed. Try again.</source>
        <translation>Das Geschriebene hat die Prüfung nicht bestanden. Nichts wurde geändert. Versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Go on without checking</source>
        <translation>Ohne Prüfung weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the passphrase that opens it now.</source>
        <translation>Gib die Passphrase ein, die es jetzt öffnet.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Bewahre den Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is forgotten. Keep it on paper, away from this computer. It is not shown again. Nothing is changed until you go on.</source>
        <translation>Er öffnet das Journal, wenn die Passphrase vergessen ist. Bewahre ihn auf Papier auf, nicht bei diesem Computer. Er wird nicht noch einmal gezeigt. Bis du weitergehst, ist nichts geändert.</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Ältere Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can still be read as before.</source>
        <translation>
            <numerusform>%n Sicherung lässt sich noch wie bisher lesen.</numerusform>
            <numerusform>%n Sicherungen lassen sich noch wie bisher lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypt them anew, or remove them. Newer backups are protected by themselves.</source>
        <translation>Verschlüssle sie neu oder entferne sie. Neuere Sicherungen sind von selbst geschützt.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Encrypt them anew</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Neuer Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>Encrypt everything anew…</source>
        <translation>Alles neu verschlüsseln…</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel erzeugen</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Alles neu verschlüsseln</translation>
    </message>
    <message>
        <source>Everything in the journal is encrypted anew. If you lose both the passphrase and the recovery key, nobody can open the journal. Not even us.</source>
        <translation>Alles im Journal wird neu verschlüsselt. Wenn du Passphrase und Wiederherstellungsschlüssel verlierst, kann niemand das Journal öffnen. Auch wir nicht.</translation>
    </message>
    <message>
        <source>The recovery key stays the same.</source>
        <translation>Der Wiederherstellungsschlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>Then whoever has this folder can read the journal. The recovery key is not needed any more.</source>
        <translation>Dann kann das Journal lesen, wer diesen Ordner hat. Der Wiederherstellungsschlüssel wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>The one before no longer opens the journal, only older copies of it.</source>
        <translation>Der bisherige öffnet das Journal nicht mehr, nur noch ältere Kopien davon.</translation>
    </message>
    <message>
        <source>For when somebody may have got at the keys. The passphrase stays; there will be a new recovery key.</source>
        <translation>Falls jemand an die Schlüssel gekommen sein könnte. Die Passphrase bleibt; es gibt einen neuen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>The passphrase is set</source>
        <translation>Die Passphrase ist festgelegt</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Die Passphrase ist geändert</translation>
    </message>
    <message>
        <source>The passphrase is removed</source>
        <translation>Die Passphrase ist entfernt</translation>
    </message>
    <message>
        <source>There is a new recovery key</source>
        <translation>Es gibt einen neuen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Everything is encrypted anew</source>
        <translation>Alles ist neu verschlüsselt</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>My mentors</source>
        <translation>Meine Mentoren</translation>
    </message>
    <message>
        <source>My mentees</source>
        <translation>Meine Mentees</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Pausiert bis {day}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>{role} until {day}</source>
        <translation>{role} bis {day}</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Nächstes: {when}</translation>
    </message>
    <message>
        <source>Last met {when}</source>
        <translation>Zuletzt {when}</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Noch kein Treffen</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Mentorships</source>
        <translation>Mentoring-Beziehungen</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>One mentorship stays ticked. Tick another first.</source>
        <translation>Eine Mentoring-Beziehung bleibt angehakt. Hak zuerst eine andere an.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s), left out. Their goals are theirs.</source>
        <translation>
            <numerusform>%n Mentee, weggelassen. Es sind eigene Ziele.</numerusform>
            <numerusform>%n Mentees, weggelassen. Es sind ihre Ziele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPart</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Other dates…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>Dieses Halbjahr</translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation>Letztes Halbjahr</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Letztes Geschäftsjahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Type the first day and the last.</source>
        <translation>Tippe den ersten und den letzten Tag.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Choose a later end.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Wähle ein späteres Ende.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>You mentor {name}</source>
        <translation>Du begleitest {name}</translation>
    </message>
    <message>
        <source>{name} mentors you</source>
        <translation>{name} begleitet dich</translation>
    </message>
    <message>
        <source>You are peers</source>
        <translation>Ihr seid Peers</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>The mentorship with {name} goes on</source>
        <translation>Die Mentoring-Beziehung mit {name} geht weiter</translation>
    </message>
    <message>
        <source>You are closing the mentorship with {name}</source>
        <translation>Du schließt die Mentoring-Beziehung mit {name} ab</translation>
    </message>
    <message>
        <source>The mentorship with {name} has begun</source>
        <translation>Die Mentoring-Beziehung mit {name} hat begonnen</translation>
    </message>
    <message>
        <source>Noted when the mentorship with {name} rests</source>
        <translation>Festgehalten, wann die Mentoring-Beziehung mit {name} ruht</translation>
    </message>
    <message>
        <source>Noted how long the mentorship with {name} is to last</source>
        <translation>Festgehalten, wie lange die Mentoring-Beziehung mit {name} dauern soll</translation>
    </message>
    <message>
        <source>Noted how you keep in touch with {name}</source>
        <translation>Festgehalten, wie du mit {name} in Verbindung bleibst</translation>
    </message>
    <message>
        <source>A new mentorship with {name} has begun</source>
        <translation>Eine neue Mentoring-Beziehung mit {name} hat begonnen</translation>
    </message>
    <message>
        <source>Saved what you changed about {name}</source>
        <translation>Änderungen zu {name} gespeichert</translation>
    </message>
    <message>
        <source>Move the mentorship with {name} to the bin?</source>
        <translation>Die Mentoring-Beziehung mit {name} in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>The mentorship with {name} moved to the bin</source>
        <translation>Die Mentoring-Beziehung mit {name} liegt im Papierkorb</translation>
    </message>
    <message>
        <source>It stays in the bin for {days} days.</source>
        <translation>Sie bleibt {days} Tage im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>With it (goes|go) {listed}. They stay in the bin for {days} days.</source>
        <translation>
            <numerusform>Mit ihr geht {listed}. Alles bleibt {days} Tage im Papierkorb.</numerusform>
            <numerusform>Mit ihr gehen {listed}. Alles bleibt {days} Tage im Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonAnswer</name>
    <message>
        <source>What {name} says</source>
        <translation>Was {name} sagt</translation>
    </message>
    <message>
        <source>Do not ask {name}</source>
        <translation>{name} nicht fragen</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>PersonDealings</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Plan the next ones…</source>
        <translation>Die nächsten planen…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation>In den Papierkorb …</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Guides me</source>
        <translation>Begleitet mich</translation>
    </message>
    <message>
        <source>I guide them</source>
        <translation>begleite ich</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Type a name. One word is enough.</source>
        <translation>Tippe einen Namen. Ein Wort genügt.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Change name, role and cadence</source>
        <translation>Name, Rolle und Rhythmus ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Prepare review</source>
        <translation>Rückblick vorbereiten</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Agreement review</source>
        <translation>Vereinbarung prüfen</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>time to look at it again</source>
        <translation>Zeit, sie wieder anzusehen</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Pausiert bis {day}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <translation>{title} bei {organisation}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
</context>
<context>
    <name>PersonNotes</name>
    <message>
        <source>+ Add note</source>
        <translation>+ Notiz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this note to the bin</source>
        <translation>Diese Notiz in den Papierkorb</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Worum es in der Notiz geht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Private note moved to the bin</source>
        <translation>Private Notiz in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Your first mentorship</source>
        <translation>Deine erste Mentorschaft</translation>
    </message>
    <message>
        <source>Who do you meet? You can add others any time.</source>
        <translation>Wen triffst du? Weitere kannst du jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Add and begin</source>
        <translation>Hinzufügen und beginnen</translation>
    </message>
    <message>
        <source>Begin without</source>
        <translation>Ohne beginnen</translation>
    </message>
</context>
<context>
    <name>PersonTabs</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>What is shown of this mentorship</source>
        <translation>Was von dieser Mentoring-Beziehung gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Perspectives</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Ask several people…</source>
        <translation>Mehrere fragen…</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>Waits for the next meeting that is planned</source>
        <translation>Wartet auf das nächste geplante Treffen</translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation>Auf der Agenda von {day}</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Treffen vom {day}</translation>
    </message>
    <message>
        <source>Put it on the next agenda with {name}</source>
        <translation>Auf die nächste Agenda mit {name} setzen</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Narrow with</source>
        <translation>Eingrenzen mit</translation>
    </message>
    <message>
        <source>Narrow with {word}</source>
        <translation>Eingrenzen mit {word}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Type a number of weeks from 1 to 104, such as 12.</source>
        <translation>Tippe eine Anzahl Wochen von 1 bis 104, etwa 12.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>Meetings to be planned</source>
        <translation>Treffen, die geplant werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan the next meetings with {name}</source>
        <translation>Die nächsten Treffen mit {name} planen</translation>
    </message>
    <message>
        <source>You have not agreed on a cadence yet. Say here how often, and it is kept.</source>
        <translation>Ihr habt noch keinen Rhythmus vereinbart. Sag hier, wie oft; es wird behalten.</translation>
    </message>
    <message>
        <source>{cadence}, as you agreed. Pauses are left out.</source>
        <translation>{cadence}, wie vereinbart. Pausen werden ausgelassen.</translation>
    </message>
    <message>
        <source>When you meet will stand here.</source>
        <translation>Hier wird stehen, wann ihr euch trefft.</translation>
    </message>
    <message>
        <source>Nothing more is due in these weeks. Plan for more of them, or look at the pauses.</source>
        <translation>In diesen Wochen ist nichts mehr fällig. Plane für mehr Wochen, oder sieh nach den Pausen.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen planen</numerusform>
            <numerusform>%n Treffen planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <translation>Wochen voraus</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning the meetings</source>
        <translation>Die Treffen werden geplant</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>carried from {day}</source>
        <translation>übernommen vom {day}</translation>
    </message>
</context>
<context>
    <name>Prep</name>
    <message>
        <source>Open prep</source>
        <translation>Vorbereitung öffnen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Nothing open on either side.</source>
        <translation>Auf keiner Seite ist etwas offen.</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Wer was zugesagt hat</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Kein Treffen ist geplant.</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Eines planen</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet.</source>
        <translation>Noch nichts auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <source>Before today’s meeting</source>
        <translation>Vor dem Treffen heute</translation>
    </message>
    <message>
        <source>Before tomorrow</source>
        <translation>Vor morgen</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Vor {day}</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Erledigt: {words}</translation>
    </message>
    <message>
        <source>{mood}, {mean} of 5 in {reflections}</source>
        <translation>{mood}, {mean} von 5 in {reflections}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepDialog</name>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>What to raise, what to ask, what to report.</source>
        <translation>Was ansprechen, was fragen, was berichten.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start again from the journal</source>
        <translation>Neu aus dem Journal beginnen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What you wrote is among the earlier versions.</source>
        <translation>Was du geschrieben hast, ist bei den früheren Fassungen.</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Geschichte hinzufügen</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message numerus="yes">
        <source>A4, %n page(s)</source>
        <translation>
            <numerusform>A4, %n Seite</numerusform>
            <numerusform>A4, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateBlock</name>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Never in shared exports</source>
        <translation>Nie in geteilten Exporten</translation>
    </message>
    <message>
        <source>Fold private notes</source>
        <translation>Private Notizen einklappen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show private notes</source>
        <translation>Private Notizen anzeigen</translation>
    </message>
    <message>
        <source>Private notes hidden</source>
        <translation>Private Notizen ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program itself. The details are in {log}.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Die Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. The details are in the log; see Settings.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Die Einzelheiten stehen im Protokoll; siehe Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ProspectDealings</name>
    <message>
        <source>The mentorship with {name} has begun</source>
        <translation>Die Mentoring-Beziehung mit {name} hat begonnen</translation>
    </message>
    <message>
        <source>Taken off the board, into the bin: {name}</source>
        <translation>Von der Tafel in den Papierkorb: {name}</translation>
    </message>
    <message>
        <source>A message begun</source>
        <translation>Nachricht begonnen</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Die Nachricht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to {folder}. The file is not encrypted.</source>
        <translation>Gespeichert in {folder}. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Among the wishes: {name}</source>
        <translation>Bei den Wünschen: {name}</translation>
    </message>
    <message>
        <source>Moved to “{stage}”: {name}</source>
        <translation>Verschoben nach „{stage}“: {name}</translation>
    </message>
</context>
<context>
    <name>ProspectForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>An event, a community, a newsletter</source>
        <translation>Eine Veranstaltung, eine Community, ein Newsletter</translation>
    </message>
    <message>
        <source>Where I came across them</source>
        <translation>Wo ich sie gefunden habe</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Geschickt am</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Antwort am</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type a name. One word is enough.</source>
        <translation>Gib einen Namen ein. Ein Wort genügt.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>ProspectPage</name>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Die Seite schließen</translation>
    </message>
    <message>
        <source>What of theirs have you read, seen or used? What do you share? What could you give them?</source>
        <translation>Was hast du von ihr gelesen, gesehen oder benutzt? Was verbindet euch? Was könntest du ihr geben?</translation>
    </message>
    <message>
        <source>What I know of them</source>
        <translation>Was ich von der Person weiß</translation>
    </message>
    <message>
        <source>I wrote to them</source>
        <translation>Ich habe geschrieben</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Eine Antwort kam</translation>
    </message>
    <message>
        <source>We agreed</source>
        <translation>Wir sind uns einig</translation>
    </message>
    <message>
        <source>Begin the mentorship</source>
        <translation>Die Mentoring-Beziehung beginnen</translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message>
        <source>This mentorship has begun. It is on its own page now.</source>
        <translation>Diese Mentoring-Beziehung hat begonnen. Sie hat jetzt ihre eigene Seite.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>The page of a prospect</source>
        <translation>Die Seite einer Aussicht</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Angeschrieben</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gleichgestellte</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Geschickt {day}</translation>
    </message>
    <message>
        <source>Replied {day}</source>
        <translation>Antwort {day}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Through {name}</source>
        <translation>Durch {name}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation>Eine Frage für heute</translation>
    </message>
    <message>
        <source>Write: {question}</source>
        <translation>Schreiben: {question}</translation>
    </message>
</context>
<context>
    <name>RailFacts</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Zusammen seit</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>I learn</source>
        <translation>Ich lerne</translation>
    </message>
    <message>
        <source>Works well</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns trafen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>How was it for you?</source>
        <translation>Wie war es für dich?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>Extremely</source>
        <translation>Äußerst</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Unwohl</translation>
    </message>
    <message>
        <source>A little uneasy</source>
        <translation>Etwas unwohl</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>At ease</source>
        <translation>Wohl</translation>
    </message>
    <message>
        <source>Quite at ease</source>
        <translation>Sehr wohl</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Wohlbefinden</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Warum, in deinen Worten.</translation>
    </message>
    <message>
        <source>Why it was so</source>
        <translation>Warum es so war</translation>
    </message>
</context>
<context>
    <name>ReaderPart</name>
    <message>
        <source>Who will read it</source>
        <translation>Wer ihn liest</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
</context>
<context>
    <name>ReadingOffer</name>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>RecentFeedback</name>
    <message>
        <source>Recent feedback</source>
        <translation>Letztes Feedback</translation>
    </message>
    <message>
        <source>No feedback yet.</source>
        <translation>Noch kein Feedback.</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Das erste festhalten</translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation>Du an {name}</translation>
    </message>
    <message>
        <source>{name} to you</source>
        <translation>{name} an dich</translation>
    </message>
</context>
<context>
    <name>RecentMeetings</name>
    <message>
        <source>Recent meetings</source>
        <translation>Letzte Treffen</translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation>Noch keine Treffen.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Request for feedback</source>
        <translation>Bitte um Feedback</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>How a meeting was</source>
        <translation>Wie ein Treffen war</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Logbucheintrag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Teilweise erreicht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use your passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>As it is printed on the sheet</source>
        <translation>Wie er auf dem Blatt steht</translation>
    </message>
    <message>
        <source>As it is printed on the sheet. Dashes and capitals do not matter.</source>
        <translation>Wie er auf dem Blatt steht. Striche und Großbuchstaben spielen keine Rolle.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>A recovery key has {length} letters and digits. Here are {count}.</source>
        <translation>Ein Wiederherstellungsschlüssel hat {length} Buchstaben und Ziffern. Hier sind es {count}.</translation>
    </message>
    <message>
        <source>There is a slip in this recovery key. Compare it with the sheet.</source>
        <translation>In diesem Wiederherstellungsschlüssel ist ein Tippfehler. Vergleiche ihn mit dem Blatt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet could not be made. Try again, or write the key down by hand.</source>
        <translation>Das Blatt konnte nicht erstellt werden. Versuche es noch einmal, oder schreibe den Schlüssel von Hand ab.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>For the journal of {name}</source>
        <translation>Für das Journal von {name}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er da ist</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is forgotten: type it where the passphrase is asked for, then choose a new passphrase. Capitals, blanks and dashes do not matter.</source>
        <translation>Er öffnet das Journal, wenn die Passphrase vergessen ist: Gib ihn dort ein, wo nach der Passphrase gefragt wird, und wähle dann eine neue. Großschreibung, Leerzeichen und Striche zählen nicht.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo er aufgehoben wird</translation>
    </message>
    <message>
        <source>On paper and away from this computer: with your passport, in a safe, or with somebody you trust. Whoever has this sheet and a copy of the journal can read all of it.</source>
        <translation>Auf Papier und fern von diesem Rechner: beim Reisepass, in einem Tresor oder bei jemandem, dem du vertraust. Wer dieses Blatt und eine Kopie des Journals hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>When it is lost or was seen</source>
        <translation>Wenn er verloren ging oder gesehen wurde</translation>
    </message>
    <message>
        <source>Make a new recovery key in the settings. This one then opens nothing but older copies and backups.</source>
        <translation>Erstelle in den Einstellungen einen neuen Wiederherstellungsschlüssel. Dieser öffnet dann nur noch ältere Kopien und Sicherungen.</translation>
    </message>
    <message>
        <source>After printing</source>
        <translation>Nach dem Drucken</translation>
    </message>
    <message>
        <source>Delete the file that this was printed from: it is not encrypted. If you lose both the passphrase and the recovery key, nobody can open the journal. Not even us.</source>
        <translation>Lösche die Datei, aus der gedruckt wurde: Sie ist nicht verschlüsselt. Wenn du Passphrase und Wiederherstellungsschlüssel verlierst, kann niemand das Journal öffnen. Auch wir nicht.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Blatt zum Drucken speichern…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Type two of its groups from the paper, to be sure that it is kept.</source>
        <translation>Tippe zwei seiner Gruppen vom Papier ab, um sicher zu sein, dass er aufbewahrt ist.</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper again.</source>
        <translation>Das ist nicht diese Gruppe. Sieh noch einmal auf das Papier.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PM Journal recovery key</source>
        <translation>PM Journal Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Setting the page</source>
        <translation>Seite wird gesetzt</translation>
    </message>
    <message>
        <source>Saved as {file}. It is not encrypted: delete it once it is printed.</source>
        <translation>Gespeichert als {file}. Sie ist nicht verschlüsselt: Lösche sie, sobald sie gedruckt ist.</translation>
    </message>
</context>
<context>
    <name>ReflectionDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Template changed</source>
        <translation>Vorlage gewechselt</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Verschoben auf {date}</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Stimmung: {mood}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
</context>
<context>
    <name>ReflectionModel</name>
    <message>
        <source>mood {value} of 5</source>
        <translation>Stimmung {value} von 5</translation>
    </message>
</context>
<context>
    <name>ReflectionPicker</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What goes into this review</source>
        <translation>Was in diesen Rückblick kommt</translation>
    </message>
    <message>
        <source>Reflections of the period</source>
        <translation>Reflexionen des Zeitraums</translation>
    </message>
</context>
<context>
    <name>ReflectionsPane</name>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Page of the reflection</source>
        <translation>Seite der Reflexion</translation>
    </message>
    <message>
        <source>Reflection moved to the bin</source>
        <translation>Reflexion in den Papierkorb gelegt</translation>
    </message>
</context>
<context>
    <name>Remembered</name>
    <message>
        <source>All of them in the Log</source>
        <translation>Alle im Logbuch</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me of what waits</source>
        <translation>An Wartendes erinnern</translation>
    </message>
    <message>
        <source>A meeting, a quarter of an hour before</source>
        <translation>Ein Treffen, eine Viertelstunde vorher</translation>
    </message>
    <message>
        <source>My actions that are overdue</source>
        <translation>Meine überfälligen Aufgaben</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Wen ich anrufen könnte</translation>
    </message>
    <message>
        <source>Agreements to look at again</source>
        <translation>Vereinbarungen, die wieder anzusehen sind</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>The desktop says how much waits, never with a name or a title in it, and nothing while the journal is locked or closed.</source>
        <translation>Der Desktop sagt, wie viel wartet, nie mit einem Namen oder Titel, und nichts, solange das Journal gesperrt oder geschlossen ist.</translation>
    </message>
    <message>
        <source>This desktop has no tray that could show reminders. Today says the same.</source>
        <translation>Dieser Desktop hat keine Leiste, die Erinnerungen zeigen könnte. „Heute“ sagt dasselbe.</translation>
    </message>
    <message>
        <source>Both are the same, so no hours are quiet.</source>
        <translation>Beides ist gleich, also gibt es keine Ruhezeit.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A meeting in %n minute(s)</source>
        <translation>
            <numerusform>Ein Treffen in %n Minute</numerusform>
            <numerusform>Ein Treffen in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue.</source>
        <translation>
            <numerusform>%n Aufgabe ist überfällig.</numerusform>
            <numerusform>%n Aufgaben sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) to call.</source>
        <translation>
            <numerusform>%n Person zum Anrufen.</numerusform>
            <numerusform>%n Personen zum Anrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to look at again.</source>
        <translation>
            <numerusform>%n Vereinbarung zum Wiederansehen.</numerusform>
            <numerusform>%n Vereinbarungen zum Wiederansehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameFile</name>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
</context>
<context>
    <name>RenewForm</name>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Open it without a new passphrase</source>
        <translation>Ohne neue Passphrase öffnen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Request let go</source>
        <translation>Bitte ruht</translation>
    </message>
    <message>
        <source>Asked again today</source>
        <translation>Heute noch einmal gefragt</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write to them</source>
        <translation>Kopiert. Füge es dort ein, wo du ihnen schreibst</translation>
    </message>
    <message>
        <source>Moved to {date}</source>
        <translation>Auf {date} verschoben</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <source>You asked {name}</source>
        <translation>Du hast {name} gefragt</translation>
    </message>
    <message>
        <source>{name} asked you</source>
        <translation>{name} hat dich gefragt</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anders …</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nichts mit diesen Worten.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Change the day</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Ask whom</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Feedback on what?</source>
        <translation>Feedback wozu?</translation>
    </message>
    <message>
        <source>The piece of work</source>
        <translation>Das Arbeitsergebnis</translation>
    </message>
    <message>
        <source>A title, a link, or a few lines of it. Files can be attached.</source>
        <translation>Ein Titel, ein Link oder ein paar Zeilen daraus. Dateien lassen sich anhängen.</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Antwort notieren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Copy a short word</source>
        <translation>Kurze Erinnerung kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing here keeps earlier versions. Open a page with a text first.</source>
        <translation>Hier gibt es nichts, das frühere Fassungen behält. Öffne erst eine Seite mit einem Text.</translation>
    </message>
    <message>
        <source>Private content is hidden</source>
        <translation>Privates ist ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Reading the damaged file</source>
        <translation>Die beschädigte Datei wird gelesen</translation>
    </message>
    <message>
        <source>Writing the new journal</source>
        <translation>Das neue Journal wird geschrieben</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Der Suchindex wird gemacht</translation>
    </message>
    <message>
        <source>Bringing the attachments along</source>
        <translation>Die Anhänge werden mitgenommen</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read with its keys: they may be another journal&apos;s. Nothing was changed.</source>
        <translation>Mit den Schlüsseln lässt sich in {file} nichts lesen: Sie gehören vielleicht zu einem anderen Journal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A new journal is in {folder}: {records} and {attachments} were rescued.</source>
        <translation>Ein neues Journal liegt in {folder}: {records} und {attachments} wurden gerettet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of the damaged file could not be read</source>
        <translation>
            <numerusform>%Ln Seite der beschädigten Datei war nicht lesbar</numerusform>
            <numerusform>%Ln Seiten der beschädigten Datei waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, of {count}.</source>
        <translation>{pages}, von {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost record(s) (is|are) there in name only.</source>
        <translation>
            <numerusform>%Ln verlorener Eintrag ist nur dem Namen nach da.</numerusform>
            <numerusform>%Ln verlorene Einträge sind nur dem Namen nach da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more piece(s) could be seen and not be used.</source>
        <translation>
            <numerusform>%Ln weiteres Stück war zu sehen, aber nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln weitere Stücke waren zu sehen, aber nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) (is|are) missing or damaged.</source>
        <translation>
            <numerusform>%Ln Anhang fehlt oder ist beschädigt.</numerusform>
            <numerusform>%Ln Anhänge fehlen oder sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first page is lost, so nothing proves that all is as you wrote it.</source>
        <translation>Die erste Seite ist verloren, daher beweist nichts, dass alles so ist, wie Sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>Lost, and put in by a rescue</source>
        <translation>Verloren, bei einer Rettung eingesetzt</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup becomes a journal in a new folder, under the passphrase it was made with. The backup itself stays as it is.</source>
        <translation>Aus der Sicherung wird ein Journal in einem neuen Ordner, mit der Passphrase, mit der sie gemacht wurde. Die Sicherung selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>of the backup</source>
        <translation>der Sicherung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where it will live</source>
        <translation>Wählen, wo es liegen soll</translation>
    </message>
    <message>
        <source>Where it will live</source>
        <translation>Wo es liegen soll</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a folder with backups</source>
        <translation>Ordner mit Sicherungen wählen</translation>
    </message>
    <message>
        <source>That did not open it. Check the keyboard layout and Caps Lock.</source>
        <translation>Das hat sie nicht geöffnet. Prüfe die Tastaturbelegung und die Feststelltaste.</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery key that this backup was made under.</source>
        <translation>Gib die Passphrase oder den Wiederherstellungsschlüssel ein, mit denen diese Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wähle zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Give the whole path, such as {folder}.</source>
        <translation>Gib den ganzen Pfad an, etwa {folder}.</translation>
    </message>
    <message>
        <source>Where the restored journal will live</source>
        <translation>Wo das wiederhergestellte Journal liegen soll</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Unpacking and checking the backup</source>
        <translation>Die Sicherung wird ausgepackt und geprüft</translation>
    </message>
    <message>
        <source>Preparing the journal</source>
        <translation>Das Journal wird vorbereitet</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Der Suchindex wird gemacht</translation>
    </message>
    <message>
        <source>Backing up the journal as it is now</source>
        <translation>Das jetzige Journal wird gesichert</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Es wird verglichen</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose a file or a folder with backups in it.</source>
        <translation>In {folder} liegt keine Sicherung. Wähle eine Datei oder einen Ordner mit Sicherungen.</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. Nothing was restored.</source>
        <translation>Was du zuletzt getippt hast, ließ sich nicht speichern. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored. How the journal was before is the newest backup.</source>
        <translation>Die Sicherung ist wiederhergestellt. Wie das Journal vorher war, ist die neueste Sicherung.</translation>
    </message>
    <message>
        <source>The backup is restored. The damaged file is kept in the backups folder.</source>
        <translation>Die Sicherung ist wiederhergestellt. Die beschädigte Datei bleibt im Ordner der Sicherungen aufgehoben.</translation>
    </message>
    <message>
        <source>It lies in {folder}. The journal that is open is as it was.</source>
        <translation>Sie liegt in {folder}. Das geöffnete Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>The backup is restored. Open it?</source>
        <translation>Die Sicherung ist wiederhergestellt. Soll sie geöffnet werden?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>The journal has changed meanwhile. Restore once more.</source>
        <translation>Das Journal hat sich inzwischen geändert. Stell noch einmal wieder her.</translation>
    </message>
</context>
<context>
    <name>RestoringAnew</name>
    <message>
        <source>What you typed last could not be saved, so this journal stays open.</source>
        <translation>Was du zuletzt getippt hast, konnte nicht gespeichert werden, also bleibt dieses Journal offen.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored.</source>
        <translation>Angehalten. Nichts wurde wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The period ends before it starts. Choose a later end.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>achieved {date}</source>
        <translation>erreicht {date}</translation>
    </message>
    <message>
        <source>partly achieved {date}</source>
        <translation>teilweise erreicht {date}</translation>
    </message>
    <message>
        <source>dropped {date}</source>
        <translation>aufgegeben {date}</translation>
    </message>
    <message>
        <source>Review summary</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Private notes are not part of this document</source>
        <translation>Private Notizen sind nicht Teil dieses Dokuments</translation>
    </message>
    <message>
        <source>For myself.</source>
        <translation>Für mich selbst.</translation>
    </message>
    <message>
        <source>For my manager.</source>
        <translation>Für meine Führungskraft.</translation>
    </message>
    <message numerus="yes">
        <source>For my manager. Mentorship(s) with {names}.</source>
        <translation>
            <numerusform>Für meine Führungskraft. Mentoring-Beziehung mit {names}.</numerusform>
            <numerusform>Für meine Führungskraft. Mentoring-Beziehungen mit {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}.</source>
        <translation>Für {name}.</translation>
    </message>
    <message>
        <source>{done} done against {planned} planned by {day}</source>
        <translation>{done} erledigt, {planned} geplant bis {day}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>objective: {objective}</source>
        <translation>Unternehmensziel: {objective}</translation>
    </message>
    <message>
        <source>No meetings were held in this period.</source>
        <translation>In diesem Zeitraum gab es keine Treffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>erledigt {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>an action item</comment>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>mood {value} of 5</source>
        <translation>Stimmung {value} von 5</translation>
    </message>
    <message>
        <source>confidence {value} of 5</source>
        <translation>Zuversicht {value} von 5</translation>
    </message>
    <message>
        <source>energy {value} of 5</source>
        <translation>Energie {value} von 5</translation>
    </message>
    <message>
        <source>Drawing charts</source>
        <translation>Diagramme werden gezeichnet</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>The review could not be begun. Close some programs and try again.</source>
        <translation>Der Rückblick konnte nicht begonnen werden. Schließ ein paar Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The review could not be made. What went wrong is in the log.</source>
        <translation>Der Rückblick konnte nicht erstellt werden. Was schiefging, steht im Protokoll.</translation>
    </message>
    <message>
        <source>The review could not be made: its process ended early. Try again, with fewer sections if it is long.</source>
        <translation>Der Rückblick konnte nicht erstellt werden: Sein Prozess endete vorzeitig. Versuch es noch einmal, mit weniger Abschnitten, wenn er lang ist.</translation>
    </message>
    <message numerus="yes">
        <source>goal(s) achieved,</source>
        <translation>
            <numerusform>Ziel erreicht,</numerusform>
            <numerusform>Ziele erreicht,</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} aktiv</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>keiner überfällig</translation>
    </message>
    <message>
        <source>milestones done,</source>
        <translation>Meilensteinen erledigt,</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} ausgefallen</translation>
    </message>
    <message>
        <source>none missed</source>
        <translation>keines ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>meeting(s) held,</source>
        <translation>
            <numerusform>Treffen,</numerusform>
            <numerusform>Treffen,</numerusform>
        </translation>
    </message>
    <message>
        <source>no actions</source>
        <translation>keine Aufgaben</translation>
    </message>
    <message>
        <source>were due</source>
        <translation>waren fällig</translation>
    </message>
    <message>
        <source>actions done on time,</source>
        <translation>Aufgaben pünktlich,</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>up from {share}</source>
        <translation>vorher {share}</translation>
    </message>
    <message>
        <source>down from {share}</source>
        <translation>vorher {share}</translation>
    </message>
    <message>
        <source>Mentorship {number} is not there any more. Choose who the review is about again.</source>
        <translation>Mentoring-Beziehung {number} gibt es nicht mehr. Wähle noch einmal, um wen es geht.</translation>
    </message>
    <message>
        <source>A review for your manager holds nothing of your mentees. Choose your mentors only.</source>
        <translation>Ein Rückblick für deine Führungskraft enthält nichts von deinen Mentees. Wähle nur deine Mentoren.</translation>
    </message>
    <message>
        <source>Choose the one mentor who will read the review.</source>
        <translation>Wähle den einen Mentor, der den Rückblick liest.</translation>
    </message>
    <message>
        <source>Choose the one mentee who will read the review.</source>
        <translation>Wähle den einen Mentee, der den Rückblick liest.</translation>
    </message>
    <message>
        <source>en-GB</source>
        <comment>the code of the language that this is translated to, and its country</comment>
        <translation>de-DE</translation>
    </message>
    <message>
        <source>Milestones, done and planned.</source>
        <translation>Meilensteine, erledigt und geplant.</translation>
    </message>
    <message>
        <source>Goals at a glance.</source>
        <translation>Ziele auf einen Blick.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was heraussticht</translation>
    </message>
    <message>
        <source>Milestones, done and planned</source>
        <translation>Meilensteine, erledigt und geplant</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>Ziele auf einen Blick</translation>
    </message>
    <message>
        <source>Filled is done, hollow is to come, red is overdue</source>
        <translation>Gefüllt ist erledigt, hohl ist offen, rot ist überfällig</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goals in this period.</source>
        <translation>Keine Ziele in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es verändert hat</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation>Treffen und Entscheidungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided outside these meetings</source>
        <translation>Außerhalb dieser Treffen entschieden</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>a mentee</source>
        <translation>ein Mentee</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Preview of the review</source>
        <translation>Vorschau des Rückblicks</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>Review {period}.pdf</source>
        <translation>Rückblick {period}.pdf</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Rückblick exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing in this period to show yet. Choose another period, or write some words of your own.</source>
        <translation>In diesem Zeitraum gibt es noch nichts zu zeigen. Wähle einen anderen oder schreib ein paar eigene Worte.</translation>
    </message>
    <message>
        <source>No section is ticked. Tick at least one.</source>
        <translation>Kein Abschnitt ist angehakt. Hak mindestens einen an.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>{share} meetings it asked for, pauses left out</source>
        <translation>{share} Treffen, die er vorsah, Pausen ausgenommen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n nicht erschienen</numerusform>
            <numerusform>%n nicht erschienen</numerusform>
        </translation>
    </message>
    <message>
        <source>{took} of {planned} planned minutes in {meetings}</source>
        <translation>{took} von {planned} geplanten Minuten in {meetings}</translation>
    </message>
    <message numerus="yes">
        <source>%n ran over, by {minutes} in all</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n dauerte länger, zusammen {minutes}</numerusform>
            <numerusform>%n dauerten länger, zusammen {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>How meetings were</source>
        <translation>Wie die Treffen waren</translation>
    </message>
</context>
<context>
    <name>RhythmSection</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Who said it. Click to change</source>
        <translation>Wer es gesagt hat. Klicken zum Ändern</translation>
    </message>
    <message>
        <source>The kind. Click to change</source>
        <translation>Die Art. Klicken zum Ändern</translation>
    </message>
    <message>
        <source>The competency. Click to change</source>
        <translation>Die Kompetenz. Klicken zum Ändern</translation>
    </message>
    <message>
        <source>Competency…</source>
        <translation>Kompetenz …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type a competency</source>
        <translation>Kompetenz eingeben</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nichts mit diesen Worten.</translation>
    </message>
    <message>
        <source>No competency</source>
        <translation>Keine Kompetenz</translation>
    </message>
</context>
<context>
    <name>SaidPage</name>
    <message>
        <source>Change the day</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Reflect on this</source>
        <translation>Darüber nachdenken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, in the words it was said in.</source>
        <translation>Was gesagt wurde, in den Worten, in denen es gesagt wurde.</translation>
    </message>
    <message>
        <source>No next step yet. Add one</source>
        <translation>Noch kein nächster Schritt. Einen hinzufügen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Where and when was it?</source>
        <translation>Wo und wann war es?</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>What was done or said?</source>
        <translation>Was wurde getan oder gesagt?</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What did it lead to, and for whom?</source>
        <translation>Wozu hat es geführt, und für wen?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What could be done next, and by when?</source>
        <translation>Was könnte als Nächstes geschehen, und bis wann?</translation>
    </message>
    <message>
        <source>Kept out of shared exports</source>
        <translation>Nicht in geteilten Exporten</translation>
    </message>
    <message>
        <source>May be part of shared exports</source>
        <translation>Kann Teil geteilter Exporte sein</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saved {date}</source>
        <translation>Gespeichert {date}</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Saved to {folder}.</source>
        <translation>Gespeichert in {folder}.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>Saved search removed</source>
        <translation>Gespeicherte Suche entfernt</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A saved search</source>
        <translation>Eine gespeicherte Suche</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Type what to search for first.</source>
        <translation>Noch gibt es nichts zu speichern. Tippe zuerst, wonach du suchst.</translation>
    </message>
    <message>
        <source>That name is too long. Use {number} characters at most.</source>
        <translation>Dieser Name ist zu lang. Nimm höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <source>That saved search is no longer there.</source>
        <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody here is called “{value}”.</source>
        <translation>Niemand hier heißt „{value}“.</translation>
    </message>
    <message>
        <source>There is no competency “{value}”.</source>
        <translation>Es gibt keine Kompetenz „{value}“.</translation>
    </message>
    <message>
        <source>No goal here is called “{value}”.</source>
        <translation>Kein Ziel hier heißt „{value}“.</translation>
    </message>
    <message>
        <source>“{value}” is no kind. Try one of: {kinds}.</source>
        <translation>„{value}“ ist keine Art. Versuch eine von diesen: {kinds}.</translation>
    </message>
    <message>
        <source>Type a name after the colon, as in person:Helen.</source>
        <translation>Tippe einen Namen nach dem Doppelpunkt, wie in person:Helen.</translation>
    </message>
    <message>
        <source>Type a competency after the colon, as in tag:story.</source>
        <translation>Tippe eine Kompetenz nach dem Doppelpunkt, wie in tag:story.</translation>
    </message>
    <message>
        <source>Type words of a goal&apos;s title after the colon, as in goal:story.</source>
        <translation>Tippe Worte aus dem Titel eines Ziels nach dem Doppelpunkt, wie in goal:story.</translation>
    </message>
    <message>
        <source>Type one of these after the colon: {kinds}.</source>
        <translation>Tippe eines davon nach dem Doppelpunkt: {kinds}.</translation>
    </message>
    <message>
        <source>Type a day after the colon, as in {filter}:2026-06-12.</source>
        <translation>Tippe einen Tag nach dem Doppelpunkt, wie in {filter}:2026-06-12.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search or jump to something</source>
        <translation>Suchen oder zu etwas springen</translation>
    </message>
    <message>
        <source>Search, or jump to something ({keys})</source>
        <translation>Suchen oder zu etwas springen ({keys})</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>SectionsPart</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Summary and key numbers</source>
        <translation>Überblick und Kennzahlen</translation>
    </message>
    <message>
        <source>Progress charts</source>
        <translation>Fortschrittsdiagramme</translation>
    </message>
    <message>
        <source>Goals and milestones</source>
        <translation>Ziele und Meilensteine</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation>Treffen und Entscheidungen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>p. {pages}</source>
        <translation>S. {pages}</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>Keine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>Alle {count}…</translation>
    </message>
    <message>
        <source>{chosen} of {count}…</source>
        <translation>{chosen} von {count}…</translation>
    </message>
    <message>
        <source>Choose from {count}…</source>
        <translation>Aus {count} wählen…</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The journal is locked first</source>
        <translation>Das Journal wird zuerst gesperrt</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>This journal is open for reading only. Look around; nothing in it is changed.</source>
        <translation>Dieses Journal ist nur zum Lesen offen. Sieh dich um; nichts darin wird verändert.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
</context>
<context>
    <name>ShortDays</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Hide private content</source>
        <translation>Privates ausblenden</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Aussichten</translation>
    </message>
    <message>
        <source>Prospects, {count} open</source>
        <translation>Aussichten, {count} offen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Show private content</source>
        <translation>Privates anzeigen</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Page of the feedback</source>
        <translation>Seite des Feedbacks</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>{stage}, {far}</source>
        <translation>{stage}, {far}</translation>
    </message>
    <message>
        <source>Ideation</source>
        <translation>Ideenfindung</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Auslauf</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>No meeting for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag kein Treffen</numerusform>
            <numerusform>Seit %n Tagen kein Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting for %n week(s)</source>
        <translation>
            <numerusform>Seit %n Woche kein Treffen</numerusform>
            <numerusform>Seit %n Wochen kein Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting for %n month(s)</source>
        <translation>
            <numerusform>Seit %n Monat kein Treffen</numerusform>
            <numerusform>Seit %n Monaten kein Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting for %n year(s)</source>
        <translation>
            <numerusform>Seit %n Jahr kein Treffen</numerusform>
            <numerusform>Seit %n Jahren kein Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Start your journal</source>
        <translation>Beginne dein Journal</translation>
    </message>
    <message>
        <source>It takes two minutes. If you lose both the passphrase and the recovery key, nobody can open the journal. Not even us.</source>
        <translation>Es dauert zwei Minuten. Wenn du Passphrase und Wiederherstellungsschlüssel verlierst, kann niemand das Journal öffnen. Auch wir nicht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>shown on exports</source>
        <translation>steht auf Exporten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where it lives</source>
        <translation>Wählen, wo es liegt</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>It will live in {folder}</source>
        <translation>Es kommt nach {folder}</translation>
    </message>
    <message>
        <source>Type your name. It stands on what you export.</source>
        <translation>Tippe deinen Namen. Er steht auf dem, was du exportierst.</translation>
    </message>
    <message>
        <source>Choose the folder your journal will live in.</source>
        <translation>Wähle den Ordner, in dem dein Journal liegen soll.</translation>
    </message>
    <message>
        <source>Give the whole path, such as {folder}.</source>
        <translation>Gib den ganzen Pfad an, etwa {folder}.</translation>
    </message>
    <message>
        <source>Where your journal will live</source>
        <translation>Wo dein Journal liegen soll</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No passphrase: whoever has this folder can read it</source>
        <translation>Keine Passphrase: Wer diesen Ordner hat, kann ihn lesen</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen offen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backed up {ago}</source>
        <translation>Gesichert {ago}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted · no backup yet</source>
        <translation>Verschlüsselt · noch keine Sicherung</translation>
    </message>
    <message>
        <source>Encrypted · backed up {ago}</source>
        <translation>Verschlüsselt · gesichert {ago}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Could not save. Your text is safe here. Try again</source>
        <translation>Speichern ging nicht. Dein Text ist hier sicher. Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old</source>
        <translation>
            <numerusform>Sicherung ist %n Tag alt</numerusform>
            <numerusform>Sicherung ist %n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StepsLine</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>An action item</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>An agenda point</source>
        <translation>Ein Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>There is nothing new to agree on. Write a section first.</source>
        <translation>Es gibt nichts Neues zu vereinbaren. Schreiben Sie zuerst einen Abschnitt.</translation>
    </message>
    <message>
        <source>That is no longer in the bin.</source>
        <translation>Das ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>Choose a meeting for the calendar first.</source>
        <translation>Wähle zuerst ein Treffen für den Kalender.</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A log entry</source>
        <translation>Ein Eintrag im Logbuch</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Eine Bitte</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>A competency</source>
        <translation>Eine Kompetenz</translation>
    </message>
    <message>
        <source>A page cannot be linked to itself. Choose another one.</source>
        <translation>Eine Seite kann nicht mit sich selbst verlinkt werden. Wähle eine andere.</translation>
    </message>
    <message>
        <source>That meeting is no longer there. It may be in the bin.</source>
        <translation>Dieses Treffen gibt es nicht mehr. Vielleicht ist es im Papierkorb.</translation>
    </message>
    <message>
        <source>A meeting lasts between 1 minute and a day. Type the minutes, such as 45.</source>
        <translation>Ein Treffen dauert zwischen 1 Minute und einem Tag. Tippe die Minuten, etwa 45.</translation>
    </message>
    <message>
        <source>A milestone</source>
        <translation>Ein Meilenstein</translation>
    </message>
    <message>
        <source>A weight is a number above 0, up to 1000. Type 1 for an ordinary milestone.</source>
        <translation>Ein Gewicht ist eine Zahl über 0, bis 1000. Tippe 1 für einen gewöhnlichen Meilenstein.</translation>
    </message>
    <message>
        <source>A pause ends on the day it starts, or later. Choose another day.</source>
        <translation>Eine Pause endet am Tag, an dem sie beginnt, oder später. Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5, or not set.</source>
        <translation>Eine Bewertung ist eine Zahl von 1 bis 5 oder nicht gesetzt.</translation>
    </message>
    <message>
        <source>The {name} is a number from 1 to 5, or not set.</source>
        <translation>Der Wert für {name} ist eine Zahl von 1 bis 5 oder nicht gesetzt.</translation>
    </message>
    <message>
        <source>A text in the journal is damaged on the disk. Nothing was changed. Use a copy from the backups folder.</source>
        <translation>Ein Text im Journal ist auf der Festplatte beschädigt. Es wurde nichts geändert. Verwenden Sie eine Kopie aus dem Sicherungsordner.</translation>
    </message>
    <message>
        <source>The journal is held by another program for a moment. Try again.</source>
        <translation>Das Journal wird gerade von einem anderen Programm gehalten. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. Nothing that was saved is lost.</source>
        <translation>Die Festplatte ist voll. Schaff etwas Platz und versuch es noch einmal. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>{file} cannot be written to. Check the folder&apos;s permissions.</source>
        <translation>In {file} kann nicht geschrieben werden. Prüf die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{file} cannot be reached. Check its permissions, and that its disk is connected and not full.</source>
        <translation>{file} ist nicht erreichbar. Prüf die Rechte, und ob die Festplatte angeschlossen und nicht voll ist.</translation>
    </message>
    <message>
        <source>Another program has removed or replaced {file}: put it back as it was, or close the journal and restore a backup, which brings the keys back. Nothing was overwritten.</source>
        <translation>Ein anderes Programm hat {file} entfernt oder ersetzt: Lege die Datei zurück, wie sie war, oder schließe das Journal und stelle eine Sicherung wieder her, die die Schlüssel zurückbringt. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Another program has changed the files of this journal, perhaps one that synchronises folders. Nothing was overwritten: copy what is not saved yet, then open the journal again.</source>
        <translation>Ein anderes Programm hat die Dateien dieses Journals geändert, vielleicht eines, das Ordner abgleicht. Nichts wurde überschrieben: Kopieren Sie, was noch nicht gespeichert ist, und öffnen Sie das Journal dann neu.</translation>
    </message>
    <message>
        <source>The journal is being written to. Try again.</source>
        <translation>Ins Journal wird gerade geschrieben. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This journal is open for reading only. Nothing was changed.</source>
        <translation>Dieses Journal ist nur zum Lesen offen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>That can no longer be undone: something newer depends on it.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Etwas Neueres hängt davon ab.</translation>
    </message>
    <message>
        <source>That can no longer be undone: it has changed since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Es hat sich seither verändert.</translation>
    </message>
    <message>
        <source>That is no longer there. It may be in the bin.</source>
        <translation>Das gibt es nicht mehr. Vielleicht ist es im Papierkorb.</translation>
    </message>
    <message>
        <source>{file} is damaged or does not fit its keys. Nothing was changed.</source>
        <translation>{file} ist beschädigt oder passt nicht zu den Schlüsseln. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Use a copy from the backups folder.</source>
        <translation>Nimm eine Kopie aus dem Ordner mit den Sicherungen.</translation>
    </message>
    <message>
        <source>That version is no longer there.</source>
        <translation>Diese Fassung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{what} needs a few words. Type them and try again.</source>
        <translation>{what} braucht ein paar Worte. Schreib sie hinein und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Use one between {first} and {last}.</source>
        <translation>Das Jahr {year} kann nicht stimmen. Nimm eines zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>“{field}” of a mentorship is {range}, or not set.</source>
        <translation>„{field}“ einer Mentoring-Beziehung ist {range} oder bleibt leer.</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>in this brief</source>
        <translation>steht schon hier</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>erzählt am {day}</translation>
    </message>
    <message>
        <source>told to {name}, {day}</source>
        <translation>{name} erzählt, {day}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>No story with these words.</source>
        <translation>Keine Geschichte mit diesen Worten.</translation>
    </message>
    <message>
        <source>No story to tell yet. A win, a story, a lesson: one line is enough.</source>
        <translation>Noch keine Geschichte zum Erzählen. Ein Erfolg, eine Geschichte, eine Lehre: Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Eine Geschichte finden</translation>
    </message>
    <message>
        <source>+ Note a story</source>
        <translation>+ Eine Geschichte notieren</translation>
    </message>
    <message>
        <source>Open the story bank</source>
        <translation>Geschichtenschatz öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln (story is|stories are) personal: choose “Can be shared” on (its|their) page in the Log to have (it|them) here.</source>
        <translation>
            <numerusform>%Ln Geschichte ist persönlich: Wähle auf ihrer Seite im Logbuch „Teilbar“, dann steht sie auch hier.</numerusform>
            <numerusform>%Ln Geschichten sind persönlich: Wähle auf ihrer Seite im Logbuch „Teilbar“, dann stehen sie auch hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} stories are personal: “Can be shared” on a page in the Log brings it here.</source>
        <translation>Mehr als {count} Geschichten sind persönlich: „Teilbar“ auf einer Seite im Logbuch holt sie hierher.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>guessed in seconds</source>
        <translation>in Sekunden erraten</translation>
    </message>
    <message>
        <source>guessed in minutes</source>
        <translation>in Minuten erraten</translation>
    </message>
    <message>
        <source>guessed in hours</source>
        <translation>in Stunden erraten</translation>
    </message>
    <message>
        <source>guessed in days</source>
        <translation>in Tagen erraten</translation>
    </message>
    <message>
        <source>guessed in months</source>
        <translation>in Monaten erraten</translation>
    </message>
    <message>
        <source>guessed in years</source>
        <translation>in Jahren erraten</translation>
    </message>
    <message>
        <source>guessed in centuries</source>
        <translation>in Jahrhunderten erraten</translation>
    </message>
    <message>
        <source>long beats tricky</source>
        <translation>lang schlägt verzwickt</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Private content is hidden</source>
        <translation>Privates ist ausgeblendet</translation>
    </message>
    <message>
        <source>Private content is shown</source>
        <translation>Privates ist sichtbar</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>What you typed last could not be saved. Nothing was taken in.</source>
        <translation>Was du zuletzt getippt hast, konnte nicht gespeichert werden. Nichts wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) (was|were) taken in</source>
        <translation>
            <numerusform>%Ln Eintrag wurde übernommen</numerusform>
            <numerusform>%Ln Einträge wurden übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingInDialog</name>
    <message>
        <source>Taking the export in</source>
        <translation>Der Export wird übernommen</translation>
    </message>
    <message>
        <source>All of it comes into the journal, or nothing.</source>
        <translation>Alles kommt ins Journal oder nichts.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{count} results</source>
        <translation>{count} Treffer</translation>
    </message>
    <message>
        <source>{results}, best first</source>
        <translation>{results}, beste zuerst</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>That story is not there any more, or is personal now.</source>
        <translation>Diese Geschichte gibt es nicht mehr, oder sie ist jetzt persönlich.</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Kind of meeting</source>
        <translation>Art des Treffens</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>that day</source>
        <comment>in a prompt: on {that day}</comment>
        <translation>jenem Tag</translation>
    </message>
    <message>
        <source>them</source>
        <comment>in a prompt: from {them}</comment>
        <translation>der anderen Seite</translation>
    </message>
    <message>
        <source>last time</source>
        <comment>in a prompt: since {last time}</comment>
        <translation>letztem Mal</translation>
    </message>
    <message>
        <source>this time</source>
        <comment>in a prompt: the plan for {this time}</comment>
        <translation>diese Zeit</translation>
    </message>
    <message>
        <source>“About you” has room for them.</source>
        <translation>„Über dich“ hat Platz dafür.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Dear {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>thank you for the time you gave me.</source>
        <translation>danke für die Zeit, die du mir gegeben hast.</translation>
    </message>
    <message>
        <source>thank you for the time we had since {month}.</source>
        <translation>danke für die gemeinsame Zeit seit {month}.</translation>
    </message>
    <message numerus="yes">
        <source>We met %n time(s).</source>
        <translation>
            <numerusform>Wir haben uns %n-mal getroffen.</numerusform>
            <numerusform>Wir haben uns %n-mal getroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>I think back to what we reached: {goals}.</source>
        <translation>Ich denke an das, was wir erreicht haben: {goals}.</translation>
    </message>
    <message>
        <source>I learned from it, too:</source>
        <translation>Auch ich habe daraus gelernt:</translation>
    </message>
    <message>
        <source>What I take along:</source>
        <translation>Was ich mitnehme:</translation>
    </message>
    <message>
        <source>I wish you all the best.</source>
        <translation>Ich wünsche dir alles Gute.</translation>
    </message>
    <message>
        <source>I would like to stay in touch, and will be heard of again.</source>
        <translation>Ich würde gern in Kontakt bleiben und melde mich wieder.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>What would you like to thank for?</source>
        <translation>Wofür möchtest du danken?</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>One thing they did, and what it changed. Small and true is enough.</source>
        <translation>Eine Sache, die sie getan hat, und was sie verändert hat. Klein und wahr genügt.</translation>
    </message>
    <message>
        <source>Begin with a draft</source>
        <translation>Mit einem Entwurf beginnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A few lines to {name}. You send them yourself; they stand on the closing page, too.</source>
        <translation>Ein paar Zeilen an {name}. Du schickst sie selbst; sie stehen auch auf der Abschlussseite.</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Milestone done. {part}</source>
        <translation>Meilenstein erledigt. {part}</translation>
    </message>
    <message>
        <source>Goal achieved: {title}</source>
        <translation>Ziel erreicht: {title}</translation>
    </message>
    <message>
        <source>Action item done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Auf der Tagesordnung</translation>
    </message>
    <message>
        <source>In touch with {name} today</source>
        <translation>Heute Kontakt mit {name}</translation>
    </message>
    <message>
        <source>A quiet first day</source>
        <translation>Ein ruhiger erster Tag</translation>
    </message>
    <message>
        <source>Once somebody guides you, or you guide somebody, this page says each morning what is next: the meeting, what was promised, and who would be glad to hear from you.</source>
        <translation>Sobald dich jemand begleitet oder du jemanden begleitest, sagt diese Seite jeden Morgen, was ansteht: das Treffen, was zugesagt ist, und wer sich über eine Nachricht freut.</translation>
    </message>
    <message>
        <source>+ New person</source>
        <translation>+ Neue Person</translation>
    </message>
    <message>
        <source>Begin with a goal</source>
        <translation>Mit einem Ziel beginnen</translation>
    </message>
    <message>
        <source>A morning later on, for example</source>
        <translation>Ein späterer Morgen, zum Beispiel</translation>
    </message>
    <message>
        <source>“Next meeting in two days, and five of your last six actions were on time.”</source>
        <translation>„Nächstes Treffen in zwei Tagen, und fünf deiner letzten sechs Aufgaben waren pünktlich.“</translation>
    </message>
    <message>
        <source>The first line</source>
        <translation>Die erste Zeile</translation>
    </message>
    <message>
        <source>“What did you decide this month that you would decide differently now?”</source>
        <translation>„Was hast du diesen Monat entschieden, das du heute anders entscheiden würdest?“</translation>
    </message>
    <message>
        <source>A question, another one each day</source>
        <translation>Eine Frage, jeden Tag eine andere</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the meeting</source>
        <comment>points</comment>
        <translation>
            <numerusform>%n weitere im Treffen</numerusform>
            <numerusform>%n weitere im Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the meeting</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n weitere im Treffen</numerusform>
            <numerusform>%n weitere im Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>your mentor</source>
        <translation>begleitet dich</translation>
    </message>
    <message>
        <source>your mentee</source>
        <translation>von dir begleitet</translation>
    </message>
    <message>
        <source>your peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>Nothing due this week. A good day to write.</source>
        <translation>Diese Woche ist nichts fällig. Ein guter Tag zum Schreiben.</translation>
    </message>
    <message>
        <source>{meeting}, and {kept}.</source>
        <translation>{meeting}, und {kept}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Next meeting today</source>
        <translation>Nächstes Treffen heute</translation>
    </message>
    <message>
        <source>Next meeting tomorrow</source>
        <translation>Nächstes Treffen morgen</translation>
    </message>
    <message>
        <source>Next meeting in {count} days</source>
        <translation>Nächstes Treffen in {count} Tagen</translation>
    </message>
    <message>
        <source>Next meeting in {count} weeks</source>
        <translation>Nächstes Treffen in {count} Wochen</translation>
    </message>
    <message>
        <source>your last {count} actions were on time</source>
        <translation>deine letzten {count} Aufgaben waren pünktlich</translation>
    </message>
    <message>
        <source>{kept} of your last {count} actions were on time</source>
        <translation>{kept} deiner letzten {count} Aufgaben waren pünktlich</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>milestones</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <comment>milestones</comment>
        <translation>
            <numerusform>%n bald fällig</numerusform>
            <numerusform>%n bald fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>You agreed on {cadence}.</source>
        <translation>Vereinbart: {cadence}.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue.</source>
        <translation>
            <numerusform>%n Aufgabe ist überfällig.</numerusform>
            <numerusform>%n Aufgaben sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) (is|are) open.</source>
        <translation>
            <numerusform>%n Frage ist offen.</numerusform>
            <numerusform>%n Fragen sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting with {name} yet</source>
        <translation>Noch kein Treffen mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>No meeting with {name} for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag kein Treffen mit {name}</numerusform>
            <numerusform>Seit %n Tagen kein Treffen mit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting with {name} for %n week(s)</source>
        <translation>
            <numerusform>Seit %n Woche kein Treffen mit {name}</numerusform>
            <numerusform>Seit %n Wochen kein Treffen mit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting with {name} for %n month(s)</source>
        <translation>
            <numerusform>Seit %n Monat kein Treffen mit {name}</numerusform>
            <numerusform>Seit %n Monaten kein Treffen mit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting with {name} for %n year(s)</source>
        <translation>
            <numerusform>Seit %n Jahr kein Treffen mit {name}</numerusform>
            <numerusform>Seit %n Jahren kein Treffen mit {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to hear from {name} again</source>
        <translation>Zeit, wieder von {name} zu hören</translation>
    </message>
    <message numerus="yes">
        <source>You meant to keep in touch every (month|%n months).</source>
        <translation>
            <numerusform>Ihr wolltet jeden Monat in Kontakt sein.</numerusform>
            <numerusform>Ihr wolltet alle %n Monate in Kontakt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the agreement with {name} again</source>
        <translation>Die Vereinbarung mit {name} wieder ansehen</translation>
    </message>
    <message>
        <source>You chose {day} for that.</source>
        <translation>Dafür war der {day} vorgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>No agreement with {name} after %n meeting(s)</source>
        <translation>
            <numerusform>Nach %n Treffen noch keine Vereinbarung mit {name}</numerusform>
            <numerusform>Nach %n Treffen noch keine Vereinbarung mit {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement with {name} after many meetings</source>
        <translation>Nach vielen Treffen noch keine Vereinbarung mit {name}</translation>
    </message>
    <message>
        <source>What each of you expects is soon written down.</source>
        <translation>Was jeder erwartet, ist schnell aufgeschrieben.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>In a week {name} comes up again</source>
        <translation>In einer Woche kommt {name} wieder</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All mentorships</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Keeping in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you.</source>
        <translation>Niemand wartet auf eine Nachricht von dir.</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>Would you like to keep in touch?</source>
        <translation>Möchtest du in Kontakt bleiben?</translation>
    </message>
    <message>
        <source>Today says when it is time. Later is always an answer.</source>
        <translation>„Heute“ sagt, wann es Zeit ist. Später ist immer eine Antwort.</translation>
    </message>
    <message>
        <source>Yes, every so many months</source>
        <translation>Ja, alle paar Monate</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Months from one time to the next</source>
        <translation>Monate von einem Mal zum nächsten</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Wiederholt: {act}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde noch einmal</numerusform>
            <numerusform>In %n Sekunden noch einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Willkommen zurück, {name}</translation>
    </message>
    <message>
        <source>Your journal is locked.</source>
        <translation>Dein Journal ist gesperrt.</translation>
    </message>
    <message>
        <source>Last backup {day}, {time}</source>
        <translation>Letzte Sicherung {day}, {time}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The recovery key fits. Choose a new passphrase.</source>
        <translation>Der Wiederherstellungsschlüssel passt. Wähle eine neue Passphrase.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The first one kept</source>
        <translation>Die erste, die behalten wurde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>%Ln Wort hinzugefügt</numerusform>
            <numerusform>%Ln Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>words, after those added</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation>
            <numerusform>%Ln Wort entfernt</numerusform>
            <numerusform>%Ln Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>only marks and spaces changed</source>
        <translation>nur Zeichen und Abstände geändert</translation>
    </message>
    <message>
        <source>Added “{words}”</source>
        <translation>Hinzugefügt „{words}“</translation>
    </message>
    <message>
        <source>Removed “{words}”</source>
        <translation>Entfernt „{words}“</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Beside now</source>
        <translation>Neben jetzt</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Never in shared exports</source>
        <translation>Nie in geteilten Exporten</translation>
    </message>
    <message>
        <source>There is no earlier version yet. What it is now is kept when you next write here.</source>
        <translation>Es gibt noch keine frühere Fassung. Was jetzt hier steht, wird behalten, wenn du wieder schreibst.</translation>
    </message>
    <message>
        <source>This is the text now</source>
        <translation>Das ist der Text jetzt</translation>
    </message>
    <message>
        <source>What was written since</source>
        <translation>Was seitdem geschrieben wurde</translation>
    </message>
    <message>
        <source>The first version kept</source>
        <translation>Die erste Fassung, die behalten wurde</translation>
    </message>
    <message>
        <source>The text is as it was on {moment}</source>
        <translation>Der Text ist, wie er am {moment} war</translation>
    </message>
</context>
<context>
    <name>WeekCells</name>
    <message>
        <source>Week of {date}, nothing written</source>
        <translation>Woche vom {date}, nichts geschrieben</translation>
    </message>
    <message>
        <source>Week of {date}, {entries}</source>
        <translation>Woche vom {date}, {entries}</translation>
    </message>
    <message>
        <source>Weeks of the year</source>
        <translation>Wochen des Jahres</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Mood, confidence and energy of your reflections come together here, week by week.</source>
        <translation>Stimmung, Zuversicht und Energie deiner Reflexionen kommen hier zusammen, Woche für Woche.</translation>
    </message>
    <message>
        <source>How the weeks felt</source>
        <translation>Wie die Wochen waren</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>mood {value}</source>
        <translation>Stimmung {value}</translation>
    </message>
    <message>
        <source>confidence {value}</source>
        <translation>Zuversicht {value}</translation>
    </message>
    <message>
        <source>energy {value}</source>
        <translation>Energie {value}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open a journal</source>
        <translation>Journal öffnen</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Uhrzeit setzen</translation>
    </message>
    <message>
        <source>A time looks like 17:40.</source>
        <translation>Eine Uhrzeit sieht so aus: 17:40.</translation>
    </message>
</context>
<context>
    <name>WholePersonFields</name>
    <message>
        <source>The mentorship</source>
        <translation>Die Mentoring-Beziehung</translation>
    </message>
</context>
<context>
    <name>WhyAndHow</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What will be different once you are there?</source>
        <translation>Was wird anders sein, wenn du dort bist?</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>What will you see, and who would agree that it is done?</source>
        <translation>Was wirst du sehen, und wer würde zustimmen, dass es erreicht ist?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>A line about how you got there.</source>
        <translation>Eine Zeile dazu, wie du hingekommen bist.</translation>
    </message>
</context>
<context>
    <name>WinRow</name>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
</context>
<context>
    <name>Wins</name>
    <message>
        <source>Recent wins</source>
        <translation>Jüngste Erfolge</translation>
    </message>
    <message>
        <source>last 14 days</source>
        <translation>letzte 14 Tage</translation>
    </message>
    <message>
        <source>None written down yet. A small one counts.</source>
        <translation>Noch keine aufgeschrieben. Auch ein kleiner zählt.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>WritingHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Eine Datei anhängen…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message numerus="yes">
        <source>{entries}, {written} of %n week(s)</source>
        <translation>
            <numerusform>{entries}, {written} von %n Wo.</numerusform>
            <numerusform>{entries}, {written} von %n Wo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns trafen</translation>
    </message>
    <message>
        <source>What works for them, and what does not</source>
        <translation>Was dieser Person hilft, und was nicht</translation>
    </message>
</context>
<context>
    <name>_Back</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>_DayLine</name>
    <message>
        <source>Pick a day for {field}</source>
        <translation>Tag für {field} wählen</translation>
    </message>
</context>
<context>
    <name>_Due</name>
    <message>
        <source>It still holds</source>
        <translation>Sie gilt weiter</translation>
    </message>
</context>
<context>
    <name>_Folded</name>
    <message>
        <source>Write about “{title}”</source>
        <translation>Zu „{title}“ schreiben</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep, and another</source>
        <translation>Behalten, und noch eins</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Later; the words stay</source>
        <translation>Später; die Worte bleiben</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>_MeetingHead</name>
    <message>
        <source>Open prep</source>
        <translation>Vorbereitung öffnen</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this meeting</source>
        <translation>Dieses Treffen öffnen</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>Where you meet</source>
        <translation>Wo ihr euch trefft</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>Programme, where there is one</source>
        <translation>Programm, wo es eines gibt</translation>
    </message>
    <message>
        <source>Paired on</source>
        <translation>Zusammen seit</translation>
    </message>
    <message>
        <source>What the programme is to bring</source>
        <translation>Was das Programm bringen soll</translation>
    </message>
    <message>
        <source>What I want to learn here as the mentor</source>
        <translation>Was ich hier als Mentor lernen möchte</translation>
    </message>
</context>
<context>
    <name>_NothingYet</name>
    <message>
        <source>No milestones yet.</source>
        <translation>Noch keine Meilensteine.</translation>
    </message>
    <message>
        <source>Add the first step</source>
        <translation>Ersten Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>_OfferRow</name>
    <message>
        <source>Put on the agenda: {words}</source>
        <translation>Auf die Agenda setzen: {words}</translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Drop this point</source>
        <translation>Diesen Punkt streichen</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Discussed: {words}</source>
        <translation>Besprochen: {words}</translation>
    </message>
</context>
<context>
    <name>_PrivateLine</name>
    <message>
        <source>Always, from every shared export. Nothing to switch.</source>
        <translation>Immer, aus jedem geteilten Export. Es gibt nichts umzuschalten.</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{number}, {words}, written</source>
        <translation>{number}, {words}, geschrieben</translation>
    </message>
    <message>
        <source>{number}, {words}</source>
        <translation>{number}, {words}</translation>
    </message>
</context>
</TS>
