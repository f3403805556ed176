/** The copy of one document on this device: opened, followed, deleted; honest when it cannot be kept. */
import type * as Y from 'yjs';
import type { IndexeddbPersistence } from 'y-indexeddb';
import { wantsCopies } from './choice.ts';
import type { Copy, Page, Work } from './device.ts';

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

/** A page that cannot have it works without a copy. */
const store = import('./copystore.ts');
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
      const { expire, findCopy } = await store;
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
    // Signed out in another tab, and in again in this one.
    if (this.state === 'off' && person && wantsCopies(person.id)) this.become('on');
    if (this.state !== 'on' || !person || epoch === '') return;
    const entry: Copy = {
      name: `p2c-copy:${person.id}:${document}:${epoch}`,
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
      await (await store).putCopy(entry);
      if (this.entry?.name === entry.name) this.entry = entry;
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
      this.write(this.own);
      this.baseTimer ??= setTimeout(() => this.keepBase(), BASE_AFTER_MS);
      return;
    }
    clearTimeout(this.baseTimer);
    this.baseTimer = undefined;
    const delivered = [...this.found, ...(this.own ? [this.own] : [])];
    this.own = undefined;
    this.found = [];
    store.then(({ settle }) => settle(delivered)).catch(() => this.fail());
    if (Date.now() - lastContact > CONTACT_EVERY_MS) void this.contact(epoch, access);
  }

  /** The page goes: what the changes were made in is written down now. */
  keepBase(): void {
    this.baseTimer = undefined;
    if (!this.own || this.own.base) return;
    const base = this.found.find((work) => work.base)?.base ?? this.setup.base();
    if (!base) return;
    this.own = { ...this.own, base };
    if (this.state === 'on') this.write(this.own);
  }

  private write(work: Work): void {
    store.then(({ putWork }) => putWork(work)).catch(() => this.fail());
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
    if (name) await store.then(({ wipe }) => wipe(name)).catch(() => undefined);
  }

  private async attach(entry: Copy): Promise<void> {
    this.close();
    this.entry = entry;
    const { IndexeddbPersistence, patiently, worksIn } = await store;
    this.found = await worksIn(entry.name);
    const persistence = new IndexeddbPersistence(entry.name, this.doc);
    const database = await patiently(persistence._db);
    this.persistence = persistence;
    const fail = () => this.persistence === persistence && this.fail();
    database.addEventListener('error', fail);
    database.addEventListener('abort', fail);
    // Another tab deletes it: at a sign-out, or because it is not wanted any more.
    database.addEventListener('versionchange', () => {
      void persistence.destroy();
      if (this.persistence !== persistence) return;
      this.persistence = this.entry = undefined;
      this.become('off');
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
