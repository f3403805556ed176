/** The text as lines a person can read, and what differs between two such texts. */
import type { Node } from 'prosemirror-model';
import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Change } from './device.ts';
import { listOf } from './outline.ts';
import { ACTION_FIELDS, schema } from './schema.ts';

/** One heading, paragraph or fact of an action. */
export interface Block {
  text: string;
  heading: boolean;
}

/** Comparing more pairs of blocks than this would hold up the page. */
const MOST_PAIRS = 4_000_000;
const MOST_PLACE = 300;

/** The blocks that say something, in the order of the text. */
export function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  const add = (text: string, heading = false) => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') blocks.push({ text: line, heading });
  };
  doc.descendants((node) => {
    if (node.type === schema.nodes['action']) {
      for (const field of ACTION_FIELDS) {
        const value: unknown = node.attrs[field];
        const many = listOf(value);
        if (typeof value === 'string') add(`${field}: ${many.length > 0 ? many.join(', ') : value}`);
      }
    }
    if (!node.isTextblock) return true;
    add(
      node.textBetween(0, node.content.size, ' ', () => ' '),
      node.type === schema.nodes['heading'],
    );
    return false;
  });
  return blocks;
}

/** The same from a shared text that no editor shows. */
export const blocksIn = (content: Y.XmlFragment): Block[] =>
  blocksOf(yXmlFragmentToProseMirrorRootNode(content, schema));

export const lines = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

/** What must be done to `base` to get `now`, block by block, with the heading above each place. */
export function changesBetween(base: readonly string[], now: readonly Block[]): Change[] {
  const after = lines(now);
  let start = 0;
  while (start < base.length && start < after.length && base[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(base.length, after.length) - start;
  while (tail < most && base[base.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const kept = common(base.slice(start, base.length - tail), after.slice(start, after.length - tail));
  const changes: Change[] = [];
  let b = start;
  let a = start;
  for (const [nextB, nextA] of [...kept, [base.length - tail - start, after.length - tail - start] as const]) {
    const removed = base.slice(b, nextB + start);
    const added = after.slice(a, nextA + start);
    for (let i = 0; i < Math.max(removed.length, added.length); i++) {
      const place = headingAbove(now, a + Math.min(i, added.length));
      changes.push({ ...(place ? { place } : {}), before: removed[i] ?? '', after: added[i] ?? '' });
    }
    b = nextB + start + 1;
    a = nextA + start + 1;
  }
  return changes;
}

/** Pairs of indices that stay the same: the longest common subsequence, if that can be afforded. */
function common(base: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  if (base.length * now.length > MOST_PAIRS) return [];
  const width = now.length + 1;
  const length = new Uint32Array((base.length + 1) * width);
  for (let i = base.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      length[i * width + j] =
        base[i] === now[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < base.length && j < now.length;) {
    if (base[i] === now[j]) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function headingAbove(blocks: readonly Block[], index: number): string {
  for (let i = Math.min(index, blocks.length) - 1; i >= 0; i--) {
    if (blocks[i]!.heading) return blocks[i]!.text.slice(0, MOST_PLACE);
  }
  return '';
}

/** When nobody wrote down what a text was before: the blocks into which these clients wrote. */
export function writtenBy(doc: Y.Doc, clients: readonly number[]): Change[] {
  const touched = new Set<Y.XmlText>();
  for (const client of clients) {
    for (const struct of doc.store.clients.get(client) ?? []) {
      if (struct instanceof Y.Item && !struct.deleted && struct.parent instanceof Y.XmlText) touched.add(struct.parent);
    }
  }
  return [...touched]
    .map((text) => ({ before: '', after: plain(text).replace(/\s+/g, ' ').trim() }))
    .filter(({ after }) => after !== '');
}

const plain = (text: Y.XmlText): string =>
  (text.toDelta() as { insert?: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ' '))
    .join('');
