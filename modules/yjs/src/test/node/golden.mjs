// Writes the golden files: node golden.mjs FOLDER. They change only if yjs or these documents do.
import * as Y from 'yjs'
import * as encoding from 'lib0/encoding'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { session } from './sessions.mjs'
import { describe } from './tree.mjs'

const folder = process.argv[2]

function docOf (client) {
  const doc = new Y.Doc()
  doc.clientID = client
  return doc
}

function element (name, attributes, ...children) {
  const node = new Y.XmlElement(name)
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value))
  node.insert(0, children)
  return node
}

function text (...runs) {
  const node = new Y.XmlText()
  node.applyDelta(runs.map(([insert, attributes]) => ({ insert, attributes })))
  return node
}

/** A plan as y-prosemirror stores it: two people, overlapping comments, an action, a table. */
function plan () {
  const chair = docOf(4_000_000_001)
  chair.getXmlFragment('content').insert(0, [
    element('heading', { level: 1 }, text(['Plan d’action – خطة العمل 😀', {}])),
    element('paragraph', {}, text(
      ['We ', {}], ['will', { strong: {} }],
      [' connect', { strong: {}, em: {}, 'comment--x1Y=': { id: 'c1' }, 'comment--z2': { id: 'c2' } }],
      [' schools.', { link: { href: 'https://example.org/?a="b"&c', title: null } }])),
    element('action', { id: '0190a1b2-0000-7000-8000-000000000001', status: 'open', countries: '["CHE","RWA"]' },
      element('heading', { level: 4 }, text(['Connect schools', {}])),
      element('paragraph', {}, text(['Line', {}]), element('hard_break', {}), text(['break', {}]))),
    element('table', {}, element('table_row', {}, element('table_cell', { colspan: 1, colwidth: null }, element('paragraph', {}))))
  ])
  const delegate = docOf(17)
  Y.applyUpdate(delegate, Y.encodeStateAsUpdate(chair))
  const [, paragraph, action] = delegate.getXmlFragment('content').toArray()
  paragraph.get(0).delete(3, 2)
  paragraph.get(0).insert(3, 'sha')
  action.setAttribute('status', 'done')
  action.removeAttribute('countries')
  chair.getXmlFragment('content').get(1).get(0).insert(3, 'might, ', {})
  chair.getXmlFragment('content').delete(3)
  return [chair, delegate].map(doc => Y.encodeStateAsUpdate(doc))
}

/** Every content that yjs has ever written, also JSON, which only old versions do. */
function contents () {
  const doc = docOf(2 ** 32 - 1)
  const map = doc.getMap('map')
  doc.transact(transaction => {
    const json = new Y.ContentJSON([{ a: [1, 'é'] }, undefined, null])
    const id = Y.createID(doc.clientID, 0)
    new Y.Item(id, null, null, null, null, doc.getArray('json'), null, json).integrate(transaction, 0)
  })
  const values = [undefined, null, 7, -7, 2 ** 31, 1.5, 0.1, 12n, true, false, 'é😀', [1, [2]], { a: { b: null } }]
  values.forEach((value, index) => map.set(`value${index}`, value))
  map.set('bytes', new Uint8Array([0, 255]))
  map.set('map', new Y.Map([['in', 1]]))
  map.set('array', Y.Array.from(['x']))
  map.set('hook', new Y.XmlHook('hook'))
  map.set('fragment', new Y.XmlFragment())
  map.set('doc', new Y.Doc({ guid: 'sub', meta: { a: 1 } }))
  doc.getText('text').insert(0, 'torn 😀 pair')
  doc.getText('text').insertEmbed(2, { image: 'x' })
  doc.getText('text').insert(7, '|')
  map.delete('array')
  return [Y.encodeStateAsUpdate(doc)]
}

/** An update whose beginning is missing. */
function pending () {
  const doc = docOf(9)
  const updates = []
  doc.on('update', update => updates.push(update))
  doc.getXmlFragment('content').insert(0, [element('paragraph', {}, text(['first', {}]))])
  doc.getXmlFragment('content').insert(1, [element('paragraph', {}, text(['second', {}]))])
  doc.getXmlFragment('content').delete(0)
  return [updates[2], updates[1]]
}

/** What a version of the plan was, and a comment's place in it. */
function version () {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = 77
  const body = doc.getXmlFragment('content')
  body.insert(0, [element('paragraph', {}, text(['first words', {}])), element('paragraph', {}, text(['second', {}]))])
  body.get(0).get(0).delete(0, 6)
  const snapshot = Y.snapshot(doc)
  const position = Y.createRelativePositionFromTypeIndex(body.get(0).get(0), 2, -1)
  body.get(0).get(0).insert(0, 'new ')
  body.delete(1)
  writeFileSync(join(folder, 'version.update'), Y.encodeStateAsUpdate(doc))
  writeFileSync(join(folder, 'version.snapshot'), Y.encodeSnapshot(snapshot))
  writeFileSync(join(folder, 'version.position'), Y.encodeRelativePosition(position))
  writeFileSync(join(folder, 'version.txt'), `${describe(Y.createDocFromSnapshot(doc, snapshot))}\n`)
}

/** Sessions with the editor, to be replayed: the number of updates, each with its length, the state, the JSON. */
function sessions () {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { updates, state, json } = session(seed)
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, updates.length)
    ;[...updates, state].forEach(bytes => encoding.writeVarUint8Array(encoder, bytes))
    encoding.writeVarString(encoder, json)
    writeFileSync(join(folder, `${seed}.session`), encoding.toUint8Array(encoder))
  }
}

mkdirSync(folder, { recursive: true })
version()
sessions()
for (const [name, updates] of Object.entries({ plan: plan(), contents: contents(), pending: pending() })) {
  const doc = new Y.Doc()
  updates.forEach((update, index) => {
    writeFileSync(join(folder, `${name}-${index}.update`), update)
    Y.applyUpdate(doc, update)
  })
  writeFileSync(join(folder, `${name}.state`), Y.encodeStateAsUpdate(doc))
  writeFileSync(join(folder, `${name}.txt`), `${describe(doc)}\n`)
}
