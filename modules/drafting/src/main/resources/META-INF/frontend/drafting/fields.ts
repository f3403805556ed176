/** The six facts of an action, shown as text and edited in place with native controls. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Attrs } from 'prosemirror-model';
import { listOf } from './outline.ts';
import { ACTION_FIELDS, type ActionField } from './schema.ts';
import type { Voice } from './texts.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What the fields offer; ids of datalists are the editor's. */
export interface Lists {
  organisations: readonly Choice[];
  countries: readonly Choice[];
  targets: readonly Choice[];
}

export interface FieldsHost {
  voice: Voice;
  lists: () => Lists;
  /** The id of the page's datalist for these choices. */
  datalist: (name: keyof Lists) => string;
  editable: () => boolean;
  change: (field: ActionField, value: string | null) => void;
}

const SOURCE: Partial<Record<ActionField, keyof Lists>> = {
  lead: 'organisations',
  partners: 'organisations',
  countries: 'countries',
  targets: 'targets',
};

const isMany = (field: ActionField): boolean => field === 'partners' || field === 'countries' || field === 'targets';

/** A choice as it is typed and shown: targets with their code in front. */
export const shown = (name: keyof Lists, choice: Choice): string =>
  name === 'targets' ? `${choice.value} ${choice.label}` : choice.label;

const fold = (text: string): string => text.trim().toLocaleLowerCase();

let serial = 0;

export class ActionFields {
  private editing: ActionField | undefined;
  private attrs: Attrs = {};
  private problem: string | undefined;
  private readonly id = `action-fields-${++serial}`;

  private readonly element: HTMLElement;
  private readonly host: FieldsHost;

  constructor(element: HTMLElement, host: FieldsHost) {
    this.element = element;
    this.host = host;
  }

  update(attrs: Attrs): void {
    this.attrs = attrs;
    this.draw();
  }

  private draw(): void {
    render(html`<dl>${ACTION_FIELDS.map((field) => this.row(field))}</dl>`, this.element);
  }

  private row(field: ActionField): TemplateResult {
    const label = this.host.voice.say(`field.${field}`);
    const labelId = `${this.id}-${field}`;
    const editing = this.editing === field;
    return html`<div class=${editing ? 'is-editing' : ''} data-field=${field}>
      <dt id=${labelId}>${label}</dt>
      <dd>${editing ? this.control(field, labelId) : this.rest(field, labelId)}</dd>
    </div>`;
  }

  private rest(field: ActionField, labelId: string): TemplateResult {
    const { voice } = this.host;
    const text = this.textOf(field);
    const words = text || voice.say(field === 'partners' && this.host.editable() ? 'field.partners.add' : 'field.none');
    const look = text ? '' : 'is-none';
    if (!this.host.editable()) return html`<span class=${look} dir="auto">${words}</span>`;
    const valueId = `${labelId}-value`;
    return html`<button
      type="button"
      class="p2c-value ${look}"
      id=${valueId}
      dir="auto"
      aria-labelledby="${labelId} ${valueId}"
      title=${voice.say('field.edit')}
      @click=${() => this.open(field)}
    >
      ${words}
    </button>`;
  }

  private textOf(field: ActionField): string {
    const value: unknown = this.attrs[field];
    if (isMany(field))
      return listOf(value)
        .map((item) => this.label(field, item))
        .join(field === 'targets' ? '; ' : ', ');
    if (typeof value !== 'string' || value === '') return '';
    return field === 'due' ? this.host.voice.date(value) : this.label(field, value);
  }

  private label(field: ActionField, value: string): string {
    const name = SOURCE[field];
    const choice = name && this.host.lists()[name].find((candidate) => candidate.value === value);
    return name && choice ? shown(name, choice) : value;
  }

  private control(field: ActionField, labelId: string): TemplateResult {
    if (isMany(field)) return this.manyControl(field, labelId);
    const value: unknown = this.attrs[field];
    const name = SOURCE[field];
    const text = typeof value === 'string' ? (field === 'due' ? value : this.label(field, value)) : '';
    return html`<input
      aria-labelledby=${labelId}
      type=${field === 'due' ? 'date' : 'text'}
      .value=${text}
      list=${name ? this.host.datalist(name) : nothing}
      max=${field === 'due' ? '9999-12-31' : nothing}
      maxlength=${field === 'due' ? nothing : 500}
      dir="auto"
      @keydown=${(e: KeyboardEvent) => this.singleKey(e, field)}
      @blur=${(e: FocusEvent) => this.commit(field, e.target as HTMLInputElement)}
    />`;
  }

  private manyControl(field: ActionField, labelId: string): TemplateResult {
    const { voice } = this.host;
    const name = SOURCE[field]!;
    const values = listOf(this.attrs[field]);
    const chip = (value: string) =>
      html`<li>
        <span dir="auto">${this.label(field, value)}</span
        ><button
          type="button"
          aria-label=${voice.say('field.remove', this.label(field, value))}
          @click=${() => this.remove(field, value)}
        >
          ✕
        </button>
      </li>`;
    return html`<div class="p2c-many" @focusout=${(e: FocusEvent) => this.leave(e, field)}>
      ${
        values.length
          ? html`<ul>
              ${values.map(chip)}
            </ul>`
          : nothing
      }
      <input
        type="text"
        aria-labelledby=${labelId}
        aria-describedby="${labelId}-hint"
        autocomplete="off"
        dir="auto"
        list=${this.host.datalist(name)}
        maxlength="200"
        @input=${(e: InputEvent) => this.pick(field, e)}
        @keydown=${(e: KeyboardEvent) => this.manyKey(e, field)}
      />
      <small id="${labelId}-hint" role=${this.problem ? 'alert' : nothing}
        >${this.problem ?? voice.say(`field.${field}.hint`)}</small
      >
    </div>`;
  }

  private open(field: ActionField): void {
    this.editing = field;
    this.problem = undefined;
    this.draw();
    const input = this.element.querySelector<HTMLInputElement>(`[data-field="${field}"] input`);
    input?.focus();
    if (input?.type === 'text') input.select();
  }

  private close(focus: boolean): void {
    const field = this.editing;
    this.editing = undefined;
    this.draw();
    if (focus) this.element.querySelector<HTMLElement>(`[data-field="${field}"] .p2c-value`)?.focus();
  }

  private singleKey(event: KeyboardEvent, field: ActionField): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close(true);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.commit(field, event.target as HTMLInputElement);
      this.element.querySelector<HTMLElement>(`[data-field="${field}"] .p2c-value`)?.focus();
    }
  }

  private commit(field: ActionField, input: HTMLInputElement): void {
    if (this.editing !== field) return;
    if (!input.validity.valid) return this.close(false);
    const typed = input.value.trim();
    const name = SOURCE[field];
    this.editing = undefined;
    this.set(field, (name && this.find(name, typed)?.value) ?? typed);
    this.draw();
  }

  private find(name: keyof Lists, typed: string): Choice | undefined {
    const wanted = fold(typed);
    return this.host
      .lists()
      [name].find(
        (choice) =>
          fold(shown(name, choice)) === wanted || fold(choice.label) === wanted || fold(choice.value) === wanted,
      );
  }

  /** Picking from the list adds at once; typing waits for Enter. */
  private pick(field: ActionField, event: InputEvent): void {
    const input = event.target as HTMLInputElement;
    const picked = event.inputType === 'insertReplacementText' || event.inputType === undefined;
    if (picked && this.find(SOURCE[field]!, input.value)) this.add(field, input);
  }

  private manyKey(event: KeyboardEvent, field: ActionField): void {
    const input = event.target as HTMLInputElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close(true);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (input.value.trim() === '') this.close(true);
      else this.add(field, input);
    } else if (event.key === 'Backspace' && input.value === '') {
      const last = listOf(this.attrs[field]).at(-1);
      if (last !== undefined) this.remove(field, last);
    }
  }

  /** Partners may be anybody; countries and targets come from the lists. */
  private add(field: ActionField, input: HTMLInputElement): boolean {
    const typed = input.value.trim();
    const name = SOURCE[field]!;
    const choice = this.find(name, typed) ?? this.onlyMatch(name, typed);
    const value = field === 'partners' ? (choice?.label ?? typed) : choice?.value;
    this.problem = value === undefined ? this.host.voice.say('field.unknown', typed) : undefined;
    if (value !== undefined) {
      input.value = '';
      const values = listOf(this.attrs[field]);
      if (!values.includes(value)) this.setMany(field, [...values, value]);
    }
    this.draw();
    return value !== undefined;
  }

  private onlyMatch(name: keyof Lists, typed: string): Choice | undefined {
    const wanted = fold(typed);
    const found = this.host.lists()[name].filter((choice) => fold(shown(name, choice)).startsWith(wanted));
    return found.length === 1 ? found[0] : undefined;
  }

  private remove(field: ActionField, value: string): void {
    this.setMany(
      field,
      listOf(this.attrs[field]).filter((item) => item !== value),
    );
    this.element.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)?.focus();
  }

  private leave(event: FocusEvent, field: ActionField): void {
    const row = event.currentTarget as HTMLElement;
    if (this.editing !== field || row.contains(event.relatedTarget as Node | null)) return;
    const input = row.querySelector('input')!;
    if (input.value.trim() !== '') this.add(field, input);
    this.close(false);
  }

  private setMany(field: ActionField, values: readonly string[]): void {
    this.set(field, values.length > 0 ? JSON.stringify(values) : '');
  }

  private set(field: ActionField, value: string): void {
    if ((this.attrs[field] ?? '') !== value) this.host.change(field, value === '' ? null : value);
  }
}
