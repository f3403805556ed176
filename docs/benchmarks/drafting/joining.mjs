import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as Y from 'yjs';
import { Client } from './client.mjs';
import { median, seededRandom } from './statistics.mjs';

const UNMEASURED_JOINS = 25;
const WARM_JOINS = 9;
const SNAPSHOT_EVERY = 500;
const PIECE = 5_000;
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Somebody opens a document with a long history: while the server has it open, and as the first one
 * after the server's restart. Measured from the connection's first byte until the whole state is there.
 */
export async function runJoining(side, scenario, { postgres }) {
  scenario.history ??= history(scenario.edits);
  scenario.placed ??= new Map();
  if (!scenario.placed.has(side.name)) scenario.placed.set(side.name, await place(side, scenario, postgres));
  const { document, token } = scenario.placed.get(side.name);
  const joining = { side: side.name, url: side.server.url, document, token };

  const holder = new Client(joining);
  await holder.connect();
  // The round before has restarted the server: its compiler comes to rest first, on every side.
  for (let join = 0; join < UNMEASURED_JOINS; join += 1) await joinOnce(joining, scenario);
  const warm = [];
  for (let join = 0; join < WARM_JOINS; join += 1) warm.push((await joinOnce(joining, scenario)).milliseconds);
  holder.close();

  if (side.server.restart) await side.server.restart();
  else {
    await side.server.stop();
    await side.server.start();
  }
  // The first request of any kind pays for what is loaded once; somebody else has been there before.
  const cold = await joinOnce({ ...joining, url: side.server.url }, scenario);
  return { warm: median(warm), cold: cold.milliseconds, bytes: cold.bytes };
}

/** Somebody who keeps what comes and when, and looks at it afterwards. */
class Joiner extends Client {
  arrived = [];

  onUpdate({ arr }) {
    this.arrived.push({ at: performance.now(), update: arr.slice() });
  }
}

async function joinOnce(joining, { history }) {
  const client = new Joiner(joining);
  const start = performance.now();
  await client.connect();
  const doc = new Y.Doc();
  for (let index = 0, bytes = 0; ; index += 1) {
    for (let waited = 0; index >= client.arrived.length; waited += 1) {
      if (waited > PATIENCE_MILLISECONDS) throw new Error('not the whole document');
      await sleep(1);
    }
    const { at, update } = client.arrived[index];
    bytes += update.length;
    Y.applyUpdate(doc, update);
    if (doc.getXmlFragment('content').toString().length >= history.length) {
      client.close();
      return { milliseconds: at - start, bytes };
    }
  }
}

/** So many keystrokes of somebody who writes in bursts here and there and takes a tenth of it back. */
export function history(edits, paragraphs = 400) {
  const random = seededRandom(42);
  const doc = new Y.Doc();
  const updates = [];
  doc.on('update', (update) => updates.push(update));
  const content = doc.getXmlFragment('content');
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    const element = new Y.XmlElement('paragraph');
    element.insert(0, [new Y.XmlText(' ')]);
    content.push([element]);
  }
  const texts = content.toArray().map((element) => element.get(0));
  while (updates.length < edits) {
    const text = texts[Math.floor(random() * texts.length)];
    let at = Math.floor(random() * text.length);
    const burst = 5 + Math.floor(random() * 30);
    for (let typed = 0; typed < burst && updates.length < edits; typed += 1) {
      text.insert(at, 'connectivity '[typed % 13]);
      at += 1;
      if (random() < 0.1 && updates.length < edits) {
        at -= 1;
        text.delete(at, 1);
      }
    }
  }
  return { updates, state: Y.encodeStateAsUpdate(doc), client: doc.clientID, length: content.toString().length };
}

/** Brings the history to where a side keeps it. */
async function place(side, { history: { updates, state, client } }, postgres) {
  if (side.name !== 'partner2connect') {
    const document = 'a-long-history';
    if (side.name === 'hocuspocus') {
      await postgres.in(side.account().database, (connection) =>
        connection.query('insert into document values ($1, $2)', [document, Buffer.from(state)]));
    } else {
      await side.server.fill([[document, state]]);
    }
    return { document, token: side.token };
  }
  const [{ document: model }] = await side.server.openDocuments(1, 0);
  const document = randomUUID();
  await postgres.in(side.server.database, (connection) => log(connection, { document, model, updates, client }));
  return { document, token: await side.server.token(document) };
}

/**
 * As the server itself would have stored it: every update, and the state at the number of the newest
 * snapshot. The document is a new one that the server has never had open, the text of a further edition.
 */
async function log(connection, { document, model, updates, client }) {
  for (let done = 0; done < updates.length; done += PIECE) {
    await connection.query(
      `insert into drafting.update_log (document_id, seq, person_id, bytes, at)
       select $1, $2 + n, null, b, now() from unnest($3::bytea[]) with ordinality as u (b, n)`,
      [document, done, updates.slice(done, done + PIECE).map((update) => Buffer.from(update))]);
  }
  const snapshotAt = updates.length - (updates.length % SNAPSHOT_EVERY) - SNAPSHOT_EVERY / 2;
  const doc = new Y.Doc();
  for (const update of updates.slice(0, snapshotAt)) Y.applyUpdate(doc, update);
  await store(connection, { document, model, client, seq: updates.length, snapshotAt, state: Y.encodeStateAsUpdate(doc) });
}

/** A further edition with a text of its own, given as its snapshot. */
export async function store(connection, { document, model, client, seq, snapshotAt = seq, state }) {
  await connection.query('insert into drafting.client_id (document_id, client_id, person_id) values ($1, $2, null)', [document, client]);
  await connection.query('insert into drafting.snapshot (document_id, seq, state, made_at) values ($1, $2, $3, now())',
    [document, snapshotAt, Buffer.from(state)]);
  await connection.query(
    `insert into drafting.document (id, owner, epoch, seq, created_at)
     select $1, owner, gen_random_uuid(), $3, now() from drafting.document where id = $2`, [document, model, seq]);
  await connection.query(
    `insert into actionplans.plan (id, group_id, edition, status, language, document_id, opened_at, version)
     select gen_random_uuid(), group_id, $1::text, status, language, $1::uuid, now(), 0
     from actionplans.plan where document_id = $2`, [document, model]);
}
