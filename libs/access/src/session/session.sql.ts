import { statement } from '#persistence';

/**
 * Token's hash, now, idle since: the one round trip that every request pays for knowing who asks. The last says whether
 * a sign-in is asked for that still lacks its second factor.
 */
export const sessionByToken = statement('session-by-token', `select session_by_token($1, $2, $3, $4) as session`);

/** The same for many tokens' hashes, in their order. */
export const sessionsByTokens = statement(
  'sessions-by-tokens',
  `select session_by_token(hash, $2, $3, false) as session
   from unnest($1::bytea[]) with ordinality as asked (hash, place) order by place`,
);

/** Whether the person of the row has something to show beside the password. */
const hasFactor = (person: string) => `(
  exists (select from totp_factor where person_id = ${person} and confirmed_at is not null)
  or exists (select from passkey where person_id = ${person}))`;

/**
 * Opens a session; the program is chosen at once where there is just one. Whoever has a second factor and has not given
 * it ($7) gets one that is pending until $8 and opens nothing.
 */
export const openSession = statement(
  'open-session',
  `insert into session (token_hash, person_id, program_id, created_at, last_seen_at, expires_at, device, network,
                        confirmed_at, second_factor_at, pending, only_program_id)
   select $1, $2, coalesce($9::uuid, (select (array_agg(id))[1] from programs_of($2) having count(*) = 1)), $3, $3,
          case when half.way then $8::timestamptz else $4::timestamptz end, $5, $6, $3, $7::timestamptz, half.way, $9::uuid
   from (select $7::timestamptz is null and ${hasFactor('$2')} as way) half
   returning pending`,
);

export const listSessions = statement(
  'list-sessions',
  `select id, device, network, created_at, last_seen_at, token_hash = $2 as is_this_one from session
   where person_id = $1 and not pending and expires_at > $3 and last_seen_at > $4
   order by last_seen_at desc, id`,
);

export const endSessionById = statement(
  'end-session-by-id',
  `delete from session where person_id = $1 and id = $2 returning id`,
);

/** The person has proved again who they are. */
export const markConfirmed = statement(
  'mark-session-confirmed',
  `update session set confirmed_at = $2 where token_hash = $1`,
);

/** A second factor was added in this session, or the last one removed. */
export const markSecondFactor = statement(
  'mark-session-second-factor',
  `update session set second_factor_at = case when ${hasFactor('session.person_id')} then $2::timestamptz end
   where token_hash = $1`,
);

/** What a passkey is asked to sign, kept until it has. */
export const setChallenge = statement(
  'set-session-challenge',
  `update session set challenge = $2 where token_hash = $1`,
);

/** Gives the challenge once. */
export const takeChallenge = statement(
  'take-session-challenge',
  `update session set challenge = null where token_hash = $1 returning old.challenge as challenge`,
);

export const rememberDevice = statement(
  'remember-device',
  `insert into known_device (token_hash, person_id, last_used_at) values ($1, $2, $3)`,
);

export const markDeviceUsed = statement(
  'mark-device-used',
  `update known_device set last_used_at = $3 where token_hash = $1 and person_id = $2 returning person_id`,
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
   where token_hash = $1 and coalesce(only_program_id, $2) = $2 and exists (
     select from role_grant g where g.program_id = $2 and g.person_id = session.person_id and g.ended_at is null)
   returning program_id`,
);

/** Gives the one program that it was for, where it was for one alone. */
export const endSession = statement(
  'end-session',
  `delete from session where token_hash = $1 returning only_program_id as only_program`,
);

export const endOtherSessions = statement(
  'end-other-sessions',
  `delete from session where person_id = $1 and token_hash <> $2`,
);

export const programsOf = statement('programs-of-person', `select id, name, roles from programs_of($1)`);

export const setOwnPassword = statement('set-own-password', `select set_own_password($1)`);
