import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Clock, Database, PageQuery } from '#persistence';
import { afterName, pageByName } from '#roster';
import { assignmentLifecycle } from '../assignment/assignment.lifecycle.js';
import { campusesSeen } from '../assignment/seen-assignments.js';
import { CampusCoverageDto, CoveragePageDto } from './coverage.dto.js';
import { countCoverage, listCoverage } from './coverage.sql.js';

/** Which campuses have an SRO, and which have none (KRS 158.4414). */
@Controller('coverage')
export class CoverageController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lists the campuses by name with the SROs who serve there or are to. */
  @Get()
  @Allow('anyone')
  async listCoverage(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CoveragePageDto> {
    const shown = [actor.programId, campusesSeen(actor), actor.personId];
    const [rows, [counts]] = await Promise.all([
      this.database.read<CampusCoverageDto>(actor, listCoverage, [
        ...shown,
        ...afterName(query),
        query.limit + 1,
        this.clock.now(),
      ]),
      this.database.read<Pick<CoveragePageDto, 'campuses' | 'served'>>(actor, countCoverage, shown),
    ]);
    return { ...pageByName(rows, query.limit, withStatesInWords), ...counts! };
  }
}

const withStatesInWords = (campus: CampusCoverageDto): CampusCoverageDto => ({
  ...campus,
  officers: campus.officers.map((officer) => ({
    ...officer,
    stateLabel: assignmentLifecycle.states[officer.state as keyof typeof assignmentLifecycle.states].label,
  })),
});
