<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) queued for a worker</source>
        <translation>
            <numerusform>%n task queued for a worker</numerusform>
            <numerusform>%n tasks queued for a worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) queued: the limit</source>
        <translation>
            <numerusform>%n task queued: the limit</numerusform>
            <numerusform>%n tasks queued: the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) queued for a connection</source>
        <translation>
            <numerusform>%n task queued for a connection</numerusform>
            <numerusform>%n tasks queued for a connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed in each.</source>
        <translation>
            <numerusform>%n task failed in each.</numerusform>
            <numerusform>%n tasks failed in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) of another program stand on the same axis from its own beginning: what was done in it is not known, so nothing is held against it.</source>
        <translation>
            <numerusform>A trace of another program stands on the same axis from its own beginning: what was done in it is not known, so nothing is held against it.</numerusform>
            <numerusform>%n traces of other programs stand on the same axis, each from its own beginning: what was done in them is not known, so nothing is held against them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>Add %Ln task</numerusform>
            <numerusform>Add %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln task(s)</source>
        <translation>
            <numerusform>Paste %Ln task</numerusform>
            <numerusform>Paste %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln task(s)</source>
        <translation>
            <numerusform>Drop %Ln task</numerusform>
            <numerusform>Drop %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln task(s)</source>
        <translation>
            <numerusform>Duplicate %Ln task</numerusform>
            <numerusform>Duplicate %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)</source>
        <translation>
            <numerusform>Delete %Ln task</numerusform>
            <numerusform>Delete %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln task(s)</source>
        <translation>
            <numerusform>Cut %Ln task</numerusform>
            <numerusform>Cut %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln task(s)</source>
        <translation>
            <numerusform>Move %Ln task</numerusform>
            <numerusform>Move %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %Ln task(s)</source>
        <translation>
            <numerusform>Turn off %Ln task</numerusform>
            <numerusform>Turn off %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn on %Ln task(s)</source>
        <translation>
            <numerusform>Turn on %Ln task</numerusform>
            <numerusform>Turn on %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln task(s)</source>
        <translation>
            <numerusform>Edit %Ln task</numerusform>
            <numerusform>Edit %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the requests of %Ln task(s)</source>
        <translation>
            <numerusform>Change the request of %Ln task</numerusform>
            <numerusform>Change the requests of %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineHint</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s); the first %1</source>
        <translation>
            <numerusform>%Ln task; the first %1</numerusform>
            <numerusform>%Ln tasks; the first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>loop held %1 by %n task(s), one after another</source>
        <translation>
            <numerusform>loop held %1 by %n task</numerusform>
            <numerusform>loop held %1 by %n tasks, one after another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopAnswer</name>
    <message numerus="yes">
        <source>Answered after %1: %n task(s) held the loop, one after another.</source>
        <translation>
            <numerusform>Answered after %1: %n task held the loop.</numerusform>
            <numerusform>Answered after %1: %n tasks held the loop, one after another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopTooltip</name>
    <message numerus="yes">
        <source>%n heartbeat(s) missed</source>
        <translation>
            <numerusform>%n heartbeat missed</numerusform>
            <numerusform>%n heartbeats missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for an answer</source>
        <translation>
            <numerusform>%n question waits for an answer</numerusform>
            <numerusform>%n questions wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) wait for an answer</source>
        <translation>
            <numerusform>%n heartbeat waits for an answer</numerusform>
            <numerusform>%n heartbeats wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSpeech</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held %n time(s)</source>
        <translation>
            <numerusform>held once</numerusform>
            <numerusform>held %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held by %n task(s)</source>
        <translation>
            <numerusform>held by %n task</numerusform>
            <numerusform>held by %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitText</name>
    <message numerus="yes">
        <source>%1; meanwhile it held the loop and made %n task(s) late</source>
        <translation>
            <numerusform>%1; meanwhile it held the loop and made %n task late</numerusform>
            <numerusform>%1; meanwhile it held the loop and made %n tasks late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerTooltip</name>
    <message numerus="yes">
        <source>free; %n task(s) in all</source>
        <translation>
            <numerusform>free; %n task in all</numerusform>
            <numerusform>free; %n tasks in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::TaskDetails</name>
    <message numerus="yes">
        <source>Headers and deadline of %Ln task(s)</source>
        <translation>
            <numerusform>Headers and deadline of %Ln task</numerusform>
            <numerusform>Headers and deadline of %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::TasksPanel</name>
    <message numerus="yes">
        <source>%Ln task(s), %L1 off</source>
        <translation>
            <numerusform>%Ln task, %L1 off</numerusform>
            <numerusform>%Ln tasks, %L1 off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::TraceNotes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n event(s).</source>
        <translation>
            <numerusform>The file holds %n event.</numerusform>
            <numerusform>The file holds %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) lie deeper than the rows that a track may have, and are not shown.</source>
        <translation>
            <numerusform>%n span lies deeper than the rows that a track may have, and is not shown.</numerusform>
            <numerusform>%n spans lie deeper than the rows that a track may have, and are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
