import { statement } from '#persistence';

/**
 * Events that somebody in this process receives and whose time has come, from an index in that order; what is for
 * areas that are not here is not even looked at. An event waits for those before it of the same case and addressee.
 */
export const deliverableEvents = statement(
  'deliverable-events',
  `select e.id, e.program_id
   from jsonb_to_recordset($2::jsonb) as r (addressee text, name text)
   cross join lateral (
     select * from announced_event e
     where e.addressee = r.addressee and e.name = r.name and e.received_at is null and e.parked_at is null
       and e.next_try_at <= $1
       and not exists (select from announced_event before
                       where before.case_id = e.case_id and before.addressee = e.addressee and before.id < e.id
                         and before.received_at is null)
     order by e.next_try_at, e.id limit 100
   ) e
   order by e.next_try_at, e.id`,
);

/** Takes an event for this transaction alone; none where another worker has it or had it. */
export const takeEvent = statement(
  'take-event',
  `update announced_event set received_at = $2
   where id = (select id from announced_event
               where id = $1 and received_at is null and parked_at is null for update skip locked)
   returning id, program_id, name, addressee, says, case_kind, case_id, owner_role, due_on, payload, announced_at`,
);

/** Longer each time, up to an hour; after ten times it is parked with the reason. */
export const putOffEvent = statement(
  'put-off-event',
  `update announced_event
   set attempts = attempts + 1, last_error = left($3, 500),
       next_try_at = $2::timestamptz + least(power(2, attempts), 60) * interval '1 minute',
       parked_at = case when attempts >= 9 then $2::timestamptz end
   where id = $1 and received_at is null`,
);

/** What was announced about a case, and whether it was received. */
export const eventsOfCase = statement(
  'announced-events-of-case',
  `select id, name, addressee, says, owner_role, due_on, announced_at, received_at, parked_at
   from announced_event where case_id = $1 order by addressee, id`,
);
