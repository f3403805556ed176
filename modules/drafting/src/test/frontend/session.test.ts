import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import * as Y from 'yjs';
import { Session } from './drafting/session.ts';
import { FakeServer } from './fakeserver.ts';
import { element, sharedDoc } from './fixtures.ts';

let server: FakeServer;
let session: Session;
let ready = 0;
let receipts: number[] = [];
let endings: string[] = [];

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: 1_700_000_000_000 });
  sessionStorage.clear();
  server = new FakeServer();
  Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(sharedDoc(['paragraph', 'one'])));
  server.install();
  ready = 0;
  receipts = [];
  endings = [];
});

afterEach(() => {
  session.stop();
  mock.timers.reset();
});

/** Lets promises and timers of the next milliseconds happen, in small steps. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 20) {
    mock.timers.tick(20);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function join(access = 'write'): Promise<void> {
  session = new Session({
    documentId: 'd1',
    collabUrl: '/collab/d1',
    tokenUrl: '/collab/d1/token',
    schema: 1,
    access,
    person: undefined,
    page: () => ({ address: '/workspace/plans/1', title: 'Plan', lang: 'en', label: '', area: '1', scheme: '', lists: {} }),
    base: () => undefined,
    ended: (why) => endings.push(why),
    csrf: () => ({ header: 'X-CSRF-TOKEN', token: 'csrf' }),
    ready: () => ready++,
    changed: () => {},
    receipt: ({ changes }) => receipts.push(changes),
    replaced: (next) => {
      session = next;
      void next.start();
    },
  });
  void session.start();
  await pass(100);
}

const kind = (): string => session.ledger.state().kind;
const mine = (): string => session.content.toString();
const write = (text: string): void => session.content.push([element(['paragraph', text]) as Y.XmlElement]);

test('offers the schema and the token as subprotocols, and asks for the token with the page’s CSRF token', async () => {
  await join();
  assert.deepEqual(server.offered, [['p2c.collab.1.s1', 'token.secret']]);
  assert.equal(server.socket.url.href, 'ws://localhost:8080/collab/d1');
  assert.equal(server.tokenHeaders[0]!.get('X-CSRF-TOKEN'), 'csrf');
});

test('brings the server’s text, and is saved after the first acknowledgement', async () => {
  await join();
  assert.equal(mine(), '<paragraph>one</paragraph>');
  assert.equal(ready, 1);
  assert.equal(kind(), 'saved');
});

test('is saved only once what was written is stored', async () => {
  await join();
  server.storing = false;
  write('two');
  await pass(5_000);
  assert.equal(kind(), 'saving');
  assert.doesNotMatch(server.text, /two/);
});

test('a refused deletion never shows saved', async () => {
  await join();
  server.refusing = 'schema';
  session.content.delete(0, 1);
  await pass(100);
  assert.equal(kind(), 'refused');
  server.refusing = undefined;
  write('two');
  await pass(100);
  assert.equal(kind(), 'refused');
});

test('an unacknowledged deletion is sent again after a reconnect', async () => {
  await join();
  server.storing = false;
  session.content.delete(0, 1);
  await pass(100);
  server.kill();
  await pass(100);
  assert.notEqual(kind(), 'saved');
  server.up = server.storing = true;
  await pass(20_000);
  assert.equal(kind(), 'saved');
  assert.equal(server.text, '');
});

test('what was typed while the server was down arrives, with a receipt', async () => {
  await join();
  server.kill();
  await pass(3_000);
  assert.equal(kind(), 'offline');
  write('two');
  await pass(3_000);
  write('three');
  await pass(1_000);
  assert.equal(kind(), 'offline');
  server.up = true;
  await pass(20_000);
  assert.equal(kind(), 'saved');
  assert.match(server.text, /two.*three/);
  assert.deepEqual(receipts, [2]);
});

test('tries again with growing pauses, and at once when the network is back', async () => {
  await join();
  server.kill();
  await pass(60_000);
  assert.ok(server.offered.length < 20, `${server.offered.length} attempts in a minute`);
  server.up = true;
  window.dispatchEvent(new Event('online'));
  await pass(100);
  assert.equal(kind(), 'saved');
});

test('an open tab comes back with the token it has when the web session is gone', async () => {
  await join();
  server.tokenStatus = 403;
  server.socket.shut(1006);
  await pass(20_000);
  assert.equal(kind(), 'saved');
});

test('says so when somebody signed out, and goes on by itself when they are signed in again', async () => {
  await join();
  server.tokenStatus = 401;
  mock.timers.tick(29_000_000);
  server.socket.shut(4401);
  await pass(3_000);
  assert.deepEqual(session.ledger.state(), { kind: 'signed-out', changes: 0 });
  write('two');
  await pass(100);
  assert.deepEqual(session.ledger.state(), { kind: 'signed-out', changes: 1 });
  server.tokenStatus = 201;
  session.tryNow();
  await pass(200);
  assert.equal(kind(), 'saved');
  assert.match(server.text, /two/);
  assert.deepEqual(receipts, [1]);
});

test('puts unacknowledged work aside when the right to write is lost, whatever the page said', async () => {
  await join();
  server.storing = false;
  write('two');
  await pass(50);
  session.keepUnsaved();
  session.stop();
  server.access = 'read';
  await join('write');
  assert.deepEqual(endings, ['rights']);
  assert.doesNotMatch(server.text, /two/);
});

test('does not reveal whether a document exists', async () => {
  server.tokenStatus = 404;
  await join();
  assert.deepEqual(session.ledger.state(), { kind: 'stopped', reason: 'gone', changes: 0 });
});

test('a reader sends nothing that bears an update', async () => {
  server.access = 'read';
  await join('read');
  assert.equal(kind(), 'reading');
  session.content.delete(0, 1);
  await pass(200);
  assert.equal(server.socket.frames, 0);
});

test('the server’s word on access beats the page’s', async () => {
  server.access = 'read';
  await join('write');
  assert.equal(session.mayWrite, false);
});

test('keeps unacknowledged work when the right to write is lost', async () => {
  await join();
  server.storing = false;
  write('two');
  await pass(50);
  server.socket.tell(102, 'access', '{"access":"read"}');
  await pass(50);
  assert.deepEqual(session.ledger.state(), { kind: 'stopped', reason: 'rights', changes: 1 });
  assert.match(mine(), /two/);
  assert.equal(session.mayWrite, false);
});

test('loses nothing when the right to write goes while all is saved', async () => {
  await join();
  server.socket.tell(102, 'access', '{"access":"read"}');
  assert.equal(kind(), 'reading');
});

test('asks to reload, and never shows the text, when its schema is too old', async () => {
  server.up = true;
  await join();
  server.socket.tell(102, 'schema', '{"schema":2}');
  assert.deepEqual(session.ledger.state(), { kind: 'stopped', reason: 'old', changes: 0 });
});

test('does not continue a document that was restored', async () => {
  await join();
  server.storing = false;
  write('two');
  server.epoch = 'e2';
  server.storing = true;
  server.socket.shut(1006);
  await pass(20_000);
  assert.equal((session.ledger.state() as { reason: string }).reason, 'epoch');
  assert.doesNotMatch(server.text, /two/);
  assert.match(mine(), /two/);
});

test('does not show a document that holds what it would delete', async () => {
  server.doc.getXmlFragment('content').push([element(['signature', 'kept']) as Y.XmlElement]);
  await join();
  assert.equal((session.ledger.state() as { reason: string }).reason, 'unreadable');
  assert.equal(ready, 0);
});

test('goes on under another client id with the same text when its id is somebody else’s', async () => {
  await join();
  server.storing = false;
  write('two');
  session.content.delete(0, 1);
  await pass(100);
  const old = session.doc.clientID;
  server.storing = true;
  server.socket.tell(102, 'client-id', `{"clientId":${old}}`);
  await pass(2_000);
  assert.notEqual(session.doc.clientID, old);
  assert.equal(kind(), 'saved');
  assert.equal(server.text, '<paragraph>two</paragraph>');
  assert.equal(Y.decodeStateVector(Y.encodeStateVector(server.doc)).has(old), false);
});

test('a reload brings back what was not acknowledged', async () => {
  await join();
  server.storing = false;
  write('two');
  await pass(100);
  session.keepUnsaved();
  session.stop();
  server.storing = true;
  await join();
  await pass(100);
  assert.match(server.text, /two/);
  assert.equal(kind(), 'saved');
  assert.deepEqual(receipts, [1]);
});

test('a flood of changes stays under the server’s rate and arrives whole', async () => {
  await join();
  const before = server.socket.frames;
  for (let i = 0; i < 400; i++) {
    write(String(i));
    if (i % 20 === 0) await pass(20);
  }
  await pass(3_000);
  assert.ok(server.socket.frames - before < 150, `${server.socket.frames - before} frames`);
  assert.equal(server.doc.getXmlFragment('content').length, 401);
  assert.equal(kind(), 'saved');
});

test('gives up a line that has gone silent', async () => {
  await join();
  const first = server.socket;
  first.tell = () => {};
  await pass(60_000);
  assert.notEqual(server.socket, first);
  assert.equal(kind(), 'saved');
});
