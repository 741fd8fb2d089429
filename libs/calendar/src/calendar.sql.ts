import { statement } from '#persistence';

/** All that a program's calendar is made of, in one row. */
export const readCalendar = statement(
  'read-calendar',
  `select p.time_zone, p.settings_version,
     array(select day::text from calendar_day where program_id = p.id and kind = 'holiday') as holidays,
     array(select day::text from calendar_day where program_id = p.id and kind = 'no school') as no_school,
     (select coalesce(jsonb_agg(jsonb_build_object('startsOn', starts_on, 'endsOn', ends_on)), '[]')
      from school_term where program_id = p.id) as terms
   from program p where p.id = $1`,
);

export const listDays = statement(
  'list-calendar-days',
  `select id, day, kind, name from calendar_day where program_id = $1 and day between $2 and $3 order by day`,
);

export const listTerms = statement(
  'list-school-terms',
  `select id, name, starts_on, ends_on from school_term
   where program_id = $1 and starts_on <= $3 and ends_on >= $2 order by starts_on`,
);

export const insertDay = statement(
  'insert-calendar-day',
  `insert into calendar_day (program_id, day, kind, name) values ($1, $2, $3, $4)
   on conflict (program_id, day) do update set kind = excluded.kind, name = excluded.name
   returning id, day, kind, name`,
);

export const deleteDay = statement(
  'delete-calendar-day',
  `delete from calendar_day where program_id = $1 and id = $2 returning day`,
);

export const insertTerm = statement(
  'insert-school-term',
  `insert into school_term (program_id, name, starts_on, ends_on) values ($1, $2, $3, $4)
   returning id, name, starts_on, ends_on`,
);

export const deleteTerm = statement(
  'delete-school-term',
  `delete from school_term where program_id = $1 and id = $2 returning name`,
);
