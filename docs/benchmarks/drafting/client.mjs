import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { AWARENESS, SYNC, framings } from './framing.mjs';
import { RawSocket } from './socket.mjs';
import { forEachRun, writeCharacter, writeParagraph } from './updates.mjs';

const STEP_ONE = 0;
const STEP_TWO = 1;
const UPDATE = 2;
const EMPTY = Uint8Array.of(0, 0);
const CHARACTERS_PER_PARAGRAPH = 240;
const LETTERS = 'connectivity for everyone by twenty thirty ';

/** One open socket of one document: says hello, asks for the state, counts what is answered. */
export class Client {
  answered = 0;
  frames = 0;
  refusals = [];
  notices = [];
  awarenessReceived = 0;
  bytesReceived = 0;
  framesReceived = 0;

  /** `least`: how many bytes the first state has; y-websocket answers before it has read its store. */
  constructor({ side, url, document, token, least = 0 }) {
    this.least = least;
    this.framing = framings[side];
    this.url = url;
    this.document = document;
    this.token = token;
  }

  /** Resolves with the server's whole state, an update, when it has arrived. */
  connect() {
    return new Promise((resolve, reject) => {
      this.synced = resolve;
      this.failed = reject;
      this.socket = new RawSocket({
        url: this.framing.address(this.url, this.document),
        protocols: this.framing.protocols(this.token),
        onOpen: () => this.#greet(),
        onMessage: (frame) => this.#receive(frame),
        onClose: (reason) => {
          this.closed = reason;
          reject(new Error(`closed before the first sync: ${reason}`));
        },
      });
    });
  }

  send(encoder) {
    if (!this.closed) this.socket.send(encoding.toUint8Array(encoder));
  }

  close() {
    this.socket.close();
  }

  onSync(decoder) {
    const kind = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (kind === STEP_ONE) this.sendUpdateBearing(STEP_TWO, EMPTY);
    else if ((kind === STEP_TWO || this.least > 0) && payload.length >= this.least) this.synced(payload.slice());
    if (kind !== STEP_ONE) this.onUpdate(decoding.createDecoder(payload));
  }

  onUpdate() {}

  onAwareness() {
    this.awarenessReceived += 1;
  }

  /** The server has answered this connection's first `count` update-bearing frames. */
  onAnsweredUpTo(count) {
    this.answered = count;
  }

  onRefused(code) {
    this.refusals.push(code);
    this.failed(new Error(`refused: ${code}`));
  }

  onNotice(code) {
    this.notices.push(code);
  }

  sendUpdateBearing(kind, update) {
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, update);
    this.frames += 1;
    this.send(encoder);
  }

  #greet() {
    this.framing.greet(this);
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, STEP_ONE);
    encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
    this.send(encoder);
  }

  #receive(frame) {
    this.framesReceived += 1;
    this.bytesReceived += frame.length;
    this.framing.read(decoding.createDecoder(frame), this);
  }
}

/**
 * One person who types at the end of a paragraph of their own. It sends what a browser's Yjs would
 * send and reads of each update whose clocks it brings; it holds no Y.Doc, so that a hundred of them
 * leave the machine to the server that is measured.
 */
export class TypingClient extends Client {
  text = '';
  #clock = 0;
  #cursorClock = 0;
  #paragraph = null;
  #written = 0;
  #frameSentAt = [];

  /**
   * @param identity a Yjs client id
   * @param number its place among the people of its document, from 0
   * @param behind the block behind which it begins to write
   * @param keystrokes the common account
   */
  constructor({ identity, number, behind, keystrokes, cursors, ...place }) {
    super(place);
    this.identity = identity;
    this.number = number;
    this.behind = behind;
    this.keystrokes = keystrokes;
    this.cursors = cursors;
  }

  /** One keystroke; every so often it begins a new paragraph. */
  type() {
    const sentAt = performance.now();
    const character = LETTERS[this.#written % LETTERS.length];
    const encoder = encoding.createEncoder();
    if (this.#written % CHARACTERS_PER_PARAGRAPH === 0) {
      writeParagraph(encoder, this.identity, this.#clock, this.#paragraph ?? this.behind, character);
      this.#paragraph = { client: this.identity, clock: this.#clock };
      this.#clock += 3;
    } else {
      writeCharacter(encoder, this.identity, this.#clock, character);
      this.#clock += 1;
    }
    this.#written += 1;
    this.text += character;
    this.keystrokes.sent(this.identity, this.#clock - 1, sentAt);
    this.#frameSentAt[this.frames] = sentAt;
    this.sendUpdateBearing(UPDATE, encoding.toUint8Array(encoder));
    if (this.cursors) this.#sendCursor();
  }

  onUpdate(decoder) {
    const now = performance.now();
    forEachRun(decoder, (client, from, to) => {
      if (client !== this.identity) this.keystrokes.arrived(this.number, client, from, to, now);
    });
  }

  onAnsweredUpTo(count) {
    const now = performance.now();
    for (; this.answered < count; this.answered += 1) {
      const sentAt = this.#frameSentAt[this.answered];
      if (sentAt !== undefined) this.keystrokes.answered(sentAt, now);
    }
  }

  /** What y-prosemirror sends after each change of the selection. */
  #sendCursor() {
    const place = { type: { client: this.identity, clock: this.#paragraph.clock + 1 }, assoc: 0 };
    const state = encoding.createEncoder();
    encoding.writeVarUint(state, 1);
    encoding.writeVarUint(state, this.identity);
    encoding.writeVarUint(state, (this.#cursorClock += 1));
    encoding.writeVarString(state, JSON.stringify({ cursor: { anchor: place, head: place } }));
    const encoder = this.framing.begin(this.document);
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(state));
    this.send(encoder);
  }
}
