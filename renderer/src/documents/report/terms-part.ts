import { words } from '#domain/words/words.ja.ts';
import { maskingLines } from '../summary/masking-lines.ts';
import { SMALL_NOTE } from './figures.ts';
import { basisRows } from './overview-part.ts';
import { noteBlock, tableBlock, type Block } from './paper.ts';
import type { ReportSources } from './sources.ts';

const TERMS: [string, string][] = [
  [
    words.figure.implementation,
    '○ ÷（○＋△＋×）。－（該当なし）と未回答は分母に入れません。分母が0のときは「－」と書き、0％や100％とはしません。',
  ],
  [words.figure.confirmed, '確認方法が「未確認」でない○です。実施率と同じ分母で割ります。'],
  [words.figure.notApplicable, '－ ÷ 適用される項目。高い所属は、項目を外しすぎていないかを確かめます。'],
  [words.figure.applicable, '所属の状況から決まる項目です。適用されない項目は、どの数にも入りません。'],
  [
    words.figure.overall,
    '所属の件数を足し合わせてから割った率です。項目の多い所属に引かれるため、所属の中央値と範囲を並べています。',
  ],
  ['四捨五入', '率は、表示するときに1度だけ小数第1位に丸めています。'],
];

/** 用語の定義と分母, 締めの日 and 受付簿のハッシュ. */
export function termBlocks(sources: ReportSources): Block[] {
  const columns = [
    { heading: '用語', share: 20 },
    { heading: '意味', share: 80 },
  ];
  const masking = maskingLines(sources.summary.masking);
  return [
    tableBlock({ caption: '用語の定義と分母', columns, rows: [...TERMS, ...masking] }),
    noteBlock(SMALL_NOTE),
    tableBlock({
      caption: '数字の出どころ',
      columns: [
        { heading: '事項', share: 20 },
        { heading: '内容', share: 80 },
      ],
      rows: basisRows(sources),
    }),
  ];
}
