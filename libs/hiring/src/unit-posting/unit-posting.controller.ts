import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Database } from '#persistence';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import type { UnitPosting } from './unit-posting.js';
import { ConfirmPostingDto, UnitPostingDto } from './unit-posting.dto.js';
import { unitPostingLifecycle } from './unit-posting.lifecycle.js';
import { postingsOfVacancy } from './unit-posting.sql.js';

/** The posting record of a vacancy: every unit of the agency, with how and when (standard 23). */
@Controller()
export class UnitPostingController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Lists the postings of a vacancy, one for each unit; a unit's contact sees their own. */
  @Get('vacancies/:id/postings')
  @Allow('anyone')
  async listPostings(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitPostingDto[]> {
    await this.cases.read(vacancyLifecycle, actor, id);
    const postings = await this.database.read<UnitPosting>(actor, postingsOfVacancy, [id]);
    return postings
      .filter((posting) => anyHolds(unitPostingLifecycle.readers, actor, posting))
      .map((posting) => shown(posting, actor));
  }

  /** Confirms that the notice is posted in a unit. */
  @Post('unit-postings/:id/confirm')
  @HttpCode(200)
  @Allow('anyone')
  confirmPosting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConfirmPostingDto,
  ): Promise<UnitPostingDto> {
    return this.database.transact(actor, async (tx) =>
      shown(await this.cases.take(tx, actor, unitPostingLifecycle, id, 'confirm', body), actor),
    );
  }
}

const shown = (posting: UnitPosting, actor: Actor): UnitPostingDto => ({
  ...shownCase(unitPostingLifecycle, posting, actor),
  vacancyId: posting.vacancyId,
  unit: posting.unitName,
  contactName: posting.contactName,
  officersTold: posting.officersTold,
  toldAt: posting.toldAt,
  how: posting.how,
  postedOn: posting.postedOn,
  note: posting.note,
  confirmedByName: posting.confirmedByName,
  confirmedAt: posting.confirmedAt,
});
