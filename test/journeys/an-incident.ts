import type { TestApi } from '../harness/api.js';
import type { TestWorker } from '../harness/worker.js';
import { goOnTo } from './arranged.js';
import { assigned, campusId, everybodyFree } from './assigned.js';
import { people, type Someone } from './the-demo.js';

/** A Monday with school, 10:00 at the campus. */
export const monday = '2027-02-08T15:00:00Z';
const theFridayBefore = '2027-02-05T15:00:00Z';
export const high = 'Bluegrass County High School';

export interface Cast {
  /** Principal of the campus, and of another one. */
  karen: Someone;
  andre: Someone;
  julia: Someone;
  district: Someone;
  /** The SRO, the back-up, the duty officer, an officer who has nothing to do with the campus. */
  marcus: Someone;
  priya: Someone;
  cody: Someone;
  luis: Someone;
  /** Supervisor of the SRO's unit. */
  angela: Someone;
  captain: Someone;
  hr: Someone;
  campus: string;
}

/** A campus with its SRO, a back-up and a duty officer, on a Monday with school. */
export async function theCast(api: TestApi, worker: TestWorker): Promise<Cast> {
  const [karen, andre, julia, district, marcus, priya, cody, luis, angela, captain, hr] = (await people(
    api,
    'Karen Whitfield',
    'Andre Simmons',
    'Julia Hernandez',
    'Latisha Coleman',
    'Marcus Bell',
    'Priya Raman',
    'Cody Lawson',
    'Luis Ortega',
    'Angela Reyes',
    'Thomas Greer',
    'Denise Holloway',
  )) as [Someone, Someone, Someone, Someone, Someone, Someone, Someone, Someone, Someone, Someone, Someone];
  await everybodyFree(api);
  const campus = await campusId(api, high);
  await assigned(api, hr, marcus, high, '2027-02-05');
  await goOnTo(api, worker, theFridayBefore);
  await angela.post('/incident-cover', { campusId: campus, officerId: priya.id }).expect(204);
  await captain.post('/incident-cover', { officerId: cody.id }).expect(204);
  return { karen, andre, julia, district, marcus, priya, cody, luis, angela, captain, hr, campus };
}

export const whatHappened = (campus: string, more: object = {}) => ({
  campusId: campus,
  offence: 'controlled-substance',
  placeKind: 'on campus',
  place: 'Gym, locker room',
  happenedAt: '2027-02-08T09:40:00-05:00',
  goingOn: false,
  what: 'A student was seen handing over a small bag.',
  ...more,
});

/** Reports an incident; gives its id. */
export async function reports(who: Someone, campus: string, more: object = {}): Promise<string> {
  const { body } = await who.post('/incidents', whatHappened(campus, more)).expect(201);
  return body.id;
}

/** An investigation that the officer begins unprompted; gives its id. The school does not know of it yet. */
export async function begun(officer: Someone, campus: string, more: object = {}): Promise<string> {
  const { body } = await officer
    .post('/incidents/begin', whatHappened(campus, { kind: 'criminal', ...more }))
    .expect(201);
  return body.id;
}

/** An incident that the school reported, and that the officer investigates; gives its id. */
export async function investigated(principal: Someone, officer: Someone, campus: string): Promise<string> {
  const id = await reports(principal, campus);
  await officer.post(`/incidents/${id}/acknowledge`).expect(200);
  await officer.post(`/incidents/${id}/triage`, { kind: 'criminal' }).expect(200);
  return id;
}

/** What the school is told, in words for it. */
export const toldToSchool = {
  status: 'An investigation has begun; nobody is in danger.',
  nextStep: 'We speak to the families this week.',
  contact: 'Marcus Bell, office 118',
};
