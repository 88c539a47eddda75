const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one ISO day to another: 0 on the day itself, negative afterwards. */
export function daysLeft(today: string, due: string): number {
  return Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
}
