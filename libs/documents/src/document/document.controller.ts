import { Controller, Delete, Get, Header, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import { attachmentHeader } from '../upload/file-name.js';
import { mediaTypes } from '../upload/media-type.js';
import { withUpload } from '../upload/receive.js';
import { DocumentDto, DocumentParams } from './document.dto.js';
import { Documents } from './documents.service.js';

/** Files that are handed in with something else: certificates, letters, evidence. */
@Controller('documents')
export class DocumentController {
  constructor(private readonly documents: Documents) {}

  /** Takes in one PDF, PNG or JPEG of up to 10 MB. It is removed after a day unless it is handed in with something. */
  @Post()
  @Allow('hr', 'officer', 'supervisor', 'administrator', 'staff', 'agency_administrator', 'district_administrator')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'purpose'],
      properties: {
        file: { type: 'string', format: 'binary' },
        purpose: { type: 'string', minLength: 1, maxLength: 60, example: 'expression' },
      },
    },
  })
  upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<DocumentDto> {
    return withUpload(request, (upload) => this.documents.keep(actor, upload));
  }

  /** Gives the content, to be saved and never shown as a page of ours. */
  @Get(':id')
  @Allow('anyone')
  @Sensitive('opened a document')
  @Header('Content-Security-Policy', "sandbox; default-src 'none'")
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cross-Origin-Resource-Policy', 'same-origin')
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async open(@CurrentActor() actor: Actor, @Param() { id }: DocumentParams): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(actor, id);
    return new StreamableFile(content, {
      type: document.mediaType,
      disposition: attachmentHeader(document.name),
      length: document.bytes,
    });
  }

  /** Removes a document of one's own that was not handed in with anything yet. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('anyone')
  async remove(@CurrentActor() actor: Actor, @Param() { id }: DocumentParams): Promise<void> {
    await this.documents.remove(actor, id);
  }
}
