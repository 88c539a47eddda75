import { useState } from 'react';
import { tokyoDay } from '#domain/calendar.ts';
import { useServices } from '../services/services.ts';

/** The day in Asia/Tokyo (ISO) on which the page was opened. */
export function useToday(): string {
  const { now } = useServices();
  const [today] = useState(() => tokyoDay(now()));
  return today;
}
