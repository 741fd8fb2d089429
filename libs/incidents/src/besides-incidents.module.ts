import { Module } from '@nestjs/common';
import { LawNoteController } from './law-note/law-note.controller.js';
import { LawNotes } from './law-note/law-note.service.js';
import { LeadHandoffController } from './lead-handoff/lead-handoff.controller.js';
import { LeadHandoffs } from './lead-handoff/lead-handoff.service.js';
import { MakingKnownController } from './making-known/making-known.controller.js';
import { IncidentPartsController } from './of-incident/incident-parts.controller.js';
import { RecordsHandoverController } from './records-handover/records-handover.controller.js';
import { RecordsHandovers } from './records-handover/records-handover.service.js';
import { SanctionsConferenceController } from './sanctions-conference/sanctions-conference.controller.js';
import { SanctionsConferences } from './sanctions-conference/sanctions-conference.service.js';
import { SchoolNoticeController } from './school-notice/school-notice.controller.js';

/** What hangs on an incident, over HTTP: what each side has for itself, and what passes between the two. */
@Module({
  controllers: [
    IncidentPartsController,
    MakingKnownController,
    SchoolNoticeController,
    LawNoteController,
    LeadHandoffController,
    RecordsHandoverController,
    SanctionsConferenceController,
  ],
  providers: [LawNotes, LeadHandoffs, RecordsHandovers, SanctionsConferences],
})
export class BesidesIncidentsModule {}
