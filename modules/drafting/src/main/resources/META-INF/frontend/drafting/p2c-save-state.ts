/** `<p2c-save-state for="…">`: whether the server has everything, in the exact words of the house. */
import { LitElement, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from './icons.ts';
import { Beside, type EditorModel } from './registry.ts';
import type { SaveState } from './savestate.ts';

/** A screen reader is told at most this often. */
const ANNOUNCE_MS = 10_000;

/** The state in words: the short form, and what follows it where there is room. */
export function saveWords(editor: EditorModel): { words: string; short: string } {
  const { voice, saveState: state } = editor;
  const one = (words: string) => ({ words, short: words });
  // Where there is little room, the first sentence says it.
  const first = (words: string) => ({ words, short: /^[^.]+\.(?= )/.exec(words)?.[0] ?? words });
  switch (state.kind) {
    case 'opening':
      return one(voice.say('save.opening'));
    case 'reading':
      return one(voice.say('read-only'));
    case 'saved':
      return one(voice.say('save.saved'));
    case 'saving':
      return one(voice.say('save.saving'));
    case 'offline': {
      if (!editor.writable) return one(voice.say('save.offline.reading', voice.time(state.since)));
      return { words: voice.say('save.offline', voice.time(state.since)), short: voice.say('save.offline.short') };
    }
    case 'signed-out':
      return first(voice.say(editor.keeping.holds ? 'save.signed-out.device' : 'save.signed-out'));
    case 'refused':
      return one(
        voice.say('save.refused', voice.sayIfKnown(`save.refused.${state.code}`) ?? voice.say('save.refused.other')),
      );
    case 'stopped':
      return first(stoppedWords(editor, state));
  }
}

function stoppedWords({ voice }: EditorModel, { reason, changes }: Extract<SaveState, { kind: 'stopped' }>): string {
  switch (reason) {
    case 'rights':
      return voice.say('notice.kept', changes);
    case 'frozen':
      return voice.say('notice.frozen', changes);
    case 'old':
    case 'epoch':
      return voice.say('save.old');
    case 'gone':
      return voice.say('gone');
    case 'somebody-else':
      return voice.say('save.somebody-else');
    case 'unreadable':
      return voice.say('save.unreadable');
    case 'limit':
      return voice.say('save.refused', voice.say('save.refused.size'));
  }
}

const LOOK: Record<SaveState['kind'], string> = {
  opening: 'is-quiet',
  reading: 'is-quiet',
  saved: 'is-good',
  saving: 'is-quiet',
  offline: 'is-local',
  'signed-out': 'is-local',
  refused: 'is-bad',
  stopped: 'is-bad',
};

export class P2cSaveState extends LitElement {
  private readonly beside = new Beside(this);
  private announcedAt = Number.NEGATIVE_INFINITY;
  private announcedWords = '';
  /** A new turn puts the same words into the page anew, so that they are announced now. */
  private turn = 0;
  private later: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { editor } = this.beside;
    if (!editor) return nothing;
    const { kind } = editor.saveState;
    const { words, short } = saveWords(editor);
    this.dataset['state'] = kind;
    const rest = words.startsWith(short) ? words.slice(short.length) : '';
    const head = rest ? short : words;
    const politeness = this.politeness(words);
    const said = html`<span>${head}${rest ? html`<span class="p2c-rest">${rest}</span>` : nothing}</span>`;
    // What can be done stands in the notice, which may be out of sight far above the text.
    const asks = kind === 'signed-out' || kind === 'stopped';
    return html`<p class="p2c-save ${LOOK[kind]}" role="status" aria-live=${politeness}>
      ${kind === 'saved' ? icon('check') : kind === 'offline' || kind === 'signed-out' ? icon('device') : nothing}${keyed(this.turn, asks ? html`<button type="button" class="p2c-save-more" @click=${() => this.showNotice()}>${said}</button>` : said)}
    </p>`;
  }

  private showNotice(): void {
    const notice = document.querySelector(`p2c-editor-notice[for="${this.getAttribute('for')}"]`);
    notice?.scrollIntoView({ block: 'center' });
    notice?.querySelector('button')?.focus({ preventScroll: true });
  }

  /** The words are always true; only their announcement waits. */
  private politeness(words: string): 'polite' | 'off' {
    const now = Date.now();
    const wait = this.announcedAt + ANNOUNCE_MS - now;
    if (words === this.announcedWords) return 'polite';
    if (wait <= 0) {
      this.announcedAt = now;
      this.announcedWords = words;
      return 'polite';
    }
    this.later ??= setTimeout(() => {
      this.later = undefined;
      this.turn++;
      this.requestUpdate();
    }, wait);
    return 'off';
  }
}

customElements.get('p2c-save-state') ?? customElements.define('p2c-save-state', P2cSaveState);
