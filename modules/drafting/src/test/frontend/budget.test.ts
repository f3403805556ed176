import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const MOST_BYTES = 140 * 1024;

// Lit is not counted: the frame of the member area has loaded it before.
test('the whole editor weighs at most 140 KB, compressed', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import './drafting/p2c-editor.ts'; import './drafting/companions.ts';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // The store of copies and what puts changes aside are fetched while the text is already there.
    external: ['lit', 'lit/*', './copystore.ts', './aside.ts'],
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  console.log(`editor: ${bytes} bytes gzip`);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
});

test('no source file is longer than a person reads at a sitting', () => {
  const sources = new URL('drafting/', import.meta.url);
  const lines = (file: string) => readFileSync(new URL(file, sources), 'utf8').split('\n').length - 1;
  assert.deepEqual(
    readdirSync(sources).filter((file) => lines(file) > 300),
    [],
  );
});
