import { statement } from '#persistence';

const enrolments = `
  select e.id, e.program_id, e.state, e.version, e.session_id, s.state as session_state, s.course_id,
         c.title as course_title, c.hours::float8 as hours, s.place, s.days, s.starts_at, s.ends_at, s.seats,
         s.seats_taken, s.waiting, s.run_by, e.officer_id, officer.name as officer_name, o.unit_id, u.name as unit_name,
         e.note, e.reason, e.asked_at, decider.name as decided_by_name, e.decided_at,
         e.attended_hours::float8 as attended_hours, e.excused_hours::float8 as excused_hours,
         case e.state when 'waiting' then
           (select count(*) from enrolment w where w.session_id = e.session_id and w.state = 'waiting'
            and (w.asked_at, w.id) < (e.asked_at, e.id)) else 0 end as before,
         case when e.state in ('asked', 'waiting') then
           (select min(oc.title) from enrolment other
            join training_session os on os.id = other.session_id and os.starts_at < s.ends_at and os.ends_at > s.starts_at
            join course oc on oc.id = os.course_id
            where other.program_id = e.program_id and other.officer_id = e.officer_id and other.state = 'approved'
              and other.session_id <> e.session_id
              and exists (select from jsonb_to_recordset(os.days) a ("startsAt" timestamptz, "endsAt" timestamptz)
                          join jsonb_to_recordset(s.days) b ("startsAt" timestamptz, "endsAt" timestamptz)
                            on a."startsAt" < b."endsAt" and a."endsAt" > b."startsAt")) end as clash
  from enrolment e
  join training_session s on s.id = e.session_id
  join course c on c.id = s.course_id
  join officer o on o.program_id = e.program_id and o.person_id = e.officer_id
  join unit u on u.id = o.unit_id
  join person officer on officer.id = e.officer_id
  left join person decider on decider.id = e.decided_by`;

export const enrolmentFacts = statement('enrolment-facts', `${enrolments} where e.id = any ($1::uuid[])`);

/** A page of an officer's own enrolments, newest first. Parameters: program, officer, before id, limit. */
export const enrolmentsOfOfficer = statement(
  'enrolments-of-officer',
  `${enrolments} where e.program_id = $1 and e.officer_id = $2 and e.id < $3::uuid order by e.id desc limit $4`,
);

/** The officer's standing in the sessions, the latest of each: what they may do there. */
export const ownEnrolments = statement(
  'own-enrolments',
  `${enrolments} where e.program_id = $1 and e.officer_id = $2 and e.session_id = any ($3::uuid[]) order by e.id`,
);

/** Only for an officer who serves today. */
export const insertEnrolment = statement(
  'insert-enrolment',
  `insert into enrolment (id, program_id, session_id, officer_id, note, asked_at)
   select $1, $2, $3, o.person_id, $5, $6 from officer o
   where o.program_id = $2 and o.person_id = $4 and (o.left_on is null or o.left_on >= $7::date)
   returning id`,
);

export const sessionOfEnrolment = statement(
  'session-of-enrolment',
  `select session_id as id from enrolment where program_id = $1 and id = $2`,
);

/** Those who have waited longest, as many as there are seats free; the session is held by the caller. */
export const nextInLine = statement(
  'next-in-line-for-session',
  `select e.id from enrolment e
   where e.session_id = $1 and e.state = 'waiting'
   order by e.asked_at, e.id
   limit (select greatest(0, s.seats - s.seats_taken) from training_session s
          where s.id = $1 and s.state = 'scheduled' and s.starts_at > $2)`,
);
