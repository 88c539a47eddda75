import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** The text of every page of what is on screen as it would be printed, without any space, so that line ends do not matter. */
export async function printedPages(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });
  // Every page ends with a form feed.
  return text.split('\f').slice(0, -1).map(withoutSpace);
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
