import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Clock, cursorOf, Database, newest, pageOf, PageQuery, readCursor } from '#persistence';
import { NoticeDto, NoticePageDto, NoticesSummaryDto, SeenDto } from './notice.dto.js';
import { countUnseen, listNotices, markSeen } from './notice.sql.js';

/** What the person who asks was told; nobody sees anybody else's. */
@Controller('notices')
export class NoticeController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lists my notices, newest first. */
  @Get()
  @Allow('anyone')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<NoticePageDto> {
    const before = readCursor(query.cursor, 2) ?? newest;
    const rows = await this.database.read<NoticeDto>(actor, listNotices, [
      actor.programId,
      actor.personId,
      ...before,
      query.limit + 1,
    ]);
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => cursorOf(row.recordedAt, row.id),
    );
  }

  /** Counts the notices that I have not seen. */
  @Get('summary')
  @Allow('anyone')
  async summary(@CurrentActor() actor: Actor): Promise<NoticesSummaryDto> {
    const [counted] = await this.database.read<NoticesSummaryDto>(actor, countUnseen, [
      actor.programId,
      actor.personId,
    ]);
    return counted!;
  }

  /** Marks my notices as seen: those named, or all of them. */
  @Post('seen')
  @HttpCode(200)
  @Allow('anyone')
  seen(@CurrentActor() actor: Actor, @Body() { ids }: SeenDto): Promise<NoticesSummaryDto> {
    const mine = [actor.programId, actor.personId];
    return this.database.transact(actor, async (tx) => {
      await tx.run(markSeen, [...mine, this.clock.now(), ids ?? null]);
      const [counted] = await tx.run<NoticesSummaryDto>(countUnseen, mine);
      return counted!;
    });
  }
}
