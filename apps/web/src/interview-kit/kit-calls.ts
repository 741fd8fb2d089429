import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Role, Schemas } from '../api/types.js';
import { historyKey } from '../cases/index.js';

export type InterviewKitDto = Schemas['InterviewKitDto'];
export type KitQuestionDto = Schemas['KitQuestionDto'];

/** To whom a link to the kits is worth showing; the API decides. */
export const kitReaders: Role[] = [
  'hr',
  'agency_administrator',
  'district_administrator',
  'administrator',
  'supervisor',
  'assessor',
];

export const kitQuery = (id: string) =>
  queryOptions({
    queryKey: ['interview-kits', id],
    queryFn: () => answer(api.GET('/api/interview-kits/{id}', { params: { path: { id } } })),
  });

export const useKit = (id: string) => useQuery(kitQuery(id));

export const useKitInService = () =>
  useQuery({
    queryKey: ['interview-kits', 'in-service'],
    queryFn: () => answer(api.GET('/api/interview-kits/in-service')),
  });

/** Shows what the API answered to an action, and reads anew all that hangs on the kit. */
export function useKitChanged(): (kit: InterviewKitDto) => void {
  const queries = useQueryClient();
  return (kit) => {
    queries.setQueryData(kitQuery(kit.id).queryKey, kit);
    for (const queryKey of [['interview-kits'], historyKey('interview_kit', kit.id), ['work'], ['notices']])
      void queries.invalidateQueries({ queryKey });
  };
}

/** 'Interview kit 2: School resource officer'. */
export const kitTitle = ({ number, title }: { number: number | null; title: string }): string =>
  [number === null ? 'Interview kit' : `Interview kit ${number}`, title.trim()].filter(Boolean).join(': ');
