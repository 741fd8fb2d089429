import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server that counts how often each mail came, by its Message-ID. */
export class CountingMailServer {
  readonly came = new Map<string, number>();
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 50,
    onData: (stream, _session, answer) => {
      let text = '';
      stream.on('data', (chunk) => (text += String(chunk)));
      stream.on('end', () => {
        const id = /^message-id: <([^@]+)@/im.exec(text)?.[1] ?? 'none';
        this.came.set(id, (this.came.get(id) ?? 0) + 1);
        answer();
      });
    },
  });

  async listen(): Promise<void> {
    // Whoever is killed in the middle of a mail leaves an error behind.
    this.server.on('error', () => undefined);
    const listening = this.server.listen(0, '127.0.0.1');
    await new Promise((resolve) => listening.once('listening', resolve));
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
