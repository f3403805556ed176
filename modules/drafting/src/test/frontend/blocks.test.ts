import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { blocksIn, changesBetween, lines, writtenBy } from './drafting/blocks.ts';
import type { Late } from './drafting/device.ts';
import { asText, proposal } from './drafting/late.ts';
import { Voice } from './drafting/texts.ts';
import { element, sharedDoc } from './fixtures.ts';

const read = (doc: Y.Doc) => blocksIn(doc.getXmlFragment('content'));

const late = (changes: Late['changes'], base: string[] = []): Late => ({
  key: 'k',
  person: 'p',
  personName: 'P',
  document: 'd',
  epoch: 'e',
  address: '/workspace/plans/1',
  title: 'Plan: A/B',
  lang: 'en',
  why: 'rights',
  count: 1,
  since: 0,
  base,
  changes,
});

test('reads headings, paragraphs, list items and the facts of an action as lines', () => {
  const doc = sharedDoc(
    ['heading', { level: 2 }, 'Purpose'],
    ['bullet_list', ['list_item', ['paragraph', 'one']], ['list_item', ['paragraph', 'two']]],
    ['action', { id: 'a', due: '2027-01-31', targets: '["9.c","17.6"]' }, ['heading', { level: 4 }, 'Masts']],
    ['paragraph', ''],
  );
  assert.deepEqual(lines(read(doc)), ['Purpose', 'one', 'two', 'targets: 9.c, 17.6', 'due: 2027-01-31', 'Masts']);
});

test('says block by block what became of a text, and under which heading', () => {
  const now = read(
    sharedDoc(
      ['heading', { level: 2 }, 'Purpose'],
      ['paragraph', 'Twelve villages.'],
      ['paragraph', 'Kept.'],
      ['heading', { level: 2 }, 'Means'],
      ['paragraph', 'New.'],
    ),
  );
  const base = ['Purpose', 'Ten villages.', 'Kept.', 'Means', 'Old one.', 'Old two.'];
  assert.deepEqual(changesBetween(base, now), [
    { place: 'Purpose', before: 'Ten villages.', after: 'Twelve villages.' },
    { place: 'Means', before: 'Old one.', after: 'New.' },
    { place: 'Means', before: 'Old two.', after: '' },
  ]);
});

test('finds no change in the same text', () => {
  const doc = sharedDoc(['paragraph', 'one'], ['paragraph', 'two']);
  assert.deepEqual(changesBetween(lines(read(doc)), read(doc)), []);
});

test('finds what a client wrote when nobody knows what was there before', () => {
  const doc = sharedDoc(['paragraph', 'theirs']);
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(doc));
  mine.getXmlFragment('content').push([element(['paragraph', 'mine']) as Y.XmlElement]);
  assert.deepEqual(writtenBy(mine, [mine.clientID]), [{ before: '', after: 'mine' }]);
});

test('hands in at most what the server takes: without the base if that is too long, else not at all', () => {
  const small = late([{ before: '', after: 'x' }], ['a', 'b']);
  assert.deepEqual(JSON.parse(proposal(small)!), {
    key: 'k',
    epoch: 'e',
    why: 'rights',
    base: 'a\nb',
    changes: [{ before: '', after: 'x' }],
  });
  assert.equal(JSON.parse(proposal(late([{ before: '', after: 'x' }], ['a'.repeat(300_000)]))!).base, '');
  assert.equal(proposal(late([{ before: '', after: 'é'.repeat(140_000) }])), undefined);
  assert.equal(proposal(late(Array.from({ length: 501 }, () => ({ before: '', after: 'x' })))), undefined);
});

test('writes a file that says what was before and after', () => {
  const voice = new Voice('en', { 'late.before': 'Before', 'late.after': 'After' });
  const text = asText(late([{ place: 'Means', before: 'Ten.', after: 'Twelve.' }]), voice);
  assert.match(text, /Plan: A\/B\n1 January 1970[^]*## Means\n\nBefore\nTen\.\n\nAfter\nTwelve\./);
});
