import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { type Actor, Allow, Confirmed, CurrentActor, type Role } from '#access';
import { HiringFiles } from './hiring-file.service.js';
import { hiringFilePdf } from './pdf/hiring-file-pdf.js';

/** It holds officers' service histories: it is the agency's, and the assessor's to look at (invariant 10). */
const readers: [Role, ...Role[]] = ['hr', 'agency_administrator', 'agency_head', 'assessor'];

/** The hiring file: everything about a vacancy, for an auditor (standards 23, 24 and 27). */
@Controller('vacancies')
export class HiringFileController {
  constructor(private readonly files: HiringFiles) {}

  /** Exports the hiring file as JSON, which can be verified without the database. */
  @Get(':id/hiring-file.json')
  @Allow(...readers)
  @Confirmed()
  async exportJson(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const file = await this.files.export(actor, id, 'JSON');
    return attachment(Buffer.from(`${JSON.stringify(file, null, 2)}\n`), 'application/json', 'json');
  }

  /** Exports the hiring file as a document to read and to print. */
  @Get(':id/hiring-file.pdf')
  @Allow(...readers)
  @Confirmed()
  async exportPdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return attachment(await hiringFilePdf(await this.files.export(actor, id, 'PDF')), 'application/pdf', 'pdf');
  }
}

const attachment = (content: Buffer, type: string, extension: string): StreamableFile =>
  new StreamableFile(content, {
    type,
    disposition: `attachment; filename="hiring-file.${extension}"`,
    length: content.length,
  });
