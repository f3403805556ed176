import * as Y from 'yjs';
import { TypingClient } from './client.mjs';
import { Keystrokes } from './keystrokes.mjs';

const WRITERS = [
  'chair', 'vicechair', 'rapporteur',
  ...Array.from({ length: 9 }, (_, index) => `delegate${index + 1}`),
];
const DEMO_PASSWORD = 'demo';

/** Our side through its public doors only: sign-in at Keycloak, the REST API, the drafting socket. */
export class Partner2Connect {
  constructor({ app, keycloak, realm = 'partner2connect' }) {
    this.app = app;
    this.tokenEndpoint = `${keycloak}/realms/${realm}/protocol/openid-connect/token`;
    this.url = app.replace(/^http/, 'ws');
  }

  /** Opens fresh editions and one token per client; the writers take turns. */
  async openDocuments(documents, clients) {
    const signedIn = new Map();
    for (const writer of WRITERS) signedIn.set(writer, await this.#signIn(writer));
    const groups = await this.#ask('GET', '/api/v1/working-groups', signedIn.get('chair'));
    const group = groups.find(({ focusArea }) => focusArea === 'ACCESS');
    const opened = [];
    for (let number = 0; number < documents; number += 1) {
      const plan = await this.#ask('POST', `/api/v1/working-groups/${group.id}/plans`, signedIn.get('chair'), {});
      const tokens = [];
      for (let client = 0; client < clients; client += 1) {
        const writer = WRITERS[(number * clients + client) % WRITERS.length];
        const path = `/api/v1/documents/${plan.documentId}/tokens`;
        const { token, access } = await this.#ask('POST', path, signedIn.get(writer), {});
        if (access !== 'write') throw new Error(`${writer} may only ${access}`);
        tokens.push(token);
      }
      opened.push({ document: plan.documentId, tokens });
    }
    return opened;
  }

  /** The state of each document as one Yjs update, so that the other side starts from the same text. */
  async contents(documents) {
    const contents = new Map();
    for (const { document, tokens } of documents) {
      const client = new TypingClient({
        side: 'partner2connect', document, token: tokens[0], keystrokes: new Keystrokes(), cursors: false,
      });
      await client.connect(this.url);
      contents.set(document, Y.encodeStateAsUpdate(client.doc));
      client.close();
    }
    return contents;
  }

  async #signIn(username) {
    const response = await fetch(this.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password', client_id: 'p2c-cli', scope: 'openid', username, password: DEMO_PASSWORD,
      }),
    });
    if (!response.ok) throw new Error(`sign-in of ${username}: ${response.status} ${await response.text()}`);
    return (await response.json()).access_token;
  }

  async #ask(method, path, token, body) {
    const response = await fetch(this.app + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
