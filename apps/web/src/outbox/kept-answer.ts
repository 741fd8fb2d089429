import { asProblem } from '../api/problem.js';
import { type Kept, put, take } from './device.js';

interface Answer<Body> extends Kept {
  body: Body;
}

/**
 * Reads what a form needs to be filled in at all, such as the campuses to choose from, and keeps it for when there is
 * no connection. For lists that say nothing about anybody.
 */
export async function keptAnswer<Body>(owner: string, name: string, read: () => Promise<Body>): Promise<Body> {
  try {
    const body = await read();
    await put<Answer<Body>>('read', { owner, name, at: Date.now(), body }).catch(() => undefined);
    return body;
  } catch (error) {
    if (!asProblem(error).isUnanswered) throw error;
    const kept = await take<Answer<Body>>('read', owner, name).catch(() => undefined);
    if (!kept) throw error;
    return kept.body;
  }
}
