import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock } from '#persistence';
import type { TestApi } from './api.js';

/** The whole worker beside an api, on the same database and by the same clock. */
export interface TestWorker {
  readonly app: INestApplicationContext;
  /** Looks for all that is due, and waits until it is applied and the mail is out. */
  look(): Promise<void>;
  /** It looks at nothing by itself while the work goes on, whatever it was told a moment before. */
  asleep<T>(work: () => Promise<T>): Promise<T>;
  /** One of its providers, inside hooks and tests. */
  get<T>(type: Type<T>): T;
}

/** Starts the worker after the api and stops it before. Call it after `testApi`. */
export function testWorker(api: TestApi): TestWorker {
  let worker: INestApplicationContext | undefined;
  let finish: (() => Promise<void>) | undefined;
  let jobs: { pause(): Promise<void>; resume(): void };

  beforeAll(async () => {
    delete process.env.WORKER_DATABASE_URL;
    const { WorkerModule } = await import('../../apps/worker/src/worker.module.js');
    const { Look } = await import('../../apps/worker/src/look.js');
    const { LookProcessor } = await import('../../apps/worker/src/look.processor.js');
    const built = Test.createTestingModule({ imports: [WorkerModule] })
      .overrideProvider(Clock)
      .useValue(api.clock);
    worker = await (await built.compile()).init();
    const look = worker.get(Look);
    finish = () => look.all();
    jobs = worker.get(LookProcessor).worker;
  });

  afterAll(() => worker?.close());

  return {
    get app() {
      if (!worker) throw new Error('The worker is there inside hooks and tests only.');
      return worker;
    },
    look: () => finish!(),
    async asleep(work) {
      await jobs.pause();
      try {
        return await work();
      } finally {
        jobs.resume();
      }
    },
    get: (type) => worker!.get(type),
  };
}
