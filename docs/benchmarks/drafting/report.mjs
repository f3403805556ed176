import { writeFileSync } from 'node:fs';
import { median } from './statistics.mjs';

const SIDE_NAMES = ['partner2connect', 'hocuspocus'];

/** What the table shows: title, figure of a run, digits, and which direction is the better one. */
const MEASURES = [
  ['keystroke → other client’s model, p50 (ms)', (run) => run.toOtherClient.p50, 1],
  ['keystroke → other client’s model, p99 (ms)', (run) => run.toOtherClient.p99, 1],
  ['answer to the sender, p50 (ms) ¹', (run) => run.answer.p50, 1],
  ['answer to the sender, p99 (ms) ¹', (run) => run.answer.p99, 1],
  ['updates delivered per second', (run) => run.deliveredPerSecond, 0],
  ['CPU of the server (cores)', (run) => run.serverCpu / run.seconds, 3],
  ['CPU of PostgreSQL (cores)', (run) => run.postgresCpu / run.seconds, 3],
  ['**updates delivered per CPU second** (server + PostgreSQL)', (run) => run.deliveredPerCpuSecond, 0],
  ['memory of the server (MiB)', (run) => run.serverMemory, 0],
  ['memory of PostgreSQL (MiB) ²', (run) => run.postgresMemory, 0],
  ['updates not delivered', (run) => run.undelivered, 0],
  ['refusals', (run) => run.refusals.length, 0],
  ['load generator: event loop delay p99 (ms)', (run) => run.generator.eventLoopDelayP99, 1],
  ['load generator: CPU (cores, not counted above)', (run) => run.generator.cpuCores, 3],
];

/** Writes results.json with every run and results.md with the medians, and prints the latter. */
export function writeReport(report) {
  const markdown = describe(report);
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('results.md', import.meta.url), markdown);
  console.log(`\n${markdown}`);
}

function describe({ date, machine, versions, postgres, settings, loads, sides, runs }) {
  const broken = runs.filter((run) => !run.converged || run.undelivered || run.refusals.length || run.closed.length);
  return [
    '# Drafting: measured figures',
    '',
    'Written by `run.sh`; all runs are in `results.json`. How to read them: [README](../README.md).',
    '',
    `- Date: ${date.slice(0, 16).replace('T', ' ')} UTC`,
    `- Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, ${machine.system}; ` +
      `one COMMIT of one row takes ${machine.commitMilliseconds.toFixed(2)} ms`,
    `- PostgreSQL ${postgres.server_version}: fsync ${postgres.fsync}, ` +
      `synchronous_commit ${postgres.synchronous_commit}, ${postgres.wal_sync_method}; one server for both sides`,
    `- Versions: ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(' · ')}`,
    `- Load: ${settings.documents} documents × ${settings.clientsPerDocument} clients, each client ` +
      `${settings.keystrokesPerSecond} keystrokes per second; after an unmeasured run of ${settings.settleSeconds} s ` +
      `on each side: ${settings.warmUpSeconds} s of warm-up, ${settings.windowSeconds} s measured, ${settings.rounds} rounds in rotated order; medians of the rounds`,
    '',
    '**The two sides do not promise the same:**',
    '',
    ...Object.values(sides).map(({ name, durability }) => `- ${name}: ${durability}`),
    '',
    ...loads.flatMap(({ name }) => [`## Load: ${name}`, '', ...table(runs.filter((run) => run.load === name)), '']),
    `¹ ${Object.values(sides).map(({ name, answer }) => `${name}: ${answer}`).join('; ')}.`,
    '² Sessions of the side’s own database and the processes shared by all databases.',
    '',
    broken.length === 0
      ? 'In every run all typed text arrived, nothing was refused, and all clients of a document, with one that opened it afresh, ended with equal text.'
      : `**${broken.length} of ${runs.length} runs lost, refused or diverged: the figures above do not count.**`,
    '',
  ].join('\n');
}

function table(runs) {
  const rows = MEASURES.map(([title, figure, digits]) => {
    const [ours, theirs] = SIDE_NAMES.map((side) =>
      median(runs.filter((run) => run.side === side).map(figure)));
    const ratio = ours !== null && theirs > 0 ? (ours / theirs).toFixed(2) : '–';
    return `| ${title} | ${show(ours, digits)} | ${show(theirs, digits)} | ${ratio} |`;
  });
  return ['| | Partner2Connect | Hocuspocus | ratio |', '|---|---:|---:|---:|', ...rows];
}

const show = (value, digits) => (value === null ? '–' : value.toFixed(digits));
