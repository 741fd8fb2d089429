import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { InterviewDto, Schemas } from '../api/types.js';
import type { Span } from './slot.js';

export const useInterviewsOf = (vacancyId: string) =>
  useQuery({
    queryKey: ['vacancies', vacancyId, 'interviews'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/interviews', { params: { path: { id: vacancyId } } })),
  });

export const useInterview = (id: string) =>
  useQuery({
    queryKey: ['interviews', id],
    queryFn: () => answer(api.GET('/api/interviews/{id}', { params: { path: { id } } })),
  });

/** As candidate or on the panel, still to come or to be scored. */
export const useMyInterviews = () =>
  useQuery({ queryKey: ['interviews', 'mine'], queryFn: () => answer(api.GET('/api/interviews/mine')) });

/** Who of those that are needed has another appointment then; nothing is asked as long as there is no time. */
export const useConflicts = (id: string, span: Span | null) =>
  useQuery({
    queryKey: ['interviews', id, 'conflicts', span?.startsAt, span?.endsAt],
    queryFn: () =>
      answer(api.GET('/api/interviews/{id}/conflicts', { params: { path: { id }, query: span ?? noSpan } })),
    enabled: span !== null,
  });

const noSpan: Span = { startsAt: '', endsAt: '' };

type ToBeTaken = Pick<InterviewDto, 'id' | 'version'>;

const guards = ({ id, version }: ToBeTaken, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

export const proposeTime = (one: ToBeTaken, body: Schemas['ProposeTimeDto'], key: string) =>
  answer(api.POST('/api/interviews/{id}/propose', { ...guards(one, key), body }));

export const beginInterview = (one: ToBeTaken, key: string) =>
  answer(api.POST('/api/interviews/{id}/begin-now', guards(one, key)));

export const recordNotHeld = (one: ToBeTaken, reason: string, key: string) =>
  answer(api.POST('/api/interviews/{id}/not-held', { ...guards(one, key), body: { reason } }));

export const acceptInvitation = (one: ToBeTaken, key: string) =>
  answer(api.POST('/api/invitations/{id}/accept', guards(one, key)));

export const declineInvitation = (one: ToBeTaken, reason: string, key: string) =>
  answer(api.POST('/api/invitations/{id}/decline', { ...guards(one, key), body: { reason } }));
