// Sessions of several people with the editor: ProseMirror transactions carried into yjs by y-prosemirror, as our editor does.
import * as Y from 'yjs'
import { Schema } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { canJoin, canSplit } from 'prosemirror-transform'
import { initProseMirrorDoc, updateYFragment, yDocToProsemirrorJSON } from 'y-prosemirror'
import { withoutTidying } from './documents.mjs'
import { Random } from './random.mjs'

const REMOTE = 'remote'
const WORDS = ['connect ', 'every ', 'school', ', ', 'é', 'خطة ', '中文', '😀 ', 'and more words than one ', '.', '<b>&"\'']
const HREFS = ['https://example.org/?q="1"&x=é', 'mailto:a@example.org', 'javascript:alert(1)', null]

const tracked = { attrs: { id: { default: null }, author: { default: null } }, excludes: '', inclusive: false }

/** Names and attributes as in the editor's schema; what concerns only the screen is left out. */
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', attrs: { level: { default: 2 } } },
    bullet_list: { group: 'block', content: 'list_item+' },
    list_item: { content: 'block+' },
    blockquote: { group: 'block', content: 'block+' },
    table: { group: 'block', content: 'table_row+' },
    table_row: { content: 'table_cell+' },
    table_cell: { content: 'block+', attrs: { colspan: { default: 1 }, colwidth: { default: null } } },
    action: { group: 'block', content: 'block+', attrs: { id: { default: null }, status: { default: null }, due: { default: null } } },
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true }
  },
  marks: { link: { attrs: { href: { default: null } }, inclusive: false }, comment: tracked, insertion: tracked, strong: {}, em: {}, underline: {} }
})

const node = (name, attrs, ...content) => schema.node(name, attrs, content)
const text = random => schema.text(random.pick(WORDS) + random.pick(WORDS))

const positionsOf = (doc, fits) => {
  const positions = []
  doc.descendants((child, position) => { if (fits(child)) positions.push([position, child]) })
  return positions
}

const caret = (doc, random) => {
  const [position, block] = random.pick(positionsOf(doc, child => child.isTextblock))
  return position + 1 + random.below(block.content.size + 1)
}

const selection = (doc, random) => {
  const [position, block] = random.pick(positionsOf(doc, child => child.isTextblock))
  const from = random.below(block.content.size + 1)
  return [position + 1 + from, position + 1 + Math.min(block.content.size, from + random.below(9))]
}

const block = random => random.pick([
  () => node('paragraph', null, text(random)),
  () => node('heading', { level: 1 + random.below(4) }, text(random)),
  () => node('bullet_list', null, node('list_item', null, node('paragraph', null, text(random)))),
  () => node('blockquote', null, node('paragraph')),
  () => node('table', null, node('table_row', null, ...[1, 2].map(colspan => node('table_cell', { colspan }, node('paragraph', null, text(random)))))),
  () => node('action', { id: `a${random.below(99)}`, status: 'open' }, node('heading', { level: 4 }, text(random)), node('paragraph'))
])()

const mark = random => random.pick([
  () => schema.mark('strong'),
  () => schema.mark('em'),
  () => schema.mark('underline'),
  () => schema.mark('link', { href: random.pick(HREFS) }),
  () => schema.mark('comment', { id: `c${random.below(4)}` }),
  () => schema.mark('insertion', { id: `i${random.below(3)}`, author: 'x' })
])()

const COMMANDS = [
  ...Array(8).fill((tr, random) => tr.insertText(random.pick(WORDS), caret(tr.doc, random))),
  ...Array(3).fill((tr, random) => tr.delete(...selection(tr.doc, random))),
  ...Array(3).fill((tr, random) => tr.addMark(...selection(tr.doc, random), mark(random))),
  (tr, random) => tr.removeMark(...selection(tr.doc, random), random.pick(Object.values(schema.marks))),
  (tr, random) => tr.insert(caret(tr.doc, random), node('hard_break')),
  (tr, random) => {
    const position = caret(tr.doc, random)
    return canSplit(tr.doc, position) ? tr.split(position) : tr
  },
  (tr, random) => {
    const [position] = random.pick(positionsOf(tr.doc, child => child.isTextblock))
    return canJoin(tr.doc, position) ? tr.join(position) : tr
  },
  (tr, random) => tr.insert(random.chance(0.5) ? 0 : tr.doc.content.size, block(random)),
  (tr, random) => {
    const [position, child] = random.pick(positionsOf(tr.doc, candidate => candidate.isBlock))
    return tr.doc.childCount > 1 && tr.doc.content.findIndex(position).offset === position ? tr.delete(position, position + child.nodeSize) : tr
  },
  (tr, random) => {
    const actions = positionsOf(tr.doc, child => child.type.name === 'action')
    return actions.length === 0 ? tr : tr.setNodeAttribute(random.pick(actions)[0], 'due', random.pick(['2027-01-31', null, 7, true]))
  },
  (tr, random) => {
    const [position] = random.pick(positionsOf(tr.doc, child => child.isTextblock))
    return tr.setNodeMarkup(position, schema.nodes.heading, { level: 1 + random.below(4) })
  }
]

class Person {
  constructor (random, updates, people) {
    this.random = random
    this.inbox = []
    this.doc = new Y.Doc()
    this.doc.clientID = 1 + random.below(0xfffffffe)
    this.fragment = this.doc.getXmlFragment('content')
    this.doc.on('update', (update, origin) => {
      if (origin === REMOTE) return
      updates.push(update)
      people.forEach(other => { if (other !== this) other.inbox.push(update) })
    })
  }

  read (count) {
    this.inbox.splice(0, count).forEach(update => Y.applyUpdate(this.doc, update, REMOTE))
  }

  write () {
    const { doc, meta } = initProseMirrorDoc(this.fragment, schema)
    const state = EditorState.create({ doc: doc.childCount === 0 ? node('doc', null, node('paragraph', null, text(this.random))) : doc })
    let next
    try {
      next = state.apply(this.random.pick(COMMANDS)(state.tr, this.random)).doc
    } catch {
      return // the editor would not offer this here
    }
    this.doc.transact(() => updateYFragment(this.doc, this.fragment, next, meta), 'y-sync$')
  }
}

/** A session by its seed: its updates in the order of a log, the state that yjs makes of them, and ProseMirror's JSON. */
export function session (seed) {
  const random = new Random(seed)
  const updates = []
  const people = []
  for (let number = 2 + random.below(2); number > 0; number--) people.push(new Person(random, updates, people))
  people[0].write()
  people.forEach(person => person.read(1))
  for (let steps = 60; steps > 0; steps--) {
    const person = random.pick(people)
    if (random.chance(0.5)) person.read(1 + random.below(4))
    person.write()
  }
  const doc = new Y.Doc()
  withoutTidying(() => updates.forEach(update => Y.applyUpdate(doc, update)))
  return { updates, state: Y.encodeStateAsUpdate(doc), json: canonical(yDocToProsemirrorJSON(doc, 'content')) }
}

const byText = (a, b) => (a = JSON.stringify(a)) < (b = JSON.stringify(b)) ? -1 : a > b ? 1 : 0

/** JSON with sorted keys and marks, and neighbours of equal marks as one, since their order and number say nothing. */
function canonical (value) {
  return JSON.stringify(sorted(value))
}

function sorted (value) {
  if (Array.isArray(value)) return joined(value.map(sorted))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined).map(([key, entry]) => [key, sorted(entry)])
  const object = Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1))
  if (object.marks !== undefined) {
    object.marks.sort(byText)
    if (object.marks.length === 0) delete object.marks
  }
  return object
}

function joined (nodes) {
  return nodes.reduce((list, next) => {
    const last = list.at(-1)
    if (last?.type === 'text' && next?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks)) {
      list[list.length - 1] = { ...last, text: last.text + next.text }
    } else {
      list.push(next)
    }
    return list
  }, [])
}
