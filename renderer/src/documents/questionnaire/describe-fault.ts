import { exhausted } from '#domain/result.ts';
import type { Identified, QuestionnaireFault } from '#domain/questionnaire/fault.ts';
import { words } from '#domain/words/words.ja.ts';

const NAMES: Record<Identified | 'feature' | 'role' | 'tier' | 'cia', string> = {
  flag: words.department.profile,
  item: words.answer.item,
  clause: '基本方針の項',
  threat: '脅威',
  method: words.answer.parts.method,
  term: '用語',
  feature: '機能',
  role: '答える人',
  chapter: words.answer.chapter,
  fact: '参考値',
  obligation: '義務',
  'action-kind': '改善の種類',
  status: '答え',
  tier: words.answer.tier,
  cia: '性質',
};

/** Describes a fault in plain Japanese. */
export function describeFault(fault: QuestionnaireFault): string {
  switch (fault.kind) {
    case 'unknown':
      return `${NAMES[fault.what]}「${fault.id}」は、どこにも定められていません。`;
    case 'duplicate':
      return `${NAMES[fault.what]}「${fault.id}」が2回書かれています。`;
    case 'missing':
      return describeMissing(fault.what);
    case 'too-many-chapters':
      return `章が${fault.count}あります。${fault.limit}章までにしてください。`;
    case 'cycle':
      return `点検項目 ${[...fault.items, fault.items[0]].join(' → ')} が、互いの答えを条件にしています。`;
    case 'unreachable':
      return `点検項目「${fault.item}」は、どの所属にも当てはまりません。条件を見直してください。`;
    case 'undecided':
      return `点検項目「${fault.item}」は、条件が込み入っていて、当てはまる所属があるかを確かめられません。条件を簡単にしてください。`;
    case 'long-chain':
      return `点検項目「${fault.item}」は、答えを条件にする項目が${fault.limit}件より長く続いています。条件を短くしてください。`;
    case 'unrepresented':
      return `義務「${fault.obligation}」を表す点検項目・用語・脅威・適用範囲・所属名簿・機能がありません。`;
    case 'unused':
      return `${NAMES[fault.what]}「${fault.id}」を扱うものが、点検票にありません。`;
    case 'na-reasons':
      return fault.naAllowed
        ? `点検項目「${fault.item}」は－を選べますが、理由の候補がありません。`
        : `点検項目「${fault.item}」は－を選べないのに、理由の候補があります。`;
    case 'main-not-listed':
      return `主な${NAMES[fault.what]}「${fault.id}」が、関係する${NAMES[fault.what]}の中にありません。`;
    case 'kind-not-listed':
      return `脅威の種類「${fault.id}」が、主な脅威「${fault.threat}」の種類の中にありません。`;
    default:
      return exhausted(fault);
  }
}

function describeMissing(what: Extract<QuestionnaireFault, { kind: 'missing' }>['what']): string {
  switch (what) {
    case 'status':
      return '答え（yes・partial・no・na）がそろっていません。';
    case 'unverified-method':
      return '確認方法に「unverified」（未確認）がありません。';
    case 'everyone-flag':
      return 'すべての所属に当てはまる所属の状況（set_by: everyone）がありません。';
    default:
      return exhausted(what);
  }
}
