import { questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { describe, expect, it } from 'vitest';
import { groupOrder, groupsOf, NO_KIND, type Axis } from '#domain/aggregation/axes.ts';
import { applicableItems } from '#domain/answers/applicability.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { readFolder } from '#questionnaires/folder.ts';

const ITEMS = itemsOf(questionnaire);
const EVERY = questionnaire.flags.map(({ id }) => id);
const SECTION = 'personal_info lgwan internet portable_media takeout outsourcing cloud web_publish counter genai';

/** What departments of a city answer about themselves, and the most items that each of them may meet; null: no promise. */
const DEPARTMENTS: readonly (readonly [name: string, flags: string, most: number | null])[] = [
  ['監査委員事務局', 'lgwan internet web_publish', 50],
  ['選挙管理委員会事務局', 'personal_info lgwan internet web_publish outsourcing nonregular own_staff_numbers', 80],
  ['議会事務局', 'personal_info lgwan internet web_publish outsourcing cloud takeout', 80],
  ['観光課', `${SECTION} nonregular`, 80],
  ['都市計画課', `${SECTION} nonregular owns_system`, 100],
  ['広報課', `${SECTION} owns_system sns`, 100],
  [
    '市民課',
    'personal_info mynumber lgwan internet owns_system portable_media outsourcing web_publish counter nonregular remote_site shared_id',
    100,
  ],
  ['税務課', `${SECTION} nonregular mynumber owns_system`, 106],
  [
    '水道施設課',
    'personal_info lgwan internet owns_system control_system server_area portable_media takeout outsourcing counter remote_site nonregular',
    100,
  ],
  ['学校', 'personal_info internet portable_media takeout cloud web_publish counter nonregular shared_id', 80],
  ['支所', 'personal_info mynumber lgwan internet counter nonregular', 80],
  ['保育園', 'personal_info lgwan internet portable_media counter nonregular', 80],
  ['情報担当課', `${SECTION} nonregular officer mynumber owns_system server_area`, null],
  ['すべてに当てはまる所属', EVERY.join(' '), null],
];

function met(flags: string): number {
  const on = new Set(['always', ...flags.split(' ')]);
  return applicableItems(questionnaire, on, () => null).length;
}

function sizes(axis: Axis): [group: string, items: number][] {
  const of = groupsOf(questionnaire, axis);
  return groupOrder(questionnaire, axis).map((group) => [
    group,
    ITEMS.filter((item) => of(item).includes(group)).length,
  ]);
}

describe('the built-in checklist', () => {
  it('meets a department with no more items than it can answer in an afternoon', () => {
    const counts = DEPARTMENTS.map(([name, flags, most]) => ({ name, items: met(flags), most }));
    console.table(counts);
    expect(counts.filter(({ items, most }) => items === 0 || (most !== null && items > most))).toEqual([]);
  });

  it('tells its items apart: no main threat and no main property takes in more than half of them', () => {
    for (const axis of ['mainThreat', 'kind', 'mainCia', 'tier'] as const) console.table(sizes(axis));
    const largest = (axis: Axis) => Math.max(...sizes(axis).map(([, items]) => items));
    expect(largest('mainThreat')).toBeLessThanOrEqual(ITEMS.length / 2);
    expect(largest('mainCia')).toBeLessThanOrEqual(ITEMS.length / 2);
  });

  it('names the kind of threat that each item counters', () => {
    expect(sizes('kind').filter(([group]) => group === NO_KIND)).toEqual([]);
    expect(sizes('kind').reduce((sum, [, items]) => sum + items, 0)).toBe(ITEMS.length);
  });

  it('has an item for every obligation that is a duty', () => {
    const known = new Set(ITEMS.map(({ id }) => id));
    const without = questionnaire.obligations.filter(
      ({ kind, representedBy }) => kind === 'duty' && !representedBy.items.some((id) => known.has(id)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['an indefinite frequency', /定期的に/u],
    ['an indefinite measure', /程度/u],
    ['a ban that one need only agree with', /しないことが守られていますか/u],
    ['two questions in one', /ましたか、|ていますか、|しており、|かつ、|および/u],
    ['a reference to something beside it', /この端末|この表|前の項目|次の項目|同上/u],
  ])('has no question with %s', (_what, pattern) => {
    expect(ITEMS.filter(({ text }) => pattern.test(text)).map(({ id, text }) => [id, text])).toEqual([]);
  });

  it('asks one question an item', () => {
    expect(ITEMS.filter(({ text }) => !/^[^。？]+か。$/u.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('says whose terminal or tier is meant where an item belongs to a tier', () => {
    const named: Record<string, RegExp> = {
      mynumber: /マイナンバー|個人番号|特定個人情報|住所を伏せる/u,
      lgwan: /LGWAN|三層/u,
      internet: /インターネット|ホームページ|クラウド|SNS|ドメイン/u,
    };
    const silent = ITEMS.filter(({ tier, text }) => tier !== null && named[tier]?.test(text) !== true);
    expect(silent.map(({ id, text }) => [id, text])).toEqual([]);
  });

  it('speaks of 所属: 課 stands in 情報担当課 only', () => {
    const folder = readFolder(new URL('../../questionnaires/abashiri-2026', import.meta.url).pathname);
    const said = [...folder].filter(([file]) => file !== 'sample-inspection.yaml');
    expect(said.filter(([, text]) => /課/u.test(text.replaceAll('情報担当課', ''))).map(([file]) => file)).toEqual([]);
  });
});
