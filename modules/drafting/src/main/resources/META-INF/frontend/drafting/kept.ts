/**
 * Work that the server has not acknowledged survives a reload of its tab. It lies in the tab's own
 * session storage, for when no copy is kept on the device: closing the tab discards it, and no other
 * person on the machine finds it.
 */
import { fromBase64, toBase64 } from 'lib0/buffer';

interface Kept {
  epoch: string;
  changes?: number;
  update: string;
}

const key = (documentId: string): string => `p2c.kept.${documentId}`;

/** Whether it could be kept: storage may be full or forbidden. */
export function keep(documentId: string, epoch: string, changes: number, update: Uint8Array): boolean {
  try {
    const kept: Kept = { epoch, changes, update: toBase64(update) };
    sessionStorage.setItem(key(documentId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Takes out what was kept; it is there only once. */
export function take(documentId: string): { epoch: string; changes: number; update: Uint8Array } | undefined {
  try {
    const text = sessionStorage.getItem(key(documentId));
    sessionStorage.removeItem(key(documentId));
    if (text === null) return undefined;
    const kept = JSON.parse(text) as Kept;
    return { epoch: kept.epoch, changes: kept.changes ?? 1, update: fromBase64(kept.update) };
  } catch {
    return undefined;
  }
}
