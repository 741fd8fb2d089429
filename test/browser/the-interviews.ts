// A vacancy on its way through the interviews, arranged through the API: what a test of the interviews' pages begins with.
import { type Browser, expect, type Page } from '@playwright/test';
import { letClosingDayPass } from './database.js';
import { dayFromToday } from './pages.js';
import { ask, browserOf } from './people.js';

/** Who takes part, by name; the campus is the principal's. */
export interface Cast {
  campus: string;
  principal: string;
  candidates: string[];
}

interface Shortlisted {
  hr: Page;
  vacancy: string;
  title: string;
}

interface Panelist {
  id: string;
  candidates: { interviewId: string; officerName: string }[];
}

interface Interview {
  id: string;
  officer: { name: string };
  myInvitation: { id: string } | null;
}

const draft = {
  advisorDuties: 'Counsels students and refers them to services.',
  educatorDuties: 'Teaches about law, safety and good citizenship.',
  lawEnforcerDuties: 'Keeps the campus safe and handles crimes.',
  schedule: 'School days from 7:30 to 15:30.',
  requirements: 'Wishes to work with youth; good standing.',
};

/** A vacancy that is closed, with its candidates found eligible: the panel is to be put together. */
export async function aShortlistedVacancy(browser: Browser, { campus, candidates }: Cast): Promise<Shortlisted> {
  const hr = await browserOf(browser, 'Denise Holloway');
  const { items } = await ask<{ items: { id: string; name: string }[] }>(hr, 'GET', '/campuses?limit=100');
  const campusId = items.find(({ name }) => name === campus)!.id;
  const { id: vacancy } = await ask(hr, 'POST', '/vacancies', { campusId });
  await ask(hr, 'PATCH', `/vacancies/${vacancy}`, { ...draft, closesOn: dayFromToday(20) });
  const { title } = await ask<{ title: string }>(hr, 'POST', `/vacancies/${vacancy}/post`);
  const expressions: string[] = [];
  for (const name of candidates) expressions.push(await volunteers(browser, hr, vacancy, name));
  await letClosingDayPass(vacancy);
  await expect
    .poll(async () => (await ask<{ state: string }>(hr, 'GET', `/vacancies/${vacancy}`)).state, { timeout: 45_000 })
    .toBe('closed');
  for (const expression of expressions) await ask(hr, 'POST', `/expressions/${expression}/find-eligible`);
  await ask(hr, 'POST', `/vacancies/${vacancy}/shortlist`);
  return { hr, vacancy, title };
}

/** An officer with long verified service expresses interest; gives the expression. */
async function volunteers(browser: Browser, hr: Page, vacancy: string, name: string): Promise<string> {
  const officer = await browserOf(browser, name);
  const { person } = await ask<{ person: { id: string } }>(officer, 'GET', '/session');
  const { intervals } = await ask<{ intervals: { id: string; status: string }[] }>(
    officer,
    'GET',
    `/officers/${person.id}/service`,
  );
  for (const { id } of intervals.filter(({ status }) => status === 'entered'))
    await ask(hr, 'POST', `/service-intervals/${id}/verify`);
  const statement = 'I coach a youth team and would like to work with students every day.';
  const { id } = await ask(officer, 'POST', `/vacancies/${vacancy}/expressions`, { statement, voluntary: true });
  await officer.context().close();
  return id;
}

/** Somebody is named to the panel and declares that there is no conflict with anybody; gives the seat. */
export async function joinsPanel(browser: Browser, hr: Page, vacancy: string, name: string): Promise<string> {
  const choices = await ask<{ id: string }[]>(
    hr,
    'GET',
    `/vacancies/${vacancy}/panel/choices?name=${encodeURIComponent(name)}`,
  );
  const { id } = await ask(hr, 'POST', `/vacancies/${vacancy}/panelists`, { personId: choices[0]!.id });
  const member = await browserOf(browser, name);
  const { candidates } = await ask<Panelist>(member, 'GET', `/panelists/${id}`);
  const declarations = candidates.map(({ interviewId }) => ({ interviewId, conflict: false }));
  await ask(member, 'POST', `/panelists/${id}/declare`, { declarations });
  await member.context().close();
  return id;
}

/** A vacancy whose interviews have begun; none has a time yet. The interviews are in the order of the candidates. */
export async function begunInterviews(
  browser: Browser,
  cast: Cast,
): Promise<Shortlisted & { interviews: string[]; panelists: string[] }> {
  const shortlisted = await aShortlistedVacancy(browser, cast);
  const { hr, vacancy } = shortlisted;
  const panelists = [
    await joinsPanel(browser, hr, vacancy, cast.principal),
    await joinsPanel(browser, hr, vacancy, 'Angela Reyes'),
  ];
  await ask(hr, 'POST', `/vacancies/${vacancy}/begin-interviews`);
  const all = await ask<Interview[]>(hr, 'GET', `/vacancies/${vacancy}/interviews`);
  const interviews = cast.candidates.map((name) => all.find(({ officer }) => officer.name === name)!.id);
  return { ...shortlisted, panelists, interviews };
}

/** So many days from today at an hour of the morning in the program's time zone, for 45 minutes. */
export function morning(days: number, hour: number): { startsAt: string; endsAt: string; place: string } {
  const day = dayFromToday(days);
  const noon = new Date(`${day}T12:00:00Z`);
  const zone = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeZoneName: 'longOffset' })
    .formatToParts(noon)
    .find(({ type }) => type === 'timeZoneName')!
    .value.slice(3);
  const at = (minutes: number) =>
    `${day}T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00${zone}`;
  return { startsAt: at(0), endsAt: at(45), place: 'Room 4, district office' };
}
