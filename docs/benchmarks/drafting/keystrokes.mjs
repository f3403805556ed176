import { Latencies } from './statistics.mjs';

/**
 * The side channel of the measurement: when each keystroke was typed, by Yjs client id and clock, and
 * what each receiver has of it. A keystroke counts as delivered when another client has received that
 * clock, however many keystrokes the server merged into one frame, and counts once.
 */
export class Keystrokes {
  typedInWindow = 0;
  deliveredOfWindow = 0;
  deliveredDuringWindow = 0;
  latencies = new Latencies();
  answers = new Latencies();
  #writers = new Map();
  #from = Infinity;
  #until = Infinity;

  /** Expects a writer whose text goes to so many receivers, numbered from 0. */
  expect(client, receivers) {
    this.#writers.set(client, { typedAt: [], clocks: 0, has: new Int32Array(receivers) });
  }

  openWindow() {
    this.#from = performance.now();
  }

  closeWindow() {
    this.#until = performance.now();
    return (this.#until - this.#from) / 1000;
  }

  sent(client, clock, at) {
    const writer = this.#writers.get(client);
    writer.typedAt[clock] = at;
    writer.clocks = clock + 1;
    if (this.#measured(at)) this.typedInWindow += 1;
  }

  /** A receiver got a run of clocks. A gap is left open, and found at the end. */
  arrived(receiver, client, from, to, now) {
    const writer = this.#writers.get(client);
    if (writer === undefined) return;
    const known = writer.has[receiver];
    if (to <= known || from > known) return;
    writer.has[receiver] = to;
    for (let clock = known; clock < to; clock += 1) {
      const at = writer.typedAt[clock];
      if (at !== undefined) this.#delivered(at, now);
    }
  }

  answered(sentAt, now) {
    if (this.#measured(sentAt)) this.answers.add(now - sentAt);
  }

  /** Whether every receiver but the writer itself has all that was typed. */
  complete(writerNumbers) {
    for (const [client, { clocks, has }] of this.#writers) {
      for (let receiver = 0; receiver < has.length; receiver += 1) {
        if (receiver !== writerNumbers.get(client) && has[receiver] < clocks) return false;
      }
    }
    return true;
  }

  #delivered(at, now) {
    if (this.#measured(now)) this.deliveredDuringWindow += 1;
    if (!this.#measured(at)) return;
    this.deliveredOfWindow += 1;
    this.latencies.add(now - at);
  }

  #measured(at) {
    return at >= this.#from && at < this.#until;
  }
}
