import { servingOfficers } from '#assignments';
import { statement } from '#persistence';

export const standIns = statement(
  'incident-stand-ins',
  `select c.campus_id, c.officer_id, officer.name as officer_name, c.since, namer.name as named_by_name
   from incident_cover c
   join person officer on officer.id = c.officer_id
   join person namer on namer.id = c.named_by
   where c.program_id = $1 and c.until is null`,
);

/** Campuses by name with who serves there. Parameters: program, campuses (null for all). */
export const campusesToCover = statement(
  'campuses-to-cover',
  `select campus.id as campus_id, campus.name as campus_name,
          (select coalesce(array_agg(person.name order by s.place), '{}')
           from unnest(${servingOfficers('campus.program_id', 'campus.id')}) with ordinality s (id, place)
           join person on person.id = s.id) as sro_names
   from campus where campus.program_id = $1 and ($2::uuid[] is null or campus.id = any ($2))
   order by campus.name, campus.id`,
);

export const endStandIn = statement(
  'end-incident-stand-in',
  `update incident_cover set until = $3 where program_id = $1 and campus_id is not distinct from $2::uuid and until is null`,
);

export const insertStandIn = statement(
  'insert-incident-stand-in',
  `insert into incident_cover (program_id, campus_id, officer_id, named_by, since) values ($1, $2, $3, $4, $5)`,
);
