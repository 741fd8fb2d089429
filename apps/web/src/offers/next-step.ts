import type { OfferDto } from '../api/types.js';

/** How an offer stands, said to its officer. */
export function nextStepForOfficer({ state, campusName }: OfferDto): string {
  if (state === 'open')
    return `You were selected for the post of school resource officer at ${campusName}. It is yours if you accept it.`;
  if (state === 'accepted')
    return `You have accepted the post at ${campusName}. Your assignment shows what comes next.`;
  if (state === 'declined')
    return 'You have declined the post. Thank you for your interest: you are welcome to volunteer for another one.';
  if (state === 'lapsed')
    return 'The time to answer is over, and the post is offered to somebody else. If this is a mistake, speak to HR soon.';
  return 'This offer does not hold any more. You may ask HR about it.';
}

/** The same, said to HR and those who look on. */
export function nextStepForHr({ state, officerName, campusName }: OfferDto): string {
  if (state === 'open') return `${officerName} has to accept or decline the post at ${campusName}.`;
  if (state === 'accepted') return `${officerName} has accepted, and the vacancy is filled.`;
  if (state === 'declined') return `${officerName} has declined. The page of the selection shows who is asked next.`;
  if (state === 'lapsed')
    return `${officerName} did not answer in time. The page of the selection shows who is asked next.`;
  return 'This offer does not hold any more.';
}
