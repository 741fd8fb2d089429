import { statement } from '#persistence';

/** Token's hash, now, idle since: the one round trip that every request pays for knowing who asks. */
export const sessionByToken = statement('session-by-token', `select session_by_token($1, $2, $3) as session`);

/** The same for many tokens' hashes, in their order. */
export const sessionsByTokens = statement(
  'sessions-by-tokens',
  `select session_by_token(hash, $2, $3) as session
   from unnest($1::bytea[]) with ordinality as asked (hash, place) order by place`,
);

/** Opens a session; the program is chosen at once where there is just one. */
export const openSession = statement(
  'open-session',
  `insert into session (token_hash, person_id, program_id, created_at, last_seen_at, expires_at)
   values ($1, $2, (select (array_agg(id))[1] from programs_of($2) having count(*) = 1), $3, $3, $4)`,
);

/** Many requests at once write it once. */
export const markSeen = statement(
  'mark-session-seen',
  `update session set last_seen_at = $2 where token_hash = $1 and last_seen_at < $3`,
);

/** Only somebody with an open role in the program gets there. */
export const chooseProgram = statement(
  'choose-program',
  `update session set program_id = $2
   where token_hash = $1 and exists (
     select from role_grant g where g.program_id = $2 and g.person_id = session.person_id and g.ended_at is null)
   returning program_id`,
);

export const endSession = statement('end-session', `delete from session where token_hash = $1`);

export const endOtherSessions = statement(
  'end-other-sessions',
  `delete from session where person_id = $1 and token_hash <> $2`,
);

export const programsOf = statement('programs-of-person', `select id, name, roles from programs_of($1)`);

export const setOwnPassword = statement('set-own-password', `select set_own_password($1)`);
