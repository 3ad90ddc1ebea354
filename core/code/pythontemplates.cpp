#include "core/code/pythontemplates.h"

namespace loopscope::python {

const QStringView blockOnLoop = uR"(

async def block(seconds):
    #@block
    time.sleep(seconds)
)";

const QStringView buffer = uR"(

#@buffer
BUFFER = bytes(256 * 1024)
)";

const QStringView computeOnLoop = uR"(

async def compute(seconds):
    #@computehere
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        hashlib.sha256(BUFFER)
)";

const QStringView computeInThread = uR"(

def compute(seconds):
    #@compute
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        hashlib.sha256(BUFFER)
)";

const QStringView opener = uR"(

#@opener
urllib.request.HTTPRedirectHandler.max_redirections = 20
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
)";

const QStringView fetchInSlots = uR"(

connections = {}


def fetch(url, **how):
    #@slot
    host = urllib.parse.urlsplit(url).netloc
    with connections.setdefault(host, threading.Semaphore(CONNECTIONS)):
        return get(url, **how)
)";

const QStringView urllibBody = uR"(    until = time.monotonic() + deadline
    request = urllib.request.Request(url, headers=headers or {}, method=method)
    #@unredirected
    for name, value in (secrets or {}).items():
        request.add_unredirected_header(name, value)
    size = 0
    with OPENER.open(request, timeout=deadline) as answer:
        while chunk := answer.read1(65536):
            size += len(chunk)
            #@timeout
            if time.monotonic() > until:
                raise TimeoutError(f"the deadline of {deadline} s passed")
        if method != "HEAD" and answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
    return size
)";

const QStringView fetchByStreams = uR"(

async def fetch(url, method="GET", headers=None, secrets=None, deadline=DEADLINE):
    #@waitfor
    try:
        return await asyncio.wait_for(get(url, method, headers or {}, secrets or {}), deadline)
    except asyncio.TimeoutError:
        raise TimeoutError(f"the deadline of {deadline} s passed") from None
)";

const QStringView fetchByStreamsInSlots = uR"(

connections = {}


async def fetch(url, method="GET", headers=None, secrets=None, deadline=DEADLINE):
    #@slot
    host = urllib.parse.urlsplit(url).netloc
    async with connections.setdefault(host, asyncio.Semaphore(CONNECTIONS)):
        #@waitfor
        try:
            return await asyncio.wait_for(get(url, method, headers or {}, secrets or {}), deadline)
        except asyncio.TimeoutError:
            raise TimeoutError(f"the deadline of {deadline} s passed") from None
)";

const QStringView streams = uR"(

async def get(url, method, headers, secrets):
    #@redirects
    for _ in range(21):
        answer = await exchange(url, method, {**headers, **secrets})
        location = answer.getheader("Location")
        if answer.status not in (301, 302, 303, 307, 308) or not location:
            break
        #@unredirected
        url, secrets = urllib.parse.urljoin(url, location), {}
    if not 200 <= answer.status < 300:
        raise http.client.HTTPException(f"HTTP {answer.status} {answer.reason}")
    return len(answer.read())


async def exchange(url, method, headers):
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"no web page: {url}")
    secure = parts.scheme == "https"
    #@exchange
    reader, writer = await asyncio.open_connection(
        parts.hostname, parts.port or (443 if secure else 80), ssl=secure or None
    )
    try:
        target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        fields = {"Host": parts.netloc, "Accept-Encoding": "identity", **headers, "Connection": "close"}
        lines = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in fields.items())]
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        #@close
        received = await reader.read()
    finally:
        writer.close()
    answer = http.client.HTTPResponse(Received(received), method=method)
    answer.begin()
    return answer


class Received:
    #@received

    def __init__(self, data):
        self.data = data

    def makefile(self, mode):
        return io.BytesIO(self.data)
)";

const QStringView task = uR"(

class Task:
    #@task

    def __init__(self, name, work, *args, **kwargs):
        self.name = name
        self.work = functools.partial(work, *args, **kwargs)
        self.took = 0.0
)";

const QStringView runBlocking = uR"(

def run(task):
    #@run
    began = time.perf_counter()
    try:
        return task.work()
    finally:
        task.took = time.perf_counter() - began


async def main():
    began = time.perf_counter()
    results = []
    #@noawait
    for task in TASKS:
        try:
            results.append(run(task))
        except Exception as failure:
            results.append(failure)
    report(results, time.perf_counter() - began)
)";

const QStringView runSequential = uR"(

async def run(task):
    #@run
    began = time.perf_counter()
    try:
        return await task.work()
    finally:
        task.took = time.perf_counter() - began


async def main():
    began = time.perf_counter()
    results = []
    #@inturn
    for task in TASKS:
        try:
            results.append(await run(task))
        except Exception as failure:
            results.append(failure)
    report(results, time.perf_counter() - began)
)";

const QStringView runConcurrent = uR"(

async def run(task):
    #@run
    began = time.perf_counter()
    try:
        return await task.work()
    finally:
        task.took = time.perf_counter() - began


async def main():
    began = time.perf_counter()
    #@failures
    results = await asyncio.gather(*(run(task) for task in TASKS), return_exceptions=True)
    report(results, time.perf_counter() - began)
)";

const QStringView runConcurrentLimited = uR"(

async def run(task, limit):
    #@run
    began = time.perf_counter()
    try:
        #@semaphore
        async with limit:
            return await task.work()
    finally:
        task.took = time.perf_counter() - began


async def main():
    began = time.perf_counter()
    limit = asyncio.Semaphore(LIMIT)
    #@failures
    results = await asyncio.gather(*(run(task, limit) for task in TASKS), return_exceptions=True)
    report(results, time.perf_counter() - began)
)";

const QStringView runPool = uR"(

async def run(task, pool):
    #@run
    began = time.perf_counter()
    try:
        #@executor
        return await asyncio.get_running_loop().run_in_executor(pool, task.work)
    finally:
        task.took = time.perf_counter() - began


async def main():
    with concurrent.futures.ThreadPoolExecutor(max_workers=WORKERS) as pool:
        began = time.perf_counter()
        #@failures
        results = await asyncio.gather(*(run(task, pool) for task in TASKS), return_exceptions=True)
        report(results, time.perf_counter() - began)
)";

const QStringView runUnawaited = uR"(

async def main():
    began = time.perf_counter()
    for task in TASKS:
        #@forgotten
        task.work()
    for task in TASKS:
        print(f"             never ran  {task.name}")
    print(f"{time.perf_counter() - began:9.3f} s  total")
)";

const QStringView report = uR"(

def report(results, wall):
    #@report
    for task, result in zip(TASKS, results):
        if isinstance(result, BaseException):
            print(f"{task.took:9.3f} s  failed     {task.name}: {str(result) or type(result).__name__}")
        elif result is None:
            print(f"{task.took:9.3f} s  succeeded  {task.name}")
        else:
            print(f"{task.took:9.3f} s  succeeded  {task.name}: {result} bytes")
    print(f"{wall:9.3f} s  total")
)";

} // namespace loopscope::python
