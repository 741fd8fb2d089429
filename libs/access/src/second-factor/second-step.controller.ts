import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../route/route-access.js';
import { Opening } from '../session/opening.js';
import { tokenIn } from '../session/session-cookie.js';
import { SessionDto } from '../session/session.dto.js';
import { Sessions } from '../session/session.service.js';
import { visitorOf } from '../session/visitor.js';
import { Passkeys } from './passkeys.service.js';
import { relyingParty } from './relying-party.js';
import { AppCodeDto, PasskeyDto, PasskeyOptionsDto, RecoveryCodeDto, SecondStepDto } from './second-factor.dto.js';
import { SecondFactors, type Shown } from './second-factors.service.js';

/** The second step of signing in. The cookie of the first step says whose it is; it opens nothing else. */
@Controller('session/second-step')
@Public()
export class SecondStepController {
  constructor(
    private readonly sessions: Sessions,
    private readonly opening: Opening,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
  ) {}

  /** Says what can be shown as the second step. */
  @Get()
  async ways(@Req() request: FastifyRequest): Promise<SecondStepDto> {
    const { personId } = await this.sessions.pending(tokenIn(request));
    const { app, passkeys, recoveryCodesLeft } = await this.factors.of(personId);
    return { app: app !== null, passkey: passkeys.length > 0, recoveryCodesLeft };
  }

  /** Signs in with the code of the authenticator app. */
  @Post('app')
  @HttpCode(200)
  byApp(
    @Body() { code }: AppCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.goOn({ by: 'app', code }, request, reply);
  }

  /** Signs in with a recovery code, which is used up by it. */
  @Post('recovery-code')
  @HttpCode(200)
  byRecoveryCode(
    @Body() { code }: RecoveryCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.goOn({ by: 'recovery code', code }, request, reply);
  }

  /** Gives what the browser needs to show a passkey. */
  @Post('passkey/options')
  @HttpCode(200)
  async passkeyOptions(@Req() request: FastifyRequest): Promise<PasskeyOptionsDto> {
    const session = await this.sessions.pending(tokenIn(request));
    const options = await this.passkeys.optionsToShow(session, relyingParty(request));
    return { options: options as Record<string, unknown> };
  }

  /** Signs in with a passkey. */
  @Post('passkey')
  @HttpCode(200)
  byPasskey(
    @Body() { response }: PasskeyDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const party = relyingParty(request);
    return this.goOn(
      { by: 'passkey', response: response as unknown as AuthenticationResponseJSON, party },
      request,
      reply,
    );
  }

  private async goOn(shown: Shown, request: FastifyRequest, reply: FastifyReply): Promise<SessionDto> {
    const pending = await this.sessions.pending(tokenIn(request));
    await this.factors.prove(pending, shown, visitorOf(request));
    const onlyProgram = await this.sessions.end(pending);
    return this.opening.show(pending.personId, request, reply, { how: named[shown.by], complete: true, onlyProgram });
  }
}

const named = { app: 'an authenticator app', 'recovery code': 'a recovery code', passkey: 'a passkey' } as const;
