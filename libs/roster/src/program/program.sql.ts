import { statement } from '#persistence';

/** The program and how large it is. Parameters: program, now. */
export const findProgram = statement(
  'find-program',
  `select p.id, p.name, p.agency_name, p.district_name, p.time_zone,
          (select count(*) from unit where program_id = p.id and archived_at is null) as units,
          (select count(*) from campus where program_id = p.id) as campuses,
          (select count(*) from officer
           where program_id = p.id
             and (left_on is null or left_on >= ($2::timestamptz at time zone p.time_zone)::date)) as officers
   from program p where p.id = $1`,
);
