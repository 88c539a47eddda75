import { describe, expect, it } from 'vitest';
import type { Response } from '#domain/answers/response.ts';
import { openDatabase } from '#storage/database.ts';
import { responsesIn } from '#storage/responses.ts';
import { draftWith } from '../support/response.ts';

describe('a response stored by a build before the first release', () => {
  it('is read with the missing fields filled in, is not locked, and is complete after the next write', async () => {
    const opened = await openDatabase(`test-${crypto.randomUUID()}`);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const database = opened.value;
    const draft = draftWith();
    const { earlierRespondents: _, handedOver: __, ...early } = draft;
    await database.responses.put(early as Response);
    const responses = responsesIn(database);
    expect(await database.responses.toArray()).toEqual([draft]);
    const changed = await responses.change(draft.id, (stored) => ({ ...stored, profile: {} }));
    expect(changed).toEqual({ ok: true, value: { ...draft, profile: {} } });
  });
});
