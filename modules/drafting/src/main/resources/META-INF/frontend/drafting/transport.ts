/** A line to the server, whichever way it goes: whole frames in both directions, and one end. */
export interface Transport {
  /** Whether frames may be sent. */
  readonly open: boolean;
  send(frame: Uint8Array): void;
  /** Hangs up; nothing is told about it. */
  close(): void;
}

export interface TransportEvents {
  opened(): void;
  frame(bytes: Uint8Array): void;
  /** Nothing was said for a while, but the line stands. */
  alive(): void;
  /** The other end hung up, or the line broke (1006). */
  closed(code: number): void;
}

/** Where to, as what, and with which right. */
export interface Address {
  url: string;
  schema: number;
  token: string;
}

export const BROKEN = 1006;
