/**
 * What this device keeps: which copies there are, whose changes wait in them, and what could not
 * join its document any more. The texts themselves lie in one database per copy, beside this one.
 */
const CATALOGUE = 'p2c-device';
const VERSION = 1;
/** A copy is deleted so long after the server was last heard. */
export const KEEP_MS = 14 * 24 * 60 * 60 * 1_000;
const PATIENCE_MS = 4_000;

/** One person's copy of one document. */
export interface Copy {
  /** The name of the database that holds the text. */
  name: string;
  person: string;
  personName: string;
  document: string;
  epoch: string;
  schema: number;
  access: string;
  /** When the server was last heard about this document. */
  lastContact: number;
  page: Page;
}

/** What a page needs to show the text without the server. */
export interface Page {
  /** The path at which the document is edited when there is a connection. */
  address: string;
  title: string;
  lang: string;
  label: string;
  area: string;
  /** The colours that the reader chose: light, dark, or as the device has it. */
  scheme: string;
  lists: Record<string, readonly { value: string; label: string }[]>;
}

/** Changes made in one tab that the server has not acknowledged. */
export interface Work {
  name: string;
  client: number;
  changes: number;
  since: number;
  /** The blocks of the text before them, if there was time to write that down. */
  base?: string[];
}

/** Changes that can no longer join their document: to be handed in, downloaded or discarded. */
export interface Late {
  key: string;
  person: string;
  personName: string;
  document: string;
  epoch: string;
  address: string;
  title: string;
  lang: string;
  why: 'rights' | 'frozen' | 'epoch' | 'limit';
  /** The copy's time was over: that is the reason, whatever is handed in as one. */
  expired?: boolean;
  count: number;
  since: number;
  base: string[];
  changes: Change[];
}

/** One block before and after; empty before: it is new, empty after: it was removed. */
export interface Change {
  place?: string;
  before: string;
  after: string;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

/** Storage that neither answers nor refuses is no storage. */
export function patiently<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

let opened: Promise<IDBDatabase> | undefined;

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(CATALOGUE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('copies', { keyPath: 'name' });
    request.result.createObjectStore('works', { keyPath: ['name', 'client'] });
    request.result.createObjectStore('lates', { keyPath: 'key' });
  };
  const database = await patiently(done(request));
  const forget = () => (opened = undefined);
  database.onclose = forget;
  database.onversionchange = () => {
    forget();
    database.close();
  };
  return database;
}

type Shelf = 'copies' | 'works' | 'lates';

async function shelf(name: Shelf, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opened ??= open();
  try {
    return (await opened).transaction(name, mode).objectStore(name);
  } catch (failure) {
    opened = undefined;
    throw failure;
  }
}

async function put(name: Shelf, row: Copy | Work | Late): Promise<void> {
  await done((await shelf(name, 'readwrite')).put(row));
}

async function remove(name: Shelf, key: IDBValidKey): Promise<void> {
  await done((await shelf(name, 'readwrite')).delete(key));
}

const all = async <T>(name: Shelf): Promise<T[]> => (await done((await shelf(name, 'readonly')).getAll())) as T[];

export const putCopy = (copy: Copy): Promise<void> => put('copies', copy);
export const putWork = (work: Work): Promise<void> => put('works', work);
export const putLate = (late: Late): Promise<void> => put('lates', late);
export const removeLate = (key: string): Promise<void> => remove('lates', key);
export const copies = (): Promise<Copy[]> => all<Copy>('copies');
export const lates = (): Promise<Late[]> => all<Late>('lates');

/** Takes away what was delivered, unless more was written in the meantime. */
export async function settle(works: readonly Work[]): Promise<void> {
  const store = await shelf('works', 'readwrite');
  for (const { name, client, changes } of works) {
    const now = (await done(store.get([name, client]))) as Work | undefined;
    if (now && now.changes <= changes) await done(store.delete([name, client]));
  }
}

export async function worksIn(copy: string): Promise<Work[]> {
  return (await all<Work>('works')).filter(({ name }) => name === copy);
}

/** The newest copy of this document that this person has here. */
export async function findCopy(person: string, document: string): Promise<Copy | undefined> {
  const own = (await copies()).filter((copy) => copy.person === person && copy.document === document);
  return own.sort((a, b) => b.lastContact - a.lastContact)[0];
}

/** Deletes a copy with all that belongs to it; another tab that has it open lets go by itself. */
export async function wipe(name: string): Promise<void> {
  for (const work of await worksIn(name)) await remove('works', [work.name, work.client]);
  await remove('copies', name);
  const request = indexedDB.deleteDatabase(name);
  await patiently(done(request)).catch(() => undefined);
}

/** Deletes everything that is kept for somebody. */
export async function wipePerson(person: string): Promise<void> {
  for (const copy of await copies()) if (copy.person === person) await wipe(copy.name);
  for (const late of await lates()) if (late.person === person) await removeLate(late.key);
}
