import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { ContestDto } from '../api/types.js';

export const useContest = (id: string) =>
  useQuery({
    queryKey: ['contests', id],
    queryFn: () => answer(api.GET('/api/contests/{id}', { params: { path: { id } } })),
  });

const given = ({ id, version }: ContestDto, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

export const letStand = (contest: ContestDto, reason: string, key: string) =>
  answer(api.POST('/api/contests/{id}/let-stand', { ...given(contest, key), body: { reason } }));

export const reverseDecision = (contest: ContestDto, reason: string, key: string) =>
  answer(api.POST('/api/contests/{id}/reverse', { ...given(contest, key), body: { reason } }));

export const withdrawContest = (contest: ContestDto, key: string) =>
  answer(api.POST('/api/contests/{id}/withdraw', given(contest, key)));
