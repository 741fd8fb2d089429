import type { Telling } from '#lifecycle';
import { incidentInWords } from '../of-incident/of-incident.js';
import type { MakingKnown } from './making-known.js';

/** The officer who leads is told what the supervisor decided; the reason is on the page alone. */
export const tellDecided =
  (what: string) =>
  (known: MakingKnown): Telling[] =>
    known.leadId
      ? [
          {
            to: { personId: known.leadId },
            subject: `${what}: ${incidentInWords(known)}`,
            body: 'The page shows who decided it, and until when.',
          },
        ]
      : [];
