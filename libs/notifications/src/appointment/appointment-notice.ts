import type { NoticeDraft } from '../notice/notice.js';
import type { AppointmentChange } from './appointment.sql.js';

const headings: Record<AppointmentChange['outcome'], string> = {
  invited: 'Invitation',
  moved: 'New time',
  changed: 'Changed',
  cancelled: 'Cancelled',
};

/** An answer goes to the address that mail comes from, where nobody reads it. */
const answering =
  'Your calendar program may ask you to accept: that puts it into your calendar, but the answer does not reach Liaison.';

/** What the people concerned are told about a change of an appointment, with the event for their calendar. */
export function noticeOf(change: AppointmentChange, at: Date, why?: string): NoticeDraft {
  const { programId, caseKind, caseId, personIds, outcome, sequence, summary, place, path, organizer } = change;
  return {
    programId,
    caseKind,
    caseId,
    path,
    to: { personIds },
    subject: `${headings[outcome]}: ${summary}`,
    body: (outcome === 'cancelled' ? cancelled(change, why) : invited(change)).join('\n'),
    calendarEvent: {
      method: outcome === 'cancelled' ? 'CANCEL' : 'REQUEST',
      uid: caseId,
      sequence,
      changedAt: at.toISOString(),
      startsAt: change.startsAt.toISOString(),
      endsAt: change.endsAt.toISOString(),
      summary,
      place,
      path,
      organizer,
    },
  };
}

const invited = ({ startsAt, endsAt, timeZone, place, formerStart, formerEnd }: AppointmentChange) => [
  `When: ${timeInWords(startsAt, endsAt, timeZone)}.`,
  ...(formerStart && formerEnd ? [`Before, it was to be: ${timeInWords(formerStart, formerEnd, timeZone)}.`] : []),
  ...(place ? [`Where: ${place}.`] : []),
  answering,
];

const cancelled = ({ startsAt, endsAt, timeZone }: AppointmentChange, why?: string) => [
  `It was to be: ${timeInWords(startsAt, endsAt, timeZone)}.`,
  why ? `Why: ${why}` : 'You do not take part in it any more.',
];

/** 'Monday, March 8, 2027, 10:00 – 11:00 AM EST': as people write it, in the program's time zone. */
export function timeInWords(from: Date, to: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  // Its thin spaces are not in every font.
  return format.formatRange(from, to).replace(/\s/g, ' ');
}
