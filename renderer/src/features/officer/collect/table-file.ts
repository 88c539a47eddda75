import type { StagedFileRepository, StagedText } from '#domain/collection/staged-files.ts';
import { fail } from '#domain/result.ts';
import type { ReadFile } from '../../shared/services/device-services.ts';
import type { OfficerServices } from '../shared/services/officer-services.ts';

/** A file that was read. `position` is its place in the order of arrival and stays its own, also while it is taken off the table. */
export interface TableFile extends ReadFile {
  position: number;
  takenOff: boolean;
}

/** What is kept of a file until it is taken in: a sealed one stays sealed. */
export function keptForm(inspection: string, { position, fileName, text, outcome }: TableFile): StagedText {
  const failure = outcome.ok || text !== null ? null : outcome.failure.kind;
  return { inspection, position, fileName, text, failure };
}

/** The files that were read before and never taken in, read through every check again. */
export async function keptFiles(
  stagedFiles: StagedFileRepository,
  readAgain: OfficerServices['readAgain'],
  inspection: string,
): Promise<TableFile[]> {
  const kept = await new Promise<StagedText[]>((resolve) => {
    const stop = stagedFiles.of(inspection)((texts) => {
      queueMicrotask(() => stop());
      resolve(texts);
    });
  });
  return Promise.all(
    kept.map(async ({ position, fileName, text, failure, takenOff = false }) => {
      const unread = { fileName, text, outcome: fail({ kind: failure ?? 'sealed' }) };
      return { ...(await readAgain(unread)), position, takenOff };
    }),
  );
}

/** The files that came again under the same name with the same content, or with the same fault: they need not be kept twice. */
export function repeatedIn(before: readonly TableFile[], arrived: readonly TableFile[]): TableFile[] {
  const again = new Set(arrived.map(sameness));
  return before.filter((file) => again.has(sameness(file)));
}

function sameness({ fileName, outcome }: ReadFile): string {
  return `${outcome.ok ? outcome.value.digest : outcome.failure.kind} ${fileName}`;
}
