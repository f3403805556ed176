/** What the text consists of: its headings and its actions, read from the document. */
import type { Node } from 'prosemirror-model';
import { type ActionField } from './schema.ts';

export interface OutlineEntry {
  kind: 'section' | 'action';
  /** Heading level; an action counts as one level below its section. */
  level: number;
  title: string;
  /** "1.2" for actions, empty for sections. */
  number: string;
  /** The element's id in the page. */
  anchor: string;
  pos: number;
  end: number;
}

/** What an action needs before it can be worked on; partners may be found later. */
const NEEDED: readonly ('title' | ActionField)[] = ['title', 'lead', 'countries', 'targets', 'indicator', 'due'];

/** Reads the list kept in an attribute; what is not a list of strings counts as empty. */
export function listOf(value: unknown): string[] {
  if (typeof value !== 'string' || value === '') return [];
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed.filter((item): item is string => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** The parts that an action still lacks, in the order in which they are shown. */
export function missing(action: Node): ('title' | ActionField)[] {
  return NEEDED.filter((part) => {
    if (part === 'title') return titleOf(action) === '';
    const value: unknown = action.attrs[part];
    if (part === 'countries' || part === 'targets') return listOf(value).length === 0;
    return typeof value !== 'string' || value.trim() === '';
  });
}

export function titleOf(action: Node): string {
  const first = action.firstChild;
  return first?.type.name === 'heading' ? first.textContent.trim() : '';
}

export const actionAnchor = (id: unknown, pos: number): string => `action-${typeof id === 'string' && id ? id : pos}`;

/**
 * Sections are the headings at top level; actions are counted in the pillar they stand in. A pillar
 * is a section that holds actions, so that "Purpose" in front doesn't shift the numbers.
 */
export function outline(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let sections = 0;
  let pillar = 0;
  let action = 0;
  let level = 0;
  doc.forEach((node, pos) => {
    const end = pos + node.nodeSize;
    if (node.type.name === 'heading') {
      level = Number(node.attrs.level) || 1;
      action = 0;
      entries.push({
        kind: 'section',
        level,
        title: node.textContent.trim(),
        number: '',
        anchor: `section-${++sections}`,
        pos,
        end,
      });
    } else if (node.type.name === 'action') {
      if (action++ === 0) pillar++;
      entries.push({
        kind: 'action',
        level: level + 1,
        title: titleOf(node),
        number: `${pillar}.${action}`,
        anchor: actionAnchor(node.attrs.id, pos),
        pos,
        end,
      });
    }
  });
  return entries;
}

/** The entry in whose part of the text a position lies. */
export function entryAt(entries: readonly OutlineEntry[], pos: number): OutlineEntry | undefined {
  return entries.findLast((entry) => entry.pos <= pos && (entry.kind === 'section' || pos < entry.end));
}
