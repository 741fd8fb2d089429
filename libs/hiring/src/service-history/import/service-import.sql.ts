import { statement } from '#persistence';

/** One import of a program at a time: what it was checked against cannot change under it. */
export const holdImports = statement(
  'hold-service-imports',
  `select pg_advisory_xact_lock(hashtextextended('service-import ' || $1::text, 0))`,
);

/**
 * Whose badge stands on each line, and whether the very same service is on record: all lines at once, each table read
 * once. A badge may have had an earlier wearer; whoever wears it now, or wore it last, is meant.
 */
export const matchLines = statement(
  'match-service-import',
  `with wearer as materialized (
     select distinct on (o.badge_number) o.badge_number, o.person_id, p.name, o.left_on,
            (select count(*) from service_interval s where s.program_id = $1 and s.officer_id = o.person_id) as entries
     from officer o join person p on p.id = o.person_id
     where o.program_id = $1 and o.badge_number = any ($3::text[])
     order by o.badge_number, o.left_on desc nulls first
   )
   select l.line, w.person_id as officer_id, w.name as officer_name, w.left_on, w.entries::int,
          exists (select from service_interval s
                  where s.program_id = $1 and s.officer_id = w.person_id and lower(s.agency) = lower(l.agency)
                    and s.started_on = l.started_on and s.ended_on is not distinct from l.ended_on) as there_already
   from unnest($2::int[], $3::text[], $4::text[], $5::date[], $6::date[])
     as l (line, badge_number, agency, started_on, ended_on)
   join wearer w on w.badge_number = l.badge_number`,
);

export const insertImported = statement(
  'insert-imported-service',
  `insert into service_interval (program_id, officer_id, agency, started_on, ended_on, note, source, entered_by, entered_at)
   select $1, l.officer_id, l.agency, l.started_on, l.ended_on, nullif(l.note, ''), 'import', $7, $8
   from unnest($2::uuid[], $3::text[], $4::date[], $5::date[], $6::text[])
     as l (officer_id, agency, started_on, ended_on, note)`,
);
