import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { OfferDto } from '../api/types.js';

export const useOffer = (id: string) =>
  useQuery({
    queryKey: ['offers', id],
    queryFn: () => answer(api.GET('/api/offers/{id}', { params: { path: { id } } })),
  });

const given = ({ id, version }: OfferDto, key: string) => ({
  params: { path: { id } },
  headers: guarded({ key, version }),
});

export const acceptOffer = (offer: OfferDto, key: string) =>
  answer(api.POST('/api/offers/{id}/accept', given(offer, key)));

export const declineOffer = (offer: OfferDto, reason: string, key: string) =>
  answer(api.POST('/api/offers/{id}/decline', { ...given(offer, key), body: reason === '' ? {} : { reason } }));

export const withdrawOffer = (offer: OfferDto, reason: string, key: string) =>
  answer(api.POST('/api/offers/{id}/withdraw', { ...given(offer, key), body: { reason } }));
