import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import pg from 'pg';

/**
 * Hocuspocus as its manual shows it: its database extension, the whole document in one row, every
 * other setting left at its default (debounce 2 s, at most 10 s; updates of one turn of the event
 * loop are merged before they are relayed).
 */
const pool = new pg.Pool({ connectionString: process.env.HOCUSPOCUS_DATABASE });

const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  async onAuthenticate({ token }) {
    if (token !== process.env.HOCUSPOCUS_TOKEN) throw new Error('wrong token');
  },
  extensions: [
    new Database({
      async fetch({ documentName }) {
        const { rows } = await pool.query('select content from document where name = $1', [documentName]);
        return rows[0]?.content ?? null;
      },
      async store({ documentName, state }) {
        await pool.query(
          `insert into document (name, content) values ($1, $2)
           on conflict (name) do update set content = excluded.content`,
          [documentName, state],
        );
      },
    }),
  ],
});

await server.listen();
process.send({ port: server.address.port });
