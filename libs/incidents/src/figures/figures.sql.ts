import { statement } from '#persistence';

/**
 * Incidents reported in a period at the campuses that are seen, as far as both sides know of them, so that both see the
 * same figures; two reports of one event count once.
 */
const counted = `
  select i.campus_id, campus.name as campus_name, i.offence, i.place, i.triaged_at, i.returned_at,
         extract(epoch from i.acknowledged_at - i.reported_at) / 60 as to_acknowledge,
         extract(epoch from i.triaged_at - i.acknowledged_at) / 60 as to_triage,
         extract(epoch from i.closed_at - i.triaged_at) / 60 as to_close, i.origin
  from incident i join campus on campus.id = i.campus_id
  where i.program_id = $1 and i.reported_at >= $2 and i.reported_at < $3 and i.state <> 'merged'
    and i.known_at is not null and ($4::uuid[] is null or i.campus_id = any ($4))`;

const median = (column: string, of = 'true') =>
  `round(percentile_cont(0.5) within group (order by ${column}) filter (where ${of}))::int`;

/**
 * How many incidents, how long each step took (median, minutes), and how many matters were handed back, for each campus
 * and, last, with no campus for all together. What an officer began unprompted was never acknowledged by anybody.
 */
export const countIncidents = statement(
  'count-incidents',
  `select campus_id, campus_name, count(*) as reported, count(triaged_at) as triaged, count(returned_at) as handed_back,
          ${median('to_acknowledge', `origin = 'school'`)} as to_acknowledge,
          ${median('to_triage', `origin = 'school'`)} as to_triage, ${median('to_close')} as to_close
   from (${counted}) i
   group by grouping sets ((campus_id, campus_name), ())
   order by campus_id is null, campus_name, campus_id`,
);

export const countOffences = statement(
  'count-incident-offences',
  `select offence, count(*) as count from (${counted}) i group by offence order by 2 desc, 1`,
);

/** Where on which campus, whatever capitals it was written with; the fifty most frequent. */
export const countPlaces = statement(
  'count-incident-places',
  `select campus_id, campus_name, min(place) as place, count(*) as count from (${counted}) i
   group by campus_id, campus_name, lower(trim(place)) order by 4 desc, 2, 3 limit 50`,
);
