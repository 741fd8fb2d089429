import { expressionLifecycle, unitPostingLifecycle, vacancyLifecycle } from '#hiring';
import { statement } from '#persistence';
import { type Stage } from './stage.js';
import { verifyHistoriesOf } from './service-histories.js';
import { duties, statements } from './words.js';

const pendingPostings = statement(
  'seed-pending-postings',
  `select p.id from unit_posting p join unit u on u.id = p.unit_id where p.vacancy_id = $1 and p.state = 'pending' order by u.name`,
);

/** A vacancy that is open: some units have posted the notice, the others owe it; the first officers have volunteered. */
export async function anOpenVacancy(
  stage: Stage,
  {
    campus,
    posted,
    closes,
    confirmed,
    officers,
  }: { campus: string; posted: number; closes: number; confirmed: number; officers: string[] },
): Promise<string> {
  const hr = stage.actor('Denise Holloway', 'hr');
  const id = await aPostedVacancy(stage, campus, posted, closes);
  const day = await stage.goTo(posted, 15);
  const postings = await stage.database.read<{ id: string }>(hr, pendingPostings, [id]);
  for (const posting of postings.slice(0, confirmed))
    await stage.database.transact(hr, (tx) =>
      stage.cases.take(tx, hr, unitPostingLifecycle, posting.id, 'confirm', { how: 'bulletin board', postedOn: day }),
    );
  for (const [i, name] of officers.entries()) {
    await stage.goTo(Math.min(posted + 1 + Math.floor(i / 2), -1), 9 + (i % 2) * 3);
    await express(stage, id, name, i);
  }
  return id;
}

/** Closes a vacancy at the end of its day, as the clock does. */
export async function close(stage: Stage, id: string): Promise<void> {
  const { programId } = stage.demo;
  await stage.database.transact({ programId }, (tx) =>
    stage.cases.takeAll(tx, vacancyLifecycle, [id], 'close', { programId }),
  );
}

/** A vacancy that closed five business days ago, so that the decisions are due today. */
export async function aClosedVacancy(stage: Stage, campus: string, officers: string[]): Promise<void> {
  const id = await anOpenVacancy(stage, { campus, posted: -18, closes: -5, confirmed: 5, officers });
  await stage.goTo(-4, 0);
  await close(stage, id);
  const hr = stage.actor('Denise Holloway', 'hr');
  const ofOfficer = new Map(
    (await stage.database.read<{ id: string; name: string }>(hr, expressionsByName, [id])).map((row) => [
      row.name,
      row.id,
    ]),
  );
  const idOf = (i: number) => ofOfficer.get(officers[i]!)!;
  const personOf = (i: number) => stage.actor(officers[i]!, 'officer').personId;
  const decide = (i: number, action: string, input: object = {}) =>
    stage.database.transact(hr, (tx) => stage.cases.take(tx, hr, expressionLifecycle, idOf(i), action, input));

  await stage.goTo(-3, 10);
  await verifyHistoriesOf(stage, [0, 1, 2, 3].map(personOf));
  await decide(0, 'find-eligible');
  await decide(1, 'find-eligible');
  await stage.goTo(-2, 11);
  const reason = 'The verified service does not reach three years on the closing day.';
  await decide(2, 'find-ineligible', { reason });
  await decide(3, 'find-ineligible', { reason });
  await stage.goTo(-1, 9);
  await stage.contests.file(
    stage.actor(officers[2]!, 'officer'),
    idOf(2),
    'My time as a sworn deputy in Fayette County was not counted. I have asked the sheriff for a letter.',
  );
  await decide(4, 'request-history', {
    message: 'Please add your service before you joined us, with a letter of the agency.',
  });
  await stage.expressions.take(stage.actor(officers[5]!, 'officer'), idOf(5), 'withdraw', {
    reason: 'I was accepted for the detective course.',
  });
}

/** A draft that somebody began and left. */
export async function aDraft(stage: Stage, campus: string, begun: number, filledIn: object): Promise<void> {
  await stage.goTo(begun, 14);
  const hr = stage.actor('Denise Holloway', 'hr');
  const { id } = await stage.vacancies.draft(hr, stage.demo.campusIds.get(campus)!);
  await stage.vacancies.edit(hr, id, filledIn);
}

export async function aCancelledVacancy(stage: Stage, campus: string): Promise<void> {
  const id = await aPostedVacancy(stage, campus, -24, -8);
  await stage.goTo(-20, 16);
  await stage.vacancies.take(stage.actor('Denise Holloway', 'hr'), id, 'cancel', {
    reason:
      'The campus shares an officer with Woodland Middle School this year, as approved by the state school security marshal.',
  });
}

export const expressionsByName = statement(
  'seed-expressions-by-name',
  `select x.id, p.name from expression x join person p on p.id = x.officer_id where x.vacancy_id = $1`,
);

async function aPostedVacancy(stage: Stage, campus: string, posted: number, closes: number): Promise<string> {
  const hr = stage.actor('Denise Holloway', 'hr');
  const closesOn = await stage.day(closes);
  await stage.goTo(posted - 1, 13);
  const { id } = await stage.vacancies.draft(hr, stage.demo.campusIds.get(campus)!);
  await stage.vacancies.edit(hr, id, { ...duties, closesOn });
  await stage.goTo(posted, 9);
  await stage.vacancies.take(hr, id, 'post');
  return id;
}

const express = (stage: Stage, vacancyId: string, name: string, i: number) =>
  stage.expressions.express(stage.actor(name, 'officer'), vacancyId, {
    statement: statements[i % statements.length]!,
    voluntary: true,
    documentIds: [],
  });
