/** Chooses the line: WebSocket first, and polling where WebSocket is blocked and HTTP is not. */
import { PollingTransport } from './polling.ts';
import { SocketTransport } from './socket.ts';
import type { Address, Transport, TransportEvents } from './transport.ts';

const REMEMBERED = 'p2c.polling';
const FIRST_KNOCK_MS = 60_000;
const LAST_KNOCK_MS = 600_000;

export interface DiallerEvents extends TransportEvents {
  /** A better line than the present one can be had now. */
  better(): void;
}

export class Dialler {
  /** The last WebSocket failed although HTTP had worked a moment before. */
  private suspicious = false;
  private wait = FIRST_KNOCK_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private knocking: Transport | undefined;
  private knockAgain: (() => void) | undefined;

  /**
   * @param httpWorks whether the server answered by HTTP a moment ago
   */
  dial(address: Address, httpWorks: boolean, events: DiallerEvents): Transport {
    this.hush();
    if (httpWorks && this.suspicious) remember(true);
    return remembered() ? this.poll(address, events) : this.socket(address, httpWorks, events);
  }

  private socket(address: Address, httpWorks: boolean, events: DiallerEvents): Transport {
    let heard = false;
    return new SocketTransport(address, {
      ...events,
      frame: (bytes) => {
        heard = true;
        this.suspicious = false;
        events.frame(bytes);
      },
      closed: (code) => {
        if (!heard) this.suspicious = httpWorks;
        events.closed(code);
      },
    });
  }

  private poll(address: Address, events: DiallerEvents): Transport {
    let opened = false;
    const line = new PollingTransport(address, {
      ...events,
      opened: () => {
        opened = true;
        this.knockAgain = () => this.knock(address, events);
        this.timer = setTimeout(this.knockAgain, this.wait);
        events.opened();
      },
      closed: (code) => {
        this.hush();
        // Not this way either: begin with a WebSocket next time.
        if (!opened) this.forget();
        events.closed(code);
      },
    });
    return line;
  }

  /** Tries a WebSocket beside the line that works; the first word on it decides. */
  private knock(address: Address, events: DiallerEvents): void {
    clearTimeout(this.timer);
    this.knocking?.close();
    this.knocking = new SocketTransport(address, {
      opened: () => {},
      alive: () => {},
      frame: () => {
        this.hush();
        this.forget();
        events.better();
      },
      closed: () => {
        this.knocking = undefined;
        this.wait = Math.min(this.wait * 2, LAST_KNOCK_MS);
        this.timer = setTimeout(() => this.knockAgain?.(), this.wait);
      },
    });
  }

  /** Another network may let WebSockets pass. */
  networkChanged(): void {
    if (this.knockAgain) this.knockAgain();
    else this.forget();
  }

  /** The line is given up: nothing is tried beside it any more. */
  hush(): void {
    clearTimeout(this.timer);
    this.knocking?.close();
    this.knocking = this.knockAgain = undefined;
  }

  private forget(): void {
    this.suspicious = false;
    this.wait = FIRST_KNOCK_MS;
    remember(false);
  }
}

/** For this tab; where storage is denied each page finds out anew. */
function remember(polling: boolean): void {
  try {
    if (polling) sessionStorage.setItem(REMEMBERED, '1');
    else sessionStorage.removeItem(REMEMBERED);
  } catch {
    fallback = polling;
  }
}

function remembered(): boolean {
  try {
    return sessionStorage.getItem(REMEMBERED) !== null;
  } catch {
    return fallback;
  }
}

let fallback = false;
