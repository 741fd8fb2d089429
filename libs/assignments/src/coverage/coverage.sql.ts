import { statement } from '#persistence';

/** The campuses that are shown: all, or those that the person administers or serves at. */
const shown = `c.program_id = $1 and ($2::uuid[] is null or c.id = any ($2) or exists (
  select from assignment mine where mine.program_id = c.program_id and mine.campus_id = c.id and mine.officer_id = $3
    and mine.state in ('planned', 'serving', 'ending')))`;

/**
 * Campuses by name with who serves there or is to, and how far the start has come. Parameters: program, campuses (null
 * for all), person, after name, after id, limit, now.
 */
export const listCoverage = statement(
  'list-coverage',
  `select c.id, c.name, c.level, coalesce(there.officers, '[]') as officers
   from campus c
   left join lateral (
     select jsonb_agg(jsonb_build_object('id', a.id, 'officerName', p.name, 'state', a.state, 'startsOn', a.starts_on,
              'endsOn', a.ends_on, 'asked', f.asked, 'settled', f.settled, 'overdue', f.overdue)
              order by a.starts_on, a.id) as officers
     from assignment a
     join person p on p.id = a.officer_id
     cross join lateral (
       select count(*) as asked, count(*) filter (where state <> 'open') as settled,
              count(*) filter (where state = 'open' and due_at <= $7) as overdue
       from follow_up where assignment_id = a.id) f
     where a.program_id = c.program_id and a.campus_id = c.id and a.state in ('planned', 'serving', 'ending')
       and ($2::uuid[] is null or c.id = any ($2) or a.officer_id = $3)
   ) there on true
   where ${shown} and (c.name, c.id) > ($4, $5)
   order by c.name, c.id limit $6`,
);

/** How many campuses there are, and on how many an officer serves now. Parameters: program, campuses, person. */
export const countCoverage = statement(
  'count-coverage',
  `select count(*) as campuses,
          count(*) filter (where exists (
            select from assignment a where a.program_id = c.program_id and a.campus_id = c.id
              and a.state in ('serving', 'ending'))) as served
   from campus c where ${shown}`,
);
