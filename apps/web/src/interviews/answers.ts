import type { InterviewDto, InterviewPanelistDto } from '../api/types.js';

/** How something stands that is waited for. */
export type Mark = 'yes' | 'no' | 'open' | 'none';

/** A member of the panel or the candidate, with their answer and scorecard in words. */
export interface Standing {
  name: string;
  what: string;
  says: string;
  mark: Mark;
  reason: string | null;
}

const marks: Record<string, Mark> = { Comes: 'yes', 'Cannot come': 'no', 'Not yet answered': 'open' };

/** Everybody who is needed: the candidate first, then the panel. */
export const standings = (interview: InterviewDto): Standing[] => [
  { name: interview.officer.name, what: 'Candidate', reason: interview.candidateReason, ...ofCandidate(interview) },
  ...interview.panelists.map((panelist) => ({
    name: panelist.name,
    what: panelist.seatTitle,
    reason: panelist.reason,
    ...stands(panelist, interview),
  })),
];

function ofCandidate({ state, candidateAnswer }: InterviewDto): { says: string; mark: Mark } {
  if (['under_way', 'scored'].includes(state)) return { says: 'Interviewed', mark: 'yes' };
  return { says: candidateAnswer ?? 'Not invited yet', mark: marks[candidateAnswer ?? ''] ?? 'none' };
}

function stands(panelist: InterviewPanelistDto, { state }: InterviewDto): { says: string; mark: Mark } {
  const { conflict, answer, scorecard } = panelist;
  if (scorecard === 'handed_in') return { says: 'Scorecard handed in', mark: 'yes' };
  if (scorecard === 'excused') return { says: 'Goes on without their scorecard', mark: 'none' };
  if (scorecard === 'due') return { says: 'Scorecard to be handed in', mark: 'open' };
  if (conflict === true) return { says: 'Recused: conflict of interest', mark: 'none' };
  if (conflict === null) return { says: 'Has yet to declare conflicts of interest', mark: 'open' };
  if (answer) return { says: answer, mark: marks[answer] ?? 'none' };
  return ['proposed', 'confirmed'].includes(state)
    ? { says: 'Not invited to this time: propose it again to invite', mark: 'open' }
    : { says: 'Not invited yet', mark: 'none' };
}
