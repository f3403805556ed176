/** The text on the page: ProseMirror bound to the shared document. */
import { gapCursor } from 'prosemirror-gapcursor';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView, type NodeViewConstructor } from 'prosemirror-view';
import { ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type * as Y from 'yjs';
import { ActionView, type ActionHost } from './action.ts';
import { carets } from './carets.ts';
import { touchesWouldLoseText } from './guard.ts';
import { keys } from './keys.ts';
import { pasting } from './paste.ts';
import { schema } from './schema.ts';
import type { Session } from './session.ts';
import { structure } from './structure.ts';

export interface TextHost extends ActionHost {
  label: () => string;
  openLink: () => void;
  /** After each transaction. */
  changed: (tr: Transaction) => void;
}

export class TextView {
  readonly view: EditorView;
  private readonly actions = new Set<ActionView>();
  private readonly onDeep = (events: Y.YEvent<any>[]) => {
    if (touchesWouldLoseText(events)) this.letGo();
  };

  private readonly session: Session;
  private readonly host: TextHost;

  constructor(place: HTMLElement, session: Session, host: TextHost) {
    this.session = session;
    this.host = host;
    // Registered before y-prosemirror's own observer, so that it is asked first.
    session.content.observeDeep(this.onDeep);
    this.view = new EditorView(place, {
      state: this.boundState(),
      editable: () => host.editable(),
      attributes: () => this.attributes(),
      nodeViews: { action: (...args) => this.actionView(...args) },
      // The first transactions come while the view is still being made.
      dispatchTransaction(this: EditorView, tr) {
        this.updateState(this.state.apply(tr));
        host.changed(tr);
      },
    });
  }

  /** Shows again what depends on rights, lists or language. */
  refresh(): void {
    this.view.setProps({});
    this.actions.forEach((action) => action.refresh());
  }

  /** Puts the selection there and brings it into view. */
  goTo(pos: number): void {
    const { state } = this.view;
    const inside = Math.min(pos + 1, state.doc.content.size);
    this.view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(inside))));
    const place = this.view.nodeDOM(pos) ?? this.view.domAtPos(inside).node;
    (place instanceof Element ? place : place.parentElement)?.scrollIntoView({ block: 'start' });
    this.view.focus();
  }

  destroy(): void {
    this.session.content.unobserveDeep(this.onDeep);
    this.view.destroy();
  }

  /** The document now holds what this schema would delete: stop following, and keep showing what was there. */
  private letGo(): void {
    this.session.stop('unreadable');
    this.session.content.unobserveDeep(this.onDeep);
    this.view.updateState(EditorState.create({ doc: this.view.state.doc, plugins: [structure()] }));
    this.refresh();
  }

  private boundState(): EditorState {
    const { session, host } = this;
    return EditorState.create({
      schema,
      plugins: [
        ySyncPlugin(session.content),
        carets(session.awareness, host.voice),
        yUndoPlugin(),
        structure(),
        pasting(),
        ...keys(() => host.openLink()),
        tableEditing(),
        gapCursor(),
      ],
    });
  }

  private attributes(): Record<string, string> {
    const editable = this.host.editable();
    return {
      class: 'p2c-text',
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-label': this.host.label(),
      'aria-readonly': String(!editable),
      ...(editable ? { spellcheck: 'true' } : {}),
    };
  }

  private actionView(...[node, view, getPos, decorations]: Parameters<NodeViewConstructor>): ActionView {
    const action = new ActionView(node, view, getPos, decorations, this.host, () => this.actions.delete(action));
    this.actions.add(action);
    return action;
  }
}
