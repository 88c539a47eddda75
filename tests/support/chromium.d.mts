/** What to do where no browser is found. */
export const HOW_TO_GET_CHROMIUM: string;
/** Switches for an unattended run. */
export const CHROMIUM_SWITCHES: string[];
/** Path of a Chromium on this machine, or null. */
export function findChromium(): string | null;
/** A Chromium on this machine, installed where that is possible, or null. */
export function provideChromium(): Promise<string | null>;
