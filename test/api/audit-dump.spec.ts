import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { AccessRecord } from '#access';
import { Checkpoints, dumpAudit, SigningKey } from '#audit';
import { verifyDump } from '#audit/offline';
import { Clock, Database } from '#persistence';
import { asOwner } from '../../apps/api/src/begin-program/as-owner.js';
import { testApi } from '../harness/api.js';
import { someone, type Someone, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

let marcus: Someone;
let programId: string;

beforeAll(async () => {
  marcus = await someone(api, 'Marcus Bell');
  const { rows } = await api.database.owner.query(`select id from program where name like 'Bluegrass%'`);
  programId = rows[0].id;
});

const flushed = () => api.app.get(AccessRecord).flush();

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
