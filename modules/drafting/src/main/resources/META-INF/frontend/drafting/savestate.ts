/**
 * What the page may honestly say about the text.
 *
 * The ledger counts update-bearing frames (step 2 and update) of the present connection. A state
 * vector could not tell: deletions don't change it. Nothing here looks at a socket.
 */
export type SaveState =
  | { kind: 'opening' }
  | { kind: 'reading' }
  | { kind: 'saved' }
  | { kind: 'saving'; since: number }
  | { kind: 'offline'; since: number; changes: number }
  | { kind: 'signed-out'; changes: number }
  | { kind: 'refused'; code: string; changes: number }
  | { kind: 'stopped'; reason: StopReason; changes: number };

/** Why nothing will be sent any more. */
export type StopReason = 'rights' | 'frozen' | 'old' | 'epoch' | 'gone' | 'somebody-else' | 'unreadable' | 'limit';

/** What joined the document after an absence. */
export interface Receipt {
  changes: number;
  at: number;
}

/** Keystrokes closer together than this are one change to a person. */
const ONE_CHANGE_MS = 1_500;
/** A shorter interruption is "Saving…", not yet "offline". */
export const GRACE_MS = 2_000;

export class SaveLedger {
  private connected = false;
  private everSynced = false;
  private answered = false;
  private waiting = false;
  private sent = 0;
  private acked = 0;
  private lastFull = 0;
  private readonly refusals = new Map<number, string>();
  private lostAt: number;
  private busySince = 0;
  private lastChangeAt = Number.NEGATIVE_INFINITY;
  private changesSinceSaved = 0;
  private changesOffline = 0;
  private stop: StopReason | undefined;
  private noSession = false;
  /** Since when earlier work waits. */
  private workSince = Number.POSITIVE_INFINITY;

  private mayWrite: boolean;
  private readonly now: () => number;

  constructor(mayWrite: boolean, now: () => number = Date.now) {
    this.mayWrite = mayWrite;
    this.now = now;
    this.lostAt = now();
  }

  access(mayWrite: boolean): void {
    this.mayWrite = mayWrite;
  }

  /** A connection stands; nothing has been said on it yet. */
  opened(): void {
    this.connected = true;
    this.answered = this.noSession = false;
    this.sent = this.acked = this.lastFull = 0;
    this.refusals.clear();
    this.busySince = this.now();
    // After a mere blink nobody needs a receipt.
    if (this.everSynced && this.now() - this.lostAt < GRACE_MS) this.changesOffline = 0;
  }

  /** The server's state has arrived. */
  synced(): void {
    this.everSynced = true;
  }

  closed(): void {
    if (!this.connected) return;
    this.connected = this.answered = false;
    this.lostAt = this.now();
    this.changesOffline = this.changesSinceSaved;
  }

  /** The person changed the text on this device. */
  changed(): void {
    const at = this.now();
    const another = at - this.lastChangeAt > ONE_CHANGE_MS || this.changesSinceSaved === 0;
    if (!this.unsaved) this.busySince = at;
    this.lastChangeAt = at;
    this.waiting = true;
    if (!another) return;
    this.changesSinceSaved++;
    if (!this.connected) this.changesOffline++;
  }

  /** An earlier life of this page made so many changes that were never acknowledged. */
  restored(changes: number, since = this.now()): void {
    this.workSince = Math.min(this.workSince, since);
    this.waiting = true;
    this.changesSinceSaved += changes;
    this.changesOffline += changes;
  }

  /** All that waited went out as one step-2 answer. Returns the frame's number. */
  sentFull(): number {
    this.answered = true;
    this.waiting = false;
    this.lastFull = ++this.sent;
    return this.sent;
  }

  /** All that waited went out as updates; `more` says that further pieces follow. */
  sentUpdate(more = false): number {
    this.waiting = more;
    return ++this.sent;
  }

  /** The first `n` update-bearing frames of this connection are durable. */
  ack(n: number): Receipt | undefined {
    if (n > this.sent) return undefined;
    this.acked = Math.max(this.acked, n);
    // A full answer holds everything an earlier refused frame held.
    if (this.acked >= this.lastFull) {
      for (const frame of this.refusals.keys()) if (frame < this.lastFull) this.refusals.delete(frame);
    }
    if (!this.settled) return undefined;
    const receipt = this.changesOffline > 0 ? { changes: this.changesOffline, at: this.now() } : undefined;
    this.changesSinceSaved = this.changesOffline = 0;
    this.workSince = Number.POSITIVE_INFINITY;
    return receipt;
  }

  /** That frame changed nothing and never will. */
  refused(frame: number, code: string): void {
    this.refusals.set(frame, code);
  }

  /** The server wants to know first who this is; a token in hand may still open a connection. */
  signedOut(out: boolean): void {
    this.noSession = out;
  }

  /** What was not acknowledged is not here any more: handed in, or let go. */
  released(): void {
    this.waiting = false;
    this.changesSinceSaved = this.changesOffline = 0;
  }

  /** From here on nothing is sent. What cannot be seen any more but waits here has lost its right. */
  stopped(reason: StopReason): void {
    this.stop ??= reason === 'gone' && this.unsaved ? 'rights' : reason;
  }

  get stopReason(): StopReason | undefined {
    return this.stop;
  }

  /** Whether leaving now would lose something. */
  get unsaved(): boolean {
    return this.waiting || this.changesSinceSaved > 0;
  }

  /** How many changes, as a person counts, the server has not acknowledged. */
  get changes(): number {
    return this.changesSinceSaved;
  }

  private get settled(): boolean {
    return this.connected && this.answered && !this.waiting && this.acked >= this.sent && this.refusals.size === 0;
  }

  state(): SaveState {
    if (this.stop) return { kind: 'stopped', reason: this.stop, changes: this.changesSinceSaved };
    if (!this.connected) return this.disconnectedState();
    if (!this.everSynced) return { kind: 'opening' };
    if (!this.mayWrite) return { kind: 'reading' };
    const [code] = this.refusals.values();
    if (code !== undefined) return { kind: 'refused', code, changes: this.changesSinceSaved };
    return this.settled ? { kind: 'saved' } : { kind: 'saving', since: this.busySince };
  }

  private disconnectedState(): SaveState {
    if (this.noSession) return { kind: 'signed-out', changes: this.changesSinceSaved };
    if (this.now() - this.lostAt >= GRACE_MS) {
      return { kind: 'offline', since: Math.min(this.lostAt, this.workSince), changes: this.changesSinceSaved };
    }
    return this.everSynced ? { kind: 'saving', since: this.lostAt } : { kind: 'opening' };
  }
}
