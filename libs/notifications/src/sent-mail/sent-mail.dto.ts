import { IsUUID } from 'class-validator';

export class SentMailParams {
  @IsUUID(undefined, { message: 'This is no id of a mail.' })
  id: string;
}

export class SentMailLineDto {
  id: string;
  to: string;
  subject: string;
  sentAt: Date;
  /** Whether an event for a calendar comes with it. */
  hasCalendar: boolean;
}

export class SentMailPageDto {
  items: SentMailLineDto[];
  next: string | null;
}

export class SentMailDto extends SentMailLineDto {
  messageId: string;
  /** The plain text of the mail. */
  text: string;
  /** The same as an HTML document. */
  html: string;
  /** The iCalendar text that comes with it. */
  calendar: string | null;
}
