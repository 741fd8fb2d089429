import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Way } from './way.js';

interface Addresses {
  postgres: string;
  redis: string;
}

/** A durable PostgreSQL and a Redis of this test alone, each reached by a way that stays the same when they start anew. */
export class Servers {
  readonly toPostgres = new Way();
  readonly toRedis = new Way();
  private process: ChildProcess;
  private at: Addresses;

  async begin(): Promise<void> {
    this.process = fork(path.join(__dirname, 'run-servers.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    await Promise.all([this.toPostgres.open(), this.toRedis.open()]);
    await this.order('begin');
  }

  /** Past the way that can be cut; another one after each start. */
  get directPostgresUrl(): string {
    return this.at.postgres;
  }

  get postgresUrl(): string {
    return through(this.at.postgres, this.toPostgres);
  }

  get redisUrl(): string {
    return through(this.at.redis, this.toRedis);
  }

  kill(name: keyof Addresses, signal: NodeJS.Signals): Promise<void> {
    return this.order('kill', name, signal);
  }

  start(name: keyof Addresses): Promise<void> {
    return this.order('start', name);
  }

  async end(): Promise<void> {
    await Promise.all([this.toPostgres.close(), this.toRedis.close()]);
    const ended = once(this.process, 'exit');
    this.process.disconnect();
    await ended;
  }

  private async order(order: string, ...args: string[]): Promise<void> {
    this.process.send({ order, args });
    const [answer] = (await once(this.process, 'message')) as [Addresses & { failure?: string }];
    if (answer.failure) throw new Error(answer.failure);
    this.at = answer;
    this.toPostgres.target = Number(new URL(answer.postgres).port);
    this.toRedis.target = Number(new URL(answer.redis).port);
  }
}

function through(address: string, way: Way): string {
  const url = new URL(address);
  url.port = String(way.port);
  return url.href;
}
