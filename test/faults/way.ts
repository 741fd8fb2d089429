import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The network between a client and a server on loopback: it can be cut, so that nothing arrives and nobody is told. */
export class Way {
  /** The server's port. */
  target = 0;
  private readonly pairs = new Set<[Socket, Socket]>();
  private isCut = false;
  private readonly server: Server = createServer((client) => this.lead(client));

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  cut(): void {
    this.isCut = true;
    for (const pair of this.pairs) for (const socket of pair) socket.pause();
  }

  /** What was under way is lost; whoever connects again arrives. */
  mend(): void {
    this.isCut = false;
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  close(): Promise<void> {
    this.mend();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private lead(client: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    const pair: [Socket, Socket] = [client, server];
    this.pairs.add(pair);
    for (const [from, to] of [pair, [server, client] as const]) {
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        this.pairs.delete(pair);
      });
      from.pipe(to);
    }
    if (this.isCut) for (const socket of pair) socket.pause();
  }
}
