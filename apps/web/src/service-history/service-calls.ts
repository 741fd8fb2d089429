import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { Schemas } from '../api/types.js';

export type ServiceHistoryDto = Schemas['ServiceHistoryDto'];
export type ServiceIntervalDto = Schemas['ServiceIntervalDto'];
export type ServiceImportedDto = Schemas['ServiceImportedDto'];
export type ServiceImportPreviewDto = Schemas['ServiceImportPreviewDto'];
export type ServiceImportLineDto = Schemas['ServiceImportLineDto'];

/** The service history of an officer, with today's arithmetic. */
export const useServiceHistory = (personId: string) =>
  useQuery({
    queryKey: ['service', personId],
    queryFn: () => answer(api.GET('/api/officers/{personId}/service', { params: { path: { personId } } })),
  });

export const enterService = (personId: string, body: Schemas['NewServiceIntervalDto'], key: string) =>
  answer(
    api.POST('/api/officers/{personId}/service', { params: { path: { personId } }, body, headers: guarded({ key }) }),
  );

type Entry = Pick<ServiceIntervalDto, 'id' | 'version'>;

export const changeService = ({ id, version }: Entry, body: Schemas['ServiceIntervalPatchDto'], key: string) =>
  answer(
    api.PATCH('/api/service-intervals/{id}', { params: { path: { id } }, body, headers: guarded({ key, version }) }),
  );

export const removeService = ({ id, version }: Entry, key: string) =>
  answer(api.DELETE('/api/service-intervals/{id}', { params: { path: { id } }, headers: guarded({ key, version }) }));

export const verifyService = ({ id, version }: Entry, key: string) =>
  answer(
    api.POST('/api/service-intervals/{id}/verify', { params: { path: { id } }, headers: guarded({ key, version }) }),
  );

export const rejectService = ({ id, version }: Entry, reason: string, key: string) =>
  answer(
    api.POST('/api/service-intervals/{id}/reject', {
      params: { path: { id } },
      body: { reason },
      headers: guarded({ key, version }),
    }),
  );

const asForm = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

/** What the file would add, and what is wrong with it, line by line. */
export const previewImport = (file: File) =>
  answer(api.POST('/api/service-imports/preview', { body: { file: file.name }, bodySerializer: () => asForm(file) }));

export const importService = (file: File, key: string) =>
  answer(
    api.POST('/api/service-imports', {
      body: { file: file.name },
      bodySerializer: () => asForm(file),
      headers: guarded({ key }),
    }),
  );
