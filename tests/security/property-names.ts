import { parseSync } from 'vite';
import { visit } from '../architecture/imports.ts';

/** The distinct plain keys of all object literals in a source. */
export function propertyNames(text: string): string[] {
  const { program, errors } = parseSync('source.ts', text);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const names = new Set<string>();
  visit(program, (node) => {
    const key = node['key'] as { type?: string; name?: string } | undefined;
    if (node.type === 'Property' && key?.type === 'Identifier' && key.name !== undefined) names.add(key.name);
  });
  return [...names];
}
