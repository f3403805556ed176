/** A copy ends after a while without the server; work that waits in one is kept as a late contribution. */
import { KEEP_MS, copies, wipe, worksIn } from './device.ts';

export async function expire(now = Date.now()): Promise<void> {
  for (const copy of await copies()) {
    if (now - copy.lastContact <= KEEP_MS) continue;
    if ((await worksIn(copy.name)).length === 0) await wipe(copy.name);
    else await (await import('./aside.ts')).retire(copy);
  }
}
