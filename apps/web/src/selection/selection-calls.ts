import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { Schemas, VacancyDto } from '../api/types.js';

/** The offers of a vacancy in the order in which they were made. */
export const useOffersOf = (vacancyId: string) =>
  useQuery({
    queryKey: ['vacancies', vacancyId, 'offers'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/offers', { params: { path: { id: vacancyId } } })),
  });

export const useAssignment = (id: string) =>
  useQuery({
    queryKey: ['assignments', id],
    queryFn: () => answer(api.GET('/api/assignments/{id}', { params: { path: { id } } })),
  });

export const usePolicies = () => useQuery({ queryKey: ['policies'], queryFn: () => answer(api.GET('/api/policies')) });

const given = ({ id, version }: VacancyDto, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

export const selectOfficer = (vacancy: VacancyDto, body: Schemas['SelectDto'], key: string) =>
  answer(api.POST('/api/vacancies/{id}/select', { ...given(vacancy, key), body }));

/** The same where the school objects to somebody who is named: the head of the agency decides first. */
export const selectAgainstObjection = (vacancy: VacancyDto, body: Schemas['SelectDto'], key: string) =>
  answer(api.POST('/api/vacancies/{id}/select-against-objection', { ...given(vacancy, key), body }));

export const approveSelection = (vacancy: VacancyDto, reason: string, key: string) =>
  answer(api.POST('/api/vacancies/{id}/approve-selection', { ...given(vacancy, key), body: { reason } }));

export const returnSelection = (vacancy: VacancyDto, reason: string, key: string) =>
  answer(api.POST('/api/vacancies/{id}/return-selection', { ...given(vacancy, key), body: { reason } }));
