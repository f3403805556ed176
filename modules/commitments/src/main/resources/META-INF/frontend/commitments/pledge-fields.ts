/** Reads and fills the fields of the form of a draft, whichever kind they are. */
import type { Answer } from './kept-answers.ts';

/** What a field of the form offers to scripts. */
export interface Field extends EventTarget {
  readonly localName: string;
  readonly id: string;
  label?: string | null;
  value?: string | null;
  checked?: boolean;
  inputElement?: { value: string } | null;
  selectedItems?: readonly { label?: string }[];
  querySelectorAll(selectors: string): Iterable<Choice>;
}

/** One of the choices in a group. */
export interface Choice {
  checked: boolean;
  textContent: string | null;
}

const FIELD = 'pledge-';
const TICKED = 'on';
/** Between the choices of a group, which are lines of text. */
const BETWEEN = '\n';

/** The field in which an event happened. */
export function fieldOf(event: Event): Field | undefined {
  return event.composedPath().find(isField);
}

function isField(node: EventTarget): node is Field {
  const { id, localName } = node as Partial<Field>;
  return typeof id === 'string' && id.startsWith(FIELD) && (localName ?? '').startsWith('vaadin-');
}

/** What stands in the field. */
export function answerOf(field: Field): Answer {
  const label = field.label ?? '';
  switch (field.localName) {
    case 'vaadin-checkbox': {
      const value = field.checked ? TICKED : '';
      return { label, shown: field.checked ? '✓' : '–', value };
    }
    case 'vaadin-checkbox-group':
    case 'vaadin-radio-group': {
      const chosen = [...choices(field)].filter(({ checked }) => checked).map(text);
      return { label, shown: chosen.join(', '), value: chosen.join(BETWEEN) };
    }
    case 'vaadin-date-picker':
      return { label, shown: field.inputElement?.value ?? '', value: field.value ?? '' };
    case 'vaadin-multi-select-combo-box':
      return { label, shown: (field.selectedItems ?? []).map((item) => item.label ?? '').join(', ') };
    case 'vaadin-combo-box':
    case 'vaadin-select':
      return { label, shown: field.inputElement?.value ?? '' };
    default:
      return { label, shown: field.value ?? '', value: field.value ?? '' };
  }
}

/** Puts an answer back as if it were typed; says whether that could be done. */
export function fill(field: Field, answer: Answer): boolean {
  const { value } = answer;
  if (value === undefined) return false;
  switch (field.localName) {
    case 'vaadin-checkbox':
      field.checked = value === TICKED;
      break;
    case 'vaadin-checkbox-group':
    case 'vaadin-radio-group': {
      const wanted = new Set(value.split(BETWEEN));
      for (const choice of choices(field)) {
        const chosen = wanted.has(text(choice));
        if (choice.checked !== chosen) choice.checked = chosen;
      }
      break;
    }
    default:
      field.value = value;
  }
  for (const type of ['input', 'change']) {
    field.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
  return true;
}

/** Whether the field says that already. */
export const says = (field: Field, answer: Answer): boolean => {
  const now = answerOf(field);
  return answer.value === undefined ? now.shown === answer.shown : now.value === answer.value;
};

const choices = (group: Field): Iterable<Choice> =>
  group.querySelectorAll('vaadin-checkbox, vaadin-radio-button');

const text = (choice: Choice): string => (choice.textContent ?? '').trim();
