import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { type AuditEntry, auditStep } from '#audit';
import { LookSoon } from '#deadlines';
import { Lifecycles } from '#lifecycle';
import { Clock, cursorOf, Database, newest, type PageQuery, readCursor, type Transaction } from '#persistence';
import { notFound, notNow, stale } from '#problems';
import { type DeadLetter, shown, whatOf } from './dead-letter.js';
import type { DeadLetterDto, DeadLetterPageDto, RetriedDto } from './dead-letter.dto.js';
import { listParked, readParked, retryParked } from './dead-letter.sql.js';
import { type KnownCase, readable } from './readable-cases.js';

/** So many are looked through for a page, as those of cases that the reader may not know of are left out. */
const lookedThrough = 200;
/** So many are tried again at a time: each has an entry in the record. */
const mostAtOnce = 500;

type Seen = { row: DeadLetter; known: KnownCase | null };

/** What Liaison gave up, for the program administrators: each sees what belongs to the cases that they may read. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly looks: LookSoon,
  ) {}

  async list(actor: Actor, { cursor, limit }: PageQuery): Promise<DeadLetterPageDto> {
    const before = readCursor(cursor, 2) ?? newest;
    const rows = await this.database.read<DeadLetter>(actor, listParked, [actor.programId, ...before, lookedThrough]);
    const seen = await readable(rows, actor, this.lifecycles, (statement, params) =>
      this.database.read(actor, statement, params),
    );
    const page = seen.slice(0, limit);
    // Where the page is not full although there was more to look through, the next one begins after the last row.
    const last = seen.length > limit ? page.at(-1)?.row : rows.length === lookedThrough ? rows.at(-1) : undefined;
    return {
      items: page.map(({ row, known }) => shown(row, known)),
      next: last ? cursorOf(last.since, last.id) : null,
    };
  }

  /** One that is or was stuck, so that whoever had it tried again sees what became of it. Throws 404. */
  async show(actor: Actor, id: string): Promise<DeadLetterDto> {
    return this.database.transact({ ...actor, once: undefined }, async (tx) => {
      const { row, known } = await this.one(tx, actor, id);
      return shown(row, known);
    });
  }

  /** Has one tried again at once. Throws 404, 409 when it is not stuck any more, 412 when it failed anew meanwhile. */
  retry(actor: Actor, id: string): Promise<DeadLetterDto> {
    return this.database.transact(actor, async (tx) => {
      const seen = await this.one(tx, actor, id);
      if (actor.ifMatch !== undefined && actor.ifMatch !== seen.row.attempts)
        throw stale('Somebody else had this tried again after you opened it, and it failed again.');
      if ((await this.putBack(tx, actor, [seen])) === 0)
        throw notNow('This is not stuck any more: somebody else had it tried again.', 'not-stuck');
      return shown({ ...seen.row, state: 'waiting' }, seen.known);
    });
  }

  /** Has everything tried again that the person may see, the newest first. */
  retryAll(actor: Actor): Promise<RetriedDto> {
    return this.database.transact(actor, async (tx) => {
      const rows = await tx.run<DeadLetter>(listParked, [actor.programId, ...newest, mostAtOnce + 1]);
      const seen = await this.seen(tx, actor, rows.slice(0, mostAtOnce));
      return { retried: await this.putBack(tx, actor, seen), more: rows.length > mostAtOnce };
    });
  }

  private async one(tx: Transaction, actor: Actor, id: string): Promise<Seen> {
    const [seen] = await this.seen(tx, actor, await tx.run<DeadLetter>(readParked, [actor.programId, id]));
    if (!seen) throw notFound('thing that is stuck');
    return seen;
  }

  private seen(tx: Transaction, actor: Actor, rows: DeadLetter[]): Promise<Seen[]> {
    return readable(rows, actor, this.lifecycles, (statement, params) => tx.run(statement, params));
  }

  /** Puts them in line and into the record of their cases; gives how many were still stuck. */
  private async putBack(tx: Transaction, actor: Actor, seen: Seen[]): Promise<number> {
    const now = this.clock.now();
    const ids = seen.map(({ row }) => row.id);
    const again = new Set((await tx.run<{ id: string }>(retryParked, [actor.programId, ids, now])).map(({ id }) => id));
    const entries = seen.filter(({ row }) => again.has(row.id)).map((one) => retried(one, actor, now));
    if (entries.length > 0) tx.atEnd([auditStep(entries)]);
    tx.afterCommit(() => this.looks.at(now, now));
    return again.size;
  }
}

const retried = ({ row, known }: Seen, actor: Actor, at: Date): AuditEntry => ({
  caseKind: row.caseKind,
  caseId: row.caseId,
  action: 'retry',
  says: `had Liaison try again what it had given up: ${whatOf(row, known?.lifecycle)}`,
  whoId: actor.personId,
  who: actor.name,
  at,
  before: { [row.of]: row.id, attempts: row.attempts },
});
