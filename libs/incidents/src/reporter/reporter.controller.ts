import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, hasRole } from '#access';
import { Clock, Database } from '#persistence';
import { forbidden, invalid, notFound } from '#problems';
import { NameReporterDto, ReportableCampusDto, ReporterDto, ReportersDto, StaffDto } from './reporter.dto.js';
import {
  endReporter,
  insertReporter,
  otherStaff,
  reportableCampuses,
  reporterCampus,
  reportersOfCampus,
} from './reporter.sql.js';

/** Staff whom an administrator has named to report incidents of the campus (standard 7). */
@Controller()
export class ReporterController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lists who of the staff may report for a campus, and who could be named. */
  @Get('campuses/:id/incident-reporters')
  @Allow('anyone')
  async listReporters(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) campusId: string,
  ): Promise<ReportersDto> {
    ofTheirCampus(actor, campusId);
    const of = [actor.programId, campusId];
    const [reporters, others] = await Promise.all([
      this.database.read<ReporterDto>(actor, reportersOfCampus, of),
      this.database.read<StaffDto>(actor, otherStaff, of),
    ]);
    return { reporters, others };
  }

  /** Names somebody of the staff to report for the campus. */
  @Post('incident-reporters')
  @HttpCode(204)
  @Allow('anyone')
  async nameReporter(@CurrentActor() actor: Actor, @Body() { campusId, personId }: NameReporterDto): Promise<void> {
    ofTheirCampus(actor, campusId);
    const row = [actor.programId, campusId, personId, actor.personId, this.clock.now()];
    const named = await this.database.transact(actor, (tx) => tx.run(insertReporter, row));
    if (named.length === 0)
      throw invalid([{ field: 'personId', message: 'Choose somebody of the staff of this campus.' }]);
  }

  /** Takes it back: they report no more. What they reported they still see. */
  @Delete('incident-reporters/:id')
  @HttpCode(204)
  @Allow('anyone')
  async endReporter(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.database.transact(actor, async (tx) => {
      const [reporter] = await tx.run<{ campusId: string }>(reporterCampus, [actor.programId, id]);
      if (!reporter || !hasRole(actor, 'administrator', reporter)) throw notFound('reporter');
      await tx.run(endReporter, [actor.programId, id, this.clock.now()]);
    });
  }

  /** Lists the campuses for which the person asking may report an incident. */
  @Get('reportable-campuses')
  @Allow('anyone')
  listReportable(@CurrentActor() actor: Actor): Promise<ReportableCampusDto[]> {
    return this.database.read(actor, reportableCampuses, [actor.programId, campusesReported(actor), actor.personId]);
  }
}

function ofTheirCampus(actor: Actor, campusId: string): void {
  if (!hasRole(actor, 'administrator', { campusId })) throw forbidden('This is for the administrators of the campus.');
}

function campusesReported(actor: Actor): string[] | null {
  if (hasRole(actor, ['officer', 'supervisor'])) return null;
  return actor.grants.flatMap(({ role, campusId }) => (role === 'administrator' && campusId ? [campusId] : []));
}
