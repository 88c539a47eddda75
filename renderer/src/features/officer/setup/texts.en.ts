import type * as ja from './texts.ja.ts';
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
} from './inspection/texts.en.ts';
import { keys } from './keys/texts.en.ts';
import { pack } from './packs/texts.en.ts';

export const setup: typeof ja.setup = {
  title: 'Preparing an inspection',
  lead: 'Get a key ready, set the dates and the roster, and make the pack that is handed out to the departments.',
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
