import { statement } from '#persistence';

/** One beginning at a time, so that what is known here stays so until its end. */
export const lockPrograms = statement(
  'lock-programs',
  `select pg_advisory_xact_lock(hashtextextended('liaison-begin-program', 0))`,
);

/** Parameter: the program's name. */
export const programNamed = statement('program-named', `select id from program where lower(name) = lower($1)`);

/** Who of these addresses is known here already. Parameter: addresses in lower case. */
export const peopleKnown = statement(
  'people-known',
  `select lower(email) as email, name, active as signs_in
   from person where lower(email) = any($1)`,
);

export const addProgram = statement(
  'add-program',
  `insert into program (id, name, agency_name, district_name, time_zone) values ($1, $2, $3, $4, $5)`,
);

export const addUnits = statement(
  'add-units',
  `insert into unit (id, program_id, name, kind)
   select id, $1, name, kind from jsonb_to_recordset($2::jsonb) as u (id uuid, name text, kind text)`,
);

export const addCampuses = statement(
  'add-campuses',
  `insert into campus (id, program_id, name, level, address)
   select id, $1, name, level, address
   from jsonb_to_recordset($2::jsonb) as c (id uuid, name text, level text, address text)`,
);

export const addOfficers = statement(
  'add-officers',
  `insert into officer (program_id, person_id, unit_id, badge_number, rank, sworn_on)
   select $1, "personId", "unitId", badge, rank, "swornOn"
   from jsonb_to_recordset($2::jsonb)
     as o ("personId" uuid, "unitId" uuid, badge text, rank text, "swornOn" date)`,
);

export const setPostingContacts = statement(
  'set-posting-contacts',
  `update unit set posting_contact_id = c.person_id
   from unnest($2::uuid[], $3::uuid[]) as c (unit_id, person_id)
   where unit.program_id = $1 and unit.id = c.unit_id`,
);
