import { Controller, Get, Logger, Param, ParseUUIDPipe, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#problems';
import { Public } from '../route/route-access.js';
import { relyingParty } from '../second-factor/relying-party.js';
import { Opening } from '../session/opening.js';
import { cookieIn, setCookie } from '../session/session-cookie.js';
import { IdentityProviders } from './identity-providers.service.js';
import { IdentityProviderDto } from './single-sign-on.dto.js';
import { journeySeconds, SingleSignOn } from './single-sign-on.service.js';

const journeyCookie = 'liaison_journey';

/** Signing in at the identity provider of one's agency or district. */
@Controller('single-sign-on')
@Public()
export class SingleSignOnController {
  private readonly log = new Logger('SingleSignOn');

  constructor(
    private readonly providers: IdentityProviders,
    private readonly signOn: SingleSignOn,
    private readonly opening: Opening,
  ) {}

  /** Lists the identity providers by which one can sign in here. */
  @Get()
  list(): Promise<IdentityProviderDto[]> {
    return this.providers.list();
  }

  /** Comes back from the provider; goes on to the pages, signed in or with the reason why not. */
  @Get('callback')
  @Redirect()
  async comeBack(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    const url = new URL(request.originalUrl, relyingParty(request).origin);
    const returned = await this.signOn.complete(cookieIn(request, journeyCookie), url);
    setCookie(request, reply, `${journeyCookie}=; Max-Age=0`, 'Lax');
    if (!returned) return { url: '/?sign-in=refused' };
    const { personId, programId, withSecondFactor } = returned;
    const token = await this.opening.open(personId, request, reply, {
      how: 'single sign-on',
      complete: withSecondFactor,
      onlyProgram: programId,
    });
    return { url: token ? '/' : '/?sign-in=second-step' };
  }

  /** Goes to the provider. */
  @Get(':id')
  @Redirect()
  async go(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    const callback = `${relyingParty(request).origin}/api/single-sign-on/callback`;
    const begun = await this.signOn.begin(id, callback).catch((error: Error) => {
      if (error instanceof Problem) throw error;
      this.log.warn(`The identity provider ${id} cannot be reached: ${error.message}`);
      return null;
    });
    if (!begun) return { url: '/?sign-in=unreachable' };
    // Lax: it has to come along on the way back from the provider's site.
    setCookie(request, reply, `${journeyCookie}=${begun.journey}; Max-Age=${journeySeconds}`, 'Lax');
    return { url: begun.address.href };
  }
}
