import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { adapter } from '../../apps/api/src/setup.js';
import { AppModule } from '../../apps/api/src/app.module.js';
import { routesOf, type Route } from './routes-of.js';

let routes: Route[];

beforeAll(async () => {
  // Where the database is does not matter: preview mode starts nothing.
  process.env.DATABASE_URL ??= 'postgres://nowhere/liaison';
  routes = routesOf(await NestFactory.create(AppModule, adapter(), { preview: true, logger: false }));
});

test('every route says who may use it', () => {
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter(({ access }) => !access).map(({ name }) => name)).toEqual([]);
});

test('nothing but signing in here or at a provider, setting a password by a link, the health check and the secret link of a calendar goes without a session', () => {
  const open = routes.filter(({ access }) => access?.who === 'public').map(({ name }) => name);
  expect(open.sort()).toEqual([
    'AccountLinkController.ask',
    'AccountLinkController.read',
    'AccountLinkController.setPassword',
    'HealthController.live',
    'HealthController.ready',
    'ReadFeedController.read',
    'SecondStepController.byApp',
    'SecondStepController.byPasskey',
    'SecondStepController.byRecoveryCode',
    'SecondStepController.passkeyOptions',
    'SecondStepController.ways',
    'SessionController.open',
    'SingleSignOnController.comeBack',
    'SingleSignOnController.go',
    'SingleSignOnController.list',
  ]);
});
