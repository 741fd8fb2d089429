import { expect, test } from '@playwright/test';
import { oneOfEach } from './every-address.js';
import { ask } from './people.js';
import { seen } from './seen.js';

interface Listed {
  items: { id: string; state: string; course: { id: string } }[];
}

interface Detail {
  participants: { id: string; kind: string; state: string }[];
}

/** The pages of courses, with a session and an enrolment of the demo in each state. */
export function pagesOfCourses(): void {
  test('so are the courses, their sessions and the enrolments, for the supervisor, an officer and a principal', async ({
    browser,
  }) => {
    test.slow();
    const { page, look } = await seen(browser, 'Thomas Greer');
    const lists = await Promise.all(
      ['ahead', 'behind'].map((when) => ask<Listed>(page, 'GET', `/training-sessions?when=${when}&limit=100`)),
    );
    const sessions = oneOfEach(lists.flatMap(({ items }) => items));
    const details = await Promise.all(sessions.map(({ id }) => ask<Detail>(page, 'GET', `/training-sessions/${id}`)));
    const enrolments = oneOfEach(details.flatMap(({ participants }) => participants)).filter(
      ({ kind }) => kind === 'officer',
    );
    const { id, course } = sessions.find(({ state }) => state === 'scheduled')!;
    const shared = ['/courses', '/my-courses', `/courses/${course.id}`, `/training-sessions/${id}`];
    await look.at([...shared, '/courses/new', '/courses?search=nothing-like-this', '/courses?show=retired']);
    await look.at([`/courses/${course.id}/edit`, `/courses/${course.id}/sessions/new`]);
    await look.at(sessions.map((session) => `/training-sessions/${session.id}`));
    await look.at([`/training-sessions/${id}/change`]);
    await look.at(sessions.map((session) => `/training-sessions/${session.id}/attendance`));
    await look.at(enrolments.map((enrolment) => `/enrolments/${enrolment.id}`));
    expect(look.faults).toEqual([]);
    for (const name of ['Marcus Bell', 'Michael Okafor', 'Deborah Stamper']) {
      const other = await seen(browser, name);
      await other.look.at(shared);
      expect(other.look.faults).toEqual([]);
    }
  });
}
