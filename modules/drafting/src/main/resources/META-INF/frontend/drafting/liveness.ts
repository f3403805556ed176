/** A dead line gives no event for minutes: ask after a silence, and give up after another. */
const SILENCE_MS = 20_000;

export class Liveness {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly probe: () => void;
  private readonly giveUp: () => void;

  constructor(probe: () => void, giveUp: () => void) {
    this.probe = probe;
    this.giveUp = giveUp;
  }

  /** Something was heard. */
  heard(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = setTimeout(this.giveUp, SILENCE_MS);
      this.probe();
    }, SILENCE_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
