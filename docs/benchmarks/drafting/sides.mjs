import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from './client.mjs';
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
  ywebsocket: {
    name: 'y-websocket',
    durability:
      'An update is applied in memory and relayed at once, unvalidated; each is then put into LevelDB ' +
      '(y-leveldb, its usual persistence), which does not wait for the disk. It answers nothing to the sender.',
    answer: 'none',
  },
};

const PATIENCE_SECONDS = 120;

/** Hocuspocus as a process of its own, over documents that are in its database. */
export class Hocuspocus {
  token = randomUUID();

  constructor(database) {
    this.database = database;
  }

  async start() {
    this.server = fork(fileURLToPath(new URL('hocuspocus-server.mjs', import.meta.url)), {
      env: { ...process.env, NODE_ENV: 'production', HOCUSPOCUS_DATABASE: this.database, HOCUSPOCUS_TOKEN: this.token },
    });
    const [{ port }] = await Promise.race([
      once(this.server, 'message'),
      once(this.server, 'exit').then(([code]) => Promise.reject(new Error(`Hocuspocus ended with ${code}`))),
    ]);
    this.url = `ws://127.0.0.1:${port}`;
    this.pid = this.server.pid;
  }

  async stop() {
    if (this.server.exitCode === null) {
      this.server.kill('SIGTERM');
      await once(this.server, 'exit');
    }
  }
}

/** The server that comes with y-websocket, with LevelDB in a folder of its own. */
export class YWebsocket {
  token = '';
  folder = mkdtempSync(path.join(os.tmpdir(), 'y-leveldb.'));

  async start() {
    const port = await freePort();
    const script = fileURLToPath(new URL('node_modules/y-websocket/bin/server.cjs', import.meta.url));
    this.server = spawn(process.execPath, [script], {
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), YPERSISTENCE: this.folder },
    });
    this.url = `ws://127.0.0.1:${port}`;
    this.pid = this.server.pid;
    await accepts(port);
  }

  /** Puts contents in by its only door: as updates of a client. */
  async fill(contents) {
    for (const [document, content] of contents) {
      const client = new Client({ side: 'ywebsocket', url: this.url, document, token: '' });
      await client.connect();
      client.sendUpdateBearing(2, content);
      await sleep(200);
      client.close();
    }
  }

  async stop() {
    if (this.server.exitCode === null) {
      this.server.kill('SIGTERM');
      await once(this.server, 'exit');
    }
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function accepts(port) {
  for (let tries = 0; tries < PATIENCE_SECONDS * 20; tries += 1) {
    const socket = net.connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true, () => false),
      sleep(1000).then(() => false),
    ]);
    socket.destroy();
    if (open) return;
    await sleep(50);
  }
  throw new Error(`nothing listens on port ${port}`);
}

/** CPU and memory of a side's server and of PostgreSQL's share for it. */
export class Accounts {
  constructor(postgres, { pid, database }) {
    this.postgres = postgres;
    this.pid = pid;
    this.database = database;
  }

  async open() {
    this.postgres.probe.begin();
    this.before = await this.#read();
  }

  async close() {
    const after = await this.#read();
    return {
      serverCpu: cpuBetween(this.before.server, after.server),
      postgresCpu: this.postgres.secondsBetween(this.before.postgres, after.postgres),
      serverMemory: memoryOf(treeOf(this.pid)),
      postgresMemory: this.postgres.memory(after.postgres),
      commit: this.postgres.probe.end(),
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
    return { ...result, ...spent, cpu, deliveredPerCpuSecond: result.delivered / cpu };
  } finally {
    generator.kill();
  }
}
