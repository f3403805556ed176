/**
 * What is needed only after the text is there, most of it when changes can't join their document:
 * fetched early all the same, since a later deployment may have taken it away by then.
 */
import './p2c-keep.ts';

export * from './blocks.ts';
export { lates, putLate, removeLate } from './device.ts';
export * from './late.ts';
export * from './latebar.ts';
export * from './retire.ts';
export { serveOffline } from './worker.ts';
