// Answers questions about yjs: frames on standard input and output, each a 32-bit length and lib0 values.
import * as Y from 'yjs'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { generate, withoutTidying } from './documents.mjs'
import { positionsIn } from './positions.mjs'
import { session } from './sessions.mjs'
import { describe } from './tree.mjs'

console.error = console.warn = console.log = () => {}

const readUpdates = decoder =>
  Array.from({ length: decoding.readVarUint(decoder) }, () => decoding.readVarUint8Array(decoder).slice())

const writeAll = (encoder, arrays) => arrays.forEach(bytes => encoding.writeVarUint8Array(encoder, bytes))

const answers = {
  generate (decoder, encoder) {
    const made = generate(decoding.readVarUint(decoder))
    encoding.writeVarUint(encoder, made.keepDeleted ? 1 : 0)
    encoding.writeVarUint(encoder, made.updates.length)
    writeAll(encoder, made.updates)
    writeAll(encoder, [made.state, made.stateVector, made.merged, made.knownEarly, made.diff, made.stateSince])
    encoding.writeVarString(encoder, made.content)
    encoding.writeVarString(encoder, made.tidiedContent)
  },

  /** What people wrote with the editor. */
  session (decoder, encoder) {
    const made = session(decoding.readVarUint(decoder))
    encoding.writeVarUint(encoder, made.updates.length)
    writeAll(encoder, [...made.updates, made.state])
    encoding.writeVarString(encoder, made.json)
  },

  /** A document that keeps what is deleted, at a snapshot after some of its updates. */
  snapshot (decoder, encoder) {
    const cut = decoding.readVarUint(decoder)
    const updates = readUpdates(decoder)
    const doc = new Y.Doc({ gc: false })
    const apply = update => Y.applyUpdate(doc, update)
    const then = withoutTidying(() => {
      updates.slice(0, cut).forEach(apply)
      const snapshot = Y.snapshot(doc)
      updates.slice(cut).forEach(apply)
      writeAll(encoder, [Y.encodeSnapshot(snapshot), Y.encodeSnapshot(Y.snapshot(doc))])
      return Y.createDocFromSnapshot(doc, snapshot)
    })
    encoding.writeVarString(encoder, describe(then))
    writeAll(encoder, [Y.encodeStateVector(then), Y.encodeStateAsUpdate(then)])
  },

  /** Relative positions of places after some updates, and where they are then and after all updates. */
  positions (decoder, encoder) {
    const seed = decoding.readVarUint(decoder)
    const cut = decoding.readVarUint(decoder)
    const updates = readUpdates(decoder)
    const doc = new Y.Doc()
    const made = withoutTidying(() => positionsIn(doc, seed, updates, cut))
    encoding.writeVarUint(encoder, made.length)
    made.forEach(({ place, bytes, then, now }) => {
      encoding.writeVarString(encoder, place)
      encoding.writeVarUint8Array(encoder, bytes)
      encoding.writeVarString(encoder, then)
      encoding.writeVarString(encoder, now)
    })
  },

  /** What a document is that got these updates. */
  read (decoder, encoder) {
    const doc = new Y.Doc()
    withoutTidying(() => readUpdates(decoder).forEach(update => Y.applyUpdate(doc, update)))
    encoding.writeVarString(encoder, describe(doc))
    writeAll(encoder, [Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc)])
  },

  /** Whether yjs throws on an update, after others, or on the document that it makes. */
  attempt (decoder, encoder) {
    const [attempted, ...before] = readUpdates(decoder)
    const doc = new Y.Doc()
    doc.getXmlFragment('content')
    doc.getText('text')
    withoutTidying(() => before.forEach(update => Y.applyUpdate(doc, update)))
    const state = stateOf(doc)
    const thrown = thrownBy(() => withoutTidying(() => Y.applyUpdate(doc, attempted)))
    const unusable = thrownBy(() => `${stateOf(doc)}${describe(doc)}`)
    const changed = thrown !== '' && (unusable !== '' || !state.equals(stateOf(doc)))
    encoding.writeVarString(encoder, thrown || unusable)
    encoding.writeVarUint(encoder, changed ? 1 : 0)
    encoding.writeVarString(encoder, unusable === '' ? describe(doc) : '')
  }
}

const stateOf = doc => Buffer.from(Y.encodeStateAsUpdate(doc))

function thrownBy (action) {
  try {
    action()
    return ''
  } catch (error) {
    return `${error}`
  }
}

function answer (question) {
  const decoder = decoding.createDecoder(question)
  const encoder = encoding.createEncoder()
  answers[decoding.readVarString(decoder)](decoder, encoder)
  const reply = encoding.toUint8Array(encoder)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(reply.length)
  process.stdout.write(Buffer.concat([length, reply]))
}

let unread = Buffer.alloc(0)
process.stdin.on('data', chunk => {
  unread = Buffer.concat([unread, chunk])
  while (unread.length >= 4 && unread.length >= 4 + unread.readUInt32BE(0)) {
    const end = 4 + unread.readUInt32BE(0)
    answer(new Uint8Array(unread.subarray(4, end)))
    unread = unread.subarray(end)
  }
})
