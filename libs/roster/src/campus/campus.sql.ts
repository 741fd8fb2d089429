import { statement } from '#persistence';

/** Campuses by name. Parameters: program, after name, after id, limit. */
export const listCampuses = statement(
  'list-campuses',
  `select id, name, level, address from campus
   where program_id = $1 and (name, id) > ($2, $3)
   order by name, id limit $4`,
);

export const findCampus = statement(
  'find-campus',
  `select id, name, level, address from campus where program_id = $1 and id = $2`,
);
