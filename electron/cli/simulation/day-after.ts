/** The ISO day the given number of days later. */
export function dayAfter(isoDay: string, days: number): string {
  const MS_PER_DAY = 24 * 60 * 60 * 1000;
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
