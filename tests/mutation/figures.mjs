import { dirname, relative } from 'node:path';
import { readFileSync } from 'node:fs';

/** @typedef {Awaited<ReturnType<import('@stryker-mutator/core').Stryker['runMutationTest']>>[number]} MutantResult */

const COLUMNS = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];

/** One line for each folder, and one for all of them. @param {MutantResult[]} mutants */
export function scoreTable(mutants) {
  const folders = [...new Set(mutants.map(folderOf))].sort();
  const lines = folders.map((folder) =>
    scoreLine(
      folder,
      mutants.filter((mutant) => folderOf(mutant) === folder),
    ),
  );
  return [
    `\n${'folder'.padEnd(40)}  score ${COLUMNS.map((name) => name.padStart(11)).join('')}`,
    ...lines,
    scoreLine('all', mutants),
  ];
}

/** Every change that no test noticed. @param {MutantResult[]} mutants */
export function survivorLines(mutants) {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((mutant) => {
      const { start } = mutant.location;
      const place = `${placeOf(mutant)}:${start.line}:${start.column}`;
      const how = mutant.status === 'Survived' ? 'survived' : 'not run ';
      return `${how}  ${place}\n    - ${before(mutant)}\n    + ${onOneLine(mutant.replacement ?? '')}`;
    });
}

function scoreLine(folder, mutants) {
  const counts = COLUMNS.map((column) => mutants.filter(({ status }) => status === column).length);
  const [killed, timeout, survived, uncovered] = counts;
  const tried = killed + timeout + survived + uncovered;
  const score = tried === 0 ? '－' : `${((100 * (killed + timeout)) / tried).toFixed(1)}%`;
  return `${folder.padEnd(40)} ${score.padStart(6)} ${counts.map((count) => String(count).padStart(11)).join('')}`;
}

function placeOf({ fileName }) {
  return relative(process.cwd(), fileName);
}

function folderOf(mutant) {
  return dirname(placeOf(mutant));
}

/** The source that was changed. */
function before({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return onOneLine(lines.join('\n'));
}

function onOneLine(text) {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 160)}…` : flat;
}
