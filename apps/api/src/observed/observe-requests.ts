import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Histogram, metrics } from '#observability';

const name = 'liaison_http_request_seconds';
const durations =
  (metrics.getSingleMetric(name) as Histogram<'method' | 'route' | 'status'> | undefined) ??
  new Histogram({
    name,
    help: 'How long requests took, by the template of their address.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [metrics],
  });

/**
 * Gives every answer the id of its request, measures it, and writes down what changed something or failed. Neither the
 * address as it was sent nor anything of its content is kept: an address may hold what somebody looked for.
 */
export function observeRequests(fastify: FastifyInstance): void {
  const log = new Logger('Http');
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', ({ id, method, routeOptions }, reply, done) => {
    const status = reply.statusCode;
    const route = routeOptions.url ?? 'none';
    // A stream is open for as long as somebody looks at the page: that says nothing about how fast we are.
    const isStream = String(reply.raw.getHeader('content-type')).startsWith('text/event-stream');
    if (!isStream)
      durations.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, reply.elapsedTime / 1000);
    const line = { message: 'answered', requestId: id, method, route, status, ms: Math.round(reply.elapsedTime) };
    if (method === 'GET' && status < 500) log.debug(line);
    else log.log(line);
    done();
  });
}
