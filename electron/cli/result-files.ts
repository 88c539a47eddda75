import { basename } from 'node:path';
import { decodeText } from '#documents/text.ts';
import { words } from '#domain/words/words.ja.ts';
import type { IncomingFailure, IncomingResultFile } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { readWhole } from '#files/read-file.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { readProblem } from './disk-problem.ts';
import type { Output } from './printer.ts';

/** Why a file gave no text. `message` is plain Japanese. */
export interface NoText {
  kind: Extract<IncomingFailure['kind'], 'too-large' | 'foreign' | 'unreadable-disk'>;
  message: string;
}

/** Reads a file with all checks of a result file. Refuses files over the limit unread. */
export async function resultFileAt(path: string, unseal: Unseal, output: Output): Promise<IncomingResultFile> {
  return { fileName: basename(path), outcome: await outcomeOf(path, unseal, output) };
}

async function outcomeOf(path: string, unseal: Unseal, output: Output): Promise<IncomingResultFile['outcome']> {
  const text = await handedText(path, output);
  return text.ok ? readResultFile(text.value, verifySignature, unseal) : fail({ kind: text.failure.kind });
}

// Checking this many bytes can take longer than a second.
const LONG_BYTES = 4 * 1024 * 1024;

/** The text of a file. Refuses files over the limit unread; says of a long one that checking it takes a while. */
export async function handedText(path: string, output: Output): Promise<Result<string, NoText>> {
  const read = await readWhole(path, MAX_FILE_BYTES);
  if (!read.ok && read.failure.kind !== 'too-large')
    return fail({ kind: 'unreadable-disk', message: readProblem(read.failure) });
  if (!read.ok) return fail(withMessage('too-large'));
  if (read.value.byteLength > LONG_BYTES) output.fault(`${path}: 大きなファイルです。確かめています…`);
  const text = decodeText(read.value);
  return text.ok ? ok(text.value) : fail(withMessage('foreign'));
}

function withMessage(kind: 'too-large' | 'foreign'): NoText {
  return { kind, message: words.verdict[kind].message };
}
