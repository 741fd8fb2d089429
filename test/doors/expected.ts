import { type Actor, hasRole } from '#access';
import { anyHolds, type Case, type Lifecycle } from '#lifecycle';
import { Database } from '#persistence';
import type { TestApi } from '../harness/api.js';
import type { Door } from './doors.js';
import { scopeOf, type Visitor } from './visitors.js';

/** How the permission table answers a visitor at a door. */
export type Expected =
  'come in' | 'not signed in' | 'not your role' | 'not your case' | 'not for you' | 'not yours to do';

/** Statuses that keep to it. Who may come in may still be told that the case is in another state, or what to mend. */
export const keepsTo = (expected: Expected, status: number, code: unknown): boolean => {
  switch (expected) {
    case 'not signed in':
      return status === 401;
    case 'not your case':
      return status === 404;
    case 'not for you':
      return status === 403 || status === 404;
    case 'not your role':
    case 'not yours to do':
      return status === 403;
    default:
      return status < 500 && ![401, 404].includes(status) && (status !== 403 || code === 'confirm-needed');
  }
};

/** Read from the decorator and the table as they are, at the moment of asking. Null where neither says. */
export async function expectedOf(
  api: TestApi,
  door: Door,
  visitor: Visitor | null,
  caseId: string | null,
): Promise<Expected | null> {
  const { access, lifecycle, action, reads, within } = door;
  if (access?.who === 'public') return null;
  if (!visitor) return 'not signed in';
  if (access?.who === 'roles' && access.roles !== 'anyone' && !hasRole(visitor, access.roles)) return 'not your role';
  if (!lifecycle || !caseId || !(action || reads || within)) return null;
  const facts = await factsFor(api, lifecycle, visitor, caseId);
  const actor = {
    ...visitor,
    name: visitor.name,
    email: '',
    timeZone: 'America/New_York',
    settingsVersion: 1,
  } as Actor;
  if (!facts || !anyHolds(lifecycle.readers, actor, facts)) return within ? 'not for you' : 'not your case';
  if (within) return null;
  if (!action) return 'come in';
  const { by } = lifecycle.actions[action]!;
  return Array.isArray(by) && anyHolds(by, actor, facts) ? 'come in' : 'not yours to do';
}

async function factsFor(api: TestApi, lifecycle: Lifecycle, visitor: Visitor, id: string): Promise<Case | undefined> {
  const [facts] = await api.app.get(Database).read<Case>(scopeOf(visitor), lifecycle.facts, [[id]]);
  return facts;
}
