// Promise.all over http.get, as many sockets as requests: node fetches.js COUNT URL
const http = require('http');

const count = Number(process.argv[2]);
const url = process.argv[3];
const agent = new http.Agent({keepAlive: true, maxSockets: Infinity});

function fetchOne() {
    return new Promise((resolve, reject) => {
        http.get(url, {agent}, (answer) => {
            let bytes = 0;
            answer.on('data', (chunk) => bytes += chunk.length);
            answer.on('end', () => resolve(answer.statusCode === 200 ? bytes : -1));
        }).on('error', reject);
    });
}

(async () => {
    const zero = performance.now();
    const bytes = await Promise.all(Array.from({length: count}, fetchOne));
    const wall = performance.now() - zero;
    console.log(JSON.stringify({wall_ms: wall, fetched: bytes.filter((n) => n > 0).length}));
    process.exit();
})();
