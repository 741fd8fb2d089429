import { statement } from '#persistence';
import { itsIncident, ofIncident } from '../of-incident/of-incident.sql.js';

const notices = `
  select ${ofIncident}, c.status, c.next_step, c.contact, sender.name as sent_by_name, c.sent_at,
         reader.name as acknowledged_by_name, c.acknowledged_at
  from school_notice c ${itsIncident}
  join person sender on sender.id = c.sent_by
  left join person reader on reader.id = c.acknowledged_by`;

export const schoolNoticeFacts = statement('school-notice-facts', `${notices} where c.id = any ($1::uuid[])`);

/** The newest first. Parameters: program, incident, before id, limit. */
export const noticesOfIncident = statement(
  'school-notices-of-incident',
  `${notices} where c.program_id = $1 and c.incident_id = $2 and ($3::uuid is null or c.id < $3)
   order by c.id desc limit $4`,
);

export const insertNotice = statement(
  'insert-school-notice',
  `insert into school_notice (id, program_id, state, incident_id, status, next_step, contact, sent_by, sent_at)
   values ($1, $2, 'sent', $3, $4, $5, $6, $7, $8)`,
);
