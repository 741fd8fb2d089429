import { publicUrl } from '../public-url.js';

/** How mail leaves, from the environment of the worker. */
export class MailSettings {
  private constructor(
    /** Null: no mail server. */
    readonly smtpUrl: string | null,
    /** Whether each mail is also kept in the database, to be looked at in development. */
    readonly keepsSent: boolean,
    readonly from: string,
    /** Where people reach the pages, without a slash at the end. */
    readonly publicUrl: string,
  ) {}

  /** @throws Error that names the setting that is missing or wrong. */
  static of(env: Record<string, string | undefined>): MailSettings {
    const smtpUrl = env.SMTP_URL || null;
    if (smtpUrl && !/^smtps?:\/\/\S+$/.test(smtpUrl))
      throw new Error('SMTP_URL must look like smtp://user:password@host:587 or smtps://host:465.');
    for (const name of smtpUrl ? (['MAIL_FROM', 'PUBLIC_URL'] as const) : [])
      if (!env[name]) throw new Error(`SMTP_URL is set, so ${name} is needed too: ${needed[name]}.`);
    const from = env.MAIL_FROM || 'Liaison <liaison@localhost>';
    if (!/^[^\r\n]*[^\s@<>]@[^\s@<>]+>?$/.test(from))
      throw new Error('MAIL_FROM must be an address such as Liaison <liaison@example.org>.');
    return new MailSettings(smtpUrl, keepsSentMail(env), from, publicUrl(env));
  }

  /** Without either there is nowhere to put a mail, and notices wait until there is. */
  get isOn(): boolean {
    return this.smtpUrl !== null || this.keepsSent;
  }
}

export const keepsSentMail = (env: Record<string, string | undefined> = process.env): boolean =>
  env.LIAISON_SENT_MAIL === 'on';

const needed = {
  MAIL_FROM: 'the address that mail comes from',
  PUBLIC_URL: 'the address of the pages that mail links to',
};
