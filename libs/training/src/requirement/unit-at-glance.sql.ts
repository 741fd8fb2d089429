import { statement } from '#persistence';

/**
 * A page of SROs, those whose plan does not reach first, by last day. One row for each officer, whatever they have
 * completed. Parameters: program, units or null, after reaches, after day, after officer, limit.
 */
export const unitAtGlance = statement(
  'training-unit-at-glance',
  `select r.id, r.program_id, r.state, r.version, r.officer_id, p.name as officer_name, o.unit_id, u.name as unit_name,
          r.back_on, r.next_key, r.next_title, r.next_due_on, r.reaches, r.standings
   from training_requirement r
   join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
   join person p on p.id = r.officer_id
   join unit u on u.id = o.unit_id
   where r.program_id = $1 and r.state <> 'ended' and ($2::uuid[] is null or o.unit_id = any ($2))
     and (r.reaches, r.next_due_on, r.officer_id) > ($3::boolean, $4::date, $5::uuid)
   order by r.reaches, r.next_due_on, r.officer_id limit $6`,
);

/** Parameters: program, units or null, today. */
export const unitCounts = statement(
  'training-unit-counts',
  `select count(*) as officers, count(*) filter (where r.next_due_on < $3) as late,
          count(*) filter (where not r.reaches and r.next_due_on >= $3) as at_risk
   from training_requirement r
   join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
   where r.program_id = $1 and r.state <> 'ended' and ($2::uuid[] is null or o.unit_id = any ($2))`,
);
