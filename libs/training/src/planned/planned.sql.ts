import { statement } from '#persistence';

/**
 * What officers are to attend: nobody plans yet while there are no sessions. Parameters: program, officers, today.
 */
export const plannedHours = statement(
  'training-planned-hours',
  `select null::uuid as officer_id where $1::uuid is null and $2::uuid[] is null and $3::date is null`,
);
