import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import {
  AskForRecordsDto,
  HandOverRecordsDto,
  NoRecordsDto,
  PrepareRecordsDto,
  RecordsHandoverDto,
} from './records-handover.dto.js';
import { RecordsHandovers } from './records-handover.service.js';

/** Student records from the school to law enforcement, each time on a ground that FERPA knows. */
@Controller()
@Allow('anyone')
export class RecordsHandoverController {
  constructor(private readonly handovers: RecordsHandovers) {}

  /** Lists which student records were asked for or handed over, as the side that asks may see them. */
  @Get('incidents/:id/records-handovers')
  @Sensitive('read the student records of an incident')
  listHandovers(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RecordsHandoverDto[]> {
    return this.handovers.list(actor, id);
  }

  /** Asks the school for student records. */
  @Post('incidents/:id/records-requests')
  askForRecords(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskForRecordsDto,
  ): Promise<RecordsHandoverDto> {
    return this.handovers.ask(actor, id, body.wanted);
  }

  /** Prepares records that the school hands over by itself. */
  @Post('incidents/:id/records-handovers')
  prepareNewHandover(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PrepareRecordsDto,
  ): Promise<RecordsHandoverDto> {
    return this.handovers.prepareNew(actor, id, body);
  }

  /** Keeps what is prepared so far; law enforcement does not see it. */
  @Post('records-handovers/:id/prepare')
  @HttpCode(200)
  prepareHandover(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PrepareRecordsDto,
  ): Promise<RecordsHandoverDto> {
    return this.handovers.take(actor, id, 'prepare', body);
  }

  /** Hands the records over to law enforcement, on a ground. */
  @Post('records-handovers/:id/hand-over')
  @HttpCode(200)
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandOverRecordsDto,
  ): Promise<RecordsHandoverDto> {
    return this.handovers.take(actor, id, 'hand-over', body);
  }

  /** Does not hand over what was asked for. */
  @Post('records-handovers/:id/refuse')
  @HttpCode(200)
  refuseHandover(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NoRecordsDto,
  ): Promise<RecordsHandoverDto> {
    return this.handovers.take(actor, id, 'refuse', body);
  }

  /** Discards what was prepared; it is kept nowhere. */
  @Post('records-handovers/:id/discard')
  @HttpCode(200)
  discardHandover(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NoRecordsDto,
  ): Promise<RecordsHandoverDto> {
    return this.handovers.take(actor, id, 'discard', body);
  }

  /** Confirms that the records have arrived. */
  @Post('records-handovers/:id/receive')
  @HttpCode(200)
  receiveRecords(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RecordsHandoverDto> {
    return this.handovers.take(actor, id, 'receive', {});
  }
}
