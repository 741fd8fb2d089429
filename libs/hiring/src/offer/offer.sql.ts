import { overlappingAssignments } from '#assignments';
import { statement } from '#persistence';

const offers = `
  select o.id, o.program_id, o.state, o.version, o.vacancy_id, v.state as vacancy_state, v.campus_id,
         campus.name as campus_name, o.selection_id, o.place, o.expression_id, o.officer_id, officer.name as officer_name,
         o.starts_on, o.made_at, o.answer_by, o.answered_at, o.reason, o.assignment_id, v.closes_on,
         v.minimum_service_years,
         ${overlappingAssignments('o.program_id', 'o.officer_id')} as assignments,
         (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'agency', s.agency, 'startedOn', s.started_on,
            'endedOn', s.ended_on, 'status', s.status)), '[]')
          from service_interval s where s.program_id = o.program_id and s.officer_id = o.officer_id) as service
  from offer o
  join vacancy v on v.id = o.vacancy_id
  join campus on campus.id = v.campus_id
  join person officer on officer.id = o.officer_id`;

export const offerFacts = statement('offer-facts', `${offers} where o.id = any ($1::uuid[])`);

export const offersOfVacancy = statement(
  'offers-of-vacancy',
  `${offers} where o.program_id = $1 and o.vacancy_id = $2 order by o.made_at, o.id`,
);

/** One's own offers, the newest first. */
export const offersOfOfficer = statement(
  'offers-of-officer',
  `${offers} where o.program_id = $1 and o.officer_id = $2 order by o.made_at desc limit 50`,
);

export const openOffersOfVacancies = statement(
  'open-offers-of-vacancies',
  `select id from offer where vacancy_id = any ($1::uuid[]) and state = 'open'`,
);

export const openOffersOfExpressions = statement(
  'open-offers-of-expressions',
  `select id from offer where expression_id = any ($1::uuid[]) and state = 'open'`,
);

/** Whoever passes the offer on, or decides the vacancy, waits for the others who do. */
export const lockVacancies = statement(
  'lock-vacancies-of-offers',
  `select id from vacancy where id = any ($1::uuid[]) order by id for update`,
);

/**
 * Who is next in the latest selection of a vacancy: the first in order who is still ranked and was not offered the post
 * in it. Alternates count until their time is over; the one selected always does. The officer is locked: whoever
 * withdraws at this moment is not asked.
 */
export const nextInLine = statement(
  'next-in-line',
  `select s.id as selection_id, p.place, p.expression_id, p.officer_id, s.starts_on, s.answer_by
   from (select * from selection where vacancy_id = $1 and returned_reason is null
         order by selected_at desc, id desc limit 1) s
   join selection_place p on p.selection_id = s.id
   join expression x on x.id = p.expression_id and x.state = 'ranked'
   where (p.place = 0 or s.alternates_until > $2)
     and not exists (select from offer o where o.selection_id = s.id and o.expression_id = p.expression_id)
   order by p.place limit 1 for update of x`,
);

export const insertOffer = statement(
  'insert-offer',
  `insert into offer (program_id, vacancy_id, selection_id, place, expression_id, officer_id, starts_on, made_at, answer_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
);
