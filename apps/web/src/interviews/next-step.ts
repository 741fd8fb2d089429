import type { InterviewDto, InterviewPanelistDto } from '../api/types.js';

/** The asking person's own seat, where they sit on the panel. */
export const mySeat = ({ panelists, myPanelistId }: InterviewDto): InterviewPanelistDto | undefined =>
  panelists.find(({ panelistId }) => panelistId !== null && panelistId === myPanelistId);

/** What an interview waits for, said to the candidate or to a member of the panel. */
export function nextStepForMe(interview: InterviewDto, own: boolean): string {
  const { state, myInvitation } = interview;
  const seat = mySeat(interview);
  if (seat?.conflict === true)
    return `You have a conflict of interest with ${interview.officer.name}: you do not take part.`;
  if (seat?.conflict === null) return 'First declare whether you have a conflict of interest.';
  if (state === 'to_schedule')
    return myInvitation?.state === 'declined'
      ? 'You could not come. HR looks for another time and asks you again.'
      : 'HR looks for a time and asks you whether you come.';
  if (state === 'called_off') return 'It is called off.';
  if (['proposed', 'confirmed'].includes(state)) return ofInvited(interview, own);
  if (seat?.scorecard === 'due') return 'Score the candidate, and hand your scorecard in.';
  if (seat?.scorecard === 'handed_in') return 'Your scorecard is handed in. Nothing waits on you.';
  return own ? 'You were interviewed. You are told the decision, whichever it is.' : 'Nothing waits on you.';
}

function ofInvited({ state, myInvitation }: InterviewDto, own: boolean): string {
  const mine = myInvitation?.state;
  if (mine === 'sent') return 'Say whether you come.';
  if (mine === 'declined') return 'You said that you cannot come.';
  if (mine !== 'accepted') return 'You are not invited to this time.';
  if (state === 'proposed') return 'You said that you come. Not everybody has answered yet.';
  return own ? 'Everybody comes: be there at this time.' : 'Everybody comes. At its time your scorecard opens here.';
}
