import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Clock, Database, type Transaction } from '#persistence';
import { invalid } from '#problems';
import { campusOf, isSwornOn, officerOf } from '#roster';
import { Cases } from '#lifecycle';
import { campusesSeen } from '../incident/seen-incidents.js';
import { CampusCoverDto, CoverDto, NameStandInDto, StandInDto } from './cover.dto.js';
import { campusesToCover, endStandIn, insertStandIn, standIns } from './cover.sql.js';

type StandInRow = StandInDto & { campusId: string | null };

/** Who is asked when a campus reports an incident: its SRO, the back-up, the duty officer (standard 7). */
@Controller('incident-cover')
export class CoverController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Shows who is asked, campus by campus, and who is the duty officer. */
  @Get()
  @Allow('anyone')
  async readCover(@CurrentActor() actor: Actor): Promise<CoverDto> {
    const seen = await campusesSeen(this.database, actor);
    const [campuses, rows] = await Promise.all([
      this.database.read<Omit<CampusCoverDto, 'backUp'>>(actor, campusesToCover, [actor.programId, seen]),
      this.database.read<StandInRow>(actor, standIns, [actor.programId]),
    ]);
    const standIn = (campusId: string | null): StandInDto | null => {
      const row = rows.find((one) => one.campusId === campusId);
      return row ? shown(row) : null;
    };
    return {
      dutyOfficer: standIn(null),
      campuses: campuses.map((campus) => ({ ...campus, backUp: standIn(campus.campusId) })),
    };
  }

  /** Names the back-up officer of a campus, or the duty officer. */
  @Post()
  @HttpCode(204)
  @Allow('supervisor', 'agency_administrator')
  async nameStandIn(@CurrentActor() actor: Actor, @Body() { campusId, officerId }: NameStandInDto): Promise<void> {
    await this.database.transact(actor, async (tx) => {
      await this.check(tx, actor, campusId, officerId);
      const now = this.clock.now();
      const place = campusId ?? null;
      await tx.run(endStandIn, [actor.programId, place, now]);
      await tx.run(insertStandIn, [actor.programId, place, officerId, actor.personId, now]);
    });
  }

  private async check(tx: Transaction, actor: Actor, campusId: string | undefined, officerId: string): Promise<void> {
    const { now, settings } = await this.cases.moment(actor, tx);
    const officer = await officerOf(tx, actor.programId, officerId);
    if (!officer || !isSwornOn(officer, settings.calendar.dayOf(now)))
      throw invalid([{ field: 'officerId', message: 'Choose a sworn officer of the agency.' }]);
    if (campusId) await campusOf(tx, actor.programId, campusId);
  }
}

const shown = ({ officerId, officerName, since, namedByName }: StandInRow): StandInDto => ({
  officerId,
  officerName,
  since,
  namedByName,
});
