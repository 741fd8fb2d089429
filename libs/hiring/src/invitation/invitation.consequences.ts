import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
import { freeCalendars } from '../interview/interview.appointment.js';
import { lockInterviews } from '../interview/interview.sql.js';
import type { Invitation } from './invitation.js';
import { answersOfInterview } from './invitation.sql.js';

interface Answers {
  id: string;
  candidate: string | null;
  unanswered: number;
  isAPanel: boolean;
}

/** Once everybody has said yes, the time stands. */
export async function confirmWhenAllHaveAnswered(
  tx: Transaction,
  invitations: Invitation[],
  _: Taking,
  consequences: Consequences,
): Promise<void> {
  await confirm(await answersTo(tx, interviewsOf(invitations)), consequences);
}

/** What keeps somebody from coming is HR's to read, so it is in nobody's calendar. */
export const findAnotherTimeWhereNeeded = (
  tx: Transaction,
  invitations: Invitation[],
  { now }: Taking,
  consequences: Consequences,
): Promise<void> =>
  goOnWithout(tx, interviewsOf(invitations), now, 'Somebody who is needed cannot come at this time.', consequences);

/** Without the candidate, or without a panel of both sides, another time has to be found; else it goes on without them. */
export async function goOnWithout(
  tx: Transaction,
  interviewIds: string[],
  now: Date,
  reason: string,
  consequences: Consequences,
): Promise<void> {
  if (interviewIds.length === 0) return;
  const answers = await answersTo(tx, interviewIds);
  const isOff = ({ candidate, isAPanel }: Answers) => candidate === 'declined' || !isAPanel;
  await consequences.take('interview', idsOf(answers.filter(isOff)), 'reopen', { reason });
  const on = answers.filter((answer) => !isOff(answer));
  await freeCalendars(tx, idsOf(on), now);
  await confirm(on, consequences);
}

async function confirm(answers: Answers[], consequences: Consequences): Promise<void> {
  const agreed = answers.filter(
    ({ candidate, unanswered, isAPanel }) => candidate === 'accepted' && unanswered === 0 && isAPanel,
  );
  await consequences.take('interview', idsOf(agreed), 'confirm');
}

/** Of two who answer at the same moment, the second sees the first. */
async function answersTo(tx: Transaction, ids: string[]): Promise<Answers[]> {
  const [, answers] = await Promise.all([tx.run(lockInterviews, [ids]), tx.run<Answers>(answersOfInterview, [ids])]);
  return answers;
}

const interviewsOf = (invitations: Invitation[]): string[] => [
  ...new Set(invitations.map(({ interviewId }) => interviewId)),
];
const idsOf = (answers: Answers[]): string[] => answers.map(({ id }) => id);
