import type { Masking } from '#domain/aggregation/masking.ts';
import { LEAST_DEPARTMENTS } from '#domain/aggregation/small-groups.ts';

/** The lines about masking on the 定義 sheet; none when nothing is masked. */
export function maskingLines(masking: Masking | undefined): [string, string][] {
  if (masking === undefined) return [];
  const lines: [string, string][] = [
    [
      '所属名',
      '所属を「所属A」「所属B」…に置き換え、並びを入れ替えています。記入された文章、氏名、日時は入れていません。数字は変わりません。',
    ],
  ];
  if (masking.fewDepartments)
    lines.push(['公表の注意', `集計に入っている所属が${LEAST_DEPARTMENTS}所属より少なく、どの所属か見当が付きます。`]);
  if (masking.tellingItems.length > 0)
    lines.push([
      '公表の注意',
      `${LEAST_DEPARTMENTS}所属より少ない所属にしか適用されない項目があり、どの所属か分かることがあります：${masking.tellingItems.join('、')}`,
    ]);
  return lines;
}
