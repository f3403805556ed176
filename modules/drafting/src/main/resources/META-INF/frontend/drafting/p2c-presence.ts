/** `<p2c-presence for="…">`: who is here, as avatars and as a list that reads aloud. */
import { LitElement, html, nothing } from 'lit';
import { flag, type Person } from './people.ts';
import { Beside } from './registry.ts';
import type { Voice } from './texts.ts';

const MOST_AVATARS = 4;
/** Comings and goings are told together. */
const GROUP_MS = 3_000;

export class P2cPresence extends LitElement {
  private readonly beside = new Beside(this);
  private known: Map<string, string> | undefined;
  private news = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { editor } = this.beside;
    if (!editor) return nothing;
    const { voice, people } = editor;
    const others = people.filter((person) => !person.self);
    this.watch(others, voice);
    const more = others.length - MOST_AVATARS;
    return html`<details class="p2c-presence" @keydown=${this.onKey} @focusout=${this.onFocusOut}>
        <summary
          aria-label="${voice.say('here.show')}: ${voice.say('here', people.length)}"
          title=${voice.say('here.show')}
        >
          <span class="p2c-avatars" aria-hidden="true"
            >${others.slice(0, MOST_AVATARS).map((person) => this.avatar(person, voice))}${
              more > 0 ? html`<span class="p2c-avatar is-more">${voice.say('here.more', more)}</span>` : nothing
            }</span
          >
          <span class="p2c-count" aria-hidden="true">${voice.say('here', people.length)}</span>
        </summary>
        <div class="p2c-people">
          <b>${voice.say('here.list')}</b>
          <ul>
            ${people.map((person) => html`<li>${this.avatar(person, voice)}<span>${this.line(person, voice)}</span></li>`)}
          </ul>
        </div>
      </details>
      <span class="p2c-hidden" role="status">${this.news}</span>`;
  }

  private avatar(person: Person, voice: Voice) {
    if (person.self) return html`<span class="p2c-avatar is-self" aria-hidden="true">●</span>`;
    return html`<span class="p2c-avatar p2c-who-${person.colour}" aria-hidden="true" title=${flag(person, voice)}
      >${person.initials}</span
    >`;
  }

  private line(person: Person, voice: Voice) {
    if (person.self) return voice.say('here.you');
    const words = flag(person, voice);
    return person.name && person.name !== words ? html`<bdi>${person.name}</bdi><small>${words}</small>` : words;
  }

  private watch(others: readonly Person[], voice: Voice): void {
    const now = new Map(others.map((person) => [person.id || String(person.client), flag(person, voice)]));
    this.known ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const before = this.known ?? now;
      const joined = [...now].filter(([id]) => !before.has(id)).map(([, words]) => words);
      const left = [...before].filter(([id]) => !now.has(id)).map(([, words]) => words);
      this.known = now;
      if (joined.length + left.length === 0) return;
      this.news = [
        joined.length > 0 ? voice.say('here.joined', voice.list(joined)) : '',
        left.length > 0 ? voice.say('here.left', voice.list(left)) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join('. ');
      this.requestUpdate();
    }, GROUP_MS);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.relatedTarget && !details.contains(event.relatedTarget as Node)) details.open = false;
  };
}

customElements.get('p2c-presence') ?? customElements.define('p2c-presence', P2cPresence);
