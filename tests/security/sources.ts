import { parseSync } from 'vite';
import { sourcesBelow, visit, type Node, type Source } from '../architecture/imports.ts';

export const ROOT = new URL('../..', import.meta.url).pathname;

const parsed = new WeakMap<Source, Node[]>();

/**
 * Every node of a source in source order. Throws when the source cannot be parsed, so that nothing escapes the checks.
 */
export function nodesOf(source: Source): Node[] {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const { path, text } = source;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes: Node[] = [];
  visit(program, (node) => nodes.push(node));
  parsed.set(source, nodes);
  return nodes;
}

/** The sources of the shell: the privileged processes beside the page. */
export function shellSources(): Source[] {
  return ['electron/main', 'electron/preload', 'electron/ipc', 'electron/serving'].flatMap((folder) =>
    sourcesBelow(ROOT, folder),
  );
}

/** The sources of the page. */
export function pageSources(): Source[] {
  return sourcesBelow(ROOT, 'renderer/src');
}

/** The last name of an expression: c for `a.b.c`, a for `a`, and '' for anything else. */
export function lastName(value: unknown): string {
  const node = value as Node | undefined;
  if (node?.type === 'MemberExpression') return lastName(node['property']);
  if (node?.type === 'Literal') return String(node['value']);
  return node?.type === 'Identifier' || node?.type === 'JSXIdentifier' ? String(node['name']) : '';
}

/** The keys of an object literal with their literal values. A computed value becomes `undefined`. */
export function literalValues(value: unknown): Record<string, unknown> {
  const node = value as Node;
  if (node.type !== 'ObjectExpression') throw new Error(`not an object literal: ${node.type}`);
  const entries = (node['properties'] as Node[]).map((property) => {
    if (property.type !== 'Property') throw new Error(`cannot be read: ${property.type}`);
    const given = property['value'] as Node;
    const known = given.type === 'Literal' ? given['value'] : given.type === 'ObjectExpression' ? given : undefined;
    return [lastName(property['key']), known] as const;
  });
  return Object.fromEntries(entries);
}

/** Calls and constructions of a name, with their arguments. */
export function callsOf(sources: readonly Source[], name: string): { path: string; args: Node[] }[] {
  return sources.flatMap((source) =>
    nodesOf(source)
      .filter((node) => node.type === 'CallExpression' || node.type === 'NewExpression')
      .filter((node) => lastName(node['callee']) === name)
      .map((node) => ({ path: source.path, args: node['arguments'] as Node[] })),
  );
}

/** Places where one of the names occurs: as a variable, a member, a key, or an attribute. */
export function usesOf(sources: readonly Source[], names: readonly string[]): string[] {
  const wanted = new Set(names);
  return sources.flatMap((source) =>
    nodesOf(source)
      .filter((node) => node.type === 'Identifier' || node.type === 'JSXIdentifier')
      .map((node) => String(node['name']))
      .filter((name) => wanted.has(name))
      .map((name) => `${source.path}: ${name}`),
  );
}
