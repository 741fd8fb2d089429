import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { largestDocument } from '#documents';
import { requestIdOf } from '#observability';
import { problemOf, refuseDeep } from '#problems';
import { observeRequests } from './observed/observe-requests.js';
import { servePages } from './pages/serve-pages.js';
import { permissionsPolicy, securityHeaders } from './security-headers.js';

/** JSON of this many bytes is more than any form sends. */
const bodyLimit = 1_000_000;

/** How many proxies stand in front (TRUST_PROXY): only so many entries of X-Forwarded-For are believed. */
const proxies = () => {
  const count = Number(process.env.TRUST_PROXY ?? 0);
  return (_address: string, hop: number) => hop < count;
};

export const adapter = () =>
  new FastifyAdapter({
    bodyLimit,
    // A sender that stalls is let go of, an upload over a slow phone included.
    requestTimeout: 120_000,
    genReqId: ({ headers }: IncomingMessage) => requestIdOf(headers['x-request-id']),
    trustProxy: proxies(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerProblem,
  });

/** What Fastify refuses before there is a route, such as an address that cannot be decoded. */
function answerProblem(error: unknown, _request: unknown, reply: FastifyReply): void {
  const { status, body } = problemOf(error);
  void reply.status(status).header('content-type', 'application/problem+json').send(JSON.stringify(body));
}

/** What every start of the api has in common, in production as in the tests. */
export async function setUp(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  app.setGlobalPrefix('api');
  await app.register(multipart as never, {
    limits: { fileSize: largestDocument, files: 1, fields: 10, fieldSize: 10_000, parts: 12 },
    throwFileSizeLimit: false,
  });
  await app.register(helmet as never, securityHeaders(process.env.PUBLIC_URL) as never);
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify as never);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', permissionsPolicy);
    done(null, payload);
  });
  // Before anything walks through what was sent.
  fastify.addHook('preValidation', (request, reply, done) => {
    try {
      refuseDeep(request.body);
      done();
    } catch (error) {
      answerProblem(error, request, reply);
    }
  });
  // An answer with a version carries it as its `ETag` too: what `If-Match` is then compared with.
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null)?.version;
    if (typeof version === 'number') reply.header('etag', `"${version}"`);
    done(null, payload);
  });
  await servePages(fastify as never);
  app.enableShutdownHooks();
  return app;
}
