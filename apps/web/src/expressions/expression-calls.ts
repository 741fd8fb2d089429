import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { ExpressionDto, Schemas } from '../api/types.js';

export const useExpression = (id: string) =>
  useQuery({
    queryKey: ['expressions', id],
    queryFn: () => answer(api.GET('/api/expressions/{id}', { params: { path: { id } } })),
  });

/** One's own, the latest first. */
export const useMyExpressions = () =>
  useQuery({ queryKey: ['expressions', 'mine'], queryFn: () => answer(api.GET('/api/expressions/mine')) });

export const useVacancy = (id: string) =>
  useQuery({
    queryKey: ['vacancies', id],
    queryFn: () => answer(api.GET('/api/vacancies/{id}', { params: { path: { id } } })),
  });

export const expressInterest = (id: string, body: Schemas['ExpressInterestDto'], key: string) =>
  answer(api.POST('/api/vacancies/{id}/expressions', { params: { path: { id } }, body, headers: guarded({ key }) }));

export const contestDecision = (id: string, statement: string, key: string) =>
  answer(
    api.POST('/api/expressions/{id}/contests', {
      params: { path: { id } },
      body: { statement },
      headers: guarded({ key }),
    }),
  );

type ToBeTaken = Pick<ExpressionDto, 'id' | 'version'>;

const params = ({ id }: ToBeTaken) => ({ path: { id } });
const headers = ({ version }: ToBeTaken, key: string) => guarded({ key, version });

/** The actions on an expression of interest; a version that is not the latest is refused. */
export const take = {
  withdraw: (one: ToBeTaken, key: string, reason: string) =>
    answer(
      api.POST('/api/expressions/{id}/withdraw', {
        params: params(one),
        headers: headers(one, key),
        body: reason === '' ? {} : { reason },
      }),
    ),
  renew: (one: ToBeTaken, key: string) =>
    answer(api.POST('/api/expressions/{id}/renew', { params: params(one), headers: headers(one, key) })),
  supplyHistory: (one: ToBeTaken, key: string) =>
    answer(api.POST('/api/expressions/{id}/supply-history', { params: params(one), headers: headers(one, key) })),
  requestHistory: (one: ToBeTaken, key: string, message: string) =>
    answer(
      api.POST('/api/expressions/{id}/request-history', {
        params: params(one),
        headers: headers(one, key),
        body: { message },
      }),
    ),
  goOnWithoutHistory: (one: ToBeTaken, key: string) =>
    answer(
      api.POST('/api/expressions/{id}/go-on-without-history', { params: params(one), headers: headers(one, key) }),
    ),
  findEligible: (one: ToBeTaken, key: string) =>
    answer(api.POST('/api/expressions/{id}/find-eligible', { params: params(one), headers: headers(one, key) })),
  findIneligible: (one: ToBeTaken, key: string, reason: string) =>
    answer(
      api.POST('/api/expressions/{id}/find-ineligible', {
        params: params(one),
        headers: headers(one, key),
        body: { reason },
      }),
    ),
  passOver: (one: ToBeTaken, key: string, reason: string) =>
    answer(
      api.POST('/api/expressions/{id}/pass-over', {
        params: params(one),
        headers: headers(one, key),
        body: { reason },
      }),
    ),
  reconsider: (one: ToBeTaken, key: string, reason: string) =>
    answer(
      api.POST('/api/expressions/{id}/reconsider', {
        params: params(one),
        headers: headers(one, key),
        body: { reason },
      }),
    ),
};
