import { invalid, notNow, Problem } from './problem.js';

/**
 * What the database refused although no rule did, in words without its internals.
 * Codes: https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function databaseProblem(error: unknown): Problem | null {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (cause as { code?: unknown } | null)?.code;
  switch (code) {
    case '23505':
      return notNow('This exists already.', 'exists-already');
    case '23P01':
      return notNow('This overlaps with what is on record already.', 'overlaps');
    case '23503':
      return invalid([], 'Something this refers to does not exist here.');
    case '23514':
    case '23502':
    case '22P02':
    case '22P05':
    case '22007':
    case '22008':
    case '22003':
    case '22001':
    case '22021':
      return invalid([], 'A value that was sent is outside of what can be recorded.');
    case '42501':
      return new Problem({ status: 403, code: 'not-allowed', title: 'This is not yours to change.' });
    case '40001':
    case '40P01':
      return notNow('Somebody else changed this at the same moment. Please try again.', 'collision');
    default:
      return null;
  }
}
