import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { AssignmentDto, FollowUpDto, Schemas } from '../api/types.js';

export const useCoverage = () =>
  usePages(['assignments', 'coverage'], (cursor) =>
    answer(api.GET('/api/coverage', { params: { query: { cursor } } })),
  );

export const useAssignment = (id: string) =>
  useQuery({
    queryKey: ['assignments', id],
    queryFn: () => answer(api.GET('/api/assignments/{id}', { params: { path: { id } } })),
  });

const given = ({ id, version }: { id: string; version: number }, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

export const recordAssignment = (body: Schemas['RecordAssignmentDto'], key: string) =>
  answer(api.POST('/api/assignments', { body, headers: guarded({ key }) }));

export const endAssignment = (assignment: AssignmentDto, body: { endsOn: string; reason: string }, key: string) =>
  answer(api.POST('/api/assignments/{id}/end', { ...given(assignment, key), body }));

export const keepAssignment = (assignment: AssignmentDto, key: string) =>
  answer(api.POST('/api/assignments/{id}/keep', given(assignment, key)));

export const cancelAssignment = (assignment: AssignmentDto, reason: string, key: string) =>
  answer(api.POST('/api/assignments/{id}/cancel', { ...given(assignment, key), body: { reason } }));

export const completeFollowUp = (followUp: FollowUpDto, body: { note?: string; doneOn: string }, key: string) =>
  answer(api.POST('/api/follow-ups/{id}/complete', { ...given(followUp, key), body }));

export const waiveFollowUp = (followUp: FollowUpDto, reason: string, key: string) =>
  answer(api.POST('/api/follow-ups/{id}/not-needed', { ...given(followUp, key), body: { reason } }));
