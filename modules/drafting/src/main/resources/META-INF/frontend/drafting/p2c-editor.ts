/**
 * `<p2c-editor>`: the editor of one document. It works without Vaadin: Flow sets attributes and
 * properties, everything else happens between this element and the document's own socket.
 */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { EditorView } from 'prosemirror-view';
import { places } from './carets.ts';
import { EditorFields } from './editor-fields.ts';
import { shown } from './fields.ts';
import { Keeping, type KeepingHost } from './keeping.ts';
import { entryAt, type OutlineEntry } from './outline.ts';
import { distinct, people, type Person } from './people.ts';
import { CHANGE, register, unregister, type EditorModel } from './registry.ts';
import { GRACE_MS, type Receipt, type SaveState } from './savestate.ts';
import { SCHEMA_NUMBER } from './schema.ts';
import { Session } from './session.ts';
import { entriesOf } from './structure.ts';
import { opensSignIn, whenSignedIn } from './signin.ts';
import { Toolbar } from './toolbar.ts';
import { frameIsStale, onStale, shield } from './shield.ts';
import { TextView } from './view.ts';

/** Flow detaches and re-attaches a view once: only an absence longer than this is a farewell. */
const FAREWELL_MS = 1_000;

export class P2cEditor extends EditorFields implements EditorModel, KeepingHost {
  receipt: Receipt | undefined;

  session: Session | undefined;
  private text: TextView | undefined;
  private farewell: ReturnType<typeof setTimeout> | undefined;
  private graceTimer: ReturnType<typeof setTimeout> | undefined;
  private announced = false;
  private lastChange = 0;
  private readonly toolbar = new Toolbar(this);
  private unwatch: (() => void) | undefined;
  readonly keeping = new Keeping(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clearTimeout(this.farewell);
    if (this.hasUpdated) this.arrive();
    window.addEventListener('hashchange', this.onHash);
    window.addEventListener('pagehide', this.onPageHide);
    window.addEventListener('beforeunload', this.onBeforeUnload);
    this.addEventListener('keydown', this.onKey);
    const stops = [whenSignedIn(() => this.signedIn()), onStale(() => this.announce())];
    this.unwatch = () => stops.forEach((stop) => stop());
    shield();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
    window.removeEventListener('pagehide', this.onPageHide);
    window.removeEventListener('beforeunload', this.onBeforeUnload);
    this.removeEventListener('keydown', this.onKey);
    this.unwatch?.();
    this.farewell = setTimeout(() => this.leave(), FAREWELL_MS);
  }

  /** Flow has set id, attributes and properties by now. */
  protected override firstUpdated(): void {
    this.arrive();
  }

  private arrive(): void {
    register(this.id, this);
    this.join();
  }

  protected override updated(changed: Map<string, unknown>): void {
    const shownAnew = ['area', 'label', 'texts', 'organisations', 'countries', 'targets'];
    if (shownAnew.some((name) => changed.has(name))) this.text?.refresh();
  }

  private join(): void {
    if (this.session || !this.documentId) return;
    void this.keeping.look();
    this.follow(
      new Session({
        documentId: this.documentId,
        collabUrl: this.collabUrl || `/collab/${this.documentId}`,
        tokenUrl: this.tokenUrl || `/collab/${this.documentId}/token`,
        schema: SCHEMA_NUMBER,
        access: this.access || 'read',
        person: this.person ? { id: this.person, name: this.personName ?? '' } : undefined,
        page: () => this.keeping.page(),
        base: () => this.keeping.base(),
        csrf: () => this.csrf,
        ready: () => this.bind(),
        changed: () => this.announce(),
        receipt: (receipt) => {
          this.receipt = receipt;
          this.announce();
        },
        replaced: (next) => {
          this.unbind();
          this.follow(next);
        },
        ended: (why) => void this.keeping.putAside(why).catch(() => this.announce()),
      }),
    );
  }

  private follow(session: Session): void {
    this.session = session;
    session.awareness.on('change', () => this.announce());
    void session.start();
  }

  private leave(): void {
    unregister(this.id, this);
    this.unbind();
    this.session?.leave();
    this.session = undefined;
  }

  private unbind(): void {
    this.text?.destroy();
    this.text = undefined;
  }

  /** Shows the text, but not before the server's is here: an old schema must be refused first. */
  private bind(): void {
    const place = this.querySelector<HTMLElement>('.p2c-place');
    if (this.text || !place || !this.session) return;
    this.text = new TextView(place, this.session, {
      voice: this.voice,
      label: () => this.label || this.voice.say('text'),
      lists: () => this.lists,
      datalist: (name) => `${this.id}-${name}`,
      editable: () => this.writable,
      area: () => Number(this.area) || 1,
      openLink: () => this.toolbar.openLink(),
      changed: (tr) => {
        if (tr.docChanged && tr.selectionSet) this.lastChange = tr.selection.from;
        this.announce();
      },
    });
    // What the copy held without unacknowledged work is what the server has.
    if (!this.session.ledger.unsaved) this.keeping.settledOn(this.view?.state.doc);
    this.onHash();
    this.announce();
  }

  override render() {
    const { voice } = this;
    return html`<div class="p2c-paper">
      <div class="p2c-bar">${this.text ? this.bar() : html`<p class="p2c-reading">${voice.say('connecting')}</p>`}</div>
      <div class="p2c-place"></div>
      ${guard([this.organisations, this.countries, this.targets], () => this.datalists())}
    </div>`;
  }

  /** Hundreds of entries, which don't change while somebody types. */
  private datalists() {
    return (['organisations', 'countries', 'targets'] as const).map(
      (name) =>
        html`<datalist id="${this.id}-${name}">
          ${this.lists[name].map((choice) => html`<option value=${shown(name, choice)}></option>`)}
        </datalist>`,
    );
  }

  private bar() {
    if (this.writable) return this.toolbar.render();
    if (this.session?.ledger.stopReason) return nothing;
    return html`<p class="p2c-reading"><b>${this.voice.say('read-only')}</b> ${this.voice.say('read-only.why')}</p>`;
  }

  /** Tells the page once for all that happens in one frame. */
  announce(): void {
    if (this.announced) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      const writable = this.getAttribute('data-writable');
      if (writable !== String(this.writable)) {
        this.setAttribute('data-writable', String(this.writable));
        this.text?.refresh();
      }
      clearTimeout(this.graceTimer);
      this.graceTimer = setTimeout(() => this.dispatchEvent(new Event(CHANGE)), GRACE_MS + 50);
      const { kind } = this.saveState;
      this.setAttribute('data-save', kind);
      if (kind === 'saved') this.keeping.settledOn(this.view?.state.doc);
      this.requestUpdate();
      this.dispatchEvent(new Event(CHANGE));
    });
  }

  get view(): EditorView | undefined {
    return this.text?.view;
  }

  get toolbarElement(): HTMLElement | null {
    return this.querySelector('.p2c-tools');
  }

  get saveState(): SaveState {
    return this.session?.ledger.state() ?? { kind: 'opening' };
  }

  get storageAway(): boolean {
    return this.session?.storageAway ?? false;
  }

  get writable(): boolean {
    return this.session?.mayWrite ?? false;
  }

  get people(): readonly Person[] {
    return this.session ? distinct(people(this.session.awareness)) : [];
  }

  get entries(): readonly OutlineEntry[] {
    return this.view ? entriesOf(this.view.state) : [];
  }

  get current(): OutlineEntry | undefined {
    return this.view && entryAt(this.entries, this.view.state.selection.head);
  }

  whereabouts(): Map<string, Person[]> {
    const found = new Map<string, Person[]>();
    if (!this.view || !this.session) return found;
    for (const { person, head } of places(this.view.state, this.session.awareness)) {
      const anchor = entryAt(this.entries, head)?.anchor;
      if (anchor) found.set(anchor, [...(found.get(anchor) ?? []), person]);
    }
    return found;
  }

  goTo(anchor: string): void {
    const entry = this.entries.find((candidate) => candidate.anchor === anchor);
    if (entry) this.text?.goTo(entry.pos);
  }

  showReceipt(): void {
    this.text?.goTo(this.lastChange);
    this.closeReceipt();
  }

  closeReceipt(): void {
    this.receipt = undefined;
    this.announce();
  }

  signIn(): void {
    opensSignIn();
  }

  forget(): void {
    if (this.session) this.session.forgotten = true;
  }

  private signedIn(): void {
    if (this.saveState.kind === 'signed-out') this.session?.tryNow();
    else if (this.session?.ledger.stopReason === 'somebody-else') this.rejoin();
  }

  /** The same work, a new session. */
  private rejoin(): void {
    this.leave();
    this.arrive();
  }

  get frameStale(): boolean {
    return frameIsStale();
  }

  private readonly onHash = (): void => this.goTo(decodeURIComponent(location.hash.slice(1)));

  private readonly onPageHide = (): void => this.session?.keepUnsaved();

  private readonly onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.session?.ledger.unsaved && !this.keeping.holds && !this.session.forgotten) event.preventDefault();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    this.toolbar.focus();
  };
}

customElements.get('p2c-editor') ?? customElements.define('p2c-editor', P2cEditor);
