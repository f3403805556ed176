/** A browser's globals for the real sources, from jsdom. Loaded before every test file. */
import 'fake-indexeddb/auto';
// @ts-expect-error jsdom ships no types
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  url: 'http://localhost:8080/workspace/plans/1',
  pretendToBeVisual: true,
});

const names = [
  'window',
  'document',
  'Document',
  'Node',
  'Element',
  'HTMLElement',
  'Text',
  'Comment',
  'DocumentFragment',
  'DOMParser',
  'NodeFilter',
  'MutationObserver',
  'customElements',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'Event',
  'CustomEvent',
  'KeyboardEvent',
  'InputEvent',
  'FocusEvent',
  'ShadowRoot',
  'CSSStyleSheet',
  'sessionStorage',
  'localStorage',
  'location',
  'HTMLInputElement',
  'HTMLDialogElement',
  'Range',
  'Selection',
  'getSelection',
  'innerWidth',
  'innerHeight',
] as const;
for (const name of names) {
  Object.defineProperty(globalThis, name, { value: (window as any)[name], configurable: true, writable: true });
}
// jsdom measures nothing.
const nowhere = () => ({ left: 0, right: 0, top: 0, bottom: 0, x: 0, y: 0, width: 0, height: 0, toJSON: () => ({}) });
Object.assign(window.Range.prototype, { getClientRects: () => [], getBoundingClientRect: nowhere });
Object.assign(window.Element.prototype, { scrollIntoView: () => {}, getClientRects: () => [] });
Object.assign(window.document, { elementFromPoint: () => null });

/** jsdom has no clipboard. */
class EmptyClipboardEvent extends window.Event {
  readonly clipboardData = null;
}
Object.assign(globalThis, { ClipboardEvent: EmptyClipboardEvent });
