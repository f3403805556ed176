import { randomBytes } from 'node:crypto';
import net from 'node:net';

const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;
const FINAL = 0x80;
const MASKED = 0x80;

/**
 * A WebSocket client with next to no cost of its own, because it shares the machine with the servers
 * it measures: one write for each message, no copy of what arrives, a mask of zeros.
 */
export class RawSocket {
  #received = Buffer.alloc(0);
  #parts = [];
  #open = false;

  /** `onMessage` gets bytes that are good until it returns; `onClose` a reason. */
  constructor({ url, protocols = [], onOpen, onMessage, onClose }) {
    const { hostname, port, pathname } = new URL(url);
    this.onOpen = onOpen;
    this.onMessage = onMessage;
    this.onClose = onClose;
    this.socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
    this.socket.on('connect', () => this.socket.write([
      `GET ${pathname} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...(protocols.length ? [`Sec-WebSocket-Protocol: ${protocols.join(', ')}`] : []),
      '', '',
    ].join('\r\n')));
    this.socket.on('data', (chunk) => this.#read(chunk));
    this.socket.on('error', (error) => this.#ended(error.message));
    this.socket.on('close', () => this.#ended('the line ended'));
  }

  send(payload) {
    this.#write(BINARY, payload);
  }

  close() {
    this.onClose = null;
    if (this.#open) this.#write(CLOSE, Buffer.from([0x03, 0xe8]));
    this.socket.end();
  }

  #write(kind, payload) {
    const length = payload.length;
    const extra = length < 126 ? 0 : length < 65536 ? 2 : 8;
    const frame = Buffer.allocUnsafe(6 + extra + length);
    frame[0] = FINAL | kind;
    frame[1] = MASKED | (extra === 0 ? length : extra === 2 ? 126 : 127);
    if (extra === 2) frame.writeUInt16BE(length, 2);
    if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2);
    frame.fill(0, 2 + extra, 6 + extra);
    frame.set(payload, 6 + extra);
    this.socket.write(frame);
  }

  #read(chunk) {
    const bytes = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    let position = this.#open ? 0 : this.#readHandshake(bytes);
    while (position >= 0) {
      const next = this.#readFrame(bytes, position);
      if (next < 0) break;
      position = next;
    }
    this.#received = bytes.subarray(Math.max(position, 0));
  }

  #readHandshake(bytes) {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return -1;
    const status = bytes.toString('latin1', 9, 12);
    if (status !== '101') {
      this.#ended(`handshake answered ${status}`);
      return -1;
    }
    this.#open = true;
    this.onOpen();
    return end + 4;
  }

  /** Where the frame at that position ends; -1 if it is not all there. */
  #readFrame(bytes, start) {
    if (bytes.length < start + 2) return -1;
    let length = bytes[start + 1] & 0x7f;
    let position = start + 2;
    if (length === 126) {
      if (bytes.length < position + 2) return -1;
      length = bytes.readUInt16BE(position);
      position += 2;
    } else if (length === 127) {
      if (bytes.length < position + 8) return -1;
      length = Number(bytes.readBigUInt64BE(position));
      position += 8;
    }
    if (bytes.length < position + length) return -1;
    this.#take(bytes[start], bytes.subarray(position, position + length));
    return position + length;
  }

  #take(head, payload) {
    const kind = head & 0x0f;
    if (kind === PING) this.#write(PONG, payload);
    else if (kind === CLOSE) this.#ended(`closed with ${payload.length > 1 ? payload.readUInt16BE(0) : 1005}`);
    else if (kind <= BINARY) this.#takePart(head & FINAL, payload);
  }

  #takePart(final, payload) {
    if (final && this.#parts.length === 0) return this.onMessage(payload);
    this.#parts.push(Buffer.from(payload));
    if (!final) return undefined;
    const whole = Buffer.concat(this.#parts);
    this.#parts = [];
    return this.onMessage(whole);
  }

  #ended(reason) {
    const told = this.onClose;
    this.onClose = null;
    this.socket.destroy();
    if (told) told(reason);
  }
}
