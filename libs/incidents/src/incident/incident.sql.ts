import { servingOfficers } from '#assignments';
import { statement } from '#persistence';

const standIn = (programId: string, campusId: string, test: string) => `(
  select c.officer_id from incident_cover c
  where c.program_id = ${programId} and c.until is null and c.campus_id ${test} ${campusId}
    and exists (select from role_grant g where g.program_id = c.program_id and g.person_id = c.officer_id
                  and g.role in ('officer', 'supervisor') and g.ended_at is null))`;

/** Who can be asked about a campus; both are SQL expressions. */
const chain = (programId: string, campusId: string) => `
  ${servingOfficers(programId, campusId)} as sro_ids, ${standIn(programId, campusId, '=')} as back_up_id,
  ${standIn(programId, '', 'is null')} as duty_officer_id`;

export const incidents = `
  select i.id, i.program_id, i.state, i.version, i.number, i.campus_id, campus.name as campus_name, i.origin, i.offence,
         i.place_kind, i.place, i.happened_at, i.going_on, i.urgent, i.what, i.done, i.reported_by,
         reporter.name as reported_by_name, i.on_behalf_of, i.reported_at, i.holder_id, holder.name as holder_name,
         i.holder_since, i.tier, i.acknowledged_at, i.acknowledged_by, acknowledger.name as acknowledged_by_name,
         i.triaged_at, i.kind, i.triage_reason, i.lead_id, lead.name as lead_name, i.progress, i.progress_at, i.known_at,
         i.returned_at, i.disputed_at, i.dispute_reason, i.supervisor_proposal, i.administrator_proposal, i.settled_at,
         i.accepted_at, i.outcome, i.outcome_words, i.closed_at, i.merged_into, target.number as merged_into_number,
         exists (select from incident_reporter r where r.program_id = i.program_id and r.campus_id = i.campus_id
                   and r.person_id = i.reported_by and r.until is null) as reporter_is_named,
         ${chain('i.program_id', 'i.campus_id')},
         (select o.unit_id from officer o
          where o.program_id = i.program_id
            and o.person_id = coalesce(i.lead_id, i.holder_id, (${servingOfficers('i.program_id', 'i.campus_id')})[1])
            and exists (select from role_grant g where g.program_id = o.program_id and g.role = 'supervisor'
                          and g.ended_at is null and (g.unit_id is null or g.unit_id = o.unit_id))) as supervised_unit_id
  from incident i
  join campus on campus.id = i.campus_id
  join person reporter on reporter.id = i.reported_by
  left join person holder on holder.id = i.holder_id
  left join person acknowledger on acknowledger.id = i.acknowledged_by
  left join person lead on lead.id = i.lead_id
  left join incident target on target.id = i.merged_into`;

export const incidentFacts = statement('incident-facts', `${incidents} where i.id = any ($1::uuid[])`);

/** Who can be asked about a campus of the program. Parameters: program, campus. */
export const chainOfCampus = statement(
  'chain-of-campus',
  `select campus.id, ${chain('campus.program_id', 'campus.id')} from campus where campus.program_id = $1 and campus.id = $2`,
);

/** Inserts an incident with the next number of the program's year. The row of $1 has the columns of the table. */
export const insertIncident = statement(
  'insert-incident',
  `with next as (
     insert into incident_number as n (program_id, year, last) values ($2, $3::int, 1)
     on conflict (program_id, year) do update set last = n.last + 1 returning last
   ), sent as (
     select * from jsonb_populate_record(null::incident, $1::jsonb)
   )
   insert into incident (id, program_id, state, number, campus_id, origin, offence, place_kind, place, happened_at, going_on,
                         urgent, what, done, reported_by, on_behalf_of, reported_at, holder_id, holder_since, tier,
                         acknowledged_at, acknowledged_by, triaged_at, kind, lead_id, progress, progress_at, known_at)
   select s.id, s.program_id, s.state, $3::int::text || '-' || case when last < 10000 then lpad(last::text, 4, '0') else last::text end,
          s.campus_id, s.origin, s.offence, s.place_kind, s.place, s.happened_at, s.going_on, s.urgent, s.what, s.done,
          s.reported_by, s.on_behalf_of, s.reported_at, s.holder_id, s.holder_since, s.tier, s.acknowledged_at,
          s.acknowledged_by, s.triaged_at, s.kind, s.lead_id, s.progress, s.progress_at, s.known_at
   from sent s, next`,
);

export const insertPeople = statement(
  'insert-incident-people',
  `insert into incident_person (program_id, incident_id, kind, part, reference, ground, named_by, named_at)
   select $1, $2, p.kind, p.part, p.reference, $4, $5, $6
   from rows from (jsonb_to_recordset($3::jsonb) as (kind text, part text, reference text)) with ordinality
     as p (kind, part, reference, place)
   order by p.place`,
);

const over = `('accepted', 'closed', 'merged')`;

/**
 * A page of incidents, newest first. Parameters: program, before id, open alone (true) or over alone (false), state,
 * campus, campuses that are seen (null for all), the person who sees their own, limit.
 */
export const listIncidents = statement(
  'list-incidents',
  `${incidents}
   where i.program_id = $1 and ($2::uuid is null or i.id < $2) and ($3::boolean is null or (i.state not in ${over}) = $3)
     and ($4::text is null or i.state = $4) and ($5::uuid is null or i.campus_id = $5)
     and ($6::uuid[] is null or i.campus_id = any ($6) or i.lead_id = $7 or i.holder_id = $7 or i.reported_by = $7)
   order by i.id desc limit $8`,
);

/** The campuses for which an officer serves or stands in; with `everywhere` for all, as the duty officer. */
export const campusesOfOfficer = statement(
  'incident-campuses-of-officer',
  `select coalesce(bool_or(campus_id is null), false) as everywhere,
          coalesce(array_agg(campus_id) filter (where campus_id is not null), '{}') as campuses
   from (
     select campus_id from assignment
     where program_id = $1 and officer_id = $2 and state in ('serving', 'ending')
     union all
     select campus_id from incident_cover where program_id = $1 and officer_id = $2 and until is null
   ) there`,
);

export const peopleOfIncident = statement(
  'people-of-incident',
  `select p.kind, p.part, p.reference, p.ground, person.name as named_by_name, p.named_at
   from incident_person p join person on person.id = p.named_by
   where p.program_id = $1 and p.incident_id = $2 order by p.id`,
);

/** Reports of the same event that went into the incident, and incidents that are linked with it. */
export const incidentsBeside = statement(
  'incidents-beside',
  `select 'merged' as how, i.id, i.number, i.state, i.offence, i.happened_at from incident i
   where i.program_id = $1 and i.merged_into = $2
   union all
   select 'related', i.id, i.number, i.state, i.offence, i.happened_at
   from incident_link l
   join incident i on i.id = case when l.incident_id = $2 then l.related_id else l.incident_id end
   where l.program_id = $1 and (l.incident_id = $2 or l.related_id = $2)
   order by 1, 3`,
);

/** In the order of their ids, so that two who merge at once do not wait for each other in a circle. */
export const lockIncidents = statement(
  'lock-incidents',
  `select id from incident where id = any ($1::uuid[]) order by id for update`,
);

export const insertLink = statement(
  'insert-incident-link',
  `insert into incident_link (program_id, incident_id, related_id, linked_by, linked_at)
   values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $4, $5) on conflict do nothing`,
);
