import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import type { CalendarEvent } from './calendar-event.js';

/** An appointment as it stands in a person's own feed. */
export interface FeedEntry {
  uid: string;
  sequence: number;
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  place: string;
  path: string;
  cancelledAt: Date | null;
}

interface Party {
  name: string;
  address: string;
}

/**
 * The event as iCalendar text (RFC 5545, RFC 5546) for one person, who alone is named in it: who else takes part is
 * theirs to tell. Times are in UTC, which every calendar shows in its own zone and none has to know a zone for.
 */
export function writeInvitation(event: CalendarEvent, from: Party, to: Party, publicUrl: string): string {
  const cancelled = event.method === 'CANCEL';
  const calendar = emptyCalendar().method(ICalCalendarMethod[event.method]);
  calendar.createEvent({
    ...shown({ ...event, cancelled }, publicUrl),
    organizer: { name: quotable(event.organizer ?? from.name), email: from.address },
    attendees: [
      {
        name: quotable(to.name),
        email: to.address,
        type: ICalAttendeeType.INDIVIDUAL,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: !cancelled,
      },
    ],
  });
  return textOf(calendar);
}

/** A person's appointments as a calendar to subscribe to. */
export function writeFeed(name: string, entries: FeedEntry[], publicUrl: string): string {
  const calendar = emptyCalendar();
  // Not by its own property for the name, which the library writes as it is, commas and all.
  calendar.x('X-WR-CALNAME', name);
  calendar.ttl(secondsBetweenReads);
  for (const { cancelledAt, ...entry } of entries)
    calendar.createEvent(shown({ ...entry, cancelled: cancelledAt !== null }, publicUrl));
  return textOf(calendar);
}

/** How often calendar programs are asked to read the feed. Many choose for themselves. */
const secondsBetweenReads = 3600;

const emptyCalendar = () => ical({ prodId: { company: 'Liaison', product: 'Liaison', language: 'EN' } });

type Shown = Pick<CalendarEvent, 'uid' | 'sequence' | 'summary' | 'place' | 'path'> &
  Record<'changedAt' | 'startsAt' | 'endsAt', Date | string> & { cancelled: boolean };

function shown(event: Shown, publicUrl: string): ICalEventData {
  const link = publicUrl + event.path;
  const changedAt = new Date(event.changedAt);
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: event.summary,
    location: event.place || null,
    description: `Open in Liaison: ${link}`,
    url: link,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** In a parameter, programs read a double quote and a backslash each in its own way (RFC 6868 and before). */
const quotable = (name: string) => name.replaceAll('"', "'").replaceAll('\\', '/');

/** The last line ends as all the others do. */
const textOf = (calendar: ICalCalendar) => `${calendar.toString()}\r\n`;
