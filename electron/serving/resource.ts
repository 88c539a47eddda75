import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { SAFETY_HEADERS } from './policy.ts';

/** A response independent of its transport. */
export interface Resource {
  status: 200 | 404 | 405;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/** Holds files whose names change with their contents. Chromium keeps the compiled script only of what it may keep. */
const NAMED_BY_CONTENT = 'assets';
const FOREVER = 'max-age=31536000, immutable';

/**
 * Responds to a request for a file below `root` (an absolute folder). `path` is the address's path, still
 * percent-encoded; `/` stands for `/index.html`. A path that leaves `root` gives 404.
 */
export async function resourceAt(root: string, method: string, path: string): Promise<Resource> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
  const segments = segmentsOf(path);
  if (segments === null) return refusal(404);
  const body = await contentsBelow(root, segments);
  if (body === null) return refusal(404);
  const type = TYPES[extname(segments.at(-1) ?? '').toLowerCase()] ?? 'application/octet-stream';
  // The document names the current scripts. A cached copy would request files that no longer exist.
  const cache = type.startsWith('text/html') ? 'no-store' : segments[0] === NAMED_BY_CONTENT ? FOREVER : 'no-cache';
  return {
    status: 200,
    headers: { ...SAFETY_HEADERS, 'Content-Type': type, 'Cache-Control': cache, 'Content-Length': String(body.length) },
    body: method === 'HEAD' ? new Uint8Array() : body,
  };
}

function refusal(status: 404 | 405, more: Record<string, string> = {}): Resource {
  const type = 'text/plain; charset=utf-8';
  return {
    status,
    headers: { ...SAFETY_HEADERS, ...more, 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Length': '0' },
    body: new Uint8Array(),
  };
}

/** The decoded segments of a path; null when it is malformed or tries to leave its folder. */
function segmentsOf(path: string): string[] | null {
  if (!path.startsWith('/')) return null;
  const parts = path === '/' ? ['index.html'] : path.slice(1).split('/');
  try {
    const decoded = parts.map((part) => decodeURIComponent(part));
    return decoded.every(isPlainName) ? decoded : null;
  } catch {
    return null;
  }
}

// On Windows, a colon could reach another drive or an alternate data stream.
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/u.test(name);
}

async function contentsBelow(root: string, segments: readonly string[]): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    if (!file.startsWith(base + sep)) return null;
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}
