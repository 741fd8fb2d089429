import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor } from '#access';
import { receivedCsv } from './received-csv.js';
import { ServiceImportedDto, ServiceImportPreviewDto } from './service-import.dto.js';
import { ServiceImport } from './service-import.service.js';

const oneFile = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

/** Service histories from a CSV file with the columns badge_number, agency, started_on, ended_on and note. */
@Controller('service-imports')
export class ServiceImportController {
  constructor(private readonly imports: ServiceImport) {}

  /** Shows line by line what an import would add and what is wrong with it. Nothing is changed. */
  @Post('preview')
  @HttpCode(200)
  @Allow('hr')
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  async previewServiceImport(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<ServiceImportPreviewDto> {
    return this.imports.preview(actor, await receivedCsv(request));
  }

  /** Imports the file: every line of it, or, where one is wrong, nothing. */
  @Post()
  @Allow('hr')
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  async importService(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ServiceImportedDto> {
    return this.imports.import(actor, await receivedCsv(request));
  }
}
