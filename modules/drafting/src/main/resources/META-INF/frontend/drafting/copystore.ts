/** What keeping a copy needs: fetched while the page is being made ready. */
export { IndexeddbPersistence } from 'y-indexeddb';
export * from './device.ts';
export { expire } from './expiry.ts';
