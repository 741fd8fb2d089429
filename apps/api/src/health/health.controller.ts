import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '#access';
import { Health } from '#observability';
import { LiveDto, ReadyDto } from './health.dto.js';

/** For whoever runs the machine: a proxy sends requests only where `ready` answers with 200. */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly health: Health) {}

  /** Answers as long as the api runs at all. */
  @Get('live')
  live(): LiveDto {
    return { status: 'alive' };
  }

  /** Answers with 200 when the api can do its work, and with 503 when the database does not answer. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const readiness = await this.health.ready();
    if (readiness.status === 'not ready') void reply.status(503);
    return readiness;
  }
}
