import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import * as Y from 'yjs';
import { TypingClient } from './client.mjs';
import { Keystrokes } from './keystrokes.mjs';
import { latency, seededRandom } from './statistics.mjs';

const DRAIN_SECONDS = 10;
const CONNECTIONS_AT_ONCE = 10;

/**
 * A process of its own that types on one server: it gets a plan from its parent, says when the
 * measured window opens and closes, so that the parent reads the servers' CPU at those moments, and
 * answers with the figures.
 */
process.once('message', (plan) => {
  measure(plan).then(
    (result) => process.send({ result }, () => process.exit(0)),
    (failure) => process.send({ failure: failure.stack }, () => process.exit(1)),
  );
});

async function measure(plan) {
  const keystrokes = new Keystrokes();
  const clients = plan.documents.flatMap(({ document, tokens }) =>
    tokens.map((token) => new TypingClient({ ...plan, document, token, keystrokes })));
  await connectAll(clients, plan.url);
  const stopTyping = startTyping(clients, plan);
  await sleep(plan.warmUpSeconds * 1000);

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await tellParent('windowOpens');
  const cpuBefore = process.cpuUsage();
  keystrokes.openWindow();
  await sleep(plan.windowSeconds * 1000);
  const seconds = keystrokes.closeWindow();
  const cpu = process.cpuUsage(cpuBefore);
  await tellParent('windowCloses');
  delay.disable();

  stopTyping();
  const receivers = plan.documents[0].tokens.length - 1;
  await drain(clients, keystrokes, receivers);
  const converged = await checkConvergence(clients, plan);
  clients.forEach((client) => client.close());
  return {
    seconds,
    typed: keystrokes.typedInWindow,
    undelivered: keystrokes.typedInWindow * receivers - keystrokes.deliveredOfWindow,
    deliveredPerSecond: keystrokes.deliveredDuringWindow / seconds,
    delivered: keystrokes.deliveredDuringWindow,
    toOtherClient: latency(keystrokes.latencies),
    answer: latency(keystrokes.answers),
    unanswered: sum(clients, (client) => client.frames - client.answered),
    refusals: clients.flatMap((client) => client.refusals),
    notices: countEach(clients.flatMap((client) => client.notices)),
    closed: clients.map((client) => client.closed).filter(Boolean),
    cursorsReceived: sum(clients, (client) => client.awarenessReceived),
    converged,
    generator: {
      cpuCores: (cpu.user + cpu.system) / 1e6 / seconds,
      eventLoopDelayP99: delay.percentile(99) / 1e6,
    },
  };
}

async function connectAll(clients, url) {
  for (let first = 0; first < clients.length; first += CONNECTIONS_AT_ONCE) {
    await Promise.all(clients.slice(first, first + CONNECTIONS_AT_ONCE).map((client) => client.connect(url)));
  }
}

/** Open loop: the moments of typing are drawn beforehand and do not wait for the server. */
function startTyping(clients, { keystrokesPerSecond, seed }) {
  const random = seededRandom(seed);
  const timers = new Map();
  for (const client of clients) {
    let next = performance.now() + (random() * 1000) / keystrokesPerSecond;
    const typeAndWait = () => {
      client.type();
      next += ((0.5 + random()) * 1000) / keystrokesPerSecond;
      timers.set(client, setTimeout(typeAndWait, Math.max(0, next - performance.now())));
    };
    timers.set(client, setTimeout(typeAndWait, next - performance.now()));
  }
  return () => timers.forEach((timer) => clearTimeout(timer));
}

async function drain(clients, keystrokes, receivers) {
  for (let waited = 0; waited < DRAIN_SECONDS * 10; waited += 1) {
    const allDelivered = keystrokes.deliveredOfWindow >= keystrokes.typedInWindow * receivers;
    if (allDelivered && clients.every((client) => client.answered === client.frames)) break;
    await sleep(100);
  }
  await sleep(300);
}

/** Every client of a document, and one that opens it afresh, must hold the same text. */
async function checkConvergence(clients, plan) {
  for (const { document, tokens } of plan.documents) {
    const fresh = new TypingClient({
      ...plan, document, token: tokens[0], keystrokes: new Keystrokes(),
    });
    await fresh.connect(plan.url);
    const wanted = contentOf(fresh);
    fresh.close();
    const group = clients.filter((client) => client.document === document);
    if (!group.every((client) => contentOf(client) === wanted)) return false;
  }
  return true;
}

const contentOf = ({ doc }) =>
  doc.getXmlFragment('content').toString() + JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(doc))].sort());

const sum = (list, figure) => list.reduce((total, item) => total + figure(item), 0);

const countEach = (codes) =>
  codes.reduce((counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }), {});

const tellParent = (event) =>
  new Promise((resolve) => {
    process.once('message', resolve);
    process.send({ event });
  });
