/**
 * Keeps the frame's own messages away from the text. When Flow's session has ended, its client puts
 * a box over the page that reloads it at a click or at Escape; the editor does not depend on that
 * session and tells in its own notice what is wrong, so the box is hidden and its Escape taken.
 */
const BOX = '.v-system-error';

let stale = false;
let watching = false;
const listeners = new Set<() => void>();

/** Whether the rest of the page no longer follows the server. */
export const frameIsStale = (): boolean => stale;

export function onStale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function shield(): void {
  if (watching) return;
  watching = true;
  new MutationObserver(hide).observe(document.body, { childList: true });
  window.addEventListener('keydown', takeEscape, { capture: true });
  hide();
}

const anEditorIsHere = (): boolean => document.querySelector('p2c-editor') !== null;

function hide(): void {
  for (const box of document.querySelectorAll<HTMLElement>(BOX)) {
    if (!anEditorIsHere() || box.hidden) continue;
    box.hidden = true;
    box.style.display = 'none';
    stale = true;
    listeners.forEach((listener) => listener());
  }
}

/** The client listens on the document for Escape and would reload; the editor's own keys get it elsewhere. */
function takeEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !stale || !anEditorIsHere()) return;
  const { target } = event;
  if (target instanceof Element && target.closest('p2c-editor')) {
    // It still reaches the text, but not the document above.
    target.closest('p2c-editor')!.addEventListener('keydown', stop, { once: true });
  } else event.stopImmediatePropagation();
}

const stop = (event: Event): void => event.stopPropagation();
