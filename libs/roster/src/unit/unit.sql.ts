import { statement } from '#persistence';

/** Units in use, by name, with their officers of today. Parameters: program, after name, after id, limit, now. */
export const listUnits = statement(
  'list-units',
  `select u.id, u.name, u.kind, c.id as contact_id, c.name as contact_name, serving.officers, serving.sworn
   from unit u
   join program p on p.id = u.program_id
   left join person c on c.id = u.posting_contact_id
   cross join lateral (
     select count(*) as officers, count(*) filter (where o.sworn_on <= today.day) as sworn
     from (select ($5::timestamptz at time zone p.time_zone)::date as day) today
     join officer o on o.program_id = u.program_id and o.unit_id = u.id
       and (o.left_on is null or o.left_on >= today.day)
   ) serving
   where u.program_id = $1 and u.archived_at is null and (u.name, u.id) > ($2, $3)
   order by u.name, u.id limit $4`,
);

/** Every unit in use with its posting contact. Parameter: program. */
export const unitsInUse = statement(
  'units-in-use',
  `select u.id, u.name, u.kind, u.posting_contact_id, c.name as posting_contact_name
   from unit u
   left join person c on c.id = u.posting_contact_id and c.active
   where u.program_id = $1 and u.archived_at is null
   order by u.name, u.id`,
);
