/**
 * Says whether the server has everything that was typed into the form around it. Each keystroke
 * has a number; the server acknowledges a number only after all values that were sent before it
 * have been kept. Values travel when a field's own pause is over, so the number is sent after a
 * longer pause.
 */
const PAUSE_MS = 900;
/** A screen reader hears of ordinary saving no more often than this. */
const QUIET_MS = 10_000;

interface Server {
  typed(count: number): void;
}

export class P2cPledgeState extends HTMLElement {
  declare $server?: Server;

  private typed = 0;
  private kept = 0;
  private pause?: number;
  private heard = 0;
  private since?: string;

  static readonly observedAttributes = ['data-kind', 'data-text'];

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    document.addEventListener('input', this.onInput, true);
    document.addEventListener('change', this.onInput, true);
    addEventListener('beforeunload', this.onLeave);
    addEventListener('offline', this.onOffline);
    addEventListener('online', this.onOnline);
    if (!navigator.onLine) {
      this.onOffline();
    }
    this.show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('input', this.onInput, true);
    document.removeEventListener('change', this.onInput, true);
    removeEventListener('beforeunload', this.onLeave);
    removeEventListener('offline', this.onOffline);
    removeEventListener('online', this.onOnline);
    clearTimeout(this.pause);
  }

  /** The server says how the draft stands, in the reader's language. */
  attributeChangedCallback(): void {
    this.show();
  }

  /** The server has kept everything up to this keystroke. */
  acknowledge(count: number): void {
    this.kept = Math.max(this.kept, count);
    this.show();
  }

  private get waits(): boolean {
    return this.typed > this.kept;
  }

  private readonly onInput = (event: Event): void => {
    const inside = event.composedPath().some(
      (node) => node instanceof Element && node.classList.contains('pledge-form'),
    );
    if (!inside) {
      return;
    }
    this.typed += 1;
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.$server?.typed(this.typed), PAUSE_MS);
    this.show();
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    const { kind } = this.now();
    if (kind === 'saving' || kind === 'partly' || kind === 'failed' || kind === 'offline') {
      event.preventDefault();
    }
  };

  private readonly onOffline = (): void => {
    this.since = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date());
    this.show();
  };

  private readonly onOnline = (): void => {
    this.since = undefined;
    this.show();
    if (this.waits) {
      this.$server?.typed(this.typed);
    }
  };

  private show(): void {
    const { kind, text } = this.now();
    this.className = `pledge-state is-${kind}`;
    if (this.textContent === text) {
      return;
    }
    const ordinary = kind === 'saving' || kind === 'saved';
    const now = Date.now();
    const speaks = !ordinary || (kind === 'saved' && now - this.heard > QUIET_MS);
    this.setAttribute('aria-live', speaks ? 'polite' : 'off');
    if (speaks) {
      this.heard = now;
    }
    this.textContent = text;
  }

  private now(): { kind: string; text: string } {
    if (this.since) {
      return { kind: 'offline', text: (this.dataset['offline'] ?? '').replace('{0}', this.since) };
    }
    return this.waits
      ? { kind: 'saving', text: this.dataset['saving'] ?? '' }
      : { kind: this.dataset['kind'] ?? 'none', text: this.dataset['text'] ?? '' };
  }
}

customElements.get('p2c-pledge-state') ?? customElements.define('p2c-pledge-state', P2cPledgeState);
