import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import { Confirmed } from '../route/confirmed.js';
import { CurrentSession, SignedIn } from '../route/route-access.js';
import type { Session } from '../session/session.js';
import { visitorOf } from '../session/visitor.js';
import { AuthenticatorApp } from './authenticator-app.service.js';
import { Passkeys } from './passkeys.service.js';
import { relyingParty } from './relying-party.js';
import {
  AppCodeDto,
  BegunAppDto,
  NewPasskeyDto,
  PasskeyOptionsDto,
  RecoveryCodesDto,
  SecondFactorsDto,
} from './second-factor.dto.js';
import { SecondFactors } from './second-factors.service.js';

/** A person's own second factors. */
@Controller('second-factors')
@SignedIn()
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly app: AuthenticatorApp,
    private readonly passkeys: Passkeys,
  ) {}

  /** Lists what I have to show beside my password. */
  @Get()
  async list(@CurrentSession() session: Session): Promise<SecondFactorsDto> {
    const factors = await this.factors.of(session.personId);
    return { ...(factors as unknown as SecondFactorsDto), required: session.needsSecondFactor };
  }

  /** Begins with an authenticator app: gives the secret for it. */
  @Post('app')
  @Confirmed()
  beginApp(@CurrentSession() session: Session): Promise<BegunAppDto> {
    return this.app.begin(session);
  }

  /** Puts the app into use by its first code, and ends my other sessions. */
  @Post('app/confirmation')
  @HttpCode(200)
  async confirmApp(
    @CurrentSession() session: Session,
    @Body() { code }: AppCodeDto,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.factors.confirmApp(session, code, visitorOf(request)) };
  }

  /** Removes the authenticator app. */
  @Delete('app')
  @HttpCode(204)
  @Confirmed()
  async removeApp(@CurrentSession() session: Session): Promise<void> {
    await this.factors.removeApp(session, session.needsSecondFactor);
  }

  /** Gives what the browser needs to make a passkey. */
  @Post('passkeys/options')
  @HttpCode(200)
  @Confirmed()
  async passkeyOptions(@CurrentSession() session: Session, @Req() request: FastifyRequest): Promise<PasskeyOptionsDto> {
    const options = await this.passkeys.optionsToAdd(session, relyingParty(request));
    return { options: options as Record<string, unknown> };
  }

  /** Adds the passkey that the browser made, and ends my other sessions. */
  @Post('passkeys')
  async addPasskey(
    @CurrentSession() session: Session,
    @Body() { name, response }: NewPasskeyDto,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesDto> {
    const made = response as unknown as RegistrationResponseJSON;
    const passkey = { name: name.trim(), response: made, party: relyingParty(request) };
    return { recoveryCodes: await this.factors.addPasskey(session, passkey) };
  }

  /** Removes a passkey. */
  @Delete('passkeys/:id')
  @HttpCode(204)
  @Confirmed()
  async removePasskey(@CurrentSession() session: Session, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.factors.removePasskey(session, id, session.needsSecondFactor);
  }

  /** Makes new recovery codes; those that there were do not hold any more. */
  @Post('recovery-codes')
  @Confirmed()
  async makeCodes(@CurrentSession() session: Session): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.factors.makeCodes(session) };
  }
}
