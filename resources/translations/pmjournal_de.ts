<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionAdder</name>
    <message>
        <source>New action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: fri, +3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of the new action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionItem</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Remove this action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose this is. Click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to set the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the agenda yet. Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point discussed. {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point open again. {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Nothing written about this one yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reflections yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five lines after a conversation are worth more than a page at the end of the year. They stay yours: nothing here is shared unless you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Write a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth writing down, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I answered before the question was finished.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a mentor meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Said no twice. Both took longer to say than to write.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days, then it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {ago}, goes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {ago}, %n day(s) left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorship with all that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private note is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Search, or jump to something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Words, and a link if you have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>More for this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}: {done} of {whole} milestones done by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Competencies</name>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompetencyField</name>
    <message>
        <source>Add a competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfidenceScale</name>
    <message>
        <source>{0} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>%Ln meeting(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln goal(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln reflection(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln private note(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln entr(y|ies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln decision(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln mentee(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln word(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d day days</source>
        <comment>words for this unit, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>words for this unit, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m month months</source>
        <comment>words for this unit, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <comment>words before a weekday, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this</source>
        <comment>words before a weekday, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <comment>words before a weekday, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a an one</source>
        <comment>words for one day, week or month, as they are typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of month</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the month</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of next month</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} {unit}</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {unit} ago</source>
        <comment>as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, such as “fri”, “+3d”, “12 jun” or 2026-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day. Try “fri”, “+3d”, “12 jun” or 2026-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2026-06-12 or “12 jun 2026”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} is outside {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits, such as 2026-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” could be two days. Write it as {one} or “{date}”, or as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing. Write the day as 2026-06-12 or “12 jun 2026”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days begin with 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month {month}, with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month {month}, with the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has {days} days this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has {days} days in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>+%n d</source>
        <comment>days late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}</source>
        <comment>due on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}</source>
        <comment>due on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>in full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions yet. Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this decision to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Action item done. {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item open again. {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>%n day(s) overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing charts, {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has {signs}. The PDF shows boxes instead; the rest is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has {signs}. The PDF shows a box instead; the rest is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full: {path} could not be written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written to. Choose another place or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a folder. Give the file a name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is not an ordinary file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} belongs to a journal, which would be lost. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} may not be looked into. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Goal added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No milestones yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All milestones are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open milestone has a date, so there is no plan to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many done as planned, but “{title}” is past its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track again if “{title}” is done {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On plan. Next is “{title}”, due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Kept out of shared exports unless you add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be part of shared exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings are where the thread is kept. Plan the next one, and what was left open last time will be waiting on its agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth noting, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Say what you are asking for first.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told you, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Back one thing, and say why not the other.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>Goal moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Type the day it was done, or leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal achieved. Write a line about how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone open again. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone done. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved. It was planned for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDealings</name>
    <message>
        <source>Drop “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. Paste it into a meeting or a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message>
        <source>Title of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once three milestones have a due day, a chart of them stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalFacts</name>
    <message>
        <source>Target {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company objective: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company objective it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, in your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is before the start. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalModel</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalTurns</name>
    <message>
        <source>A goal needs a few words. Type them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All milestones done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals with {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you want to reach and why. Split it into milestones, and you will see from week to week how far you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth aiming for, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run a pricing experiment I can defend.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill, in four milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Tell the strategy story to executives.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure, with a mentor who has done it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal achieved. Write a line about how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal partly achieved. Write a line about how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number, such as 1 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPane</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That goal is not here. It may be in the bin, or belong to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Change day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person, time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details of the last problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says where in the program it went wrong, never what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone wrong in the program so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Nothing was imported: %n file(s) (was|were) refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is called “{name}”. Give one of them a fuller name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” holds no .md, .markdown or .txt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date could be {day} or {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the journal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the same text as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is here in more than one role. Say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is new here. Say whether they are your mentor, your mentee or a peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n control character(s) (was|were) left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 5 MB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date: put one into its name (2018-04-03.md) or write a line “Date: 2018-04-03”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute} {half} is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute} is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 04/03/2018 could be two. What comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated Markdown and text files become meetings or reflections: all of them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} will be added; %Ln file(s) (is|are) known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %Ln file(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the day&apos;s backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing, {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or a folder, and see what would be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what comes first in the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported while a file is refused. Mend it, or move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new here: all of it is in the journal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the journal already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes never appear in shared exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase: whoever has this folder can read it, private notes and backups too. Keep it where only you can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no window to show a folder in. The path can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyedEdit</name>
    <message>
        <source>That was very long. Its beginning was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutPart</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes are excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln reflection(s), unless you choose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Delete removes the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChips</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a goal, a meeting or a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>What to link to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedEdit</name>
    <message>
        <source>Open it with Ctrl and a click, or with Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Type a goal, a meeting or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFinder</name>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows your computer, in light and in dark. The text size is for all panes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words change when you next start PM Journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It is still here; copy it before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, {count} active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Meeting added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting set to “{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. Paste it into any note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one, on my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person, or “No one”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings match: {conditions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingModel</name>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingNotes</name>
    <message>
        <source>What only you should read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingTimes</name>
    <message>
        <source>“{text}” is not a time. Try 10:30 or 2pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With am or pm, hours go from 1 to 12. Try 10:30 or 2pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Try 10:30 or 2pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the minutes, such as 45, or 1h 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting lasts between 1 minute and a day. Type the minutes, such as 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, +3d, 12 jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, such as “fri”, “+3d” or “12 jun”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentioned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet. Copy the link of this goal into a meeting or a reflection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneDelegate</name>
    <message>
        <source>What is the next step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the day moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: words, and a link if you have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned before for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number above 0, up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneMenu</name>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneModel</name>
    <message>
        <source>A new milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneSection</name>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneTable</name>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no day, no evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, done on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, to do, no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, to do, {due}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodScale</name>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>Add meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left open last time comes along by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a role are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already. Add again if this is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHeading</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirations heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>What was said, what you heard, what to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a goal, a meeting or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>a window on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window (process {process})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was written by a newer version of PM Journal. Nothing was changed. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read. Check its permissions, or ask whoever owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this journal ({file}) cannot be read. Put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {file} does not have its 32 bytes. Put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a journal. Choose a folder made by PM Journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be brought to the present form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds a journal. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {file} back from the {backups} folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in {folder}: put a copy back, or remove the folder if nothing was written in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty or a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in {folder}. Choose a folder made by PM Journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing from {folder}; without it nothing can be read. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open in a window on {host}. Go on there, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open in another window. Go on there, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsPart</name>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to say first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in the summary, which is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month your year starts in is a number from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerRow</name>
    <message>
        <source>{name}, journal menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerSection</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name. It stands on what you export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not look. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for “{query}”, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “{query}” as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{name}”. Create a goal with this name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}. Next: {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note, meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentors you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln result(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneList</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Keep the thread between conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, meetings, reflections and what came of them, for every mentor and mentee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no cloud, no tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private stays private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes never appear in shared exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder you can copy, back up and take along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guides me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I guide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who these meetings were with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person these meetings were with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>My mentors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Mentorships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mentorship stays ticked. Tick another first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPart</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first day and the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it starts. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>You mentor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} mentors you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every (day|%n days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every (week|%n weeks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every (month|%n months)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>The mentorship with {name} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved what you changed about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the mentorship with {name} to the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the bin for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it (goes|go) {listed}. They stay in the bin for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Type a number, such as 2, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I guide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name. One word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Change name, role and cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonNotes</name>
    <message>
        <source>+ Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this note to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Action item done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow with {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prep</name>
    <message>
        <source>Open prep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before today’s meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateBlock</name>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in shared exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>What you typed last could not be saved, so this journal stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM Journal sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in that folder. Choose one made by PM Journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. The details are in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. The details are in the log; see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPart</name>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMeetings</name>
    <message>
        <source>Recent meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionDelegate</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>Template changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. Paste it into any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That page is not there. It may be in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionModel</name>
    <message>
        <source>mood {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionPicker</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections of the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionsPane</name>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The period ends before it starts. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly achieved {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes are not part of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For myself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} done against {planned} planned by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective: {objective}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings were held in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minute(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>an action item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing charts, {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be begun. Close some programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be made. What went wrong is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be made: its process ended early. Try again, with fewer sections if it is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal(s) achieved,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestones done,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting(s) held,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions done on time,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up from {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down from {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorship {number} is not there any more. Choose who the review is about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review for your manager holds nothing of your mentees. Choose your mentors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one mentor who will read the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one mentee who will read the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <comment>the code of the language that this is translated to, and its country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones, done and planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals at a glance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones, done and planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled is done, hollow is to come, red is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided outside these meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>The preview could not be made. What went wrong is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be exported. What went wrong is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {period}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this period to show yet. Choose another period, or write some words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is ticked. Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Name of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet. Type what to search for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long. Use {number} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That saved search is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no competency “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal here is called “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no kind. Try one of: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name after the colon, as in person:Helen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a competency after the colon, as in tag:story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words of a goal&apos;s title after the colon, as in goal:story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one of these after the colon: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day after the colon, as in {filter}:2026-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or jump to something ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsPart</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary and key numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {count}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>This journal is open for reading only. Look around; nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortDays</name>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide private content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show private content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Ideation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No meeting for %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No passphrase: whoever has this folder can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save. Your text is safe here. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup is %n day(s) old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>Status: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>An action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page cannot be linked to itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That meeting is no longer there. It may be in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting lasts between 1 minute and a day. Type the minutes, such as 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number above 0, up to 1000. Type 1 for an ordinary milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is a number from 1 to 5, or not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup did not pass its check, so it was not kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is held by another program for a moment. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. Nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written to. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or does not fit its keys. Nothing was changed. Use a copy from the backups folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be reached. Check its permissions, and that its disk is connected and not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can no longer be undone: something newer depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can no longer be undone: it has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer there. It may be in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs a few words. Type them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Use one between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Private content is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private content is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{results}, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>that day</source>
        <comment>in a prompt: on {that day}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <comment>in a prompt: from {them}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time</source>
        <comment>in a prompt: since {last time}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this time</source>
        <comment>in a prompt: the plan for {this time}</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All mentorships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCells</name>
    <message>
        <source>Week of {date}, nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {date}, {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of the year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown on exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a minute. Your name and everything else can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase: whoever has this folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name. It stands on what you export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder your journal will live in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, such as {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your journal will live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time looks like 17:40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyAndHow</name>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be different once you are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you see, and who would agree that it is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line about how you got there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save. Your text is safe here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, {written} of %n week(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Back</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DayLine</name>
    <message>
        <source>Pick a day for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this person’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NothingYet</name>
    <message>
        <source>No milestones yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Drop this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PrivateLine</name>
    <message>
        <source>Always, from every shared export. Nothing to switch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Saved</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
