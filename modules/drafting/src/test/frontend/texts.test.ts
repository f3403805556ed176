import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Voice, format } from './drafting/texts.ts';

test('puts arguments into a pattern', () => {
  assert.equal(format('Incomplete: {0}', 'en', 'lead'), 'Incomplete: lead');
  assert.equal(format('{1} of {0}', 'en', 1_234, 5), '5 of 1,234');
});

test('chooses plurals by the language', () => {
  const pattern = '{0, plural, =0{nothing} one{Your # change joined} other{Your # changes joined}} the plan at {1}.';
  assert.equal(format(pattern, 'en', 0, '14:20'), 'nothing the plan at 14:20.');
  assert.equal(format(pattern, 'en', 1, '14:20'), 'Your 1 change joined the plan at 14:20.');
  assert.equal(format(pattern, 'en', 3, '14:20'), 'Your 3 changes joined the plan at 14:20.');
  assert.equal(format('{0, plural, one{# présent} other{# présents}}', 'fr', 0), '0 présent');
});

test('writes the time as the house does', () => {
  const at = new Date(2022, 0, 25, 14, 2).getTime();
  assert.equal(new Voice('en', {}).time(at), '14:02');
  assert.equal(new Voice('fr', {}).time(at), '14\u00a0h\u00a002');
});

test('writes dates and lists in the language', () => {
  assert.equal(new Voice('en', {}).date('2023-12-31'), '31 December 2023');
  assert.equal(new Voice('fr', {}).date('2023-12-31'), '31 décembre 2023');
  assert.equal(new Voice('en', {}).list(['lead', 'indicator', 'due date']), 'lead, indicator and due date');
  assert.equal(new Voice('en', {}).date('some day'), 'some day');
});
