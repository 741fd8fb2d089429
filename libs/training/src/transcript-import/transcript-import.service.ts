import { Injectable, Logger } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { Cases } from '#lifecycle';
import { Clock, Database, type Statement, type Transaction } from '#persistence';
import { notFound, notNow, ruleBroken } from '#problems';
import type { Credit } from '../credit/credit.js';
import { creditLifecycle } from '../credit/credit.lifecycle.js';
import { creditFacts } from '../credit/credit.sql.js';
import { recount } from '../requirement/count-anew.js';
import { type KnownCourse, type KnownOfficer, matched } from './matching.js';
import { coursesToAdd, type NewCredit, type OnRecord, toImport } from './to-import.js';
import { readTranscript } from './transcript-csv.js';
import type { ChoiceDto, ImportProgressDto, TranscriptImportDto } from './transcript-import.dto.js';
import type { ImportRow, Judged } from './judged.js';
import * as sql from './transcript-import.sql.js';
import { importView } from './transcript-import.view.js';

/** So many are put on record with one statement, and then the progress is told. */
const batch = 500;

type Ask = <Row>(statement: Statement, params: unknown[]) => Promise<Row[]>;

/** Brings in transcripts from a file: all of it or nothing, and the same file again changes nothing. */
@Injectable()
export class TranscriptImports {
  private readonly log = new Logger('Import');

  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Reads a file and keeps what it says, to be looked at; nothing counts yet. */
  async begin(actor: Actor, file: Buffer, fileName: string): Promise<TranscriptImportDto> {
    const { now, settings } = await this.cases.moment(actor);
    const lines = readTranscript(file, settings.calendar.dayOf(now));
    const id = uuid();
    const row = [id, actor.programId, fileName, JSON.stringify(lines), lines.length, actor.personId, now];
    await this.database.transact({ ...actor, once: undefined }, (tx) => tx.run(sql.insertImport, row));
    return this.read(actor, id);
  }

  async read(actor: Actor, id: string): Promise<TranscriptImportDto> {
    const ask: Ask = (statement, params) => this.database.read(actor, statement, params);
    return importView(await judged(ask, actor, id, sql.readImport));
  }

  async progress(actor: Actor, id: string): Promise<ImportProgressDto> {
    const whose = [actor.programId, id, actor.personId];
    const [progress] = await this.database.read<ImportProgressDto>(actor, sql.readProgress, whose);
    if (!progress) throw notFound('import');
    return progress;
  }

  /** Keeps what a person decided about names that are not known for sure. Throws 409 once it is imported. */
  async choose(actor: Actor, id: string, choices: ChoiceDto[]): Promise<TranscriptImportDto> {
    const kept = Object.fromEntries(choices.map(({ key, id: chosen, add }) => [key, { id: chosen ?? null, add }]));
    const [found] = await this.database.transact(actor, (tx) =>
      tx.run(sql.keepChoices, [actor.programId, id, actor.personId, JSON.stringify(kept)]),
    );
    if (!found) {
      await this.progress(actor, id);
      throw notNow('This file is imported already.', 'imported-already');
    }
    return this.read(actor, id);
  }

  /** Puts all of it on record, or, where something is not clear, nothing. Imported once, it stays as it is. */
  async import(actor: Actor, id: string): Promise<TranscriptImportDto> {
    await this.database.transact(actor, async (tx) => {
      const all = await judged((statement, params) => tx.run(statement, params), actor, id, sql.lockImport);
      if (all.row.importedAt) return {};
      const { ready } = importView(all);
      if (!ready) throw ruleBroken('not-clear', 'Mend the lines that are wrong, and decide about every name first.');
      await this.putOnRecord(tx, actor, all);
      return {};
    });
    return this.read(actor, id);
  }

  private async putOnRecord(tx: Transaction, actor: Actor, { row, added, result }: Judged): Promise<void> {
    const now = this.clock.now();
    const consequences = this.cases.consequences(tx, actor);
    if (added.size > 0) await tx.run(sql.addCourses, [JSON.stringify([...added.values()]), actor.programId]);
    let done = row.total - result.credits.length;
    let put = 0;
    for (const some of inBatches(result.credits)) {
      const inserted = await tx.run<{ id: string }>(sql.insertVerified, [
        JSON.stringify(some),
        actor.programId,
        actor.personId,
        now,
      ]);
      const credits = await tx.run<Credit>(creditFacts, [inserted.map((one) => one.id)]);
      await consequences.open(creditLifecycle, credits);
      put += inserted.length;
      done += some.length;
      this.tellProgress(actor, row.id, done);
    }
    const officers = [...new Set(result.credits.map(({ officerId }) => officerId))];
    await recount(tx, actor.programId, officers, consequences);
    const { there, differing, leftOut } = result;
    const outcome = { credits: put, there: there + result.credits.length - put, differing, leftOut };
    await tx.run(sql.endImport, [actor.programId, row.id, now, JSON.stringify(outcome)]);
  }

  /**
   * In a transaction of its own, so that it is seen while the import goes on. Not waited for: whoever holds a connection
   * must not wait for a second, and an import is none the worse where its progress is not told.
   */
  private tellProgress(actor: Actor, id: string, done: number): void {
    const told = this.database.change(actor, sql.keepProgress, [id, actor.programId, done]);
    told.catch((error: unknown) => this.log.warn(`The progress of import ${id} was not told: ${String(error)}`));
  }
}

/** Reads an import and what it comes to, by the officers, courses and completions that are on record now. */
async function judged(ask: Ask, actor: Actor, id: string, read: Statement): Promise<Judged> {
  const [row] = await ask<ImportRow>(read, [actor.programId, id, actor.personId]);
  if (!row) throw notFound('import');
  const officers = await ask<KnownOfficer>(sql.officersToMatch, [actor.programId]);
  const courses = await ask<KnownCourse>(sql.coursesToMatch, [actor.programId]);
  const found = matched(row.lines, officers, courses, row.choices);
  const known = found.lines.filter(({ person, course, completedOn }) => person.id && course.id && completedOn);
  const record = await ask<OnRecord>(sql.onRecord, [
    actor.programId,
    known.map(({ person }) => person.id),
    known.map(({ course }) => course.id),
    known.map(({ completedOn }) => completedOn),
  ]);
  const added = coursesToAdd(found);
  const byId = new Map(courses.map((course) => [course.id, course]));
  const result = toImport(found, byId, added, record, actor.personId);
  return { row, matched: found, officers, courses, added, result };
}

function inBatches(credits: NewCredit[]): NewCredit[][] {
  return Array.from({ length: Math.ceil(credits.length / batch) }, (_, i) => credits.slice(i * batch, (i + 1) * batch));
}
