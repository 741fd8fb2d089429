import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { AcceptLeadDto, DeclineLeadDto, LeadHandoffDto, OfferLeadDto } from './lead-handoff.dto.js';
import { LeadHandoffs } from './lead-handoff.service.js';

/** Who leads an investigation: handed off by name (standard 7); law enforcement's alone. */
@Controller()
@Allow('officer', 'supervisor', 'agency_administrator')
export class LeadHandoffController {
  constructor(private readonly handoffs: LeadHandoffs) {}

  /** Lists to whom the lead of an incident was offered, the newest first. */
  @Get('incidents/:id/lead-handoffs')
  listHandoffs(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LeadHandoffDto[]> {
    return this.handoffs.list(actor, id);
  }

  /** Offers the lead to an officer of the agency, or to another agency. */
  @Post('incidents/:id/lead-handoffs')
  offerLead(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OfferLeadDto,
  ): Promise<LeadHandoffDto> {
    return this.handoffs.offer(actor, id, body);
  }

  /** Shows an offer of the lead, with what whoever is to accept it has to know. */
  @Get('lead-handoffs/:id')
  readHandoff(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LeadHandoffDto> {
    return this.handoffs.read(actor, id);
  }

  /** Accepts the lead; for another agency, whoever offers it writes down who accepted it there. */
  @Post('lead-handoffs/:id/accept')
  @HttpCode(200)
  acceptLead(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcceptLeadDto,
  ): Promise<LeadHandoffDto> {
    return this.handoffs.take(actor, id, 'accept', body);
  }

  /** Declines the lead; whoever has it keeps it. */
  @Post('lead-handoffs/:id/decline')
  @HttpCode(200)
  declineLead(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclineLeadDto,
  ): Promise<LeadHandoffDto> {
    return this.handoffs.take(actor, id, 'decline', body);
  }

  /** Withdraws the offer; whoever has the lead keeps it. */
  @Post('lead-handoffs/:id/withdraw')
  @HttpCode(200)
  withdrawOffer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LeadHandoffDto> {
    return this.handoffs.take(actor, id, 'withdraw', {});
  }
}
