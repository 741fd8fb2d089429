import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { unitReaders } from '../requirement/officer-seen.js';
import { TrainingRecords } from './record.service.js';

/** Documents about training. */
@Controller('training')
export class RecordController {
  constructor(private readonly records: TrainingRecords) {}

  /** Exports an officer's transcript as a document to read and to print. */
  @Get('officers/:id/transcript.pdf')
  @Allow('anyone')
  async exportTranscript(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return attachment(await this.records.transcript(actor, id), 'application/pdf', 'training-transcript.pdf');
  }

  /** Exports the SROs that the person sees to, with what each owes next, as CSV. */
  @Get('roster.csv')
  @Allow(...unitReaders)
  async exportRoster(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    const content = Buffer.from(await this.records.roster(actor));
    return attachment(content, 'text/csv; charset=utf-8', 'training-roster.csv');
  }
}

const attachment = (content: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"`, length: content.length });
