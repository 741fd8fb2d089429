import type { Database } from '#persistence';
import type { Bluegrass } from './bluegrass.js';
import { aRankedVacancy, aVacancyInInterviews } from './hiring/interviews.js';
import { interviewKits } from './hiring/interview-kits.js';
import { importHistories } from './hiring/service-histories.js';
import { Stage } from './hiring/stage.js';
import { aCancelledVacancy, aClosedVacancy, aDraft, anOpenVacancy } from './hiring/vacancies.js';
import { duties } from './hiring/words.js';

/**
 * Puts service histories, interview kits and vacancies at every stage into the demo program: with tasks that are overdue, due today
 * and due next week, made by the product's own actions on days of the last weeks.
 */
export async function seedHiring(database: Database, demo: Bluegrass): Promise<void> {
  const stage = new Stage(database, demo);
  await importHistories(stage);
  await interviewKits(stage);
  await aCancelledVacancy(stage, 'Old Mill Elementary School');
  await aRankedVacancy(stage, 'Bluegrass County High School', {
    principal: 'Karen Whitfield',
    panel: ['Thomas Greer', 'Monica Delgado'],
    candidates: ['Teresa Nguyen', 'Daniel Petrov', 'Dwayne Harris', 'Justin Mullins'],
  });
  await aVacancyInInterviews(stage, 'Woodland Middle School', {
    principal: 'Patrick Doyle',
    panel: ['Angela Reyes', 'William Tackett'],
    candidates: ['Gregory Hensley', 'Kristen Barnett', 'Vikram Shah'],
  });
  await aClosedVacancy(stage, 'Elkhorn Creek High School', [
    'Priya Raman',
    'Tamika Grant',
    'Joshua Pruitt',
    'Brittany Cole',
    'Marcus Bell',
    'Elena Vasquez',
    'Derrick Owens',
    'Rachel Kim',
  ]);
  await anOpenVacancy(stage, {
    campus: 'Limestone Middle School',
    posted: -6,
    closes: 6,
    confirmed: 4,
    officers: ['Naomi Sinclair', 'Luis Ortega', 'Samuel Adeyemi', 'Megan Stidham', 'Hannah Fields'],
  });
  await anOpenVacancy(stage, {
    campus: 'Cedar Grove Elementary School',
    posted: -2,
    closes: 12,
    confirmed: 1,
    officers: ['Fatima Haddad'],
  });
  await aDraft(stage, 'Old Mill Elementary School', -12, {
    advisorDuties: duties.advisorDuties,
    schedule: duties.schedule,
  });
  await aDraft(stage, 'Bluegrass Career and Technical Center', -1, { ...duties, closesOn: await stage.day(15) });
}
