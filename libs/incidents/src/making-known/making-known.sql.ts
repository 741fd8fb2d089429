import { statement } from '#persistence';
import { itsIncident, ofIncident } from '../of-incident/of-incident.sql.js';

const makingKnown = `
  select ${ofIncident}, c.begun_at, c.due_at, c.hold_reason, c.held_until, c.asked_by as asked_by_id,
         asker.name as asked_by_name, c.asked_at, decider.name as decided_by_name, c.decided_at,
         knower.name as known_by_name
  from making_known c ${itsIncident}
  left join person asker on asker.id = c.asked_by
  left join person decider on decider.id = c.decided_by
  left join person knower on knower.id = c.known_by`;

export const makingKnownFacts = statement('making-known-facts', `${makingKnown} where c.id = any ($1::uuid[])`);

export const makingKnownOfIncident = statement(
  'making-known-of-incident',
  `${makingKnown} where c.program_id = $1 and c.incident_id = $2`,
);

export const insertMakingKnown = statement(
  'insert-making-known',
  `insert into making_known (id, program_id, state, incident_id, begun_at, due_at) values ($1, $2, 'due', $3, $4, $5)`,
);

/** From now on the school sees the incidents, and the reports that were merged into them. Gives the ids of all. */
export const letSchoolSee = statement(
  'let-school-see-incidents',
  `with recursive seen as (
     select id from incident where id = any ($1::uuid[])
     union select i.id from incident i join seen on i.merged_into = seen.id
   )
   update incident i set known_at = $2 from seen where i.id = seen.id and i.known_at is null returning i.id`,
);

/** Those that still have somebody to see to them, of the incidents. */
export const openMakingKnownOf = statement(
  'open-making-known-of',
  `select id from making_known where incident_id = any ($1::uuid[]) and state <> 'known'`,
);
