import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { anyHolds, Cases } from '#lifecycle';
import { Database } from '#persistence';
import { incidentLifecycle } from '../incident/incident.lifecycle.js';
import { IncidentPartsDto } from './incident-parts.dto.js';
import { itsAdministrator, itsSupervisor, lawEnforcement, theLead } from './of-incident.relations.js';
import { placeOfIncident } from './of-incident.sql.js';

type Placed = Parameters<(typeof lawEnforcement)[number]['holds']>[1];

/** Which parts of an incident somebody has to do with. */
@Controller('incidents')
export class IncidentPartsController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Says which parts of an incident the person asking reads, and what they may begin there. */
  @Get(':id/parts')
  @Allow('anyone')
  async readParts(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentPartsDto> {
    const { state, knownAt, kind } = await this.cases.read(incidentLifecycle, actor, id);
    const [placed] = await this.database.read<Placed>(actor, placeOfIncident, [actor.programId, id]);
    const leads = placed !== undefined && anyHolds([theLead, itsSupervisor], actor, placed);
    const administers = placed !== undefined && anyHolds([itsAdministrator], actor, placed);
    const known = knownAt !== null;
    return {
      law: actor.side === 'agency' && placed !== undefined && anyHolds(lawEnforcement, actor, placed),
      tellSchool: leads && known,
      offerLead: leads && state === 'investigating',
      askForRecords: leads && known,
      prepareRecords: administers && known && actor.side === 'school',
      callConference: (leads || administers) && known && kind === 'criminal',
    };
  }
}
