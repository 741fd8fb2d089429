import { statement } from '#persistence';

/**
 * How many SROs there are, late and at risk, and a page of them: those whose plan does not reach first, by last day. One
 * row for each officer, whatever they have completed, and one round trip for both. Parameters: program, units or null,
 * today, after reaches, after day, after officer, limit.
 */
export const unitAtGlance = statement(
  'training-unit-at-glance',
  `with seen as not materialized (
     select r.* , o.unit_id
     from training_requirement r
     join officer o on o.program_id = r.program_id and o.person_id = r.officer_id
     where r.program_id = $1 and r.state <> 'ended' and ($2::uuid[] is null or o.unit_id = any ($2))
   )
   select count(*) as officers, count(*) filter (where next_due_on < $3) as late,
          count(*) filter (where not reaches and next_due_on >= $3) as at_risk,
     (select coalesce(json_agg(json_build_object('id', s.id, 'programId', s.program_id, 'state', s.state,
        'version', s.version, 'officerId', s.officer_id, 'officerName', p.name, 'unitId', s.unit_id, 'unitName', u.name,
        'backOn', s.back_on, 'nextKey', s.next_key, 'nextTitle', s.next_title, 'nextDueOn', s.next_due_on,
        'reaches', s.reaches, 'standings', s.standings) order by s.reaches, s.next_due_on, s.officer_id), '[]')
      from (select * from seen where (reaches, next_due_on, officer_id) > ($4::boolean, $5::date, $6::uuid)
            order by reaches, next_due_on, officer_id limit $7) s
      join person p on p.id = s.officer_id
      join unit u on u.id = s.unit_id) as page
   from seen`,
);
