/**
 * Offers what was typed here earlier and never reached the server: to put it back, or to throw it
 * away. What cannot be put back, a choice from a list, is said in words until it is thrown away.
 */
import { KeptAnswers, device, type Answer } from './kept-answers.ts';
import { fill, says, type Field } from './pledge-fields.ts';

export class P2cPledgeKept extends HTMLElement {
  private kept?: KeptAnswers;
  private offered: Record<string, Answer> = {};

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.words('name'));
    this.hidden = true;
    this.kept = new KeptAnswers(device, this.words('person'), this.words('draft'));
    // The fields of the form get their values in this same moment.
    setTimeout(() => this.look());
  }

  /** The draft has its name now. */
  called(draft: string): void {
    this.kept?.moveTo(draft);
  }

  private look(): void {
    const found = this.kept?.read();
    if (!found || !this.isConnected) return;
    const known = Object.entries(found.answers).filter(([id, answer]) => {
      const field = this.field(id);
      return !field || !says(field, answer);
    });
    this.kept?.forget(Object.keys(found.answers).filter((id) => !known.some(([own]) => own === id)));
    if (known.length === 0) return;
    this.offered = Object.fromEntries(known);
    this.show(this.words('found').replace('{0}', clock(found.at)), true);
  }

  private restore(): void {
    const left: Record<string, Answer> = {};
    const first = Object.keys(this.offered)[0] ?? '';
    for (const [id, answer] of Object.entries(this.offered)) {
      const field = this.field(id);
      if (!field || !fill(field, answer)) left[id] = answer;
    }
    this.offered = left;
    if (Object.keys(left).length === 0) {
      this.hidden = true;
      document.getElementById(first)?.focus();
      return;
    }
    this.show(this.words('again'), false);
  }

  private discard(): void {
    this.kept?.forget(Object.keys(this.offered));
    this.offered = {};
    this.hidden = true;
  }

  private show(sentence: string, whole: boolean): void {
    const said = document.createElement('p');
    said.className = 'strong';
    said.setAttribute('role', 'status');
    const list = document.createElement('ul');
    for (const { label, shown } of Object.values(this.offered)) {
      const item = document.createElement('li');
      const answer = document.createElement('bdi');
      answer.textContent = shown === '' ? '–' : shown;
      item.append(`${label}: `, answer);
      list.append(item);
    }
    const row = document.createElement('div');
    row.className = 'row';
    if (whole) row.append(this.button('restore', () => this.restore()));
    row.append(this.button('discard', () => this.discard()));
    this.hidden = false;
    this.replaceChildren(said, list, row);
    said.textContent = sentence;
  }

  private button(what: string, run: () => void): HTMLElement {
    const button = document.createElement('vaadin-button');
    button.textContent = this.words(what);
    button.addEventListener('click', run);
    return button;
  }

  private field(id: string): Field | undefined {
    return (document.getElementById(id) as unknown as Field | null) ?? undefined;
  }

  private words(key: string): string {
    return this.dataset[key] ?? '';
  }
}

/** The time of today, or the day with it. */
function clock(at: number): string {
  const today = new Date(at).toDateString() === new Date().toDateString();
  const lang = document.documentElement.lang || 'en';
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    ...(today ? {} : { dateStyle: 'medium' as const }),
    timeStyle: 'short',
  }).format(at);
}

customElements.get('p2c-pledge-kept') ?? customElements.define('p2c-pledge-kept', P2cPledgeKept);
