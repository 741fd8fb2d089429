import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import {
  DecisionReasonDto,
  ExpressInterestDto,
  ExpressionDto,
  RequestHistoryDto,
  WithdrawExpressionDto,
} from './expression.dto.js';
import { ExpressionService } from './expression.service.js';

@Controller()
export class ExpressionController {
  constructor(private readonly expressions: ExpressionService) {}

  /** Expresses, in person, interest in a vacancy (standard 23). */
  @Post('vacancies/:id/expressions')
  @Allow('anyone')
  expressInterest(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExpressInterestDto,
  ): Promise<ExpressionDto> {
    return this.expressions.express(actor, id, body);
  }

  /** Lists one's own expressions of interest. */
  @Get('expressions/mine')
  @Allow('anyone')
  listMyExpressions(@CurrentActor() actor: Actor): Promise<ExpressionDto[]> {
    return this.expressions.mine(actor);
  }

  /** Shows an expression of interest with its eligibility and how it is computed. */
  @Get('expressions/:id')
  @Sensitive('read an expression of interest')
  @Allow('anyone')
  readExpression(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExpressionDto> {
    return this.expressions.read(actor, id);
  }

  /** Withdraws one's own expression of interest. */
  @Post('expressions/:id/withdraw')
  @HttpCode(200)
  @Allow('anyone')
  withdrawExpression(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawExpressionDto,
  ): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'withdraw', body);
  }

  /** Takes back one's own withdrawal, while the vacancy is open. */
  @Post('expressions/:id/renew')
  @HttpCode(200)
  @Allow('anyone')
  renewExpression(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'renew');
  }

  /** Asks the officer to complete the service history. */
  @Post('expressions/:id/request-history')
  @HttpCode(200)
  @Allow('anyone')
  requestHistory(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequestHistoryDto,
  ): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'request-history', body);
  }

  /** Says that one's own service history is complete now. */
  @Post('expressions/:id/supply-history')
  @HttpCode(200)
  @Allow('anyone')
  supplyHistory(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'supply-history');
  }

  /** Goes on without the service history that was asked for. */
  @Post('expressions/:id/go-on-without-history')
  @HttpCode(200)
  @Allow('anyone')
  goOnWithoutHistory(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'go-on-without-history');
  }

  /** Finds the officer eligible (standard 24). */
  @Post('expressions/:id/find-eligible')
  @HttpCode(200)
  @Allow('anyone')
  findEligible(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'find-eligible');
  }

  /** Finds the officer not eligible, and tells why. */
  @Post('expressions/:id/find-ineligible')
  @HttpCode(200)
  @Allow('anyone')
  findIneligible(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionReasonDto,
  ): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'find-ineligible', body);
  }

  /** Does not go on with an officer in the interviews or after them, and tells why. */
  @Post('expressions/:id/pass-over')
  @HttpCode(200)
  @Allow('anyone')
  passOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionReasonDto,
  ): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'pass-over', body);
  }

  /** Takes back that the officer is eligible, to look at it again. */
  @Post('expressions/:id/reconsider')
  @HttpCode(200)
  @Allow('anyone')
  reconsider(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionReasonDto,
  ): Promise<ExpressionDto> {
    return this.expressions.take(actor, id, 'reconsider', body);
  }
}
