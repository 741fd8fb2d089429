/** What a calendar is told of an appointment; the iCalendar text is written from it when the mail is sent. */
export interface CalendarEvent {
  /** REQUEST puts it into the calendar or moves it there, CANCEL takes it out (RFC 5546). */
  method: 'REQUEST' | 'CANCEL';
  /** The same for all who take part, and for ever. */
  uid: string;
  /** Goes up with each change: a calendar keeps the highest, in whatever order mails arrive. */
  sequence: number;
  /** ISO 8601, as all the times here. */
  changedAt: string;
  startsAt: string;
  endsAt: string;
  summary: string;
  place: string;
  /** The page that it is about: '/vacancies/…'. */
  path: string;
  /** Who invites, in words; without one it is the program. */
  organizer: string | null;
}
