import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor } from '#access';
import { oneCsvFile, receivedCsv } from '#csv';
import { transcriptLimits } from './transcript-csv.js';
import { ChoicesDto, ImportProgressDto, TranscriptImportDto } from './transcript-import.dto.js';
import { TranscriptImports } from './transcript-import.service.js';

/** Transcripts from a CSV file (transcript-csv.ts). */
@Controller('training-imports')
export class TranscriptImportController {
  constructor(private readonly imports: TranscriptImports) {}

  /** Reads a transcript and shows what would come of it. Nothing counts yet. */
  @Post()
  @Allow('hr', 'agency_administrator')
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneCsvFile)
  async beginTranscriptImport(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<TranscriptImportDto> {
    return this.imports.begin(actor, await receivedCsv(request, transcriptLimits), 'transcript.csv');
  }

  /** Shows an import of one's own. */
  @Get(':id')
  @Allow('hr', 'agency_administrator')
  readTranscriptImport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TranscriptImportDto> {
    return this.imports.read(actor, id);
  }

  /** Says how far an import is that goes on. */
  @Get(':id/progress')
  @Allow('hr', 'agency_administrator')
  readImportProgress(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportProgressDto> {
    return this.imports.progress(actor, id);
  }

  /** Decides about people and courses that are not known for sure. */
  @Put(':id/choices')
  @Allow('hr', 'agency_administrator')
  chooseMatches(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChoicesDto,
  ): Promise<TranscriptImportDto> {
    return this.imports.choose(actor, id, body.choices);
  }

  /** Puts all of it on record, or, where something is not clear, nothing. */
  @Post(':id/import')
  @HttpCode(200)
  @Allow('hr', 'agency_administrator')
  importTranscript(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TranscriptImportDto> {
    return this.imports.import(actor, id);
  }
}
