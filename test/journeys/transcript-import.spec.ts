import fc from 'fast-check';
import { testApi } from '../harness/api.js';
import { pdfText } from '../harness/pdf-text.js';
import { testWorker } from '../harness/worker.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { count, goOnTo } from './arranged.js';
import { assigned } from './assigned.js';
import { people, password, type Someone, withDemo } from './the-demo.js';
import { aCourse, standingsOf } from './training.js';

const api = testApi({ now: '2027-02-08T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, marcus: Someone, angela: Someone, thomas: Someone;
let badge: string, session: string;

const header = 'badge_number,officer_name,provider,course_number,course_title,completed_on,hours';
const provider = 'Department of Criminal Justice Training';

beforeAll(async () => {
  [hr, marcus, angela, thomas] = (await people(
    api,
    'Denise Holloway',
    'Marcus Bell',
    'Angela Reyes',
    'Thomas Greer',
  )) as [Someone, Someone, Someone, Someone];
  session = await api.signIn('denise.holloway@bluegrass.example', password);
  await aCourse(api, { title: 'SRO I', level: 'sro-1', number: 'SRO-1' });
  const { rows } = await api.database.owner.query(`select badge_number from officer where person_id = $1`, [marcus.id]);
  badge = rows[0].badge_number;
  await assigned(api, hr, marcus, 'Bluegrass County High School', '2027-02-08');
  await goOnTo(api, worker, '2027-02-08T15:00:00Z');
});

afterEach(async () => expect(await whatIsBroken(api)).toEqual([]));

const send = (text: string | Buffer, by = session) =>
  api.ask('post', '/training-imports', by).attach('file', Buffer.from(text), 'transcript.csv');
const begun = async (...lines: string[]) => (await send([header, ...lines].join('\n')).expect(201)).body;
const line = (completedOn: string, hours: number | string = 40) =>
  `${badge},Marcus Bell,${provider},SRO-1,SRO I,${completedOn},${hours}`;
const credits = () => count(api, 'training_credit');

test('a transcript is looked at first, then put on record as a whole, and once more changes nothing', async () => {
  const first = await begun(line('2026-10-16'));
  expect(first).toMatchObject({ total: 1, credits: 1, there: 0, wrong: [], people: [], courses: [], ready: true });
  expect(await credits()).toBe(0);
  const { body } = await hr.post(`/training-imports/${first.id}/import`).expect(200);
  expect(body).toMatchObject({ credits: 1, ready: false, importedAt: expect.any(String) });
  expect(await standingsOf(marcus, marcus)).toMatchObject({ 'sro-1': { verified: 40, owed: 0, metOn: '2026-10-16' } });
  expect((await hr.get(`/training-imports/${first.id}/progress`).expect(200)).body).toMatchObject({
    total: 1,
    done: 1,
    imported: true,
  });
  await hr.post(`/training-imports/${first.id}/import`).expect(200);
  const again = await begun(line('2026-10-16'), line('10/16/2026'));
  expect(again).toMatchObject({ credits: 0, there: 2, ready: true });
  await hr.post(`/training-imports/${again.id}/import`).expect(200);
  expect(await credits()).toBe(1);
  expect(await begun(line('2026-10-16', 32))).toMatchObject({
    credits: 0,
    differing: [{ line: 2, hours: 32, onRecord: 40 }],
  });
});

test('a name or a course that is not known for sure is for a person to say, and a course can be added', async () => {
  const before = await credits();
  const begin = await begun(
    `,Marc Bell,${provider},SRO-1,SRO I,2026-11-20,8`,
    `${badge},Marcus Bell,National Association of School Resource Officers,NASRO-B,Basic course,2026-12-04,40`,
    `,Nobody Known,${provider},SRO-1,SRO I,2026-11-20,8`,
  );
  expect(begin).toMatchObject({
    ready: false,
    people: [
      { says: 'Marc Bell', lines: 1, suggested: marcus.id, open: true },
      { says: 'Nobody Known', suggested: null, open: true },
    ],
    courses: [{ says: 'Basic course, NASRO-B, National Association of School Resource Officers', open: true }],
  });
  expect((await hr.post(`/training-imports/${begin.id}/import`).expect(422)).body.code).toBe('not-clear');
  const [marc, nobody] = begin.people;
  const choices = [{ key: marc.key, id: marcus.id }, { key: nobody.key }, { key: begin.courses[0].key, add: 'other' }];
  const { body } = await hr.put(`/training-imports/${begin.id}/choices`, { choices }).expect(200);
  expect(body).toMatchObject({ ready: true, credits: 2, leftOut: 1 });
  await hr.post(`/training-imports/${begin.id}/import`).expect(200);
  expect(await credits()).toBe(before + 2);
  expect(await count(api, `course where provider_number = 'NASRO-B' and hours = 40 and level = 'other'`)).toBe(1);
  await hr.put(`/training-imports/${begin.id}/choices`, { choices }).expect(409);
});

test('one line that is wrong keeps out all of them, and every line says all that is wrong with it', async () => {
  const before = await credits();
  const begin = await begun(line('2026-09-01', 8), line('2027-02-30', 8), line('2027-03-01', 41), ',,,,,,');
  expect(begin.wrong).toMatchObject([
    { line: 3, errors: [expect.stringContaining('There is no day 2027-02-30')] },
    { line: 4, errors: [expect.stringContaining('still to come'), expect.stringContaining('has 40 hours')] },
  ]);
  await hr.post(`/training-imports/${begin.id}/import`).expect(422);
  expect(await credits()).toBe(before);
});

test('HR and the administrator import, others do not, and nobody sees the import of another', async () => {
  const { id } = await begun(line('2026-10-16'));
  await marcus.get(`/training-imports/${id}`).expect(403);
  await angela.post(`/training-imports/${id}/import`).expect(403);
  await send(`${header}\n`).expect(400);
  await send('badge,name\n1,2').expect(400);
  await send(Buffer.alloc(3_100_000, 'a')).expect(413);
  await hr.get(`/training-imports/${marcus.id}`).expect(404);
});

test('whatever a file holds, it is read or refused, and never breaks anything', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1+1', '"', '40', '2026-10-16', badge, ',', '\n'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 5, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      async (rows) => {
        const { status } = await send([header, ...rows.map((row) => row.join(','))].join('\n'));
        expect([201, 400]).toContain(status);
      },
    ),
    { numRuns: 25 },
  );
});

test('the transcript can be printed and the roster taken out as a table, by who sees to it', async () => {
  const { body } = await marcus.get(`/training/officers/${marcus.id}/transcript.pdf`).buffer(true).expect(200);
  const words = pdfText(body as Buffer).join(' ');
  for (const said of ['Training transcript', 'Marcus Bell', 'SRO I (SRO-1)', 'Denise Holloway'])
    expect(words).toContain(said);
  const { text } = await thomas.get('/training/roster.csv').expect(200);
  expect(text.split('\r\n')).toEqual([
    expect.stringContaining('name,badge_number'),
    ...(text.includes('Marcus Bell') ? [expect.stringMatching(/^Marcus Bell,.*In-service 2028/)] : []),
    '',
  ]);
  await marcus.get('/training/roster.csv').expect(403);
  await api
    .ask(
      'get',
      `/training/officers/${thomas.id}/transcript.pdf`,
      await api.signIn('marcus.bell@bluegrass.example', password),
    )
    .expect(404);
});

test('what the program asks beside the law is owed by every SRO, once the worker has looked', async () => {
  const asked = {
    title: 'NASRO basic course',
    source: 'COPS in Schools grant 2027',
    hours: 40,
    everyYear: false,
    withinDays: 180,
    joint: true,
    effectiveOn: '2027-02-08',
  };
  await hr.post('/additional-training', asked).expect(403);
  await thomas.post('/additional-training', asked).expect(201);
  expect(
    (await thomas.post('/additional-training', { ...asked, everyYear: true }).expect(400)).body.errors,
  ).toMatchObject([{ field: 'withinDays' }]);
  await worker.look();
  const { body } = await hr.get(`/training/officers/${marcus.id}`).expect(200);
  const found = body.balance.standings.find(({ title }: { title: string }) => title === 'NASRO basic course');
  expect(found).toMatchObject({
    dueOn: '2027-08-07',
    because: ['Asked for by the program since Monday, February 8, 2027: COPS in Schools grant 2027.'],
  });
});
