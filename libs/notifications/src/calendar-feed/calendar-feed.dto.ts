export class CalendarFeedDto {
  /** Since when there is a link to my appointments; null where there is none. */
  since: Date | null;
  /** When a calendar program read it, to the hour; null where none did yet. */
  lastReadAt: Date | null;
}

export class NewCalendarFeedDto {
  /** The secret address, to be given to a calendar program. It is not shown again. */
  address: string;
  since: Date;
}
