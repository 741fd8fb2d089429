import type { PoolClient, QueryArrayResult } from 'pg';
import type { EntityManager } from 'typeorm';
import { rowsOf } from './rows.js';
import type { Statement, Step } from './statement.js';

/** What is done to the database in one piece: all of it, or nothing. */
export class Transaction {
  private readonly committed: (() => void | Promise<void>)[] = [];

  constructor(
    private readonly client: PoolClient,
    /** TypeORM inside this very transaction, for plain reading and writing of single rows. */
    readonly entities: EntityManager,
  ) {}

  /** Runs a statement and gives its rows, their columns in camelCase. */
  async run<Row = Record<string, unknown>>(statement: Statement, params: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(statement, await this.send({ statement, params }));
  }

  /** Runs several statements in order and in one round trip; the first that fails is the error. */
  async runAll(steps: Step[]): Promise<void> {
    const outcomes = await Promise.allSettled(steps.map((step) => this.send(step)));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** What is to be done once the change is safe, such as saying "look now" to the deadline engine. */
  afterCommit(task: () => void | Promise<void>): void {
    this.committed.push(task);
  }

  async tellCommitted(): Promise<void> {
    for (const task of this.committed) await task();
  }

  private send({ statement, params }: Step): Promise<QueryArrayResult<unknown[]>> {
    return this.client.query<unknown[]>({ ...statement, values: params, rowMode: 'array' });
  }
}
