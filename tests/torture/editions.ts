import type { Running } from './running.ts';
import type { Edition, Workshop } from './workshop.ts';

export const EDITION_NAMES: Record<Edition, string> = { browser: 'browser edition', desktop: 'desktop' };

/** Starts an edition on a profile. */
export function openEdition(shop: Workshop, edition: Edition, profile: string): Promise<Running> {
  return edition === 'browser' ? shop.openBrowser(profile) : shop.openDesktop(profile);
}
