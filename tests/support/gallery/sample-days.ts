import { dayLabel, weekdayLabel } from '#domain/calendar.ts';
import { dayFromText } from '#domain/written-day.ts';

/** Days as a Japanese screen reads and writes them, on 20 November 2026. */
export const SAMPLE_DAYS = {
  read: (text: string) => dayFromText(text, '2026-11-20'),
  write: dayLabel,
  spell: weekdayLabel,
};
