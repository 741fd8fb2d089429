import { statement } from '#persistence';
import { limits } from './throttle.js';

/** Two tries for the same address, or from the same network, count one after the other, not side by side. */
export const takeTurns = statement(
  'take-turns-signing-in',
  `select pg_advisory_xact_lock(hashtextextended('sign-in e-mail ' || encode($1::bytea, 'hex'), 0)),
          pg_advisory_xact_lock(hashtextextended('sign-in network ' || $2::text, 0))`,
);

const latest = (where: string, limit: number) => `
  array(select attempted_at from sign_in_attempt where ${where} order by attempted_at desc limit ${limit})`;

/** The latest failures by each way of counting. A try counts as failed until it has succeeded. */
export const latestFailures = statement(
  'latest-failed-sign-ins',
  `select ${latest('email_digest = $1 and network = $2', limits.here)} as here,
          ${latest('email_digest = $1', limits.email)} as email,
          ${latest('network = $2', limits.network)} as network`,
);

export const recordAttempt = statement(
  'record-sign-in-attempt',
  `insert into sign_in_attempt (email_digest, network, attempted_at) values ($1, $2, $3)`,
);

/** "In a row": who has got in starts again at nothing, from here. */
export const forgiveAttempts = statement(
  'forgive-sign-in-attempts',
  `delete from sign_in_attempt where email_digest = $1 and network = $2`,
);

export const credentialOf = statement('credential-of', `select person_id, password_hash from credential_of($1)`);

/** Whether the person of this address has signed in before on the device. Parameters: address in lower case, token's hash. */
export const knowsDevice = statement('knows-device', `select knows_device($1, $2) as known`);
