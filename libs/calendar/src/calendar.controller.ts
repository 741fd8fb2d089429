import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Database } from '#persistence';
import { invalid, notFound, notNow } from '#problems';
import {
  CalendarDayDto,
  CalendarDto,
  CalendarQuery,
  NewCalendarDayDto,
  NewSchoolTermDto,
  SchoolTermDto,
} from './calendar.dto.js';
import { deleteDay, deleteTerm, insertDay, insertTerm, listDays, listTerms } from './calendar.sql.js';

/** A calendar is shown for so many years at once. */
const mostYears = 5;

/** The program's calendar: on it business and school days are counted. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly database: Database) {}

  /** Shows the holidays, days without school and terms between two days. */
  @Get()
  @Allow('anyone')
  async readCalendar(@CurrentActor() actor: Actor, @Query() { from, to }: CalendarQuery): Promise<CalendarDto> {
    if (to < from) throw invalid([{ field: 'to', message: 'The last day is before the first.' }]);
    if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears)
      throw invalid([{ field: 'to', message: `Ask for ${mostYears} years at the most.` }]);
    const params = [actor.programId, from, to];
    const [days, terms] = await Promise.all([
      this.database.read<CalendarDayDto>(actor, listDays, params),
      this.database.read<SchoolTermDto>(actor, listTerms, params),
    ]);
    return { timeZone: actor.timeZone, days, terms };
  }

  /** Makes a day a holiday or one without school. */
  @Post('days')
  @Allow('agency_administrator', 'district_administrator')
  setDay(@CurrentActor() actor: Actor, @Body() { day, kind, name }: NewCalendarDayDto): Promise<CalendarDayDto> {
    return this.database.transact(actor, async (tx) => {
      const [set] = await tx.run<CalendarDayDto>(insertDay, [actor.programId, day, kind, name]);
      return set!;
    });
  }

  /** Makes a day an ordinary one again. */
  @Delete('days/:id')
  @HttpCode(204)
  @Allow('agency_administrator', 'district_administrator')
  async removeDay(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const removed = await this.database.transact(actor, (tx) => tx.run(deleteDay, [actor.programId, id]));
    if (removed.length === 0) throw notFound('day of the calendar');
  }

  /** Adds a term of the school year. */
  @Post('terms')
  @Allow('agency_administrator', 'district_administrator')
  async addTerm(
    @CurrentActor() actor: Actor,
    @Body() { name, startsOn, endsOn }: NewSchoolTermDto,
  ): Promise<SchoolTermDto> {
    if (endsOn < startsOn) throw invalid([{ field: 'endsOn', message: 'The term ends before it starts.' }]);
    try {
      return await this.database.transact(actor, async (tx) => {
        const [term] = await tx.run<SchoolTermDto>(insertTerm, [actor.programId, name, startsOn, endsOn]);
        return term!;
      });
    } catch (error) {
      if ((error as { code?: string }).code === '23P01')
        throw notNow('This overlaps with another term. Change one of the two.', 'overlaps');
      throw error;
    }
  }

  /** Removes a term. */
  @Delete('terms/:id')
  @HttpCode(204)
  @Allow('agency_administrator', 'district_administrator')
  async removeTerm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const removed = await this.database.transact(actor, (tx) => tx.run(deleteTerm, [actor.programId, id]));
    if (removed.length === 0) throw notFound('term');
  }
}
