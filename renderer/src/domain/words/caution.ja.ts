import type { Caution } from '../collection/cautions.ts';

/** What a caution is called and what it means; `{{n}}` stands for how many items it is about, `{{items}}` for the first of them. */
export const caution: Record<Caution['kind'], { label: string; message: string }> = {
  'another-signer': {
    label: '別のパソコン',
    message: '前の版とは別のパソコンで署名されています。引継ぎなどの心当たりを所属に確かめてから選んでください。',
  },
  'na-not-allowed': {
    label: '－を選べない項目',
    message: '－を選べない項目が－になっています（{{n}}件：{{items}}）。',
  },
  'left-out': { label: '回答漏れ', message: '当てはまる項目に回答がありません（{{n}}件：{{items}}）。' },
  'not-asked': {
    label: '余分な回答',
    message: '当てはまらない項目への回答が入っています（{{n}}件：{{items}}）。集計には入りません。',
  },
};
