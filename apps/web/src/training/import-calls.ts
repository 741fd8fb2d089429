import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { Schemas } from '../api/types.js';

const of = (id: string) => ({ params: { path: { id } } });

/** Reads the file and gives what would come of it. */
export function beginImport(file: File, key: string) {
  const form = new FormData();
  form.append('file', file);
  return answer(
    api.POST('/api/training-imports', {
      body: { file: file.name },
      bodySerializer: () => form,
      headers: guarded({ key }),
    }),
  );
}

export const chooseMatches = (id: string, choices: Schemas['ChoiceDto'][], key: string) =>
  answer(api.PUT('/api/training-imports/{id}/choices', { ...of(id), body: { choices }, headers: guarded({ key }) }));

export const importTranscript = (id: string, key: string) =>
  answer(api.POST('/api/training-imports/{id}/import', { ...of(id), headers: guarded({ key }) }));

/** How far an import is; asked again and again only while it goes on. */
export const useProgress = (id: string, goesOn: boolean) =>
  useQuery({
    queryKey: ['training-imports', id, 'progress'],
    queryFn: () => answer(api.GET('/api/training-imports/{id}/progress', of(id))),
    enabled: goesOn,
    refetchInterval: goesOn ? 500 : false,
  });
