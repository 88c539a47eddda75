import { dirname, relative } from 'node:path';
import { readFileSync } from 'node:fs';
import { explains, rowOf } from './explanations.mjs';

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

/**
 * Of the changes that no test noticed, those that nothing explains yet, as rows to be explained; and the explanations that explain none of
 * them, though their file was changed.
 * @param {MutantResult[]} mutants @param {import('./explanations.mjs').Explanation[]} explanations
 */
export function unexplained(mutants, explanations) {
  const unnoticed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(changeOf);
  const tried = new Set(mutants.map(placeOf));
  return {
    explained: unnoticed.filter((change) => explanations.some((each) => explains(each, change))).length,
    lines: unnoticed
      .filter((change) => !explanations.some((each) => explains(each, change)))
      .map((change) => `${change.place.padEnd(5)} ${rowOf(change)}`),
    idle: explanations
      .filter(({ file }) => file !== '' && [...tried].some((place) => place.endsWith(file)))
      .filter((each) => !unnoticed.some((change) => explains(each, change)))
      .map(({ file, originals }) => `${file} ${originals.join(', ')}`),
  };
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

/** What was changed, as a row of survivors.md names it. @returns {import('./explanations.mjs').Change & { place: string }} */
function changeOf(mutant) {
  return {
    file: placeOf(mutant).replace(/^renderer\/src\/(domain\/)?/, ''),
    place: String(mutant.location.start.line),
    original: onOneLine(sourceOf(mutant)),
    replacement: onOneLine(mutant.replacement ?? ''),
  };
}

/** The source before the change. */
function sourceOf({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

function onOneLine(text) {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
