import * as Y from 'yjs';
import { Client } from './client.mjs';
import { median, seededRandom } from './statistics.mjs';

const WARM_JOINS = 9;
const SNAPSHOT_EVERY = 500;
const PIECE = 5_000;

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

async function joinOnce(joining, { history }) {
  const client = new Client({ ...joining, least: history.length });
  const start = performance.now();
  const state = await client.connect();
  const milliseconds = performance.now() - start;
  client.close();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  if (doc.getXmlFragment('content').toString().length < history.length) throw new Error('not the whole document');
  return { milliseconds, bytes: state.length };
}

/** So many keystrokes of three people who write in bursts here and there and take a tenth of it back. */
function history(edits) {
  const random = seededRandom(42);
  const doc = new Y.Doc();
  const updates = [];
  doc.on('update', (update) => updates.push(update));
  const content = doc.getXmlFragment('content');
  for (let paragraph = 0; paragraph < 400; paragraph += 1) {
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
  const [{ document, tokens }] = await side.server.openDocuments(1, 1);
  await postgres.in(side.server.database, (connection) => log(connection, document, updates, client));
  return { document, token: tokens[0] };
}

/** As the server itself would have logged it: every update, and the state at the newest snapshot's number. */
async function log(connection, document, updates, client) {
  const { rows: [{ seq, bytes }] } = await connection.query(
    `select d.seq, u.bytes from drafting.document d join drafting.update_log u on u.document_id = d.id
     where d.id = $1 and u.seq = 1`, [document]);
  const first = Number(seq) + 1;
  for (let done = 0; done < updates.length; done += PIECE) {
    await connection.query(
      `insert into drafting.update_log (document_id, seq, person_id, bytes, at)
       select $1, $2 + n - 1, null, b, now() from unnest($3::bytea[]) with ordinality as u (b, n)`,
      [document, first + done, updates.slice(done, done + PIECE).map((update) => Buffer.from(update))]);
  }
  const last = first + updates.length - 1;
  const snapshotAt = last - (last % SNAPSHOT_EVERY);
  const doc = new Y.Doc();
  for (const update of [bytes, ...updates.slice(0, snapshotAt - first + 1)]) Y.applyUpdate(doc, update);
  await connection.query('insert into drafting.client_id values ($1, $2, null)', [document, client]);
  await connection.query('insert into drafting.snapshot values ($1, $2, $3, now())',
    [document, snapshotAt, Buffer.from(Y.encodeStateAsUpdate(doc))]);
  await connection.query('update drafting.document set seq = $2 where id = $1', [document, last]);
}
