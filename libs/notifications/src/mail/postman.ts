import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { MailSettings } from './mail-settings.js';
import type { WrittenMail } from './written-mail.js';

const seconds = 1000;
const longest = 60 * seconds;

/** Hands mail to the mail server. Without one there is nothing to do: the mail is only kept. */
@Injectable()
export class Postman implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(private readonly settings: MailSettings) {
    this.transport = settings.smtpUrl ? createTransport(connection(settings.smtpUrl)) : null;
  }

  /** Ends when the server has taken the mail. @throws what the server, or the way to it, answered instead. */
  async deliver(mail: WrittenMail, at: Date): Promise<void> {
    await this.transport?.sendMail({
      from: this.settings.from,
      to: { name: mail.toName, address: mail.to },
      subject: mail.subject,
      messageId: mail.messageId,
      date: at,
      text: mail.text,
      html: mail.html,
      ...(mail.calendar && { icalEvent: { ...mail.calendar, filename: 'appointment.ics' } }),
      // RFC 3834: no "out of office" answers, please.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
      // Well within the lease of the mail, however slowly the server answers.
      signal: AbortSignal.timeout(longest),
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

const connection = (url: string) => ({
  url,
  pool: true as const,
  maxConnections: 5,
  // Sending again is our own decision: a connection that closed may have closed after the mail was taken.
  maxRequeues: 0,
  idleTimeout: 10 * seconds,
  dnsTimeout: 10 * seconds,
  connectionTimeout: 10 * seconds,
  greetingTimeout: 10 * seconds,
  socketTimeout: 30 * seconds,
});
