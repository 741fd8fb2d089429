import type { Consequences, Taking } from '#lifecycle';
import type { Transaction } from '#persistence';
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
  const answers = await answersTo(tx, invitations);
  const agreed = answers.filter(
    ({ candidate, unanswered, isAPanel }) => candidate === 'accepted' && unanswered === 0 && isAPanel,
  );
  await consequences.take(
    'interview',
    agreed.map(({ id }) => id),
    'confirm',
  );
}

/** Without the candidate, or without a panel of both sides, another time has to be found; else it goes on without them. */
export async function findAnotherTimeWhereNeeded(
  tx: Transaction,
  invitations: Invitation[],
  taking: Taking<{ reason: string }>,
  consequences: Consequences,
): Promise<void> {
  const answers = await answersTo(tx, invitations);
  const off = answers.filter(({ candidate, isAPanel }) => candidate === 'declined' || !isAPanel);
  await consequences.take(
    'interview',
    off.map(({ id }) => id),
    'reopen',
    taking.input,
  );
  await confirmWhenAllHaveAnswered(
    tx,
    invitations.filter(({ interviewId }) => off.every(({ id }) => id !== interviewId)),
    taking,
    consequences,
  );
}

/** Of two who answer at the same moment, the second sees the first. */
async function answersTo(tx: Transaction, invitations: Invitation[]): Promise<Answers[]> {
  const ids = [...new Set(invitations.map(({ interviewId }) => interviewId))];
  const [, answers] = await Promise.all([tx.run(lockInterviews, [ids]), tx.run<Answers>(answersOfInterview, [ids])]);
  return answers;
}
