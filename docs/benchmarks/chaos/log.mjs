import pg from 'pg';
import * as Y from 'yjs';

const PATIENCE = 30_000;

/** The log in PostgreSQL, read without the application and replayed by the original yjs. */
export class Log {
  #replicas = new Map();

  constructor(url) {
    this.url = url;
  }

  /** The rows of a document beyond a number, each checked to be the next. */
  async #rows(document, after) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 5_000 });
      client.on('error', () => {});
      try {
        await client.connect();
        const { rows: [{ seq }] } = await client.query('select seq from drafting.document where id = $1', [document]);
        const { rows } = await client.query(
          'select seq, bytes from drafting.update_log where document_id = $1 and seq > $2 and seq <= $3 order by seq',
          [document, after, seq]);
        return { seq: Number(seq), rows };
      } catch (failure) {
        if (Date.now() > end) throw failure;
        await new Promise((resolve) => setTimeout(resolve, 200));
      } finally {
        await client.end().catch(() => {});
      }
    }
  }

  /** The document as the log has it now; what was read before is not read again. */
  async follow(document) {
    const known = this.#replicas.get(document) ?? { doc: new Y.Doc(), seq: 0 };
    this.#replicas.set(document, known);
    known.seq = await this.#replay(document, known.doc, known.seq);
    return known.doc;
  }

  /**
   * The document as its log has it, read in one piece. Row by row the reading document would edit itself: Yjs deletes, after
   * each remote change, marks of formatting that look redundant at that moment, which no row asks for.
   */
  async whole(document) {
    const doc = new Y.Doc();
    await this.#replay(document, doc, 0, (rows) => [Y.mergeUpdates(rows)]);
    return doc;
  }

  async #replay(document, doc, after, pieces = (rows) => rows) {
    const { seq, rows } = await this.#rows(document, after);
    if (rows.length !== seq - after) throw new Error(`${document}: ${rows.length} rows between ${after} and ${seq}`);
    for (const piece of pieces(rows.map(({ bytes }) => new Uint8Array(bytes)))) Y.applyUpdate(doc, piece);
    if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error(`${document}: the log builds on what it lacks`);
    return seq;
  }
}

/** Why two documents are not the same; nothing if they are. */
export function difference(one, other) {
  if (!Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))) return 'other structs or deletions';
  if (one.getXmlFragment('content').toString() !== other.getXmlFragment('content').toString()) return 'other text';
  return undefined;
}
