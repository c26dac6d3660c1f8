<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Agencies</name>
    <message numerus="yes">
        <source>occurs %n times; right-click to say which OPD it is</source>
        <translation>
            <numerusform>occurs %n time; right-click to say which OPD it is</numerusform>
            <numerusform>occurs %n times; right-click to say which OPD it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lead a program</source>
        <translation>
            <numerusform>%n of them leads a program</numerusform>
            <numerusform>%n of them lead a program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead no program</source>
        <translation>
            <numerusform>%n leads no program</numerusform>
            <numerusform>%n lead no program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team members</source>
        <translation>
            <numerusform>%n team member</numerusform>
            <numerusform>%n team members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cells</source>
        <translation>
            <numerusform>%n empty cell</numerusform>
            <numerusform>%n empty cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockKinds</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookFindings</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message numerus="yes">
        <source>%n ceilings exceeded</source>
        <translation>
            <numerusform>%n ceiling exceeded</numerusform>
            <numerusform>%n ceilings exceeded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without mitigation</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%1, %n without mitigation</numerusform>
            <numerusform>%1, %n without mitigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n × %1 added</source>
        <comment>what</comment>
        <translation>
            <numerusform>%n × %1 added</numerusform>
            <numerusform>%n × %1 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1 removed</source>
        <comment>what</comment>
        <translation>
            <numerusform>%n × %1 removed</numerusform>
            <numerusform>%n × %1 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1 changed: %2</source>
        <comment>what, fields</comment>
        <translation>
            <numerusform>%n × %1 changed: %2</numerusform>
            <numerusform>%n × %1 changed: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message numerus="yes">
        <source>%n candidates have gates that nobody has answered yet.</source>
        <translation>
            <numerusform>%n candidate has gates that nobody has answered yet.</numerusform>
            <numerusform>%n candidates have gates that nobody has answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Only %n changes can be taken back.</source>
        <translation>
            <numerusform>Only %n change can be taken back.</numerusform>
            <numerusform>Only %n changes can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n changes can be done again.</source>
        <translation>
            <numerusform>Only %n change can be done again.</numerusform>
            <numerusform>Only %n changes can be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; --json lists them all) Nothing was imported.</source>
        <translation>
            <numerusform>%1 (and %n more; --json lists them all) Nothing was imported.</numerusform>
            <numerusform>%1 (and %n more; --json lists them all) Nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores are missing.</source>
        <translation>
            <numerusform>%Ln score is missing.</numerusform>
            <numerusform>%Ln scores are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick-win candidates</source>
        <translation>
            <numerusform>%n quick-win candidate</numerusform>
            <numerusform>%n quick-win candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores</source>
        <translation>
            <numerusform>%Ln score</numerusform>
            <numerusform>%Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates have gates that nobody has answered yet.</source>
        <translation>
            <numerusform>%n candidate has gates that nobody has answered yet.</numerusform>
            <numerusform>%n candidates have gates that nobody has answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation>
            <numerusform>Move %n activity</numerusform>
            <numerusform>Move %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the dates of %n activities</source>
        <translation>
            <numerusform>Set the dates of %n activity</numerusform>
            <numerusform>Set the dates of %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n links</source>
        <translation>
            <numerusform>Remove %n link</numerusform>
            <numerusform>Remove %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n budget cells</source>
        <translation>
            <numerusform>Fill %n budget cell</numerusform>
            <numerusform>Fill %n budget cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells of realised budget</source>
        <translation>
            <numerusform>Fill %n cell of realised budget</numerusform>
            <numerusform>Fill %n cells of realised budget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n ceilings</source>
        <translation>
            <numerusform>Set %n ceiling</numerusform>
            <numerusform>Set %n ceilings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n candidates: %1</source>
        <comment>decision</comment>
        <translation>
            <numerusform>Decide on %n candidate: %1</numerusform>
            <numerusform>Decide on %n candidates: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n gates</source>
        <translation>
            <numerusform>Answer %n gate</numerusform>
            <numerusform>Answer %n gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n standard criteria</source>
        <translation>
            <numerusform>Add %n standard criterion</numerusform>
            <numerusform>Add %n standard criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n files: %1</source>
        <translation>
            <numerusform>Import %n file: %1</numerusform>
            <numerusform>Import %n files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n yearly targets</source>
        <translation>
            <numerusform>Fill %n yearly target</numerusform>
            <numerusform>Fill %n yearly targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>agency</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n programs</source>
        <translation>
            <numerusform>Move %n program</numerusform>
            <numerusform>Move %n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %n programs</source>
        <translation>
            <numerusform>Map %n program</numerusform>
            <numerusform>Map %n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Add %n × %1</numerusform>
            <numerusform>Add %n × %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Remove %n × %1</numerusform>
            <numerusform>Remove %n × %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Paste %n × %1</numerusform>
            <numerusform>Paste %n × %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n × %2</source>
        <comment>field, what</comment>
        <translation>
            <numerusform>Change %1 of %n × %2</numerusform>
            <numerusform>Change %1 of %n × %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Change %n × %1</numerusform>
            <numerusform>Change %n × %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n scores of %1</source>
        <translation>
            <numerusform>Fill %n score of %1</numerusform>
            <numerusform>Fill %n scores of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n quick wins in round %1</source>
        <translation>
            <numerusform>Settle %n quick wins in round %1</numerusform>
            <numerusform>Settle %n quick wins in round %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n activities so that links are kept</source>
        <translation>
            <numerusform>Shift %n activity so that links are kept</numerusform>
            <numerusform>Shift %n activities so that links are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n scorers</source>
        <translation>
            <numerusform>%n scorer</numerusform>
            <numerusform>%n scorers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n programs without a name</source>
        <translation>
            <numerusform>%n program without a name</numerusform>
            <numerusform>%n programs without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with a code used twice</source>
        <translation>
            <numerusform>%n program with a code used twice</numerusform>
            <numerusform>%n programs with a code used twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs not mapped</source>
        <translation>
            <numerusform>%n program not mapped</numerusform>
            <numerusform>%n programs not mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without a sub-dimension</source>
        <translation>
            <numerusform>%n program without a sub-dimension</numerusform>
            <numerusform>%n programs without a sub-dimension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without a lead</source>
        <translation>
            <numerusform>%n program without a lead</numerusform>
            <numerusform>%n programs without a lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without an indicator</source>
        <translation>
            <numerusform>%n program without an indicator</numerusform>
            <numerusform>%n programs without an indicator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without an RPJMD or Renstra reference</source>
        <translation>
            <numerusform>%n program without an RPJMD or Renstra reference</numerusform>
            <numerusform>%n programs without an RPJMD or Renstra reference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without years</source>
        <translation>
            <numerusform>%n program without years</numerusform>
            <numerusform>%n programs without years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs that end before they begin</source>
        <translation>
            <numerusform>%n program that ends before it begins</numerusform>
            <numerusform>%n programs that end before they begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with another horizon than their years</source>
        <translation>
            <numerusform>%n program with another horizon than its years</numerusform>
            <numerusform>%n programs with another horizon than their years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without a budget</source>
        <translation>
            <numerusform>%n program without a budget</numerusform>
            <numerusform>%n programs without a budget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with an assumed division of sources</source>
        <translation>
            <numerusform>%n program with an assumed division of sources</numerusform>
            <numerusform>%n programs with an assumed division of sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with supporting OPD that are not known</source>
        <translation>
            <numerusform>%n program with supporting OPD that are not known</numerusform>
            <numerusform>%n programs with supporting OPD that are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators without a baseline</source>
        <translation>
            <numerusform>%n indicator without a baseline</numerusform>
            <numerusform>%n indicators without a baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators without a target</source>
        <translation>
            <numerusform>%n indicator without a target</numerusform>
            <numerusform>%n indicators without a target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late activities</source>
        <translation>
            <numerusform>%n late activity</numerusform>
            <numerusform>%n late activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that end before they begin</source>
        <translation>
            <numerusform>%n activity that ends before it begins</numerusform>
            <numerusform>%n activities that end before they begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that begin too early</source>
        <translation>
            <numerusform>%n activity that begins too early</numerusform>
            <numerusform>%n activities that begin too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles of activities</source>
        <translation>
            <numerusform>%n circle of activities</numerusform>
            <numerusform>%n circles of activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates without a lead</source>
        <translation>
            <numerusform>%n candidate without a lead</numerusform>
            <numerusform>%n candidates without a lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen candidates that miss a condition</source>
        <translation>
            <numerusform>%n chosen candidate that misses a condition</numerusform>
            <numerusform>%n chosen candidates that miss a condition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates without a risk</source>
        <translation>
            <numerusform>%n candidate without a risk</numerusform>
            <numerusform>%n candidates without a risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates without a cost</source>
        <translation>
            <numerusform>%n candidate without a cost</numerusform>
            <numerusform>%n candidates without a cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks without a mitigation</source>
        <translation>
            <numerusform>%n risk without a mitigation</numerusform>
            <numerusform>%n risks without a mitigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillars without a quick win</source>
        <translation>
            <numerusform>%n pillar without a quick win</numerusform>
            <numerusform>%n pillars without a quick win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillars without a program</source>
        <translation>
            <numerusform>%n pillar without a program</numerusform>
            <numerusform>%n pillars without a program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-dimensions without a program</source>
        <translation>
            <numerusform>%n sub-dimension without a program</numerusform>
            <numerusform>%n sub-dimensions without a program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights that do not sum to 100%</source>
        <translation>
            <numerusform>weights that do not sum to 100%</numerusform>
            <numerusform>weights that do not sum to 100%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD that lead more than they can</source>
        <translation>
            <numerusform>%n OPD that leads more than it can</numerusform>
            <numerusform>%n OPD that lead more than they can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities planned before they may begin</source>
        <translation>
            <numerusform>%n activity planned before it may begin</numerusform>
            <numerusform>%n activities planned before they may begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that miss their deadline</source>
        <translation>
            <numerusform>%n activity that misses its deadline</numerusform>
            <numerusform>%n activities that miss their deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatesEditor</name>
    <message numerus="yes">
        <source>%1 of %n conditions are met</source>
        <translation>
            <numerusform>%1 of %n condition is met</numerusform>
            <numerusform>%1 of %n conditions are met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Undoes %n changes; they stay in the list and can be redone.</source>
        <translation>
            <numerusform>Undoes %n change; it stays in the list and can be redone.</numerusform>
            <numerusform>Undoes %n changes; they stay in the list and can be redone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoes %n changes.</source>
        <translation>
            <numerusform>Redoes %n change.</numerusform>
            <numerusform>Redoes %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n undone</numerusform>
            <numerusform>%n undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named versions</source>
        <translation>
            <numerusform>%n named version</numerusform>
            <numerusform>%n named versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things lacking</source>
        <translation>
            <numerusform>%n thing lacking</numerusform>
            <numerusform>%n things lacking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n values of this column come from formulas; what they came to when the file was saved was taken.</source>
        <translation>
            <numerusform>%n value of this column comes from a formula; what it came to when the file was saved was taken.</numerusform>
            <numerusform>%n values of this column come from formulas; what they came to when the file was saved was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of this column come from formulas; what they came to when the file was saved was taken, and no link was followed.</source>
        <translation>
            <numerusform>%n text of this column comes from a formula; what it came to when the file was saved was taken, and no link was followed.</numerusform>
            <numerusform>%n texts of this column come from formulas; what they came to when the file was saved was taken, and no link was followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kind are not listed.</source>
        <translation>
            <numerusform>%n more of the same kind is not listed.</numerusform>
            <numerusform>%n more of the same kind are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as the %n agencies of that kind that the plan has.</source>
        <translation>
            <numerusform>“%1” was read as the %n agency of that kind that the plan has.</numerusform>
            <numerusform>“%1” was read as the %n agencies of that kind that the plan has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team members</source>
        <translation>
            <numerusform>%n team member</numerusform>
            <numerusform>%n team members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kelurahan</source>
        <translation>
            <numerusform>%n kelurahan</numerusform>
            <numerusform>%n kelurahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorers</source>
        <translation>
            <numerusform>%n scorer</numerusform>
            <numerusform>%n scorers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons</source>
        <translation>
            <numerusform>%n comparison</numerusform>
            <numerusform>%n comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables recognised by their headings</source>
        <translation>
            <numerusform>%n table recognised by their headings</numerusform>
            <numerusform>%n tables recognised by their headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelBars</name>
    <message numerus="yes">
        <source>%1: %n times</source>
        <comment>level</comment>
        <translation>
            <numerusform>%1: %n time</numerusform>
            <numerusform>%1: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%1 and %n others (%2)</source>
        <comment>scorer, score</comment>
        <translation>
            <numerusform>%1 and %n other (%2)</numerusform>
            <numerusform>%1 and %n others (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have given no score</source>
        <translation>
            <numerusform>%n has given no score</numerusform>
            <numerusform>%n have given no score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The candidate&apos;s duration: %n months</source>
        <translation>
            <numerusform>The candidate&apos;s duration: %n month</numerusform>
            <numerusform>The candidate&apos;s duration: %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores over all candidates</source>
        <translation>
            <numerusform>%n score over all candidates</numerusform>
            <numerusform>%n scores over all candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores are missing</source>
        <translation>
            <numerusform>%n score is missing</numerusform>
            <numerusform>%n scores are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n other scorers</source>
        <comment>29 scores are missing: names</comment>
        <translation>
            <numerusform>%1: %2 and %n other scorer</numerusform>
            <numerusform>%1: %2 and %n other scorers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message numerus="yes">
        <source>%n scorers have given no score here</source>
        <translation>
            <numerusform>%n scorer has given no score here</numerusform>
            <numerusform>%n scorers have given no score here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message numerus="yes">
        <source>Mean of %n scorers</source>
        <translation>
            <numerusform>Mean of %n scorer</numerusform>
            <numerusform>Mean of %n scorers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>%n scores missing</source>
        <translation>
            <numerusform>%n score missing</numerusform>
            <numerusform>%n scores missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bold line: the first %n are proposed</source>
        <translation>
            <numerusform>bold line: the first %n is proposed</numerusform>
            <numerusform>bold line: the first %n are proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle the first %n as quick wins</source>
        <translation>
            <numerusform>Settle the first %n as quick wins</numerusform>
            <numerusform>Settle the first %n as quick wins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%n problems stand in the way of the review</source>
        <translation>
            <numerusform>%n problem stands in the way of the review</numerusform>
            <numerusform>%n problems stand in the way of the review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings that a reviewer will ask about</source>
        <translation>
            <numerusform>%n warning that a reviewer will ask about</numerusform>
            <numerusform>%n warnings that a reviewer will ask about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other scorers</source>
        <translation>
            <numerusform>%n other scorer</numerusform>
            <numerusform>%n other scorers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick-win scores are missing</source>
        <translation>
            <numerusform>%n quick-win score is missing</numerusform>
            <numerusform>%n quick-win scores are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates take more than 12 months</source>
        <translation>
            <numerusform>%n candidate takes more than 12 months</numerusform>
            <numerusform>%n candidates take more than 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n months</source>
        <translation>
            <numerusform>%1, %n month</numerusform>
            <numerusform>%1, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainMatrix</name>
    <message numerus="yes">
        <source>the line ends before this cell; it needs %n cells.</source>
        <translation>
            <numerusform>the line ends before this cell; it needs %n cell.</numerusform>
            <numerusform>the line ends before this cell; it needs %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line goes on after its last criterion; it needs %n cells.</source>
        <translation>
            <numerusform>the line goes on after its last criterion; it needs %n cell.</numerusform>
            <numerusform>the line goes on after its last criterion; it needs %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramHeader</name>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message numerus="yes">
        <source>Scores of %n scorers</source>
        <translation>
            <numerusform>Scores of %n scorer</numerusform>
            <numerusform>Scores of %n scorers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are shown by the program.</source>
        <translation>
            <numerusform>%n more is shown by the program.</numerusform>
            <numerusform>%n more are shown by the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quick win can be carried out within twelve months and is felt by the public. %n candidates were proposed.</source>
        <translation>
            <numerusform>A quick win can be carried out within twelve months and is felt by the public. %n candidate was proposed.</numerusform>
            <numerusform>A quick win can be carried out within twelve months and is felt by the public. %n candidates were proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n programs are done by %2.</source>
        <translation>
            <numerusform>%1: %n program is done by %2.</numerusform>
            <numerusform>%1: %n programs are done by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorers</source>
        <translation>
            <numerusform>%n scorer</numerusform>
            <numerusform>%n scorers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores are missing; the means are taken over those that were given.</source>
        <translation>
            <numerusform>%n score is missing; the means are taken over those that were given.</numerusform>
            <numerusform>%n scores are missing; the means are taken over those that were given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %1 the first %n candidates are %2.</source>
        <translation>
            <numerusform>By %1 the first candidate is %2.</numerusform>
            <numerusform>By %1 the first %n candidates are %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programs and innovations in %n dimensions</source>
        <translation>
            <numerusform>programs and innovations in %n dimension</numerusform>
            <numerusform>programs and innovations in %n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scorers, %n criteria</source>
        <translation>
            <numerusform>scorers, %n criterion</numerusform>
            <numerusform>scorers, %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more OPD lead programs.</source>
        <translation>
            <numerusform>%n more OPD leads programs.</numerusform>
            <numerusform>%n more OPD lead programs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillars</source>
        <translation>
            <numerusform>%n pillar</numerusform>
            <numerusform>%n pillars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-dimensions</source>
        <translation>
            <numerusform>%n sub-dimension</numerusform>
            <numerusform>%n sub-dimensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n files were written into the folder “%1”.</source>
        <translation>
            <numerusform>%n file were written into the folder “%1”.</numerusform>
            <numerusform>%n files were written into the folder “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was submitted: %n files stand in the folder “%2”.</source>
        <translation>
            <numerusform>“%1” was submitted: %n file stands in the folder “%2”.</numerusform>
            <numerusform>“%1” was submitted: %n files stand in the folder “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Report its progress or move its dates: it is %Ln days past its last day and %1 done.</source>
        <translation>
            <numerusform>Report its progress or move its dates: it is %Ln day past its last day and %1 done.</numerusform>
            <numerusform>Report its progress or move its dates: it is %Ln days past its last day and %1 done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start it on %1 or later (%Ln work days later than planned), or change its link (%2) to %3.</source>
        <translation>
            <numerusform>Start it on %1 or later (%Ln work day later than planned), or change its link (%2) to %3.</numerusform>
            <numerusform>Start it on %1 or later (%Ln work days later than planned), or change its link (%2) to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it smaller, or plan it as a program: it takes %n months, but a quick win is done within 12.</source>
        <translation>
            <numerusform>Make it smaller, or plan it as a program: it takes %n month, but a quick win is done within 12.</numerusform>
            <numerusform>Make it smaller, or plan it as a program: it takes %n months, but a quick win is done within 12.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %Ln scores that are missing.</source>
        <translation>
            <numerusform>Fill in %Ln score that is missing.</numerusform>
            <numerusform>Fill in %Ln scores that are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be finished by %1 but cannot be before %2 (%Ln work days too late): shorten what comes before it, or allow a later day.</source>
        <translation>
            <numerusform>It must be finished by %1 but cannot be before %2 (%Ln work day too late): shorten what comes before it, or allow a later day.</numerusform>
            <numerusform>It must be finished by %1 but cannot be before %2 (%Ln work days too late): shorten what comes before it, or allow a later day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leads %Ln programs at once in %1 but can lead %2: give some to another agency or another year.</source>
        <translation>
            <numerusform>It leads %Ln program at once in %1 but can lead %2: give some to another agency or another year.</numerusform>
            <numerusform>It leads %Ln programs at once in %1 but can lead %2: give some to another agency or another year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleMatrixModel</name>
    <message numerus="yes">
        <source>%1 leads %n programs of %2</source>
        <translation>
            <numerusform>%1 leads %n program of %2</numerusform>
            <numerusform>%1 leads %n programs of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleReading</name>
    <message numerus="yes">
        <source>%1 leads %2 and supports %3 of %n programs</source>
        <translation>
            <numerusform>%1 leads %2 and supports %3 of %n program</numerusform>
            <numerusform>%1 leads %2 and supports %3 of %n programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorersDialog</name>
    <message numerus="yes">
        <source>Add %n scorers</source>
        <translation>
            <numerusform>Add %n scorer</numerusform>
            <numerusform>Add %n scorers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>At least %1 of each pillar are asked for, but in %2 only %n can be chosen. Ask for fewer a pillar, or add candidates to it.</source>
        <translation>
            <numerusform>At least %1 of each pillar are asked for, but in %2 only %n can be chosen. Ask for fewer a pillar, or add candidates to it.</numerusform>
            <numerusform>At least %1 of each pillar are asked for, but in %2 only %n can be chosen. Ask for fewer a pillar, or add candidates to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 of one agency are allowed, but of %2 already %n must be chosen. Free one of them, or allow more an agency.</source>
        <translation>
            <numerusform>At most %1 of one agency are allowed, but of %2 already %n must be chosen. Free it, or allow more an agency.</numerusform>
            <numerusform>At most %1 of one agency are allowed, but of %2 already %n must be chosen. Free one of them, or allow more an agency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 of %n candidates, %2 of %3. Whether a better choice exists was not found in time.</source>
        <translation>
            <numerusform>Chosen: %1 of %n candidate, %2 of %3. Whether a better choice exists was not found in time.</numerusform>
            <numerusform>Chosen: %1 of %n candidates, %2 of %3. Whether a better choice exists was not found in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 of %n candidates, %2 of %3.</source>
        <translation>
            <numerusform>Chosen: %1 of %n candidate, %2 of %3.</numerusform>
            <numerusform>Chosen: %1 of %n candidates, %2 of %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipsPanel</name>
    <message numerus="yes">
        <source>%n activities have other dates than in that version.</source>
        <translation>
            <numerusform>%n activity has other dates than in that version.</numerusform>
            <numerusform>%n activities have other dates than in that version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stability</name>
    <message numerus="yes">
        <source>The same %n stay above the line as long as the weight of %1 is between %2 and %3 (now %4).</source>
        <translation>
            <numerusform>The same %n stays above the line as long as the weight of %1 is between %2 and %3 (now %4).</numerusform>
            <numerusform>The same %n stay above the line as long as the weight of %1 is between %2 and %3 (now %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same %n stay above the line as long as the weight of %1 is at least %2 (now %3).</source>
        <translation>
            <numerusform>The same %n stays above the line as long as the weight of %1 is at least %2 (now %3).</numerusform>
            <numerusform>The same %n stay above the line as long as the weight of %1 is at least %2 (now %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same %n stay above the line as long as the weight of %1 is at most %2 (now %3).</source>
        <translation>
            <numerusform>The same %n stays above the line as long as the weight of %1 is at most %2 (now %3).</numerusform>
            <numerusform>The same %n stay above the line as long as the weight of %1 is at most %2 (now %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stays first whichever one of the %n scorers is left out.</source>
        <translation>
            <numerusform>%1 stays first without the one scorer.</numerusform>
            <numerusform>%1 stays first whichever one of the %n scorers is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer first when one of these %n scorers is left out: %2.</source>
        <translation>
            <numerusform>%1 is no longer first when this scorer is left out: %2.</numerusform>
            <numerusform>%1 is no longer first when one of these %n scorers is left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates share the first place: the slightest change of the weights decides between them.</source>
        <translation>
            <numerusform>%n candidate holds the first place.</numerusform>
            <numerusform>%n candidates share the first place: the slightest change of the weights decides between them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 · %n programs</source>
        <translation>
            <numerusform>%1 · %n program</numerusform>
            <numerusform>%1 · %n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities late</source>
        <translation>
            <numerusform>%n activity late</numerusform>
            <numerusform>%n activities late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n late activities.</source>
        <translation>
            <numerusform>%1 has %n late activity.</numerusform>
            <numerusform>%1 has %n late activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n activities.</source>
        <translation>
            <numerusform>%1 has %n activity.</numerusform>
            <numerusform>%1 has %n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work days</source>
        <translation>
            <numerusform>%n work day</numerusform>
            <numerusform>%n work days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed by %n work days</source>
        <translation>
            <numerusform>missed by %n work day</numerusform>
            <numerusform>missed by %n work days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is to be finished by %2 and will be %n work days late.</source>
        <comment>activity, date</comment>
        <translation>
            <numerusform>%1 is to be finished by %2 and will be %n work day late.</numerusform>
            <numerusform>%1 is to be finished by %2 and will be %n work days late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineEditor</name>
    <message numerus="yes">
        <source>Plan ends on %1 (+%n days)</source>
        <translation>
            <numerusform>Plan ends on %1 (+%n day)</numerusform>
            <numerusform>Plan ends on %1 (+%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan ends on %1 (−%n days)</source>
        <translation>
            <numerusform>Plan ends on %1 (−%n day)</numerusform>
            <numerusform>Plan ends on %1 (−%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities would have to follow</source>
        <translation>
            <numerusform>%n activity would have to follow</numerusform>
            <numerusform>%n activities would have to follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alt takes %n followers along</source>
        <translation>
            <numerusform>Alt takes %n follower along</numerusform>
            <numerusform>Alt takes %n followers along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links broken</source>
        <translation>
            <numerusform>%n link broken</numerusform>
            <numerusform>%n links broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift all so that links are kept (%n)</source>
        <translation>
            <numerusform>Shift all so that links are kept (%n)</numerusform>
            <numerusform>Shift all so that links are kept (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were shifted so that links are kept.</source>
        <translation>
            <numerusform>%n activity was shifted so that links are kept.</numerusform>
            <numerusform>%n activities were shifted so that links are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePrintDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineShow</name>
    <message numerus="yes">
        <source>Show (%n)</source>
        <comment>how many filters are on</comment>
        <translation>
            <numerusform>Show (%n)</numerusform>
            <numerusform>Show (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightPairs</name>
    <message numerus="yes">
        <source>%1 (%n pairs)</source>
        <comment>scorer</comment>
        <translation>
            <numerusform>%1 (%n pairs)</numerusform>
            <numerusform>%1 (%n pairs)</numerusform>
        </translation>
    </message>
</context>
</TS>
