// Looks at a page as the house rules ask: axe, width, title, one h1, a quiet console.
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { whole } from './pages.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const runAxe = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`;
const findShape = `({
  h1s: document.querySelectorAll('h1').length,
  title: document.title,
  tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
})`;
const widths = [1280, 360];

interface Shape {
  h1s: number;
  title: string;
  tooWide: number;
}

/** The addresses that were looked at, by whomever. */
export const lookedAt = new Set<string>();

/** Somebody who looks at pages, wide and narrow, and notes what is wrong with them. */
export class Look {
  readonly faults: string[] = [];
  private readonly said: string[] = [];

  private constructor(private readonly page: Page) {
    page.on('console', (message) => message.type() === 'error' && this.said.push(message.text()));
    page.on('pageerror', (error) => this.said.push(String(error)));
  }

  static async on(page: Page): Promise<Look> {
    await page.addInitScript({ path: axe });
    return new Look(page);
  }

  /** Opens each address and looks at it. `quietAbout` is an error in the console that has to be there. */
  async at(addresses: string[], quietAbout?: RegExp): Promise<void> {
    for (const address of addresses) {
      await this.page.goto(address);
      await whole(this.page);
      await this.now(address, quietAbout);
      lookedAt.add(address);
    }
  }

  /** Looks at what is shown now. */
  async now(name: string, quietAbout?: RegExp): Promise<void> {
    for (const width of widths) {
      await this.page.setViewportSize({ width, height: 800 });
      const { h1s, title, tooWide } = await this.page.evaluate<Shape>(findShape);
      const found = await this.page.evaluate<string[]>(runAxe);
      if (h1s !== 1) found.push(`${h1s} h1`);
      if (!/\S.* – Liaison$/.test(title)) found.push(`titled "${title}"`);
      if (tooWide > 0) found.push(`${tooWide} px too wide`);
      this.faults.push(...found.map((fault) => `${name} (${width} px): ${fault}`));
    }
    const said = this.said.splice(0).filter((text) => !quietAbout?.test(text));
    this.faults.push(...said.map((text) => `${name} says in the console: ${text}`));
    widths.reverse(); // the next one begins at the width that this one ended with
  }
}
