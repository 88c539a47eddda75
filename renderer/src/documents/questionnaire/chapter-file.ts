import { z } from '#domain/schema.ts';
import { conditionForm } from './condition-form.ts';
import { cia, clauseId, itemId, name, priority, text, texts, tier } from './fields.ts';

const item = z.strictObject({
  id: itemId,
  text: text('質問。変えると前年度と同じ項目とは見なされません'),
  hint: text('確かめ方と、○△×の分かれ目'),
  clauses: z.array(clauseId).min(1).meta({ description: '根拠になる基本方針の項。先頭が主な項です' }),
  answered_by: name('答える人（questionnaire.yaml の roles の名前）'),
  applies_if: conditionForm,
  priority,
  default_method: name('ふつうの確認方法（questionnaire.yaml の check_methods の id）'),
  ask_people: z.boolean().default(false).meta({ description: '職員に聞いて○△×を決める項目なら true' }),
  rows: z
    .array(z.string().trim().min(1))
    .min(1)
    .nullable()
    .default(null)
    .meta({ description: '行を並べて答える項目の、列の見出し' }),
  na_allowed: z.boolean().meta({ description: '－（該当なし）を選べるなら true' }),
  na_reasons: texts('－の理由の候補。一押しで入れられます'),
  evidence: texts('根拠資料の例'),
  action: text('改善の例。改善計画の書き出しに使います'),
  main_threat: clauseId.meta({ description: '主な脅威（例 3(2)）' }),
  kind: text('主な脅威の種類（policy.yaml の kinds の一つ）。決められないときは書きません').optional(),
  threats: z.array(clauseId).min(1).meta({ description: '関係する脅威。主な脅威も含めます' }),
  main_cia: cia,
  cia: z.array(cia).min(1).meta({ description: '関係する性質。主な性質も含めます' }),
  tier: tier.nullable(),
  same_as: z
    .array(z.string().regex(/^[0-9a-f]{64}$/, 'は64桁の16進数で書いてください。'))
    .default([])
    .meta({ description: '意味を変えずに直す前の、文の要約値' }),
  non_public_standards: texts('公開していない基準の該当箇所。書いた点検票の配布ファイルには封が要ります').default([]),
  guideline: z
    .string()
    .optional()
    .meta({ description: '総務省ガイドラインの章番号の覚え書き。照合していないため、どこにも出しません' }),
});

/** chapters/NN-….yaml: one chapter with its items in display order. */
export const chapterFile = z.strictObject({
  id: name('章の名前'),
  title: text('章の題名'),
  clauses: z.array(clauseId).meta({ description: '章が主に扱う基本方針の項' }),
  items: z.array(item).min(1).meta({ description: '点検項目' }),
});
