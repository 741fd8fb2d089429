import { answer, api } from '../api/client.js';
import { isAttended } from '../api/attended.js';
import type { SessionDto } from '../api/types.js';
import { drop, type Kept, put, take } from '../outbox/device.js';
import { asProblem } from '../api/problem.js';

/** In milliseconds: as long as the API lets a session be idle (CJIS Security Policy), and as long as it lets it last. */
const idle = 30 * 60_000;
const longest = 12 * 3_600_000;

interface KeptSession extends Kept {
  session: SessionDto;
  since: number;
}

const place = { owner: 'device', name: 'session' };
let shown: KeptSession | null = null;

/** Who is signed in. Where the API cannot be reached, whoever was here last, as long as the session would last. */
export async function readSession(): Promise<SessionDto> {
  try {
    const session = await answer(api.GET('/api/session'));
    await keep({ ...place, at: Date.now(), since: Date.now(), session });
    return session;
  } catch (error) {
    const problem = asProblem(error);
    if (problem.status === 401) await forgetSession();
    const kept = problem.isUnanswered
      ? await take<KeptSession>('read', place.owner, place.name).catch(() => null)
      : null;
    if (!kept || Date.now() - kept.at > idle || Date.now() - kept.since > longest) throw error;
    shown = kept;
    return kept.session;
  }
}

export async function keepSession(session: SessionDto): Promise<void> {
  await keep({ ...place, at: Date.now(), since: Date.now(), session });
}

export async function forgetSession(): Promise<void> {
  shown = null;
  await drop('read', place.owner, place.name).catch(() => undefined);
}

async function keep(session: KeptSession): Promise<void> {
  shown = session;
  await put('read', session).catch(() => undefined);
}

// Somebody who sits here keeps it alive, as their requests would.
setInterval(() => {
  if (shown && isAttended()) void keep({ ...shown, at: Date.now() });
}, 60_000);
