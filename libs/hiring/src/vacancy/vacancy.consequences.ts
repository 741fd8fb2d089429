import { dayInWords } from '#calendar';
import type { Consequences, Taking } from '#lifecycle';
import { recordNotices } from '#notifications';
import type { Transaction } from '#persistence';
import { swornOfficersByUnit, unitsOf } from '#roster';
import { contestLifecycle } from '../contest/contest.lifecycle.js';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { openInterviews } from '../interview/open-interviews.js';
import { offerLifecycle } from '../offer/offer.lifecycle.js';
import { openOffersOfVacancies } from '../offer/offer.sql.js';
import { panelistLifecycle } from '../panel/panelist.lifecycle.js';
import { panelistsOfVacancies } from '../panel/panelist.sql.js';
import type { Recommendation } from '../recommendation/recommendation.js';
import { recommendationLifecycle } from '../recommendation/recommendation.lifecycle.js';
import { insertRecommendations, recommendationFacts } from '../recommendation/recommendation.sql.js';
import type { UnitPosting } from '../unit-posting/unit-posting.js';
import { unitPostingLifecycle } from '../unit-posting/unit-posting.lifecycle.js';
import { unitPostingFacts } from '../unit-posting/unit-posting.sql.js';
import { type Vacancy, vacancyTitle } from './vacancy.js';
import {
  alternatesOfVacancies,
  appointedOfVacancies,
  candidatesOfVacancies,
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
  const { reason = 'The vacancy is posted again.', nextId } = taking.input as { reason?: string; nextId?: string };
  await consequences.take(contestLifecycle, idsOf(contests), 'lapse');
  await consequences.take(offerLifecycle, idsOf(await tx.run<Row>(openOffersOfVacancies, ids)), 'end', { reason });
  const released = { reason, postedAgain: nextId !== undefined };
  await consequences.take(expressionLifecycle, idsOf(expressions), 'release', released);
  await consequences.take(panelistLifecycle, idsOf(await tx.run<Row>(panelistsOfVacancies, ids)), 'disband');
}

/** Every officer who is eligible gets an interview. */
export async function openTheInterviews(
  tx: Transaction,
  vacancies: Vacancy[],
  { now }: Taking,
  consequences: Consequences,
): Promise<void> {
  const eligible = await tx.run<Row>(candidatesOfVacancies, [vacancies.map(({ id }) => id)]);
  await openInterviews(tx, idsOf(eligible), now, consequences);
}

/** Everybody who was interviewed is ranked, and the school is asked about the finalists. */
export async function rankAndAskTheSchool(
  tx: Transaction,
  vacancies: Vacancy[],
  taking: Taking<{ finalists: string[] }>,
  consequences: Consequences,
): Promise<void> {
  const interviewed = vacancies.flatMap(({ candidates }) =>
    candidates.filter(({ interviewState }) => interviewState === 'scored'),
  );
  await consequences.take(
    expressionLifecycle,
    interviewed.map(({ expressionId }) => expressionId),
    'rank',
  );
  await askTheSchool(tx, vacancies, taking, consequences);
}

export async function askTheSchool(
  tx: Transaction,
  _: Vacancy[],
  { input, now }: Taking<{ finalists: string[] }>,
  consequences: Consequences,
): Promise<void> {
  const asked = await tx.run<Row>(insertRecommendations, [input.finalists, now]);
  const recommendations = await tx.run<Recommendation>(recommendationFacts, [idsOf(asked)]);
  await consequences.open(recommendationLifecycle, recommendations);
}

/** The post is taken: everybody else is thanked, and nothing of the vacancy goes on waiting. */
export async function thankTheOthers(
  tx: Transaction,
  vacancies: Vacancy[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  const ids = [vacancies.map(({ id }) => id)];
  await consequences.take(expressionLifecycle, idsOf(await tx.run<Row>(candidatesOfVacancies, ids)), 'let-go');
  await consequences.take(panelistLifecycle, idsOf(await tx.run<Row>(panelistsOfVacancies, ids)), 'disband');
}

/** The officer who was appointed does not come after all: the alternates are in the process again. */
export async function callOnTheAlternates(
  tx: Transaction,
  vacancies: Vacancy[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  const ids = [vacancies.map(({ id }) => id)];
  const [appointed, alternates] = await Promise.all([
    tx.run<{ offerId: string; expressionId: string }>(appointedOfVacancies, ids),
    tx.run<Row>(alternatesOfVacancies, ids),
  ]);
  await consequences.take(
    offerLifecycle,
    appointed.map(({ offerId }) => offerId),
    'fall-through',
  );
  await consequences.take(
    expressionLifecycle,
    appointed.map(({ expressionId }) => expressionId),
    'step-back',
  );
  await consequences.take(expressionLifecycle, idsOf(alternates), 'call-on');
}

interface Row {
  id: string;
}

const idsOf = (rows: Row[]): string[] => rows.map(({ id }) => id);

/** The vacancy that follows: the same words, to be given new days. The service opens it as a case. */
export async function writeNextDraft(
  tx: Transaction,
  vacancies: Vacancy[],
  taking: Taking,
  consequences: Consequences,
): Promise<void> {
  const { input, actor, now } = taking;
  const { nextId } = input as { nextId: string };
  await endWhatHangsOnIt(tx, vacancies, taking, consequences);
  for (const vacancy of vacancies) await tx.run(copyVacancy, [nextId, vacancy.id, actor?.personId, now]);
}
