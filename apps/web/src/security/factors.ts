import { answer, api } from '../api/client.js';

export const factorsQuery = {
  queryKey: ['second-factors'],
  queryFn: () => answer(api.GET('/api/second-factors')),
};
