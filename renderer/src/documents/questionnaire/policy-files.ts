import { z } from '#domain/schema.ts';
import { clauseId, itemId, name, text, texts } from './fields.ts';

/** policy.yaml */
export const policyFile = z.strictObject({
  title: text('基本方針の題名'),
  city: text('市の名前'),
  edition: text('基本方針の年月（例 令和8年3月）'),
  clauses: z
    .array(
      z.strictObject({
        id: clauseId,
        parent: clauseId.nullable().meta({ description: '上の項の番号。大見出しは null' }),
        heading: text('見出し'),
        summary: text('独自の言葉による1行の要約（条文は写しません）'),
      }),
    )
    .min(1)
    .meta({ description: '基本方針の項' }),
  threats: z
    .array(z.strictObject({ id: clauseId, label: text('脅威の呼び名'), kinds: texts('脅威の種類') }))
    .min(1)
    .meta({ description: '想定する脅威' }),
  scope: z
    .strictObject({ organisations: texts('対象の機関'), assets: texts('対象の情報資産') })
    .meta({ description: '適用範囲' }),
});

/** obligations.yaml */
export const obligationsFile = z.strictObject({
  obligations: z.array(
    z.strictObject({
      id: text('義務の番号（例 6(1)-1）'),
      clause: clauseId,
      kind: z
        .enum(['duty', 'definition', 'scope', 'threat'])
        .meta({ description: 'duty（義務）definition（定義）scope（範囲）threat（想定）' }),
      summary: text('独自の言葉による要約'),
      represented_by: z
        .strictObject({
          items: z.array(itemId).default([]).meta({ description: '点検項目の番号' }),
          terms: texts('用語').default([]),
          threat: clauseId.nullable().default(null).meta({ description: '脅威の番号' }),
          scope: z.enum(['organisations', 'assets']).nullable().default(null).meta({ description: '適用範囲' }),
          roster: z.boolean().default(false).meta({ description: '所属名簿で表していれば true' }),
          features: z.array(name('機能の名前')).default([]).meta({ description: '機能' }),
        })
        .meta({ description: '何で表しているか。一つ以上書きます' }),
    }),
  ),
});

/** glossary.yaml */
export const glossaryFile = z.strictObject({
  terms: z.array(z.strictObject({ term: text('用語'), clause: clauseId, meaning: text('説明') })),
});

/** profile.yaml */
export const profileFile = z.strictObject({
  flags: z.array(
    z.strictObject({
      id: name('所属の状況の名前。applies_if で使います'),
      label: text('画面に出す文'),
      set_by: z
        .enum(['everyone', 'chief', 'roster'])
        .meta({ description: 'everyone（すべての所属）chief（所属長が選ぶ）roster（所属名簿で決まる）' }),
      help: text('補足').nullable().default(null),
    }),
  ),
});

/** facts.yaml */
export const factsFile = z.strictObject({
  facts: z.array(
    z.strictObject({
      id: name('参考値の名前'),
      label: text('画面に出す名前'),
      unit: text('単位'),
      items: z.array(itemId).min(1).meta({ description: 'そばに示す点検項目' }),
      source: text('出どころ'),
    }),
  ),
});
