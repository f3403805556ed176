import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import * as Y from 'yjs';
import { Client, TypingClient } from './client.mjs';
import { Keystrokes } from './keystrokes.mjs';
import { seededRandom } from './statistics.mjs';

const DRAIN_SECONDS = 10;
const CONNECTIONS_AT_ONCE = 10;
const SMALLEST_DOCUMENT = 100;

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
  const clients = (await Promise.all(plan.documents.map((opened, index) =>
    typistsOf(opened, index, plan, keystrokes)))).flat();
  await connectAll(clients);
  const stopTyping = startTyping(clients, plan);
  await sleep(plan.warmUpSeconds * 1000);

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await tellParent('windowOpens');
  const cpuBefore = process.cpuUsage();
  const framesBefore = sum(clients, (client) => client.framesReceived);
  keystrokes.openWindow();
  await sleep(plan.windowSeconds * 1000);
  const seconds = keystrokes.closeWindow();
  const cpu = process.cpuUsage(cpuBefore);
  const framesReceived = sum(clients, (client) => client.framesReceived) - framesBefore;
  await tellParent('windowCloses');
  delay.disable();

  stopTyping();
  const receivers = plan.documents[0].tokens.length - 1;
  await drain(clients, keystrokes, receivers);
  const converged = await checkConvergence(clients, keystrokes, plan);
  clients.forEach((client) => client.close());
  return {
    seconds,
    typed: keystrokes.typedInWindow,
    undelivered: keystrokes.typedInWindow * receivers - keystrokes.deliveredOfWindow,
    deliveredPerSecond: keystrokes.deliveredDuringWindow / seconds,
    delivered: keystrokes.deliveredDuringWindow,
    framesPerSecond: framesReceived / seconds,
    toOtherClient: keystrokes.latencies.summary(),
    answer: keystrokes.answers.summary(),
    refusals: clients.flatMap((client) => client.refusals),
    closed: clients.map((client) => client.closed).filter(Boolean),
    cursorsReceived: sum(clients, (client) => client.awarenessReceived),
    converged,
    generator: {
      cpuCores: (cpu.user + cpu.system) / 1e6 / seconds,
      eventLoopDelayP99: delay.percentile(99) / 1e6,
    },
  };
}

/** The people of one document, who all write behind what it holds at first. */
async function typistsOf({ document, tokens }, index, plan, keystrokes) {
  const { lastBlock } = await open(plan, document, tokens[0]);
  const random = seededRandom(plan.seed * 1000 + index);
  return tokens.map((token, number) => {
    const identity = 1 + Math.floor(random() * 0xfffffffe);
    keystrokes.expect(identity, tokens.length);
    return new TypingClient({ ...plan, document, token, identity, number, behind: lastBlock, keystrokes });
  });
}

/** Opens a document afresh, as a real Yjs document. */
async function open({ side, url }, document, token) {
  const client = new Client({ side, url, document, token, least: SMALLEST_DOCUMENT });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await client.connect());
  client.close();
  const content = doc.getXmlFragment('content');
  let last = content._first;
  while (last?.right) last = last.right;
  return { content, state: Y.decodeStateVector(Y.encodeStateVector(doc)), lastBlock: last?.lastId };
}

async function connectAll(clients) {
  for (let first = 0; first < clients.length; first += CONNECTIONS_AT_ONCE) {
    await Promise.all(clients.slice(first, first + CONNECTIONS_AT_ONCE).map((client) => client.connect()));
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
    if (keystrokes.deliveredOfWindow >= keystrokes.typedInWindow * receivers) break;
    await sleep(100);
  }
  await sleep(300);
}

/**
 * Every client must have received every clock of every other one, and whoever opens a document afresh
 * must find all that was typed, in the order in which it was.
 */
async function checkConvergence(clients, keystrokes, plan) {
  if (!keystrokes.complete(new Map(clients.map((client) => [client.identity, client.number])))) return false;
  for (const { document, tokens } of plan.documents) {
    const { content } = await open(plan, document, tokens[0]);
    const paragraphs = new Map();
    for (let item = content._first; item; item = item.right) {
      const text = item.content.type?._first;
      if (!item.deleted && text) {
        paragraphs.set(item.id.client, (paragraphs.get(item.id.client) ?? '') + text.content.type.toString());
      }
    }
    const typists = clients.filter((client) => client.document === document);
    if (!typists.every((client) => paragraphs.get(client.identity) === client.text)) return false;
  }
  return true;
}

const sum = (list, figure) => list.reduce((total, item) => total + figure(item), 0);

const tellParent = (event) =>
  new Promise((resolve) => {
    process.once('message', resolve);
    process.send({ event });
  });
