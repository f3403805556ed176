import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import * as Y from 'yjs';
import { Session } from './drafting/session.ts';
import { FakeServer } from './fakeserver.ts';
import { element, sharedDoc } from './fixtures.ts';

let server: FakeServer;
let session: Session;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: 1_700_000_000_000 });
  sessionStorage.clear();
  server = new FakeServer();
  Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(sharedDoc(['paragraph', 'one'])));
  server.install();
});

afterEach(() => {
  session.stop();
  mock.timers.reset();
});

/** Lets promises and timers of the next milliseconds happen, in small steps. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 20) {
    mock.timers.tick(20);
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function join(): Promise<void> {
  session = new Session({
    documentId: 'd1',
    collabUrl: '/collab/d1',
    tokenUrl: '/collab/d1/token',
    schema: 1,
    access: 'write',
    person: undefined,
    page: () => ({ address: '/', title: 'Plan', lang: 'en', label: '', area: '1', scheme: '', lists: {} }),
    base: () => undefined,
    ended: () => {},
    csrf: () => ({ header: 'X-CSRF-TOKEN', token: 'csrf' }),
    ready: () => {},
    changed: () => {},
    receipt: () => {},
    replaced: (next) => {
      session = next;
      void next.start();
    },
  });
  void session.start();
  await pass(3_000);
}

const kind = (): string => session.ledger.state().kind;
const mine = (): string => session.content.toString();
const write = (text: string): void => session.content.push([element(['paragraph', text]) as Y.XmlElement]);
/** Somebody else's words, as the server relays them. */
function elsewhere(text: string): void {
  const before = Y.encodeStateVector(server.doc);
  server.doc.getXmlFragment('content').push([element(['paragraph', text]) as Y.XmlElement]);
  server.socket.tell(0, 2, Y.encodeStateAsUpdate(server.doc, before));
}

test('polls when WebSockets are refused, and is as honest about what is saved', async () => {
  server.blocked = 'refused';
  await join();
  assert.equal(kind(), 'saved');
  assert.match(mine(), /one/);
  assert.equal(server.polling.authorisation, 'Bearer secret');
  assert.ok(server.polling.addresses.every((address) => !address.includes('secret')));
  assert.equal(server.polling.addresses[0], '/collab/d1/poll?protocol=p2c.collab.1.s1');

  server.storing = false;
  write('two');
  await pass(3_000);
  assert.equal(kind(), 'saving');
  assert.doesNotMatch(server.text, /two/);
  elsewhere('three');
  await pass(200);
  assert.match(mine(), /three/);
});

test('polls when something swallows what is said on a WebSocket', async () => {
  server.blocked = 'swallowed';
  await join();
  assert.equal(kind(), 'opening');
  await pass(12_000);
  assert.equal(kind(), 'saved');
  assert.ok(server.polling.posts > 0);
});

test('does not take a server that is down for a blocked WebSocket', async () => {
  await join();
  server.kill();
  await pass(30_000);
  server.up = true;
  await pass(20_000);
  assert.equal(kind(), 'saved');
  assert.equal(server.polling.addresses.length, 0);
});

test('sends again what was not answered, and the server takes it once', async () => {
  server.blocked = 'refused';
  await join();
  const before = server.polling.posts;
  server.polling.loseAnswers = 2;
  write('two');
  await pass(5_000);
  assert.equal(kind(), 'saved');
  assert.match(server.text, /two/);
  assert.equal(server.polling.posts - before, 1);
  assert.ok(server.polling.repeated > 0);
});

test('asks again for an answer that was lost', async () => {
  server.blocked = 'refused';
  await join();
  server.polling.loseWords = 2;
  elsewhere('two');
  await pass(5_000);
  assert.match(mine(), /two/);
  assert.equal(kind(), 'saved');
});

test('opens a new connection and loses nothing when the node is gone', async () => {
  server.blocked = 'refused';
  await join();
  server.storing = false;
  write('two');
  await pass(500);
  server.storing = true;
  server.polling.forget();
  await pass(5_000);
  assert.equal(kind(), 'saved');
  assert.match(server.text, /two/);
});

test('what was typed while the server was down arrives', async () => {
  server.blocked = 'refused';
  await join();
  server.kill();
  write('two');
  await pass(40_000);
  assert.equal(kind(), 'offline');
  server.up = true;
  await pass(40_000);
  assert.equal(kind(), 'saved');
  assert.match(server.text, /two/);
});

test('closes for the reason that the server gives', async () => {
  server.blocked = 'refused';
  await join();
  server.socket.shut(4426);
  await pass(200);
  assert.deepEqual(session.ledger.state(), { kind: 'stopped', reason: 'old', changes: 0 });
});

test('remembers for this tab, and takes a WebSocket again when one speaks', async () => {
  server.blocked = 'refused';
  await join();
  session.stop();
  const offered = server.offered.length;
  await join();
  assert.equal(kind(), 'saved');
  assert.equal(server.offered.length, offered);

  server.blocked = undefined;
  await pass(62_000);
  assert.equal(kind(), 'saved');
  const posts = server.polling.posts;
  write('by socket');
  await pass(500);
  assert.equal(kind(), 'saved');
  assert.match(server.text, /by socket/);
  assert.equal(server.polling.posts, posts);
  assert.equal(server.polling.left, 2);
});

test('knocks less and less often while WebSockets stay blocked', async () => {
  server.blocked = 'refused';
  await join();
  const before = server.offered.length;
  await pass(600_000);
  assert.ok(server.offered.length - before <= 4, `${server.offered.length - before} times in ten minutes`);
  assert.equal(kind(), 'saved');
});

test('tries a WebSocket at once when the network has changed', async () => {
  server.blocked = 'refused';
  await join();
  server.blocked = undefined;
  window.dispatchEvent(new Event('online'));
  await pass(2_000);
  assert.equal(kind(), 'saved');
  assert.equal(server.polling.left, 1);
});
