import type { TestApi } from '../harness/api.js';
import type { Someone } from './the-demo.js';

/** An interview kit as the api shows it. */
export interface Kit {
  id: string;
  number: number;
  state: string;
  version: number;
  title: string;
  questions: { id: string; question: string; weight: number; anchors: object }[];
  missing: { field: string; message: string }[];
}

export const aDraft = async (hr: Someone): Promise<Kit> => (await hr.post('/interview-kits').expect(201)).body;

export const put = (who: Someone, id: string) => who.post(`/interview-kits/${id}/put-into-service`);

export async function aKitInService(hr: Someone): Promise<Kit> {
  const { id } = await aDraft(hr);
  return (await put(hr, id).expect(200)).body;
}

export const inService = async (who: Someone) => (await who.get('/interview-kits/in-service').expect(200)).body;

export const readKit = async (who: Someone, id: string): Promise<Kit> =>
  (await who.get(`/interview-kits/${id}`).expect(200)).body;

/** Every test begins in a program that has no kit yet. */
export const withoutKits = (api: TestApi): void =>
  beforeEach(async () => void (await api.database.owner.query(`delete from interview_kit`)));
