/** What the toolbar and the keys can do to the text. */
import { setBlockType, toggleMark, wrapIn, lift } from 'prosemirror-commands';
import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema, safeHref } from './schema.ts';

const { nodes, marks } = schema;

export const mark = (name: string): MarkType => marks[name]!;
export const node = (name: string): NodeType => nodes[name]!;

export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, $from, to, empty } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}

/** The nearest ancestor of a kind around the selection. */
export function around(state: EditorState, type: NodeType): { node: Node; pos: number } | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return undefined;
}

export const toggle = (name: string): Command => toggleMark(mark(name), null, { includeWhitespace: true });

/** "0" for a paragraph, else the heading level, else empty. */
export function styleOf(state: EditorState): string {
  const { parent } = state.selection.$from;
  if (parent.type === node('heading')) return String(parent.attrs['level']);
  return parent.type === node('paragraph') ? '0' : '';
}

/** The title of an action stays its title. */
export function setStyle(style: string): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (isActionTitle(state)) return false;
    const level = Number(style);
    const command = level === 0 ? setBlockType(node('paragraph')) : setBlockType(node('heading'), { level });
    return $from.parent.isTextblock && command(state, dispatch);
  };
}

export function isActionTitle(state: EditorState): boolean {
  const { $from } = state.selection;
  const parent = $from.depth > 0 ? $from.node($from.depth - 1) : undefined;
  return parent?.type === node('action') && $from.index($from.depth - 1) === 0;
}

/** Into the list, out of it, or from one kind of list to the other. */
export function toggleList(name: 'bullet_list' | 'ordered_list'): Command {
  return (state, dispatch) => {
    const type = node(name);
    const other = node(name === 'bullet_list' ? 'ordered_list' : 'bullet_list');
    const inType = around(state, type);
    const inOther = around(state, other);
    if (inType && (!inOther || inType.pos > inOther.pos)) return liftListItem(node('list_item'))(state, dispatch);
    if (inOther) {
      dispatch?.(state.tr.setNodeMarkup(inOther.pos, type));
      return true;
    }
    return !isActionTitle(state) && wrapInList(type)(state, dispatch);
  };
}

export const toggleQuote: Command = (state, dispatch) =>
  around(state, node('blockquote'))
    ? lift(state, dispatch)
    : !isActionTitle(state) && wrapIn(node('blockquote'))(state, dispatch);

export const hardBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(node('hard_break').create()).scrollIntoView());
  return true;
};

/** The position after the top-level block around the selection. */
function afterBlock(state: EditorState): number {
  const { $to } = state.selection;
  return $to.depth === 0 ? $to.pos : $to.after(1);
}

export const newAction = (): Node =>
  node('action').create({ id: crypto.randomUUID() }, [
    node('heading').create({ level: 4 }),
    node('paragraph').create(),
  ]);

/** Puts an empty action behind the present block, or in place of an empty paragraph. */
export const insertAction: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const { $from } = state.selection;
  const replacesEmpty = $from.depth === 1 && $from.parent.type === node('paragraph') && $from.parent.content.size === 0;
  const at = replacesEmpty ? $from.before(1) : afterBlock(state);
  const tr = replacesEmpty ? state.tr.replaceWith(at, $from.after(1), newAction()) : state.tr.insert(at, newAction());
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 2))).scrollIntoView());
  return true;
};

/** Leaves the action, quote, list or table for a new paragraph behind it. */
export const leaveBlock: Command = (state, dispatch) => {
  if (state.selection.$from.depth < 2) return false;
  const at = afterBlock(state);
  if (dispatch) {
    const tr = state.tr.insert(at, node('paragraph').create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  }
  return true;
};

const ROWS = 3;
const COLUMNS = 3;

export const insertTable: Command = (state, dispatch) => {
  if (around(state, node('table')) || isActionTitle(state)) return false;
  if (!dispatch) return true;
  const cell = (type: string) => node(type).createAndFill()!;
  const row = (type: string) =>
    node('table_row').create(
      null,
      Array.from({ length: COLUMNS }, () => cell(type)),
    );
  const table = node('table').create(
    null,
    Array.from({ length: ROWS }, (_, i) => row(i === 0 ? 'table_header' : 'table_cell')),
  );
  const { $to } = state.selection;
  const at = $to.depth === 0 ? $to.pos : $to.after($to.depth);
  const tr = state.tr.insert(at, table);
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 3))).scrollIntoView());
  return true;
};

/** The link around the selection, whole. */
export function linkAt(state: EditorState): { href: string; from: number; to: number } | undefined {
  const type = mark('link');
  const { $from, from, to, empty } = state.selection;
  let found: { href: string; from: number; to: number } | undefined;
  const start = $from.start();
  $from.parent.forEach((child, offset) => {
    const link = type.isInSet(child.marks);
    if (!link) return;
    const childFrom = start + offset;
    const childTo = childFrom + child.nodeSize;
    const touches = empty ? childFrom <= from && from <= childTo : childFrom < to && childTo > from;
    if (!touches) return;
    found = { href: String(link.attrs['href']), from: Math.min(found?.from ?? childFrom, childFrom), to: childTo };
  });
  return found;
}

/** Links the selection; without one, inserts the address as text. Refuses what is not a web or mail address. */
export function setLink(typed: string): Command {
  return (state, dispatch) => {
    const href = safeHref(typed) ?? safeHref(completed(typed));
    if (href === null) return false;
    const link = mark('link').create({ href });
    const existing = linkAt(state);
    const { from, to, empty } = state.selection;
    if (!dispatch) return true;
    if (existing) dispatch(state.tr.addMark(existing.from, existing.to, link));
    else if (empty) dispatch(state.tr.replaceSelectionWith(schema.text(typed.trim(), [link]), false));
    else dispatch(state.tr.addMark(from, to, link));
    return true;
  };
}

function completed(typed: string): string {
  const text = typed.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(text) ? `https://${text}` : '';
}

export const removeLink: Command = (state, dispatch) => {
  const existing = linkAt(state);
  if (!existing) return false;
  dispatch?.(state.tr.removeMark(existing.from, existing.to, mark('link')));
  return true;
};
