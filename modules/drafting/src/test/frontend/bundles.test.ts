import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ACTION_FIELDS } from './drafting/schema.ts';
import { HISTORY, KEYS_ONLY, TABLE_TOOLS, TOOLS } from './drafting/tools.ts';

const PREFIX = 'drafting.editor.';
const read = (name: string): Map<string, string> =>
  new Map(
    readFileSync(new URL(`i18n/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
const english = read('drafting-editor.properties');
const french = read('drafting-editor_fr.properties');

const sources = new URL('drafting/', import.meta.url);
const said = readdirSync(sources).flatMap((file) =>
  [...readFileSync(new URL(file, sources), 'utf8').matchAll(/\b(?:say|button)\(\s*'([^']+)'/g)].map(([, key]) => key!),
);

test('every text that the editor says stands in the bundle', () => {
  const made = [
    ...[...HISTORY, ...TOOLS, ...TABLE_TOOLS, ...KEYS_ONLY].map(({ id }) => `tool.${id}`),
    ...ACTION_FIELDS.map((field) => `field.${field}`),
    ...['partners', 'countries', 'targets'].map((field) => `field.${field}.hint`),
    ...['title', 'lead', 'countries', 'targets', 'indicator', 'due'].map((part) => `missing.${part}`),
    ...['0', '1', '2', '3', '4'].map((style) => `tool.style.${style}`),
  ];
  assert.ok(said.length > 40);
  assert.deepEqual(
    [...new Set([...said, ...made])].filter((key) => !english.has(PREFIX + key)),
    [],
  );
});

test('both languages have the same texts with the same arguments', () => {
  assert.deepEqual([...french.keys()].sort(), [...english.keys()].sort());
  const args = (pattern: string) => [...new Set(pattern.match(/\{\d/g) ?? [])].sort();
  for (const [key, pattern] of english) assert.deepEqual(args(french.get(key)!), args(pattern), key);
});
