import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/**
 * The Vite configuration for a program that runs in Node or in the shell's main process: one file, with Node's modules
 * and `electron` as externals. `entry` is relative to the project root; `file` is the output name.
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
