/** Nearest-rank percentile of an unsorted list; null when there is nothing to rank. */
export function percentile(values, share) {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle of an odd number of figures, the mean of the two middle ones of an even number. */
export function median(values) {
  const known = values.filter((value) => value !== null && value !== undefined);
  if (known.length === 0) return null;
  const sorted = Float64Array.from(known).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds, a million of them without a million objects. */
export class Latencies {
  #values = new Float32Array(1 << 14);
  #count = 0;

  add(milliseconds) {
    if (this.#count === this.#values.length) {
      const larger = new Float32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count] = milliseconds;
    this.#count += 1;
  }

  /** p50, p99 and count. */
  summary() {
    const values = this.#values.subarray(0, this.#count);
    return { count: this.#count, p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
  }
}

/** A small seeded generator of numbers in [0, 1), so that all sides are typed on alike (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
