import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { rowsOf } from './rows.js';
import type { Scope } from './scope.js';
import { sentTogether } from './sent-together.js';
import { type Changed, changesStep } from './signals/changes.js';
import type { Statement, Step } from './statement.js';
import { runTogether, scopeStep } from './together.js';

/** What is done to the database in one piece: all of it, or nothing. */
export class Transaction {
  private readonly ending: Step[] = [];
  private readonly changes = new Map<string, Changed>();
  private readonly committed: (() => void | Promise<void>)[] = [];
  /** Goes ahead of the first statement, in the same message. */
  private scope: Step[];

  /** The transaction has been begun on the connection. */
  constructor(
    private readonly client: PoolClient,
    private readonly who: Scope,
    private readonly manager: EntityManager,
    /** It has failed once by a collision: what was known before may be out of date. */
    readonly again = false,
  ) {
    this.scope = [scopeStep(who)];
  }

  /** TypeORM inside this very transaction, for plain reading and writing of single rows. */
  get entities(): EntityManager {
    if (this.scope.length > 0) throw new Error('Run a statement first: it sets the scope that TypeORM then works in.');
    return this.manager;
  }

  /** Runs a statement and gives its rows, their columns in camelCase. */
  async run<Row = Record<string, unknown>>(statement: Statement, params: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(statement, await this.send([{ statement, params }]));
  }

  /** Runs several statements in order and in one round trip; the first that fails is the error. */
  async runAll(steps: Step[]): Promise<void> {
    if (steps.length > 0) await this.send(steps);
  }

  /**
   * Steps that nothing else of the transaction reads: they are sent together with the commit, in order. That saves a
   * round trip, and what they lock, such as the audit chain, is held for an instant only.
   */
  atEnd(steps: Step[]): void {
    this.ending.push(...steps);
  }

  /** What changes is said with the commit, all at once, to whoever has it before them. */
  changing(kind: string, ids: string[]): void {
    for (const id of ids) this.changes.set(`${kind} ${id}`, [kind, id]);
  }

  async commit(): Promise<void> {
    if (this.changes.size > 0) this.ending.unshift(changesStep(this.who, [...this.changes.values()]));
    const [, { command }] = await sentTogether([this.runAll(this.ending), this.client.query('commit')]);
    if (command !== 'COMMIT') throw new Error('The transaction had failed before and was undone.');
  }

  /** What is to be done once the change is safe, such as saying "look now" to the deadline engine. */
  afterCommit(task: () => void | Promise<void>): void {
    this.committed.push(task);
  }

  async tellCommitted(): Promise<void> {
    for (const task of this.committed) await task();
  }

  private send(steps: Step[]) {
    const all = [...this.scope, ...steps];
    this.scope = [];
    return runTogether(this.client, all);
  }
}
