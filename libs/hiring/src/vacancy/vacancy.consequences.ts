import { dayInWords } from '#calendar';
import type { Consequences, Taking } from '#lifecycle';
import { recordNotices } from '#notifications';
import type { Transaction } from '#persistence';
import { swornOfficersByUnit, unitsOf } from '#roster';
import { contestLifecycle } from '../contest/contest.lifecycle.js';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import type { UnitPosting } from '../unit-posting/unit-posting.js';
import { unitPostingLifecycle } from '../unit-posting/unit-posting.lifecycle.js';
import { unitPostingFacts } from '../unit-posting/unit-posting.sql.js';
import { type Vacancy, vacancyTitle } from './vacancy.js';
import {
  contestsOfVacancies,
  copyVacancy,
  expressionsOfVacancies,
  insertPostings,
  postingsOfVacancies,
} from './vacancy.sql.js';

/** Standard 23: every sworn officer is told at once, and every unit gets a posting of its own to put up and confirm. */
export async function postThroughoutTheAgency(
  tx: Transaction,
  vacancies: Vacancy[],
  { now, settings }: Taking,
  consequences: Consequences,
): Promise<void> {
  for (const vacancy of vacancies) {
    const [units, sworn] = await Promise.all([
      unitsOf(tx, vacancy.programId),
      swornOfficersByUnit(tx, vacancy.programId, settings.calendar.dayOf(now)),
    ]);
    const told = new Map(sworn.map((unit) => [unit.unitId, unit.personIds]));
    const rows = units.map((unit) => ({
      unitId: unit.id,
      contactId: unit.postingContactId,
      told: told.get(unit.id)?.length ?? 0,
    }));
    const inserted = await tx.run<{ id: string }>(insertPostings, [
      vacancy.programId,
      vacancy.id,
      JSON.stringify(rows),
      now,
    ]);
    const postings = await tx.run<UnitPosting>(unitPostingFacts, [inserted.map((row) => row.id)]);
    await consequences.open(unitPostingLifecycle, postings);
    const notice = {
      programId: vacancy.programId,
      to: { personIds: sworn.flatMap((unit) => unit.personIds) },
      subject: `Vacancy: ${vacancyTitle(vacancy)}`,
      body: `A School Resource Officer is wanted at ${vacancy.campusName}. It is voluntary: whoever would like to work with youth can express interest until the end of ${dayInWords(vacancy.closesOn!)}.`,
      path: `/vacancies/${vacancy.id}`,
      caseKind: 'vacancy',
      caseId: vacancy.id,
    };
    await tx.runAll([recordNotices([notice], now)]);
  }
}

export async function endUnconfirmedPostings(
  tx: Transaction,
  vacancies: Vacancy[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  const postings = await tx.run<{ id: string }>(postingsOfVacancies, [vacancies.map((vacancy) => vacancy.id)]);
  await consequences.take(
    unitPostingLifecycle,
    postings.map((row) => row.id),
    'end',
  );
}

/** Nothing of a vacancy that is over goes on waiting for anybody. */
export async function endWhatHangsOnIt(
  tx: Transaction,
  vacancies: Vacancy[],
  taking: Taking,
  consequences: Consequences,
): Promise<void> {
  const ids = [vacancies.map((vacancy) => vacancy.id)];
  await endUnconfirmedPostings(tx, vacancies, taking, consequences);
  const [contests, expressions] = await Promise.all([
    tx.run<{ id: string }>(contestsOfVacancies, ids),
    tx.run<{ id: string }>(expressionsOfVacancies, ids),
  ]);
  await consequences.take(
    contestLifecycle,
    contests.map((row) => row.id),
    'lapse',
  );
  await consequences.take(
    expressionLifecycle,
    expressions.map((row) => row.id),
    'release',
    {
      reason: (taking.input as { reason: string }).reason,
    },
  );
}

/** The vacancy that follows: the same words, to be given new days. The service opens it as a case. */
export async function writeNextDraft(
  tx: Transaction,
  vacancies: Vacancy[],
  { input, actor, now }: Taking,
): Promise<void> {
  const { nextId } = input as { nextId: string };
  for (const vacancy of vacancies) await tx.run(copyVacancy, [nextId, vacancy.id, actor?.personId, now]);
}
