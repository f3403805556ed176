// Puts the figures of both engines side by side: node report.mjs ENGINE_JSON YJS_JSON EDITS WRITERS
import { cpus } from 'node:os'

const [engine, yjs] = process.argv.slice(2, 4).map(text => JSON.parse(text))
const [edits, writers] = process.argv.slice(4).map(Number)

const round = (value, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits })
const megabytes = bytes => round(bytes / 1e6, 2)
const row = (what, ours, theirs, show = round) => `| ${what} | ${show(ours)} | ${show(theirs)} | ${round(ours / theirs, 2)} |`

console.log(`# The engine beside yjs

${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}.
${round(edits, 0)} edits of ${writers} people, ${round(engine.characters, 0)} characters, ${round(engine.structs, 0)} structs, state of ${round(engine.stateBytes / 1000, 0)} kB.

| | modules/yjs | npm yjs | ratio |
|---|---:|---:|---:|
${[
  row('open from the full state (ms)', engine.openState, yjs.openState),
  row('open from a snapshot and the 1,000 updates after it (ms)', engine.openSnapshotAndTail, yjs.openSnapshotAndTail),
  row('encode the full state for a joiner (ms)', engine.encodeFull, yjs.encodeFull),
  row('encode what a joiner lacks who missed 1,000 updates (ms)', engine.encodeSince, yjs.encodeSince),
  row('apply all updates one by one (ms)', engine.replay, yjs.replay),
  row('memory of the open document (MB)', engine.heapBytes, yjs.heapBytes, megabytes)
].join('\n')}

| modules/yjs alone | |
|---|---:|
| a keystroke: validate, covers, missing, preview, apply (µs) | ${round(engine.keystrokeNanos / 1000, 2)} |
| allocated for it (bytes) | ${round(engine.keystrokeBytes, 0)} |
| memory of the document when it grew by typing (MB) | ${megabytes(engine.heapBytesAfterTyping)} |
| 500 documents of ${round(engine.usualCharacters, 0)} characters and ${round(engine.usualStructs, 0)} structs, open at once in a heap of 1 GiB (MB) | ${round(engine.usualHeapBytes * 500 / 1e6, 0)} |`)
