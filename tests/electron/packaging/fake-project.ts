import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of the app, by path in the project. */
export const BUILT = {
  'dist/main/main.js': 'import "electron";',
  'dist/preload/preload.cjs': 'require("electron");',
  'dist/renderer/index.html': '<!doctype html>',
  'dist/renderer/assets/index.js': 'render();',
};
const NOT_OF_THE_APP = ['dist/cli/tenken.js', 'dist/renderer/assets/index.js.map', 'dist/.built/main', 'src/main.ts'];

const MANIFEST = {
  name: 'tenken',
  productName: 'Tenken',
  version: '1.2.3',
  type: 'module',
  main: 'dist/main/main.js',
  scripts: { test: 'a script of the sources' },
  devDependencies: { electron: '45.4.1' },
};

/** A small built project that also contains files outside the app. `root` is absolute. */
export async function writeFakeProject(root: string): Promise<void> {
  const rest = NOT_OF_THE_APP.map((path) => [path, 'not of the app'] as const);
  for (const [path, text] of [['package.json', JSON.stringify(MANIFEST)] as const, ...Object.entries(BUILT), ...rest]) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
