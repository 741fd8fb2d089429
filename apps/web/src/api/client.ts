import createClient, { type Middleware } from 'openapi-fetch';
import { isAttended } from './attended.js';
import type { Paths } from './paths.js';
import { noAnswer, ProblemError, problemOf } from './problem.js';
import { confirmation, sessionOver } from './waiting.js';

/** Signing in, whose own refusals are not the end of a session. */
const signingIn = /^\/api\/session(\/second-step.*)?$/;

/** A request, sent again after a new sign-in when the session was over, and once the person has confirmed who they are. */
export async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await reach(request);
  if (response.status === 401 && !signingIn.test(new URL(request.url).pathname)) {
    await sessionOver.wait();
    return send(again);
  }
  if (response.status === 403 && (await codeOf(response)) === 'confirm-needed' && (await confirmation.wait()))
    return send(again);
  return response;
}

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: unknown } | null;
  return body?.code;
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw noAnswer();
  }
}

/** Names this window among all others: it is not told of what it changed itself. */
export const windowName = newKey();

const sender: Middleware = {
  onRequest({ request }) {
    request.headers.set('Liaison-Window', windowName);
    if (!isAttended()) request.headers.set('Liaison-Unattended', 'true');
  },
};

const problems: Middleware = {
  async onResponse({ response }) {
    if (response.ok) {
      if (response.status === 204 || /json/.test(response.headers.get('content-type') ?? '')) return undefined;
      throw new ProblemError(502, 'no-json', 'Liaison did not answer as expected. Please try again in a moment.');
    }
    const body: unknown = await response.json().catch(() => null);
    throw problemOf(response.status, body);
  },
};

/** The API, typed by its addresses: `api.GET('/api/work', { params: { query: { cursor } } })`. */
export const api = createClient<Paths>({ fetch: send });
api.use(sender, problems);

/** The body of an answer; a refusal is thrown as a ProblemError. */
export async function answer<Body>(call: Promise<{ data?: Body; response: Response }>): Promise<Body> {
  return (await call).data as Body;
}

/** What guards a change against being made twice (`key`) and against overwriting somebody else's (`version`). */
export interface Guards {
  key?: string;
  version?: number | undefined;
}

/** The guards as headers: `api.POST(path, { body, headers: guarded({ key, version }) })`. */
export function guarded({ key, version }: Guards): Record<string, string> {
  return {
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  };
}

/** A key for one filling-in of a form. randomUUID is missing where the page came over plain HTTP from another machine. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
