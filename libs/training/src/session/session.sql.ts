import { statement } from '#persistence';

/** Everybody in a session `s`; what the person asking may not see is left out by row-level security. */
const people = `
  (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'personId', p.person_id, 'state', p.state)), '[]')
   from (select e.id, 'officer' as kind, e.officer_id as person_id, e.state from enrolment e
         where e.program_id = s.program_id and e.session_id = s.id and e.state in ('asked', 'waiting', 'approved')
         union all
         select i.id, 'administrator', i.person_id, i.state from training_invitation i
         where i.program_id = s.program_id and i.session_id = s.id and i.state in ('sent', 'accepted')) p) as people`;

const sessions = `
  select s.id, s.program_id, s.state, s.version, s.course_id, c.title as course_title, c.retired_at as course_retired_at,
         c.provider, c.provider_number, c.level, c.hours::float8 as hours, s.place, s.days, s.starts_at, s.ends_at, s.seats,
         s.seats_taken, s.waiting, s.cost::float8 as cost, s.open_to_schools, s.note, s.run_by,
         runner.name as run_by_name, s.reason, recorder.name as recorded_by_name, s.recorded_at, ${people}
  from training_session s
  join course c on c.id = s.course_id
  join person runner on runner.id = s.run_by
  left join person recorder on recorder.id = s.recorded_by`;

export const sessionFacts = statement('training-session-facts', `${sessions} where s.id = any ($1::uuid[])`);

/** Held until the transaction ends: of two who want the last seat, the second sees what the first has done. */
export const holdSession = statement(
  'hold-training-session',
  `select id from training_session where program_id = $1 and id = $2 for update`,
);

export const insertSession = statement(
  'insert-training-session',
  `insert into training_session (id, program_id, course_id, place, days, starts_at, ends_at, seats, cost, open_to_schools,
                                 note, run_by, created_by, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

/**
 * A page of sessions from the next one on. Parameters: program, after start and id, from when they end on, course or
 * null, limit. The list says nothing of who is in them.
 */
export const sessionsAhead = statement(
  'training-sessions-ahead',
  `${sessions.replace(people, `'[]'::json as people`)}
   where s.program_id = $1 and (s.starts_at, s.id) > ($2::timestamptz, $3::uuid) and s.ends_at >= $4
     and ($5::uuid is null or s.course_id = $5)
   order by s.starts_at, s.id limit $6`,
);

/** A page of sessions that are over, the latest first; parameters as for those ahead, before start and id. */
export const sessionsBehind = statement(
  'training-sessions-behind',
  `${sessions.replace(people, `'[]'::json as people`)}
   where s.program_id = $1 and (s.starts_at, s.id) < ($2::timestamptz, $3::uuid) and s.ends_at < $4
     and ($5::uuid is null or s.course_id = $5)
   order by s.starts_at desc, s.id desc limit $6`,
);

/** Everybody who is or was in a session, in the order of the line: officers with their unit and campus, administrators. */
export const participantsOfSession = statement(
  'participants-of-session',
  `select p.*, person.name from (
     select e.id, 'officer' as kind, e.officer_id as person_id, e.state, e.asked_at as since, u.name as place,
            e.attended_hours::float8 as hours, e.excused_hours::float8 as excused_hours, serves.campus_id
     from enrolment e
     join officer o on o.program_id = e.program_id and o.person_id = e.officer_id
     join unit u on u.id = o.unit_id
     left join assignment serves on serves.program_id = e.program_id and serves.officer_id = e.officer_id
       and serves.state <> 'cancelled' and daterange(serves.starts_on, serves.ends_on, '[]') @> $3::date
     where e.program_id = $1 and e.session_id = $2
     union all
     select i.id, 'administrator', i.person_id, i.state, i.invited_at, campus.name, i.attended_hours::float8, 0,
            campus.id
     from training_invitation i
     left join lateral (select c.id, c.name from role_grant g join campus c on c.id = g.campus_id
                        where g.program_id = i.program_id and g.person_id = i.person_id and g.role = 'administrator'
                        order by g.ended_at is not null, c.name limit 1) campus on true
     where i.program_id = $1 and i.session_id = $2
   ) p
   join person on person.id = p.person_id
   order by p.kind desc, p.since, p.id limit 1000`,
);

/** Administrators who may be invited: not those who are already, those whose own SRO takes part first. */
export const administratorsToInvite = statement(
  'administrators-to-invite',
  `select person.id, person.name, min(c.name) as campus_name,
          max(officer.name) filter (where e.id is not null) as with_officer
   from role_grant g
   join person on person.id = g.person_id and person.active
   left join campus c on c.id = g.campus_id
   left join assignment a on a.program_id = g.program_id and a.campus_id = g.campus_id and a.state <> 'cancelled'
     and daterange(a.starts_on, a.ends_on, '[]') @> $3::date
   left join enrolment e on e.session_id = $2 and e.officer_id = a.officer_id and e.state in ('asked', 'waiting', 'approved')
   left join person officer on officer.id = e.officer_id
   where g.program_id = $1 and g.role in ('administrator', 'district_administrator') and g.ended_at is null
     and not exists (select from training_invitation i where i.session_id = $2 and i.person_id = g.person_id
                     and i.state in ('sent', 'accepted', 'attended', 'missed'))
   group by person.id, person.name
   order by bool_or(e.id is not null) desc, person.name, person.id limit 300`,
);

/** Who may run a session: somebody of the agency, active; with a person, whether they may. */
export const runsForAgency = statement(
  'runs-for-agency',
  `select person.id, person.name from role_grant g join person on person.id = g.person_id and person.active
   where g.program_id = $1 and g.ended_at is null
     and g.role in ('officer', 'supervisor', 'hr', 'agency_head', 'agency_administrator')
     and ($2::uuid is null or person.id = $2)
   group by person.id, person.name order by person.name, person.id limit 1000`,
);
