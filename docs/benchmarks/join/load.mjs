// Sends forms at a fixed rate, whether or not the server keeps up, and compares the receipts with the rows in the database.
import pg from 'pg';

const APP = process.env.JOIN_APP;
const RATE = Number(process.env.JOIN_RATE ?? 50);
const SECONDS = Number(process.env.JOIN_SECONDS ?? 60);
const TRIES = 5;
const TOKEN = /name="token" value="([\w-]+)"/;
const NUMBER = /EOI-\d{4,}/;
const AREAS = ['ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE'];

const times = [];
const numbers = new Map();
const failures = [];
let turnedAway = 0;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function form(n, token) {
  return new URLSearchParams({
    token,
    organisation: `Load institute ${n}`,
    category: 'ACADEMIA',
    country: 'KEN',
    website: `www.load-${n}.example`,
    areas: AREAS[n % AREAS.length],
    contribution: 'Training in broadband policy and coding for young people.',
    contact: 'Head of digital skills',
    email: `office@load-${n}.example`,
    language: n % 2 ? 'fr' : 'en',
  });
}

/** One person: opens the form, sends it, reads the receipt. Sends it again when the server asks for that. */
async function person(n) {
  const page = await (await fetch(`${APP}/en/join`)).text();
  const body = form(n, TOKEN.exec(page)[1]);
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const start = performance.now();
    const answer = await fetch(`${APP}/en/join`, { method: 'POST', body, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status === 303) {
      times.push(performance.now() - start);
      const receipt = await (await fetch(new URL(answer.headers.get('location'), APP))).text();
      numbers.set(n, NUMBER.exec(receipt)[0]);
      return;
    }
    if (answer.status !== 503) {
      throw new Error(`answered ${answer.status}`);
    }
    turnedAway += 1;
    await pause(1000 * Number(answer.headers.get('retry-after') ?? 10));
  }
  throw new Error(`turned away ${TRIES} times`);
}

function percentile(share) {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0);
}

const people = [];
const start = performance.now();
for (let n = 0; n < RATE * SECONDS; n += 1) {
  const due = start + (n * 1000) / RATE;
  if (due > performance.now()) {
    await pause(due - performance.now());
  }
  people.push(person(n).catch((failure) => failures.push(`${n}: ${failure.message}`)));
}
await Promise.all(people);

const database = new pg.Client({ connectionString: process.env.JOIN_DATABASE });
await database.connect();
const { rows } = await database.query(
  "select count(*)::int as stored, count(distinct organisation_name)::int as distinct from interest.expression where organisation_name like 'Load institute %'");
await database.end();

const sent = RATE * SECONDS;
const receipts = new Set(numbers.values()).size;
console.log(`${sent} forms sent at ${RATE} a second, ${receipts} different receipts, ${rows[0].stored} rows, ${rows[0].distinct} of them different`);
console.log(`From sending to the receipt's address: p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms, longest ${percentile(1)} ms; asked to come back: ${turnedAway}`);
failures.slice(0, 10).forEach((failure) => console.log(failure));
if (receipts !== sent || rows[0].stored !== sent || rows[0].distinct !== sent) {
  console.error('Some are lost or doubled.');
  process.exitCode = 1;
}
