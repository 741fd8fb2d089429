import { Injectable } from '@nestjs/common';
import { Database, statement } from '#persistence';

const alive = statement('alive', 'select 1 as one');
const longestMilliseconds = 2000;

export interface Readiness {
  /** 'degraded': it does its work without something that may be lost. */
  status: 'ready' | 'degraded' | 'not ready';
  parts: Record<string, 'up' | 'down'>;
}

interface Part {
  name: string;
  vital: boolean;
  check(): Promise<unknown>;
}

/** Whether this process can do its work: PostgreSQL is vital, Redis is not. */
@Injectable()
export class Health {
  private readonly parts: Part[];

  constructor(database: Database) {
    this.parts = [{ name: 'database', vital: true, check: () => database.readGlobal(alive) }];
  }

  /** A part is down when its check fails, or does not end within two seconds. */
  add(part: Part): void {
    this.parts.push(part);
  }

  async ready(): Promise<Readiness> {
    const ups = await Promise.all(this.parts.map(({ check }) => isUp(check)));
    const down = this.parts.filter((_, i) => !ups[i]);
    return {
      status: down.some(({ vital }) => vital) ? 'not ready' : down.length > 0 ? 'degraded' : 'ready',
      parts: Object.fromEntries(this.parts.map(({ name }, i) => [name, ups[i] ? 'up' : 'down'])),
    };
  }
}

async function isUp(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), longestMilliseconds)));
  const answered = check().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
