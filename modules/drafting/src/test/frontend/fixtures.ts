/** Documents and editors for the tests. */
import { EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Node } from 'prosemirror-model';
import { schema } from './drafting/schema.ts';
import { Voice } from './drafting/texts.ts';
import { TextView } from './drafting/view.ts';
import type { Session } from './drafting/session.ts';

type Attributes = Record<string, string | number>;
/** Text, or a name with attributes and children. */
export type Tree = string | Branch;
type Branch = [name: string, ...rest: (string | Attributes | Branch)[]];

/** Writes a tree into a shared document as another program would. */
export function element(tree: Tree): Y.XmlElement | Y.XmlText {
  if (typeof tree === 'string') return new Y.XmlText(tree);
  const [name, ...rest] = tree;
  const created = new Y.XmlElement(name);
  const [first] = rest;
  const hasAttributes = typeof first === 'object' && !Array.isArray(first);
  if (hasAttributes) Object.entries(first).forEach(([key, value]) => created.setAttribute(key, value as string));
  const children = (hasAttributes ? rest.slice(1) : rest) as Tree[];
  created.insert(0, children.map(element));
  return created;
}

export function sharedDoc(...trees: Tree[]): Y.Doc {
  const doc = new Y.Doc();
  doc.getXmlFragment('content').insert(
    0,
    trees.map((tree) => element(tree) as Y.XmlElement),
  );
  return doc;
}

/** A ProseMirror document as short text: `paragraph(one strong"two")`. */
export function short(node: Node): string {
  if (node.isText)
    return (
      node.marks.map(({ type, attrs }) => type.name + (attrs['href'] ? `<${attrs['href']}>` : '')).join(' ') +
      JSON.stringify(node.text)
    );
  const children: string[] = [];
  node.forEach((child) => children.push(short(child)));
  const level = node.type.name === 'heading' ? String(node.attrs['level']) : '';
  const span = Number(node.attrs['colspan'] ?? 1) > 1 ? String(node.attrs['colspan']) : '';
  return children.length > 0
    ? `${node.type.name}${level}${span}(${children.join(' ')})`
    : `${node.type.name}${level}${span}`;
}

export const blocks = (doc: Node): string[] => doc.children.map(short);

export function plainView(...plugins: Plugin[]): EditorView {
  const place = document.body.appendChild(document.createElement('div'));
  return new EditorView(place, { state: EditorState.create({ schema, plugins }) });
}

export interface Bound {
  text: TextView;
  view: EditorView;
  stopped: string[];
}

/** The text view bound to a shared document, without a connection. */
export function bound(doc: Y.Doc, editable = true): Bound {
  const place = document.body.appendChild(document.createElement('div'));
  const stopped: string[] = [];
  const session = {
    doc,
    awareness: new Awareness(doc),
    content: doc.getXmlFragment('content'),
    stop: (reason: string) => stopped.push(reason),
  } as unknown as Session;
  const text = new TextView(place, session, {
    voice: new Voice('en', {}),
    lists: () => ({ organisations: [{ value: 'o1', label: 'Internet Society' }], countries: [], targets: [] }),
    datalist: (name) => name,
    editable: () => editable && stopped.length === 0,
    area: () => 1,
    label: () => 'Text',
    openLink: () => {},
    changed: () => {},
  });
  return { text, view: text.view, stopped };
}

export const tick = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
