<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan or a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan, its headers and passwords included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run that is shown; opens in Perfetto and Chrome as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of the plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field that takes tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the tasks whose name, URL or state contains a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen tasks as lines, and delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen tasks as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert copied lines or URLs after the chosen task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the chosen tasks once more, after themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose every task that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the task&apos;s line in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers and deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, headers and deadline of a url task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that is off stays in the plan and does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen tasks one row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen tasks one row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run; what was recorded stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flip Sync and Async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other side, and its last choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip and r&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same tasks on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task holds the loop until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Await in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task at a time, the loop free in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks start at once; each completion is a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thread pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task blocks a worker thread; its completion is a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A common mistake: the tasks are created, and none of them runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the loop whether it is alive, and see how late it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget the earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the earlier run&apos;s outline away and begin a new comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan to what was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan to what came after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor where the chosen task&apos;s state before begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor where the chosen task&apos;s next state begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the present, nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the tasks, on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;loop at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is on the loop, on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the summary and the log, below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a step larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a step smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text&apos;s own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen for a projector: only the timeline, and larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, and what the timeline&apos;s signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Loopscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderNow</name>
    <message>
        <source>%1 holds the loop · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineHint</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits %1 as asyncio.sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits %1 as time.sleep, holding its thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 tasks; the first %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskTooltip</name>
    <message>
        <source>%1 late: %2 held the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>held %1 · now by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1 by %2 tasks, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving or running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tasks on the left, then press Run (F5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Stopped after %1: %2 of %3 done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out; this is what was recorded until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the tasks ran: nobody awaited them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else could run: the loop was held for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held the loop for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed; first %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Blocking</source>
        <translation>블로킹</translation>
    </message>
    <message>
        <source>Await in turn</source>
        <translation>하나씩 await</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>gather</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>스레드 풀</translation>
    </message>
    <message>
        <source>Never awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation>순서 대기</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>수신 중</translation>
    </message>
    <message>
        <source>ready, not run</source>
        <translation>실행 대기</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the loop</source>
        <translation>루프를 붙잡고 있음</translation>
    </message>
    <message>
        <source>holds worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::MainWindow</name>
    <message>
        <source>%1 — Loopscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan sends %1 requests to %2, which is not this machine. Send them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Loopscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flip Sync and Async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan or a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and recordings (*.json *.txt *.json.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Loopscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Loopscope %1&lt;/b&gt;&lt;p&gt;An oscilloscope for event loops: line up some work, choose how the loop shall schedule it, and watch what it really does.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::RunBar</name>
    <message>
        <source>▶ Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◎ Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⤢ Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tasks (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip between synchronous and asynchronous (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tasks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run (F in the timeline)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::RunController</name>
    <message>
        <source>Practice server %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::SummaryPanel</name>
    <message>
        <source>total time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeats missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now flip to Async (F7) and run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tasks on the left, then press Run (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run (F5) to see what the loop does with these tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::TaskField</name>
    <message>
        <source>https://…  ·  sleep 1s  ·  block 1s  ·  cpu 200ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::TaskModel</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::TasksPanel</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting · server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has at most %L1 tasks; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loopscope::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
