import { statement } from '#persistence';

/**
 * A page of the pipeline with the counts of every state, as one piece of JSON: PostgreSQL writes it once and it is
 * sent on as it is. $3 is null for every state; the page starts after ($4, $5).
 */
export const readPipeline = statement(
  'read-pipeline',
  `select
     (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*) as n from expression where program_id = $1 and vacancy_id = $2 group by state) c) as counts,
     (select coalesce(json_agg(row_to_json(i) order by i."expressedAt", i.id), '[]') from (
        select x.id, x.state, x.expressed_at as "expressedAt", x.officer_id as "officerId", p.name as "officerName",
               o.badge_number as badge, u.name as "unitName",
               (select coalesce(json_agg(json_build_object('id', s.id, 'agency', s.agency, 'startedOn', s.started_on,
                  'endedOn', s.ended_on, 'status', s.status)), '[]')
                from service_interval s where s.program_id = $1 and s.officer_id = x.officer_id) as service
        from expression x
        join officer o on o.program_id = x.program_id and o.person_id = x.officer_id
        join unit u on u.id = o.unit_id
        join person p on p.id = x.officer_id
        where x.program_id = $1 and x.vacancy_id = $2 and ($3::text is null or x.state = $3)
          and (x.expressed_at, x.id) > ($4, $5)
        order by x.expressed_at, x.id limit $6) i) as items,
     v.id, v.program_id, v.state, v.version, v.campus_id, v.closes_on, v.minimum_service_years
   from vacancy v where v.id = $2`,
);
