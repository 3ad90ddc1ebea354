<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>An oscilloscope for event loops: line up some work, choose how the loop shall schedule it, and watch what it really does.</source>
        <translation>이벤트 루프를 들여다보는 오실로스코프입니다. 작업을 늘어놓고 루프가 어떤 방식으로 처리할지 고른 다음, 실제로 무슨 일이 일어나는지 지켜보세요.</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2) on %3</source>
        <translation>Qt %1(%2 버전으로 빌드) · %3</translation>
    </message>
    <message>
        <source>Loopscope is free software under the MIT licence; it uses Qt under the LGPL.</source>
        <translation>Loopscope는 MIT 라이선스로 배포되는 자유 소프트웨어이며, Qt를 LGPL에 따라 사용합니다.</translation>
    </message>
    <message>
        <source>About Loopscope</source>
        <translation>Loopscope 정보</translation>
    </message>
</context>
<context>
    <name>BackgroundOpening</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 여는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CodeNotes</name>
    <message>
        <source>Blocking: each task holds the event loop until it is done, and the next one begins only then.</source>
        <translation>블로킹: 작업마다 끝날 때까지 이벤트 루프를 붙잡고, 다음 작업은 그 뒤에야 시작합니다.</translation>
    </message>
    <message>
        <source>Await in turn: while a task waits, the loop is free, but nothing else has been started that could use the time.</source>
        <translation>하나씩 await: 작업이 기다리는 동안 루프는 비어 있지만, 그 시간을 쓸 다른 작업이 시작되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>gather: all tasks start at once and wait at the same time; the results keep the order of the list.</source>
        <translation>gather: 모든 작업을 한꺼번에 시작해 같은 시간에 기다리고, 결과는 목록의 순서대로 나옵니다.</translation>
    </message>
    <message>
        <source>Thread pool: each task blocks a thread of its own, and the loop stays free.</source>
        <translation>스레드 풀: 작업마다 스레드 하나를 막고, 루프는 비어 있습니다.</translation>
    </message>
    <message>
        <source>Never awaited: each call makes a coroutine, and none of them ever runs.</source>
        <translation>await하지 않음: 호출할 때마다 코루틴이 만들어지지만 하나도 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Never started: the work of each task is made, and nobody calls it.</source>
        <translation>시작하지 않음: 작업마다 할 일을 만들지만 아무도 호출하지 않습니다.</translation>
    </message>
    <message>
        <source>Written by Loopscope. Run it with:</source>
        <translation>Loopscope가 만든 프로그램입니다. 실행하는 방법:</translation>
    </message>
    <message>
        <source>Written by Loopscope. Build it with:</source>
        <translation>Loopscope가 만든 프로그램입니다. 빌드하는 방법:</translation>
    </message>
    <message>
        <source>The plan allows HTTP/2; this program speaks HTTP/1.1.</source>
        <translation>계획은 HTTP/2를 허용하지만, 이 프로그램은 HTTP/1.1을 씁니다.</translation>
    </message>
    <message>
        <source>Where the practice server is. Start one with: loopscope serve --port 8080</source>
        <translation>연습 서버의 주소입니다. 서버를 시작하는 명령: loopscope serve --port 8080</translation>
    </message>
    <message>
        <source>Secrets are not written into a program; it takes them from its environment.</source>
        <translation>비밀 값은 프로그램에 쓰지 않고 환경 변수에서 가져옵니다.</translation>
    </message>
    <message>
        <source>At most this many tasks are in flight at once.</source>
        <translation>한꺼번에 진행되는 작업은 이 수를 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Threads of the pool.</source>
        <translation>풀의 스레드 수입니다.</translation>
    </message>
    <message>
        <source>At most this many connections to one host at once.</source>
        <translation>한 호스트에 한꺼번에 여는 연결은 이 수를 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Seconds that a fetch may take, unless its own line says otherwise.</source>
        <translation>요청 하나에 허용하는 시간(초)입니다. 자기 줄에 따로 적힌 작업은 그것을 따릅니다.</translation>
    </message>
    <message>
        <source>Holds the loop for all this time: there is no await in it.</source>
        <translation>그동안 내내 루프를 붙잡습니다. 안에 await가 없습니다.</translation>
    </message>
    <message>
        <source>A loop in Python would hold the interpreter&apos;s lock all the time; hashing a large buffer lets other threads go on.</source>
        <translation>Python으로 쓴 반복문은 인터프리터 락을 내내 쥐고 있습니다. 큰 버퍼를 해싱하면 다른 스레드도 나아갑니다.</translation>
    </message>
    <message>
        <source>Uses this much CPU time of its thread; more time may pass by the clock.</source>
        <translation>자기 스레드의 CPU 시간을 이만큼 씁니다. 실제로는 더 오래 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Computes on the loop and so holds it: async makes nothing faster here.</source>
        <translation>루프에서 계산하므로 루프를 붙잡습니다. async라고 빨라지지 않습니다.</translation>
    </message>
    <message>
        <source>Straight to the server, without a proxy; as many redirects as browsers follow.</source>
        <translation>프록시 없이 서버에 바로 연결하고, 리디렉션은 브라우저만큼 따라갑니다.</translation>
    </message>
    <message>
        <source>The timeout is for each wait alone, so the whole is held against the clock.</source>
        <translation>timeout은 기다림 하나하나에만 걸리므로, 전체 시간은 시계로 확인합니다.</translation>
    </message>
    <message>
        <source>A secret is for this server and for no other that it redirects to.</source>
        <translation>비밀 값은 이 서버에만 보내고, 리디렉션된 다른 서버에는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>wait_for cancels the fetch when its time is up.</source>
        <translation>wait_for는 시간이 다 되면 요청을 취소합니다.</translation>
    </message>
    <message>
        <source>As many redirects as browsers follow.</source>
        <translation>리디렉션은 브라우저만큼 따라갑니다.</translation>
    </message>
    <message>
        <source>An answer that has arrived, in the shape that http.client reads.</source>
        <translation>다 받은 응답을 http.client가 읽는 모양으로 만듭니다.</translation>
    </message>
    <message>
        <source>Each await is a place where the loop can turn to other tasks.</source>
        <translation>await마다 루프가 다른 작업으로 넘어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>The server closes the connection when all is sent.</source>
        <translation>서버는 다 보내면 연결을 닫습니다.</translation>
    </message>
    <message>
        <source>Waits for a free connection to the host.</source>
        <translation>호스트에 빈 연결이 생기기를 기다립니다.</translation>
    </message>
    <message>
        <source>A name, and work that has not begun.</source>
        <translation>이름과, 아직 시작하지 않은 일입니다.</translation>
    </message>
    <message>
        <source>Does the work of a task and measures how long it took.</source>
        <translation>작업을 하고 걸린 시간을 측정합니다.</translation>
    </message>
    <message>
        <source>The semaphore lets only so many tasks in; the others queue for it.</source>
        <translation>세마포어는 정해진 수만큼만 들여보내고, 나머지는 줄을 섭니다.</translation>
    </message>
    <message>
        <source>Nothing is awaited here, so the loop can do nothing else until all is done.</source>
        <translation>여기에는 await가 없어서, 다 끝날 때까지 루프는 다른 일을 못 합니다.</translation>
    </message>
    <message>
        <source>The next task starts when the one before has ended.</source>
        <translation>앞의 작업이 끝나야 다음 작업이 시작됩니다.</translation>
    </message>
    <message>
        <source>A failure becomes a result, and the other tasks go on.</source>
        <translation>실패는 결과 하나가 될 뿐, 다른 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>A thread does the work; the loop is told when it is done.</source>
        <translation>일은 스레드가 하고, 끝나면 루프가 알게 됩니다.</translation>
    </message>
    <message>
        <source>A coroutine is made and dropped: nobody awaits it, so it never runs.</source>
        <translation>코루틴을 만들고 버립니다. 아무도 await하지 않으므로 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Having the work is not starting it.</source>
        <translation>할 일을 가지고만 있지 시작하지는 않습니다.</translation>
    </message>
    <message>
        <source>In the order of the list, whichever was done first.</source>
        <translation>무엇이 먼저 끝났든 목록의 순서대로 씁니다.</translation>
    </message>
    <message>
        <source>Names may be in any script.</source>
        <translation>이름은 어떤 문자로도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>… and %1 more tasks, which copying and saving write as well.</source>
        <translation>… 그리고 작업 %1개 더. 복사하거나 저장하면 모두 들어갑니다.</translation>
    </message>
    <message>
        <source>How a piece of work ended: why it failed, or an empty text.</source>
        <translation>일이 어떻게 끝났는지입니다. 실패한 이유이거나, 빈 글입니다.</translation>
    </message>
    <message>
        <source>Work is begun and returns; it calls `done` when it has ended.</source>
        <translation>일은 시작만 하고 돌아오며, 끝나면 `done`을 부릅니다.</translation>
    </message>
    <message>
        <source>Work returns when it has ended, and holds its thread until then.</source>
        <translation>일은 끝나야 돌아오고, 그때까지 자기 스레드를 붙잡습니다.</translation>
    </message>
    <message>
        <source>Waits and holds nothing: the loop calls back when the time is up.</source>
        <translation>아무것도 붙잡지 않고 기다립니다. 시간이 되면 루프가 불러 줍니다.</translation>
    </message>
    <message>
        <source>The CPU time that this thread has used so far.</source>
        <translation>이 스레드가 지금까지 쓴 CPU 시간입니다.</translation>
    </message>
    <message>
        <source>A secret is not taken along to another server.</source>
        <translation>비밀 값은 다른 서버로 가져가지 않습니다.</translation>
    </message>
    <message>
        <source>The deadline is one for the whole fetch.</source>
        <translation>제한 시간은 요청 전체에 걸립니다.</translation>
    </message>
    <message>
        <source>A manager opens six connections to a host and no more, so further ones need further managers.</source>
        <translation>매니저 하나는 호스트에 연결을 여섯 개까지만 열므로, 더 열려면 매니저가 더 있어야 합니다.</translation>
    </message>
    <message>
        <source>Qt has no blocking request: an event loop of this thread&apos;s own waits for the answer.</source>
        <translation>Qt에는 블로킹 요청이 없어서, 이 스레드만의 이벤트 루프가 응답을 기다립니다.</translation>
    </message>
    <message>
        <source>On the main thread that loop would let everything else go on, so another thread fetches and this one waits for it.</source>
        <translation>메인 스레드에서는 그 루프가 다른 일까지 하게 되므로, 다른 스레드가 요청하고 이 스레드는 기다립니다.</translation>
    </message>
    <message>
        <source>By way of the loop, so that a thousand short tasks do not nest.</source>
        <translation>루프를 거쳐 부르므로, 짧은 작업이 천 개라도 호출이 겹겹이 쌓이지 않습니다.</translation>
    </message>
    <message>
        <source>The practice server is on this machine: no proxy.</source>
        <translation>연습 서버는 이 컴퓨터에 있으므로 프록시를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>How long a fetch may take, unless its own line says otherwise.</source>
        <translation>요청 하나에 허용하는 시간입니다. 자기 줄에 따로 적힌 작업은 그것을 따릅니다.</translation>
    </message>
    <message>
        <source>An Authorization header is given whole: &quot;Basic &quot; and user:password in Base64.</source>
        <translation>Authorization 헤더는 통째로 줍니다. &quot;Basic &quot; 뒤에 user:password를 Base64로 적습니다.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>1 task</source>
        <translation>작업 1개</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>작업 %1개</translation>
    </message>
    <message>
        <source>sound plan, %1</source>
        <translation>올바른 계획, %1</translation>
    </message>
    <message>
        <source>sound recording, %1</source>
        <translation>올바른 실행 기록, %1</translation>
    </message>
    <message>
        <source>sound recording of %1 runs, %2</source>
        <translation>올바른 실행 기록, 실행 %1번, %2</translation>
    </message>
    <message>
        <source>sound lesson, %1</source>
        <translation>올바른 튜토리얼 파일, %1</translation>
    </message>
    <message>
        <source>Says whether files are sound plans, lessons, recordings or Chrome traces.</source>
        <translation>파일이 올바른 계획, 튜토리얼 파일, 실행 기록 또는 Chrome 트레이스인지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Plans (.json, .txt), lessons (.json), recordings or Chrome traces (.json, .json.gz).</source>
        <translation>계획(.json, .txt), 튜토리얼 파일(.json), 실행 기록이나 Chrome 트레이스(.json, .json.gz).</translation>
    </message>
    <message>
        <source>say which file to check</source>
        <translation>확인할 파일을 적어 주세요</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>인수:</translation>
    </message>
    <message>
        <source>standard output did not take everything</source>
        <translation>표준 출력에 모두 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>memory ran out: the recording ends there</source>
        <translation>메모리가 부족해 실행 기록이 거기서 끝납니다</translation>
    </message>
    <message>
        <source>task lines cannot say headers and deadlines: left out of %1</source>
        <translation>작업 줄에는 헤더와 제한 시간을 적을 수 없어 뺐습니다: %1</translation>
    </message>
    <message>
        <source>only recordings are written as .json.gz or .csv</source>
        <translation>.json.gz와 .csv로는 실행 기록만 저장합니다</translation>
    </message>
    <message>
        <source>holds passwords or other secrets</source>
        <translation>암호나 다른 비밀 값이 들어 있습니다</translation>
    </message>
    <message>
        <source>another program&apos;s trace can only be looked at</source>
        <translation>다른 프로그램의 트레이스는 보기만 할 수 있습니다</translation>
    </message>
    <message>
        <source>Writes a plan or a recording in another form: a recording as .json, .json.gz or .csv, a plan as .json, its task lines as .txt, and either as a program in Python (.py) or C++ with Qt (.cpp).</source>
        <translation>계획이나 실행 기록을 다른 형식으로 저장합니다. 실행 기록은 .json, .json.gz, .csv, 계획은 .json, 작업 줄은 .txt로, 둘 다 Python(.py)이나 Qt를 쓰는 C++(.cpp) 프로그램으로도 저장합니다.</translation>
    </message>
    <message>
        <source>A plan or a recording (.json, .json.gz, .txt).</source>
        <translation>계획이나 실행 기록(.json, .json.gz, .txt).</translation>
    </message>
    <message>
        <source>What to write; its ending names the form.</source>
        <translation>저장할 파일. 확장자가 형식을 정합니다.</translation>
    </message>
    <message>
        <source>say what to convert, and into what: two files</source>
        <translation>무엇을 무엇으로 바꿀지 파일 두 개를 적어 주세요</translation>
    </message>
    <message>
        <source>%1: expected a name that ends in one of %2</source>
        <translation>%1: 이름이 다음 가운데 하나로 끝나야 합니다: %2</translation>
    </message>
    <message>
        <source>there is no display for the window (DISPLAY and WAYLAND_DISPLAY are not set)</source>
        <translation>창을 띄울 디스플레이가 없습니다(DISPLAY와 WAYLAND_DISPLAY가 설정되지 않았습니다)</translation>
    </message>
    <message>
        <source>the display that DISPLAY or WAYLAND_DISPLAY names does not answer</source>
        <translation>DISPLAY나 WAYLAND_DISPLAY가 가리키는 디스플레이가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>%1; start it from a desktop session or with ssh -X, or without a window: loopscope run &quot;5x sleep 1s&quot;</source>
        <translation>%1. 데스크톱 세션이나 ssh -X에서 시작하거나 창 없이 실행하세요: loopscope run &quot;5x sleep 1s&quot;</translation>
    </message>
    <message>
        <source>it is a plan, not a recording</source>
        <translation>실행 기록이 아니라 계획입니다</translation>
    </message>
    <message>
        <source>Shows what a recording or a Chrome trace holds.</source>
        <translation>실행 기록이나 Chrome 트레이스에 무엇이 들어 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Print the summary, or the trace&apos;s tracks, as JSON.</source>
        <translation>요약이나 트레이스의 트랙을 JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>A recording or a Chrome trace (.json, .json.gz).</source>
        <translation>실행 기록이나 Chrome 트레이스(.json, .json.gz).</translation>
    </message>
    <message>
        <source>say which file: one recording</source>
        <translation>실행 기록 파일 하나를 적어 주세요</translation>
    </message>
    <message>
        <source>unknown option: %1</source>
        <translation>알 수 없는 옵션: %1</translation>
    </message>
    <message>
        <source>expected one file, or a command: %1</source>
        <translation>파일 하나 또는 명령이 필요합니다: %1</translation>
    </message>
    <message>
        <source>%1   %2 of %3 tasks ended, %4 failed</source>
        <translation>%1   작업 %3개 중 %2개 끝남, %4개 실패</translation>
    </message>
    <message>
        <source>round %1 of %2, %3</source>
        <translation>%2회 중 %1회째, %3</translation>
    </message>
    <message>
        <source>Runs a plan under blocking, sequential, concurrent and pool, one after the other, and tells which was the fastest and why.</source>
        <translation>계획을 blocking, sequential, concurrent, pool 방식으로 차례로 실행하고, 어느 방식이 왜 가장 빨랐는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>%2번 중 %1번째 실행</translation>
    </message>
    <message>
        <source>Runs a plan without a window and tells how it went.</source>
        <translation>창 없이 계획을 실행하고 결과를 알려 줍니다.</translation>
    </message>
    <message>
        <source>--strategy: expected blocking, sequential, concurrent, pool or unawaited</source>
        <translation>--strategy: blocking, sequential, concurrent, pool, unawaited 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>%1 이상 %2 이하의 정수여야 합니다</translation>
    </message>
    <message>
        <source>expected a whole number from %1</source>
        <translation>%1 이상의 정수여야 합니다</translation>
    </message>
    <message>
        <source>expected more than 0</source>
        <translation>0보다 커야 합니다</translation>
    </message>
    <message>
        <source>--out %1: writing %2 is not there yet</source>
        <translation>--out %1: %2 형식은 아직 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>--out %1: expected a name that ends in .json, .json.gz or .csv</source>
        <translation>--out %1: .json, .json.gz, .csv로 끝나는 이름이어야 합니다</translation>
    </message>
    <message>
        <source>--fail-if %1: column %2: %3</source>
        <translation>--fail-if %1: %2열: %3</translation>
    </message>
    <message>
        <source>blocking, sequential, concurrent, pool or unawaited (default: the plan&apos;s, else concurrent).</source>
        <translation>blocking, sequential, concurrent, pool, unawaited 중 하나(기본값: 계획의 값, 없으면 concurrent).</translation>
    </message>
    <message>
        <source>Most tasks in flight under concurrent; 0: no limit (the plan&apos;s, else 0).</source>
        <translation>concurrent의 동시 실행 수. 0은 제한 없음(계획의 값, 없으면 0).</translation>
    </message>
    <message>
        <source>Threads of the pool (the plan&apos;s, else min(32, cores + 4)).</source>
        <translation>풀의 스레드 수(계획의 값, 없으면 min(32, 코어 수 + 4)).</translation>
    </message>
    <message>
        <source>Most connections to one host; 0: as many as are in flight (the plan&apos;s, else 6).</source>
        <translation>호스트 하나에 맺는 최대 연결 수. 0은 진행 중인 작업 수만큼(계획의 값, 없으면 6).</translation>
    </message>
    <message>
        <source>Wall-clock limit of each url task (the plan&apos;s, else 30s).</source>
        <translation>url 작업마다 걸리는 제한 시간(계획의 값, 없으면 30s).</translation>
    </message>
    <message>
        <source>How often the loop is asked whether it is alive (10ms).</source>
        <translation>루프가 살아 있는지 묻는 간격(10ms).</translation>
    </message>
    <message>
        <source>Allow HTTP/2; without it HTTP/1.1.</source>
        <translation>HTTP/2를 허용합니다. 없으면 HTTP/1.1.</translation>
    </message>
    <message>
        <source>How many runs, of each strategy if there are several (1). Figures become median and p95.</source>
        <translation>실행 횟수. 방식이 여럿이면 방식마다의 횟수(1). 수치는 중앙값과 p95가 됩니다.</translation>
    </message>
    <message>
        <source>Write the recording, all runs in it, to FILE (.json, .json.gz or .csv). May be given again.</source>
        <translation>모든 실행이 담긴 실행 기록을 FILE(.json, .json.gz, .csv)에 저장합니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Print the summary as JSON, and nothing else, on standard output.</source>
        <translation>표준 출력에 요약만 JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Exit with 3 if EXPR holds: wall, failed, cancelled, longest-block, busy, worst-late or heartbeats-missed, then &gt; &gt;= &lt; &lt;=, then a number or duration. Of several runs the median counts. May be given again.</source>
        <translation>EXPR이 참이면 종료 상태가 3입니다. wall, failed, cancelled, longest-block, busy, worst-late, heartbeats-missed 중 하나, &gt; &gt;= &lt; &lt;= 중 하나, 숫자나 시간을 차례로 적습니다. 여러 번 실행하면 중앙값을 봅니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No progress.</source>
        <translation>진행 상황을 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Allow more than 100 requests to a host that is not this machine.</source>
        <translation>이 컴퓨터가 아닌 호스트에 요청을 100개 넘게 보내도록 허용합니다.</translation>
    </message>
    <message>
        <source>%1 requests to %2, which is not this machine: more than %3 need --allow-many</source>
        <translation>이 컴퓨터가 아닌 %2에 요청 %1개: %3개를 넘으면 --allow-many가 필요합니다</translation>
    </message>
    <message>
        <source>A plan or recording, or task lines such as &quot;5x sleep 1s&quot;, one an argument; - reads task lines from standard input.</source>
        <translation>계획이나 실행 기록, 또는 &quot;5x sleep 1s&quot;와 같은 작업 줄. 작업 줄은 인수 하나에 하나씩 적고, -는 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>Runs the practice server on this machine until it is interrupted.</source>
        <translation>중단할 때까지 이 컴퓨터에서 연습 서버를 실행합니다.</translation>
    </message>
    <message>
        <source>The port to listen on; 0: a free one (default).</source>
        <translation>연결을 기다릴 포트. 0은 비어 있는 포트(기본값).</translation>
    </message>
    <message>
        <source>unexpected argument: %1</source>
        <translation>필요 없는 인수: %1</translation>
    </message>
    <message>
        <source>--port: expected a whole number from 0 to 65535</source>
        <translation>--port: 0 이상 65535 이하의 정수여야 합니다</translation>
    </message>
    <message>
        <source>see loopscope %1--help</source>
        <translation>도움말: loopscope %1--help</translation>
    </message>
    <message>
        <source>it is another program&apos;s trace, and there is nothing in it to run</source>
        <translation>다른 프로그램의 트레이스라서 실행할 것이 없습니다</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1은(는) 없습니다. 있는 것: %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>읽을 수 없습니다</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>task line %1</source>
        <translation>작업 줄 %1</translation>
    </message>
    <message>
        <source>a plan has at most %1 tasks</source>
        <translation>계획에 담을 수 있는 작업은 최대 %1개입니다</translation>
    </message>
    <message>
        <source>there is no task to run</source>
        <translation>실행할 작업이 없습니다</translation>
    </message>
    <message>
        <source>say what to run: a file, or task lines such as &quot;5x sleep 1s&quot;</source>
        <translation>실행할 파일이나 &quot;5x sleep 1s&quot;와 같은 작업 줄을 적어 주세요</translation>
    </message>
    <message>
        <source>%1 is a lesson, and a lesson is run alone</source>
        <translation>%1은(는) 튜토리얼 단계이고, 단계는 하나만 실행합니다</translation>
    </message>
    <message>
        <source>%1 is a file, and a file is run alone</source>
        <translation>%1은(는) 파일이고, 파일은 하나만 실행합니다</translation>
    </message>
    <message>
        <source>Loopscope: an oscilloscope for event loops

    loopscope [FILE]                   the window; FILE is a plan or a recording
    loopscope run   [OPTIONS] WHAT...  run without a window
    loopscope race  [OPTIONS] WHAT...  the same work under four strategies, in turn
    loopscope sweep [OPTIONS] WHAT...  the same work with one setting varied
    loopscope check FILE...            is this a sound plan, recording or Chrome trace?
    loopscope info  [--json] FILE      what a recording or a Chrome trace holds
    loopscope convert IN OUT           another form: OUT ends in .json, .json.gz, .csv,
                                       .txt, .py or .cpp
    loopscope serve [--port N]         the practice server alone; prints its address

WHAT is a file, a lesson of the tutorial such as lesson:4, or task lines such as
&quot;5x sleep 1s&quot;, one an argument; - reads them from standard input.
loopscope COMMAND --help tells a command&apos;s options.

    --help      shows this
    --version   shows the version
</source>
        <translation>Loopscope: 이벤트 루프를 들여다보는 오실로스코프

    loopscope [FILE]                   창을 엽니다. FILE은 계획이나 실행 기록
    loopscope run   [OPTIONS] WHAT...  창 없이 실행
    loopscope race  [OPTIONS] WHAT...  같은 작업을 네 방식으로 차례로 실행
    loopscope sweep [OPTIONS] WHAT...  같은 작업을 설정 하나를 바꿔 가며 실행
    loopscope check FILE...            올바른 계획·실행 기록·트레이스인지 확인
    loopscope info  [--json] FILE      실행 기록이나 Chrome 트레이스의 내용
    loopscope convert IN OUT           다른 형식으로 저장. OUT은 .json,
                                       .json.gz, .csv, .txt, .py, .cpp로 끝남
    loopscope serve [--port N]         연습 서버만 실행하고 주소를 출력

WHAT은 파일, lesson:4와 같은 튜토리얼 단계, 또는 &quot;5x sleep 1s&quot;와 같은 작업 줄.
작업 줄은 인수 하나에 하나씩 적고, -는 표준 입력에서 읽습니다.
명령마다 있는 옵션은 loopscope COMMAND --help로 볼 수 있습니다.

    --help      이 도움말
    --version   버전
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New plan</source>
        <translation>새 계획(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>빈 계획을 새로 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>계획 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the plan, its headers and passwords included</source>
        <translation>헤더와 암호까지 포함해 계획을 저장합니다</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>다른 이름으로 계획 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>계획을 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>Save the run that is shown; opens in Perfetto and Chrome as well</source>
        <translation>표시된 실행을 저장합니다. Perfetto와 Chrome에서도 열 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>프로그램을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change of the plan back</source>
        <translation>계획의 마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 하기(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>되돌린 변경을 다시 적용합니다</translation>
    </message>
    <message>
        <source>A&amp;dd tasks</source>
        <translation>작업 추가(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the field that takes tasks</source>
        <translation>작업 입력란으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Find tasks</source>
        <translation>작업 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Show only the tasks whose name, URL or state contains a text</source>
        <translation>이름, URL, 상태에 입력한 텍스트가 들어 있는 작업만 표시합니다</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the chosen tasks as lines, and delete them</source>
        <translation>선택한 작업을 텍스트로 복사하고 삭제합니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen tasks as lines</source>
        <translation>선택한 작업을 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Insert copied lines or URLs after the chosen task</source>
        <translation>복사한 작업이나 URL을 선택한 작업 뒤에 넣습니다</translation>
    </message>
    <message>
        <source>Insert the chosen tasks once more, after themselves</source>
        <translation>선택한 작업을 바로 뒤에 한 번 더 넣습니다</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the chosen tasks</source>
        <translation>선택한 작업을 삭제합니다</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Choose every task that is shown</source>
        <translation>표시된 작업을 모두 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the task&apos;s line in place</source>
        <translation>작업을 그 자리에서 편집합니다</translation>
    </message>
    <message>
        <source>&amp;Headers and deadline…</source>
        <translation>헤더와 제한 시간(&amp;H)…</translation>
    </message>
    <message>
        <source>Method, headers and deadline of a url task</source>
        <translation>url 작업의 메서드, 헤더, 제한 시간을 정합니다</translation>
    </message>
    <message>
        <source>Turn &amp;off or on</source>
        <translation>끄기/켜기(&amp;O)</translation>
    </message>
    <message>
        <source>A task that is off stays in the plan and does not run</source>
        <translation>꺼 둔 작업은 계획에 남지만 실행되지 않습니다</translation>
    </message>
    <message>
        <source>Move the chosen tasks one row up</source>
        <translation>선택한 작업을 한 줄 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>아래로 이동(&amp;W)</translation>
    </message>
    <message>
        <source>Move the chosen tasks one row down</source>
        <translation>선택한 작업을 한 줄 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Run the tasks</source>
        <translation>작업을 실행합니다</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the run; what was recorded stays</source>
        <translation>실행을 중지합니다. 그때까지 기록한 것은 남습니다</translation>
    </message>
    <message>
        <source>&amp;Flip Sync and Async</source>
        <translation>동기/비동기 전환(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the other side, and its last choice</source>
        <translation>반대쪽으로 전환하고, 그쪽에서 마지막으로 고른 방식을 선택합니다</translation>
    </message>
    <message>
        <source>Flip and r&amp;un</source>
        <translation>전환 후 실행(&amp;U)</translation>
    </message>
    <message>
        <source>Run the same tasks on the other side</source>
        <translation>같은 작업을 반대쪽 방식으로 실행합니다</translation>
    </message>
    <message>
        <source>&amp;Blocking</source>
        <translation>블로킹(&amp;B)</translation>
    </message>
    <message>
        <source>Each task holds the loop until it is done</source>
        <translation>작업마다 끝날 때까지 루프를 붙잡습니다</translation>
    </message>
    <message>
        <source>&amp;Await in turn</source>
        <translation>하나씩 await(&amp;A)</translation>
    </message>
    <message>
        <source>One task at a time, the loop free in between</source>
        <translation>한 번에 한 작업씩 처리하며, 기다리는 동안 루프는 자유롭습니다</translation>
    </message>
    <message>
        <source>&amp;gather</source>
        <translation>&amp;gather</translation>
    </message>
    <message>
        <source>All tasks start at once; each completion is a callback</source>
        <translation>모든 작업을 한꺼번에 시작하고, 끝날 때마다 콜백이 실행됩니다</translation>
    </message>
    <message>
        <source>&amp;Thread pool</source>
        <translation>스레드 풀(&amp;T)</translation>
    </message>
    <message>
        <source>Each task blocks a worker thread; its completion is a callback</source>
        <translation>작업마다 워커 스레드를 붙잡고, 끝나면 콜백이 실행됩니다</translation>
    </message>
    <message>
        <source>&amp;Never awaited</source>
        <translation>await 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>A common mistake: the tasks are created, and none of them runs</source>
        <translation>흔한 실수입니다. 작업을 만들기만 하고 하나도 실행하지 않습니다</translation>
    </message>
    <message>
        <source>As&amp;k the loop</source>
        <translation>루프에 묻기(&amp;K)</translation>
    </message>
    <message>
        <source>Ask the loop whether it is alive, and see how late it answers</source>
        <translation>루프가 살아 있는지 묻고, 답이 얼마나 늦는지 확인합니다</translation>
    </message>
    <message>
        <source>F&amp;orget the earlier run</source>
        <translation>이전 실행 지우기(&amp;O)</translation>
    </message>
    <message>
        <source>Take the earlier run&apos;s outline away and begin a new comparison</source>
        <translation>이전 실행의 윤곽선을 지우고 비교를 새로 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>전체 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>실행 전체를 표시합니다</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>따라가기(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the present in view</source>
        <translation>현재 시점이 계속 보이게 합니다</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show less time, larger</source>
        <translation>더 짧은 시간을 크게 표시합니다</translation>
    </message>
    <message>
        <source>Show more time, smaller</source>
        <translation>더 긴 시간을 작게 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>이전 구간(&amp;E)</translation>
    </message>
    <message>
        <source>Pan to what was before</source>
        <translation>앞선 시간으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>다음 구간(&amp;L)</translation>
    </message>
    <message>
        <source>Pan to what came after</source>
        <translation>뒤의 시간으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Previous task</source>
        <translation>이전 작업(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the task above</source>
        <translation>위쪽 작업을 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Next task</source>
        <translation>다음 작업(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the task below</source>
        <translation>아래쪽 작업을 선택합니다</translation>
    </message>
    <message>
        <source>P&amp;revious state</source>
        <translation>이전 상태(&amp;R)</translation>
    </message>
    <message>
        <source>Put the cursor where the chosen task&apos;s state before begins</source>
        <translation>선택한 작업의 이전 상태가 시작되는 곳에 커서를 둡니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt state</source>
        <translation>다음 상태(&amp;X)</translation>
    </message>
    <message>
        <source>Put the cursor where the chosen task&apos;s next state begins</source>
        <translation>선택한 작업의 다음 상태가 시작되는 곳에 커서를 둡니다</translation>
    </message>
    <message>
        <source>&amp;Clear the cursor</source>
        <translation>커서 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>창의 다음 영역으로 이동합니다</translation>
    </message>
    <message>
        <source>Go back to the part of the window before</source>
        <translation>창의 이전 영역으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>작업 목록(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the tasks, on the left</source>
        <translation>왼쪽의 작업 목록을 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>The &amp;loop at the cursor</source>
        <translation>커서 위치의 루프(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide what is on the loop, on the right</source>
        <translation>오른쪽의 루프 상태를 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>&amp;Summary and log</source>
        <translation>요약과 로그(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the summary and the log, below</source>
        <translation>아래쪽의 요약과 로그를 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Everything a step larger</source>
        <translation>모든 글자를 한 단계 키웁니다</translation>
    </message>
    <message>
        <source>Everything a step smaller</source>
        <translation>모든 글자를 한 단계 줄입니다</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>기본 글자 크기(&amp;D)</translation>
    </message>
    <message>
        <source>The text&apos;s own size</source>
        <translation>글자를 원래 크기로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>발표 화면(&amp;P)</translation>
    </message>
    <message>
        <source>Full screen for a projector: only the timeline, and larger</source>
        <translation>프로젝터에 맞춘 전체 화면입니다. 타임라인만 크게 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Keys and signs</source>
        <translation>단축키와 기호(&amp;K)</translation>
    </message>
    <message>
        <source>Every key, and what the timeline&apos;s signs mean</source>
        <translation>모든 단축키와 타임라인 기호의 뜻을 설명합니다</translation>
    </message>
    <message>
        <source>&amp;About Loopscope</source>
        <translation>Loopscope 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation>버전과 라이선스를 표시합니다</translation>
    </message>
    <message>
        <source>Save r&amp;ecording…</source>
        <translation>실행 기록 저장(&amp;E)…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>복제(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>위로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>축소(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>다음 영역(&amp;N)</translation>
    </message>
    <message>
        <source>Larg&amp;er text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>글자 작게(&amp;M)</translation>
    </message>
    <message>
        <source>Open a plan, a recording or another program&apos;s trace</source>
        <translation>계획, 실행 기록 또는 다른 프로그램의 트레이스를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Close the trace</source>
        <translation>트레이스 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Back from another program&apos;s trace to the own run</source>
        <translation>다른 프로그램의 트레이스에서 내 실행으로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>선택 영역 확대(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the marked range, or the chosen bar, as large as it goes</source>
        <translation>표시한 구간이나 선택한 막대를 최대한 크게 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Show what was in view before</source>
        <translation>이전에 보던 곳을 보여 줍니다</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>앞으로(&amp;W)</translation>
    </message>
    <message>
        <source>Show again what was in view before going back</source>
        <translation>뒤로 가기 전에 보던 곳을 다시 보여 줍니다</translation>
    </message>
    <message>
        <source>Go to what re&amp;leased it</source>
        <translation>기다림을 끝낸 것으로 가기(&amp;L)</translation>
    </message>
    <message>
        <source>Choose what the chosen bar waited for; again and again back to the start</source>
        <translation>선택한 막대가 기다린 것을 선택합니다. 되풀이하면 처음까지 거슬러 갑니다</translation>
    </message>
    <message>
        <source>&amp;Measure the chosen bar</source>
        <translation>선택한 막대 측정(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the time that the chosen bar takes as the range that is measured</source>
        <translation>선택한 막대가 걸린 시간을 잴 구간으로 표시합니다</translation>
    </message>
    <message>
        <source>Add a boo&amp;kmark…</source>
        <translation>책갈피 추가(&amp;K)…</translation>
    </message>
    <message>
        <source>Mark the cursor&apos;s moment with a note, or change its note</source>
        <translation>커서의 시점에 메모를 달거나 메모를 고칩니다</translation>
    </message>
    <message>
        <source>Remo&amp;ve the bookmark</source>
        <translation>책갈피 제거(&amp;V)</translation>
    </message>
    <message>
        <source>Take the bookmark at the cursor away</source>
        <translation>커서에 있는 책갈피를 없앱니다</translation>
    </message>
    <message>
        <source>Previou&amp;s bookmark</source>
        <translation>이전 책갈피(&amp;S)</translation>
    </message>
    <message>
        <source>Put the cursor on the bookmark before it</source>
        <translation>커서를 이전 책갈피로 옮깁니다</translation>
    </message>
    <message>
        <source>Nex&amp;t bookmark</source>
        <translation>다음 책갈피(&amp;T)</translation>
    </message>
    <message>
        <source>Put the cursor on the bookmark after it</source>
        <translation>커서를 다음 책갈피로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Pin the row</source>
        <translation>행 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the chosen task&apos;s row in view, above all others</source>
        <translation>선택한 작업의 행을 다른 행 위에 고정해 항상 보이게 합니다</translation>
    </message>
    <message>
        <source>&amp;Hide the row</source>
        <translation>행 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the chosen task&apos;s row out of the timeline</source>
        <translation>선택한 작업의 행을 타임라인에서 숨깁니다</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>모든 행 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Show the rows again that were hidden</source>
        <translation>숨긴 행을 다시 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Collapse rows</source>
        <translation>행 좁게 보기(&amp;C)</translation>
    </message>
    <message>
        <source>Thin rows without words, so that hundreds are in view</source>
        <translation>글자 없는 얇은 행으로 수백 개를 한눈에 봅니다</translation>
    </message>
    <message>
        <source>Show &amp;only matches</source>
        <translation>찾은 것만 표시(&amp;O)</translation>
    </message>
    <message>
        <source>Leave the rows out that the search does not find</source>
        <translation>찾는 텍스트가 없는 행을 숨깁니다</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>찾기(&amp;H)</translation>
    </message>
    <message>
        <source>Find rows of the timeline by a text</source>
        <translation>입력한 텍스트로 타임라인의 행을 찾습니다</translation>
    </message>
    <message>
        <source>Next m&amp;atch</source>
        <translation>다음 찾기(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the next row that the search finds</source>
        <translation>찾는 텍스트가 있는 다음 행을 선택합니다</translation>
    </message>
    <message>
        <source>Previous ma&amp;tch</source>
        <translation>이전 찾기(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the row before that the search finds</source>
        <translation>찾는 텍스트가 있는 이전 행을 선택합니다</translation>
    </message>
    <message>
        <source>Take the range away; then back to the present, nothing chosen</source>
        <translation>구간을 지우고, 다음에는 선택을 지우고 현재로 돌아갑니다</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>재생/일시 정지(&amp;Y)</translation>
    </message>
    <message>
        <source>Play the recording from the cursor on, or stop there; a run that goes on is never held up, only what is shown of it</source>
        <translation>커서 위치부터 실행 기록을 재생하거나 그 자리에서 멈춥니다. 진행 중인 실행은 멈추지 않고, 화면만 멈춥니다</translation>
    </message>
    <message>
        <source>Event be&amp;hind the cursor</source>
        <translation>커서 이전의 이벤트(&amp;H)</translation>
    </message>
    <message>
        <source>Put the cursor where something happened last, whichever task&apos;s</source>
        <translation>어느 작업이든 바로 전에 일이 일어난 곳에 커서를 둡니다</translation>
    </message>
    <message>
        <source>Event ahea&amp;d of the cursor</source>
        <translation>커서 다음의 이벤트(&amp;D)</translation>
    </message>
    <message>
        <source>Put the cursor where something happens next, whichever task&apos;s</source>
        <translation>어느 작업이든 다음에 일이 일어나는 곳에 커서를 둡니다</translation>
    </message>
    <message>
        <source>&amp;Go slower</source>
        <translation>더 느리게(&amp;G)</translation>
    </message>
    <message>
        <source>Play at the next lower speed, down to a hundredth</source>
        <translation>한 단계 느린 속도로 재생합니다. 100분의 1배까지 낮출 수 있습니다</translation>
    </message>
    <message>
        <source>Go f&amp;aster</source>
        <translation>더 빠르게(&amp;A)</translation>
    </message>
    <message>
        <source>Play at the next higher speed, up to four times</source>
        <translation>한 단계 빠른 속도로 재생합니다. 4배까지 높일 수 있습니다</translation>
    </message>
    <message>
        <source>Run &amp;all four ways</source>
        <translation>네 방식 비교(&amp;A)</translation>
    </message>
    <message>
        <source>Run the tasks in each of the four ways, one after the other, and compare them</source>
        <translation>작업을 네 가지 방식으로 차례로 실행하고 비교합니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Runs beneath each other on one axis, in place of the timeline</source>
        <translation>타임라인 자리에 여러 실행을 한 시간축 위에 위아래로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Vary a setting…</source>
        <translation>설정값 바꿔 가며 실행(&amp;V)…</translation>
    </message>
    <message>
        <source>Run the tasks with several limits, workers or connections, one after the other, and see from where on more gains nothing</source>
        <translation>동시 실행 수, 워커 수, 연결 수를 바꿔 가며 작업을 차례로 실행하고, 어디서부터 더 늘려도 소용없는지 봅니다</translation>
    </message>
    <message>
        <source>Tas&amp;k by task</source>
        <translation>작업별로(&amp;K)</translation>
    </message>
    <message>
        <source>Two runs laid on each other, and what became of each task; tick two</source>
        <translation>두 실행을 겹쳐 놓고 작업마다 무엇이 달라졌는지 보여 줍니다. 두 실행을 선택하세요</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>메모리 부족</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>the first run</source>
        <translation>첫 번째 실행</translation>
    </message>
    <message>
        <source>did something else</source>
        <translation>한 일이 다름</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>loop held %1</source>
        <translation>루프를 %1 붙잡음</translation>
    </message>
    <message>
        <source>loop free</source>
        <translation>루프가 자유로움</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) queued for a worker</source>
        <translation>
            <numerusform>작업 %n개가 워커를 기다림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) queued: the limit</source>
        <translation>
            <numerusform>작업 %n개가 순서 대기: 동시 실행 수 제한</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) queued for a connection</source>
        <translation>
            <numerusform>작업 %n개가 연결을 기다림</numerusform>
        </translation>
    </message>
    <message>
        <source>and %L1 more tasks</source>
        <translation>그 밖에 작업 %L1개</translation>
    </message>
    <message>
        <source>Tick two runs or more to compare them, or run all four ways (F8).</source>
        <translation>비교할 실행을 둘 이상 고르거나 네 방식 비교(F8)를 실행해 보세요.</translation>
    </message>
    <message>
        <source>Running… the verdict comes at the end.</source>
        <translation>실행 중… 결과는 끝난 뒤에 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing to compare: no task succeeded in a run that went to its end.</source>
        <translation>비교할 것이 없습니다: 끝까지 간 실행 가운데 성공한 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Only %1 can be judged: it took %2.</source>
        <translation>판단할 수 있는 것은 %1뿐입니다: %2 걸렸습니다.</translation>
    </message>
    <message>
        <source>The way makes no difference here: every run took about %1.</source>
        <translation>여기서는 방식에 따른 차이가 없습니다: 모두 약 %1 걸렸습니다.</translation>
    </message>
    <message>
        <source>%1 does the same work %2 sooner than %3%4.</source>
        <comment>4: the reason, or nothing</comment>
        <translation>%1: 같은 일을 %3보다 %2 먼저 끝냅니다%4.</translation>
    </message>
    <message>
        <source>, because its workers compute on several cores at once</source>
        <translation>. 워커들이 여러 코어에서 동시에 계산하기 때문입니다</translation>
    </message>
    <message>
        <source>, because up to %1 of its tasks are under way at once, not %2</source>
        <translation>. 동시에 진행되는 작업이 최대 %2개가 아니라 %1개이기 때문입니다</translation>
    </message>
    <message>
        <source>, because its tasks wait at the same time, each holding a worker and none the loop</source>
        <translation>. 작업들이 동시에 기다리고, 저마다 워커를 붙잡을 뿐 루프는 붙잡지 않기 때문입니다</translation>
    </message>
    <message>
        <source>, because its tasks wait at the same time and hold nothing</source>
        <translation>. 작업들이 동시에 기다리고 아무것도 붙잡지 않기 때문입니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a run, and what befell it</comment>
        <translation>%1(%2개)</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>비교하지 않음: %1.</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>다른 작업</translation>
    </message>
    <message>
        <source>These runs had different tasks: their times stand on one axis, and none is called faster.</source>
        <translation>작업이 서로 다른 실행입니다: 시간은 한 축 위에 보여 주지만 어느 쪽이 빠르다고 하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed in each.</source>
        <translation>
            <numerusform>각 실행에서 작업 %n개가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference beyond chance</source>
        <translation>우연을 넘는 차이 없음</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>다른 프로그램</translation>
    </message>
    <message>
        <source>%L1 spans, %L2 tracks</source>
        <translation>스팬 %L1개, 트랙 %L2개</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) of another program stand on the same axis from its own beginning: what was done in it is not known, so nothing is held against it.</source>
        <translation>
            <numerusform>다른 프로그램의 트레이스 %n개는 각자의 시작을 0으로 하여 같은 축에 놓았습니다. 무슨 일을 했는지 알 수 없으므로 비교하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>median of %1 · p95 %2</source>
        <translation>%1회의 중앙값 · p95 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3. Tick another way to compare it with.</source>
        <comment>a way, its total time, of how many runs</comment>
        <translation>%1: %2, %3. 비교할 다른 방식을 체크하세요.</translation>
    </message>
    <message>
        <source>The way makes no difference here: about %1 in the median.</source>
        <translation>여기서는 방식이 차이를 만들지 않습니다: 중앙값 약 %1.</translation>
    </message>
    <message>
        <source>Medians; whether they differ beyond chance cannot be told from fewer than %1 runs of each.</source>
        <translation>중앙값으로 비교했습니다. 방식마다 %1회보다 적게 실행하면 우연을 넘는 차이인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Medians; a difference counts where chance would make it less often than 1 in 20 (Mann–Whitney U test).</source>
        <translation>중앙값으로 비교했습니다. 우연히 생길 확률이 20분의 1보다 낮을 때만 차이로 봅니다(Mann-Whitney U 검정).</translation>
    </message>
</context>
<context>
    <name>ComparisonSaid</name>
    <message>
        <source>Way</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>총 소요 시간</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>루프</translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message>
        <source>^ knee</source>
        <translation>^ 꺾이는 점</translation>
    </message>
    <message>
        <source>%1 total time   %2 tasks a second   %3 both</source>
        <translation>%1 총 소요 시간   %2 초당 작업 수   %3 둘 다</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>succeeds now</source>
        <translation>이번에는 완료</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 느려짐</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 빨라짐</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 작업</translation>
    </message>
    <message>
        <source>failed in both</source>
        <translation>둘 다 실패</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>1: what became of a task that does something else now</comment>
        <translation>%1 · 내용 바뀜</translation>
    </message>
    <message>
        <source>%1 · renamed</source>
        <comment>1: what became of a task that has another name now</comment>
        <translation>%1 · 이름 바뀜</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>1: stopped, never started</comment>
        <translation>이전 실행에서 %1</translation>
    </message>
    <message>
        <source>changed · %1 less</source>
        <translation>내용 바뀜 · %1 짧음</translation>
    </message>
    <message>
        <source>changed · %1 more</source>
        <translation>내용 바뀜 · %1 긺</translation>
    </message>
    <message>
        <source>changed · as long</source>
        <translation>내용 바뀜 · 차이 없음</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a task, what became of it, how long it took in both runs</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%L1 faster</source>
        <translation>빨라짐 %L1개</translation>
    </message>
    <message>
        <source>%L1 slower</source>
        <translation>느려짐 %L1개</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>실패 %L1개</translation>
    </message>
    <message>
        <source>%L1 newly succeeded</source>
        <translation>이번에 완료 %L1개</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>내용 바뀜 %L1개</translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation>새 작업 %L1개</translation>
    </message>
    <message>
        <source>%L1 gone</source>
        <translation>없어짐 %L1개</translation>
    </message>
    <message>
        <source>%L1 not run to the end</source>
        <translation>끝까지 실행되지 않음 %L1개</translation>
    </message>
    <message>
        <source>%L1 failed in both</source>
        <translation>둘 다 실패 %L1개</translation>
    </message>
    <message>
        <source>%L1 as long</source>
        <translation>차이 없음 %L1개</translation>
    </message>
    <message>
        <source>There is no task in either run.</source>
        <translation>두 실행 모두 작업이 없습니다.</translation>
    </message>
    <message>
        <source>These runs have no task in common: what the first one ran is gone, what the second one ran is new.</source>
        <translation>두 실행에는 공통된 작업이 없습니다. 첫 번째 실행의 작업은 없어졌고, 두 번째 실행의 작업은 모두 새 작업입니다.</translation>
    </message>
    <message>
        <source>No task differs: %1.</source>
        <translation>달라진 작업이 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many tasks became what</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; most: %2, %3.</source>
        <comment>how many tasks became what; a task, what became of it</comment>
        <translation>%1. 가장 크게 달라진 작업: %2, %3.</translation>
    </message>
    <message>
        <source>A task&apos;s time counts from when it was asked for: %1 asks for all of them at once.</source>
        <translation>작업의 시간은 요청한 때부터 셉니다. %1 방식은 모든 작업을 한꺼번에 요청합니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a run, and what befell it</comment>
        <translation>%1(%2개)</translation>
    </message>
    <message>
        <source>Not whole: %1. Only what had ended there is compared.</source>
        <translation>끝까지 가지 못한 실행: %1. 그때까지 끝난 작업만 비교합니다.</translation>
    </message>
</context>
<context>
    <name>DifferencesSaid</name>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>The %1 greatest differences of %L2.</source>
        <translation>차이 %L2개 가운데 가장 큰 %1개입니다.</translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 붙여넣기</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 끌어 놓기</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 잘라내기</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 이동</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 켜기</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Change the request of %1</source>
        <translation>%1 요청 변경</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 붙여넣기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 끌어 놓기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 복제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 잘라내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 이동</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 끄기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn on %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 켜기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개 편집</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the requests of %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개의 요청 변경</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleTasks</name>
    <message>
        <source>five tasks that wait a second each, as asyncio.sleep does</source>
        <translation>asyncio.sleep처럼 1초씩 기다리는 작업 다섯 개입니다</translation>
    </message>
    <message>
        <source>waits as time.sleep does, holding whichever thread runs it</source>
        <translation>time.sleep처럼, 실행하는 스레드를 붙잡고 기다립니다</translation>
    </message>
    <message>
        <source>computes, using that much processor time</source>
        <translation>그만큼의 CPU 시간을 써서 계산합니다</translation>
    </message>
    <message>
        <source>fetches a page from the built-in server; no network is needed</source>
        <translation>내장 서버에서 페이지를 받습니다. 네트워크가 필요 없습니다</translation>
    </message>
    <message>
        <source>fetches a page from the network</source>
        <translation>네트워크에서 페이지를 받습니다</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 task was created and never awaited, so nothing ran.</source>
        <translation>작업 1개를 만들기만 하고 await하지 않아 아무것도 실행되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 tasks were created and never awaited, so nothing ran.</source>
        <translation>작업 %1개를 만들기만 하고 await하지 않아 아무것도 실행되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 awaits ran one after the other, %2 in all, though none needs what another gives.</source>
        <translation>서로의 결과가 필요 없는데도 await %1개가 하나씩 차례로 실행되어 모두 %2 걸렸습니다.</translation>
    </message>
    <message>
        <source>The timer of %1 fired %2 late, because %3 held the loop.</source>
        <translation>%3이(가) 루프를 붙잡고 있어 %1의 타이머가 %2 늦게 울렸습니다.</translation>
    </message>
    <message>
        <source>Requests that the transport sent again without saying so: %1, of %2 in all. It lost the connection before the answer.</source>
        <translation>전송 계층이 알리지 않고 다시 보낸 요청: %1개(%2). 응답이 오기 전에 연결이 끊겼기 때문입니다.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>작업 1개</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>작업 %1개</translation>
    </message>
    <message>
        <source>%1 alone took %2, most of the total time.</source>
        <translation>%1 하나에만 %2 걸렸습니다. 총 소요 시간의 대부분입니다.</translation>
    </message>
    <message>
        <source>1 task failed only when its whole deadline had passed, after %1.</source>
        <translation>작업 1개는 제한 시간을 다 기다린 뒤, %1 만에야 실패했습니다.</translation>
    </message>
    <message>
        <source>%1 tasks failed only when their whole deadline had passed, after %2.</source>
        <translation>작업 %1개는 제한 시간을 다 기다린 뒤, %2 만에야 실패했습니다.</translation>
    </message>
    <message>
        <source>Nothing held this run back: it took as long as its work.</source>
        <translation>이 실행을 늦춘 것은 없습니다. 작업에 필요한 만큼만 걸렸습니다.</translation>
    </message>
    <message>
        <source>%1 blocked the loop for %2: nothing else could run.</source>
        <translation>%1이(가) 루프를 %2 동안 블로킹했습니다. 그동안 다른 일은 실행될 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 computed on the loop for %2: nothing else could run.</source>
        <translation>%1이(가) 루프에서 %2 동안 계산했습니다. 그동안 다른 일은 실행될 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 calls blocked the loop for %2 in all, %3 by %4: nothing else could run.</source>
        <translation>호출 %1개가 루프를 모두 %2 동안 블로킹했습니다(%4 하나가 %3). 그동안 다른 일은 실행될 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 computations held the loop for %2 in all, %3 by %4: nothing else could run.</source>
        <translation>계산 %1개가 루프를 모두 %2 동안 붙잡았습니다(%4 하나가 %3). 그동안 다른 일은 실행될 수 없었습니다.</translation>
    </message>
    <message>
        <source>1 task queued for a worker, for %1: too few workers (%2).</source>
        <translation>작업 1개가 워커를 얻으려고 %1 동안 순서를 기다렸습니다. 워커가 부족합니다(%2개).</translation>
    </message>
    <message>
        <source>%1 tasks queued for a worker, the longest for %2: too few workers (%3).</source>
        <translation>작업 %1개가 워커를 얻으려고 길게는 %2 동안 순서를 기다렸습니다. 워커가 부족합니다(%3개).</translation>
    </message>
    <message>
        <source>1 task queued for %1: with a limit of %2 at once.</source>
        <translation>동시 실행 수가 %2개로 제한되어 작업 1개가 %1 동안 순서를 기다렸습니다.</translation>
    </message>
    <message>
        <source>%1 tasks queued, the longest for %2: with a limit of %3 at once.</source>
        <translation>동시 실행 수가 %3개로 제한되어 작업 %1개가 길게는 %2 동안 순서를 기다렸습니다.</translation>
    </message>
    <message>
        <source>1 fetch queued for a connection, for %1: too few connections to a host (%2).</source>
        <translation>요청 1개가 연결을 얻으려고 %1 동안 순서를 기다렸습니다. 한 호스트에 대한 연결이 부족합니다(%2개).</translation>
    </message>
    <message>
        <source>%1 fetches queued for a connection, the longest for %2: too few connections to a host (%3).</source>
        <translation>요청 %1개가 연결을 얻으려고 길게는 %2 동안 순서를 기다렸습니다. 한 호스트에 대한 연결이 부족합니다(%3개).</translation>
    </message>
    <message>
        <source>await each coroutine, or keep what asyncio.create_task() returns and gather it</source>
        <translation>코루틴마다 await하거나, asyncio.create_task()가 돌려준 것을 보관했다가 gather로 기다리세요</translation>
    </message>
    <message>
        <source>keep what starts the work, and connect to its finished() before you let go</source>
        <translation>일을 시작하는 객체를 보관하고, 놓아주기 전에 finished()에 연결하세요</translation>
    </message>
    <message>
        <source>await asyncio.gather(*tasks) in place of an await in a loop</source>
        <translation>반복문 안의 await 대신 await asyncio.gather(*tasks)를 쓰세요</translation>
    </message>
    <message>
        <source>start all requests first, and count their finished() signals</source>
        <translation>요청을 먼저 모두 시작하고 finished() 시그널을 세세요</translation>
    </message>
    <message>
        <source>await loop.run_in_executor(ProcessPoolExecutor(), compute): threads share one interpreter lock</source>
        <translation>await loop.run_in_executor(ProcessPoolExecutor(), compute). 스레드는 인터프리터 락 하나를 함께 쓰기 때문입니다</translation>
    </message>
    <message>
        <source>QtConcurrent::run(compute) with a QFutureWatcher</source>
        <translation>QFutureWatcher와 함께 QtConcurrent::run(compute)을 쓰세요</translation>
    </message>
    <message>
        <source>move what held the loop off it, or split it with await asyncio.sleep(0)</source>
        <translation>루프를 붙잡은 일을 루프 밖으로 옮기거나, await asyncio.sleep(0)으로 나누세요</translation>
    </message>
    <message>
        <source>move what held the loop to QtConcurrent::run(), or do a piece of it at each QTimer::singleShot(0)</source>
        <translation>루프를 붙잡은 일을 QtConcurrent::run()으로 옮기거나, QTimer::singleShot(0)마다 조금씩 하세요</translation>
    </message>
    <message>
        <source>let the retries be yours: HTTPAdapter(max_retries=0) and a loop that counts</source>
        <translation>재시도를 직접 하세요. HTTPAdapter(max_retries=0)을 쓰고 반복문에서 횟수를 세면 됩니다</translation>
    </message>
    <message>
        <source>count QNetworkReply::requestSent(), and ask why the server closes connections that are kept alive</source>
        <translation>QNetworkReply::requestSent()를 세고, 서버가 keep-alive 연결을 왜 닫는지 알아보세요</translation>
    </message>
    <message>
        <source>start the slow one first, split it, or give up on it in time: async with asyncio.timeout()</source>
        <translation>느린 작업을 먼저 시작하거나, 나누거나, async with asyncio.timeout()으로 제때 포기하세요</translation>
    </message>
    <message>
        <source>start the slow one first, split it, or abort() it when a QTimer says so</source>
        <translation>느린 작업을 먼저 시작하거나, 나누거나, QTimer가 알리면 abort()하세요</translation>
    </message>
    <message>
        <source>make the calls asynchronous (aiohttp, asyncio.sleep) and run them together with await asyncio.gather(*tasks)</source>
        <translation>호출을 비동기(aiohttp, asyncio.sleep)로 바꾸고 await asyncio.gather(*tasks)로 함께 실행하세요</translation>
    </message>
    <message>
        <source>start all requests with QNetworkAccessManager and go on in their finished() signals, with QTimer::singleShot() in place of QThread::sleep()</source>
        <translation>QNetworkAccessManager로 요청을 모두 시작하고 finished() 시그널에서 이어 가세요. QThread::sleep() 대신 QTimer::singleShot()을 쓰세요</translation>
    </message>
    <message>
        <source>await asyncio.sleep() in place of time.sleep(), and hand a call that cannot be awaited to a thread: await asyncio.to_thread(call)</source>
        <translation>time.sleep() 대신 await asyncio.sleep()을 쓰고, await할 수 없는 호출은 스레드에 맡기세요: await asyncio.to_thread(call)</translation>
    </message>
    <message>
        <source>QTimer::singleShot() in place of QThread::sleep(), and QtConcurrent::run() for a call that blocks</source>
        <translation>QThread::sleep() 대신 QTimer::singleShot()을, 블로킹하는 호출에는 QtConcurrent::run()을 쓰세요</translation>
    </message>
    <message>
        <source>keep %1 requests under way before you wait for one</source>
        <translation>요청 %1개를 진행시켜 둔 뒤에 하나를 기다리세요</translation>
    </message>
    <message>
        <source>QHttp1Configuration::setNumberOfConnectionsPerHost(%1) from Qt 6.5 on, or several managers before; or HTTP/2, which needs one connection</source>
        <translation>Qt 6.5부터는 QHttp1Configuration::setNumberOfConnectionsPerHost(%1), 그 전에는 매니저 여러 개를 쓰거나, 연결 하나로 되는 HTTP/2를 쓰세요</translation>
    </message>
    <message>
        <source>%1, and as many connections to the host</source>
        <translation>%1, 그리고 호스트에 대한 연결도 그만큼 늘리세요</translation>
    </message>
    <message>
        <source>QNetworkRequest::setTransferTimeout(%1), and a QTimer that aborts the reply</source>
        <translation>QNetworkRequest::setTransferTimeout(%1), 그리고 응답을 중단하는 QTimer를 쓰세요</translation>
    </message>
    <message>
        <source>would save %1</source>
        <translation>%1 단축 예상</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>작업 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>The run would end about %1 sooner, if the server keeps its pace, as far as the cores allow.</source>
        <translation>바꾸면 실행이 약 %1 먼저 끝납니다(서버 속도가 그대로이고 코어가 허락하는 만큼).</translation>
    </message>
    <message>
        <source>The run would end about %1 sooner, if the server keeps its pace.</source>
        <translation>바꾸면 실행이 약 %1 먼저 끝납니다(서버 속도가 그대로일 때).</translation>
    </message>
    <message>
        <source>The run would end about %1 sooner, as far as the cores allow.</source>
        <translation>바꾸면 실행이 약 %1 먼저 끝납니다(코어가 허락하는 만큼).</translation>
    </message>
    <message>
        <source>The run would end about %1 sooner.</source>
        <translation>바꾸면 실행이 약 %1 먼저 끝납니다.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>scrolls the rows</source>
        <translation>행을 위아래로 스크롤합니다</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 휠</translation>
    </message>
    <message>
        <source>zooms at the pointer</source>
        <translation>포인터 위치에서 확대하거나 축소합니다</translation>
    </message>
    <message>
        <source>Shift + wheel, or drag</source>
        <translation>Shift + 휠 또는 끌기</translation>
    </message>
    <message>
        <source>pans; the timeline no longer follows the present</source>
        <translation>시간을 앞뒤로 이동합니다. 더는 현재 시점을 따라가지 않습니다</translation>
    </message>
    <message>
        <source>Click a row</source>
        <translation>행 클릭</translation>
    </message>
    <message>
        <source>Click the ruler or the loop</source>
        <translation>눈금자나 루프 클릭</translation>
    </message>
    <message>
        <source>puts the cursor; the panel on the right shows the loop there</source>
        <translation>커서를 둡니다. 오른쪽에 그 시점의 루프 상태가 표시됩니다</translation>
    </message>
    <message>
        <source>Drag in the overview</source>
        <translation>전체 개요에서 끌기</translation>
    </message>
    <message>
        <source>moves what the timeline shows, or its edges</source>
        <translation>타임라인에 표시할 구간이나 그 경계를 옮깁니다</translation>
    </message>
    <message>
        <source>Rest on a bar</source>
        <translation>막대 위에 멈추기</translation>
    </message>
    <message>
        <source>tells every state of the task, and who made it late</source>
        <translation>작업의 모든 상태와, 무엇 때문에 늦어졌는지 표시합니다</translation>
    </message>
    <message>
        <source>chooses its task, puts the cursor at that moment and says why it waited</source>
        <translation>그 작업을 선택하고 그 시점에 커서를 놓고, 왜 기다렸는지 알려 줍니다</translation>
    </message>
    <message>
        <source>Drag on the ruler</source>
        <translation>눈금자에서 끌기</translation>
    </message>
    <message>
        <source>marks a range and measures it; it snaps to bars, and its edges can be dragged</source>
        <translation>구간을 표시하고 측정합니다. 막대에 맞춰 붙고, 양 끝을 끌 수 있습니다</translation>
    </message>
    <message>
        <source>Pinch, or the mouse&apos;s back and forward keys</source>
        <translation>두 손가락 벌리기, 또는 마우스의 뒤로·앞으로 버튼</translation>
    </message>
    <message>
        <source>zooms; goes back and forward through what was in view</source>
        <translation>확대·축소합니다. 보던 곳을 뒤로, 앞으로 오갑니다</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>It took %1.</source>
        <translation>실제로 걸린 시간: %1</translation>
    </message>
    <message>
        <source>You guessed %1, and it took %2. Well guessed!</source>
        <translation>예상 %1, 실제 %2: 잘 맞혔습니다!</translation>
    </message>
    <message>
        <source>You guessed %1. It took %2: %3 longer.</source>
        <translation>예상 %1, 실제 %2: 예상보다 %3 더 걸렸습니다.</translation>
    </message>
    <message>
        <source>You guessed %1. It took %2: %3 less.</source>
        <translation>예상 %1, 실제 %2: 예상보다 %3 덜 걸렸습니다.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What one does here</source>
        <translation>사용 방법</translation>
    </message>
    <message>
        <source>Line up tasks on the left, choose how the event loop shall schedule them, and press Run (F5). Then press F7 to go to the other side, Sync or Async, and run again: the earlier run stays behind as an outline, and a bracket says what changed.</source>
        <translation>왼쪽에 작업을 늘어놓고, 이벤트 루프가 처리할 방식을 고른 다음 실행(F5)을 누르세요. 이어서 F7로 동기와 비동기를 전환하고 다시 실행해 보세요. 이전 실행은 윤곽선으로 남고, 무엇이 달라졌는지 괄호로 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing is simulated. The loop under study is a real event loop on a thread of its own in this program, and every time is taken where the thing happens.</source>
        <translation>시뮬레이션이 아닙니다. 관찰 대상은 이 프로그램 안의 별도 스레드에서 도는 실제 이벤트 루프이며, 모든 시간은 일이 일어나는 바로 그 자리에서 측정합니다.</translation>
    </message>
    <message>
        <source>Keys to run</source>
        <translation>실행 단축키</translation>
    </message>
    <message>
        <source>Keys in the timeline</source>
        <translation>타임라인 단축키</translation>
    </message>
    <message>
        <source>Keys in the table of tasks</source>
        <translation>작업 목록 단축키</translation>
    </message>
    <message>
        <source>Keys that change the plan</source>
        <translation>계획 편집 단축키</translation>
    </message>
    <message>
        <source>Keys for files</source>
        <translation>파일 단축키</translation>
    </message>
    <message>
        <source>Keys for the window</source>
        <translation>창 단축키</translation>
    </message>
    <message>
        <source>Keys for help</source>
        <translation>도움말 단축키</translation>
    </message>
    <message>
        <source>Mouse in the timeline</source>
        <translation>타임라인에서 마우스 사용</translation>
    </message>
    <message>
        <source>Signs in the timeline</source>
        <translation>타임라인 기호</translation>
    </message>
    <message>
        <source>The colour says what kind of task it is: blue fetches a page, amber sleeps, purple computes. The fill says what it is doing.</source>
        <translation>색은 작업의 종류를 나타냅니다. 파란색은 페이지를 받고, 호박색은 잠들고, 보라색은 계산합니다. 채움 무늬는 지금 하는 일을 나타냅니다.</translation>
    </message>
    <message>
        <source>How a task is written</source>
        <translation>작업을 쓰는 방법</translation>
    </message>
    <message>
        <source>New to all this? The Tutorial menu leads through it in eleven lessons.</source>
        <translation>처음이라면 튜토리얼 메뉴를 이용해 보세요. 열한 단계로 차근차근 안내합니다.</translation>
    </message>
    <message>
        <source>To see another program&apos;s loop</source>
        <translation>다른 프로그램의 루프를 보려면</translation>
    </message>
    <message>
        <source>Loopscope watches its own loop. It cannot look into another program while that runs, but it opens what that program has written down: File → Open takes traces in the form of Chrome (JSON, also gzipped).</source>
        <translation>Loopscope는 자기 자신의 루프를 관찰합니다. 실행 중인 다른 프로그램을 들여다볼 수는 없지만, 그 프로그램이 남긴 트레이스는 열 수 있습니다. 파일 → 열기에서 Chrome 형식의 트레이스(JSON, gzip 압축 포함)를 여세요.</translation>
    </message>
    <message>
        <source>Such traces are written by Chrome and Edge (developer tools, Performance, Save), by node (node --trace-event-categories node,node.async_hooks app.js), and for asyncio in Python by tracers such as viztracer (viztracer --log_async app.py).</source>
        <translation>이런 트레이스는 Chrome과 Edge(개발자 도구 → 성능 → 저장), node(node --trace-event-categories node,node.async_hooks app.js)가 만듭니다. Python의 asyncio라면 viztracer 같은 추적 도구(viztracer --log_async app.py)로 만들 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>HolderNow</name>
    <message>
        <source>%1 holds the loop · %2</source>
        <translation>%1이(가) 루프를 붙잡고 있음 · %2</translation>
    </message>
</context>
<context>
    <name>LineHint</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>waits %1 as asyncio.sleep</source>
        <translation>asyncio.sleep처럼 %1 기다림</translation>
    </message>
    <message>
        <source>waits %1 as time.sleep, holding its thread</source>
        <translation>time.sleep처럼 스레드를 붙잡고 %1 기다림</translation>
    </message>
    <message>
        <source>computes for %1</source>
        <translation>%1 계산</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s); the first %1</source>
        <translation>
            <numerusform>작업 %Ln개 · 첫 작업: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>line %L1, column %L2: %3</source>
        <translation>%L1행 %L2열: %3</translation>
    </message>
    <message>
        <source>line %L1: %2</source>
        <translation>%L1행: %2</translation>
    </message>
    <message>
        <source>column %L1: %2</source>
        <translation>%L1열: %2</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>시작: %1</translation>
    </message>
    <message>
        <source>question %1: asked</source>
        <translation>질문 %1: 물음</translation>
    </message>
    <message>
        <source>question %1: answered after %2</source>
        <translation>질문 %1: %2 만에 답함</translation>
    </message>
    <message>
        <source>✗ failed: %1: %2</source>
        <translation>✗ 실패: %1: %2</translation>
    </message>
    <message>
        <source>■ stopped: %1</source>
        <translation>■ 중지됨: %1</translation>
    </message>
    <message>
        <source>complete: %1 · %2</source>
        <translation>완료: %1 · %2</translation>
    </message>
    <message>
        <source>complete: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message numerus="yes">
        <source>loop held %1 by %n task(s), one after another</source>
        <translation>
            <numerusform>루프가 %1 동안 멈춤: 작업 %n개가 차례로 붙잡음</numerusform>
        </translation>
    </message>
    <message>
        <source>loop held %1 by %2</source>
        <translation>루프가 %1 동안 멈춤: %2이(가) 붙잡음</translation>
    </message>
    <message>
        <source>total time %1</source>
        <translation>총 소요 시간 %1</translation>
    </message>
    <message>
        <source>stopped; total time %1</source>
        <translation>중지됨, 총 소요 시간 %1</translation>
    </message>
    <message>
        <source>memory ran out; total time so far %1</source>
        <translation>메모리 부족, 그때까지 %1</translation>
    </message>
</context>
<context>
    <name>LoopAnswer</name>
    <message>
        <source>Ask while a run goes on, and see how late the answer comes.</source>
        <translation>실행 중에 물어보고, 답이 얼마나 늦게 오는지 확인해 보세요.</translation>
    </message>
    <message>
        <source>Asked at %1: never answered.</source>
        <translation>%1 시점의 질문: 끝내 답이 없었습니다.</translation>
    </message>
    <message>
        <source>Asked at %1: waiting %2</source>
        <translation>%1 시점의 질문: %2째 응답 대기</translation>
    </message>
    <message>
        <source>Answered after %1: the loop was free.</source>
        <translation>%1 만에 답했습니다. 루프가 자유로웠습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Answered after %1: %n task(s) held the loop, one after another.</source>
        <translation>
            <numerusform>%1 만에 답했습니다. 작업 %n개가 차례로 루프를 붙잡았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered after %1: %2 held the loop.</source>
        <translation>%1 만에 답했습니다. 루프를 붙잡은 작업: %2</translation>
    </message>
</context>
<context>
    <name>LoopTooltip</name>
    <message>
        <source>The loop is free</source>
        <translation>루프가 자유로움</translation>
    </message>
    <message>
        <source>loop held</source>
        <translation>루프 멈춤</translation>
    </message>
    <message>
        <source>%1&apos;s callback ran %2 late</source>
        <translation>%1의 콜백이 %2 늦게 실행됨</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) missed</source>
        <translation>
            <numerusform>놓친 하트비트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>callback of %1</source>
        <translation>%1의 콜백</translation>
    </message>
    <message>
        <source>It ran %1 late</source>
        <translation>%1 늦게 실행됨</translation>
    </message>
    <message>
        <source>Heartbeat asked at %1 ms: no answer yet</source>
        <translation>%1 ms에 물은 하트비트: 아직 답 없음</translation>
    </message>
    <message>
        <source>Heartbeat asked at %1 ms, answered after %2</source>
        <translation>%1 ms에 물은 하트비트: %2 만에 답함</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;trategy</source>
        <translation>실행 방식(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>타임라인(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>언어(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>다시 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>행(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>표시(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation>튜토리얼(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MomentRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a task, and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of the panel, and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds the loop now</source>
        <translation>지금 루프를 붙잡고 있는 것</translation>
    </message>
    <message>
        <source>nothing: the loop is free</source>
        <translation>없음 · 루프가 자유로움</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 지연</translation>
    </message>
    <message>
        <source>Ready (callback queue)</source>
        <translation>실행 대기(콜백 큐)</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>may start</source>
        <translation>시작 가능</translation>
    </message>
    <message>
        <source>your question</source>
        <translation>내 질문</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for an answer</source>
        <translation>
            <numerusform>답을 기다리는 질문 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>하트비트</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) wait for an answer</source>
        <translation>
            <numerusform>답을 기다리는 하트비트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>응답·타이머 대기</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>On workers</source>
        <translation>워커에서 실행 중</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>워커 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 실패</translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ 중지됨</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: 완료</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 전</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>none: sync code awaits nothing</source>
        <translation>없음 · 동기 코드는 루프에 맡기지 않음</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>overview</source>
        <translation>전체 개요</translation>
    </message>
</context>
<context>
    <name>PredictionWords</name>
    <message>
        <source>More would compute at once than this machine has cores.</source>
        <translation>이 컴퓨터의 코어보다 많은 계산이 동시에 실행됩니다.</translation>
    </message>
    <message>
        <source>A server would be asked for more at once than in this run, and is taken to keep its pace.</source>
        <translation>이번 실행보다 서버에 한꺼번에 더 많이 요청하며, 서버가 같은 속도를 유지한다고 가정합니다.</translation>
    </message>
    <message>
        <source>A server took much longer for a request than for the same one at another time.</source>
        <translation>같은 요청인데도 서버가 훨씬 오래 걸린 때가 있었습니다.</translation>
    </message>
    <message>
        <source>What failed is taken to fail again, after as long.</source>
        <translation>실패한 작업은 같은 시간 뒤에 다시 실패한다고 가정합니다.</translation>
    </message>
    <message>
        <source>Fetches that never ran, or were cut off, are taken to be like the others.</source>
        <translation>실행되지 않았거나 중단된 요청은 다른 요청과 같다고 가정합니다.</translation>
    </message>
    <message>
        <source>This run itself took other than its tasks explain: they are very brief, or the machine was busy.</source>
        <translation>이번 실행의 시간은 작업만으로 설명되지 않습니다. 작업이 아주 짧거나 컴퓨터가 바빴습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Predicted %1, measured %2 (%3 %).</source>
        <translation>예상 %1, 실제 %2(%3%).</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>this stands for a secret; the value itself is needed</source>
        <translation>비밀 값을 가린 표시입니다. 실제 값을 입력하세요</translation>
    </message>
    <message>
        <source>expected at most %1 headers</source>
        <translation>헤더는 %1개까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>this header stands twice</source>
        <translation>같은 헤더가 두 번 있습니다</translation>
    </message>
    <message>
        <source>a deadline is longer than 0 and at most 24 hours</source>
        <translation>제한 시간은 0보다 길고 24시간 이하여야 합니다</translation>
    </message>
    <message>
        <source>it is JSON, but neither a plan (which has &quot;version&quot; and &quot;tasks&quot;) nor a recording (which has &quot;traceEvents&quot;)</source>
        <translation>JSON이지만 계획(&quot;version&quot;과 &quot;tasks&quot;가 있음)도 실행 기록(&quot;traceEvents&quot;가 있음)도 아닙니다</translation>
    </message>
    <message>
        <source>it is not JSON from here on</source>
        <translation>여기서부터 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>neither a plan nor a recording: both begin with {</source>
        <translation>계획도 실행 기록도 아닙니다. 둘 다 {로 시작합니다</translation>
    </message>
    <message>
        <source>there is no memory to decompress it</source>
        <translation>압축을 풀 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>decompressed, it is larger than the %1 MB that can be read</source>
        <translation>압축을 풀면 읽을 수 있는 크기(%1 MB)보다 큽니다</translation>
    </message>
    <message>
        <source>the compressed data is damaged or cut off</source>
        <translation>압축된 데이터가 손상되었거나 잘렸습니다</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>it is larger than the %1 MB that can be read</source>
        <translation>읽을 수 있는 크기(%1 MB)보다 큽니다</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>it looks like HAR, and reading that is not there yet</source>
        <translation>HAR 파일로 보이며, 아직 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it is a plan, not a recording</source>
        <translation>실행 기록이 아니라 계획입니다</translation>
    </message>
    <message>
        <source>its plan has %1 tasks and its summary %2</source>
        <translation>계획의 작업은 %1개인데 요약에는 %2개가 있습니다</translation>
    </message>
    <message>
        <source>the plan has no task %1</source>
        <translation>계획에 작업 %1번이 없습니다</translation>
    </message>
    <message>
        <source>there is no callback</source>
        <translation>콜백이 없습니다</translation>
    </message>
    <message>
        <source>there is no heartbeat %1</source>
        <translation>하트비트 %1번이 없습니다</translation>
    </message>
    <message>
        <source>the run has slices, so it began</source>
        <translation>슬라이스가 있으므로 실행은 시작되었어야 합니다</translation>
    </message>
    <message>
        <source>it has states, so it cannot be not-run</source>
        <translation>상태가 있으므로 not-run일 수 없습니다</translation>
    </message>
    <message>
        <source>it was asked, so it must have states</source>
        <translation>요청된 작업이므로 상태가 있어야 합니다</translation>
    </message>
    <message>
        <source>its outcome does not fit its start_ms and end_ms</source>
        <translation>결과가 start_ms, end_ms와 맞지 않습니다</translation>
    </message>
    <message>
        <source>task %1 is in two states at once, or in none: this one must begin where the one before ends</source>
        <translation>작업 %1번의 상태가 겹치거나 비어 있습니다. 이 상태는 앞 상태가 끝난 곳에서 시작해야 합니다</translation>
    </message>
    <message>
        <source>its last state does not end at its end_ms</source>
        <translation>마지막 상태가 end_ms에서 끝나지 않습니다</translation>
    </message>
    <message>
        <source>worker %1 does two tasks at once</source>
        <translation>워커 %1번이 두 작업을 동시에 합니다</translation>
    </message>
    <message>
        <source>it is not JSON up to its end</source>
        <translation>끝까지 올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>expected traceEvents and otherData</source>
        <translation>traceEvents와 otherData가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected one list: [ … ]</source>
        <translation>목록 하나가 있어야 합니다: [ … ]</translation>
    </message>
    <message>
        <source>expected events: { … }</source>
        <translation>이벤트가 있어야 합니다: { … }</translation>
    </message>
    <message>
        <source>expected one object: { … }</source>
        <translation>객체 하나가 있어야 합니다: { … }</translation>
    </message>
    <message>
        <source>this is a later version of the format; expected %1</source>
        <translation>더 새로운 형식 버전입니다. %1이어야 합니다</translation>
    </message>
    <message>
        <source>expected whole numbers from 1</source>
        <translation>1 이상의 정수여야 합니다</translation>
    </message>
    <message>
        <source>expected more than 0</source>
        <translation>0보다 커야 합니다</translation>
    </message>
    <message>
        <source>expected a task: { … }</source>
        <translation>작업이 있어야 합니다: { … }</translation>
    </message>
    <message>
        <source>expected %1: tasks stand by their ids</source>
        <translation>%1이어야 합니다. 작업은 번호 순서대로 있어야 합니다</translation>
    </message>
    <message>
        <source>expected a redirect: { … }</source>
        <translation>리디렉션이 있어야 합니다: { … }</translation>
    </message>
    <message>
        <source>expected a protocol as HTTP/1.1, or null</source>
        <translation>HTTP/1.1 같은 프로토콜이나 null이어야 합니다</translation>
    </message>
    <message>
        <source>expected an object: { … }</source>
        <translation>객체여야 합니다: { … }</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>it could not be written: %1</source>
        <translation>쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>a file name was expected, and this is a folder</source>
        <translation>파일 이름이 필요한데 폴더입니다</translation>
    </message>
    <message>
        <source>what stands there is not a regular file</source>
        <translation>그 자리에 있는 것은 일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>파일에 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>폴더에 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>expected loop, worker or null</source>
        <translation>loop, worker, null 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected an event: { … }</source>
        <translation>이벤트가 있어야 합니다: { … }</translation>
    </message>
    <message>
        <source>metadata stands before everything else</source>
        <translation>메타데이터는 맨 앞에 있어야 합니다</translation>
    </message>
    <message>
        <source>a recording has no such events; expected X, C, I or M</source>
        <translation>실행 기록에 없는 이벤트입니다. X, C, I, M 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>a task&apos;s slice must lie in its callback&apos;s</source>
        <translation>작업의 슬라이스는 콜백의 슬라이스 안에 있어야 합니다</translation>
    </message>
    <message>
        <source>expected callback or task</source>
        <translation>callback이나 task여야 합니다</translation>
    </message>
    <message>
        <source>this callback began before the last one had ended</source>
        <translation>이 콜백은 앞 콜백이 끝나기 전에 시작되었습니다</translation>
    </message>
    <message>
        <source>expected state</source>
        <translation>state여야 합니다</translation>
    </message>
    <message>
        <source>expected worker</source>
        <translation>worker여야 합니다</translation>
    </message>
    <message>
        <source>expected &quot;loop lag&quot;</source>
        <translation>&quot;loop lag&quot;여야 합니다</translation>
    </message>
    <message>
        <source>expected question %1: they are asked in order</source>
        <translation>질문 %1번이어야 합니다. 질문은 차례대로 있어야 합니다</translation>
    </message>
    <message>
        <source>no such question waits for its answer</source>
        <translation>답을 기다리는 그런 질문이 없습니다</translation>
    </message>
    <message>
        <source>expected at least 1.000, which is the run&apos;s zero</source>
        <translation>실행의 0초인 1.000 이상이어야 합니다</translation>
    </message>
    <message>
        <source>events stand by time, and this is earlier than the one before</source>
        <translation>이벤트는 시간순이어야 하는데 앞 이벤트보다 이릅니다</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>%1 이상 %2 이하의 정수여야 합니다</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>텍스트여야 합니다</translation>
    </message>
    <message>
        <source>expected a list: [ … ]</source>
        <translation>목록이어야 합니다: [ … ]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>빠져 있습니다</translation>
    </message>
    <message>
        <source>expected a time from 0 to 12 days</source>
        <translation>0부터 12일까지의 시간이어야 합니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name that is known here</source>
        <translation>&quot;%1&quot;은(는) 알 수 없는 이름입니다</translation>
    </message>
    <message>
        <source>a length of time is not negative</source>
        <translation>시간은 음수일 수 없습니다</translation>
    </message>
    <message>
        <source>expected a length of time such as 250us, 200ms, 1.5s or 2min</source>
        <translation>250us, 200ms, 1.5s, 2min 같은 시간을 쓰세요</translation>
    </message>
    <message>
        <source>expected a unit right after the number: us, ms, s or min</source>
        <translation>숫자 바로 뒤에 단위 us, ms, s, min 중 하나를 쓰세요</translation>
    </message>
    <message>
        <source>a length of time is at most 24 hours (1440min)</source>
        <translation>시간은 24시간(1440min)까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected a whole number from %1</source>
        <translation>%1 이상의 정수여야 합니다</translation>
    </message>
    <message>
        <source>expected a number of milliseconds, more than 0 to 86400000 (24 hours)</source>
        <translation>0보다 크고 86400000(24시간) 이하인 밀리초여야 합니다</translation>
    </message>
    <message>
        <source>expected a number of milliseconds, 0 to 86400000 (24 hours)</source>
        <translation>0부터 86400000(24시간)까지의 밀리초여야 합니다</translation>
    </message>
    <message>
        <source>expected a key in quotes, a comma or }</source>
        <translation>따옴표로 묶은 키, 쉼표, } 중 하나가 필요합니다</translation>
    </message>
    <message>
        <source>expected : after a key</source>
        <translation>키 뒤에 :이 필요합니다</translation>
    </message>
    <message>
        <source>expected a comma or ]</source>
        <translation>쉼표나 ]가 필요합니다</translation>
    </message>
    <message>
        <source>a text has a wrong \ in it</source>
        <translation>텍스트 안의 \가 잘못되었습니다</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>텍스트가 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>a text is not closed: expected &quot;</source>
        <translation>텍스트가 닫히지 않았습니다. &quot;가 필요합니다</translation>
    </message>
    <message>
        <source>expected a key in quotes or a value</source>
        <translation>따옴표로 묶은 키나 값이 필요합니다</translation>
    </message>
    <message>
        <source>objects are nested too deeply</source>
        <translation>객체가 너무 깊이 중첩되었습니다</translation>
    </message>
    <message>
        <source>there is too much to read</source>
        <translation>읽을 내용이 너무 많습니다</translation>
    </message>
    <message>
        <source>expected the end of the file</source>
        <translation>여기서 파일이 끝나야 합니다</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>값이 필요합니다</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>파일이 중간에 끝났습니다</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>larger than the 256 MB that a plan may have</source>
        <translation>계획 파일의 최대 크기인 256 MB보다 큽니다</translation>
    </message>
    <message>
        <source>expected an object with &quot;version&quot; and &quot;tasks&quot;, not a list</source>
        <translation>목록이 아니라 &quot;version&quot;과 &quot;tasks&quot;가 있는 객체여야 합니다</translation>
    </message>
    <message>
        <source>cannot be written: this is not a regular file</source>
        <translation>쓸 수 없습니다: 일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>cannot be written: the file is read-only</source>
        <translation>쓸 수 없습니다: 읽기 전용 파일입니다</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>is missing; a plan file begins with &quot;version&quot;: %1</source>
        <translation>빠져 있습니다. 계획 파일은 &quot;version&quot;: %1(으)로 시작합니다</translation>
    </message>
    <message>
        <source>expected %1; a later Loopscope wrote this plan</source>
        <translation>%1이어야 합니다. 더 새로운 Loopscope에서 만든 계획입니다</translation>
    </message>
    <message>
        <source>expected blocking, sequential, concurrent, pool or unawaited</source>
        <translation>blocking, sequential, concurrent, pool, unawaited 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected url, sleep, block or cpu</source>
        <translation>url, sleep, block, cpu 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>is missing; expected url, sleep, block or cpu</source>
        <translation>빠져 있습니다. url, sleep, block, cpu 중 하나가 필요합니다</translation>
    </message>
    <message>
        <source>is missing; a %1 task needs it</source>
        <translation>빠져 있습니다. %1 작업에 필요합니다</translation>
    </message>
    <message>
        <source>only a url task has it</source>
        <translation>url 작업에만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>a url task has no length of time of its own</source>
        <translation>url 작업에는 시간을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>unknown key %1 and %2 more</source>
        <translation>알 수 없는 키 %1, 그 밖에 %2곳</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>알 수 없는 키 %1</translation>
    </message>
    <message>
        <source>unknown key %1 in %2 and %3 more</source>
        <translation>알 수 없는 키 %1(%2, 그 밖에 %3곳)</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>알 수 없는 키 %1(%2)</translation>
    </message>
    <message>
        <source>is missing; expected a list of tasks</source>
        <translation>빠져 있습니다. 작업 목록이 필요합니다</translation>
    </message>
    <message>
        <source>%1 more unknown keys</source>
        <translation>알 수 없는 키 %1개 더</translation>
    </message>
    <message>
        <source>task %1 (%2): the secret in its URL</source>
        <translation>작업 %1(%2): URL의 비밀 값</translation>
    </message>
    <message>
        <source>task %1 (%2): the header %3</source>
        <translation>작업 %1(%2): 헤더 %3</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1행 %2열: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>%1열: %2</translation>
    </message>
    <message>
        <source>expected a text, or {&quot;secret&quot;: true}</source>
        <translation>텍스트나 {&quot;secret&quot;: true}여야 합니다</translation>
    </message>
    <message>
        <source>expected GET or HEAD</source>
        <translation>GET이나 HEAD여야 합니다</translation>
    </message>
    <message>
        <source>a url task needs it</source>
        <translation>url 작업에 필요합니다</translation>
    </message>
    <message>
        <source>a header&apos;s name has only letters, digits and signs such as -</source>
        <translation>헤더 이름에는 영문자, 숫자, - 같은 기호만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>this header belongs to the connection itself and cannot be set</source>
        <translation>연결 자체에 속한 헤더라서 지정할 수 없습니다</translation>
    </message>
    <message>
        <source>a header&apos;s value has at most %1 characters</source>
        <translation>헤더 값은 %1자까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>a header&apos;s value has no line ends and no control characters</source>
        <translation>헤더 값에는 줄바꿈과 제어 문자를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>expected a URL such as https://example.org/ (after GET or HEAD if you like), or sleep, block or cpu and a length of time</source>
        <translation>https://example.org/ 같은 URL(앞에 GET이나 HEAD를 붙여도 됨)이나, sleep, block, cpu와 시간을 쓰세요</translation>
    </message>
    <message>
        <source>expected a path of the practice server such as practice:/delay/0.5</source>
        <translation>practice:/delay/0.5 같은 연습 서버 경로를 쓰세요</translation>
    </message>
    <message>
        <source>this is not a valid URL</source>
        <translation>올바른 URL이 아닙니다</translation>
    </message>
    <message>
        <source>the URL needs a host, as in https://example.org/</source>
        <translation>https://example.org/처럼 URL에 호스트가 필요합니다</translation>
    </message>
    <message>
        <source>a URL has no spaces and no control characters; write %20 for a space</source>
        <translation>URL에는 공백과 제어 문자를 쓸 수 없습니다. 공백은 %20으로 쓰세요</translation>
    </message>
    <message>
        <source>only http:, https: and practice: URLs can be fetched</source>
        <translation>http:, https:, practice: URL만 받을 수 있습니다</translation>
    </message>
    <message>
        <source>a task line has no control characters</source>
        <translation>작업 줄에는 제어 문자를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>expected a number of tasks from 1 to 1,000,000</source>
        <translation>작업 수는 1부터 1,000,000까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected a task after the colon</source>
        <translation>콜론 뒤에 작업을 쓰세요</translation>
    </message>
    <message>
        <source>expected a name before the colon</source>
        <translation>콜론 앞에 이름을 쓰세요</translation>
    </message>
    <message>
        <source>expected a space after the name&apos;s colon</source>
        <translation>이름의 콜론 뒤에 공백이 필요합니다</translation>
    </message>
    <message>
        <source>expected the end of the line: a URL has no spaces; write %20 for one</source>
        <translation>여기서 줄이 끝나야 합니다. URL에는 공백을 쓸 수 없으니 %20으로 쓰세요</translation>
    </message>
    <message>
        <source>a plan has at most 1,000,000 tasks</source>
        <translation>계획에는 작업을 1,000,000개까지 넣을 수 있습니다</translation>
    </message>
    <message>
        <source>the name is too long to be repeated this often</source>
        <translation>이만큼 반복하기에는 이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>이름은 %1자까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>a name is text of one line, without control characters</source>
        <translation>이름은 제어 문자가 없는 한 줄 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>port %1 of this machine is in use by another program</source>
        <translation>다른 프로그램이 이 컴퓨터의 포트 %1을(를) 쓰고 있습니다</translation>
    </message>
    <message>
        <source>port %1 is not open to ordinary users; take one from 1024 up</source>
        <translation>포트 %1은(는) 일반 사용자가 쓸 수 없습니다. 1024 이상의 포트를 쓰세요</translation>
    </message>
    <message>
        <source>the practice server cannot listen on port %1: %2</source>
        <translation>연습 서버를 포트 %1에서 시작할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>secrets were left out when this was recorded; to be given again: %1</source>
        <translation>기록할 때 비밀 값을 뺐습니다. 다시 입력해야 할 값: %1</translation>
    </message>
    <message>
        <source>only %1 instead of %2 connections at once: this system lets a program open %3 files and sockets</source>
        <translation>동시 연결을 %2개 대신 %1개만 씁니다. 이 시스템에서는 한 프로그램이 파일과 소켓을 %3개까지 열 수 있습니다</translation>
    </message>
    <message>
        <source>decompressed, it is larger than any sound trace would be</source>
        <translation>압축을 풀면 정상적인 트레이스보다 훨씬 큽니다</translation>
    </message>
    <message>
        <source>reading it was cancelled</source>
        <translation>읽기가 취소되었습니다</translation>
    </message>
    <message>
        <source>broken JSON</source>
        <translation>깨진 JSON</translation>
    </message>
    <message>
        <source>not JSON from there on</source>
        <translation>그 뒤로는 JSON이 아님</translation>
    </message>
    <message>
        <source>the data cannot be read from there on</source>
        <translation>그 뒤로는 데이터를 읽을 수 없음</translation>
    </message>
    <message>
        <source>an event larger than 16 MB</source>
        <translation>16MB보다 큰 이벤트</translation>
    </message>
    <message>
        <source>brackets nested too deep</source>
        <translation>괄호가 너무 깊게 중첩됨</translation>
    </message>
    <message>
        <source>no phase (&quot;ph&quot;)</source>
        <translation>단계(&quot;ph&quot;)가 없음</translation>
    </message>
    <message>
        <source>a phase that is not known</source>
        <translation>알 수 없는 단계</translation>
    </message>
    <message>
        <source>a profiler&apos;s sample</source>
        <translation>프로파일러 샘플</translation>
    </message>
    <message>
        <source>a snapshot of an object</source>
        <translation>객체 스냅숏</translation>
    </message>
    <message>
        <source>a memory dump</source>
        <translation>메모리 덤프</translation>
    </message>
    <message>
        <source>a clock mark, context or link</source>
        <translation>시계 표시, 컨텍스트 또는 연결</translation>
    </message>
    <message>
        <source>more than %1 tracks</source>
        <translation>트랙이 %1개를 넘음</translation>
    </message>
    <message>
        <source>more than %1 counters</source>
        <translation>카운터가 %1개를 넘음</translation>
    </message>
    <message>
        <source>more events than can be shown, from there on</source>
        <translation>그 뒤로는 보여 줄 수 있는 이벤트 수를 넘음</translation>
    </message>
    <message>
        <source>no time (&quot;ts&quot;)</source>
        <translation>시각(&quot;ts&quot;)이 없음</translation>
    </message>
    <message>
        <source>a time that is no number</source>
        <translation>숫자가 아닌 시각</translation>
    </message>
    <message>
        <source>a time beyond a hundred years</source>
        <translation>백 년을 넘는 시각</translation>
    </message>
    <message>
        <source>a time years away from the others</source>
        <translation>다른 것들과 몇 년 떨어진 시각</translation>
    </message>
    <message>
        <source>a negative duration</source>
        <translation>음수인 길이</translation>
    </message>
    <message>
        <source>a duration that is no number</source>
        <translation>숫자가 아닌 길이</translation>
    </message>
    <message>
        <source>a duration beyond a year</source>
        <translation>1년을 넘는 길이</translation>
    </message>
    <message>
        <source>no duration, taken as 0</source>
        <translation>길이가 없어 0으로 봄</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>id가 없음</translation>
    </message>
    <message>
        <source>an end without its beginning</source>
        <translation>시작이 없는 끝</translation>
    </message>
    <message>
        <source>an end before its beginning</source>
        <translation>시작보다 앞선 끝</translation>
    </message>
    <message>
        <source>an arrow without its other end</source>
        <translation>다른 쪽 끝이 없는 화살표</translation>
    </message>
    <message>
        <source>a counter without a number</source>
        <translation>숫자가 없는 카운터</translation>
    </message>
    <message>
        <source>begun and never ended, shown up to the end</source>
        <translation>시작하고 끝나지 않음(끝까지 이어 표시)</translation>
    </message>
    <message>
        <source>it is no trace, and for a plan it is too large</source>
        <translation>트레이스가 아니며, 계획으로 보기에는 너무 큽니다</translation>
    </message>
    <message>
        <source>it is not a Chrome trace, which is a list of events or an object with the list &quot;traceEvents&quot;</source>
        <translation>Chrome 트레이스가 아닙니다. 이벤트 목록이거나 &quot;traceEvents&quot; 목록이 든 객체여야 합니다</translation>
    </message>
    <message>
        <source>none of its events can be shown: %1</source>
        <translation>보여 줄 수 있는 이벤트가 하나도 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1(%2번째 줄)</translation>
    </message>
    <message>
        <source>%1 (%2, the first on line %3)</source>
        <translation>%1(%2개, 첫 번째는 %3번째 줄)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2개)</translation>
    </message>
    <message>
        <source>skipped an event: %1</source>
        <translation>이벤트 하나를 건너뜀: %1</translation>
    </message>
    <message>
        <source>skipped %1 events: %2</source>
        <translation>이벤트 %1개를 건너뜀: %2</translation>
    </message>
    <message>
        <source>mended an event: %1</source>
        <translation>이벤트 하나를 고쳐서 읽음: %1</translation>
    </message>
    <message>
        <source>mended %1 events: %2</source>
        <translation>이벤트 %1개를 고쳐서 읽음: %2</translation>
    </message>
    <message>
        <source>its closing bracket is missing</source>
        <translation>닫는 괄호가 없습니다</translation>
    </message>
    <message>
        <source>it is another program&apos;s trace, not a recording</source>
        <translation>다른 프로그램의 트레이스이며 실행 기록이 아닙니다</translation>
    </message>
    <message>
        <source>it is of run %1, and otherData tells of %2</source>
        <translation>실행 %1의 이벤트인데 otherData에는 실행이 %2개뿐입니다</translation>
    </message>
    <message>
        <source>it holds %1 runs, and this is the first</source>
        <translation>실행 %1개가 들어 있으며, 이것은 첫 번째 실행입니다</translation>
    </message>
    <message>
        <source>there are more than %1 runs</source>
        <translation>실행이 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>expected a list of runs: [{ … }, …]</source>
        <translation>실행의 목록이어야 합니다: [{ … }, …]</translation>
    </message>
    <message>
        <source>there is no run in it</source>
        <translation>들어 있는 실행이 없습니다</translation>
    </message>
    <message>
        <source>there is no run to be written</source>
        <translation>저장할 실행이 없습니다</translation>
    </message>
    <message>
        <source>expected 1, 2 or 3, or 10 more for each run before it</source>
        <translation>1, 2, 3이거나, 앞선 실행 하나마다 10을 더한 값이어야 합니다</translation>
    </message>
    <message>
        <source>larger than the 1 MB that a lesson may have</source>
        <translation>튜토리얼 파일의 한도인 1 MB보다 큽니다</translation>
    </message>
    <message>
        <source>a lesson&apos;s name begins with its number: 12-name.json</source>
        <translation>튜토리얼 파일 이름은 12-name.json처럼 번호로 시작해야 합니다</translation>
    </message>
    <message>
        <source>there is a lesson %1 already</source>
        <translation>%1단계가 이미 있습니다</translation>
    </message>
    <message>
        <source>expected %1: a lesson&apos;s file begins with &quot;lesson&quot;: %1</source>
        <translation>%1이어야 합니다. 튜토리얼 파일은 &quot;lesson&quot;: %1(으)로 시작합니다</translation>
    </message>
    <message>
        <source>a lesson has no such key</source>
        <translation>튜토리얼 파일에 없는 키입니다</translation>
    </message>
    <message>
        <source>there is no task to run</source>
        <translation>실행할 작업이 없습니다</translation>
    </message>
    <message>
        <source>a lesson runs without a network: only practice: URLs can be fetched</source>
        <translation>튜토리얼은 네트워크 없이 실행되므로 practice: URL만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>the plan has no task of that name</source>
        <translation>계획에 그런 이름의 작업이 없습니다</translation>
    </message>
    <message>
        <source>expected queued, waiting, receiving, ready or running</source>
        <translation>queued, waiting, receiving, ready, running 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외됨: %1</translation>
    </message>
    <message>
        <source>expected another curl command</source>
        <translation>curl 명령이 이어져야 합니다</translation>
    </message>
    <message>
        <source>expected one URL; brackets and braces make it several</source>
        <translation>URL 하나여야 합니다. 괄호가 있으면 여러 개가 됩니다</translation>
    </message>
    <message>
        <source>expected a URL in this command</source>
        <translation>이 명령에 URL이 있어야 합니다</translation>
    </message>
    <message>
        <source>this option of curl is not known here; leave it out</source>
        <translation>여기서는 알 수 없는 curl 옵션입니다. 빼고 다시 시도하세요</translation>
    </message>
    <message>
        <source>expected a value after this option</source>
        <translation>이 옵션 뒤에 값이 있어야 합니다</translation>
    </message>
    <message>
        <source>a file of cookies has no place in a task</source>
        <translation>작업에는 쿠키 파일을 둘 수 없습니다</translation>
    </message>
    <message>
        <source>it has no password</source>
        <translation>암호가 없습니다</translation>
    </message>
    <message>
        <source>certificates are always checked</source>
        <translation>인증서는 항상 확인합니다</translation>
    </message>
    <message>
        <source>a body has no place in a task</source>
        <translation>작업에는 본문을 둘 수 없습니다</translation>
    </message>
    <message>
        <source>expected a name, a colon and a value</source>
        <translation>이름, 콜론, 값이 있어야 합니다</translation>
    </message>
    <message>
        <source>only a basic password can be sent beforehand</source>
        <translation>미리 보낼 수 있는 것은 Basic 암호뿐입니다</translation>
    </message>
    <message>
        <source>write the query into the URL</source>
        <translation>쿼리를 URL에 직접 적어야 합니다</translation>
    </message>
    <message>
        <source>a task can only be a GET or a HEAD</source>
        <translation>작업은 GET이나 HEAD만 할 수 있습니다</translation>
    </message>
    <message>
        <source>this is the form of the Windows command line; copy as cURL (bash) instead</source>
        <translation>Windows 명령줄 형식입니다. 대신 “cURL(bash)로 복사”를 쓰세요</translation>
    </message>
    <message>
        <source>expected quotes around this sign, which means something else to a shell</source>
        <translation>셸에서 다른 뜻을 지닌 기호이므로 따옴표로 감싸야 합니다</translation>
    </message>
    <message>
        <source>what a shell would put here is not known; write it out</source>
        <translation>셸이 이 자리에 무엇을 넣을지 알 수 없으므로 그대로 적어야 합니다</translation>
    </message>
    <message>
        <source>expected more after the backslash</source>
        <translation>백슬래시 뒤에 내용이 더 있어야 합니다</translation>
    </message>
    <message>
        <source>the quote that begins here has no end</source>
        <translation>여기서 시작한 따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>the text is longer than the 16 million characters that commands may have</source>
        <translation>명령에 쓸 수 있는 1,600만 자보다 깁니다</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>다음 가운데 하나여야 합니다: %1</translation>
    </message>
    <message>
        <source>expected &gt;, &gt;=, &lt; or &lt;= and what to compare with</source>
        <translation>&gt;, &gt;=, &lt;, &lt;= 중 하나와 비교할 값이 필요합니다</translation>
    </message>
    <message>
        <source>expected a length of time, as 1500ms or 1.5s</source>
        <translation>1500ms나 1.5s와 같은 시간이 필요합니다</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>숫자가 필요합니다</translation>
    </message>
    <message>
        <source>the median of %1 over %2 runs</source>
        <translation>%1의 중앙값(실행 %2번)</translation>
    </message>
    <message>
        <source>%1 held: %2 was %3</source>
        <translation>%1 조건에 해당합니다: %2 = %3</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>알 수 없는 옵션 &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos;에는 값을 적지 않습니다.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 값이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>끝낸 작업 없음</translation>
    </message>
    <message>
        <source>not compared: %1</source>
        <translation>비교하지 않음: %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs %3, left out</source>
        <translation>%2번 중 %1번 %3, 제외</translation>
    </message>
    <message>
        <source>stopped or failed</source>
        <translation>중지·실패</translation>
    </message>
    <message>
        <source>with failures</source>
        <translation>실패 있음</translation>
    </message>
    <message>
        <source>%1 sooner</source>
        <translation>%1 단축</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 늦음</translation>
    </message>
    <message>
        <source>, %1 times as fast</source>
        <translation>, %1배 빠름</translation>
    </message>
    <message>
        <source>, %1 times as long</source>
        <translation>, %1배 걸림</translation>
    </message>
    <message>
        <source>%1 at once, which is its limit</source>
        <translation>한 번에 %1개씩(동시 실행 수)</translation>
    </message>
    <message>
        <source>%1 at once, one a worker</source>
        <translation>한 번에 %1개씩(워커마다 하나)</translation>
    </message>
    <message>
        <source>%1 at once, one a connection</source>
        <translation>한 번에 %1개씩(연결마다 하나)</translation>
    </message>
    <message>
        <source>as many at once as there are connections</source>
        <translation>한 번에 연결 수만큼씩</translation>
    </message>
    <message>
        <source>its tasks wait at the same time, %1, and hold nothing</source>
        <translation>작업들이 %1 동시에 기다리고, 기다리는 동안 아무것도 붙잡지 않습니다</translation>
    </message>
    <message>
        <source>its tasks wait at the same time, though %1 held the loop for %2</source>
        <translation>작업들이 동시에 기다리지만, %1이(가) 루프를 %2 동안 붙잡았습니다</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>its tasks wait at the same time, and it took little longer than %1 alone</source>
        <translation>작업들이 동시에 기다리므로, %1 하나가 걸린 시간과 거의 같습니다</translation>
    </message>
    <message>
        <source>it had less to do besides the work itself</source>
        <translation>작업 자체 말고는 할 일이 더 적었습니다</translation>
    </message>
    <message>
        <source>its tasks wait at the same time and hold nothing</source>
        <translation>작업들이 동시에 기다리고, 기다리는 동안 아무것도 붙잡지 않습니다</translation>
    </message>
    <message>
        <source>nothing but the work itself takes time in it</source>
        <translation>작업 자체 말고는 시간이 드는 일이 없습니다</translation>
    </message>
    <message>
        <source>one task at a time as well, but the loop is free in between</source>
        <translation>역시 한 번에 한 작업씩이지만 그 사이에 루프가 자유롭습니다</translation>
    </message>
    <message>
        <source>none of its tasks ran</source>
        <translation>작업이 하나도 실행되지 않았습니다</translation>
    </message>
    <message>
        <source>its workers carry tasks out at the same time, %1</source>
        <translation>워커들이 작업을 %1 동시에 처리합니다</translation>
    </message>
    <message>
        <source>its tasks run at the same time, each holding a worker of its own</source>
        <translation>작업들이 저마다 워커 하나씩을 붙잡고 동시에 실행됩니다</translation>
    </message>
    <message>
        <source>there is one task, so nothing can happen at the same time</source>
        <translation>작업이 하나뿐이라 동시에 할 수 있는 일이 없습니다</translation>
    </message>
    <message>
        <source>the work keeps whichever thread runs it busy, and there was no more than one to share it out to</source>
        <translation>작업이 그것을 실행하는 스레드를 계속 쓰는데, 나누어 맡을 스레드가 하나뿐이었습니다</translation>
    </message>
    <message>
        <source>its tasks went %1</source>
        <translation>작업이 %1 실행되었습니다</translation>
    </message>
    <message>
        <source>%1 alone is most of the time (%2)</source>
        <translation>%1 하나가 시간의 대부분을 차지합니다(%2)</translation>
    </message>
    <message>
        <source>they differ by no more than two runs of one plan differ anyway</source>
        <translation>차이가 같은 계획을 두 번 실행할 때에도 나는 정도입니다</translation>
    </message>
    <message>
        <source>; %1 took as long</source>
        <translation>; %1도 비슷하게 걸렸습니다</translation>
    </message>
    <message>
        <source> and </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no difference beyond chance</source>
        <translation>우연을 넘는 차이 없음</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>비슷함</translation>
    </message>
    <message>
        <source>There is nothing to compare: fewer than two strategies ran.</source>
        <translation>비교할 것이 없습니다: 실행된 방식이 둘보다 적습니다.</translation>
    </message>
    <message>
        <source>None can be called the fastest: every run was stopped or got nothing done.</source>
        <translation>가장 빠른 방식을 말할 수 없습니다: 모든 실행이 중지되었거나 끝낸 작업이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to compare: only %1 did all of the work.</source>
        <translation>비교할 것이 없습니다: %1만 작업을 모두 마쳤습니다.</translation>
    </message>
    <message>
        <source>Of those that can be compared %1 was the fastest, with %2: %3%4.</source>
        <translation>비교할 수 있는 것 가운데 %1이(가) 가장 빨랐습니다(%2): %3%4.</translation>
    </message>
    <message>
        <source>None was faster than %1: %2.</source>
        <translation>%1보다 빠른 방식은 없었습니다: %2.</translation>
    </message>
    <message>
        <source>%1 did the same work %2 sooner than %3: %4%5.</source>
        <translation>%1이(가) 같은 작업을 %3보다 %2 먼저 끝냈습니다: %4%5.</translation>
    </message>
    <message>
        <source>Whether these differences are more than chance cannot be told from fewer than %1 runs of each.</source>
        <translation>방식마다 %1번보다 적게 실행하면 이 차이가 우연인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Against %1: %2. A difference counts below 0.05, two-sided, by the Mann-Whitney U test (Mann and Whitney, 1947).</source>
        <translation>%1 대비: %2. Mann-Whitney U 검정(Mann and Whitney, 1947), 양측 0.05 미만일 때 차이로 봅니다.</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>From the range&apos;s beginning to its end.</source>
        <translation>구간의 시작부터 끝까지입니다.</translation>
    </message>
    <message>
        <source>in flight, at most</source>
        <translation>진행 중인 작업, 최대</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>The most tasks that had taken their first step and not ended, at one moment of the range.</source>
        <translation>구간 안의 한 시점에, 시작했지만 아직 끝나지 않은 작업이 가장 많았던 수입니다.</translation>
    </message>
    <message>
        <source>states ended</source>
        <translation>끝난 상태</translation>
    </message>
    <message>
        <source>How many states of tasks ended in the range: each is a step in some task&apos;s life.</source>
        <translation>구간 안에서 끝난 작업 상태의 수입니다. 상태 하나가 어느 작업의 한 단계입니다.</translation>
    </message>
    <message>
        <source>loop busy</source>
        <translation>루프 사용률</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The share of the range in which a callback held the event loop: %1 in all.</source>
        <translation>구간 중 콜백이 이벤트 루프를 붙잡고 있던 비율입니다. 모두 %1입니다.</translation>
    </message>
    <message>
        <source>longest hold</source>
        <translation>루프 최장 멈춤</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and the task that held the loop</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The longest that one callback kept the event loop from everything else, as far as it lies in the range, and the task that held it longest in there.</source>
        <translation>콜백 하나가 이벤트 루프를 붙잡아 다른 일을 막은 가장 긴 시간(구간 안에 든 만큼)과, 그동안 루프를 가장 오래 붙잡고 있던 작업입니다.</translation>
    </message>
    <message>
        <source>in flight, on average</source>
        <translation>진행 중인 작업, 평균</translation>
    </message>
    <message>
        <source>How many tasks had taken their first step and not ended, averaged over the range. Time in which such a task was ready and did not run counts.</source>
        <translation>시작했지만 아직 끝나지 않은 작업 수의 구간 평균입니다. 그런 작업이 실행 대기로 보낸 시간도 포함합니다.</translation>
    </message>
    <message>
        <source>late: p50 · p95 · p99</source>
        <translation>지연: p50 · p95 · p99</translation>
    </message>
    <message>
        <source>How long what became ready in the range waited for its turn on the loop: callbacks, and heartbeats from when they were asked, %L1 in all. Half, 95 % and 99 % of them waited no longer than this (nearest rank).</source>
        <translation>구간 안에서 준비된 것이 루프에서 차례를 기다린 시간입니다. 콜백과, 물은 때부터 센 하트비트를 합해 모두 %L1개입니다. 그중 절반, 95%, 99%는 이보다 오래 기다리지 않았습니다(최근접 순위).</translation>
    </message>
    <message>
        <source>late, at most</source>
        <translation>최대 지연</translation>
    </message>
    <message>
        <source>The longest that anything that became ready in the range waited for its turn on the loop.</source>
        <translation>구간 안에서 준비된 것이 루프에서 차례를 기다린 가장 긴 시간입니다.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>받은 양</translation>
    </message>
    <message>
        <source>The bodies of the answers whose receiving ended in the range, each as a whole: how much of it came when is not recorded.</source>
        <translation>구간 안에서 수신이 끝난 응답의 본문 크기입니다. 언제 얼마나 왔는지는 기록되지 않으므로 응답마다 전체를 셉니다.</translation>
    </message>
    <message>
        <source>tasks started · ended · failed</source>
        <translation>작업 시작 · 종료 · 실패</translation>
    </message>
    <message>
        <source>%L1 · %L2 · %L3</source>
        <translation>%L1 · %L2 · %L3</translation>
    </message>
    <message>
        <source>How many tasks took their first step in the range, how many ended in it in any way, and how many of these failed.</source>
        <translation>구간 안에서 시작한 작업 수, 어떻게든 끝난 작업 수, 그중 실패한 작업 수입니다.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
</context>
<context>
    <name>SendQuestion</name>
    <message>
        <source>%1 requests to %2</source>
        <translation>%2: 요청 %1개</translation>
    </message>
    <message>
        <source>Requests to other machines</source>
        <translation>다른 컴퓨터로 보내는 요청</translation>
    </message>
    <message>
        <source>This sends, to machines that are not this one:

%1

Send them?</source>
        <translation>이 컴퓨터가 아닌 곳으로 다음을 보냅니다:

%1

보낼까요?</translation>
    </message>
</context>
<context>
    <name>SignMeaning</name>
    <message>
        <source>Queued: asked for, but the limit, the workers or the connections are all taken.</source>
        <translation>순서 대기: 요청되었지만 동시 실행 수, 워커, 연결이 모두 찼습니다.</translation>
    </message>
    <message>
        <source>Waiting for a timer or a server. It costs nothing, unless the rail beneath says that it holds a thread.</source>
        <translation>응답 대기·타이머 대기: 서버나 타이머를 기다립니다. 아래에 스레드를 붙잡고 있다는 띠가 없으면 아무 비용도 들지 않습니다.</translation>
    </message>
    <message>
        <source>Receiving the answer, from its first byte to its last.</source>
        <translation>수신 중: 응답을 첫 바이트부터 마지막 바이트까지 받습니다.</translation>
    </message>
    <message>
        <source>Ready, not run: what it waited for has happened, and the loop has not come to it yet. This is the loop&apos;s lateness.</source>
        <translation>실행 대기: 기다리던 일은 일어났지만 루프가 아직 처리하지 못했습니다. 이것이 루프의 지연입니다.</translation>
    </message>
    <message>
        <source>Running: its own code runs.</source>
        <translation>실행 중: 작업 자신의 코드가 실행됩니다.</translation>
    </message>
    <message>
        <source>The rail: this state holds a thread, the loop&apos;s or a worker&apos;s. Nothing else can run there meanwhile.</source>
        <translation>띠: 이 상태는 루프나 워커의 스레드를 붙잡고 있습니다. 그동안 그 스레드에서는 다른 것이 실행될 수 없습니다.</translation>
    </message>
    <message>
        <source>The loop was held: one callback kept it from everything else.</source>
        <translation>루프 멈춤: 콜백 하나가 루프를 붙잡아 다른 일을 하지 못했습니다.</translation>
    </message>
    <message>
        <source>A heartbeat: asked whether it is alive, the loop answered in time.</source>
        <translation>하트비트: 살아 있는지 묻자 루프가 제때 답했습니다.</translation>
    </message>
    <message>
        <source>A heartbeat that the loop missed, since it was held.</source>
        <translation>놓친 하트비트: 루프가 멈춰 있어 제때 답하지 못했습니다.</translation>
    </message>
    <message>
        <source>A question that was put to the loop, to where it was answered.</source>
        <translation>루프에 한 질문: 물은 때부터 답을 받은 때까지입니다.</translation>
    </message>
    <message>
        <source>The outline: where an earlier run of the same tasks was.</source>
        <translation>윤곽선: 같은 작업의 이전 실행이 있던 자리입니다.</translation>
    </message>
    <message>
        <source>The dashed outline: where the task was predicted to be, from what an earlier run measured.</source>
        <translation>점선 윤곽선: 앞선 실행에서 잰 값으로 예상한 작업의 위치입니다.</translation>
    </message>
</context>
<context>
    <name>SweepCommandText</name>
    <message>
        <source>round %1 of %2, %3</source>
        <translation>%2회 중 %1회째, %3</translation>
    </message>
    <message>
        <source>Runs a plan with one setting at several values, one after the other, and tells from which on more gains nothing, and why.</source>
        <translation>설정 하나를 여러 값으로 바꿔 가며 계획을 차례로 실행하고, 어느 값부터 더 늘려도 소용없는지와 그 이유를 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>SweepOptionText</name>
    <message>
        <source>What is varied: limit, workers or connections (limit, under pool workers).</source>
        <translation>바꿀 설정: limit, workers 또는 connections(기본은 limit, pool에서는 workers).</translation>
    </message>
    <message>
        <source>Its values, as 1,2,4 (1, 2, 3, 6, 12, 24 and so on, up to as many as there are tasks).</source>
        <translation>바꿔 볼 값, 예: 1,2,4 (기본은 1, 2, 3, 6, 12, 24 …, 작업 수까지).</translation>
    </message>
    <message>
        <source>--over: expected limit, workers or connections</source>
        <translation>--over: limit, workers 또는 connections여야 합니다</translation>
    </message>
    <message>
        <source>--%1: it is what is varied; give --values instead</source>
        <translation>--%1: 바꿔 볼 설정입니다. 대신 --values를 쓰세요</translation>
    </message>
</context>
<context>
    <name>SweepPicture</name>
    <message>
        <source>knee</source>
        <translation>꺾이는 점</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>총 소요 시간</translation>
    </message>
    <message>
        <source>tasks a second</source>
        <translation>초당 작업 수</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>1 task</source>
        <translation>작업 1개</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>작업 %1개</translation>
    </message>
    <message>
        <source>%1 under %2, %3 varied, %4 runs each</source>
        <translation>%1, %2, 바꾼 설정: %3, 값마다 %4번 실행</translation>
    </message>
    <message>
        <source>%1 under %2, %3 varied</source>
        <translation>%1, %2, 바꾼 설정: %3</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>총 소요 시간</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>작업/초</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>동시 작업</translation>
    </message>
    <message>
        <source>&lt;- knee</source>
        <translation>&lt;- 꺾이는 점</translation>
    </message>
    <message>
        <source>A value is as good as the best if one of its runs comes within 5 % of the best median.</source>
        <translation>실행 가운데 하나라도 가장 좋은 중앙값과 5 % 안쪽으로 차이 나면 가장 좋은 값과 같다고 봅니다.</translation>
    </message>
    <message>
        <source>A value is as good as the best if its median is within 5 % of the best, or the Mann-Whitney U test (Mann and Whitney, 1947) does not tell the two apart at 0.05, two-sided.</source>
        <translation>중앙값이 가장 좋은 값과 5 % 안쪽으로 차이 나거나, Mann-Whitney U 검정(Mann and Whitney, 1947, 양측, 0.05)으로 둘을 구별할 수 없으면 가장 좋은 값과 같다고 봅니다.</translation>
    </message>
</context>
<context>
    <name>SweepValues</name>
    <message>
        <source>expected whole numbers from 1 to %1, not %2</source>
        <translation>1부터 %1까지의 정수여야 하는데 %2입니다</translation>
    </message>
    <message>
        <source>expected numbers, as 1, 2, 4</source>
        <translation>1, 2, 4처럼 숫자를 적어야 합니다</translation>
    </message>
    <message>
        <source>at most %1 values</source>
        <translation>값은 최대 %1개입니다</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>limit</source>
        <translation>동시 실행 수</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>워커 수</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>호스트당 연결 수</translation>
    </message>
    <message>
        <source>a limit of %1</source>
        <translation>동시 실행 수 %1</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>워커 1개</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>워커 %1개</translation>
    </message>
    <message>
        <source>1 connection to a host</source>
        <translation>호스트당 연결 1개</translation>
    </message>
    <message>
        <source>%1 connections to a host</source>
        <translation>호스트당 연결 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 left out</source>
        <translation>%2개 중 %1개 제외</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>%1 times as fast as with %2</source>
        <translation>%2일 때보다 %1배 빠름</translation>
    </message>
    <message>
        <source>There is no curve: fewer than two values ran to their end and did all of the work.</source>
        <translation>곡선이 없습니다: 끝까지 실행되어 일을 모두 해낸 값이 둘이 되지 않습니다.</translation>
    </message>
    <message>
        <source>There is no knee: no value was faster than %1.</source>
        <translation>꺾이는 점이 없습니다: %1일 때보다 빠른 값이 없었습니다.</translation>
    </message>
    <message>
        <source>There is no knee among these values: the last that can be compared, %1, is the fastest, and more may be faster still.</source>
        <translation>이 값들 가운데에는 꺾이는 점이 없습니다: 비교할 수 있는 마지막 값(%1)이 가장 빠르며, 더 늘리면 더 빨라질 수도 있습니다.</translation>
    </message>
    <message>
        <source>The knee is at %1: %2, %3.</source>
        <translation>꺾이는 점: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>There is one fetch, so more connections have nothing to do.</source>
        <translation>요청이 하나뿐이라 연결을 늘려도 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Every fetch from the busiest host has a connection then: there are %1.</source>
        <translation>그때는 요청이 가장 많은 호스트의 모든 요청이 저마다 연결을 가집니다: 요청은 모두 %1개입니다.</translation>
    </message>
    <message>
        <source>All %1 tasks can be under way at once then: there are no more.</source>
        <translation>그때는 작업 %1개가 모두 동시에 진행될 수 있습니다: 작업이 더는 없습니다.</translation>
    </message>
    <message>
        <source>With more, tasks queue for a place within the limit, which is %1.</source>
        <translation>더 늘리면 작업들이 동시 실행 수 제한(%1) 때문에 순서를 기다립니다.</translation>
    </message>
    <message>
        <source>With more, tasks queue for a worker, of which there are %1.</source>
        <translation>더 늘리면 작업들이 워커(%1개)를 기다립니다.</translation>
    </message>
    <message>
        <source>With more, tasks queue for a connection: a host is given %1 at once.</source>
        <translation>더 늘리면 작업들이 연결을 기다립니다: 호스트 하나에 동시에 %1개까지입니다.</translation>
    </message>
    <message>
        <source>With more, tasks queue for a connection: a host is given no more at once.</source>
        <translation>더 늘리면 작업들이 연결을 기다립니다: 호스트 하나에 동시에 더 열 수 없습니다.</translation>
    </message>
    <message>
        <source>With more, the loop is held for %1 % of the time, and it does one thing at a time.</source>
        <translation>더 늘려도 루프가 전체 시간의 %1 % 동안 붙잡혀 있고, 루프는 한 번에 한 가지 일만 합니다.</translation>
    </message>
    <message>
        <source>With more, the processor&apos;s cores are used up: computations take %1 times the CPU time that they use, against %2 times there.</source>
        <translation>더 늘리면 코어가 모자랍니다: 계산이 쓰는 CPU 시간의 %1배가 걸리며, 그 지점에서는 %2배였습니다.</translation>
    </message>
    <message>
        <source>With more, the server slows down: a request waits %1 for its answer, against %2 there.</source>
        <translation>더 늘리면 서버가 느려집니다: 요청이 응답을 %1 기다리며, 그 지점에서는 %2 기다렸습니다.</translation>
    </message>
    <message>
        <source>%1 alone takes %2, and all together cannot take less.</source>
        <translation>%1 하나만으로 %2 걸리므로, 모두 합쳐도 그보다 짧을 수 없습니다.</translation>
    </message>
    <message>
        <source>With more, fewer tasks succeed.</source>
        <translation>더 늘리면 성공하는 작업이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Why more gains nothing cannot be told from these runs.</source>
        <translation>더 늘려도 소용없는 이유는 이 실행들만으로는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>With %1 it takes longer again: %2.</source>
        <translation>%1일 때는 다시 더 오래 걸립니다: %2.</translation>
    </message>
    <message>
        <source>one task goes at a time under this strategy: there is nothing to vary</source>
        <translation>이 방식에서는 작업이 한 번에 하나씩 진행되므로 바꿔 볼 것이 없습니다</translation>
    </message>
    <message>
        <source>a limit is one of gather (concurrent) alone</source>
        <translation>동시 실행 수 제한은 gather(concurrent)에만 있습니다</translation>
    </message>
    <message>
        <source>only a thread pool has workers</source>
        <translation>워커는 스레드 풀에만 있습니다</translation>
    </message>
    <message>
        <source>the plan fetches nothing, so it needs no connections</source>
        <translation>계획에 요청이 없으므로 연결이 필요 없습니다</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Deadline: %1</source>
        <translation>제한 시간: %1</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>헤더: %1</translation>
    </message>
</context>
<context>
    <name>TaskTooltip</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 그 밖에 %1개</translation>
    </message>
    <message>
        <source> · HTTP status %1</source>
        <translation> · HTTP 상태 코드 %1</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>no category</source>
        <translation>범주 없음</translation>
    </message>
    <message>
        <source>%1 › %2, asynchronous</source>
        <translation>%1 › %2, 비동기</translation>
    </message>
    <message>
        <source>Chrome trace, %1 on %2, %3</source>
        <translation>Chrome 트레이스, %2에 %1, %3</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>스팬 1개</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation>스팬 %1개</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>트랙 1개</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>트랙 %1개</translation>
    </message>
    <message>
        <source>1 instant</source>
        <translation>순간 이벤트 1개</translation>
    </message>
    <message>
        <source>%1 instants</source>
        <translation>순간 이벤트 %1개</translation>
    </message>
    <message>
        <source>1 arrow</source>
        <translation>화살표 1개</translation>
    </message>
    <message>
        <source>%1 arrows</source>
        <translation>화살표 %1개</translation>
    </message>
    <message>
        <source>1 counter</source>
        <translation>카운터 1개</translation>
    </message>
    <message>
        <source>%1 counters</source>
        <translation>카운터 %1개</translation>
    </message>
    <message>
        <source>and %1 more tracks</source>
        <translation>그 밖에 트랙 %1개</translation>
    </message>
    <message>
        <source>loop held %1 in all</source>
        <translation>루프 멈춤 합계 %1</translation>
    </message>
    <message>
        <source>the strategy itself</source>
        <translation>방식 자체</translation>
    </message>
    <message>
        <source>, longest %1 by %2</source>
        <translation>, 가장 긴 것 %1(%2)</translation>
    </message>
    <message>
        <source>heartbeats missed %1 of %2, worst lateness %3</source>
        <translation>하트비트 %2개 중 %1개 놓침, 최대 지연 %3</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1개 성공</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1개 중지됨</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1개 시작 안 됨</translation>
    </message>
    <message>
        <source>memory ran out: the recording ends there</source>
        <translation>메모리가 부족해 실행 기록이 거기서 끝납니다</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>실행이 중지되었습니다</translation>
    </message>
    <message>
        <source>the run was still going on</source>
        <translation>실행이 아직 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 실패: %2</translation>
    </message>
    <message>
        <source>and %1 more failed</source>
        <translation>그 밖에 %1개 실패</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>진행 중</translation>
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
        <source>total time %1, sum of work %2</source>
        <translation>총 소요 시간 %1, 작업 시간 합계 %2</translation>
    </message>
    <message>
        <source>, at once %1 on average, %2 at most</source>
        <translation>, 동시 작업 수 평균 %1, 최대 %2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>순서 대기</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>응답·타이머 대기</translation>
    </message>
    <message>
        <source>waiting and holding a thread</source>
        <translation>스레드를 붙잡고 기다림</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>수신 중</translation>
    </message>
    <message>
        <source>ready, not run yet</source>
        <translation>실행 대기</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>loop held</source>
        <translation>루프 멈춤</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>콜백</translation>
    </message>
    <message>
        <source>heartbeat answered</source>
        <translation>하트비트 응답</translation>
    </message>
    <message>
        <source>heartbeat missed</source>
        <translation>놓친 하트비트</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>작업 1개</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>작업 %1개</translation>
    </message>
    <message>
        <source>, %1 runs of each strategy, the middle ones shown</source>
        <translation>, 방식마다 %1번 실행, 가운데 것을 표시</translation>
    </message>
    <message>
        <source>, each strategy in turn</source>
        <translation>, 방식마다 차례로</translation>
    </message>
    <message>
        <source>and %1 more tasks</source>
        <translation>그 밖에 작업 %1개</translation>
    </message>
    <message>
        <source>Beside each strategy&apos;s name stands its loop.</source>
        <translation>방식 이름 옆은 그 방식의 루프입니다.</translation>
    </message>
    <message>
        <source>%1 did not run</source>
        <translation>%1 실행 안 됨</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>총 소요 시간</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>실행 1번</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>실행 %1번</translation>
    </message>
    <message>
        <source>, %1 of them stopped and left out</source>
        <translation>, 그중 %1번은 중지되어 제외</translation>
    </message>
    <message>
        <source>; above is the one with the middle total time</source>
        <translation>; 위는 총 소요 시간이 가운데인 실행</translation>
    </message>
    <message>
        <source>tasks failed in %1 of them</source>
        <translation>그중 %1번에서 작업 실패</translation>
    </message>
    <message>
        <source>least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>longest block</source>
        <translation>루프 최장 멈춤</translation>
    </message>
    <message>
        <source>worst lateness</source>
        <translation>최대 지연</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>하트비트</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>루프</translation>
    </message>
    <message>
        <source>the slowest %1 of the other %2:</source>
        <translation>나머지 %2개 중 가장 느린 %1개:</translation>
    </message>
    <message>
        <source>and %1 more findings</source>
        <translation>그 밖에 알아낸 점 %1개</translation>
    </message>
</context>
<context>
    <name>TimelineSpeech</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>held %n time(s)</source>
        <translation>
            <numerusform>%n번 멈춤</numerusform>
        </translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>루프를 붙잡은 작업: %1</translation>
    </message>
    <message numerus="yes">
        <source>held by %n task(s)</source>
        <translation>
            <numerusform>작업 %n개가 붙잡음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3 ms, %4</source>
        <translation>%1, %2~%3 ms, %4</translation>
    </message>
    <message>
        <source>queued for the limit</source>
        <translation>동시 실행 수 때문에 순서 대기</translation>
    </message>
    <message>
        <source>queued for a worker</source>
        <translation>워커를 얻으려고 순서 대기</translation>
    </message>
    <message>
        <source>queued for a connection</source>
        <translation>연결을 얻으려고 순서 대기</translation>
    </message>
    <message>
        <source>waiting for a connection</source>
        <translation>연결 대기</translation>
    </message>
    <message>
        <source>waiting for the timer</source>
        <translation>타이머 대기</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>응답 대기</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>held %1 · now by %2</source>
        <translation>루프가 %1 동안 멈춤 · 지금 %2이(가) 붙잡고 있음</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>%1 동안 멈춤</translation>
    </message>
    <message>
        <source>held %1 by %2 tasks, one after another</source>
        <translation>루프가 %1 동안 멈춤 · 작업 %2개가 차례로 붙잡음</translation>
    </message>
    <message>
        <source>held %1 by %2</source>
        <translation>루프가 %1 동안 멈춤 · %2이(가) 붙잡음</translation>
    </message>
    <message>
        <source>held %1 times</source>
        <translation>%1번 멈춤</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>stopped · %1</source>
        <translation>중지됨 · %1</translation>
    </message>
    <message>
        <source>failed: %1 · %2</source>
        <translation>실패: %1 · %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>멈춰 있음</translation>
    </message>
    <message>
        <source>1 callback</source>
        <translation>콜백 1개</translation>
    </message>
    <message>
        <source>%L1 callbacks</source>
        <translation>콜백 %L1개</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>워커 %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>순서 대기</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>응답·타이머 대기</translation>
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
        <source>holds a thread</source>
        <translation>스레드를 붙잡음</translation>
    </message>
    <message>
        <source>loop held</source>
        <translation>루프 멈춤</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>하트비트</translation>
    </message>
    <message>
        <source>heartbeat missed</source>
        <translation>놓친 하트비트</translation>
    </message>
    <message>
        <source>receiving or running</source>
        <translation>수신 중·실행 중</translation>
    </message>
    <message>
        <source>Add tasks on the left, then press Run (F5).</source>
        <translation>왼쪽에 작업을 추가한 다음 실행(F5)을 누르세요.</translation>
    </message>
    <message>
        <source>question to the loop</source>
        <translation>루프에 한 질문</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>이전 실행</translation>
    </message>
    <message>
        <source>%1 sooner · %2 times as fast</source>
        <translation>%1 단축 · %2배 빠름</translation>
    </message>
    <message>
        <source>%1 sooner</source>
        <translation>%1 단축</translation>
    </message>
    <message>
        <source>%1 later · %2 times as long</source>
        <translation>%1 늦음 · %2배 걸림</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 늦음</translation>
    </message>
    <message>
        <source>no difference that matters</source>
        <translation>의미 있는 차이 없음</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>answered %1 late</source>
        <translation>%1 늦게 답함</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (동시 실행 수 %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2개)</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>%1, predicted · %2</source>
        <comment>a way of running, and its total time</comment>
        <translation>%1 예상 · %2</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>asynchronous</source>
        <translation>비동기</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>스레드 %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>프로세스 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · from %3 · %4</source>
        <comment>a span, its length, its start, its track</comment>
        <translation>%1 · %2 · %3부터 · %4</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <comment>an instant, its time</comment>
        <translation>%1 · %2 시점</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Memory ran out; this is what was recorded until then.</source>
        <translation>메모리가 부족해졌습니다. 그때까지 기록된 내용입니다.</translation>
    </message>
    <message>
        <source>There was nothing to run.</source>
        <translation>실행할 작업이 없었습니다.</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed; first %3: %4.</source>
        <translation>성공 %1개, 실패 %2개. 첫 실패는 %3: %4.</translation>
    </message>
    <message>
        <source>%L1 succeeded</source>
        <translation>성공 %L1개</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>실패 %L1개</translation>
    </message>
    <message>
        <source>%L1 stopped</source>
        <translation>중지됨 %L1개</translation>
    </message>
    <message>
        <source>%L1 never started</source>
        <translation>시작 안 됨 %L1개</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for a deadline to pass took %1 of the %2.</source>
        <translation>제한 시간이 지나기를 기다리는 데 전체 %2 가운데 %1 걸렸습니다.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>Running… %L1 of %L2 done.</source>
        <translation>실행 중… %L2개 가운데 %L1개 완료.</translation>
    </message>
    <message>
        <source>Running… %L1 of %L2 done, %L3 failed.</source>
        <translation>실행 중… %L2개 가운데 %L1개 완료, %L3개 실패.</translation>
    </message>
    <message>
        <source>Still going on when this was saved: %L1 of %L2 done.</source>
        <translation>저장할 때 아직 실행 중이었습니다. %L2개 가운데 %L1개 완료.</translation>
    </message>
    <message>
        <source>None of the tasks ran: they were created, but nobody awaited them.</source>
        <translation>작업이 하나도 실행되지 않았습니다. 만들기만 하고 아무도 await하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped after %1: %L2 of %L3 done, %L4 cut off, %L5 never started.</source>
        <translation>%1 만에 중지됨: %L3개 가운데 %L2개 완료, %L4개 중단, %L5개는 시작되지 않음.</translation>
    </message>
    <message>
        <source>Stopped after %1: %L2 of %L3 done, %L4 cut off.</source>
        <translation>%1 만에 중지됨: %L3개 가운데 %L2개 완료, %L4개 중단.</translation>
    </message>
    <message>
        <source>Stopped after %1: %L2 of %L3 done, %L4 never started.</source>
        <translation>%1 만에 중지됨: %L3개 가운데 %L2개 완료, %L4개는 시작되지 않음.</translation>
    </message>
    <message>
        <source>Stopped after %1: %L2 of %L3 done.</source>
        <translation>%1 만에 중지됨: %L3개 가운데 %L2개 완료.</translation>
    </message>
    <message>
        <source>All %1 failed; first %2: %3.</source>
        <translation>%1개 모두 실패. 첫 실패는 %2: %3.</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>%1 of work took %2, most of it for %3 alone (%4): nothing else could run, the loop was held throughout.</source>
        <translation>%1 분량의 작업에 %2 걸렸고, 대부분은 작업 하나의 몫입니다(%3, %4). 내내 루프를 붙잡고 있어 다른 일은 전혀 실행될 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 of work took %2: nothing else could run, the loop was held throughout.</source>
        <translation>%1 분량의 작업에 %2 걸렸습니다. 내내 루프를 붙잡고 있어 다른 일은 전혀 실행될 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 of work took %2, one task at a time, and %3 held the loop for %4.</source>
        <translation>%1 분량의 작업을 하나씩 처리해 %2 걸렸고, 그중 %3이(가) 루프를 %4 동안 붙잡았습니다.</translation>
    </message>
    <message>
        <source>%1 of work took %2: all of it ran on the loop, and nothing else could.</source>
        <translation>%1 분량의 작업에 %2 걸렸습니다. 모두 루프 위에서 실행되어 다른 일은 할 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 of work took %2, one task at a time, most of it for %3 alone (%4); the loop stayed free.</source>
        <translation>%1 분량의 작업을 하나씩 처리해 %2 걸렸고, 대부분은 작업 하나의 몫입니다(%3, %4). 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work took %2, and the loop stayed free.</source>
        <translation>%1 분량의 작업에 %2 걸렸고, 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work took %2: one task at a time is as slow as blocking, but the loop stayed free.</source>
        <translation>%1 분량의 작업에 %2 걸렸습니다. 하나씩 await하면 블로킹만큼 느리지만, 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: all of it ran on the loop, which does one thing at a time.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. 모두 루프 위에서 실행되었고, 루프는 한 번에 한 가지 일만 합니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2, most of it waiting for %3 alone (%4); the loop stayed free.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤고, 대부분은 작업 하나를 기다린 시간입니다(%3, %4). 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2, and the loop stayed free.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤고, 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: each task held a worker of its own, and the loop stayed free.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. 작업마다 워커를 하나씩 붙잡았고, 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: the tasks waited at the same time, and the loop stayed free.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. 작업들이 동시에 기다렸고, 루프는 자유로웠습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2, but %3 held the loop for %4.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤지만, %3이(가) 루프를 %4 동안 붙잡았습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2, but %3 held the loop for %4, and %5 ran %6 late.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤지만, %3이(가) 루프를 %4 동안 붙잡아 %5은(는) %6 늦게 실행되었습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: with a limit of %3 at once, %4 had to queue.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. 동시 실행 수가 %3개로 제한되어 %4개는 순서를 기다렸습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: too few workers (%3), so %4 had to queue.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. 워커가 부족해(%3개) %4개는 순서를 기다렸습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: %3 had to queue for a connection.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. %3개는 연결을 얻으려고 순서를 기다렸습니다.</translation>
    </message>
    <message>
        <source>%1 of work in %2: too few connections to a host (%3), so %4 had to queue.</source>
        <translation>%1 분량의 작업을 %2 만에 마쳤습니다. 한 호스트에 대한 연결이 부족해(%3개) %4개는 순서를 기다렸습니다.</translation>
    </message>
</context>
<context>
    <name>WaitText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1, 그 밖에 %2개</translation>
    </message>
    <message>
        <source>what it waited for is not known</source>
        <translation>무엇을 기다렸는지 알 수 없음</translation>
    </message>
    <message>
        <source>never started: nobody awaited it</source>
        <translation>시작되지 않음: 아무도 await하지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never started: the run was stopped first</source>
        <translation>시작되지 않음: 그 전에 실행이 중지됨</translation>
    </message>
    <message>
        <source>started at %1, after %2</source>
        <translation>%1에 %2 다음으로 시작됨</translation>
    </message>
    <message>
        <source>not started yet: %1 has its turn</source>
        <translation>시작 전: 지금은 %1의 차례</translation>
    </message>
    <message>
        <source>not started yet: %1 has its turn, the first of %2 before it</source>
        <translation>시작 전: 지금은 %1의 차례이고, 앞에 모두 %2개가 있음</translation>
    </message>
    <message>
        <source>ready since %1, for %2 so far</source>
        <translation>%1에 준비되어 지금까지 %2 동안 실행 대기</translation>
    </message>
    <message>
        <source>ready at %1, not run for %2</source>
        <translation>%1에 준비되었지만 %2 동안 실행되지 않음</translation>
    </message>
    <message>
        <source>ready at %1, ran %2 later</source>
        <translation>%1에 준비되어 %2 뒤에 실행됨</translation>
    </message>
    <message>
        <source>queued for %1 so far</source>
        <translation>지금까지 %1 동안 순서 대기</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>%1 동안 순서 대기</translation>
    </message>
    <message>
        <source>receiving for %1 so far</source>
        <translation>지금까지 %1 동안 수신 중</translation>
    </message>
    <message>
        <source>received for %1</source>
        <translation>%1 동안 수신</translation>
    </message>
    <message>
        <source>running for %1 so far</source>
        <translation>지금까지 %1 동안 실행 중</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>%1 동안 실행</translation>
    </message>
    <message>
        <source>waiting for %1 so far</source>
        <translation>지금까지 %1 동안 기다리는 중</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 동안 기다림</translation>
    </message>
    <message>
        <source>its own thread had to wake up</source>
        <translation>자기 스레드가 깨어나야 했음</translation>
    </message>
    <message>
        <source>its own timer of %1</source>
        <translation>자신의 %1 타이머</translation>
    </message>
    <message>
        <source>its own code</source>
        <translation>자신의 코드</translation>
    </message>
    <message>
        <source>nothing is known to hold the loop</source>
        <translation>루프를 붙잡고 있는 것은 알려진 것이 없음</translation>
    </message>
    <message>
        <source>nothing is known to have held the loop</source>
        <translation>루프를 붙잡은 것은 알려진 것이 없음</translation>
    </message>
    <message>
        <source>the loop was held for only %1 of it; why else it waited is not known</source>
        <translation>그중 루프가 붙잡혀 있던 시간은 %1뿐이고, 나머지 이유는 알 수 없음</translation>
    </message>
    <message>
        <source>%1 held the loop for %2, the longest of %3 callbacks</source>
        <translation>콜백 %3개 가운데 %1이(가) 가장 오래, %2 동안 루프를 붙잡음</translation>
    </message>
    <message>
        <source>%1 has held the loop for %2</source>
        <translation>%1이(가) %2째 루프를 붙잡고 있음</translation>
    </message>
    <message>
        <source>%1 held the loop</source>
        <translation>%1이(가) 루프를 붙잡음</translation>
    </message>
    <message>
        <source>it was not taken up yet</source>
        <translation>아직 차례가 오지 않음</translation>
    </message>
    <message>
        <source>%1 in turn</source>
        <translation>%1(차례로)</translation>
    </message>
    <message>
        <source>the limit of %1 was taken by %2</source>
        <translation>동시 실행 수 %1개를 %2이(가) 차지함</translation>
    </message>
    <message>
        <source>the only worker was busy with %1</source>
        <translation>하나뿐인 워커가 %1을(를) 처리하고 있었음</translation>
    </message>
    <message>
        <source>all %1 workers were busy with %2</source>
        <translation>워커 %1개가 모두 %2을(를) 처리하고 있었음</translation>
    </message>
    <message>
        <source>the connections to %1 were in use by %2</source>
        <translation>%1에 대한 연결을 %2이(가) 쓰고 있었음</translation>
    </message>
    <message>
        <source>the only connection to %1 was in use by %2</source>
        <translation>%1에 대한 하나뿐인 연결을 %2이(가) 쓰고 있었음</translation>
    </message>
    <message>
        <source>%1 connections to %2 were in use by %3</source>
        <translation>%2에 대한 연결 %1개를 %3이(가) 쓰고 있었음</translation>
    </message>
    <message>
        <source>worker %1 was free and only had to take it up</source>
        <translation>워커 %1은(는) 비어 있었고, 넘겨받기만 하면 되었음</translation>
    </message>
    <message>
        <source>a connection to %1 was free, and only had to be taken</source>
        <translation>%1에 대한 연결이 비어 있었고, 넘겨받기만 하면 되었음</translation>
    </message>
    <message>
        <source>who had taken the limit of %1 is not known</source>
        <translation>동시 실행 수 %1개를 누가 차지했는지 알 수 없음</translation>
    </message>
    <message>
        <source>what the workers were busy with is not known</source>
        <translation>워커가 무엇을 처리하고 있었는지 알 수 없음</translation>
    </message>
    <message>
        <source>who used the connections to %1 is not known</source>
        <translation>%1에 대한 연결을 누가 쓰고 있었는지 알 수 없음</translation>
    </message>
    <message>
        <source>it was connecting to %1</source>
        <translation>%1에 연결하는 중이었음</translation>
    </message>
    <message>
        <source>connecting to %1 and sending the request took that long</source>
        <translation>%1에 연결하고 요청을 보내는 데 걸린 시간</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1의 응답이 없음</translation>
    </message>
    <message>
        <source>%1 took that long to answer</source>
        <translation>%1이(가) 응답하는 데 걸린 시간</translation>
    </message>
    <message>
        <source>the answer from %1</source>
        <translation>%1의 응답</translation>
    </message>
    <message>
        <source>the practice server</source>
        <translation>연습 서버</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>%1; then %2 made way</source>
        <translation>%1. 그 뒤 %2이(가) 자리를 비움</translation>
    </message>
    <message>
        <source>%1; then the run was stopped</source>
        <translation>%1. 그 뒤 실행이 중지됨</translation>
    </message>
    <message>
        <source>%1; then it failed: %2</source>
        <translation>%1. 그 뒤 실패함: %2</translation>
    </message>
    <message>
        <source>%1; meanwhile it held worker %2</source>
        <translation>%1. 그동안 워커 %2을(를) 붙잡고 있었음</translation>
    </message>
    <message>
        <source>%1; meanwhile it held the loop</source>
        <translation>%1. 그동안 루프를 붙잡고 있었음</translation>
    </message>
    <message numerus="yes">
        <source>%1; meanwhile it held the loop and made %n task(s) late</source>
        <translation>
            <numerusform>%1. 그동안 루프를 붙잡고 있어 작업 %n개가 지연됨</numerusform>
        </translation>
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
        <translation>await 안 함</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>순서 대기</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>응답·타이머 대기</translation>
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
        <translation>동시 실행 수</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버 응답</translation>
    </message>
    <message>
        <source>holds the loop</source>
        <translation>루프를 붙잡고 있음</translation>
    </message>
    <message>
        <source>holds worker %1</source>
        <translation>워커 %1을(를) 붙잡고 있음</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>시작 안 됨</translation>
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
        <translation>main</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>응답이 HTTP가 아님</translation>
    </message>
    <message>
        <source>the server sent only the interim answer HTTP %1</source>
        <translation>서버가 중간 응답 HTTP %1만 보냄</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>서버가 HTTP %1(으)로 응답함</translation>
    </message>
    <message>
        <source>the answer&apos;s Content-Length is no length: %1</source>
        <translation>응답의 Content-Length가 올바른 길이가 아님: %1</translation>
    </message>
    <message>
        <source>the answer ended after %1 of %2 bytes</source>
        <translation>응답이 %2바이트 중 %1바이트에서 끝남</translation>
    </message>
    <message>
        <source>the answer is longer than the %1 MiB that are read</source>
        <translation>응답이 읽을 수 있는 %1 MiB보다 긺</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1에서 연결을 거부함</translation>
    </message>
    <message>
        <source>no host is named %1</source>
        <translation>호스트를 찾을 수 없음: %1</translation>
    </message>
    <message>
        <source>the server closed the connection %1</source>
        <translation>서버가 연결을 닫음(%1)</translation>
    </message>
    <message>
        <source>the connection timed out %1</source>
        <translation>연결 시간이 초과됨(%1)</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>the network went away %1</source>
        <translation>네트워크가 끊김(%1)</translation>
    </message>
    <message>
        <source>the proxy failed: %1</source>
        <translation>프록시 오류: %1</translation>
    </message>
    <message>
        <source>the answer broke the rules of HTTP %1: %2</source>
        <translation>응답이 HTTP 규칙에 어긋남(%1): %2</translation>
    </message>
    <message>
        <source>the transport failed %1: %2</source>
        <translation>전송 실패(%1): %2</translation>
    </message>
    <message>
        <source>the deadline of %1 passed %2</source>
        <translation>제한 시간 %1 초과(%2)</translation>
    </message>
    <message>
        <source>redirected more than %1 times</source>
        <translation>리디렉션이 %1번을 넘음</translation>
    </message>
    <message>
        <source>the server redirects without saying where to</source>
        <translation>서버가 주소 없이 리디렉션함</translation>
    </message>
    <message>
        <source>the server redirects to something that is no web page: %1</source>
        <translation>서버가 웹 페이지가 아닌 곳으로 리디렉션함: %1</translation>
    </message>
    <message>
        <source>while queued for a connection</source>
        <translation>연결 순서 대기 중</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>연결하는 중</translation>
    </message>
    <message>
        <source>while waiting for the server</source>
        <translation>응답 대기 중</translation>
    </message>
    <message>
        <source>after %1 of %2 bytes</source>
        <translation>%2바이트 중 %1바이트를 받은 뒤</translation>
    </message>
    <message>
        <source>after %1 bytes</source>
        <translation>%1바이트를 받은 뒤</translation>
    </message>
    <message>
        <source>queued · limit</source>
        <translation>순서 대기 · 동시 실행 수</translation>
    </message>
    <message>
        <source>queued · worker</source>
        <translation>순서 대기 · 워커</translation>
    </message>
    <message>
        <source>queued · connection</source>
        <translation>순서 대기 · 연결</translation>
    </message>
    <message>
        <source>waiting · connection</source>
        <translation>연결 대기</translation>
    </message>
    <message>
        <source>waiting · timer</source>
        <translation>타이머 대기</translation>
    </message>
    <message>
        <source>waiting · server</source>
        <translation>응답 대기</translation>
    </message>
</context>
<context>
    <name>WorkerTooltip</name>
    <message numerus="yes">
        <source>free; %n task(s) in all</source>
        <translation>
            <numerusform>비어 있음 · 모두 작업 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::CodePanel</name>
    <message>
        <source>Save the program</source>
        <translation>프로그램 저장</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>C++ (*.cpp)</source>
        <translation>C++ (*.cpp)</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1을(를) 저장하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>The plan as a Python program: asyncio and the standard library</source>
        <translation>계획을 Python 프로그램으로 보여 줍니다. asyncio와 표준 라이브러리만 씁니다</translation>
    </message>
    <message>
        <source>The plan as a C++ program with Qt</source>
        <translation>계획을 Qt를 쓰는 C++ 프로그램으로 보여 줍니다</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>프로그램의 언어</translation>
    </message>
    <message>
        <source>The plan as a program</source>
        <translation>프로그램으로 쓴 계획</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the whole program</source>
        <translation>프로그램 전체를 복사합니다</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the whole program as a file</source>
        <translation>프로그램 전체를 파일로 저장합니다</translation>
    </message>
</context>
<context>
    <name>loopscope::ComparePage</name>
    <message>
        <source>Runs since the start</source>
        <translation>시작한 뒤의 실행</translation>
    </message>
    <message>
        <source>Runs since the start: tick those to compare</source>
        <translation>시작한 뒤의 실행: 비교할 것을 고르세요</translation>
    </message>
    <message>
        <source>S&amp;top playing</source>
        <translation>재생 멈춤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Play together</source>
        <translation>함께 재생(&amp;P)</translation>
    </message>
    <message>
        <source>Replay all of them from one zero, at true speed</source>
        <translation>모두 같은 0초에서 실제 속도로 다시 재생합니다</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>타임라인으로(&amp;B)</translation>
    </message>
    <message>
        <source>Show in the time&amp;line</source>
        <translation>타임라인에서 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rounds:</source>
        <translation>반복(&amp;R):</translation>
    </message>
    <message>
        <source>How often each way is run, in another order each round. Medians are compared; from %1 rounds on a test tells their differences from chance.</source>
        <translation>방식마다 몇 번 실행할지 정합니다. 회차마다 순서가 바뀝니다. 중앙값을 비교하며, %1회부터는 검정으로 우연과 차이를 가립니다.</translation>
    </message>
    <message>
        <source>Run &amp;all four</source>
        <translation>네 방식 비교(&amp;A)</translation>
    </message>
    <message>
        <source>Run the plan in each of the four ways, one after the other (F8)</source>
        <translation>네 방식으로 하나씩 차례로 실행합니다 (F8)</translation>
    </message>
    <message>
        <source>Add a re&amp;cording…</source>
        <translation>실행 기록 추가(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>loopscope::CompareView</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Run all four ways (F8), or tick runs on the right.</source>
        <translation>아직 비교하는 것이 없습니다. 네 방식 비교(F8)를 실행하거나 오른쪽에서 실행을 고르세요.</translation>
    </message>
</context>
<context>
    <name>loopscope::FileCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was not opened: a run is going on. Stop it first (Shift+F5).</source>
        <translation>%1을(를) 열지 않았습니다: 실행 중입니다. 먼저 중지하세요(Shift+F5).</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1을(를) 열지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>The plan “%1” has changes that are not saved.</source>
        <translation>“%1” 계획에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Save the plan, with its headers and passwords</source>
        <translation>헤더와 암호를 포함해 계획 저장</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>계획 (*.json)</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1을(를) 저장하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Save the recording, secrets masked</source>
        <translation>비밀 값을 가리고 실행 기록 저장</translation>
    </message>
    <message>
        <source>Recordings (*.json *.json.gz);;All files (*)</source>
        <translation>실행 기록 (*.json *.json.gz);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Saved %1, with its passwords and other secrets</source>
        <translation>%1 저장함(암호 등 비밀 값 포함)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장함</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>저장하지 않음(&amp;D)</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a trace</source>
        <translation>계획, 실행 기록 또는 트레이스 열기</translation>
    </message>
    <message>
        <source>Plans, recordings and traces (*.json *.txt *.gz *.trace);;All files (*)</source>
        <translation>계획, 실행 기록, 트레이스 (*.json *.txt *.gz *.trace);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Compare a recording</source>
        <translation>실행 기록 비교</translation>
    </message>
    <message>
        <source>Recordings (*.json *.gz);;All files (*)</source>
        <translation>실행 기록 (*.json *.gz);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be compared: it is a plan, and holds no run. Open it and run it.</source>
        <translation>%1은(는) 비교할 수 없습니다. 실행 기록이 없는 계획입니다. 열어서 실행하세요.</translation>
    </message>
</context>
<context>
    <name>loopscope::FilterPopup</name>
    <message>
        <source>Only of these kinds</source>
        <translation>이 종류만</translation>
    </message>
    <message>
        <source>Only with these outcomes</source>
        <translation>이 결과만</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>진행 중</translation>
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
        <source>Least time taken</source>
        <translation>최소 걸린 시간</translation>
    </message>
    <message>
        <source>Took at least</source>
        <translation>최소 걸린 시간</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>loopscope::FindBar</name>
    <message>
        <source>Find in names, URLs and states</source>
        <translation>이름, URL, 상태에서 찾기</translation>
    </message>
    <message>
        <source>Find tasks</source>
        <translation>작업 찾기</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>Show every task again (Esc)</source>
        <translation>모든 작업을 다시 표시합니다(Esc)</translation>
    </message>
</context>
<context>
    <name>loopscope::FindingButton</name>
    <message>
        <source>Choose its tasks, one after the other</source>
        <translation>관련 작업을 하나씩 차례로 선택합니다</translation>
    </message>
    <message>
        <source>Choose its task</source>
        <translation>관련 작업을 선택합니다</translation>
    </message>
</context>
<context>
    <name>loopscope::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>알아낸 점</translation>
    </message>
</context>
<context>
    <name>loopscope::FindingRow</name>
    <message>
        <source>What to change</source>
        <translation>바꿀 점</translation>
    </message>
    <message>
        <source>Python: %1.</source>
        <translation>Python: %1.</translation>
    </message>
    <message>
        <source>Qt: %1.</source>
        <translation>Qt: %1.</translation>
    </message>
</context>
<context>
    <name>loopscope::HeaderModel</name>
    <message>
        <source>(stays as it is)</source>
        <translation>(그대로 둠)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>loopscope::HelpWindow</name>
    <message>
        <source>Keys and signs — Loopscope</source>
        <translation>단축키와 기호 — Loopscope</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>loopscope::HistogramView</name>
    <message>
        <source>%1 to %2: %L3 of %L4 (%5 %)</source>
        <translation>%1~%2: %L4개 중 %L3개(%5%)</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>표시할 내용이 없음</translation>
    </message>
    <message>
        <source>at most %L1 in a bin</source>
        <translation>한 구간에 최대 %L1개</translation>
    </message>
    <message>
        <source>%1; bins grow with the time</source>
        <translation>%1, 시간이 길수록 구간이 넓어짐</translation>
    </message>
</context>
<context>
    <name>loopscope::LanguageMenu</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>시스템 설정(&amp;D)</translation>
    </message>
</context>
<context>
    <name>loopscope::LessonFlow</name>
    <message>
        <source>Not every lesson can be used: %1</source>
        <translation>사용할 수 없는 튜토리얼 파일이 있습니다: %1</translation>
    </message>
    <message>
        <source>your guess: %1</source>
        <translation>내 예상: %1</translation>
    </message>
</context>
<context>
    <name>loopscope::LessonPanel</name>
    <message>
        <source>A length of time, please: 5 s, or 800 ms.</source>
        <translation>5초, 800 ms처럼 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>튜토리얼 %1/%2단계</translation>
    </message>
    <message>
        <source>%1, run %2 of %3</source>
        <translation>%1 · 실행 %2/%3</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>튜토리얼 닫기</translation>
    </message>
    <message>
        <source>How long will it take?</source>
        <translation>얼마나 걸릴까요?</translation>
    </message>
    <message>
        <source>your guess, such as 5 s</source>
        <translation>예상 시간(예: 5초)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>What to notice</source>
        <translation>눈여겨볼 점</translation>
    </message>
    <message>
        <source>Show it in the timeline</source>
        <translation>타임라인에서 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>loopscope::LogPanel</name>
    <message>
        <source>Log of the run</source>
        <translation>실행 로그</translation>
    </message>
    <message>
        <source>Nothing has run yet. Each step of a run will be a line here.</source>
        <translation>아직 실행한 것이 없습니다. 실행하면 단계마다 한 줄씩 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::LoopPanel</name>
    <message>
        <source>The loop</source>
        <translation>루프 상태</translation>
    </message>
    <message>
        <source>nothing has run yet</source>
        <translation>아직 실행한 것이 없음</translation>
    </message>
    <message>
        <source>The loop at %1</source>
        <translation>루프 상태 · %1</translation>
    </message>
    <message>
        <source>What is on the loop</source>
        <translation>루프에 있는 것</translation>
    </message>
    <message>
        <source>The loop&apos;s answer</source>
        <translation>루프의 답</translation>
    </message>
    <message>
        <source>At the cursor; without one, now or at the end of the run</source>
        <translation>커서 위치의 상태입니다. 커서가 없으면 지금 또는 실행이 끝난 시점의 상태입니다</translation>
    </message>
</context>
<context>
    <name>loopscope::MainWindow</name>
    <message>
        <source>The program ended without saving this plan; here it is again. Passwords and other secrets were not kept.</source>
        <translation>이 계획을 저장하지 않은 채 프로그램이 끝나 다시 불러왔습니다. 암호 같은 비밀 값은 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1[*] — Loopscope</source>
        <translation>%1[*] — Loopscope</translation>
    </message>
</context>
<context>
    <name>loopscope::MeasurePanel</name>
    <message>
        <source>Drag on the ruler to measure a part of it.</source>
        <translation>눈금자를 끌면 그 구간만 측정합니다.</translation>
    </message>
    <message>
        <source>Zoom to range</source>
        <translation>구간 확대</translation>
    </message>
    <message>
        <source>Let the range fill the timeline</source>
        <translation>이 구간이 타임라인을 가득 채우도록 확대합니다</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>수치를 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>Which times the histogram shows</source>
        <translation>히스토그램에 표시할 시간</translation>
    </message>
</context>
<context>
    <name>loopscope::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>loopscope::NextSteps</name>
    <message>
        <source>Now flip to Async (F7) and run again</source>
        <translation>이제 비동기로 전환(F7)해 다시 실행해 보세요</translation>
    </message>
    <message>
        <source>What the other ways would take:</source>
        <translation>다른 방식의 예상 시간:</translation>
    </message>
    <message>
        <source>Run these tasks with: %1</source>
        <translation>이 작업을 다음 방식으로 실행: %1</translation>
    </message>
</context>
<context>
    <name>loopscope::OverlayView</name>
    <message>
        <source>Comparison, task by task</source>
        <translation>작업별 비교</translation>
    </message>
</context>
<context>
    <name>loopscope::Pages</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>A setting varied</source>
        <translation>설정값 비교</translation>
    </message>
</context>
<context>
    <name>loopscope::PastRuns</name>
    <message>
        <source>%1 · %2</source>
        <comment>when or whence, and what befell it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
another program · %2</source>
        <comment>a file, and how long it is</comment>
        <translation>%1
다른 프로그램 · %2</translation>
    </message>
    <message>
        <source>%1 · the middle one of %2</source>
        <comment>when or whence, and of how many runs</comment>
        <translation>%1 · %2회 중 중앙값</translation>
    </message>
</context>
<context>
    <name>loopscope::PlanDocument</name>
    <message>
        <source>Untitled plan</source>
        <translation>제목 없는 계획</translation>
    </message>
    <message>
        <source>Starter plan</source>
        <translation>예제 계획</translation>
    </message>
</context>
<context>
    <name>loopscope::PlotBar</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>타임라인에서 찾기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Look for kinds, outcomes and long times</source>
        <translation>종류, 결과, 오래 걸린 작업으로 찾습니다</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Pin, hide and collapse rows</source>
        <translation>행을 고정하거나 숨기거나 좁게 봅니다</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Set a bookmark at the cursor, or go to one</source>
        <translation>커서 위치에 책갈피를 두거나 책갈피로 이동합니다</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1개 찾음</translation>
    </message>
</context>
<context>
    <name>loopscope::PlotView</name>
    <message>
        <source>Bookmark</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>A note for %1:</source>
        <translation>%1의 메모:</translation>
    </message>
</context>
<context>
    <name>loopscope::RaceFlow</name>
    <message>
        <source>Run %1 of %2: %3…</source>
        <translation>실행 %2개 중 %1번째: %3…</translation>
    </message>
</context>
<context>
    <name>loopscope::RangePanel</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>아직 실행한 것이 없음</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>전체 실행</translation>
    </message>
    <message>
        <source>Measure the whole run again</source>
        <translation>다시 전체 실행을 측정합니다</translation>
    </message>
    <message>
        <source>How long the tasks that ended took</source>
        <translation>끝난 작업의 걸린 시간</translation>
    </message>
    <message>
        <source>How late what became ready had its turn</source>
        <translation>실행 대기에서 차례가 오기까지의 지연</translation>
    </message>
</context>
<context>
    <name>loopscope::ReplayBar</name>
    <message>
        <source>nothing to play yet</source>
        <translation>아직 재생할 것이 없음</translation>
    </message>
    <message>
        <source>event %L1 of %L2 · %3</source>
        <translation>이벤트 %L2개 중 %L1번째 · %3</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How fast the recording is played; 1× is as fast as it happened</source>
        <translation>실행 기록을 재생하는 속도입니다. 1×는 실제로 일어난 속도입니다</translation>
    </message>
    <message>
        <source>An event: a task changes its state, a callback begins or ends, a heartbeat is answered, a question is asked or answered. What happens at the same moment is one event.</source>
        <translation>이벤트: 작업의 상태가 바뀌거나, 콜백이 시작되거나 끝나거나, 하트비트에 답하거나, 질문하거나 답한 것입니다. 같은 시점에 일어난 일은 이벤트 하나로 셉니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::RowEditor</name>
    <message>
        <source>The task&apos;s line</source>
        <translation>작업 줄</translation>
    </message>
    <message>
        <source>expected a task; to be rid of one, delete its row</source>
        <translation>작업이 필요합니다. 없애려면 줄을 삭제하세요</translation>
    </message>
    <message>
        <source>expected one task; a row can be duplicated</source>
        <translation>작업은 하나만 쓸 수 있습니다. 늘리려면 줄을 복제하세요</translation>
    </message>
</context>
<context>
    <name>loopscope::RunBar</name>
    <message>
        <source>Sync</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>비동기</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>동시 실행 수</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>워커 수</translation>
    </message>
    <message>
        <source>none</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Threads of the pool</source>
        <translation>풀의 스레드 수입니다</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Synchronous: one after the other, and the loop is held all the while (F7)</source>
        <translation>동기: 차례대로 하나씩 처리하며, 그동안 루프를 계속 붙잡습니다(F7)</translation>
    </message>
    <message>
        <source>Asynchronous: the loop goes on while tasks wait (F7)</source>
        <translation>비동기: 작업이 기다리는 동안에도 루프는 계속 돕니다(F7)</translation>
    </message>
    <message>
        <source>Most tasks at once, as a semaphore</source>
        <translation>한꺼번에 실행할 최대 작업 수로, 세마포어와 같습니다</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>Most connections to one host; Qt and browsers have six</source>
        <translation>한 호스트에 대한 최대 연결 수입니다. Qt와 브라우저는 6개입니다</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Run all four</source>
        <translation>네 방식 비교</translation>
    </message>
</context>
<context>
    <name>loopscope::RunController</name>
    <message>
        <source>Practice server %1</source>
        <translation>연습 서버 %1</translation>
    </message>
</context>
<context>
    <name>loopscope::RunFlow</name>
    <message>
        <source>Nothing was started: %1</source>
        <translation>실행을 시작하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Nothing was started, since a secret is missing that no file kept: %1. Give it with Edit → Headers and deadline (Alt+Return), or turn the task off.</source>
        <translation>파일에 남지 않는 비밀 값이 빠져 있어 시작하지 않았습니다: %1. 편집 → 헤더와 제한 시간(Alt+Return)에서 입력하거나 작업을 끄세요.</translation>
    </message>
</context>
<context>
    <name>loopscope::ShareButton</name>
    <message>
        <source>&amp;Share</source>
        <translation>공유(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>그림으로 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as a &amp;Markdown table</source>
        <translation>Markdown 표로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the &amp;command that repeats it</source>
        <translation>다시 실행하는 명령 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>loopscope::SpanTable</name>
    <message>
        <source>Spans of the chosen track</source>
        <translation>선택한 트랙의 스팬</translation>
    </message>
</context>
<context>
    <name>loopscope::SpanTableModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
</context>
<context>
    <name>loopscope::StartPage</name>
    <message>
        <source>What shall the loop do?</source>
        <translation>루프에 무엇을 맡길까요?</translation>
    </message>
    <message>
        <source>Begin with a plan that is ready, or write tasks into the field on the left: one a line, or many pasted or dropped at once.</source>
        <translation>준비된 계획으로 시작하거나 왼쪽 입력란에 작업을 쓰세요. 한 줄에 하나씩 쓰거나, 여러 개를 한꺼번에 붙여넣거나 끌어 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>Starter plan</source>
        <translation>예제 계획</translation>
    </message>
    <message>
        <source>Five pages from the built-in server, and a computation</source>
        <translation>내장 서버의 페이지 다섯 개와 계산 하나</translation>
    </message>
    <message>
        <source>Paste URLs</source>
        <translation>URL 붙여넣기</translation>
    </message>
    <message>
        <source>Add a task for each line on the clipboard</source>
        <translation>클립보드의 줄마다 작업을 하나씩 추가합니다</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>계획 열기…</translation>
    </message>
    <message>
        <source>How a task is written; press one to try it:</source>
        <translation>작업을 쓰는 방법 · 눌러서 추가해 보세요:</translation>
    </message>
    <message>
        <source>Add this task</source>
        <translation>이 작업을 추가합니다</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>튜토리얼 1단계</translation>
    </message>
    <message>
        <source>Asynchronous functions in eleven steps: guess, run, and see why</source>
        <translation>비동기 함수를 열한 단계로 배웁니다. 예상하고, 실행하고, 이유를 확인하세요</translation>
    </message>
</context>
<context>
    <name>loopscope::StateTable</name>
    <message>
        <source>States of the chosen task</source>
        <translation>선택한 작업의 상태</translation>
    </message>
</context>
<context>
    <name>loopscope::StateTableModel</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
</context>
<context>
    <name>loopscope::SummaryPanel</name>
    <message>
        <source>total time</source>
        <translation>총 소요 시간</translation>
    </message>
    <message>
        <source>sum of tasks</source>
        <translation>작업 시간 합계</translation>
    </message>
    <message>
        <source>at once, on average</source>
        <translation>평균 동시 작업 수</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>최대 동시 작업 수</translation>
    </message>
    <message>
        <source>longest hold</source>
        <translation>루프 최장 멈춤</translation>
    </message>
    <message>
        <source>heartbeats missed</source>
        <translation>놓친 하트비트</translation>
    </message>
    <message>
        <source>Add tasks on the left, then press Run (F5).</source>
        <translation>왼쪽에 작업을 추가한 다음 실행(F5)을 누르세요.</translation>
    </message>
    <message>
        <source>Press Run (F5) to see what the loop does with these tasks.</source>
        <translation>실행(F5)을 누르면 루프가 이 작업들을 어떻게 처리하는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>From the run&apos;s beginning to the end of its last task.</source>
        <translation>실행을 시작한 때부터 마지막 작업이 끝난 때까지입니다.</translation>
    </message>
    <message>
        <source>The waiting, receiving and running of all tasks, added up: about what they would take one after another. Time in a queue, and time ready but not run, is left out.</source>
        <translation>모든 작업의 응답·타이머 대기, 수신, 실행 시간을 더한 값입니다. 하나씩 차례로 처리하면 이 정도 걸립니다. 순서 대기와 실행 대기 시간은 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The sum of tasks divided by the total time. 1.0 means one after another.</source>
        <translation>작업 시간 합계를 총 소요 시간으로 나눈 값입니다. 1.0이면 하나씩 차례로 처리한 것입니다.</translation>
    </message>
    <message>
        <source>The most tasks that had taken their first step and not ended, at one moment.</source>
        <translation>시작했지만 아직 끝나지 않은 작업이 한 시점에 가장 많았던 수입니다.</translation>
    </message>
    <message>
        <source>The longest that one callback kept the event loop from everything else. From the length of a heartbeat on it is worth a warning.</source>
        <translation>콜백 하나가 이벤트 루프를 붙잡아 다른 일을 막은 가장 긴 시간입니다. 하트비트 간격보다 길면 주의해야 합니다.</translation>
    </message>
    <message>
        <source>Another thread asks the event loop at fixed times whether it is alive. Missed: not answered before the next one was due.</source>
        <translation>다른 스레드가 이벤트 루프에 살아 있는지 일정한 간격으로 묻습니다. 다음 차례가 오기 전에 답하지 못하면 놓친 것입니다.</translation>
    </message>
    <message>
        <source>Or begin with the first lesson</source>
        <translation>또는 튜토리얼 1단계부터 시작하기</translation>
    </message>
</context>
<context>
    <name>loopscope::SweepDialog</name>
    <message>
        <source>Values: %1</source>
        <translation>값: %1</translation>
    </message>
    <message>
        <source>One run.</source>
        <translation>한 번 실행합니다.</translation>
    </message>
    <message>
        <source>%1 runs, one after the other.</source>
        <translation>%1번 차례로 실행합니다.</translation>
    </message>
    <message>
        <source>Vary a setting</source>
        <translation>설정값 바꿔 가며 실행</translation>
    </message>
    <message>
        <source>&amp;What is varied:</source>
        <translation>바꿀 설정(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>값(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Runs of each:</source>
        <translation>값마다 실행할 횟수(&amp;R):</translation>
    </message>
    <message>
        <source>From four runs on a test tells differences from chance</source>
        <translation>네 번 이상이면 검정으로 우연이 아닌 차이를 가려냅니다</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>실행(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show the last curve</source>
        <translation>지난 곡선 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Limit of tasks at once (%1)</source>
        <translation>동시 실행 수 제한(%1)</translation>
    </message>
    <message>
        <source>Workers (%1)</source>
        <translation>워커 수(%1)</translation>
    </message>
    <message>
        <source>Connections to a host (%1)</source>
        <translation>호스트당 연결 수(%1)</translation>
    </message>
</context>
<context>
    <name>loopscope::SweepFlow</name>
    <message>
        <source>Run %1 of %2: %3…</source>
        <translation>실행 %2개 중 %1번째: %3…</translation>
    </message>
</context>
<context>
    <name>loopscope::SweepModel</name>
    <message>
        <source>knee</source>
        <translation>꺾이는 점</translation>
    </message>
    <message>
        <source>knee; %1</source>
        <translation>꺾이는 점; %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>총 소요 시간</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Tasks a second</source>
        <translation>초당 작업 수</translation>
    </message>
    <message>
        <source>At once at most</source>
        <translation>최대 동시 작업 수</translation>
    </message>
</context>
<context>
    <name>loopscope::SweepPage</name>
    <message>
        <source>The values with their figures</source>
        <translation>값마다의 수치</translation>
    </message>
    <message>
        <source>&amp;Vary a setting…</source>
        <translation>설정값 바꿔 가며 실행(&amp;V)…</translation>
    </message>
    <message>
        <source>Show in the time&amp;line</source>
        <translation>타임라인에서 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>타임라인으로(&amp;B)</translation>
    </message>
</context>
<context>
    <name>loopscope::SweepView</name>
    <message>
        <source>%1: not compared, %2</source>
        <translation>%1: 비교하지 않음, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 tasks a second, at most %4 in flight</source>
        <translation>%1: %2, 초당 작업 %3개, 동시에 최대 %4개</translation>
    </message>
    <message>
        <source>Total time and tasks a second over %1</source>
        <translation>총 소요 시간과 초당 작업 수, 바꾼 설정: %1</translation>
    </message>
    <message>
        <source>No setting was varied yet: Run → Vary a setting…</source>
        <translation>아직 설정값을 바꿔 가며 실행하지 않았습니다: 실행 → 설정값 바꿔 가며 실행…</translation>
    </message>
</context>
<context>
    <name>loopscope::TaskActions</name>
    <message>
        <source>✕ A plan has at most %L1 tasks; nothing was added.</source>
        <translation>✕ 계획에는 작업을 %L1개까지 넣을 수 있습니다. 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>✕ %1 stays as it was: %2</source>
        <translation>✕ %1을(를) 바꾸지 않았습니다: %2</translation>
    </message>
    <message>
        <source>✕ Tasks can be moved in the plan&apos;s own order only. Click the sorted column&apos;s header until its arrow is gone.</source>
        <translation>✕ 작업은 계획의 원래 순서에서만 옮길 수 있습니다. 정렬된 열의 머리글을 화살표가 사라질 때까지 클릭하세요.</translation>
    </message>
    <message>
        <source>✕ Tasks can be moved while all of them are shown only. Close the search (Esc) first.</source>
        <translation>✕ 작업은 모두 표시된 상태에서만 옮길 수 있습니다. 먼저 찾기를 닫으세요(Esc).</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>되돌리기(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>다시 하기(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 하기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>loopscope::TaskByTask</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>차이만(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the tasks out that took as long and ended the same way</source>
        <translation>걸린 시간과 결과가 같은 작업을 숨깁니다</translation>
    </message>
</context>
<context>
    <name>loopscope::TaskDetails</name>
    <message>
        <source>Headers and deadline</source>
        <translation>헤더와 제한 시간</translation>
    </message>
    <message numerus="yes">
        <source>Headers and deadline of %Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개의 헤더와 제한 시간</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>메서드(&amp;M)</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>as they are; a URL here is set for all</source>
        <translation>그대로 둠. 여기에 URL을 쓰면 모두에 적용됩니다</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>헤더(&amp;H)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation>헤더 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation>헤더 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show secret values</source>
        <translation>비밀 값 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Values of headers such as Authorization and Cookie read ••• until then</source>
        <translation>표시하기 전에는 Authorization이나 Cookie 같은 헤더의 값이 •••로 보입니다</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>제한 시간(&amp;D)</translation>
    </message>
    <message>
        <source>the plan&apos;s: %1</source>
        <translation>계획의 설정: %1</translation>
    </message>
    <message>
        <source>its own:</source>
        <translation>직접 지정:</translation>
    </message>
    <message>
        <source>their own:</source>
        <translation>직접 지정:</translation>
    </message>
    <message>
        <source>Own deadline</source>
        <translation>직접 지정한 제한 시간</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>loopscope::TaskField</name>
    <message>
        <source>https://…  ·  sleep 1s  ·  block 1s  ·  cpu 200ms</source>
        <translation>https://…  ·  sleep 1s  ·  block 1s  ·  cpu 200ms</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>작업 추가</translation>
    </message>
    <message>
        <source>A line is a task: a URL, or sleep, block or cpu and a length of time. Enter adds it.</source>
        <translation>한 줄이 작업 하나입니다. URL을 쓰거나 sleep, block, cpu 뒤에 시간을 쓰고 Enter를 누르면 추가됩니다.</translation>
    </message>
    <message>
        <source>About the task line</source>
        <translation>작업 줄 설명</translation>
    </message>
</context>
<context>
    <name>loopscope::TaskModel</name>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>걸린 시간 %1</translation>
    </message>
    <message>
        <source>Takes part in a run; a click on the square turns it off</source>
        <translation>실행에 참여합니다. 네모를 클릭하면 꺼집니다</translation>
    </message>
    <message>
        <source>Off: does not run; a click on the square turns it on</source>
        <translation>꺼짐: 실행되지 않습니다. 네모를 클릭하면 켜집니다</translation>
    </message>
    <message>
        <source>A click sorts what is shown, up, then down; a third goes back to the plan&apos;s order. The plan stays as it is.</source>
        <translation>클릭하면 표시 순서를 오름차순, 내림차순으로 정렬하고, 세 번째 클릭하면 계획의 순서로 돌아갑니다. 계획은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>loopscope::TaskTable</name>
    <message>
        <source>No task contains this text.</source>
        <translation>이 텍스트가 들어 있는 작업이 없습니다.</translation>
    </message>
    <message>
        <source>No tasks yet. Type or paste them above.</source>
        <translation>아직 작업이 없습니다. 위에 입력하거나 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>loopscope::TasksPanel</name>
    <message>
        <source>Tasks of the plan</source>
        <translation>계획의 작업</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>작업 수</translation>
    </message>
    <message>
        <source>✕ A plan has at most %L1 tasks; nothing was added.</source>
        <translation>✕ 계획에는 작업을 %L1개까지 넣을 수 있습니다. 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L2개 가운데 %L1개 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %L1 off</source>
        <translation>
            <numerusform>작업 %Ln개, 꺼짐 %L1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>loopscope::TraceNotes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, the first is event %3</source>
        <translation>%1: %2, 처음은 이벤트 %3</translation>
    </message>
    <message>
        <source>%1: %2, the first is event %3 in line %4</source>
        <translation>%1: %2, 처음은 %4번째 줄의 이벤트 %3</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n event(s).</source>
        <translation>
            <numerusform>파일에 이벤트가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end is missing: the closing bracket was never written.</source>
        <translation>끝이 없습니다. 닫는 괄호가 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>제외한 것:</translation>
    </message>
    <message>
        <source>Shown, but not as it stands in the file:</source>
        <translation>파일과 다르게 보여 주는 것:</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) lie deeper than the rows that a track may have, and are not shown.</source>
        <translation>
            <numerusform>스팬 %n개는 트랙이 가질 수 있는 행보다 깊어서 보이지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are shown.</source>
        <translation>모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>What a span was waiting for is known only for runs of this program; a trace has arrows where its program recorded them.</source>
        <translation>스팬이 무엇을 기다렸는지는 이 프로그램의 실행에서만 알 수 있습니다. 트레이스에는 그 프로그램이 기록한 화살표만 있습니다.</translation>
    </message>
    <message>
        <source>About this trace</source>
        <translation>이 트레이스에 대하여</translation>
    </message>
</context>
<context>
    <name>loopscope::TracePage</name>
    <message>
        <source>%1 spans on %2 tracks · %3</source>
        <comment>of a trace: how many, how many, how long</comment>
        <translation>스팬 %1개 · 트랙 %2개 · %3</translation>
    </message>
    <message>
        <source>Click a span to read about it; drag on the ruler to measure.</source>
        <translation>스팬을 클릭하면 설명이 나옵니다. 눈금자를 끌면 그 구간을 측정합니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>About this trace</source>
        <translation>이 트레이스에 대하여</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>구간</translation>
    </message>
</context>
<context>
    <name>loopscope::TraceRangePanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a stretch of time, and what is measured in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The whole trace</source>
        <translation>트레이스 전체</translation>
    </message>
    <message>
        <source>all tracks</source>
        <translation>모든 트랙</translation>
    </message>
    <message>
        <source>Measure the whole trace again</source>
        <translation>트레이스 전체를 다시 측정합니다</translation>
    </message>
    <message>
        <source>How long the spans that ended took</source>
        <translation>끝난 스팬이 걸린 시간</translation>
    </message>
    <message>
        <source>length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>From the range&apos;s beginning to its end.</source>
        <translation>구간의 시작부터 끝까지입니다.</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>스팬 수</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>How many spans reach into the range, nested ones included.</source>
        <translation>이 구간에 걸친 스팬의 수이며, 안에 든 스팬도 셉니다.</translation>
    </message>
    <message>
        <source>The share of the range that lies under any span of the chosen track. Click a track to read it: of all tracks together there is none.</source>
        <translation>선택한 트랙의 스팬이 덮고 있는 비율입니다. 트랙을 클릭하면 나옵니다. 모든 트랙을 합친 값은 없습니다.</translation>
    </message>
    <message>
        <source>track busy</source>
        <translation>트랙 사용률</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>took: p50 · p95 · p99</source>
        <translation>걸린 시간: p50 · p95 · p99</translation>
    </message>
    <message>
        <source>How long the spans that ended in the range took as a whole, %L1 in all. Half, 95 % and 99 % of them took no longer than this (nearest rank).</source>
        <translation>이 구간에서 끝난 스팬 %L1개가 전체로 걸린 시간입니다. 절반, 95 %, 99 %가 이 시간 안에 끝났습니다(최근접 순위).</translation>
    </message>
    <message>
        <source>longest span</source>
        <translation>가장 긴 스팬</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and the span that took it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The span that takes most of the range, and how much of it.</source>
        <translation>이 구간을 가장 많이 차지한 스팬과 그 시간입니다.</translation>
    </message>
    <message>
        <source>most time</source>
        <translation>가장 많은 시간</translation>
    </message>
    <message>
        <source>%1 · %2 ×%L3</source>
        <comment>a time, a span&apos;s name, and how often there is one</comment>
        <translation>%1 · %2 ×%L3</translation>
    </message>
    <message>
        <source>The name whose spans take most time in the range, all of them together, and how many there are.</source>
        <translation>이 구간에서 스팬을 모두 합쳐 시간을 가장 많이 쓴 이름과 그 개수입니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::TraceView</name>
    <message>
        <source>Trace: %1</source>
        <translation>트레이스: %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>트레이스</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a counter and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>loopscope::WhyLine</name>
    <message>
        <source>Click a bar to read why it waited.</source>
        <translation>막대를 클릭하면 왜 기다렸는지 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>loopscope::WindowLayout</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
</context>
</TS>
