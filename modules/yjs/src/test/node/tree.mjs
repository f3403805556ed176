// The content of a document as text that the Java side writes in just the same way.
import * as Y from 'yjs'

const EMBEDDED = '\ufffc'

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0
const sorted = entries => entries.sort((a, b) => compare(a[0], b[0]))

/** JSON with sorted keys; bytes, big integers and fractions as tagged strings, undefined as null. */
function json (value) {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'bigint') return `"bigint:${value}"`
  if (value instanceof Uint8Array) return `"bytes:${Array.from(value)}"`
  if (value instanceof Y.AbstractType || value instanceof Y.Doc) return 'null'
  if (Array.isArray(value)) return `[${value.map(json)}]`
  if (typeof value === 'object') {
    return `{${sorted(Object.entries(value)).map(([key, entry]) => `${JSON.stringify(key)}:${json(entry)}`)}}`
  }
  return typeof value === 'number' ? number(value) : JSON.stringify(value)
}

/** Integers as such, any other number by its bits, since languages print those differently. */
function number (value) {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return `${value + 0}`
  if (Number.isNaN(value)) return '"NaN"'
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return `"double:${view.getBigUint64(0).toString(16)}"`
}

function runs (text) {
  const merged = []
  for (const { insert, attributes } of text.toDelta()) {
    const characters = typeof insert === 'string' ? insert : EMBEDDED
    const marks = json(attributes ?? {})
    const last = merged.at(-1)
    if (last !== undefined && last.marks === marks) {
      last.characters += characters
    } else {
      merged.push({ marks, characters })
    }
  }
  return merged.map(run => `${run.marks}${JSON.stringify(run.characters)}`).join(' ')
}

function node (type) {
  if (type instanceof Y.XmlElement) {
    return `<${type.nodeName} ${json(type.getAttributes())}>${children(type)}</>`
  }
  return type instanceof Y.Text ? `(${runs(type)})` : ''
}

const children = fragment => fragment.toArray().map(node).join('')

const lone = text => text.toWellFormed()

export const describe = doc =>
  lone(`${children(doc.getXmlFragment('content'))}|${JSON.stringify(doc.getText('text').toString())}`)
