import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client.mjs';
import { history, store } from './joining.mjs';
import { memoryOf } from './processes.mjs';

const SETTLE_MILLISECONDS = 5_000;
const EDITS_FOR_EACH_CHARACTER = 1.25;
const OPENED_AT_ONCE = 10;

/** Our side only: what many open documents, and then one very long one, take in memory. */
export async function runMemory(side, { documents, characters, largest }, { postgres }) {
  if (side.name !== 'partner2connect') return null;
  const [{ document: model }] = await side.server.openDocuments(1, 0);
  const places = await placeAll(side, postgres, model, documents, history(characters * EDITS_FOR_EACH_CHARACTER, 60));
  const [long] = await placeAll(side, postgres, model, 1, history(largest * EDITS_FOR_EACH_CHARACTER, 300));
  const before = await look(side);
  const clients = await openAll(side, places);
  const after = await look(side);
  clients.push(...(await openAll(side, [long])));
  const withLargest = await look(side);
  clients.forEach((client) => client.close());
  return { before: before.memory, after: after.memory, heap: after.heap, largest: withLargest.heap - after.heap };
}

async function placeAll(side, postgres, model, count, { state, client, updates }) {
  const places = [];
  await postgres.in(side.server.database, async (connection) => {
    for (let number = 0; number < count; number += 1) {
      const document = randomUUID();
      await store(connection, { document, model, client, seq: updates.length, state });
      places.push(document);
    }
  });
  return places;
}

async function openAll(side, documents) {
  const clients = [];
  for (let first = 0; first < documents.length; first += OPENED_AT_ONCE) {
    clients.push(...(await Promise.all(documents.slice(first, first + OPENED_AT_ONCE).map(async (document, index) => {
      const token = await side.server.token(document, side.server.writer(first + index));
      const client = new Client({ side: side.name, url: side.server.url, document, token });
      await client.connect();
      return client;
    }))));
  }
  return clients;
}

/** Resident memory as it is, and what of the heap is left after two full collections. */
async function look(side) {
  await sleep(SETTLE_MILLISECONDS);
  const memory = memoryOf([side.server.pid]);
  const jcmd = path.join(path.dirname(readlinkSync(`/proc/${side.server.pid}/exe`)), 'jcmd');
  const ask = (command) => execFileSync(jcmd, [String(side.server.pid), command], { encoding: 'utf8' });
  ask('GC.run');
  ask('GC.run');
  return { memory, heap: Number(/used (\d+)K/.exec(ask('GC.heap_info'))[1]) / 1024 };
}
