/**
 * The side channel of the measurement: when each keystroke was typed, by Yjs client id and clock.
 * A keystroke counts as delivered when another client's model holds that clock, however many
 * keystrokes the server merged into one frame.
 */
export class Keystrokes {
  typedInWindow = 0;
  deliveredOfWindow = 0;
  deliveredDuringWindow = 0;
  latencies = [];
  answers = [];
  #typedAt = new Map();
  #from = Infinity;
  #until = Infinity;

  openWindow() {
    this.#from = performance.now();
  }

  closeWindow() {
    this.#until = performance.now();
    return (this.#until - this.#from) / 1000;
  }

  sent(clientId, clock, at) {
    let times = this.#typedAt.get(clientId);
    if (times === undefined) this.#typedAt.set(clientId, (times = new Map()));
    times.set(clock, at);
    if (this.#measured(at)) this.typedInWindow += 1;
  }

  /** Looks up everything a transaction brought into a receiver's model. */
  arrived({ beforeState, afterState }) {
    const now = performance.now();
    for (const [clientId, end] of afterState) {
      const times = this.#typedAt.get(clientId);
      if (times === undefined) continue;
      for (let clock = beforeState.get(clientId) ?? 0; clock < end; clock += 1) {
        const at = times.get(clock);
        if (at !== undefined) this.#delivered(at, now);
      }
    }
  }

  answered(sentAt, now) {
    if (this.#measured(sentAt)) this.answers.push(now - sentAt);
  }

  #delivered(at, now) {
    if (this.#measured(now)) this.deliveredDuringWindow += 1;
    if (!this.#measured(at)) return;
    this.deliveredOfWindow += 1;
    this.latencies.push(now - at);
  }

  #measured(at) {
    return at >= this.#from && at < this.#until;
  }
}
