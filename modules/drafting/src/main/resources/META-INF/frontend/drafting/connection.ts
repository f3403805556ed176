/** One document's line to the server: opens, syncs, sends, counts acknowledgements, and comes back by itself. */
import * as Y from 'yjs';
import { applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import { Dialler } from './dialler.ts';
import { Liveness } from './liveness.ts';
import { Renewal } from './renewal.ts';
import type { Receipt, SaveLedger, StopReason } from './savestate.ts';
import { isEmpty, split } from './structs.ts';
import { Backoff, type Token, type TokenSource } from './tokens.ts';
import type { Transport } from './transport.ts';
import { MAX_UPDATE_BYTES, awareness as awarenessFrame, read, step1, step2, update as updateFrame } from './wire.ts';
import { Pace } from './pace.ts';

const AWARENESS_MS = 100;

/** Close codes of the protocol. */
const CLOSED_UNREADABLE = 1007;
const CLOSED_TOKEN = 4401;
const CLOSED_RIGHTS = 4403;
const CLOSED_SCHEMA = 4426;

export interface ConnectionEvents {
  /** The server was not reached. */
  away(): void;
  /** Nothing goes on any more; the reason is in the ledger. */
  stopped(): void;
  /** The server's state is in the document; called once for each connection. */
  synced(): void;
  /** The ledger has changed. */
  changed(): void;
  receipt(receipt: Receipt): void;
  granted(token: Token): void;
  notice(code: string, data: Record<string, unknown>): void;
  refusal(code: string): void;
}

export interface ConnectionSetup {
  url: string;
  schema: number;
  doc: Y.Doc;
  awareness: Awareness;
  ledger: SaveLedger;
  tokens: TokenSource;
  mayWrite: () => boolean;
  events: ConnectionEvents;
}

export class Connection {
  private line: Transport | undefined;
  private readonly dialler = new Dialler();
  private running = false;
  private synced = false;
  private answered = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private awarenessTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly renewal: Renewal;
  private readonly backoff = new Backoff();
  private readonly liveness = new Liveness(
    () => this.sendStep1(),
    () => this.reopen(),
  );
  private readonly pace = new Pace(() => this.flush());
  private outbox: Uint8Array[] = [];
  /** What the server was known to have when this connection answered; base of what may be lost. */
  serverState: Uint8Array | undefined;

  private readonly setup: ConnectionSetup;

  constructor(setup: ConnectionSetup) {
    this.setup = setup;
    this.renewal = new Renewal(setup.tokens);
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.setup.doc.on('update', this.onUpdate);
    this.setup.awareness.on('update', this.onAwareness);
    window.addEventListener('online', this.onOnline);
    window.addEventListener('offline', this.onOffline);
    void this.connect();
  }

  /** Ends for good; the reason stays in the ledger when there is one. */
  stop(reason?: StopReason): void {
    if (reason) this.setup.ledger.stopped(reason);
    const { running } = this;
    if (running) {
      this.running = false;
      this.setup.doc.off('update', this.onUpdate);
      this.setup.awareness.off('update', this.onAwareness);
      window.removeEventListener('online', this.onOnline);
      window.removeEventListener('offline', this.onOffline);
      [this.retry, this.awarenessTimer].forEach((timer) => clearTimeout(timer));
      this.renewal.stop();
      this.pace.stop();
      this.drop();
    }
    this.setup.events.changed();
    if (running && reason) this.setup.events.stopped();
  }

  private async connect(): Promise<void> {
    clearTimeout(this.retry);
    const { tokens, events, ledger } = this.setup;
    if (this.line || !this.running) return;
    let httpWorks = false;
    if (tokens.dueForRenewal) {
      const answer = await tokens.mint();
      if (this.line || !this.running) return;
      httpWorks = answer.kind === 'granted' || answer.kind === 'signed-out';
      if (answer.kind === 'gone') return this.stop(this.serverState ? 'rights' : 'gone');
      if (answer.kind === 'granted') events.granted(answer.token);
      if (!this.running) return;
      ledger.signedOut(answer.kind === 'signed-out');
      events.changed();
    }
    const token = tokens.usable;
    if (!token) return this.again();
    this.open(token.token, httpWorks);
    this.renewal.plan();
    ledger.access(this.setup.mayWrite());
  }

  /** A line that was hung up tells nothing any more. */
  private open(token: string, httpWorks: boolean): void {
    const { url, schema } = this.setup;
    this.synced = this.answered = false;
    let heard = false;
    this.line = this.dialler.dial({ url, schema, token }, httpWorks, {
      opened: () => this.onOpened(),
      frame: (bytes) => {
        heard = true;
        this.receive(bytes);
      },
      alive: () => this.liveness.heard(),
      closed: (code) => {
        if (code === CLOSED_SCHEMA || code === CLOSED_UNREADABLE) return this.stop('old');
        // A line on which nothing came may mean a token that is no longer honoured: ask for a new one.
        if (!heard || code === CLOSED_TOKEN || code === CLOSED_RIGHTS) this.setup.tokens.doubt();
        this.reopen();
      },
      better: () => {
        this.drop();
        void this.connect();
      },
    });
  }

  private onOpened(): void {
    this.setup.ledger.opened();
    this.outbox = [];
    this.sendStep1();
    this.sendAwareness();
    this.liveness.heard();
    this.setup.events.changed();
  }

  private sendStep1(): void {
    if (this.line?.open) this.line.send(step1(this.setup.doc));
  }

  private drop(): void {
    const line = this.line;
    this.line = undefined;
    this.liveness.stop();
    this.dialler.hush();
    line?.close();
    const { awareness, ledger, events } = this.setup;
    const others = [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID);
    removeAwarenessStates(awareness, others, this);
    ledger.closed();
    events.changed();
  }

  private again(): void {
    if (!this.running) return;
    this.setup.events.away();
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), this.backoff.next());
  }

  private receive(bytes: Uint8Array): void {
    this.liveness.heard();
    const { doc, awareness, ledger, events } = this.setup;
    const message = read(bytes);
    switch (message.type) {
      case 'step1':
        this.answer(message.stateVector);
        break;
      case 'step2':
        Y.applyUpdate(doc, message.update, this);
        this.backoff.reset();
        ledger.synced();
        if (!this.synced) {
          this.synced = true;
          events.synced();
        }
        break;
      case 'update':
        Y.applyUpdate(doc, message.update, this);
        break;
      case 'awareness':
        applyAwarenessUpdate(awareness, message.update, this);
        break;
      case 'query-awareness':
        this.sendAwareness();
        break;
      case 'ack': {
        const receipt = ledger.ack(message.frames);
        if (receipt) events.receipt(receipt);
        break;
      }
      case 'refusal':
        ledger.refused(message.frame, message.code);
        events.refusal(message.code);
        break;
      case 'notice':
        events.notice(message.code, message.data);
        break;
    }
    events.changed();
  }

  /** Sends all that the server lacks, deletions included, so that one answer settles everything. */
  private answer(stateVector: Uint8Array): void {
    this.serverState = stateVector;
    if (!this.setup.mayWrite() || !this.running) return;
    this.outbox = [];
    const missing = Y.encodeStateAsUpdate(this.setup.doc, stateVector);
    const pieces = split(missing, MAX_UPDATE_BYTES);
    const last = pieces.pop()!;
    this.answered = true;
    for (const piece of pieces) this.post(updateFrame(piece), () => this.setup.ledger.sentUpdate(true));
    this.post(step2(last), () => this.setup.ledger.sentFull());
  }

  private readonly onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this || !this.setup.mayWrite() || isEmpty(update)) return;
    this.setup.ledger.changed();
    if (this.answered && this.line) {
      this.outbox.push(update);
      if (this.pace.allows()) this.flush();
    }
    this.setup.events.changed();
  };

  private flush(): void {
    if (this.outbox.length === 0 || !this.line || !this.answered) return;
    const merged = this.outbox.length === 1 ? this.outbox[0]! : Y.mergeUpdates(this.outbox);
    this.outbox = [];
    const pieces = split(merged, MAX_UPDATE_BYTES);
    pieces.forEach((piece, i) =>
      this.post(updateFrame(piece), () => this.setup.ledger.sentUpdate(i < pieces.length - 1)),
    );
  }

  /** Counted before it goes, so that no acknowledgement can come too early. */
  private post(frame: Uint8Array, count: () => number): void {
    count();
    this.line?.send(frame);
  }

  private readonly onAwareness = (_change: unknown, origin: unknown): void => {
    if (origin === this) return;
    this.awarenessTimer ??= setTimeout(() => this.sendAwareness(), AWARENESS_MS);
  };

  private sendAwareness(): void {
    clearTimeout(this.awarenessTimer);
    this.awarenessTimer = undefined;
    const { awareness } = this.setup;
    if (!this.line?.open || !awareness.getLocalState()) return;
    this.line.send(awarenessFrame(encodeAwarenessUpdate(awareness, [awareness.clientID])));
  }

  /** A later connection sends again all that was not acknowledged. */
  reopen(): void {
    this.drop();
    this.again();
  }

  /** Something has changed that makes another attempt worth while. */
  tryNow(): void {
    this.backoff.reset();
    void this.connect();
  }

  private readonly onOnline = (): void => {
    this.dialler.networkChanged();
    this.tryNow();
  };

  private readonly onOffline = (): void => {
    if (this.line) this.reopen();
  };
}
