import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { readTable } from '#documents/table-reading/read-table.ts';

/** What takes long with documents. What goes in and out can be sent between threads. */
export const documentWork = {
  readTable: async (...args: Parameters<typeof readTable>) => readTable(...args),
  summaryWorkbook,
  longCsv: async (...args: Parameters<typeof longCsv>) => longCsv(...args),
};

export type DocumentJobs = typeof documentWork;

/** One piece of work, as it is sent to another thread. */
export interface DocumentCall<J extends keyof DocumentJobs = keyof DocumentJobs> {
  job: J;
  args: Parameters<DocumentJobs[J]>;
}

/** The arguments of a call belong to its job, which its type says and the compiler cannot follow through the lookup. */
export function done({ job, args }: DocumentCall): Promise<unknown> {
  return (documentWork[job] as (...given: unknown[]) => Promise<unknown>)(...args);
}
