/** Takes the unacknowledged work out of a copy before it is deleted. */
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { blocksIn, changesBetween, writtenBy } from './blocks.ts';
import { patiently, putLate, wipe, worksIn, type Change, type Copy, type Late } from './device.ts';

/** Deletes a copy whose time is over, except the work that waits in it. */
export async function retire(copy: Copy): Promise<void> {
  const late = await waitingIn(copy, 'epoch');
  if (late) await putLate({ ...late, expired: true });
  await wipe(copy.name);
}

/** What waits in a copy, as something to read and to hand in. */
export async function waitingIn(copy: Copy, why: Late['why']): Promise<Late | undefined> {
  const works = await worksIn(copy.name);
  if (works.length === 0) return undefined;
  const doc = new Y.Doc();
  const persistence = new IndexeddbPersistence(copy.name, doc);
  try {
    await patiently(persistence.whenSynced);
    const base = works.find((work) => work.base)?.base;
    const clients = works.map(({ client }) => client);
    const changes = base ? changesBetween(base, blocksIn(doc.getXmlFragment('content'))) : writtenBy(doc, clients);
    if (changes.length === 0) return undefined;
    const count = works.reduce((sum, work) => sum + work.changes, 0);
    return lateOf(copy, why, base ?? [], changes, count, Math.min(...works.map(({ since }) => since)));
  } finally {
    await persistence.destroy();
    doc.destroy();
  }
}

export function lateOf(
  copy: Copy,
  why: Late['why'],
  base: string[],
  changes: Change[],
  count: number,
  since: number,
): Late {
  const { person, personName, document, epoch, page } = copy;
  const { address, title, lang } = page;
  return {
    key: crypto.randomUUID(),
    ...{ person, personName, document, epoch, address, title, lang },
    ...{ why, count, since, base, changes },
  };
}
