/** Lets the companions of an editor find it by id, whoever is in the page first. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Keeping } from './keeping.ts';
import type { OutlineEntry } from './outline.ts';
import type { Person } from './people.ts';
import type { Receipt, SaveState } from './savestate.ts';
import type { Voice } from './texts.ts';

/** What an editor tells the elements around it. */
export interface EditorModel extends EventTarget {
  readonly voice: Voice;
  readonly saveState: SaveState;
  readonly receipt: Receipt | undefined;
  readonly storageAway: boolean;
  readonly writable: boolean;
  /** What is kept on this device, and what waits for a decision. */
  readonly keeping: Keeping;
  /** The rest of the page does not follow the server any more. */
  readonly frameStale: boolean;
  readonly people: readonly Person[];
  readonly entries: readonly OutlineEntry[];
  /** The entry in which this person's own selection is. */
  readonly current: OutlineEntry | undefined;
  /** Who else is in which entry. */
  whereabouts(): Map<string, Person[]>;
  goTo(anchor: string): void;
  showReceipt(): void;
  closeReceipt(): void;
  signIn(): void;
  /** The person wants nothing kept of what is not acknowledged. */
  forget(): void;
}

/** Sent by an editor whenever something of its model has changed. */
export const CHANGE = 'p2c-change';

const editors = new Map<string, EditorModel>();
const waiting = new Set<() => void>();

export function register(id: string, editor: EditorModel): void {
  editors.set(id, editor);
  waiting.forEach((look) => look());
}

export function unregister(id: string, editor: EditorModel): void {
  if (editors.get(id) !== editor) return;
  editors.delete(id);
  waiting.forEach((look) => look());
}

export const openEditors = (): EditorModel[] => [...editors.values()];

/** Binds a companion to the editor that its `for` attribute names. */
export class Beside implements ReactiveController {
  editor: EditorModel | undefined;
  private readonly host: ReactiveControllerHost & Element;
  private readonly onChange = () => this.host.requestUpdate();
  private readonly look = () => {
    if (this.find()) this.host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    waiting.add(this.look);
  }

  hostDisconnected(): void {
    waiting.delete(this.look);
    this.editor?.removeEventListener(CHANGE, this.onChange);
    this.editor = undefined;
  }

  /** Flow may set the attribute only after the element is in the page. */
  hostUpdate(): void {
    this.find();
  }

  private find(): boolean {
    const found = editors.get(this.host.getAttribute('for') ?? '');
    if (found === this.editor) return false;
    this.editor?.removeEventListener(CHANGE, this.onChange);
    this.editor = found;
    found?.addEventListener(CHANGE, this.onChange);
    return true;
  }
}
