import type { Page } from '@playwright/test';
import { ask } from './people.js';

export const campus = 'Bluegrass Career and Technical Center';

const campusId = async (page: Page) => {
  const { items } = await ask<{ items: { id: string; name: string }[] }>(page, 'GET', '/campuses?limit=100');
  return items.find(({ name }) => name === campus)!.id;
};

/** Something that happened on that campus, as it is reported. */
export const whatHappened = async (page: Page) => ({
  campusId: await campusId(page),
  offence: 'theft',
  placeKind: 'on campus',
  place: 'Welding shop',
  happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
  goingOn: false,
  what: 'Tools are missing from the welding shop.',
});

/** An investigation that the officer begins unprompted; the school does not know of it yet. */
export const anInvestigation = async (officer: Page): Promise<string> =>
  (await ask(officer, 'POST', '/incidents/begin', { ...(await whatHappened(officer)), kind: 'criminal' })).id;
