import * as Y from 'yjs';

/** A token: which editor, which number, and letters to type; no other text contains it. */
const TOKEN = /⟨\d+\.\d+:[a-z]*⟩/g;

/** How often each token stands in a document. */
export function textOf(doc) {
  const tokens = new Map();
  for (const text of textsOf(doc)) {
    for (const [token] of plain(text).matchAll(TOKEN)) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  }
  return tokens;
}

/** All texts of a document, in order. */
export function textsOf(doc) {
  const texts = [];
  const visit = (type) => {
    if (type instanceof Y.XmlText) texts.push(type);
    else type.toArray().forEach(visit);
  };
  visit(doc.getXmlFragment('content'));
  return texts;
}

/** Where a token begins in a text; -1 if it is not there. */
export function placeOf(text, token) {
  return plain(text).indexOf(token);
}

function plain(text) {
  return text.toDelta().map(({ insert }) => insert).join('');
}
