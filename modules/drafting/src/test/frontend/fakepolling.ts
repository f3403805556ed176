/** The server's side of POST and long poll in memory, which can lose any answer. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type FakeServer, FakeSocket } from './fakeserver.ts';

class Line {
  readonly said: Uint8Array[] = [];
  confirmed = 0;
  taken = 0;
  close = 0;
  wake: () => void = () => {};
  readonly socket: FakeSocket;

  constructor(server: FakeServer, url: string) {
    this.socket = new FakeSocket(server, new URL(url, 'http://localhost'));
    this.socket.onmessage = ({ data }) => {
      this.said.push(new Uint8Array(data));
      this.wake();
    };
    this.socket.onclose = ({ code }) => {
      this.close = code;
      this.wake();
    };
    this.socket.open();
  }
}

export class FakePolling {
  /** So many posts are taken and not answered. */
  loseAnswers = 0;
  /** So many questions are answered in vain. */
  loseWords = 0;
  posts = 0;
  repeated = 0;
  left = 0;
  authorisation: string | null = null;
  readonly addresses: string[] = [];
  private readonly lines = new Map<string, Line>();
  private opened = 0;
  private readonly server: FakeServer;

  constructor(server: FakeServer) {
    this.server = server;
  }

  async answer(url: string, init: RequestInit): Promise<Response> {
    this.addresses.push(url);
    this.authorisation = new Headers(init.headers).get('Authorization');
    const [, id] = /\/poll\/(\w+)/.exec(url) ?? [];
    if (!id) return this.open(url);
    const line = this.lines.get(id);
    if (!line) return new Response(null, { status: 410 });
    const number = Number(/=(\d+)$/.exec(url)?.[1]);
    if (init.method === 'POST') return this.take(line, number, init.body as Uint8Array);
    if (init.method === 'GET') return this.say(line, number, init.signal!);
    this.left++;
    this.lines.delete(id);
    return new Response(null, { status: 204 });
  }

  private open(url: string): Response {
    const id = `c${++this.opened}`;
    this.lines.set(id, new Line(this.server, url));
    return new Response(JSON.stringify({ connection: id }), { status: 201 });
  }

  private take(line: Line, number: number, body: Uint8Array): Response {
    if (number > line.taken + 1) return new Response(null, { status: 409 });
    if (number === line.taken + 1) {
      line.taken = number;
      this.posts++;
      const decoder = decoding.createDecoder(body);
      while (decoding.hasContent(decoder)) line.socket.send(decoding.readVarUint8Array(decoder));
    } else {
      this.repeated++;
    }
    if (this.loseAnswers-- > 0) throw new TypeError('lost');
    return new Response(null, { status: 204 });
  }

  private async say(line: Line, after: number, signal: AbortSignal): Promise<Response> {
    line.said.splice(0, after - line.confirmed);
    line.confirmed = after;
    if (line.said.length === 0 && line.close === 0) {
      await new Promise<void>((resolve, reject) => {
        line.wake = resolve;
        setTimeout(resolve, 25_000);
        signal.addEventListener('abort', () => reject(new TypeError('aborted')));
      });
    }
    if (!this.server.up) throw new TypeError('unreachable');
    if (this.loseWords-- > 0) throw new TypeError('lost');
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, after + line.said.length);
    encoding.writeVarUint(encoder, line.close === 1006 ? 0 : line.close);
    line.said.forEach((frame) => encoding.writeVarUint8Array(encoder, frame));
    return new Response(encoding.toUint8Array(encoder) as BodyInit);
  }

  /** The node that knew these connections is gone. */
  forget(): void {
    const gone = [...this.lines.values()];
    this.lines.clear();
    gone.forEach((line) => line.wake());
  }

  kill(): void {
    this.forget();
  }
}
