import type { TestApi } from '../harness/api.js';
import { begun, type Cast, investigated, toldToSchool } from '../journeys/an-incident.js';
import type { Someone } from '../journeys/the-demo.js';

/** Every secret begins so: whoever finds the mark has found one, and its ending says which field it was in. */
export const lawMark = 'LAWSECRET';
export const unknownMark = 'UNKNOWNSECRET';
export const schoolMark = 'SCHOOLSECRET';
const law = (field: string) => `${lawMark} ${field} of law enforcement.`;
const unknown = (field: string) => `${unknownMark} ${field} of an investigation.`;
const school = (field: string) => `${schoolMark} ${field} of the school.`;

export interface Hidden {
  /** An investigation that the school does not know of, and an incident that it reported. */
  unknown: string;
  known: string;
  /** Ids by the kind of case, of both. */
  ids: Map<string, string[]>;
}

const post = async (who: Someone, path: string, sent: object, status = 201): Promise<string> =>
  (await who.post(path, sent).expect(status)).body.id;

/** Puts a secret into every field of either side, as people would: by the api alone. */
export async function hide(api: TestApi, cast: Cast, alicia: Someone): Promise<Hidden> {
  const { marcus, karen, campus } = cast;
  const hidden = await begun(marcus, campus, {
    what: unknown('what'),
    place: unknown('place'),
    done: unknown('done'),
    people: [{ kind: 'student', part: 'involved', reference: unknown('person') }],
  });
  const known = await investigated(karen, marcus, campus);
  for (const incident of [hidden, known]) {
    await writeNotes(marcus, incident);
    await handOff(marcus, alicia, incident);
  }
  await waitWithIt(cast, hidden);
  await post(marcus, `/incidents/${known}/school-notices`, toldToSchool);
  await prepareRecords(karen, marcus, known);
  return { unknown: hidden, known, ids: await idsOfCases(api) };
}

async function writeNotes(marcus: Someone, incident: string): Promise<void> {
  const path = `/incidents/${incident}/law-notes`;
  const note = await post(marcus, path, { kind: 'note', body: law('note') });
  await post(marcus, path, { kind: 'person', reference: law('person'), body: law('part') });
  await post(marcus, path, { kind: 'evidence', reference: law('number'), body: law('evidence') });
  await post(marcus, `/law-notes/${note}/strike`, { reason: law('strike reason') }, 200);
}

async function handOff(marcus: Someone, alicia: Someone, incident: string): Promise<void> {
  const path = `/incidents/${incident}/lead-handoffs`;
  const first = await post(marcus, path, { toId: alicia.id, reason: law('handoff reason') });
  await post(alicia, `/lead-handoffs/${first}/decline`, { reason: law('decline reason') }, 200);
  const other = { toAgency: law('agency'), toContact: law('contact'), reason: law('agency reason') };
  const second = await post(marcus, path, other);
  await post(marcus, `/lead-handoffs/${second}/accept`, { acceptedBy: law('accepted by') }, 200);
}

async function waitWithIt({ marcus, angela }: Cast, incident: string): Promise<void> {
  const [{ id }] = (await marcus.get(`/incidents/${incident}/making-known`).expect(200)).body;
  const until = '2027-02-20';
  await post(marcus, `/making-known/${id}/ask-hold`, { reason: law('hold asked'), until }, 200);
  await post(angela, `/making-known/${id}/refuse-hold`, { reason: law('hold refused') }, 200);
  await post(angela, `/making-known/${id}/approve-hold`, { reason: law('hold approved'), until }, 200);
}

async function prepareRecords(karen: Someone, marcus: Someone, incident: string): Promise<void> {
  const records = [{ student: school('student'), record: school('record'), content: school('content') }];
  await post(karen, `/incidents/${incident}/records-handovers`, { records });
  const asked = await post(marcus, `/incidents/${incident}/records-requests`, { wanted: 'Attendance of that day.' });
  await post(karen, `/records-handovers/${asked}/prepare`, { records }, 200);
  const discarded = await post(karen, `/incidents/${incident}/records-handovers`, { records });
  await post(karen, `/records-handovers/${discarded}/discard`, { reason: school('discard reason') }, 200);
}

const tables = ['incident', 'making_known', 'lead_handoff', 'school_notice', 'records_handover', 'law_note'];

async function idsOfCases(api: TestApi): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const table of tables) {
    const { rows } = await api.database.owner.query<{ id: string }>(`select id from ${table} order by id limit 12`);
    found.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  return found;
}

/** The text columns of a table in which people write freely: those without a fixed list of values. */
export async function freeTextOf(api: TestApi, table: string): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns c
     where table_schema = 'public' and table_name = $1 and data_type = 'text' and column_name <> 'state'
       and not exists (select from pg_constraint k
                       where k.conrelid = $1::regclass and k.contype = 'c'
                         and pg_get_constraintdef(k.oid) like '%' || c.column_name || ' = ANY (ARRAY[%')
     order by 1`,
    [table],
  );
  return rows.map(({ name }) => name);
}
