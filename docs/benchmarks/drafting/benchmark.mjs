import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { Client } from './client.mjs';
import { runJoining } from './joining.mjs';
import { runMemory } from './memory.mjs';
import { Partner2Connect } from './partner2connect.mjs';
import { Postgres } from './postgres.mjs';
import { writeReport } from './report.mjs';
import { chosen } from './scenarios.mjs';
import { Hocuspocus, SIDES, YWebsocket } from './sides.mjs';
import { runSaturation, runTyping } from './typing.mjs';

const HOCUSPOCUS_DATABASE = 'benchmark_hocuspocus';
const RUNNERS = { typing: runTyping, saturation: runSaturation, join: runJoining, memory: runMemory };

const settings = {
  settleSeconds: number('BENCHMARK_SETTLE', 60),
  keystrokesPerSecond: number('BENCHMARK_KEYSTROKES', 3),
  warmUpSeconds: number('BENCHMARK_WARM_UP', 8),
  windowSeconds: number('BENCHMARK_WINDOW', 20),
  stepSeconds: number('BENCHMARK_STEP', 8),
  rounds: number('BENCHMARK_ROUNDS', 3),
};
const scenarios = chosen(process.argv.slice(2));

const postgres = new Postgres(required('BENCHMARK_DATABASE'));
await postgres.connect();
const durable = await postgres.requireDurable();
const commitMilliseconds = await postgres.timeCommit();

const app = new Partner2Connect({
  app: required('BENCHMARK_APP'), keycloak: required('BENCHMARK_KEYCLOAK'), home: required('BENCHMARK_HOME'),
  database: required('BENCHMARK_APP_DATABASE'),
});
const hocuspocus = new Hocuspocus(await postgres.createHocuspocusDatabase(HOCUSPOCUS_DATABASE));
const ywebsocket = new YWebsocket();
const sides = [
  { name: 'partner2connect', server: app, account: () => ({ pid: app.pid, database: app.database }) },
  { name: 'hocuspocus', server: hocuspocus, token: hocuspocus.token, account: () => ({ pid: hocuspocus.pid, database: HOCUSPOCUS_DATABASE }) },
  { name: 'ywebsocket', server: ywebsocket, token: 'none', account: () => ({ pid: ywebsocket.pid, database: '' }) },
].filter(({ name }) => (process.env.BENCHMARK_SIDES ?? Object.keys(SIDES).join()).split(',').includes(name));

try {
  await hocuspocus.start();
  await ywebsocket.start();
  const runs = [];
  let report = '';
  await settle();
  for (const scenario of scenarios) {
    if (scenario.clients) scenario.opened = await openEverywhere(scenario);
    for (let round = 1; round <= settings.rounds; round += 1) {
      for (const side of rotated(sides, round - 1)) {
        const result = await RUNNERS[scenario.kind](side, scenario, { postgres, settings, round });
        if (result) runs.push({ side: side.name, scenario: scenario.name, round, ...result });
        if (result) tell(scenario, side, round, result);
      }
      if (scenario.kind === 'memory' || scenario.kind === 'saturation') break;
    }
    delete scenario.opened;
    // After each scenario, so that a run which is cut off leaves what it has.
    report = writeReport({ ...describe(), settings, scenarios: scenarios.map(plain), sides: SIDES, runs });
  }
  console.log(`\n${report}`);
} finally {
  await hocuspocus.stop();
  await ywebsocket.stop();
  ywebsocket.remove();
  await postgres.close();
}

/** All runtimes compile what is hot while they run; a server that has been up for days no longer does. */
async function settle() {
  if (settings.settleSeconds === 0) return;
  const scenario = { documents: 10, clients: 10, cursors: true };
  scenario.opened = await openEverywhere(scenario);
  for (const side of sides) {
    const windowSeconds = side.name === 'partner2connect' ? settings.settleSeconds : Math.min(15, settings.settleSeconds);
    const result = await runTyping(side, scenario, {
      postgres, round: 0, settings: { ...settings, warmUpSeconds: 1, windowSeconds, keystrokesPerSecond: 6 },
    });
    tell({ name: 'unmeasured', kind: 'typing' }, side, 0, result);
  }
}

/** Fresh documents of our side, and their contents on the other ones. */
async function openEverywhere({ documents, clients }) {
  const opened = await app.openDocuments(documents, clients);
  const contents = [];
  for (const { document, tokens } of opened) {
    const client = new Client({ side: 'partner2connect', url: app.url, document, token: tokens[0] });
    contents.push([document, Buffer.from(await client.connect())]);
    client.close();
  }
  await postgres.in(HOCUSPOCUS_DATABASE, async (client) => {
    for (const [document, content] of contents) await client.query('insert into document values ($1, $2)', [document, content]);
  });
  await ywebsocket.fill(contents);
  return opened;
}

function plain({ name, kind, title }) {
  return { name, kind, title };
}

function rotated(list, by) {
  return list.map((_, index) => list[(index + by) % list.length]);
}

function tell({ name, kind }, side, round, result) {
  const where = `${name}, ${round ? `round ${round}, ` : ''}${side.name}: `;
  if (kind !== 'typing') return console.log(where + JSON.stringify(result));
  const { toOtherClient: { p50, p99 }, commit, deliveredPerCpuSecond, converged, undelivered } = result;
  return console.log(
    `${where}p50 ${p50?.toFixed(1)} ms, p99 ${p99?.toFixed(1)} ms (a commit: ${commit.p99?.toFixed(1)}), ` +
      `${deliveredPerCpuSecond.toFixed(0)} delivered/CPU s, server ${(result.serverCpu / result.seconds).toFixed(3)} + ` +
      `PostgreSQL ${(result.postgresCpu / result.seconds).toFixed(3)} cores, ${result.framesPerSecond.toFixed(0)} frames/s, ` +
      `generator ${result.generator.cpuCores.toFixed(2)}` +
      `${converged && undelivered === 0 ? '' : `  UNDELIVERED ${undelivered}, converged ${converged}`}`,
  );
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
