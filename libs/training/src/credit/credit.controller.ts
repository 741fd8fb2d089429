import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { PageQuery } from '#persistence';
import {
  CorrectCreditDto,
  CourseChoicesDto,
  CreditDetailDto,
  CreditDto,
  CreditPageDto,
  CreditReasonDto,
  HandInCreditDto,
} from './credit.dto.js';
import { CreditService } from './credit.service.js';

/** What officers have completed (standard 22). */
@Controller()
export class CreditController {
  constructor(private readonly credits: CreditService) {}

  /** Lists what an officer has completed, the latest first, with what waits to be verified. */
  @Get('training/officers/:id/credits')
  @Allow('anyone')
  listCredits(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<CreditPageDto> {
    return this.credits.list(actor, id, query);
  }

  /** Hands in a course that the officer has completed; it counts once it is verified. */
  @Post('training/officers/:id/credits')
  @Allow('anyone')
  handInCredit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandInCreditDto,
  ): Promise<CreditDto> {
    return this.credits.handIn(actor, id, body);
  }

  /** Lists the courses that can be handed in. */
  @Get('training/courses')
  @Allow('officer', 'supervisor', 'hr', 'agency_administrator')
  async listCourseChoices(@CurrentActor() actor: Actor): Promise<CourseChoicesDto> {
    return { items: await this.credits.courses(actor) };
  }

  /** Shows what was completed, with its certificates and what it said before it was corrected. */
  @Get('training-credits/:id')
  @Allow('anyone')
  readCredit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CreditDetailDto> {
    return this.credits.read(actor, id);
  }

  /** Verifies it: the hours count from then on. */
  @Post('training-credits/:id/verify')
  @HttpCode(200)
  @Allow('anyone')
  verifyCredit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CreditDto> {
    return this.credits.take(actor, id, 'verify');
  }

  /** Refuses it: the hours do not count. */
  @Post('training-credits/:id/refuse')
  @HttpCode(200)
  @Allow('anyone')
  refuseCredit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreditReasonDto,
  ): Promise<CreditDto> {
    return this.credits.take(actor, id, 'refuse', body);
  }

  /** Takes a verification back: the hours do not count any more. */
  @Post('training-credits/:id/take-back')
  @HttpCode(200)
  @Allow('anyone')
  takeBackCredit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreditReasonDto,
  ): Promise<CreditDto> {
    return this.credits.take(actor, id, 'take-back', body);
  }

  /** Corrects what is not verified and hands it in again. */
  @Post('training-credits/:id/hand-in-again')
  @HttpCode(200)
  @Allow('anyone')
  handInCreditAgain(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectCreditDto,
  ): Promise<CreditDto> {
    return this.credits.correct(actor, id, 'hand-in-again', body);
  }

  /** Corrects what was verified; what it said before is kept. */
  @Post('training-credits/:id/amend')
  @HttpCode(200)
  @Allow('anyone')
  amendCredit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectCreditDto,
  ): Promise<CreditDto> {
    return this.credits.correct(actor, id, 'amend', body);
  }
}
