import { Controller, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Allow, CurrentSession, type Session } from '#access';
import { LiveStreams } from './live-streams.js';

/** OpenAPI has no words for a stream of events: docs/decisions/0011-open-pages-are-told.md has them. */
@ApiExcludeController()
@Controller('live')
export class LiveController {
  constructor(private readonly streams: LiveStreams) {}

  /** Says which cases change that the person may read, for as long as the session lasts. */
  @Sse()
  @Allow('anyone')
  open(@CurrentSession() session: Session, @Req() { query }: FastifyRequest): Observable<MessageEvent> {
    const { window } = query as { window?: unknown };
    return this.streams.open(session, typeof window === 'string' ? window : undefined);
  }
}
