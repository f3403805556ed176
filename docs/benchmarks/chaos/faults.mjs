const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
/** What was on its way when a line fell silent may still be told; what is told later was not. */
const ON_ITS_WAY_MILLIS = 1_000;
const SILENT_MILLIS = 6_000;
const BAD_MILLIS = 4_000;
const CLEAR_ANSWER_MILLIS = 3_000;

/** Bad lines between editors and nodes, and between a node and the database. Nothing is killed. */
export class Faults {
  constructor({ damage, nodes, urls, editors, random }) {
    Object.assign(this, { damage, nodes, urls, editors, random });
  }

  /** One of each, in turn; each returns what it was. */
  get all() {
    return [
      () => this.#badLine('silence'),
      () => this.#partition(),
      () => this.#badLine('throttle 20000'),
      () => this.#badLine('cut'),
      () => this.#badLine('delay 300'),
      () => this.#badLine('vanish'),
      () => this.#withoutDatabase(),
    ];
  }

  async #badLine(fault) {
    const node = 1 + this.random.below(this.nodes);
    await this.damage.do(`client-line ${node} ${fault}`);
    await pause(BAD_MILLIS);
    await this.damage.do(`client-line ${node} heal`);
    return `line to node ${node}: ${fault}`;
  }

  /** A node that cannot reach the database acknowledges nothing; the others go on. */
  async #partition() {
    const node = 1 + this.random.below(this.nodes);
    const here = this.editors.filter((editor) => editor.node === node - 1);
    const elsewhere = this.editors.filter((editor) => editor.node !== node - 1);
    await this.damage.do(`database-line ${node} silence`);
    await pause(ON_ITS_WAY_MILLIS);
    const before = here.map(({ journal, connections }) => [journal.acked, connections]);
    const others = elsewhere.map(({ journal }) => journal.acked);
    await pause(SILENT_MILLIS);
    const lied = here.filter(({ journal, connections }, index) =>
      connections === before[index][1] && journal.acked > before[index][0]);
    const stuck = elsewhere.filter(({ journal }, index) => journal.acked === others[index]);
    await this.damage.do(`database-line ${node} heal`);
    if (lied.length > 0) throw new Error(`acknowledged without a database: editors ${lied.map(({ number }) => number)}`);
    if (stuck.length > 0) throw new Error(`stuck beside a partitioned node: editors ${stuck.map(({ number }) => number)}`);
    return `node ${node} cut off from the database for ${(ON_ITS_WAY_MILLIS + SILENT_MILLIS) / 1000} s`;
  }

  /** PostgreSQL does not answer: whoever comes is told so soon, whoever is there keeps the text. */
  async #withoutDatabase() {
    for (let node = 1; node <= this.nodes; node += 1) await this.damage.do(`database-line ${node} silence`);
    const end = Date.now() + this.awayMillis;
    const answers = [];
    while (Date.now() < end) {
      answers.push(await this.#knock());
      await pause(1_000);
    }
    for (let node = 1; node <= this.nodes; node += 1) await this.damage.do(`database-line ${node} heal`);
    const wrong = answers.filter(({ status, millis }) => status !== 503 || millis > CLEAR_ANSWER_MILLIS + 500);
    if (wrong.length > 0) throw new Error(`no clear answer without a database: ${JSON.stringify(wrong.slice(0, 5))}`);
    const longest = Math.max(...answers.map(({ millis }) => millis));
    return `PostgreSQL away for ${this.awayMillis / 1000} s: ${answers.length} of ${answers.length} who came were told 503, after ${(longest / 1000).toFixed(1)} s at most`;
  }

  async #knock() {
    const { document, token } = this.editors[0];
    const begin = performance.now();
    const status = await this.editors[0].knock(this.urls[0], document, token);
    return { status, millis: performance.now() - begin };
  }
}
