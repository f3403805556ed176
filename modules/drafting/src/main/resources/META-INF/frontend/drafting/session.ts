/** One stay in a document: the shared text, who is here, the connection and what it may claim. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Connection } from './connection.ts';
import { LocalCopy, type CopySetup } from './copy.ts';
import { wouldLoseText } from './guard.ts';
import { keep, take } from './kept.ts';
import { SaveLedger, type Receipt, type StopReason } from './savestate.ts';
import { rekey } from './structs.ts';
import { TokenSource, type Csrf, type Token } from './tokens.ts';

export const ROOT = 'content';

/** Changes that the server will not take from here: why, and whether there are any. */
export type Ending = 'rights' | 'frozen' | 'epoch' | 'limit';

export interface SessionSetup extends Omit<CopySetup, 'document' | 'changed'> {
  documentId: string;
  collabUrl: string;
  tokenUrl: string;
  access: string;
  csrf: () => Csrf;
  /** The text is here and may be shown. */
  ready: () => void;
  /** Something that the page shows has changed. */
  changed: () => void;
  receipt: (receipt: Receipt) => void;
  /** The same work goes on in another session, under another client id. */
  replaced: (next: Session) => void;
  /** What is not acknowledged can't join the document any more: the page puts it aside. */
  ended: (why: Ending) => void;
}

/** The server had so much time to answer before the copy on this device is shown. */
const ANSWER_MS = 6_000;

export class Session {
  readonly doc = new Y.Doc();
  readonly awareness: Awareness;
  readonly ledger: SaveLedger;
  readonly copy: LocalCopy;
  readonly tokens: TokenSource;
  private readonly connection: Connection;
  private access: string;
  private epoch = '';
  private keptEpoch = '';
  private over = false;
  /** Nothing of this is to be kept. */
  forgotten = false;
  private before: Promise<unknown> = Promise.resolve();
  /** The client ids under which what is not acknowledged was written. */
  private readonly writers = new Set<number>();
  private answerTimer: ReturnType<typeof setTimeout> | undefined;
  private copyShown = false;
  /** Whether the server's store is away for the moment. */
  storageAway = false;

  private readonly setup: SessionSetup;

  constructor(setup: SessionSetup) {
    this.setup = setup;
    this.awareness = new Awareness(this.doc);
    this.access = setup.access;
    this.copy = new LocalCopy(this.doc, {
      ...setup,
      document: setup.documentId,
      changed: () => setup.changed(),
    });
    this.ledger = new SaveLedger(this.mayWrite);
    this.tokens = new TokenSource(setup.tokenUrl, setup.csrf);
    this.connection = new Connection({
      url: setup.collabUrl,
      schema: setup.schema,
      doc: this.doc,
      awareness: this.awareness,
      ledger: this.ledger,
      tokens: this.tokens,
      mayWrite: () => this.mayWrite,
      events: {
        away: () => this.showCopy(),
        stopped: () => this.onStopped(),
        granted: (token) => this.onGranted(token),
        synced: () => this.onSynced(),
        changed: () => this.onChanged(),
        receipt: (receipt) => setup.receipt(receipt),
        notice: (code, data) => this.onNotice(code, data),
        refusal: (code) => this.onRefusal(code),
      },
    });
  }

  get content(): Y.XmlFragment {
    return this.doc.getXmlFragment(ROOT);
  }

  get mayWrite(): boolean {
    return this.access === 'write' && this.ledger?.stopReason === undefined;
  }

  /** The epoch of the text, as far as it is known. */
  get knownEpoch(): string {
    return this.epoch || this.keptEpoch;
  }

  /** The client ids under which this person wrote here. */
  get authors(): number[] {
    return [...this.writers, this.doc.clientID];
  }

  /** Joins the document, with what this device kept and what an earlier life of this tab could not send. */
  async start(): Promise<void> {
    this.awareness.setLocalStateField('user', {});
    await this.before;
    await this.copy.open();
    if (this.over) return;
    this.keptEpoch = this.copy.entry?.epoch ?? '';
    const waiting = this.copy.found.reduce((sum, work) => sum + work.changes, 0);
    if (waiting > 0) this.ledger.restored(waiting, Math.min(...this.copy.found.map((work) => work.since)));
    this.copy.found.forEach(({ client }) => this.writers.add(client));
    const kept = take(this.setup.documentId);
    if (kept && this.access === 'write' && (this.keptEpoch === '' || this.keptEpoch === kept.epoch)) {
      this.keptEpoch = kept.epoch;
      Y.applyUpdate(this.doc, kept.update, 'kept');
      Y.parseUpdateMeta(kept.update).from.forEach((_, client) => this.writers.add(client));
      if (waiting === 0) this.ledger.restored(kept.changes);
    }
    this.connection.start();
    this.answerTimer = setTimeout(() => this.showCopy(), ANSWER_MS);
  }

  stop(reason?: StopReason): void {
    this.over = true;
    clearTimeout(this.answerTimer);
    this.connection.stop(reason);
  }

  /** Somebody may have signed in again, or the line may be back. */
  tryNow(): void {
    this.connection.tryNow();
  }

  /** Leaves; unacknowledged work gets a little time to arrive and is kept if it does not. */
  leave(): void {
    this.over = true;
    clearTimeout(this.answerTimer);
    this.keepUnsaved();
    this.awareness.setLocalState(null);
    const until = Date.now() + 30_000;
    const wait = () => {
      if (this.ledger.unsaved && this.ledger.stopReason === undefined && Date.now() < until) {
        setTimeout(wait, 500);
        return;
      }
      if (!this.ledger.unsaved) take(this.setup.documentId);
      this.connection.stop();
      this.copy.close();
      this.awareness.destroy();
      this.doc.destroy();
    };
    wait();
  }

  /** Puts aside what a reload would lose. */
  keepUnsaved(): void {
    if (!this.ledger.unsaved || this.forgotten) return;
    this.copy.keepBase();
    if (this.copy.state === 'on' && this.copy.entry) return;
    const update = Y.encodeStateAsUpdate(this.doc, this.connection.serverState);
    keep(this.setup.documentId, this.knownEpoch, this.ledger.changes, update);
  }

  /** The reader's choice about a copy on this device. */
  async keepCopy(wanted: boolean): Promise<void> {
    if (!wanted) return this.copy.wipe();
    this.copy.begin();
    await this.copy.contact(this.knownEpoch, this.access);
    this.copy.track(this.ledger.changes);
  }

  private onChanged(): void {
    if (this.ledger.stopReason === undefined) this.copy.track(this.ledger.changes);
    this.setup.changed();
  }

  private onSynced(): void {
    clearTimeout(this.answerTimer);
    if (wouldLoseText(this.content)) this.stop('unreadable');
    else this.setup.ready();
  }

  /** Without an answer of the server, its copy here; never one that this editor would harm. */
  private showCopy(): void {
    clearTimeout(this.answerTimer);
    if (this.copyShown || !this.copy.entry || this.over || wouldLoseText(this.content)) return;
    this.copyShown = true;
    this.setup.ready();
  }

  private onGranted({ person, access }: Token): void {
    const own = this.setup.person?.id;
    if (person !== undefined && own !== undefined && person !== own) this.stop('somebody-else');
    else this.onAccess(access);
  }

  private onAccess(access: string): void {
    this.access = access;
    this.ledger.access(this.mayWrite);
    if (access !== 'write' && this.ledger.unsaved) this.stop('rights');
    this.setup.changed();
  }

  private onRefusal(code: string): void {
    if (code === 'size') this.stop('limit');
    else if (code === 'unavailable') this.connection.reopen();
  }

  private onNotice(code: string, data: Record<string, unknown>): void {
    switch (code) {
      case 'epoch':
        return this.onEpoch(String(data['epoch'] ?? ''), data['access']);
      case 'access':
        return this.onAccess(String(data['access'] ?? 'none'));
      case 'schema':
        return this.stop('old');
      case 'storage':
        this.storageAway = data['available'] === false;
        return;
      case 'client-id':
        return this.underAnotherId();
      case 'frozen':
        return this.stop('frozen');
    }
  }

  /** Another epoch means that the document was restored: what is here does not continue it. */
  private onEpoch(epoch: string, access: unknown): void {
    const known = this.knownEpoch;
    if (known !== '' && known !== epoch) {
      if (this.ledger.unsaved) return this.stop('epoch');
      this.stop();
      return this.setup.replaced(this.successor());
    }
    this.epoch = epoch;
    if (typeof access === 'string') this.onAccess(access);
    if (this.ledger.stopReason === undefined && !this.forgotten) void this.copy.contact(epoch, this.access);
  }

  /** Nothing is kept of what may not be here any more, except work that was never sent. */
  private onStopped(): void {
    const why = this.ledger.stopReason;
    if (why === 'gone') void this.copy.wipe();
    if (why !== 'rights' && why !== 'frozen' && why !== 'epoch' && why !== 'limit') return;
    if (this.copy.entry && !wouldLoseText(this.content)) this.setup.ready();
    this.setup.ended(why);
  }

  /** A session that begins when the copy of this one is gone. */
  private successor(): Session {
    const next = new Session(this.setup);
    next.before = this.copy.wipe();
    return next;
  }

  /** The id belongs to somebody else: the same work goes on under a fresh one. */
  private underAnotherId(): void {
    const old = this.doc.clientID;
    const known = this.connection.serverState
      ? Y.decodeStateVector(this.connection.serverState)
      : new Map<number, number>();
    known.delete(old);
    const work = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(known));
    this.stop();
    const next = this.successor();
    // A third id: Yjs would take work that arrives under its own id for somebody else's.
    Y.applyUpdate(next.doc, rekey(work, old, Math.floor(Math.random() * 0xffff_fffe) + 1), 'kept');
    if (this.ledger.unsaved) next.ledger.restored(Math.max(this.ledger.changes, 1));
    next.epoch = this.epoch;
    this.setup.replaced(next);
  }
}
