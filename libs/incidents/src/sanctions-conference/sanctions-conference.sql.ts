import { statement } from '#persistence';
import { itsIncident, ofIncident } from '../of-incident/of-incident.sql.js';

const conferences = `
  select ${ofIncident}, i.kind as incident_kind, c.student, c.penalty, caller.name as called_by_name, c.called_at,
         c.meet_at, c.place, c.legal_sanction, c.legal_decided_by, c.prosecutor_consulted, c.prosecutor_words,
         c.officer_id, officer.name as officer_name, c.administrative_sanction, c.administrative_decided_by,
         c.administrator_id, administrator.name as administrator_name, c.officer_signed_at, c.administrator_signed_at,
         c.cancel_reason
  from sanctions_conference c ${itsIncident}
  join person caller on caller.id = c.called_by
  left join person officer on officer.id = c.officer_id
  left join person administrator on administrator.id = c.administrator_id`;

export const sanctionsConferenceFacts = statement(
  'sanctions-conference-facts',
  `${conferences} where c.id = any ($1::uuid[])`,
);

/** The newest first. Parameters: program, incident. */
export const conferencesOfIncident = statement(
  'sanctions-conferences-of-incident',
  `${conferences} where c.program_id = $1 and c.incident_id = $2 order by c.id desc limit 50`,
);

export const insertConference = statement(
  'insert-sanctions-conference',
  `insert into sanctions_conference (id, program_id, state, incident_id, student, penalty, called_by, called_at, meet_at, place)
   values ($1, $2, 'called', $3, $4, $5, $6, $7, $8, $9)`,
);

/** Who is asked to come: the lead, and the administrators of the campus. Parameters: program, campus, lead. */
export const whoMeets = statement(
  'who-meets-on-sanctions',
  `select distinct g.person_id from role_grant g join person p on p.id = g.person_id and p.active
   where g.program_id = $1 and g.ended_at is null
     and (g.person_id = $3 or (g.role = 'administrator' and g.campus_id = $2))`,
);
