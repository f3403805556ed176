import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { GRACE_MS, SaveLedger } from './drafting/savestate.ts';

let now = 0;
let ledger: SaveLedger;

beforeEach(() => {
  now = 1_000_000;
  ledger = new SaveLedger(true, () => now);
});

const kind = () => ledger.state().kind;

function connect(): void {
  ledger.opened();
  ledger.synced();
  ledger.ack(ledger.sentFull());
}

test('is opening until the server’s text is here', () => {
  assert.equal(kind(), 'opening');
  ledger.opened();
  assert.equal(kind(), 'opening');
});

test('says nothing of saved before the first answer is acknowledged', () => {
  ledger.opened();
  ledger.synced();
  assert.equal(kind(), 'saving');
  ledger.sentFull();
  assert.equal(kind(), 'saving');
  ledger.ack(1);
  assert.equal(kind(), 'saved');
});

test('is saved only when the last frame is acknowledged', () => {
  connect();
  ledger.changed();
  ledger.sentUpdate();
  ledger.changed();
  ledger.sentUpdate();
  ledger.ack(2);
  assert.equal(kind(), 'saving');
  ledger.ack(3);
  assert.equal(kind(), 'saved');
});

test('is saving while a change waits to be sent', () => {
  connect();
  ledger.changed();
  assert.equal(kind(), 'saving');
});

test('is saving while pieces of one change are still to be sent', () => {
  connect();
  ledger.changed();
  ledger.ack(ledger.sentUpdate(true));
  assert.equal(kind(), 'saving');
});

test('ignores an acknowledgement of what was never sent', () => {
  connect();
  ledger.changed();
  ledger.ack(99);
  ledger.sentUpdate();
  assert.equal(kind(), 'saving');
});

test('never calls a refused frame saved, whatever n says', () => {
  connect();
  ledger.changed();
  ledger.sentUpdate();
  ledger.changed();
  ledger.sentUpdate();
  ledger.refused(2, 'schema');
  ledger.ack(3);
  assert.equal(kind(), 'refused');
});

test('a full answer sent after the refused frame makes it good', () => {
  connect();
  ledger.changed();
  ledger.sentUpdate();
  ledger.refused(2, 'missing');
  assert.equal(kind(), 'refused');
  ledger.sentFull();
  assert.equal(kind(), 'refused');
  ledger.ack(3);
  assert.equal(kind(), 'saved');
});

test('a refused full answer is not good', () => {
  connect();
  ledger.changed();
  ledger.sentFull();
  ledger.refused(2, 'full');
  ledger.ack(2);
  assert.equal(kind(), 'refused');
});

test('without a connection nothing is called saved', () => {
  connect();
  ledger.closed();
  assert.equal(kind(), 'saving');
  now += GRACE_MS;
  assert.deepEqual(ledger.state(), { kind: 'offline', since: 1_000_000, changes: 0 });
});

test('acknowledgements of an earlier connection don’t count on the next', () => {
  connect();
  ledger.changed();
  ledger.sentUpdate();
  ledger.closed();
  ledger.opened();
  ledger.synced();
  assert.equal(kind(), 'saving');
  ledger.sentFull();
  assert.equal(kind(), 'saving');
  ledger.ack(1);
  assert.equal(kind(), 'saved');
});

test('counts changes as a person would, and gives a receipt after an absence', () => {
  connect();
  ledger.closed();
  now += 60_000;
  for (let word = 0; word < 3; word++) {
    now += 10_000;
    for (let letter = 0; letter < 5; letter++) {
      now += 100;
      ledger.changed();
    }
  }
  assert.equal((ledger.state() as { changes: number }).changes, 3);
  ledger.opened();
  ledger.synced();
  assert.deepEqual(ledger.ack(ledger.sentFull()), { changes: 3, at: now });
  ledger.changed();
  assert.equal(ledger.ack(ledger.sentUpdate()), undefined);
});

test('gives no receipt after a blink', () => {
  connect();
  ledger.closed();
  ledger.changed();
  now += GRACE_MS - 1;
  ledger.opened();
  ledger.synced();
  assert.equal(ledger.ack(ledger.sentFull()), undefined);
  assert.equal(kind(), 'saved');
});

test('what has stopped stays stopped, with its first reason', () => {
  connect();
  ledger.changed();
  ledger.stopped('rights');
  ledger.stopped('gone');
  assert.deepEqual(ledger.state(), { kind: 'stopped', reason: 'rights', changes: 1 });
});

test('a reader is told that this is reading', () => {
  ledger = new SaveLedger(false, () => now);
  ledger.opened();
  ledger.synced();
  assert.equal(kind(), 'reading');
});

test('says nothing of waiting changes once they were handed in', () => {
  connect();
  ledger.changed();
  ledger.stopped('rights');
  ledger.released();
  assert.deepEqual(ledger.state(), { kind: 'stopped', reason: 'rights', changes: 0 });
  assert.equal(ledger.unsaved, false);
});

test('is signed out, not offline, when the server asks who this is; a connection that stands says otherwise', () => {
  connect();
  ledger.closed();
  ledger.changed();
  ledger.signedOut(true);
  assert.deepEqual(ledger.state(), { kind: 'signed-out', changes: 1 });
  ledger.opened();
  assert.equal(kind(), 'saving');
});

test('remembers since when earlier work waits, and gives a receipt for it', () => {
  ledger.restored(4, now - 60_000);
  now += GRACE_MS;
  assert.deepEqual(ledger.state(), { kind: 'offline', since: 940_000, changes: 4 });
  ledger.opened();
  ledger.synced();
  assert.deepEqual(ledger.ack(ledger.sentFull()), { changes: 4, at: now });
});
