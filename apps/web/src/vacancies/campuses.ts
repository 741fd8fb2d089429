import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** The campuses of the district as choices of a field. */
export const useCampusChoices = () =>
  useQuery({
    queryKey: ['campuses', 'choices'],
    queryFn: () => answer(api.GET('/api/campuses', { params: { query: { limit: 100 } } })),
    select: ({ items }) => items.map(({ id, name }) => ({ value: id, label: name })),
  });
