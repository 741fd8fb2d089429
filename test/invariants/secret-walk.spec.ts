import { Writable } from 'node:stream';
import { incidentLifecycles } from '#incidents';
import { JsonLog } from '#observability';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { type Cast, monday, theCast } from '../journeys/an-incident.js';
import { goOnTo, goTo } from '../journeys/arranged.js';
import { people, someone, type Someone, withDemo } from '../journeys/the-demo.js';
import { freeTextOf, hide, type Hidden, lawMark, schoolMark, unknownMark } from './secrets.js';
import { type DescribedRoute, filledIn, routes } from './the-routes.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
let hidden: Hidden;
let number: string;
let logged = '';
const said: Record<string, string> = {};

const rowsOf = async (sql: string, params: unknown[] = []) => (await api.database.owner.query(sql, params)).rows;

beforeAll(async () => {
  const into = new Writable({
    write(chunk: Buffer, _, done) {
      logged += chunk.toString();
      done();
    },
  });
  api.app.useLogger(new JsonLog('api', 'debug', into));
  cast = await theCast(api, worker);
  await goTo(api, monday);
  hidden = await hide(api, cast, await someone(api, 'Alicia Turner'));
  [{ number }] = await rowsOf(`select number from incident where id = $1`, [hidden.unknown]);
  // The clock goes on: reminders, escalations and mails go out, and the held one stays held.
  await goOnTo(api, worker, '2027-02-12T15:00:00Z');
  await goOnTo(api, worker, '2027-02-12T15:05:00Z');
  const others = await people(api, 'Eleanor Pratt', 'Ruth Abernathy');
  await others[1]!.put('/session/program', {
    programId: (await rowsOf(`select program_id as id from incident`))[0].id,
  });
  Object.assign(who, {
    'the principal': cast.karen,
    'a principal of another campus': cast.andre,
    'the district': cast.district,
    'the lead': cast.marcus,
    'an officer of another campus': cast.luis,
    HR: cast.hr,
    'the supervisor': cast.angela,
    'the program administrator of the agency': cast.captain,
    'the head of the agency': others[0],
    'the assessor': others[1],
  });
  for (const [name, someone] of Object.entries(who)) said[name] = await everythingFor(someone);
}, 120_000);

const who: Record<string, Someone> = {};
const schoolSide = ['the principal', 'a principal of another campus', 'the district'];
const outsideOfIt = ['an officer of another campus', 'HR', 'the head of the agency', 'the assessor'];
const works = ['the lead', 'the supervisor', 'the program administrator of the agency'];

/** The mail of a trial is shown to everybody who tries: what is in it is looked at below, by who gets it. */
const reads = routes.filter(({ method, path }) => method === 'get' && !path.startsWith('/development/'));

/** The addresses of a route, with the ids that it can be about. */
function addressesOf({ path, query }: DescribedRoute): string[] {
  const { ids } = hidden;
  const more = [
    query.includes('limit') ? 'limit=100' : '',
    query.includes('from') ? 'from=2026-08-01&to=2027-07-31' : '',
    query.includes('startsAt') ? 'startsAt=2027-01-18T15:00:00Z&endsAt=2027-01-18T16:00:00Z' : '',
  ].filter(Boolean);
  const asked = more.length > 0 ? `?${more.join('&')}` : '';
  if (path.includes('{kind}'))
    return incidentLifecycles.flatMap(({ kind }) =>
      (ids.get(kind) ?? []).map((id) => filledIn(path, (name) => (name === 'kind' ? kind : id)) + asked),
    );
  if (!path.includes('{')) return [path + asked];
  const noun = path.split('/')[1]!.replace(/s$/, '').replaceAll('-', '_');
  const about = ids.get(noun) ?? [hidden.unknown];
  return about.map((id) => filledIn(path, (name) => (name === 'personId' ? cast.marcus.id : id)) + asked);
}

/** All that the api answers to somebody, whatever they ask for. */
async function everythingFor(someone: Someone): Promise<string> {
  const answers: string[] = [];
  for (const route of reads) {
    const all = await Promise.all(addressesOf(route).map((address) => someone.get(address)));
    for (const { status, text, headers } of all) {
      if (status >= 500) throw new Error(`${route.path}: ${status} ${text}`);
      answers.push(`${route.path} ${status} ${text ?? ''} ${JSON.stringify(headers)}`);
    }
  }
  const { body } = await someone.post('/calendar-feed').expect(201);
  const feed = await someone.get(new URL(body.address).pathname.replace(/^\/api/, ''));
  answers.push(feed.text);
  return answers.join('\n');
}

/** Which secrets are in it, by their fields. */
const found = (mark: string, text: string) => [...new Set(text.match(new RegExp(`${mark} [a-z ]+`, 'g')) ?? [])].sort();

test('there is a secret in every field in which law enforcement, or the school alone, can write', async () => {
  for (const [table, mark] of [
    ['law_note', lawMark],
    ['lead_handoff', lawMark],
    ['making_known', lawMark],
    ['handed_record', schoolMark],
  ] as const)
    for (const column of await freeTextOf(api, table)) {
      const [{ n }] = await rowsOf(`select count(*)::int as n from ${table} where ${column} like $1`, [`${mark}%`]);
      expect([table, column, n > 0]).toEqual([table, column, true]);
    }
});

test('those who work on it find every secret of law enforcement, and the school its own: the walk can find them', () => {
  for (const name of works)
    expect(found(lawMark, said[name]!)).toEqual(
      expect.arrayContaining([`${lawMark} note of law enforcement`, `${lawMark} hold approved of law enforcement`]),
    );
  expect(found(unknownMark, said['the lead']!)).toHaveLength(4);
  expect(found(schoolMark, said['the principal']!)).toHaveLength(4);
});

test.each(schoolSide)('%s finds nothing of law enforcement at any address', (name) => {
  expect(found(lawMark, said[name]!)).toEqual([]);
  expect(found(unknownMark, said[name]!)).toEqual([]);
});

test.each(schoolSide)('%s does not even learn that there is an investigation that is not known yet', (name) => {
  const lines = said[name]!.split('\n').filter((line) => line.includes(hidden.unknown) || line.includes(number));
  expect(lines.map((line) => line.slice(0, 300))).toEqual([]);
});

test.each(outsideOfIt)('%s finds nothing that only those read who work on it', (name) => {
  expect(found(lawMark, said[name]!)).toEqual([]);
});

test.each([...outsideOfIt, ...works])('%s finds no student record that was not handed over', (name) => {
  expect(found(schoolMark, said[name]!)).toEqual([]);
});

test('no notice, mail, task, appointment or line of the log has a secret, whoever gets it', async () => {
  const tables = ['notice', 'sent_mail', 'task', 'appointment', 'announced_event'];
  for (const table of tables) {
    const rows = await rowsOf(`select t::text as text from ${table} t`);
    expect([table, found(`(?:${lawMark}|${unknownMark}|${schoolMark})`, JSON.stringify(rows))]).toEqual([table, []]);
  }
  const [{ n: mails }] = await rowsOf(`select count(*)::int as n from sent_mail`);
  expect(mails).toBeGreaterThan(0);
  expect(logged).not.toMatch(new RegExp(`${lawMark}|${unknownMark}|${schoolMark}`));
  expect(logged).not.toBe('');
});

test('nobody at the school was told, or owes anything, of the investigation that is not known yet', async () => {
  const schools = Object.entries(who)
    .filter(([name]) => schoolSide.includes(name))
    .map(([, { id }]) => id);
  const told = await rowsOf(
    `select subject from notice where person_id = any ($1) and (case_id = $2 or subject like $3)`,
    [schools, hidden.unknown, `%${number}%`],
  );
  expect(told).toEqual([]);
  const mailed = await rowsOf(
    `select m.subject from sent_mail m join person p on p.email = m.recipient
     where p.id = any ($1) and m.text like $2`,
    [schools, `%${number}%`],
  );
  expect(mailed).toEqual([]);
  const owed = await rowsOf(
    `select kind from task where title like $1 and owner_role in ('administrator', 'district_administrator')`,
    [`%${number}%`],
  );
  expect(owed).toEqual([]);
});
