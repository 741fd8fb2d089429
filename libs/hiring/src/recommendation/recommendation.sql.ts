import { statement } from '#persistence';

const recommendations = `
  select r.id, r.program_id, r.state, r.version, r.vacancy_id, v.state as vacancy_state, v.campus_id,
         campus.name as campus_name, r.interview_id, r.expression_id, r.officer_id, officer.name as officer_name,
         i.statement, r.asked_at, r.reasons, giver.name as given_by_name, r.given_at,
         array(select p.person_id from panelist p join conflict_declaration d on d.panelist_id = p.id
               where d.interview_id = r.interview_id and d.conflict) as conflicted
  from recommendation r
  join vacancy v on v.id = r.vacancy_id
  join campus on campus.id = v.campus_id
  join interview i on i.id = r.interview_id
  join person officer on officer.id = r.officer_id
  left join person giver on giver.id = r.given_by`;

export const recommendationFacts = statement(
  'recommendation-facts',
  `${recommendations} where r.id = any ($1::uuid[])`,
);

export const recommendationsOfVacancy = statement(
  'recommendations-of-vacancy',
  `${recommendations} where r.program_id = $1 and r.vacancy_id = $2 order by officer.name, r.id`,
);

/** Locks the candidates: whoever withdraws at this moment is not asked about. */
export const insertRecommendations = statement(
  'insert-recommendations',
  `insert into recommendation (program_id, vacancy_id, interview_id, expression_id, officer_id, asked_at)
   select i.program_id, i.vacancy_id, i.id, i.expression_id, i.officer_id, $2
   from interview i join expression x on x.id = i.expression_id and x.state = 'ranked'
   where i.expression_id = any ($1::uuid[]) and i.state = 'scored' for update of x
   on conflict (expression_id) do nothing returning id`,
);

export const recommendationsAsked = statement(
  'recommendations-asked',
  `select id from recommendation where expression_id = any ($1::uuid[]) and state = 'asked'`,
);
