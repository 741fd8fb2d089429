import { statement } from '#persistence';

/** One seed at a time, and none where there is a program already. */
export const lockSeed = statement('lock-seed', `select pg_advisory_xact_lock(hashtextextended('liaison-seed', 0))`);

export const anyProgram = statement('any-program', `select exists (select from program) as found`);

export const addProgram = statement(
  'seed-program',
  `insert into program (id, name, agency_name, district_name, time_zone) values ($1, $2, $3, $4, $5)`,
);

export const addUnits = statement(
  'seed-units',
  `insert into unit (id, program_id, name, kind)
   select id, $1, name, kind from jsonb_to_recordset($2::jsonb) as u (id uuid, name text, kind text)`,
);

export const addCampuses = statement(
  'seed-campuses',
  `insert into campus (id, program_id, name, level, address)
   select id, $1, name, level, address
   from jsonb_to_recordset($2::jsonb) as c (id uuid, name text, level text, address text)`,
);

export const addOfficers = statement(
  'seed-officers',
  `insert into officer (program_id, person_id, unit_id, badge_number, rank, sworn_on)
   select $1, person_id, unit_id, badge, rank, sworn_on
   from jsonb_to_recordset($2::jsonb) as o (person_id uuid, unit_id uuid, badge text, rank text, sworn_on date)`,
);

export const setPostingContacts = statement(
  'seed-posting-contacts',
  `update unit set posting_contact_id = c.person_id
   from unnest($2::uuid[], $3::uuid[]) as c (unit_id, person_id)
   where unit.program_id = $1 and unit.id = c.unit_id`,
);

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
