import type { Rule } from '#lifecycle';
import { gapInWords } from '../panel/panelist.js';
import type { Interview } from './interview.js';
import type { Proposal } from './interview.consequences.js';

export const interviewsAreOn: Rule<Interview> = {
  code: 'interviews-not-on',
  holds: (interview) => interview.vacancyState === 'interviewing',
  message: 'The interviews of this vacancy have not begun, or are over. HR begins them once the panel is complete.',
};

/** Standard 27: agency and school sit together, for each candidate. */
export const panelIsComplete: Rule<Interview> = {
  code: 'panel-incomplete',
  holds: (interview) => !interview.lacksCampus && !interview.lacksAgency,
  message: (interview) => `The panel is not complete. It needs ${gapInWords(interview, interview.campusName)}.`,
};

export const isToCome: Rule<Interview, Proposal> = {
  code: 'interview-in-past',
  field: 'startsAt',
  holds: (_, { input, now }) => new Date(input.startsAt) > now,
  message: 'This time has passed. Choose one that is still to come.',
};

export const hasALength: Rule<Interview, Proposal> = {
  code: 'interview-length',
  field: 'endsAt',
  holds: (_, { input }) => {
    const minutes = (Date.parse(input.endsAt) - Date.parse(input.startsAt)) / 60_000;
    return minutes >= 10 && minutes <= 240;
  },
  message: 'An interview takes from 10 minutes to 4 hours. Choose another end.',
};

export const nothingIsHandedIn: Rule<Interview> = {
  code: 'scorecards-in',
  holds: (interview) => interview.scorecardsIn === 0,
  message: 'A scorecard has been handed in, so the interview has taken place.',
};

/** Somebody of the panel is invited: an interview without them would end with no scorecard. */
export const isSomethingToScore: Rule<Interview> = {
  code: 'nobody-to-score',
  holds: (interview) =>
    interview.panelists.some(({ conflict, answer }) => conflict === false && answer !== 'declined' && answer !== null),
  message: 'Nobody of the panel is invited to this interview, so nobody could score it.',
};
