import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

const TIMES = 40;
const REFUSAL = 101;
const MEBIBYTE = 1 << 20;

const update = (change) => {
  const doc = new Y.Doc();
  change(doc.getXmlFragment('content'), doc);
  return doc;
};
const paragraph = (text) => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(text)]);
  return element;
};

/** Updates that must be refused, by name. */
function badUpdates() {
  const v1 = (change) => Y.encodeStateAsUpdate(update(change));
  const large = v1((content) => content.push([paragraph('x'.repeat(1_000_000)), paragraph('y'.repeat(900_000)), new Y.XmlElement('script')]));
  const many = v1((content) => content.push([...Array.from({ length: 60_000 }, () => new Y.XmlElement('paragraph')), new Y.XmlElement('script')]));
  const nested = v1((content) => {
    let parent = content;
    for (let level = 0; level < 65; level += 1) {
      const quote = new Y.XmlElement('blockquote');
      parent.insert(0, [quote]);
      parent = quote;
    }
  });
  return {
    JSON: new TextEncoder().encode('{"ops":[{"insert":"hi"}]}'),
    'format v2': Y.encodeStateAsUpdateV2(update((content) => content.push([paragraph('hi')]))),
    'a script': v1((content) => content.push([new Y.XmlElement('script')])),
    '65 levels': nested,
    'structs that wait, 100,000 of them': pending(100_000),
    'deletions of the unknown, 100,000 of them': deletions(100_000),
    '2 MiB of noise': Uint8Array.from({ length: 2 * MEBIBYTE - 100 }, (_, index) => (index * 7919) % 251),
    '1.9 MB of text and a script': large,
    '60,001 elements, the last a script': many,
    'truncated in the midst': large.slice(0, 1_500_000),
  };
}

function pending(structs) {
  const out = encoding.createEncoder();
  [1, structs, 9, 0].forEach((number) => encoding.writeVarUint(out, number));
  for (let number = 0; number < structs; number += 1) {
    encoding.writeUint8(out, 4 | 0x80);
    encoding.writeVarUint(out, 100_000 + number);
    encoding.writeVarUint(out, number);
    encoding.writeVarString(out, 'x');
  }
  encoding.writeVarUint(out, 0);
  return encoding.toUint8Array(out);
}

function deletions(ranges) {
  const out = encoding.createEncoder();
  [0, 1, 4711, ranges].forEach((number) => encoding.writeVarUint(out, number));
  for (let number = 0; number < ranges; number += 1) {
    encoding.writeVarUint(out, number * 2);
    encoding.writeVarUint(out, 1);
  }
  return encoding.toUint8Array(out);
}

/** Milliseconds from sending until the refusal arrives, one update after the other on one socket. */
async function timesOf(bytes, { url, document, token }) {
  const socket = new WebSocket(`${url}/collab/${document}`, ['p2c.collab.1', `token.${token}`], { perMessageDeflate: false });
  socket.binaryType = 'nodebuffer';
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, bytes);
  const frame = encoding.toUint8Array(encoder);
  const times = [];
  let code;
  for (let time = 0; time < TIMES; time += 1) {
    const begin = performance.now();
    const refused = new Promise((resolve, reject) => {
      socket.once('close', (closed) => reject(new Error(`closed with ${closed}`)));
      socket.on('message', function listen(message) {
        const decoder = decoding.createDecoder(new Uint8Array(message));
        if (decoding.readVarUint(decoder) !== REFUSAL) return;
        decoding.readVarUint(decoder);
        code = decoding.readVarString(decoder);
        socket.off('message', listen);
        resolve();
      });
    });
    socket.send(frame);
    await refused;
    times.push(performance.now() - begin);
    socket.removeAllListeners('close');
  }
  socket.terminate();
  return { code, times: times.sort((one, other) => one - other) };
}

/** How fast bad updates are refused over a real socket: the way there and back included. */
export async function measureRefusals(seat) {
  console.log(`\nrefusals, ${TIMES} of each over one socket, milliseconds from sending to the refusal\n`);
  console.log('| update | bytes | code | median | longest |');
  console.log('|---|--:|---|--:|--:|');
  for (const [name, bytes] of Object.entries(badUpdates())) {
    const { code, times } = await timesOf(bytes, seat);
    const [median, longest] = [times[TIMES / 2], times.at(-1)].map((millis) => millis.toFixed(1));
    console.log(`| ${name} | ${bytes.length.toLocaleString('en')} | ${code} | ${median} | ${longest} |`);
  }
}
