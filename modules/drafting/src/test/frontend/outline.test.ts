import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from 'prosemirror-model';
import { entryAt, listOf, missing, outline } from './drafting/outline.ts';
import { schema } from './drafting/schema.ts';

const heading = (level: number, text: string): Node =>
  schema.node('heading', { level }, text ? schema.text(text) : undefined);
const paragraph = (text: string): Node => schema.node('paragraph', null, schema.text(text));
const action = (title: string, attrs = {}): Node =>
  schema.node('action', { id: title, ...attrs }, [heading(4, title), paragraph('x')]);

const plan = schema.node('doc', null, [
  heading(2, 'Purpose'),
  paragraph('Why'),
  heading(2, 'Pillar 1'),
  action('Networks'),
  action('Roaming'),
  heading(2, 'Pillar 2'),
  heading(3, 'Background'),
  action('Teams'),
]);

test('numbers actions within the pillars that hold them', () => {
  assert.deepEqual(
    outline(plan).map(({ number, title }) => `${number} ${title}`.trim()),
    ['Purpose', 'Pillar 1', '1.1 Networks', '1.2 Roaming', 'Pillar 2', 'Background', '2.1 Teams'],
  );
});

test('links to actions by their id and to sections by their order', () => {
  assert.deepEqual(
    outline(plan).map(({ anchor }) => anchor),
    ['section-1', 'section-2', 'action-Networks', 'action-Roaming', 'section-3', 'section-4', 'action-Teams'],
  );
});

test('knows in which part of the text a place is', () => {
  const entries = outline(plan);
  const teams = entries.at(-1)!;
  assert.equal(entryAt(entries, teams.pos + 3)?.title, 'Teams');
  assert.equal(entryAt(entries, 0)?.title, 'Purpose');
  assert.equal(entryAt(entries, entries[1]!.pos - 2)?.title, 'Purpose');
});

test('says what an action still lacks, and lets partners come later', () => {
  assert.deepEqual(missing(action('')), ['title', 'lead', 'countries', 'targets', 'indicator', 'due']);
  const attrs = { lead: 'o1', countries: '["GHA"]', targets: '["9.c"]', indicator: 'People', due: '2023-12-31' };
  assert.deepEqual(missing(action('Title', attrs)), []);
  assert.deepEqual(missing(action('Title', { ...attrs, countries: '[]', indicator: '  ' })), [
    'countries',
    'indicator',
  ]);
});

test('reads lists that others wrote, whatever they wrote', () => {
  assert.deepEqual(listOf('["a","b"]'), ['a', 'b']);
  for (const odd of [null, undefined, '', 'a,b', '{"a":1}', '[1,"a",null]', 5]) {
    assert.deepEqual(listOf(odd), odd === '[1,"a",null]' ? ['a'] : []);
  }
});
