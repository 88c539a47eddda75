import { DEPARTMENT_KINDS } from '#domain/inspection/roster.ts';
import { z } from '#domain/schema.ts';
import { text } from './fields.ts';

const day = (description: string) => z.iso.date('は 2026-10-01 のような日付で書いてください。').meta({ description });

const code = z
  .string()
  .regex(/^\d{3}$/, "は '031' のような3桁の数字を引用符で囲んで書いてください。")
  .meta({ description: "所属コード。3桁の数字を引用符で囲みます（例 '031'）" });

const department = z.strictObject({
  code,
  name: text('所属の名前'),
  kind: z
    .enum(DEPARTMENT_KINDS)
    .meta({ description: 'section（課）secretariat（事務局）branch（出先）school（学校）designated（指定管理）' }),
  parent: text('部などの名前').nullable().default(null),
  bodies: z.array(text('執行機関')).min(1).meta({ description: '執行機関。併任のときは複数書きます' }),
  excluded: text('対象にしない理由').nullable().default(null),
  officer: z.boolean().default(false).meta({ description: '情報担当課なら true' }),
  succeeds: z.array(code).default([]).meta({ description: '引き継いだ所属のコード' }),
});

/** sample-inspection.yaml: one year's inspection without the questionnaire's digest, which is computed on reading. */
export const inspectionFile = z.strictObject({
  id: z
    .uuid('は 6f1c2b7e-3d54-4c8a-9b0f-2a7d5e8c1f36 のような番号にしてください。')
    .meta({ description: '点検の番号（UUID）' }),
  title: text('点検の題名'),
  city: text('市の名前'),
  fiscal_year: z.int().min(2000).max(2100).meta({ description: '年度の始まる西暦年（2026 は令和8年度）' }),
  base_date: day('点検基準日'),
  opens_on: day('回答を始める日'),
  due_on: day('提出の期限'),
  sample: z.boolean().meta({ description: '試しに使うための見本なら true' }),
  role_labels: z.record(z.string(), text('呼び名')).default({}).meta({ description: '市での役割の呼び名' }),
  approval_boxes: z
    .array(text('職'))
    .max(10)
    .default([])
    .meta({ description: '決裁欄に押印する職。並べる順に書きます' }),
  retention_years: z.int().min(1).max(100).default(5).meta({ description: '保存年限（年）。年度の終わりから数えます' }),
  roster: z.array(department).min(1).meta({ description: '所属名簿' }),
});
