import { readDraft } from '#domain/handover/read.ts';
import { readPack } from '#domain/pack/read.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { readReturn } from '#domain/returns/read.ts';

/** How the kinds of file that others hand over are read, by name. */
export const READERS = { result: readResultFile, pack: readPack, returned: readReturn, draft: readDraft };

export type ReaderName = keyof typeof READERS;

/** What a reader gives. */
export type Reading<R extends ReaderName> = ReturnType<(typeof READERS)[R]>;
