import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { AccessRecord } from '#access';
import { Checkpoints, dumpAudit, SigningKey } from '#audit';
import { verifyDump } from '#audit/offline';
import { Clock, Database } from '#persistence';
import { asOwner } from '../../apps/api/src/begin-program/as-owner.js';
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

async function dumped(): Promise<string[]> {
  const lines: string[] = [];
  await asOwner(api.database.ownerUrl, (database) =>
    dumpAudit(database, programId, new Clock().now(), async (line) => void lines.push(line)),
  );
  return lines;
}

const signingKey = () => new SigningKey(process.env.AUDIT_SIGNING_KEY);
const each = async function* (lines: string[]) {
  yield* lines;
};
const verdict = (lines: string[], keys = [signingKey().publicKey]) => verifyDump(each(lines), keys);

/** As the worker does each hour; the api's role may not. */
async function signed(key = signingKey()): Promise<number> {
  return asOwner(api.database.ownerUrl, (database) => new Checkpoints(database, api.clock, key).sign());
}

test('a dump is verified offline, with its signed checkpoints, and each way to tamper is named', async () => {
  await flushed();
  expect(await signed()).toBeGreaterThan(0);
  expect(await signed()).toBe(0);
  await marcus.post('/dead-letters/retry').expect(403);
  await flushed();
  const lines = await dumped();
  const { holds, broken } = await verdict(lines);
  expect(broken).toBeNull();
  expect(holds.join(' ')).toMatch(/^All \d+ entries of Bluegrass.* 1 checkpoints are signed/s);

  const entry = (n: number) => lines.findIndex((line) => line.startsWith(`{"seq":${n},`));
  const without = (i: number) => lines.filter((_, at) => at !== i);
  const altered = (i: number, change: (line: string) => string) =>
    lines.map((line, at) => (at === i ? change(line) : line));
  expect((await verdict(without(entry(5)))).broken).toBe(
    'Entry 5 is missing or was moved: entry 6 stands in its place.',
  );
  expect((await verdict(altered(entry(7), (line) => line.replace('says', 'said')))).broken).toContain(
    'Entry 7 was altered',
  );
  expect((await verdict(lines.slice(0, -1))).broken).toContain('and the file ends after entry');
  expect((await verdict(altered(3, (line) => line.slice(0, 30)))).broken).toContain('Line 4 is no JSON');
  expect((await verdict([])).broken).toBe('The file is empty.');
  expect((await verdict(['{"format": "other"}'])).broken).toContain('no dump of the audit');

  const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  expect((await verdict(lines, [stranger])).broken).toContain('which was not given');
  expect((await verdict(lines, [])).holds.join(' ')).toContain('were not looked at');
  const at = lines.findIndex((line) => line.startsWith('{"checkpoint"'));
  const otherTime = altered(at, (line) => line.replace('2027-01-11T', '2027-01-12T'));
  expect((await verdict(otherTime)).broken).toContain('The signature of the checkpoint');
});

test('whoever rewrites the whole chain in the database is found by what was signed before', async () => {
  const owner = api.database.owner;
  await signed();
  await owner.query(
    `update audit_entry set entry = jsonb_set(entry, '{who}', '"Somebody Else"') where program_id = $1 and seq = 4`,
    [programId],
  );
  await owner.query(
    `do $$
     declare before bytea := '\\x'; e record;
     begin
       for e in select seq, entry::text as text from audit_entry where program_id = '${programId}' order by seq loop
         before := sha256(before || convert_to(e.text, 'UTF8'));
         update audit_entry set hash = before where program_id = '${programId}' and seq = e.seq;
       end loop;
       update audit_chain set hash = before where program_id = '${programId}';
     end $$`,
  );
  const { broken } = await verdict(await dumped());
  expect(broken).toMatch(/^Entry \d+ is not what was signed: the checkpoint of 2027-01-11T.*rewritten\.$/);
});

test('the api may neither sign nor change what is signed', async () => {
  const database = api.app.get(Database);
  await expect(new Checkpoints(database, api.clock, signingKey()).sign()).resolves.toBe(0); // it sees no chain
  const { rows } = await api.database.owner.query(
    `select r || ' ' || p as may from unnest(array['liaison_api', 'liaison_worker']) r,
       unnest(array['insert', 'update', 'delete', 'truncate']) p where has_table_privilege(r, 'audit_checkpoint', p)`,
  );
  expect(rows).toEqual([{ may: 'liaison_worker insert' }]);
});

test('the public key is that of the private one', () => {
  const key = createPrivateKey({
    key: Buffer.from(process.env.AUDIT_SIGNING_KEY!, 'base64'),
    type: 'pkcs8',
    format: 'der',
  });
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  expect(signingKey().publicKey).toBe(spki);
});
