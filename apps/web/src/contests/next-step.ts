import type { ContestDto } from '../api/types.js';

/** What a contest waits for, by what the person asking may do. */
export function nextStep({ state, allowedActions, decidedByName }: ContestDto): string {
  const may = (action: string) => allowedActions.some((allowed) => allowed.action === action);
  if (state === 'filed') {
    if (may('reverse')) return 'You decide: let the decision stand, or reverse it so that HR decides anew.';
    if (may('withdraw'))
      return 'The program administrator of the agency looks at the decision again and tells you. Nothing waits on you.';
    return `The program administrator of the agency decides, not ${decidedByName}, who made the decision.`;
  }
  if (state === 'stands') return 'The decision stands. Nothing more happens.';
  if (state === 'reversed') return 'The decision was reversed. HR decides anew; the expression of interest shows it.';
  if (state === 'withdrawn') return 'The contest was withdrawn. The decision stays as it is.';
  return 'The vacancy is over, so the contest has no effect any more.';
}
