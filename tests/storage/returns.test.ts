import { beforeEach, describe, expect, it } from 'vitest';
import { withRemark } from '#domain/returns/draft.ts';
import type { ReturnDraft, ReturnRepository, SentReturn } from '#domain/returns/return-repository.ts';
import { openDatabase } from '#storage/database.ts';
import { returnsIn } from '#storage/returns.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';

const at = '2026-11-22T05:00:00.000Z';
const to = { inspection: 'i', submission: 's' };
const letter: SentReturn = {
  digest: 'd',
  inspection: 'i',
  submission: 's',
  department: '002',
  kind: 'improvement',
  fileName: '通知.tenken',
  text: '{}',
  issuedAt: at,
};

let returns: ReturnRepository;
let send: (...letters: SentReturn[]) => Promise<unknown>;

const drafts = () => current<ReturnDraft[]>(returns.drafts('i'));

beforeEach(async () => {
  const opened = await openDatabase(`returns-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  returns = returnsIn(opened.value);
  send = (...letters) => submissionsIn(opened.value).returned('i', letters, at);
});

describe('stored drafts', () => {
  it('keep concurrent writes of two fields', async () => {
    await Promise.all([
      returns.write(to, (draft) => ({ ...draft, message: '全体に' })),
      returns.write(to, (draft) => withRemark(draft, 'A-1', { text: '一つ目' })),
      returns.write(to, (draft) => withRemark(draft, 'A-2', { text: '二つ目' })),
    ]);
    const [draft] = await drafts();
    expect(draft?.message).toBe('全体に');
    expect(draft?.remarks.map(({ item }) => item)).toEqual(['A-1', 'A-2']);
  });

  it('belong to one inspection and are deleted when discarded', async () => {
    await returns.write(to, (draft) => draft);
    await returns.write({ inspection: 'other', submission: 't' }, (draft) => draft);
    expect((await drafts()).map(({ submission }) => submission)).toEqual(['s']);
    await returns.discard('s');
    expect(await drafts()).toEqual([]);
  });
});

describe('written returns', () => {
  it('are listed newest first, replace their draft, and are stored once', async () => {
    await returns.write(to, (draft) => ({ ...draft, message: '全体に' }));
    await send(letter, { ...letter, digest: 'later', submission: 't', issuedAt: '2026-11-23T05:00:00.000Z' });
    await send(letter);
    const sent = await current<SentReturn[]>(returns.sent('i'));
    expect(sent.map(({ digest }) => digest)).toEqual(['later', 'd']);
    expect(await drafts()).toEqual([]);
  });
});
