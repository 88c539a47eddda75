import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/**
 * The build of a program that runs under Node or in the shell's main process: one file, Node's modules and `electron` left outside.
 * `entry` relative to the project root; `file` is the name inside the output folder.
 */
export function nodeBundle(entry: string, file: string, format: 'es' | 'cjs' = 'es'): UserConfig {
  return {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: entry,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: ['electron', /^electron\//],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
