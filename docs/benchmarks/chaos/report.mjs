const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const seconds = (millis) => `${(millis / 1000).toFixed(1)} s`;

/** What was survived, and how long it took. */
export class Report {
  #began = performance.now();
  #survived = [];
  #faults = 0;

  constructor({ seed, nodes, editors, documents }) {
    Object.assign(this, { seed, nodes, editors, documents });
  }

  survivedFault({ what, unacked, back }) {
    this.#faults += 1;
    console.log(`fault: ${what}, with ${unacked} deeds on their way; all editors at work after ${seconds(back)}`);
  }

  survivedKill(kill, { what, unacked, down, back }) {
    this.#survived.push({ what, back });
    console.log(`${kill}: ${what} killed with ${unacked} deeds on their way; up again after ${seconds(down)}, all editors at work after ${seconds(back)}`);
  }

  finish() {
    const done = this.editors.reduce((sum, { journal }) => sum + journal.done, 0);
    const connections = this.editors.reduce((sum, editor) => sum + editor.connections, 0);
    console.log(`\n${this.#survived.length} kills and ${this.#faults} bad lines survived in ${seconds(performance.now() - this.#began)}, seed ${this.seed}, ${this.nodes} node(s)`);
    for (const what of new Set(this.#survived.map((one) => one.what))) {
      const times = this.#survived.filter((one) => one.what === what).map(({ back }) => back).sort((a, b) => a - b);
      console.log(`  ${what}: ${times.length} times, at work again after ${seconds(percentile(times, 0.5))} (median), ${seconds(times.at(-1))} (longest)`);
    }
    console.log(`  ${done} deeds of ${this.editors.length} editors in ${this.documents.length} documents over ${connections} connections, all acknowledged`);
    console.log('  0 acknowledged characters lost, 0 duplicated, 0 deletions undone; all replicas, a fresh one too, equal the log replayed by yjs');
  }
}
