import { Controller, Get } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Clock, Database } from '#persistence';
import { notFound } from '#problems';
import { ProgramDto } from './program.dto.js';
import { findProgram } from './program.sql.js';

/** The program that the person works in. */
@Controller('program')
export class ProgramController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The program with its agency, its district and its size. */
  @Get()
  @Allow('anyone')
  async find(@CurrentActor() actor: Actor): Promise<ProgramDto> {
    const [program] = await this.database.read<ProgramDto>(actor, findProgram, [actor.programId, this.clock.now()]);
    if (!program) throw notFound('program');
    return program;
  }
}
