import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { cursorOf, Database, pageOf, PageQuery, readCursor } from '#persistence';
import { incidentLifecycle } from '../incident/incident.lifecycle.js';
import type { SchoolNotice } from './school-notice.js';
import { SchoolNoticeDto, SchoolNoticePageDto, ToldToSchoolDto } from './school-notice.dto.js';
import { schoolNoticeLifecycle } from './school-notice.lifecycle.js';
import { noticesOfIncident } from './school-notice.sql.js';
import { writeNotice } from './open-notice.js';

/** What the school is told of an incident (standard 7). */
@Controller()
export class SchoolNoticeController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Lists what the school was told of an incident, the newest first. */
  @Get('incidents/:id/school-notices')
  @Allow('anyone')
  async listSchoolNotices(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<SchoolNoticePageDto> {
    await this.cases.read(incidentLifecycle, actor, id);
    const before = readCursor(query.cursor, 1)?.[0] ?? null;
    const rows = await this.database.read<SchoolNotice>(actor, noticesOfIncident, [
      actor.programId,
      id,
      before,
      query.limit + 1,
    ]);
    return pageOf(
      rows.filter((row) => anyHolds(schoolNoticeLifecycle.readers, actor, row)),
      query.limit,
      (row) => schoolNoticeView(row, actor),
      (row) => cursorOf(row.id),
    );
  }

  /** Tells the school how it stands, what comes next and whom to ask. */
  @Post('incidents/:id/school-notices')
  @Allow('officer', 'supervisor')
  async tellSchool(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ToldToSchoolDto,
  ): Promise<SchoolNoticeDto> {
    await this.cases.read(incidentLifecycle, actor, id);
    return this.database.transact(actor, async (tx) => {
      const { now } = await this.cases.moment(actor, tx);
      const written = { ...body, programId: actor.programId, incidentId: id, sentBy: actor.personId };
      const notice = await writeNotice(tx, written, now);
      await this.cases.open(tx, actor, schoolNoticeLifecycle, notice);
      return schoolNoticeView(notice, actor);
    });
  }

  /** Acknowledges a notice, for the school. */
  @Post('school-notices/:id/acknowledge')
  @HttpCode(200)
  @Allow('anyone')
  acknowledgeNotice(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SchoolNoticeDto> {
    return this.database.transact(actor, async (tx) =>
      schoolNoticeView(await this.cases.take(tx, actor, schoolNoticeLifecycle, id, 'acknowledge'), actor),
    );
  }
}

const schoolNoticeView = (notice: SchoolNotice, actor: Actor): SchoolNoticeDto => ({
  ...shownCase(schoolNoticeLifecycle, notice, actor),
  incidentId: notice.incidentId,
  status: notice.status,
  nextStep: notice.nextStep,
  contact: notice.contact,
  sentByName: notice.sentByName,
  sentAt: notice.sentAt,
  acknowledgedByName: notice.acknowledgedByName,
  acknowledgedAt: notice.acknowledgedAt,
});
