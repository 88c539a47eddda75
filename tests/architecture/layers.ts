/** One layer: where it lives, which other layers and which packages it may import. Packages are names or prefixes ending in `/`. */
export interface Layer {
  name: string;
  folder: string;
  layers: readonly string[];
  packages: readonly string[];
  /** Layers of which it may import types only: the interfaces, never the implementations, which app hands over. */
  typesOf?: readonly string[];
  /** True: other layers import only the files at the root of the folder. What lies in its rooms is its own business. */
  closedRooms?: true;
}

const react = ['react', 'react-dom', 'react-dom/', 'react/'];

/** The table of the design, in one place. */
export const LAYERS: readonly Layer[] = [
  { name: 'domain', folder: 'renderer/src/domain', layers: [], packages: ['zod', 'canonicalize', '@noble/hashes/'] },
  {
    name: 'documents',
    folder: 'renderer/src/documents',
    layers: ['domain'],
    packages: ['zod', 'yaml', 'papaparse', 'hucre/xlsx', 'docx', 'fflate'],
  },
  {
    name: 'sealing',
    folder: 'renderer/src/sealing',
    layers: ['domain'],
    packages: ['age-encryption', '@noble/ciphers/'],
  },
  { name: 'storage', folder: 'renderer/src/storage', layers: ['domain'], packages: ['dexie'] },
  {
    name: 'durability',
    folder: 'renderer/src/durability',
    layers: ['domain', 'storage', 'sealing'],
    typesOf: ['host'],
    packages: ['zod'],
    closedRooms: true,
  },
  { name: 'host', folder: 'renderer/src/host', layers: ['domain', 'ipc'], packages: ['fflate'] },
  { name: 'state', folder: 'renderer/src/state', layers: ['domain'], packages: ['zustand/'] },
  {
    name: 'ui',
    folder: 'renderer/src/ui',
    layers: [],
    packages: [...react, 'react-aria-components', 'react-aria-components/', '@internationalized/date'],
  },
  {
    name: 'features',
    folder: 'renderer/src/features',
    layers: ['domain', 'documents', 'state', 'ui'],
    typesOf: ['host'],
    packages: [...react, 'react-hook-form', 'zustand', 'zustand/', 'react-i18next', 'i18next', 'wouter', 'wouter/'],
  },
  {
    name: 'app',
    folder: 'renderer/src/app',
    layers: ['domain', 'documents', 'sealing', 'storage', 'durability', 'host', 'state', 'ui', 'features'],
    packages: [
      ...react,
      'zustand',
      'zustand/',
      'react-i18next',
      'i18next',
      'wouter',
      'wouter/',
      'zod',
      '@fontsource/',
      '@digital-go-jp/',
      'virtual:questionnaires/',
      'react-aria-components',
    ],
  },
  { name: 'ipc', folder: 'electron/ipc', layers: ['domain'], packages: [] },
  { name: 'preload', folder: 'electron/preload', layers: ['ipc'], packages: ['electron'] },
  {
    name: 'main',
    folder: 'electron/main',
    layers: ['domain', 'ipc', 'files', 'serving'],
    // Not `node:fs`: whatever it reads or writes goes through `files`.
    packages: ['electron', 'node:crypto', 'node:path', 'zod'],
  },
  { name: 'files', folder: 'electron/files', layers: ['domain', 'ipc'], packages: ['node:'] },
  { name: 'serving', folder: 'electron/serving', layers: [], packages: ['node:'] },
  { name: 'launch', folder: 'electron/launch', layers: ['domain', 'serving'], packages: ['node:'] },
  {
    name: 'packaging',
    folder: 'electron/packaging',
    layers: ['domain'],
    packages: ['node:', '@electron/fuses', '@electron/asar', 'resedit'],
  },
  {
    name: 'cli',
    folder: 'electron/cli',
    layers: ['domain', 'documents', 'sealing', 'files'],
    packages: [
      'node:crypto',
      'node:path',
      'node:readline/promises',
      'node:stream',
      'node:util',
      'virtual:questionnaires/',
    ],
  },
  { name: 'questionnaires', folder: 'questionnaires', layers: ['domain', 'documents'], packages: ['node:', 'vite'] },
];
