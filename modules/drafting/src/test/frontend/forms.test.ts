import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { formsOf, wipeForms } from './drafting/forms.ts';

const form = (answers: Record<string, { label: string; shown: string }>) =>
  JSON.stringify({ at: 1_700_000_000_000, title: 'A draft', address: '/workspace/commitments/draft/d1', answers });

beforeEach(() => localStorage.clear());

test('finds what waits in the forms of one person, as changes to take away', () => {
  localStorage.setItem('p2c.form.p1.d1', form({ 'pledge-title-en': { label: 'Title', shown: 'Masts' } }));
  localStorage.setItem('p2c.form.p2.d2', form({ 'pledge-title-en': { label: 'Title', shown: 'Not mine' } }));
  localStorage.setItem('p2c.form.p1.d3', form({}));
  localStorage.setItem('p2c.form.p1.d4', 'unreadable');
  const found = formsOf('p1');
  assert.equal(found.length, 1);
  assert.equal(found[0]!.title, 'A draft');
  assert.deepEqual(found[0]!.changes, [{ place: 'Title', before: '', after: 'Masts' }]);
});

test('leaves nothing of that person, and everything of others', () => {
  localStorage.setItem('p2c.form.p1.d1', form({}));
  localStorage.setItem('p2c.form.p1.d4', 'unreadable');
  localStorage.setItem('p2c.form.p2.d2', form({}));
  localStorage.setItem('p2c.keep.p1', 'no');
  wipeForms('p1');
  assert.deepEqual(Object.keys(localStorage).sort(), ['p2c.form.p2.d2', 'p2c.keep.p1']);
});
