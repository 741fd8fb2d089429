import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Actor, Allow, CurrentActor, hasRole } from '#access';
import { overlapRefusal } from '#assignments';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Database } from '#persistence';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import type { Offer } from './offer.js';
import { DeclineOfferDto, OfferDto, WithdrawOfferDto } from './offer.dto.js';
import { offerLifecycle } from './offer.lifecycle.js';
import { offersOfOfficer, offersOfVacancy } from './offer.sql.js';

/** The post offered to the officer selected, or to the next alternate (standard 27). */
@Controller()
export class OfferController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Lists the offers of a vacancy in the order in which they were made; one's own for an officer. */
  @Get('vacancies/:id/offers')
  @Allow('anyone')
  async listOffers(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OfferDto[]> {
    await this.cases.read(vacancyLifecycle, actor, id);
    const offers = await this.database.read<Offer>(actor, offersOfVacancy, [actor.programId, id]);
    return offers
      .filter((offer) => anyHolds(offerLifecycle.readers, actor, offer))
      .map((offer) => offerView(offer, actor));
  }

  /** Lists one's own offers, the newest first. */
  @Get('offers/mine')
  @Allow('anyone')
  async listMyOffers(@CurrentActor() actor: Actor): Promise<OfferDto[]> {
    const offers = await this.database.read<Offer>(actor, offersOfOfficer, [actor.programId, actor.personId]);
    return offers.map((offer) => offerView(offer, actor));
  }

  /** Shows an offer. */
  @Get('offers/:id')
  @Allow('anyone')
  async readOffer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OfferDto> {
    return offerView(await this.cases.read(offerLifecycle, actor, id), actor);
  }

  /** Accepts, in person, the post that one is offered; the vacancy is filled. */
  @Post('offers/:id/accept')
  @HttpCode(200)
  @Allow('anyone')
  acceptOffer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OfferDto> {
    return this.take(actor, id, 'accept', { assignmentId: uuid() });
  }

  /** Declines the post that one is offered; the next alternate is asked. */
  @Post('offers/:id/decline')
  @HttpCode(200)
  @Allow('anyone')
  declineOffer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclineOfferDto,
  ): Promise<OfferDto> {
    return this.take(actor, id, 'decline', body);
  }

  /** Withdraws an offer; the next alternate is asked. */
  @Post('offers/:id/withdraw')
  @HttpCode(200)
  @Allow('anyone')
  withdrawOffer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawOfferDto,
  ): Promise<OfferDto> {
    return this.take(actor, id, 'withdraw', body);
  }

  private take(actor: Actor, id: string, action: string, input: object): Promise<OfferDto> {
    return this.database.transact(actor, async (tx) =>
      offerView(await this.cases.take(tx, actor, offerLifecycle, id, action, input), actor),
    );
  }
}

const offerView = (offer: Offer, actor: Actor): OfferDto => ({
  ...shownCase(offerLifecycle, offer, actor),
  vacancyId: offer.vacancyId,
  campusName: offer.campusName,
  expressionId: offer.expressionId,
  officerName: offer.officerName,
  place: hasRole(actor, ['hr', 'agency_head', 'agency_administrator', 'assessor']) ? offer.place : null,
  startsOn: offer.startsOn,
  madeAt: offer.madeAt,
  answerBy: offer.answerBy,
  answeredAt: offer.answeredAt,
  reason: offer.reason,
  assignmentId: offer.assignmentId,
  hindrance: offer.state === 'open' ? overlapRefusal(offer.officerName, offer.assignments, offer.startsOn) : null,
});
