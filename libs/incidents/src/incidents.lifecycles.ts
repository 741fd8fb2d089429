import type { Lifecycle } from '#lifecycle';
import { incidentLifecycle } from './incident/incident.lifecycle.js';
import { leadHandoffLifecycle } from './lead-handoff/lead-handoff.lifecycle.js';
import { makingKnownLifecycle } from './making-known/making-known.lifecycle.js';
import { recordsHandoverLifecycle } from './records-handover/records-handover.lifecycle.js';
import { sanctionsConferenceLifecycle } from './sanctions-conference/sanctions-conference.lifecycle.js';
import { schoolNoticeLifecycle } from './school-notice/school-notice.lifecycle.js';

export const incidentLifecycles: Lifecycle[] = [
  incidentLifecycle,
  makingKnownLifecycle,
  schoolNoticeLifecycle,
  leadHandoffLifecycle,
  recordsHandoverLifecycle,
  sanctionsConferenceLifecycle,
];
