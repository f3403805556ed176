/** Keeps the outline beside the text: ids to link to, numbers of actions, levels without gaps. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import { outline, type OutlineEntry } from './outline.ts';
import { schema } from './schema.ts';

interface Structure {
  entries: OutlineEntry[];
  decorations: DecorationSet;
}

const key = new PluginKey<Structure>('p2c-structure');

/** The page's own title is level 1, so the text begins at 2. */
const FIRST_LEVEL = 2;

function read(doc: Node): Structure {
  const entries = outline(doc);
  const byPos = new Map(entries.map((entry) => [entry.pos, entry]));
  const decorations: Decoration[] = [];
  let level = FIRST_LEVEL - 1;
  doc.descendants((node, pos, parent) => {
    const entry = byPos.get(pos);
    if (node.type === schema.nodes['heading']) {
      const inAction = parent?.type === schema.nodes['action'];
      const wanted = inAction ? level + 1 : Math.max(Number(node.attrs.level) || 1, FIRST_LEVEL);
      const said = Math.min(wanted, level + 1);
      if (!inAction) level = said;
      const attributes: Record<string, string> = { 'aria-level': String(said), role: 'heading' };
      if (entry) attributes['id'] = entry.anchor;
      decorations.push(Decoration.node(pos, pos + node.nodeSize, attributes));
    } else if (entry) {
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { id: entry.anchor }, { number: entry.number }));
    }
    return !node.isTextblock;
  });
  return { entries, decorations: DecorationSet.create(doc, decorations) };
}

export const entriesOf = (state: EditorState): OutlineEntry[] => key.getState(state)?.entries ?? [];

/** The number that a node view finds among its decorations. */
export function numberFrom(decorations: readonly Decoration[]): string {
  for (const { spec } of decorations) if (typeof spec['number'] === 'string') return spec['number'];
  return '';
}

/**
 * Gives each action that this person touched a title to begin with. Changes of others are left
 * alone: if every replica mended them, each would add its own title.
 */
function entitle(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const local = transactions.some((tr) => tr.docChanged && !tr.getMeta(ySyncPluginKey));
  if (!local) return null;
  const { heading, action } = schema.nodes;
  const tr = state.tr;
  state.doc.descendants((node, pos) => {
    if (node.type !== action) return !node.isTextblock;
    const first = node.firstChild;
    if (first?.type === heading) return false;
    const at = tr.mapping.map(pos + 1);
    if (first?.isTextblock) tr.setNodeMarkup(at, heading, { level: 4 });
    else tr.insert(at, heading!.create({ level: 4 }));
    return false;
  });
  return tr.docChanged ? tr : null;
}

export function structure(): Plugin<Structure> {
  return new Plugin<Structure>({
    key,
    state: {
      init: (_config, state) => read(state.doc),
      apply: (tr, before) => (tr.docChanged ? read(tr.doc) : before),
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    appendTransaction: (transactions, _old, state) => entitle(transactions, state),
  });
}
