/** Has the browser answer for the workspace when the server cannot be reached. */
const SCRIPT = '/offline-worker.js';
const SCOPES = ['/workspace/', '/offline'];

let asked = false;

export function serveOffline(): void {
  if (asked || !('serviceWorker' in navigator)) return;
  asked = true;
  // Without it everything works as long as there is a connection, or the tab stays open.
  for (const scope of SCOPES) navigator.serviceWorker.register(SCRIPT, { scope }).catch(() => undefined);
}
