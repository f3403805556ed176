import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEEP_MS, KeptAnswers } from '../../main/resources/META-INF/frontend/commitments/kept-answers.ts';

const PAGE = { title: 'A draft', address: '/workspace/commitments/draft' };
const TITLE = { label: 'Title', shown: 'Masts', value: 'Masts' };
const COUNTRIES = { label: 'Countries', shown: 'Chad' };

let entries: Map<string, string>;
let now = 0;

const store = {
  getItem: (key: string) => entries.get(key) ?? null,
  setItem: (key: string, value: string) => void entries.set(key, value),
  removeItem: (key: string) => void entries.delete(key),
};
const draft = (name: string, person = 'p1') => new KeptAnswers(store, person, name, () => now);

beforeEach(() => {
  entries = new Map();
  now = 1_700_000_000_000;
});

test('keeps answers until the server has them', () => {
  const kept = draft('d1');
  assert.ok(kept.put('pledge-title-en', TITLE, PAGE));
  assert.ok(kept.put('pledge-countries', COUNTRIES, PAGE));
  assert.deepEqual(draft('d1').read(), {
    at: now,
    ...PAGE,
    answers: { 'pledge-title-en': TITLE, 'pledge-countries': COUNTRIES },
  });
  kept.forget(['pledge-title-en', 'never-typed']);
  assert.deepEqual(draft('d1').read()?.answers, { 'pledge-countries': COUNTRIES });
  kept.forget(['pledge-countries']);
  assert.equal(entries.size, 0);
});

test('keeps them apart by person and draft', () => {
  draft('d1').put('a', TITLE, PAGE);
  assert.equal(draft('d2').read(), undefined);
  assert.equal(draft('d1', 'p2').read(), undefined);
});

test('follows a new draft to its name', () => {
  draft('d1').put('a', COUNTRIES, PAGE);
  const kept = draft('new');
  kept.put('b', TITLE, PAGE);
  kept.moveTo('d1');
  kept.moveTo('d1');
  assert.equal(draft('new').read(), undefined);
  assert.deepEqual(draft('d1').read()?.answers, { a: COUNTRIES, b: TITLE });
});

test('lets go of what nobody came back for, and of what cannot be read', () => {
  draft('d1').put('a', TITLE, PAGE);
  now += KEEP_MS;
  assert.equal(draft('d1').read(), undefined);
  entries.set('p2c.form.p1.d1', '{"at": 1');
  assert.equal(draft('d1').read(), undefined);
  entries.set('p2c.form.p1.d1', '"text"');
  assert.equal(draft('d1').read(), undefined);
  assert.equal(entries.size, 0);
});

test('says when nothing can be kept', () => {
  entries.set('p2c.keep.p1', 'no');
  assert.equal(draft('d1').put('a', TITLE, PAGE), false);
  const refuse = () => {
    throw new Error('quota');
  };
  const full = new KeptAnswers({ getItem: () => null, setItem: refuse, removeItem: refuse }, 'p2', 'd1');
  assert.equal(full.put('a', TITLE, PAGE), false);
  full.moveTo('d2');
  full.drop();
});
