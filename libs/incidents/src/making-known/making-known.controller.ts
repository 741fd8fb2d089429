import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Clock, Database } from '#persistence';
import { incidentLifecycle } from '../incident/incident.lifecycle.js';
import { ToldToSchoolDto } from '../school-notice/school-notice.dto.js';
import type { MakingKnown } from './making-known.js';
import { HoldDto, MakingKnownDto, RefuseHoldDto } from './making-known.dto.js';
import { makingKnownLifecycle } from './making-known.lifecycle.js';
import { makingKnownOfIncident } from './making-known.sql.js';

/** That the school learns of an investigation that an officer began (standard 7); law enforcement's alone. */
@Controller()
@Allow('officer', 'supervisor', 'agency_administrator')
export class MakingKnownController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Lists how it stands with making an investigation known to the school; empty where the school reported it itself. */
  @Get('incidents/:id/making-known')
  async listMakingKnown(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MakingKnownDto[]> {
    await this.cases.read(incidentLifecycle, actor, id);
    const rows = await this.database.read<MakingKnown>(actor, makingKnownOfIncident, [actor.programId, id]);
    return rows
      .filter((row) => anyHolds(makingKnownLifecycle.readers, actor, row))
      .map((row) => this.shown(row, actor));
  }

  /** Makes the investigation known: from now on the school sees the incident, and has its first notice. */
  @Post('making-known/:id/make-known')
  @HttpCode(200)
  makeKnown(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ToldToSchoolDto,
  ): Promise<MakingKnownDto> {
    return this.take(actor, id, 'make-known', body);
  }

  /** Asks the supervisor that the school does not know of it yet. */
  @Post('making-known/:id/ask-hold')
  @HttpCode(200)
  askHold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HoldDto,
  ): Promise<MakingKnownDto> {
    return this.take(actor, id, 'ask-hold', body);
  }

  /** Approves, for a reason and until a day, that the school does not know of it yet. */
  @Post('making-known/:id/approve-hold')
  @HttpCode(200)
  approveHold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HoldDto,
  ): Promise<MakingKnownDto> {
    return this.take(actor, id, 'approve-hold', body);
  }

  /** Refuses to wait with it, or to wait any longer. */
  @Post('making-known/:id/refuse-hold')
  @HttpCode(200)
  refuseHold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RefuseHoldDto,
  ): Promise<MakingKnownDto> {
    return this.take(actor, id, 'refuse-hold', body);
  }

  private take(actor: Actor, id: string, action: string, input: object): Promise<MakingKnownDto> {
    return this.database.transact(actor, async (tx) =>
      this.shown(await this.cases.take(tx, actor, makingKnownLifecycle, id, action, input), actor),
    );
  }

  private shown(known: MakingKnown, actor: Actor): MakingKnownDto {
    return {
      ...shownCase(makingKnownLifecycle, known, actor),
      incidentId: known.incidentId,
      begunAt: known.begunAt,
      dueAt: known.dueAt,
      overdue: ['due', 'hold_asked'].includes(known.state) && known.dueAt <= this.clock.now(),
      holdReason: known.holdReason,
      heldUntil: known.heldUntil,
      askedByName: known.askedByName,
      askedAt: known.askedAt,
      decidedByName: known.decidedByName,
      decidedAt: known.decidedAt,
      knownByName: known.knownByName,
      knownAt: known.knownAt,
    };
  }
}
