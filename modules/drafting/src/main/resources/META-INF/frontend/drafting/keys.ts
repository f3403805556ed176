/** What keys and typed beginnings of lines do. */
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { Plugin, TextSelection, type Command } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { hardBreak, isActionTitle, node, setStyle } from './commands.ts';
import { HISTORY, KEYS_ONLY, TOOLS } from './tools.ts';

/** From the end of an action's title Enter goes to its description, never to a second title. */
const titleEnter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!isActionTitle(state) || !empty || $from.parentOffset < $from.parent.content.size) return false;
  const below = $from.after();
  const next = state.doc.nodeAt(below);
  const tr =
    next?.isTextblock && next.content.size === 0 ? state.tr : state.tr.insert(below, node('paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, below + 1)).scrollIntoView());
  return true;
};

/** The title stays when Backspace is pressed at its beginning. */
const keepTitle: Command = (state) =>
  isActionTitle(state) && state.selection.empty && state.selection.$from.parentOffset === 0;

const item = node('list_item');

function textKeys(openLink: () => void): Record<string, Command> {
  const keys: Record<string, Command> = {};
  for (const tool of [...HISTORY, ...TOOLS, ...KEYS_ONLY]) {
    if (!tool.keys) continue;
    const { command } = tool;
    keys[tool.keys] = command === 'link' ? () => (openLink(), true) : command;
  }
  for (const level of [0, 1, 2, 3, 4]) keys[`Mod-Alt-${level}`] = setStyle(String(level));
  keys['Mod-Shift-z'] = keys['Mod-y']!;
  return keys;
}

/** Tab leaves the text after Escape; else it moves between cells and indents list items. */
function tabulator(): Plugin {
  let leaving = false;
  const tab: Command = chainCommands(goToNextCell(1), sinkListItem(item));
  const back: Command = chainCommands(goToNextCell(-1), liftListItem(item));
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key === 'Tab' && !leaving) return (event.shiftKey ? back : tab)(view.state, view.dispatch, view);
        if (event.key !== 'Shift') leaving = event.key === 'Escape';
        return false;
      },
    },
  });
}

function typing(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,3})\s$/, node('heading'), (match) => ({ level: match[1]!.length })),
      wrappingInputRule(/^\s*[-*•]\s$/, node('bullet_list')),
      // Only a list that begins at 1: "2021. " at the beginning of a line is a year.
      wrappingInputRule(/^1[.)]\s$/, node('ordered_list')),
      wrappingInputRule(/^\s*>\s$/, node('blockquote')),
    ],
  });
}

export function keys(openLink: () => void): Plugin[] {
  return [
    typing(),
    tabulator(),
    keymap({
      ...textKeys(openLink),
      Backspace: chainCommands(undoInputRule, keepTitle),
      Enter: chainCommands(titleEnter, splitListItem(item)),
      'Shift-Enter': chainCommands(exitCode, hardBreak),
    }),
    keymap(baseKeymap),
  ];
}
