<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n changes can be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n changes can be done again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many changes, 1 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan to make, *.pilar; never overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillars to start with: kominfo-2017 or permen-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the city, with its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kota or kabupaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last year, like 2018-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick-win candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planned budget: Rp %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a plan holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of messages: id or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who changes the plan, for its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  pilar new kota.pilar --city &quot;Kota Tangerang Selatan&quot; --period 2018-2026
  pilar import kota.pilar opd.csv masterplan.xlsx
  pilar score kota.pilar --method topsis
  pilar export kota.pilar report masterplan.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not right: %1. See: pilar --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilar: masterplan and quick wins of a smart city</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is no preset “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1–%2 is not possible: it needs two years between 2000 and 2100, the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 lead %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 support %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <comment>what, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n × %1</source>
        <comment>what</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <comment>what, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 %2</source>
        <comment>what, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <comment>what, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n × %2</source>
        <comment>field, what</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n × %1</source>
        <comment>what</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <comment>field, what, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <comment>what, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fill %n scores of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 on %2 by %3</source>
        <comment>candidate, criterion, scorer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round of scoring is closed and does not change. Open a new round to score again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the APBD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniqueness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potential for development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of the short term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of the medium term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of the long term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning of a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPJMD reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renstra reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find program, OPD, command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A whole number from %1 to %2, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Rp thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp %1 trillion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp %1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp %1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select something to see and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pilar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
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
        <source>Name a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find program, OPD, command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and OPD…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pilar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilar %1: masterplan and quick wins of a smart city.
GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored.pilar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be copied to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed outside Pilar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what Pilar wrote when the plan was last closed: another program changed it, or its bytes are damaged. Go on with it as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Pilar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the open plan itself; it is saved already. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the present state, e.g. “Rapat 30 Agustus”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangerang Selatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a workbook (XLSX, ODS, CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the plan is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.pilar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year comes after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Masterplan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is recorded with your name, so that the team can see who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 The newest sound backup is from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may only be read. Save a copy in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being edited by %2. It can be read meanwhile; to edit, close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was opened to read and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was taken out. Nothing was changed. Save a copy to keep what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that you may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as Pilar left it: another program changed it, or its bytes are damaged. Compare it with a backup before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Not mapped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n programs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>names, how many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan. Add it on the page OPD &amp; Tim first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no horizon: Pendek, Menengah or Panjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 31/8/2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would finish before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is a whole number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program/innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total · %1, %2</source>
        <comment>programs, activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Masterplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the pillars with their programs, who leads them, when and for how much money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>This plan was saved by a newer Pilar (its format is %1, this program knows up to %2). Install the newer Pilar to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>SAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Plan the smart city: from the consultant&apos;s workbook to programs, quick wins, a timeline and a printed report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>No backup could be written to “%1”. Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan no longer matches its history here, so this step cannot be applied. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged and cannot be used. The plan itself was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” may not be written to, so the plan can only be read there. Save a copy in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed, or the stick was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes), so it is not a plan of Pilar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plan of Pilar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database, but not a plan of Pilar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Pilar (format %2, this program knows up to %3). Install the newer Pilar to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has other tables than a plan of Pilar. It was changed by another program and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may only be read. Save a copy in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; the disk or the stick may be gone or broken. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the plan and was not made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
