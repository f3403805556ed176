/** The line as it should be: one WebSocket. */
import { type Address, BROKEN, type Transport, type TransportEvents } from './transport.ts';
import { WIRE } from './wire.ts';

/** A line on which nothing is heard for so long from the start is none: something swallows it. */
const FIRST_WORD_MS = 10_000;

export class SocketTransport implements Transport {
  private readonly socket: WebSocket;
  private readonly timer: ReturnType<typeof setTimeout>;
  private over = false;

  constructor({ url, schema, token }: Address, events: TransportEvents) {
    const address = new URL(url, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    const socket = new WebSocket(address, [`${WIRE}.s${schema}`, `token.${token}`]);
    socket.binaryType = 'arraybuffer';
    const end = (code: number) => {
      if (this.over) return;
      this.close();
      events.closed(code);
    };
    this.timer = setTimeout(() => end(BROKEN), FIRST_WORD_MS);
    socket.onopen = () => {
      if (!this.over) events.opened();
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      clearTimeout(this.timer);
      if (!this.over) events.frame(new Uint8Array(data));
    };
    socket.onclose = ({ code }) => end(code);
    this.socket = socket;
  }

  get open(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  send(frame: Uint8Array): void {
    this.socket.send(frame as BufferSource);
  }

  close(): void {
    this.over = true;
    clearTimeout(this.timer);
    this.socket.close();
  }
}
