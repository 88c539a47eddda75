import { normalizePath, type Plugin } from 'vite';
import type { Sabotage } from './sabotage.ts';

/** Builds a source otherwise than it is written. A build without exactly one place to do so fails: it would be the sound program. */
export function sabotaging(
  { name, module, find, put }: Pick<Sabotage, 'name' | 'module' | 'find' | 'put'>,
  root: string,
): Plugin {
  const path = normalizePath(`${root}/${module}`);
  let isDone = false;
  return {
    name: 'sabotaging',
    enforce: 'pre',
    transform(code, id) {
      if (normalizePath(id) !== path) return null;
      const places = code.split(find).length - 1;
      if (places !== 1) return this.error(`'${name}': its text stands in ${module} ${String(places)} times`);
      isDone = true;
      return { code: code.replace(find, () => put), map: null };
    },
    generateBundle() {
      if (!isDone) this.error(`'${name}': ${module} is no part of the program`);
    },
  };
}
