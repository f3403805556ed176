/**
 * Says whether the server has everything that was typed into the form around it. Each keystroke
 * has a number; the server acknowledges a number only after all values that were sent before it
 * have been kept. Values travel when a field's own pause is over, so the number is sent after a
 * longer pause. Until then it lies in this browser, for whoever comes back after the page was lost.
 */
import { KeptAnswers, device } from './kept-answers.ts';
import { answerOf, fieldOf, type Field } from './pledge-fields.ts';

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
  private device?: KeptAnswers;
  /** The fields that were changed here; of others the device may know from an earlier visit. */
  private readonly changed = new Set<string>();
  /** Whether everything that the server does not have is kept on the device. */
  private held = true;

  static readonly observedAttributes = ['data-kind', 'data-text', 'data-draft'];

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.open();
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
  attributeChangedCallback(name: string): void {
    if (name === 'data-draft') {
      this.open();
    }
    this.settle();
    this.show();
  }

  /** The server has kept everything up to this keystroke. */
  acknowledge(count: number): void {
    this.kept = Math.max(this.kept, count);
    this.settle();
    this.show();
  }

  /** The draft has its name now. */
  called(draft: string): void {
    this.device?.moveTo(draft);
  }

  private open(): void {
    this.device = new KeptAnswers(device, this.dataset['person'] ?? '', this.dataset['draft'] ?? '');
    this.changed.clear();
    this.held = true;
  }

  /** What the server has need not lie here too. */
  private settle(): void {
    if (this.waits || this.dataset['kind'] !== 'saved') return;
    this.device?.forget(this.changed);
    this.changed.clear();
    this.held = true;
  }

  /** The field has its new value only after this event. */
  private keep(field: Field): void {
    setTimeout(() => {
      this.changed.add(field.id);
      const page = { title: document.title, address: location.pathname };
      this.held = (this.device?.put(field.id, answerOf(field), page) ?? false) && this.held;
      this.show();
    });
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
    const field = fieldOf(event);
    if (field) {
      this.keep(field);
    }
    this.typed += 1;
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.$server?.typed(this.typed), PAUSE_MS);
    this.show();
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    const { kind } = this.now();
    if (!this.held && ['saving', 'partly', 'failed', 'offline'].includes(kind)) {
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
      const text = this.dataset[this.held ? 'device' : 'offline'] ?? '';
      return { kind: 'offline', text: text.replace('{0}', this.since) };
    }
    return this.waits
      ? { kind: 'saving', text: this.dataset['saving'] ?? '' }
      : { kind: this.dataset['kind'] ?? 'none', text: this.dataset['text'] ?? '' };
  }
}

customElements.get('p2c-pledge-state') ?? customElements.define('p2c-pledge-state', P2cPledgeState);
