import { expect, type Page, test } from '@playwright/test';
import { oneOfEach } from './every-address.js';
import { ask } from './people.js';
import { seen } from './seen.js';

interface Form {
  id: string;
  state: string;
}

/** The evaluation forms: what is rated now, and one of each state with the draft's form for whoever writes it. */
async function formPages(page: Page, { forWriter = false } = {}): Promise<string[]> {
  const { items } = await ask<{ items: Form[] }>(page, 'GET', '/evaluation-forms?limit=100');
  return [
    '/evaluation-forms',
    '/evaluation-forms/in-service',
    ...oneOfEach(items).flatMap(({ id, state }) => [
      `/evaluation-forms/${id}`,
      ...(forWriter && state === 'draft' ? [`/evaluation-forms/${id}/edit`] : []),
    ]),
  ];
}

/** The pages of evaluations of the agency's administrator, and of a program without any. */
export function pagesOfEvaluations(): void {
  test('so are the pages of evaluation forms, for the administrator of the agency, and where there are none', async ({
    browser,
  }) => {
    const { page, look } = await seen(browser, 'Thomas Greer');
    await look.at(await formPages(page, { forWriter: true }));
    expect(look.faults).toEqual([]);
    const without = await seen(browser, 'Grace Ndiaye', 'riverbend');
    await without.look.at(await formPages(without.page));
    expect(without.look.faults).toEqual([]);
  });
}
