import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import * as Y from 'yjs';
import { chooseCopies } from './drafting/choice.ts';
import { KEEP_MS, copies, lates, putCopy, wipe, wipePerson, worksIn } from './drafting/device.ts';
import { expire } from './drafting/expiry.ts';
import { Session } from './drafting/session.ts';
import { FakeServer } from './fakeserver.ts';
import { element, sharedDoc } from './fixtures.ts';

const PERSON = { id: 'p1', name: 'Amina' };
let server: FakeServer;
let sessions: Session[] = [];
let ready = 0;
let receipts: number[] = [];
let endings: string[] = [];

beforeEach(async () => {
  // The pauses between attempts, so that no attempt is under way when a test changes the server.
  mock.method(Math, 'random', () => 0.5);
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: 1_700_000_000_000 });
  sessionStorage.clear();
  localStorage.clear();
  server = new FakeServer();
  Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(sharedDoc(['paragraph', 'one'])));
  server.install();
  sessions = [];
  ready = 0;
  receipts = [];
  endings = [];
});

afterEach(async () => {
  for (const session of sessions) kill(session);
  await pass(200);
  for (const { name } of await copies()) await soon(wipe(name));
  for (const { person } of await lates()) await soon(wipePerson(person));
  mock.timers.reset();
  mock.restoreAll();
});

async function pass(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 20) {
    mock.timers.tick(20);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Storage works between the ticks of the clock. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  let over = false;
  void promise.finally(() => (over = true));
  while (!over) await pass(20);
  return promise;
}

async function join(options: { person?: typeof PERSON; schema?: number; base?: string[] } = {}): Promise<Session> {
  const session = new Session({
    documentId: 'd1',
    collabUrl: '/collab/d1',
    tokenUrl: '/collab/d1/token',
    schema: options.schema ?? 1,
    access: 'write',
    person: options.person ?? PERSON,
    page: () => ({ address: '/workspace/plans/1', title: 'Plan', lang: 'en', label: '', area: '1', scheme: '', lists: {} }),
    base: () => options.base,
    csrf: () => ({}),
    ready: () => ready++,
    changed: () => {},
    receipt: ({ changes }) => receipts.push(changes),
    replaced: (next) => {
      sessions.push(next);
      void next.start();
    },
    ended: (why) => endings.push(why),
  });
  sessions.push(session);
  void session.start();
  await pass(400);
  return session;
}

/** The browser is killed: nobody says goodbye. */
function kill(session: Session): void {
  session.stop();
  session.copy.close();
}

const text = (session: Session): string => session.content.toString();
const write = (session: Session, words: string): void =>
  session.content.push([element(['paragraph', words]) as Y.XmlElement]);
const last = (): Session => sessions.at(-1)!;

test('what was typed offline arrives after the browser was killed, with a receipt', async () => {
  const first = await join();
  server.kill();
  await pass(3_000);
  write(first, 'two');
  await pass(2_000);
  write(first, 'three');
  await pass(500);
  kill(first);
  const second = await join();
  assert.equal(text(second), '<paragraph>one</paragraph><paragraph>two</paragraph><paragraph>three</paragraph>');
  assert.equal(second.ledger.state().kind, 'opening');
  await pass(3_000);
  assert.deepEqual(second.ledger.changes, 2);
  server.up = true;
  await pass(20_000);
  assert.match(server.text, /two.*three/);
  assert.deepEqual(receipts, [2]);
  assert.equal(second.ledger.state().kind, 'saved');
  assert.deepEqual(await soon(worksIn(second.copy.entry!.name)), []);
});

test('shows the copy only when the server does not answer', async () => {
  kill(await join());
  assert.equal(ready, 1);
  server.up = false;
  await join();
  assert.equal(ready, 2);
});

test('shows nothing and keeps the text when the server has a newer schema', async () => {
  kill(await join());
  ready = 0;
  server.schema = 2;
  const old = await join();
  assert.equal((old.ledger.state() as { reason: string }).reason, 'old');
  assert.equal(ready, 0);
  assert.equal((await soon(copies())).length, 1);
});

test('leaves a copy alone that a newer editor wrote', async () => {
  kill(await join({ schema: 2 }));
  ready = 0;
  server.up = false;
  const old = await join({ schema: 1 });
  assert.equal(ready, 0);
  assert.equal(text(old), '');
});

test('two tabs of one person both work and both deliver', async () => {
  const one = await join();
  const two = await join();
  assert.notEqual(one.doc.clientID, two.doc.clientID);
  server.kill();
  await pass(3_000);
  write(one, 'from one');
  write(two, 'from two');
  await pass(500);
  kill(one);
  kill(two);
  server.up = true;
  await join();
  await pass(20_000);
  assert.match(server.text, /from one/);
  assert.match(server.text, /from two/);
  assert.deepEqual(receipts, [2]);
});

test('keeps nothing for somebody who does not want it', async () => {
  chooseCopies(PERSON.id, false);
  const session = await join();
  assert.equal(session.copy.state, 'off');
  assert.deepEqual(await soon(copies()), []);
  await soon(session.keepCopy(true));
  assert.equal((await soon(copies())).length, 1);
  await soon(session.keepCopy(false));
  assert.deepEqual(await soon(copies()), []);
});

test('works as ever where storage is forbidden, and says so', async () => {
  // Lets go of what is open.
  const gone = indexedDB.deleteDatabase('p2c-device');
  await soon(new Promise((resolve) => (gone.onsuccess = resolve)));
  const { open } = indexedDB;
  const refuse = () => {
    throw new Error('forbidden');
  };
  Object.assign(indexedDB, { open: refuse });
  server.person = 'p2';
  try {
    const session = await join({ person: { id: 'p2', name: 'B' } });
    assert.equal(session.ledger.state().kind, 'saved');
    assert.equal(session.copy.state, 'failed');
    assert.equal(session.copy.holds, false);
  } finally {
    Object.assign(indexedDB, { open });
  }
});

test('begins anew, without the old copy, when the document was restored', async () => {
  kill(await join());
  server.epoch = 'e2';
  server.doc = sharedDoc(['paragraph', 'restored']);
  await join();
  await pass(1_000);
  assert.equal(text(last()), '<paragraph>restored</paragraph>');
  assert.deepEqual(
    (await soon(copies())).map(({ epoch }) => epoch),
    ['e2'],
  );
});

test('puts unsent work aside when the document was restored meanwhile', async () => {
  const first = await join();
  server.kill();
  await pass(3_000);
  write(first, 'two');
  await pass(500);
  kill(first);
  server.up = true;
  server.epoch = 'e2';
  await join();
  assert.deepEqual(endings, ['epoch']);
  assert.doesNotMatch(server.text, /two/);
});

test('does not send one person’s text under another’s name', async () => {
  const first = await join();
  server.kill();
  await pass(3_000);
  write(first, 'two');
  server.up = true;
  server.person = 'p2';
  await pass(20_000);
  assert.equal((first.ledger.state() as { reason: string }).reason, 'somebody-else');
  assert.doesNotMatch(server.text, /two/);
  assert.match(text(first), /two/);
  assert.equal((await soon(copies())).length, 1);
});

test('does not keep what may not be seen any more', async () => {
  kill(await join());
  server.tokenStatus = 404;
  await join();
  await pass(200);
  assert.deepEqual(await soon(copies()), []);
});

test('a copy ends two weeks after the last contact, but the work in it does not', async () => {
  const first = await join({ base: ['one'] });
  server.kill();
  await pass(3_000);
  write(first, 'two');
  await pass(3_000);
  kill(first);
  const [copy] = await soon(copies());
  await soon(expire(copy!.lastContact + KEEP_MS - 1));
  assert.equal((await soon(copies())).length, 1);
  await soon(expire(copy!.lastContact + KEEP_MS + 1));
  assert.deepEqual(await soon(copies()), []);
  const [late] = await soon(lates());
  assert.deepEqual(late!.changes, [{ before: '', after: 'two' }]);
  assert.equal(late!.count, 1);
});

test('signing out leaves nothing of this person, and all of another', async () => {
  kill(await join());
  const [copy] = await soon(copies());
  await soon(putCopy({ ...copy!, name: 'p2c-copy:p2:d1:e1', person: 'p2' }));
  await soon(wipePerson(PERSON.id));
  assert.deepEqual(
    (await soon(copies())).map(({ person }) => person),
    ['p2'],
  );
  const names = (await indexedDB.databases()).map(({ name }) => name);
  assert.ok(!names.includes(copy!.name));
});
