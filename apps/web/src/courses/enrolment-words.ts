import type { EnrolmentDto } from '../api/types.js';
import { hoursText } from './when.js';

/** How it stands, in words for the officer. */
export function myEnrolmentWords(enrolment: EnrolmentDto, now: Date): string {
  const { state, inLine, reason, attendedHours, excusedHours } = enrolment;
  switch (state) {
    case 'asked':
      return 'You asked for a seat. Your supervisor decides, and you are told.';
    case 'waiting':
      return `You are number ${inLine} on the waiting list. You move up by yourself when a seat comes free, and are told.`;
    case 'approved':
      return new Date(enrolment.endsAt) < now
        ? 'The session is over. Whoever ran it records who attended.'
        : 'You have a seat, and the days are in your calendar.';
    case 'attended':
      return `You attended ${hoursText(attendedHours ?? 0)}${excusedHours ? `, and ${hoursText(excusedHours)} were excused, to be made up` : ''}. The hours count once the agency has verified them.`;
    case 'missed':
      return 'You were not there. The hours are still owed.';
    case 'lapsed':
      return 'No seat was given before the session began. Look for another one in the catalogue.';
    default:
      return reason ? `Why: ${reason}` : 'The session does not take place.';
  }
}
