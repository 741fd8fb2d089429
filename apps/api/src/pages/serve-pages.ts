import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const oneYear = 31_536_000_000;

/** Serves the built pages. Assets carry a hash in their name and may be kept; the page itself is always asked for. */
export async function servePages(fastify: FastifyInstance): Promise<void> {
  const root = resolve(process.env.WEB_ROOT ?? 'apps/web/dist');
  if (!existsSync(resolve(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: resolve(root, 'assets'),
    prefix: '/assets/',
    maxAge: oneYear,
    immutable: true,
    decorateReply: true,
  });
  // Asked for anew at every visit, so that a new version of the pages is not held back.
  fastify.get('/service-worker.js', (_request, reply) =>
    reply.sendFile('service-worker.js', root, { maxAge: 0, cacheControl: false }),
  );
  // Every other address is a page of the single-page application, which finds its own way.
  const page = (request: FastifyRequest, reply: FastifyReply) =>
    request.url.startsWith('/api/')
      ? reply.callNotFound()
      : reply.sendFile('index.html', root, { maxAge: 0, cacheControl: false });
  for (const address of ['/', '/:page', '/:page/*']) fastify.get(address, page);
}
