import { describe, expect, it } from 'vitest';
import { remarksOf, standingReturns } from '#domain/returns/received.ts';
import { returnTo } from '../../support/from-officer.ts';
import { signOffOf } from '../../support/response.ts';

const first = { id: 'r', revision: 1, digest: '1'.repeat(64) };
const second = { id: 'r', revision: 2, digest: '2'.repeat(64) };
const remark = (text: string) => ({ remarks: [{ item: 'A-1', text, due: null }] });
const older = returnTo(first, { ...remark('前の指摘'), issuedAt: '2026-11-20T01:00:00.000Z' });
const newer = returnTo(second, { ...remark('新しい指摘'), issuedAt: '2026-11-25T01:00:00.000Z' });

describe('received returns', () => {
  it('give their remarks from the newest return to the oldest', () => {
    expect(remarksOf([older, newer]).map(({ text }) => text)).toEqual(['新しい指摘', '前の指摘']);
  });

  it('stand while the revision they answer is signed or being corrected', () => {
    const returns = [older, newer];
    expect(standingReturns({ signOff: null, ancestors: [] }, returns)).toEqual([]);
    expect(standingReturns({ signOff: signOffOf(first.digest), ancestors: [] }, returns)).toEqual([older]);
    expect(standingReturns({ signOff: null, ancestors: [first.digest] }, returns)).toEqual([older]);
    expect(standingReturns({ signOff: signOffOf(second.digest), ancestors: [first.digest] }, returns)).toEqual([newer]);
    expect(standingReturns({ signOff: signOffOf('3'.repeat(64)), ancestors: [second.digest] }, returns)).toEqual([]);
  });
});
