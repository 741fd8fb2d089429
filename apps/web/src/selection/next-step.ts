import type { OfferDto, SelectionPageDto, VacancyDto } from '../api/types.js';
import { counted } from '../time/due.js';
import type { NextStepWords } from '../vacancies/next-step-words.js';
import { canBeSelected } from './standing.js';

export const beforeRanking = ['draft', 'posted', 'closed', 'shortlisted', 'interviewing'];

/** What the selection waits for. */
export function nextStep(vacancy: VacancyDto, selection: SelectionPageDto, offers: OfferDto[]): NextStepWords {
  if (beforeRanking.includes(vacancy.state)) return tooEarly(vacancy);
  if (vacancy.state === 'ranked') return toSelect(selection, offers);
  if (vacancy.state === 'awaiting_approval')
    return {
      heading: 'The head of the agency decides',
      says: 'HR has selected where the school objects. Nothing is offered before that is approved.',
    };
  if (vacancy.state === 'offered') return { heading: 'The officer has to answer the offer', says: '' };
  if (vacancy.state === 'filled') return { heading: 'The vacancy is filled', says: '' };
  return { heading: 'Nothing more to do here', says: 'The vacancy is over.' };
}

function tooEarly({ state, interviewsOpen, interviewsScored, campus }: VacancyDto): NextStepWords {
  const heading = 'It is too early to select';
  if (state === 'interviewing')
    return interviewsOpen > 0 || interviewsScored === 0
      ? {
          heading,
          says: `${counted(interviewsOpen, 'interview')} ${interviewsOpen === 1 ? 'is' : 'are'} not scored yet. Then the candidates are ranked, and ${campus.name} says what it thinks of each finalist.`,
        }
      : {
          heading,
          says: `Every interview is scored. Next, rank the candidates and name the finalists: ${campus.name} is asked about each.`,
        };
  if (state === 'shortlisted')
    return { heading, says: 'The panel is put together, and the eligible officers are interviewed and scored first.' };
  return { heading, says: 'The vacancy has to close, and every officer’s eligibility to be decided first.' };
}

function toSelect({ candidates, selections }: SelectionPageDto, offers: OfferDto[]): NextStepWords {
  const left = candidates.filter(({ state }) => state === 'ranked');
  const asked = left.filter(({ recommendation }) => recommendation === 'asked').map(({ officerName }) => officerName);
  const after = whatCameBefore(selections, offers);
  if (left.length === 0)
    return { heading: 'Nobody is left to select', says: `${after}Post the vacancy again, or cancel it.` };
  if (!left.some(canBeSelected))
    return {
      heading: asked.length > 0 ? 'The school has its say first' : 'Name more finalists',
      says: `${after}${asked.length > 0 ? `The school has not said yet what it thinks of ${asked.join(', ')}. Nobody is selected without that (standard 27).` : 'The school was not asked about those who are left.'}`,
    };
  return {
    heading: selections.length > 0 ? 'Select again' : 'Select the officer',
    says: `${after}One officer, and the alternates in the order in which they are asked.${asked.length > 0 ? ` The school has not said yet what it thinks of ${asked.join(', ')}.` : ''}`,
  };
}

function whatCameBefore([latest]: SelectionPageDto['selections'], offers: OfferDto[]): string {
  if (!latest) return '';
  if (latest.returnedReason) return `The head of the agency sent the selection back: “${latest.returnedReason}” `;
  const accepted = offers.some(({ assignmentId }) => assignmentId !== null);
  return accepted
    ? 'The officer who was appointed does not come after all. '
    : 'Nobody of the last selection took the post. ';
}
