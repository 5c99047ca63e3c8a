import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from './browser.ts';

/** A folder to keep pictures in, for people to look at; none without it. */
const PICTURES = process.env['E2E_PICTURES'];

/** Keeps a picture of a whole page where E2E_PICTURES says; nothing without it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}-${page.viewportSize()?.width}.png`), fullPage: true });
}

/** Expects a page on which axe finds nothing, and which is not wider than its screen. With a name, a picture of it is kept. */
export async function expectWellMade(page: Page, name?: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  if (name !== undefined) await keepPicture(page, name);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()?.width);
}
