// Random edits of a document, covering every kind of content that yjs writes.
import * as Y from 'yjs'

const WORDS = ['a', 'bc', 'def ', 'é', 'خطة ', '中文', '😀', 'x😀y', '\n', 'zz zz', '\u0000', '\ufffd']
const MARKS = [
  { strong: {} },
  { em: {} },
  { strong: null },
  { em: null },
  { link: { href: 'https://example.org/?q="1"&x=é' } },
  { link: null },
  { 'comment--1aZ/': { id: 'c1', by: ['a', { deep: [1, null, true] }] } },
  { 'comment--1aZ/': null }
]
const NODES = ['paragraph', 'heading', 'table', 'table_cell', 'action']

/** A value of each kind that lib0 can write. */
const value = random => random.pick([
  () => random.below(100) - 50,
  () => 2 ** 40 + random.below(9),
  () => -(2 ** 31) - 1,
  () => 1.5,
  () => 0.1,
  () => true,
  () => false,
  () => null,
  () => undefined,
  () => 'text',
  () => '😀',
  () => ({ a: 1, b: [1, 2, { c: null }] }),
  () => [1, '2', []],
  () => new Uint8Array([1, 2, random.below(256)]),
  () => 1234567890123456789n
])()

/** What may stand in an array; bare undefined and bigint may not. */
const element = random => {
  const candidate = value(random)
  return candidate === undefined || typeof candidate === 'bigint' ? 0 : candidate
}

const everythingIn = fragment => fragment.toArray().flatMap(child =>
  child instanceof Y.XmlElement ? [child, ...everythingIn(child)] : [child])

const anyText = (doc, random) => random.pick(
  [doc.getText('text'), ...everythingIn(doc.getXmlFragment('content')).filter(node => node instanceof Y.XmlText)])

const anyParent = (doc, random) => random.pick(
  [doc.getXmlFragment('content'), ...everythingIn(doc.getXmlFragment('content')).filter(node => node instanceof Y.XmlElement)])

const range = (length, most, random) => {
  const from = random.below(length)
  return [from, Math.min(length - from, 1 + random.below(most))]
}

function type (doc, random) {
  const text = anyText(doc, random)
  text.insert(random.below(text.length + 1), random.pick(WORDS))
}

function deleteText (doc, random) {
  const text = anyText(doc, random)
  if (text.length > 0) text.delete(...range(text.length, 4, random))
}

function mark (doc, random) {
  const text = anyText(doc, random)
  if (text.length > 0) text.format(...range(text.length, 6, random), random.pick(MARKS))
}

function embed (doc, random) {
  const text = anyText(doc, random)
  text.insertEmbed(random.below(text.length + 1), random.chance(0.8) ? { image: 'x' + random.below(9) } : new Y.Map())
}

function setEntry (doc, random) {
  doc.getMap('map').set('key' + random.below(4), value(random))
}

function deleteEntry (doc, random) {
  doc.getMap('map').delete('key' + random.below(4))
}

function setNestedEntry (doc, random) {
  const nested = random.pick([
    () => new Y.Map([['inside', value(random)]]),
    () => Y.Array.from([element(random)]),
    () => new Y.Text(random.pick(WORDS)),
    () => new Y.XmlFragment(),
    () => new Y.XmlHook('hook'),
    () => new Y.Doc({ guid: 'guid' + random.below(9), meta: { title: 'é' } })
  ])()
  doc.getMap('map').set('nested' + random.below(3), nested)
}

function insertElements (doc, random) {
  const array = doc.getArray('array')
  const elements = Array.from({ length: 1 + random.below(3) }, () => element(random))
  array.insert(random.below(array.length + 1), elements)
}

function deleteElements (doc, random) {
  const array = doc.getArray('array')
  if (array.length > 0) array.delete(...range(array.length, 3, random))
}

function insertNode (doc, random) {
  const parent = anyParent(doc, random)
  const node = new Y.XmlElement(random.pick(NODES))
  parent.insert(random.below(parent.length + 1), [node])
  node.setAttribute('level', random.pick([1, '2', null, 2.5, { a: 1 }, [true, 'é']]))
  if (random.chance(0.8)) node.insert(0, [new Y.XmlText(random.pick(WORDS))])
}

function deleteNode (doc, random) {
  const parent = anyParent(doc, random)
  if (parent.length > 0) parent.delete(random.below(parent.length), 1)
}

function setAttribute (doc, random) {
  const node = anyParent(doc, random)
  if (node instanceof Y.XmlElement) node.setAttribute('id', 'v' + random.below(5))
}

function removeAttribute (doc, random) {
  const node = anyParent(doc, random)
  if (node instanceof Y.XmlElement) node.removeAttribute(random.pick(['id', 'level']))
}

const EDITS = [
  type, type, type, type, deleteText, mark, mark, embed, setEntry, deleteEntry, setNestedEntry,
  insertElements, deleteElements, insertNode, insertNode, deleteNode, setAttribute, removeAttribute
]

export const edit = (doc, random) => random.pick(EDITS)(doc, random)
