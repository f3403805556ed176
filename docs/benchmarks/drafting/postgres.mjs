import pg from 'pg';
import { cpuBetween, cpuOfTree, memoryOf, parentOf, treeOf } from './processes.mjs';
import { Latencies } from './statistics.mjs';

const COMMITS_TIMED = 200;
const PROBE_MILLISECONDS = 40;

/** The one PostgreSQL server both sides store in, seen from a connection of the benchmark's own. */
export class Postgres {
  constructor(url) {
    this.url = url;
  }

  async connect() {
    this.client = new pg.Client({ connectionString: this.url });
    await this.client.connect();
    const { rows } = await this.client.query('select pg_backend_pid() as pid');
    this.postmaster = parentOf(rows[0].pid);
    if (this.postmaster === undefined) throw new Error('PostgreSQL must run on this machine');
    this.probe = new CommitProbe(this.url);
    await this.probe.connect();
  }

  /** Refuses to measure on a server that does not wait for the disk. */
  async requireDurable() {
    const settings = {};
    for (const name of ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method']) {
      settings[name] = (await this.client.query(`show ${name}`)).rows[0][name];
    }
    if (settings.fsync !== 'on' || settings.synchronous_commit !== 'on') {
      throw new Error(`PostgreSQL is not durable: ${JSON.stringify(settings)}`);
    }
    return settings;
  }

  /** A fresh database for the documents of Hocuspocus; returns its address. */
  async createHocuspocusDatabase(name) {
    await this.client.query(`drop database if exists ${name} with (force)`);
    await this.client.query(`create database ${name}`);
    await this.in(name, (client) =>
      client.query('create table document (name text primary key, content bytea not null)'));
    return this.addressOf(name);
  }

  addressOf(database) {
    const address = new URL(this.url);
    address.pathname = `/${database}`;
    return address.href;
  }

  /** Does something in one of the server's databases. */
  async in(database, work) {
    const client = new pg.Client({ connectionString: this.addressOf(database) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Median milliseconds of a COMMIT of one small row: what durability costs on this disk. */
  async timeCommit() {
    const times = [];
    for (let commit = 0; commit < COMMITS_TIMED; commit += 1) {
      const start = performance.now();
      await this.client.query("insert into commit_probe values ('x')");
      times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other)[COMMITS_TIMED / 2];
  }

  /** What cpuBetween needs, and the sessions of every database but the given one. */
  async reading(database) {
    const { rows } = await this.client.query(
      'select pid from pg_stat_activity where datname is not null and datname <> $1', [database]);
    return { cpu: cpuOfTree(this.postmaster), foreign: new Set(rows.map((row) => row.pid)) };
  }

  /**
   * CPU seconds between two readings: the sessions of the side's own database and the processes that
   * serve every database (WAL writer, checkpointer, postmaster); not the other databases' sessions.
   */
  secondsBetween(before, after) {
    return cpuBetween(before.cpu, after.cpu, after.foreign);
  }

  memory({ foreign }) {
    return memoryOf(treeOf(this.postmaster).filter((pid) => !foreign.has(pid)));
  }

  async close() {
    await this.probe.close();
    await this.client.end();
  }
}

/**
 * Commits one small row, again and again, while something is measured: what one commit costs on this
 * disk under that very load. Its own CPU is nobody's.
 */
class CommitProbe {
  #timer = null;
  #times = new Latencies();

  constructor(url) {
    this.client = new pg.Client({ connectionString: url });
  }

  async connect() {
    await this.client.connect();
    await this.client.query('create table if not exists commit_probe (filler text)');
  }

  begin() {
    this.#times = new Latencies();
    let waiting = false;
    this.#timer = setInterval(async () => {
      if (waiting) return;
      waiting = true;
      const start = performance.now();
      await this.client.query("insert into commit_probe values ('x')");
      this.#times.add(performance.now() - start);
      waiting = false;
    }, PROBE_MILLISECONDS);
  }

  end() {
    clearInterval(this.#timer);
    return this.#times.summary();
  }

  async close() {
    await this.client.query('drop table if exists commit_probe');
    await this.client.end();
  }
}
