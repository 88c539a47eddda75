import { describe, expect, it } from 'vitest';
import { chased, chaseText, spared } from '#domain/collection/chase-list.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Standing } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { handedIn } from '../../support/handed-in.ts';
import { departmentWith, inspection as small } from '../../support/small-questionnaire.ts';

const inspection = {
  ...small,
  roster: [
    departmentWith({ code: '001', parent: '総務部' }),
    departmentWith({ code: '002', parent: '市民部' }),
    departmentWith({ code: '003', parent: '総務部' }),
    departmentWith({ code: '004' }),
    departmentWith({ code: '009', parent: '教育部', excluded: '指定管理のため' }),
  ],
};

/** Only 002 has handed in. */
function statusesWith(standing: Standing) {
  const payload = handedIn('002', { 'A-1': 'yes' });
  const held = { digest: payloadDigest(payload), payload, inspection: inspection.id, department: '002' };
  return collectionStatus(inspection, [{ ...held, fileName: 'a', importedAt: '', setAside: false, standing }]);
}

describe('the reminder list', () => {
  const words = { states: { missing: '未提出', 'sent-back': '差戻し中' }, noParent: 'そのほか' };

  it('names departments that owe a file, by state and 部, after its opening', () => {
    const statuses = statusesWith('sent-back');
    expect(chaseText('お送りください。\n', statuses, new Set(['missing', 'sent-back'] as const), words)).toBe(
      [
        'お送りください。',
        '■ 未提出（3所属）\n【総務部】\n・第001課\n・第003課\n【そのほか】\n・第004課',
        '■ 差戻し中（1所属）\n【市民部】\n・第002課',
      ].join('\n\n'),
    );
    expect(chaseText('', statuses, new Set(['sent-back'] as const), words)).toBe(
      '■ 差戻し中（1所属）\n【市民部】\n・第002課',
    );
  });

  it('names only departments in a requested state', () => {
    const statuses = statusesWith('accepted');
    const codesOf = (...states: ('missing' | 'sent-back')[]) =>
      chased(statuses, new Set(states)).map(({ department }) => department.code);
    expect(codesOf('missing', 'sent-back')).toEqual(['001', '003', '004']);
    expect(codesOf('sent-back')).toEqual([]);
    expect(codesOf()).toEqual([]);
    expect(chaseText('お願い', statuses, new Set(['sent-back'] as const), words)).toBe('お願い');
  });

  it('leaves out departments with a file on the staging table, and lists them separately', () => {
    const waiting = { files: 2, conflict: true };
    const statuses = statusesWith('sent-back').map((status) =>
      ['001', '002'].includes(status.department.code) ? { ...status, waiting } : status,
    );
    const both = new Set(['missing', 'sent-back'] as const);
    expect(chaseText('', statuses, both, words)).toBe(
      '■ 未提出（2所属）\n【総務部】\n・第003課\n【そのほか】\n・第004課',
    );
    const apart = spared(statuses, both).map(({ department, waiting: { files } }) => [department.code, files]);
    expect(apart).toEqual([
      ['001', 2],
      ['002', 2],
    ]);
    expect(spared(statuses, new Set(['sent-back'])).map(({ department }) => department.code)).toEqual(['002']);
  });

  it('has no heading when no department has a 部, and one for a single 部', () => {
    const textOf = (parent: string | null) => {
      const roster = [departmentWith({ code: '001', parent }), departmentWith({ code: '002', parent })];
      const statuses = collectionStatus({ ...inspection, roster }, []);
      return chaseText('', statuses, new Set(['missing'] as const), words);
    };
    expect(textOf(null)).toBe('■ 未提出（2所属）\n・第001課\n・第002課');
    expect(textOf('総務部')).toBe('■ 未提出（2所属）\n【総務部】\n・第001課\n・第002課');
  });
});
