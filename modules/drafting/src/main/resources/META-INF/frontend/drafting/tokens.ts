/** The right to connect: minted by the web session, good for eight hours, renewed at half life. */
export interface Token {
  token: string;
  expiresAt: string;
  access: string;
  /** Whose right it is, as far as the server says. */
  person?: string;
}

export type TokenAnswer =
  { kind: 'granted'; token: Token } | { kind: 'gone' } | { kind: 'signed-out' } | { kind: 'unreachable' };

export interface Csrf {
  header?: string | undefined;
  token?: string | undefined;
}

export class TokenSource {
  private current: Token | undefined;
  private renewAt = 0;

  private readonly url: string;
  private readonly csrf: () => Csrf;
  private readonly now: () => number;
  private readonly fetcher: typeof fetch;

  constructor(
    url: string,
    csrf: () => Csrf,
    now: () => number = Date.now,
    fetcher: typeof fetch = (...args) => fetch(...args),
  ) {
    this.url = url;
    this.csrf = csrf;
    this.now = now;
    this.fetcher = fetcher;
  }

  /** The token in hand, while it lasts. */
  get usable(): Token | undefined {
    return this.current && Date.parse(this.current.expiresAt) > this.now() ? this.current : undefined;
  }

  get dueForRenewal(): boolean {
    return this.usable === undefined || this.now() >= this.renewAt;
  }

  /** The server did not let this token in: ask again before the next try, but keep it. */
  doubt(): void {
    this.renewAt = 0;
  }

  async mint(): Promise<TokenAnswer> {
    try {
      const response = await this.fetcher(this.url, {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'manual',
        headers: { Accept: 'application/json', ...csrfHeaders(this.csrf()) },
      });
      if (response.status === 404) return { kind: 'gone' };
      if (response.status === 401 || response.status === 403 || response.type === 'opaqueredirect') {
        return { kind: 'signed-out' };
      }
      if (!response.ok) return { kind: 'unreachable' };
      return { kind: 'granted', token: this.keep((await response.json()) as Token) };
    } catch {
      return { kind: 'unreachable' };
    }
  }

  private keep(token: Token): Token {
    this.current = token;
    this.renewAt = this.now() + (Date.parse(token.expiresAt) - this.now()) / 2;
    return token;
  }

}

/** From the server-side component, else from the page's meta tags, else from the cookie. */
export function csrfHeaders({ header, token }: Csrf): Record<string, string> {
  if (header && token) return { [header]: token };
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const metaToken = meta('_csrf');
  if (metaToken) return { [meta('_csrf_header') ?? 'X-CSRF-TOKEN']: metaToken };
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
  return cookie ? { 'X-XSRF-TOKEN': decodeURIComponent(cookie) } : {};
}

/** Waits longer after each failure, never in step with the other tabs of a room. */
export class Backoff {
  private failures = 0;

  private readonly random: () => number;

  constructor(random: () => number = Math.random) {
    this.random = random;
  }

  reset(): void {
    this.failures = 0;
  }

  /** Milliseconds to wait before the next try: 0.5 s doubling to 15 s, of which half is chance. */
  next(): number {
    const ceiling = Math.min(500 * 2 ** this.failures++, 15_000);
    return ceiling / 2 + (this.random() * ceiling) / 2;
  }
}
