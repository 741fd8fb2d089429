import type { Tone } from '../cases/index.js';

const tones: Record<string, Tone> = {
  scheduled: 'open',
  under_way: 'open',
  held: 'attention',
  recorded: 'good',
  cancelled: 'over',
  asked: 'attention',
  waiting: 'attention',
  approved: 'good',
  refused: 'bad',
  withdrawn: 'over',
  lapsed: 'over',
  attended: 'good',
  missed: 'bad',
  sent: 'attention',
  accepted: 'good',
  declined: 'over',
  taken_back: 'over',
};

/** How the state of a session, an enrolment or an invitation is to be felt. */
export const courseTone = (state: string): Tone => tones[state] ?? 'open';
