/** The server's side of the wire contract in memory, with a hand on every acknowledgement. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { FakePolling } from './fakepolling.ts';

type Part = number | string | Uint8Array;

function frame(...parts: Part[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

export class FakeServer {
  doc = new Y.Doc();
  epoch = 'e1';
  access = 'write';
  tokenStatus = 201;
  /** To whom tokens are handed out. */
  person = 'p1';
  schema = 1;
  /** Whether frames are stored and acknowledged as they come. */
  storing = true;
  /** Refuses with this code instead of storing. */
  refusing: string | undefined;
  up = true;
  /** Whether something on the way lets no WebSocket pass: it refuses them, or swallows every word. */
  blocked: 'refused' | 'swallowed' | undefined;
  readonly polling = new FakePolling(this);
  readonly sockets: FakeSocket[] = [];
  readonly offered: string[][] = [];
  readonly tokenHeaders: Headers[] = [];

  install(): void {
    const server = this;
    Object.assign(globalThis, {
      WebSocket: class extends FakeSocket {
        constructor(url: URL, protocols: string[]) {
          super(server, url);
          server.offered.push(protocols);
          this.passes = server.blocked !== 'refused';
        }
      },
      fetch: async (url: string, init: RequestInit) => {
        if (!server.up) throw new TypeError('unreachable');
        if (url.includes('/poll')) return server.polling.answer(url, init);
        server.tokenHeaders.push(new Headers(init.headers));
        const body = {
          token: 'secret',
          expiresAt: new Date(Date.now() + 28_800_000).toISOString(),
          access: server.access,
          person: server.person,
        };
        return new Response(JSON.stringify(body), { status: server.tokenStatus });
      },
    });
  }

  get socket(): FakeSocket {
    return this.sockets.at(-1)!;
  }

  get text(): string {
    return this.doc.getXmlFragment('content').toString();
  }

  /** SIGKILL: what was not stored is gone, and nobody answers. */
  kill(): void {
    this.up = false;
    this.sockets.forEach((socket) => socket.shut(1006));
    this.polling.kill();
  }
}

export class FakeSocket {
  static readonly OPEN = 1;
  readyState = 0;
  binaryType = '';
  onopen: (() => void) | undefined;
  onclose: ((event: { code: number }) => void) | undefined;
  onmessage: ((event: { data: ArrayBufferLike }) => void) | undefined;
  /** Update-bearing frames received, stored or not. */
  frames = 0;
  private refused = false;
  /** Whether the line gets through to the server. */
  passes = true;
  readonly server: FakeServer;
  readonly url: URL;

  constructor(server: FakeServer, url: URL) {
    this.server = server;
    this.url = url;
    setTimeout(() => this.open(), 1);
  }

  open(): void {
    if (this.readyState !== 0) return;
    if (!this.server.up || !this.passes) return this.shut(1006);
    this.readyState = 1;
    this.server.sockets.push(this);
    const { doc, epoch, access, schema } = this.server;
    this.refused = schema !== 1;
    if (this.binaryType !== '' && this.server.blocked === 'swallowed') this.passes = false;
    this.onopen?.();
    if (this.refused) {
      this.tell(102, 'schema', JSON.stringify({ schema }));
      return this.shut(4426);
    }
    this.tell(102, 'epoch', JSON.stringify({ epoch, access, schema: 1 }));
    this.tell(0, 0, Y.encodeStateVector(doc));
  }

  tell(...parts: Part[]): void {
    if (this.readyState === 1 && this.passes) this.onmessage?.({ data: frame(...parts).slice().buffer });
  }

  send(bytes: Uint8Array): void {
    if (this.refused) return;
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== 0) return;
    const step = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (step === 0) this.tell(0, 1, Y.encodeStateAsUpdate(this.server.doc, payload));
    else this.update(++this.frames, payload);
  }

  private update(number: number, bytes: Uint8Array): void {
    if (this.server.refusing)
      return this.tell(101, number, this.server.refusing, `drafting.refusal.${this.server.refusing}`);
    if (!this.server.storing) return;
    Y.applyUpdate(this.server.doc, bytes);
    this.tell(100, number, number);
  }

  close(): void {
    this.shut(1000);
  }

  shut(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    setTimeout(() => this.onclose?.({ code }), 1);
  }
}
