import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, hasRole, Sensitive } from '#access';
import { Database } from '#persistence';
import { forbidden, notFound, notNow } from '#problems';
import { seatTitle } from '../panel/panelist.js';
import { rankCandidates } from './index.js';
import { RankingDto } from './ranking.dto.js';
import { readScores, type ScoresRow } from './ranking.sql.js';

/** What the panel gave the candidates, for those who decide and those who have a say (standard 27). */
@Controller('vacancies')
export class RankingController {
  constructor(private readonly database: Database) {}

  /** Shows the ranking, once every interview of the vacancy is scored. */
  @Get(':id/ranking')
  @Sensitive('read the ranking of a vacancy')
  @Allow('anyone')
  async readRanking(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RankingDto> {
    const [row] = await this.database.read<ScoresRow>(actor, readScores, [actor.programId, id]);
    if (!row || !mayRead(row, actor)) throw notFound('ranking');
    if (isRecused(row, actor))
      throw forbidden('You declared a conflict of interest with a candidate, so the scores are not shown to you.');
    if (row.openInterviews > 0 || ['closed', 'shortlisted'].includes(row.state))
      throw notNow('The ranking shows once every interview is scored: nobody is to be led by the scores of others.');
    return {
      ...rankCandidates(row),
      panelists: [...new Map(row.scorecards.map((card) => [card.panelistId, card])).values()].map(
        ({ panelistId, name, seat }) => ({ id: panelistId, name, seatTitle: seatTitle[seat] }),
      ),
    };
  }
}

const mayRead = ({ state, panel, campusId }: ScoresRow, actor: Actor): boolean =>
  !['draft', 'posted'].includes(state) &&
  (byOffice(actor) || hasRole(actor, 'administrator', { campusId }) || panel.includes(actor.personId));

/** Whoever has a say on the candidates or scores them, and not those who run the procedure by their office. */
const isRecused = ({ conflicted }: ScoresRow, actor: Actor): boolean =>
  conflicted.includes(actor.personId) && !byOffice(actor);

const byOffice = (actor: Actor): boolean => hasRole(actor, ['hr', 'agency_head', 'agency_administrator', 'assessor']);
