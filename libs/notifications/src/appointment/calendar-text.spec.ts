import fc from 'fast-check';
import ICAL from 'ical.js';
import type { CalendarEvent } from './calendar-event.js';
import { writeFeed, writeInvitation } from './calendar-text.js';

const anEvent: CalendarEvent = {
  method: 'REQUEST',
  uid: '0190a7e0-0000-7000-8000-000000000001',
  sequence: 2,
  changedAt: '2027-03-01T15:00:00.000Z',
  startsAt: '2027-03-08T16:00:00.000Z',
  endsAt: '2027-03-08T17:30:00.000Z',
  summary: 'Interview: SRO at Lincoln, Elkhorn; first round',
  place: 'Room 12\\B, 1 School Street',
  path: '/interviews/1',
  organizer: 'Denise Holloway, HR',
};
const from = { name: 'Elkhorn', address: 'liaison@agency.example' };
const to = { name: 'Dana Reyes', address: 'dana@agency.example' };
const address = 'https://liaison.example';
// It is no standard property, so the reader does not know by itself that it is text.
ICAL.design.icalendar.property['x-wr-calname'] = ICAL.design.icalendar.property.summary;
const invitation = (changes: Partial<CalendarEvent> = {}, attendee = to) =>
  writeInvitation({ ...anEvent, ...changes }, from, attendee, address);

/** As another program reads it, with all that is wrong in its eyes. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const value = (name: string) => event.getFirstPropertyValue(name);
  const cn = (name: string) => event.getFirstProperty(name)!.getFirstParameter('cn');
  return { calendar, event, value, cn };
}

test('an invitation says what, when, where, who invites and whom, so that another program reads it', () => {
  const { calendar, event, value, cn } = read(invitation());
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect([value('uid'), value('sequence'), value('status')]).toEqual([anEvent.uid, 2, 'CONFIRMED']);
  expect(['dtstamp', 'dtstart', 'dtend'].map((name) => String(value(name)))).toEqual([
    '2027-03-01T15:00:00Z',
    '2027-03-08T16:00:00Z',
    '2027-03-08T17:30:00Z',
  ]);
  expect([value('summary'), value('location')]).toEqual([anEvent.summary, anEvent.place]);
  expect(value('description')).toBe('Open in Liaison: https://liaison.example/interviews/1');
  expect(value('organizer')).toBe('mailto:liaison@agency.example');
  expect([cn('organizer'), cn('attendee')]).toEqual(['Denise Holloway, HR', 'Dana Reyes']);
  const attendees = event.getAllProperties('attendee');
  expect(attendees).toHaveLength(1);
  expect(String(attendees[0]!.getFirstValue()).toLowerCase()).toBe('mailto:dana@agency.example');
  expect(['role', 'partstat', 'rsvp'].map((name) => attendees[0]!.getFirstParameter(name))).toEqual([
    'REQ-PARTICIPANT',
    'NEEDS-ACTION',
    'TRUE',
  ]);
});

test('a cancellation names the same event, and asks for no answer', () => {
  const { calendar, event, value } = read(invitation({ method: 'CANCEL', sequence: 3 }));
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect([value('uid'), value('sequence'), value('status')]).toEqual([anEvent.uid, 3, 'CANCELLED']);
  expect(event.getFirstProperty('attendee')!.getFirstParameter('rsvp')).toBe('FALSE');
});

test('without somebody who invites, the program does; without a place, none is told', () => {
  const { value, cn } = read(invitation({ organizer: null, place: '' }));
  expect(cn('organizer')).toBe('Elkhorn');
  expect(value('location')).toBeNull();
});

const character = fc.oneof(
  fc.constantFrom(...'\\;,:"^n=\tNé日👮'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

/** Any text on one line, as the database keeps it. */
const line = (maxLength: number) =>
  fc
    .string({ unit: character, minLength: 1, maxLength })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim() || 'x');

function expectWellFormed(text: string): void {
  expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  expect(lines.filter((each) => Buffer.byteLength(each) > 75 || /[\p{Cc}]/u.test(each))).toEqual([]);
}

test('whatever is written comes back as it was, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(line(200), line(300), line(200), line(200), (summary, place, organizer, name) => {
      const text = invitation({ summary, place, organizer }, { ...to, name });
      expectWellFormed(text);
      const { value, cn } = read(text);
      expect([value('summary'), value('location')]).toEqual([summary, place]);
      const asName = (typed: string) => typed.replaceAll('"', "'").replaceAll('\\', '/');
      expect([cn('organizer'), cn('attendee')]).toEqual([organizer, name].map(asName));
    }),
    { numRuns: 300 },
  );
});

test('a feed has every appointment, the cancelled ones as such, and names nobody', () => {
  const entry = {
    ...anEvent,
    changedAt: new Date(anEvent.changedAt),
    startsAt: new Date(anEvent.startsAt),
    endsAt: new Date(anEvent.endsAt),
    cancelledAt: null,
  };
  const cancelled = { ...entry, uid: '0190a7e0-0000-7000-8000-000000000002', cancelledAt: entry.changedAt };
  fc.assert(
    fc.property(line(200), line(200), (name, summary) => {
      const text = writeFeed(name, [{ ...entry, summary }, cancelled], address);
      expectWellFormed(text);
      const { calendar, value } = read(text);
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(name);
      expect(calendar.getFirstPropertyValue('method')).toBeNull();
      expect(value('summary')).toBe(summary);
      const events = calendar.getAllSubcomponents('vevent');
      expect(events.map((event) => event.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
      expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
    }),
    { numRuns: 50 },
  );
});

test('an empty feed is a calendar too', () => {
  const text = writeFeed('Elkhorn', [], address);
  expectWellFormed(text);
  expect(read(text).calendar.getAllSubcomponents('vevent')).toEqual([]);
});
