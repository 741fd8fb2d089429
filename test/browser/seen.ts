import type { Browser, Page } from '@playwright/test';
import { Look } from './look.js';
import { browserOf } from './people.js';

/** Somebody who is signed in, with the look that is taken at their pages; in the end nothing may be wrong with any. */
export async function seen(browser: Browser, name: string, program?: string): Promise<{ page: Page; look: Look }> {
  const page = await browserOf(browser, name, { ...(program && { program }) });
  return { page, look: await Look.on(page) };
}
