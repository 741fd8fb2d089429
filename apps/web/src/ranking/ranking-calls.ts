import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { Schemas, VacancyDto } from '../api/types.js';

export type RankingDto = Schemas['RankingDto'];
export type SelectionCandidateDto = Schemas['SelectionCandidateDto'];

/** Refused with 409 as long as an interview is not scored. */
export const useRanking = (id: string, isThere = true) =>
  useQuery({
    queryKey: ['vacancies', id, 'ranking'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/ranking', { params: { path: { id } } })),
    enabled: isThere,
  });

/** How the candidates stand, and what the school said of each. */
export const useSelection = (id: string) =>
  useQuery({
    queryKey: ['vacancies', id, 'selection'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/selection', { params: { path: { id } } })),
  });

/** The interviews of a vacancy that the person may see; none for whoever is neither of HR nor on the panel. */
export const useInterviewsOf = (id: string) =>
  useQuery({
    queryKey: ['vacancies', id, 'interviews'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/interviews', { params: { path: { id } } })),
  });

type Vacancy = Pick<VacancyDto, 'id' | 'version'>;

const naming = ({ id, version }: Vacancy, finalists: string[], key: string) => ({
  params: { path: { id } },
  body: { finalists },
  headers: guarded({ key, version }),
});

/** Ends the interviews and asks the school about the finalists. */
export const rank = (vacancy: Vacancy, finalists: string[], key: string) =>
  answer(api.POST('/api/vacancies/{id}/rank', naming(vacancy, finalists, key)));

export const nameFinalists = (vacancy: Vacancy, finalists: string[], key: string) =>
  answer(api.POST('/api/vacancies/{id}/name-finalists', naming(vacancy, finalists, key)));
