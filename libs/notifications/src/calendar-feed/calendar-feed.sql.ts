import { statement } from '#persistence';

export const showFeed = statement(
  'show-calendar-feed',
  `select created_at as since, last_read_at from calendar_feed where program_id = $1 and person_id = $2`,
);

/** A new link takes the place of the one before, which leads nowhere from then on. */
export const replaceFeed = statement(
  'replace-calendar-feed',
  `insert into calendar_feed (program_id, person_id, token_hash, created_at) values ($1, $2, $3, $4)
   on conflict (program_id, person_id) do update set token_hash = $3, created_at = $4, last_read_at = null`,
);

export const revokeFeed = statement(
  'revoke-calendar-feed',
  `delete from calendar_feed where program_id = $1 and person_id = $2`,
);

export const feedByToken = statement(
  'calendar-feed-by-token',
  `select program_id, person_id, program_name from calendar_feed_by_token($1, $2)`,
);

/** More than anybody has in a month behind and all that is ahead. */
const most = 2000;

/** One person's appointments in a program from a time on; what was cancelled is among them, to be taken out again. */
export const appointmentsOfPerson = statement(
  'appointments-of-person',
  `select case_id as uid, sequence, changed_at, starts_at, ends_at, summary, place, path, cancelled_at from appointment
   where program_id = $1 and person_id = $2 and starts_at >= $3
   order by starts_at, id limit ${most}`,
);
