import { changeSince } from './change.mjs';
import { check, outcome, typesOf, unitOf } from './lanes.mjs';
import { testsNear } from './near-tests.mjs';

/** The unit tests of a change may take this many seconds of a processor together, so that the whole fits into a minute on two. */
const UNIT_S = 45;
const CODE = /\.(?:tsx?|mjs)$/u;
const FORMATTED = /\.(?:tsx?|mjs|json|css)$/u;

/** What `--changed` leaves to the whole of `npm test`. */
export const LEFT_TO_ALL = [
  { name: 'unused', why: 'looks at every file whatever changed: npm test -- unused' },
  { name: 'interop', why: 'needs the age program: npm test -- interop' },
  { name: 'e2e', why: 'takes minutes: npm test -- e2e' },
];

/**
 * The lanes over what changed since a commit alone, in at most a minute: the nearest unit tests, the compiler on the projects that were touched, lint and
 * format on the files. `ref` null: since the work began, see `changeSince`.
 */
export function tracksOfChange(ref) {
  const { base, files, deleted } = changeSince(ref);
  const all = [...files, ...deleted];
  const code = files.filter((path) => CODE.test(path));
  const formatted = files.filter((path) => FORMATTED.test(path));
  const some = (list, go) => (list.length === 0 ? outcome('not run', `nothing of it changed since ${base}`) : go());
  return [
    [
      {
        name: 'unit',
        what: `Vitest: the tests nearest to ${all.length} files that changed since ${base}`,
        go: () => some(all, () => unitNear(all)),
      },
    ],
    [
      { name: 'types', what: 'TypeScript on the projects that were touched', go: () => some(all, () => typesOf(all)) },
      { name: 'lint', what: 'oxlint, type-aware, on the files', go: () => some(code, () => lint(code)) },
      {
        name: 'format',
        what: 'oxfmt on the files',
        go: () => some(formatted, () => check('oxfmt', ['--check', '--no-error-on-unmatched-pattern', ...formatted])),
      },
    ],
  ];
}

async function unitNear(changed) {
  const { tests, left } = testsNear(changed, UNIT_S);
  const result = await unitOf(tests);
  const rest = left === 0 ? '' : `; not run: ${left} files that reach the change, for time: npm test -- unit`;
  return { ...result, remark: `${result.remark} in ${tests.length} files${rest}` };
}

function lint(files) {
  return check('oxlint', ['--type-aware', '--deny-warnings', ...files]);
}
