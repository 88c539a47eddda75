import { decodeText } from '#documents/text.ts';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { fail } from '#domain/result.ts';
import type { ReadFile } from '#features/shared/services/device-services.ts';
import type { IncomingFile } from '#host/host.ts';
import type { Read } from './reading-line.ts';

/** Reads a chosen or dropped file through every check of a result file. `unseal` opens what is sealed. */
export async function readIncoming(read: Read, file: IncomingFile, unseal: Unseal): Promise<ReadFile> {
  const bytes = await file.read();
  if (!bytes.ok) return refused(file, bytes.failure.kind === 'too-large' ? 'too-large' : 'unreadable-disk');
  const text = decodeText(bytes.value);
  return text.ok ? readText(read, file.name, text.value, unseal) : refused(file, 'foreign');
}

/** Reads a file that could not be opened once more. A file whose text was not kept stays as it was. */
export async function readAgain(read: Read, file: ReadFile, unseal: Unseal): Promise<ReadFile> {
  return file.text === null || file.outcome.ok ? file : readText(read, file.fileName, file.text, unseal);
}

async function readText(read: Read, fileName: string, text: string, unseal: Unseal): Promise<ReadFile> {
  const outcome = await read('result', text, unseal);
  const worthKeeping = outcome.ok || outcome.failure.kind === 'sealed' || outcome.failure.kind === 'not-for-this-key';
  return { fileName, outcome, text: worthKeeping ? text : null };
}

function refused(file: IncomingFile, kind: IncomingFailure['kind']): ReadFile {
  return { fileName: file.name, outcome: fail({ kind }), text: null };
}
