import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessModule } from '#access';
import { Clock, type FixedClock, PersistenceModule } from '#persistence';
import { ProblemFilter, strictInput } from '#problems';
import { adapter, setUp } from '../../apps/api/src/setup.js';
import type { TestDatabase } from '../harness/index.js';

/** Some areas of the product behind the real sign-in, set up the way the api is. */
export async function partOfApp(
  database: TestDatabase,
  clock: FixedClock,
  areas: (Type | DynamicModule)[],
): Promise<NestFastifyApplication> {
  process.env.API_DATABASE_URL = database.apiUrl;
  const module = await Test.createTestingModule({
    imports: [PersistenceModule.forRole('liaison_api'), AccessModule, ...areas],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(adapter());
  app.useGlobalPipes(strictInput());
  app.useGlobalFilters(new ProblemFilter());
  await setUp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
