/** Keeps a connection under the server's rate: keystrokes go at once, floods are merged. */
const BURST = 60;
const PER_SECOND = 25;
const MERGE_MS = 60;

export class Pace {
  private left = BURST;
  private at: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly send: () => void;
  private readonly now: () => number;

  constructor(send: () => void, now: () => number = Date.now) {
    this.send = send;
    this.now = now;
    this.at = now();
  }

  /** Whether one frame may go now; if not, `send` is called a moment later. */
  allows(): boolean {
    const now = this.now();
    this.left = Math.min(BURST, this.left + ((now - this.at) / 1_000) * PER_SECOND);
    this.at = now;
    if (this.left >= 1 && this.timer === undefined) {
      this.left--;
      return true;
    }
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.left = Math.max(0, this.left - 1);
      this.send();
    }, MERGE_MS);
    return false;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
