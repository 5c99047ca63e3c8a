import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from './browser.ts';

/** A folder to keep pictures in, for people to look at; none without it. */
const PICTURES = process.env['E2E_PICTURES'];

/** Expects a page on which axe finds nothing, and which is not wider than its screen. With a name, a picture of it is kept where E2E_PICTURES says. */
export async function expectWellMade(page: Page, name?: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const width = page.viewportSize()?.width;
  if (PICTURES && name !== undefined) {
    await mkdir(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
  }
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
}
