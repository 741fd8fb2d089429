import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { historyOf, type RecordedEntry } from '#audit';
import { cursorOf, Database, pageOf, PageQuery, readCursor } from '#persistence';
import { Cases } from './cases.js';
import { HistoryEntryDto, HistoryPageDto } from './history.dto.js';
import type { Lifecycle } from './lifecycle.js';
import { Lifecycles } from './registry.js';

/** What happened to a case, for whoever may read the case. */
@Controller('cases')
export class HistoryController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** Lists what happened to a case, newest first. */
  @Get(':kind/:id/history')
  @Allow('anyone')
  async readHistory(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<HistoryPageDto> {
    const lifecycle = this.lifecycles.ofKind(kind);
    await this.cases.read(lifecycle, actor, id);
    const before = Number(readCursor(query.cursor, 1)?.[0] ?? 0) || undefined;
    const rows = await this.database.transact(actor, (tx) =>
      historyOf(tx, actor.programId, { caseId: id, before, limit: query.limit + 1 }),
    );
    return pageOf(
      rows,
      query.limit,
      (row) => shown(lifecycle, row),
      (row) => cursorOf(row.seq),
    );
  }
}

function shown(lifecycle: Lifecycle, { seq, entry }: RecordedEntry): HistoryEntryDto {
  const label = (state: unknown) => lifecycle.states[String(state)]?.label ?? null;
  const from = label(entry.before?.state);
  const to = label(entry.after?.state);
  return {
    seq,
    at: entry.at,
    who: entry.who,
    says: entry.says,
    why: entry.why ?? null,
    from: from === to ? null : from,
    to: from === to ? null : to,
  };
}
