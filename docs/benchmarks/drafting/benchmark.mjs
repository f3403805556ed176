import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { Partner2Connect } from './partner2connect.mjs';
import { Postgres } from './postgres.mjs';
import { writeReport } from './report.mjs';
import { Accounts, SIDES, runGenerator, startHocuspocus } from './sides.mjs';

const HOCUSPOCUS_DATABASE = 'benchmark_hocuspocus';

const settings = {
  settleSeconds: number('BENCHMARK_SETTLE', 120),
  documents: number('BENCHMARK_DOCUMENTS', 10),
  clientsPerDocument: number('BENCHMARK_CLIENTS', 8),
  keystrokesPerSecond: number('BENCHMARK_KEYSTROKES', 3),
  warmUpSeconds: number('BENCHMARK_WARM_UP', 15),
  windowSeconds: number('BENCHMARK_WINDOW', 30),
  rounds: number('BENCHMARK_ROUNDS', 3),
};
const LOADS = [
  { name: 'typing', cursors: false },
  { name: 'typing, cursor sent with every keystroke', cursors: true },
];

const postgres = new Postgres(required('BENCHMARK_DATABASE'));
await postgres.connect();
const durable = await postgres.requireDurable();
const commitMilliseconds = await postgres.timeCommit();

const app = new Partner2Connect({ app: required('BENCHMARK_APP'), keycloak: required('BENCHMARK_KEYCLOAK') });
const documents = await app.openDocuments(settings.documents, settings.clientsPerDocument);
const database = await postgres.createHocuspocusDatabase(HOCUSPOCUS_DATABASE, await app.contents(documents));
const hocuspocus = await startHocuspocus(database);

const targets = {
  partner2connect: {
    url: app.url,
    documents,
    pid: Number(required('BENCHMARK_APP_PID')),
    database: required('BENCHMARK_APP_DATABASE'),
  },
  hocuspocus: {
    url: hocuspocus.url,
    documents: documents.map(({ document, tokens }) => ({ document, tokens: tokens.map(() => hocuspocus.token) })),
    pid: hocuspocus.pid,
    database: HOCUSPOCUS_DATABASE,
  },
};

try {
  // Both runtimes compile what is hot while they run; a server that has been up for days no longer does.
  for (const side of Object.keys(SIDES)) {
    await run(side, LOADS[1], 0, { warmUpSeconds: 1, windowSeconds: settings.settleSeconds });
  }
  const runs = [];
  for (let round = 1; round <= settings.rounds; round += 1) {
    for (const load of LOADS) {
      const order = round % 2 ? Object.keys(SIDES) : Object.keys(SIDES).reverse();
      for (const side of order) {
        runs.push({ side, load: load.name, round, ...(await run(side, load, round, settings)) });
      }
    }
  }
  writeReport({ ...describe(), settings, loads: LOADS, sides: SIDES, runs });
} finally {
  hocuspocus.stop();
  await postgres.close();
}

async function run(side, load, round, { warmUpSeconds, windowSeconds }) {
  const { url, documents: opened, ...server } = targets[side];
  const plan = {
    side, url, documents: opened, cursors: load.cursors, seed: round, warmUpSeconds, windowSeconds,
    keystrokesPerSecond: settings.keystrokesPerSecond,
  };
  const result = await runGenerator(plan, new Accounts(postgres, server));
  const { toOtherClient: { p50, p99 }, deliveredPerCpuSecond, converged, undelivered } = result;
  console.log(
    `${round ? `round ${round}` : 'unmeasured'}, ${side}, ${load.name}: ` +
      `p50 ${p50?.toFixed(1)} ms, p99 ${p99?.toFixed(1)} ms, ${deliveredPerCpuSecond.toFixed(0)} delivered/CPU s` +
      `${converged && undelivered === 0 ? '' : `  UNDELIVERED ${undelivered}, converged ${converged}`}`,
  );
  return result;
}

function describe() {
  const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));
  return {
    date: new Date().toISOString(),
    machine: {
      processor: os.cpus()[0].model,
      cores: os.cpus().length,
      memoryGiB: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release()}`,
      commitMilliseconds,
    },
    versions: {
      partner2connect: process.env.BENCHMARK_REVISION ?? revision(),
      java: process.env.BENCHMARK_JAVA ?? 'unknown',
      node: process.version,
      ...manifest.dependencies,
    },
    postgres: durable,
  };
}

function revision() {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

function number(name, otherwise) {
  return Number(process.env[name] ?? otherwise);
}

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name}, or start the benchmark by run.sh`);
  return value;
}
