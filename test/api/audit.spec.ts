import { AccessRecord } from '#access';
import { testApi } from '../harness/api.js';
import { goTo } from '../journeys/arranged.js';
import { people, type Someone, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

let agency: Someone, district: Someone, assessor: Someone, marcus: Someone;
let programId: string;

interface Item {
  seq: number;
  about: string;
  who: string | null;
  says: string | null;
  title: string | null;
  network: string | null;
}

beforeAll(async () => {
  const { rows } = await api.database.owner.query<{ name: string; role: string; programId: string }>(
    `select distinct on (g.role) p.name, g.role, g.program_id as "programId"
     from role_grant g join person p on p.id = g.person_id join program o on o.id = g.program_id
     where o.name like 'Bluegrass%' order by g.role, p.id`,
  );
  const holder = (role: string) => rows.find((row) => row.role === role)!.name;
  programId = rows[0]!.programId;
  [agency, district, assessor, marcus] = (await people(
    api,
    holder('agency_administrator'),
    holder('district_administrator'),
    holder('assessor'),
    'Marcus Bell',
  )) as [Someone, Someone, Someone, Someone];
  await assessor.put('/session/program', { programId }).expect(200);
});

const flushed = () => api.app.get(AccessRecord).flush();

async function about(who: Someone, subject: string, more = ''): Promise<Item[]> {
  await flushed();
  return (await who.get(`/audit?about=${subject}&limit=100${more}`).expect(200)).body.items;
}

test('who signs in is on record, and who gives a wrong password, with the network and without the password', async () => {
  await api.ask('post', '/session').send({ email: 'marcus.bell@bluegrass.example', password: 'not my password' });
  const items = await about(agency, 'sign-in', `&personId=${marcus.id}`);
  expect(items.map(({ who, says, network }) => [who, says, network])).toEqual([
    ['Marcus Bell', 'gave a wrong password', '127.0.0.1'],
    ['Marcus Bell', 'signed in', '127.0.0.1'],
  ]);
  const { rows } = await api.database.owner.query(`select from audit_entry where entry::text like '%not my password%'`);
  expect(rows).toHaveLength(0);
});

test('a refusal is on record once, however often it is asked for, and its number ten minutes later', async () => {
  await Promise.all(Array.from({ length: 40 }, () => marcus.get('/dead-letters').expect(403)));
  const refusals = async () => (await about(agency, 'refusal', `&personId=${marcus.id}`)).map(({ says }) => says);
  expect(await refusals()).toEqual(['was refused: GET /api/dead-letters']);
  await goTo(api, '2027-01-11T15:11:00Z');
  expect(await refusals()).toEqual([
    'was refused: GET /api/dead-letters, 39 more times',
    'was refused: GET /api/dead-letters',
  ]);
});

test('who reads what is sensitive is on record, with what they read', async () => {
  await marcus.get(`/officers/${marcus.id}/service`).expect(200);
  await about(agency, 'read');
  const { rows } = await api.database.owner.query(
    `select entry ->> 'says' as says, entry -> 'of' ->> 'personId' as of from audit_entry
     where about = 'read' and entry ->> 'whoId' = $1`,
    [marcus.id],
  );
  expect(rows).toEqual([{ says: 'read a service history', of: marcus.id }]);
});

test('each side reads what its own people did, and of the other side that something was done', async () => {
  await district.get('/dead-letters').expect(200);
  const seen = async (who: Someone, subject: string) => (await about(who, subject)).filter(({ says }) => says !== null);
  const agencySees = (await seen(agency, 'sign-in')).map(({ who }) => who);
  const districtSees = (await seen(district, 'sign-in')).map(({ who }) => who);
  expect(agencySees).toContain('Marcus Bell');
  expect(districtSees).not.toContain('Marcus Bell');
  expect(districtSees.length).toBeGreaterThan(0);
  expect(agencySees.filter((who) => districtSees.includes(who))).toEqual([]);
  const all = (await seen(assessor, 'sign-in')).map(({ who }) => who);
  expect(all).toEqual(expect.arrayContaining([...agencySees, ...districtSees]));
});

test("nothing of a case that is the agency's alone is told to the district, and nothing is left out without a gap", async () => {
  const pages: Item[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body }: { body: { items: Item[]; next: string | null } } = await district
      .get(`/audit?limit=100${next && `&cursor=${next}`}`)
      .expect(200);
    pages.push(...body.items);
    next = body.next;
  }
  const numbers = pages.map(({ seq }) => seq);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => numbers[0]! - i));
  expect(numbers.at(-1)).toBe(1);
  const { rows } = await api.database.owner.query<{ seq: string }>(
    `select seq from audit_entry where program_id = $1 and case_kind in ('service_history', 'expression', 'contest')`,
    [programId],
  );
  const theirs = new Set(rows.map(({ seq }) => Number(seq)));
  expect(theirs.size).toBeGreaterThan(0);
  expect(pages.filter(({ seq, says, title, who }) => theirs.has(seq) && (says ?? title ?? who))).toEqual([]);
});

test('nobody but the program administrators and the assessor reads the record', async () => {
  await marcus.get('/audit').expect(403);
  await api.ask('get', '/audit').expect(401);
  await agency.get('/audit?about=nonsense').expect(400);
  await agency.get('/audit?cursor=nonsense').expect(400);
});
