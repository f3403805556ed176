// Measures the dashboard from outside: pages that were never asked for, one after the other; then one page, by eight readers at once,
// taking turns with a bare server of Node that gives out the same bytes from memory.
import http from 'node:http';
import pg from 'pg';
import { fill, touch } from './fill.mjs';
import { filters } from './filters.mjs';

const APP = new URL(process.env.DASHBOARD_APP);
const COMMITMENTS = Number(process.env.DASHBOARD_COMMITMENTS ?? 10_000);
const PAGES = Number(process.env.DASHBOARD_PAGES ?? 600);
const SECONDS = Number(process.env.DASHBOARD_SECONDS ?? 10);
const ROUNDS = 3;
const READERS = 8;
const WARM_UP = 300;
const GOAL = { p99: 100, rate: 500 };

const agent = new http.Agent({ keepAlive: true, maxSockets: READERS });

function get(port, path) {
  return new Promise((done, failed) => {
    const request = http.get({ agent, host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, tag: answer.headers.etag, body: Buffer.concat(parts) }));
    });
    request.on('error', failed);
  });
}

async function ask(port, path) {
  const answer = await get(port, path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const median = (numbers) => at(numbers.toSorted((one, other) => one - other), 0.5);

async function fresh(paths) {
  const times = [];
  for (const path of paths) {
    const start = performance.now();
    await ask(APP.port, path);
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other);
}

async function steady(port, path) {
  const end = performance.now() + SECONDS * 1000;
  let answers = 0;
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      while (performance.now() < end) {
        await ask(port, path);
        answers += 1;
      }
    }),
  );
  return answers / SECONDS;
}

const database = new pg.Client({ connectionString: process.env.DASHBOARD_DATABASE });
await database.connect();
await fill(database, COMMITMENTS);

const begin = performance.now();
const first = await ask(APP.port, '/en/dashboard');
console.log(`${COMMITMENTS} commitments more; the first page after a change, with the whole register read: ${(performance.now() - begin).toFixed(0)} ms, ${first.body.length} bytes over the line`);

await fresh(filters(WARM_UP, 1));
await touch(database);
await ask(APP.port, '/en/dashboard');
const times = await fresh(filters(PAGES));
const p99 = at(times, 0.99);
console.log(`${PAGES} dashboards with different filters, none asked for before: p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${times.at(-1).toFixed(1)} ms (goal: p99 ${GOAL.p99} ms)`);

const page = await ask(APP.port, '/en/dashboard');
const bare = http.createServer((request, answer) => {
  answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', 'content-length': page.body.length, etag: page.tag });
  answer.end(page.body);
});
await new Promise((done) => bare.listen(0, '127.0.0.1', done));
await steady(APP.port, '/en/dashboard');
const ours = [];
const theirs = [];
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(await steady(APP.port, '/en/dashboard'));
  theirs.push(await steady(bare.address().port, '/'));
}
bare.close();
const rate = median(ours);
console.log(`The same dashboard again and again, ${READERS} readers, ${ROUNDS} rounds of ${SECONDS} s: ${rate.toFixed(0)} pages a second (goal: ${GOAL.rate}); a bare server with the same bytes: ${median(theirs).toFixed(0)}; ratio ${(rate / median(theirs)).toFixed(2)}`);

agent.destroy();
await database.end();
if (p99 > GOAL.p99 || rate < GOAL.rate) {
  console.error('A goal is missed.');
  process.exitCode = 1;
}
