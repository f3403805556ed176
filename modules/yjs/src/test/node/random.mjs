/** A small seedable generator of random numbers (mulberry32). */
export class Random {
  #state

  constructor (seed) {
    this.#state = seed >>> 0
  }

  /** 0 ≤ number < 1 */
  next () {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** 0 ≤ integer < bound */
  below (bound) {
    return Math.floor(this.next() * bound)
  }

  chance (probability) {
    return this.next() < probability
  }

  pick (choices) {
    return choices[this.below(choices.length)]
  }

  shuffle (list) {
    for (let last = list.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      ;[list[last], list[other]] = [list[other], list[last]]
    }
  }
}
