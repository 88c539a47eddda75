import {
  details,
  earlier,
  facts,
  handing,
  inspection,
  preparation,
  presets,
  roster,
  seal,
} from './inspection/texts.ja.ts';
import { keys } from './keys/texts.ja.ts';
import { pack } from './packs/texts.ja.ts';

/** 点検の準備: keys, inspection, roster, pack. */
export const setup = {
  title: '点検の準備',
  lead: '鍵を用意し、点検の日付と所属名簿を決めて、各所属へ配る配布ファイルを作ります。',
  keys,
  inspection,
  preparation,
  details,
  roster,
  handing,
  facts,
  presets,
  earlier,
  seal,
  pack,
};
