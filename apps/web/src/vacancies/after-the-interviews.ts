import type { VacancyDto } from '../api/types.js';
import { counted } from '../time/due.js';
import type { NextStepWords } from './next-step-words.js';

/** What comes next with a vacancy from the interviews on. */
export function afterTheInterviews({
  state,
  counts,
  campus,
  interviewsOpen,
  interviewsScored,
}: VacancyDto): NextStepWords {
  switch (state) {
    case 'interviewing':
      return interviewsOpen === 0 && interviewsScored > 0
        ? {
            heading: 'Rank the candidates',
            says: `Every interview is scored. Name the finalists; ${campus.name} is asked about each.`,
          }
        : {
            heading: 'Hold the interviews',
            says: `${counted(interviewsOpen, 'interview')} not scored yet. Find a time for each, and see to it that every scorecard is handed in.`,
          };
    case 'ranked':
      return counts?.ranked === 0
        ? { heading: 'Post it again, or cancel it', says: 'Nobody is left to select.' }
        : {
            heading: 'Select the officer',
            says: `Nobody is selected before ${campus.name} has had its say (standard 27).`,
          };
    case 'awaiting_approval':
      return {
        heading: 'The head of the agency decides',
        says: `HR has selected an officer to whom ${campus.name} objects. Nothing is offered before that is approved.`,
      };
    case 'offered':
      return {
        heading: 'The officer has to answer',
        says: 'The post is offered. Without an answer it goes to the next alternate by itself.',
      };
    default:
      return {
        heading: 'Nothing more to do here',
        says: 'An officer has accepted the post, and the vacancy is filled.',
      };
  }
}
