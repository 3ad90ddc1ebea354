"""asyncio.gather over sleeps: sleeps.py COUNT MS|spread  ("spread": 1 to 1000 ms, the same for every peer)"""

import asyncio
import json
import sys
import time


def lengths(count, what):
    x = 1
    for _ in range(count):
        x = x * 48271 % 2147483647
        yield (1 + x % 1000 if what == "spread" else float(what)) / 1000


async def task(seconds, late):
    due = time.perf_counter() + seconds
    await asyncio.sleep(seconds)
    late.append(1000 * (time.perf_counter() - due))


async def main(count, what):
    late = []
    seconds = list(lengths(count, what))
    zero = time.perf_counter()
    await asyncio.gather(*(task(each, late) for each in seconds))
    wall = 1000 * (time.perf_counter() - zero)
    late.sort()
    p50, p99 = (late[min(count - 1, int(share * count))] for share in (0.5, 0.99))
    print(json.dumps({"wall_ms": wall, "p50_ms": p50, "p99_ms": p99, "least_ms": late[0]}))


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
