import { expect, it } from 'vitest';
import { AXES, groupLabel, NO_KIND, NO_TIER, type Axis } from '#domain/aggregation/axes.ts';
import { questionnaire as small } from '../../support/small-questionnaire.ts';

const threats = small.policy.threats.map((threat) => ({ ...threat, kinds: ['内部不正'] }));
const questionnaire = { ...small, policy: { ...small.policy, threats } };

const label = (axis: Axis, group: string) =>
  groupLabel(questionnaire, axis, group, { tier: '対象の層なし', kind: '種類なし' });

it.each<[Axis, string, string]>([
  ['chapter', 'second', '運用'],
  ['item', 'A-2', 'A-2を確認していますか。'],
  ['mainClause', '2(1)', '2(1) 管理'],
  ['allClauses', '2(2)', '2(2) 委託'],
  ['mainThreat', '3(2)', '意図しない要因'],
  ['allThreats', '3(1)', '意図的な要因'],
  ['kind', '3(1) 内部不正', '内部不正'],
  ['kind', NO_KIND, '種類なし'],
  ['mainCia', 'I', '完全性'],
  ['allCia', 'A', '可用性'],
  ['tier', 'lgwan', 'LGWAN接続系'],
  ['tier', NO_TIER, '対象の層なし'],
  ['priority', 'focus', '重点'],
  ['answeredBy', 'staff', '職員'],
])('a group by %s, %s, has the label %s', (axis, group, words) => {
  expect(label(axis, group)).toBe(words);
});

it.each(AXES)('an unknown group by %s is labelled with its id', (axis) => {
  expect(label(axis, 'unknown')).toBe('unknown');
});
