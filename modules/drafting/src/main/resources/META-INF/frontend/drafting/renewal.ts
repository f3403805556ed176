/** Keeps a token in hand while the page is open: renews it at half of its life. */
import type { TokenSource } from './tokens.ts';

const AGAIN_MS = 120_000;

export class Renewal {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private readonly tokens: TokenSource;

  constructor(tokens: TokenSource) {
    this.tokens = tokens;
  }

  /** Plans the next renewal of the token in hand. */
  plan(): void {
    this.stopped = false;
    const expires = this.tokens.usable?.expiresAt;
    this.after(expires ? Math.max((Date.parse(expires) - Date.now()) / 2, 60_000) : AGAIN_MS);
  }

  private after(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      async () => {
        this.timer = undefined;
        const answer = await this.tokens.mint();
        if (this.timer !== undefined || this.stopped) return;
        if (answer.kind === 'granted') this.plan();
        else this.after(AGAIN_MS);
      },
      Math.min(ms, 2 ** 31 - 1),
    );
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }
}
