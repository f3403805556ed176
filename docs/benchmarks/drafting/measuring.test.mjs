import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { Keystrokes } from './keystrokes.mjs';
import { cpuBetween } from './processes.mjs';
import { Latencies, median, percentile } from './statistics.mjs';
import { forEachRun, writeCharacter, writeParagraph } from './updates.mjs';

test('ranks percentiles by the nearest rank and medians by the middle', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.equal(percentile(hundred, 0.5), 50);
  assert.equal(percentile(hundred, 0.99), 99);
  assert.equal(percentile([7], 0.99), 7);
  assert.equal(percentile([], 0.5), null);
  assert.equal(median([9, 1, 4]), 4);
  assert.equal(median([4, 1]), 2.5);
  const many = new Latencies();
  for (let value = 1; value <= 50_000; value += 1) many.add(value);
  assert.deepEqual(many.summary(), { count: 50_000, p50: 25_000, p99: 49_500 });
});

test('writes what Yjs takes for a paragraph and its characters', () => {
  const doc = new Y.Doc();
  const first = new Y.XmlElement('paragraph');
  doc.getXmlFragment('content').push([first]);
  const behind = { client: doc.clientID, clock: 0 };
  const update = (write, ...rest) => {
    const encoder = encoding.createEncoder();
    write(encoder, ...rest);
    Y.applyUpdate(doc, encoding.toUint8Array(encoder));
  };
  update(writeParagraph, 77, 0, behind, 'c');
  update(writeCharacter, 77, 3, 'o');
  update(writeParagraph, 77, 4, { client: 77, clock: 0 }, 'n');
  assert.equal(
    doc.getXmlFragment('content').toString(),
    '<paragraph></paragraph><paragraph>co</paragraph><paragraph>n</paragraph>');
});

test('reads of any update whose clocks it brings', () => {
  const doc = new Y.Doc();
  const content = doc.getXmlFragment('content');
  const element = new Y.XmlElement('action');
  element.setAttribute('id', 'x');
  content.push([element, new Y.XmlElement('paragraph')]);
  const text = new Y.XmlText('word ✓');
  content.get(1).insert(0, [text]);
  text.format(0, 2, { strong: {} });
  text.delete(1, 2);
  const runs = [];
  forEachRun(decoding.createDecoder(Y.encodeStateAsUpdate(doc)), (...run) => runs.push(run));
  assert.equal(runs.at(-1)[2], Y.getState(doc.store, doc.clientID));
  assert.ok(runs.every(([client, from, to], index) => client === doc.clientID && to > from && (index === 0 || from === runs[index - 1][2])));
});

test('counts each keystroke of a merged update once per receiver, and none of a resent one', () => {
  const keystrokes = new Keystrokes();
  keystrokes.expect(5, 3);
  keystrokes.openWindow();
  for (const clock of [2, 3, 4]) keystrokes.sent(5, clock, performance.now());
  keystrokes.arrived(1, 5, 0, 5, performance.now());
  keystrokes.arrived(1, 5, 3, 5, performance.now());
  assert.equal(keystrokes.typedInWindow, 3);
  assert.equal(keystrokes.deliveredOfWindow, 3);
  assert.equal(keystrokes.latencies.summary().count, 3);
  assert.equal(keystrokes.complete(new Map([[5, 0]])), false);
  keystrokes.arrived(2, 5, 0, 5, performance.now());
  assert.equal(keystrokes.complete(new Map([[5, 0]])), true);
});

test('leaves out keystrokes typed before the window, and what leaves a gap', () => {
  const keystrokes = new Keystrokes();
  keystrokes.expect(5, 1);
  keystrokes.sent(5, 0, performance.now());
  keystrokes.openWindow();
  keystrokes.arrived(0, 5, 0, 1, performance.now());
  keystrokes.sent(5, 1, performance.now());
  keystrokes.sent(5, 2, performance.now());
  keystrokes.arrived(0, 5, 2, 3, performance.now());
  assert.equal(keystrokes.deliveredOfWindow, 0);
  assert.equal(keystrokes.deliveredDuringWindow, 1);
});

test('charges a child that ended with what it used since the first reading, and no foreign session', () => {
  const before = { living: new Map([[1, 10], [2, 5], [3, 1]]), reaped: 100 };
  // Process 2 ended at 6 s, process 3 belongs to another database, process 4 is new.
  const after = { living: new Map([[1, 12], [3, 9], [4, 0.5]]), reaped: 106 };
  assert.equal(cpuBetween(before, after, new Set([3])), 2 + 1 + 0.5);
});
