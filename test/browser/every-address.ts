// The addresses of all pages that a person has, with a case of the demo in each state.
import type { Page } from '@playwright/test';
import { ask } from './people.js';

interface Case {
  id: string;
  state: string;
}

interface Page1<Item> {
  items: Item[];
}

export const programPages = ['', '/units', '/officers', '/campuses', '/calendar', '/policies'].map(
  (page) => `/program${page}`,
);

/** What everybody has. */
export const pagesOfAll = ['/', '/vacancies', '/notices', '/preferences', ...programPages];

/** The vacancies that somebody sees, one of each state and with all their pages for HR. */
export async function vacancyPages(page: Page, { forHr = false } = {}): Promise<string[]> {
  const vacancies = oneOfEach(await vacanciesOf(page));
  const steps = ['campus', 'duties', 'requirements', 'window', 'review'];
  return vacancies.flatMap(({ id, state }) => [
    `/vacancies/${id}`,
    ...(forHr && state === 'draft' ? steps.map((step) => `/vacancies/${id}/edit?step=${step}`) : []),
    ...(forHr && state !== 'draft' ? [`/vacancies/${id}/postings`, `/vacancies/${id}/pipeline`] : []),
    ...(forHr && state === 'closed' ? [`/vacancies/${id}/pipeline?state=released`] : []),
  ]);
}

/** Expressions of interest as HR sees them, one of each state, and the contests of them. */
export async function interestPages(page: Page): Promise<string[]> {
  const ids = (await vacanciesOf(page)).filter(({ state }) => state !== 'draft').map(({ id }) => id);
  const all = await Promise.all(ids.map((id) => ask<Page1<Case>>(page, 'GET', `/vacancies/${id}/pipeline?limit=100`)));
  return withContests(page, oneOfEach(all.flatMap(({ items }) => items)));
}

/** An officer's own. */
export async function ownInterestPages(page: Page): Promise<string[]> {
  return withContests(page, await ask<Case[]>(page, 'GET', '/expressions/mine'));
}

async function withContests(page: Page, expressions: Case[]): Promise<string[]> {
  const read = await Promise.all(
    expressions.map(({ id }) =>
      ask<Case & { contest: Case | null; canContest: boolean }>(page, 'GET', `/expressions/${id}`),
    ),
  );
  return read.flatMap(({ id, contest, canContest }) => [
    `/expressions/${id}`,
    ...(contest ? [`/contests/${contest.id}`] : []),
    ...(canContest ? [`/expressions/${id}/contest`] : []),
  ]);
}

/** The form of interest in each open vacancy: still to be filled in, or expressed already. */
export async function expressPages(page: Page): Promise<string[]> {
  const open = (await vacanciesOf(page)).filter(({ state }) => state === 'posted');
  return open.slice(0, 2).map(({ id }) => `/vacancies/${id}/express`);
}

/** An officer's own service. */
export async function servicePages(page: Page): Promise<string[]> {
  const { person } = await ask<{ person: { id: string } }>(page, 'GET', '/session');
  const { intervals } = await ask<{ intervals: Case[] }>(page, 'GET', `/officers/${person.id}/service`);
  return [
    '/service-history',
    '/service-history/add',
    ...intervals.slice(0, 1).map(({ id }) => `/service-history/${id}`),
  ];
}

const vacanciesOf = async (page: Page): Promise<Case[]> =>
  (await ask<Page1<Case>>(page, 'GET', '/vacancies?limit=100')).items;

const oneOfEach = (cases: Case[]): Case[] =>
  cases.filter(({ state }, index) => cases.findIndex((other) => other.state === state) === index);
