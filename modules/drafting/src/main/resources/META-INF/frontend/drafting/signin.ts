/** Signing in again without leaving the page: a window of its own does it and says so to all tabs. */
const AGAIN = '/sign-in/again';
const CHANNEL = 'p2c-sign-in';

/** Opens the window; the text stays where it is. */
export function opensSignIn(): void {
  window.open(AGAIN, 'p2c-sign-in', 'popup,width=480,height=640');
}

/** Calls back whenever somebody may have signed in; returns how to stop. */
export function whenSignedIn(look: () => void): () => void {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
  const visible = () => document.visibilityState === 'visible' && look();
  if (channel) channel.onmessage = () => look();
  document.addEventListener('visibilitychange', visible);
  window.addEventListener('focus', visible);
  return () => {
    channel?.close();
    document.removeEventListener('visibilitychange', visible);
    window.removeEventListener('focus', visible);
  };
}
