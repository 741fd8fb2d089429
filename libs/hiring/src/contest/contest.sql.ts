import { statement } from '#persistence';

export const contestFacts = statement(
  'contest-facts',
  `select c.id, c.program_id, c.state, c.version, c.expression_id, x.state as expression_state, x.vacancy_id,
          v.state as vacancy_state, campus.name as campus_name, c.officer_id, officer.name as officer_name, c.decided_by,
          decider.name as decided_by_name, c.contested_reason, c.contested_decision_at, x.contestable_until, c.statement,
          c.filed_at, c.review_reason, reviewer.name as reviewed_by_name, c.reviewed_at
   from contest c
   join expression x on x.id = c.expression_id
   join vacancy v on v.id = x.vacancy_id
   join campus on campus.id = v.campus_id
   join person officer on officer.id = c.officer_id
   join person decider on decider.id = c.decided_by
   left join person reviewer on reviewer.id = c.reviewed_by
   where c.id = any ($1::uuid[])`,
);

export const insertContest = statement(
  'insert-contest',
  `insert into contest (id, program_id, expression_id, officer_id, decided_by, contested_decision_at,
                        contested_reason, statement, filed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (expression_id, contested_decision_at) do nothing returning id`,
);
