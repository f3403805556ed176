import { createInterface } from 'node:readline';

/**
 * What is done to the system. Whoever started this program does it: a line that begins with "!" on
 * the standard output asks for it, a line on the standard input says that it is done.
 */
export class Damage {
  #answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  #turn = 0;

  /** every: which kill in turn hits the application; every fifth of these hits everything. */
  constructor({ random, nodes, every }) {
    Object.assign(this, { random, nodes, every });
  }

  /** Kills the next thing, says so, starts it again, and returns what it was. */
  async kill(struck) {
    this.#turn += 1;
    // PostgreSQL is back in a second, the application in many, so the former dies more often.
    if (this.#turn % (5 * this.every) === 0) return this.#killEverything(struck);
    if (this.#turn % this.every === 0) return this.#killNode(1 + this.random.below(this.nodes), struck);
    return this.#killPostgres(struck);
  }

  async #killPostgres(struck) {
    await this.do('kill-postgres');
    struck();
    await this.do('start-postgres');
    return 'PostgreSQL';
  }

  async #killNode(node, struck) {
    await this.do(`kill-app ${node}`);
    struck();
    await this.do(`start-app ${node}`);
    return this.nodes === 1 ? 'the application' : 'one node';
  }

  async #killEverything(struck) {
    for (let node = 1; node <= this.nodes; node += 1) await this.do(`kill-app ${node}`);
    await this.do('kill-postgres');
    struck();
    await this.do('start-postgres');
    for (let node = 1; node <= this.nodes; node += 1) await this.do(`start-app ${node}`);
    return 'everything';
  }

  async do(command) {
    console.log(`!${command}`);
    const { value, done } = await this.#answers.next();
    if (done || value !== 'done') throw new Error(`${command}: ${value}`);
  }
}
