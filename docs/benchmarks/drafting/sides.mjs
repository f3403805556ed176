import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import { cpuBetween, cpuOfTree, memoryOf, treeOf } from './processes.mjs';

export const SIDES = {
  partner2connect: {
    name: 'Partner2Connect',
    durability:
      'An update is validated, written to an append-only log in PostgreSQL and COMMITted with fsync on ' +
      'before it is relayed to anybody and before its sender gets the acknowledgement.',
    answer: 'durable acknowledgement (after COMMIT)',
  },
  hocuspocus: {
    name: 'Hocuspocus',
    durability:
      'An update is applied in memory and relayed at once, unvalidated; the whole document is stored ' +
      'in PostgreSQL (fsync on) two seconds after the last change, at the latest ten seconds after the first ' +
      '(its defaults). A crash loses up to ten seconds of text that others have already seen.',
    answer: 'sync status (applied in memory, nothing stored yet)',
  },
};

/** Starts Hocuspocus as a process of its own, over documents that are already in its database. */
export async function startHocuspocus(database) {
  const token = randomUUID();
  const server = fork(fileURLToPath(new URL('hocuspocus-server.mjs', import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', HOCUSPOCUS_DATABASE: database, HOCUSPOCUS_TOKEN: token },
  });
  const [{ port }] = await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`Hocuspocus ended with ${code}`))),
  ]);
  return { url: `ws://127.0.0.1:${port}`, pid: server.pid, token, stop: () => server.kill('SIGTERM') };
}

/** CPU and memory of a side's server and of PostgreSQL's share for it. */
export class Accounts {
  constructor(postgres, { pid, database }) {
    this.postgres = postgres;
    this.pid = pid;
    this.database = database;
  }

  async open() {
    this.before = await this.#read();
  }

  async close() {
    const after = await this.#read();
    return {
      serverCpu: cpuBetween(this.before.server, after.server),
      postgresCpu: this.postgres.secondsBetween(this.before.postgres, after.postgres),
      serverMemory: memoryOf(treeOf(this.pid)),
      postgresMemory: this.postgres.memory(after.postgres),
    };
  }

  async #read() {
    const postgres = await this.postgres.reading(this.database);
    return { server: cpuOfTree(this.pid), postgres };
  }
}

/** Runs the load generator once, in a process of its own, and reads the accounts around its window. */
export async function runGenerator(plan, accounts) {
  const generator = fork(fileURLToPath(new URL('generator.mjs', import.meta.url)));
  let spent;
  const finished = new Promise((resolve, reject) => {
    generator.on('exit', (code) => reject(new Error(`the load generator ended with ${code}`)));
    generator.on('message', async ({ event, result, failure }) => {
      try {
        if (result) return resolve(result);
        if (failure) return reject(new Error(failure));
        if (event === 'windowOpens') await accounts.open();
        else spent = await accounts.close();
        generator.send('go on');
      } catch (error) {
        reject(error);
      }
      return undefined;
    });
  });
  generator.send(plan);
  try {
    const result = await finished;
    const cpu = spent.serverCpu + spent.postgresCpu;
    return { ...result, ...spent, deliveredPerCpuSecond: result.delivered / cpu };
  } finally {
    generator.kill();
  }
}
