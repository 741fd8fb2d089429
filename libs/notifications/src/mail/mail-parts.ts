import type { MailSettings } from './mail-settings.js';

export type MailAddresses = Pick<MailSettings, 'from' | 'publicUrl'>;

/** A line break in a header would begin another header. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** An address with a comma, a bracket or a space in it could name somebody else as well. */
export function addressOf(address: string): string {
  if (!/^[^\s\p{Cc}<>(),;:"\\@]+@[^\s\p{Cc}<>(),;:"\\@]+$/u.test(address))
    throw new Error('This is no e-mail address.');
  return address;
}

export const messageIdOf = (id: string, from: string): string => `<${id}@${domainOf(from)}>`;

const domainOf = (from: string) => addressIn(from).split('@')[1] ?? 'localhost';

/** 'liaison@agency.example' of 'Liaison <liaison@agency.example>'. */
export const addressIn = (from: string): string => /[^\s<>@]+@[^\s@<>]+(?=>?$)/.exec(from)?.[0] ?? from;

interface Parts {
  text(words: string): string;
  link(address: string, words: string): string;
}

/** A mail as an HTML document; what is given as text is escaped. */
export function page(title: string, body: (parts: Parts) => string[]): string {
  return [
    `<!doctype html>`,
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escape(title)}</title></head>`,
    `<body style="font:16px/1.5 sans-serif;color:#1b1b1b;background:#ffffff;max-width:600px;margin:16px">`,
    ...body({
      text: (words) => `<p>${escape(words)}</p>`,
      link: (address, words) => `<p><a href="${escape(address)}">${escape(words)}</a></p>`,
    }),
    `</body></html>`,
  ].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);
