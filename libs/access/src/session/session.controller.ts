import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessRecord } from '../record/access-record.js';
import { accountEvent } from '../record/account-event.js';
import { CurrentSession, Public, SignedIn } from '../route/route-access.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { Opening } from './opening.js';
import { takeCookieAway, tokenIn } from './session-cookie.js';
import { ChangePasswordDto, ChooseProgramDto, SessionDto, SignInDto } from './session.dto.js';
import type { Session } from './session.js';
import { Sessions } from './session.service.js';
import { SessionView } from './session-view.service.js';
import { visitorOf } from './visitor.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly view: SessionView,
    private readonly opening: Opening,
    private readonly record: AccessRecord,
  ) {}

  /** Signs a person in and sets the session cookie; 401 `second-factor-needed` where a second step comes. */
  @Post()
  @HttpCode(200)
  @Public()
  async open(
    @Body() { email, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const personId = await this.signIn.personOf(email, password, visitorOf(request));
    return this.opening.show(personId, request, reply);
  }

  /** Says who is signed in, in which program and with which roles. */
  @Get()
  @SignedIn()
  show(@CurrentSession() session: Session): Promise<SessionDto> {
    return this.view.of(session);
  }

  /** Chooses the program to work in. */
  @Put('program')
  @SignedIn()
  async choose(
    @CurrentSession() session: Session,
    @Body() { programId }: ChooseProgramDto,
    @Req() request: FastifyRequest,
  ): Promise<SessionDto> {
    await this.sessions.choose(session, programId);
    return this.view.ofToken(tokenIn(request));
  }

  /** Changes one's own password and ends one's other sessions. */
  @Post('password')
  @HttpCode(204)
  @SignedIn()
  async changePassword(
    @CurrentSession() session: Session,
    @Body() { current, next }: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.signIn.changePassword(session, current, next, visitorOf(request));
  }

  /** Signs out. */
  @Delete()
  @HttpCode(204)
  @SignedIn()
  async end(
    @CurrentSession() session: Session,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(session);
    this.record.add({ ...accountEvent(session.personId, 'signed-out', 'signed out'), about: 'sign-in' });
    takeCookieAway(request, reply);
  }
}
