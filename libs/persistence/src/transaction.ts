import type { PoolClient, QueryArrayResult } from 'pg';
import type { EntityManager } from 'typeorm';
import { inOneWrite } from './one-write.js';
import { rowsOf } from './rows.js';
import type { Statement, Step } from './statement.js';

type Answer = { command: string };

/** What is done to the database in one piece: all of it, or nothing. */
export class Transaction {
  private readonly ending: Step[] = [];
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
    succeeded(await Promise.allSettled(steps.map((step) => this.send(step))));
  }

  /**
   * Steps that nothing else of the transaction reads: they are sent together with the commit, in order. That saves a
   * round trip, and what they lock, such as the audit chain, is held for an instant only.
   */
  atEnd(steps: Step[]): void {
    this.ending.push(...steps);
  }

  async commit(): Promise<void> {
    const ending = this.ending.map((step) => this.send(step));
    inOneWrite(this.client);
    const answers = succeeded(await Promise.allSettled<Answer>([...ending, this.client.query('commit')]));
    if (answers.at(-1)?.command !== 'COMMIT') throw new Error('The transaction had failed before and was undone.');
  }

  /** What is to be done once the change is safe, such as saying "look now" to the deadline engine. */
  afterCommit(task: () => void | Promise<void>): void {
    this.committed.push(task);
  }

  async tellCommitted(): Promise<void> {
    for (const task of this.committed) await task();
  }

  private send({ statement, params }: Step): Promise<QueryArrayResult<unknown[]>> {
    inOneWrite(this.client);
    return this.client.query<unknown[]>({ ...statement, values: params, rowMode: 'array' });
  }
}

/** The answers, or the first error: those after it only say that the transaction has failed. */
function succeeded<T>(outcomes: PromiseSettledResult<T>[]): T[] {
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
