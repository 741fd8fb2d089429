import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { AdditionalTrainingListDto, AskForTrainingDto, RetireTrainingDto } from './additional.dto.js';
import { AdditionalTrainings } from './additional.service.js';

/** What the program asks of its SROs beside the law. */
@Controller('additional-training')
export class AdditionalTrainingController {
  constructor(private readonly additional: AdditionalTrainings) {}

  /** Lists what the program asks for, the newest first. */
  @Get()
  @Allow('anyone')
  listAdditionalTraining(@CurrentActor() actor: Actor): Promise<AdditionalTrainingListDto> {
    return this.additional.list(actor);
  }

  /** Asks all SROs for more training, from a day on. */
  @Post()
  @Allow('agency_administrator')
  askForTraining(@CurrentActor() actor: Actor, @Body() body: AskForTrainingDto): Promise<AdditionalTrainingListDto> {
    return this.additional.ask(actor, body);
  }

  /** Asks for it no more, from a day on. */
  @Post(':id/retire')
  @HttpCode(200)
  @Allow('agency_administrator')
  retireAdditionalTraining(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RetireTrainingDto,
  ): Promise<AdditionalTrainingListDto> {
    return this.additional.retire(actor, id, body.retiredOn);
  }
}
