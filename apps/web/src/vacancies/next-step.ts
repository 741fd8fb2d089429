import type { VacancyDto } from '../api/types.js';
import { counted } from '../time/due.js';
import { afterTheInterviews } from './after-the-interviews.js';
import type { NextStepWords } from './next-step-words.js';

/** What HR does next with a vacancy. The tasks of My work come from the same states. */
export function nextStep(vacancy: VacancyDto): NextStepWords {
  switch (vacancy.state) {
    case 'draft':
      return ofDraft(vacancy);
    case 'posted':
      return ofPosted(vacancy);
    case 'closed':
      return ofClosed(vacancy);
    case 'shortlisted':
      return {
        heading: 'Put the panel together',
        says: 'Every officer is decided and the eligible ones are known. Agency and school interview them together.',
      };
    case 'reposted':
      return { heading: 'Nothing more to do here', says: 'This vacancy was posted again as a new one.' };
    case 'cancelled':
      return { heading: 'Nothing more to do here', says: 'This vacancy was cancelled.' };
    default:
      return afterTheInterviews(vacancy);
  }
}

const ofDraft = ({ missing }: VacancyDto): NextStepWords =>
  missing.length > 0
    ? {
        heading: 'Fill in what is missing',
        says: `${counted(missing.length, 'thing')} missing before it can be posted.`,
      }
    : { heading: 'Review and post it', says: 'Everything is filled in.' };

const ofPosted = ({ unitsPending }: VacancyDto): NextStepWords =>
  unitsPending > 0
    ? {
        heading: `See to it that ${counted(unitsPending, 'more unit')} put up the notice`,
        says: 'The notice has to reach the whole agency (standard 23). Officers can be decided as they come in.',
      }
    : {
        heading: 'Wait for the closing day',
        says: 'Every unit has put up the notice. The vacancy closes by itself; officers can be decided as they come in.',
      };

function ofClosed({ counts, offersRepost }: VacancyDto): NextStepWords {
  const undecided = counts?.interested ?? 0;
  if (undecided > 0)
    return {
      heading: `Decide the eligibility of ${counted(undecided, 'officer')}`,
      says: 'Each is told the decision and why. Then it goes on with the eligible officers.',
    };
  if ((counts?.eligible ?? 0) > 0)
    return {
      heading: 'Go on with the eligible officers',
      says: 'Every officer is decided.',
    };
  return {
    heading: offersRepost ? 'Post it again, or cancel it' : 'Nobody is eligible',
    says: 'Nobody is eligible. Posting again begins a new draft with the same words; you give it new days.',
  };
}
