/** One field that has to be mended, and how. */
export interface FieldError {
  field: string;
  message: string;
}

/** Refusals with 409 for which nobody else did anything: what was typed clashes with what is there. */
const ownClash = new Set(['overlaps', 'exists-already']);

/** What the API answered instead of doing it (RFC 9457), or `status` 0 where no answer came at all. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
    this.name = 'ProblemError';
  }

  /** Somebody else changed the case meanwhile, or it is no longer in a state in which this can be done. */
  get isConflict(): boolean {
    return this.status === 412 || (this.status === 409 && !ownClash.has(this.code));
  }

  /** Whether it was done is not known: the same request with the same key may be sent again. */
  get isUnanswered(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

/** Reads a problem from whatever body came with the status; also from a proxy that knows nothing of ours. */
export function problemOf(status: number, body: unknown): ProblemError {
  const { title, detail, code, errors } = (isRecord(body) ? body : {}) as Record<string, unknown>;
  const said = [detail, title].find((text) => typeof text === 'string' && text !== '') as string | undefined;
  const fields = Array.isArray(errors) ? errors.filter(isFieldError) : [];
  return new ProblemError(status, typeof code === 'string' ? code : 'unknown', said ?? sentenceFor(status), fields);
}

export const noAnswer = (): ProblemError =>
  new ProblemError(
    0,
    'no-answer',
    'Liaison could not be reached. Check your connection, then try again. Nothing you typed is lost.',
  );

/** Any thrown thing as a problem, for showing. */
export const asProblem = (error: unknown): ProblemError =>
  error instanceof ProblemError
    ? error
    : new ProblemError(-1, 'unexpected', 'Something went wrong on this page. Please try again.');

function sentenceFor(status: number): string {
  if (status === 401) return 'Please sign in.';
  if (status === 403) return 'You are not allowed to do this.';
  if (status === 404) return 'This does not exist, or not for you.';
  if (status === 413) return 'This is larger than what can be taken in.';
  if (status === 429) return 'Too many requests. Please wait a moment, then try again.';
  if (status >= 500) return 'Liaison is not available right now. Please try again in a moment.';
  return 'This could not be done.';
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFieldError = (value: unknown): value is FieldError =>
  isRecord(value) && typeof value.field === 'string' && typeof value.message === 'string';
