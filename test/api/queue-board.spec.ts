import { testApi } from '../harness/api.js';
import { password, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);

const sessionOf = (name: string) => api.signIn(`${name}@bluegrass.example`, password);

test('the program administrator of the agency sees the queue, under the same strict policy as every page', async () => {
  const session = await sessionOf('thomas.greer');
  const page = await api.ask('get', '/queue-board', session).expect(200);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  const { body } = await api.ask('get', '/queue-board/api/queues', session).expect(200);
  expect(body.queues).toMatchObject([{ name: 'looks', readOnlyMode: true }]);
});

test('nobody else does, nor any part of it', async () => {
  for (const path of ['', '/api/queues', '/queue/looks', '/static/favicon.ico', '/api/queues/looks/1']) {
    await api.ask('get', `/queue-board${path}`).expect(401);
    for (const name of ['denise.holloway', 'latisha.coleman', 'marcus.bell', 'ruth.abernathy'])
      expect([path, name, (await api.ask('get', `/queue-board${path}`, await sessionOf(name))).status]).toEqual([
        path,
        name,
        403,
      ]);
  }
});

test('nothing can be changed there', async () => {
  const session = await sessionOf('thomas.greer');
  for (const action of ['pause', 'empty', 'obliterate', 'add', 'retry/failed', 'clean/completed', 'promote']) {
    const put = await api.ask('put', `/queue-board/api/queues/looks/${action}`, session).send({});
    const post = await api.ask('post', `/queue-board/api/queues/looks/${action}`, session).send({});
    expect([action, put.status >= 400, post.status >= 400]).toEqual([action, true, true]);
  }
  await api.ask('put', '/queue-board/api/queues/looks/pause').send({}).expect(401);
});
