import { answer, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { SessionDto } from '../api/types.js';

/** Signs in with the password; null where a second step comes. */
export async function signInWithPassword(email: string, password: string): Promise<SessionDto | null> {
  try {
    return await answer(api.POST('/api/session', { body: { email, password } }));
  } catch (error) {
    if (asProblem(error).code === 'second-factor-needed') return null;
    throw error;
  }
}
