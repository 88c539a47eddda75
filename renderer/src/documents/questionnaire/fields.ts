import { z } from '#domain/schema.ts';

/** Building blocks of the authors' files. Descriptions become part of the JSON Schema, which editors show. */

export const text = (description: string) => z.string().trim().min(1).meta({ description });

export const texts = (description: string) => z.array(z.string().trim().min(1)).meta({ description });

/** An id to which other files refer: lower-case letters, digits and underscores. */
export const name = (description: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'は英小文字で始め、英小文字・数字・下線だけで書いてください。')
    .meta({ description });

export const itemId = z
  .string()
  .regex(/^[0-9a-z.]+-\d{2}$/, 'は 6.3.a-01 のような形で書いてください。')
  .meta({ description: '点検項目の番号。年度をまたいで変えません（例 6.3.a-01）' });

export const clauseId = z
  .string()
  .trim()
  .min(1)
  .meta({ description: "基本方針の項の番号（例 6(3)ア）。数字だけのときは '5' のように引用符で囲みます" });

export const cia = z.enum(['C', 'I', 'A']).meta({ description: 'C（機密性）I（完全性）A（可用性）' });
export const status = z
  .enum(['yes', 'partial', 'no', 'na'])
  .meta({ description: 'yes（○）partial（△）no（×）na（－）' });
export const priority = z.enum(['focus', 'standard']).meta({ description: 'focus（重点）standard（標準）' });
export const tier = z
  .enum(['mynumber', 'lgwan', 'internet'])
  .meta({ description: '領域。マイナンバー利用事務系・LGWAN接続系・インターネット接続系' });
