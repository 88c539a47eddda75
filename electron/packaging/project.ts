import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project to package. */
export interface Project {
  /** Absolute path. Contains dist/ with the built parts. */
  root: string;
  manifest: {
    name: string;
    productName: string;
    version: string;
    main: string;
    devDependencies: { electron: string };
  };
}

export function projectIn(root: string): Project {
  return { root, manifest: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Project['manifest'] };
}
