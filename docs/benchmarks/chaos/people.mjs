const WRITERS = [
  'chair', 'vicechair', 'rapporteur',
  ...Array.from({ length: 9 }, (_, index) => `delegate${index + 1}`),
];
const PASSWORD = 'demo';

/** Signs people of the demonstration in, opens fresh plans and asks for tokens, by the public API. */
export class People {
  constructor({ app, keycloak }) {
    this.app = app;
    this.tokenEndpoint = `${keycloak}/realms/partner2connect/protocol/openid-connect/token`;
  }

  /** One place at a document for each editor: they take turns over the documents. */
  async seats(documents, editors) {
    const signedIn = new Map();
    for (const writer of WRITERS.slice(0, Math.max(1, Math.min(editors, WRITERS.length)))) {
      signedIn.set(writer, await this.#signIn(writer));
    }
    const writers = [...signedIn.keys()];
    const chair = signedIn.get('chair');
    const groups = await this.#ask('GET', '/api/v1/working-groups', chair);
    const group = groups.find(({ focusArea }) => focusArea === 'ACCESS');
    const plans = [];
    for (let number = 0; number < documents; number += 1) {
      plans.push((await this.#ask('POST', `/api/v1/working-groups/${group.id}/plans`, chair, {})).documentId);
    }
    const seats = [];
    for (let number = 0; number < editors; number += 1) {
      const document = plans[number % documents];
      const writer = writers[number % writers.length];
      const { token, access } = await this.#ask('POST', `/api/v1/documents/${document}/tokens`, signedIn.get(writer), {});
      if (access !== 'write') throw new Error(`${writer} may only ${access}`);
      seats.push({ document, token });
    }
    return seats;
  }

  async #signIn(username) {
    const response = await fetch(this.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password', client_id: 'p2c-cli', scope: 'openid', username, password: PASSWORD,
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
