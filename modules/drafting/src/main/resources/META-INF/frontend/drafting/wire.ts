/** Frames of the wire contract: y-protocols messages plus ours on top. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

export const WIRE = 'p2c.collab.1';
/** The server refuses larger updates; larger work goes out in pieces. */
export const MAX_UPDATE_BYTES = 2 * 1024 * 1024 - 1024;

const SYNC = 0;
const AWARENESS = 1;
const QUERY_AWARENESS = 3;
const ACK = 100;
const REFUSAL = 101;
const NOTICE = 102;

const STEP_1 = 0;
const STEP_2 = 1;

export type Message =
  | { type: 'step1'; stateVector: Uint8Array }
  | { type: 'step2' | 'update'; update: Uint8Array }
  | { type: 'awareness'; update: Uint8Array }
  | { type: 'query-awareness' }
  | { type: 'ack'; seq: number; frames: number }
  | { type: 'refusal'; frame: number; code: string; messageKey: string }
  | { type: 'notice'; code: string; data: Record<string, unknown> }
  | { type: 'unknown' };

export function read(frame: Uint8Array): Message {
  const decoder = decoding.createDecoder(frame);
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder);
    case AWARENESS:
      return { type: 'awareness', update: decoding.readVarUint8Array(decoder) };
    case QUERY_AWARENESS:
      return { type: 'query-awareness' };
    case ACK:
      return { type: 'ack', seq: decoding.readVarUint(decoder), frames: decoding.readVarUint(decoder) };
    case REFUSAL:
      return {
        type: 'refusal',
        frame: decoding.readVarUint(decoder),
        code: decoding.readVarString(decoder),
        messageKey: decoding.readVarString(decoder),
      };
    case NOTICE:
      return { type: 'notice', code: decoding.readVarString(decoder), data: json(decoding.readVarString(decoder)) };
    default:
      return { type: 'unknown' };
  }
}

function readSync(decoder: decoding.Decoder): Message {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === STEP_1) return { type: 'step1', stateVector: payload };
  return { type: step === STEP_2 ? 'step2' : 'update', update: payload };
}

function json(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function frame(...parts: (number | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

export const step1 = (doc: Y.Doc): Uint8Array => frame(SYNC, STEP_1, Y.encodeStateVector(doc));
export const step2 = (update: Uint8Array): Uint8Array => frame(SYNC, STEP_2, update);
export const update = (bytes: Uint8Array): Uint8Array => frame(SYNC, 2, bytes);
export const awareness = (bytes: Uint8Array): Uint8Array => frame(AWARENESS, bytes);
export const queryAwareness = (): Uint8Array => frame(QUERY_AWARENESS);
