import { textOf } from './text.mjs';

/** The deeds of an editor: what it did, when, and whether the server has said that it is durable. */
export class Journal {
  /** Deeds by the token they are about, in the order of doing. */
  #byToken = new Map();
  #ackedClock = 0;
  acked = 0;
  done = 0;

  /** kind: insert, delete or mark. */
  note(kind, token) {
    const deed = { kind, token, clock: 0, sent: false, acked: false };
    if (!this.#byToken.has(token)) this.#byToken.set(token, []);
    this.#byToken.get(token).push(deed);
    this.done += 1;
    return deed;
  }

  acknowledge(deed) {
    if (deed.acked) return;
    deed.acked = true;
    this.acked += 1;
    this.#ackedClock = Math.max(this.#ackedClock, deed.clock);
  }

  /**
   * What must be true of every document that holds at least what is acknowledged by now: up to which
   * clock it has the editor's structs, which count every character and mark; and which tokens stand
   * there. Of a deed without an ack nothing is known.
   */
  promised() {
    const tokens = new Map();
    for (const [token, deeds] of this.#byToken) {
      const deletion = this.#deletionOf(token);
      if (deletion?.acked) tokens.set(token, 0);
      else if (!deletion && deeds[0].acked) tokens.set(token, 1);
    }
    // What is deleted between the promise and the reading of the log is not lost.
    return { clock: this.#ackedClock, tokens, deletedSince: (token) => this.#deletionOf(token) !== undefined };
  }

  #deletionOf(token) {
    return this.#byToken.get(token).find(({ kind }) => kind === 'delete');
  }
}

/** Compares a document with what editors were promised; returns the sentences about what is wrong. */
export function broken(doc, promises) {
  const found = textOf(doc);
  const wrong = new Set();
  for (const { clientId, clock, tokens, deletedSince } of promises) {
    const known = doc.store.clients.get(clientId)?.at(-1);
    const has = known ? known.id.clock + known.len : 0;
    if (has < clock) wrong.add(`${clientId}: ${clock} characters and marks were acknowledged, ${has} are there`);
    for (const [token, times] of tokens) {
      const there = found.get(token) ?? 0;
      if (there < times && !deletedSince(token)) wrong.add(`${token} was acknowledged and is lost`);
      if (times === 0 && there > 0) wrong.add(`${token} was deleted, acknowledged, and is back`);
    }
  }
  for (const [token, times] of found) {
    if (times > 1) wrong.add(`${token} stands there ${times} times`);
  }
  return [...wrong];
}
