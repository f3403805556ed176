/** `<p2c-offline>`: the page that needs no connection; it shows what this device keeps. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { bar, button } from './bars.ts';
import { asText, download, handIn, whyLate } from './aside.ts';
import { copies, lates, removeLate, worksIn, type Copy, type Late } from './device.ts';
import { expire } from './expiry.ts';
import { opensSignIn } from './signin.ts';
import { Voice, type Texts } from './texts.ts';

const LOOK_EVERY_MS = 8_000;
const PROBE = '/offline-worker.js';

export class P2cOffline extends LitElement {
  private all: { copy: Copy; changes: number }[] | undefined;
  private lates: Late[] = [];
  private online = false;
  private said = '';
  private texts: Record<string, Texts> = {};

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.texts = JSON.parse(document.getElementById('texts')?.textContent ?? '{}') as Record<string, Texts>;
    void this.read();
    void this.probe();
    setInterval(() => void this.probe(), LOOK_EVERY_MS);
    window.addEventListener('online', () => void this.probe());
    window.addEventListener('offline', () => this.heard(false));
  }

  private async read(): Promise<void> {
    try {
      await expire();
      const found = await copies();
      found.sort((a, b) => b.lastContact - a.lastContact);
      this.lates = await lates();
      this.all = await Promise.all(
        found.map(async (copy) => ({
          copy,
          changes: (await worksIn(copy.name)).reduce((sum, work) => sum + work.changes, 0),
        })),
      );
    } catch {
      this.all ??= [];
    }
    const { lang, scheme } = (this.here ?? this.all[0]?.copy)?.page ?? { lang: navigator.language, scheme: '' };
    document.documentElement.lang = lang.startsWith('fr') ? 'fr' : 'en';
    if (scheme) document.documentElement.dataset['scheme'] = scheme;
    document.title = `${this.here?.page.title ?? this.voice.say('offline.all')} – Partner2Connect`;
    this.requestUpdate();
  }

  /** The copy of the plan at whose address this page stands. */
  private get here(): Copy | undefined {
    return this.all?.find(({ copy }) => copy.page.address === location.pathname)?.copy;
  }

  private get voice(): Voice {
    const lang = document.documentElement.lang || 'en';
    return new Voice(lang, this.texts[lang] ?? this.texts['en'] ?? {});
  }

  private async probe(): Promise<void> {
    try {
      this.heard((await fetch(PROBE, { method: 'HEAD', cache: 'no-store' })).ok);
    } catch {
      this.heard(false);
    }
  }

  private heard(online: boolean): void {
    if (this.online === online) return;
    this.online = online;
    this.requestUpdate();
  }

  override render() {
    if (!this.all) return nothing;
    const { voice, here } = this;
    return html`<header class="offline-bar">
        <a class="offline-mark" href="/workspace/"><span>Partner</span><b>2</b><span>Connect</span></a>
        ${this.online ? nothing : html`<span class="offline-place">${voice.say('offline.place')}</span>`}
        ${here ? html`<span class="plan-bar"><p2c-save-state for="editor"></p2c-save-state><p2c-presence for="editor"></p2c-presence></span>` : nothing}
      </header>
      <main id="main">
        ${this.news()} ${here ? this.plan(here) : this.nothingHere()} ${this.others()} ${this.undecided()}
      </main>`;
  }

  private news(): TemplateResult {
    const { voice, here } = this;
    const reload = button(voice.say('offline.back.open'), () => location.reload());
    return html`<div role="status">
      ${this.online && location.pathname !== '/offline'
        ? bar('is-info', voice.say('offline.back'), voice.say('offline.back.next'), reload)
        : nothing}
      ${here ? html`<p2c-editor-notice for="editor"></p2c-editor-notice>` : nothing}
    </div>`;
  }

  private plan(copy: Copy): TemplateResult {
    const { page } = copy;
    const { voice } = this;
    const when = `${voice.date(day(copy.lastContact))}, ${voice.time(copy.lastContact)}`;
    return html`<div class="plan-page">
      <div class="plan-head">
        <h1>${page.title}</h1>
        <p class="offline-facts">
          <span>${voice.say('offline.copy', when)}</span><bdi>${voice.say('offline.of', copy.personName)}</bdi>
        </p>
      </div>
      <div class="plan-desk">
        <div class="plan-outline"><p2c-outline for="editor"></p2c-outline></div>
        <div class="plan-paper">
          <p2c-editor
            id="editor"
            document-id=${copy.document}
            access=${copy.access}
            area=${page.area}
            label=${page.label}
            person=${copy.person}
            person-name=${copy.personName}
            document-title=${page.title}
            address=${page.address}
            lang=${page.lang}
            .texts=${this.texts[page.lang.startsWith('fr') ? 'fr' : 'en']}
            .organisations=${page.lists['organisations'] ?? []}
            .countries=${page.lists['countries'] ?? []}
            .targets=${page.lists['targets'] ?? []}
          ></p2c-editor>
          <p2c-keep for="editor"></p2c-keep>
        </div>
      </div>
    </div>`;
  }

  private nothingHere(): TemplateResult {
    const { voice } = this;
    const list = location.pathname === '/offline' || location.pathname === '/workspace/';
    return html`<div class="plan-head">
      <h1>${voice.say(list ? 'offline.all' : 'offline.none')}</h1>
      <p>${voice.say(list ? 'offline.about' : 'offline.none.why')}</p>
    </div>`;
  }

  private others(): TemplateResult {
    const { voice, here } = this;
    const others = (this.all ?? []).filter(({ copy }) => copy !== here);
    if (others.length === 0) return here ? html`` : html`<p class="offline-list">${voice.say('offline.empty')}</p>`;
    const label = voice.say(here ? 'offline.others' : 'offline.all');
    return html`<section class="offline-list" aria-label=${label}>
      ${here ? html`<h2>${label}</h2>` : nothing}
      <ul>
        ${others.map(({ copy, changes }) => this.other(copy, changes))}
      </ul>
    </section>`;
  }

  private other({ page, personName, lastContact }: Copy, changes: number): TemplateResult {
    const { voice } = this;
    const when = `${voice.date(day(lastContact))}, ${voice.time(lastContact)}`;
    return html`<li>
      <a href=${page.address}>${page.title}</a>
      <span>${voice.say('offline.copy', when)} · <bdi>${voice.say('offline.of', personName)}</bdi></span>
      ${changes > 0 ? html`<b class="p2c-save is-local">${voice.say('farewell.changes', changes)}</b>` : nothing}
    </li>`;
  }

  private undecided(): TemplateResult | typeof nothing {
    const { voice } = this;
    const lates = this.lates.filter(({ document }) => document !== this.here?.document);
    if (lates.length === 0 && !this.said) return nothing;
    return html`<section class="offline-list" aria-labelledby="lates">
      <h2 id="lates">${voice.say('offline.lates')}</h2>
      <p role="status">${this.said}</p>
      <ul>
        ${lates.map((late) => this.late(late))}
      </ul>
    </section>`;
  }

  private late(late: Late): TemplateResult {
    const { voice } = this;
    return html`<li>
      <strong>${late.title}</strong>
      <span>${whyLate(late, voice)} ${voice.say('late.count', late.count)}</span>
      <details><summary>${voice.say('late.show')}</summary><pre>${asText(late, voice)}</pre></details>
      <span class="p2c-acts">
        ${this.online ? button(voice.say('late.send'), () => void this.send(late)) : nothing}
        ${button(voice.say('late.download'), () => download(late, voice))}
        ${button(voice.say('late.discard'), () => {
          if (confirm(voice.say('late.discard.sure', late.count))) void this.drop(late, '');
        })}
      </span>
    </li>`;
  }

  private async send(late: Late): Promise<void> {
    const { voice } = this;
    switch (await handIn(late, {})) {
      case 'sent':
        return this.drop(late, `${voice.say('late.sent')} ${voice.say('late.sent.next')}`);
      case 'signed-out':
        this.said = voice.say('late.signed-out');
        opensSignIn();
        break;
      case 'gone':
        this.said = voice.say('late.gone');
        break;
      case 'failed':
        this.said = voice.say('late.failed');
    }
    this.requestUpdate();
  }

  private async drop(late: Late, said: string): Promise<void> {
    this.said = said;
    await removeLate(late.key).catch(() => undefined);
    await this.read();
  }
}

function day(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

customElements.get('p2c-offline') ?? customElements.define('p2c-offline', P2cOffline);
