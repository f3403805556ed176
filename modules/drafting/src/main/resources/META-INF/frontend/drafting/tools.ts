/** The tools of the toolbar, each with its state, its shortcut and its place. */
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from 'prosemirror-tables';
import { sinkListItem, liftListItem } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { redo, undo, yUndoPluginKey } from 'y-prosemirror';
import {
  around,
  hasMark,
  insertAction,
  insertTable,
  leaveBlock,
  linkAt,
  mark,
  node,
  toggle,
  toggleList,
  toggleQuote,
} from './commands.ts';
import type { Icon } from './icons.ts';

export interface Tool {
  id: string;
  /** A letter in its own style, else an icon, else the words. */
  letter?: string;
  icon?: Icon;
  /** As ProseMirror's keymap writes it. */
  keys?: string;
  /** `link` asks for an address first. */
  command: Command | 'link';
  /** Undefined for tools that are not on or off. */
  pressed?: (state: EditorState) => boolean;
  /** Starts a new group. */
  group?: boolean;
}

const history = (stack: 'undoStack' | 'redoStack', run: (state: EditorState) => boolean): Command => {
  return (state, dispatch) => {
    const manager = yUndoPluginKey.getState(state)?.undoManager;
    if (!manager || manager[stack].length === 0) return false;
    return dispatch ? run(state) : true;
  };
};

export const undoCommand = history('undoStack', undo);
export const redoCommand = history('redoStack', redo);

const marking = (id: string, name: string, letter: string, keys: string): Tool => ({
  id,
  letter,
  keys,
  command: toggle(name),
  pressed: (state) => hasMark(state, mark(name)),
});

const listing = (id: 'bullets' | 'numbers', name: 'bullet_list' | 'ordered_list', keys: string): Tool => ({
  id,
  icon: id,
  keys,
  command: toggleList(name),
  pressed: (state) => around(state, node(name)) !== undefined,
});

export const HISTORY: readonly Tool[] = [
  { id: 'undo', icon: 'undo', keys: 'Mod-z', command: undoCommand },
  { id: 'redo', icon: 'redo', keys: 'Mod-y', command: redoCommand },
];

export const TOOLS: readonly Tool[] = [
  { ...marking('bold', 'strong', 'B', 'Mod-b'), group: true },
  marking('italic', 'em', 'I', 'Mod-i'),
  marking('underline', 'underline', 'U', 'Mod-u'),
  marking('strike', 'strike', 'S', 'Mod-Shift-x'),
  { ...listing('bullets', 'bullet_list', 'Mod-Shift-8'), group: true },
  listing('numbers', 'ordered_list', 'Mod-Shift-7'),
  {
    id: 'quote',
    icon: 'quote',
    keys: 'Mod-Shift-9',
    command: toggleQuote,
    pressed: (state) => around(state, node('blockquote')) !== undefined,
  },
  {
    id: 'link',
    icon: 'link',
    keys: 'Mod-k',
    command: 'link',
    pressed: (state) => linkAt(state) !== undefined,
    group: true,
  },
  { id: 'table', icon: 'table', command: insertTable },
  { id: 'action', keys: 'Mod-Alt-a', command: insertAction },
];

/** Shown while the selection is in a table. */
export const TABLE_TOOLS: readonly Tool[] = [
  { id: 'row-add', command: addRowAfter },
  { id: 'row-delete', command: deleteRow },
  { id: 'column-add', command: addColumnAfter },
  { id: 'column-delete', command: deleteColumn },
  { id: 'table-delete', command: deleteTable },
];

export const inTable = isInTable;

/** Known to the keys only. */
export const KEYS_ONLY: readonly Tool[] = [
  { id: 'indent', keys: 'Mod-]', command: sinkListItem(node('list_item')) },
  { id: 'outdent', keys: 'Mod-[', command: liftListItem(node('list_item')) },
  { id: 'leave', keys: 'Mod-Enter', command: leaveBlock },
];

const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '');

/** A shortcut as people write it: "Ctrl+Shift+8", "⌘⇧8" on a Mac. */
export function shortcut(keys: string): string {
  const names = isMac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' };
  const parts = keys
    .split('-')
    .map((part) => names[part as keyof typeof names] ?? (part.length === 1 ? part.toUpperCase() : part));
  return parts.join(isMac ? '' : '+');
}

/** For aria-keyshortcuts, where the words are fixed. */
export const ariaShortcut = (keys: string): string =>
  keys.replace('Mod', isMac ? 'Meta' : 'Control').replaceAll('-', '+');
