import { parseSync } from 'vite';
import { sourcesBelow, visit, type Node, type Source } from '../architecture/imports.ts';

export const ROOT = new URL('../..', import.meta.url).pathname;

const parsed = new WeakMap<Source, Node[]>();

/** Every node of a source, in the order in which it is written. Throws when the source cannot be parsed, so that nothing passes unread. */
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

/** The sources of the shell: what runs beside the page and can do what the page cannot. */
export function shellSources(): Source[] {
  return ['electron/main', 'electron/preload', 'electron/ipc', 'electron/serving'].flatMap((folder) =>
    sourcesBelow(ROOT, folder),
  );
}

/** The sources of the page. */
export function pageSources(): Source[] {
  return sourcesBelow(ROOT, 'renderer/src');
}

/** The name that an expression calls or reads last: `a.b.c` is c, `a` is a; '' for anything else. */
export function lastName(value: unknown): string {
  const node = value as Node | undefined;
  if (node?.type === 'MemberExpression') return lastName(node['property']);
  if (node?.type === 'Literal') return String(node['value']);
  return node?.type === 'Identifier' || node?.type === 'JSXIdentifier' ? String(node['name']) : '';
}

/** What an object literal says of itself: its keys with the values that are literals; anything computed is `undefined`. */
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

/** Calls (and constructions) of a name, with their arguments. */
export function callsOf(sources: readonly Source[], name: string): { path: string; args: Node[] }[] {
  return sources.flatMap((source) =>
    nodesOf(source)
      .filter((node) => node.type === 'CallExpression' || node.type === 'NewExpression')
      .filter((node) => lastName(node['callee']) === name)
      .map((node) => ({ path: source.path, args: node['arguments'] as Node[] })),
  );
}

/** Where one of the names stands: as a variable, a member, a key, or an attribute. */
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
