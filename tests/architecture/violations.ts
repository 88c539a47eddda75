import { LAYERS, type Layer } from './layers.ts';
import { importsOf, targetOf, type Import, type Source } from './imports.ts';

const folders = new Map(LAYERS.map((layer) => [layer.name, layer.folder]));

function layerOf(path: string): Layer | undefined {
  return LAYERS.find((layer) => path.startsWith(`${layer.folder}/`));
}

/** What the sources do that the design forbids, one sentence each. Empty when they keep to it. */
export function violations(sources: readonly Source[]): string[] {
  const imports = sources.flatMap(importsOf);
  return [...imports.flatMap(directionViolations), ...cycles(imports), ...sources.flatMap(forbiddenWords)];
}

function directionViolations(each: Import): string[] {
  const layer = layerOf(each.from);
  if (layer === undefined) return [];
  const target = targetOf(each, folders);
  const said = `${each.from} imports ${each.specifier}`;
  if (target === null)
    return isPackageAllowed(layer, each.specifier) ? [] : [`${said}: not a package of ${layer.name}`];
  const other = layerOf(target);
  if (target === 'package.json') return [];
  if (other === undefined) return [`${said}: outside every layer`];
  if (other === layer) return insideViolations(layer, each, target);
  if (each.specifier.startsWith('.')) return [`${said}: leaves its layer by a relative path`];
  if (other.closedRooms === true && target.slice(other.folder.length + 1).includes('/'))
    return [`${said}: from outside, only the files at the root of ${other.name} are open`];
  if (each.typeOnly && layer.typesOf?.includes(other.name) === true) return [];
  return layer.layers.includes(other.name) ? [] : [`${said}: ${layer.name} may not import ${other.name}`];
}

function insideViolations(layer: Layer, each: Import, target: string): string[] {
  if (each.specifier.startsWith('#'))
    return [`${each.from} imports ${each.specifier}: inside a layer imports are relative`];
  if (layer.name !== 'features') return [];
  const own = roomOf(each.from);
  const theirs = roomOf(target);
  const isOpen =
    theirs.side === 'shared' || (theirs.side === own.side && ['shared', own.feature].includes(theirs.feature));
  return isOpen ? [] : [`${each.from} imports ${each.specifier}: ${ROOMS_RULE}`];
}

const ROOMS_RULE = 'a feature imports itself, what its side shares and what all share';

/** Whose side of the product a file belongs to (chief, officer, device, shared), and its feature there. */
function roomOf(path: string): { side: string; feature: string } {
  const [, side = '', feature = ''] = /^renderer\/src\/features\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  return { side, feature };
}

function isPackageAllowed(layer: Layer, specifier: string): boolean {
  if (/\.(css|woff2)$/.test(specifier) && specifier.startsWith('.')) return true;
  return layer.packages.some((name) => specifier === name || (/[/:]$/.test(name) && specifier.startsWith(name)));
}

function cycles(imports: readonly Import[]): string[] {
  const edges = new Map<string, string[]>();
  for (const each of imports) {
    const target = targetOf(each, folders);
    if (target !== null) edges.set(each.from, [...(edges.get(each.from) ?? []), target]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`cycle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}

const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.(?!ts\b)|\bperformance\.|\bsetTimeout\b|\bfetch\(/;
const DYNAMIC_CODE = /\beval\(|\bnew Function\(|dangerouslySetInnerHTML|\.innerHTML\b/;

/** The ports that write what a department has entered. Features get the open responses, and beside them only what reads. */
const WRITING = /\b(?:Response|Attachment|LastYear|ReceivedReturn)Repository\b/;

function forbiddenWords({ path, text }: Source): string[] {
  const found: string[] = [];
  if (path.startsWith('renderer/src/domain/') && IMPURE.test(text))
    found.push(`${path}: the domain reads a clock, chance or the outside`);
  if (path.startsWith('renderer/src/features/') && WRITING.test(text))
    found.push(`${path}: a feature writes past the open response`);
  if (DYNAMIC_CODE.test(text)) found.push(`${path}: text becomes code or markup`);
  return found;
}
