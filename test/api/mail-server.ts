import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on loopback that takes mail for everybody but those it is told to refuse. */
export class MailServer {
  readonly taken: ParsedMail[] = [];
  /** Addresses that are refused for good, with what the server says then. */
  readonly refused = new Map<string, string>();
  /** Done while the server takes the next mail, before it says yes. */
  whileTaking: (() => Promise<void>) | null = null;
  private server: SMTPServer | null = null;
  private port = 0;

  /** Listens, after `close` again on the same port. */
  async listen(): Promise<void> {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      closeTimeout: 50,
      onRcptTo: ({ address }, _session, answer) => {
        const reason = this.refused.get(address);
        answer(reason ? Object.assign(new Error(reason), { responseCode: 550 }) : null);
      },
      onData: (stream, _session, answer) => {
        simpleParser(stream)
          .then(async (mail) => {
            this.taken.push(mail);
            await this.whileTaking?.();
          })
          .then(() => answer(), answer);
      },
    });
    const listening = this.server.listen(this.port, '127.0.0.1');
    await new Promise((resolve) => listening.once('listening', resolve));
    this.port = (listening.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Whom mail was taken for, in alphabetical order. */
  get recipients(): string[] {
    return this.taken.map(recipient).sort();
  }

  close(): Promise<void> {
    return new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve()));
  }
}

export const recipient = ({ to }: ParsedMail): string => (Array.isArray(to) ? to[0] : to)?.value[0]?.address ?? '';
