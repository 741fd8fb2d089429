import { Controller, Get } from '@nestjs/common';
import { Public } from '#access';
import { Database, statement } from '#persistence';

const alive = statement('alive', 'select 1 as one');

export class HealthDto {
  status: 'ok';
}

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Answers when the api can reach its database. */
  @Get()
  @Public()
  async health(): Promise<HealthDto> {
    await this.database.readGlobal(alive);
    return { status: 'ok' };
  }
}
