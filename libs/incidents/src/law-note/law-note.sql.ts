import { statement } from '#persistence';

const notes = `
  select n.id, n.incident_id, n.kind, n.reference, n.body, writer.name as written_by_name, n.written_at,
         striker.name as struck_by_name, n.struck_at, n.strike_reason
  from law_note n
  join person writer on writer.id = n.written_by
  left join person striker on striker.id = n.struck_by`;

/** The newest first, also of the reports that were merged into it. Parameters: program, incident, before id, kind or null, limit. */
export const notesOfIncident = statement(
  'law-notes-of-incident',
  `${notes}
   where n.program_id = $1 and ($3::uuid is null or n.id < $3) and ($4::text is null or n.kind = $4)
     and n.incident_id in (select id from incident where program_id = $1 and (id = $2 or merged_into = $2))
   order by n.id desc limit $5`,
);

export const findLawNote = statement('find-law-note', `${notes} where n.program_id = $1 and n.id = $2`);

export const insertLawNote = statement(
  'insert-law-note',
  `insert into law_note (program_id, incident_id, kind, reference, body, written_by, written_at)
   values ($1, $2, $3, $4, $5, $6, $7) returning id`,
);

export const strikeLawNote = statement(
  'strike-law-note',
  `update law_note set struck_by = $3, struck_at = $4, strike_reason = $5
   where program_id = $1 and id = $2 and struck_at is null returning id`,
);
