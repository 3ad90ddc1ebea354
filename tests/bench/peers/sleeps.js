// Promise.all over sleeps: node sleeps.js COUNT MS|spread  ("spread": 1 to 1000 ms, the same for every peer)
const count = Number(process.argv[2]);
const fixed = process.argv[3] === 'spread' ? null : Number(process.argv[3]);

function* lengths() {
    for (let i = 0, x = 1; i < count; ++i) {
        x = (x * 48271) % 2147483647;
        yield fixed ?? 1 + (x % 1000);
    }
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function task(ms, late) {
    const due = performance.now() + ms;
    await sleep(ms);
    late.push(performance.now() - due);
}

(async () => {
    const late = [];
    const all = [...lengths()];
    const zero = performance.now();
    await Promise.all(all.map((ms) => task(ms, late)));
    const wall = performance.now() - zero;
    late.sort((a, b) => a - b);
    const at = (share) => late[Math.min(count - 1, Math.floor(share * count))];
    console.log(JSON.stringify({wall_ms: wall, p50_ms: at(0.5), p99_ms: at(0.99), least_ms: late[0]}));
})();
