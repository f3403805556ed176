// Measures the dashboard from outside: the first page after a change, in turns of which one is known and the other is not; a hundred
// readers at once after a change; pages that were never asked for, one after the other; then one page, by eight readers at once, taking
// turns with a bare server of Node that gives out the same bytes from memory.
import http from 'node:http';
import pg from 'pg';
import { correct, fill, touch } from './fill.mjs';
import { filters } from './filters.mjs';

const APP = new URL(process.env.DASHBOARD_APP);
const COMMITMENTS = Number(process.env.DASHBOARD_COMMITMENTS ?? 10_000);
const PAGES = Number(process.env.DASHBOARD_PAGES ?? 600);
const SECONDS = Number(process.env.DASHBOARD_SECONDS ?? 10);
const ROUNDS = 3;
const READERS = 8;
const WARM_UP = 300;
const CHANGES = 25;
const CROWD = 100;
const GOAL = { p99: 100, rate: 500 };

const agent = new http.Agent({ keepAlive: true, maxSockets: READERS });
const crowd = new http.Agent({ keepAlive: true, maxSockets: CROWD });

function get(port, path, through) {
  return new Promise((done, failed) => {
    const request = http.get({ agent: through, host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, tag: answer.headers.etag, body: Buffer.concat(parts) }));
    });
    request.on('error', failed);
  });
}

async function ask(port, path, through = agent) {
  const answer = await get(port, path, through);
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

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The first page after a change, which nobody could name and which somebody did, in turns. */
async function afterChanges(database) {
  const whole = [];
  const part = [];
  for (let turn = 0; turn < CHANGES; turn += 1) {
    await touch(database);
    whole.push(await timed(() => ask(APP.port, '/en/dashboard')));
    await correct(database, 1 + 3 * turn);
    part.push(await timed(() => ask(APP.port, '/en/dashboard')));
  }
  return { whole, part };
}

/** The longest wait of a hundred readers who come at once after a change. */
async function rush(database, turn) {
  await Promise.all(Array.from({ length: CROWD }, () => ask(APP.port, '/en/dashboard', crowd)));
  await correct(database, 2 + 3 * turn);
  const times = await Promise.all(Array.from({ length: CROWD }, () => timed(() => ask(APP.port, '/en/dashboard', crowd))));
  return Math.max(...times);
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
console.log(`${COMMITMENTS} commitments more; the first page of all, with the whole register read: ${(performance.now() - begin).toFixed(0)} ms, ${first.body.length} bytes over the line`);

await fresh(filters(WARM_UP, 1));
const changes = await afterChanges(database);
const [whole, part] = [median(changes.whole), median(changes.part)];
console.log(`The first page after a change, ${CHANGES} in turns, median: ${whole.toFixed(0)} ms with the whole register read, ${part.toFixed(0)} ms with the commitment that has changed (longest ${Math.max(...changes.part).toFixed(0)} ms); ratio ${(part / whole).toFixed(2)}`);
const rushes = [];
for (let turn = 0; turn < ROUNDS; turn += 1) rushes.push(await rush(database, turn));
console.log(`${CROWD} readers at once after a change, ${ROUNDS} times: the last one waited ${median(rushes).toFixed(0)} ms (median)`);
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
crowd.destroy();
await database.end();
if (p99 > GOAL.p99 || rate < GOAL.rate) {
  console.error('A goal is missed.');
  process.exitCode = 1;
}
