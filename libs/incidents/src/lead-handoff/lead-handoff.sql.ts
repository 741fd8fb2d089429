import { statement } from '#persistence';
import { itsIncident, ofIncident } from '../of-incident/of-incident.sql.js';

const handoffs = `
  select ${ofIncident}, c.from_id, giver.name as from_name, c.to_id, taker.name as to_name, c.to_agency, c.to_contact,
         c.reason, c.offered_at, c.answer_by, c.accepted_name, c.answer, c.answered_at, i.offence, i.what
  from lead_handoff c ${itsIncident}
  join person giver on giver.id = c.from_id
  left join person taker on taker.id = c.to_id`;

export const leadHandoffFacts = statement('lead-handoff-facts', `${handoffs} where c.id = any ($1::uuid[])`);

/** The newest first. Parameters: program, incident. */
export const handoffsOfIncident = statement(
  'lead-handoffs-of-incident',
  `${handoffs} where c.program_id = $1 and c.incident_id = $2 order by c.id desc limit 50`,
);

export const insertHandoff = statement(
  'insert-lead-handoff',
  `insert into lead_handoff (id, program_id, state, incident_id, from_id, to_id, to_agency, to_contact, reason, offered_at, answer_by)
   select $1, $2, 'offered', i.id, i.lead_id, $4, $5, $6, $7, $8, $9
   from incident i where i.program_id = $2 and i.id = $3 and i.lead_id is not null returning id`,
);

/** An officer who serves on the day and can sign in. Parameters: program, person, day. */
export const servesToday = statement(
  'can-take-the-lead',
  `select o.person_id from officer o join person p on p.id = o.person_id and p.active
   where o.program_id = $1 and o.person_id = $2 and o.sworn_on <= $3 and (o.left_on is null or o.left_on >= $3)
     and exists (select from role_grant g where g.program_id = $1 and g.person_id = $2
                   and g.role in ('officer', 'supervisor') and g.ended_at is null)`,
);

export const openHandoffsOf = statement(
  'open-lead-handoffs-of',
  `select id from lead_handoff where incident_id = any ($1::uuid[]) and state = 'offered'`,
);
