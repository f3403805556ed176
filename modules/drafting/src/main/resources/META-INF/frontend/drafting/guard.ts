/**
 * Stands between the document and y-prosemirror, which deletes every element that its schema does
 * not know or does not allow. What holds text must never go that way: the editor lets go instead.
 */
import type { NodeType } from 'prosemirror-model';
import * as Y from 'yjs';
import { schema } from './schema.ts';

type Shared = Y.XmlFragment | Y.XmlElement;

/** Whether showing this part of the document would delete text from it. */
export function wouldLoseText(part: Shared): boolean {
  const type = part instanceof Y.XmlElement ? schema.nodes[part.nodeName] : schema.topNodeType;
  if (type === undefined || !accepts(type, part)) return holdsText(part);
  return part.toArray().some((child) => {
    if (child instanceof Y.XmlElement) return wouldLoseText(child);
    return child instanceof Y.XmlText && hasUnknownMark(child);
  });
}

/** Of a transaction: whether any element it touched would now be lost. */
export function touchesWouldLoseText(events: readonly Y.YEvent<any>[]): boolean {
  return events.some(({ target }) => {
    const part: unknown = target instanceof Y.XmlText ? target.parent : target;
    return part instanceof Y.XmlElement || part instanceof Y.XmlFragment ? wouldLoseText(part) : false;
  });
}

function accepts(type: NodeType, part: Shared): boolean {
  let match = type.contentMatch;
  for (const child of part.toArray()) {
    if (child instanceof Y.XmlText && child.length === 0) continue;
    const childType = child instanceof Y.XmlElement ? schema.nodes[child.nodeName] : schema.nodes['text'];
    const next = childType && match.matchType(childType);
    if (!next) return false;
    match = next;
  }
  // An empty document is filled by the editor, not deleted.
  return match.validEnd || !(part instanceof Y.XmlElement);
}

function holdsText(part: Shared): boolean {
  return part.toArray().some((child) => (child instanceof Y.XmlText ? child.length > 0 : holdsText(child as Shared)));
}

/** Overlapping marks are stored as `name--hash`. */
function hasUnknownMark(text: Y.XmlText): boolean {
  return text
    .toDelta()
    .some((run: { attributes?: object }) =>
      Object.keys(run.attributes ?? {}).some((name) => name !== 'ychange' && !schema.marks[name.replace(/--.*$/, '')]),
    );
}
