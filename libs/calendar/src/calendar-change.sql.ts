import { statement } from '#persistence';

export const insertChange = statement(
  'insert-calendar-change',
  `insert into calendar_change (program_id, says, changed_by, who, changed_at) values ($1, $2, $3, $4, $5)`,
);

/** A page of changes, the newest first, from an index in that order. */
export const listChanges = statement(
  'list-calendar-changes',
  `select id, says, who, changed_at, followed_at, followed_with, dates_moved, people_told, dates_uncounted,
          last_error is not null and followed_at is null as failing
   from calendar_change
   where program_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
);

/** The programs of which a calendar has changed and the dates have not followed. */
export const programsToFollow = statement(
  'programs-to-follow',
  `select distinct program_id from calendar_change where followed_at is null`,
);

/** True where nobody else is at it: two at once could write dates of an older calendar over those of a newer. */
export const claimFollowing = statement(
  'claim-following',
  `select pg_try_advisory_xact_lock(hashtextextended('follow-calendar ' || $1, 0)) as mine`,
);

export const changesToFollow = statement(
  'calendar-changes-to-follow',
  `select id, says, who from calendar_change where program_id = $1 and followed_at is null order by id`,
);

/** The last of the changes has the numbers of all. */
export const followed = statement(
  'calendar-changes-followed',
  `update calendar_change
   set followed_at = $3, followed_with = $4, last_error = null,
       dates_moved = case when id = $4 then $5::int end, people_told = case when id = $4 then $6::int end,
       dates_uncounted = case when id = $4 then $7::int end
   where program_id = $1 and id = any ($2::uuid[])`,
);

export const notFollowed = statement(
  'calendar-changes-not-followed',
  `update calendar_change set last_error = left($2, 500) where program_id = $1 and followed_at is null`,
);
