import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const WRITERS = [
  'chair', 'vicechair', 'rapporteur',
  ...Array.from({ length: 9 }, (_, index) => `delegate${index + 1}`),
];
const DEMO_PASSWORD = 'demo';
const RESTART_SECONDS = 180;

/** Our side through its public doors only: sign-in at Keycloak, the REST API, the drafting socket. */
export class Partner2Connect {
  #signedIn = new Map();

  /** `home` is the data folder of `./p2c run --restart-app`. */
  constructor({ app, keycloak, home, database, realm = 'partner2connect' }) {
    this.app = app;
    this.home = home;
    this.database = database;
    this.tokenEndpoint = `${keycloak}/realms/${realm}/protocol/openid-connect/token`;
    this.url = app.replace(/^http/, 'ws');
  }

  get pid() {
    return Number(/^pid=(\d+)/m.exec(readFileSync(`${this.home}/run/application.process`, 'utf8'))[1]);
  }

  /** Opens fresh editions with one token per client; the writers take turns. */
  async openDocuments(documents, clients) {
    const group = await this.#group();
    const opened = [];
    for (let number = 0; number < documents; number += 1) {
      const plan = await this.#ask('POST', `/api/v1/working-groups/${group}/plans`, 'chair', {});
      const tokens = [];
      for (let client = 0; client < clients; client += 1) {
        const writer = this.writer(number * clients + client);
        tokens.push(await this.token(plan.documentId, writer));
      }
      opened.push({ document: plan.documentId, tokens });
    }
    return opened;
  }

  writer(number) {
    return WRITERS[number % WRITERS.length];
  }

  /** A token for a document that exists already. */
  async token(document, writer = 'chair') {
    const { token, access } = await this.#ask('POST', `/api/v1/documents/${document}/tokens`, writer, {});
    if (access !== 'write') throw new Error(`${writer} may only ${access}`);
    return token;
  }

  async #group() {
    const groups = await this.#ask('GET', '/api/v1/working-groups', 'chair');
    return groups.find(({ focusArea }) => focusArea === 'ACCESS').id;
  }

  /** Ends the application; its supervisor starts it again. Resolves when it is up. */
  async restart() {
    const before = this.pid;
    process.kill(before, 'SIGTERM');
    for (let waited = 0; waited < RESTART_SECONDS * 10; waited += 1) {
      await sleep(100);
      if (this.pid !== before && (await this.#isUp())) return;
    }
    throw new Error('the application did not come back');
  }

  async #isUp() {
    try {
      const response = await fetch(`${this.app}/actuator/health`);
      return (await response.json()).status === 'UP';
    } catch {
      return false;
    }
  }

  async #signIn(username) {
    const known = this.#signedIn.get(username);
    if (known && known.until > Date.now()) return known.token;
    const response = await fetch(this.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password', client_id: 'p2c-cli', scope: 'openid', username, password: DEMO_PASSWORD,
      }),
    });
    if (!response.ok) throw new Error(`sign-in of ${username}: ${response.status} ${await response.text()}`);
    const { access_token: token, expires_in: seconds } = await response.json();
    this.#signedIn.set(username, { token, until: Date.now() + (seconds / 2) * 1000 });
    return token;
  }

  async #ask(method, path, username, body) {
    const response = await fetch(this.app + path, {
      method,
      headers: { Authorization: `Bearer ${await this.#signIn(username)}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
