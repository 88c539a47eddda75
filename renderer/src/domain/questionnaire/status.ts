/** The four answers, in the order in which they are shown: ○ △ × －. */
export const STATUSES = ['yes', 'partial', 'no', 'na'] as const;
export type Status = (typeof STATUSES)[number];
