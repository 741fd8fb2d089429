import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { PanelistDto, Schemas } from '../api/types.js';

export const usePanel = (vacancyId: string) =>
  useQuery({
    queryKey: ['vacancies', vacancyId, 'panel'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/panel', { params: { path: { id: vacancyId } } })),
  });

export const usePanelist = (id: string) =>
  useQuery({
    queryKey: ['panelists', id],
    queryFn: () => answer(api.GET('/api/panelists/{id}', { params: { path: { id } } })),
  });

/** Who could sit on the panel, by a part of the name; the last answer stays until the next one is there. */
export const usePanelChoices = (vacancyId: string, name: string, enabled: boolean) =>
  useQuery({
    queryKey: ['vacancies', vacancyId, 'panel', 'choices', name],
    queryFn: () =>
      answer(api.GET('/api/vacancies/{id}/panel/choices', { params: { path: { id: vacancyId }, query: { name } } })),
    placeholderData: keepPreviousData,
    enabled,
  });

export const namePanelist = (vacancyId: string, personId: string, key: string) =>
  answer(
    api.POST('/api/vacancies/{id}/panelists', {
      params: { path: { id: vacancyId } },
      body: { personId },
      headers: guarded({ key }),
    }),
  );

type ToBeTaken = Pick<PanelistDto, 'id' | 'version'>;

const guards = ({ id, version }: ToBeTaken, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

export const declareConflicts = (one: ToBeTaken, declarations: Schemas['DeclarationDto'][], key: string) =>
  answer(api.POST('/api/panelists/{id}/declare', { ...guards(one, key), body: { declarations } }));

export const removePanelist = (one: ToBeTaken, reason: string, key: string) =>
  answer(api.POST('/api/panelists/{id}/remove', { ...guards(one, key), body: { reason } }));

export const declinePanel = (one: ToBeTaken, reason: string, key: string) =>
  answer(api.POST('/api/panelists/{id}/decline', { ...guards(one, key), body: { reason } }));
