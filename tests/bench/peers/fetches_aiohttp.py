"""asyncio.gather over aiohttp, without its limit of connections: fetches_aiohttp.py COUNT URL"""

import asyncio
import json
import sys
import time

import aiohttp


async def fetch(session, url):
    async with session.get(url) as answer:
        return len(await answer.read()) if answer.status == 200 else 0


async def main(count, url):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        zero = time.perf_counter()
        sizes = await asyncio.gather(*(fetch(session, url) for _ in range(count)))
        wall = 1000 * (time.perf_counter() - zero)
    print(json.dumps({"wall_ms": wall, "fetched": sum(size > 0 for size in sizes)}))


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
