import { Controller, Get } from '@nestjs/common';
import { Allow } from '#access';
import { OffenceGroupDto } from './offence.dto.js';
import { offenceGroups, offences } from './offence.js';

/** The picklist of offences. */
@Controller('offences')
export class OffenceController {
  /** Lists the offences by group, in the order of the picklist: what has to be reported at once comes first. */
  @Get()
  @Allow('anyone')
  listOffences(): OffenceGroupDto[] {
    return Object.entries(offenceGroups).map(([group, label]) => ({
      label,
      offences: offences
        .filter((offence) => offence.group === group)
        .map(({ code, label }) => ({ code, label, atOnce: group === 'at once' })),
    }));
  }
}
