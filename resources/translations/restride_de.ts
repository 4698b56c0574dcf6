<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Calendar</name>
    <message>
        <source>nothing is owed</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>rung %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Kraft: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>gemacht: %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>nicht gemacht: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>before the change: %1 %2</source>
        <translation>vor der Änderung: %1 %2</translation>
    </message>
    <message>
        <source>strength exercises</source>
        <translation>Kraftübungen</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1/%2</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>Lauf frei</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>cut-back</source>
        <translation>Entlastung</translation>
    </message>
    <message>
        <source>new longest</source>
        <translation>neuer längster</translation>
    </message>
    <message>
        <source>taper</source>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>no morning</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, easy</source>
        <translation>%1, locker</translation>
    </message>
    <message>
        <source>%1 jog, %2 walk</source>
        <translation>%1 joggen, %2 gehen</translation>
    </message>
    <message>
        <source>if painless</source>
        <translation>schmerzfrei</translation>
    </message>
    <message>
        <source>brisk, flat</source>
        <translation>zügig, flach</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>done: jogged %1, walked %2</source>
        <translation>gemacht: %1 gejoggt, %2 gegangen</translation>
    </message>
    <message>
        <source>ahead: jog %1, walk %2</source>
        <translation>voraus: %1 joggen, %2 gehen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>can go here</source>
        <translation>geht hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 can go to %2: Enter puts it there, Esc leaves it.</source>
        <translation>%1 kann auf %2: Eingabe legt sie dorthin, Esc lässt es.</translation>
    </message>
    <message>
        <source>Moving %1 of %2: go to a lit day with the arrows, Enter puts it there, Esc leaves it.</source>
        <translation>%1 von %2 verschieben: mit den Pfeiltasten auf einen hellen Tag gehen, Eingabe legt sie dorthin, Esc lässt es.</translation>
    </message>
    <message>
        <source>%1 of %2 has no other day to go to; each says why. Esc leaves it.</source>
        <translation>%1 von %2 hat keinen anderen Tag; jeder sagt, warum. Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>rung or phase</source>
        <translation>Stufe oder Phase</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>walk %1</source>
        <translation>%1 gehen</translation>
    </message>
    <message>
        <source>rung %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>jog %1</source>
        <translation>%1 joggen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>long run %1</source>
        <translation>langer Lauf %1</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>Laufen ist frei</translation>
    </message>
    <message>
        <source>flare-up, next morning %1</source>
        <translation>Schub, am nächsten Morgen %1</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: Tue 10</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>walk</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>walk-jog</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Geh-Lauf</translation>
    </message>
    <message>
        <source>base</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>build</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>taper</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>race</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>recover</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: November 2026</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd, d.&#xa0;MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d.&#xa0;MMM yyyy</translation>
    </message>
    <message>
        <source>no running</source>
        <translation>kein Laufen</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <comment>distance</comment>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1, %2 planned</source>
        <comment>distances</comment>
        <translation>%1, %2 geplant</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 during</source>
        <comment>pain score</comment>
        <translation>%1 dabei</translation>
    </message>
    <message>
        <source>%1 after</source>
        <comment>pain score</comment>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>%1 next morning</source>
        <comment>pain score</comment>
        <translation>%1 am nächsten Morgen</translation>
    </message>
    <message>
        <source>Worst pain: %1</source>
        <translation>Stärkster Schmerz: %1</translation>
    </message>
    <message>
        <source>Single-run ceiling %1</source>
        <translation>Obergrenze je Lauf: %1</translation>
    </message>
    <message>
        <source>Mileage and pain from %1 to %2</source>
        <translation>Kilometer und Schmerz vom %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flare-ups</source>
        <translation>
            <numerusform>%n Schub</numerusform>
            <numerusform>%n Schübe</numerusform>
        </translation>
    </message>
    <message>
        <source>Race on %1</source>
        <translation>Rennen am %1</translation>
    </message>
    <message>
        <source>Arrows move from bar to bar, T shows the table</source>
        <translation>Pfeile gehen von Balken zu Balken, T zeigt die Tabelle</translation>
    </message>
    <message>
        <source>running</source>
        <comment>cell of the chart&apos;s strip</comment>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>sore since</source>
        <comment>before a date</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>flare-up %1</source>
        <translation>Schub %1</translation>
    </message>
    <message>
        <source>single-run ceiling</source>
        <translation>Obergrenze je Lauf</translation>
    </message>
    <message>
        <source>Pain, day’s worst</source>
        <translation>Schmerz, Höchstwert des Tages</translation>
    </message>
    <message>
        <source>Pain, week’s worst</source>
        <translation>Schmerz, Höchstwert der Woche</translation>
    </message>
    <message>
        <source>Pain, month’s worst</source>
        <translation>Schmerz, Höchstwert des Monats</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 race</source>
        <comment>distance</comment>
        <translation>Rennen über %1</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>end of the planned bars</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>middle outcome</source>
        <translation>mittlerer Ausgang</translation>
    </message>
    <message>
        <source>1 in 10 ends lower</source>
        <translation>1 von 10 endet tiefer</translation>
    </message>
    <message>
        <source>Of the planned jogging the middle outcome is %1, and 1 in 10 ends below %2, an estimate</source>
        <translation>Vom geplanten Joggen ist der mittlere Ausgang %1, und 1 von 10 endet unter %2, eine Schätzung</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>unit of length</comment>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>unit of length</comment>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>unit of length</comment>
        <translation>%1 pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <comment>dates of a zoom</comment>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day that the chart shows</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>longest taken cleanly: %1 jogged</source>
        <comment>minutes of a session</comment>
        <translation>längste gut vertragene: %1 gelaufen</translation>
    </message>
    <message>
        <source>shortest not taken cleanly: %1 jogged</source>
        <comment>minutes of a session</comment>
        <translation>kürzeste nicht vertragene: %1 gelaufen</translation>
    </message>
    <message>
        <source>Of the runs of the last 60 days: %1</source>
        <translation>Von den Läufen der letzten 60 Tage: %1</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>%1 of %2 jogged</source>
        <translation>%1 von %2 gejoggt</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgencheck</translation>
    </message>
    <message>
        <source>walking %1</source>
        <translation>Gehen %1</translation>
    </message>
    <message>
        <source>stairs %1</source>
        <translation>Treppe %1</translation>
    </message>
    <message>
        <source>no pain came up</source>
        <translation>kein Schmerz kam auf</translation>
    </message>
    <message>
        <source>gone after the warm-up</source>
        <translation>nach dem Aufwärmen weg</translation>
    </message>
    <message>
        <source>stayed after the warm-up</source>
        <translation>blieb nach dem Aufwärmen</translation>
    </message>
    <message>
        <source>rose during the run</source>
        <translation>stieg während des Laufs</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>kam spät</translation>
    </message>
    <message>
        <source>changed the stride</source>
        <translation>änderte den Schritt</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>race effort</source>
        <translation>Renntempo</translation>
    </message>
    <message>
        <source>painkiller</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>brace</source>
        <translation>Bandage</translation>
    </message>
    <message>
        <source>tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>hilly</source>
        <translation>hügelig</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>brisk 30-minute walk went well</source>
        <translation>30 Minuten zügiges Gehen gingen gut</translation>
    </message>
    <message>
        <source>brisk 30-minute walk not yet</source>
        <translation>30 Minuten zügiges Gehen noch nicht</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>dabei %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>next morning %1</source>
        <translation>am nächsten Morgen %1</translation>
    </message>
    <message>
        <source>Walk %1</source>
        <translation>Gehen %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Jog %1</source>
        <translation>Joggen %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Vom %1 auf den %2 verschoben</translation>
    </message>
    <message>
        <source>Seen, running allowed</source>
        <translation>In der Praxis gewesen, Laufen erlaubt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>after a day on the feet</source>
        <translation>nach einem Tag auf den Beinen</translation>
    </message>
</context>
<context>
    <name>Hurts</name>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>easy</source>
        <comment>effort of a run</comment>
        <translation>locker</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>effort of a run</comment>
        <translation>zügig</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>effort of a run</comment>
        <translation>hart</translation>
    </message>
    <message>
        <source>race</source>
        <comment>effort of a run</comment>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Minutes jogged</source>
        <translation>Gejoggte Minuten</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Painkiller</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <comment>minutes jogged</comment>
        <translation>%1 bis %2 min</translation>
    </message>
    <message>
        <source>hilly</source>
        <comment>ground</comment>
        <translation>hügelig</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>ground</comment>
        <translation>flach</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>painkiller</comment>
        <translation>genommen</translation>
    </message>
    <message>
        <source>without</source>
        <comment>painkiller</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>only one run, too few to tell</source>
        <translation>nur ein Lauf, zu wenig</translation>
    </message>
    <message numerus="yes">
        <source>only %n runs, too few to tell</source>
        <translation>
            <numerusform>nur %n Lauf, zu wenig</numerusform>
            <numerusform>nur %n Läufe, zu wenige</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, worst %2</source>
        <comment>pain</comment>
        <translation>Mittel %1, höchstens %2</translation>
    </message>
    <message>
        <source>%1 % clean</source>
        <comment>share of the runs</comment>
        <translation>%1 % sauber</translation>
    </message>
    <message>
        <source>%1: next morning %2 on average, worst %3, %4.</source>
        <translation>%1: am nächsten Morgen im Mittel %2, höchstens %3, %4.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No difference worth a word.</source>
        <translation>Kein Unterschied, der ein Wort wert wäre.</translation>
    </message>
    <message>
        <source>“%1” went with %2 more the next morning than “%3”.</source>
        <translation>„%1“ ging am nächsten Morgen mit %2 mehr einher als „%3“.</translation>
    </message>
    <message>
        <source>A painkiller can hide what the knee says.</source>
        <translation>Ein Schmerzmittel kann verdecken, was das Knie sagt.</translation>
    </message>
    <message>
        <source>%1 jogged, %2 the next morning, %3</source>
        <comment>minutes, pain, number of runs</comment>
        <translation>%1 gejoggt, %2 am nächsten Morgen, %3</translation>
    </message>
    <message>
        <source>Pain on the next morning against minutes jogged, %1</source>
        <translation>Schmerz am nächsten Morgen gegen gejoggte Minuten, %1</translation>
    </message>
    <message>
        <source>Arrows move from mark to mark, T shows the table</source>
        <translation>Pfeiltasten gehen von Zeichen zu Zeichen, T zeigt die Tabelle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Jogged</source>
        <translation>Gejoggt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Mornings of 2 or more</source>
        <translation>Morgen mit 2 oder mehr</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Höchster Schmerz</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>pain</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Letzte 8 Wochen</translation>
    </message>
    <message>
        <source>8 weeks before</source>
        <translation>8 Wochen davor</translation>
    </message>
    <message>
        <source>Eight weeks</source>
        <comment>what two periods are told apart by</comment>
        <translation>Acht Wochen</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The plan does not hold this day.</source>
        <translation>Dieser Tag steht nicht im Plan.</translation>
    </message>
    <message>
        <source>Decided on this day</source>
        <translation>An diesem Tag entschieden</translation>
    </message>
    <message>
        <source>%1 (told on %2, rules %3)</source>
        <translation>%1 (gesagt am %2, Regeln %3)</translation>
    </message>
    <message>
        <source>Told at the time</source>
        <translation>Damals gesagt</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>it is not a runner&apos;s file, or it is damaged</source>
        <translation>sie ist keine Datei von Restride, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>it was written by a newer Restride</source>
        <translation>sie stammt von einem neueren Restride</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>sie lässt sich nur lesen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>Qts SQLite-Treiber ist nicht installiert</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>etwas ging schief</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>the answer could not be written to standard output</source>
        <translation>die Antwort ließ sich nicht in die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>the sample runner is not part of this build.</source>
        <translation>das Beispielprofil ist nicht Teil dieses Programms.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;.</source>
        <translation>den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--%1 needs a day as YYYY-MM-DD, not &quot;%2&quot;.</source>
        <translation>--%1 braucht einen Tag als JJJJ-MM-TT, nicht „%2“.</translation>
    </message>
    <message>
        <source>--lang knows en and de, not &quot;%1&quot;.</source>
        <translation>--lang kennt en und de, nicht „%1“.</translation>
    </message>
    <message>
        <source>the words of &quot;%1&quot; are not part of this build; in English, therefore.</source>
        <translation>die Wörter von „%1“ sind nicht Teil dieses Programms; also auf Englisch.</translation>
    </message>
    <message>
        <source>plan reads one file, or standard input.</source>
        <translation>plan liest eine Datei oder die Standardeingabe.</translation>
    </message>
    <message>
        <source>print needs week, plan, card or clinician, --file FILE, and one OUT.pdf.</source>
        <translation>print braucht week, plan, card oder clinician, --file FILE und eine OUT.pdf.</translation>
    </message>
    <message>
        <source>--week goes with the week&apos;s paper only.</source>
        <translation>--week gehört nur zum Blatt der Woche.</translation>
    </message>
    <message>
        <source>--paper knows a4 and letter, not &quot;%1&quot;.</source>
        <translation>--paper kennt a4 und letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>--units knows km and mi, not &quot;%1&quot;.</source>
        <translation>--units kennt km und mi, nicht „%1“.</translation>
    </message>
    <message>
        <source>export needs --file FILE, and nothing more.</source>
        <translation>export braucht --file FILE und sonst nichts.</translation>
    </message>
    <message>
        <source>import needs --file FILE, and one document.</source>
        <translation>import braucht --file FILE und ein Dokument.</translation>
    </message>
    <message>
        <source>Try: restride --help</source>
        <translation>Versuch es mit: restride --help</translation>
    </message>
    <message>
        <source>tour takes no file.</source>
        <translation>tour nimmt keine Datei.</translation>
    </message>
    <message>
        <source>the window, in the desktop&apos;s language</source>
        <translation>das Fenster, in der Sprache des Desktops</translation>
    </message>
    <message>
        <source>in this one</source>
        <translation>in dieser</translation>
    </message>
    <message>
        <source>language of the sentences; en where it is left out</source>
        <translation>Sprache der Sätze; en, wo sie fehlt</translation>
    </message>
    <message>
        <source>with the chance of standing at the start ready, an estimate from group figures and the log</source>
        <translation>mit der Chance, bereit am Start zu stehen: eine Schätzung aus Gruppenwerten und dem Tagebuch</translation>
    </message>
    <message>
        <source>a look at the sample runner&apos;s week</source>
        <translation>ein Blick auf die Woche des Beispielprofils</translation>
    </message>
    <message>
        <source>the week, the whole plan, the race card, or the page for a clinician</source>
        <translation>die Woche, der ganze Plan, die Rennkarte oder die Seite für die Praxis</translation>
    </message>
    <message>
        <source>with week: any day of it; this week where it is left out</source>
        <translation>zu week: irgendein Tag davon; diese Woche, wo er fehlt</translation>
    </message>
    <message>
        <source>a4 where it is left out</source>
        <translation>a4, wo es fehlt</translation>
    </message>
    <message>
        <source>km where it is left out</source>
        <translation>km, wo es fehlt</translation>
    </message>
    <message>
        <source>a document into the runner&apos;s file</source>
        <translation>ein Dokument in die Datei des Profils</translation>
    </message>
    <message>
        <source>restride: a graded walk/jog plan up to a race, for a runner with a sore knee.</source>
        <translation>restride: ein stufenweiser Geh-/Laufplan bis zu einem Rennen, für alle, denen beim Laufen das Knie wehtut.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 some document was refused, or something failed; 2 the command is wrong.</source>
        <translation>Rückgabewert: 0 erledigt; 1 ein Dokument wurde abgelehnt, oder etwas ging schief; 2 der Befehl ist falsch.</translation>
    </message>
    <message>
        <source>Restride is no medical advice and does not diagnose.</source>
        <translation>Restride gibt keinen ärztlichen Rat und stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>standard output is a runner&apos;s file or another database; nothing is written into one.</source>
        <translation>die Standardausgabe ist die Datei eines Profils oder eine andere Datenbank; in eine solche wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>OUT.pdf may take the place of any file; without it, of an older PDF only. A runner&apos;s file is never replaced</source>
        <translation>OUT.pdf darf jede Datei ersetzen, ohne --force nur ein älteres PDF. Die Datei eines Profils wird nie ersetzt</translation>
    </message>
    <message>
        <source>the documents could not be read to their end.</source>
        <translation>die Dokumente ließen sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>with --force it is replaced.</source>
        <translation>mit --force wird sie ersetzt.</translation>
    </message>
    <message>
        <source>documents (restride/1) in, one a line or each on many lines; plans (restride-plan/1) out, one a line</source>
        <translation>Dokumente (restride/1) hinein, je eines auf einer Zeile oder auf vielen; Pläne (restride-plan/1) heraus, einer je Zeile</translation>
    </message>
    <message>
        <source>the runner&apos;s document to standard output, as of DATE or today</source>
        <translation>das Dokument des Profils auf die Standardausgabe, mit dem Stand von DATE oder heute</translation>
    </message>
    <message>
        <source>plan from DATE; where it is left out, from the document&apos;s today</source>
        <translation>plant von DATE an; wo es fehlt, vom „today“ des Dokuments an</translation>
    </message>
    <message>
        <source>it is empty: the journal that it held is gone</source>
        <translation>sie ist leer: das Tagebuch, das sie enthielt, ist weg</translation>
    </message>
    <message>
        <source>there is no journal here, only the log of one beside its place</source>
        <translation>hier ist kein Tagebuch, nur das Protokoll eines Tagebuchs neben seinem Platz</translation>
    </message>
    <message>
        <source>it holds a value that cannot be right</source>
        <translation>sie enthält einen Wert, der nicht stimmen kann</translation>
    </message>
    <message>
        <source>a value to be kept there cannot be right</source>
        <translation>ein Wert, der dort behalten werden soll, kann nicht stimmen</translation>
    </message>
    <message>
        <source>another program has replaced or removed it</source>
        <translation>ein anderes Programm hat sie ersetzt oder entfernt</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore it from a backup, or choose another file.</source>
        <translation>Nichts wurde geändert. Stell sie aus einer früheren Kopie wieder her oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the journal back, or choose another file.</source>
        <translation>Nichts wurde geändert. Leg das Tagebuch wieder dorthin oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Nichts wurde hineingeschrieben.</translation>
    </message>
</context>
<context>
    <name>restride</name>
    <message>
        <source>Only what has happened can be logged: %1 at the latest.</source>
        <translation>Nur was geschehen ist, lässt sich eintragen: spätestens %1.</translation>
    </message>
    <message>
        <source>The journal begins with the year 1970.</source>
        <translation>Das Tagebuch beginnt mit dem Jahr 1970.</translation>
    </message>
    <message>
        <source>Rung %1. Flat, soft, easy enough to talk.</source>
        <translation>Stufe %1. Flach, weich, so locker, dass du reden kannst.</translation>
    </message>
    <message>
        <source>Rung %1, once a brisk 30-minute walk was free of pain.</source>
        <translation>Stufe %1, sobald 30 Minuten zügiges Gehen schmerzfrei waren.</translation>
    </message>
    <message>
        <source>Rung %1, if the run of %2 was clean. If not, that run once more.</source>
        <translation>Stufe %1, wenn der Lauf vom %2 sauber war. Wenn nicht, dieser Lauf noch einmal.</translation>
    </message>
    <message>
        <source>Rung %1 again, if %2 was clean.</source>
        <comment>the second is a weekday</comment>
        <translation>Noch einmal Stufe %1, wenn %2 sauber war.</translation>
    </message>
    <message>
        <source>Rung %1, if %2 was clean. If not, %2&apos;s run.</source>
        <comment>%2 is a weekday, twice</comment>
        <translation>Stufe %1, wenn %2 sauber war. Wenn nicht, der Lauf von %2.</translation>
    </message>
    <message>
        <source>%1, flat, easy enough to talk.</source>
        <comment>kilometres</comment>
        <translation>%1, flach, so locker, dass du reden kannst.</translation>
    </message>
    <message>
        <source>%1, easy enough to talk.</source>
        <comment>kilometres</comment>
        <translation>%1, so locker, dass du reden kannst.</translation>
    </message>
    <message>
        <source>%1, flat and easy. If %2 was not clean, no longer than last week.</source>
        <comment>kilometres, weekday</comment>
        <translation>%1, flach und locker. War %2 nicht sauber, nicht länger als letzte Woche.</translation>
    </message>
    <message>
        <source>%1, easy. If %2 was not clean, no longer than last week.</source>
        <comment>kilometres, weekday</comment>
        <translation>%1, locker. War %2 nicht sauber, nicht länger als letzte Woche.</translation>
    </message>
    <message>
        <source>Walk home</source>
        <comment>begins: Walk home when pain rises …</comment>
        <translation>Geh nach Hause,</translation>
    </message>
    <message>
        <source>when pain rises as you run, reaches 6, or makes you limp.</source>
        <translation>wenn der Schmerz beim Laufen steigt, 6 erreicht oder dich hinken lässt.</translation>
    </message>
    <message>
        <source>Sore next morning, 3 or more:</source>
        <translation>Am nächsten Morgen 3 oder mehr:</translation>
    </message>
    <message>
        <source>two days of rest, then a 30 min brisk walk before any run.</source>
        <translation>zwei Tage Ruhe, dann 30&#xa0;min zügiges Gehen vor jedem Lauf.</translation>
    </message>
    <message>
        <source>means 2 or less during and after, and 1 or less the next morning.</source>
        <comment>begins with: Clean</comment>
        <translation>heißt höchstens 2 dabei und danach und höchstens 1 am nächsten Morgen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 clean runs open the next step.</source>
        <translation>
            <numerusform>%1 sauberer Lauf öffnet den nächsten Schritt.</numerusform>
            <numerusform>%1 saubere Läufe öffnen den nächsten Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Nicht sauber</translation>
    </message>
    <message>
        <source>means the same run once more. A missed run is not made up.</source>
        <comment>begins with: Not clean</comment>
        <translation>heißt derselbe Lauf noch einmal. Ein ausgelassener Lauf wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>means no growth for a week. A missed run is not made up.</source>
        <comment>begins with: Not clean</comment>
        <translation>heißt eine Woche kein Zuwachs. Ein ausgelassener Lauf wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>Turn back</source>
        <comment>begins: Turn back when walking pain …</comment>
        <translation>Kehr um,</translation>
    </message>
    <message>
        <source>when walking pain goes above 2, or makes you limp.</source>
        <translation>wenn der Schmerz beim Gehen über 2 steigt oder dich hinken lässt.</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>Der Test</translation>
    </message>
    <message>
        <source>is a brisk 30-minute walk without pain, with stairs at 2 or less.</source>
        <comment>begins with: The test</comment>
        <translation>ist 30 Minuten zügiges Gehen ohne Schmerz, bei höchstens 2 auf der Treppe.</translation>
    </message>
    <message>
        <source>Not yet?</source>
        <translation>Noch nicht?</translation>
    </message>
    <message>
        <source>A rest day, then another walk. Nothing is caught up.</source>
        <translation>Ein Ruhetag, dann wieder Gehen. Nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>stays at pain 3 or less, and leaves the next morning calm.</source>
        <comment>begins with: Strength</comment>
        <translation>bleibt bei Schmerz bis 3 und lässt den nächsten Morgen ruhig.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>pain %1 during, %2 after, %3 next morning</source>
        <translation>Schmerz %1 dabei, %2 danach, %3 am nächsten Morgen</translation>
    </message>
    <message>
        <source>%1, sore since %2.</source>
        <comment>knee, date</comment>
        <translation>%1, schmerzt seit %2.</translation>
    </message>
    <message>
        <source>Said on %1:</source>
        <comment>a date</comment>
        <translation>Gesagt am %1:</translation>
    </message>
    <message>
        <source>The knee:</source>
        <translation>Das Knie:</translation>
    </message>
    <message>
        <source>Last flare-up:</source>
        <translation>Letzter Schub:</translation>
    </message>
    <message>
        <source>Last run:</source>
        <translation>Letzter Lauf:</translation>
    </message>
    <message>
        <source>%1, %2 jogged; %3.</source>
        <comment>date, minutes, pain scores</comment>
        <translation>%1, %2 gejoggt; %3.</translation>
    </message>
    <message>
        <source>After that:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>tell the program “I have been seen”, and a new plan begins.</source>
        <translation>sag dem Programm „Ich war in der Praxis“, und ein neuer Plan beginnt.</translation>
    </message>
    <message>
        <source>Pain, in words</source>
        <translation>Schmerz in Worten</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was du dort sagst</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>See a clinician first</source>
        <translation>Zuerst in die Praxis</translation>
    </message>
    <message>
        <source>A knee that is clearly swollen, hot, locks or gives way; pain at night. Short of breath with a swollen calf: emergency.</source>
        <translation>Ein Knie, das deutlich geschwollen oder heiß ist, blockiert oder wegknickt; Schmerz nachts. Kurzatmig mit geschwollener Wade: Notfall.</translation>
    </message>
    <message>
        <source>The page could not be written: %1</source>
        <translation>Die Seite ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>column of the tick box</comment>
        <translation>getan</translation>
    </message>
    <message>
        <source>during</source>
        <comment>column of a pain score</comment>
        <translation>dabei</translation>
    </message>
    <message>
        <source>after</source>
        <comment>column of a pain score</comment>
        <translation>danach</translation>
    </message>
    <message>
        <source>next day</source>
        <comment>column of a pain score</comment>
        <translation>morgens</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, beside a figure</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Easy movement, if you like and if it is painless.</source>
        <translation>Leichte Bewegung, wenn du magst und sie schmerzfrei ist.</translation>
    </message>
    <message>
        <source>Easy: %1, if you like and if it is painless.</source>
        <translation>Leicht: %1, wenn du magst und es schmerzfrei ist.</translation>
    </message>
    <message>
        <source>Easy: %1 or %2, if you like and if it is painless.</source>
        <translation>Leicht: %1 oder %2, wenn du magst und es schmerzfrei ist.</translation>
    </message>
    <message>
        <source>The test before jogging: all of it without pain.</source>
        <translation>Der Test vor dem Joggen: die ganze Zeit ohne Schmerz.</translation>
    </message>
    <message>
        <source>Flat and easy. If the pain goes above 2, turn back.</source>
        <translation>Flach und locker. Steigt der Schmerz über 2, kehr um.</translation>
    </message>
    <message>
        <source>%1. Start easy; walk, or stop, when the knee asks for it.</source>
        <translation>%1. Beginne locker; geh oder hör auf, wenn das Knie danach verlangt.</translation>
    </message>
    <message>
        <source>Left out; nothing is caught up.</source>
        <translation>Ausgelassen; nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>Not logged.</source>
        <translation>Nicht eingetragen.</translation>
    </message>
    <message>
        <source>Rung %1: %2.</source>
        <comment>the second is the result of a session</comment>
        <translation>Stufe %1: %2.</translation>
    </message>
    <message>
        <source>Jogged %1</source>
        <comment>minutes</comment>
        <translation>%1 gejoggt</translation>
    </message>
    <message>
        <source>Walked %1</source>
        <comment>minutes</comment>
        <translation>%1 gegangen</translation>
    </message>
    <message>
        <source>Walked %1, jogged %2</source>
        <comment>minutes</comment>
        <translation>%1 gegangen, %2 gejoggt</translation>
    </message>
    <message>
        <source>before this plan</source>
        <translation>vor diesem Plan</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>noch nicht geplant</translation>
    </message>
    <message>
        <source>Gentle movement, as far as it is comfortable.</source>
        <translation>Sanfte Bewegung, soweit sie angenehm ist.</translation>
    </message>
    <message>
        <source>One run, %1 minutes, %2.</source>
        <translation>Ein Lauf, %1 Minuten, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, %2 minutes, %3.</source>
        <translation>
            <numerusform>%1 Lauf, %2 Minuten, %3.</numerusform>
            <numerusform>%1 Läufe, %2 Minuten, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>One run, %1 minutes, %2; %3 of the minutes jogged.</source>
        <translation>Ein Lauf, %1 Minuten, %2; davon %3 Minuten gejoggt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, %2 minutes, %3; %4 of the minutes jogged.</source>
        <translation>
            <numerusform>%1 Lauf, %2 Minuten, %3; davon %4 Minuten gejoggt.</numerusform>
            <numerusform>%1 Läufe, %2 Minuten, %3; davon %4 Minuten gejoggt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No running until the knee has been seen.</source>
        <translation>Kein Laufen, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>This week is not planned yet.</source>
        <translation>Diese Woche ist noch nicht geplant.</translation>
    </message>
    <message>
        <source>Walks only: %1 minutes, %2.</source>
        <translation>Nur Gehen: %1 Minuten, %2.</translation>
    </message>
    <message>
        <source>A week without running.</source>
        <translation>Eine Woche ohne Laufen.</translation>
    </message>
    <message>
        <source>Rung %1 of 10. %2</source>
        <comment>the second is the sum of the week</comment>
        <translation>Stufe %1 von 10. %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>one day from %1</source>
        <comment>a weekday</comment>
        <translation>ab %1 noch ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days from %2</source>
        <comment>number, weekday</comment>
        <translation>
            <numerusform>ab %2 noch %1 Tag</numerusform>
            <numerusform>ab %2 noch %1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a date</comment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Verdict of %1.</source>
        <comment>a date</comment>
        <translation>Urteil vom %1.</translation>
    </message>
    <message>
        <source>Restride. A plan by rules, not a diagnosis.</source>
        <translation>Restride. Ein Plan nach Regeln, keine Diagnose.</translation>
    </message>
    <message>
        <source>Printed %1; the plan changes with what you log.</source>
        <translation>Gedruckt am %1; was du einträgst, ändert ihn.</translation>
    </message>
    <message>
        <source>Rung %1 is repeated.</source>
        <translation>Stufe %1 wird wiederholt.</translation>
    </message>
    <message>
        <source>No growth for seven days.</source>
        <translation>Sieben Tage kein Zuwachs.</translation>
    </message>
    <message>
        <source>One step down from rung %1.</source>
        <translation>Einen Schritt tiefer als Stufe %1.</translation>
    </message>
    <message>
        <source>A tenth less, and no growth for seven days.</source>
        <translation>Ein Zehntel weniger und sieben Tage kein Zuwachs.</translation>
    </message>
    <message>
        <source>One more rest day, then one step down from rung %1.</source>
        <translation>Ein Ruhetag mehr, dann einen Schritt tiefer als Stufe %1.</translation>
    </message>
    <message>
        <source>One more rest day, then a tenth less.</source>
        <translation>Ein Ruhetag mehr, dann ein Zehntel weniger.</translation>
    </message>
    <message>
        <source>The ladder goes on at rung %1.</source>
        <translation>Die Leiter geht auf Stufe %1 weiter.</translation>
    </message>
    <message>
        <source>The plan goes on.</source>
        <translation>Der Plan geht weiter.</translation>
    </message>
    <message>
        <source>Walk-jog begins on rung %1.</source>
        <translation>Gehen und Joggen beginnt auf Stufe %1.</translation>
    </message>
    <message>
        <source>From today on runs may be asked for again.</source>
        <translation>Von heute an darf der Plan wieder Läufe enthalten.</translation>
    </message>
    <message>
        <source>From rung %1 to rung %2.</source>
        <translation>Von Stufe %1 zu Stufe %2.</translation>
    </message>
    <message>
        <source>The first alternative within the rules is proposed.</source>
        <translation>Vorgeschlagen wird die erste Alternative im Rahmen der Regeln.</translation>
    </message>
    <message>
        <source>The entry may stay as it is.</source>
        <translation>Die Anmeldung kann bleiben, wie sie ist.</translation>
    </message>
    <message>
        <source>Proposed instead: %1 on %2.</source>
        <comment>race, date</comment>
        <translation>Stattdessen vorgeschlagen: %1 am %2.</translation>
    </message>
    <message>
        <source>One rest day, the brisk walk again, then one rung back.</source>
        <translation>Ein Ruhetag, wieder zügiges Gehen, dann eine Stufe zurück.</translation>
    </message>
    <message>
        <source>One rest day, then the brisk walk before any jogging.</source>
        <translation>Ein Ruhetag, dann zügiges Gehen vor jedem Joggen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rest days, the brisk walk again, then one rung back.</source>
        <translation>
            <numerusform>%1 Ruhetag, wieder zügiges Gehen, dann eine Stufe zurück.</numerusform>
            <numerusform>%1 Ruhetage, wieder zügiges Gehen, dann eine Stufe zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rest days, then the brisk walk before any jogging.</source>
        <translation>
            <numerusform>%1 Ruhetag, dann zügiges Gehen vor jedem Joggen.</numerusform>
            <numerusform>%1 Ruhetage, dann zügiges Gehen vor jedem Joggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step up and no growth until a clinician has looked at it.</source>
        <translation>Kein Schritt nach oben und kein Zuwachs, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>Rest and walks until then.</source>
        <translation>Bis dahin Ruhe und Gehen.</translation>
    </message>
    <message>
        <source>The session waits for the next run day.</source>
        <translation>Die Einheit wartet auf den nächsten Lauftag.</translation>
    </message>
    <message>
        <source>The walks of rungs 0 to 3 are a third shorter.</source>
        <translation>Die Gehstrecken der Stufen 0 bis 3 werden um ein Drittel kürzer.</translation>
    </message>
    <message>
        <source>From here the weeks grow by minutes, run by run.</source>
        <translation>Von hier an wachsen die Wochen um Minuten, Lauf für Lauf.</translation>
    </message>
    <message>
        <source>One run day more; nothing else grows with it.</source>
        <translation>Ein Lauftag mehr; sonst wächst nichts mit.</translation>
    </message>
    <message>
        <source>The rest day between two runs is no longer asked for.</source>
        <translation>Der Ruhetag zwischen zwei Läufen ist nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>Until now all runs were flat.</source>
        <translation>Bis jetzt waren alle Läufe flach.</translation>
    </message>
    <message>
        <source>Until now all runs were easy.</source>
        <translation>Bis jetzt waren alle Läufe locker.</translation>
    </message>
    <message>
        <source>The rules of growth and the next morning stay.</source>
        <translation>Die Regeln für den Zuwachs und den nächsten Morgen bleiben.</translation>
    </message>
    <message>
        <source>The exercises ask for a little more from here.</source>
        <translation>Die Übungen verlangen von hier an etwas mehr.</translation>
    </message>
    <message>
        <source>No day of the plan changes by it.</source>
        <translation>Kein Tag des Plans ändert sich dadurch.</translation>
    </message>
    <message>
        <source>It counts towards the next step.</source>
        <translation>Sie zählt für den nächsten Schritt.</translation>
    </message>
    <message>
        <source>The surplus earns no progress; the next session comes one day later.</source>
        <translation>Was darüber hinausging, zählt nicht; die nächste Einheit kommt einen Tag später.</translation>
    </message>
    <message>
        <source>The next session stays as it was.</source>
        <translation>Die nächste Einheit bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>It is left out for seven days.</source>
        <translation>Es entfällt für sieben Tage.</translation>
    </message>
    <message>
        <source>One rung further back, and one clean session more on each rung for a while.</source>
        <translation>Noch eine Stufe weiter zurück, und für eine Weile auf jeder Stufe eine saubere Einheit mehr.</translation>
    </message>
    <message>
        <source>No hills and no speed for 28 days.</source>
        <translation>28 Tage lang keine Hügel und kein Tempo.</translation>
    </message>
    <message>
        <source>Nothing is squeezed in to win the days back.</source>
        <translation>Nichts wird hineingedrängt, um die Tage aufzuholen.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d.&#xa0;MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format, the first day of a span in one month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number</comment>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <comment>number</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>number</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>number</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>number</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>number</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>number</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>number</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>number</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>number</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two items of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>pain</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>barely there</source>
        <comment>pain</comment>
        <translation>kaum spürbar</translation>
    </message>
    <message>
        <source>a whisper</source>
        <comment>pain</comment>
        <translation>ein Hauch</translation>
    </message>
    <message>
        <source>mild</source>
        <comment>pain</comment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>nagging</source>
        <comment>pain</comment>
        <translation>lästig</translation>
    </message>
    <message>
        <source>cannot ignore</source>
        <comment>pain</comment>
        <translation>nicht zu ignorieren</translation>
    </message>
    <message>
        <source>changes the stride</source>
        <comment>pain</comment>
        <translation>ändert den Schritt</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>pain</comment>
        <translation>stark</translation>
    </message>
    <message>
        <source>stops you</source>
        <comment>pain</comment>
        <translation>zwingt zum Halt</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>pain</comment>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>the worst</source>
        <comment>pain</comment>
        <translation>der schlimmste</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>result of a session</comment>
        <translation>sauber</translation>
    </message>
    <message>
        <source>repeat</source>
        <comment>result of a session</comment>
        <translation>nochmal</translation>
    </message>
    <message>
        <source>step back</source>
        <comment>result of a session</comment>
        <translation>ein Schritt zurück</translation>
    </message>
    <message>
        <source>flare-up</source>
        <comment>result of a session</comment>
        <translation>Schub</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>result of a session</comment>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>beyond plan</source>
        <comment>result of a session</comment>
        <translation>über dem Plan</translation>
    </message>
    <message>
        <source>shortened</source>
        <comment>result of a session</comment>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>result of a session</comment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>no morning yet</source>
        <comment>result of a session</comment>
        <translation>Morgen fehlt</translation>
    </message>
    <message>
        <source>Clearly swollen</source>
        <translation>Deutlich geschwollen</translation>
    </message>
    <message>
        <source>Locks: cannot be straightened</source>
        <translation>Blockiert: lässt sich nicht strecken</translation>
    </message>
    <message>
        <source>Gives way: suddenly buckles</source>
        <translation>Knickt plötzlich weg</translation>
    </message>
    <message>
        <source>Cannot take four steps, even with a limp</source>
        <translation>Keine vier Schritte möglich, auch nicht humpelnd</translation>
    </message>
    <message>
        <source>Hurts at night or at rest and does not ease off</source>
        <translation>Schmerzt nachts oder in Ruhe und lässt nicht nach</translation>
    </message>
    <message>
        <source>Hot to the touch</source>
        <translation>Fühlt sich heiß an</translation>
    </message>
    <message>
        <source>Fever along with the sore knee</source>
        <translation>Fieber bei schmerzendem Knie</translation>
    </message>
    <message>
        <source>Swollen calf</source>
        <translation>Geschwollene Wade</translation>
    </message>
    <message>
        <source>Short of breath at rest</source>
        <translation>Kurzatmig in Ruhe</translation>
    </message>
    <message>
        <source>Hurts when you press the bone or hop</source>
        <translation>Schmerzt bei Druck auf den Knochen oder beim Hüpfen</translation>
    </message>
    <message>
        <source>Hurt in a fall or by a blow, not yet examined</source>
        <translation>Durch Sturz oder Schlag verletzt, noch nicht untersucht</translation>
    </message>
    <message>
        <source>Looks deformed</source>
        <translation>Sieht verformt aus</translation>
    </message>
    <message>
        <source>a clearly swollen knee</source>
        <translation>ein deutlich geschwollenes Knie</translation>
    </message>
    <message>
        <source>a knee that locks</source>
        <translation>ein blockiertes Knie</translation>
    </message>
    <message>
        <source>a knee that gives way</source>
        <translation>ein plötzlich wegknickendes Knie</translation>
    </message>
    <message>
        <source>being unable to take four steps</source>
        <translation>keine vier Schritte möglich</translation>
    </message>
    <message>
        <source>pain at night or at rest that does not ease off</source>
        <translation>anhaltender Schmerz nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>a knee hot to the touch</source>
        <translation>ein heißes Knie</translation>
    </message>
    <message>
        <source>fever along with the sore knee</source>
        <translation>Fieber bei schmerzendem Knie</translation>
    </message>
    <message>
        <source>a swollen calf</source>
        <translation>eine geschwollene Wade</translation>
    </message>
    <message>
        <source>shortness of breath at rest</source>
        <translation>Kurzatmigkeit in Ruhe</translation>
    </message>
    <message>
        <source>pain when pressing the bone or hopping</source>
        <translation>Schmerz bei Druck auf den Knochen oder beim Hüpfen</translation>
    </message>
    <message>
        <source>a fall or blow not yet examined</source>
        <translation>ein nicht untersuchter Sturz oder Schlag</translation>
    </message>
    <message>
        <source>a knee that looks deformed</source>
        <translation>ein verformt aussehendes Knie</translation>
    </message>
    <message>
        <source>walking pain of 3 or more for 14 days</source>
        <translation>Gehschmerz von 3 oder mehr über 14 Tage</translation>
    </message>
    <message>
        <source>21 days without a pain-free brisk walk</source>
        <translation>21 Tage ohne schmerzfreies zügiges Gehen</translation>
    </message>
    <message>
        <source>a third flare-up in 42 days</source>
        <translation>ein dritter Schub in 42 Tagen</translation>
    </message>
    <message>
        <source>scores of 4 or more, six weeks on and not yet seen</source>
        <translation>Werte ab 4, nach sechs Wochen noch nicht angesehen</translation>
    </message>
    <message>
        <source>a Baker&apos;s cyst</source>
        <translation>eine Bakerzyste</translation>
    </message>
    <message>
        <source>under 18 years of age</source>
        <translation>unter 18 Jahre alt</translation>
    </message>
    <message>
        <source>after a birth</source>
        <translation>nach einer Geburt</translation>
    </message>
    <message>
        <source>a pregnancy</source>
        <translation>eine Schwangerschaft</translation>
    </message>
    <message>
        <source>recent surgery</source>
        <translation>eine Operation vor Kurzem</translation>
    </message>
    <message>
        <source>a check from the last three days</source>
        <translation>ein Check aus den letzten drei Tagen</translation>
    </message>
    <message>
        <source>a brisk 30-minute walk without pain</source>
        <translation>30 Minuten zügiges Gehen ohne Schmerz</translation>
    </message>
    <message>
        <source>walking pain of 1 or less</source>
        <translation>Gehschmerz von höchstens 1</translation>
    </message>
    <message>
        <source>pain on stairs of 2 or less</source>
        <translation>Treppenschmerz von höchstens 2</translation>
    </message>
    <message>
        <source>no warning sign</source>
        <translation>kein Warnzeichen</translation>
    </message>
    <message>
        <source>the rest days after the flare-up</source>
        <translation>die Ruhetage nach dem Schub</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>beide Knie</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>front</source>
        <comment>where the knee hurts</comment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>outside</source>
        <comment>where the knee hurts</comment>
        <translation>außen</translation>
    </message>
    <message>
        <source>inside</source>
        <comment>where the knee hurts</comment>
        <translation>innen</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>where the knee hurts</comment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>below the kneecap</source>
        <comment>where the knee hurts</comment>
        <translation>unter der Kniescheibe</translation>
    </message>
    <message>
        <source>Diagnosis: not known</source>
        <translation>Diagnose: nicht bekannt</translation>
    </message>
    <message>
        <source>No injury was given: back after a break</source>
        <translation>Keine Verletzung angegeben: zurück nach einer Pause</translation>
    </message>
    <message>
        <source>pain around the kneecap (patellofemoral)</source>
        <translation>Schmerz rund um die Kniescheibe (patellofemoral)</translation>
    </message>
    <message>
        <source>pain on the outside of the knee (iliotibial band)</source>
        <translation>Schmerz an der Außenseite des Knies (iliotibiales Band)</translation>
    </message>
    <message>
        <source>a cyst behind the knee (Baker’s cyst)</source>
        <translation>eine Zyste hinter dem Knie (Baker-Zyste)</translation>
    </message>
    <message>
        <source>another one, not named</source>
        <translation>eine andere, ohne Namen</translation>
    </message>
    <message>
        <source>Diagnosis as the runner gave it: %1</source>
        <translation>Diagnose nach eigener Angabe: %1</translation>
    </message>
    <message>
        <source>Which knee: not known</source>
        <translation>Welches Knie: nicht bekannt</translation>
    </message>
    <message>
        <source>Where it hurts: not known</source>
        <translation>Wo es schmerzt: nicht bekannt</translation>
    </message>
    <message>
        <source>Sore since: not known</source>
        <translation>Schmerzt seit: nicht bekannt</translation>
    </message>
    <message>
        <source>Call emergency care now.</source>
        <translation>Ruf jetzt den Notruf.</translation>
    </message>
    <message>
        <source>Have this knee seen today.</source>
        <translation>Lass dieses Knie heute ansehen.</translation>
    </message>
    <message>
        <source>Have this knee seen before the next run.</source>
        <translation>Lass dieses Knie vor dem nächsten Lauf ansehen.</translation>
    </message>
    <message>
        <source>A clinician&apos;s look comes before the next step.</source>
        <translation>Vor dem nächsten Schritt kommt ein ärztlicher Blick.</translation>
    </message>
    <message>
        <source>Shortness of breath with a swollen calf does not wait for an appointment.</source>
        <translation>Kurzatmigkeit mit geschwollener Wade wartet auf keinen Termin.</translation>
    </message>
    <message>
        <source>Today, by a doctor or in urgent care; out of hours too.</source>
        <translation>Heute, in der Arztpraxis oder im Bereitschaftsdienst; auch außerhalb der Sprechzeiten.</translation>
    </message>
    <message>
        <source>Within the next few days. Sooner if it locks, or if you cannot take four steps on it.</source>
        <translation>In den nächsten Tagen. Früher, wenn es blockiert oder du keine vier Schritte damit gehen kannst.</translation>
    </message>
    <message>
        <source>Within the next weeks. The plan goes on as it stands; nothing grows until then.</source>
        <translation>In den nächsten Wochen. Der Plan läuft weiter, wie er ist; bis dahin wächst nichts.</translation>
    </message>
    <message>
        <source>trials or large cohorts</source>
        <comment>evidence</comment>
        <translation>Studien oder große Kohorten</translation>
    </message>
    <message>
        <source>guideline or consensus</source>
        <comment>evidence</comment>
        <translation>Leitlinie oder Konsens</translation>
    </message>
    <message>
        <source>published clinical protocol</source>
        <comment>evidence</comment>
        <translation>veröffentlichtes klinisches Programm</translation>
    </message>
    <message>
        <source>runners&apos; reports</source>
        <comment>evidence</comment>
        <translation>Berichte von Laufenden</translation>
    </message>
    <message>
        <source>our judgement</source>
        <comment>evidence</comment>
        <translation>unser Ermessen</translation>
    </message>
    <message>
        <source>Strength: %1 sets of %2 now, with pain at most 3.</source>
        <translation>Kraft: jetzt %1 Sätze mit %2, bei Schmerz bis 3.</translation>
    </message>
    <message>
        <source>Strength grows slowly: a little more where pain stayed at 3 or less.</source>
        <translation>Die Kraft wächst langsam: etwas mehr, wo der Schmerz bei höchstens 3 blieb.</translation>
    </message>
    <message>
        <source>The distance stays the same this week: try steps about %1 % quicker and shorter, standing tall.</source>
        <translation>Die Strecke bleibt diese Woche gleich: versuch Schritte, die etwa %1&#xa0;% schneller und kürzer sind, aufrecht.</translation>
    </message>
    <message>
        <source>The distance stays the same: try steps 5 % quicker and shorter.</source>
        <translation>Die Strecke bleibt gleich: versuch Schritte, die 5&#xa0;% schneller und kürzer sind.</translation>
    </message>
    <message>
        <source>While pain is above 2 (it was %1), leave out downhill, stairs, sloping roads, deep squats and long sitting.</source>
        <translation>Solange der Schmerz über 2 liegt (er war %1), meide Bergab, Treppen, schräge Wege, tiefe Hocke und langes Sitzen.</translation>
    </message>
    <message>
        <source>While pain is above 2, leave out downhill, stairs, sloping roads, deep squats and long sitting.</source>
        <translation>Solange der Schmerz über 2 liegt, meide Bergab, Treppen, schräge Wege, tiefe Hocke und langes Sitzen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days with little running take about %2 % of a runner&apos;s fitness, and half of that with other movement: most of it is kept.</source>
        <translation>
            <numerusform>%1 Tag mit wenig Laufen kostet etwa %2&#xa0;% der Lauffitness, mit anderer Bewegung die Hälfte: das meiste bleibt.</numerusform>
            <numerusform>%1 Tage mit wenig Laufen kosten etwa %2&#xa0;% der Lauffitness, mit anderer Bewegung die Hälfte: das meiste bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the fitness is kept: about 3 % goes in 14 days without running, 7 % in 28.</source>
        <translation>Das meiste der Fitness bleibt: etwa 3&#xa0;% gehen in 14 Tagen ohne Laufen verloren, 7&#xa0;% in 28.</translation>
    </message>
    <message>
        <source>Of %1 sampled futures, %2 % stand at the start ready. An estimate from group figures and this log.</source>
        <translation>Von %1 durchgespielten Verläufen stehen %2&#xa0;% bereit am Start. Eine Schätzung aus Gruppenzahlen und diesem Tagebuch.</translation>
    </message>
    <message>
        <source>The chance of standing at the start ready is an estimate from group figures and this log.</source>
        <translation>Die Chance, bereit am Start zu stehen, ist eine Schätzung aus Gruppenzahlen und diesem Tagebuch.</translation>
    </message>
    <message>
        <source>Two reports of %1 differ: the more cautious one counts.</source>
        <translation>Zwei Einträge vom %1 widersprechen sich: der vorsichtigere zählt.</translation>
    </message>
    <message>
        <source>Two reports of one day differ: the more cautious one counts.</source>
        <translation>Zwei Einträge eines Tages widersprechen sich: der vorsichtigere zählt.</translation>
    </message>
    <message>
        <source>Easy running on the new base: at most %1 in one run.</source>
        <translation>Lockeres Laufen auf der neuen Basis: höchstens %1 am Stück.</translation>
    </message>
    <message>
        <source>Easy running on the new base, about as much as in the last weeks.</source>
        <translation>Lockeres Laufen auf der neuen Basis, etwa so viel wie in den letzten Wochen.</translation>
    </message>
    <message>
        <source>The week may grow to %1 % of the largest of the last four.</source>
        <translation>Die Woche darf auf %1&#xa0;% der größten der letzten vier wachsen.</translation>
    </message>
    <message>
        <source>The week may grow a little: at most a tenth over the largest of the last four.</source>
        <translation>Die Woche darf etwas wachsen: höchstens ein Zehntel über die größte der letzten vier.</translation>
    </message>
    <message>
        <source>The gentlest growth that still reaches what the race asks for.</source>
        <translation>Der sanfteste Zuwachs, der noch erreicht, was das Rennen verlangt.</translation>
    </message>
    <message>
        <source>No growth until %1: the week stays as large as it was.</source>
        <translation>Kein Zuwachs bis zum %1: die Woche bleibt so groß, wie sie war.</translation>
    </message>
    <message>
        <source>No growth this week: it stays as large as the ones before.</source>
        <translation>Kein Zuwachs in dieser Woche: sie bleibt so groß wie die vorigen.</translation>
    </message>
    <message>
        <source>A cut-back week, as every fourth: three quarters of the load, %1 today.</source>
        <translation>Eine Entlastungswoche, wie jede vierte: drei Viertel der Last, heute %1.</translation>
    </message>
    <message>
        <source>A cut-back week: three quarters of the load, as every fourth week.</source>
        <translation>Eine Entlastungswoche: drei Viertel der Last, wie in jeder vierten Woche.</translation>
    </message>
    <message>
        <source>The long run of the week: after the longest of the last 30 days the rules allow %1.</source>
        <translation>Der lange Lauf der Woche: nach dem längsten der letzten 30 Tage erlauben die Regeln %1.</translation>
    </message>
    <message>
        <source>The long run of the week: at most a tenth more than the longest of the last 30 days.</source>
        <translation>Der lange Lauf der Woche: höchstens ein Zehntel mehr als der längste der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>A shorter, easy run of %1: long and short days alternate.</source>
        <translation>Ein kürzerer, lockerer Lauf von %1: lange und kurze Tage wechseln sich ab.</translation>
    </message>
    <message>
        <source>A shorter, easy run: long and short days alternate.</source>
        <translation>Ein kürzerer, lockerer Lauf: lange und kurze Tage wechseln sich ab.</translation>
    </message>
    <message>
        <source>A rest day between two runs.</source>
        <translation>Ein Ruhetag zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>Optional movement that keeps fitness, if it is painless.</source>
        <translation>Freiwillige Bewegung, die fit hält, wenn sie schmerzfrei ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days without running: %2 % of the usual load until %3.</source>
        <translation>
            <numerusform>%1 Tag ohne Laufen: %2&#xa0;% der üblichen Last bis zum %3.</numerusform>
            <numerusform>%1 Tage ohne Laufen: %2&#xa0;% der üblichen Last bis zum %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days without running: %2 % of the usual load for now.</source>
        <translation>
            <numerusform>%1 Tag ohne Laufen: vorerst %2&#xa0;% der üblichen Last.</numerusform>
            <numerusform>%1 Tage ohne Laufen: vorerst %2&#xa0;% der üblichen Last.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the break: %1 % of the usual load for now.</source>
        <translation>Nach der Pause: vorerst %1&#xa0;% der üblichen Last.</translation>
    </message>
    <message>
        <source>After the break the load comes back in steps.</source>
        <translation>Nach der Pause kommt die Last in Schritten zurück.</translation>
    </message>
    <message>
        <source>Four clean weeks: %1 runs a week from now on, each as long as before.</source>
        <translation>Vier saubere Wochen: von jetzt an %1 Läufe pro Woche, jeder so lang wie bisher.</translation>
    </message>
    <message>
        <source>Four clean weeks: one run day more from now on.</source>
        <translation>Vier saubere Wochen: von jetzt an ein Lauftag mehr.</translation>
    </message>
    <message>
        <source>The ladder was done on %1, eight weeks ago: runs may lie on two days in a row.</source>
        <translation>Die Leiter war am %1 geschafft, vor acht Wochen: Läufe dürfen an zwei Tagen nacheinander liegen.</translation>
    </message>
    <message>
        <source>Eight weeks after the ladder: runs may lie on two days in a row.</source>
        <translation>Acht Wochen nach der Leiter: Läufe dürfen an zwei Tagen nacheinander liegen.</translation>
    </message>
    <message>
        <source>The week is at %1 % of the one before the injury: one easy run may hold hills, downhill last of all.</source>
        <translation>Die Woche steht bei %1&#xa0;% der Woche vor der Verletzung: ein lockerer Lauf darf Hügel haben, bergab zuletzt.</translation>
    </message>
    <message>
        <source>From 60 % of the week before the injury one easy run may hold hills, downhill last of all.</source>
        <translation>Ab 60&#xa0;% der Woche vor der Verletzung darf ein lockerer Lauf Hügel haben, bergab zuletzt.</translation>
    </message>
    <message>
        <source>Hills went well for four weeks: one run a week may be a little quicker.</source>
        <translation>Hügel gingen vier Wochen lang gut: ein Lauf pro Woche darf etwas schneller sein.</translation>
    </message>
    <message>
        <source>The week is at %1 % of the one before the injury: normal training from here.</source>
        <translation>Die Woche steht bei %1&#xa0;% der Woche vor der Verletzung: von hier an normales Training.</translation>
    </message>
    <message>
        <source>From 80 % of the week before the injury training is normal again.</source>
        <translation>Ab 80&#xa0;% der Woche vor der Verletzung ist das Training wieder normal.</translation>
    </message>
    <message>
        <source>The second flare-up within 42 days: from rung %1 back to rung %2.</source>
        <translation>Der zweite Schub innerhalb von 42 Tagen: von Stufe %1 zurück auf Stufe %2.</translation>
    </message>
    <message>
        <source>The third flare-up within 42 days: from rung %1 back to rung %2.</source>
        <translation>Der dritte Schub innerhalb von 42 Tagen: von Stufe %1 zurück auf Stufe %2.</translation>
    </message>
    <message>
        <source>Another flare-up within 42 days: from rung %1 back to rung %2.</source>
        <translation>Noch ein Schub innerhalb von 42 Tagen: von Stufe %1 zurück auf Stufe %2.</translation>
    </message>
    <message>
        <source>The second flare-up within 42 days: the way back takes smaller steps.</source>
        <translation>Der zweite Schub innerhalb von 42 Tagen: der Weg zurück nimmt kleinere Schritte.</translation>
    </message>
    <message>
        <source>The third flare-up within 42 days: the way back takes smaller steps.</source>
        <translation>Der dritte Schub innerhalb von 42 Tagen: der Weg zurück nimmt kleinere Schritte.</translation>
    </message>
    <message>
        <source>Another flare-up within 42 days: the way back takes smaller steps.</source>
        <translation>Noch ein Schub innerhalb von 42 Tagen: der Weg zurück nimmt kleinere Schritte.</translation>
    </message>
    <message>
        <source>Pain %1 on rung %2; 6 or more is a flare-up.</source>
        <translation>Schmerz %1 auf Stufe %2; ab 6 ist es ein Schub.</translation>
    </message>
    <message>
        <source>Pain %1; 6 or more is a flare-up.</source>
        <translation>Schmerz %1; ab 6 ist es ein Schub.</translation>
    </message>
    <message>
        <source>Pain of 6 or more is a flare-up.</source>
        <translation>Schmerz von 6 oder mehr ist ein Schub.</translation>
    </message>
    <message>
        <source>A limp on rung %1; pain that changes the stride is a flare-up.</source>
        <translation>Hinken auf Stufe %1; Schmerz, der den Schritt ändert, ist ein Schub.</translation>
    </message>
    <message>
        <source>A limp; pain that changes the stride is a flare-up.</source>
        <translation>Hinken; Schmerz, der den Schritt ändert, ist ein Schub.</translation>
    </message>
    <message>
        <source>Pain %1 on waking, the day after rung %2; 3 or more is a flare-up.</source>
        <translation>Schmerz %1 beim Aufwachen, am Tag nach Stufe %2; ab 3 ist es ein Schub.</translation>
    </message>
    <message>
        <source>Pain %1 on waking, the day after a run; 3 or more is a flare-up.</source>
        <translation>Schmerz %1 beim Aufwachen, am Tag nach einem Lauf; ab 3 ist es ein Schub.</translation>
    </message>
    <message>
        <source>A sore morning after a run; 3 or more is a flare-up.</source>
        <translation>Ein Morgen mit Schmerz nach einem Lauf; ab 3 ist es ein Schub.</translation>
    </message>
    <message>
        <source>Rest after the flare-up of %1, day %2 of %3.</source>
        <translation>Ruhe nach dem Schub vom %1, Tag %2 von %3.</translation>
    </message>
    <message>
        <source>Rest after the flare-up, day %1 of %2.</source>
        <translation>Ruhe nach dem Schub, Tag %1 von %2.</translation>
    </message>
    <message>
        <source>One day of rest after the flare-up.</source>
        <translation>Ein Ruhetag nach dem Schub.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days of rest after the flare-up.</source>
        <translation>
            <numerusform>%1 Ruhetag nach dem Schub.</numerusform>
            <numerusform>%1 Ruhetage nach dem Schub.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest after the flare-up.</source>
        <translation>Ruhe nach dem Schub.</translation>
    </message>
    <message>
        <source>After the flare-up on rung %1 the ladder goes on at rung %2.</source>
        <translation>Nach dem Schub auf Stufe %1 geht die Leiter auf Stufe %2 weiter.</translation>
    </message>
    <message>
        <source>After the flare-up the ladder goes on at rung %1, lower than before.</source>
        <translation>Nach dem Schub geht die Leiter auf Stufe %1 weiter, tiefer als zuvor.</translation>
    </message>
    <message>
        <source>A step lower than before the flare-up.</source>
        <translation>Einen Schritt tiefer als vor dem Schub.</translation>
    </message>
    <message>
        <source>After the flare-up: %1 % of the last clean week until %2, flat and easy.</source>
        <translation>Nach dem Schub: %1&#xa0;% der letzten sauberen Woche bis zum %2, flach und locker.</translation>
    </message>
    <message>
        <source>After the flare-up: %1 % of the last clean week for now, flat and easy.</source>
        <translation>Nach dem Schub: vorerst %1&#xa0;% der letzten sauberen Woche, flach und locker.</translation>
    </message>
    <message>
        <source>The flare-up cost one day: ready by %1 instead of %2.</source>
        <translation>Der Schub hat einen Tag gekostet: bereit am %1 statt am %2.</translation>
    </message>
    <message numerus="yes">
        <source>The flare-up cost %1 days: ready by %2 instead of %3.</source>
        <translation>
            <numerusform>Der Schub hat %1 Tag gekostet: bereit am %2 statt am %3.</numerusform>
            <numerusform>Der Schub hat %1 Tage gekostet: bereit am %2 statt am %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the flare-up the race could be reached by %1, now not.</source>
        <translation>Vor dem Schub war das Rennen bis zum %1 erreichbar, jetzt nicht.</translation>
    </message>
    <message>
        <source>The flare-up cost no days on the way to the race.</source>
        <translation>Der Schub hat auf dem Weg zum Rennen keinen Tag gekostet.</translation>
    </message>
    <message>
        <source>Breathlessness with a swollen calf: call emergency care now.</source>
        <translation>Atemnot mit geschwollener Wade: ruf jetzt den Notruf.</translation>
    </message>
    <message>
        <source>A sign reported on %1 asks for a clinician on the same day.</source>
        <translation>Ein Zeichen vom %1 verlangt noch am selben Tag einen ärztlichen Blick.</translation>
    </message>
    <message>
        <source>A sign was reported that asks for a clinician on the same day.</source>
        <translation>Ein gemeldetes Zeichen verlangt noch am selben Tag einen ärztlichen Blick.</translation>
    </message>
    <message>
        <source>A sign reported on %1 asks for a clinician within a few days.</source>
        <translation>Ein Zeichen vom %1 verlangt in den nächsten Tagen einen ärztlichen Blick.</translation>
    </message>
    <message>
        <source>A sign was reported that asks for a clinician within a few days.</source>
        <translation>Ein gemeldetes Zeichen verlangt in den nächsten Tagen einen ärztlichen Blick.</translation>
    </message>
    <message>
        <source>A clinician&apos;s look comes before the next step: %1.</source>
        <comment>a finding</comment>
        <translation>Vor dem nächsten Schritt kommt ein ärztlicher Blick: %1.</translation>
    </message>
    <message>
        <source>A clinician&apos;s look comes before the next step: the plan goes on, but nothing grows.</source>
        <translation>Vor dem nächsten Schritt kommt ein ärztlicher Blick: der Plan läuft weiter, aber nichts wächst.</translation>
    </message>
    <message>
        <source>A clinician has seen the knee and allowed running from %1.</source>
        <translation>Das Knie wurde ärztlich angesehen, Laufen ist ab %1 erlaubt.</translation>
    </message>
    <message>
        <source>A clinician has seen the knee and allowed running.</source>
        <translation>Das Knie wurde ärztlich angesehen, Laufen ist erlaubt.</translation>
    </message>
    <message>
        <source>The knee settles first: walking pain of %1 asks for rest and gentle movement.</source>
        <translation>Das Knie beruhigt sich zuerst: Gehschmerz von %1 verlangt Ruhe und sanfte Bewegung.</translation>
    </message>
    <message>
        <source>The knee settles first: rest, and movement that does not hurt.</source>
        <translation>Das Knie beruhigt sich zuerst: Ruhe, und Bewegung, die nicht schmerzt.</translation>
    </message>
    <message>
        <source>Walking comes before jogging: %1, on the way to 30 minutes.</source>
        <translation>Gehen kommt vor Joggen: %1, auf dem Weg zu 30 Minuten.</translation>
    </message>
    <message>
        <source>A rest day between walks: walking comes before jogging.</source>
        <translation>Ein Ruhetag zwischen zwei Gehtagen: Gehen kommt vor Joggen.</translation>
    </message>
    <message>
        <source>The test before jogging: 30 minutes of brisk walking without pain.</source>
        <translation>Der Test vor dem Joggen: 30 Minuten zügiges Gehen ohne Schmerz.</translation>
    </message>
    <message>
        <source>30 minutes of brisk walking without pain: jogging may begin.</source>
        <translation>30 Minuten zügiges Gehen ohne Schmerz: Joggen darf beginnen.</translation>
    </message>
    <message>
        <source>Pain of %1 in daily life: jogging waits until a brisk 30-minute walk is free of pain.</source>
        <translation>Schmerz von %1 im Alltag: Joggen wartet, bis 30 Minuten zügiges Gehen schmerzfrei sind.</translation>
    </message>
    <message>
        <source>Jogging waits until a brisk 30-minute walk is free of pain.</source>
        <translation>Joggen wartet, bis 30 Minuten zügiges Gehen schmerzfrei sind.</translation>
    </message>
    <message>
        <source>Walking pain of %1 makes this a rest day.</source>
        <translation>Gehschmerz von %1 macht dies zum Ruhetag.</translation>
    </message>
    <message>
        <source>A little pain in walking makes this a rest day.</source>
        <translation>Etwas Schmerz beim Gehen macht dies zum Ruhetag.</translation>
    </message>
    <message>
        <source>The plan assumes that jogging may begin on %1; the next checks decide.</source>
        <translation>Der Plan nimmt an, dass Joggen am %1 beginnen darf; die nächsten Checks entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>The plan assumes that the knee needs %1 days before jogging; the next checks decide.</source>
        <translation>
            <numerusform>Der Plan nimmt an, dass das Knie vor dem Joggen %1 Tag braucht; die nächsten Checks entscheiden.</numerusform>
            <numerusform>Der Plan nimmt an, dass das Knie vor dem Joggen %1 Tage braucht; die nächsten Checks entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan assumes that the knee will be ready by then; the next checks decide.</source>
        <translation>Der Plan nimmt an, dass das Knie bis dahin bereit ist; die nächsten Checks entscheiden.</translation>
    </message>
    <message>
        <source>The last runs were calm: the plan carries on from what was really run, %1 a week.</source>
        <translation>Die letzten Läufe waren ruhig: der Plan schließt an das an, was du wirklich gelaufen bist, %1 pro Woche.</translation>
    </message>
    <message>
        <source>The last runs were calm: the plan carries on from what was really run.</source>
        <translation>Die letzten Läufe waren ruhig: der Plan schließt an das an, was du wirklich gelaufen bist.</translation>
    </message>
    <message>
        <source>Mild pain, gone by the next morning: %1 % of the usual week until %2, flat and easy.</source>
        <translation>Leichter Schmerz, am nächsten Morgen weg: %1&#xa0;% der üblichen Woche bis zum %2, flach und locker.</translation>
    </message>
    <message>
        <source>Mild pain, gone by the next morning: %1 % of the usual week for now, flat and easy.</source>
        <translation>Leichter Schmerz, am nächsten Morgen weg: vorerst %1&#xa0;% der üblichen Woche, flach und locker.</translation>
    </message>
    <message>
        <source>Pain of %1: two days off and the brisk walk, then rung %2.</source>
        <translation>Schmerz von %1: zwei Tage Pause und zügiges Gehen, dann Stufe %2.</translation>
    </message>
    <message>
        <source>Pain that stays with the run: two days off and the brisk walk, then rung %1.</source>
        <translation>Schmerz, der im Lauf bleibt: zwei Tage Pause und zügiges Gehen, dann Stufe %1.</translation>
    </message>
    <message>
        <source>Pain that stays with the run: two days off and the brisk walk, then the ladder.</source>
        <translation>Schmerz, der im Lauf bleibt: zwei Tage Pause und zügiges Gehen, dann die Leiter.</translation>
    </message>
    <message>
        <source>Pain of %1: the knee settles first, then the ladder starts at rung %2.</source>
        <translation>Schmerz von %1: das Knie beruhigt sich zuerst, dann beginnt die Leiter auf Stufe %2.</translation>
    </message>
    <message>
        <source>The knee settles first, then the ladder starts at rung %1.</source>
        <translation>Das Knie beruhigt sich zuerst, dann beginnt die Leiter auf Stufe %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days without running: the ladder starts at rung %2.</source>
        <translation>
            <numerusform>%1 Tag ohne Laufen: die Leiter beginnt auf Stufe %2.</numerusform>
            <numerusform>%1 Tage ohne Laufen: die Leiter beginnt auf Stufe %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four weeks or more without running: the ladder starts at rung %1.</source>
        <translation>Vier Wochen oder mehr ohne Laufen: die Leiter beginnt auf Stufe %1.</translation>
    </message>
    <message>
        <source>After the clinician&apos;s look the ladder starts at rung %1.</source>
        <translation>Nach dem ärztlichen Blick beginnt die Leiter auf Stufe %1.</translation>
    </message>
    <message>
        <source>The same session once more: one step at a time.</source>
        <translation>Dieselbe Einheit noch einmal: ein Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>Rung %1: one clean session is needed before the next step.</source>
        <translation>Stufe %1: vor dem nächsten Schritt braucht es eine saubere Einheit.</translation>
    </message>
    <message numerus="yes">
        <source>Rung %1: %2 clean sessions are needed before the next step.</source>
        <translation>
            <numerusform>Stufe %1: vor dem nächsten Schritt braucht es %2 saubere Einheit.</numerusform>
            <numerusform>Stufe %1: vor dem nächsten Schritt braucht es %2 saubere Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung %1 once more before the next step.</source>
        <translation>Vor dem nächsten Schritt noch einmal Stufe %1.</translation>
    </message>
    <message>
        <source>Rung %1 stays: no step up until a clinician has looked at the knee.</source>
        <translation>Stufe %1 bleibt: kein Schritt nach oben, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days without running: the ladder starts again at rung %2.</source>
        <translation>
            <numerusform>%1 Tag ohne Laufen: die Leiter beginnt wieder auf Stufe %2.</numerusform>
            <numerusform>%1 Tage ohne Laufen: die Leiter beginnt wieder auf Stufe %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four weeks or more without running: the ladder starts again at rung %1.</source>
        <translation>Vier Wochen oder mehr ohne Laufen: die Leiter beginnt wieder auf Stufe %1.</translation>
    </message>
    <message>
        <source>The ladder begins: short jogs between walks.</source>
        <translation>Die Leiter beginnt: kurzes Joggen zwischen dem Gehen.</translation>
    </message>
    <message>
        <source>The ladder begins on rung %1: short jogs between walks.</source>
        <translation>Die Leiter beginnt auf Stufe %1: kurzes Joggen zwischen dem Gehen.</translation>
    </message>
    <message numerus="yes">
        <source>Rung %1 once more: one clean session so far, %2 are needed.</source>
        <translation>
            <numerusform>Noch einmal Stufe %1: bisher eine saubere Einheit, %2 braucht es.</numerusform>
            <numerusform>Noch einmal Stufe %1: bisher eine saubere Einheit, %2 braucht es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rung %1 once more: %2 clean sessions so far, %3 are needed.</source>
        <translation>
            <numerusform>Noch einmal Stufe %1: bisher %2 saubere Einheit, %3 braucht es.</numerusform>
            <numerusform>Noch einmal Stufe %1: bisher %2 saubere Einheiten, %3 braucht es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last step was clean often enough: the next one follows.</source>
        <translation>Der letzte Schritt war oft genug sauber: der nächste folgt.</translation>
    </message>
    <message numerus="yes">
        <source>Rung %1 is next, after %2 clean sessions on rung %3.</source>
        <translation>
            <numerusform>Stufe %1 folgt nach %2 sauberer Einheit auf Stufe %3.</numerusform>
            <numerusform>Stufe %1 folgt nach %2 sauberen Einheiten auf Stufe %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung %1 is next: rung %2 was clean often enough.</source>
        <translation>Stufe %1 folgt: Stufe %2 war oft genug sauber.</translation>
    </message>
    <message>
        <source>A smaller step, because a whole one was too much for now.</source>
        <translation>Ein kleinerer Schritt, weil ein ganzer vorerst zu viel war.</translation>
    </message>
    <message>
        <source>A smaller step, rung %1, because a whole one was too much for now.</source>
        <translation>Ein kleinerer Schritt, Stufe %1, weil ein ganzer vorerst zu viel war.</translation>
    </message>
    <message>
        <source>A smaller step, rung %1, because rung %2 was too much for now.</source>
        <translation>Ein kleinerer Schritt, Stufe %1, weil Stufe %2 vorerst zu viel war.</translation>
    </message>
    <message>
        <source>Rung %1 stays until %2: no step up before then.</source>
        <translation>Stufe %1 bleibt bis zum %2: vorher kein Schritt nach oben.</translation>
    </message>
    <message>
        <source>A rest day: on the ladder, runs never fall on two days in a row.</source>
        <translation>Ein Ruhetag: auf der Leiter liegen Läufe nie an zwei Tagen nacheinander.</translation>
    </message>
    <message>
        <source>Rung %1 was too much and walking is load too, so the walks of the low rungs become shorter.</source>
        <translation>Stufe %1 war zu viel, und auch Gehen ist Last: auf den unteren Stufen wird es kürzer.</translation>
    </message>
    <message>
        <source>Walking is load too, so the walks of the low rungs become shorter.</source>
        <translation>Auch Gehen ist Last: auf den unteren Stufen wird es kürzer.</translation>
    </message>
    <message>
        <source>30 minutes of jogging without a break, and clean: the ladder is done.</source>
        <translation>30 Minuten Joggen ohne Pause, und sauber: die Leiter ist geschafft.</translation>
    </message>
    <message>
        <source>The week is still small, so it grows by rungs and not by percents: rung %1.</source>
        <translation>Die Woche ist noch klein, also wächst sie in Stufen und nicht in Prozent: Stufe %1.</translation>
    </message>
    <message>
        <source>The week is still small, so it grows by rungs and not by percents.</source>
        <translation>Die Woche ist noch klein, also wächst sie in Stufen und nicht in Prozent.</translation>
    </message>
    <message>
        <source>You moved this session; it stood on %1.</source>
        <translation>Du hast diese Einheit verschoben; sie stand am %1.</translation>
    </message>
    <message>
        <source>You moved this session.</source>
        <translation>Du hast diese Einheit verschoben.</translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: the race is within the rules, without walk breaks.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: das Rennen ist im Rahmen der Regeln, ohne Gehpausen.</translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: the race is within reach with walk breaks.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: das Rennen ist mit Gehpausen erreichbar.</translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: the race is not within the rules; within them: %2, %3.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: das Rennen ist nicht im Rahmen der Regeln, wohl aber: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: neither the race nor an alternative is within the rules.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: weder das Rennen noch eine Alternative ist im Rahmen der Regeln.</translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: the verdict waits until the knee has been seen.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: das Urteil wartet, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: the race and its alternatives side by side.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: das Rennen und seine Alternativen nebeneinander.</translation>
    </message>
    <message>
        <source>The verdict compares the longest run and the week with what a race of %1 asks for.</source>
        <translation>Das Urteil vergleicht den längsten Lauf und die Woche mit dem, was ein Rennen über %1 verlangt.</translation>
    </message>
    <message>
        <source>The verdict compares the longest run and the week with what the distance asks for.</source>
        <translation>Das Urteil vergleicht den längsten Lauf und die Woche mit dem, was die Distanz verlangt.</translation>
    </message>
    <message>
        <source>Race day: the plan has reached what a race of %1 asks for.</source>
        <translation>Renntag: der Plan hat erreicht, was ein Rennen über %1 verlangt.</translation>
    </message>
    <message>
        <source>Race day: the plan has reached what the distance asks for.</source>
        <translation>Renntag: der Plan hat erreicht, was die Distanz verlangt.</translation>
    </message>
    <message>
        <source>Taper for the race on %1: %2 % of the running, just as often, no new longest run.</source>
        <translation>Tapering vor dem Rennen am %1: %2&#xa0;% des Laufens, genauso oft, kein neuer längster Lauf.</translation>
    </message>
    <message>
        <source>Taper for the race on %1: less running, just as often, no new longest run.</source>
        <translation>Tapering vor dem Rennen am %1: weniger Laufen, genauso oft, kein neuer längster Lauf.</translation>
    </message>
    <message>
        <source>Taper for the race: less running, just as often, no new longest run.</source>
        <translation>Tapering vor dem Rennen: weniger Laufen, genauso oft, kein neuer längster Lauf.</translation>
    </message>
    <message>
        <source>The last seven days before the race on %1: short and easy, nothing hard.</source>
        <translation>Die letzten sieben Tage vor dem Rennen am %1: kurz und locker, nichts Hartes.</translation>
    </message>
    <message>
        <source>The last seven days before the race: short and easy, nothing hard.</source>
        <translation>Die letzten sieben Tage vor dem Rennen: kurz und locker, nichts Hartes.</translation>
    </message>
    <message>
        <source>A short test run before the race on %1: if it is clean, the start is on.</source>
        <translation>Ein kurzer Testlauf vor dem Rennen am %1: ist er sauber, gilt der Start.</translation>
    </message>
    <message>
        <source>A short test run before the race: if it is clean, the start is on.</source>
        <translation>Ein kurzer Testlauf vor dem Rennen: ist er sauber, gilt der Start.</translation>
    </message>
    <message>
        <source>The day before the race is a rest day.</source>
        <translation>Der Tag vor dem Rennen ist ein Ruhetag.</translation>
    </message>
    <message>
        <source>The long outing grows by walking: at most a fifth more than the longest of the last 30 days.</source>
        <translation>Die lange Strecke wächst durch Gehen: höchstens ein Fünftel mehr als die längste der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>The race card for %1 says when to start, how to walk and jog, and when to stop.</source>
        <translation>Die Rennkarte für den %1 sagt, wann du startest, wie du gehst und joggst und wann du aufhörst.</translation>
    </message>
    <message>
        <source>The race card says when to start, how to walk and jog, and when to stop.</source>
        <translation>Die Rennkarte sagt, wann du startest, wie du gehst und joggst und wann du aufhörst.</translation>
    </message>
    <message>
        <source>The last day to change the entry: the race and its alternatives side by side.</source>
        <translation>Der letzte Tag, die Anmeldung zu ändern: das Rennen und seine Alternativen nebeneinander.</translation>
    </message>
    <message numerus="yes">
        <source>Recovery after the race: day %1 of %2 without running.</source>
        <translation>
            <numerusform>Erholung nach dem Rennen: Tag %1 von %2 ohne Laufen.</numerusform>
            <numerusform>Erholung nach dem Rennen: Tag %1 von %2 ohne Laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovery after the race: %1 days without running.</source>
        <translation>
            <numerusform>Erholung nach dem Rennen: %1 Tag ohne Laufen.</numerusform>
            <numerusform>Erholung nach dem Rennen: %1 Tage ohne Laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery after the race, without running.</source>
        <translation>Erholung nach dem Rennen, ohne Laufen.</translation>
    </message>
    <message>
        <source>Walking to the finish counts, where the cut-off time allows it.</source>
        <translation>Auch gehend ins Ziel zählt, wo das Zeitlimit es erlaubt.</translation>
    </message>
    <message>
        <source>Pain %1 at most, %2 the next morning: a clean session.</source>
        <translation>Schmerz höchstens %1, am nächsten Morgen %2: eine saubere Einheit.</translation>
    </message>
    <message>
        <source>Pain %1 at most: a clean session.</source>
        <translation>Schmerz höchstens %1: eine saubere Einheit.</translation>
    </message>
    <message>
        <source>Little or no pain, and a calm next morning: a clean session.</source>
        <translation>Wenig oder kein Schmerz und ein ruhiger nächster Morgen: eine saubere Einheit.</translation>
    </message>
    <message>
        <source>Pain %1 in the session, %2 the next morning: mild, but not clean.</source>
        <translation>Schmerz %1 in der Einheit, am nächsten Morgen %2: leicht, aber nicht sauber.</translation>
    </message>
    <message>
        <source>Pain %1 in the session: mild, but not clean.</source>
        <translation>Schmerz %1 in der Einheit: leicht, aber nicht sauber.</translation>
    </message>
    <message>
        <source>Mild pain in the session, calm by the next morning: not quite clean.</source>
        <translation>Leichter Schmerz in der Einheit, am nächsten Morgen ruhig: nicht ganz sauber.</translation>
    </message>
    <message>
        <source>Pain %1 in the session, %2 the next morning: a first warning.</source>
        <translation>Schmerz %1 in der Einheit, am nächsten Morgen %2: eine erste Warnung.</translation>
    </message>
    <message>
        <source>Pain %1 in the session: a first warning.</source>
        <translation>Schmerz %1 in der Einheit: eine erste Warnung.</translation>
    </message>
    <message>
        <source>Pain %1 the next morning: a first warning.</source>
        <translation>Schmerz %1 am nächsten Morgen: eine erste Warnung.</translation>
    </message>
    <message>
        <source>The knee was slow to settle after the session: a first warning.</source>
        <translation>Das Knie beruhigte sich nach der Einheit nur langsam: eine erste Warnung.</translation>
    </message>
    <message>
        <source>Pain %1 in the session, %2 the next morning: the second warning in a row.</source>
        <translation>Schmerz %1 in der Einheit, am nächsten Morgen %2: die zweite Warnung nacheinander.</translation>
    </message>
    <message>
        <source>Pain %1 the next morning: the second warning in a row.</source>
        <translation>Schmerz %1 am nächsten Morgen: die zweite Warnung nacheinander.</translation>
    </message>
    <message>
        <source>Pain %1: the second warning in a row.</source>
        <translation>Schmerz %1: die zweite Warnung nacheinander.</translation>
    </message>
    <message>
        <source>The second warning in a row.</source>
        <translation>Die zweite Warnung nacheinander.</translation>
    </message>
    <message>
        <source>Pain %1 that rose during the run, or stayed after the warm-up.</source>
        <translation>Schmerz %1, der während des Laufs stieg oder nach dem Aufwärmen blieb.</translation>
    </message>
    <message>
        <source>The pain rose during the run, or stayed after the warm-up.</source>
        <translation>Der Schmerz stieg während des Laufs oder blieb nach dem Aufwärmen.</translation>
    </message>
    <message>
        <source>The pain began after %1, earlier than in each of the two runs before.</source>
        <translation>Der Schmerz begann nach %1, früher als in jedem der zwei Läufe davor.</translation>
    </message>
    <message>
        <source>The pain began earlier than in each of the two runs before.</source>
        <translation>Der Schmerz begann früher als in jedem der zwei Läufe davor.</translation>
    </message>
    <message>
        <source>A painkiller, a brace or tape may have hidden the pain, so the session does not count.</source>
        <translation>Schmerzmittel, Bandage oder Tape können den Schmerz verdeckt haben, daher zählt die Einheit nicht.</translation>
    </message>
    <message>
        <source>%1 jogged where %2 were planned: more than the knee is ready for.</source>
        <translation>%1 gejoggt, wo %2 geplant waren: mehr, als das Knie schon mitmacht.</translation>
    </message>
    <message>
        <source>Longer or harder than planned: more than the knee is ready for.</source>
        <translation>Länger oder härter als geplant: mehr, als das Knie schon mitmacht.</translation>
    </message>
    <message>
        <source>%1 jogged of %2 planned: the whole session is still to come.</source>
        <translation>%1 von %2 gejoggt: die ganze Einheit steht noch aus.</translation>
    </message>
    <message>
        <source>The session was cut short: the whole of it is still to come.</source>
        <translation>Die Einheit wurde gekürzt: die ganze steht noch aus.</translation>
    </message>
    <message>
        <source>The session of %1 was left out; nothing is caught up.</source>
        <translation>Die Einheit vom %1 wurde ausgelassen; nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>A session was left out; nothing is caught up.</source>
        <translation>Eine Einheit wurde ausgelassen; nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>Pain %1 the morning after cross-training (%2): it counts as load too.</source>
        <comment>score, sport</comment>
        <translation>Schmerz %1 am Morgen nach dem Ausgleichstraining (%2): auch das zählt als Last.</translation>
    </message>
    <message>
        <source>Pain %1 the morning after cross-training: it counts as load too.</source>
        <translation>Schmerz %1 am Morgen nach dem Ausgleichstraining: auch das zählt als Last.</translation>
    </message>
    <message>
        <source>The knee was sore after cross-training: it counts as load too.</source>
        <translation>Das Knie schmerzte nach dem Ausgleichstraining: auch das zählt als Last.</translation>
    </message>
    <message>
        <source>One more day of rest: the next session may come on %1.</source>
        <translation>Ein Ruhetag mehr: die nächste Einheit darf am %1 kommen.</translation>
    </message>
    <message>
        <source>One more day of rest after the last session.</source>
        <translation>Ein Ruhetag mehr nach der letzten Einheit.</translation>
    </message>
    <message>
        <source>The session of this day is done.</source>
        <translation>Die Einheit dieses Tages ist gemacht.</translation>
    </message>
    <message>
        <source>%1, %2: on hold until the knee has been seen.</source>
        <comment>race, date</comment>
        <translation>%1, %2: ruht, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>%1, %2: progress waits for a clinician&apos;s look.</source>
        <comment>race, date</comment>
        <translation>%1, %2: der nächste Schritt wartet auf einen ärztlichen Blick.</translation>
    </message>
    <message>
        <source>%1, %2: within the rules, without walk breaks.</source>
        <comment>race, date</comment>
        <translation>%1, %2: im Rahmen der Regeln, ohne Gehpausen.</translation>
    </message>
    <message>
        <source>%1, %2: within reach with walk breaks.</source>
        <comment>race, date</comment>
        <translation>%1, %2: mit Gehpausen erreichbar.</translation>
    </message>
    <message>
        <source>%1, %2: not within the rules by then.</source>
        <comment>race, date</comment>
        <translation>%1, %2: bis dahin nicht im Rahmen der Regeln.</translation>
    </message>
    <message>
        <source>Within the rules, without walk breaks.</source>
        <translation>Im Rahmen der Regeln, ohne Gehpausen.</translation>
    </message>
    <message>
        <source>Within reach with walk breaks.</source>
        <translation>Mit Gehpausen erreichbar.</translation>
    </message>
    <message>
        <source>Not within the rules by then.</source>
        <translation>Bis dahin nicht im Rahmen der Regeln.</translation>
    </message>
    <message>
        <source>On from 30 minutes, a little more each week.</source>
        <translation>Weiter von 30 Minuten aus, jede Woche etwas mehr.</translation>
    </message>
    <message>
        <source>Back to 30 minutes of jogging without a break.</source>
        <translation>Zurück zu 30 Minuten Joggen ohne Pause.</translation>
    </message>
    <message>
        <source>30 minutes without a break likely from %1, if the steps are clean.</source>
        <translation>30 Minuten ohne Pause voraussichtlich ab %1, wenn die Schritte sauber sind.</translation>
    </message>
    <message>
        <source>One clean step after the other; the plan follows what you log.</source>
        <translation>Ein sauberer Schritt nach dem anderen; der Plan folgt dem, was du einträgst.</translation>
    </message>
    <message>
        <source>Ready by race day, if the steps are clean.</source>
        <translation>Bereit bis zum Renntag, wenn die Schritte sauber sind.</translation>
    </message>
    <message>
        <source>Ready now, if the knee stays calm.</source>
        <translation>Jetzt bereit, wenn das Knie ruhig bleibt.</translation>
    </message>
    <message>
        <source>Ready from %1.</source>
        <translation>Bereit ab %1.</translation>
    </message>
    <message>
        <source>Without walk breaks from %1.</source>
        <translation>Ohne Gehpausen ab %1.</translation>
    </message>
    <message>
        <source>Earliest %1, with walk breaks.</source>
        <translation>Frühestens %1, mit Gehpausen.</translation>
    </message>
    <message>
        <source>Earliest %1, without walk breaks.</source>
        <translation>Frühestens %1, ohne Gehpausen.</translation>
    </message>
    <message>
        <source>A shorter race comes first: this distance takes more than two years.</source>
        <translation>Ein kürzeres Rennen kommt zuerst: diese Distanz braucht mehr als zwei Jahre.</translation>
    </message>
    <message>
        <source>Missing: %1 in the longest outing, %2 in the week.</source>
        <translation>Es fehlen %1 bei der längsten Strecke, %2 in der Woche.</translation>
    </message>
    <message>
        <source>Missing: %1 in the longest outing.</source>
        <translation>Es fehlen %1 bei der längsten Strecke.</translation>
    </message>
    <message>
        <source>Missing: %1 in the week.</source>
        <translation>Es fehlen %1 in der Woche.</translation>
    </message>
    <message>
        <source>By that day the rules allow a race of %1.</source>
        <translation>Bis zu diesem Tag erlauben die Regeln ein Rennen über %1.</translation>
    </message>
    <message>
        <source>The race stays within the rules, without walk breaks.</source>
        <translation>Das Rennen bleibt im Rahmen der Regeln, ohne Gehpausen.</translation>
    </message>
    <message>
        <source>The race stays within reach with walk breaks.</source>
        <translation>Das Rennen bleibt mit Gehpausen erreichbar.</translation>
    </message>
    <message>
        <source>The race is not within the rules by its date; the verdict says what is.</source>
        <translation>Das Rennen ist zu seinem Termin nicht im Rahmen der Regeln; das Urteil sagt, was es ist.</translation>
    </message>
    <message>
        <source>The race date stands; the verdict waits until the knee has been seen.</source>
        <translation>Der Renntermin steht; das Urteil wartet, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>Ready on the same day as before.</source>
        <translation>Am selben Tag bereit wie zuvor.</translation>
    </message>
    <message>
        <source>Ready one day later.</source>
        <translation>Einen Tag später bereit.</translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 days later.</source>
        <translation>
            <numerusform>%1 Tag später bereit.</numerusform>
            <numerusform>%1 Tage später bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready one day earlier.</source>
        <translation>Einen Tag früher bereit.</translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 days earlier.</source>
        <translation>
            <numerusform>%1 Tag früher bereit.</numerusform>
            <numerusform>%1 Tage früher bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marathon</source>
        <translation>Marathon</translation>
    </message>
    <message>
        <source>Half marathon</source>
        <translation>Halbmarathon</translation>
    </message>
    <message>
        <source>On hold until the knee has been seen.</source>
        <translation>Ruht, bis das Knie ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>Progress waits for a clinician&apos;s look.</source>
        <translation>Der nächste Schritt wartet auf einen ärztlichen Blick.</translation>
    </message>
    <message>
        <source>The race date stands. A new verdict follows the day you were seen.</source>
        <translation>Der Renntermin steht. Ein neues Urteil folgt nach dem Tag in der Praxis.</translation>
    </message>
    <message>
        <source>A new plan follows the day you were seen.</source>
        <translation>Ein neuer Plan folgt nach dem Tag in der Praxis.</translation>
    </message>
    <message>
        <source>The plan goes on as it stands; nothing grows until then.</source>
        <translation>Der Plan läuft weiter, wie er ist; bis dahin wächst nichts.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Es ist nichts nachzuholen.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <comment>how often a walk and a jog are repeated</comment>
        <translation>
            <numerusform>%1 Mal</numerusform>
            <numerusform>%1 Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>flat and easy</source>
        <translation>flach und locker</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>flat and steady</source>
        <translation>flach und stetig</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>at race effort</source>
        <translation>im Renntempo</translation>
    </message>
    <message>
        <source>walk %1</source>
        <comment>minutes</comment>
        <translation>gehen %1</translation>
    </message>
    <message>
        <source>jog %1</source>
        <comment>minutes</comment>
        <translation>joggen %1</translation>
    </message>
    <message>
        <source>walk %1 / jog %2</source>
        <comment>minutes</comment>
        <translation>gehen %1 / joggen %2</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the parts of a session</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Walk %1, jog %2</source>
        <comment>minutes</comment>
        <translation>Gehen %1, joggen %2</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>kind of day</comment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>kind of day</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walk-jog</source>
        <comment>kind of day</comment>
        <translation>Geh-Lauf</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>kind of day</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Long run</source>
        <comment>kind of day</comment>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <comment>kind of day</comment>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Race</source>
        <comment>kind of day</comment>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>a day of the plan; easy movement is welcome</source>
        <translation>ein Tag des Plans; leichte Bewegung ist willkommen</translation>
    </message>
    <message>
        <source>if you like, and if it is painless</source>
        <translation>wenn du magst und es schmerzfrei ist</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>pattern of a session; how it is run</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>without a break, %1</source>
        <comment>how it is run</comment>
        <translation>ohne Pause, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how often; how it is run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Brisk walk %1</source>
        <comment>minutes</comment>
        <translation>Zügig %1</translation>
    </message>
    <message>
        <source>Walk %1</source>
        <comment>minutes</comment>
        <translation>Gehen %1</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>kilometres</comment>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Long %1</source>
        <comment>kilometres</comment>
        <translation>Lang %1</translation>
    </message>
    <message>
        <source>quad set</source>
        <translation>Schenkel anspannen</translation>
    </message>
    <message>
        <source>straight leg raise</source>
        <translation>Beinheben gestreckt</translation>
    </message>
    <message>
        <source>side leg lift</source>
        <translation>Beinheben seitlich</translation>
    </message>
    <message>
        <source>clamshell</source>
        <translation>Muschel</translation>
    </message>
    <message>
        <source>band side step</source>
        <translation>Seitschritt mit Band</translation>
    </message>
    <message>
        <source>hamstring curl</source>
        <translation>Bein beugen</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>Wandsitz</translation>
    </message>
    <message>
        <source>mini squat</source>
        <translation>kleine Kniebeuge</translation>
    </message>
    <message>
        <source>step-down</source>
        <translation>Step-down</translation>
    </message>
    <message>
        <source>calf raise</source>
        <translation>Waden heben</translation>
    </message>
    <message>
        <source>one-leg calf raise</source>
        <translation>Waden einbeinig</translation>
    </message>
    <message>
        <source>one-leg balance</source>
        <translation>Stand einbeinig</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <comment>sets, seconds held</comment>
        <translation>%1 × %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>bike</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>swim</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>deep-water run</source>
        <translation>Aquajogging</translation>
    </message>
    <message>
        <source>walk</source>
        <comment>sport</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>row</source>
        <comment>sport</comment>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>other movement</source>
        <translation>andere Bewegung</translation>
    </message>
    <message>
        <source>Settle</source>
        <comment>phase</comment>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>phase</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walk-jog</source>
        <comment>phase</comment>
        <translation>Geh-Lauf</translation>
    </message>
    <message>
        <source>Base</source>
        <comment>phase</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>phase</comment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Taper</source>
        <comment>phase</comment>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>Race</source>
        <comment>phase</comment>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Recover</source>
        <comment>phase</comment>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Next: %1 %2.</source>
        <translation>Als Nächstes %2: %1.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>The disk is full, so the last entry could not be kept. Everything before it is kept. Make some room and enter it again.</source>
        <translation>Der Datenträger ist voll, daher wurde der letzte Eintrag nicht behalten. Alles davor ist da. Schaff etwas Platz und trag ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This file can be read but not written, so the last entry could not be kept. Everything before it is kept.</source>
        <translation>Diese Datei lässt sich lesen, aber nicht schreiben, daher wurde der letzte Eintrag nicht behalten. Alles davor ist da.</translation>
    </message>
    <message>
        <source>Another program is using this file, so the last entry could not be kept. Everything before it is kept. Close the other program and enter it again.</source>
        <translation>Ein anderes Programm benutzt diese Datei, daher wurde der letzte Eintrag nicht behalten. Alles davor ist da. Schließ das andere Programm und trag ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This file was written by a later version of Restride. Nothing in it was changed; open it with that version.</source>
        <translation>Diese Datei stammt von einer neueren Version von Restride. Nichts darin wurde geändert; öffne sie mit jener Version.</translation>
    </message>
    <message>
        <source>The file cannot be opened: its folder is missing, or you have no right to it.</source>
        <translation>Die Datei lässt sich nicht öffnen: ihr Ordner fehlt, oder du hast kein Recht darauf.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite plug-in is not installed, so no file can be opened.</source>
        <translation>Qts SQLite-Modul ist nicht installiert, daher lässt sich keine Datei öffnen.</translation>
    </message>
    <message>
        <source>The last entry could not be kept. Everything before it is kept. The program&apos;s log says more.</source>
        <translation>Der letzte Eintrag wurde nicht behalten. Alles davor ist da. Das Protokoll des Programms sagt mehr.</translation>
    </message>
    <message>
        <source>%1, sore since %2</source>
        <translation>%1, schmerzt seit %2</translation>
    </message>
    <message>
        <source>Last run %1, %2 jogged</source>
        <translation>Letzter Lauf %1, %2 gejoggt</translation>
    </message>
    <message>
        <source>%1: pain %2</source>
        <translation>%1: Schmerz %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flare-ups, the last on %1</source>
        <translation>
            <numerusform>%n Schub, der letzte am %1</numerusform>
            <numerusform>%n Schübe, der letzte am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Flare-up on %1</source>
        <translation>Schub am %1</translation>
    </message>
    <message>
        <source>no unexamined fall or blow</source>
        <translation>kein Sturz oder Schlag, der nicht untersucht ist</translation>
    </message>
    <message>
        <source>no fever</source>
        <translation>kein Fieber</translation>
    </message>
    <message>
        <source>no locking</source>
        <translation>kein Blockieren</translation>
    </message>
    <message>
        <source>%1 during</source>
        <translation>%1 dabei</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>%1 next morning</source>
        <translation>%1 am nächsten Morgen</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>Emergency care: call now, do not drive yourself</source>
        <translation>Notruf: ruf jetzt an, fahr nicht selbst</translation>
    </message>
    <message>
        <source>An emergency department or urgent care, today</source>
        <translation>Notaufnahme oder Bereitschaftsdienst, heute</translation>
    </message>
    <message>
        <source>Your own doctor, if they can see you today</source>
        <translation>Deine Hausarztpraxis, wenn sie heute Zeit hat</translation>
    </message>
    <message>
        <source>Your own doctor, or a sports or knee clinic</source>
        <translation>Deine Hausarztpraxis oder eine Sport- oder Kniepraxis</translation>
    </message>
    <message>
        <source>A physiotherapist, where you can go directly</source>
        <translation>Eine Physiotherapie, wo du direkt hingehen kannst</translation>
    </message>
    <message>
        <source>Before it began: %1 a week</source>
        <translation>Bevor es begann: %1 pro Woche</translation>
    </message>
    <message>
        <source>Longest jog of the last 30 days: %1</source>
        <translation>Längstes Joggen der letzten 30 Tage: %1</translation>
    </message>
    <message>
        <source>Race: %1, %2</source>
        <translation>Rennen: %1, %2</translation>
    </message>
    <message>
        <source>A knee, for a clinician</source>
        <translation>Ein Knie, für die Praxis</translation>
    </message>
    <message>
        <source>As logged by the runner up to %1.</source>
        <translation>Wie selbst eingetragen, bis %1.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Das Laufen</translation>
    </message>
    <message>
        <source>Made by Restride from the runner&apos;s own log. Restride does not diagnose.</source>
        <translation>Von Restride aus dem eigenen Tagebuch erstellt. Restride stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>Go, if all of this is so</source>
        <translation>Start, wenn all das zutrifft</translation>
    </message>
    <message>
        <source>the short test run of the last days was clean</source>
        <translation>der kurze Testlauf der letzten Tage war sauber</translation>
    </message>
    <message>
        <source>30 minutes of brisk walking do not hurt</source>
        <translation>30 Minuten zügiges Gehen schmerzen nicht</translation>
    </message>
    <message>
        <source>walking pain is 1 or less, stairs 2 or less</source>
        <translation>Gehschmerz höchstens 1, Treppe höchstens 2</translation>
    </message>
    <message>
        <source>no painkiller was needed to get this far</source>
        <translation>kein Schmerzmittel war bis hierher nötig</translation>
    </message>
    <message>
        <source>Stop, if any of this comes</source>
        <translation>Halt, wenn etwas davon kommt</translation>
    </message>
    <message>
        <source>a limp, or a changed stride</source>
        <translation>Hinken oder ein veränderter Schritt</translation>
    </message>
    <message>
        <source>the knee swells, locks, gives way or feels hot</source>
        <translation>das Knie schwillt, blockiert, knickt weg oder fühlt sich heiß an</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Runners (*.restride)</source>
        <translation>Profile (*.restride)</translation>
    </message>
    <message>
        <source>Open a runner</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Keep the new runner as</source>
        <translation>Neues Profil behalten als</translation>
    </message>
    <message>
        <source>There is a runner of that name already; nothing was changed.</source>
        <translation>Ein Profil dieses Namens gibt es schon; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Documents (*.json)</source>
        <translation>Dokumente (*.json)</translation>
    </message>
    <message>
        <source>This runner: %1</source>
        <translation>Dieses Profil: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Log of the program: %1</source>
        <translation>Protokoll des Programms: %1</translation>
    </message>
    <message>
        <source>No step up yet: none after a sore week, after two in seven days, or before a clinician&apos;s look.</source>
        <translation>Noch kein Schritt nach oben: nicht nach einer Woche mit Schmerz, nach zweien in sieben Tagen oder vor einem ärztlichen Blick.</translation>
    </message>
    <message>
        <source>Strength: %1 sets of %2 now and %3 in the wall sit, with pain at most 3.</source>
        <translation>Kraft: jetzt %1 Sätze mit %2 und %3 im Wandsitz, bei Schmerz bis 3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries from before the onset count as running done, and their scores steer nothing.</source>
        <translation>
            <numerusform>%1 Eintrag aus der Zeit vor dem Beginn zählt als gelaufen, und seine Werte steuern nichts.</numerusform>
            <numerusform>%1 Einträge aus der Zeit vor dem Beginn zählen als gelaufen, und ihre Werte steuern nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry from before the onset counts as running done, and its scores steer nothing.</source>
        <translation>Ein Eintrag aus der Zeit vor dem Beginn zählt als gelaufen, und seine Werte steuern nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Rung %1 stays after %2 clean sessions: no step up after a sore week, or after two in seven days.</source>
        <translation>
            <numerusform>Stufe %1 bleibt nach %2 sauberer Einheit: kein Schritt nach oben nach einer Woche mit Schmerz oder nach zweien in sieben Tagen.</numerusform>
            <numerusform>Stufe %1 bleibt nach %2 sauberen Einheiten: kein Schritt nach oben nach einer Woche mit Schmerz oder nach zweien in sieben Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung %1 stays: no step up after a sore week, or after two in seven days.</source>
        <translation>Stufe %1 bleibt: kein Schritt nach oben nach einer Woche mit Schmerz oder nach zweien in sieben Tagen.</translation>
    </message>
    <message>
        <source>The run of the day before, %1, speaks first.</source>
        <translation>Der Lauf am Tag davor, %1, spricht zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>The run %1 days before, on %2, speaks first.</source>
        <translation>
            <numerusform>Der Lauf %1 Tag davor, am %2, spricht zuerst.</numerusform>
            <numerusform>Der Lauf %1 Tage davor, am %2, spricht zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last day to change the entry: the race is within reach with walk breaks; without them: %2, %3.</source>
        <translation>%1 ist der letzte Tag, die Anmeldung zu ändern: das Rennen ist mit Gehpausen erreichbar; ohne sie: %2, %3.</translation>
    </message>
    <message>
        <source>The test run is the one of %1, the day before the race: no run day lies three to five days before it.</source>
        <translation>Der Testlauf ist der vom %1, am Tag vor dem Rennen: drei bis fünf Tage davor liegt kein Lauftag.</translation>
    </message>
    <message numerus="yes">
        <source>The test run is the one of %1, %2 days before the race: no run day lies three to five days before it.</source>
        <translation>
            <numerusform>Der Testlauf ist der vom %1, %2 Tag vor dem Rennen: drei bis fünf Tage davor liegt kein Lauftag.</numerusform>
            <numerusform>Der Testlauf ist der vom %1, %2 Tage vor dem Rennen: drei bis fünf Tage davor liegt kein Lauftag.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain of 6 or more</source>
        <translation>Schmerz von 6 oder mehr</translation>
    </message>
    <message>
        <source>pain that keeps rising</source>
        <translation>Schmerz, der weiter steigt</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a length: figure and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session; how often and how</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a day asks for; why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Flare-up on %1: %2 the morning after %3 jogged</source>
        <comment>date, score, minutes</comment>
        <translation>Schub am %1: %2 am Morgen nach %3 Joggen</translation>
    </message>
    <message>
        <source>Walking only</source>
        <translation>Nur Gehen</translation>
    </message>
    <message>
        <source>Jog without walk breaks, easy</source>
        <translation>Joggen ohne Gehpausen, locker</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <comment>a pace: time, unit of length</comment>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>Start with the walk; slower than it feels.</source>
        <translation>Beginne mit dem Gehen, langsamer, als es sich anfühlt.</translation>
    </message>
    <message>
        <source>Start slower than it feels.</source>
        <translation>Beginne langsamer, als es sich anfühlt.</translation>
    </message>
    <message>
        <source>At this step the whole way takes about %1, at %2.</source>
        <translation>Auf dieser Stufe dauert die ganze Strecke etwa %1, bei %2.</translation>
    </message>
    <message>
        <source>The cut-off of %1 asks for %2 on average.</source>
        <translation>Das Zeitlimit von %1 verlangt im Schnitt %2.</translation>
    </message>
    <message>
        <source>The present step keeps within it.</source>
        <translation>Die jetzige Stufe hält es ein.</translation>
    </message>
    <message>
        <source>The present step is slower than that.</source>
        <translation>Die jetzige Stufe ist langsamer.</translation>
    </message>
    <message>
        <source>finish</source>
        <comment>the end of a race</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How: all the way as at the present step</source>
        <translation>Wie: die ganze Strecke wie auf der jetzigen Stufe</translation>
    </message>
    <message>
        <source>On the course</source>
        <translation>Auf der Strecke</translation>
    </message>
    <message>
        <source>at this step</source>
        <comment>column of times</comment>
        <translation>auf dieser Stufe</translation>
    </message>
    <message>
        <source>at the latest</source>
        <comment>column of times</comment>
        <translation>spätestens</translation>
    </message>
    <message>
        <source>by the clock</source>
        <comment>column of times to fill in by hand</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>The next morning counts: log it.</source>
        <translation>Der nächste Morgen zählt: Trag ihn ein.</translation>
    </message>
    <message>
        <source>Walking to the finish is finishing.</source>
        <translation>Wer ins Ziel geht, ist im Ziel.</translation>
    </message>
    <message>
        <source>For the pocket: cut out, fold along the middle.</source>
        <translation>Für die Tasche: ausschneiden, in der Mitte falten.</translation>
    </message>
    <message>
        <source>Start number</source>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Start um</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>A clinician has seen the knee and allowed running</source>
        <translation>Das Knie wurde untersucht und Laufen erlaubt</translation>
    </message>
    <message>
        <source>no jogging, %1 walked</source>
        <comment>a distance</comment>
        <translation>kein Joggen, %1 gegangen</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <comment>in place of a sum of runs</comment>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>one run, %1 jogged, %2 walked and jogged</source>
        <comment>minutes, a distance</comment>
        <translation>ein Lauf, %1 gejoggt, %2 gegangen und gejoggt</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, %2 jogged, %3 walked and jogged</source>
        <comment>number, minutes, a distance</comment>
        <translation>
            <numerusform>%1 Lauf, %2 gejoggt, %3 gegangen und gejoggt</numerusform>
            <numerusform>%1 Läufe, %2 gejoggt, %3 gegangen und gejoggt</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days: %1</source>
        <comment>a sum of runs</comment>
        <translation>Letzte 7 Tage: %1</translation>
    </message>
    <message>
        <source>The 7 days before: %1</source>
        <comment>a sum of runs</comment>
        <translation>Die 7 Tage davor: %1</translation>
    </message>
    <message>
        <source>%1: %2 jogged</source>
        <comment>date, minutes</comment>
        <translation>%1: %2 gejoggt</translation>
    </message>
    <message>
        <source>%1: %2 jogged; pain %3</source>
        <comment>date, minutes, scores</comment>
        <translation>%1: %2 gejoggt; Schmerz %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Flare-ups, newest first</source>
        <translation>Schübe, der neueste zuerst</translation>
    </message>
    <message>
        <source>What the plan changed</source>
        <translation>Was der Plan geändert hat</translation>
    </message>
    <message>
        <source>Twelve weeks: running and the worst pain of each</source>
        <translation>Zwölf Wochen: Laufen und der stärkste Schmerz jeder Woche</translation>
    </message>
    <message>
        <source>jogged</source>
        <comment>in the key of a chart</comment>
        <translation>gejoggt</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>in the key of a chart</comment>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>flare-up</source>
        <comment>in the key of a chart</comment>
        <translation>Schub</translation>
    </message>
    <message>
        <source>pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>The last 14 days (pain from 0 to 10)</source>
        <translation>Die letzten 14 Tage (Schmerz von 0 bis 10)</translation>
    </message>
    <message>
        <source>day</source>
        <comment>column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>what was done</source>
        <comment>column</comment>
        <translation>was war</translation>
    </message>
    <message>
        <source>walking</source>
        <comment>column of a pain score</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>stairs</source>
        <comment>column of a pain score</comment>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>note</source>
        <comment>column</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <comment>a date</comment>
        <translation>Gedruckt am %1.</translation>
    </message>
    <message>
        <source>Race card: %1</source>
        <comment>a race</comment>
        <translation>Rennkarte: %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>race</source>
        <comment>a week&apos;s remark</comment>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>cut-back</source>
        <comment>a week&apos;s remark</comment>
        <translation>Entlastung</translation>
    </message>
    <message>
        <source>Easy: bike, swim, if you like</source>
        <translation>Locker: Rad, Schwimmen, wenn du magst</translation>
    </message>
    <message>
        <source>Runs still ahead: %1, %2 in all. Weeks: %3.</source>
        <comment>number, a distance, number</comment>
        <translation>Noch anstehende Läufe: %1, insgesamt %2. Wochen: %3.</translation>
    </message>
    <message>
        <source>The plan to race day</source>
        <translation>Der Plan bis zum Lauf</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>week of</source>
        <comment>column: the first day of a week</comment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>phase</source>
        <comment>column</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A new plan begins on the day you were seen.</source>
        <translation>Ein neuer Plan beginnt an dem Tag, an dem du untersucht wurdest.</translation>
    </message>
    <message>
        <source>As it stands if every run is clean. Each run waits for the one before it; a missed run is not made up.</source>
        <translation>So steht er, wenn jeder Lauf sauber ist. Jeder Lauf wartet auf den davor; ein ausgefallener wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a time in hours and minutes, as 2:37</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Short of breath with a swollen calf: emergency.</source>
        <translation>Kurzatmig mit geschwollener Wade: Notfall.</translation>
    </message>
    <message>
        <source>There is no race card without a race.</source>
        <translation>Ohne Rennen gibt es keine Rennkarte.</translation>
    </message>
    <message>
        <source>%1 % chance of standing at the start ready.</source>
        <comment>a figure</comment>
        <translation>%1 % Aussicht, bereit am Start zu stehen.</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>too far off</source>
        <translation>zu weit weg</translation>
    </message>
    <message>
        <source>no run day of yours</source>
        <translation>kein Lauftag von dir</translation>
    </message>
    <message>
        <source>has a session</source>
        <translation>hat eine Einheit</translation>
    </message>
    <message>
        <source>too soon after a run</source>
        <translation>zu bald nach einem Lauf</translation>
    </message>
    <message>
        <source>too close to the next run</source>
        <translation>zu nah am nächsten Lauf</translation>
    </message>
    <message>
        <source>beyond the next run</source>
        <translation>hinter dem nächsten Lauf</translation>
    </message>
    <message>
        <source>another week</source>
        <translation>andere Woche</translation>
    </message>
    <message>
        <source>enough in seven days</source>
        <translation>genug in sieben Tagen</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>ein Ruhetag</translation>
    </message>
    <message>
        <source>before the gate opens</source>
        <translation>vor der Lauffreigabe</translation>
    </message>
    <message>
        <source>too near the race</source>
        <translation>zu nah am Rennen</translation>
    </message>
    <message>
        <source>the plan would not keep it</source>
        <translation>der Plan behielte sie nicht</translation>
    </message>
    <message>
        <source>That day has gone by.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>A session moves by six days at most.</source>
        <translation>Eine Einheit rückt um höchstens sechs Tage.</translation>
    </message>
    <message>
        <source>That weekday is not one of your run days.</source>
        <translation>Dieser Wochentag gehört nicht zu deinen Lauftagen.</translation>
    </message>
    <message>
        <source>That day has a session already.</source>
        <translation>Dieser Tag hat schon eine Einheit.</translation>
    </message>
    <message>
        <source>Too soon after the run before it: the knee needs the rest.</source>
        <translation>Zu bald nach dem Lauf davor: das Knie braucht die Ruhe.</translation>
    </message>
    <message>
        <source>Too close to the next run, which would fall away.</source>
        <translation>Zu nah am nächsten Lauf, der dann wegfiele.</translation>
    </message>
    <message>
        <source>Sessions keep their order: this one comes before the next.</source>
        <translation>Einheiten behalten ihre Reihenfolge: diese kommt vor der nächsten.</translation>
    </message>
    <message>
        <source>Each week keeps its own runs.</source>
        <translation>Jede Woche behält ihre Läufe.</translation>
    </message>
    <message>
        <source>There are as many sessions in seven days as there may be.</source>
        <translation>In sieben Tagen sind schon so viele Einheiten, wie es sein dürfen.</translation>
    </message>
    <message>
        <source>That day is for rest.</source>
        <translation>Dieser Tag ist zum Ruhen da.</translation>
    </message>
    <message>
        <source>Running begins again once the gate is open.</source>
        <translation>Gelaufen wird wieder, sobald das Laufen freigegeben ist.</translation>
    </message>
    <message>
        <source>The days around the race stay as they are.</source>
        <translation>Die Tage um das Rennen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The plan would not keep the session there.</source>
        <translation>Der Plan würde die Einheit dort nicht behalten.</translation>
    </message>
    <message>
        <source>The race, then as now: %1</source>
        <translation>Das Rennen, damals wie jetzt: %1</translation>
    </message>
    <message>
        <source>The race, then: %1 Now: %2</source>
        <translation>Das Rennen, damals: %1 Jetzt: %2</translation>
    </message>
    <message>
        <source>Ready from %1, then as now.</source>
        <translation>Bereit ab %1, damals wie jetzt.</translation>
    </message>
    <message>
        <source>Ready from %1 then, from %2 now.</source>
        <translation>Bereit ab %1 damals, ab %2 jetzt.</translation>
    </message>
    <message>
        <source>Ready from %1 now.</source>
        <translation>Bereit jetzt ab %1.</translation>
    </message>
    <message>
        <source>Nothing ahead has changed since then.</source>
        <translation>Von dem, was kommt, hat sich seitdem nichts geändert.</translation>
    </message>
    <message>
        <source>One session ahead has changed since then.</source>
        <translation>Eine kommende Einheit hat sich seitdem geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ahead have changed since then.</source>
        <translation>
            <numerusform>%n kommende Einheit hat sich seitdem geändert.</numerusform>
            <numerusform>%n kommende Einheiten haben sich seitdem geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as now</source>
        <translation>%1, wie jetzt</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>the race on %1 instead of %2</source>
        <translation>das Rennen am %1 statt am %2</translation>
    </message>
    <message>
        <source>running on %1</source>
        <translation>Laufen am %1</translation>
    </message>
    <message>
        <source>no running from %1</source>
        <translation>kein Laufen vom %1</translation>
    </message>
    <message>
        <source>What if: %1?</source>
        <translation>Was wäre, wenn: %1?</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Das Rennen</translation>
    </message>
    <message>
        <source>%1 As now.</source>
        <translation>%1 Wie jetzt.</translation>
    </message>
    <message>
        <source>%1 Now: %2</source>
        <translation>%1 Jetzt: %2</translation>
    </message>
    <message>
        <source>not within two years</source>
        <translation>nicht in zwei Jahren</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Bereit ab</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>nicht in diesem Plan</translation>
    </message>
    <message>
        <source>First 30 minutes without a break</source>
        <translation>Erstmals 30 Minuten ohne Pause</translation>
    </message>
    <message>
        <source>Sessions that change</source>
        <translation>Einheiten, die sich ändern</translation>
    </message>
    <message>
        <source>Largest week</source>
        <translation>Größte Woche</translation>
    </message>
    <message numerus="yes">
        <source>The brisk walk again after %1 days off; the rung stays.</source>
        <translation>
            <numerusform>Nach %1 freien Tag wieder zügiges Gehen; die Stufe bleibt.</numerusform>
            <numerusform>Nach %1 freien Tagen wieder zügiges Gehen; die Stufe bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain %1 on waking after a day on your feet: standing, stairs and carrying count as load, so the run is not blamed.</source>
        <translation>Schmerz %1 beim Aufwachen nach einem Tag auf den Beinen: Stehen, Treppen und Tragen zählen als Belastung; dem Lauf wird es nicht angelastet.</translation>
    </message>
    <message>
        <source>Rest: the morning was sore after a day on your feet.</source>
        <translation>Ruhe: Der Morgen nach einem Tag auf den Beinen war schmerzhaft.</translation>
    </message>
    <message>
        <source>The cut-off of %1 asks for %2: walking and jogging as at the present step keeps within it.</source>
        <translation>Das Zeitlimit von %1 verlangt %2: Gehen und Joggen wie auf der jetzigen Stufe hält es ein.</translation>
    </message>
    <message>
        <source>The cut-off of %1 asks for %2: walking and jogging as at the present step is slower.</source>
        <translation>Das Zeitlimit von %1 verlangt %2: Gehen und Joggen wie auf der jetzigen Stufe ist langsamer.</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>min/mi</source>
        <comment>minutes a mile</comment>
        <translation>min/mi</translation>
    </message>
    <message>
        <source>min/km</source>
        <comment>minutes a kilometre</comment>
        <translation>min/km</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a pace: minutes and seconds, and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On the way back to %1 a week.</source>
        <translation>Auf dem Weg zurück zu %1 pro Woche.</translation>
    </message>
    <message>
        <source>Back to 30 minutes, then to %1 a week.</source>
        <translation>Zurück zu 30 Minuten, dann zu %1 pro Woche.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>the name of a race</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>The settings were written by a newer Restride. They are left as they are, and what you change here is not remembered.</source>
        <translation>Die Einstellungen stammen von einem neueren Restride. Sie bleiben, wie sie sind; was du hier änderst, wird nicht behalten.</translation>
    </message>
    <message>
        <source>The settings could not be read: they begin anew, and the old file is kept beside them, ending in .bak.</source>
        <translation>Die Einstellungen ließen sich nicht lesen: sie beginnen neu, und die alte Datei liegt daneben, mit der Endung .bak.</translation>
    </message>
    <message>
        <source>The race:</source>
        <translation>Das Rennen:</translation>
    </message>
    <message>
        <source>Continued: what the first page had no room for.</source>
        <translation>Fortsetzung: wofür die erste Seite keinen Platz hatte.</translation>
    </message>
    <message>
        <source>No run on this day: the session of %1 was left out, and nothing is caught up.</source>
        <translation>An diesem Tag kein Lauf: Die Einheit vom %1 wurde ausgelassen, und nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>%1 is a runner&apos;s file or another database, and is never replaced</source>
        <translation>%1 ist die Datei eines Profils oder eine andere Datenbank und wird nie ersetzt</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be read</source>
        <translation>%1 gibt es schon, und sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 is there already and is no PDF</source>
        <translation>%1 gibt es schon, und es ist kein PDF</translation>
    </message>
    <message>
        <source>The document could not be written: %1. Nothing was changed there.</source>
        <translation>Das Dokument ließ sich nicht schreiben: %1. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Is it right? Then press “%2” once more.</source>
        <translation>%1 Stimmt das? Dann drück noch einmal „%2“.</translation>
    </message>
    <message>
        <source>That would be %1, faster than any runner.</source>
        <translation>Das wären %1: schneller, als irgendwer läuft.</translation>
    </message>
    <message>
        <source>That would be %1, slower than a stroll.</source>
        <translation>Das wären %1: langsamer als ein Spaziergang.</translation>
    </message>
    <message>
        <source>That would be %1, more than six hours.</source>
        <translation>Das wären %1, mehr als sechs Stunden.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a length, and the time for it</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3 of it walked</source>
        <comment>a length, and its times</comment>
        <translation>%1 in %2, davon %3 gegangen</translation>
    </message>
    <message>
        <source>That would be %1 in a week, more than %2.</source>
        <translation>Das wären %1 in einer Woche, mehr als %2.</translation>
    </message>
    <message>
        <source>A run of %1 would be more than the largest of these weeks, %2.</source>
        <translation>Ein Lauf von %1 wäre mehr als die größte dieser Wochen, %2.</translation>
    </message>
    <message>
        <source>A day has 24 hours, and this would be %1.</source>
        <translation>Ein Tag hat 24 Stunden, und das wären %1.</translation>
    </message>
    <message>
        <source>A day has 24 hours: with what is logged for it already, this would be %1.</source>
        <translation>Ein Tag hat 24 Stunden: mit dem, was für ihn schon eingetragen ist, wären das %1.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The race on %1 is more than ten years away: the plan ends on %2.</source>
        <translation>Das Rennen am %1 ist mehr als zehn Jahre entfernt: der Plan endet am %2.</translation>
    </message>
    <message>
        <source>The race is more than ten years away: the plan ends before it.</source>
        <translation>Das Rennen ist mehr als zehn Jahre entfernt: der Plan endet vorher.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a column of the file, a value</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2; it has to be between %3 and %4</source>
        <comment>a column of the file, a value, two values</comment>
        <translation>%1 ist %2; erlaubt ist %3 bis %4</translation>
    </message>
    <message>
        <source>This is no file of Restride, or it is damaged. Nothing in it was changed. Restore it from a backup, or choose another file.</source>
        <translation>Das ist keine Datei von Restride, oder sie ist beschädigt. Nichts darin wurde geändert. Stell sie aus einer früheren Kopie wieder her oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This file is empty: the journal that it held is gone. Nothing was changed. Restore it from a backup, or choose another file.</source>
        <translation>Diese Datei ist leer: das Tagebuch, das sie enthielt, ist weg. Nichts wurde geändert. Stell sie aus einer früheren Kopie wieder her oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no journal here, only the log of one beside its place (a file that ends in -wal or -journal). Nothing was changed. Put the journal back, or choose another file.</source>
        <translation>Hier ist kein Tagebuch, nur das Protokoll eines Tagebuchs neben seinem Platz (eine Datei, die auf -wal oder -journal endet). Nichts wurde geändert. Leg das Tagebuch wieder dorthin oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This cannot be right: %1. Nothing in the file was changed. Restore it from a backup, or choose another file.</source>
        <translation>Das kann nicht stimmen: %1. Nichts in der Datei wurde geändert. Stell sie aus einer früheren Kopie wieder her oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This cannot be right: %1. The last entry was not kept. Everything before it is kept.</source>
        <translation>Das kann nicht stimmen: %1. Der letzte Eintrag wurde nicht behalten. Alles davor ist da.</translation>
    </message>
    <message>
        <source>Another program has replaced or removed this file. Nothing was written to it, and no copy could be made beside it, so the last entry could not be kept. File &gt; Export… keeps what you see.</source>
        <translation>Ein anderes Programm hat diese Datei ersetzt oder entfernt. Nichts wurde hineingeschrieben, und daneben ließ sich keine Kopie anlegen, daher wurde der letzte Eintrag nicht behalten. Datei &gt; Exportieren … hält fest, was du siehst.</translation>
    </message>
    <message>
        <source>%1 (kept %2)</source>
        <comment>a file&apos;s name, date and time</comment>
        <translation>%1 (aufgehoben %2)</translation>
    </message>
    <message>
        <source>It counts half until the next report says more.</source>
        <translation>Sie zählt halb, bis die nächste Angabe mehr sagt.</translation>
    </message>
    <message>
        <source>Rung %1 is next: you have jogged %2 twice without trouble.</source>
        <translation>Stufe %1 ist dran: du bist zweimal %2 ohne Beschwerden gejoggt.</translation>
    </message>
    <message>
        <source>Rung %1 is the next step.</source>
        <translation>Stufe %1 ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>Nothing was said about pain after the session on rung %1.</source>
        <translation>Zum Schmerz nach der Einheit auf Stufe %1 wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing was said about pain after the session.</source>
        <translation>Zum Schmerz nach der Einheit wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>A run logged by its distance alone counts by your easy pace.</source>
        <translation>Ein Lauf, von dem nur die Strecke notiert ist, zählt nach deinem ruhigen Tempo.</translation>
    </message>
    <message>
        <source>%1: %2 without minutes count as %3, by your easy pace.</source>
        <comment>a date, a distance, a duration</comment>
        <translation>%1: %2 ohne Minuten zählen als %3, nach deinem ruhigen Tempo.</translation>
    </message>
    <message numerus="yes">
        <source>No step forward for %1 days: a clinician&apos;s look at the knee comes first.</source>
        <translation>
            <numerusform>Seit %1 Tag kein Schritt vorwärts: Zuerst kommt ein ärztlicher Blick auf das Knie.</numerusform>
            <numerusform>Seit %1 Tagen kein Schritt vorwärts: Zuerst kommt ein ärztlicher Blick auf das Knie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step forward for %1 days: jogging waits for a brisk walk of 30 minutes without pain. Log how the walk goes.</source>
        <translation>
            <numerusform>Seit %1 Tag kein Schritt vorwärts: Das Laufen wartet auf 30 Minuten zügiges Gehen ohne Schmerz. Trag ein, wie das Gehen war.</numerusform>
            <numerusform>Seit %1 Tagen kein Schritt vorwärts: Das Laufen wartet auf 30 Minuten zügiges Gehen ohne Schmerz. Trag ein, wie das Gehen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step forward for %1 days: most runs count half, because little was said of them. Log the pain in the run and the next morning.</source>
        <translation>
            <numerusform>Seit %1 Tag kein Schritt vorwärts: Die meisten Läufe zählen halb, weil wenig zu ihnen eingetragen ist. Trag den Schmerz beim Lauf und am nächsten Morgen ein.</numerusform>
            <numerusform>Seit %1 Tagen kein Schritt vorwärts: Die meisten Läufe zählen halb, weil wenig zu ihnen eingetragen ist. Trag den Schmerz beim Lauf und am nächsten Morgen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step forward for %1 days: most runs hurt, or the morning after did. Ask a clinician or physiotherapist what holds the knee back.</source>
        <translation>
            <numerusform>Seit %1 Tag kein Schritt vorwärts: Die meisten Läufe taten weh oder der Morgen danach. Frag in einer Arzt- oder Physiopraxis, was das Knie aufhält.</numerusform>
            <numerusform>Seit %1 Tagen kein Schritt vorwärts: Die meisten Läufe taten weh oder der Morgen danach. Frag in einer Arzt- oder Physiopraxis, was das Knie aufhält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step forward for %1 days: sessions were left out or cut short. Two whole ones without pain are the next step.</source>
        <translation>
            <numerusform>Seit %1 Tag kein Schritt vorwärts: Einheiten fielen aus oder waren verkürzt. Zwei ganze ohne Schmerz sind der nächste Schritt.</numerusform>
            <numerusform>Seit %1 Tagen kein Schritt vorwärts: Einheiten fielen aus oder waren verkürzt. Zwei ganze ohne Schmerz sind der nächste Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: open until the plan moves on.</source>
        <comment>race, date</comment>
        <translation>%1, %2: offen, bis der Plan wieder weitergeht.</translation>
    </message>
    <message>
        <source>Open until the plan moves on.</source>
        <translation>Offen, bis der Plan wieder weitergeht.</translation>
    </message>
</context>
<context>
    <name>restride::AboutDialog</name>
    <message numerus="yes">
        <source>%n rules. What they rest on, with the grade in brackets:</source>
        <translation>
            <numerusform>%n Regel. Worauf sie beruht, mit der Stufe in Klammern:</numerusform>
            <numerusform>%n Regeln. Worauf sie beruhen, mit der Stufe in Klammern:</numerusform>
        </translation>
    </message>
    <message>
        <source>A graded walk/jog plan up to a race, for a runner with a sore knee.</source>
        <translation>Ein abgestufter Plan aus Gehen und Joggen bis zum Rennen, für das Laufen mit einem schmerzenden Knie.</translation>
    </message>
    <message>
        <source>Restride %1</source>
        <translation>Restride %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>Restride does not diagnose, and it is no clinician. An estimate from groups of runners is no promise about one knee.</source>
        <translation>Restride stellt keine Diagnose und ersetzt keine Praxis. Eine Schätzung aus Gruppen von Laufenden ist kein Versprechen über ein einzelnes Knie.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>About Restride</source>
        <translation>Über Restride</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Rules, edition %1</source>
        <translation>Regeln, Fassung %1</translation>
    </message>
</context>
<context>
    <name>restride::AnswerLine</name>
    <message>
        <source>What the plan makes of it</source>
        <translation>Was der Plan daraus macht</translation>
    </message>
</context>
<context>
    <name>restride::CalendarLegend</name>
    <message>
        <source>Hide what moved</source>
        <translation>Verschobenes ausblenden</translation>
    </message>
    <message>
        <source>as planned now</source>
        <translation>wie jetzt geplant</translation>
    </message>
    <message>
        <source>where it stood before, and the day it moved to</source>
        <translation>wo es vorher stand und wohin es rückte</translation>
    </message>
</context>
<context>
    <name>restride::CalendarView</name>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>This is the past: nothing is changed here. Esc goes back to today.</source>
        <translation>Das ist vergangen: hier wird nichts geändert. Esc geht zurück zu heute.</translation>
    </message>
    <message>
        <source>There is no session to move on %1.</source>
        <translation>Am %1 ist keine Einheit, die man verschieben kann.</translation>
    </message>
    <message>
        <source>As it stood on %1.</source>
        <translation>So stand er am %1.</translation>
    </message>
    <message>
        <source>Nothing is changed here; Esc goes back to today.</source>
        <translation>Hier wird nichts geändert; Esc geht zurück zu heute.</translation>
    </message>
    <message>
        <source>%1 is still to come: it can be logged then.</source>
        <translation>%1 kommt erst noch: Dann lässt sich der Tag eintragen.</translation>
    </message>
</context>
<context>
    <name>restride::ChangePanel</name>
    <message>
        <source>The plan has changed</source>
        <translation>Der Plan hat sich geändert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Undo takes the entry back, and the plan with it.</source>
        <translation>Rückgängig nimmt den Eintrag zurück und den Plan mit ihm.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>danach: %1</translation>
    </message>
</context>
<context>
    <name>restride::ChartCanvas</name>
    <message>
        <source>Chart of mileage and pain</source>
        <translation>Diagramm von Kilometern und Schmerz</translation>
    </message>
</context>
<context>
    <name>restride::ChartKey</name>
    <message>
        <source>Key of the chart</source>
        <translation>Legende des Diagramms</translation>
    </message>
    <message>
        <source>during</source>
        <comment>pain</comment>
        <translation>dabei</translation>
    </message>
    <message>
        <source>after</source>
        <comment>pain</comment>
        <translation>danach</translation>
    </message>
    <message>
        <source>next morning</source>
        <comment>pain</comment>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>jogged</source>
        <comment>distance</comment>
        <translation>gejoggt</translation>
    </message>
    <message>
        <source>walked</source>
        <comment>distance</comment>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>distance</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorausschau</translation>
    </message>
</context>
<context>
    <name>restride::ChartPage</name>
    <message>
        <source>A bar for each</source>
        <translation>Ein Balken je</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Mileage and pain as a table</source>
        <translation>Kilometer und Schmerz als Tabelle</translation>
    </message>
    <message>
        <source>T for the chart.</source>
        <translation>T für das Diagramm.</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Mileage and pain</source>
        <translation>Umfang und Schmerz</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Was weh tut</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In longer bars, so that they can be told apart.</source>
        <translation>In längeren Balken, damit man sie auseinanderhalten kann.</translation>
    </message>
    <message>
        <source>In shorter bars, as so few days are shown.</source>
        <translation>In kürzeren Balken, weil nur wenige Tage zu sehen sind.</translation>
    </message>
    <message>
        <source>Esc or a double click goes back, Shift and arrows move along.</source>
        <translation>Esc oder Doppelklick geht zurück, Umschalt und Pfeiltasten gehen weiter.</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to zoom, arrows to move, T for the table.</source>
        <translation>Ziehen oder das Rad drehen vergrößert, Pfeiltasten gehen weiter, T für die Tabelle.</translation>
    </message>
    <message>
        <source>The forecast is an estimate from group figures.</source>
        <translation>Die Vorausschau ist eine Schätzung aus Zahlen von Gruppen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>the chart</comment>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures (E)</source>
        <translation>Das Diagramm als Bild oder seine Zahlen speichern (E)</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG) …</translation>
    </message>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>Als &amp;Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>The &amp;figures (CSV)…</source>
        <translation>Die Za&amp;hlen (CSV) …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The chart could not be written: %1. Nothing was changed there.</source>
        <translation>Das Diagramm ließ sich nicht schreiben: %1. Dort wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>restride::ChartTable</name>
    <message>
        <source>not reported</source>
        <comment>pain</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Rung or phase</source>
        <translation>Stufe oder Phase</translation>
    </message>
    <message>
        <source>During</source>
        <comment>pain</comment>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>After</source>
        <comment>pain</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>pain</comment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Jogged, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Gejoggt, %1</translation>
    </message>
    <message>
        <source>Walked, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Gegangen, %1</translation>
    </message>
    <message>
        <source>Raced, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Rennen, %1</translation>
    </message>
    <message>
        <source>To jog, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Zu joggen, %1</translation>
    </message>
    <message>
        <source>To walk, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Zu gehen, %1</translation>
    </message>
    <message>
        <source>To race, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Zu laufen im Rennen, %1</translation>
    </message>
    <message>
        <source>Middle, %1</source>
        <comment>heading: middle outcome, unit of length</comment>
        <translation>Mitte, %1</translation>
    </message>
    <message>
        <source>1 in 10 below, %1</source>
        <comment>heading, unit of length</comment>
        <translation>1 von 10 unter, %1</translation>
    </message>
    <message>
        <source>Ceiling, %1</source>
        <comment>heading, unit of length</comment>
        <translation>Obergrenze, %1</translation>
    </message>
</context>
<context>
    <name>restride::ClearedDialog</name>
    <message>
        <source>A &amp;clinician has seen the knee and allowed running</source>
        <translation>Das Knie wurde ärztlich angesehen und Laufen &amp;erlaubt</translation>
    </message>
    <message>
        <source>Running allowed from</source>
        <translation>Laufen erlaubt ab</translation>
    </message>
    <message>
        <source>Allowed &amp;from</source>
        <translation>Erlaubt &amp;ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What they said, only if you like</source>
        <translation>Was gesagt wurde, nur wenn du magst</translation>
    </message>
    <message>
        <source>I have been seen</source>
        <translation>Ich war in der Praxis</translation>
    </message>
    <message>
        <source>The plan takes up running again from that day, gently: the ladder starts where a knee that was looked at starts.</source>
        <translation>Der Plan nimmt das Laufen ab diesem Tag sanft wieder auf: die Leiter beginnt dort, wo ein angesehenes Knie beginnt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The look at the knee has to come after what was said on %1: from the day after on.</source>
        <translation>Der Blick auf das Knie muss nach dem kommen, was am %1 gesagt wurde: ab dem Tag danach.</translation>
    </message>
    <message>
        <source>Please tick this once it is so.</source>
        <translation>Bitte kreuz das an, sobald es so ist.</translation>
    </message>
</context>
<context>
    <name>restride::CrossDialog</name>
    <message>
        <source>Change cross-training</source>
        <translation>Ausgleichstraining ändern</translation>
    </message>
    <message>
        <source>Log cross-training</source>
        <translation>Ausgleichstraining eintragen</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Wie lange</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>the worst of it</source>
        <translation>der Höchstwert</translation>
    </message>
    <message>
        <source>Pain during the training</source>
        <translation>Schmerz während des Trainings</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>on waking</source>
        <translation>beim Aufwachen</translation>
    </message>
    <message>
        <source>Pain on the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, only if you like</source>
        <translation>Eine Notiz, nur wenn du magst</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>A sport and a score, and the plan answers here.</source>
        <translation>Sportart und Wert, und hier antwortet der Plan.</translation>
    </message>
    <message>
        <source>Which one was it?</source>
        <translation>Welche war es?</translation>
    </message>
    <message>
        <source>How long was it? A minute at least.</source>
        <translation>Wie lange war es? Mindestens eine Minute.</translation>
    </message>
    <message>
        <source>One thing is needed: the worst of it. 0 is none.</source>
        <translation>Eines fehlt: der Höchstwert. 0 heißt keiner.</translation>
    </message>
</context>
<context>
    <name>restride::DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>how a date stands in a field, in the letters of QDate::toString</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>“%1” is no day that is understood here. Write it like this: %2.</source>
        <translation>„%1“ ist kein Tag, der hier verstanden wird. Schreib ihn so: %2.</translation>
    </message>
    <message>
        <source>Choose from the calendar: %1</source>
        <translation>Aus dem Kalender wählen: %1</translation>
    </message>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation>Aus dem Kalender wählen (F4)</translation>
    </message>
    <message>
        <source>A day is needed here. Write it like this: %1.</source>
        <translation>Hier gehört ein Tag hin. Schreib ihn so: %1.</translation>
    </message>
</context>
<context>
    <name>restride::DaysPage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>When running fits into the week. The plan takes what it needs of them.</source>
        <translation>Wann Laufen in die Woche passt. Der Plan nimmt davon, was er braucht.</translation>
    </message>
    <message>
        <source>Days on which a run may be put</source>
        <translation>Tage, an denen ein Lauf liegen darf</translation>
    </message>
    <message>
        <source>How careful</source>
        <translation>Wie vorsichtig</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Day of the long run</source>
        <translation>Tag des langen Laufs</translation>
    </message>
    <message>
        <source>the plan chooses</source>
        <translation>der Plan wählt</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>&amp;Cautious</source>
        <translation>&amp;Vorsichtig</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Postpartum</source>
        <translation>Nach einer Geburt</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <translation>Operation vor Kurzem</translation>
    </message>
    <message>
        <source>Days that suit</source>
        <translation>Passende Tage</translation>
    </message>
    <message>
        <source>&amp;Long run on</source>
        <translation>&amp;Langer Lauf am</translation>
    </message>
    <message>
        <source>Does one apply?</source>
        <translation>Trifft etwas zu?</translation>
    </message>
    <message>
        <source>&amp;Week starts on</source>
        <translation>Wo&amp;che beginnt am</translation>
    </message>
    <message>
        <source>cautious: three clean runs a rung, not two</source>
        <translation>vorsichtig: drei saubere Läufe je Stufe statt zwei</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation>Nur wenn du magst</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>A plan needs one day a week at least.</source>
        <translation>Ein Plan braucht mindestens einen Tag pro Woche.</translation>
    </message>
    <message>
        <source>The long run needs one of the days above.</source>
        <translation>Der lange Lauf braucht einen der Tage oben.</translation>
    </message>
</context>
<context>
    <name>restride::DecisionModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es änderte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
</context>
<context>
    <name>restride::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>restride::FirstStartDialog</name>
    <message>
        <source>&amp;Look around with a sample runner</source>
        <translation>Mit einem Beispiel &amp;umsehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>A plan for your knee</source>
        <translation>Ein Plan für dein Knie</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
</context>
<context>
    <name>restride::Gestures</name>
    <message>
        <source>logged run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>logged walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>morning check</source>
        <translation>Morgencheck</translation>
    </message>
    <message>
        <source>cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>skipped session</source>
        <translation>ausgelassene Einheit</translation>
    </message>
    <message>
        <source>moved session</source>
        <translation>verschobene Einheit</translation>
    </message>
    <message>
        <source>being seen</source>
        <translation>Praxisbesuch</translation>
    </message>
    <message>
        <source>Skip today&apos;s session</source>
        <translation>Heutige Einheit auslassen</translation>
    </message>
    <message>
        <source>Nothing is owed: the next session stays as it is.
Why, if you like:</source>
        <translation>Es ist nichts nachzuholen: die nächste Einheit bleibt, wie sie ist.
Warum, wenn du magst:</translation>
    </message>
    <message>
        <source>race and runner</source>
        <translation>Rennen und Profil</translation>
    </message>
    <message>
        <source>other race</source>
        <translation>anderes Rennen</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>restride::HurtsPeriodTable</name>
    <message>
        <source>Compared</source>
        <comment>heading: what of two periods is beside each other</comment>
        <translation>Verglichen</translation>
    </message>
</context>
<context>
    <name>restride::HurtsScatter</name>
    <message>
        <source>Next-morning pain by minutes jogged</source>
        <translation>Schmerz am nächsten Morgen nach gejoggten Minuten</translation>
    </message>
    <message>
        <source>minutes jogged</source>
        <translation>gejoggte Minuten</translation>
    </message>
    <message>
        <source>Pain on the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>No run with its next morning yet.</source>
        <translation>Noch kein Lauf mit seinem nächsten Morgen.</translation>
    </message>
</context>
<context>
    <name>restride::HurtsTable</name>
    <message>
        <source>too few runs</source>
        <translation>zu wenige Läufe</translation>
    </message>
    <message>
        <source>By</source>
        <comment>heading: what runs are told apart by</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Runs that were</source>
        <comment>heading</comment>
        <translation>Läufe, die waren</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>heading: a number</comment>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Next morning, mean</source>
        <translation>Nächster Morgen, Mittel</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>pain</comment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Clean, %</source>
        <translation>Sauber, %</translation>
    </message>
</context>
<context>
    <name>restride::HurtsView</name>
    <message>
        <source>What hurts</source>
        <translation>Was weh tut</translation>
    </message>
    <message>
        <source>What went with sore mornings</source>
        <translation>Was mit Schmerz am Morgen einherging</translation>
    </message>
    <message>
        <source>What hurts as a table</source>
        <translation>Was weh tut, als Tabelle</translation>
    </message>
    <message>
        <source>Say of a run what was different (hills, shoes, faster, a painkiller), and the mornings after are compared here.</source>
        <translation>Sag bei einem Lauf, was anders war (Hügel, Schuhe, schneller, Schmerzmittel), dann werden die Morgen danach hier verglichen.</translation>
    </message>
    <message>
        <source>T for the picture.</source>
        <translation>T für das Bild.</translation>
    </message>
    <message>
        <source>T for the table.</source>
        <translation>T für die Tabelle.</translation>
    </message>
    <message>
        <source>Runs of the last year with their next morning. Bars: mean from 0 to 10, tick: the worst. What goes together need not be a cause.</source>
        <translation>Läufe des letzten Jahres mit ihrem nächsten Morgen. Balken: Mittel von 0 bis 10, Strich: der höchste Wert. Was zusammen auftritt, muss keine Ursache sein.</translation>
    </message>
    <message>
        <source>The last 8 weeks beside the 8 before, as a table</source>
        <translation>Die letzten 8 Wochen neben den 8 davor als Tabelle</translation>
    </message>
</context>
<context>
    <name>restride::IntervalStrip</name>
    <message>
        <source>Intervals of the session</source>
        <translation>Abschnitte der Einheit</translation>
    </message>
</context>
<context>
    <name>restride::JournalModel</name>
    <message>
        <source>One entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>restride::JournalView</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Im Tagebuch suchen</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>restride::KeyHints</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1,</source>
        <translation>%1,</translation>
    </message>
</context>
<context>
    <name>restride::KneeDrawing</name>
    <message>
        <source>Drawing of the knee</source>
        <translation>Zeichnung des Knies</translation>
    </message>
</context>
<context>
    <name>restride::KneePage</name>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>As it is today. Everything can be changed later.</source>
        <translation>Wie es heute ist. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Which knee</source>
        <translation>Welches Knie</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>Sore since</source>
        <translation>Schmerzt seit</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Minutes of jogging that stay free of pain</source>
        <translation>Minuten Joggen, die schmerzfrei bleiben</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Was es schlimmer macht</translation>
    </message>
    <message>
        <source>Pain when walking, now</source>
        <translation>Schmerz beim Gehen, jetzt</translation>
    </message>
    <message>
        <source>Pain on stairs, now</source>
        <translation>Schmerz auf der Treppe, jetzt</translation>
    </message>
    <message>
        <source>A brisk walk of 30 minutes</source>
        <translation>30 Minuten zügiges Gehen</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>Bot&amp;h</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Wie es genannt wurde</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>runner’s knee</source>
        <translation>Läuferknie</translation>
    </message>
    <message>
        <source>IT band</source>
        <translation>IT-Band</translation>
    </message>
    <message>
        <source>Baker’s cyst</source>
        <translation>Bakerzyste</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>none: a break</source>
        <translation>nichts: eine Pause</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Downhill</source>
        <translation>Bergab</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Banked roads</source>
        <translation>Schräge Wege</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>A jump in load</source>
        <translation>Plötzlich mehr</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Lange Läufe</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Painful</source>
        <translation>Schmerzt</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>&amp;Jog without pain</source>
        <translation>&amp;Joggen ohne Schmerz</translation>
    </message>
    <message>
        <source>or the minutes that stay quiet</source>
        <translation>oder die Minuten, die ruhig bleiben</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>Schlimmer bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>Walking, now</source>
        <translation>Gehen, jetzt</translation>
    </message>
    <message>
        <source>Stairs, now</source>
        <translation>Treppe, jetzt</translation>
    </message>
    <message>
        <source>30 min brisk walk</source>
        <translation>30&#xa0;min zügig gehen</translation>
    </message>
    <message>
        <source>in the last 3 days</source>
        <translation>in den letzten 3 Tagen</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>Etwas davon?</translation>
    </message>
    <message>
        <source>Then a clinician comes before a plan.</source>
        <translation>Dann kommt vor einem Plan ein ärztlicher Blick.</translation>
    </message>
    <message>
        <source>One more answer: tick what is so, or “None of these”.</source>
        <translation>Noch eine Antwort: kreuz an, was zutrifft, oder „Nichts davon“.</translation>
    </message>
    <message>
        <source>Sore s&amp;ince</source>
        <translation>Schmerzt s&amp;eit</translation>
    </message>
</context>
<context>
    <name>restride::LadderWidget</name>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>On rung %1 of 10</source>
        <translation>Auf Stufe %1 von 10</translation>
    </message>
    <message>
        <source>All ten rungs are done</source>
        <translation>Alle zehn Stufen sind geschafft</translation>
    </message>
</context>
<context>
    <name>restride::LeftColumn</name>
    <message>
        <source>Before the next jog: %1.</source>
        <translation>Vor dem nächsten Joggen: %1.</translation>
    </message>
    <message>
        <source>Today and the weeks ahead</source>
        <translation>Heute und die nächsten Wochen</translation>
    </message>
    <message>
        <source>Not lost</source>
        <translation>Nicht verloren</translation>
    </message>
    <message>
        <source>Fourteen days without running cost about 3 % of fitness, about half of that with painless cycling or swimming.</source>
        <translation>Vierzehn Tage ohne Laufen kosten etwa 3&#xa0;% der Fitness, mit schmerzfreiem Radfahren oder Schwimmen etwa die Hälfte.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>%1 of %2 clean</source>
        <translation>%1 von %2 sauber</translation>
    </message>
    <message>
        <source>The gate</source>
        <translation>Die Freigabe</translation>
    </message>
    <message>
        <source>Longest run of the last 30 days: %1.</source>
        <translation>Längster Lauf der letzten 30 Tage: %1.</translation>
    </message>
</context>
<context>
    <name>restride::LogDialog</name>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>Tomorrow at start, one question: how is the knee, and the stairs?</source>
        <translation>Morgen beim Start eine Frage: wie geht es dem Knie, und wie auf der Treppe?</translation>
    </message>
    <message>
        <source>Change a run</source>
        <translation>Lauf ändern</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>A run or a walk</source>
        <translation>Lauf oder Gehen</translation>
    </message>
    <message>
        <source>%1, rung %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>As &amp;planned</source>
        <translation>Wie ge&amp;plant</translation>
    </message>
    <message>
        <source>&amp;Different…</source>
        <translation>&amp;Anders&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Not done</source>
        <translation>&amp;Nicht gemacht</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>the worst of it</source>
        <translation>der Höchstwert</translation>
    </message>
    <message>
        <source>Pain during the run</source>
        <translation>Schmerz während des Laufs</translation>
    </message>
    <message>
        <source>Within the hour after</source>
        <translation>In der Stunde danach</translation>
    </message>
    <message>
        <source>Pain within the hour after</source>
        <translation>Schmerz in der Stunde danach</translation>
    </message>
    <message>
        <source>on waking</source>
        <translation>beim Aufwachen</translation>
    </message>
    <message>
        <source>Pain on the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Nothing is owed: the session waits for its next day, and nothing is caught up.</source>
        <translation>Es ist nichts nachzuholen: die Einheit wartet auf ihren nächsten Tag.</translation>
    </message>
    <message>
        <source>Why, only if you like</source>
        <translation>Warum, nur wenn du magst</translation>
    </message>
    <message>
        <source>Say how it was during the run, and the plan answers here.</source>
        <translation>Sag, wie es während des Laufs war, und hier antwortet der Plan.</translation>
    </message>
    <message>
        <source>One thing is needed: the worst of it during the run. 0 is none.</source>
        <translation>Eines fehlt: der Höchstwert während des Laufs. 0 heißt keiner.</translation>
    </message>
    <message>
        <source>Runs of this day</source>
        <translation>Läufe dieses Tages</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <comment>which, how many, what was run</comment>
        <translation>Lauf %1 von %2: %3</translation>
    </message>
    <message>
        <source>Log another &amp;run</source>
        <translation>Noch einen &amp;Lauf eintragen</translation>
    </message>
    <message>
        <source>Log a second &amp;run</source>
        <translation>Noch einen &amp;Lauf eintragen</translation>
    </message>
</context>
<context>
    <name>restride::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Before the next run</source>
        <translation>Vor dem nächsten Lauf</translation>
    </message>
    <message>
        <source>Restride</source>
        <translation>Restride</translation>
    </message>
    <message>
        <source>%1 – Restride</source>
        <translation>%1 – Restride</translation>
    </message>
    <message>
        <source>Sample runner</source>
        <translation>Beispielprofil</translation>
    </message>
    <message>
        <source>This file can be read but not written: what you enter will not be kept.</source>
        <translation>Diese Datei lässt sich lesen, aber nicht schreiben: was du einträgst, wird nicht behalten.</translation>
    </message>
    <message>
        <source>This is a sample runner, to look around with. Nothing you enter here is kept; File &gt; New runner… starts your own plan.</source>
        <translation>Dies ist ein Beispielprofil zum Umsehen. Nichts, was du hier einträgst, wird behalten; Datei &gt; Neues Profil&#xa0;… beginnt deinen eigenen Plan.</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Another program has replaced or removed the file “%1”. Nothing more was written to it. Everything you see here is kept in “%2”, and what you enter goes there from now on.</source>
        <translation>Ein anderes Programm hat die Datei „%1“ ersetzt oder entfernt. Nichts wurde mehr hineingeschrieben. Alles, was du hier siehst, ist in „%2“ aufgehoben, und was du einträgst, kommt von jetzt an dorthin.</translation>
    </message>
</context>
<context>
    <name>restride::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>restride::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>restride::MiniMonth</name>
    <message>
        <source>Months ahead</source>
        <translation>Nächste Monate</translation>
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
    <name>restride::MinutesBox</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>restride::MonthGridModel</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>restride::MonthHeader</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Einen Monat zeigen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>’%1</source>
        <comment>a year by its last two digits: ’26</comment>
        <translation>’%1</translation>
    </message>
</context>
<context>
    <name>restride::MonthLeaf</name>
    <message>
        <source>Month at a glance</source>
        <translation>Monat im Überblick</translation>
    </message>
</context>
<context>
    <name>restride::MorningCheckDialog</name>
    <message>
        <source>Running waits for: %1.</source>
        <translation>Das Laufen wartet auf: %1.</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgencheck</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>How is the knee after yesterday’s run?</source>
        <translation>Wie geht es dem Knie nach dem Lauf von gestern?</translation>
    </message>
    <message>
        <source>How is the knee this morning?</source>
        <translation>Wie geht es dem Knie heute Morgen?</translation>
    </message>
    <message>
        <source>On waking</source>
        <translation>Beim Aufwachen</translation>
    </message>
    <message>
        <source>the first steps of the day</source>
        <translation>die ersten Schritte des Tages</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
    <message>
        <source>Pain when walking</source>
        <translation>Schmerz beim Gehen</translation>
    </message>
    <message>
        <source>Pain on stairs</source>
        <translation>Schmerz auf der Treppe</translation>
    </message>
    <message>
        <source>A brisk walk of 30 minutes</source>
        <translation>30 Minuten zügiges Gehen</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Painful</source>
        <translation>Schmerzt</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>30 min brisk walk</source>
        <translation>30&#xa0;min zügig gehen</translation>
    </message>
    <message>
        <source>in the last 3 days</source>
        <translation>in den letzten 3 Tagen</translation>
    </message>
    <message>
        <source>Anything new?</source>
        <translation>Etwas Neues?</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Nichts davon</translation>
    </message>
    <message>
        <source>S&amp;omething…</source>
        <translation>&amp;Etwas&#xa0;…</translation>
    </message>
    <message>
        <source>A knee that is clearly swollen, hot to the touch, locks, gives way or looks deformed; pain at night, at rest, on pressing the bone or on hopping; unable to take four steps; a fall or blow; fever; a swollen calf; short of breath at rest</source>
        <translation>Ein Knie, das deutlich geschwollen oder heiß ist, blockiert, wegknickt oder verformt aussieht; Schmerz nachts, in Ruhe, bei Druck auf den Knochen oder beim Hüpfen; keine vier Schritte möglich; Sturz oder Schlag; Fieber; eine geschwollene Wade; kurzatmig in Ruhe</translation>
    </message>
    <message>
        <source>A score and a word on what is new, and the plan answers here.</source>
        <translation>Ein Wert und ein Wort, was neu ist, und hier antwortet der Plan.</translation>
    </message>
    <message>
        <source>One score is needed: how it was on waking. 0 is none.</source>
        <translation>Ein Wert fehlt: wie es beim Aufwachen war. 0 heißt keiner.</translation>
    </message>
    <message>
        <source>Tick what is new, or choose “None of these”.</source>
        <translation>Kreuz an, was neu ist, oder wähle „Nichts davon“.</translation>
    </message>
    <message>
        <source>One more answer: is any of this new? N is none of these.</source>
        <translation>Noch eine Antwort: ist etwas davon neu? N heißt „Nichts davon“.</translation>
    </message>
    <message>
        <source>A day on my feet yesterday (standing, stairs, carrying)</source>
        <translation>Gestern viel auf den Beinen (Stehen, Treppen, Tragen)</translation>
    </message>
</context>
<context>
    <name>restride::MorningReminder</name>
    <message>
        <source>How is the knee after yesterday&apos;s run?</source>
        <translation>Wie geht es dem Knie nach dem Lauf von gestern?</translation>
    </message>
    <message>
        <source>On waking, and on the stairs. The plan waits for it.</source>
        <translation>Beim Aufwachen, und auf der Treppe. Der Plan wartet darauf.</translation>
    </message>
    <message>
        <source>No pain, stairs fine</source>
        <translation>Schmerzfrei, Treppe gut</translation>
    </message>
    <message>
        <source>Say how…</source>
        <translation>Genauer sagen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>restride::NumberBox</name>
    <message>
        <source>A number is needed here. Write it like this: %1.</source>
        <translation>Hier gehört eine Zahl hin. Schreib sie so: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number that is understood here. Write it like this: %2.</source>
        <translation>„%1“ ist keine Zahl, die hier verstanden wird. Schreib sie so: %2.</translation>
    </message>
    <message>
        <source>“%1” is too much here: %2 at the most.</source>
        <translation>„%1“ ist hier zu viel: höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is too little here: %2 at the least.</source>
        <translation>„%1“ ist hier zu wenig: mindestens %2.</translation>
    </message>
</context>
<context>
    <name>restride::PageTabBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>restride::PainStrip</name>
    <message>
        <source>0 is none, 10 the worst. Keys: 0 to 9, X for ten, Delete for not said.</source>
        <translation>0 ist keiner, 10 der schlimmste. Tasten: 0 bis 9, X für zehn, Entf für keine Angabe.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>restride::PaperDialog</name>
    <message>
        <source>Size of the paper</source>
        <translation>Größe des Papiers</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Welche Woche</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The &amp;week, for the fridge</source>
        <translation>Die W&amp;oche, für den Kühlschrank</translation>
    </message>
    <message>
        <source>The whole p&amp;lan</source>
        <translation>Der ganze P&amp;lan</translation>
    </message>
    <message>
        <source>The &amp;race card</source>
        <translation>Die &amp;Rennkarte</translation>
    </message>
    <message>
        <source>Seven days, with boxes to fill in by hand</source>
        <translation>Sieben Tage, mit Kästchen zum Ausfüllen</translation>
    </message>
    <message>
        <source>A line a week up to race day</source>
        <translation>Eine Zeile je Woche bis zum Rennen</translation>
    </message>
    <message>
        <source>Go or no go, pace, when to stop</source>
        <translation>Start oder nicht, Tempo, wann Schluss ist</translation>
    </message>
    <message>
        <source>What hurt when, and how much was run</source>
        <translation>Was wann wehtat, und wie viel gelaufen wurde</translation>
    </message>
    <message>
        <source>%1 (this week)</source>
        <translation>%1 (diese Woche)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost: try again, or save a PDF.</source>
        <translation>Der Drucker hat es nicht angenommen. Verloren ist nichts: Versuch es noch einmal oder speichere ein PDF.</translation>
    </message>
    <message>
        <source>week-%1.pdf</source>
        <comment>name of a file, with a date</comment>
        <translation>woche-%1.pdf</translation>
    </message>
    <message>
        <source>plan.pdf</source>
        <comment>name of a file</comment>
        <translation>plan.pdf</translation>
    </message>
    <message>
        <source>race-card.pdf</source>
        <comment>name of a file</comment>
        <translation>rennkarte.pdf</translation>
    </message>
    <message>
        <source>clinician.pdf</source>
        <comment>name of a file</comment>
        <translation>praxis.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Wee&amp;k</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>For a cl&amp;inician</source>
        <translation>Für die Pra&amp;xis</translation>
    </message>
</context>
<context>
    <name>restride::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>restride::PlanPreview</name>
    <message>
        <source>Your plan so far</source>
        <translation>Dein Plan bis hierher</translation>
    </message>
    <message>
        <source>The first week</source>
        <translation>Die erste Woche</translation>
    </message>
    <message>
        <source>To race day, %1 a week</source>
        <translation>Bis zum Renntag, %1 pro Woche</translation>
    </message>
    <message>
        <source>The next weeks, %1 a week</source>
        <translation>Die nächsten Wochen, %1 pro Woche</translation>
    </message>
</context>
<context>
    <name>restride::PreferencesDialog</name>
    <message>
        <source>Lengths in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>As the region</source>
        <translation>Wie die Region</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As&amp;k on the desktop on the morning after a run</source>
        <translation>Am Morgen nach einem Lauf auf dem Desktop &amp;fragen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Small &amp;figures of the strength exercises</source>
        <translation>Kleine &amp;Bilder der Kraftübungen</translation>
    </message>
    <message>
        <source>Days on which a run may be put</source>
        <translation>Tage, auf die ein Lauf fallen darf</translation>
    </message>
    <message>
        <source>How careful</source>
        <translation>Wie vorsichtig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Time of the morning question</source>
        <translation>Uhrzeit der Frage am Morgen</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>This runner&apos;s week</source>
        <translation>Die Woche in diesem Profil</translation>
    </message>
    <message>
        <source>&amp;Week starts on</source>
        <translation>Wo&amp;che beginnt am</translation>
    </message>
    <message>
        <source>For the calendar, the chart and the sheet; the plan counts its weeks so, too.</source>
        <translation>Für Kalender, Diagramm und Blatt; auch der Plan zählt seine Wochen so.</translation>
    </message>
    <message>
        <source>Days that suit</source>
        <translation>Passende Tage</translation>
    </message>
    <message>
        <source>The plan takes only as many of them as it needs.</source>
        <translation>Der Plan nimmt nur so viele davon, wie er braucht.</translation>
    </message>
    <message>
        <source>Cautious asks for three clean runs a rung, not two. All three are part of the journal: Undo takes them back.</source>
        <translation>Vorsichtig verlangt drei saubere Läufe je Stufe statt zwei. Diese drei gehören zum Tagebuch: Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Only what is shown and typed; what is kept stays exact either way.</source>
        <translation>Nur was gezeigt und getippt wird; was behalten wird, bleibt so oder so genau.</translation>
    </message>
    <message>
        <source>Light or dark; a rest day is never red in either.</source>
        <translation>Hell oder dunkel; ein Ruhetag ist in keinem davon rot.</translation>
    </message>
    <message>
        <source>Words, dates and figures, at once.</source>
        <translation>Wörter, Daten und Zahlen, sofort.</translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation>Der Morgen danach</translation>
    </message>
    <message>
        <source>While Restride runs, and only where the morning was not told yet.</source>
        <translation>Solange Restride läuft, und nur wenn der Morgen noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>After the first steps of the day, and the stairs.</source>
        <translation>Nach den ersten Schritten des Tages, und der Treppe.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>What the preview begins with; it can be changed there.</source>
        <translation>Womit die Vorschau beginnt; dort lässt es sich ändern.</translation>
    </message>
    <message>
        <source>On the week for the fridge, beside the dose.</source>
        <translation>Auf der Woche für den Kühlschrank, neben der Anzahl.</translation>
    </message>
    <message>
        <source>A plan needs one day a week at least.</source>
        <translation>Ein Plan braucht mindestens einen Tag pro Woche.</translation>
    </message>
    <message>
        <source>The long run is set on %1: leave that day in, or choose another one under Plan &gt; Race and runner.</source>
        <translation>Der lange Lauf liegt auf dem Wochentag %1: lass ihn stehen, oder wähle unter Plan &gt; Rennen und Profil einen anderen.</translation>
    </message>
    <message>
        <source>Lines for &amp;notes</source>
        <translation>Zeilen für &amp;Notizen</translation>
    </message>
    <message>
        <source>To write on by hand. The rules for stopping always stand on the page.</source>
        <translation>Zum Beschreiben mit der Hand. Die Regeln zum Aufhören stehen immer auf dem Blatt.</translation>
    </message>
</context>
<context>
    <name>restride::ProfileDialog</name>
    <message>
        <source>Race, running, knee and days</source>
        <translation>Rennen, Laufen, Knie und Tage</translation>
    </message>
    <message>
        <source>Pages of the profile</source>
        <translation>Seiten des Profils</translation>
    </message>
    <message>
        <source>The plan is made anew; what was logged stays.</source>
        <translation>Der Plan wird neu gemacht; was eingetragen ist, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>restride::RacePage</name>
    <message>
        <source>The race</source>
        <translation>Das Rennen</translation>
    </message>
    <message>
        <source>What all of this is for. Everything can be changed later.</source>
        <translation>Wofür das alles ist. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Distance of the race</source>
        <translation>Distanz des Rennens</translation>
    </message>
    <message>
        <source>Day of the race</source>
        <translation>Tag des Rennens</translation>
    </message>
    <message>
        <source>choose the day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Last day to change the entry</source>
        <translation>Letzter Tag, die Anmeldung zu ändern</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>N&amp;o race yet: back to running, that is all</source>
        <translation>Noch &amp;kein Rennen: nur zurück zum Laufen</translation>
    </message>
    <message>
        <source>Name of the race</source>
        <translation>Name des Rennens</translation>
    </message>
    <message>
        <source>as it stands on the entry</source>
        <translation>wie er auf der Anmeldung steht</translation>
    </message>
    <message>
        <source>5 km</source>
        <translation>5&#xa0;km</translation>
    </message>
    <message>
        <source>10 km</source>
        <translation>10&#xa0;km</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Marathon</source>
        <translation>Marathon</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>&amp;Without walk breaks</source>
        <translation>&amp;Ohne Gehpausen</translation>
    </message>
    <message>
        <source>&amp;Finishing counts</source>
        <translation>&amp;Ankommen zählt</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Can be &amp;changed</source>
        <translation>Änder&amp;bar</translation>
    </message>
    <message>
        <source>until this day, if the entry allows</source>
        <translation>bis zu diesem Tag, wenn die Anmeldung es erlaubt</translation>
    </message>
    <message>
        <source>Which day is it? Or tick “No race yet” below.</source>
        <translation>Welcher Tag ist es? Oder kreuz unten „Noch kein Rennen“ an.</translation>
    </message>
    <message>
        <source>That day has passed: a plan needs a day from %1 on.</source>
        <translation>Dieser Tag ist vorbei: ein Plan braucht einen Tag ab %1.</translation>
    </message>
    <message>
        <source>The entry can be changed up to the race, not after it.</source>
        <translation>Die Anmeldung lässt sich bis zum Rennen ändern, nicht danach.</translation>
    </message>
    <message>
        <source>Cut-off time of the race</source>
        <translation>Zeitlimit des Rennens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>time to finish in, if the race has one</source>
        <translation>Zeit bis ins Ziel, falls das Rennen eine vorgibt</translation>
    </message>
    <message>
        <source>Length of the race</source>
        <translation>Länge des Rennens</translation>
    </message>
</context>
<context>
    <name>restride::ReferCard</name>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
    </message>
    <message>
        <source>Restride does not diagnose. These are signs that the knee guidelines ask a clinician to look at first.</source>
        <translation>Restride stellt keine Diagnose. Dies sind Zeichen, bei denen die Knie-Leitlinien zuerst einen ärztlichen Blick verlangen.</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was du gesagt hast</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was du dort sagst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Print the one-page summary</source>
        <translation>Einseitige Übersicht drucken</translation>
    </message>
    <message>
        <source>I have been seen…</source>
        <translation>Ich war in der Praxis&#xa0;…</translation>
    </message>
    <message>
        <source>Undo the check</source>
        <translation>Check zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Zurück zum Kalender</translation>
    </message>
    <message>
        <source>no running until you have been seen; then the ladder starts at rung 1</source>
        <translation>kein Laufen, bis du in der Praxis warst; dann beginnt die Leiter auf Stufe 1</translation>
    </message>
</context>
<context>
    <name>restride::RoadWidget</name>
    <message>
        <source>The way to the race</source>
        <translation>Der Weg zum Rennen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>race %1</source>
        <translation>Rennen %1</translation>
    </message>
    <message>
        <source>first 30-min jog %1</source>
        <translation>erste 30&#xa0;min Joggen %1</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>bereit %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
</context>
<context>
    <name>restride::RunDetails</name>
    <message>
        <source>Minutes walked</source>
        <translation>Minuten gegangen</translation>
    </message>
    <message>
        <source>Minutes jogged</source>
        <translation>Minuten gejoggt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Jogged</source>
        <translation>&amp;Gejoggt</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Walked</source>
        <translation>Gegang&amp;en</translation>
    </message>
    <message>
        <source>Dis&amp;tance</source>
        <translation>Stre&amp;cke</translation>
    </message>
    <message>
        <source>How long was it? A minute of walking or jogging at least.</source>
        <translation>Wie lange war es? Mindestens eine Minute Gehen oder Joggen.</translation>
    </message>
    <message>
        <source>A run has a length. Leave the field empty if nobody measured it.</source>
        <translation>Ein Lauf hat eine Länge. Lass das Feld leer, wenn niemand gemessen hat.</translation>
    </message>
</context>
<context>
    <name>restride::RunExtras</name>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>What was different</source>
        <translation>Was anders war</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation>Nur wenn du magst</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Same throughout</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>Warmed away</source>
        <translation>Warmgelaufen</translation>
    </message>
    <message>
        <source>Sore at first, and gone within ten minutes</source>
        <translation>Zuerst Schmerz, nach zehn Minuten weg</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Blieb</translation>
    </message>
    <message>
        <source>Sore in the warm-up, and it stayed</source>
        <translation>Schmerz beim Aufwärmen, und er blieb</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Stieg</translation>
    </message>
    <message>
        <source>It grew while running</source>
        <translation>Er wuchs beim Laufen</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Kam spät</translation>
    </message>
    <message>
        <source>Quiet at first, sore towards the end</source>
        <translation>Zuerst ruhig, gegen Ende Schmerz</translation>
    </message>
    <message>
        <source>Limp</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>It changed the way you ran</source>
        <translation>Er änderte deine Art zu laufen</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Painkiller</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>Brace</source>
        <translation>Bandage</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Which shoes</source>
        <translation>Welche Schuhe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note in your own words</source>
        <translation>Eine Notiz in deinen Worten</translation>
    </message>
</context>
<context>
    <name>restride::RunningPage</name>
    <message>
        <source>Running lately</source>
        <translation>Laufen zuletzt</translation>
    </message>
    <message>
        <source>Before the knee, or up to now. Leave out what you do not know.</source>
        <translation>Vor dem Knie, oder bis jetzt. Lass weg, was du nicht weißt.</translation>
    </message>
    <message>
        <source>Longest run of the last weeks</source>
        <translation>Längster Lauf der letzten Wochen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Easy pace</source>
        <translation>Lockeres Tempo</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Brisk walking pace</source>
        <translation>Zügiges Gehtempo</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Laufend seit</translation>
    </message>
    <message>
        <source>Runs a week</source>
        <translation>Läufe pro Woche</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monaten</translation>
    </message>
    <message>
        <source>A few years</source>
        <translation>einigen Jahren</translation>
    </message>
    <message>
        <source>Many years</source>
        <translation>vielen Jahren</translation>
    </message>
    <message>
        <source>4 weeks ago</source>
        <translation>vor 4 Wochen</translation>
    </message>
    <message>
        <source>3 weeks ago</source>
        <translation>vor 3 Wochen</translation>
    </message>
    <message>
        <source>2 weeks ago</source>
        <translation>vor 2 Wochen</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>Last &amp;run</source>
        <translation>&amp;Letzter Lauf</translation>
    </message>
    <message>
        <source>&amp;Longest run</source>
        <translation>Längs&amp;ter Lauf</translation>
    </message>
    <message>
        <source>in those weeks</source>
        <translation>in diesen Wochen</translation>
    </message>
    <message>
        <source>R&amp;uns a week</source>
        <translation>Läu&amp;fe pro Woche</translation>
    </message>
    <message>
        <source>&amp;Easy pace</source>
        <translation>L&amp;ockeres Tempo</translation>
    </message>
    <message>
        <source>able to talk</source>
        <translation>Reden ist möglich</translation>
    </message>
    <message>
        <source>&amp;Walking pace</source>
        <translation>&amp;Gehtempo</translation>
    </message>
    <message>
        <source>brisk</source>
        <translation>zügig</translation>
    </message>
    <message>
        <source>Please fill in the weeks after the first one, too; 0 is a good answer.</source>
        <translation>Bitte füll auch die Wochen nach der ersten aus; 0 ist eine gute Antwort.</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <comment>last week</comment>
        <translation>Strecke %1</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>Stre&amp;cke</translation>
    </message>
</context>
<context>
    <name>restride::SignList</name>
    <message>
        <source>Non&amp;e of these</source>
        <translation>Nichts &amp;davon</translation>
    </message>
</context>
<context>
    <name>restride::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>restride::TimeBar</name>
    <message>
        <source>The plan as it stood on</source>
        <translation>Der Plan, wie er stand am</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Back to the plan of today</source>
        <translation>Zurück zum Plan von heute</translation>
    </message>
    <message>
        <source>Back to the plan of today (Esc)</source>
        <translation>Zurück zum Plan von heute (Esc)</translation>
    </message>
</context>
<context>
    <name>restride::TimeSlider</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1, flare-up</source>
        <translation>%1, Schub</translation>
    </message>
</context>
<context>
    <name>restride::TodayCard</name>
    <message>
        <source>Walk as far as is comfortable. Leave wall sits, squats and step-downs for now.</source>
        <translation>Geh, so weit es angenehm ist. Lass Wandsitz, Kniebeugen und Step-downs vorerst weg.</translation>
    </message>
    <message>
        <source>A real day of the plan. Short, easy movement is welcome: a few flat minutes, an easy bike if it is painless.</source>
        <translation>Ein echter Tag des Plans. Kurze, leichte Bewegung ist willkommen: ein paar flache Minuten, locker Rad, wenn es schmerzfrei ist.</translation>
    </message>
    <message>
        <source>no running</source>
        <translation>kein Laufen</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>rung %1 of 10</source>
        <translation>Stufe %1 von 10</translation>
    </message>
    <message>
        <source>Strength: %1.</source>
        <translation>Kraft: %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Log this run</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen&#xa0;…</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgencheck</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute fertig</translation>
    </message>
    <message>
        <source>starts with the walk</source>
        <translation>beginnt mit dem Gehen</translation>
    </message>
    <message>
        <source>Next test: %1 %2.</source>
        <translation>Nächster Test %2: %1.</translation>
    </message>
    <message>
        <source>Next: %1 %2.</source>
        <translation>Als Nächstes %2: %1.</translation>
    </message>
    <message>
        <source>Log this walk</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>How is the knee after yesterday&apos;s run?</source>
        <translation>Wie geht es dem Knie nach dem Lauf von gestern?</translation>
    </message>
    <message>
        <source>&amp;No pain, stairs fine</source>
        <translation>Schmerz&amp;frei, Treppe gut</translation>
    </message>
    <message>
        <source>Keeps the morning as one without pain on waking, in walking and on the stairs.</source>
        <translation>Hält den Morgen als einen ohne Schmerz beim Aufwachen, beim Gehen und auf der Treppe fest.</translation>
    </message>
    <message>
        <source>Say &amp;how…</source>
        <translation>&amp;Genauer sagen …</translation>
    </message>
    <message>
        <source>Opens the morning check.</source>
        <translation>Öffnet den Morgencheck.</translation>
    </message>
</context>
<context>
    <name>restride::VerdictBanner</name>
    <message>
        <source>Ready from %1 instead of %2.</source>
        <translation>Bereit ab %1 statt ab %2.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was du dort sagst</translation>
    </message>
    <message>
        <source>Choose a race…</source>
        <translation>Rennen wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter instead: %1</source>
        <translation>Stattdessen starten: %1</translation>
    </message>
    <message>
        <source>Other race…</source>
        <translation>Anderes Rennen&#xa0;…</translation>
    </message>
    <message>
        <source>Another race…</source>
        <translation>Ein anderes Rennen&#xa0;…</translation>
    </message>
    <message>
        <source>Race card</source>
        <translation>Rennkarte</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Nothing is kept until you accept it.</source>
        <translation>Nichts davon gilt, bis du es annimmst.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts davon gilt.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>What if on %1?</source>
        <translation>Und am %1?</translation>
    </message>
    <message>
        <source>What if the race were on %1?</source>
        <translation>Was wäre, wenn das Rennen am %1 wäre?</translation>
    </message>
</context>
<context>
    <name>restride::WeekBars</name>
    <message>
        <source>Distance a week</source>
        <translation>Strecke pro Woche</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>first day of a week, length, its unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>length and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>restride::WeekList</name>
    <message>
        <source>if painless</source>
        <translation>wenn schmerzfrei</translation>
    </message>
    <message>
        <source>strength exercises</source>
        <translation>Kraftübungen</translation>
    </message>
    <message>
        <source>The first week</source>
        <translation>Die erste Woche</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>strength</source>
        <comment>exercises</comment>
        <translation>Kraft</translation>
    </message>
</context>
<context>
    <name>restride::WeekStrip</name>
    <message>
        <source>gentle movement</source>
        <translation>sanfte Bewegung</translation>
    </message>
    <message>
        <source>if painless</source>
        <translation>wenn schmerzfrei</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
    </message>
</context>
<context>
    <name>restride::WhatIfDifferences</name>
    <message>
        <source>What would differ</source>
        <translation>Was anders wäre</translation>
    </message>
</context>
<context>
    <name>restride::WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>A week without running</source>
        <translation>Eine Woche ohne Laufen</translation>
    </message>
    <message>
        <source>Days that suit</source>
        <translation>Passende Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Change something, and see what the plan would be.</source>
        <translation>Ändere etwas und sieh, wie der Plan wäre.</translation>
    </message>
    <message>
        <source>Accept keeps the race day and the days that suit.</source>
        <translation>Mit „Annehmen“ gelten der neue Renntag und die passenden Tage.</translation>
    </message>
    <message>
        <source>Accept keeps the race day.</source>
        <translation>Mit „Annehmen“ gilt der neue Renntag.</translation>
    </message>
    <message>
        <source>Accept keeps the days that suit.</source>
        <translation>Mit „Annehmen“ gelten die passenden Tage.</translation>
    </message>
    <message>
        <source>The week without running is only looked at. When it comes, skip its sessions, and the plan follows.</source>
        <translation>Die Woche ohne Laufen wird nur angesehen. Wenn sie da ist, lass ihre Einheiten aus, und der Plan folgt.</translation>
    </message>
</context>
<context>
    <name>restride::WhatIfRace</name>
    <message>
        <source>Race on</source>
        <translation>Rennen am</translation>
    </message>
    <message>
        <source>Day of the race</source>
        <translation>Tag des Rennens</translation>
    </message>
    <message>
        <source>The race on</source>
        <translation>Das Rennen am</translation>
    </message>
    <message>
        <source>A race lies ahead: %1 at the earliest.</source>
        <translation>Ein Rennen liegt noch vor dir: frühestens am %1.</translation>
    </message>
</context>
<context>
    <name>restride::WhyView</name>
    <message>
        <source>No decisions yet: the plan is as it began.</source>
        <translation>Noch keine Entscheidungen: der Plan ist, wie er begann.</translation>
    </message>
    <message>
        <source>One decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions, newest first</source>
        <translation>
            <numerusform>%n Entscheidung, neueste zuerst</numerusform>
            <numerusform>%n Entscheidungen, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Why this day is as it is</source>
        <translation>Warum dieser Tag ist, wie er ist</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
</context>
<context>
    <name>restride::WindowActions</name>
    <message>
        <source>&amp;New runner…</source>
        <translation>&amp;Neues Profil&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print week…</source>
        <translation>Woche &amp;drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print race &amp;card…</source>
        <translation>Renn&amp;karte drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print one-page &amp;summary…</source>
        <translation>Einseitige &amp;Übersicht drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Log &amp;cross-training…</source>
        <translation>&amp;Ausgleichstraining eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Morning check…</source>
        <translation>&amp;Morgencheck&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Race and runner…</source>
        <translation>&amp;Rennen und Profil&#xa0;…</translation>
    </message>
    <message>
        <source>I have been &amp;seen…</source>
        <translation>Ich war in der &amp;Praxis&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About Restride</source>
        <translation>Ü&amp;ber Restride</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Print &amp;whole plan…</source>
        <translation>&amp;Ganzen Plan drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Mo&amp;ve session…</source>
        <translation>Einheit &amp;verschieben …</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre, wenn …</translation>
    </message>
    <message>
        <source>S&amp;kip today&apos;s session…</source>
        <translation>Heutige Einheit aus&amp;lassen&#xa0;…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG) …</translation>
    </message>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>Als &amp;Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>The &amp;figures (CSV)…</source>
        <translation>Die Za&amp;hlen (CSV) …</translation>
    </message>
    <message>
        <source>Save c&amp;hart</source>
        <translation>Diagramm &amp;speichern</translation>
    </message>
</context>
<context>
    <name>restride::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgencheck</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Ottawa knee rule; NHS guidance on calf swelling with breathlessness</source>
        <translation>Ottawa-Knieregel; NHS-Leitlinie zu Wadenschwellung mit Atemnot</translation>
    </message>
    <message>
        <source>Ottawa knee rule; NHS and BMJ guidance on the acute knee</source>
        <translation>Ottawa-Knieregel; Leitlinien von NHS und BMJ zum akuten Knie</translation>
    </message>
    <message>
        <source>NHS and BMJ guidance on knee pain</source>
        <translation>Leitlinien von NHS und BMJ zu Knieschmerz</translation>
    </message>
    <message>
        <source>NHS guidance: no better after a few weeks; rules are for healthy adults</source>
        <translation>NHS-Leitlinie: nach einigen Wochen nicht besser; die Regeln gelten für gesunde Erwachsene</translation>
    </message>
    <message>
        <source>George 2024 (return to running): cleared before running</source>
        <translation>George 2024 (Rückkehr zum Laufen): Erlaubnis vor dem Laufen</translation>
    </message>
    <message>
        <source>Ohio State, Sanford, Oxford, Delaware, Brigham protocols: calm the knee first</source>
        <translation>Programme von Ohio State, Sanford, Oxford, Delaware, Brigham: zuerst das Knie beruhigen</translation>
    </message>
    <message>
        <source>Ohio State, Sanford, Oxford: walking before jogging</source>
        <translation>Ohio State, Sanford, Oxford: Gehen vor Joggen</translation>
    </message>
    <message>
        <source>30-minute brisk walk: five of five clinical protocols</source>
        <translation>30 Minuten zügiges Gehen: fünf von fünf klinischen Programmen</translation>
    </message>
    <message>
        <source>runners&apos; reports: a walking pain of 2 asks for a day&apos;s rest</source>
        <translation>Berichte von Laufenden: ein Gehschmerz von 2 verlangt einen Ruhetag</translation>
    </message>
    <message>
        <source>4-7 days of rest, reported again and again</source>
        <translation>4-7 Tage Ruhe, immer wieder berichtet</translation>
    </message>
    <message>
        <source>no pain above 1 in the last three runs</source>
        <translation>kein Schmerz über 1 in den letzten drei Läufen</translation>
    </message>
    <message>
        <source>Esculier 2018; runners&apos; reports: volume down by 30-50 %</source>
        <translation>Esculier 2018; Berichte von Laufenden: Umfang um 30-50&#xa0;% kleiner</translation>
    </message>
    <message>
        <source>Moen 2012, entry by the distance free of pain, generalised</source>
        <translation>Moen 2012, Einstieg nach der schmerzfreien Strecke, verallgemeinert</translation>
    </message>
    <message>
        <source>Brigham, Delaware: settle, then the lowest steps</source>
        <translation>Brigham, Delaware: beruhigen, dann die untersten Stufen</translation>
    </message>
    <message>
        <source>Ohio State: off running for 4 weeks or more</source>
        <translation>Ohio State: 4 Wochen oder länger ohne Laufen</translation>
    </message>
    <message>
        <source>after a clinician&apos;s look the ladder starts at rung 1</source>
        <translation>nach einem ärztlichen Blick beginnt die Leiter auf Stufe 1</translation>
    </message>
    <message>
        <source>synthesis of 17 published walk/jog protocols</source>
        <translation>Zusammenschau von 17 veröffentlichten Geh- und Laufprogrammen</translation>
    </message>
    <message>
        <source>Ohio State, Sanford, US Army: each step two to three times</source>
        <translation>Ohio State, Sanford, US Army: jede Stufe zwei- bis dreimal</translation>
    </message>
    <message>
        <source>Delaware: at most 2 levels in 7 days; 90th percentile of 110 steps: +6 min</source>
        <translation>Delaware: höchstens 2 Stufen in 7 Tagen; 90. Perzentil von 110 Schritten: +6&#xa0;min</translation>
    </message>
    <message>
        <source>half steps where a whole one failed</source>
        <translation>halbe Schritte, wo ein ganzer nicht ging</translation>
    </message>
    <message>
        <source>Silbernagel 2007: no step up while the week&apos;s pain is raised</source>
        <translation>Silbernagel 2007: kein Schritt nach oben, solange der Schmerz der Woche erhöht ist</translation>
    </message>
    <message>
        <source>all protocols: never on consecutive days</source>
        <translation>alle Programme: nie an Tagen nacheinander</translation>
    </message>
    <message>
        <source>runners&apos; reports: walking counts as load</source>
        <translation>Berichte von Laufenden: Gehen zählt als Last</translation>
    </message>
    <message>
        <source>30 minutes continuous, the end of every ladder read</source>
        <translation>30 Minuten am Stück, das Ende jeder gelesenen Leiter</translation>
    </message>
    <message>
        <source>a small week grows by rungs, not by percents</source>
        <translation>eine kleine Woche wächst in Stufen, nicht in Prozent</translation>
    </message>
    <message>
        <source>moved by the runner</source>
        <translation>selbst verschoben</translation>
    </message>
    <message>
        <source>Esculier 2018 Br J Sports Med 52:659</source>
        <translation>Esculier 2018 Br J Sports Med 52:659</translation>
    </message>
    <message>
        <source>Esculier 2018; runners&apos; reports: 0-3 is mild</source>
        <translation>Esculier 2018; Berichte von Laufenden: 0-3 ist leicht</translation>
    </message>
    <message>
        <source>Silbernagel 2007; Delaware soreness rules</source>
        <translation>Silbernagel 2007; Schmerzregeln aus Delaware</translation>
    </message>
    <message>
        <source>Delaware soreness rules</source>
        <translation>Schmerzregeln aus Delaware</translation>
    </message>
    <message>
        <source>Delaware soreness rules; Brigham types of pain</source>
        <translation>Schmerzregeln aus Delaware; Schmerzarten aus Brigham</translation>
    </message>
    <message>
        <source>runners&apos; reports: onset at 10, 7, 3, then under 2 miles</source>
        <translation>Berichte von Laufenden: Beginn bei 10, 7, 3, dann unter 2 Meilen</translation>
    </message>
    <message>
        <source>a report left out is not taken for a good one</source>
        <translation>eine fehlende Angabe gilt nicht als gute</translation>
    </message>
    <message>
        <source>runners&apos; reports: painkillers and braces hid it until the race</source>
        <translation>Berichte von Laufenden: Schmerzmittel und Bandagen verdeckten es bis zum Rennen</translation>
    </message>
    <message>
        <source>runners&apos; reports: a first 5 km raced flat out</source>
        <translation>Berichte von Laufenden: die ersten 5&#xa0;km voll gelaufen</translation>
    </message>
    <message>
        <source>a cut-down session proves nothing about the whole one</source>
        <translation>eine gekürzte Einheit zeigt nichts über die ganze</translation>
    </message>
    <message>
        <source>nothing is caught up</source>
        <translation>nichts wird nachgeholt</translation>
    </message>
    <message>
        <source>Silbernagel 2007: the next morning rules for all load</source>
        <translation>Silbernagel 2007: der nächste Morgen gilt für jede Last</translation>
    </message>
    <message>
        <source>Delaware soreness rules: one day off, one level down</source>
        <translation>Schmerzregeln aus Delaware: ein Tag Pause, eine Stufe tiefer</translation>
    </message>
    <message>
        <source>the day&apos;s session is logged</source>
        <translation>die Einheit des Tages ist eingetragen</translation>
    </message>
    <message>
        <source>Frandsen 2025 Br J Sports Med 59:1203</source>
        <translation>Frandsen 2025 Br J Sports Med 59:1203</translation>
    </message>
    <message>
        <source>10 % a week; Nielsen 2014 JOSPT 44:739</source>
        <translation>10&#xa0;% pro Woche; Nielsen 2014 JOSPT 44:739</translation>
    </message>
    <message>
        <source>the gentlest growth that still reaches the need</source>
        <translation>der sanfteste Zuwachs, der noch reicht</translation>
    </message>
    <message>
        <source>no growth for 7 days after a warning</source>
        <translation>kein Zuwachs für 7 Tage nach einer Warnung</translation>
    </message>
    <message>
        <source>coaching consensus: every 4th week at three quarters</source>
        <translation>Konsens im Training: jede 4. Woche drei Viertel</translation>
    </message>
    <message>
        <source>Frandsen 2025 Br J Sports Med 59:1203: at most 1.10 x the longest of 30 days</source>
        <translation>Frandsen 2025 Br J Sports Med 59:1203: höchstens das 1,10-Fache des längsten aus 30 Tagen</translation>
    </message>
    <message>
        <source>Rauh 2014 JOSPT: long and short days alternate</source>
        <translation>Rauh 2014 JOSPT: lange und kurze Tage wechseln sich ab</translation>
    </message>
    <message>
        <source>a rest day between runs</source>
        <translation>ein Ruhetag zwischen den Läufen</translation>
    </message>
    <message>
        <source>keeps fitness and never earns running</source>
        <translation>hält fit und bringt nie mehr Laufen</translation>
    </message>
    <message>
        <source>one change at a time: days, then duration, then hills, then speed</source>
        <translation>eine Änderung nach der anderen: Tage, dann Dauer, dann Hügel, dann Tempo</translation>
    </message>
    <message>
        <source>running on consecutive days only 8 weeks after the ladder</source>
        <translation>Laufen an Tagen nacheinander erst 8 Wochen nach der Leiter</translation>
    </message>
    <message>
        <source>Ohio State, Sanford: hills from 50-60 % of the volume before</source>
        <translation>Ohio State, Sanford: Hügel ab 50-60&#xa0;% des früheren Umfangs</translation>
    </message>
    <message>
        <source>Ohio State, Sanford: speed after hills, one change at a time</source>
        <translation>Ohio State, Sanford: Tempo nach Hügeln, eine Änderung nach der anderen</translation>
    </message>
    <message>
        <source>Ohio State: normal training from 80 % of the volume before</source>
        <translation>Ohio State: normales Training ab 80&#xa0;% des früheren Umfangs</translation>
    </message>
    <message>
        <source>Daniels&apos; Running Formula, one category longer after an injury</source>
        <translation>Daniels&apos; Running Formula, nach einer Verletzung eine Zeile länger</translation>
    </message>
    <message>
        <source>Silbernagel 2007: above 5 is too much</source>
        <translation>Silbernagel 2007: über 5 ist zu viel</translation>
    </message>
    <message>
        <source>Brigham: pain that changes the stride</source>
        <translation>Brigham: Schmerz, der den Schritt ändert</translation>
    </message>
    <message>
        <source>Brigham, Silbernagel 2007: settled by the next morning</source>
        <translation>Brigham, Silbernagel 2007: bis zum nächsten Morgen beruhigt</translation>
    </message>
    <message>
        <source>Delaware soreness rules: 2 days off</source>
        <translation>Schmerzregeln aus Delaware: 2 Tage Pause</translation>
    </message>
    <message>
        <source>Brigham, Delaware, Oxford: one level down</source>
        <translation>Brigham, Delaware, Oxford: eine Stufe tiefer</translation>
    </message>
    <message>
        <source>runners&apos; reports: better, push, worse made every recovery longer</source>
        <translation>Berichte von Laufenden: besser, mehr, schlimmer machte jede Erholung länger</translation>
    </message>
    <message>
        <source>runners&apos; reports: 30-50 % less</source>
        <translation>Berichte von Laufenden: 30-50&#xa0;% weniger</translation>
    </message>
    <message>
        <source>the same search with and without the flare-up</source>
        <translation>dieselbe Suche mit und ohne den Schub</translation>
    </message>
    <message>
        <source>longest run and week needed, by distance</source>
        <translation>längster Lauf und nötige Woche, je Distanz</translation>
    </message>
    <message>
        <source>the race is in reach</source>
        <translation>das Rennen ist erreichbar</translation>
    </message>
    <message>
        <source>Bosquet 2007; Smyth &amp; Lawlor 2021</source>
        <translation>Bosquet 2007; Smyth &amp; Lawlor 2021</translation>
    </message>
    <message>
        <source>runners&apos; reports: no hard running in the last 7 days</source>
        <translation>Berichte von Laufenden: nichts Hartes in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>runners&apos; reports: a short test 3-5 days before</source>
        <translation>Berichte von Laufenden: ein kurzer Test 3-5 Tage davor</translation>
    </message>
    <message>
        <source>the day before is rest</source>
        <translation>der Tag davor ist Ruhe</translation>
    </message>
    <message>
        <source>the long outing grows by walking, at most 1.20 x the longest of 30 days</source>
        <translation>die lange Strecke wächst durch Gehen, höchstens auf das 1,20-Fache der längsten aus 30 Tagen</translation>
    </message>
    <message>
        <source>go / no-go list, pattern at the present rung, when to stop</source>
        <translation>Liste für Start oder nicht, Muster der jetzigen Stufe, wann aufhören</translation>
    </message>
    <message>
        <source>runners&apos; reports: a marathon changed to a half on the last day</source>
        <translation>Berichte von Laufenden: am letzten Tag vom Marathon zum Halbmarathon gewechselt</translation>
    </message>
    <message>
        <source>3, 5, 9 or 16 days without running after the race</source>
        <translation>3, 5, 9 oder 16 Tage ohne Laufen nach dem Rennen</translation>
    </message>
    <message>
        <source>the pace that the cut-off time asks for</source>
        <translation>das Tempo, das das Zeitlimit verlangt</translation>
    </message>
    <message>
        <source>Nascimento 2018 JOSPT 48:19; doses from runners&apos; reports</source>
        <translation>Nascimento 2018 JOSPT 48:19; Mengen aus Berichten von Laufenden</translation>
    </message>
    <message>
        <source>Lenhart 2014 Med Sci Sports Exerc 46:557; Willson 2014 Clin Biomech 29:243</source>
        <translation>Lenhart 2014 Med Sci Sports Exerc 46:557; Willson 2014 Clin Biomech 29:243</translation>
    </message>
    <message>
        <source>runners&apos; reports: downhill, stairs, cambered roads, deep squats, long sitting</source>
        <translation>Berichte von Laufenden: bergab, Treppen, schräge Wege, tiefe Hocke, langes Sitzen</translation>
    </message>
    <message>
        <source>Daniels&apos; Running Formula: 2.7 % after 14 days, 6.9 % after 28</source>
        <translation>Daniels&apos; Running Formula: 2,7&#xa0;% nach 14 Tagen, 6,9&#xa0;% nach 28</translation>
    </message>
    <message>
        <source>Videbaek 2015 Sports Med 45:1017; Mulvad 2018 PLoS One 13:e0204742</source>
        <translation>Videbaek 2015 Sports Med 45:1017; Mulvad 2018 PLoS One 13:e0204742</translation>
    </message>
    <message>
        <source>nothing in the log is left out silently</source>
        <translation>nichts im Tagebuch wird stillschweigend weggelassen</translation>
    </message>
    <message>
        <source>runners&apos; reports: standing, stairs and carrying count as load</source>
        <translation>Berichte von Laufenden: Stehen, Treppen und Tragen zählen als Last</translation>
    </message>
    <message>
        <source>no plan is made for more than ten years</source>
        <translation>kein Plan reicht weiter als zehn Jahre</translation>
    </message>
    <message>
        <source>nobody stands still for weeks without being told why</source>
        <translation>Niemand steht wochenlang still, ohne zu erfahren, warum</translation>
    </message>
</context>
</TS>
