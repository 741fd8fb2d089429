import { Temporal } from 'temporal-polyfill';
import type { Step } from '#persistence';
import { insertPolicyValue, secondFactorAdministrators, secondFactorAgency } from '#policies';
import { idOf } from './place.js';
import type { ProgramFile } from './program-file.js';

/** For the record of the policy. Their numbers are the CJIS Security Policy's. */
const reason =
  'Set as the program began: a second step at sign-in for all who reach criminal justice information (CJIS Security Policy, IA-2).';

interface Begun {
  programId: string;
  file: ProgramFile;
  personIds: Map<string, string>;
  now: Date;
}

/** A real program begins with the second factor in force, in the name of its own program administrator. */
export function accessSteps({ programId, file, personIds, now }: Begun): Step[] {
  const administrator = file.people.find(({ roles }) => roles.some(({ role }) => role === 'agency_administrator'))!;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(file.timeZone)
    .toPlainDate()
    .toString();
  return [secondFactorAgency, secondFactorAdministrators].map(({ key }) => ({
    statement: insertPolicyValue,
    params: [programId, key, today, '1', reason, idOf(personIds, administrator.email), now],
  }));
}
