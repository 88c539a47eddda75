import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from './file-name.ts';

/** The marking for everything from which the city's weaknesses can be read. */
export const MARKING = '取扱注意';

/**
 * 「取扱注意_自己点検_R08_集計.xlsx」: the name of an unsealed file, which anybody who gets it can read. `parts` describe the
 * content.
 */
export function markedFileName(fiscalYear: number, parts: readonly string[], ending: string): string {
  const year = `R${String(reiwaYear(fiscalYear)).padStart(2, '0')}`;
  return fileNameOf([MARKING, '自己点検', year, ...parts], ending);
}
