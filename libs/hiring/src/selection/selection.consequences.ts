import { v7 as uuid } from 'uuid';
import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { notNow } from '#problems';
import { offerToNext } from '../offer/make-offer.js';
import { alternateDays } from '../policies.js';
import type { Vacancy } from '../vacancy/vacancy.js';
import { chosenOf, type SelectionInput } from './selection.js';
import { approveSelection, insertSelection, returnSelection } from './selection.sql.js';

const record = (tx: Transaction, vacancy: Vacancy, { input, actor, now, settings }: Taking<SelectionInput>) =>
  tx.run(insertSelection, [
    uuid(),
    vacancy.programId,
    vacancy.id,
    input.justification,
    vacancy.candidates.some(
      ({ expressionId, recommendation }) => recommendation === 'objects' && chosenOf(input).includes(expressionId),
    ),
    input.startsOn,
    settings.calendar.endOfDay(input.answerBy),
    settings.calendar.add(now, { amount: settings.policy(alternateDays), unit: 'calendar days' }),
    actor!.personId,
    now,
    chosenOf(input),
  ]);

/** The selection is put on record, and the officer is offered the post. */
export async function selectAndOffer(
  tx: Transaction,
  [vacancy]: Vacancy[],
  taking: Taking<SelectionInput>,
  consequences: Consequences,
): Promise<void> {
  await record(tx, vacancy!, taking);
  await offer(tx, vacancy!, taking, consequences);
}

/** Against the school's objection: it is put on record, and waits for the head of the agency. */
export async function selectForApproval(
  tx: Transaction,
  [vacancy]: Vacancy[],
  taking: Taking<SelectionInput>,
): Promise<void> {
  await record(tx, vacancy!, taking);
}

export async function approveAndOffer(
  tx: Transaction,
  [vacancy]: Vacancy[],
  taking: Taking,
  consequences: Consequences,
): Promise<void> {
  await tx.run(approveSelection, [vacancy!.id, taking.actor!.personId, taking.now]);
  await offer(tx, vacancy!, taking, consequences);
}

export async function sendBack(
  tx: Transaction,
  [vacancy]: Vacancy[],
  { input }: Taking<{ reason: string }>,
): Promise<void> {
  await tx.run(returnSelection, [vacancy!.id, input.reason]);
}

const nobodyIsLeft =
  'Nobody of this selection can be offered the post: they have withdrawn, or the time of the alternates is over. Another selection is needed.';

async function offer(tx: Transaction, { id, programId }: Vacancy, taking: Taking, consequences: Consequences) {
  const offered = await offerToNext(tx, { programId, vacancyId: id }, taking, consequences);
  // An officer withdraws without waiting for the vacancy, and alternates are called on for a time only.
  if (!offered) throw notNow(nobodyIsLeft, 'chosen-is-gone');
}
