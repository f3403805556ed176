import { Accounts, runGenerator } from './sides.mjs';

const TOO_SLOW_MILLISECONDS = 250;
const RATES = [3, 6, 9, 12, 18, 24, 36, 48];

/** People type at a steady rate; answers the figures of one run. */
export async function runTyping(side, scenario, { postgres, settings, round }) {
  return type(side, scenario, postgres, { ...settings, seed: round });
}

/** The rate is raised until the p99 is too long or something is lost; answers the last good rate. */
export async function runSaturation(side, scenario, { postgres, settings, round }) {
  const steps = [];
  for (const [index, keystrokesPerSecond] of RATES.entries()) {
    const step = await type(side, scenario, postgres, {
      keystrokesPerSecond, warmUpSeconds: 2, windowSeconds: settings.stepSeconds, seed: round * 100 + index,
    });
    const good = step.undelivered === 0 && step.converged && step.refusals.length === 0
      && step.toOtherClient.p99 <= TOO_SLOW_MILLISECONDS;
    steps.push({ keystrokesPerSecond, good, p99: step.toOtherClient.p99, deliveredPerSecond: step.deliveredPerSecond, cpu: step.cpu / step.seconds, generator: step.generator });
    if (!good) break;
  }
  const last = steps.findLast(({ good }) => good);
  return { steps, deliveredPerSecond: last?.deliveredPerSecond ?? 0, p99: last?.p99 ?? null, keystrokesPerSecond: last?.keystrokesPerSecond ?? 0 };
}

function type(side, { cursors = false, opened }, postgres, load) {
  const documents = opened.map(({ document, tokens }) => ({ document, tokens: tokens.map((token) => side.token || token) }));
  return runGenerator({ side: side.name, url: side.server.url, documents, cursors, ...load }, new Accounts(postgres, side.account()));
}
