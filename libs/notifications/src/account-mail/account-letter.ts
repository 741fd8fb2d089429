import { type DueLink, linkHours } from '#access';
import type { WrittenMail } from '../mail/written-mail.js';
import { addressOf, messageIdOf, oneLine, page, type MailAddresses } from '../mail/mail-parts.js';

interface Words {
  subject: string;
  why: string;
  what: string;
  button: string;
  holds: string;
  otherwise: string;
}

const words: Record<DueLink['purpose'], Words> = {
  reset: {
    subject: 'Set a new password for Liaison',
    why: 'Somebody, most likely you, asked for a new password for Liaison.',
    what: 'Open this link to choose it:',
    button: 'Choose a new password',
    holds: `It works once, and for ${linkHours.reset} hour. When the new password is set, you are signed out everywhere.`,
    otherwise: 'If it was not you, do nothing: your password stays as it is, and nobody but you has this link.',
  },
  invitation: {
    subject: 'Your invitation to Liaison',
    why: 'You have a part in a School Resource Officer program that is run with Liaison.',
    what: 'Open this link to choose your password, then sign in with this e-mail address:',
    button: 'Choose my password',
    holds: `It works once, and for ${linkHours.invitation / 24} days. After that, use “Lost password” on the sign-in page.`,
    otherwise: 'If you do not know what this is about, ask the program administrator of your agency or district.',
  },
};

/** The mail with the link by which a person sets their password. It has no name of a program, case or child in it. */
export function accountLetter(link: DueLink, token: string, settings: MailAddresses): Omit<WrittenMail, 'programId'> {
  const { subject, why, what, button, holds, otherwise } = words[link.purpose];
  // Behind the #: it is sent to no server, stands in no log, and is not passed on to another site.
  const address = `${settings.publicUrl}/set-password#${token}`;
  const greeting = `Hello ${oneLine(link.name)},`;
  const id = `${link.id}.${link.attempts}`;
  return {
    id: link.id,
    to: addressOf(link.email),
    toName: oneLine(link.name),
    subject,
    messageId: messageIdOf(id, settings.from),
    text: [greeting, `${why} ${what}`, address, holds, otherwise].join('\n\n') + '\n',
    html: page(subject, ({ text, link: linkTo }) => [
      text(greeting),
      text(`${why} ${what}`),
      linkTo(address, button),
      text(holds),
      text(otherwise),
    ]),
    calendar: null,
  };
}
