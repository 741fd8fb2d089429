import { statement } from '#persistence';

/** How far everybody came in the vacancies that are over and closed between $2 and $3; null for no bound. */
export const hiringOutcomes = statement(
  'hiring-outcomes',
  `select x.vacancy_id, v.closes_on, v.minimum_service_years, u.name as unit, x.state = 'withdrawn' as withdrew,
          case
            when x.state = 'appointed' then 'appointed'
            when exists (select from offer f where f.expression_id = x.id) then 'offered'
            when exists (select from recommendation r where r.expression_id = x.id) then 'finalist'
            when exists (select from interview i where i.expression_id = x.id and i.state = 'scored') then 'interviewed'
            when x.outcome = 'eligible' then 'eligible'
            else 'expressed' end as reached,
          (select coalesce(json_agg(json_build_object('id', s.id, 'agency', s.agency, 'startedOn', s.started_on,
             'endedOn', s.ended_on, 'status', s.status)), '[]')
           from service_interval s where s.program_id = x.program_id and s.officer_id = x.officer_id) as service
   from vacancy v
   join expression x on x.program_id = v.program_id and x.vacancy_id = v.id
   join officer o on o.program_id = x.program_id and o.person_id = x.officer_id
   join unit u on u.id = o.unit_id
   where v.program_id = $1 and v.state in ('filled', 'reposted', 'cancelled') and v.closes_on is not null
     and ($2::date is null or v.closes_on >= $2) and ($3::date is null or v.closes_on <= $3)`,
);
