import { statement } from '#persistence';

/** The candidates of the vacancy `vacancy` who are still in the process, as JSON. */
export const candidates = `
  (select coalesce(json_agg(json_build_object(
     'expressionId', x.id, 'officerId', x.officer_id, 'officerName', officer.name, 'state', x.state,
     'interviewId', i.id, 'interviewState', i.state,
     'scoredByCampus', (select count(*) from scorecard s join panelist p on p.id = s.panelist_id
                        where s.interview_id = i.id and s.state = 'handed_in' and p.seat = 'campus'),
     'scoredByAgency', (select count(*) from scorecard s join panelist p on p.id = s.panelist_id
                        where s.interview_id = i.id and s.state = 'handed_in' and p.seat = 'agency'),
     'recommendationId', r.id, 'recommendation', r.state,
     'service', (select coalesce(json_agg(json_build_object('id', t.id, 'agency', t.agency, 'startedOn', t.started_on,
                   'endedOn', t.ended_on, 'status', t.status)), '[]')
                 from service_interval t where t.program_id = x.program_id and t.officer_id = x.officer_id))
     order by officer.name, x.id), '[]')
   from expression x
   join person officer on officer.id = x.officer_id
   left join interview i on i.expression_id = x.id and i.state <> 'called_off'
   left join recommendation r on r.expression_id = x.id
   where x.program_id = vacancy.program_id and x.vacancy_id = vacancy.id
     and x.state in ('eligible', 'ranked', 'offered') and vacancy.state not in ('draft', 'posted', 'closed')) as candidates`;

export const insertSelection = statement(
  'insert-selection',
  `with made as (
     insert into selection (id, program_id, vacancy_id, justification, against_objection, starts_on, answer_by,
                            alternates_until, selected_by, selected_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id, program_id
   )
   insert into selection_place (program_id, selection_id, place, expression_id, officer_id)
   select made.program_id, made.id, chosen.place - 1, x.id, x.officer_id
   from made
   cross join unnest($11::uuid[]) with ordinality as chosen (expression_id, place)
   join expression x on x.id = chosen.expression_id`,
);

const latest = `(select id from selection where vacancy_id = $1 order by selected_at desc, id desc limit 1)`;

export const approveSelection = statement(
  'approve-selection',
  `update selection set approved_by = $2, approved_at = $3 where id = ${latest}`,
);
export const returnSelection = statement(
  'return-selection',
  `update selection set returned_reason = $2 where id = ${latest}`,
);

/** The selections of a vacancy with their places, the newest first. */
export const selectionsOfVacancy = statement(
  'selections-of-vacancy',
  `select s.id, s.justification, s.against_objection, s.starts_on, s.answer_by, s.alternates_until,
          selector.name as selected_by_name, s.selected_at, approver.name as approved_by_name, s.approved_at,
          s.returned_reason,
          (select json_agg(json_build_object('place', p.place, 'expressionId', p.expression_id,
             'officerName', officer.name) order by p.place)
           from selection_place p join person officer on officer.id = p.officer_id
           where p.selection_id = s.id) as places
   from selection s
   join person selector on selector.id = s.selected_by
   left join person approver on approver.id = s.approved_by
   where s.program_id = $1 and s.vacancy_id = $2 order by s.selected_at desc, s.id desc limit 20`,
);
