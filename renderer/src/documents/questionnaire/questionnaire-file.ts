import { REQUIRED_INPUTS } from '#domain/questionnaire/questionnaire.ts';
import { z } from '#domain/schema.ts';
import { name, status, text } from './fields.ts';

const labelled = z.strictObject({ id: name('名前'), label: text('画面に出す名前') });

const inputs = z.array(z.enum(REQUIRED_INPUTS)).meta({
  description: 'method（確認方法）comment（状況）evidence（根拠資料）action（改善計画）reason（理由）rows（行）',
});

const inputsByPriority = z.strictObject({ standard: inputs, focus: inputs });
const priorityMeaning = z.strictObject({ label: text('画面に出す名前'), meaning: text('意味') });

/** questionnaire.yaml: what holds for the whole questionnaire, and its chapters in order. */
export const questionnaireFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'は英小文字・数字・ハイフンで書いてください。')
    .meta({ description: '点検票の名前' }),
  version: text('版（例 2026.1）'),
  title: text('点検票の題名'),
  timing_rule: text('期間の数え方'),
  knowing_rule: text('職員に聞く項目の○△×の決め方'),
  declaration: text('所属長確認の文'),
  scale: z
    .array(z.strictObject({ status, symbol: text('記号'), label: text('意味') }))
    .meta({ description: '四つの答え' }),
  hold: z
    .strictObject({ label: text('選ぶときの名前'), title: text('状態の名前'), rule: text('いつまでに決めるか') })
    .meta({ description: '保留' }),
  check_methods: z.array(labelled).min(1).meta({ description: '確認方法' }),
  action_kinds: z.array(labelled).min(1).meta({ description: '改善の種類' }),
  required_inputs: z
    .strictObject({ yes: inputsByPriority, partial: inputsByPriority, no: inputsByPriority, na: inputsByPriority })
    .meta({ description: '答えごとに必ず書くもの' }),
  priorities: z.strictObject({ focus: priorityMeaning, standard: priorityMeaning }),
  roles: z.record(z.string(), text('呼び名')).meta({ description: '答える人' }),
  cia: z.strictObject({ C: text('呼び名'), I: text('呼び名'), A: text('呼び名') }),
  tiers: z.strictObject({ mynumber: text('呼び名'), lgwan: text('呼び名'), internet: text('呼び名') }),
  features: z.record(z.string(), text('説明')).meta({ description: '義務を表す製品の機能' }),
  chapters: z
    .array(z.string().regex(/^chapters\/[^/]+\.yaml$/, 'は chapters/ で始まる .yaml の名前にしてください。'))
    .min(1)
    .meta({ description: '章のファイル。書いた順に並びます（12章まで）' }),
});
