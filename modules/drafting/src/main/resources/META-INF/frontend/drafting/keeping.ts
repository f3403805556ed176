/** What an editor keeps on this device: the copy, and what could not join the document. */
import type { TemplateResult } from 'lit';
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { chooseCopies, wantsCopies } from './choice.ts';
import type { CopyState } from './copy.ts';
import type { Copy, Late, Page } from './device.ts';
import type { Handed } from './late.ts';
import type { EditorModel } from './registry.ts';
import type { Ending, Session } from './session.ts';
import type { Voice } from './texts.ts';
import type { Csrf } from './tokens.ts';

type Aside = typeof import('./aside.ts');

export interface KeepingHost {
  documentId: string;
  person: string | undefined;
  personName: string | undefined;
  documentTitle: string | undefined;
  address: string | undefined;
  label: string | undefined;
  area: string | undefined;
  lists: object;
  voice: Voice;
  session: Session | undefined;
  view: EditorView | undefined;
  csrf: Csrf;
  announce: () => void;
}

export class Keeping {
  /** What waits for a decision: hand in, take away or discard. */
  late: Late | undefined;
  /** How handing in ended; "busy" while it lasts. */
  handed: Handed | 'busy' | undefined;
  private settled: Node | undefined;
  private aside: Aside | undefined;

  private readonly host: KeepingHost;

  constructor(host: KeepingHost) {
    this.host = host;
  }

  get state(): CopyState {
    return this.host.session?.copy.state ?? 'none';
  }

  /** Whether closing the page loses nothing. */
  get holds(): boolean {
    return this.host.session?.copy.holds ?? false;
  }

  get wanted(): boolean {
    const { person } = this.host;
    return person !== undefined && wantsCopies(person);
  }

  /** Somebody's choice for this device, remembered on it. */
  choose(wanted: boolean): void {
    const { person } = this.host;
    if (!person) return;
    chooseCopies(person, wanted);
    void this.host.session?.keepCopy(wanted).then(() => this.host.announce());
  }

  /** The server has all of this text. The document of the view never changes, so that this costs nothing. */
  settledOn(text: Node | undefined): void {
    this.settled = text;
  }

  base(): string[] | undefined {
    return this.settled && this.aside?.lines(this.aside.blocksOf(this.settled));
  }

  private async tools(): Promise<Aside> {
    return (this.aside ??= await import('./aside.ts'));
  }

  page(): Page {
    const { host } = this;
    return {
      address: host.address ?? location.pathname,
      title: host.documentTitle || document.title,
      lang: host.voice.lang,
      label: host.label ?? '',
      area: host.area ?? '',
      scheme: document.documentElement.dataset['scheme'] ?? '',
      lists: host.lists as Page['lists'],
    };
  }

  /** Finds what an earlier visit left undecided. */
  async look(): Promise<void> {
    const { person, documentId } = this.host;
    const tools = await this.tools().catch(() => undefined);
    if (!person || !tools) return;
    tools.serveOffline();
    const all = await tools.lates().catch(() => []);
    this.late ??= all.find((late) => late.person === person && late.document === documentId);
    if (this.late) this.host.announce();
  }

  /** What the server has not acknowledged, to be read by people. */
  async waiting(why: Ending): Promise<Late | undefined> {
    const { session } = this.host;
    if (!session) return undefined;
    const { blocksIn, blocksOf, changesBetween, lateOf, writtenBy } = await this.tools();
    const text = this.host.view?.state.doc;
    const base = session.copy.found.find((work) => work.base)?.base ?? this.base();
    const changes = base
      ? changesBetween(base, text ? blocksOf(text) : blocksIn(session.content))
      : writtenBy(session.doc, session.authors);
    if (changes.length === 0) return undefined;
    const since = Math.min(Date.now(), ...session.copy.found.map((work) => work.since));
    return lateOf(this.entry(session), why, base ?? [], changes, session.ledger.changes, since);
  }

  /** Puts aside what can't join the document; then the copy has no reason to be here any more. */
  async putAside(why: Ending): Promise<void> {
    const { session } = this.host;
    const late = await this.waiting(why);
    if (late) {
      this.late = late;
      this.handed = undefined;
      this.host.announce();
      if (this.host.person) await (await this.tools()).putLate(late);
    }
    await session?.copy.wipe();
    if (session && late && this.host.person) session.forgotten = true;
  }

  /** The bar in the page, when there is something to decide or something was just handed in. */
  bar(editor: EditorModel): TemplateResult | undefined {
    return this.late || this.handed === 'sent' ? this.aside?.lateBar(editor) : undefined;
  }

  /** Whether the server would take it; else it can only be downloaded. */
  get fits(): boolean {
    return this.late !== undefined && this.aside?.proposal(this.late) !== undefined;
  }

  async send(): Promise<void> {
    if (!this.late || this.handed === 'busy') return;
    this.handed = 'busy';
    this.host.announce();
    this.handed = await (await this.tools()).handIn(this.late, this.host.csrf);
    if (this.handed === 'sent') await this.forget();
    this.host.announce();
  }

  download(): void {
    if (this.late) this.aside?.download(this.late, this.host.voice);
  }

  async discard(): Promise<void> {
    await this.forget();
    this.handed = undefined;
    this.host.announce();
  }

  private async forget(): Promise<void> {
    if (this.late) await this.aside?.removeLate(this.late.key).catch(() => undefined);
    this.late = undefined;
    if (this.host.session?.ledger.stopReason) this.host.session.ledger.released();
  }

  private entry(session: Session): Copy {
    const { person, personName, documentId } = this.host;
    const made: Copy = {
      name: '',
      person: person ?? '',
      personName: personName ?? '',
      document: documentId,
      epoch: session.knownEpoch,
      schema: 0,
      access: '',
      lastContact: Date.now(),
      page: this.page(),
    };
    return session.copy.entry ?? made;
  }
}
