import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { auditStep } from '#audit';
import { Clock, Database, type Transaction } from '#persistence';
import { notFound, notNow } from '#problems';
import { Subject } from 'rxjs';
import { insertChange } from './calendar-change.sql.js';
import type { CalendarDayDto, NewCalendarDayDto, NewSchoolTermDto, SchoolTermDto } from './calendar.dto.js';
import { deleteDay, deleteTerm, insertDay, insertTerm } from './calendar.sql.js';
import { dayInWords } from './day-in-words.js';

const kinds = { holiday: 'a holiday', 'no school': 'a day without school' };

/**
 * What is changed in the calendar, each change with its entry in the record, and with a row that waits until the dates
 * that are counted on the calendar have followed.
 */
@Injectable()
export class CalendarChanges {
  /** Says so when a change is safe: whoever counts on calendars is in libraries above this one. */
  readonly changed = new Subject<void>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  setDay(actor: Actor, { day, kind, name }: NewCalendarDayDto): Promise<CalendarDayDto> {
    return this.database.transact(actor, async (tx) => {
      const [set] = await tx.run<CalendarDayDto>(insertDay, [actor.programId, day, kind, name]);
      this.record(tx, actor, 'set-day', `made ${dayInWords(day)} ${kinds[kind]}: ${name}`);
      return set!;
    });
  }

  /** Throws 404 where there is no such day. */
  removeDay(actor: Actor, id: string): Promise<void> {
    return this.database.transact(actor, async (tx) => {
      const [removed] = await tx.run<{ day: string }>(deleteDay, [actor.programId, id]);
      if (!removed) throw notFound('day of the calendar');
      this.record(tx, actor, 'remove-day', `made ${dayInWords(removed.day)} an ordinary day`);
    });
  }

  /** Throws 409 where it overlaps with another term. */
  async addTerm(actor: Actor, { name, startsOn, endsOn }: NewSchoolTermDto): Promise<SchoolTermDto> {
    try {
      return await this.database.transact(actor, async (tx) => {
        const [term] = await tx.run<SchoolTermDto>(insertTerm, [actor.programId, name, startsOn, endsOn]);
        this.record(
          tx,
          actor,
          'add-term',
          `added the term "${name}" from ${dayInWords(startsOn)} to ${dayInWords(endsOn)}`,
        );
        return term!;
      });
    } catch (error) {
      if ((error as { code?: string }).code === '23P01')
        throw notNow('This overlaps with another term. Change one of the two.', 'overlaps');
      throw error;
    }
  }

  /** Throws 404 where there is no such term. */
  removeTerm(actor: Actor, id: string): Promise<void> {
    return this.database.transact(actor, async (tx) => {
      const [removed] = await tx.run<{ name: string }>(deleteTerm, [actor.programId, id]);
      if (!removed) throw notFound('term');
      this.record(tx, actor, 'remove-term', `removed the term "${removed.name}"`);
    });
  }

  private record(tx: Transaction, actor: Actor, action: string, says: string): void {
    const { programId, personId, name } = actor;
    const at = this.clock.now();
    tx.atEnd([
      { statement: insertChange, params: [programId, says, personId, name, at] },
      auditStep([{ caseKind: 'calendar', caseId: programId, action, says, whoId: personId, who: name, at }]),
    ]);
    tx.afterCommit(() => this.changed.next());
  }
}
