import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { isEmpty, rekey, split } from './drafting/structs.ts';

function paragraphs(doc: Y.Doc, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`${i} ${'x'.repeat(500)}`)]);
    doc.getXmlFragment('content').insert(0, [paragraph]);
  }
}

const textOf = (doc: Y.Doc): string => doc.getXmlFragment('content').toString();

/** Two tabs of one person that worked on each other's text. */
function tangled(): Y.Doc {
  const one = new Y.Doc();
  const two = new Y.Doc();
  for (let turn = 0; turn < 4; turn++) {
    paragraphs(one, turn * 20, turn * 20 + 10);
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    paragraphs(two, turn * 20 + 10, turn * 20 + 20);
    two.getXmlFragment('content').delete(3, 2);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
  }
  return one;
}

test('cuts large work into pieces that can be applied one after the other', () => {
  const doc = tangled();
  const pieces = split(Y.encodeStateAsUpdate(doc), 4_000);
  assert.ok(pieces.length > 5, `${pieces.length} pieces`);
  const copy = new Y.Doc();
  for (const piece of pieces) {
    assert.ok(piece.length <= 4_200, `${piece.length} bytes`);
    Y.applyUpdate(copy, piece);
    assert.equal(copy.store.pendingStructs, null);
  }
  assert.equal(textOf(copy), textOf(doc));
  assert.deepEqual(Y.encodeStateVector(copy), Y.encodeStateVector(doc));
});

test('leaves small work whole', () => {
  const doc = new Y.Doc();
  paragraphs(doc, 0, 1);
  const update = Y.encodeStateAsUpdate(doc);
  assert.deepEqual(split(update, 4_000), [update]);
});

test('puts work under another client id, with its deletions', () => {
  const server = new Y.Doc();
  paragraphs(server, 0, 3);
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(server));
  paragraphs(mine, 10, 13);
  mine.getXmlFragment('content').delete(1, 1);
  mine.getXmlFragment('content').delete(3, 1);
  const work = Y.encodeStateAsUpdate(mine, Y.encodeStateVector(server));

  Y.applyUpdate(server, rekey(work, mine.clientID, 4_711));

  assert.equal(textOf(server), textOf(mine));
  assert.equal(Y.decodeStateVector(Y.encodeStateVector(server)).has(mine.clientID), false);
  assert.ok(Y.decodeStateVector(Y.encodeStateVector(server)).get(4_711));
});

test('knows an update that carries nothing', () => {
  const doc = new Y.Doc();
  assert.ok(isEmpty(Y.encodeStateAsUpdate(doc)));
  doc.getMap('m').set('a', 1);
  assert.ok(!isEmpty(Y.encodeStateAsUpdate(doc)));
});
