import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { Schemas } from '../api/types.js';

export type CampusCover = Schemas['CampusCoverDto'];
export type StandIn = Schemas['StandInDto'];

export const useCover = () =>
  useQuery({ queryKey: ['incident-cover'], queryFn: () => answer(api.GET('/api/incident-cover')) });

export const nameStandIn = (body: Schemas['NameStandInDto'], key: string) =>
  answer(api.POST('/api/incident-cover', { body, headers: guarded({ key }) }));

export const useUnits = () =>
  useQuery({
    queryKey: ['units', 'to choose from'],
    queryFn: () => answer(api.GET('/api/units', { params: { query: { limit: 100 } } })),
  });

export const useOfficersOf = (unitId: string) =>
  useQuery({
    queryKey: ['officers', 'of', unitId],
    queryFn: () => answer(api.GET('/api/officers', { params: { query: { unitId, limit: 100 } } })),
    enabled: unitId !== '',
  });

export const useReporters = (campusId: string) =>
  useQuery({
    queryKey: ['incident-reporters', campusId],
    queryFn: () => answer(api.GET('/api/campuses/{id}/incident-reporters', { params: { path: { id: campusId } } })),
  });

export const nameReporter = (campusId: string, personId: string, key: string) =>
  answer(api.POST('/api/incident-reporters', { body: { campusId, personId }, headers: guarded({ key }) }));

export const endReporter = (id: string, key: string) =>
  answer(api.DELETE('/api/incident-reporters/{id}', { params: { path: { id } }, headers: guarded({ key }) }));
