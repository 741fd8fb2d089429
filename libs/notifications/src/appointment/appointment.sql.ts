import { statement } from '#persistence';

/** What became of an appointment, for those to whom the same happened. */
export interface AppointmentChange {
  programId: string;
  timeZone: string;
  caseKind: string;
  caseId: string;
  personIds: string[];
  outcome: 'invited' | 'moved' | 'changed' | 'cancelled';
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  place: string;
  path: string;
  organizer: string | null;
  /** When it was to be before, where it was moved. */
  formerStart: Date | null;
  formerEnd: Date | null;
}

const event = 'starts_at, ends_at, summary, place, path, organizer';
const oneLine = (text: string, length: number) =>
  `left(btrim(regexp_replace(${text}, '[[:cntrl:]]+', ' ', 'g')), ${length})`;
const changeOf = (former: string) => `
  select c.program_id, o.time_zone, c.case_kind, c.case_id, array_agg(c.person_id) as person_ids, c.outcome, c.sequence,
         c.starts_at, c.ends_at, c.summary, c.place, c.path, c.organizer, ${former}`;
const alike =
  'group by c.program_id, o.time_zone, c.case_kind, c.case_id, c.outcome, c.sequence, c.starts_at, c.ends_at,' +
  ' c.summary, c.place, c.path, c.organizer';

/**
 * Makes each case's appointment just as it is given, for just these people, and gives what that changed. Whoever has
 * left the program takes part no more. All who are touched get one number, above every number of the case before it;
 * nobody is touched in whose calendar nothing changes.
 */
export const writeAppointments = statement(
  'write-appointments',
  `with given as materialized (
     select "programId" as program_id, "caseKind" as case_kind, "caseId" as case_id, "personIds" as person_ids,
            "startsAt" as starts_at, "endsAt" as ends_at, ${oneLine('summary', 200)} as summary,
            ${oneLine('place', 300)} as place, path, nullif(${oneLine('organizer', 200)}, '') as organizer
     from jsonb_to_recordset($1::jsonb) as d ("programId" uuid, "caseKind" text, "caseId" uuid, "personIds" uuid[],
       "startsAt" timestamptz(3), "endsAt" timestamptz(3), summary text, place text, path text, organizer text)
   ), standing as materialized (
     select * from appointment where case_id in (select case_id from given) order by id for update
   ), wanted as (
     select distinct g.case_id, r.person_id
     from given g join role_grant r on r.program_id = g.program_id and r.person_id = any (g.person_ids) and r.ended_at is null
   ), compared as (
     select g.program_id, g.case_kind, g.case_id, w.person_id, s.sequence as former, ${prefixed('g')},
            s.starts_at as former_start, s.ends_at as former_end,
            case
              when s.cancelled_at is not null or s.id is null then 'invited'
              when (s.starts_at, s.ends_at) <> (g.starts_at, g.ends_at) then 'moved'
              when (s.summary, s.place, s.path, s.organizer) is distinct from (g.summary, g.place, g.path, g.organizer)
                then 'changed'
            end as outcome
     from wanted w
     join given g on g.case_id = w.case_id
     left join standing s on s.case_id = w.case_id and s.person_id = w.person_id
     union all
     select s.program_id, s.case_kind, s.case_id, s.person_id, s.sequence, ${prefixed('s')}, null, null, 'cancelled'
     from standing s
     where s.cancelled_at is null and (s.case_id, s.person_id) not in (select case_id, person_id from wanted)
   ), changed as (
     select c.*, coalesce(case when bool_or(c.former is not null) over (partition by c.case_id)
                               then l.latest + 1 else l.latest end, 0) as sequence
     from compared c
     left join (select case_id, max(sequence) as latest from standing group by case_id) l on l.case_id = c.case_id
     where c.outcome is not null
   ), written as (
     insert into appointment (program_id, person_id, case_kind, case_id, sequence, ${event}, changed_at, cancelled_at)
     select program_id, person_id, case_kind, case_id, sequence, ${event}, $2,
            case outcome when 'cancelled' then $2::timestamptz end
     from changed
     on conflict (case_id, person_id) do update set sequence = excluded.sequence, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, summary = excluded.summary, place = excluded.place, path = excluded.path,
       organizer = excluded.organizer, changed_at = excluded.changed_at, cancelled_at = excluded.cancelled_at
   )
   ${changeOf(`case c.outcome when 'moved' then c.former_start end as former_start,
         case c.outcome when 'moved' then c.former_end end as former_end`)}
   from changed c join program o on o.id = c.program_id
   ${alike}, 14, 15`,
);

/** Cancels for everybody what is not over yet. */
export const cancelAllOf = statement(
  'cancel-appointments',
  `with c as (
     update appointment set cancelled_at = $2, changed_at = $2, sequence = sequence + 1
     where case_id = any ($1::uuid[]) and cancelled_at is null and ends_at > $2
     returning *, 'cancelled' as outcome
   )
   ${changeOf('null::timestamptz as former_start, null::timestamptz as former_end')}
   from c join program o on o.id = c.program_id
   ${alike}`,
);

/** Who of these people has an appointment in the time, and until when. An appointment takes less than a day. */
export const findBusy = statement(
  'find-busy-people',
  `select person_id, starts_at, ends_at from appointment
   where program_id = $1 and person_id = any ($2::uuid[]) and cancelled_at is null
     and starts_at < $4 and starts_at > $3::timestamptz - interval '24 hours' and ends_at > $3
     and case_id is distinct from $5
   order by starts_at, person_id`,
);

function prefixed(table: string): string {
  return event.replace(/\w+/g, (column) => `${table}.${column}`);
}
