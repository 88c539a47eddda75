import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from './imports.ts';
import { GLOBAL_CLASSES, sheetsBelow, sheetViolations } from './sheets.ts';

const root = new URL('../..', import.meta.url).pathname;
const WITH_STYLES = ['renderer/src/ui', 'renderer/src/features', 'renderer/src/app'];

describe('every style', () => {
  it('stands in a sheet that the file which uses it imports', () => {
    const files = WITH_STYLES.flatMap((folder) => sourcesBelow(root, folder));
    const sheets = WITH_STYLES.flatMap((folder) => sheetsBelow(root, folder));
    expect(files.length).toBeGreaterThan(0);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheetViolations(files, sheets)).toEqual([]);
  });

  it.each(GLOBAL_CLASSES)('but %s, which the theme defines', (name) => {
    const theme = ['base.css', 'print.css'].map((sheet) =>
      readFileSync(join(root, 'renderer/src/ui/theme', sheet), 'utf8'),
    );
    expect(theme.join('\n')).toContain(`.${name} {`);
  });
});

describe('the check itself', () => {
  const FILE = 'renderer/src/features/chief/home/X.tsx';
  const SHEET = { path: 'renderer/src/features/chief/home/X.module.css', text: '.own {\n  color: red;\n}\n' };
  const IMPORT = "import styles from './X.module.css';\n";
  const OWN = 'export const A = () => <p className={styles.own} />;\n';
  const found = (text: string, ...sheets: (typeof SHEET)[]) =>
    sheetViolations([{ path: FILE, text }], [SHEET, ...sheets]);

  it('lets a class of the imported sheet pass, and a global one beside it', () => {
    expect(found(`${IMPORT}${OWN}`)).toEqual([]);
    expect(found(`${IMPORT}export const A = () => <p className={\`\${styles.own} ui-no-print\`} />;`)).toEqual([]);
  });

  it.each([
    ['a class of no imported sheet', `${IMPORT}${OWN}export const B = () => <p className="other" />;`],
    ['one beside a class of the sheet', `${IMPORT}export const A = () => <p className={\`\${styles.own} other\`} />;`],
    [
      'one that only sometimes holds',
      `${IMPORT}${OWN}export const B = () => <p className={C ? 'other' : undefined} />;`,
    ],
    ['one in properties', `${IMPORT}${OWN}export const B = { className: 'other' };`],
    ['one out of a variable', `${IMPORT}${OWN}export const B = () => <p className={other} />;`],
    ['a misspelt class', `${IMPORT}${OWN}export const B = () => <p className={styles.onw} />;`],
    ['a sheet that is handed on', `${IMPORT}${OWN}export const B = styles;`],
    ['a sheet whose classes hold everywhere', `import './X.css';\n${IMPORT}${OWN}`],
  ])('finds %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('finds a class that no file uses', () => {
    expect(found(`${IMPORT}${OWN}`, { path: 'renderer/src/ui/x/Y.module.css', text: '.unused:hover {\n}\n' })).toEqual([
      'renderer/src/ui/x/Y.module.css: no file uses unused',
    ]);
  });

  it('finds a sheet that changes another component', () => {
    expect(
      found(`${IMPORT}${OWN}`, { path: 'renderer/src/ui/x/Y.module.css', text: ':global(p) {\n}\n' }),
    ).toHaveLength(1);
  });

  it('finds two sheets of one name', () => {
    expect(found(`${IMPORT}${OWN}`, { path: 'renderer/src/ui/x/X.module.css', text: '' })).toHaveLength(1);
  });
});
