import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Database, PageQuery } from '#persistence';
import { afterName, pageByName } from '../by-name.js';
import { CampusDto, CampusPageDto } from './campus.dto.js';
import { listCampuses } from './campus.sql.js';

/** The campuses of the district. */
@Controller('campuses')
export class CampusController {
  constructor(private readonly database: Database) {}

  /** Lists the campuses by name. */
  @Get()
  @Allow('anyone')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CampusPageDto> {
    const rows = await this.database.read<CampusDto>(actor, listCampuses, [
      actor.programId,
      ...afterName(query),
      query.limit + 1,
    ]);
    return pageByName(rows, query.limit, (row) => row);
  }
}
