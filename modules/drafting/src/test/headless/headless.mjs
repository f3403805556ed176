import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client.mjs';

const { url, unknownUrl, one, two, reader, stranger } = JSON.parse(process.env.HEADLESS_SETUP);
const clients = [];

function client(token, options) {
  const made = new Client(options?.url ?? url, token, options);
  clients.push(made);
  return made;
}

after(() => clients.forEach((each) => each.close()));

const contentOf = ({ fragment }) => fragment.toString();

async function converge(...group) {
  for (const each of group) await each.until('its own acks', () => each.settled());
  await group[0].until('equal text', () => group.every((each) => contentOf(each) === contentOf(group[0])));
}

test('two people type at once and converge, everything acknowledged', async () => {
  const a = await client(one).ready();
  const b = await client(two).ready();
  const shared = a.paragraph('');
  await b.until('the shared paragraph', () => b.fragment.length === a.fragment.length);
  const sharedByB = b.fragment.get(b.fragment.length - 1).get(0);
  for (let i = 0; i < 120; i += 1) {
    shared.insert(Math.floor(Math.random() * (shared.length + 1)), 'a');
    sharedByB.insert(Math.floor(Math.random() * (sharedByB.length + 1)), 'b');
    if (i % 10 === 9) shared.delete(0, 2);
    if (i % 15 === 14) sharedByB.format(0, 3, { strong: {} });
    if (i % 4 === 3) await sleep(10);
  }
  await converge(a, b);
  assert.equal(a.refusals.length + b.refusals.length, 0, `${a} ${b}`);
  assert.match(shared.toString(), /a/);
  assert.match(shared.toString(), /b/);

  const late = await client(reader).ready();
  assert.equal(contentOf(late), contentOf(a));
  a.close();
  b.close();
  late.close();
});

test('work done offline joins on return', async () => {
  const a = client(one);
  await a.ready();
  a.close();
  await a.until('the end', () => a.closedWith !== undefined);
  const b = await client(two).ready();
  b.paragraph('while the other was away');
  await b.until('its ack', () => b.settled());
  a.paragraph('written without a line');
  a.fragment.delete(0, 1);

  const back = await client(one, { doc: a.doc }).ready();
  await converge(back, b);
  assert.match(contentOf(b), /while the other was away/);
  assert.match(contentOf(b), /written without a line/);
  back.close();
  b.close();
});

test('who may only read is refused, and never acknowledged', async () => {
  const r = await client(reader).ready();
  const w = await client(one).ready();
  assert.equal(r.notices[0][0], 'epoch');
  assert.equal(r.notices[0][1].access, 'read');
  const acked = r.acked;
  r.paragraph('not mine to write');
  r.fragment.delete(0, 1);
  await r.until('two refusals', () => r.refusals.length === 2);
  assert.deepEqual(r.refusals.map(([, code]) => code), ['read-only', 'read-only']);
  await sleep(200);
  assert.equal(r.acked, acked);
  assert.doesNotMatch(contentOf(w), /not mine/);
  r.close();
  w.close();
});

test('presence carries the real name, and ends with the connection', async () => {
  const a = await client(one).ready();
  const b = await client(two).ready();
  a.awareness.setLocalState({ user: { name: 'Somebody Else' }, cursor: null });
  await b.until('the presence', () => b.awareness.getStates().has(a.doc.clientID));
  const { user } = b.awareness.getStates().get(a.doc.clientID);
  assert.match(user.name, /^Person /);
  assert.match(user.color, /^#[0-9a-f]{6}$/);
  a.close();
  await b.until('the leave', () => !b.awareness.getStates().has(a.doc.clientID));
  b.close();
});

test('malformed updates are refused and nobody else notices', async () => {
  const bad = await client(one).ready();
  const good = await client(two).ready();
  for (let i = 0; i < 50; i += 1) bad.sendUpdate(randomBytes(1 + i));
  await bad.until('the refusals', () => bad.refusals.length === 50);
  good.paragraph('undisturbed');
  await good.until('its ack', () => good.settled());
  await bad.until('the text', () => contentOf(bad).includes('undisturbed'));
  bad.paragraph('and again welcome');
  await bad.until('an ack beyond the refused', () => bad.settled());
  assert.equal(good.refusals.length, 0);
  bad.close();
  good.close();
});

test('an oversized frame ends its own connection only', async () => {
  const bad = await client(one).ready();
  const good = await client(two).ready();
  bad.socket.send(new Uint8Array(5 << 20));
  await bad.until('the end', () => bad.closedWith !== undefined);
  assert.equal(bad.closedWith, 1009);
  good.paragraph('still here');
  await good.until('its ack', () => good.settled());
  good.close();
});

test('foreign pages, unknown documents and strangers stay outside', async () => {
  const status = (token, options) => client(token, options).opened.then(() => 'open', ({ message }) => message);
  assert.equal(await status(one, { headers: { Origin: 'https://elsewhere.example' } }), '403');
  assert.equal(await status(one, { url: unknownUrl }), '404');
  assert.equal(await status(stranger), '404');
  assert.equal(await status('no-such-token'), '404');
});
