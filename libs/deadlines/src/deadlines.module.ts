import { BullModule } from '@nestjs/bullmq';
import { DynamicModule, Global, Module } from '@nestjs/common';
import { ObservabilityModule } from '#observability';
import { DueActions } from './due-actions.js';
import { DueTasks } from './due-tasks.js';
import { looks, LookSoon } from './look-soon.js';
import { AppliedDeadlines } from './observed/applied-deadlines.js';
import { DeadlineFigures } from './observed/deadline-figures.js';
import { QueueHealth } from './observed/queue-health.js';
import { queueConnection } from './queue-connection.js';

/** The deadline engine: the api only says "look", the worker looks. */
@Global()
@Module({})
export class DeadlinesModule {
  static forApi(): DynamicModule {
    return this.with([LookSoon], false);
  }

  static forWorker(): DynamicModule {
    return this.with([LookSoon, DueTasks, DueActions, AppliedDeadlines, DeadlineFigures], true);
  }

  private static with(providers: NonNullable<DynamicModule['providers']>, waits: boolean): DynamicModule {
    return {
      module: DeadlinesModule,
      imports: [
        ObservabilityModule,
        BullModule.forRootAsync({
          useFactory: () => ({ connection: queueConnection({ waits }), prefix: process.env.QUEUE_PREFIX ?? 'liaison' }),
        }),
        BullModule.registerQueue({ name: looks }),
      ],
      providers: [...providers, QueueHealth],
      exports: [...(providers as never[]), BullModule],
    };
  }
}
