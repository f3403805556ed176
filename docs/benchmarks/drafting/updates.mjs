import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

const GC = 0;
const DELETED = 1;
const JSON_TEXTS = 2;
const BINARY = 3;
const STRING = 4;
const EMBED = 5;
const FORMAT = 6;
const TYPE = 7;
const ANY = 8;
const SKIP = 10;
const KIND = 0x1f;
const HAS_KEY = 0x20;
const HAS_RIGHT = 0x40;
const HAS_LEFT = 0x80;
const XML_ELEMENT = 3;
const XML_TEXT = 6;

/**
 * Tells which parts of whose clocks an update (format v1) brings, without applying it: what a client
 * must read to know that a keystroke has arrived, at a hundredth of the cost of a Y.Doc.
 */
export function forEachRun(decoder, tell) {
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    let structs = decoding.readVarUint(decoder);
    const client = decoding.readVarUint(decoder);
    let clock = decoding.readVarUint(decoder);
    for (; structs > 0; structs -= 1) {
      const info = decoding.readUint8(decoder);
      const length = info === SKIP ? decoding.readVarUint(decoder) : readStruct(decoder, info);
      if (info !== SKIP) tell(client, clock, clock + length);
      clock += length;
    }
  }
}

/** Skips a struct; answers how many clocks it takes. */
function readStruct(decoder, info) {
  if ((info & KIND) === GC) return decoding.readVarUint(decoder);
  if (info & HAS_LEFT) skipId(decoder);
  if (info & HAS_RIGHT) skipId(decoder);
  if (!(info & (HAS_LEFT | HAS_RIGHT))) {
    if (decoding.readVarUint(decoder) === 1) decoding.readVarString(decoder);
    else skipId(decoder);
    if (info & HAS_KEY) decoding.readVarString(decoder);
  }
  return readContent(decoder, info & KIND);
}

function readContent(decoder, kind) {
  switch (kind) {
    case DELETED:
      return decoding.readVarUint(decoder);
    case STRING:
      return decoding.readVarString(decoder).length;
    case BINARY:
      decoding.readVarUint8Array(decoder);
      return 1;
    case EMBED:
      decoding.readVarString(decoder);
      return 1;
    case FORMAT:
      decoding.readVarString(decoder);
      decoding.readVarString(decoder);
      return 1;
    case TYPE:
      if (decoding.readVarUint(decoder) === XML_ELEMENT) decoding.readVarString(decoder);
      return 1;
    case JSON_TEXTS:
    case ANY: {
      const length = decoding.readVarUint(decoder);
      for (let index = 0; index < length; index += 1) {
        if (kind === ANY) decoding.readAny(decoder);
        else decoding.readVarString(decoder);
      }
      return length;
    }
    default:
      throw new Error(`content of kind ${kind} in an update`);
  }
}

function skipId(decoder) {
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
}

/** Writes the update of one typed character, as Yjs does. */
export function writeCharacter(encoder, client, clock, character) {
  begin(encoder, 1, client, clock);
  encoding.writeUint8(encoder, STRING | HAS_LEFT);
  writeId(encoder, client, clock - 1);
  encoding.writeVarString(encoder, character);
  encoding.writeVarUint(encoder, 0);
}

/** Writes the update of a new paragraph behind another block, with its first character: three clocks. */
export function writeParagraph(encoder, client, clock, behind, character) {
  begin(encoder, 3, client, clock);
  encoding.writeUint8(encoder, TYPE | HAS_LEFT);
  writeId(encoder, behind.client, behind.clock);
  encoding.writeVarUint(encoder, XML_ELEMENT);
  encoding.writeVarString(encoder, 'paragraph');
  encoding.writeUint8(encoder, TYPE);
  encoding.writeVarUint(encoder, 0);
  writeId(encoder, client, clock);
  encoding.writeVarUint(encoder, XML_TEXT);
  encoding.writeUint8(encoder, STRING);
  encoding.writeVarUint(encoder, 0);
  writeId(encoder, client, clock + 1);
  encoding.writeVarString(encoder, character);
  encoding.writeVarUint(encoder, 0);
}

function begin(encoder, structs, client, clock) {
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, structs);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
}

function writeId(encoder, client, clock) {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
}
