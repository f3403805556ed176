import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { Keystrokes } from './keystrokes.mjs';
import { cpuBetween } from './processes.mjs';
import { median, percentile } from './statistics.mjs';

test('ranks percentiles by the nearest rank and medians by the middle', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.equal(percentile(hundred, 0.5), 50);
  assert.equal(percentile(hundred, 0.99), 99);
  assert.equal(percentile([7], 0.99), 7);
  assert.equal(percentile([], 0.5), null);
  assert.equal(median([9, 1, 4]), 4);
  assert.equal(median([4, 1]), 2.5);
});

test('counts each keystroke of a merged update once per receiver, and none of a resent one', () => {
  const keystrokes = new Keystrokes();
  const writer = new Y.Doc();
  const receiver = new Y.Doc();
  receiver.on('afterTransaction', (transaction) => keystrokes.arrived(transaction));
  keystrokes.openWindow();
  for (const letter of 'abc') {
    writer.getText('content').insert(0, letter);
    keystrokes.sent(writer.clientID, Y.getState(writer.store, writer.clientID) - 1, performance.now());
  }
  const merged = Y.encodeStateAsUpdate(writer);
  Y.applyUpdate(receiver, merged);
  Y.applyUpdate(receiver, merged);
  assert.equal(keystrokes.typedInWindow, 3);
  assert.equal(keystrokes.deliveredOfWindow, 3);
  assert.equal(keystrokes.latencies.length, 3);
});

test('leaves out keystrokes typed before the window', () => {
  const keystrokes = new Keystrokes();
  const writer = new Y.Doc();
  writer.getText('content').insert(0, 'a');
  keystrokes.sent(writer.clientID, 0, performance.now());
  keystrokes.openWindow();
  const receiver = new Y.Doc();
  receiver.on('afterTransaction', (transaction) => keystrokes.arrived(transaction));
  Y.applyUpdate(receiver, Y.encodeStateAsUpdate(writer));
  assert.equal(keystrokes.deliveredOfWindow, 0);
  assert.equal(keystrokes.deliveredDuringWindow, 1);
});

test('charges a child that ended with what it used since the first reading, and no foreign session', () => {
  const before = { living: new Map([[1, 10], [2, 5], [3, 1]]), reaped: 100 };
  // Process 2 ended at 6 s, process 3 belongs to another database, process 4 is new.
  const after = { living: new Map([[1, 12], [3, 9], [4, 0.5]]), reaped: 106 };
  assert.equal(cpuBetween(before, after, new Set([3])), 2 + 1 + 0.5);
});
