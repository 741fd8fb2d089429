import { statement } from '#persistence';

const postings = `
  select p.id, p.program_id, p.state, p.version, p.vacancy_id, 'SRO at ' || campus.name as vacancy_title,
         v.state as vacancy_state, v.closes_at, p.unit_id, u.name as unit_name, p.contact_id, contact.name as contact_name,
         p.officers_told, p.told_at, p.how, p.posted_on, p.note, confirmer.name as confirmed_by_name, p.confirmed_at
  from unit_posting p
  join vacancy v on v.id = p.vacancy_id
  join campus on campus.id = v.campus_id
  join unit u on u.id = p.unit_id
  left join person contact on contact.id = p.contact_id
  left join person confirmer on confirmer.id = p.confirmed_by`;

export const unitPostingFacts = statement('unit-posting-facts', `${postings} where p.id = any ($1::uuid[])`);

export const postingsOfVacancy = statement(
  'postings-of-vacancy',
  `${postings} where p.vacancy_id = $1 order by u.name`,
);
