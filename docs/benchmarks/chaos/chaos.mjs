import { parseArgs } from 'node:util';
import { Damage } from './damage.mjs';
import { Editor } from './editor.mjs';
import { Faults } from './faults.mjs';
import { broken } from './journal.mjs';
import { Log, difference } from './log.mjs';
import { People } from './people.mjs';
import { Random } from './random.mjs';
import { measureRefusals } from './refusals.mjs';
import { Report } from './report.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string' },
    editors: { type: 'string', default: '12' },
    every: { type: 'string', default: '4' },
    documents: { type: 'string', default: '4' },
    minutes: { type: 'string', default: '25' },
    faults: { type: 'boolean', default: false },
    refusals: { type: 'boolean', default: false },
    away: { type: 'string', default: '60' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const random = new Random(seed);
const nodes = process.env.CHAOS_NODES.split(',');
const BACK_AT_WORK_MILLIS = 90_000;
/** What the kernel still delivers of a process that was killed. */
const ON_ITS_WAY_MILLIS = 50;
const deadline = Date.now() + Number(values.minutes) * 60_000;
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

async function until(what, millis, condition) {
  const end = Date.now() + millis;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${state()}`);
    await pause(10);
  }
}

const state = () => editors.map(({ number, connections, frames, acked, journal, synced }) =>
  `${number}: connection ${connections}${synced ? '' : ' not in step'}, frames ${acked}/${frames}, deeds ${journal.acked}/${journal.done}`).join('; ');

/** Every promise made until now is kept by the log as it is read a moment later. */
async function check(log) {
  const promises = editors.map((editor) => [editor.document, editor.promised()]);
  const wrong = [];
  for (const document of documents) {
    const doc = await log.follow(document);
    wrong.push(...broken(doc, promises.filter(([of]) => of === document).map(([, promise]) => promise)));
  }
  const refusals = editors.flatMap((editor) => editor.refusals.map((refusal) => `editor ${editor.number}: ${refusal}`));
  wrong.push(...refusals);
  if (wrong.length > 0) throw new Error(`promises broken:\n  ${wrong.slice(0, 50).join('\n  ')}`);
}

/** All editors have had something acknowledged on a connection, after the given counts. */
const allWorkAgain = (before) => () => editors.every(({ journal, synced }, index) => synced && journal.acked > before[index]);

console.log(`chaos: ${values.kills} kills, ${values.editors} editors in ${values.documents} documents, ${nodes.length} node(s); repeat with --seed ${seed}`);
const seats = await new People({ app: process.env.CHAOS_APP, keycloak: process.env.CHAOS_KEYCLOAK })
  .seats(Number(values.documents), Number(values.editors));
const documents = [...new Set(seats.map(({ document }) => document))];
const urls = nodes.map((node) => node.replace(/^http/, 'ws'));
const editors = seats.map((seat, number) =>
  new Editor({ ...seat, number, urls, random: new Random(random.below(2 ** 31)) }));
const log = new Log(process.env.CHAOS_DATABASE);
const damage = new Damage({ random, nodes: nodes.length, every: Number(values.every) });
const faults = new Faults({ damage, nodes: nodes.length, urls, editors, random });
faults.awayMillis = Number(values.away) * 1_000;
const report = new Report({ seed, nodes: nodes.length, editors, documents });

editors.forEach((editor) => editor.start());
await until('everybody to type', BACK_AT_WORK_MILLIS, allWorkAgain(editors.map(() => 0)));

/** The moment to strike: something is sent and not acknowledged. Returns how much. */
async function somethingOnItsWay() {
  const end = Date.now() + 500;
  for (;;) {
    const unacked = editors.reduce((sum, { journal }) => sum + journal.done - journal.acked, 0);
    if (unacked > 1 || Date.now() > end) return unacked;
    await new Promise(setImmediate);
  }
}

/** Does one thing to the system while everybody types, and looks whether all promises were kept. */
async function survive(deed) {
  await pause(random.between(200, 1_200));
  const unacked = await somethingOnItsWay();
  const begin = performance.now();
  let watching;
  const what = await deed(() => {
    watching = backAtWork(begin);
  });
  const down = performance.now() - begin;
  const back = await (watching ?? backAtWork(begin));
  if (back instanceof Error) throw back;
  await check(log);
  return { what, unacked, down, back };
}

/** How long after that every editor has had something new acknowledged; or that it took too long. */
async function backAtWork(begin) {
  await pause(ON_ITS_WAY_MILLIS);
  const before = editors.map(({ journal }) => journal.acked);
  try {
    await until('everybody to work again', BACK_AT_WORK_MILLIS, allWorkAgain(before));
  } catch (failure) {
    return failure;
  }
  return performance.now() - begin;
}

for (let kill = 1; kill <= Number(values.kills) && Date.now() < deadline; kill += 1) {
  report.survivedKill(kill, await survive((struck) => damage.kill(struck)));
}
for (const fault of values.faults ? faults.all : []) report.survivedFault(await survive(() => fault()));

console.log('everybody rests; waiting for the last acks, then comparing all replicas with the replayed log');
editors.forEach((editor) => editor.rest());
await until('everything to be acknowledged', BACK_AT_WORK_MILLIS, () => editors.every((editor) => editor.settled()));
await check(log);
for (const document of documents) {
  const seat = seats.find((one) => one.document === document);
  const fresh = new Editor({ ...seat, number: editors.length, urls, random });
  fresh.connectOnly();
  await until('a fresh reader', BACK_AT_WORK_MILLIS, () => fresh.read);
  const replayed = await log.whole(document);
  const replicas = [...editors.filter((editor) => editor.document === document), fresh];
  await until('the last updates to arrive', BACK_AT_WORK_MILLIS,
    () => replicas.every(({ doc }) => difference(doc, replayed) === undefined)).catch(() => {
    const which = replicas.map(({ number, doc }) => `${number}: ${difference(doc, replayed) ?? 'equal'}`).join(', ');
    throw new Error(`replicas of ${document} differ from the replayed log: ${which}`);
  });
  fresh.close();
}
editors.forEach((editor) => editor.close());
report.finish();
if (values.refusals) await measureRefusals({ ...seats[0], url: process.env.CHAOS_APP.replace(/^http/, 'ws') });
process.exit(0);
