import { describe, expect, it } from 'vitest';
import { disposalFileName, disposalRecord } from '#documents/records/disposal-record.ts';
import type { Disposal } from '#domain/inspection/disposal.ts';

const disposal: Disposal = {
  inspection: '5f0f4c1e-1111-4222-8333-444455556666',
  title: '令和8年度 情報セキュリティ自己点検',
  city: '北見沢市',
  fiscalYear: 2026,
  retentionYears: 5,
  submissions: 74,
  responses: 2,
  ledgerEntries: 91,
  ledgerHead: 'a'.repeat(64),
  disposedBy: '情報係長 山﨑 髙子',
  reason: '保存年限が過ぎたため\n文書規程による',
  disposedAt: '2032-04-01T00:30:00.000Z',
};
const textOf = (record: Disposal) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(disposalRecord(record));

describe('the record of a disposal', () => {
  it('starts with the handling mark and contains every recorded fact', () => {
    const text = textOf(disposal);
    expect(text.startsWith('\uFEFF取扱注意\r\n')).toBe(true);
    for (const part of [
      '団体：北見沢市',
      '点検：令和8年度 情報セキュリティ自己点検',
      '年度：令和8年度',
      `点検の識別番号：${disposal.inspection}`,
      '保存年限：5年（令和14年3月31日まで）',
      '廃棄した日時：令和14年4月1日 09:30',
      '廃棄した人：情報係長 山﨑 髙子',
      '廃棄の理由：保存年限が過ぎたため\r\n　　文書規程による',
      '廃棄した回答ファイル：74件',
      '廃棄した入力中・確定済みの回答：2件',
      '廃棄した受付簿：91行',
      `受付簿の最後の行のハッシュ値：${'a'.repeat(64)}`,
    ])
      expect(text).toContain(`${part}\r\n`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('states when there was no ledger', () => {
    expect(textOf({ ...disposal, ledgerEntries: 0, ledgerHead: '' })).toContain('ハッシュ値：なし\r\n');
  });

  it('has a file name with the fiscal year and the date in Japan', () => {
    expect(disposalFileName({ fiscalYear: 2026, disposedAt: '2032-03-31T15:30:00.000Z' })).toBe(
      '取扱注意_自己点検_R08_廃棄記録_2032-04-01.txt',
    );
  });
});
