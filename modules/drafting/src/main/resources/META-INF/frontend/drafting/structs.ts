/** Taking a Yjs update apart: in pieces that the wire carries, or under another client id. */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

type Struct = Y.Item | Y.GC | Y.Skip;
type Deletes = Map<number, { clock: number; len: number }[]>;

const EMPTY_UPDATE_BYTES = 2;

/** Whether an update carries neither text nor deletions. */
export const isEmpty = (update: Uint8Array): boolean => update.length <= EMPTY_UPDATE_BYTES;

/**
 * Cuts an update into pieces of at most about `maxBytes`, each applicable after the ones before it.
 * Deletions come last. One struct that is larger than a piece stays whole: the server will say so.
 */
export function split(update: Uint8Array, maxBytes: number): Uint8Array[] {
  if (update.length <= maxBytes) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  const pieces: Uint8Array[] = [];
  let piece: Struct[] = [];
  let bytes = 0;
  for (const struct of causal(structs as Struct[])) {
    const size = encode([struct], new Map()).length;
    if (bytes + size > maxBytes && piece.length > 0) {
      pieces.push(encode(piece, new Map()));
      piece = [];
      bytes = 0;
    }
    piece.push(struct);
    bytes += size;
  }
  if (piece.length > 0) pieces.push(encode(piece, new Map()));
  if (ds.clients.size > 0) pieces.push(encode([], ds.clients as Deletes));
  return pieces;
}

/** Orders structs so that each stands after all of the same update that it refers to. */
function causal(structs: Struct[]): Struct[] {
  const queues = new Map<number, Struct[]>();
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const queue = queues.get(struct.id.client) ?? [];
    queues.set(struct.id.client, queue);
    queue.push(struct);
  }
  const next = new Map([...queues.keys()].map((client) => [client, 0]));
  const blocked = (struct: Struct): boolean =>
    references(struct).some((id) => {
      const head = queues.get(id.client)?.[next.get(id.client) ?? 0];
      return head !== undefined && head !== struct && id.clock >= head.id.clock;
    });
  const ordered: Struct[] = [];
  for (let moved = true; moved;) {
    moved = false;
    for (const [client, queue] of queues) {
      for (let i = next.get(client)!; i < queue.length && !blocked(queue[i]!); i++) {
        ordered.push(queue[i]!);
        next.set(client, i + 1);
        moved = true;
      }
    }
  }
  return ordered;
}

function references(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  return [struct.origin, struct.rightOrigin, struct.parent].filter((id) => id instanceof Y.ID) as Y.ID[];
}

/** The same work under another client id, for when the present one belongs to somebody else. */
export function rekey(update: Uint8Array, from: number, to: number): Uint8Array {
  const { structs, ds } = Y.decodeUpdate(update);
  const moved = (id: Y.ID): Y.ID => (id.client === from ? new Y.ID(to, id.clock) : id);
  for (const struct of structs as Struct[]) {
    struct.id = moved(struct.id);
    if (!(struct instanceof Y.Item)) continue;
    if (struct.origin) struct.origin = moved(struct.origin);
    if (struct.rightOrigin) struct.rightOrigin = moved(struct.rightOrigin);
    const parent: unknown = struct.parent;
    if (parent instanceof Y.ID) struct.parent = moved(parent);
  }
  const deletes: Deletes = new Map();
  for (const [client, ranges] of ds.clients) deletes.set(client === from ? to : client, ranges);
  return encode(structs as Struct[], deletes);
}

/** Writes update format v1: structs by client in descending order, then the delete set. */
function encode(structs: Struct[], deletes: Deletes): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const rest = encoder.restEncoder;
  const byClient = new Map<number, Struct[]>();
  for (const struct of structs) {
    const own = byClient.get(struct.id.client) ?? [];
    byClient.set(struct.id.client, own);
    own.push(struct);
  }
  encoding.writeVarUint(rest, byClient.size);
  for (const [client, own] of [...byClient].sort(([a], [b]) => b - a)) {
    encoding.writeVarUint(rest, own.length);
    encoder.writeClient(client);
    encoding.writeVarUint(rest, own[0]!.id.clock);
    for (const struct of own) struct.write(encoder, 0);
  }
  encoding.writeVarUint(rest, deletes.size);
  for (const [client, ranges] of [...deletes].sort(([a], [b]) => b - a)) {
    encoding.writeVarUint(rest, client);
    encoding.writeVarUint(rest, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(rest, clock);
      encoding.writeVarUint(rest, len);
    }
  }
  return encoder.toUint8Array();
}
