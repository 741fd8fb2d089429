import { statement } from '#persistence';

/** Everything that counts of an officer, the latest first. Parameters: program, officer. */
export const verifiedOf = statement(
  'verified-training-of-officer',
  `select c.completed_on, k.title, k.provider, k.provider_number, c.hours::float8 as hours,
          c.excused_hours::float8 as excused_hours, c.made_up_on, p.name as verified_by
   from training_credit c
   join course k on k.id = c.course_id
   left join person p on p.id = c.decided_by
   where c.program_id = $1 and c.officer_id = $2 and c.state = 'verified'
   order by c.completed_on desc, c.id desc`,
);

/** What a document about a program's officer is headed with. */
export const programNames = statement(
  'program-names-of-transcript',
  `select name, agency_name, time_zone from program where id = $1`,
);

/** Every SRO of the units, by unit and name, as they stand. Parameters: program, units or null. */
export const rosterOfTraining = statement(
  'roster-of-training',
  `select p.name, o.badge_number as badge, o.rank, u.name as unit_name, r.state, r.next_key, r.next_title, r.next_due_on, r.reaches,
          r.standings
   from training_requirement r
   join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
   join person p on p.id = r.officer_id
   join unit u on u.id = o.unit_id
   where r.program_id = $1 and r.state <> 'ended' and ($2::uuid[] is null or o.unit_id = any ($2))
   order by u.name, p.name, r.officer_id`,
);
