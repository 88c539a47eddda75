import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#serving/policy.ts';
import { nodesOf, pageSources, ROOT, usesOf } from './sources.ts';

const page = pageSources();

/** The directives of a policy with their sources. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return [name, sources] as const;
    }),
  );
}

describe('the content security policy (7)', () => {
  const sent = directives(CONTENT_SECURITY_POLICY);
  const document = readFileSync(join(ROOT, 'renderer/index.html'), 'utf8');
  const written = directives(/Content-Security-Policy"\s+content="([^"]+)"/u.exec(document)?.[1] ?? '');

  it('allows nothing that it does not name', () => {
    expect(sent.get('default-src')).toEqual(["'none'"]);
    expect(sent.get('connect-src')).toEqual(["'none'"]);
    expect(sent.get('base-uri')).toEqual(["'none'"]);
    expect(sent.get('form-action')).toEqual(["'none'"]);
    expect(sent.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('allows scripts and workers from the app’s own files only', () => {
    expect(sent.get('script-src')).toEqual(["'self'"]);
    expect(sent.get('worker-src')).toEqual(["'self'"]);
    for (const opened of ['object-src', 'frame-src', 'child-src', 'media-src', 'manifest-src', 'script-src-elem'])
      expect(sent.has(opened)).toBe(false);
  });

  it('has no unsafe source, no wildcard and no foreign address', () => {
    const allowed = /^'(?:none|self|sha256-[A-Za-z0-9+/]{43}=)'$|^(?:data|blob):$/u;
    expect([...sent.values()].flat().filter((source) => !allowed.test(source))).toEqual([]);
    expect(sent.get('style-src')?.filter((source) => /^(?:data|blob):$/u.test(source))).toEqual([]);
  });

  it('is in the document as it is in the header, except for header-only directives', () => {
    const { 'frame-ancestors': _header, ...others } = Object.fromEntries(sent);
    expect(Object.fromEntries(written)).toEqual(others);
  });

  it('holds for the document itself: no inline script, style or handler', () => {
    expect(document).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/iu);
  });
});

describe('the sources of the page', () => {
  it('are found', () => {
    expect(page.length).toBeGreaterThan(300);
  });

  it('ask nobody for anything over a network', () => {
    const doors = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection'];
    expect(usesOf(page, [...doors, 'WebTransport', 'importScripts', 'serviceWorker'])).toEqual([]);
  });

  it('contain no address of another host', () => {
    expect(page.flatMap(foreignAddresses)).toEqual([]);
  });

  it('never turn text into markup or code', () => {
    const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcDoc', 'srcdoc'];
    const parsers = ['DOMParser', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'writeln'];
    expect(usesOf(page, [...sinks, ...parsers, 'eval', 'Function', 'execCommand'])).toEqual([]);
    expect(page.filter(({ text }) => /\bdocument\.write\b|javascript:/u.test(text))).toEqual([]);
  });

  it('embed nothing and link nowhere else', () => {
    const elements = page.flatMap(nodesOf).filter((node) => node.type === 'JSXOpeningElement');
    const names = elements.map((node) => String((node['name'] as { name?: unknown }).name));
    const embedding = new Set(['iframe', 'frame', 'object', 'embed', 'webview', 'script', 'base', 'meta']);
    expect(names.filter((name) => embedding.has(name))).toEqual([]);
  });

  it('write nothing to the console, which other programs can keep', () => {
    expect(usesOf(page, ['console'])).toEqual([]);
  });
});

describe('the check itself', () => {
  const plant = (text: string) => [{ path: 'renderer/src/x.tsx', text }];

  it('detects a sink as attribute, member and key', () => {
    expect(usesOf(plant('<p dangerouslySetInnerHTML={a} />'), ['dangerouslySetInnerHTML'])).toHaveLength(1);
    expect(usesOf(plant('a.innerHTML = b'), ['innerHTML'])).toHaveLength(1);
    expect(usesOf(plant('h({ innerHTML: b })'), ['innerHTML'])).toHaveLength(1);
  });

  it('detects an address', () => {
    expect(foreignAddresses({ path: 'x.ts', text: "open('https://example.com/')" })).toHaveLength(1);
    expect(foreignAddresses({ path: 'x.ts', text: 'open(`//example.com/${a}`)' })).toHaveLength(1);
  });
});

function foreignAddresses(source: { path: string; text: string }): string[] {
  return nodesOf(source)
    .map((node) => {
      if (node.type === 'Literal') return node['value'];
      return node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : null;
    })
    .filter((text): text is string => typeof text === 'string' && /^(?:(?:https?|wss?|ftp|file):)?\/\/\w/iu.test(text))
    .map((text) => `${source.path}: ${text}`);
}
