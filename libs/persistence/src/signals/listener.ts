import { Inject, Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { connectionOf, type DatabaseRole } from '../connection.js';
import type { Channel } from './signal.js';

export const listenerRole = Symbol('the role that the listener has');

type Heard = (message: string) => void;

/** In milliseconds: how often the connection is proved to be alive, and how long each try to get it back waits. */
const proofEvery = 10_000;
const pauses = [100, 250, 1000, 5000];

/**
 * Hears what other processes say, on a connection of its own that is made when the first one listens. It comes back
 * after PostgreSQL was away; `onGap` tells that something may have been said meanwhile.
 */
@Injectable()
export class Listener implements OnApplicationShutdown {
  private readonly log = new Logger('Listener');
  private readonly channels = new Map<Channel, { heard: Heard; onGap(): void }>();
  private client: pg.Client | null = null;
  private timer?: NodeJS.Timeout;
  private failures = 0;
  private stopped = false;

  constructor(@Inject(listenerRole) private readonly role: DatabaseRole) {}

  /** To be called before the application has started; what is said is heard from the returned promise on. */
  listen(channel: Channel, heard: Heard, onGap: () => void): void {
    this.channels.set(channel, { heard, onGap });
  }

  /** Connects; fails only where it is stopped meanwhile. */
  async start(): Promise<void> {
    while (!this.stopped && !(await this.connected())) await this.pause();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connected(): Promise<boolean> {
    const client = new pg.Client({ ...addressOf(this.role), keepAlive: true, query_timeout: 5000 });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.channels.get(channel as Channel)?.heard(payload ?? ''));
    try {
      await client.connect();
      for (const channel of this.channels.keys()) await client.query(`listen ${channel}`);
    } catch (error) {
      if (this.failures === 0) this.log.warn(`Not listening to PostgreSQL: ${String(error)}`);
      void client.end().catch(() => undefined);
      return false;
    }
    if (this.stopped) {
      await client.end();
      return true;
    }
    this.failures = 0;
    this.client = client;
    this.proveLater(client);
    return true;
  }

  /** A connection that nobody cut, but that leads nowhere any more, says nothing by itself. */
  private proveLater(client: pg.Client): void {
    this.timer = setTimeout(() => {
      client.query('select').then(
        () => this.client === client && this.proveLater(client),
        () => this.lost(client),
      );
    }, proofEvery).unref();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.stopped) return;
    this.client = null;
    clearTimeout(this.timer);
    this.log.warn('The connection that listens to PostgreSQL was lost.');
    void client.end().catch(() => undefined);
    void this.start().then(() => {
      if (this.client) for (const { onGap } of this.channels.values()) onGap();
    });
  }

  private pause(): Promise<void> {
    const milliseconds = pauses[Math.min(this.failures++, pauses.length - 1)]!;
    return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  }
}

function addressOf(role: DatabaseRole): pg.ClientConfig {
  const { url, extra } = connectionOf(role) as { url: string; extra: { options: string } };
  return { connectionString: url, options: extra.options, application_name: `${role} listening` };
}
