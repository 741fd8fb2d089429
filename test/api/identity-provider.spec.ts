import { clientSecret } from '#access';
import { FieldCipher, FieldKeys } from '#encryption';
import { FixedClock } from '#persistence';
import type { Problem } from '#problems';
import { setIdentityProvider } from '../../apps/api/src/identity-provider/set-identity-provider.js';
import { testDatabase } from '../harness/index.js';
import { aProgram } from './small-app.js';

const database = testDatabase();
const clock = new FixedClock(new Date('2027-01-04T14:00:00Z'));
const file = {
  program: 'Elkhorn',
  side: 'agency',
  name: 'Elkhorn Police',
  issuer: 'https://login.elkhorn.example/tenant',
  clientId: 'liaison',
  clientSecret: 'between us',
};
const cipher = () => new FieldCipher(FieldKeys.read(process.env.FIELD_KEYS));
const set = (content: unknown) => setIdentityProvider(database.ownerUrl, content, { cipher: cipher(), clock });
const kept = async () => (await database.owner.query('select * from identity_provider order by side')).rows;

beforeAll(() => aProgram(database, 'Elkhorn'));

test('the provider of a side is set, replaced by a newer one, on record, and its secret kept encrypted', async () => {
  await set({ ...file, side: 'school', clientSecret: undefined });
  await set({ ...file, name: 'Older' });
  await set(file);
  const [agency, school] = await kept();
  expect([agency.name, school.client_secret]).toEqual(['Elkhorn Police', null]);
  expect(cipher().open(clientSecret, agency.id, agency.client_secret)).toBe('between us');
  const { rows } = await database.owner.query(`select entry::text as entry from audit_entry`);
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toContain('between us');
});

test.each([
  ['another program', { program: 'Nowhere' }, 'program'],
  ['no side', { side: 'both' }, 'side'],
  ['an issuer without TLS', { issuer: 'http://login.elkhorn.example/' }, 'issuer'],
  ['no client id', { clientId: '' }, 'clientId'],
  ['an unknown field', { color: 'blue' }, 'color'],
])('%s is refused at its field', async (_, wrong, field) => {
  const before = await kept();
  const problem = (await set({ ...file, ...wrong }).catch((error: unknown) => error)) as Problem;
  expect(problem.errors.map((error) => error.field)).toEqual([field]);
  expect(await kept()).toEqual(before);
});

test.each([null, 'text', 7, []])('%p is no file', async (content) => {
  await expect(set(content)).rejects.toThrow('needs mending');
});
