import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { beginning, Clock, cursorOf, Database, pageOf, PageQuery, readCursor } from '#persistence';
import { ProgramSettings } from '#policies';
import { countWork, listWork } from './work.sql.js';
import { TaskDto, WorkPageDto, WorkSummaryDto } from './work.dto.js';

type TaskRow = Omit<TaskDto, 'overdue'>;

/** My work: what waits on the person who asks, the most urgent first. */
@Controller('work')
export class WorkController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: ProgramSettings,
  ) {}

  /** Lists what waits on me, by due date. */
  @Get()
  @Allow('anyone')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<WorkPageDto> {
    const now = this.clock.now();
    const after = readCursor(query.cursor, 2) ?? beginning;
    const rows = await this.database.read<TaskRow>(actor, listWork, [
      actor.programId,
      actor.personId,
      ...after,
      query.limit + 1,
    ]);
    const shown = (row: TaskRow): TaskDto => ({ ...row, overdue: row.dueAt <= now });
    return pageOf(rows, query.limit, shown, (row) => cursorOf(row.dueAt, row.id));
  }

  /** Counts what waits on me: overdue, due today, within seven days, later. */
  @Get('summary')
  @Allow('anyone')
  async summary(@CurrentActor() actor: Actor): Promise<WorkSummaryDto> {
    const now = this.clock.now();
    const { calendar } = await this.settings.of(actor);
    const today = calendar.dayOf(now);
    const week = calendar.add(now, { amount: 7, unit: 'calendar days' });
    const [counts] = await this.database.read<WorkSummaryDto>(actor, countWork, [
      actor.programId,
      actor.personId,
      ...beginning,
      10_000,
      now,
      calendar.endOfDay(today),
      week,
    ]);
    return counts!;
  }
}
