/** Carets and selections of the others, and the place of one's own, as relative positions. */
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { flag, people, type Person } from './people.ts';
import type { Voice } from './texts.ts';

/** The flag hides after this long without movement. */
const FLAG_MS = 3_000;

const key = new PluginKey<DecorationSet>('p2c-carets');

interface Cursor {
  anchor: unknown;
  head: unknown;
}

/** Where the others are, in the present document. */
export function places(state: EditorState, awareness: Awareness): { person: Person; anchor: number; head: number }[] {
  const sync = ySyncPluginKey.getState(state);
  if (!sync || sync.binding.mapping.size === 0) return [];
  const most = Math.max(state.doc.content.size - 1, 0);
  const at = (position: unknown): number | null => {
    try {
      const relative = Y.createRelativePositionFromJSON(position);
      const found = relativePositionToAbsolutePosition(sync.doc, sync.type, relative, sync.binding.mapping);
      return found === null ? null : Math.min(found, most);
    } catch {
      return null;
    }
  };
  return people(awareness).flatMap((person) => {
    const cursor = awareness.getStates().get(person.client)?.['cursor'] as Cursor | null | undefined;
    if (person.self || !cursor) return [];
    const anchor = at(cursor.anchor);
    const head = at(cursor.head);
    return anchor === null || head === null ? [] : [{ person, anchor, head }];
  });
}

class Flags {
  private readonly shown = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly last = new Map<number, string>();

  private readonly host: () => HTMLElement | undefined;

  constructor(host: () => HTMLElement | undefined) {
    this.host = host;
  }

  isShown = (client: number): boolean => this.shown.has(client);

  /** Shows the flag again when the caret has moved. */
  moved(client: number, cursor: unknown): void {
    const now = JSON.stringify(cursor ?? null);
    if (this.last.get(client) === now) return;
    this.last.set(client, now);
    clearTimeout(this.shown.get(client));
    this.mark(client, false);
    const hide = () => {
      this.shown.delete(client);
      this.mark(client, true);
    };
    this.shown.set(client, setTimeout(hide, FLAG_MS));
  }

  clear(): void {
    this.shown.forEach((timer) => clearTimeout(timer));
  }

  private mark(client: number, quiet: boolean): void {
    this.host()
      ?.querySelectorAll(`.p2c-caret[data-client="${client}"]`)
      .forEach((caret) => caret.classList.toggle('is-quiet', quiet));
  }
}

function caretElement(person: Person, label: string, quiet: boolean): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `p2c-caret p2c-who-${person.colour}`;
  caret.classList.toggle('is-quiet', quiet);
  caret.dataset['client'] = String(person.client);
  caret.setAttribute('aria-hidden', 'true');
  const sign = document.createElement('bdi');
  sign.dataset['flag'] = label;
  caret.append(sign);
  requestAnimationFrame(() => turnWhereThereIsNoRoom(caret));
  return caret;
}

function turnWhereThereIsNoRoom(caret: HTMLElement): void {
  const sign = caret.firstElementChild?.getBoundingClientRect();
  const paper = caret.closest('.p2c-text')?.getBoundingClientRect();
  if (!sign || !paper || sign.width === 0) return;
  caret.classList.toggle('is-turned', sign.right > paper.right || sign.left < paper.left);
}

function decorate(state: EditorState, awareness: Awareness, flags: Flags, voice: Voice): DecorationSet {
  const decorations = places(state, awareness).flatMap(({ person, anchor, head }) => {
    const label = flag(person, voice);
    const caret = Decoration.widget(head, () => caretElement(person, label, !flags.isShown(person.client)), {
      key: `${person.client} ${person.colour} ${label}`,
      side: 10,
      ignoreSelection: true,
    });
    const from = Math.min(anchor, head);
    const to = Math.max(anchor, head);
    return from === to
      ? [caret]
      : [caret, Decoration.inline(from, to, { class: `p2c-selected p2c-who-${person.colour}` })];
  });
  return DecorationSet.create(state.doc, decorations);
}

/** Tells the others where this person is, while the text has the focus. */
function announcePlace(view: EditorView, awareness: Awareness): void {
  const sync = ySyncPluginKey.getState(view.state);
  const current = awareness.getLocalState()?.['cursor'] as Cursor | null | undefined;
  if (!sync || sync.binding.mapping.size === 0) return;
  if (!view.hasFocus()) {
    if (current && !view.dom.contains(document.activeElement)) awareness.setLocalStateField('cursor', null);
    return;
  }
  const relative = (pos: number) => absolutePositionToRelativePosition(pos, sync.type, sync.binding.mapping);
  const { anchor, head } = view.state.selection;
  const cursor = { anchor: relative(anchor), head: relative(head) };
  if (JSON.stringify(current) !== JSON.stringify(cursor)) awareness.setLocalStateField('cursor', cursor);
}

export function carets(awareness: Awareness, voice: Voice): Plugin<DecorationSet> {
  let host: HTMLElement | undefined;
  const flags = new Flags(() => host);
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, decorations, _old, state) {
        const sync = ySyncPluginKey.getState(state);
        if (sync?.isChangeOrigin || tr.getMeta(key)) return decorate(state, awareness, flags, voice);
        return decorations.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      host = view.dom;
      const onAwareness = () => {
        awareness.getStates().forEach((state, client) => flags.moved(client, state['cursor']));
        if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true));
      };
      const onFocus = () => setTimeout(() => view.isDestroyed || announcePlace(view, awareness));
      awareness.on('change', onAwareness);
      view.dom.addEventListener('focusin', onFocus);
      view.dom.addEventListener('focusout', onFocus);
      return {
        update: () => announcePlace(view, awareness),
        destroy: () => {
          awareness.off('change', onAwareness);
          view.dom.removeEventListener('focusin', onFocus);
          view.dom.removeEventListener('focusout', onFocus);
          flags.clear();
        },
      };
    },
  });
}
