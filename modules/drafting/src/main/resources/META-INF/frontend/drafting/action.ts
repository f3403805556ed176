/** The action block: head with shape, number and completeness, the text, and its six fields. */
import { html, render } from 'lit';
import type { Node } from 'prosemirror-model';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { ActionFields, type FieldsHost } from './fields.ts';
import { missing } from './outline.ts';
import { ACTION_FIELDS, type ActionField } from './schema.ts';
import { numberFrom } from './structure.ts';

export interface ActionHost extends Omit<FieldsHost, 'change'> {
  /** Shape and colour of the focus area, 1 to 4. */
  area: () => number;
}

export class ActionView implements NodeView {
  readonly dom = document.createElement('section');
  readonly contentDOM = document.createElement('div');
  private readonly head = document.createElement('div');
  private readonly facts = document.createElement('div');
  private readonly fields: ActionFields;

  private node: Node;
  private readonly view: EditorView;
  private readonly position: () => number | undefined;
  private decorations: readonly Decoration[];
  private readonly host: ActionHost;
  private readonly gone: () => void;

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    decorations: readonly Decoration[],
    host: ActionHost,
    gone: () => void,
  ) {
    this.node = node;
    this.view = view;
    this.position = position;
    this.decorations = decorations;
    this.host = host;
    this.gone = gone;
    this.contentDOM.className = 'p2c-action-text';
    this.head.className = 'p2c-head';
    this.facts.className = 'p2c-facts';
    this.head.contentEditable = this.facts.contentEditable = 'false';
    this.dom.append(this.head, this.contentDOM, this.facts);
    this.fields = new ActionFields(this.facts, { ...host, change: (field, value) => this.change(field, value) });
    this.draw();
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.decorations = decorations;
    this.draw();
    return true;
  }

  /** Shows again what depends on the page and not on the document: lists, area, rights. */
  refresh(): void {
    this.draw();
  }

  private draw(): void {
    const { voice } = this.host;
    const lacking = missing(this.node).map((part) => voice.say(`missing.${part}`));
    const number = numberFrom(this.decorations);
    const label = number === '' ? voice.say('action.plain') : voice.say('action.number', number);
    this.dom.className = `p2c-action p2c-area-${this.host.area()}`;
    this.dom.setAttribute('aria-label', label);
    render(
      html`<span class="p2c-code"><span class="p2c-glyph" aria-hidden="true"></span>${label}</span
        ><span class="p2c-tag ${lacking.length ? 'is-warn' : 'is-ok'}"
          >${lacking.length ? voice.say('action.incomplete', voice.list(lacking)) : voice.say('action.complete')}</span
        >`,
      this.head,
    );
    this.hint('title', voice.say('action.title.hint'));
    this.hint('text', voice.say('action.text.hint'));
    this.fields.update(this.node.attrs);
  }

  /** What belongs into an empty title or description, shown by the style sheet. */
  private hint(name: string, words: string): void {
    this.contentDOM.style.setProperty(`--p2c-${name}-hint`, this.host.editable() ? JSON.stringify(words) : '""');
  }

  private change(field: ActionField, value: string | null): void {
    const pos = this.position();
    if (pos === undefined || !ACTION_FIELDS.includes(field)) return;
    this.view.dispatch(this.view.state.tr.setNodeAttribute(pos, field, value));
  }

  /** Events in the fields are the fields' own; ProseMirror sees only those of the text. */
  stopEvent(event: Event): boolean {
    return this.facts.contains(event.target as globalThis.Node);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return this.facts.contains(mutation.target);
    return !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.gone();
  }
}
