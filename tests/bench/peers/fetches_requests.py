"""requests.get in the default thread pool: fetches_requests.py COUNT URL"""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import requests


def fetch(url):
    answer = requests.get(url)
    return len(answer.content) if answer.status_code == 200 else 0


def main(count, url):
    with ThreadPoolExecutor() as pool:
        zero = time.perf_counter()
        sizes = list(pool.map(fetch, [url] * count))
        wall = 1000 * (time.perf_counter() - zero)
    print(json.dumps({"wall_ms": wall, "fetched": sum(size > 0 for size in sizes)}))


main(int(sys.argv[1]), sys.argv[2])
