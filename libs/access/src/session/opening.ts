import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#problems';
import { AccessRecord } from '../record/access-record.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { giveCookie, setCookie } from './session-cookie.js';
import type { SessionDto } from './session.dto.js';
import { Sessions } from './session.service.js';
import { SessionView } from './session-view.service.js';
import { deviceCookie, deviceDays, visitorOf } from './visitor.js';

const oneDay = 24 * 60 * 60;

/** How somebody proved who they are. */
interface Proof {
  /** For the record: 'a passkey'. */
  how?: string;
  /** A second factor was among it. */
  complete?: boolean;
  /** Nobody else's program opens: the proof is one program's own. */
  onlyProgram?: string | null;
}

/** Opens sessions, however somebody proved who they are, and gives their browser the cookies. */
@Injectable()
export class Opening {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly view: SessionView,
    private readonly record: AccessRecord,
  ) {}

  /**
   * The session that is open now; 401 `second-factor-needed` where the person has a second factor and has not given it
   * yet.
   */
  async show(personId: string, request: FastifyRequest, reply: FastifyReply, proof: Proof = {}): Promise<SessionDto> {
    const token = await this.open(personId, request, reply, proof);
    if (!token)
      throw new Problem({ status: 401, code: 'second-factor-needed', title: 'Please show your second factor too.' });
    return this.view.ofToken(token);
  }

  /** The token of the session, or null where the second factor is waited for; the cookie is given in any case. */
  async open(
    personId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { how, complete = false, onlyProgram }: Proof = {},
  ): Promise<string | null> {
    const visitor = visitorOf(request);
    const { token, pending } = await this.sessions.open(personId, visitor, { complete, onlyProgram });
    giveCookie(request, reply, token);
    if (pending) return null;
    this.record.add({
      about: 'sign-in',
      action: 'signed-in',
      says: `signed in${how ? ` with ${how}` : ''}`,
      personId,
      programId: null,
      network: visitor.network,
    });
    const device = await this.signIn.rememberDevice(personId, visitor);
    if (device) setCookie(request, reply, `${deviceCookie}=${device}; Max-Age=${deviceDays * oneDay}`);
    return token;
  }
}
