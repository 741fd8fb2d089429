import { firstBrokenEntry } from '#audit';
import { assignmentLifecycles } from '#assignments';
import { evaluationLifecycles } from '#evaluations';
import { hiringLifecycles } from '#hiring';
import { incidentLifecycles } from '#incidents';
import type { Lifecycle } from '#lifecycle';
import { trainingLifecycles } from '#training';
import type { TestApi } from '../harness/api.js';
import { brokenInHiring } from './what-hiring-must-hold.js';

const lifecycles: Lifecycle[] = [
  ...hiringLifecycles,
  ...assignmentLifecycles,
  ...incidentLifecycles,
  ...trainingLifecycles,
  ...evaluationLifecycles,
];

/** Every case there is, with the tasks and timers that the table of its kind has for its state. */
const cases = lifecycles
  .flatMap(({ kind, table, states }) =>
    Object.entries(states).map(([state, { waitsOn = [], byItself = [], final = false }]) => {
      const [owed, timed] = [waitsOn.map((wait) => wait.kind), byItself.map((timer) => timer.action)].map(
        (names) =>
          `array[${names
            .sort()
            .map((name) => `'${name}'`)
            .join(', ')}]::text[]`,
      );
      return `select '${kind}' as kind, id, state, ${final} as final, ${owed} as owed, ${timed} as timed
              from ${table} where state = '${state}'`;
    }),
  )
  .join(' union all ');

const known = lifecycles.map(({ table, states }) => {
  const names = Object.keys(states).map((state) => `'${state}'`);
  return `select '${table} is ' || state as what from ${table} where state not in (${names.join(', ')})`;
});

/** Each finds what must not be: "nothing waits on no one", as the database has it. */
const broken: Record<string, string> = {
  'a case in a state that the table does not know': known.join(' union all '),
  'a case that does not wait exactly as its state says': `
    select c.kind || ' ' || c.state || ' waits for ' || coalesce(open.kinds::text, 'nothing') as what
    from (${cases}) c
    left join lateral (select array_agg(t.kind order by t.kind) as kinds from task t
                       where t.case_id = c.id and t.case_kind = c.kind and t.settled_at is null
                         and t.escalation_of is null) open on true
    where coalesce(open.kinds, '{}') <> c.owed`,
  'a case that is not over, and nobody owes the next step': `
    select c.kind || ' ' || c.state as what from (${cases}) c
    where not c.final and not exists (
      select from task t where t.case_id = c.id and t.settled_at is null and t.escalation_of is null)`,
  'an open task of no case': `
    select t.kind as what from task t
    where t.settled_at is null and not exists (select from (${cases}) c where c.id = t.case_id and not c.final)`,
  'an open task that nobody can see': `
    select t.kind || ' of ' || t.owner_role as what from task t
    where t.settled_at is null and t.owner_person_id is null and not exists (
      select from role_grant g where g.program_id = t.program_id and g.role = t.owner_role and g.ended_at is null)`,
  'an open task that is never escalated': `
    select t.kind as what from task t
    where t.settled_at is null and t.escalation_of is null and (select count(*) from deadline d
      where d.task_id = t.id and d.effect = 'escalate' and d.due_at = t.due_at) <> 1`,
  'a deadline that waits for a settled task': `
    select t.kind || ' ' || d.effect as what from deadline d join task t on t.id = d.task_id
    where d.applied_at is null and t.settled_at is not null`,
  'a case that the clock would miss, or act on twice': `
    select c.kind || ' ' || c.state || ': ' || coalesce(set.actions::text, 'nothing') as what
    from (${cases}) c
    left join lateral (select array_agg(d.action order by d.action) as actions from deadline d
      where d.case_id = c.id and d.effect = 'act' and d.applied_at is null) set on true
    where coalesce(set.actions, '{}') <> c.timed`,
  'a deadline that could not be applied': `
    select case_kind || ' ' || effect || ': ' || last_error as what from deadline
    where last_error is not null or parked_at is not null`,
  'an escalation without its mark, or a mark without its escalation': `
    select t.kind as what from task t join deadline d on d.task_id = t.id and d.effect = 'escalate'
    where t.settled_at is null and (d.applied_at is not null) <> (t.escalated_at is not null)`,
  'a late task that is in nobody else’s list, or an escalation of a task that is not late': `
    select t.kind as what from task t left join task e on e.escalation_of = t.id and e.settled_at is null
    where t.settled_at is null and t.escalation_of is null
      and (e.id is not null) <> (t.escalated_at is not null
        and t.escalates_to ->> 'role' is distinct from t.owner_role)`,
  'an escalation that outlives its task': `
    select e.kind as what from task e join task t on t.id = e.escalation_of
    where e.settled_at is null and t.settled_at is not null`,
  'a vacancy without one posting for each unit': `
    select v.state as what from vacancy v
    where v.posted_at is not null and (select count(*) from unit_posting p where p.vacancy_id = v.id)
      <> (select count(*) from unit u where u.program_id = v.program_id)`,
  'an officer of a vacancy that is over who was not released': `
    select x.state as what from expression x join vacancy v on v.id = x.vacancy_id
    where v.state in ('cancelled', 'reposted') and x.state in ('expressed', 'awaiting_history', 'eligible')`,
  'an officer on two campuses at once': `
    select a.state as what from assignment a join assignment b
      on b.officer_id = a.officer_id and b.id > a.id
      and a.starts_on <= coalesce(b.ends_on, 'infinity') and b.starts_on <= coalesce(a.ends_on, 'infinity')
    where a.state <> 'cancelled' and b.state <> 'cancelled'`,
  'an assignment that is over and still asks for something': `
    select f.kind as what from follow_up f join assignment a on a.id = f.assignment_id
    where a.state in ('ended', 'cancelled') and f.state = 'open'`,
  'interest on record after closing': `
    select v.state as what from expression x join vacancy v on v.id = x.vacancy_id where x.expressed_at >= v.closes_at`,
  'a contest that its decider reviewed, or the officer': `
    select state as what from contest where reviewed_by in (decided_by, officer_id)`,
};

/** What is broken now, in words; nothing when all holds. */
export async function whatIsBroken(api: TestApi): Promise<string[]> {
  const every = Object.entries({ ...broken, ...brokenInHiring(api.clock.now()) })
    .map(([title, sql]) => `select '${title}' as title, what from (${sql}) broken`)
    .join(' union all ');
  const { rows } = await api.database.owner.query<{ title: string; what: string }>(every);
  return rows.map(({ title, what }) => `${title}: ${what}`);
}

/** Counts, day by day, the verified service of an officer up to the closing day, each day once. */
export async function verifiedDays(api: TestApi, expressionId: string): Promise<{ days: number; years: number }> {
  const { rows } = await api.database.owner.query<{ days: number; years: number }>(
    `select v.minimum_service_years as years,
       (select count(distinct day)::int from service_interval s, generate_series(s.started_on::timestamp,
          least(coalesce(s.ended_on, v.closes_on), v.closes_on)::timestamp, interval '1 day') as day
        where s.officer_id = x.officer_id and s.status = 'verified') as days
     from expression x join vacancy v on v.id = x.vacancy_id where x.id = $1`,
    [expressionId],
  );
  return rows[0]!;
}

/** The number of the first entry of the program's record that is not as it was written; null when all are. */
export async function firstTampered(api: TestApi, programId: string): Promise<number | null> {
  const { rows } = await api.database.owner.query<{ seq: string; text: string; hash: string }>(
    `select seq, entry::text as text, encode(hash, 'hex') as hash from audit_entry where program_id = $1 order by seq`,
    [programId],
  );
  return firstBrokenEntry(rows.map(({ seq, ...entry }) => ({ ...entry, seq: Number(seq) })));
}
