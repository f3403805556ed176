/** One document's socket: opens, syncs, sends, counts acknowledgements, and comes back by itself. */
import * as Y from 'yjs';
import {
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
  type Awareness,
} from 'y-protocols/awareness';
import { Liveness } from './liveness.ts';
import type { Receipt, SaveLedger, StopReason } from './savestate.ts';
import { isEmpty, split } from './structs.ts';
import { Backoff, type Token, type TokenSource } from './tokens.ts';
import { MAX_UPDATE_BYTES, WIRE, awareness as awarenessFrame, read, step1, step2, update as updateFrame } from './wire.ts';
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
  private socket: WebSocket | undefined;
  private running = false;
  private synced = false;
  private answered = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private renewal: ReturnType<typeof setTimeout> | undefined;
  private awarenessTimer: ReturnType<typeof setTimeout> | undefined;
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
    const wasRunning = this.running;
    if (wasRunning) {
      this.running = false;
      this.setup.doc.off('update', this.onUpdate);
      this.setup.awareness.off('update', this.onAwareness);
      window.removeEventListener('online', this.onOnline);
      window.removeEventListener('offline', this.onOffline);
      [this.retry, this.renewal, this.awarenessTimer].forEach((timer) => clearTimeout(timer));
      this.pace.stop();
      this.drop();
    }
    this.setup.events.changed();
    if (wasRunning && reason) this.setup.events.stopped();
  }

  private async connect(): Promise<void> {
    clearTimeout(this.retry);
    const { tokens, events, ledger } = this.setup;
    if (this.socket || !this.running) return;
    if (tokens.dueForRenewal) {
      const answer = await tokens.mint();
      if (this.socket || !this.running) return;
      if (answer.kind === 'gone') return this.stop(this.serverState ? 'rights' : 'gone');
      if (answer.kind === 'granted') events.granted(answer.token);
      if (!this.running) return;
      ledger.signedOut(answer.kind === 'signed-out' && !tokens.usable);
    }
    const token = tokens.usable;
    if (!token) return this.again();
    this.open(token.token);
    this.scheduleRenewal(Date.parse(token.expiresAt) - Date.now());
    ledger.access(this.setup.mayWrite());
  }

  private open(token: string): void {
    const url = new URL(this.setup.url, document.baseURI);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url, [`${WIRE}.s${this.setup.schema}`, `token.${token}`]);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    this.synced = this.answered = false;
    let opened = false;
    socket.onopen = () => {
      if (this.socket !== socket) return;
      opened = true;
      this.setup.ledger.opened();
      this.outbox = [];
      this.sendStep1();
      this.sendAwareness();
      this.liveness.heard();
      this.setup.events.changed();
    };
    socket.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      if (this.socket === socket) this.receive(new Uint8Array(event.data));
    };
    socket.onclose = ({ code }) => {
      if (this.socket !== socket) return;
      if (code === CLOSED_SCHEMA || code === CLOSED_UNREADABLE) return this.stop('old');
      // A handshake that fails may mean a token that is no longer honoured: ask for a new one.
      if (!opened || code === CLOSED_TOKEN || code === CLOSED_RIGHTS) this.setup.tokens.doubt();
      this.drop();
      this.again();
    };
  }

  private sendStep1(): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(step1(this.setup.doc) as BufferSource);
  }

  private drop(): void {
    const socket = this.socket;
    this.socket = undefined;
    this.liveness.stop();
    socket?.close();
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

  private scheduleRenewal(lifeLeft: number): void {
    clearTimeout(this.renewal);
    const wait = Math.min(Math.max(lifeLeft / 2, 60_000), 2 ** 31 - 1);
    this.renewal = setTimeout(async () => {
      if (!this.running) return;
      const answer = await this.setup.tokens.mint();
      const expires = this.setup.tokens.usable?.expiresAt;
      this.scheduleRenewal(answer.kind === 'granted' && expires ? Date.parse(expires) - Date.now() : 120_000);
    }, wait);
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
    if (this.answered && this.socket) {
      this.outbox.push(update);
      if (this.pace.allows()) this.flush();
    }
    this.setup.events.changed();
  };

  private flush(): void {
    if (this.outbox.length === 0 || !this.socket || !this.answered) return;
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
    this.socket?.send(frame as BufferSource);
  }

  private readonly onAwareness = (_change: unknown, origin: unknown): void => {
    if (origin === this) return;
    this.awarenessTimer ??= setTimeout(() => this.sendAwareness(), AWARENESS_MS);
  };

  private sendAwareness(): void {
    clearTimeout(this.awarenessTimer);
    this.awarenessTimer = undefined;
    const { awareness } = this.setup;
    if (this.socket?.readyState !== WebSocket.OPEN || !awareness.getLocalState()) return;
    this.socket.send(awarenessFrame(encodeAwarenessUpdate(awareness, [awareness.clientID])) as BufferSource);
  }

  /** The server could not decide, or the line is dead: a later connection sends all of it again. */
  reopen(): void {
    this.drop();
    this.again();
  }

  /** Something has changed that makes another attempt worth while. */
  tryNow(): void {
    this.backoff.reset();
    void this.connect();
  }

  private readonly onOnline = (): void => this.tryNow();

  private readonly onOffline = (): void => {
    if (this.socket) this.reopen();
  };
}
