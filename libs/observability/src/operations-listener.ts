import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics } from 'prom-client';
import { Health } from './health.js';
import { metrics } from './metrics.js';

/** Where the people who run the machine look in; null: nowhere, which is so unless a port is given. */
export interface OperationsAddress {
  port: number | null;
  host: string;
}

/**
 * From API_OPERATIONS_PORT or WORKER_OPERATIONS_PORT, and OPERATIONS_HOST.
 * @throws Error where the port is none.
 */
export function operationsAddress(part: 'api' | 'worker', env: Record<string, string | undefined>): OperationsAddress {
  const name = `${part.toUpperCase()}_OPERATIONS_PORT`;
  const port = env[name];
  if (port && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw new Error(`${name}=${port} is no port: choose a number from 1 to 65535.`);
  return { port: port ? Number(port) : null, host: env.OPERATIONS_HOST || '127.0.0.1' };
}

/** A listener of its own for /metrics, /health/live and /health/ready: loopback alone, so that the world cannot ask. */
@Injectable()
export class OperationsListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Operations');
  private server?: Server;

  constructor(
    private readonly where: OperationsAddress,
    private readonly health: Health,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { port, host } = this.where;
    if (port === null) return;
    if (!metrics.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: metrics });
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
    this.server = server;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  private async answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    try {
      if (method !== 'GET' && method !== 'HEAD') send(405, 'text/plain', 'Only GET.\n');
      else if (url === '/metrics') send(200, metrics.contentType, await metrics.metrics());
      else if (url === '/health/live') send(200, 'application/json', '{"status":"alive"}');
      else if (url === '/health/ready') {
        const readiness = await this.health.ready();
        send(readiness.status === 'not ready' ? 503 : 200, 'application/json', JSON.stringify(readiness));
      } else send(404, 'text/plain', 'There are /metrics, /health/live and /health/ready.\n');
    } catch (error) {
      this.log.error(`${url}: ${error instanceof Error ? error.message : String(error)}`);
      send(503, 'text/plain', 'The figures cannot be read now.\n');
    }
  }
}
