import { testApi } from '../harness/api.js';
import { enters, interested, openTasks } from './arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
withDemo(api);

test('an officer whose verified service no longer reaches three years does not stay eligible', async () => {
  const [hr, marcus] = (await people(api, 'Denise Holloway', 'Marcus Bell')) as [Someone, Someone];
  const vacancy = await aPostedVacancy(hr, '2027-02-28');
  const long = await enters(marcus, '2020-01-01');
  const short = await enters(marcus, '2014-01-01', '2014-12-31');
  for (const entry of [long, short]) await hr.post(`/service-intervals/${entry}/verify`).expect(200);
  const id = await interested(marcus, vacancy);
  await hr.post(`/expressions/${id}/find-eligible`).expect(200);

  const no = { reason: 'The letter was of another department.' };
  await hr.post(`/service-intervals/${short}/reject`, no).expect(200);
  expect((await hr.get(`/expressions/${id}`)).body.state).toBe('eligible');

  await hr.post(`/service-intervals/${long}/reject`, no).expect(200);
  const { body } = await marcus.get(`/expressions/${id}`).expect(200);
  expect(body).toMatchObject({ state: 'expressed', decision: null });
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'verify-service', role: 'hr' }]);
  await hr.post(`/expressions/${id}/find-eligible`).expect(422);
  const notices = await marcus.get('/notices').expect(200);
  expect(notices.body.items[0].subject).toMatch(/looked at again/);
});
