import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Clock, Database, PageQuery } from '#persistence';
import { afterName, pageByName } from '../by-name.js';
import { UnitDto, UnitPageDto } from './unit.dto.js';
import { listUnits } from './unit.sql.js';

type UnitRow = Omit<UnitDto, 'postingContact'> & { contactId: string | null; contactName: string | null };

/** The units of the agency. */
@Controller('units')
export class UnitController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lists the units in use by name, with how many officers they have and who posts notices there. */
  @Get()
  @Allow('anyone')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<UnitPageDto> {
    const rows = await this.database.read<UnitRow>(actor, listUnits, [
      actor.programId,
      ...afterName(query),
      query.limit + 1,
      this.clock.now(),
    ]);
    return pageByName(rows, query.limit, unitDto);
  }
}

const unitDto = ({ contactId, contactName, ...unit }: UnitRow): UnitDto => ({
  ...unit,
  postingContact: contactId && contactName ? { id: contactId, name: contactName } : null,
});
