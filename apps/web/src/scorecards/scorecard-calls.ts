import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import type { Schemas } from '../api/types.js';
import type { Sheet, WrittenSheet } from './sheet.js';

/** The sheets of the API's answer say what their scores are. */
export type ScorecardDto = Omit<Schemas['ScorecardDto'], 'sheet' | 'former'> & {
  sheet: WrittenSheet | null;
  former: FormerSheet[];
};

export type FormerSheet = Sheet & Pick<Schemas['FormerSheetDto'], 'savedAt' | 'replacedAt' | 'reason'>;

const read = async (id: string): Promise<ScorecardDto> =>
  (await answer(api.GET('/api/scorecards/{id}', { params: { path: { id } } }))) as ScorecardDto;

export const useScorecard = (id: string) => useQuery({ queryKey: ['scorecards', id], queryFn: () => read(id) });

/** The sheet as it is saved now, whoever saved it. */
export const readSheet = async (id: string): Promise<WrittenSheet | null> => (await read(id)).sheet;

/** Without what the server says of it beside: it takes no fields that it does not know. */
const words = ({ scores, notes, comment }: Sheet): Sheet => ({ scores, notes, comment });

/** `version` of the sheet that was seen, 0 for none. `last` lets the request outlive the page. */
export const saveSheet = (id: string, sheet: Sheet, version: number, { last = false } = {}) =>
  answer(
    api.PUT('/api/scorecards/{id}/sheet', {
      params: { path: { id } },
      body: { ...words(sheet), version },
      ...(last && { keepalive: true }),
    }),
  );

type Card = Pick<ScorecardDto, 'id' | 'version'>;

export const handIn = ({ id, version }: Card, sheet: Sheet, key: string) =>
  answer(
    api.POST('/api/scorecards/{id}/hand-in', {
      params: { path: { id } },
      body: words(sheet),
      headers: guarded({ key, version }),
    }),
  );

export const correctScorecard = ({ id, version }: Card, sheet: Sheet, reason: string, key: string) =>
  answer(
    api.POST('/api/scorecards/{id}/correct', {
      params: { path: { id } },
      body: { ...words(sheet), reason },
      headers: guarded({ key, version }),
    }),
  );

export const excuseScorecard = ({ id, version }: Card, reason: string, key: string) =>
  answer(
    api.POST('/api/scorecards/{id}/excuse', {
      params: { path: { id } },
      body: { reason },
      headers: guarded({ key, version }),
    }),
  );
