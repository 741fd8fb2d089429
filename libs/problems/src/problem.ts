/** One field of the request that has to be mended, and how. Nested fields are written with dots: `documents.0.name`. */
export interface FieldError {
  field: string;
  message: string;
}

interface ProblemParts {
  status: number;
  code: string;
  /** What happened, in a sentence for the person who asked. */
  title: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
}

/** An error that is answered to the person as RFC 9457 `application/problem+json`. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly headers: Record<string, string>;

  constructor(parts: ProblemParts) {
    super(parts.title);
    this.status = parts.status;
    this.code = parts.code;
    this.errors = parts.errors ?? [];
    this.headers = parts.headers ?? {};
  }

  get body() {
    return {
      type: 'about:blank',
      status: this.status,
      code: this.code,
      title: this.message,
      ...(this.errors.length > 0 ? { errors: this.errors } : {}),
    };
  }
}

/** 400: fields that cannot be read as they stand. */
export const invalid = (errors: FieldError[], title = 'Some of what was sent needs mending.') =>
  new Problem({ status: 400, code: 'invalid-input', title, errors });

/** 401: nobody is signed in, or the session is over. */
export const unauthenticated = (title = 'Please sign in.') =>
  new Problem({ status: 401, code: 'not-signed-in', title });

/** 403: the person may not do this. */
export const forbidden = (title: string) => new Problem({ status: 403, code: 'not-allowed', title });

/** 404: it does not exist, or not for this person: the two are not told apart. */
export const notFound = (noun: string) =>
  new Problem({ status: 404, code: 'not-found', title: `There is no such ${noun} here.` });

/** 409: the case is not in a state in which this can be done. */
export const notNow = (title: string, code = 'not-now') => new Problem({ status: 409, code, title });

/** 412: `If-Match` named a version that is no longer the newest. */
export const stale = (title: string) => new Problem({ status: 412, code: 'stale-version', title });

/** 413: larger than what is taken in. */
export const tooLarge = (title: string, errors: FieldError[] = []) =>
  new Problem({ status: 413, code: 'too-large', title, errors });

/** 422: understood, but a rule of the program does not allow it. */
export const ruleBroken = (code: string, title: string, errors: FieldError[] = []) =>
  new Problem({ status: 422, code, title, errors });

/** 429: asked too often. */
export const tooMany = (title: string, retryAfterSeconds: number) =>
  new Problem({ status: 429, code: 'too-many', title, headers: { 'retry-after': String(retryAfterSeconds) } });
