import { v7 as uuid } from 'uuid';
import { LiveStreams } from '#live';
import { Database, statement } from '#persistence';
import { testApi } from '../harness/api.js';
import { goTo } from '../journeys/arranged.js';
import { aPostedVacancy, interest, password, type Someone, someone, withDemo } from '../journeys/the-demo.js';
import { listening, openWindow } from './a-window.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);

let address: string;
let hr: Someone, officer: Someone;

beforeAll(async () => {
  address = await listening(api);
  [hr, officer] = await Promise.all([someone(api, 'Denise Holloway'), someone(api, 'Marcus Bell')]);
});

const sessionOf = (name: string) => api.signIn(`${name.toLowerCase().replace(' ', '.')}@bluegrass.example`, password);
const windowOf = async (name: string, window?: string) => openWindow(address, await sessionOf(name), window);
const about = (id: string) => (said: string) => said.endsWith(id);

/** An expression of interest in a new vacancy: HR may read it, a principal may not. */
async function anExpression(): Promise<{ vacancyId: string; expressionId: string }> {
  const vacancyId = await aPostedVacancy(hr, '2027-03-01');
  const { body } = await officer.post(`/vacancies/${vacancyId}/expressions`, interest).expect(201);
  return { vacancyId, expressionId: body.id };
}

test('whoever may read a case is told that it changed, and nothing else of it', async () => {
  const denise = await windowOf('Denise Holloway');
  const { vacancyId, expressionId } = await anExpression();
  await denise.until(about(expressionId));
  expect(denise.told).toContain(`changed vacancy ${vacancyId}`);
  for (const said of denise.told) expect(said).toMatch(/^(open|beat|changed [a-z_]+ [0-9a-f-]{36})$/);
  denise.close();
});

test('whoever may not read a case is not even told that there is one', async () => {
  const carlos = await windowOf('Carlos Mendoza'); // a principal: what officers say of themselves is the agency's
  const { expressionId } = await anExpression();
  // What he may read is told in the order of the changes: once this is here, the other would have been.
  const later = await aPostedVacancy(hr, '2027-03-02');
  await carlos.until(about(later));
  expect(carlos.told.filter(about(expressionId))).toEqual([]);
  carlos.close();
});

test('another program hears nothing', async () => {
  const elsewhere = await sessionOf('Peter Nakamura');
  const other = await openWindow(address, elsewhere);
  await api.database.owner.query(
    `insert into program (id, name, agency_name, district_name, time_zone)
     values (gen_random_uuid(), 'Elsewhere', 'Elsewhere Police', 'Elsewhere Schools', 'America/Chicago')`,
  );
  await api.database.owner.query(
    `insert into role_grant (program_id, person_id, role)
     select p.id, n.id, 'hr' from program p, person n where p.name = 'Elsewhere' and n.name = 'Peter Nakamura'`,
  );
  const { rows } = await api.database.owner.query<{ id: string }>(`select id from program where name = 'Elsewhere'`);
  await api.ask('put', '/session/program', elsewhere).send({ programId: rows[0]!.id }).expect(200);
  const id = await aPostedVacancy(hr, '2027-03-03');
  await other.ended; // it listened in the program that is no longer chosen
  expect(other.told.filter(about(id))).toEqual([]);
});

test('the window that made a change is not told of it, the other windows of the same person are', async () => {
  const session = await sessionOf('Denise Holloway');
  const [here, there] = [await openWindow(address, session, 'here'), await openWindow(address, session, 'there')];
  const { body } = await hr.get('/campuses').expect(200);
  const draft = await api
    .ask('post', '/vacancies', session)
    .set('Liaison-Window', 'here')
    .send({ campusId: body.items[0].id })
    .expect(201);
  const another = await aPostedVacancy(hr, '2027-03-04');
  await Promise.all([here.until(about(another)), there.until(about(draft.body.id))]);
  expect(here.told.filter(about(draft.body.id))).toEqual([]);
  here.close();
  there.close();
});

test('signing out ends it', async () => {
  const session = await sessionOf('Denise Holloway');
  const mine = await openWindow(address, session);
  await api.ask('delete', '/session', session).expect(204);
  await mine.ended;
  expect(mine.told.at(-1)).toBe('over');
});

test('it does not keep a session alive, and ends with it', async () => {
  const mine = await windowOf('Denise Holloway');
  const was = api.clock.now();
  api.clock.moveTo(new Date(was.getTime() + 31 * 60_000));
  await api.app.get(LiveStreams).beat();
  await mine.ended;
  expect(mine.told.at(-1)).toBe('over');
  await goTo(api, was);
});

test('a page that asks by itself does not keep a session alive either', async () => {
  const session = await sessionOf('Denise Holloway');
  const was = api.clock.now();
  for (const minutes of [20, 40]) {
    api.clock.moveTo(new Date(was.getTime() + minutes * 60_000));
    const asked = api.ask('get', '/work/summary', session).set('Liaison-Unattended', 'true');
    await asked.expect(minutes === 20 ? 200 : 401);
  }
  await goTo(api, was);
});

test('a role that was taken away is no longer told anything', async () => {
  const gone = await windowOf('Gregory Hensley');
  await api.database.owner.query(
    `update role_grant set ended_at = now() where person_id = (select id from person where name = 'Gregory Hensley')`,
  );
  const id = await aPostedVacancy(hr, '2027-03-05');
  await gone.ended;
  expect(gone.told.filter(about(id))).toEqual([]);
});

test('nobody listens without a session', async () => {
  await expect(openWindow(address, 'A'.repeat(43))).rejects.toThrow('401');
});

test('the connection that listens comes back after PostgreSQL cut it, and the pages are told to look anew', async () => {
  const denise = await windowOf('Denise Holloway');
  const { rowCount } = await api.database.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'liaison_api listening'`,
  );
  expect(rowCount).toBe(1);
  await denise.until((said) => said === 'missed');
  const id = await aPostedVacancy(hr, '2027-03-06');
  await denise.until(about(id));
  denise.close();
});

test('somebody who opens window upon window keeps the latest', async () => {
  const session = await sessionOf('Denise Holloway');
  const windows = [];
  for (let i = 0; i < 9; i++) windows.push(await openWindow(address, session, `window-${i}`));
  await windows[0]!.ended;
  expect(windows[0]!.told.at(-1)).toBe('elsewhere');
  const id = await aPostedVacancy(hr, '2027-03-07');
  await Promise.all(windows.slice(1).map((window) => window.until(about(id))));
  for (const window of windows) window.close();
});

test('more changes than fit one message are told whole', async () => {
  const denise = await windowOf('Denise Holloway');
  const { vacancyId, expressionId } = await anExpression();
  await denise.until(about(expressionId));
  const { rows } = await api.database.owner.query(`select id as "programId" from program where name <> 'Elsewhere'`);
  const told = denise.told.length;
  await api.app.get(Database).transact(rows[0], async (tx) => {
    const others = Array.from({ length: 500 }, () => uuid());
    tx.changing('vacancy', [...others, vacancyId]);
    await tx.run(statement('nothing-in-particular', 'select 1'));
  });
  await denise.until((said) => about(vacancyId)(said) && denise.told.includes(said, told));
  denise.close();
});
