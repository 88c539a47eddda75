/**
 * Why a change that no test notices may stay, as survivors.md says it.
 * @typedef {{ file: string, originals: string[], replacements: string[] | null }} Explanation
 *   `file` is the end of a path, null where any will do; so with the replacements. What is too long for a line ends in ….
 * @typedef {{ file: string, original: string, replacement: string }} Change
 */

const ANY = 'any';
const CUT = '…';
const HEADING = 'file';

/** The rows of every table in it. @param {string} markdown @returns {Explanation[]} */
export function explanationsIn(markdown) {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith(`| ${HEADING} |`))
    .map(cellsOf)
    .map(([file, originals, replacements, why]) => {
      if (!why) throw new Error(`No reason is given for ${file} ${originals}`);
      return {
        file: file === ANY ? '' : quoted(file)[0],
        originals: quoted(originals),
        replacements: replacements === ANY ? null : quoted(replacements),
      };
    });
}

/** @param {Change} change @param {Explanation} explanation */
export function explains({ file, originals, replacements }, change) {
  return (
    change.file.endsWith(file) &&
    originals.some((text) => isText(text, change.original)) &&
    (replacements === null || replacements.some((text) => isText(text, change.replacement)))
  );
}

/** The row it would have, its reason still to be given. @param {Change} change */
export function rowOf({ file, original, replacement }) {
  return `| ${[file, original, replacement].map(quote).join(' | ')} |  |`;
}

function cellsOf(line) {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function quoted(cell) {
  return [...cell.matchAll(/(?<!`)(`+)(?!`) ?(.+?) ?(?<!`)\1(?!`)/g)].map(([, , text]) => text);
}

function quote(text) {
  const marks = text.includes('`') ? '`` ' : '`';
  return `${marks}${text.replaceAll('|', '\\|')}${[...marks].reverse().join('')}`;
}

function isText(said, text) {
  return said.endsWith(CUT) ? text.startsWith(said.slice(0, -CUT.length)) : said === text;
}
