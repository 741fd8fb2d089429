import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { beginning, cursorOf, Database, pageOf, readCursor } from '#persistence';
import { notFound } from '#problems';
import type { ServiceStretch } from '../expression/expression.js';
import { expressionLifecycle } from '../expression/expression.lifecycle.js';
import { eligibilityInShort, lengthInWords } from '../service-history/index.js';
import { PipelineDto, PipelineItemDto, PipelineQuery } from './pipeline.dto.js';
import { readPipeline } from './pipeline.sql.js';

interface PipelineRow {
  counts: Record<string, number>;
  items: ExpressionRow[];
  state: string;
  closesOn: string | null;
  minimumServiceYears: number;
}

interface ExpressionRow {
  id: string;
  state: string;
  expressedAt: string;
  officerId: string;
  officerName: string;
  badge: string;
  unitName: string;
  service: ServiceStretch[];
}

/** Every officer who expressed interest in a vacancy, by state, for HR. */
@Controller('vacancies')
export class PipelineController {
  constructor(private readonly database: Database) {}

  /** Lists the officers who expressed interest, first come first, with the counts of all states. */
  @Get(':id/pipeline')
  @Allow('hr', 'agency_administrator', 'assessor')
  async readPipeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PipelineQuery,
  ): Promise<PipelineDto> {
    const after = readCursor(query.cursor, 2) ?? beginning;
    const params = [actor.programId, id, query.state ?? null, ...after, query.limit + 1];
    const [row] = await this.database.read<PipelineRow>(actor, readPipeline, params);
    if (!row) throw notFound('vacancy');
    const page = pageOf(
      row.items,
      query.limit,
      (item) => item,
      (item) => cursorOf(item.expressedAt, item.id),
    );
    return {
      counts: countsOf(row.counts),
      items: page.items.map((item) => shown(item, row)),
      next: page.next,
    };
  }
}

const countsOf = (counts: Record<string, number>) =>
  Object.entries(expressionLifecycle.states).map(([state, { label }]) => ({ state, label, count: counts[state] ?? 0 }));

function shown(item: ExpressionRow, { closesOn, minimumServiceYears }: PipelineRow): PipelineItemDto {
  const served = closesOn
    ? eligibilityInShort({ intervals: item.service, closingDay: closesOn, minimumYears: minimumServiceYears })
    : null;
  return {
    id: item.id,
    officer: { id: item.officerId, name: item.officerName, unitName: item.unitName, badge: item.badge },
    state: item.state,
    stateLabel: expressionLifecycle.states[item.state as keyof typeof expressionLifecycle.states].label,
    expressedAt: item.expressedAt as unknown as Date,
    claimedService: served ? lengthInWords(served.claimedLength) : '',
    verifiedService: served ? lengthInWords(served.verifiedLength) : '',
    meetsVerified: served?.meetsVerified ?? false,
    entriesToVerify: item.service.filter((stretch) => stretch.status === 'entered').length,
  };
}
