import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resourceAt } from '#serving/resource.ts';

let base: string;
let root: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'tenken-serve-'));
  root = join(base, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(base, 'secret.txt'), 'secret');
  await mkdir(join(base, 'renderer-other'));
  await writeFile(join(base, 'renderer-other', 'a.js'), 'secret');
  await writeFile(join(root, 'index.html'), '<p>点検</p>');
  await writeFile(join(root, 'assets', 'あ.js'), 'export {};');
  await symlink(join(base, 'secret.txt'), join(root, 'link.txt'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('serving the window’s files', () => {
  it('serves the document at the root, uncached', async () => {
    const document = await resourceAt(root, 'GET', '/');
    expect(document.status).toBe(200);
    expect(document.headers).toMatchObject({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    expect(new TextDecoder().decode(document.body)).toBe('<p>点検</p>');
  });

  it('serves scripts with their type, also under an encoded name', async () => {
    const script = await resourceAt(root, 'GET', '/assets/%E3%81%82.js');
    expect(script.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  });

  it('lets the browser keep what is named by its contents, and nothing else', async () => {
    const cacheOf = async (path: string) => (await resourceAt(root, 'GET', path)).headers['Cache-Control'];
    expect(await cacheOf('/assets/%E3%81%82.js')).toBe('max-age=31536000, immutable');
    expect(await cacheOf('/index.html')).toBe('no-store');
  });

  it('answers HEAD with the length and no body', async () => {
    const head = await resourceAt(root, 'HEAD', '/index.html');
    expect(head.headers['Content-Length']).toBe('13');
    expect(head.body).toHaveLength(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', ''])('refuses the method %s', async (method) => {
    expect((await resourceAt(root, method, '/')).status).toBe(405);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/../renderer-other/a.js',
    '//secret.txt',
    '/assets',
    '/assets/',
    '/c:/secret.txt',
    '/index.html::$DATA',
    '/%00',
    '/%E3%81',
    'index.html',
    '',
  ])('gives 404 for %s', async (path) => {
    const resource = await resourceAt(root, 'GET', path);
    expect(resource.status).toBe(404);
    expect(resource.body).toHaveLength(0);
  });

  it('never serves a file outside its folder', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '%2f',
      '\\',
      '%5c',
      'secret.txt',
      'assets',
      'link.txt',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const resource = await resourceAt(root, 'GET', `/${pieces.join('')}`);
        expect(new TextDecoder().decode(resource.body)).not.toContain('secret');
      }),
    );
  });

  it.each(['/', '/nothing'])('sends the security headers with %s', async (path) => {
    const { headers } = await resourceAt(root, 'GET', path);
    const policy = (headers['Content-Security-Policy'] ?? '').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"]),
    );
    expect(policy.join(' ')).not.toMatch(/unsafe|\*|https?:/u);
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });
});
