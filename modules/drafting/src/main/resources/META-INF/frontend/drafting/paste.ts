/** Paste: cleaned first, then read by the schema; a copied action gets an identity of its own. */
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { clean } from './clean.ts';
import { setLink } from './commands.ts';
import { safeHref, schema } from './schema.ts';

/** Ids of all actions in a document. */
function actionIds(doc: Node): Set<unknown> {
  const ids = new Set<unknown>();
  doc.descendants((node) => {
    if (node.type === schema.nodes['action']) ids.add(node.attrs['id']);
    return !node.isTextblock;
  });
  return ids;
}

/** Cut and paste keeps an action's identity; copy and paste makes a new one. */
export function withFreshIds(slice: Slice, taken: Set<unknown>): Slice {
  const renew = (node: Node): Node => {
    if (node.isText || node.isTextblock) return node;
    const content = mapped(node.content);
    if (node.type !== schema.nodes['action']) return node.copy(content);
    const id: unknown = node.attrs['id'];
    const keeps = typeof id === 'string' && id !== '' && !taken.has(id);
    const fresh = keeps ? id : crypto.randomUUID();
    taken.add(fresh);
    return node.type.create({ ...node.attrs, id: fresh }, content, node.marks);
  };
  const mapped = (fragment: Fragment): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => nodes.push(renew(node)));
    return Fragment.from(nodes);
  };
  return new Slice(mapped(slice.content), slice.openStart, slice.openEnd);
}

/** What is dragged elsewhere in the text moves, and stays what it is; all else may be a copy. */
export function identified(slice: Slice, view: Pick<EditorView, 'state' | 'dragging'>): Slice {
  return view.dragging?.move ? slice : withFreshIds(slice, actionIds(view.state.doc));
}

/** An address pasted over words makes them a link. */
function linkOver(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  const { empty, $from, $to } = view.state.selection;
  if (empty || !$from.sameParent($to) || /\s/.test(text) || !safeHref(text)) return false;
  return setLink(text)(view.state, view.dispatch);
}

export function pasting(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: clean,
      transformPasted: identified,
      handlePaste: (view, event) => view.editable && linkOver(view, event),
    },
  });
}
