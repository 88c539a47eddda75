const STEP = 1024;
const UNITS = ['KB', 'MB', 'GB'] as const;

/** An amount of bytes with its unit, rounded up so that what is there never reads as nothing: 「1.5MB」. */
export function bytesText(bytes: number): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))));
  const amount = Math.ceil((bytes / STEP ** power) * 10) / 10;
  return `${amount.toLocaleString('ja-JP')}${UNITS[power - 1] ?? ''}`;
}
