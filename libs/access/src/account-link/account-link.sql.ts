import { statement } from '#persistence';

/** Parameters: address in lower case, purpose, now. Gives nothing, whether the address is known or not. */
export const askForAccountLink = statement('ask-for-account-link', `select ask_for_account_link($1, $2, $3)`);

export const accountLinkByToken = statement('account-link-by-token', `select account_link_by_token($1, $2) as link`);

/** Parameters: token's hash, the new password's hash, now. */
export const useAccountLink = statement('use-account-link', `select use_account_link($1, $2, $3) as person_id`);

/** For the owner of the tables: invites people, with mail that is due at once. */
export const inviteByIds = statement(
  'invite-people',
  `insert into account_link (person_id, purpose, requested_at, due_at)
   select p.id, 'invitation', $2, $2 from person p where p.id = any ($1::uuid[]) and p.active`,
);

/** Takes up to $3 links whose mail is due, and puts them off to $2 in case the worker dies. */
export const takeDueLinks = statement(
  'take-due-account-links',
  `update account_link l set due_at = $2, attempts = attempts + 1
   from person p
   where p.id = l.person_id and l.id in (
     select id from account_link where sent_at is null and given_up is null and used_at is null and due_at <= $1
     order by due_at, id limit $3 for update skip locked)
   returning l.id, l.purpose, l.attempts, p.name, p.email, p.active,
     (select g.program_id from role_grant g where g.person_id = p.id and g.ended_at is null order by g.granted_at limit 1) as program_id`,
);

/** Keeps the token's hash before the mail leaves, so that whoever gets it can use it. */
export const setLinkToken = statement(
  'set-account-link-token',
  `update account_link set token_hash = $2, expires_at = $3 where id = $1`,
);

export const markLinkSent = statement('mark-account-link-sent', `update account_link set sent_at = $2 where id = $1`);

export const putOffLink = statement(
  'put-off-account-link',
  `update account_link set due_at = coalesce($2, due_at), given_up = $3 where id = $1`,
);
