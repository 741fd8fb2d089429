import type { Taking } from '#lifecycle';
import { setAppointments } from '#notifications';
import type { Transaction } from '#persistence';
import { incidentInWords, incidentPath } from '../of-incident/of-incident.js';
import type { SanctionsConference } from './sanctions-conference.js';
import { sanctionsConferenceFacts, whoMeets } from './sanctions-conference.sql.js';

const hour = 3_600_000;

/** Puts the conference into the calendars of the lead and of the administrators: in words that either side may read. */
export async function inviteToConferences(
  tx: Transaction,
  cases: SanctionsConference[],
  { now }: Pick<Taking, 'now'>,
): Promise<void> {
  for (const { id } of cases) {
    const [conference] = await tx.run<SanctionsConference>(sanctionsConferenceFacts, [[id]]);
    const { programId, campusId, leadId, meetAt, place } = conference!;
    // One that has taken place already is only written down.
    if (meetAt <= now) continue;
    const people = await tx.run<{ personId: string }>(whoMeets, [programId, campusId, leadId]);
    const personIds = people.map(({ personId }) => personId);
    const when = { startsAt: meetAt, endsAt: new Date(meetAt.getTime() + hour), place };
    const summary = `Conference on ${incidentInWords(conference!)}`;
    const of = { programId, caseKind: 'sanctions_conference', caseId: id };
    await setAppointments(tx, [{ ...of, personIds, ...when, summary, path: incidentPath(conference!) }], now);
  }
}
