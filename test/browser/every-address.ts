// The addresses of all pages that a person has, with a case of the demo in each state.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask } from './people.js';
import { panelOf } from './the-scores.js';

interface Case {
  id: string;
  state: string;
}

interface Listed<Item> {
  items: Item[];
}

/** The routes of the product's own source that none of the addresses leads to. */
export function routesWithout(addresses: Iterable<string>): string[] {
  const paths = [...addresses].map((address) => new URL(address, 'http://liaison.test').pathname);
  const source = new URL('../../apps/web/src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\/routes\.tsx?$/.test(name),
  );
  const routes = files.flatMap((file) =>
    [...readFileSync(new URL(file, source), 'utf8').matchAll(/\bpage\(\s*'([^']+)'/g)].map(([, route]) => route!),
  );
  const leadsTo = (route: string) => new RegExp(`^/?${route.replaceAll(/:\w+/g, '[0-9a-f-]{36}')}$`);
  return routes.filter((route) => !paths.some((path) => leadsTo(route).test(path)));
}

export const auditPages = ['/program/audit', '/program/audit?about=refusal'];

export const programPages = ['', '/units', '/officers', '/campuses', '/calendar', '/policies'].map(
  (page) => `/program${page}`,
);

/** What everybody has. */
export const pagesOfAll = ['/', '/vacancies', '/notices', '/preferences', '/security', ...programPages];

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

/** Who serves where, and an assignment in each state that the person sees. */
export async function assignmentPages(page: Page): Promise<string[]> {
  const { items } = await ask<Listed<Case>>(page, 'GET', '/assignments?limit=100');
  return ['/assignments', ...oneOfEach(items).map(({ id }) => `/assignments/${id}`)];
}

/** The incidents, and one in each state that the person sees. */
export async function incidentPages(page: Page): Promise<string[]> {
  const { items } = await ask<Listed<Case>>(page, 'GET', '/incidents?limit=100');
  return [
    '/incidents',
    '/incidents?show=over',
    '/incidents/cover',
    '/incidents/figures',
    ...oneOfEach(items).map(({ id }) => `/incidents/${id}`),
  ];
}

/** Expressions of interest as HR sees them, one of each state, and the contests of them. */
export async function interestPages(page: Page): Promise<string[]> {
  const ids = (await vacanciesOf(page)).filter(({ state }) => state !== 'draft').map(({ id }) => id);
  const all = await Promise.all(ids.map((id) => ask<Listed<Case>>(page, 'GET', `/vacancies/${id}/pipeline?limit=100`)));
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

/** The selection of each vacancy as those who decide see it, with what the school says and the offers. */
export async function selectionPages(page: Page): Promise<string[]> {
  const vacancies = oneOfEach(await vacanciesOf(page)).filter(({ state }) => state !== 'draft');
  const hanging = await Promise.all(vacancies.flatMap(({ id }) => [finalistPages(page, id), offerPages(page, id)]));
  return [...vacancies.map(({ id }) => `/vacancies/${id}/selection`), ...hanging.flat()];
}

/** What the school says of the finalists of a vacancy. */
export const finalistPages = async (page: Page, vacancy: string): Promise<string[]> =>
  oneOfEach(await ask<Case[]>(page, 'GET', `/vacancies/${vacancy}/recommendations`)).map(
    ({ id }) => `/recommendations/${id}`,
  );

const offerPages = async (page: Page, vacancy: string): Promise<string[]> =>
  oneOfEach(await ask<Case[]>(page, 'GET', `/vacancies/${vacancy}/offers`)).map(({ id }) => `/offers/${id}`);

/** An officer's own offers. */
export const ownOfferPages = async (page: Page): Promise<string[]> =>
  (await ask<Case[]>(page, 'GET', '/offers/mine')).map(({ id }) => `/offers/${id}`);

/** The form of interest in each open vacancy: still to be filled in, or expressed already. */
export async function expressPages(page: Page): Promise<string[]> {
  const open = (await vacanciesOf(page)).filter(({ state }) => state === 'posted');
  return open.slice(0, 2).map(({ id }) => `/vacancies/${id}/express`);
}

/** The interview kits: what is asked now, and one of each state with the draft's form for HR. */
export async function kitPages(page: Page, { forHr = false } = {}): Promise<string[]> {
  const listed = () => ask<Listed<Case>>(page, 'GET', '/interview-kits?limit=100');
  // Another test may have put the demo's draft into service.
  if (forHr && (await listed()).items.every(({ state }) => state !== 'draft'))
    await ask(page, 'POST', '/interview-kits', {});
  const { items } = await listed();
  return [
    '/interview-kits',
    '/interview-kits/in-service',
    ...oneOfEach(items).flatMap(({ id, state }) => [
      `/interview-kits/${id}`,
      ...(forHr && state === 'draft' ? [`/interview-kits/${id}/edit`] : []),
    ]),
  ];
}

/** The panel and the interviews of a vacancy. */
export const interviewPages = (vacancy: string, panelists: string[], interviews: string[]): string[] => [
  `/vacancies/${vacancy}/panel`,
  `/vacancies/${vacancy}/interviews`,
  ...panelists.map((id) => `/panelists/${id}`),
  ...interviews.map((id) => `/interviews/${id}`),
];

/** The service of an officer as HR sees it. */
export async function officerPages(page: Page): Promise<string[]> {
  const { items } = await ask<Listed<{ id: string }>>(page, 'GET', '/officers?limit=1');
  return items.map(({ id }) => `/officers/${id}/service`);
}

/** What is looked at to watch over hiring as a whole. */
export const oversightPages = ['/fair-hiring'];

/** The scorecards of an interview: one's own for the panel, everybody's for HR. */
export async function scorecardPages(page: Page, interview: string): Promise<string[]> {
  const members = await panelOf(page, interview);
  return members.flatMap(({ scorecardId }) => (scorecardId ? [`/scorecards/${scorecardId}`] : []));
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
  (await ask<Listed<Case>>(page, 'GET', '/vacancies?limit=100')).items;

export const oneOfEach = <One extends Case>(cases: One[]): One[] =>
  cases.filter(({ state }, index) => cases.findIndex((other) => other.state === state) === index);
