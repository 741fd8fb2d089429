import { statement } from '#persistence';

const service = `
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'agency', s.agency, 'startedOn', s.started_on,
     'endedOn', s.ended_on, 'status', s.status) order by s.started_on, s.id), '[]')
   from service_interval s where s.program_id = x.program_id and s.officer_id = x.officer_id) as service`;

export const expressions = `
  select x.id, x.program_id, x.state, x.version, x.vacancy_id, v.state as vacancy_state, campus.name as campus_name,
         v.closes_on, v.closes_at, v.decisions_due_at, v.minimum_service_years, x.officer_id, p.name as officer_name,
         o.badge_number as badge, u.name as unit_name, x.statement, x.expressed_at, x.history_asked, x.outcome,
         x.decision_reason, x.decided_by, decider.name as decided_by_name, x.decided_at, x.contestable_until,
         x.closing_reason, ${service},
         (select jsonb_build_object('id', c.id, 'state', c.state, 'filedAt', c.filed_at) from contest c
          where c.expression_id = x.id and c.contested_decision_at = x.decided_at) as contest,
         v.selection_due_at,
         (select jsonb_build_object('id', i.id, 'state', i.state, 'startsAt', i.starts_at) from interview i
          where i.expression_id = x.id order by i.opened_at desc, i.id desc limit 1) as interview,
         (select jsonb_build_object('id', f.id, 'state', f.state, 'answerBy', f.answer_by) from offer f
          where f.expression_id = x.id order by f.made_at desc, f.id desc limit 1) as offer
  from expression x
  join vacancy v on v.id = x.vacancy_id
  join campus on campus.id = v.campus_id
  join officer o on o.program_id = x.program_id and o.person_id = x.officer_id
  join unit u on u.id = o.unit_id
  join person p on p.id = x.officer_id
  left join person decider on decider.id = x.decided_by`;

export const expressionFacts = statement('expression-facts', `${expressions} where x.id = any ($1::uuid[])`);

export const expressionsOfOfficer = statement(
  'expressions-of-officer',
  `${expressions} where x.program_id = $1 and x.officer_id = $2 order by x.expressed_at desc limit 100`,
);

/** The expressions of interest that stand on the officer's verified service. */
export const eligibleOfOfficer = statement(
  'eligible-expressions-of-officer',
  `${expressions} where x.program_id = $1 and x.officer_id = $2 and x.state in ('eligible', 'ranked', 'offered')`,
);

/**
 * What an officer's expression of interest would be made of, without the expression; no officer where the person has
 * no place in the agency. It holds the vacancy as it is until the interest is on record: nobody gets in while it closes.
 */
export const expressionToBe = statement(
  'expression-to-be',
  `select x.program_id, x.id as vacancy_id, x.state as vacancy_state, campus.name as campus_name, x.closes_on, x.closes_at,
          x.decisions_due_at, x.minimum_service_years, o.person_id as officer_id, o.sworn_on, o.left_on,
          o.badge_number as badge, u.name as unit_name, ${service.replaceAll('x.officer_id', '$2')}
   from vacancy x
   join campus on campus.id = x.campus_id
   left join officer o on o.program_id = x.program_id and o.person_id = $2
   left join unit u on u.id = o.unit_id
   where x.id = $1 for share of x`,
);

export const insertExpression = statement(
  'insert-expression',
  `insert into expression (id, program_id, vacancy_id, officer_id, statement, voluntary, expressed_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);
