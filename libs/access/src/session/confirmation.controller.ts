import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import { Clock, Database } from '#persistence';
import { invalid } from '#problems';
import { CurrentSession, SignedIn } from '../route/route-access.js';
import { AccessRecord } from '../record/access-record.js';
import { accountEvent } from '../record/account-event.js';
import { Passkeys } from '../second-factor/passkeys.service.js';
import { relyingParty } from '../second-factor/relying-party.js';
import { AppCodeDto, ConfirmDto, PasskeyDto, PasskeyOptionsDto } from '../second-factor/second-factor.dto.js';
import { SecondFactors, type Shown } from '../second-factor/second-factors.service.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import type { Session } from './session.js';
import { markConfirmed } from './session.sql.js';
import { visitorOf } from './visitor.js';

/** Proving once more who one is, before records leave the house or a door is opened. */
@Controller('session/confirmation')
@SignedIn()
export class ConfirmationController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signIn: SignIn,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly record: AccessRecord,
  ) {}

  /** Confirms with the password that it is me. */
  @Post()
  @HttpCode(204)
  async byPassword(
    @CurrentSession() session: Session,
    @Body() { password }: ConfirmDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if (!(await this.signIn.isOwnPassword(session, password, visitorOf(request))))
      throw invalid([{ field: 'password', message: 'This is not your password.' }]);
    await this.confirm(session);
  }

  /** Confirms with the code of my authenticator app that it is me. */
  @Post('app')
  @HttpCode(204)
  async byApp(
    @CurrentSession() session: Session,
    @Body() { code }: AppCodeDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.show(session, { by: 'app', code }, request);
  }

  /** Gives what the browser needs to show a passkey. */
  @Post('passkey/options')
  @HttpCode(200)
  async passkeyOptions(@CurrentSession() session: Session, @Req() request: FastifyRequest): Promise<PasskeyOptionsDto> {
    const options = await this.passkeys.optionsToShow(session, relyingParty(request));
    return { options: options as Record<string, unknown> };
  }

  /** Confirms with a passkey that it is me. */
  @Post('passkey')
  @HttpCode(204)
  async byPasskey(
    @CurrentSession() session: Session,
    @Body() { response }: PasskeyDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const shown = response as unknown as AuthenticationResponseJSON;
    await this.show(session, { by: 'passkey', response: shown, party: relyingParty(request) }, request);
  }

  private async show(session: Session, shown: Shown, request: FastifyRequest): Promise<void> {
    await this.factors.prove(session, shown, visitorOf(request));
    await this.confirm(session);
  }

  private async confirm({ personId, tokenHash }: Session): Promise<void> {
    await this.database.transact({ programId: null, personId }, (tx) =>
      tx.run(markConfirmed, [tokenHash, this.clock.now()]),
    );
    this.record.add(accountEvent(personId, 'confirmed', 'confirmed who they are'));
  }
}
