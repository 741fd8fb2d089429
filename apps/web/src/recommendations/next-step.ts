import type { RecommendationDto, VacancyDto } from '../api/types.js';

/** Nothing is selected yet: the school may have its say, or say something else. */
export const isOpen = (vacancy: VacancyDto | undefined): boolean => vacancy?.state === 'ranked';

/** Where the vacancy stands, said to whoever reads what the school says. */
export function nextStep({ state, officerName, campusName, recused }: RecommendationDto, vacancy?: VacancyDto): string {
  if (recused)
    return `You have declared a conflict of interest with ${officerName}, so you have no say on this finalist and do not see what they handed in. Another administrator of ${campusName} has it.`;
  if (state === 'lapsed') return `${officerName} is not in the process any more, so nothing needs to be said.`;
  if (state === 'asked')
    return `${campusName} has not said yet what it thinks of ${officerName}. Without that HR cannot select this officer (standard 27).`;
  if (vacancy?.state === 'ranked')
    return state === 'objects'
      ? `HR selects one of the finalists. Selecting ${officerName} would take a written justification and the approval of the head of the agency.`
      : 'HR selects one of the finalists. Until then the school can change what it says.';
  if (vacancy?.state === 'awaiting_approval')
    return 'HR has selected an officer to whom the school objects. The head of the agency decides.';
  if (vacancy?.state === 'offered') return 'HR has selected. The post is offered, and the officer has to answer.';
  if (vacancy?.state === 'filled') return 'The post is filled.';
  return vacancy ? 'The vacancy is over.' : '';
}
