import { statement } from '#persistence';

/** The columns of `OfIncident` and their tables, for the facts of a case `c` beside an incident. */
export const ofIncident = `
  c.id, c.program_id, c.state, c.version, c.incident_id, i.number as incident_number, i.state as incident_state,
  i.urgent, i.campus_id, campus.name as campus_name, i.lead_id, lead.name as lead_name,
  lead_officer.unit_id as lead_unit_id, i.known_at`;

export const itsIncident = `
  join incident i on i.program_id = c.program_id and i.id = c.incident_id
  join campus on campus.id = i.campus_id
  left join person lead on lead.id = i.lead_id
  left join officer lead_officer on lead_officer.program_id = i.program_id and lead_officer.person_id = i.lead_id
    and exists (select from role_grant g where g.program_id = lead_officer.program_id and g.role = 'supervisor'
                  and g.ended_at is null and (g.unit_id is null or g.unit_id = lead_officer.unit_id))`;

/** What it takes to know who works on an incident or answers for it. Parameters: program, incident. */
export const placeOfIncident = statement(
  'place-of-incident',
  `select c.id, c.campus_id, c.lead_id, lead_officer.unit_id as lead_unit_id
   from (select *, id as incident_id from incident where program_id = $1 and id = $2) c ${itsIncident}`,
);
