import type { Test } from 'supertest';
import { seedDemo } from '../../apps/api/src/seed/demo.js';
import { type TestApi } from '../harness/api.js';

export const password = 'bluegrass-demo';

/** Somebody of the demo program who is signed in. */
export interface Someone {
  id: string;
  get(path: string): Test;
  post(path: string, body?: object, headers?: Record<string, string>): Test;
  put(path: string, body: object, headers?: Record<string, string>): Test;
  patch(path: string, body: object, headers?: Record<string, string>): Test;
  delete(path: string): Test;
  /** Uploads a document, to be handed in with something. */
  upload(content: Buffer, name: string, purpose?: string): Test;
}

/** Fills the test's database with the demo program before the tests of the file. */
export const withDemo = (api: TestApi, options: { withCases?: boolean } = {}): void =>
  beforeAll(async () => {
    await seedDemo(api.database.ownerUrl, api.clock, options);
  });

/** 'Marcus Bell' signs in. */
export async function someone(api: TestApi, name: string, program = 'bluegrass'): Promise<Someone> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@${program}.example`;
  const session = await api.signIn(email, password);
  const { body } = await api.ask('get', '/session', session).expect(200);
  return {
    id: body.person.id,
    get: (path) => api.ask('get', path, session),
    post: (path, sent = {}, headers = {}) => api.ask('post', path, session).set(headers).send(sent),
    put: (path, sent, headers = {}) => api.ask('put', path, session).set(headers).send(sent),
    patch: (path, sent, headers = {}) => api.ask('patch', path, session).set(headers).send(sent),
    delete: (path) => api.ask('delete', path, session),
    upload: (content, name, purpose = 'expression') =>
      api.ask('post', '/documents', session).field('purpose', purpose).attach('file', content, name),
  };
}

/** Several people of the demo sign in. */
export const people = <Name extends string>(api: TestApi, ...names: Name[]): Promise<Someone[]> =>
  Promise.all(names.map((name) => someone(api, name)));

export const completeDraft = {
  advisorDuties: 'Counsels students and refers them to services.',
  educatorDuties: 'Teaches about law, safety and good citizenship.',
  lawEnforcerDuties: 'Keeps the campus safe and handles crimes.',
  schedule: 'School days from 7:30 to 15:30.',
  requirements: 'Wishes to work with youth; good standing.',
};

/** A vacancy that HR has posted, closing on the day. */
export async function aPostedVacancy(hr: Someone, closesOn: string): Promise<string> {
  const campuses = await hr.get('/campuses').expect(200);
  const { body: draft } = await hr.post('/vacancies', { campusId: campuses.body.items[0].id }).expect(201);
  await hr.patch(`/vacancies/${draft.id}`, { ...completeDraft, closesOn }).expect(200);
  await hr.post(`/vacancies/${draft.id}/post`).expect(200);
  return draft.id;
}

export const interest = {
  statement: 'I coach a youth team and would like to work with students every day.',
  voluntary: true,
};
