import { statement } from '#persistence';

/** One person's notices, newest first, from an index in that very order. */
export const listNotices = statement(
  'list-notices',
  `select id, subject, body, path, case_kind, case_id, recorded_at, seen_at
   from notice
   where program_id = $1 and person_id = $2 and (recorded_at, id) < ($3, $4)
   order by recorded_at desc, id desc limit $5`,
);

export const countUnseen = statement(
  'count-unseen-notices',
  `select count(*) as unseen from notice where program_id = $1 and person_id = $2 and seen_at is null`,
);

/** Some of the person's notices, or all of them where no ids are given. */
export const markSeen = statement(
  'mark-notices-seen',
  `update notice set seen_at = $3
   where program_id = $1 and person_id = $2 and seen_at is null and ($4::uuid[] is null or id = any ($4))`,
);
