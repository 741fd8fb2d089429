import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import {
  CorrectScorecardDto,
  ExcuseScorecardDto,
  SavedSheetDto,
  SaveSheetDto,
  ScorecardDto,
  SheetDto,
} from './scorecard.dto.js';
import { ScorecardService } from './scorecard.service.js';

@Controller('scorecards')
export class ScorecardController {
  constructor(private readonly scorecards: ScorecardService) {}

  /** Shows a scorecard; what is on it only to its panelist, until every one of the interview is in. */
  @Get(':id')
  @Sensitive('read a scorecard')
  @Allow('anyone')
  readScorecard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ScorecardDto> {
    return this.scorecards.read(actor, id);
  }

  /** Keeps what is typed so far. */
  @Put(':id/sheet')
  @Allow('anyone')
  saveSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveSheetDto,
  ): Promise<SavedSheetDto> {
    return this.scorecards.save(actor, id, body);
  }

  /** Hands in one's scorecard; it is locked from then on. */
  @Post(':id/hand-in')
  @HttpCode(200)
  @Allow('anyone')
  handInScorecard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SheetDto,
  ): Promise<ScorecardDto> {
    return this.scorecards.handIn(actor, id, body);
  }

  /** Corrects what one has handed in; the former version is kept. */
  @Post(':id/correct')
  @HttpCode(200)
  @Allow('anyone')
  correctScorecard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectScorecardDto,
  ): Promise<ScorecardDto> {
    return this.scorecards.correct(actor, id, body);
  }

  /** Goes on without a scorecard. */
  @Post(':id/excuse')
  @HttpCode(200)
  @Allow('anyone')
  excuseScorecard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExcuseScorecardDto,
  ): Promise<ScorecardDto> {
    return this.scorecards.excuse(actor, id, body.reason);
  }
}
