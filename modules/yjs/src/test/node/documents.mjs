// Random documents as several people write them at once, and what yjs itself makes of them.
import * as Y from 'yjs'
import { edit } from './edits.mjs'
import { Random } from './random.mjs'
import { describe } from './tree.mjs'

const REMOTE = 'remote'

/** yjs tidies formatting after remote changes of its own accord; a server must not. */
let tidying = true
const callObserver = Y.Text.prototype._callObserver
Y.Text.prototype._callObserver = function (transaction, keys) {
  callObserver.call(this, transaction, keys)
  if (!tidying) transaction._needFormattingCleanup = false
}

export function withoutTidying (action) {
  tidying = false
  try {
    return action()
  } finally {
    tidying = true
  }
}

/** Lets people write at once, now and then taking over what the others wrote. Returns all updates. */
function write (random, people, keepDeleted) {
  const updates = []
  const authors = Array.from({ length: people }, () => {
    const doc = new Y.Doc({ gc: !keepDeleted })
    doc.clientID = 1 + random.below(0xfffffffe)
    const author = { doc, inbox: [] }
    doc.on('update', (update, origin) => {
      if (origin === REMOTE) return
      updates.push(update)
      authors.forEach(other => { if (other !== author) other.inbox.push(update) })
    })
    return author
  })
  for (let steps = 20 + random.below(70); steps > 0; steps--) {
    const { doc } = random.pick(authors)
    doc.transact(() => {
      for (let edits = random.chance(0.3) ? 2 : 1; edits > 0; edits--) edit(doc, random)
    })
    if (random.chance(0.15)) {
      const { doc: reader, inbox } = random.pick(authors)
      inbox.splice(0, random.below(inbox.length + 1)).forEach(update => Y.applyUpdate(reader, update, REMOTE))
    }
  }
  return updates
}

/** A document by its seed: its updates in an order of delivery, and yjs's results. */
export function generate (seed) {
  const random = new Random(seed)
  const keepDeleted = random.chance(0.33)
  const updates = write(random, 2 + random.below(4), keepDeleted)
  if (random.chance(0.5)) random.shuffle(updates)
  const cut = random.below(updates.length + 1)
  const early = new Y.Doc({ gc: !keepDeleted })
  updates.slice(0, cut).forEach(update => Y.applyUpdate(early, update))
  const knownEarly = Y.encodeStateVector(early)
  return withoutTidying(() => {
    const doc = new Y.Doc({ gc: !keepDeleted })
    doc.clientID = 0
    updates.forEach(update => Y.applyUpdate(doc, update))
    const state = Y.encodeStateAsUpdate(doc)
    return {
      keepDeleted,
      updates,
      state,
      stateVector: Y.encodeStateVector(doc),
      merged: Y.mergeUpdates(updates),
      knownEarly,
      diff: Y.diffUpdate(state, knownEarly),
      stateSince: Y.encodeStateAsUpdate(doc, knownEarly),
      tidiedContent: describe(tidied(updates, keepDeleted)),
      content: describe(doc)
    }
  })
}

function tidied (updates, keepDeleted) {
  const doc = new Y.Doc({ gc: !keepDeleted })
  tidying = true
  updates.forEach(update => Y.applyUpdate(doc, update))
  tidying = false
  return doc
}
