import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { PageQuery } from '#persistence';
import { DeadLetterDto, DeadLetterPageDto, RetriedDto } from './dead-letter.dto.js';
import { DeadLetters } from './dead-letters.service.js';

/** What is stuck: tried several times, and given up until a person has it tried again. */
@Controller('dead-letters')
@Allow('agency_administrator', 'district_administrator')
export class DeadLetterController {
  constructor(private readonly letters: DeadLetters) {}

  /** Lists what is stuck, the newest first. */
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DeadLetterPageDto> {
    return this.letters.list(actor, query);
  }

  /** Shows one that is or was stuck: what became of it after it was tried again. */
  @Get(':id')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DeadLetterDto> {
    return this.letters.show(actor, id);
  }

  /** Has everything tried again that is stuck, up to 500 at a time. */
  @Post('retry')
  @HttpCode(200)
  retryAll(@CurrentActor() actor: Actor): Promise<RetriedDto> {
    return this.letters.retryAll(actor);
  }

  /** Has one tried again at once. */
  @Post(':id/retry')
  @HttpCode(200)
  retry(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DeadLetterDto> {
    return this.letters.retry(actor, id);
  }
}
