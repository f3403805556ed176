// Places in a document, as text that the Java side reads and writes in just the same way: root:path:index:assoc.
import * as Y from 'yjs'
import { Random } from './random.mjs'

const PLACES = 25

const isNode = type => type instanceof Y.XmlElement || type instanceof Y.Text

const everythingIn = fragment => fragment.toArray().filter(isNode)
  .flatMap(child => child instanceof Y.XmlElement ? [child, ...everythingIn(child)] : [child])

/** Where a type is; none if it, or what holds it, is gone or no node. */
function pathOf (doc, type) {
  const path = []
  for (let inner = type; inner._item !== null; inner = inner.parent) {
    if (inner._item.deleted || inner._item.parentSub !== null || !isNode(inner)) return null
    if (!(inner.parent instanceof Y.XmlFragment)) return null
    path.unshift(inner.parent.toArray().filter(isNode).indexOf(inner))
  }
  return path
}

const rootOf = (doc, type) => {
  let root = type
  while (root._item !== null) root = root.parent
  return [...doc.share.entries()].find(([, value]) => value === root)[0]
}

function describePlace (doc, type, index, assoc) {
  const path = pathOf(doc, type)
  return path === null ? '' : `${rootOf(doc, type)}:${path.join('/')}:${index}:${assoc}`
}

function find (doc, bytes) {
  const place = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(bytes), doc)
  return place === null ? '' : describePlace(doc, place.type, place.index, place.assoc)
}

export function positionsIn (doc, seed, updates, cut) {
  const random = new Random(seed)
  const content = doc.getXmlFragment('content')
  const types = () => [content, doc.getText('text'), ...everythingIn(content)]
  updates.slice(0, cut).forEach(update => Y.applyUpdate(doc, update))
  const made = Array.from({ length: PLACES }, () => {
    const type = random.pick(types())
    const index = random.below(type.length + 1)
    const assoc = random.pick([0, 0, -1, 1])
    const bytes = Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(type, index, assoc))
    return { place: describePlace(doc, type, index, assoc), bytes, then: find(doc, bytes) }
  })
  updates.slice(cut).forEach(update => Y.applyUpdate(doc, update))
  return made.map(each => ({ ...each, now: find(doc, each.bytes) }))
}
