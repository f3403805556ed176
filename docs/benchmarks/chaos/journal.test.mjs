import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { Journal, broken } from './journal.mjs';
import { difference } from './log.mjs';

const TOKEN = '⟨1.0:abc⟩';

function written() {
  const doc = new Y.Doc();
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  doc.getXmlFragment('content').push([paragraph]);
  const journal = new Journal();
  const deed = journal.note('insert', TOKEN);
  text.insert(0, TOKEN);
  deed.clock = Y.getState(doc.store, doc.clientID);
  journal.acknowledge(deed);
  return { doc, text, journal, promises: [{ clientId: doc.clientID, ...journal.promised() }] };
}

test('a kept promise is no complaint', () => {
  const { doc, promises } = written();
  assert.deepEqual(broken(doc, promises), []);
});

test('a lost token and a lost clock are found', () => {
  const { promises } = written();
  assert.equal(broken(new Y.Doc(), promises).length, 2);
});

test('a token that stands there twice is found', () => {
  const { doc, text, promises } = written();
  text.insert(0, TOKEN);
  assert.deepEqual(broken(doc, promises), [`${TOKEN} stands there 2 times`]);
});

test('a deletion that came to nothing is found once it is acknowledged', () => {
  const { doc, journal } = written();
  const deletion = journal.note('delete', TOKEN);
  const before = [{ clientId: doc.clientID, ...journal.promised() }];
  assert.deepEqual(broken(doc, before), []);
  journal.acknowledge(deletion);
  const after = [{ clientId: doc.clientID, ...journal.promised() }];
  assert.equal(broken(doc, after).length, 1);
});

test('documents that differ by a deletion only differ', () => {
  const { doc, text } = written();
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  assert.equal(difference(doc, other), undefined);
  text.delete(0, 1);
  assert.notEqual(difference(doc, other), undefined);
});
