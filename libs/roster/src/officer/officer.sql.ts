import { statement } from '#persistence';

/** Officers who serve today, by name. Parameters: program, after name, after id, limit, now, unit or null. */
export const listOfficers = statement(
  'list-officers',
  `select o.person_id as id, person.name, o.unit_id, u.name as unit_name, o.badge_number as badge, o.rank,
          coalesce(o.sworn_on <= today.day, false) as sworn
   from (select ($5::timestamptz at time zone time_zone)::date as day from program where id = $1) today
   join officer o on o.program_id = $1 and (o.left_on is null or o.left_on >= today.day)
   join person on person.id = o.person_id
   join unit u on u.program_id = o.program_id and u.id = o.unit_id
   where ($6::uuid is null or o.unit_id = $6) and (person.name, o.person_id) > ($2, $3)
   order by person.name, o.person_id limit $4`,
);

/** A person's place in the agency, also after they left. Parameters: program, person. */
export const findOfficer = statement(
  'find-officer',
  `select o.id, o.person_id, person.name, o.unit_id, u.name as unit_name, o.badge_number as badge, o.rank,
          o.sworn_on, o.left_on
   from officer o
   join person on person.id = o.person_id
   join unit u on u.program_id = o.program_id and u.id = o.unit_id
   where o.program_id = $1 and o.person_id = $2`,
);

/** Everyone who is sworn and serves on the day and can sign in, unit by unit. Parameters: program, day. */
export const swornByUnit = statement(
  'sworn-officers-by-unit',
  `select o.unit_id, array_agg(o.person_id order by o.person_id) as person_ids
   from officer o
   join person on person.id = o.person_id and person.active
   where o.program_id = $1 and o.sworn_on <= $2 and (o.left_on is null or o.left_on >= $2)
   group by o.unit_id order by o.unit_id`,
);
