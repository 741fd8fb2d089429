import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { forbidden, Problem, unauthenticated } from '#problems';
import { AccessRecord } from '../record/access-record.js';
import { watchAnswer } from '../record/watch-answer.js';
import { hasRole, sideOf } from '../role/role.js';
import { tokenIn } from '../session/session-cookie.js';
import type { Actor, ChosenProgram, Session } from '../session/session.js';
import { Sessions } from '../session/session.service.js';
import { confirmedKey, confirmFirst } from './confirmed.js';
import { ifMatchOf, isUnattended, onceOf, windowOf } from './request-headers.js';
import { GuardedRequest, RouteAccess, routeAccessKey, sensitiveKey } from './route-access.js';
import { refuseOtherSites } from './same-site.js';

/** Stands before every route: nobody gets in where the route does not say so. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly record: AccessRecord,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const access = this.asks<RouteAccess | undefined>(routeAccessKey, context);
    if (!access) throw forbidden('This address is not open to anyone.');
    refuseOtherSites(request);
    if (access.who === 'public') return true;

    const session = await this.sessions.of(tokenIn(request), { unattended: isUnattended(request) });
    if (!session) throw unauthenticated();
    request.liaison = { session };
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    watchAnswer(this.record, { session, request, reply }, this.asks<string | undefined>(sensitiveKey, context));
    if (access.who === 'roles') request.liaison.actor = admitted(session, access.roles, request);
    if (!session.isConfirmed && this.asks(confirmedKey, context)) throw confirmFirst();
    return true;
  }

  private asks<T>(key: string, context: ExecutionContext): T {
    return this.reflector.getAllAndOverride<T>(key, [context.getHandler(), context.getClass()]);
  }
}

type Asked = Parameters<typeof onceOf>[0] & { id?: string };

/** The session as an actor in its program, with what the request's headers ask for; 403 for other roles. */
export function admitted(session: Session, roles: (RouteAccess & { who: 'roles' })['roles'], request: Asked): Actor {
  if (!session.program)
    throw new Problem({ status: 403, code: 'program-needed', title: 'Please choose the program you want to work in.' });
  if (session.needsSecondFactor && !session.secondFactorAt)
    throw new Problem({
      status: 403,
      code: 'second-factor-needed',
      title: 'This program asks for a second step when you sign in. Please set it up first.',
    });
  if (roles !== 'anyone' && !hasRole(session, roles))
    throw forbidden('Your role in this program does not include this.');
  return {
    ...actorOf(session, session.program),
    requestId: request.id ?? null,
    once: onceOf(request),
    ifMatch: ifMatchOf(request),
    window: windowOf(request),
  };
}

/** Whoever is signed in, as somebody who acts in the program. */
export const actorOf = (session: Session, { id, timeZone, settingsVersion }: ChosenProgram): Actor => ({
  programId: id,
  timeZone,
  settingsVersion,
  personId: session.personId,
  name: session.name,
  email: session.email,
  grants: session.grants,
  side: sideOf(session),
});
