import type { Telling } from '#lifecycle';
import { incidentInWords } from '../of-incident/of-incident.js';
import type { SanctionsConference } from './sanctions-conference.js';

/** The supervisor knows that it takes place; those who come are told by the invitation. */
export const tellCalled = (conference: SanctionsConference): Telling[] => [
  {
    to: { role: 'supervisor', unitId: conference.leadUnitId },
    subject: `Sanctions conference called: ${incidentInWords(conference)}`,
    body: 'The page of the incident shows when and where.',
  },
];
