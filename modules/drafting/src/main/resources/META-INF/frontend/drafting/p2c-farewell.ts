/**
 * `<p2c-farewell>`: what is kept on this device is deleted before its owner signs out. Changes that
 * the server has not acknowledged are a question first: wait for them, take them away, or let go.
 */
import { LitElement, html, nothing } from 'lit';
import { copies, lates, wipePerson, worksIn, type Copy, type Late } from './device.ts';
import { formsOf, wipeForms } from './forms.ts';
import { openEditors } from './registry.ts';
import { Voice, type Texts } from './texts.ts';

const LOOK_EVERY_MS = 1_000;

interface Waiting {
  changes: number;
  title: string;
  address: string;
  copy?: Copy;
  late?: Late;
}

export class P2cFarewell extends LitElement {
  static override properties = { person: {}, texts: { attribute: false } };

  declare person: string;
  declare texts: Texts | undefined;
  private waiting: Waiting[] = [];
  private patient = false;
  private timer: ReturnType<typeof setInterval> | undefined;
  private answer: ((leave: boolean) => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Whether the person may be signed out now. */
  async leave(): Promise<boolean> {
    this.waiting = await this.look();
    if (this.waiting.length === 0) return this.go();
    this.patient = false;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.timer = setInterval(() => void this.lookAgain(), LOOK_EVERY_MS);
    return new Promise((resolve) => (this.answer = resolve));
  }

  private async look(): Promise<Waiting[]> {
    const found: Waiting[] = [];
    try {
      for (const copy of await copies()) {
        if (copy.person !== this.person) continue;
        const changes = (await worksIn(copy.name)).reduce((sum, work) => sum + work.changes, 0);
        if (changes > 0) found.push({ changes, copy, title: copy.page.title, address: copy.page.address });
      }
      for (const late of await lates()) {
        if (late.person !== this.person) continue;
        found.push({ changes: late.count, late, title: late.title, address: late.address });
      }
    } catch {
      // Nothing can be kept here, so nothing is.
    }
    for (const late of formsOf(this.person)) {
      found.push({ changes: late.count, late, title: late.title, address: late.address });
    }
    for (const editor of openEditors()) {
      const { saveState: state, keeping } = editor;
      const changes = 'changes' in state ? state.changes : state.kind === 'saving' ? 1 : 0;
      if (changes > 0 && !keeping.holds && !keeping.late) found.push({ changes, ...keeping.page() });
    }
    return found;
  }

  private async lookAgain(): Promise<void> {
    this.waiting = await this.look();
    this.requestUpdate();
    if (this.patient && this.waiting.length === 0) this.close(await this.go());
  }

  private async go(): Promise<boolean> {
    openEditors().forEach((editor) => editor.forget());
    await wipePerson(this.person).catch(() => undefined);
    wipeForms(this.person);
    return true;
  }

  private close(leave: boolean): void {
    clearInterval(this.timer);
    this.querySelector('dialog')?.close();
    this.answer?.(leave);
    this.answer = undefined;
  }

  private async download(): Promise<void> {
    const { download, waitingIn } = await import('./aside.ts');
    for (const { late, copy } of this.waiting) {
      const found = late ?? (copy && (await waitingIn(copy, 'rights')));
      if (found) download(found, this.voice);
    }
    if (this.waiting.some(({ late, copy }) => !late && !copy)) {
      for (const editor of openEditors()) {
        const found = await editor.keeping.waiting('rights');
        if (found) download(found, this.voice);
      }
    }
  }

  private get voice(): Voice {
    return new Voice(document.documentElement.lang || 'en', this.texts ?? {});
  }

  override render() {
    const { voice, waiting } = this;
    if (!this.answer && waiting.length === 0) return nothing;
    const changes = waiting.reduce((sum, one) => sum + one.changes, 0);
    const button = (key: string, run: () => void, look = '') =>
      html`<button type="button" class="p2c-button ${look}" @click=${run}>${voice.say(key)}</button>`;
    return html`<dialog class="p2c-farewell" aria-labelledby="p2c-farewell-title" @cancel=${() => this.close(false)}>
      <h2 id="p2c-farewell-title">${voice.say('farewell.title', changes)}</h2>
      <ul>
        ${waiting.map(
          ({ title, address, changes: own }) =>
            html`<li><a href=${address} target="_blank">${title}</a> <span>${voice.say('farewell.changes', own)}</span></li>`,
        )}
      </ul>
      <p role="status">${voice.say(this.patient ? 'farewell.waiting' : 'farewell.why')}</p>
      <div class="p2c-acts">
        ${this.patient ? nothing : button('farewell.wait', () => this.wait())}
        ${button('farewell.download', () => void this.download())}
        ${button('farewell.discard', () => void this.go().then((leave) => this.close(leave)), 'is-bad')}
        ${button('farewell.stay', () => this.close(false))}
      </div>
    </dialog>`;
  }

  private wait(): void {
    this.patient = true;
    this.requestUpdate();
  }
}

customElements.get('p2c-farewell') ?? customElements.define('p2c-farewell', P2cFarewell);
