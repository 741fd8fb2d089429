import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter as Board } from '@bull-board/fastify';
import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable, OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admitted, Sessions, tokenIn } from '#access';
import { looks } from '#deadlines';
import { problemOf, unauthenticated } from '#problems';

/** Below /api, so that nothing of it is mistaken for a page. */
const address = '/api/queue-board';

/**
 * The queue as bull-board shows it, to the program administrator of the agency alone. It can only be looked at: the jobs
 * say no more than "look now" and belong to no program, and what is stuck is tried again on its own page.
 */
@Injectable()
export class QueueBoard implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly sessions: Sessions,
    @Inject(getQueueToken(looks)) private readonly queue: Queue,
  ) {}

  onModuleInit(): void {
    const fastify = this.http.httpAdapter.getInstance<FastifyInstance>();
    const board = new Board();
    board.setBasePath(address);
    createBullBoard({
      queues: [new BullMQAdapter(this.queue, { readOnlyMode: true })],
      serverAdapter: board,
      options: {
        uiConfig: {
          boardTitle: 'Liaison',
          // Reading anew by itself would keep a session alive that nobody sits at.
          pollingInterval: { showSetting: false, forceInterval: 0 },
          showWorkers: false,
          hideRedisDetails: true,
        },
      },
    });
    // Not waited for: it is loaded with everything else when the api gets ready.
    void fastify.register(async (scope) => {
      scope.addHook('onRequest', (request, reply) => this.admit(request, reply));
      await scope.register(board.registerPlugin() as never, { prefix: address });
    });
  }

  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      const session = await this.sessions.of(tokenIn(request));
      if (!session) throw unauthenticated();
      admitted(session, ['agency_administrator'], request);
      return undefined;
    } catch (error) {
      const { status, body } = problemOf(error);
      return reply.status(status).header('content-type', 'application/problem+json').send(JSON.stringify(body));
    }
  }
}
