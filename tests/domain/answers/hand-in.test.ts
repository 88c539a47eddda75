import { describe, expect, it } from 'vitest';
import { handInOf } from '#domain/answers/hand-in.ts';
import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { draftWith, signOffOf } from '../../support/response.ts';

const signed = draftWith({ revision: 2, signOff: signOffOf('b'.repeat(64)) });
const written: WrittenRevision = {
  response: signed.id,
  revision: 2,
  digest: 'b'.repeat(64),
  code: '',
  fileName: '',
  sealed: true,
  declaredAt: '2026-11-20T03:00:00.000Z',
};
const first: WrittenRevision = {
  ...written,
  revision: 1,
  digest: 'a'.repeat(64),
  exportedAt: 'then',
  handedInAt: 'then',
};
const returned = (digest: string) => ({ payload: { response: { digest } } }) as Parameters<typeof handInOf>[2][number];

describe('how far a signed revision is on its way to the officer', () => {
  it('is nothing to speak of for a draft, nor where its file is not here', () => {
    expect(handInOf(draftWith(), [first], [])).toBeNull();
    expect(handInOf(signed, [first], [])).toBeNull();
  });

  it('begins with the export of that very revision and ends when somebody says that it was handed in', () => {
    expect(handInOf(signed, [written, first], [])).toEqual({ kind: 'to-export' });
    const exported = { ...written, exportedAt: '2026-11-21T03:00:00.000Z' };
    expect(handInOf(signed, [exported, first], [])).toEqual({
      kind: 'to-hand-in',
      exportedAt: '2026-11-21T03:00:00.000Z',
    });
    const handedIn = { ...exported, handedInAt: '2026-11-22T03:00:00.000Z' };
    expect(handInOf(signed, [handedIn, first], [])).toEqual({ kind: 'handed-in', at: '2026-11-22T03:00:00.000Z' });
  });

  it('has ended where the officer has answered that revision, whatever was said here', () => {
    expect(handInOf(signed, [written], [returned('b'.repeat(64))])).toEqual({ kind: 'handed-in', at: null });
    expect(handInOf(signed, [written], [returned('a'.repeat(64))])).toEqual({ kind: 'to-export' });
  });
});
