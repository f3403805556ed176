/** The line where WebSocket is blocked: frames out by POST, frames in by long poll. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type Address, BROKEN, type Transport, type TransportEvents } from './transport.ts';
import { WIRE } from './wire.ts';

/** Longer than the server holds a question back. */
const ANSWER_MS = 40_000;
/** A request that fails is repeated after these pauses; then the line is broken. */
const PAUSES_MS = [300, 1_000, 2_000, 4_000, 8_000];
/** Something on the way is busy: the same request may succeed in a moment. */
const BUSY = [408, 429, 502, 503, 504];
const POST_BYTES = 1024 * 1024;
const POST_FRAMES = 500;

interface Answer {
  status: number;
  body: Uint8Array;
}

export class PollingTransport implements Transport {
  open = false;
  private over = false;
  private connection = '';
  private heard = 0;
  private posts = 0;
  private posting = false;
  private outbox: Uint8Array[] = [];
  private readonly abort = new AbortController();
  private readonly address: Address;
  private readonly events: TransportEvents;

  constructor(address: Address, events: TransportEvents) {
    this.address = address;
    this.events = events;
    void this.begin();
  }

  private async begin(): Promise<void> {
    try {
      const answer = await this.request('POST', `?protocol=${WIRE}.s${this.address.schema}`);
      if (answer.status !== 201) return this.end(BROKEN);
      this.connection = `/${JSON.parse(new TextDecoder().decode(answer.body)).connection}`;
    } catch {
      return this.end(BROKEN);
    }
    if (this.over) return this.leave();
    this.open = true;
    this.events.opened();
    await this.listen();
  }

  private async listen(): Promise<void> {
    while (!this.over) {
      const answer = await this.persistently('GET', () => `?after=${this.heard}`);
      if (this.over) return;
      if (answer?.status !== 200) return this.end(BROKEN);
      const decoder = decoding.createDecoder(answer.body);
      this.heard = decoding.readVarUint(decoder);
      const close = decoding.readVarUint(decoder);
      this.events.alive();
      while (decoding.hasContent(decoder) && !this.over) this.events.frame(decoding.readVarUint8Array(decoder));
      if (close !== 0) return this.end(close);
    }
  }

  send(frame: Uint8Array): void {
    this.outbox.push(frame);
    void this.post();
  }

  /** One post at a time, so that the server can tell a repeated one from the next. */
  private async post(): Promise<void> {
    if (this.posting || !this.open) return;
    this.posting = true;
    while (this.outbox.length > 0 && !this.over) {
      const body = this.nextPost();
      const number = ++this.posts;
      const answer = await this.persistently('POST', () => `?seq=${number}`, body);
      // Too long a post ends the connection, and the next answer says so.
      if (answer?.status !== 204 && answer?.status !== 413) this.end(BROKEN);
    }
    this.posting = false;
  }

  private nextPost(): Uint8Array {
    const encoder = encoding.createEncoder();
    for (let frames = 0; frames < POST_FRAMES && this.outbox.length > 0; frames++) {
      const next = this.outbox[0]!;
      if (frames > 0 && encoding.length(encoder) + next.length > POST_BYTES) break;
      encoding.writeVarUint8Array(encoder, next);
      this.outbox.shift();
    }
    return encoding.toUint8Array(encoder);
  }

  /** The same request until it is answered: the server applies it once. */
  private async persistently(
    method: string,
    query: () => string,
    body?: Uint8Array,
  ): Promise<Answer | undefined> {
    for (const pause of [...PAUSES_MS, undefined]) {
      try {
        const answer = await this.request(method, this.connection + query(), body);
        if (!BUSY.includes(answer.status)) return answer;
      } catch {
        // Not answered: the line may be back in a moment.
      }
      if (this.over || pause === undefined) return undefined;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (this.over) return undefined;
    }
    return undefined;
  }

  private async request(method: string, path: string, body?: Uint8Array): Promise<Answer> {
    const patience = new AbortController();
    const stop = () => patience.abort();
    const timer = setTimeout(stop, ANSWER_MS);
    this.abort.signal.addEventListener('abort', stop);
    try {
      const response = await fetch(`${this.address.url}/poll${path}`, {
        ...this.common(method),
        ...(body ? { body: body as BodyInit } : {}),
        signal: patience.signal,
      });
      return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
    } finally {
      clearTimeout(timer);
      this.abort.signal.removeEventListener('abort', stop);
    }
  }

  private common(method: string): RequestInit {
    const headers: Record<string, string> = { Authorization: `Bearer ${this.address.token}` };
    if (method === 'POST') headers['Content-Type'] = 'application/octet-stream';
    return { method, headers, credentials: 'same-origin', redirect: 'error', cache: 'no-store' };
  }

  private end(code: number): void {
    if (this.over) return;
    this.stop();
    this.events.closed(code);
  }

  private stop(): void {
    this.over = true;
    this.open = false;
    this.abort.abort();
  }

  close(): void {
    if (this.over) return;
    this.stop();
    this.leave();
  }

  /** Says good-bye, even while the page goes away, so that nobody sees a ghost for a minute. */
  private leave(): void {
    if (this.connection === '') return;
    fetch(`${this.address.url}/poll${this.connection}`, { ...this.common('DELETE'), keepalive: true }).catch(() => {});
  }
}
