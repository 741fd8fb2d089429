import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentSession, SignedIn } from '../route/route-access.js';
import { OwnSessions } from './own-sessions.service.js';
import { ListedSessionDto } from './session.dto.js';
import type { Session } from './session.js';

/** Where I am signed in. */
@Controller('sessions')
@SignedIn()
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  /** Lists my open sessions, the one used last first. */
  @Get()
  list(@CurrentSession() session: Session): Promise<ListedSessionDto[]> {
    return this.sessions.list(session);
  }

  /** Ends all my sessions but this one. */
  @Delete()
  @HttpCode(204)
  async endOthers(@CurrentSession() session: Session): Promise<void> {
    await this.sessions.endOthers(session);
  }

  /** Ends one of my sessions. */
  @Delete(':id')
  @HttpCode(204)
  async end(@CurrentSession() session: Session, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.sessions.end(session, id);
  }
}
