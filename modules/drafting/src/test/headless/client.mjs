import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

const SYNC = 0;
const AWARENESS = 1;
const ACK = 100;
const REFUSAL = 101;
const NOTICE = 102;
const PATIENCE = 15_000;

/** Any Yjs client: y-protocols as npm has them, and nothing of our editor. */
export class Client {
  sent = 0;
  acked = 0;
  refusals = [];
  notices = [];
  synced = false;

  constructor(url, token, { doc = new Y.Doc(), headers = {} } = {}) {
    this.doc = doc;
    this.awareness = new Awareness(doc);
    this.socket = new WebSocket(url, ['p2c.collab.1', `token.${token}`], { headers });
    this.socket.binaryType = 'arraybuffer';
    this.socket.on('message', (frame) => this.#receive(new Uint8Array(frame)));
    this.socket.on('close', (code) => (this.closedWith = code));
    this.opened = new Promise((resolve, reject) => {
      this.socket.on('open', resolve);
      this.socket.on('error', reject);
      this.socket.on('unexpected-response', (_, { statusCode }) => reject(new Error(String(statusCode))));
    });
    this.opened.catch(() => {});
    doc.on('update', (this.listener = (update, origin) => origin !== this && this.sendUpdate(update)));
    this.awareness.on('update', ({ added, updated, removed }, origin) => {
      if (origin === 'local') this.#sendAwareness([...added, ...updated, ...removed]);
    });
  }

  async ready() {
    await this.opened;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    writeSyncStep1(encoder, this.doc);
    this.#send(encoder);
    await this.until('the first sync', () => this.synced && this.settled());
    return this;
  }

  /** Everything sent on this connection is durable. */
  settled() {
    return this.sent > 0 && this.acked === this.sent;
  }

  until(what, condition) {
    const end = Date.now() + PATIENCE;
    return new Promise((resolve, reject) => {
      const look = () => {
        if (condition()) resolve();
        else if (Date.now() > end) reject(new Error(`waited in vain for ${what}: ${this}`));
        else setTimeout(look, 5);
      };
      look();
    });
  }

  sendUpdate(update) {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    writeUpdate(encoder, update);
    this.sent += 1;
    this.#send(encoder);
  }

  get fragment() {
    return this.doc.getXmlFragment('content');
  }

  paragraph(text) {
    const paragraph = new Y.XmlElement('paragraph');
    const characters = new Y.XmlText(text);
    paragraph.insert(0, [characters]);
    this.fragment.push([paragraph]);
    return characters;
  }

  close() {
    this.doc.off('update', this.listener);
    this.awareness.destroy();
    this.socket.close();
  }

  toString() {
    const { sent, acked, refusals, notices, closedWith } = this;
    return JSON.stringify({ sent, acked, refusals, notices, closedWith });
  }

  #receive(frame) {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === SYNC) this.#sync(decoder);
    else if (type === AWARENESS) {
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
    } else if (type === ACK) {
      this.seq = decoding.readVarUint(decoder);
      this.acked = decoding.readVarUint(decoder);
    } else if (type === REFUSAL) {
      const frameNumber = decoding.readVarUint(decoder);
      this.refusals.push([frameNumber, decoding.readVarString(decoder), decoding.readVarString(decoder)]);
    } else if (type === NOTICE) {
      this.notices.push([decoding.readVarString(decoder), JSON.parse(decoding.readVarString(decoder))]);
    }
  }

  #sync(decoder) {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    const kind = readSyncMessage(decoder, encoder, this.doc, this);
    if (kind === 1) this.synced = true;
    if (encoding.length(encoder) > 1) {
      this.sent += 1;
      this.#send(encoder);
    }
  }

  #sendAwareness(clients) {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, clients));
    this.#send(encoder);
  }

  #send(encoder) {
    this.socket.send(encoding.toUint8Array(encoder));
  }
}
