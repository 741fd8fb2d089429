import type { InterviewDto } from '../api/types.js';
import type { ActionWay } from '../cases/index.js';
import { beginInterview, recordNotHeld } from './interview-calls.js';

/** How HR takes the actions of the lifecycle that need no form of their own. */
export const interviewWays = (interview: InterviewDto): Record<string, ActionWay> => ({
  'begin-now': {
    confirm: `The scorecards open for the panel now, for the interview of ${interview.officer.name}. At its time a confirmed interview begins by itself; this is for one that begins earlier, or without every answer.`,
    success: `The interview of ${interview.officer.name} has begun. The panel can score.`,
    send: ({ key }) => beginInterview(interview, key),
  },
  'not-held': {
    ask: {
      field: 'reason',
      label: 'Why did it not take place?',
      hint: 'In a sentence. Whoever was invited reads it, and it is kept in the history.',
      maxLength: 1000,
    },
    confirm: 'The calendar entries are taken back, and another time is to be found.',
    success: 'It is recorded. Propose another time.',
    send: ({ key, text }) => recordNotHeld(interview, text, key),
  },
});
