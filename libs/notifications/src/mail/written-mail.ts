import type { CalendarEvent } from '../appointment/calendar-event.js';
import { writeInvitation } from '../appointment/calendar-text.js';
import { addressIn, addressOf, escape, type MailAddresses, messageIdOf, oneLine, page } from './mail-parts.js';
import type { Parcel } from './parcel.js';

export interface WrittenMail {
  id: string;
  programId: string;
  to: string;
  toName: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** For the recipient's calendar. */
  calendar: { method: CalendarEvent['method']; content: string } | null;
}

/** More than this many notices are counted and not listed: the page has them all. */
export const longestDigest = 50;

/** Writes the mail as plain text and as HTML that says the same. */
export function write(parcel: Parcel, settings: MailAddresses): WrittenMail {
  const shown = parcel.notices.slice(0, longestDigest);
  const words: Words = {
    subject: oneLine(subjectOf(parcel)),
    greeting: `Hello ${oneLine(parcel.to.name)},`,
    entries: shown.map(({ subject, body, path }) => ({
      heading: oneLine(subject),
      body: body.trim(),
      link: settings.publicUrl + path,
    })),
    more: parcel.notices.length - shown.length,
    allNotices: `${settings.publicUrl}/notices`,
    why: `You get this because of your role in ${oneLine(parcel.programName)}. Your preferences in Liaison say whether notices come at once or once a day.`,
  };
  return {
    id: parcel.id,
    programId: parcel.programId,
    to: addressOf(parcel.to.address),
    toName: oneLine(parcel.to.name),
    subject: words.subject,
    messageId: messageIdOf(parcel.id, settings.from),
    text: asText(words),
    html: asHtml(words),
    calendar: calendarOf(parcel, settings),
  };
}

interface Words {
  subject: string;
  greeting: string;
  entries: { heading: string; body: string; link: string }[];
  more: number;
  allNotices: string;
  why: string;
}

const subjectOf = ({ notices, programName }: Parcel) =>
  notices.length === 1 ? notices[0]!.subject : `${notices.length} notices from ${programName}`;

function calendarOf({ notices, programName, to }: Parcel, settings: MailAddresses): WrittenMail['calendar'] {
  const event = notices.length === 1 ? notices[0]!.calendarEvent : null;
  if (!event) return null;
  const from = { name: oneLine(programName), address: addressIn(settings.from) };
  const attendee = { name: oneLine(to.name), address: addressOf(to.address) };
  return { method: event.method, content: writeInvitation(event, from, attendee, settings.publicUrl) };
}

function asText({ greeting, entries, more, allNotices, why }: Words): string {
  const parts = entries.map(({ heading, body, link }) => [heading, body, link].filter(Boolean).join('\n'));
  return (
    [greeting, ...parts, ...(more > 0 ? [`${andMore(more)}\n${allNotices}`] : []), `-- \n${why}`].join('\n\n') + '\n'
  );
}

function asHtml({ subject, greeting, entries, more, allNotices, why }: Words): string {
  const parts = entries.map(({ heading, body, link }) =>
    [
      `<h2 style="font-size:18px;margin:24px 0 4px">${escape(heading)}</h2>`,
      ...(body ? [`<p style="margin:0 0 4px">${escape(body).replace(/\r?\n/g, '<br>')}</p>`] : []),
      `<p style="margin:0"><a href="${escape(link)}">Open in Liaison: ${escape(heading)}</a></p>`,
    ].join('\n'),
  );
  const rest = more > 0 ? [`<p><a href="${escape(allNotices)}">${andMore(more)}</a></p>`] : [];
  return page(subject, ({ text }) => [
    text(greeting),
    ...parts,
    ...rest,
    `<p style="margin-top:32px;color:#565c65">${escape(why)}</p>`,
  ]);
}

const andMore = (more: number) => `And ${more} more: see all notices in Liaison.`;
