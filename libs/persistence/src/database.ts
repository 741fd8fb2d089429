import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, QueryRunner } from 'typeorm';
import { IdempotentRequests } from './idempotent-requests.js';
import { inOneWrite } from './one-write.js';
import { rowsOf } from './rows.js';
import type { Scope } from './scope.js';
import type { Statement } from './statement.js';
import { readInScope } from './together.js';
import { Transaction } from './transaction.js';

const attempts = 5;
/** Milliseconds that who collided waits at most before the second attempt; twice as long before each further one. */
const firstWait = 20;
/** 40001: a serialization failure; 40P01: a deadlock. Both say "try again". */
const tryAgain = new Set(['40001', '40P01']);

/** The only way to the program's rows: every read and every change says on whose behalf it is. */
@Injectable()
export class Database {
  private readonly requests = new IdempotentRequests();

  constructor(private readonly source: DataSource) {
    // A connection that breaks while it is in use says so twice: to whoever asked, and as an event that must be heard.
    this.pool?.on('acquire', (client) => client.off('error', isHeard).on('error', isHeard));
  }

  /** Runs one statement that gives rows in the scope, in one round trip. */
  async read<Row = Record<string, unknown>>(
    scope: Scope,
    statement: Statement,
    params: unknown[] = [],
  ): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const rows = rowsOf<Row>(statement, await readInScope(client, scope, { statement, params }));
      client.release();
      return rows;
    } catch (error) {
      client.release(isBroken(error));
      throw error;
    }
  }

  /** Runs one statement outside of any program: for what belongs to no program, such as a session. */
  async readGlobal<Row = Record<string, unknown>>(statement: Statement, params: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(statement, await this.pool.query<unknown[]>({ ...statement, values: params, rowMode: 'array' }));
  }

  /**
   * Runs one statement that changes rows in the scope. It travels with its scope in one message and one implicit
   * transaction: whoever sent it may die, or stand still, and the server has done all of it or nothing.
   */
  change<Row = Record<string, unknown>>(scope: Scope, statement: Statement, params: unknown[]): Promise<Row[]> {
    return again(() => this.read<Row>(scope, statement, params));
  }

  /**
   * Does the work in one transaction in the scope: all of it, or nothing. A collision with somebody else's
   * transaction is tried again, so the work must have no effect outside of the transaction (use `afterCommit`).
   * With `scope.once` the same request has its effect once, and its answer is given again.
   */
  transact<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return again((attempt) => this.once(scope, work, attempt > 1));
  }

  /**
   * Reads in one transaction that sees the database as it was at its first statement, however many there are and
   * whatever others write meanwhile. Nothing can be written in it.
   */
  snapshot<T>(scope: Scope, read: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.once({ ...scope, once: undefined }, read, false, 'begin isolation level repeatable read, read only');
  }

  private async once<T>(
    scope: Scope,
    work: (tx: Transaction) => Promise<T>,
    again: boolean,
    begin = 'begin',
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    let tx: Transaction;
    let result: T;
    try {
      inOneWrite(client);
      // Not waited for: it travels with the first statement. Where it fails, that statement fails too.
      void client.query(begin).catch(() => undefined);
      joinTransaction(runner, true);
      tx = new Transaction(client, scope, runner.manager, again);
      const answered = scope.once ? await this.requests.answered(tx, scope) : null;
      if (answered) {
        result = answered.response as T;
      } else {
        result = await work(tx);
        if (scope.once) tx.atEnd([this.requests.recording(scope, result)]);
      }
      await tx.commit();
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      joinTransaction(runner, false);
      await runner.release();
    }
    await tx.tellCommitted();
    return result;
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}

async function again<T>(work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt >= attempts || !tryAgain.has(codeOf(error))) throw error;
    }
    // By chance, so that two that collided do not collide again in step.
    await setTimeout(Math.random() * firstWait * 2 ** (attempt - 1));
  }
}

/**
 * `begin` is sent by us, together with the scope and in the same round trip as the first statement. TypeORM is told,
 * so that what it does itself becomes part of this transaction instead of opening one of its own.
 */
function joinTransaction(runner: QueryRunner, active: boolean): void {
  Object.assign(runner, { isTransactionActive: active, transactionDepth: active ? 1 : 0 });
}

const isHeard = (): void => undefined;

const codeOf = (error: unknown) =>
  String(
    (error as { driverError?: { code?: string }; code?: string }).driverError?.code ??
      (error as { code?: string }).code,
  );

/** Class 08 and 57P: the connection itself is gone. An error without a code comes from the socket. */
const isBroken = (error: unknown) => !/^(?!08|57P)[0-9A-Z]{5}$/.test(codeOf(error));
