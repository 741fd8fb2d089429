import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, hasRole } from '#access';
import { Clock, Database } from '#persistence';
import { afterName, pageByName } from '../by-name.js';
import { OfficerDto, OfficerListQuery, OfficerPageDto } from './officer.dto.js';
import { listOfficers } from './officer.sql.js';

/** The officers of the agency. */
@Controller('officers')
export class OfficerController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lists the officers who serve today by name. The school side is told neither rank nor whether they are sworn. */
  @Get()
  @Allow('anyone')
  async list(@CurrentActor() actor: Actor, @Query() query: OfficerListQuery): Promise<OfficerPageDto> {
    const rows = await this.database.read<OfficerDto>(actor, listOfficers, [
      actor.programId,
      ...afterName(query),
      query.limit + 1,
      this.clock.now(),
      query.unitId ?? null,
    ]);
    return pageByName(rows, query.limit, hasRole(actor, agencySide) ? (row) => row : asSeenBySchool);
  }
}

const agencySide = ['hr', 'officer', 'supervisor', 'agency_head', 'agency_administrator', 'assessor'] as const;

const asSeenBySchool = (officer: OfficerDto): OfficerDto => ({ ...officer, rank: null, sworn: null });
