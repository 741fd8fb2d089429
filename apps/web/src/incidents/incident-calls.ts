import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { Schemas } from '../api/types.js';
import { keptAnswer } from '../outbox/kept-answer.js';
import { type Enclosed, outbox } from '../outbox/outbox.js';
import { useOwner } from '../outbox/owner.js';

export type Incident = Schemas['IncidentDto'];
export type IncidentDetail = Schemas['IncidentDetailDto'];

export const useIncidents = (open: boolean, campusId?: string) =>
  usePages(['incidents', open ? 'open' : 'over', campusId ?? 'all'], (cursor) =>
    answer(api.GET('/api/incidents', { params: { query: { cursor, open, campusId } } })),
  );

export const useIncident = (id: string) =>
  useQuery({
    queryKey: ['incidents', id],
    queryFn: () => answer(api.GET('/api/incidents/{id}', { params: { path: { id } } })),
  });

/** Kept on the device: without them a report could not be filled in where there is no connection. */
export const useOffences = () => {
  const owner = useOwner();
  return useQuery({
    queryKey: ['offences'],
    queryFn: () => keptAnswer(owner, 'offences', () => answer(api.GET('/api/offences'))),
    staleTime: Infinity,
  });
};

export const useReportableCampuses = () => {
  const owner = useOwner();
  return useQuery({
    queryKey: ['reportable-campuses'],
    queryFn: () => keptAnswer(owner, 'reportable-campuses', () => answer(api.GET('/api/reportable-campuses'))),
  });
};

/** Reports at once where there is a connection, and else, from this device, as soon as there is one: null until then. */
export const reportOnceConnected = (
  owner: string,
  body: Schemas['NotifyDto'],
  enclosed: Enclosed[],
  key: string,
): Promise<IncidentDetail | null> =>
  outbox.handIn<IncidentDetail>({
    owner,
    name: key,
    at: Date.now(),
    form: 'report',
    title: 'Incident report',
    address: '/api/incidents',
    purpose: 'incident',
    body,
    enclosed,
  });

export const beginInvestigation = (body: Schemas['BeginInvestigationDto'], key: string) =>
  answer(api.POST('/api/incidents/begin', { body, headers: guarded({ key }) }));

/** An incident as it was seen, so that a change by somebody else meanwhile is told. */
type Seen = { id: string; version: number };

const given = ({ id, version }: Seen, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

/** Actions that say nothing more than that they are taken. */
export const take = (
  seen: Seen,
  action: 'acknowledge' | 'accept' | 'settle-as-discipline' | 'settle-as-investigation',
  key: string,
) => answer(api.POST(`/api/incidents/{id}/${action}`, given(seen, key)));

export const takeWithReason = (seen: Seen, action: 'return' | 'disagree' | 'reopen', reason: string, key: string) =>
  answer(api.POST(`/api/incidents/{id}/${action}`, { ...given(seen, key), body: { reason } }));

export const triage = (seen: Seen, body: Schemas['TriageDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/triage', { ...given(seen, key), body }));

export const propose = (seen: Seen, body: Schemas['ProposeDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/propose', { ...given(seen, key), body }));

export const sayProgress = (seen: Seen, body: Schemas['ProgressDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/progress', { ...given(seen, key), body }));

export const close = (seen: Seen, body: Schemas['CloseDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/close', { ...given(seen, key), body }));

export const merge = (seen: Seen, intoId: string, key: string) =>
  answer(api.POST('/api/incidents/{id}/merge', { ...given(seen, key), body: { intoId } }));

export const relate = (id: string, relatedId: string, key: string) =>
  answer(
    api.POST('/api/incidents/{id}/related', {
      params: { path: { id } },
      body: { relatedId },
      headers: guarded({ key }),
    }),
  );
