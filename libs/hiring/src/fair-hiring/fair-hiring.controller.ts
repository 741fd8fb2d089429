import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Database } from '#persistence';
import type { ServiceStretch } from '../expression/expression.js';
import { eligibilityInShort } from '../service-history/index.js';
import { FairHiringDto, FairHiringQuery } from './fair-hiring.dto.js';
import { hiringOutcomes } from './fair-hiring.sql.js';
import { selectionRates, serviceBand, type Stage } from './index.js';

interface OutcomeRow {
  vacancyId: string;
  closesOn: string;
  minimumServiceYears: number;
  unit: string;
  withdrew: boolean;
  reached: Stage;
  service: ServiceStretch[];
}

/** Selection rates by stage, so that HR sees where groups of officers fall behind. */
@Controller('fair-hiring')
export class FairHiringController {
  constructor(private readonly database: Database) {}

  /** Shows the selection rate of each stage over the vacancies that are over, by unit or by length of service. */
  @Get()
  @Allow('hr', 'agency_head', 'agency_administrator', 'assessor')
  async readFigures(@CurrentActor() actor: Actor, @Query() query: FairHiringQuery): Promise<FairHiringDto> {
    const asked = [actor.programId, query.from ?? null, query.to ?? null];
    const rows = await this.database.read<OutcomeRow>(actor, hiringOutcomes, asked);
    const group = query.by === 'unit' ? ({ unit }: OutcomeRow) => unit : bandOf;
    const outcomes = rows.map((row) => ({ group: group(row), reached: row.reached, withdrew: row.withdrew }));
    return { vacancies: new Set(rows.map(({ vacancyId }) => vacancyId)).size, ...selectionRates(outcomes) };
  }
}

const bandOf = ({ service, closesOn, minimumServiceYears }: OutcomeRow): string =>
  serviceBand(
    eligibilityInShort({ intervals: service, closingDay: closesOn, minimumYears: minimumServiceYears }).claimedLength
      .years,
  );
