import { useState } from 'react';
import { tokyoDay } from '#domain/calendar.ts';
import { useDeviceServices } from '../services/device-services.ts';

/** The day in Asia/Tokyo (ISO) on which the page was opened. */
export function useToday(): string {
  const { now } = useDeviceServices();
  const [today] = useState(() => tokyoDay(now()));
  return today;
}
