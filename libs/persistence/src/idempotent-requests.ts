import { ruleBroken } from '#problems';
import type { Scope } from './scope.js';
import { statement, type Step } from './statement.js';
import type { Transaction } from './transaction.js';

const lockKey = statement('lock-request-key', `select pg_advisory_xact_lock(hashtextextended($1, 0))`);
const findAnswer = statement(
  'find-request-answer',
  `select fingerprint, response from idempotent_request where person_id = $1 and key = $2`,
);
const recordAnswer = statement(
  'record-request-answer',
  `insert into idempotent_request (program_id, person_id, key, fingerprint, response, answered_at)
   values ($1, $2, $3, $4, $5, now())`,
);

/** Remembers the answer to a request in the very transaction of its effect, so that a repeat gets the same answer. */
export class IdempotentRequests {
  /** Waits for the same request when it is being answered right now. */
  async answered(tx: Transaction, scope: Scope): Promise<{ response: unknown } | null> {
    const { key, fingerprint } = scope.once!;
    const locked = tx.run(lockKey, [`${scope.personId}:${key}`]);
    const found = tx.run<{ fingerprint: string; response: unknown }>(findAnswer, [scope.personId, key]);
    const [, [row]] = await Promise.all([locked, found]);
    if (!row) return null;
    if (row.fingerprint !== fingerprint)
      throw ruleBroken(
        'key-used-otherwise',
        'This Idempotency-Key was used for a different request. Please send a new one.',
      );
    return { response: row.response ?? undefined };
  }

  recording(scope: Scope, response: unknown): Step {
    const { key, fingerprint } = scope.once!;
    return {
      statement: recordAnswer,
      params: [scope.programId, scope.personId, key, fingerprint, JSON.stringify(response ?? null)],
    };
  }
}
