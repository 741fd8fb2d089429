import { createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../role/role.js';
import type { Actor, Session } from '../session/session.js';

/** Who may use a route. A route that does not say is refused to everyone. */
export type RouteAccess =
  { who: 'public' } | { who: 'signed in' } | { who: 'roles'; roles: readonly Role[] | 'anyone' };

export const routeAccessKey = 'liaison:route-access';

export const sensitiveKey = 'liaison:sensitive-read';

const access = (value: RouteAccess) => SetMetadata(routeAccessKey, value);

/** Needs no session. */
export const Public = () => access({ who: 'public' });

/** Needs a session, the program may not be chosen yet. */
export const SignedIn = () => access({ who: 'signed in' });

/** Needs a session in a program, and there one of the roles; 'anyone' stands for any role at all. */
export const Allow = (...roles: [Role, ...Role[]] | ['anyone']) =>
  access({ who: 'roles', roles: roles[0] === 'anyone' ? 'anyone' : (roles as Role[]) });

/**
 * Whoever reads this is put on record, each record and person once in ten minutes. `says` reads on after the name:
 * 'read a service history'.
 */
export const Sensitive = (says: string) => SetMetadata(sensitiveKey, says);

/** The guard leaves here who asks. */
export interface GuardedRequest extends FastifyRequest {
  liaison?: { session: Session; actor?: Actor };
}

/** Who asks, in a route with `@Allow`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = guarded(context)?.actor;
  if (!actor) throw new Error('@CurrentActor() is for routes with @Allow().');
  return actor;
});

/** Who asks, in a route with `@SignedIn` or `@Allow`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const session = guarded(context)?.session;
  if (!session) throw new Error('@CurrentSession() is for routes with @SignedIn() or @Allow().');
  return session;
});

const guarded = (context: ExecutionContext) => context.switchToHttp().getRequest<GuardedRequest>().liaison;
