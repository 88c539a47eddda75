import { basename } from 'node:path';
import { decodeText } from '#documents/text.ts';
import { words } from '#domain/words/words.ja.ts';
import type { IncomingFailure, IncomingResult } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { readResult } from '#domain/result/read.ts';
import { readWhole } from '#files/read-file.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { readProblem } from './disk-problem.ts';

/** Why a file that was handed over has no text. `message` says it in plain Japanese. */
export interface NoText {
  kind: Extract<IncomingFailure['kind'], 'too-large' | 'foreign' | 'unreadable-disk'>;
  message: string;
}

/** Reads a file through every check of a result file. Files over the limit are refused unread. */
export async function readResultFile(path: string, unseal: Unseal): Promise<IncomingResult> {
  return { fileName: basename(path), outcome: await outcomeOf(path, unseal) };
}

async function outcomeOf(path: string, unseal: Unseal): Promise<IncomingResult['outcome']> {
  const text = await handedText(path);
  return text.ok ? readResult(text.value, verifySignature, unseal) : fail({ kind: text.failure.kind });
}

/** The text of a file that was handed over. Files over the limit are refused unread. */
export async function handedText(path: string): Promise<Result<string, NoText>> {
  const read = await readWhole(path, MAX_FILE_BYTES);
  if (!read.ok && read.failure.kind !== 'too-large')
    return fail({ kind: 'unreadable-disk', message: readProblem(read.failure) });
  if (!read.ok) return fail(withMessage('too-large'));
  const text = decodeText(read.value);
  return text.ok ? ok(text.value) : fail(withMessage('foreign'));
}

function withMessage(kind: 'too-large' | 'foreign'): NoText {
  return { kind, message: words.verdict[kind].message };
}
