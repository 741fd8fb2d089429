import { statement } from '#persistence';
import { lacksAgency, lacksCampus } from '../panel/panelist.sql.js';

const interviews = `
  select i.id, i.program_id, i.state, i.version, i.vacancy_id, v.state as vacancy_state, v.campus_id,
         campus.name as campus_name, i.expression_id, i.officer_id, officer.name as officer_name, i.statement,
         i.starts_at, i.ends_at, i.place, i.scores_due_at, ${lacksCampus} as lacks_campus,
         ${lacksAgency} as lacks_agency, own.state as candidate_answer, own.reason as candidate_reason,
         own.answer_by,
         (select coalesce(json_agg(json_build_object('panelistId', p.id, 'personId', p.person_id, 'name', person.name,
            'seat', p.seat, 'conflict', d.conflict, 'answer', n.state, 'reason', n.reason, 'scorecard', s.state, 'scorecardId', s.id)
            order by p.seat, person.name, p.id), '[]')
          from panelist p
          join person on person.id = p.person_id
          left join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id
          left join invitation n on n.interview_id = i.id and n.panelist_id = p.id and n.state <> 'ended'
          left join lateral (select s.id, s.state from scorecard s where s.interview_id = i.id and s.panelist_id = p.id
                             order by s.opened_at desc, s.id desc limit 1) s on true
          where p.program_id = i.program_id and p.vacancy_id = i.vacancy_id
            and (p.state <> 'left' or s.state = 'handed_in')) as panelists,
         (select count(*) from scorecard s where s.interview_id = i.id and s.state = 'handed_in') as scorecards_in
  from interview i
  join vacancy v on v.id = i.vacancy_id
  join campus on campus.id = v.campus_id
  join person officer on officer.id = i.officer_id
  left join invitation own on own.interview_id = i.id and own.panelist_id is null and own.state <> 'ended'`;

export const interviewFacts = statement('interview-facts', `${interviews} where i.id = any ($1::uuid[])`);

/** Held until the transaction ends: whoever counts what hangs on an interview counts what others have just done, too. */
export const lockInterviews = statement(
  'lock-interviews',
  `select id from interview where id = any ($1::uuid[]) order by id for update`,
);

export const interviewsOfVacancy = statement(
  'interviews-of-vacancy',
  `${interviews} where i.program_id = $1 and i.vacancy_id = $2
   order by i.state = 'called_off', i.starts_at nulls last, officer.name, i.id limit 200`,
);

/** One's own interviews, as candidate or on the panel, that are still to come or to be scored. */
export const interviewsOfPerson = statement(
  'interviews-of-person',
  `${interviews} where i.program_id = $1 and i.state not in ('called_off', 'scored')
     and (i.officer_id = $2 or exists (select from panelist p where p.vacancy_id = i.vacancy_id and p.person_id = $2
                                       and p.state <> 'left'))
   order by i.starts_at nulls last, i.id limit 100`,
);

/**
 * Opens an interview for each of the expressions of interest that has none; the panel gets the officer's own words.
 * They are locked: whoever withdraws at this moment is not interviewed.
 */
export const insertInterviews = statement(
  'insert-interviews',
  `insert into interview (program_id, vacancy_id, expression_id, officer_id, statement, opened_at)
   select x.program_id, x.vacancy_id, x.id, x.officer_id, x.statement, $2
   from expression x where x.id = any ($1::uuid[]) and x.state = 'eligible' for update
   on conflict (expression_id) where state <> 'called_off' do nothing returning id`,
);

export const interviewsOfExpressions = statement(
  'interviews-of-expressions',
  `select id from interview where expression_id = any ($1::uuid[]) and state not in ('called_off', 'scored')`,
);

/** Whether somebody on the panel may read what a candidate handed in: they have declared, and have no conflict. */
export const mayReadCandidate = statement(
  'panelist-may-read-candidate',
  `select i.id from interview i
   join panelist p on p.vacancy_id = i.vacancy_id and p.person_id = $2 and p.state <> 'left'
   join conflict_declaration d on d.panelist_id = p.id and d.interview_id = i.id and not d.conflict
   where i.program_id = $1 and i.expression_id = $3 and i.state <> 'called_off' limit 1`,
);
