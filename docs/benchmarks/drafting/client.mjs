import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { AWARENESS, SYNC, framings } from './framing.mjs';

const CHARACTERS_PER_PARAGRAPH = 240;
const LETTERS = 'connectivity for everyone by twenty thirty ';

/**
 * One person with one open document: a real Y.Doc behind a bare socket, typing at the end of a
 * paragraph of their own. Everything a browser would send is sent; only ProseMirror is missing.
 */
export class TypingClient {
  answered = 0;
  frames = 0;
  refusals = [];
  notices = [];
  awarenessReceived = 0;
  bytesReceived = 0;
  #frameSentAt = [];
  #typed = 0;
  #text = null;

  constructor({ side, document, token, keystrokes, cursors }) {
    this.framing = framings[side];
    this.document = document;
    this.token = token;
    this.keystrokes = keystrokes;
    this.cursors = cursors;
    this.doc = new Y.Doc();
    this.awareness = new Awareness(this.doc);
    this.doc.on('update', (update, origin) => origin !== this && this.#sendUpdate(update));
    this.doc.on('afterTransaction', (transaction) => {
      if (transaction.origin === this) keystrokes.arrived(transaction);
    });
  }

  /** Resolves when the server's whole state has arrived. */
  connect(url) {
    return new Promise((resolve, reject) => {
      this.synced = resolve;
      this.failed = reject;
      this.socket = this.framing.open(url, this.document, this.token);
      this.socket.binaryType = 'nodebuffer';
      this.socket.on('open', () => this.#greet());
      this.socket.on('message', (frame) => this.#receive(frame));
      this.socket.on('error', reject);
      this.socket.on('unexpected-response', (_, response) =>
        reject(new Error(`handshake answered ${response.statusCode}`)));
      this.socket.on('close', (code, reason) => {
        this.closed = `${code} ${reason}`;
        reject(new Error(`closed before the first sync: ${this.closed}`));
      });
    });
  }

  /** One keystroke; every so often it is Enter, which begins a new paragraph. */
  type() {
    const sentAt = performance.now();
    if (this.#text === null || this.#typed % CHARACTERS_PER_PARAGRAPH === 0) {
      this.#beginParagraph();
    } else {
      this.#text.insert(this.#text.length, LETTERS[this.#typed % LETTERS.length]);
    }
    this.#typed += 1;
    this.keystrokes.sent(this.doc.clientID, Y.getState(this.doc.store, this.doc.clientID) - 1, sentAt);
    if (this.cursors) this.#sendCursor();
  }

  send(encoder) {
    if (this.socket.readyState === 1) this.socket.send(encoding.toUint8Array(encoder));
  }

  close() {
    this.awareness.destroy();
    this.socket.removeAllListeners('close');
    this.socket.close();
    this.doc.destroy();
  }

  onSync(decoder) {
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, SYNC);
    const empty = encoding.length(encoder);
    const kind = readSyncMessage(decoder, encoder, this.doc, this);
    if (encoding.length(encoder) > empty) this.#sendUpdateBearing(encoder);
    if (kind === 1) this.synced();
  }

  onAwareness() {
    this.awarenessReceived += 1;
  }

  /** The server has answered this connection's first `count` update-bearing frames. */
  onAnsweredUpTo(count) {
    const now = performance.now();
    for (; this.answered < count; this.answered += 1) {
      this.keystrokes.answered(this.#frameSentAt[this.answered], now);
    }
  }

  onRefused(code) {
    this.refusals.push(code);
    this.failed(new Error(`refused: ${code}`));
  }

  onNotice(code) {
    this.notices.push(code);
  }

  #greet() {
    this.framing.greet(this);
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, SYNC);
    writeSyncStep1(encoder, this.doc);
    this.send(encoder);
  }

  #receive(frame) {
    this.bytesReceived += frame.length;
    this.framing.read(decoding.createDecoder(frame), this);
  }

  #sendUpdate(update) {
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, SYNC);
    writeUpdate(encoder, update);
    this.#sendUpdateBearing(encoder);
  }

  #sendUpdateBearing(encoder) {
    this.#frameSentAt[this.frames] = performance.now();
    this.frames += 1;
    this.send(encoder);
  }

  #beginParagraph() {
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText(LETTERS[0]);
    paragraph.insert(0, [text]);
    this.doc.getXmlFragment('content').push([paragraph]);
    this.#text = text;
  }

  /** What y-prosemirror sends after each change of the selection. */
  #sendCursor() {
    const position = Y.createRelativePositionFromTypeIndex(this.#text, this.#text.length);
    const place = Y.relativePositionToJSON(position);
    this.awareness.setLocalStateField('cursor', { anchor: place, head: place });
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, [this.doc.clientID]));
    this.send(encoder);
  }
}
