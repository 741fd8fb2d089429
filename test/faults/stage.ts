import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Pool } from 'pg';
import { CountingMailServer } from './counting-mail-server.js';
import { addDeadlines, fillPrograms, lag, lateness, mailOnRecord, notExactlyOnce } from './load.sql.js';
import { Servers } from './servers.js';
import { WorkerProcess } from './worker-process.js';

const pending = 20_000;
const perSecond = 400;
const seconds = 6;

interface Lateness {
  late: number;
  waiting: number;
  early: number;
}

/** Two workers on servers of their own, 20,000 deadlines that wait, and several hundred that fall due each second. */
export class Stage {
  readonly servers = new Servers();
  readonly mail = new CountingMailServer();
  workers: WorkerProcess[] = [];
  /** Deadlines that were applied before their time, in whatever test. */
  early = 0;
  private pool: { url: string; owner: Pool } | null = null;

  async begin(): Promise<void> {
    await Promise.all([this.servers.begin(), this.mail.listen()]);
    await this.owner.query(fillPrograms);
    await this.owner.query(addDeadlines, ['2040-01-01', 'pending', null, pending]);
    await this.owner.query('vacuum analyze');
    await this.startWorkers(2);
  }

  async startWorkers(count: number, options?: { clockAhead: number }): Promise<void> {
    const env = {
      DATABASE_URL: this.servers.postgresUrl,
      REDIS_URL: this.servers.redisUrl,
      SMTP_URL: this.mail.url,
      MAIL_FROM: 'Liaison <liaison@agency.example>',
      PUBLIC_URL: 'http://localhost',
      LIAISON_SENT_MAIL: 'off',
    };
    const started = Array.from({ length: count }, () => WorkerProcess.start(env, options));
    this.workers.push(...(await Promise.all(started)));
  }

  /** So many deadlines each second from the next one on, and in the middle of it something happens. */
  async under(batch: string, fault: () => Promise<void>): Promise<Outcome> {
    const start = new Date(Date.now() + 1000);
    await this.owner.query(addDeadlines, [start, batch, perSecond, perSecond * seconds]);
    await this.tell();
    await pause(start.getTime() + 2000 - Date.now());
    await fault();
    return this.outcome(batch, perSecond * seconds);
  }

  /** Waits until a worker applies a batch right now. */
  async whileApplying(): Promise<void> {
    const applying = `select from pg_stat_activity
      where application_name = 'liaison_worker' and state = 'active' and query like '%for update of d, t skip locked%'`;
    for (const end = Date.now() + 20_000; Date.now() < end;) if ((await this.owner.query(applying)).rowCount) return;
    throw new Error(`No worker applied anything. ${this.said()}`);
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.end('SIGKILL')));
    await this.pool?.owner.end();
    await Promise.all([this.servers.end(), this.mail.close()]);
  }

  /** Mail that came twice, that is on record as sent and did not come, and that nobody can know of. */
  async mailFaults(): Promise<{ sent: number; twice: number; missing: number; unknown: number }> {
    const { rows } = await this.owner.query<{ id: string; sent: boolean; unknown: boolean }>(mailOnRecord);
    const times = (id: string) => this.mail.came.get(id) ?? 0;
    return {
      sent: this.mail.came.size,
      twice: [...this.mail.came.values()].filter((count) => count > 1).length,
      missing: rows.filter(({ id, sent, unknown }) => !unknown && (!sent || times(id) === 0)).length,
      unknown: rows.filter(({ unknown }) => unknown).length,
    };
  }

  /** Waits until all is applied and mailed; the time it takes is the recovery from what just ended. */
  private async outcome(batch: string, deadlines: number): Promise<Outcome> {
    const ended = Date.now();
    let recovered = ended;
    for (;;) {
      const { late, waiting, early } = await this.lateness();
      this.early += early;
      const now = Date.now();
      if (late > 0) recovered = now;
      if (waiting === 0 && (await this.mailFaults()).missing === 0) break;
      if (now - ended > 60_000) throw new Error(`${waiting} deadlines still wait after a minute. ${this.said()}`);
      await pause(50);
    }
    const { rows } = await this.owner.query(lag, [batch]);
    const { rows: broken } = await this.owner.query(notExactlyOnce, [batch]);
    return { batch, deadlines, recovery: (recovered - ended) / 1000, lag: rows[0].lag.map(Number), broken };
  }

  /** As the api does when it sets what is due within seconds. */
  private async tell(): Promise<void> {
    const queue = new Queue('looks', { connection: { url: this.servers.redisUrl }, prefix: 'liaison' });
    await queue.add('look', {}, { removeOnComplete: true });
    await queue.close();
  }

  private get owner(): Pool {
    const url = this.servers.directPostgresUrl;
    if (this.pool?.url !== url) {
      this.pool = { url, owner: new Pool({ connectionString: url, max: 4 }) };
      this.pool.owner.on('error', () => undefined); // PostgreSQL is killed under it
    }
    return this.pool.owner;
  }

  private async lateness(): Promise<Lateness> {
    return (await this.owner.query<Lateness>(lateness)).rows[0]!;
  }

  private said(): string {
    return this.workers.map(({ said }) => said).join('\n');
  }
}

export interface Outcome {
  batch: string;
  deadlines: number;
  /** Seconds from the end of the fault until nothing was late by more than a second any more. */
  recovery: number;
  /** Seconds: p50, p99, the longest. */
  lag: [number, number, number];
  /** Cases of which some effect is not there exactly once. */
  broken: unknown[];
}
