import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import { AuditPageDto, AuditQuery } from './audit.dto.js';
import { AuditPages } from './audit.service.js';

/** Who did, read and was refused what in the program. */
@Controller('audit')
@Allow('agency_administrator', 'district_administrator', 'assessor')
export class AuditController {
  constructor(private readonly pages: AuditPages) {}

  /** Lists the record of the program, newest first; what belongs to the other side is a number and a time. */
  @Get()
  @Sensitive('read the audit')
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPageDto> {
    return this.pages.list(actor, query);
  }
}
