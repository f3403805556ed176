// Writes the history of one document: node history.mjs FILE EDITS WRITERS SEED PARAGRAPHS. Several people type into the same long
// text at once: words, corrections, deleted phrases, new paragraphs, each seeing the others' edits a little later.
import * as Y from 'yjs'
import * as encoding from 'lib0/encoding'
import { writeFileSync } from 'node:fs'
import { Random } from './random.mjs'

const [file, edits, writers, seed, paragraphs] = [process.argv[2], ...process.argv.slice(3).map(Number)]
const WORDS = ('the of and to in connect schools people countries network meaningful access coverage region mandate ' +
  'partners fibre energy skills women rural islands spectrum community finance plan digital inclusion é 中文 خطة 😀').split(' ')
const BASE_LENGTH = 450
const REMOTE = 'remote'

const random = new Random(seed)
const log = []

const prose = length => {
  let text = ''
  while (text.length < length) text += `${random.pick(WORDS)} `
  return text
}

function paragraph (text) {
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText(text)])
  return element
}

class Writer {
  constructor (number) {
    this.doc = new Y.Doc()
    this.doc.clientID = 1_000_000_007 + number * 700_000_001 % 3_000_000_000
    this.inbox = []
    this.untilReading = 0
    this.pending = ''
    this.corrections = 0
    this.doc.on('update', (update, origin) => {
      if (origin === REMOTE) return
      log.push(update)
      people.forEach(other => { if (other !== this) other.inbox.push(update) })
    })
  }

  get content () {
    return this.doc.getXmlFragment('content')
  }

  read () {
    this.inbox.forEach(update => Y.applyUpdate(this.doc, update, REMOTE))
    this.inbox = []
    this.untilReading = 1 + random.below(12)
  }

  /** One keystroke; the caret follows what it stands behind, as in an editor. */
  write () {
    if (this.untilReading-- <= 0) this.read()
    if (this.text === undefined || this.text.doc === null || random.chance(0.012)) this.goElsewhere()
    this.at = Math.min(this.at, this.text.length)
    if (this.corrections > 0 && this.at > 0) {
      this.corrections--
      this.text.delete(--this.at, 1)
    } else if (random.chance(0.003) && this.text.length > 80) {
      const from = random.below(this.text.length - 60)
      this.text.delete(from, 5 + random.below(40))
      this.at = from
    } else if (this.text.length > 700) {
      this.startParagraph()
    } else {
      this.type()
    }
  }

  type () {
    if (this.pending === '') {
      this.pending = `${random.pick(WORDS)} `
      if (random.chance(0.48)) this.corrections = 1 + random.below(7)
    }
    const character = String.fromCodePoint(this.pending.codePointAt(0))
    this.pending = this.pending.slice(character.length)
    this.text.insert(this.at, character)
    this.at += character.length
  }

  startParagraph () {
    const index = this.content.toArray().indexOf(this.text.parent) + 1
    this.content.insert(index, [paragraph('')])
    this.text = this.content.get(index).get(0)
    this.at = 0
  }

  goElsewhere () {
    this.text = this.content.get(random.below(this.content.length)).get(0)
    this.at = random.below(this.text.length + 1)
    this.corrections = 0
  }
}

const people = Array.from({ length: writers }, (unused, number) => new Writer(number))
people[0].content.insert(0, Array.from({ length: paragraphs }, () => paragraph(prose(BASE_LENGTH))))
while (log.length < edits) random.pick(people).write()
people.forEach(person => person.read())

const encoder = encoding.createEncoder()
encoding.writeVarUint(encoder, log.length)
log.forEach(update => encoding.writeVarUint8Array(encoder, update))
writeFileSync(file, encoding.toUint8Array(encoder))
const length = people[0].content.toArray().reduce((sum, child) => sum + child.get(0).length, 0)
const structs = [...people[0].doc.store.clients.values()].reduce((sum, list) => sum + list.length, 0)
console.log(`${log.length} edits by ${writers} people, ${length} characters, ${structs} structs, ${people[0].content.length} paragraphs`)
