import { Controller, type DynamicModule, Get, Post, type Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { accessMigrations, AccessModule, type Actor, Allow, Confirmed, CurrentActor, Public } from '#access';
import { auditMigrations } from '#audit';
import { Clock, FixedClock, persistenceMigrations, PersistenceModule } from '#persistence';
import { ProblemFilter, strictInput } from '#problems';
import type { TestDatabase } from '../harness/index.js';

export const migrations = [...persistenceMigrations, ...accessMigrations, ...auditMigrations];
export const password = 'correct horse battery';

@Controller('rooms')
class RoomsController {
  @Get('forgotten')
  forgotten() {
    return 'nobody said who may come in';
  }

  @Get('hall')
  @Public()
  hall() {
    return 'welcome';
  }

  @Get('school')
  @Allow('administrator', 'district_administrator')
  school(@CurrentActor() actor: Actor) {
    return actor;
  }

  @Get('vault')
  @Allow('anyone')
  @Confirmed()
  vault() {
    return { open: true };
  }

  @Post('office')
  @Allow('anyone')
  office(@CurrentActor() actor: Actor): Actor {
    return actor;
  }
}

/** Sign-in and the guard with nothing but a few rooms behind them. */
export async function smallApp(
  database: TestDatabase,
  clock: FixedClock,
  areas: (Type | DynamicModule)[] = [],
): Promise<NestFastifyApplication> {
  process.env.API_DATABASE_URL = database.apiUrl;
  const module = await Test.createTestingModule({
    imports: [PersistenceModule.forRole('liaison_api'), AccessModule, ...areas],
    controllers: [RoomsController],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ trustProxy: true }));
  app.setGlobalPrefix('api');
  app.useGlobalPipes(strictInput());
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Asks as a browser on our own page would, with its cookie. */
export function browser(app: NestFastifyApplication, token?: string) {
  const send = (method: 'get' | 'post' | 'put' | 'delete', path: string) => {
    const asked = request(app.getHttpServer())[method](`/api${path}`).set('Sec-Fetch-Site', 'same-origin');
    return token ? asked.set('Cookie', `liaison_session=${token}`) : asked;
  };
  return {
    get: (path: string) => send('get', path),
    post: (path: string, body: object = {}) => send('post', path).send(body),
    put: (path: string, body: object) => send('put', path).send(body),
    delete: (path: string) => send('delete', path),
  };
}

export const signIn = (app: NestFastifyApplication, email: string, typed = password, from = '192.0.2.1') =>
  browser(app).post('/session', { email, password: typed }).set('X-Forwarded-For', from);

/** The token of a new session. */
export async function tokenOf(app: NestFastifyApplication, email: string): Promise<string> {
  const { headers } = await signIn(app, email).expect(200);
  return /liaison_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
}

export async function aProgram(database: TestDatabase, name: string): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into program (name, agency_name, district_name, time_zone)
     values ($1, $1 || ' Police', $1 || ' Schools', 'America/Chicago') returning id`,
    [name],
  );
  return rows[0]?.id as string;
}
