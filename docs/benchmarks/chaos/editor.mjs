import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { Journal } from './journal.mjs';
import { placeOf, textsOf } from './text.mjs';

const SYNC = 0;
const ACK = 100;
const REFUSAL = 101;
const NOTICE = 102;
const HANDSHAKE_MILLIS = 5_000;
const TOKENS_OF_A_PARAGRAPH = 40;
const REMEMBERED = 200;

/**
 * One person with an open plan: a real Y.Doc that outlives its connections, as the editor in the
 * browser keeps it. Connects again by itself, to the next node if one is gone; after that the step 2
 * with which it answers carries all that was not acknowledged.
 */
export class Editor {
  frames = 0;
  acked = 0;
  refusals = [];
  connections = 0;
  journal = new Journal();
  doc = new Y.Doc();
  #byFrame = [];
  #unsent = [];
  #own = [];
  #typed = 0;
  #stopped = false;
  #timer;
  #paragraph;

  constructor({ number, random, document, token, urls }) {
    Object.assign(this, { number, random, document, token, urls });
    this.doc.on('update', (update, origin) => origin !== this && this.#send(update));
  }

  /** Begins to type and to be connected. */
  start() {
    this.#connect();
    this.#type();
  }

  /** Only reads. */
  connectOnly() {
    this.#stopped = true;
    this.#connect();
  }

  /** Stops typing, not being connected. */
  rest() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  close() {
    this.rest();
    this.ended = true;
    this.socket?.terminate();
  }

  /** What the server has promised so far. */
  promised() {
    return { clientId: this.doc.clientID, ...this.journal.promised() };
  }

  /** Everything that was done is durable. */
  settled() {
    return this.synced && this.journal.acked === this.journal.done && this.acked === this.frames;
  }

  #connect() {
    if (this.ended) return;
    this.node = (this.number + this.connections) % this.urls.length;
    const url = this.urls[this.node];
    this.connections += 1;
    this.frames = 0;
    this.acked = 0;
    this.synced = false;
    const socket = new WebSocket(`${url}/collab/${this.document}`, ['p2c.collab.1', `token.${this.token}`], {
      handshakeTimeout: HANDSHAKE_MILLIS,
      perMessageDeflate: false,
    });
    this.socket = socket;
    socket.binaryType = 'nodebuffer';
    socket.on('open', () => this.#greet());
    socket.on('message', (frame) => this.#receive(frame));
    socket.on('error', () => {});
    socket.on('close', (code) => {
      if (code >= 4000) this.refusals.push(`closed with ${code}`);
      if (this.socket === socket) this.#retry();
    });
  }

  /** The status that answers a handshake; 101 when it opens. */
  knock(url, document, token) {
    return new Promise((resolve) => {
      const socket = new WebSocket(`${url}/collab/${document}`, ['p2c.collab.1', `token.${token}`], {
        handshakeTimeout: 2 * HANDSHAKE_MILLIS,
      });
      socket.on('unexpected-response', (_, { statusCode }) => {
        resolve(statusCode);
        socket.terminate();
      });
      socket.on('open', () => {
        resolve(101);
        socket.terminate();
      });
      socket.on('error', ({ message }) => resolve(message));
    });
  }

  #retry() {
    this.synced = false;
    // What was on its way and not acknowledged goes with the next step 2.
    this.#unsent.unshift(...this.#byFrame.flat().filter(({ acked }) => !acked));
    this.#byFrame = [];
    this.frames = 0;
    this.socket = null;
    if (!this.ended) setTimeout(() => this.#connect(), this.random.between(50, 400));
  }

  #greet() {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    writeSyncStep1(encoder, this.doc);
    this.socket.send(encoding.toUint8Array(encoder));
  }

  #receive(frame) {
    const decoder = decoding.createDecoder(new Uint8Array(frame));
    switch (decoding.readVarUint(decoder)) {
      case SYNC:
        return this.#sync(decoder);
      case ACK:
        decoding.readVarUint(decoder);
        return this.#ackedUpTo(decoding.readVarUint(decoder));
      case REFUSAL: {
        const number = decoding.readVarUint(decoder);
        const code = decoding.readVarString(decoder);
        // What builds on something that the server lost before it was durable comes with a step 2.
        if (code === 'missing') return this.#notTaken(number);
        return this.refusals.push(code);
      }
      case NOTICE:
        return this.#notice(decoding.readVarString(decoder), JSON.parse(decoding.readVarString(decoder)));
      default:
        return undefined;
    }
  }

  #notice(code, about) {
    if (code !== 'epoch') return;
    if (this.epoch !== undefined && this.epoch !== about.epoch) this.refusals.push('another epoch');
    this.epoch = about.epoch;
  }

  #sync(decoder) {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    const kind = readSyncMessage(decoder, encoder, this.doc, this);
    if (encoding.length(encoder) > 1) {
      this.#sendFrame(encoder, this.#unsent.splice(0));
      this.synced = true;
    }
    if (kind === 1) this.read = true;
  }

  /** An ack speaks of frames that were not refused. */
  #ackedUpTo(count) {
    for (; this.acked < count; this.acked += 1) {
      (this.#byFrame[this.acked] ?? []).forEach((deed) => this.journal.acknowledge(deed));
      this.#byFrame[this.acked] = [];
    }
  }

  #notTaken(number) {
    this.#unsent.push(...(this.#byFrame[number - 1] ?? []));
    this.#byFrame[number - 1] = [];
  }

  #send(update) {
    const deeds = [this.deed];
    this.deed.sent = true;
    // Before the server has been told all, its step 1 is still to come and fetches this too.
    if (!this.synced || this.socket?.readyState !== WebSocket.OPEN) return this.#unsent.push(...deeds);
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    writeUpdate(encoder, update);
    return this.#sendFrame(encoder, deeds);
  }

  #sendFrame(encoder, deeds) {
    this.#byFrame[this.frames] = deeds;
    this.frames += 1;
    this.socket.send(encoding.toUint8Array(encoder));
  }

  #type() {
    if (this.#stopped) return;
    if (this.read) this.#doSomething();
    this.#timer = setTimeout(() => this.#type(), this.random.between(40, 100));
  }

  #doSomething() {
    const dice = this.random.next();
    if (dice < 0.12 && this.#own.length > 10) this.#delete();
    else if (dice < 0.24 && this.#own.length > 10) this.#format();
    else this.#insert();
  }

  #do(kind, token, change) {
    const deed = this.journal.note(kind, token);
    this.deed = deed;
    this.doc.transact(() => {
      change();
      deed.clock = Y.getState(this.doc.store, this.doc.clientID);
    });
    // A mark that somebody else's made needless changes nothing, so there is nothing to be stored.
    if (!deed.sent) this.journal.acknowledge(deed);
  }

  #insert() {
    const letters = Array.from({ length: 1 + this.random.below(8) }, () =>
      String.fromCharCode(97 + this.random.below(26))).join('');
    const token = `⟨${this.number}.${this.#typed}:${letters}⟩`;
    let text;
    this.#do('insert', token, () => {
      text = this.#textToWriteIn();
      // Between tokens, so that none is torn apart.
      text.insert(this.random.next() < 0.7 ? text.length : 0, token, {});
    });
    this.#typed += 1;
    this.#own.push({ token, text });
    if (this.#own.length > REMEMBERED) this.#own.shift();
  }

  /** Mostly the own paragraph, now and then somebody else's; regularly a new one. */
  #textToWriteIn() {
    if (this.#paragraph && this.random.next() < 0.15) return this.random.of(textsOf(this.doc).slice(-20));
    if (!this.#paragraph || this.#typed % TOKENS_OF_A_PARAGRAPH === 0) {
      const paragraph = new Y.XmlElement('paragraph');
      this.#paragraph = new Y.XmlText();
      paragraph.insert(0, [this.#paragraph]);
      this.doc.getXmlFragment('content').push([paragraph]);
    }
    return this.#paragraph;
  }

  #delete() {
    const [{ token, text }] = this.#own.splice(this.random.below(this.#own.length), 1);
    const place = placeOf(text, token);
    if (place >= 0) this.#do('delete', token, () => text.delete(place, token.length));
  }

  #format() {
    const mine = this.random.of(this.#own);
    const place = placeOf(mine.text, mine.token);
    if (place < 0) return;
    mine.strong = !mine.strong;
    this.#do('mark', mine.token, () =>
      mine.text.format(place, mine.token.length, { strong: mine.strong ? {} : null }));
  }
}
