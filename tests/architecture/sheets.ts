import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseSync } from 'vite';
import { targetOf, visit, type Node, type Source } from './imports.ts';
import { LAYERS } from './layers.ts';

/** The classes of `ui/theme` that every component may name: what is only read aloud, and what is not printed. */
export const GLOBAL_CLASSES: readonly string[] = ['ui-visually-hidden', 'ui-no-print'];

const SHEET = '.module.css';
/** The one file that loads the theme. */
const THEME = { file: 'renderer/src/app/main.tsx', specifier: '#ui/theme/theme.css' };
const folders = new Map(LAYERS.map(({ name, folder }) => [name, folder]));

/** The sheets below a folder; those of the theme are no component's. */
export function sheetsBelow(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(SHEET))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** Where a class does not come from a sheet that the very file imports, and what no file uses; one sentence each. */
export function sheetViolations(files: readonly Source[], sheets: readonly Source[]): string[] {
  const classes = new Map(sheets.map((sheet) => [sheet.path, classesOf(sheet)]));
  const read = files.map((file) => readingOf(file));
  const used = new Set(read.flatMap(({ names }) => names.map(({ sheet, name }) => `${sheet} ${name}`)));
  return [
    ...read.flatMap(({ faults }) => faults),
    ...read.flatMap(({ path, names }) =>
      names
        .filter(({ sheet, name }) => classes.get(sheet)?.has(name) !== true)
        .map(({ sheet, name }) => `${path}: ${sheet} has no class ${name}`),
    ),
    ...[...classes].flatMap(([sheet, own]) =>
      [...own].filter((name) => !used.has(`${sheet} ${name}`)).map((name) => `${sheet}: no file uses ${name}`),
    ),
    ...sheets.filter(({ text }) => text.includes(':global')).map(({ path }) => `${path}: reaches out of its component`),
    ...sharedNames(sheets),
  ];
}

function classesOf({ text }: Source): Set<string> {
  const selectors = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

// The name of a sheet is the first half of its class names on the page.
function sharedNames(sheets: readonly Source[]): string[] {
  const first = new Map<string, string>();
  return sheets.flatMap(({ path }) => {
    const other = first.get(basename(path));
    first.set(basename(path), other ?? path);
    return other === undefined ? [] : [`${other} and ${path} have the same name`];
  });
}

interface Reading {
  path: string;
  names: { sheet: string; name: string }[];
  faults: string[];
}

function readingOf({ path, text }: Source): Reading {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const sheets = new Map<string, string>();
  const names: Reading['names'] = [];
  const faults: string[] = [];
  const named = new Set<unknown>();
  visit(program, (node) => {
    if (node.type === 'ImportDeclaration') takeImport(path, node, { sheets, named, faults });
    if (node.type === 'MemberExpression') {
      const sheet = sheets.get(nameOf(node['object']));
      if (sheet === undefined || node['computed'] === true) return;
      named.add(node['object']);
      names.push({ sheet, name: nameOf(node['property']) });
    }
    if (node.type === 'Identifier' && sheets.has(nameOf(node)) && !named.has(node))
      faults.push(`${path}: hands ${nameOf(node)} on instead of reading a class`);
    if (isClassName(node)) faults.push(...classFaults(node['value']).map((each) => `${path}: ${each}`));
  });
  return { path, names, faults };
}

interface Found {
  sheets: Map<string, string>;
  named: Set<unknown>;
  faults: string[];
}

function takeImport(path: string, node: Node, { sheets, named, faults }: Found): void {
  const specifier = String((node['source'] as Node)['value']);
  if (!specifier.endsWith('.css')) return;
  const [local] = (node['specifiers'] as Node[]).map((each) => each['local'] as Node);
  const target = targetOf({ from: path, specifier, typeOnly: false }, folders);
  if (specifier.endsWith(SHEET) && local !== undefined && target !== null) {
    sheets.set(nameOf(local), target);
    named.add(local);
  } else if (path !== THEME.file || specifier !== THEME.specifier)
    faults.push(`${path}: imports ${specifier}, whose classes hold everywhere`);
}

function isClassName({ type, ...node }: Node): boolean {
  if (type === 'JSXAttribute') return nameOf(node['name']).toLowerCase().endsWith('classname');
  return type === 'Property' && nameOf(node['key']).toLowerCase().endsWith('classname');
}

/** What a class name is made of besides classes of sheets and the global ones. */
function classFaults(value: unknown): string[] {
  const node = value as Node;
  switch (node.type) {
    case 'Literal':
      return strange(String(node['value']));
    case 'JSXExpressionContainer':
      return classFaults(node['expression']);
    case 'ConditionalExpression':
      return [...classFaults(node['consequent']), ...classFaults(node['alternate'])];
    case 'TemplateLiteral':
      return [
        ...(node['quasis'] as { value: { cooked: string } }[]).flatMap((part) => strange(part.value.cooked)),
        ...(node['expressions'] as Node[]).flatMap(classFaults),
      ];
    case 'MemberExpression':
      return node['computed'] === true ? ['computes the name of a class'] : [];
    default:
      return nameOf(node) === 'undefined' ? [] : [`a class name comes from ${node.type} ${nameOf(node)}`];
  }
}

function strange(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((name) => name !== '' && !GLOBAL_CLASSES.includes(name))
    .map((name) => `names the class ${name}, which is in no sheet that the file imports`);
}

function nameOf(node: unknown): string {
  const { name } = (node ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}
