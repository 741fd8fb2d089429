import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { VacancyDto } from '../api/types.js';
import { historyKey } from '../cases/index.js';

export const vacancyQuery = (id: string) =>
  queryOptions({
    queryKey: ['vacancies', id],
    queryFn: () => answer(api.GET('/api/vacancies/{id}', { params: { path: { id } } })),
  });

export const useVacancy = (id: string) => useQuery(vacancyQuery(id));

/** The posting record: every unit for HR, for a posting contact the own unit. */
export const usePostings = (id: string) =>
  useQuery({
    queryKey: ['vacancies', id, 'postings'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/postings', { params: { path: { id } } })),
  });

/** Shows what the API answered to an action, and reads anew all that hangs on the vacancy. */
export function useVacancyChanged(): (vacancy: VacancyDto) => void {
  const queries = useQueryClient();
  return (vacancy) => {
    queries.setQueryData(vacancyQuery(vacancy.id).queryKey, vacancy);
    for (const queryKey of [['vacancies'], historyKey('vacancy', vacancy.id), ['work'], ['notices']])
      void queries.invalidateQueries({ queryKey });
  };
}
