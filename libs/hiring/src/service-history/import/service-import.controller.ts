import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor } from '#access';
import { oneCsvFile, receivedCsv } from '#csv';
import { serviceCsvLimits } from './service-csv-format.js';
import { ServiceImportedDto, ServiceImportPreviewDto } from './service-import.dto.js';
import { ServiceImport } from './service-import.service.js';

/** Service histories from a CSV file with the columns badge_number, agency, started_on, ended_on and note. */
@Controller('service-imports')
export class ServiceImportController {
  constructor(private readonly imports: ServiceImport) {}

  /** Shows line by line what an import would add and what is wrong with it. Nothing is changed. */
  @Post('preview')
  @HttpCode(200)
  @Allow('hr')
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneCsvFile)
  async previewServiceImport(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<ServiceImportPreviewDto> {
    return this.imports.preview(actor, await receivedCsv(request, serviceCsvLimits));
  }

  /** Imports the file: every line of it, or, where one is wrong, nothing. */
  @Post()
  @Allow('hr')
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneCsvFile)
  async importService(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ServiceImportedDto> {
    return this.imports.import(actor, await receivedCsv(request, serviceCsvLimits));
  }
}
