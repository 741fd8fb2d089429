import { statement } from '#persistence';

// The parts of a hiring file from the school's say to the officer on campus. Parameters of each: program, vacancy.

export const fileRecommendations = statement(
  'hiring-file-recommendations',
  `select r.id, r.expression_id, officer.name as officer_name, r.state, r.asked_at, r.reasons,
          giver.name as given_by_name, r.given_at
   from recommendation r
   join person officer on officer.id = r.officer_id
   left join person giver on giver.id = r.given_by
   where r.program_id = $1 and r.vacancy_id = $2 order by officer.name, r.id`,
);

export const fileSelections = statement(
  'hiring-file-selections',
  `select s.id, s.justification, s.against_objection, s.starts_on, s.answer_by, s.alternates_until,
          selector.name as selected_by_name, s.selected_at, approver.name as approved_by_name, s.approved_at,
          s.returned_reason,
          (select coalesce(json_agg(json_build_object('place', p.place, 'expressionId', p.expression_id,
             'officerName', officer.name) order by p.place), '[]')
           from selection_place p join person officer on officer.id = p.officer_id
           where p.selection_id = s.id) as places
   from selection s
   join person selector on selector.id = s.selected_by
   left join person approver on approver.id = s.approved_by
   where s.program_id = $1 and s.vacancy_id = $2 order by s.selected_at, s.id`,
);

export const fileOffers = statement(
  'hiring-file-offers',
  `select f.id, f.selection_id, f.place, f.expression_id, officer.name as officer_name, f.state, f.starts_on, f.made_at,
          f.answer_by, f.answered_at, f.reason, f.assignment_id
   from offer f join person officer on officer.id = f.officer_id
   where f.program_id = $1 and f.vacancy_id = $2 order by f.made_at, f.id`,
);

export const fileAssignments = statement(
  'hiring-file-assignments',
  `select a.id, officer.name as officer_name, campus.name as campus_name, a.state, a.starts_on, a.ends_on,
          a.ending_reason, creator.name as created_by_name, a.created_at
   from offer f
   join assignment a on a.program_id = f.program_id and a.id = f.assignment_id
   join person officer on officer.id = a.officer_id
   join campus on campus.id = a.campus_id
   join person creator on creator.id = a.created_by
   where f.program_id = $1 and f.vacancy_id = $2 order by a.created_at, a.id`,
);
