import { statement } from '#persistence';

export const reportersOfCampus = statement(
  'reporters-of-campus',
  `select r.id, person.name, namer.name as named_by_name, r.since
   from incident_reporter r
   join person on person.id = r.person_id
   join person namer on namer.id = r.named_by
   where r.program_id = $1 and r.campus_id = $2 and r.until is null order by person.name, r.id`,
);

const staff = `
  select distinct person.id, person.name from role_grant g join person on person.id = g.person_id and person.active
  where g.program_id = $1 and g.campus_id = $2 and g.role = 'staff' and g.ended_at is null`;

/** Staff of the campus who may not report yet. */
export const otherStaff = statement(
  'staff-not-reporting',
  `select id, name from (${staff}) person
   where not exists (select from incident_reporter r where r.program_id = $1 and r.campus_id = $2
                       and r.person_id = person.id and r.until is null)
   order by name, id`,
);

/** Names one of the staff of the campus; nobody where the person is none of it. */
export const insertReporter = statement(
  'insert-incident-reporter',
  `insert into incident_reporter (program_id, campus_id, person_id, named_by, since)
   select $1, $2, person.id, $4, $5 from (${staff}) person where person.id = $3
   on conflict (program_id, campus_id, person_id) where until is null do update set until = null
   returning id`,
);

export const reporterCampus = statement(
  'campus-of-incident-reporter',
  `select campus_id from incident_reporter where program_id = $1 and id = $2`,
);

export const endReporter = statement(
  'end-incident-reporter',
  `update incident_reporter set until = $3 where program_id = $1 and id = $2 and until is null`,
);

/** The campuses for which somebody may report: those given (null for all), and those where they were named. */
export const reportableCampuses = statement(
  'reportable-campuses',
  `select c.id, c.name from campus c
   where c.program_id = $1 and ($2::uuid[] is null or c.id = any ($2) or exists (
     select from incident_reporter r where r.program_id = $1 and r.campus_id = c.id and r.person_id = $3 and r.until is null))
   order by c.name, c.id`,
);
