import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { median } from './statistics.mjs';

/** What the tables show: title, figure of a run, digits. */
const MEASURES = {
  typing: [
    ['keystroke → other client, p50 (ms)', (run) => run.toOtherClient.p50, 1],
    ['keystroke → other client, p99 (ms)', (run) => run.toOtherClient.p99, 1],
    ['one commit in the same window, p99 (ms) ³', (run) => run.commit.p99, 1],
    ['answer to the sender, p50 (ms) ¹', (run) => run.answer.p50, 1],
    ['answer to the sender, p99 (ms) ¹', (run) => run.answer.p99, 1],
    ['updates delivered per second', (run) => run.deliveredPerSecond, 0],
    ['frames received per second', (run) => run.framesPerSecond, 0],
    ['CPU of the server (cores)', (run) => run.serverCpu / run.seconds, 3],
    ['CPU of PostgreSQL (cores) ²', (run) => run.postgresCpu / run.seconds, 3],
    ['**CPU per 1,000 delivered updates (ms)**', (run) => (run.cpu / run.delivered) * 1e6, 1],
    ['memory of the server (MiB)', (run) => run.serverMemory, 0],
    ['memory of PostgreSQL (MiB) ²', (run) => run.postgresMemory, 0],
    ['updates not delivered', (run) => run.undelivered, 0],
    ['load generator: CPU (cores, not counted above)', (run) => run.generator.cpuCores, 2],
    ['load generator: event loop delay p99 (ms)', (run) => run.generator.eventLoopDelayP99, 1],
  ],
  saturation: [
    ['last good rate (keystrokes per second and person)', (run) => run.keystrokesPerSecond, 0],
    ['updates delivered per second at that rate', (run) => run.deliveredPerSecond, 0],
    ['keystroke → other client at that rate, p99 (ms)', (run) => run.p99, 0],
  ],
  join: [
    ['joining while the server has it open, median (ms)', (run) => run.warm, 1],
    ['joining first after a restart (ms)', (run) => run.cold, 1],
    ['size of the state (KiB)', (run) => run.bytes / 1024, 0],
  ],
  memory: [
    ['memory of the server before (MiB)', (run) => run.before, 0],
    ['memory of the server with all of them open (MiB)', (run) => run.after, 0],
    ['live heap with all of them open (MiB)', (run) => run.heap, 0],
    ['further live heap for the document of 145,000 characters (MiB)', (run) => run.largest, 1],
  ],
};

/** Writes results.json with every run and results.md with the medians, and answers the latter. */
export function writeReport(report) {
  const markdown = describe(report);
  const folder = process.env.BENCHMARK_RESULTS ? pathToFileURL(`${process.env.BENCHMARK_RESULTS}/`) : import.meta.url;
  writeFileSync(new URL('results.json', folder), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(new URL('results.md', folder), markdown);
  return markdown;
}

function describe({ date, machine, versions, postgres, settings, scenarios, sides, runs }) {
  const broken = runs.filter((run) => run.toOtherClient
    && (!run.converged || run.undelivered || run.refusals.length || run.closed.length));
  return [
    '# Drafting: measured figures',
    '',
    'Written by `run.sh`; all runs are in `results.json`. How to read them: [README](../README.md).',
    '',
    `- Date: ${date.slice(0, 16).replace('T', ' ')} UTC`,
    `- Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, ${machine.system}; ` +
      `one COMMIT of one row takes ${machine.commitMilliseconds.toFixed(2)} ms`,
    `- PostgreSQL ${postgres.server_version}: fsync ${postgres.fsync}, ` +
      `synchronous_commit ${postgres.synchronous_commit}, ${postgres.wal_sync_method}; one server for all sides`,
    `- Versions: ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(' · ')}`,
    `- Typing: ${settings.keystrokesPerSecond} keystrokes per second and person; our server first runs unmeasured for ` +
      `${settings.settleSeconds} s, the others for ${Math.min(15, settings.settleSeconds)} s; then ${settings.rounds} ` +
      `round${settings.rounds > 1 ? 's' : ''} in rotated order with ${settings.warmUpSeconds} s of warm-up and ` +
      `${settings.windowSeconds} s measured; medians of the rounds`,
    '',
    '**The sides do not promise the same:**',
    '',
    ...Object.values(sides).map(({ name, durability }) => `- ${name}: ${durability}`),
    '',
    ...scenarios.flatMap((scenario) => section(scenario, sides, runs.filter((run) => run.scenario === scenario.name))),
    `¹ ${Object.values(sides).map(({ name, answer }) => `${name}: ${answer}`).join('; ')}.`,
    '² Sessions of the side’s own database and the processes shared by all databases.',
    '³ A single row committed every 40 ms by a connection of the benchmark’s own.',
    '',
    broken.length === 0
      ? 'In every run all typed text arrived at everybody in order, nothing was refused, and whoever opened a document afresh found exactly what had been typed.'
      : `**${broken.length} of ${runs.length} runs lost, refused or diverged: their figures do not count.**`,
    '',
  ].join('\n');
}

function section({ title, kind }, sides, runs) {
  if (runs.length === 0) return [];
  const shown = Object.entries(sides).filter(([name]) => runs.some((run) => run.side === name));
  const compared = shown.some(([name]) => name === 'hocuspocus') && shown.length > 1;
  const rows = MEASURES[kind].map(([measure, figure, digits]) => {
    const figures = shown.map(([name]) => median(runs.filter((run) => run.side === name).map(figure)));
    const theirs = figures[shown.findIndex(([name]) => name === 'hocuspocus')];
    const ratio = figures[0] !== null && theirs > 0 ? (figures[0] / theirs).toFixed(2) : '–';
    return `| ${[measure, ...figures.map((value) => show(value, digits)), ...(compared ? [ratio] : [])].join(' | ')} |`;
  });
  return [
    `## ${title}`,
    '',
    `| | ${shown.map(([, { name }]) => name).join(' | ')} |${compared ? ' ours ÷ Hocuspocus |' : ''}`,
    `|---|${'---:|'.repeat(shown.length + (compared ? 1 : 0))}`,
    ...rows,
    '',
  ];
}

const show = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));
