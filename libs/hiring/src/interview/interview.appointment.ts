import { type AppointmentDraft, setAppointments } from '#notifications';
import type { Transaction } from '#persistence';
import type { Interview } from './interview.js';
import { interviewFacts } from './interview.sql.js';

/** The entry for the calendars of those who take part. */
export const appointmentOf = (
  interview: Interview,
  personIds: string[],
  time: { startsAt: Date; endsAt: Date; place: string },
): AppointmentDraft => ({
  programId: interview.programId,
  caseKind: 'interview',
  caseId: interview.id,
  personIds,
  ...time,
  summary: `Interview of ${interview.officerName}: SRO at ${interview.campusName}`,
  path: `/interviews/${interview.id}`,
});

/** Whoever does not come to an interview that still takes place has it in the calendar no more. */
export async function freeCalendars(tx: Transaction, interviewIds: string[], now: Date): Promise<void> {
  const interviews = await tx.run<Interview>(interviewFacts, [interviewIds]);
  const standing = interviews.filter(({ state }) => ['proposed', 'confirmed'].includes(state));
  const drafts = standing.map((interview) =>
    appointmentOf(interview, comingTo(interview), {
      startsAt: interview.startsAt!,
      endsAt: interview.endsAt!,
      place: interview.place!,
    }),
  );
  await setAppointments(tx, drafts, now);
}

const comingTo = ({ officerId, panelists }: Interview): string[] => [
  officerId,
  ...panelists.filter(({ answer }) => answer === 'sent' || answer === 'accepted').map(({ personId }) => personId),
];
