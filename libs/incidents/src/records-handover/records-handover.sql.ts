import { statement } from '#persistence';
import { itsIncident, ofIncident } from '../of-incident/of-incident.sql.js';

const handovers = `
  select ${ofIncident}, c.wanted, c.asked_by as asked_by_id, asker.name as asked_by_name, c.asked_at, c.ground,
         c.ground_words, giver.name as handed_by_name, c.handed_at, c.refusal, receiver.name as received_by_name,
         c.received_at, beginner.name as begun_by_name, c.begun_at
  from records_handover c ${itsIncident}
  join person beginner on beginner.id = c.begun_by
  left join person asker on asker.id = c.asked_by
  left join person giver on giver.id = c.handed_by
  left join person receiver on receiver.id = c.received_by`;

export const recordsHandoverFacts = statement('records-handover-facts', `${handovers} where c.id = any ($1::uuid[])`);

/** The newest first. Parameters: program, incident. */
export const handoversOfIncident = statement(
  'records-handovers-of-incident',
  `${handovers} where c.program_id = $1 and c.incident_id = $2 order by c.id desc limit 100`,
);

/** Row-level security leaves out what is not handed over where the agency asks. Parameters: program, handovers. */
export const recordsOfHandovers = statement(
  'records-of-handovers',
  `select id, handover_id, student, record, content from handed_record
   where program_id = $1 and handover_id = any ($2::uuid[]) order by handover_id, position`,
);

export const insertHandover = statement(
  'insert-records-handover',
  `insert into records_handover (id, program_id, state, incident_id, wanted, asked_by, asked_at, begun_by, begun_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** Writes down what is prepared, in place of what was prepared before. Parameters: program, handover, records. */
export const forgetPrepared = statement(
  'forget-prepared-records',
  `delete from handed_record where program_id = $1 and handover_id = $2 and handed_at is null`,
);

export const insertRecords = statement(
  'insert-handed-records',
  `insert into handed_record (program_id, handover_id, position, student, record, content)
   select $1, $2, r.position, r.student, r.record, r.content
   from rows from (jsonb_to_recordset($3::jsonb) as (student text, record text, content text)) with ordinality
     as r (student, record, content, position)`,
);

export const recordsAreHanded = statement(
  'records-are-handed',
  `update handed_record set handed_at = $2 where handover_id = any ($1::uuid[]) and handed_at is null`,
);
