import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'vite';

/** One import as it stands in the source: static, dynamic, re-export or type. */
export interface Import {
  from: string;
  specifier: string;
  typeOnly: boolean;
}

export interface Source {
  /** Path from the project's root, with slashes. */
  path: string;
  text: string;
}

/** The sources of a layer. Configurations of tools lie beside them and are not part of the layer. */
export function sourcesBelow(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.config.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** Every import of a source. Throws when the file cannot be parsed, so that nothing passes unread. */
export function importsOf({ path, text }: Source): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Import[] = [];
  visit(program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ from: path, specifier, typeOnly: isTypeOnly(node) });
  });
  return found;
}

export type Node = Record<string, unknown> & { type: string };

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function specifierOf(node: Node): string | null {
  if (!IMPORTING.has(node.type)) return null;
  const source = node['source'];
  if (!isNode(source)) return null;
  const value = source['value'];
  if (typeof value !== 'string') throw new Error('an import whose target is computed cannot be checked');
  return value;
}

function isTypeOnly(node: Node): boolean {
  return node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Calls `seen` with every node of a parsed source, from the outside in. */
export function visit(value: unknown, seen: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, seen);
  } else if (isNode(value)) {
    seen(value);
    for (const each of Object.values(value)) visit(each, seen);
  }
}

/** The project path a relative or `#layer/` import points at; null for packages. */
export function targetOf({ from, specifier }: Import, folders: ReadonlyMap<string, string>): string | null {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
  const alias = /^#([a-z]+)\/(.+)$/.exec(specifier);
  if (alias === null) return null;
  const folder = folders.get(alias[1] ?? '');
  return folder === undefined ? null : `${folder}/${alias[2]}`;
}
