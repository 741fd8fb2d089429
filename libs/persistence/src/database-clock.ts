import { Injectable, OnModuleInit, OnApplicationShutdown } from '@nestjs/common';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { statement } from './statement.js';

const twentySeconds = 20_000;
const whatTimeIsIt = statement('what-time-is-it', `select clock_timestamp() as at`);

/**
 * The database's time: the workers of several machines, whose own clocks differ, agree on what is due. Between two
 * answers it goes on by the machine's steady timer. It is behind the database by the way of an answer, never ahead.
 */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnApplicationShutdown {
  private told = 0;
  private heard = 0;
  private asking?: NodeJS.Timeout;

  constructor(private readonly database: Database) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.ask();
    // While the database is away the last answer goes on.
    this.asking = setInterval(() => void this.ask().catch(() => undefined), twentySeconds).unref();
  }

  override now(): Date {
    return new Date(this.told + performance.now() - this.heard);
  }

  onApplicationShutdown(): void {
    clearInterval(this.asking);
  }

  private async ask(): Promise<void> {
    const [answer] = await this.database.readGlobal<{ at: Date }>(whatTimeIsIt);
    this.heard = performance.now();
    this.told = answer!.at.getTime();
  }
}
