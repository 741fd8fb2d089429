import type { TestApi } from '../../harness/api.js';
import type { TestWorker } from '../../harness/worker.js';
import { enters } from '../../journeys/arranged.js';
import { aPostedVacancy, people, type Someone, someone } from '../../journeys/the-demo.js';
import { inDays } from '../../journeys/the-interviews.js';
import type { Candidate, Model } from './model.js';
import type { World } from './world.js';

const staff = {
  hr: 'Denise Holloway',
  peter: 'Peter Nakamura',
  laura: 'Laura Kessler',
  karen: 'Karen Whitfield',
  thomas: 'Thomas Greer',
  tackett: 'William Tackett',
  pratt: 'Eleanor Pratt',
  latisha: 'Latisha Coleman',
  ruth: 'Ruth Abernathy',
};
/** Those who may be named to the panel. */
export const members = ['laura', 'thomas', 'tackett', 'karen', 'peter'];
const short = 'Brittany Cole';
const officers = [
  'Marcus Bell',
  'Priya Raman',
  'Cody Lawson',
  'Tamika Grant',
  'Elena Vasquez',
  'Derrick Owens',
  'Hannah Fields',
  'Samuel Adeyemi',
  'Naomi Sinclair',
  'Rachel Kim',
  'Dwayne Harris',
  'Megan Stidham',
  'Anthony Russo',
  'Fatima Haddad',
  'Shanice Walker',
  'Gregory Hensley',
  'Alicia Turner',
  'Vikram Shah',
  'Kristen Barnett',
];

export interface Everybody {
  people: Record<string, Someone>;
  service: World['service'];
  /** What is so of the officers from one vacancy to the next. */
  lasting: Map<string, Pick<Candidate, 'service' | 'assigned'>>;
}

/** Both sides, twenty officers with verified service, one of them too short, and HR of another program. */
export async function everybodyOf(api: TestApi): Promise<Everybody> {
  const keys = [...Object.keys(staff), ...officers, short];
  const signedIn = await people(api, ...Object.values(staff), ...officers, short);
  const everybody: Everybody = { people: {}, service: {}, lasting: new Map() };
  for (const [i, key] of keys.entries()) everybody.people[key] = signedIn[i]!;
  everybody.people.joyce = await someone(api, 'Joyce Patterson', 'riverbend');
  for (const officer of [...officers, short]) {
    const id = await enters(everybody.people[officer]!, officer === short ? '2026-01-10' : '2012-05-01');
    await everybody.people.hr!.post(`/service-intervals/${id}/verify`).expect(200);
    everybody.service[officer] = id;
    everybody.lasting.set(officer, { service: { isLong: officer !== short, isVerified: true }, assigned: false });
  }
  return everybody;
}

/** A vacancy that is open, in the world and in the model, with other officers each time. */
export async function aVacancy(
  api: TestApi,
  worker: TestWorker,
  { people: named, service, lasting }: Everybody,
  walk: number,
): Promise<{ world: World; m: Model }> {
  const free = officers.filter((name) => !lasting.get(name)!.assigned);
  const busy = officers.filter((name) => lasting.get(name)!.assigned);
  // Every third walk somebody volunteers who serves on a campus already.
  const ours = [...(walk % 3 === 2 ? busy.slice(-1) : []), ...free.slice(0, 2 + (walk % 2))];
  const vacancy = await aPostedVacancy(named.hr!, inDays(api, 15));
  const { rows } = await api.database.owner.query(`select closes_at as at from vacancy where id = $1`, [vacancy]);
  const candidates = [...ours, short].map((name): [string, Candidate] => [
    name,
    { ...lasting.get(name)!, state: 'none', interview: null, say: null, isPlanned: false },
  ]);
  const m: Model = {
    vacancy: 'posted',
    closesAt: rows[0].at.getTime(),
    contestableUntil: 0,
    now: api.clock.now().getTime(),
    candidates: new Map(candidates),
    panel: [],
    selections: [],
    offers: [],
  };
  return { world: { api, worker, people: named, vacancy, service }, m };
}
