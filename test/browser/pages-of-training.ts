import { expect, type Page, test } from '@playwright/test';
import { oneOfEach } from './every-address.js';
import { ask } from './people.js';
import { seen } from './seen.js';

interface Listed<Item> {
  items: Item[];
}

/** What each SRO owes is counted once the worker has heard of the assignments. */
export async function officersTrained(page: Page): Promise<{ id: string; name: string }[]> {
  const found = async () =>
    (await ask<Listed<{ officer: { id: string; name: string } }>>(page, 'GET', '/training/unit?limit=100')).items;
  await expect.poll(async () => (await found()).length, { timeout: 30_000 }).toBeGreaterThan(2);
  return (await found()).map(({ officer }) => officer);
}

/** The pages of what officers owe and have completed, with something completed in each state. */
export function pagesOfTraining(): void {
  test('so are the pages of training, for the administrator, a supervisor without SROs and an officer', async ({
    browser,
  }) => {
    const { page, look } = await seen(browser, 'Thomas Greer');
    const officers = await officersTrained(page);
    const credits = await Promise.all(
      officers.map(({ id }) =>
        ask<Listed<{ id: string; state: string }>>(page, 'GET', `/training/officers/${id}/credits`),
      ),
    );
    await look.at(['/training', '/training/import', `/training/officers/${officers[0]!.id}`]);
    await look.at(oneOfEach(credits.flatMap(({ items }) => items)).map(({ id }) => `/training/credits/${id}`));
    expect(look.faults).toEqual([]);
    const okafor = await seen(browser, 'Michael Okafor');
    await okafor.look.at(['/my-training']);
    expect(okafor.look.faults).toEqual([]);
    const angela = await seen(browser, 'Angela Reyes');
    await angela.look.at(['/training', '/my-training']);
    expect(angela.look.faults).toEqual([]);
  });
}
