import type { ExpressionDto } from '../api/types.js';

/** From the interview to the post, said to the officer. */
export function afterEligibilityForOfficer({ state, interview, closingReason }: ExpressionDto): string {
  if (state === 'eligible') return interviewForOfficer(interview?.state);
  if (state === 'ranked')
    return 'You were interviewed. The school has a say, and HR selects an officer; you are told either way. Nothing waits on you.';
  if (state === 'offered') return 'You are offered the post. Accept or decline it before your time to answer is over.';
  if (state === 'appointed') return 'You accepted the post, and it is yours.';
  if (state === 'not_selected')
    return `You were not selected for this post.${closingReason ? ` ${closingReason}` : ''} You may ask HR how the panel scored your interview and what would help next time. Thank you for volunteering; you are welcome to do so again.`;
  return '';
}

function interviewForOfficer(state: string | undefined): string {
  if (state === 'proposed')
    return 'You are eligible, and a time is proposed for your interview. Say whether you can come.';
  if (state === 'confirmed') return 'You are eligible, and the time of your interview is set.';
  if (state === 'under_way') return 'Your interview is being held and scored. Nothing waits on you.';
  if (state === 'scored') return 'You were interviewed. You are told how it goes on. Nothing waits on you.';
  return 'You are eligible. The next step is the interview: you will be invited.';
}

/** The same, said to HR and those who look on. */
export function afterEligibilityForHr({ state, officer, interview, closingReason }: ExpressionDto): string {
  if (state === 'eligible')
    return interview?.state === 'scored'
      ? `${officer.name} is interviewed and scored, and is ranked with the others.`
      : `${officer.name} is eligible and is taken on to the interviews.`;
  if (state === 'ranked') return `${officer.name} is ranked. The selection decides.`;
  if (state === 'offered') return `${officer.name} is offered the post and has to answer.`;
  if (state === 'appointed') return `${officer.name} accepted the post.`;
  if (state === 'not_selected') return `${officer.name} was not selected.${closingReason ? ` ${closingReason}` : ''}`;
  return '';
}
