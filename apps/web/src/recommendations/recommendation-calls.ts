import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { RecommendationDto } from '../api/types.js';

/** The three ways in which a school has a say, as the API calls them. */
export type Way = 'recommend' | 'accept' | 'object';

export const useRecommendation = (id: string) =>
  useQuery({
    queryKey: ['recommendations', id],
    queryFn: () => answer(api.GET('/api/recommendations/{id}', { params: { path: { id } } })),
  });

/** What the school says of every finalist of a vacancy. */
export const useRecommendationsOf = (vacancyId: string) =>
  useQuery({
    queryKey: ['vacancies', vacancyId, 'recommendations'],
    queryFn: () => answer(api.GET('/api/vacancies/{id}/recommendations', { params: { path: { id: vacancyId } } })),
  });

/** Puts on record what the school says; a version that is not the latest is refused. */
export function haveSay(
  { id, version }: RecommendationDto,
  way: Way,
  reasons: string,
  key: string,
): Promise<RecommendationDto> {
  const given = { params: { path: { id } }, body: { reasons }, headers: guarded({ key, version }) };
  if (way === 'recommend') return answer(api.POST('/api/recommendations/{id}/recommend', given));
  if (way === 'accept') return answer(api.POST('/api/recommendations/{id}/accept', given));
  return answer(api.POST('/api/recommendations/{id}/object', given));
}
