import { expect, test } from '@playwright/test';
import { assignmentPages } from './every-address.js';
import { seen } from './seen.js';

/** Every page of who serves where, as HR sees it. */
export function pagesOfAssignments(): void {
  test('who serves on which campus is shown to HR in every state, accessible on any screen', async ({ browser }) => {
    const { page, look } = await seen(browser, 'Denise Holloway');
    await look.at(await assignmentPages(page));
    expect(look.faults).toEqual([]);
  });
}
