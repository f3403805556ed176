// What yjs needs for a document's history: node --expose-gc bench.mjs FILE. Prints JSON; times in milliseconds, medians.
import * as Y from 'yjs'
import * as decoding from 'lib0/decoding'
import { readFileSync } from 'node:fs'

const decoder = decoding.createDecoder(new Uint8Array(readFileSync(process.argv[2])))
const updates = Array.from({ length: decoding.readVarUint(decoder) }, () => decoding.readVarUint8Array(decoder).slice())
const ROUNDS = 15
const COPIES = 10

const docOf = states => {
  const doc = new Y.Doc()
  states.forEach(state => Y.applyUpdate(doc, state))
  return doc
}

function median (action) {
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    action()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1]
}

function heapOfEach (state) {
  const used = () => { globalThis.gc(); return process.memoryUsage().heapUsed }
  const before = used()
  const docs = Array.from({ length: COPIES }, () => docOf([state]))
  return (used() - before) / docs.length
}

const start = performance.now()
const doc = docOf(updates)
const replay = performance.now() - start
const early = docOf(updates.slice(0, updates.length - 1000))
const knownEarly = Y.encodeStateVector(early)
const snapshot = Y.encodeStateAsUpdate(early)
const tail = updates.slice(-1000)
const state = Y.encodeStateAsUpdate(doc)
console.log(JSON.stringify({
  replay,
  openState: median(() => docOf([state])),
  openSnapshotAndTail: median(() => docOf([snapshot, ...tail])),
  encodeFull: median(() => Y.encodeStateAsUpdate(doc)),
  encodeSince: median(() => Y.encodeStateAsUpdate(doc, knownEarly)),
  stateBytes: state.length,
  heapBytes: heapOfEach(state)
}))
