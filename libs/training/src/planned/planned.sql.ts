import { statement } from '#persistence';

/**
 * What officers are to attend: the sessions to come in which they have a seat, on their last day. Parameters: program,
 * officers, today.
 */
export const plannedHours = statement(
  'training-planned-hours',
  `select e.officer_id, e.id, s.course_id, k.level, (k.hours * 100)::int as course_hundredths, ends.day as "on",
          (k.hours * 100)::int as hundredths, 'planned' as certainty,
          case when k.expires_after_months is not null
            then (ends.day + make_interval(months => k.expires_after_months))::date end as expires_on
   from enrolment e
   join training_session s on s.id = e.session_id
   join course k on k.id = s.course_id
   join program p on p.id = e.program_id
   cross join lateral (select (s.ends_at at time zone p.time_zone)::date as day) ends
   where e.program_id = $1 and e.officer_id = any ($2::uuid[]) and e.state = 'approved' and ends.day >= $3::date`,
);
