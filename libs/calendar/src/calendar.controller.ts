import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { cursorOf, Database, pageOf, PageQuery, readCursor } from '#persistence';
import { invalid } from '#problems';
import { listChanges } from './calendar-change.sql.js';
import { CalendarChanges } from './calendar-changes.js';
import {
  CalendarChangeDto,
  CalendarChangePageDto,
  CalendarDayDto,
  CalendarDto,
  CalendarQuery,
  NewCalendarDayDto,
  NewSchoolTermDto,
  SchoolTermDto,
} from './calendar.dto.js';
import { listDays, listTerms } from './calendar.sql.js';

/** A calendar is shown for so many years at once. */
const mostYears = 5;

/** The program's calendar: on it business and school days are counted. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly database: Database,
    private readonly changes: CalendarChanges,
  ) {}

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

  /** Lists the changes of the calendar, newest first, with what moved because of each. */
  @Get('changes')
  @Allow('agency_administrator', 'district_administrator')
  async readChanges(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CalendarChangePageDto> {
    const before = readCursor(query.cursor, 1)?.[0] ?? null;
    const rows = await this.database.read<CalendarChangeDto>(actor, listChanges, [
      actor.programId,
      before,
      query.limit + 1,
    ]);
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => cursorOf(row.id),
    );
  }

  /** Makes a day a holiday or one without school. */
  @Post('days')
  @Allow('agency_administrator', 'district_administrator')
  setDay(@CurrentActor() actor: Actor, @Body() body: NewCalendarDayDto): Promise<CalendarDayDto> {
    return this.changes.setDay(actor, body);
  }

  /** Makes a day an ordinary one again. */
  @Delete('days/:id')
  @HttpCode(204)
  @Allow('agency_administrator', 'district_administrator')
  removeDay(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.changes.removeDay(actor, id);
  }

  /** Adds a term of the school year. */
  @Post('terms')
  @Allow('agency_administrator', 'district_administrator')
  addTerm(@CurrentActor() actor: Actor, @Body() body: NewSchoolTermDto): Promise<SchoolTermDto> {
    if (body.endsOn < body.startsOn) throw invalid([{ field: 'endsOn', message: 'The term ends before it starts.' }]);
    return this.changes.addTerm(actor, body);
  }

  /** Removes a term. */
  @Delete('terms/:id')
  @HttpCode(204)
  @Allow('agency_administrator', 'district_administrator')
  removeTerm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.changes.removeTerm(actor, id);
  }
}
