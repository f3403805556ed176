/** One stay in a document: the shared text, who is here, the connection and what it may claim. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Connection } from './connection.ts';
import { wouldLoseText } from './guard.ts';
import { keep, take } from './kept.ts';
import { SaveLedger, type Receipt, type StopReason } from './savestate.ts';
import { rekey } from './structs.ts';
import { TokenSource, type Csrf } from './tokens.ts';

export const ROOT = 'content';

export interface SessionSetup {
  documentId: string;
  collabUrl: string;
  tokenUrl: string;
  schema: number;
  access: string;
  csrf: () => Csrf;
  /** The server's text is here and may be shown. */
  ready: () => void;
  /** Something that the page shows has changed. */
  changed: () => void;
  receipt: (receipt: Receipt) => void;
  /** The same work goes on in another session, under another client id. */
  replaced: (next: Session) => void;
}

export class Session {
  readonly doc = new Y.Doc();
  readonly awareness: Awareness;
  readonly ledger: SaveLedger;
  private readonly connection: Connection;
  private access: string;
  private epoch = '';
  private keptEpoch = '';
  /** Whether the server's store is away for the moment. */
  storageAway = false;

  private readonly setup: SessionSetup;

  constructor(setup: SessionSetup) {
    this.setup = setup;
    this.awareness = new Awareness(this.doc);
    this.access = setup.access;
    this.ledger = new SaveLedger(this.mayWrite);
    this.connection = new Connection({
      url: setup.collabUrl,
      schema: setup.schema,
      doc: this.doc,
      awareness: this.awareness,
      ledger: this.ledger,
      tokens: new TokenSource(setup.tokenUrl, setup.csrf),
      mayWrite: () => this.mayWrite,
      events: {
        synced: () => this.onSynced(),
        changed: () => setup.changed(),
        receipt: (receipt) => setup.receipt(receipt),
        access: (access) => this.onAccess(access),
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

  /** Joins the document, with what an earlier life of this tab could not send. */
  start(): void {
    const kept = take(this.setup.documentId);
    if (kept && this.access === 'write') {
      this.keptEpoch = kept.epoch;
      Y.applyUpdate(this.doc, kept.update, 'kept');
      this.ledger.changed();
    }
    this.awareness.setLocalStateField('user', {});
    this.connection.start();
  }

  stop(reason?: StopReason): void {
    this.connection.stop(reason);
  }

  /** Leaves; unacknowledged work gets a little time to arrive and is kept if it does not. */
  leave(): void {
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
      this.awareness.destroy();
      this.doc.destroy();
    };
    wait();
  }

  /** Puts aside what a reload would lose. */
  keepUnsaved(): void {
    if (!this.ledger.unsaved) return;
    keep(this.setup.documentId, this.epoch, Y.encodeStateAsUpdate(this.doc, this.connection.serverState));
  }

  private onSynced(): void {
    if (wouldLoseText(this.content)) this.stop('unreadable');
    else this.setup.ready();
  }

  private onAccess(access: string): void {
    const before = this.access;
    this.access = access;
    this.ledger.access(this.mayWrite);
    if (before === 'write' && access !== 'write' && this.ledger.unsaved) this.stop('rights');
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
    const known = this.epoch || this.keptEpoch;
    if (known !== '' && known !== epoch) return this.stop('epoch');
    this.epoch = epoch;
    if (typeof access === 'string') this.onAccess(access);
  }

  /** The id belongs to somebody else: the same work goes on under a fresh one. */
  private underAnotherId(): void {
    const old = this.doc.clientID;
    const next = new Session(this.setup);
    const known = this.connection.serverState
      ? Y.decodeStateVector(this.connection.serverState)
      : new Map<number, number>();
    known.delete(old);
    const work = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(known));
    this.connection.stop();
    // A third id: Yjs would take work that arrives under its own id for somebody else's.
    Y.applyUpdate(next.doc, rekey(work, old, Math.floor(Math.random() * 0xffff_fffe) + 1), 'kept');
    if (this.ledger.unsaved) next.ledger.changed();
    next.epoch = this.epoch;
    this.setup.replaced(next);
  }
}
