/** The four statuses in display order: ○ △ × －. */
export const STATUSES = ['yes', 'partial', 'no', 'na'] as const;
export type Status = (typeof STATUSES)[number];
