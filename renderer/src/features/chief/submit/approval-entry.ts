import type { FieldErrors } from 'react-hook-form';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Approval } from '#domain/answers/response.ts';
import { fiscalYearBegins } from '#domain/calendar.ts';
import { missingApproval } from '#domain/answers/sign-off.ts';
import { isDay } from '#domain/written-day.ts';

/** What is typed into the sign-off form. */
export interface ApprovalEntry extends Omit<Approval, 'approver'> {
  declared: boolean;
  post: string;
  name: string;
}

export type ApprovalMistake = 'declared' | 'post' | 'name' | 'capacityReason' | 'date' | 'future' | 'early';

/** An empty form on the given ISO day. */
export function blankApproval(today: string): ApprovalEntry {
  return {
    declared: false,
    post: '',
    name: '',
    capacity: 'self',
    capacityReason: '',
    medium: 'paper',
    date: today,
    documentNumber: '',
  };
}

/** The approval as it is recorded: trimmed, and without a reason where the chief confirmed in person. */
export function approvalOf(entry: ApprovalEntry): Approval {
  const clean = (text: string) => plainText(text).trim();
  return {
    approver: { post: clean(entry.post), name: clean(entry.name) },
    capacity: entry.capacity,
    capacityReason: entry.capacity === 'self' ? '' : clean(entry.capacityReason),
    medium: entry.medium,
    date: entry.date,
    documentNumber: clean(entry.documentNumber),
  };
}

/**
 * The fields of the form that cannot stay as they are; the message of each is the name of its mistake. `today` is an ISO day, `fiscalYear` the year
 * that is inspected: once it has begun, nobody can have confirmed its answers before.
 */
export function approvalMistakes(entry: ApprovalEntry, today: string, fiscalYear: number): FieldErrors<ApprovalEntry> {
  const mistakes: Partial<Record<keyof ApprovalEntry, ApprovalMistake>> = {};
  if (!entry.declared) mistakes.declared = 'declared';
  for (const missing of missingApproval(approvalOf(entry))) {
    if (missing === 'post' || missing === 'name' || missing === 'capacityReason' || missing === 'date')
      mistakes[missing] = missing;
  }
  const begins = fiscalYearBegins(fiscalYear);
  if (!isDay(entry.date)) mistakes.date = 'date';
  else if (entry.date > today) mistakes.date = 'future';
  else if (entry.date < begins && begins <= today) mistakes.date = 'early';
  return Object.fromEntries(Object.entries(mistakes).map(([field, message]) => [field, { type: 'mistake', message }]));
}
