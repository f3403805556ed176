/** The copy of one document on this device: opened, followed, deleted; honest when it cannot be kept. */
import type { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import {
  copyName,
  findCopy,
  patiently,
  putCopy,
  putWork,
  settle,
  wantsCopies,
  wipe,
  worksIn,
  type Copy,
  type Page,
  type Work,
} from './device.ts';
import { expire } from './expiry.ts';

/** `none`: nobody to keep it for. `off`: not wanted. `failed`: this browser cannot, or can't any more. */
export type CopyState = 'none' | 'opening' | 'on' | 'off' | 'failed';

export interface CopySetup {
  person: { id: string; name: string } | undefined;
  document: string;
  schema: number;
  page: () => Page;
  /** The blocks of the text when the server last had all of it. */
  base: () => string[] | undefined;
  changed: () => void;
}

/** Fetched while the page is being made ready; a page that cannot have it works without a copy. */
const store = import('y-indexeddb');
store.catch(() => undefined);

/** What takes so long to be acknowledged gets its base written down beside it. */
const BASE_AFTER_MS = 2_000;
const CONTACT_EVERY_MS = 60_000;

export class LocalCopy {
  state: CopyState;
  /** The entry in the catalogue, once there is one. */
  entry: Copy | undefined;
  /** What earlier tabs wrote and the server has not acknowledged. */
  found: Work[] = [];
  private persistence: IndexeddbPersistence | undefined;
  private own: Work | undefined;
  /** One thing after the other. */
  private turn: Promise<void> = Promise.resolve();
  private baseTimer: ReturnType<typeof setTimeout> | undefined;

  private readonly doc: Y.Doc;
  private readonly setup: CopySetup;

  constructor(doc: Y.Doc, setup: CopySetup) {
    this.doc = doc;
    this.setup = setup;
    this.state = setup.person === undefined ? 'none' : 'opening';
  }

  /** Brings what is kept here into the document. */
  async open(): Promise<void> {
    const { person, document } = this.setup;
    if (!person) return;
    if (!wantsCopies(person.id)) return this.become('off');
    try {
      await expire();
      const entry = await findCopy(person.id, document);
      if (entry && entry.schema <= this.setup.schema) await this.attach(entry);
      // What a newer editor wrote is left alone until a newer editor comes.
      this.become('on');
    } catch {
      this.fail();
    }
  }

  /** The reader wants a copy after all. */
  begin(): void {
    if (this.state === 'off') this.become('on');
  }

  /** Whether the text really lies on this device. */
  get holds(): boolean {
    return this.state === 'on' && this.persistence !== undefined;
  }

  /** The server was heard: the copy is of this epoch from now on. */
  contact(epoch: string, access: string): Promise<void> {
    this.turn = this.turn.then(() => this.note(epoch, access));
    return this.turn;
  }

  private async note(epoch: string, access: string): Promise<void> {
    const { person, document, schema, page } = this.setup;
    if (this.state !== 'on' || !person || epoch === '') return;
    const name = copyName(person.id, document, epoch);
    const entry: Copy = {
      name,
      person: person.id,
      personName: person.name,
      document,
      epoch,
      schema,
      access,
      lastContact: Date.now(),
      page: page(),
    };
    try {
      await putCopy(entry);
      if (this.entry?.name === name) this.entry = entry;
      else await this.attach(entry);
    } catch {
      this.fail();
    }
  }

  /** Remembers, or forgets, that so many changes of this tab are not acknowledged. */
  track(changes: number): void {
    if (this.state !== 'on' || !this.entry || changes === (this.own?.changes ?? 0)) return;
    const { name, epoch, access, lastContact } = this.entry;
    if (changes > 0) {
      const since = this.own?.since ?? Date.now();
      const base = this.own?.base;
      this.own = { name, client: this.doc.clientID, changes, since, ...(base ? { base } : {}) };
      putWork(this.own).catch(() => this.fail());
      this.baseTimer ??= setTimeout(() => this.keepBase(), BASE_AFTER_MS);
      return;
    }
    clearTimeout(this.baseTimer);
    this.baseTimer = undefined;
    const delivered = [...this.found, ...(this.own ? [this.own] : [])];
    this.own = undefined;
    this.found = [];
    settle(delivered).catch(() => this.fail());
    if (Date.now() - lastContact > CONTACT_EVERY_MS) void this.contact(epoch, access);
  }

  /** The page goes: what the changes were made in is written down now. */
  keepBase(): void {
    this.baseTimer = undefined;
    if (!this.own || this.own.base) return;
    const base = this.found.find((work) => work.base)?.base ?? this.setup.base();
    if (!base) return;
    this.own = { ...this.own, base };
    if (this.state === 'on') putWork(this.own).catch(() => this.fail());
  }

  /** Leaves the copy where it is. */
  close(): void {
    clearTimeout(this.baseTimer);
    void this.persistence?.destroy();
    this.persistence = undefined;
  }

  /** Deletes the copy; what is in the document stays there. */
  async wipe(then: CopyState = 'off'): Promise<void> {
    const name = this.entry?.name;
    this.close();
    this.entry = this.own = undefined;
    this.found = [];
    if (this.state !== 'none') this.become(then);
    if (name) await wipe(name).catch(() => undefined);
  }

  private async attach(entry: Copy): Promise<void> {
    this.close();
    this.entry = entry;
    this.found = await worksIn(entry.name);
    const persistence = new (await store).IndexeddbPersistence(entry.name, this.doc);
    const database = await patiently(persistence._db);
    this.persistence = persistence;
    const fail = () => this.persistence === persistence && this.fail();
    database.addEventListener('error', fail);
    database.addEventListener('abort', fail);
    // Another tab deletes it: at a sign-out, or because it is not wanted any more.
    database.addEventListener('versionchange', () => {
      void persistence.destroy();
      if (this.persistence === persistence) this.become('off');
    });
    await patiently(persistence.whenSynced);
  }

  private fail(): void {
    void this.persistence?.destroy().catch(() => undefined);
    this.persistence = undefined;
    this.become('failed');
  }

  private become(state: CopyState): void {
    this.state = state;
    this.setup.changed();
  }
}
