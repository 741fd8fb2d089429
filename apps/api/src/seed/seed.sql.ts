import { statement } from '#persistence';

/** One seed at a time, and none where there is a program already. */
export const lockSeed = statement('lock-seed', `select pg_advisory_xact_lock(hashtextextended('liaison-seed', 0))`);

export const anyProgram = statement('any-program', `select exists (select from program) as found`);

export const addTerms = statement(
  'seed-terms',
  `insert into school_term (program_id, name, starts_on, ends_on)
   select $1, name, starts_on, ends_on
   from jsonb_to_recordset($2::jsonb) as t (name text, starts_on date, ends_on date)`,
);

export const addDays = statement(
  'seed-days',
  `insert into calendar_day (program_id, day, kind, name)
   select $1, day, kind, name from jsonb_to_recordset($2::jsonb) as d (day date, kind text, name text)`,
);

export const setPasswords = statement(
  'seed-passwords',
  `update person set password_hash = $1 where id = any($2::uuid[]) and password_hash is null`,
);

export const knownAddresses = statement(
  'known-addresses',
  `select lower(email) as email from person where lower(email) = any($1) and active`,
);
